# Risico op onderduiken, minder dwingende maatregelen, minderjarigen, bijstand: wat de regels zeggen. Geen variabelen.
rule-RD-3-7 = Een risico op onderduiken wordt individueel beoordeeld, op objectieve criteria van nationaal recht
finding-RD-3-7-may-be-assessed = Het risico op onderduiken kan op elk moment worden beoordeeld.
finding-RD-3-7-list-not-known = De objectieve criteria van nationaal recht zijn hier niet bekend; zonder die kan geen risico worden vastgesteld.
finding-RD-3-7-reasons-missing = De conclusie heeft redenen in dit individuele geval nodig, met de verzachtende omstandigheden afgewogen.
finding-RD-3-7-person-not-heard = Vermeld hoe de persoon is gehoord, of waarom dat niet kon.
finding-RD-3-7-criterion-not-in-law = Dit criterium staat niet in de lijst van nationaal recht.
finding-RD-3-7-no-evidence = Een criterium is als vervuld vastgelegd zonder bewijs.
finding-RD-3-7-no-criterion-met = Een risico kan alleen worden vastgesteld als aan ten minste één criterium van nationaal recht is voldaan.
finding-RD-3-7-kind-missing = Vermeld welk soort risico is vastgesteld, zodat een maatregel erop kan antwoorden.
finding-RD-3-7-review-not-after-assessment = De herbeoordeling moet na de beoordeling liggen.
finding-RD-3-7-review-too-late = De herbeoordeling ligt later dan is toegestaan.
finding-RD-3-7-review-limit-not-known = Niemand heeft bepaald wanneer de beoordeling uiterlijk moet worden herzien.
finding-RD-3-7-well-founded = De beoordeling berust op criteria van nationaal recht, bewijs en redenen.
finding-RD-3-7-review-due = Beoordeel opnieuw of er een risico op onderduiken is.

rule-RD-3-7-GROUND = Een risico op onderduiken is alleen een grond als iemand het heeft beoordeeld en vastgesteld
finding-RD-3-7-GROUND-risk-not-assessed = Niemand heeft het risico op onderduiken beoordeeld.
finding-RD-3-7-GROUND-risk-assessment-overdue = De herbeoordeling is over tijd; tot dan is de beoordeling geen grond.
finding-RD-3-7-GROUND-risk-assessment-unfounded = De beoordeling berust niet op criteria van nationaal recht met bewijs en redenen.
finding-RD-3-7-GROUND-no-risk-found = De beoordeling stelde geen risico op onderduiken vast.
finding-RD-3-7-GROUND-risk-found = Een medewerker heeft in dit individuele geval een risico op onderduiken vastgesteld.

rule-RD-3-7-CONTACT = Wie een melding mist, wordt benaderd voordat iets wordt geconcludeerd
finding-RD-3-7-CONTACT-may-be-contacted = Contact met de persoon kan op elk moment worden vastgelegd.
finding-RD-3-7-CONTACT-contact-after-missed-report = Een melding is gemist: probeer de persoon te bereiken en vraag wat er is gebeurd.

rule-RD-3-7-ABSCONDED = Onderduiken wordt vastgesteld op objectieve feiten, als elke navraag vergeefs was
finding-RD-3-7-ABSCONDED-no-missed-report = Er is geen gemiste melding vastgelegd.
finding-RD-3-7-ABSCONDED-not-contacted = Niemand heeft sinds de gemiste melding geprobeerd de persoon te bereiken.
finding-RD-3-7-ABSCONDED-person-was-reached = De persoon is na de gemiste melding bereikt.
finding-RD-3-7-ABSCONDED-not-searched = Daar moet nog naar de persoon worden gevraagd.
finding-RD-3-7-ABSCONDED-person-was-found = De persoon, of een spoor, is daar gevonden.
finding-RD-3-7-ABSCONDED-already-established = Het is al vastgesteld dat de persoon is ondergedoken.
finding-RD-3-7-ABSCONDED-contact-in-vain = Een melding is gemist, contact was vergeefs, en de persoon is niet gevonden waar mensen zijn die niet zijn ondergedoken.

rule-RD-7-3-RISK = Een maatregel beantwoordt aan het soort risico dat is vastgesteld
finding-RD-7-3-RISK-risk-not-assessed = Niemand heeft het risico op onderduiken beoordeeld dat de maatregel moet voorkomen.
finding-RD-7-3-RISK-risk-assessment-overdue = De herbeoordeling van het risico is over tijd; tot dan is de beoordeling geen grond.
finding-RD-7-3-RISK-risk-assessment-unfounded = De risicobeoordeling berust niet op criteria van nationaal recht met bewijs en redenen.
finding-RD-7-3-RISK-no-risk-found = Er is geen risico op onderduiken vastgesteld: de maatregel heeft niets te voorkomen.
finding-RD-7-3-RISK-risk-found = Een medewerker heeft in dit individuele geval een risico op onderduiken vastgesteld.
finding-RD-7-3-RISK-measures-that-fit = Deze maatregelen kunnen aan het vastgestelde risico beantwoorden, de minst dwingende eerst. Welke volstaat, beslist een mens.
finding-RD-7-3-RISK-fits = De maatregel kan aan het vastgestelde soort risico beantwoorden.
finding-RD-7-3-RISK-does-not-fit = De maatregel beantwoordt niet aan het vastgestelde soort risico.
finding-RD-7-3-RISK-needs-no-ground = Begeleiding en casemanagement hebben geen grond nodig.

rule-RD-7-3-LADDER = De minst dwingende maatregel die volstaat, individueel gemotiveerd en beperkt in tijd
finding-RD-7-3-LADDER-reasons-missing = De maatregel heeft redenen in dit individuele geval nodig.
finding-RD-7-3-LADDER-lower-step-not-reasoned = Vermeld waarom deze lagere stap niet volstaat.
finding-RD-7-3-LADDER-lower-steps-reasoned = Voor elke lagere stap is gezegd waarom die niet volstaat.
finding-RD-7-3-LADDER-review-not-after-decision = De herbeoordeling moet na het opleggen liggen.
finding-RD-7-3-LADDER-review-too-late = De herbeoordeling ligt later dan is toegestaan.
finding-RD-7-3-LADDER-review-limit-not-known = Niemand heeft bepaald wanneer een maatregel uiterlijk moet worden herzien.
finding-RD-7-3-LADDER-basis-does-not-fit = Er is geen termijn, uitstel of uitvoering waarop de maatregel kan berusten.
finding-RD-7-3-LADDER-monitoring-not-provided-for = Nationaal recht voorziet niet in elektronisch toezicht.
finding-RD-7-3-LADDER-monitoring-not-known = Niet vastgesteld is of nationaal recht in elektronisch toezicht voorziet.

rule-RD-5-A-MEASURE = Met minderjarige kinderen geen maatregel die verder gaat dan een verblijfplaats
finding-RD-5-A-MEASURE-beyond-place-with-minors = Waar het om minderjarige kinderen gaat, wordt niets opgelegd dat verder gaat dan een verblijfplaats.
finding-RD-5-A-MEASURE-not-known-whether-allowed = Niemand heeft bepaald of zo'n maatregel mag waar het om minderjarige kinderen gaat.
finding-RD-5-A-MEASURE-best-interests-not-assessed = Het belang van het kind is niet beoordeeld met een uitkomst die dit ondersteunt.
finding-RD-5-A-MEASURE-age-not-known = Niet vastgesteld is of het om een minderjarige gaat.
finding-RD-5-A-MEASURE-allowed-with-minors = Het belang van het kind is beoordeeld.

rule-RD-8-1-MEASURE = Tijdens de uitvoering komen maatregelen in de plaats van bewaring
finding-RD-8-1-MEASURE-enforceable = Het besluit is uitvoerbaar: wat milder is dan bewaring mag worden toegepast.

rule-RD-7-3-REVIEW = Elke maatregel wordt herzien en eindigt met zijn grond
finding-RD-7-3-REVIEW-may-be-reviewed = Een maatregel kan op elk moment worden herzien.
finding-RD-7-3-REVIEW-review-due = Herbeoordeel of de maatregel nog nodig is en nog de mildste die volstaat.
finding-RD-7-3-REVIEW-no-measure = Er geldt geen maatregel.
finding-RD-7-3-REVIEW-may-be-lifted = Een maatregel kan op elk moment worden opgeheven.
finding-RD-7-3-REVIEW-person-left = De persoon is vertrokken: hef de maatregel op, geef documenten en zekerheid terug.
finding-RD-7-3-REVIEW-right-to-stay = De persoon heeft verblijfsrecht: hef de maatregel op.
finding-RD-7-3-REVIEW-decision-ended = Het terugkeerbesluit is geëindigd: hef de maatregel op.
finding-RD-7-3-REVIEW-period-over = De termijn waarvoor de maatregel is opgelegd is voorbij: hef hem op, of leg er een op die op de uitvoering berust.
finding-RD-7-3-REVIEW-postponement-over = Het uitstel waarvoor de maatregel is opgelegd is geëindigd: hef hem op.
finding-RD-7-3-REVIEW-suspended = De uitvoering is geschorst: hef de maatregel op.
finding-RD-7-3-REVIEW-no-risk-any-more = Een latere beoordeling stelde geen risico op onderduiken vast: hef de maatregel op.

rule-RD-10-AGE = Wie een kind kan zijn, is een kind totdat de leeftijd is beoordeeld
finding-RD-10-AGE-may-be-assessed = Een beoordeling van de leeftijd kan worden vastgelegd.
finding-RD-10-AGE-assess-age = De leeftijd is in twijfel: laat die beoordelen, door verschillende disciplines, op de minst ingrijpende manier.
finding-RD-10-AGE-age-not-known = Niet vastgesteld is of de persoon minderjarig is.

rule-RD-10-HEARD = Het kind wordt gehoord, met een voogd aan zijn zijde
finding-RD-10-HEARD-may-be-heard = Het kind kan worden gehoord.
finding-RD-10-HEARD-guardian-first = Een voogd wordt benoemd voordat een alleenstaande minderjarige wordt gehoord.
finding-RD-10-HEARD-hear-child = Hoor het kind, op een kindvriendelijke manier, met een tolk.
finding-RD-10-HEARD-child-not-heard = Het kind is niet gehoord.
finding-RD-10-HEARD-child-heard = Het kind is gehoord.

rule-RD-10-TRACE = De familie van een alleenstaande minderjarige wordt gezocht, waar dat veilig is
finding-RD-10-TRACE-may-be-traced = Het zoeken van familie kan worden vastgelegd.
finding-RD-10-TRACE-trace-family = Zoek de familie, waar dat veilig is en zonder een asielverzoek te noemen.
finding-RD-10-TRACE-not-traced = Niemand heeft de familie gezocht, of gezegd waarom dat niet veilig is.
finding-RD-10-TRACE-traced = De familie is gezocht.
finding-RD-10-TRACE-not-traced-for-safety = De familie is niet gezocht, omdat dat niet veilig zou zijn.

rule-RD-10-DETERMINED = Het belang van het kind wordt met redenen bepaald, voor een kind alleen door een andere instantie dan die uitvoert
finding-RD-10-DETERMINED-not-determined = Het belang van het kind is niet op alle factoren bepaald (C-441/19 TQ).
finding-RD-10-DETERMINED-determined-by-enforcing-authority = De instantie die terugkeer uitvoert heeft het belang bepaald van een kind dat alleen is.
finding-RD-10-DETERMINED-opposes-return = Terugkeer is niet in het belang van het kind.
finding-RD-10-DETERMINED-determined = Het belang van het kind is met redenen bepaald.

rule-RD-10-TQ = Opvang staat vast vóór het terugkeerbesluit, ongeacht de leeftijd van de minderjarige
finding-RD-10-TQ-reception-before-decision = Vóór een terugkeerbesluit moet vaststaan wie het kind opvangt.
finding-RD-10-TQ-reception-established = Vastgesteld is wie het kind opvangt.
finding-RD-10-TQ-reception-after-decision = De opvang is pas na het terugkeerbesluit vastgesteld: dat besluit kan niet worden uitgevoerd.

rule-RD-10-MA = Het belang van de kinderen telt ook als een ouder de geadresseerde is
finding-RD-10-MA-may-be-assessed = Het belang van de kinderen kan op elk moment worden beoordeeld.
finding-RD-10-MA-assess-children = Beoordeel het belang van de kinderen van de persoon.
finding-RD-10-MA-children-age-not-known = Niet vastgelegd is of het kind van de persoon minderjarig is.
finding-RD-10-MA-children-not-assessed = Het belang van de kinderen van de persoon is niet beoordeeld.
finding-RD-10-MA-opposes-return = Terugkeer is niet in het belang van de kinderen van de persoon.
finding-RD-10-MA-children-assessed = Het belang van de kinderen van de persoon is beoordeeld.

rule-RD-10-RECHECK = Dagen voor vertrek kijkt iemand opnieuw of alles voor het kind nog klopt
finding-RD-10-RECHECK-may-be-rechecked = Een hernieuwde controle kan op elk moment worden vastgelegd.
finding-RD-10-RECHECK-recheck-due = Kijk opnieuw of ontvanger, gezondheid en situatie van het kind nog kloppen.
finding-RD-10-RECHECK-recheck-missing = Niemand heeft kort voor vertrek opnieuw gekeken.
finding-RD-10-RECHECK-too-early = De laatste controle ligt te lang voor vertrek.
finding-RD-10-RECHECK-no-longer-holds = Er is iets veranderd voor het kind.
finding-RD-10-RECHECK-still-holds = Kort voor vertrek klopt alles nog.
finding-RD-10-RECHECK-days-not-known = Niemand heeft bepaald hoe kort voor vertrek opnieuw moet worden gekeken.

rule-RD-10-HANDOVER = Vastgelegd wordt wie het kind heeft ontvangen, en hoe het met het kind gaat
finding-RD-10-HANDOVER-record-hand-over = Leg vast wie het kind heeft ontvangen, met identiteit en handtekening.
finding-RD-10-HANDOVER-follow-up = Vraag hoe het met het kind gaat na terugkeer.

rule-RD-11-3B = Geen inreisverbod voor een slachtoffer van mensenhandel met een titel op grond van Richtlijn 2004/81
finding-RD-11-3B-permit-as-victim-of-trafficking = De persoon heeft een verblijfstitel gekregen als slachtoffer van mensenhandel.
finding-RD-11-3B-obligation-not-complied-with = Aan de terugkeerverplichting is niet voldaan: de titel staat niet in de weg.
finding-RD-11-3B-threat-reasoned = Een dreiging is gemotiveerd: de titel staat niet in de weg.

rule-RD-13-3 = Juridisch advies, vertegenwoordiging en taalkundige bijstand zijn te verkrijgen
finding-RD-13-3-may-be-arranged = Bijstand kan op elk moment worden geregeld.
finding-RD-13-3-assistance-asked-for = De persoon heeft om bijstand gevraagd: regel die.

rule-RD-13-4 = Op een verzoek om gratis rechtsbijstand wordt beslist
finding-RD-13-4-may-be-decided = Op het verzoek om gratis rechtsbijstand kan worden beslist.
finding-RD-13-4-legal-aid-asked-for = De persoon heeft om gratis rechtsbijstand gevraagd: zorg dat daarop wordt beslist.

rule-RD-14-1-A = Gezinseenheid, zorg, onderwijs en bijzondere behoeften krijgen aandacht zolang terugkeer wacht
finding-RD-14-1-A-may-be-attended-to = Aandacht voor een behoefte kan op elk moment worden vastgelegd.
finding-RD-14-1-A-attend-to-need = Geef aandacht aan deze behoefte en leg vast hoe eraan wordt voldaan.

finding-RD-10-2-may-be-established = Vastgelegd kan worden wie het kind opvangt.
finding-RD-10-2-establish-reception = Stel vast wie het kind opvangt: familie, een voogd of adequate opvang.

fact-absconding-risk-assessed-on = Risico op onderduiken beoordeeld op
fact-absconding-risk-review-on = Herbeoordeling van het risico op
fact-absconding-risk-reviewed-on = Herbeoordeling van het risico
fact-absconding-risk-well-founded = Onderbouwing van de risicobeoordeling
fact-absconding-criteria = Criteria van nationaal recht
fact-absconding-criterion = Criterium
fact-kind-of-risk = Soort risico
fact-missed-report-on = Melding gemist op
fact-contact-attempted-on = Contact geprobeerd op
fact-search-place = Navraag bij
fact-searched-on = Navraag
fact-absconded-on = Ondergedoken sinds
fact-fitting-measure = Maatregel die eraan kan beantwoorden
fact-measure = Maatregel
fact-measure-basis = Grondslag van de maatregel
fact-measure-number = Nummer van de maatregel
fact-measure-imposed-on = Maatregel opgelegd op
fact-measure-review-on = Herbeoordeling van de maatregel op
fact-lower-step = Lagere stap
fact-child-heard-on = Kind gehoord op
fact-family-traced-on = Familie gezocht op
fact-tracing-outcome = Uitkomst van het zoeken
fact-best-interests-determined-on = Belang van het kind bepaald op
fact-determining-body = Bepaald door
fact-receiver = Ontvanger
fact-children = Kinderen van de persoon
fact-recheck-from-on = Opnieuw kijken vanaf
fact-child-rechecked-on = Opnieuw gekeken op
fact-handed-over-on = Overgedragen op
fact-child-followed-up-on = Naar het kind gevraagd op
fact-trafficking-permit-on = Titel als slachtoffer van mensenhandel op
fact-assistance = Bijstand
fact-assistance-asked-on = Bijstand gevraagd op
fact-need = Behoefte
fact-return-pending-since = Terugkeer wacht sinds

parameter-absconding-review-maximum-days = Langste tijd tot de herbeoordeling van een risico
parameter-absconding-contact-days = Tijd om de persoon te benaderen na een gemiste melding
parameter-measure-review-maximum-days = Langste tijd tot de herbeoordeling van een maatregel
parameter-measure-electronic-monitoring = Elektronisch toezicht in nationaal recht
parameter-measure-beyond-place-with-minors = Maatregelen verder dan een verblijfplaats met minderjarige kinderen
parameter-child-recheck-days = Dagen voor vertrek waarbinnen opnieuw naar de situatie van een kind wordt gekeken
parameter-child-first-follow-up-months = Eerste contact na terugkeer van een kind
parameter-child-follow-up-interval-months = Tijd tussen latere contacten na terugkeer van een kind
parameter-child-follow-up-until-months = Hoe lang na terugkeer naar het kind wordt gevraagd
parameter-pending-needs-days = Tijd om aandacht te geven aan behoeften zolang terugkeer wacht
parameter-legal-assistance-days = Tijd om gevraagde bijstand te regelen
parameter-legal-aid-decision-days = Tijd om op gratis rechtsbijstand te beslissen
