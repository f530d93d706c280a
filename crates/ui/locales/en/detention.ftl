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

form-order-detention = Order detention
form-order-detention-hint = Only where a ground exists and no less coercive measure suffices in this case. The law checks it before it is recorded.
form-order-detention-submit = Sign and record the order
form-report-detention = Record a deprivation of liberty not ordered here
form-report-detention-hint = Also earlier ones that are over: they may count towards the longest time.
form-inform-detained-person = Record that the person was informed
form-lodge-court-application = Record that the person went to court
form-record-judicial-review = Record the court's ruling on the detention
form-review-detention = Review the detention
form-extend-detention = Extend the detention
form-extend-detention-submit = Sign and record the extension
form-assess-prospect = Assess the prospect of removal
form-record-facility = Record where and how the person is held
form-end-detention = Release: end the detention
field-regime = Under which law
field-grounds = Grounds
hint-grounds = Individual grounds of this case. The risk of an offence alone is no ground.
field-ordered-on = Date of the order
field-started-on = First day of deprivation of liberty
hint-started-on = This day counts in full.
field-order-detention-until-on = Last day set in the order
hint-order-detention-until-on = Leave empty if the order sets none.
field-extend-detention-until-on = New last day
field-authority = Who decides
field-why-not-reporting = Why reporting does not suffice
hint-why-not-reporting = Each of the next four needs a reason in this case.
field-why-not-designated-place = Why staying at a certain place does not suffice
field-why-not-documents = Why handing over documents does not suffice
field-why-not-guarantee = Why a financial guarantee does not suffice
field-why-not-other = Why another measure does not suffice
field-household = With whom
field-child-reasons = Child: last resort, shortest time, best interests
hint-child-reasons = Needed for minors, for families with minors, and for everybody not known to be an adult.
field-report-detention-ended-on = Last day
hint-ended-on = Leave empty if it lasts.
hint-inform-detained-person-explanation = How, in which language, of what: reasons, court, rules, rights, contacts.
field-court = Court and reference
field-held-on = Date of the ruling
field-instigated = How it came about
field-lawfulness = The court found the detention
field-conditions = The conditions for detention
field-extension-ground = Ground
hint-extension-ground = Needed beyond the initial longest time.
field-efforts = Efforts of the authority
hint-efforts = All reasonable efforts made so far, with dates. Needed beyond the initial longest time.
field-prospect = Reasonable prospect of removal
field-diligence = Arrangements with due diligence
hint-assess-prospect-reasons = What was done and what is expected when.
field-facility = Kind of facility
field-arrangements = What is arranged
hint-arrangements = Everything that is arranged on this day; the last record counts.
field-end-detention-ended-on = Day of release
field-end-reason = Why it ended
choice-detention-regime-return-directive = Return Directive (Art. 15)
choice-detention-regime-return-border-procedure = Return border procedure (Reg. 2024/1349, Art. 5)
choice-detention-regime-reception = Applicant for protection (Dir. 2024/1346, Art. 10)
choice-detention-regime-other-law = Another law, such as criminal law
choice-detention-regime-unknown = Not known
choice-detention-ground-risk-of-absconding = Risk of absconding
choice-detention-ground-avoids-or-hampers = Avoids or hampers return
choice-detention-ground-continued-from-border-procedure = Detained already in the asylum border procedure
choice-detention-ground-risk-to-public-policy = Risk to public policy, public or national security (border procedure)
choice-detention-ground-application-to-delay = Application made merely to delay return (applicants)
choice-detention-ground-risk-of-offence = Risk of an offence
choice-detention-ground-other = Another ground
choice-detention-authority-administrative = Administrative authority
choice-detention-authority-judicial = Judicial authority
choice-detention-household-without-minors = Alone or with adults
choice-detention-household-with-minors = With minor children
choice-review-instigated-ex-officio = Without an application
choice-review-instigated-on-application = On application of the person
choice-lawfulness-lawful = Lawful
choice-lawfulness-unlawful = Unlawful
choice-detention-conditions-hold = Still hold
choice-detention-conditions-ceased = No longer hold
choice-extension-ground-lack-of-cooperation = Lack of cooperation by the person
choice-extension-ground-documentation-delay = Delays in obtaining documents from third countries
choice-prospect-reasonable = Yes
choice-prospect-none = No
choice-diligence-due = Yes
choice-diligence-lacking = No
choice-facility-specialised = Specialised detention facility
choice-facility-prison-separated = Prison, separated from ordinary prisoners
choice-facility-prison-not-separated = Prison, not separated
choice-facility-other = Another place
choice-arrangement-contact = Contact with lawyer, family and consulate
choice-arrangement-rules-explained = Rules, rights and obligations explained
choice-arrangement-health-care = Emergency health care and essential treatment
choice-arrangement-family-privacy = Separate accommodation with privacy for the family
choice-arrangement-leisure-and-education = Leisure, play and education
choice-arrangement-suited-to-age = Personnel and facilities for a minor's age
choice-detention-end-released = Released by the authority
choice-detention-end-released-by-court = Released by a court
choice-detention-end-no-prospect = No reasonable prospect of removal
choice-detention-end-maximum-reached = Longest time reached
choice-detention-end-less-coercive-measure = A less coercive measure instead
choice-detention-end-other-regime = Goes on under another law
choice-detention-end-departed = The person left the territory
choice-detention-end-absconded = The person got away
choice-detention-end-other = Another reason
event-detention-ordered = Detention ordered
event-detention-reported = Deprivation of liberty reported
event-detained-person-informed = Detained person informed
event-court-application-lodged = The person went to court
event-judicial-review-held = Court ruled on the detention
event-detention-reviewed = Detention reviewed
event-detention-extended = Detention extended
event-prospect-assessed = Prospect of removal assessed
event-facility-recorded = Place and conditions of detention recorded
event-detention-ended = Detention ended
refusal-already-detained = The person is already detained under an order. End that detention first.
chapter-detention = Detention
sentence-detained = The person has been deprived of liberty since { $on }.
sentence-detention-none = No deprivation of liberty is recorded.
sentence-detention-over = The person is free.
fact-detention = Deprived of liberty
detention-line-over = { $nth }. { $regime }, { $from } to { $until }
detention-line-lasting = { $nth }. { $regime }, since { $from }
detention-days = { $n ->
        [one] { $n } day
       *[other] { $n } days
    }
gate-detention = Keeping in detention
gate-detention-holds = lawful, as far as recorded
gate-detention-closed = not shown to be lawful
