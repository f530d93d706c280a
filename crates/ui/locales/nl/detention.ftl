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

form-order-detention = Bewaring opleggen
form-order-detention-hint = Alleen als er een grond is en in deze zaak geen minder dwingende maatregel volstaat. De wet toetst het voordat het wordt vastgelegd.
form-order-detention-submit = Maatregel ondertekenen en vastleggen
form-report-detention = Een vrijheidsontneming vastleggen die niet hier is opgelegd
form-report-detention-hint = Ook eerdere die voorbij zijn: ze kunnen meetellen voor de langste duur.
form-inform-detained-person = Vastleggen dat de persoon is ingelicht
form-lodge-court-application = Vastleggen dat de persoon naar de rechter is gegaan
form-record-judicial-review = Uitspraak van de rechter over de bewaring vastleggen
form-review-detention = De bewaring opnieuw bezien
form-extend-detention = De bewaring verlengen
form-extend-detention-submit = Verlenging ondertekenen en vastleggen
form-assess-prospect = Het vooruitzicht op verwijdering beoordelen
form-record-facility = Vastleggen waar en hoe de persoon verblijft
form-end-detention = In vrijheid stellen: de bewaring beëindigen
field-regime = Op grond van welk recht
field-grounds = Gronden
hint-grounds = Individuele gronden van deze zaak. Het risico op een strafbaar feit alleen is geen grond.
field-ordered-on = Datum van de maatregel
field-started-on = Eerste dag van de vrijheidsontneming
hint-started-on = Deze dag telt volledig mee.
field-order-detention-until-on = Laatste dag volgens de maatregel
hint-order-detention-until-on = Laat leeg als de maatregel er geen noemt.
field-extend-detention-until-on = Nieuwe laatste dag
field-authority = Wie beslist
field-why-not-reporting = Waarom melden niet volstaat
hint-why-not-reporting = Elk van de volgende vier heeft in deze zaak een reden nodig.
field-why-not-designated-place = Waarom verblijf op een plaats niet volstaat
field-why-not-documents = Waarom documenten inleveren niet volstaat
field-why-not-guarantee = Waarom financiële zekerheid niet volstaat
field-why-not-other = Waarom een andere maatregel niet volstaat
field-household = Met wie
field-child-reasons = Kind: uiterste middel, kortste duur, belang van het kind
hint-child-reasons = Nodig voor minderjarigen, voor gezinnen met minderjarigen en voor wie niet als volwassene bekend is.
field-report-detention-ended-on = Laatste dag
hint-ended-on = Laat leeg als het nog duurt.
hint-inform-detained-person-explanation = Hoe, in welke taal, waarover: redenen, rechter, regels, rechten, contacten.
field-court = Rechter en kenmerk
field-held-on = Datum van de uitspraak
field-instigated = Hoe het tot stand kwam
field-lawfulness = De rechter achtte de bewaring
field-conditions = De voorwaarden voor bewaring
field-extension-ground = Grond
hint-extension-ground = Nodig voorbij de eerste langste duur.
field-efforts = Inspanningen van de autoriteit
hint-efforts = Alle redelijke inspanningen tot nu toe, met data. Nodig voorbij de eerste langste duur.
field-prospect = Redelijk vooruitzicht op verwijdering
field-diligence = Voortvarende voorbereiding
hint-assess-prospect-reasons = Wat is gedaan en wat wanneer wordt verwacht.
field-facility = Soort inrichting
field-arrangements = Wat is geregeld
hint-arrangements = Alles wat op deze dag is geregeld; de laatste vastlegging telt.
field-end-detention-ended-on = Dag van invrijheidstelling
field-end-reason = Waarom het eindigde
choice-detention-regime-return-directive = Terugkeerrichtlijn (art. 15)
choice-detention-regime-return-border-procedure = Terugkeergrensprocedure (Vo. 2024/1349, art. 5)
choice-detention-regime-reception = Verzoeker om bescherming (Rl. 2024/1346, art. 10)
choice-detention-regime-other-law = Ander recht, zoals strafrecht
choice-detention-regime-unknown = Niet bekend
choice-detention-ground-risk-of-absconding = Risico op onderduiken
choice-detention-ground-avoids-or-hampers = Ontwijkt of belemmert terugkeer
choice-detention-ground-continued-from-border-procedure = Al in bewaring in de asielgrensprocedure
choice-detention-ground-risk-to-public-policy = Risico voor openbare orde, openbare of nationale veiligheid (grensprocedure)
choice-detention-ground-application-to-delay = Verzoek slechts om terugkeer te vertragen (verzoekers)
choice-detention-ground-risk-of-offence = Risico op een strafbaar feit
choice-detention-ground-other = Een andere grond
choice-detention-authority-administrative = Bestuursorgaan
choice-detention-authority-judicial = Rechterlijke autoriteit
choice-detention-household-without-minors = Alleen of met volwassenen
choice-detention-household-with-minors = Met minderjarige kinderen
choice-review-instigated-ex-officio = Ambtshalve
choice-review-instigated-on-application = Op verzoek van de persoon
choice-lawfulness-lawful = Rechtmatig
choice-lawfulness-unlawful = Onrechtmatig
choice-detention-conditions-hold = Gelden nog
choice-detention-conditions-ceased = Gelden niet meer
choice-extension-ground-lack-of-cooperation = Gebrek aan medewerking van de persoon
choice-extension-ground-documentation-delay = Vertraging bij het verkrijgen van documenten uit derde landen
choice-prospect-reasonable = Ja
choice-prospect-none = Nee
choice-diligence-due = Ja
choice-diligence-lacking = Nee
choice-facility-specialised = Gespecialiseerde inrichting
choice-facility-prison-separated = Gevangenis, gescheiden van gewone gevangenen
choice-facility-prison-not-separated = Gevangenis, niet gescheiden
choice-facility-other = Een andere plaats
choice-arrangement-contact = Contact met advocaat, familie en consulaat
choice-arrangement-rules-explained = Regels, rechten en plichten uitgelegd
choice-arrangement-health-care = Dringende medische zorg en noodzakelijke behandeling
choice-arrangement-family-privacy = Afzonderlijke ruimte met privacy voor het gezin
choice-arrangement-leisure-and-education = Vrije tijd, spel en onderwijs
choice-arrangement-suited-to-age = Personeel en voorzieningen voor de leeftijd
choice-detention-end-released = Door de autoriteit in vrijheid gesteld
choice-detention-end-released-by-court = Door de rechter in vrijheid gesteld
choice-detention-end-no-prospect = Geen redelijk vooruitzicht op verwijdering
choice-detention-end-maximum-reached = Langste duur bereikt
choice-detention-end-less-coercive-measure = Een minder dwingende maatregel in plaats daarvan
choice-detention-end-other-regime = Gaat verder op grond van ander recht
choice-detention-end-departed = De persoon heeft het grondgebied verlaten
choice-detention-end-absconded = De persoon is ontkomen
choice-detention-end-other = Een andere reden
event-detention-ordered = Bewaring opgelegd
event-detention-reported = Vrijheidsontneming gemeld
event-detained-person-informed = Persoon in bewaring ingelicht
event-court-application-lodged = De persoon is naar de rechter gegaan
event-judicial-review-held = Rechter oordeelde over de bewaring
event-detention-reviewed = Bewaring opnieuw bezien
event-detention-extended = Bewaring verlengd
event-prospect-assessed = Vooruitzicht op verwijdering beoordeeld
event-facility-recorded = Plaats en omstandigheden van bewaring vastgelegd
event-detention-ended = Bewaring beëindigd
refusal-already-detained = De persoon is al in bewaring op grond van een maatregel. Beëindig die eerst.
chapter-detention = Bewaring
sentence-detained = De persoon is de vrijheid ontnomen sinds { $on }.
sentence-detention-none = Er is geen vrijheidsontneming vastgelegd.
sentence-detention-over = De persoon is vrij.
fact-detention = Vrijheid ontnomen
detention-line-over = { $nth }. { $regime }, { $from } tot en met { $until }
detention-line-lasting = { $nth }. { $regime }, sinds { $from }
detention-days = { $n ->
        [one] { $n } dag
       *[other] { $n } dagen
    }
gate-detention = In bewaring houden
gate-detention-holds = rechtmatig, voor zover vastgelegd
gate-detention-closed = niet aangetoond rechtmatig
