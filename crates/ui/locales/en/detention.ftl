# Detention: acts, steps of the last permissible day, codes.

act-order-detention = Order detention
act-keep-in-detention = Keep the person in detention
act-inform-detained-person = Inform the detained person
act-seek-judicial-review = See that a court reviews the detention
act-review-detention = Review the detention
act-assess-prospect-of-removal = Assess the prospect of removal
act-extend-detention = Extend the detention
act-release-from-detention = Release from detention
act-arrange-detention-conditions = See to the conditions of the detention

step-spell = Detention { $nth }, { $regime }, { $from } to { $until }: { $n ->
        [one] { $n } day counts.
       *[other] { $n } days count.
    }
step-spell-lasting = Detention { $nth }, { $regime }, since { $from }: { $n ->
        [one] { $n } day counts.
       *[other] { $n } days count.
    }
step-spell-not-counted = Detention { $nth }, { $regime }, since { $from }: does not count for the longest time.
step-first-day-counts = The present detention began on { $on }; that day counts in full.
step-in-days = { $period }, counted from { $from } where they have the fewest days, are { $n } days.
step-used-before =
    { $n ->
        [one] { $n } day was used before; the rest ends on { $reaches }.
       *[other] { $n } days were used before; the rest ends on { $reaches }.
    }
step-limited = { $fact }: not beyond { $reaches }.

code-return-directive = Return Directive
code-return-border-procedure = return border procedure
code-reception = as applicant for protection
code-other-law = under another law
code-unknown-regime = law not known
code-risk-of-absconding = risk of absconding
code-avoids-or-hampers = avoids or hampers return
code-continued-from-border-procedure = continued from the border procedure
code-risk-to-public-policy = risk to public policy
code-application-to-delay = application merely to delay
code-risk-of-offence = risk of an offence
code-reporting = reporting
code-designated-place = staying at a place
code-surrender-documents = handing over documents
code-financial-guarantee = financial guarantee
code-guarantor = guarantor
code-specialised = specialised facility
code-prison-separated = prison, separated
code-prison-not-separated = prison, not separated
