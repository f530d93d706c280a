# Artikelen 15 tot en met 18: bewaring

rule-RD-15-1 = Bewaring alleen op een grond en als uiterste middel
finding-RD-15-1-may-be-ordered = Bewaring kan worden opgelegd als er een grond is en geen minder dwingende maatregel volstaat.
finding-RD-15-1-stay-not-established = Niemand heeft vastgesteld dat het verblijf illegaal is; zonder dat wordt niemand voor terugkeer in bewaring gesteld.
finding-RD-15-1-right-to-stay = De persoon heeft recht op verblijf: bewaring voor terugkeer is niet mogelijk.
finding-RD-15-1-already-detained = De persoon is al in bewaring op grond van een maatregel. Beëindig die eerst.
finding-RD-15-1-departure-period-runs = De vertrektermijn loopt: zolang wordt niemand voor verwijdering in bewaring gesteld.
finding-RD-15-1-claim-pending = Er loopt een verzoek om bescherming: bewaring heeft een andere grondslag nodig dan de Terugkeerrichtlijn.
finding-RD-15-1-regime-not-known = Niemand heeft vastgelegd op grond van welk recht de persoon de vrijheid is ontnomen.
finding-RD-15-1-no-ground = Geen van de gronden van dit recht is vastgelegd.
finding-RD-15-1-offence-is-no-ground = Het risico dat iemand een strafbaar feit pleegt is geen grond voor bewaring voor terugkeer.
finding-RD-15-1-ground-recorded = Er is een grond vastgelegd.
finding-RD-15-1-less-coercive-not-considered = Er is niet vastgelegd waarom een minder dwingende maatregel niet volstaat.
finding-RD-15-1-less-coercive-considered = Elke minder dwingende maatregel is overwogen, met redenen.
finding-RD-15-1-order-not-recorded = Voor deze bewaring is geen maatregel vastgelegd.
finding-RD-15-1-held-under-other-law = De persoon zit vast op grond van ander recht: verwijdering wacht op het einde daarvan.
finding-RD-15-1-held-as-applicant = De persoon is als verzoeker om bescherming in bewaring: geen verwijdering.
finding-RD-15-1-release-right-to-stay = Stel de persoon in vrijheid: er is recht op verblijf.
finding-RD-15-1-may-be-released = Een persoon in bewaring kan op elk moment in vrijheid worden gesteld.

rule-RD-15-2 = Een schriftelijke maatregel met feitelijke en juridische redenen
finding-RD-15-2-reasons-missing = De maatregel vermeldt niet de feitelijke en juridische redenen.
finding-RD-15-2-information-missing = De maatregel zegt niets over de weg naar de rechter.
finding-RD-15-2-written-with-reasons = De maatregel is schriftelijk, met feitelijke en juridische redenen.

rule-RD-15-2-INFORM = De persoon wordt onmiddellijk ingelicht
finding-RD-15-2-INFORM-inform = Licht de persoon in over de redenen en over de weg naar de rechter.
finding-RD-15-2-INFORM-may-be-informed = De persoon kan op elk moment worden ingelicht.

rule-RD-15-2-COURT = Een rechter toetst de bewaring spoedig
finding-RD-15-2-COURT-bring-before-court = Zorg dat een rechter de bewaring toetst.
finding-RD-15-2-COURT-application-before-court = De persoon is naar de rechter gegaan: zorg dat het dossier daar is en de rechter kan oordelen.
finding-RD-15-2-COURT-may-be-brought = Een bewaring kan op elk moment aan de rechter worden voorgelegd.
finding-RD-15-2-COURT-ordered-by-court = Een rechter heeft de bewaring bevolen.
finding-RD-15-2-COURT-review-in-time = De termijn voor de toetsing door de rechter is niet verstreken.
finding-RD-15-2-COURT-court-overdue = Geen rechter heeft de bewaring op tijd getoetst.
finding-RD-15-2-COURT-found-lawful = De rechter achtte de bewaring rechtmatig.
finding-RD-15-2-COURT-found-unlawful = De rechter achtte de bewaring onrechtmatig.
finding-RD-15-2-COURT-release-found-unlawful = Stel de persoon onmiddellijk in vrijheid: de rechter achtte de bewaring onrechtmatig.
finding-RD-15-2-COURT-not-known-whether-ex-officio = Niemand heeft vastgelegd of de rechter ambtshalve toetst.

rule-RD-15-3 = De bewaring wordt met redelijke tussenpozen opnieuw bezien
finding-RD-15-3-review-due = Bezie opnieuw of de bewaring nog rechtmatig en nodig is.
finding-RD-15-3-may-be-reviewed = Een bewaring kan op elk moment opnieuw worden bezien.
finding-RD-15-3-reviewed-in-time = De laatste toets ligt binnen de tussenpoos.
finding-RD-15-3-review-missed = Een toets is gemist.
finding-RD-15-3-interval-not-known = Niemand heeft de tussenpoos tussen de toetsen vastgelegd.

rule-RD-15-3-COURT = Langdurige bewaring staat onder rechterlijk toezicht
finding-RD-15-3-COURT-supervise-extension = Zorg dat een rechter de verlenging toetst.
finding-RD-15-3-COURT-supervised = Een rechter heeft de bewaring na de verlenging getoetst.
finding-RD-15-3-COURT-supervision-missed = Geen rechter heeft de verlenging op tijd getoetst.
finding-RD-15-3-COURT-supervision-in-time = De termijn voor de rechterlijke toets van de verlenging is niet verstreken.

rule-RD-15-4 = Zonder zicht op verwijdering komt de persoon vrij
finding-RD-15-4-assess-prospect = Beoordeel of er een redelijk vooruitzicht op verwijdering is.
finding-RD-15-4-assess-again = Beoordeel het vooruitzicht op verwijdering opnieuw: er is sindsdien iets gebeurd.
finding-RD-15-4-may-be-assessed = Het vooruitzicht op verwijdering kan op elk moment worden beoordeeld.
finding-RD-15-4-not-assessed = Niemand heeft het vooruitzicht op verwijdering beoordeeld.
finding-RD-15-4-outdated = Er is iets gebeurd sinds het vooruitzicht op verwijdering is beoordeeld.
finding-RD-15-4-reasonable-prospect = Er is een redelijk vooruitzicht op verwijdering, met voortvarendheid nagestreefd.
finding-RD-15-4-no-prospect = Er is geen redelijk vooruitzicht op verwijdering.
finding-RD-15-4-no-due-diligence = De verwijdering wordt niet voortvarend voorbereid.
finding-RD-15-4-conditions-ceased = Bij een toets bleek dat niet langer aan de voorwaarden voor bewaring is voldaan.
finding-RD-15-4-decision-ended = Het terugkeerbesluit geldt niet meer.
finding-RD-15-4-release-no-prospect = Stel de persoon onmiddellijk in vrijheid: er is geen redelijk vooruitzicht op verwijdering.
finding-RD-15-4-release-no-due-diligence = Stel de persoon onmiddellijk in vrijheid: de verwijdering wordt niet voortvarend voorbereid.
finding-RD-15-4-release-conditions-ceased = Stel de persoon onmiddellijk in vrijheid: aan de voorwaarden voor bewaring is niet langer voldaan.
finding-RD-15-4-release-decision-ended = Stel de persoon onmiddellijk in vrijheid: er geldt geen terugkeerbesluit.

rule-RD-15-5 = Een beperkte duur, alle perioden bij elkaar
finding-RD-15-5-maximum-not-known = Niemand heeft de langste duur van bewaring vastgelegd.
finding-RD-15-5-national-maximum-not-known = Niemand heeft de langste duur in het nationale recht vastgelegd; die van de richtlijn wordt getoond.
finding-RD-15-5-room-left = Eerdere bewaring laat ruimte.
finding-RD-15-5-maximum-used-up = Eerdere bewaring heeft de langste duur opgebruikt.
finding-RD-15-5-ends-before-it-starts = De laatste dag ligt vóór de eerste.
finding-RD-15-5-beyond-maximum = De laatste dag ligt voorbij de langste duur.
finding-RD-15-5-within-maximum = De langste duur is niet verstreken.
finding-RD-15-5-last-day-passed = De laatst toegestane dag is verstreken.
finding-RD-15-5-release-by-last-day = Stel de persoon uiterlijk op de laatst toegestane dag in vrijheid.
finding-RD-15-5-release-now = Stel de persoon nu in vrijheid: de laatst toegestane dag is verstreken.

rule-RD-15-6 = Verlenging alleen op twee gronden
finding-RD-15-6-not-detained = Niemand is op grond van terugkeerrecht in bewaring.
finding-RD-15-6-order-not-recorded = Er is geen maatregel vastgelegd die verlengd kan worden.
finding-RD-15-6-maximum-not-known = Niemand heeft de langste duur van bewaring vastgelegd.
finding-RD-15-6-may-be-extended = De bewaring kan vóór haar laatste dag worden verlengd, op een grond en met redenen.
finding-RD-15-6-last-day-passed = De laatst toegestane dag is verstreken: er valt niets te verlengen.
finding-RD-15-6-maximum-reached = De bewaring duurt al tot de langste duur die er is.
finding-RD-15-6-decided-too-late = Het besluit komt na de laatst toegestane dag.
finding-RD-15-6-not-later-than-last-day = De nieuwe laatste dag is niet later dan de huidige.
finding-RD-15-6-beyond-maximum = De nieuwe laatste dag ligt voorbij de langste duur die er is.
finding-RD-15-6-no-ground = Noch gebrek aan medewerking noch vertraagde documenten zijn als grond vastgelegd.
finding-RD-15-6-efforts-missing = De inspanningen van de autoriteit zijn niet vastgelegd.
finding-RD-15-6-court-decides = Over deze verlenging beslist een rechter, niet de autoriteit.
finding-RD-15-6-not-known-who-decides = Niemand heeft vastgelegd wie over verlenging beslist.
finding-RD-15-6-reasons-missing = De verlenging vermeldt geen redenen.

rule-RD-16-1 = Een gespecialiseerde inrichting, of gescheiden van gevangenen
finding-RD-16-1-facility-not-recorded = Niemand heeft vastgelegd waar de persoon verblijft.
finding-RD-16-1-record-facility = Leg vast waar de persoon verblijft en wat er is geregeld.
finding-RD-16-1-separate = Breng de persoon naar een gespecialiseerde inrichting, of scheid de persoon van gewone gevangenen.
finding-RD-16-1-may-be-arranged = Omstandigheden kunnen op elk moment worden vastgelegd.
finding-RD-16-1-specialised = De persoon verblijft in een gespecialiseerde inrichting.
finding-RD-16-1-separated = De persoon verblijft in een gevangenis, gescheiden van gewone gevangenen.

rule-RD-16-2 = Contact met advocaat, familie en consulaat
finding-RD-16-2-arrange-contact = Zorg dat de persoon advocaat, familie en consulaat kan bereiken.

rule-RD-16-3 = Aandacht voor kwetsbare personen; medische zorg
finding-RD-16-3-arrange-health-care = Zorg voor dringende medische zorg en noodzakelijke behandeling.
finding-RD-16-3-screen-in-detention = Screen opnieuw op kwetsbaarheid: de laatste screening was vóór de bewaring.

rule-RD-16-5 = Informatie over regels, rechten en plichten
finding-RD-16-5-explain-rules = Leg de regels van de inrichting, rechten en plichten uit, en met wie de persoon contact mag opnemen.

rule-RD-17-1 = Minderjarigen en gezinnen alleen als uiterste middel
finding-RD-17-1-adult = De persoon is volwassen en wordt zonder minderjarigen vastgehouden.
finding-RD-17-1-last-resort-reasoned = Vastgelegd is waarom dit het uiterste middel is en voor de kortst mogelijke duur.
finding-RD-17-1-last-resort-missing = Het gaat om een kind, en niet is vastgelegd waarom bewaring het uiterste middel is en voor de kortst mogelijke duur. Wie niet als volwassene bekend is, is hier een kind.

rule-RD-17-2 = Afzonderlijke ruimte voor gezinnen
finding-RD-17-2-arrange-family-privacy = Geef het gezin een afzonderlijke ruimte met voldoende privacy.

rule-RD-17-3 = Vrije tijd, spel en onderwijs
finding-RD-17-3-arrange-leisure-and-education = Zorg voor vrije tijd, spel en onderwijs voor het kind.

rule-RD-17-4 = Niet-begeleide minderjarigen: omgeving voor hun leeftijd, een voogd
finding-RD-17-4-suit-to-age = Breng het kind naar personeel en voorzieningen voor zijn leeftijd.
finding-RD-17-4-accompaniment-not-known = Niemand heeft vastgelegd of het kind alleen is.
finding-RD-17-4-guardian-missing = Het kind heeft geen voogd.
finding-RD-17-4-appoint-guardian = Zorg dat er meteen een voogd wordt benoemd.
finding-RD-17-4-guardian-appointed = Een voogd staat het kind bij.

rule-RD-17-5 = Het belang van het kind staat voorop
finding-RD-17-5-best-interests-not-assessed = Het belang van het kind is niet beoordeeld.
finding-RD-17-5-assess-best-interests = Beoordeel meteen het belang van het kind.
finding-RD-17-5-best-interests-assessed = Het belang van het kind is beoordeeld.

rule-RD-18-1 = Afwijking alleen in een gemelde noodsituatie
finding-RD-18-1-no-emergency = De persoon verblijft niet in een gespecialiseerde inrichting en niet gescheiden, en er is geen noodsituatie aan de Commissie gemeld.
finding-RD-18-1-emergency-notified = Er duurt een aan de Commissie gemelde noodsituatie.
finding-RD-18-1-emergency-not-known = Niemand heeft vastgelegd of een noodsituatie is gemeld.

# Opvangrichtlijn: verzoekers in bewaring

rule-RCD-10-4-E = Een verzoeker blijft alleen in bewaring als het verzoek terugkeer slechts vertraagt
finding-RCD-10-4-E-order-not-recorded = Voor de bewaring van deze verzoeker is geen maatregel vastgelegd.
finding-RCD-10-4-E-application-to-delay = Vastgelegd is dat het verzoek slechts is gedaan om terugkeer te vertragen.
finding-RCD-10-4-E-ground-of-asylum-file = De grond ligt in het asieldossier en kan hier niet worden getoetst.

rule-RCD-11-3 = Een rechter toetst op tijd, of de verzoeker komt vrij
finding-RCD-11-3-bring-before-court = Zorg dat een rechter de bewaring van de verzoeker toetst.
finding-RCD-11-3-review-in-time = De termijn voor de toetsing door de rechter is niet verstreken.
finding-RCD-11-3-found-lawful = De rechter achtte de bewaring rechtmatig.
finding-RCD-11-3-found-unlawful = De rechter achtte de bewaring onrechtmatig.
finding-RCD-11-3-not-reviewed-in-time = Geen rechter heeft de bewaring op tijd getoetst.
finding-RCD-11-3-release-found-unlawful = Stel de verzoeker onmiddellijk in vrijheid: de rechter achtte de bewaring onrechtmatig.
finding-RCD-11-3-release-not-reviewed = Stel de verzoeker in vrijheid: geen rechter heeft de bewaring op tijd getoetst.
finding-RCD-11-3-time-not-known = Niemand heeft de termijn voor de rechterlijke toets vastgelegd.
applies-rcd_2024-applicant-detained = De persoon is als verzoeker om bescherming in bewaring: het recht van vandaag telt.
applies-rcd_2024-chosen-alone = Iemand koos ervoor alleen de Opvangrichtlijn te bekijken.

# Feiten

fact-detention-number = Nummer van de bewaring
fact-detention-regime = Recht van de bewaring
fact-detention-ground = Grond van de bewaring
fact-less-coercive-measure = Minder dwingende maatregel
fact-less-coercive-measures = Overwogen minder dwingende maatregelen
fact-detention-basis-of-applicant = Grondslag voor bewaring van een verzoeker
fact-end-of-other-detention = Einde van de andere vrijheidsontneming
fact-end-of-applicant-detention = Einde van de bewaring als verzoeker
fact-detention-order = Maatregel van bewaring
fact-detention-order-reasons = Redenen van de maatregel
fact-detention-ordered-on = Bewaring opgelegd op
fact-detention-ordered-until-on = Laatste dag volgens de maatregel
fact-judicial-review-held-on = Door de rechter getoetst op
fact-judicial-review-due-on = Voor de rechter uiterlijk
fact-applied-to-court-on = Naar de rechter gegaan op
fact-detention-review = Toets van de bewaring
fact-detention-reviewed-on = Laatst bezien op
fact-detention-review-due-on = Volgende toets uiterlijk
fact-extension-decided-on = Verlenging besloten op
fact-extension-ground = Grond van de verlenging
fact-extension-efforts = Inspanningen van de autoriteit
fact-prospect-assessed-on = Vooruitzicht op verwijdering beoordeeld op
fact-removal-failed-on = Verwijdering mislukt op
fact-detention-days-counted = Meegetelde dagen tot nu toe
fact-detention-days-not-counted = Niet meegetelde dagen
fact-detention-last-day-on = Laatst toegestane dag
fact-detention-maximum-reached-on = Langste duur bereikt op
fact-facility-kind = Soort inrichting
fact-facility-recorded-on = Inrichting vastgelegd op
fact-detention-child-reasons = Uiterste middel en kortste duur, voor een kind

# Parameters

parameter-detention-maximum-months = Langste eerste bewaring (richtlijn)
parameter-detention-national-maximum = Langste eerste bewaring (nationaal recht)
parameter-detention-extension-maximum-months = Langste verlenging (richtlijn)
parameter-detention-national-extension-maximum = Langste verlenging (nationaal recht)
parameter-detention-review-interval-days = Langste tijd tussen twee toetsen van een bewaring
parameter-detention-judicial-review-days = Tijd waarbinnen een bewaring voor de rechter komt
parameter-detention-judicial-review-ex-officio = Rechter toetst ambtshalve
parameter-detention-judicial-extension = Een rechter beslist over verlenging
parameter-detention-applicant-review-days = Tijd voor de rechterlijke toets van de bewaring van een verzoeker
parameter-detention-emergency-notified = Noodsituatie gemeld aan de Commissie
