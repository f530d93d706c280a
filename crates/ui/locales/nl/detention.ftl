# Bewaring: handelingen, stappen van de laatst toegestane dag, codes.

act-order-detention = Bewaring opleggen
act-keep-in-detention = De persoon in bewaring houden
act-inform-detained-person = De persoon in bewaring inlichten
act-seek-judicial-review = Zorgen dat een rechter de bewaring toetst
act-review-detention = De bewaring opnieuw bezien
act-assess-prospect-of-removal = Het vooruitzicht op verwijdering beoordelen
act-extend-detention = De bewaring verlengen
act-release-from-detention = In vrijheid stellen
act-arrange-detention-conditions = Zorgen voor de omstandigheden van de bewaring

step-spell = Bewaring { $nth }, { $regime }, { $from } tot en met { $until }: { $n ->
        [one] { $n } dag telt mee.
       *[other] { $n } dagen tellen mee.
    }
step-spell-lasting = Bewaring { $nth }, { $regime }, sinds { $from }: { $n ->
        [one] { $n } dag telt mee.
       *[other] { $n } dagen tellen mee.
    }
step-spell-not-counted = Bewaring { $nth }, { $regime }, sinds { $from }: telt niet mee voor de langste duur.
step-first-day-counts = De huidige bewaring begon op { $on }; die dag telt volledig mee.
step-in-days = { $period }, gerekend vanaf { $from }, waar ze de minste dagen hebben, zijn { $n } dagen.
step-used-before =
    { $n ->
        [one] { $n } dag is eerder gebruikt; de rest eindigt op { $reaches }.
       *[other] { $n } dagen zijn eerder gebruikt; de rest eindigt op { $reaches }.
    }
step-limited = { $fact }: niet later dan { $reaches }.

code-return-directive = Terugkeerrichtlijn
code-return-border-procedure = terugkeergrensprocedure
code-reception = als verzoeker om bescherming
code-other-law = op grond van ander recht
code-unknown-regime = recht niet bekend
code-risk-of-absconding = risico op onderduiken
code-avoids-or-hampers = ontwijkt of belemmert terugkeer
code-continued-from-border-procedure = voortgezet na de grensprocedure
code-risk-to-public-policy = risico voor de openbare orde
code-application-to-delay = verzoek slechts om te vertragen
code-risk-of-offence = risico op een strafbaar feit
code-reporting = melden
code-designated-place = verblijven op een plaats
code-surrender-documents = documenten inleveren
code-financial-guarantee = financiële zekerheid
code-guarantor = garantsteller
code-specialised = gespecialiseerde inrichting
code-prison-separated = gevangenis, gescheiden
code-prison-not-separated = gevangenis, niet gescheiden
