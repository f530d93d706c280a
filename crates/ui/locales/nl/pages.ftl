# Teksten van de interface, Nederlands. Sleutels als in het Engels.

# Signing in
sign-in-title = Aanmelden
sign-in = Aanmelden
sign-in-help = Wachtwoord vergeten of tweede factor kwijt? Uw beheerder kan ze opnieuw instellen.
sign-in-wrong = Naam en wachtwoord horen niet bij elkaar.
sign-in-locked = Te veel pogingen. Wacht { $minutes } minuten of vraag uw beheerder.
sign-in-expired = Uw sessie is beëindigd. Meld u opnieuw aan; u komt op dezelfde pagina terug.
field-login = Aanmeldnaam
field-password = Wachtwoord
demo-title = Probeer een rol
demo-explained = De demo biedt deze accounts met één klik aan. Geen enkele installatie met echte zaken doet dat.
code-title = Tweede stap
code-hint = Zes cijfers uit uw verificatie-app.
code-submit = Doorgaan
code-wrong = De code klopt niet. Wacht op de volgende en probeer het opnieuw.
field-code = Eenmalige code

# Worklist
worklist-title = Mijn werklijst
worklist-counts = Wanneer
worklist-empty = Er hoeft nu niets te gebeuren.
worklist-next = De eerstvolgende taak daarna:
bucket-overdue = Te laat
bucket-today = Vandaag
bucket-week = Deze week
bucket-later = Later
bucket-all = Alles tonen
due-at-once = meteen, sinds { $since }
due-today = vandaag
due-was = was { $on } ({ $when })
due-on = { $on }, { $when }
listed-assigned = Op uw lijst omdat de zaak aan u is toegewezen.
listed-team = Op uw lijst omdat de zaak bij uw team hoort.
listed-role = Op uw lijst omdat uw rol dit mag doen.
open-since = Open sinds { $since }. Te doen door: { $who }.
detail-language = ({ $language })
detail-number = (nr. { $n })

# Cases
cases-title = Zaken
cases-views = Weergaven
cases-mine = Van mij
cases-team = Mijn team
cases-all = Alle
cases-empty = Geen zaak past bij deze filters.
new-case = Nieuwe zaak
next-waits = Niets te doen tot
next-none = Geen volgende stap
stage-intake = Intake
stage-stay-established = Verblijf duidelijk, nog geen besluit
stage-refrained = Van een besluit afgezien
stage-decision-issued = Besloten, nog niet bekendgemaakt
stage-voluntary-departure = Vertrektermijn loopt
stage-remedy-suspended = Geschorst door een rechtsmiddel
stage-lapsed = Termijn verstreken
stage-enforcement = Uit te voeren
stage-removal-planned = Verwijdering gepland
stage-postponed = Verwijdering uitgesteld
stage-decision-ended = Besluit ingetrokken of vernietigd
stage-departed = Vertrokken
stage-closed = Gesloten

# Case
case-record = Vastleggen
case-letters = Brieven
case-history = Geschiedenis
case-closed = Deze zaak is gesloten: { $outcome }.
case-officer-is = Toegewezen aan { $name }, { $team }
case-officer-none = Nog aan niemand toegewezen, { $team }
next-title = Wat nu
next-empty = Er is nu niets verplicht.
recent-title = Laatst vastgelegd
recent-all = Hele geschiedenis
gates-title = Kan deze persoon vertrekken?
gate-voluntary-departure = Vrijwillig
gate-removal = Door verwijdering
gate-readmission = Overnameverzoek
gate-holds = ja, alles is in orde
gate-closed = nog niet
gate-lines-more =
    { $n ->
        [one] er ontbreekt nog 1 voorwaarde
       *[other] er ontbreken nog { $n } voorwaarden
    }
gate-lines-hold =
    { $n ->
        [one] aan 1 voorwaarde is voldaan
       *[other] aan { $n } voorwaarden is voldaan
    }
journey = Waar de zaak staat
stop-stay = verblijf
stop-return-decision = besluit
stop-notification = bekendgemaakt
stop-remedies = beroep
stop-voluntary-departure = vrijwillig vertrek
stop-identification = identificatie
stop-removal = verwijdering
stop-travel = reis
stop-departure = vertrek
stop-reintegration = re-integratie
stop-state-done = gedaan
stop-state-current = nu
stop-state-ahead = komt nog
stop-state-blocked = geblokkeerd
stop-state-skipped = hoort niet bij deze zaak
stop-note-days = dag { $done } van { $total }
stop-note-no-appeal = niet ingesteld
stop-note-pending = loopt
stop-note-lapsed = verstreken
stop-note-on = { $on }
chapters = Hoofdstukken
chapter-overview = Overzicht
chapter-stay = Verblijf
chapter-return-decision = Besluit
chapter-remedies = Rechtsmiddelen
chapter-voluntary-departure = Vrijwillig vertrek
chapter-counselling = Begeleiding
chapter-safeguards = Waarborgen
chapter-identity = Identiteit
chapter-postponement = Uitstel
chapter-removal = Verwijdering
chapter-entry-ban = Inreisverbod
chapter-travel = Reis
chapter-documents = Documenten
chapter-history = Geschiedenis van dit hoofdstuk
chapter-closure = Afsluiting
chapter-recorded = Vastgelegd
chapter-next-step = Waarschijnlijk nu:
steps-open = Andere stappen
steps-closed = Nu niet mogelijk
step-not-available = waarom niet?
tab-locked = afgeschermd
tab-due = er staat iets open
fact-source = bron
born-on = geb. { $on }
born-in = geb. { $when } (dag onbekend)
birth-unknown = Geboortedatum niet vastgelegd
person-unnamed = Naam niet vastgelegd
person-speaks = Verstaat
name-kind-current = in gebruik
name-kind-at-birth = bij geboorte
name-kind-alias = ook gebruikt
name-kind-previous = eerder gebruikt
mark-minor = Minderjarig
mark-unaccompanied = Niet-begeleide minderjarige
mark-hold = Blokkade: { $hold }
mark-detained = Van de vrijheid beroofd
evidence-confirmed = bevestigd
evidence-presumed = aannemelijk
evidence-claimed = gesteld
document-return-decision = Terugkeerbesluit
document-removal-order = Verwijderingsbesluit
document-entry-ban = Inreisverbod
document-extension = Verlenging van de vertrektermijn
document-postponement = Uitstel van verwijdering
document-confirmation = Schriftelijke bevestiging
document-translation = Vertaling van het besluit
document-pages =
    { $n ->
        [one] 1 pagina
       *[other] { $n } pagina's
    }

# The state of a chapter in one sentence
sentence-period-running = Dag { $done } van { $total }: de persoon kan tot en met { $until } vrijwillig vertrekken.
sentence-period-lapsed = De vertrektermijn is op { $until } verstreken zonder bevestigd vertrek.
sentence-period-refused = Er is geen vertrektermijn gegeven.
sentence-period-none = Er is nog geen vertrektermijn.
sentence-counselling-offered = Op { $on } is begeleiding aangeboden.
sentence-counselling-none = Er is nog geen begeleiding aangeboden.
sentence-decision-none = Er is geen terugkeerbesluit genomen.
sentence-decision-issued = Op { $on } is een terugkeerbesluit genomen; het is nog niet bekendgemaakt.
sentence-decision-notified = Het terugkeerbesluit van { $on } is op { $notified } bekendgemaakt.
sentence-decision-ended = Het terugkeerbesluit is op { $on } ingetrokken of vernietigd.
sentence-stay-unknown = Of de persoon verblijfsrecht heeft, is niet vastgesteld.
sentence-stay-illegal = Op { $on } is onrechtmatig verblijf vastgesteld.
sentence-stay-right = De persoon heeft sinds { $on } verblijfsrecht.
sentence-remedy-none = Er is geen rechtsmiddel ingesteld.
sentence-remedy-pending = Er loopt een rechtsmiddel sinds { $on }.
sentence-remedy-decided = Op het rechtsmiddel is op { $on } beslist.
sentence-identity = Wat over de persoon bekend is, en hoe zeker.
sentence-safeguards = Wat de persoon bij elke stap beschermt.
sentence-postponement-none = De verwijdering is niet uitgesteld.
sentence-postponement = De verwijdering is uitgesteld; uiterlijk { $on } opnieuw te bezien.
sentence-removal-none = Er is geen verwijderingsbesluit.
sentence-removal = Op { $on } is een verwijderingsbesluit genomen.
sentence-entry-ban-none = Er is geen inreisverbod.
sentence-entry-ban = Er is een inreisverbod van { $n } maanden gegeven; het loopt vanaf de dag van vertrek.
sentence-travel-none = Er is geen reis gepland.
sentence-travel = De reis is gepland op { $on }.
sentence-departed = De persoon is op { $on } vertrokken.
sentence-documents = Brieven en documenten van deze zaak.
sentence-open = De zaak is open sinds { $on }.
sentence-closed = De zaak is op { $on } gesloten.

# History and receipts
history-title = Geschiedenis van { $case }
history-lead = Alles wat is vastgelegd, op volgorde, ook weigeringen en correcties. Er wordt nooit iets gewijzigd of verwijderd.
history-known-on = Zoals bekend op
history-known-now = Zoals nu bekend
history-refused = Geweigerd
history-corrects = corrigeert vermelding { $version }
history-corrected-by = gecorrigeerd door vermelding { $version }
history-details = Details
history-counts-from = geldt vanaf
history-recorded = vastgelegd
history-receipt = Verantwoording
history-correct = Corrigeren
history-reason = Reden: { $reason }
history-entries =
    { $n ->
        [one] 1 vermelding
       *[other] { $n } vermeldingen
    }
receipt-title = Verantwoording, { $case }
receipt-lead = Welk recht, in welke versie, op welke feiten is toegepast toen dit werd vastgelegd.
receipt-law = Toegepast recht
receipt-pack = Regels
receipt-parameters = Nationale waarden
receipt-proof = Plaats in de getoetste geschiedenis
receipt-dates = Berekende data
receipt-findings = Wat het recht zei

# Findings and refusals
refused-title = Deze stap is nu niet mogelijk
facts-used = Gebruikte feiten:
fact-missing = niet vastgelegd
fact-withheld = afgeschermd: { $category }
way-out = Wat het mogelijk zou maken:
changes-by-itself = Dit verandert vanzelf op { $on } ({ $when }).
refusal-permission = Alleen deze rollen mogen dit: { $roles }.
verdict-word-required = Verplicht
verdict-word-permitted = In orde
verdict-word-prohibited = Verboden
verdict-word-not-established = Niet vastgesteld
verdict-required = Te doen: { $act }.
verdict-permitted = Mogelijk: { $act }.
verdict-prohibited = Nu niet toegestaan: { $act }.
verdict-not-established = Niet te zeggen zolang dit ontbreekt: { $fact }.
withheld-entries =
    { $n ->
        [one] 1 vermelding
       *[other] { $n } vermeldingen
    }
withheld-readers = Mag worden gelezen door: { $readers }.
withheld-emergency = Noodtoegang vragen
withheld-counselling = Aantekeningen van begeleiders blijven gescheiden van de handhaving, zodat mensen vrijuit kunnen spreken.
withheld-medical = Gezondheidsgegevens worden alleen voor een medisch doel getoond.
withheld-contact = Adressen en telefoonnummers zijn voor uw rol niet nodig.
withheld-biometrics = Biometrische gegevens worden alleen getoond waar identiteit wordt onderzocht.
withheld-file = Het dossier hoort niet bij uw rol.
withheld-decision = Besluiten horen niet bij uw rol.
withheld-remedy = Rechtsmiddelen horen niet bij uw rol.
withheld-safeguards = Waarborgen kunnen gevoelige feiten bevatten en zijn alleen zichtbaar voor wie ze moet afwegen.
withheld-travel = Reisgegevens zijn voor uw rol niet nodig.
withheld-operations = Gegevens over de uitvoering zijn voor uw rol niet nodig.
withheld-closure = De afsluiting hoort niet bij uw rol.
withheld-protection = Wat iemand in een beschermingsverzoek verklaart, blijft buiten de handhaving.
withheld-identity = Identiteitsgegevens zijn voor uw rol niet nodig.
withheld-case = Deze zaak hoort bij een ander team.
withheld-sealed = De persoonsgegevens zijn gewist; het certificaat blijft.
withheld-area = Deze pagina hoort niet bij uw rol.
category-counselling = Begeleiding
category-medical = Gezondheid
category-contact = Contact
category-biometrics = Biometrie
category-file = Dossier
category-decision = Besluiten
category-remedy = Rechtsmiddelen
category-safeguards = Waarborgen
category-travel = Reis
category-operations = Uitvoering
category-closure = Afsluiting
category-protection = Bescherming
category-identity = Identiteit
category-case = Zaak van een ander team
category-sealed = Gewist
category-area = Hoort niet bij uw rol

# Decision
checks-title = Wat het recht zegt
checks-empty = De toetsing verschijnt hier terwijl u schrijft.
letter-title = Conceptbrief
letter-empty = Open de brief als pdf met de knop onder het formulier, voordat u tekent.
letter-pdf = Openen als pdf
decision-to-sign-off = Door naar ondertekening
decision-preview = Voorbeeld bijwerken
sign-off-title = Ondertekenen: { $what }
sign-off-lead = Lees dit nog eens. Als u ondertekent, gebeurt het volgende.
sign-off-button = Ondertekenen
confirm-password = Uw wachtwoord, om te ondertekenen
effect-must-leave = { $person } moet uiterlijk { $until } vertrekken.
effect-must-leave-now = { $person } moet meteen vertrekken.
effect-period = { $person } moet vertrekken binnen { $n } dagen nadat het besluit is bekendgemaakt.
effect-may-appeal = De persoon kan tot en met { $until } beroep instellen.
effect-translation = Een vertaling in het { $language } komt op de werklijst.
effect-removal = De persoon kan worden verwijderd zodra aan alle voorwaarden is voldaan en een tweede medewerker heeft bevestigd.
effect-entry-ban = Na vertrek mag de persoon { $n } maanden niet inreizen.
effect-second-officer = Een tweede medewerker moet bevestigen voordat het gevolg heeft.
effect-on-record = Uw naam staat onder het besluit; het kan daarna niet worden gewijzigd, alleen ingetrokken.

# Corrections and errors in forms
correct-original = De vermelding zoals vastgelegd
correct-replacement = Wat het had moeten zijn
errors-title = Controleer deze velden
error-required = Dit is nodig.
error-date = Deze datum bestaat niet. Schrijf dag, maand, jaar.
error-date-before-origin = De datum ligt vóór de gebeurtenis waarop hij berust.
error-date-in-future = De datum ligt in de toekomst.
error-too-long = De tekst heeft { $length } tekens; er passen er { $maximum }.
error-unprintable = De tekst bevat een teken dat niet kan worden afgedrukt ({ $code }).
error-country = Kies een land uit de lijst.
error-language = Kies een taal uit de lijst.
error-choice = Kies een van de antwoorden.
error-number = Geef een geheel getal tussen { $min } en { $max }.
error-unknown-field = Het formulier bevat een onbekend veld: { $field }.
error-form-changed = Het formulier is verzonden in een vorm die deze versie niet kent. Open het opnieuw.
error-csrf = De pagina stond te lang open of kwam van elders. Er is niets vastgelegd; verzend het formulier opnieuw.
error-zone = Een controlecijfer van de machineleesbare zone klopt niet. Vergelijk met het document.
error-password = Het wachtwoord klopt niet.

# Search
search-title = Zoeken
search-submit = Zoeken
search-explained = Een deel van een naam in elk schrift, een geboortedatum, een documentnummer of een zaaknummer.
search-empty = Niets gevonden voor “{ $query }”.
search-empty-hint = Probeer minder letters, een andere spelling of de geboortedatum.
search-withheld =
    { $n ->
        [one] Nog één zaak past die uw rol niet mag zien.
       *[other] Nog { $n } zaken passen die uw rol niet mag zien.
    }
match-name = naam: { $name }
match-document = documentnummer
match-birth = geboortedatum
match-number = zaaknummer

# Team
team-title = { $team }
team-named = { $name }
gaps-heading = Leemten
gap-stay-ended-without-decision = Verblijfsrecht geëindigd, geen terugkeerbesluit
gap-lapsed-without-follow-up = Termijn verstreken, geen vertrek, geen vervolg
gap-no-next-step = Open zaken zonder volgende stap
gap-none = Nu geen
gap-stay-ended-without-decision-means = Een besluit beëindigde het verblijfsrecht, en er volgde geen terugkeerbesluit.
gap-lapsed-without-follow-up-means = De vertrektermijn is verstreken, van vertrek is niets bekend, en niemand heeft beslist hoe het verder gaat.
gap-no-next-step-means = Open zaken waarin van niemand iets wordt verlangd en waarin geen enkele datum daar vanzelf verandering in brengt. Iemand moet ernaar kijken.
load-heading = Werklast
load-legend = Volle kleur: zaken met een taak die te laat is.
load-ages = Nieuw: minder dan { $young } maanden geleden geopend. Ertussenin: minder dan { $middle }. Oud: eerder.
load-bar = { $open } open zaken, waarvan { $overdue } met een taak die te laat is
reassign-preview =
    { $n ->
        [one] 1 zaak wordt toegewezen
       *[other] { $n } zaken worden toegewezen
    }
reassign-confirm =
    { $n ->
        [one] 1 zaak toewijzen
       *[other] { $n } zaken toewijzen
    }
reassign-result = { $done } toegewezen, { $refused } geweigerd
result-done = Toegewezen
officer-load =
    { $n ->
        [one] { $name } (1 open zaak)
       *[other] { $name } ({ $n } open zaken)
    }
officer-named = { $name }

# Data protection
oversight-title = Gegevensbescherming
oversight-lead = Wie las wat en waarom, wat werd geweigerd, en of de geschiedenis gaaf is. Cijfers van de laatste 30 dagen.
oversight-emergency = Noodtoegangen
oversight-refusals = Geweigerde opdrachten
oversight-readings = Inzagen in dossiers
oversight-entries = Vermeldingen in de geschiedenis
oversight-find = Eén dossier bekijken
oversight-export = Alle gegevens exporteren
history-check-title = Geschiedenis toetsen
history-check-lead = Elke vermelding is met haar hash aan alle eerdere gebonden. Was er een gewijzigd, verwijderd of tussengevoegd, dan bleek dat hier.
history-check-now = Nu toetsen
history-check-held = Op { $at } klopte alles.
history-check-failed = Op { $at } klopte er iets niet. Waarschuw meteen de beheerder van het systeem.
history-check-never = Nog niet getoetst.
history-check-entry = Vermelding { $n }:
history-check-root = Wortelhash
fault-hash = de inhoud past niet bij de hash
fault-missing = er ontbreekt een vermelding
fault-checkpoint = het ondertekende controlepunt klopt niet
access-title = Inzagen in { $case }
access-lead = Wie dit dossier las, in welke rol en met welk doel.
access-empty = Niemand heeft dit dossier gelezen.
access-emergency = Nood
purpose-case-work = Werk aan de zaak
purpose-supervision = Leiding van het team
purpose-oversight = Gegevensbescherming
purpose-break-glass = Noodtoegang
reading-case = Zaakpagina
reading-chapter = Hoofdstuk
reading-history = Geschiedenis
reading-document = Document
reading-search = Zoekresultaat
reading-list = Lijst
reading-export = Export
refusals-title = Geweigerde opdrachten
refusals-lead = Wat werd gevraagd en niet gedaan, en waarom.
refusals-empty = Er is niets geweigerd.
erasure-lead = Vernietigt de sleutel van de persoon: namen, documenten en teksten worden voorgoed onleesbaar. De geschiedenis blijft toetsbaar en er blijft een certificaat.
erasure-conditions = Voorwaarden
erasure-case-closed = De zaak is gesloten en de bewaartermijn is verstreken
erasure-no-hold = Geen blokkade vereist dat de gegevens bewaard blijven
erasure-no-remedy = Er loopt geen rechtsmiddel
erasure-not-yet = Wissen kan zodra aan elke voorwaarde is voldaan.
erasure-done = Gewist. Certificaat { $number }.
erasure-certificate = Certificaat openen
emergency-lead = Opent wat voor u is afgeschermd, als wachten schade zou doen.
emergency-consequence =
    { $n ->
        [one] De toegang eindigt na 1 minuut.
       *[other] De toegang eindigt na { $n } minuten.
    } De functionaris gegevensbescherming krijgt meteen bericht met uw reden en zal ernaar vragen.
emergency-until = Noodtoegang tot { $until }. Alles wat u leest wordt vastgelegd.

# Accounts
accounts-title = Accounts
account-active = Actief
account-locked = Vergrendeld
account-pending = Wacht op de tweede factor
account-deactivated = Buiten gebruik
account-more = Toegang
account-reset = Tweede factor opnieuw instellen
account-unlock = Ontgrendelen
account-activate = Weer in gebruik nemen
account-deactivate = Buiten gebruik stellen
account-deactivate-hint = Een account buiten gebruik kan niet aanmelden; de sessies eindigen meteen. Wat is vastgelegd blijft.
account-secret = Geef dit persoonlijk aan de medewerker. Het wordt maar één keer getoond.
account-first-password = Eerste wachtwoord. Geef het persoonlijk aan de medewerker. Het wordt maar één keer getoond.

# Saved views, help
views-lead = Filters die u onder een naam bewaarde.
views-empty = Geen bewaarde weergaven. Stel filters in een lijst in en kies “Weergave bewaren”.
views-own = Alleen uzelf
views-shared = Uw team
views-delete = Verwijderen
views-delete-named = Weergave { $name } verwijderen
help-keys = Toetsen
help-keys-lead = Alles werkt met Tab en Enter. Deze toetsen zijn sneller.
help-words = Woorden
help-principles = Hoe het werkt
help-people-decide = Mensen beslissen. Het systeem berekent data, toont wat het recht verplicht, toestaat en verbiedt, en weigert wat niet rechtmatig is. Het beoordeelt geen personen.
help-nothing-hidden = Niets is stilzwijgend verborgen. Wat u niet mag zien wordt genoemd, met de reden en wie het wel mag.
key-search = Zoeken
key-worklist = Naar de werklijst
key-next = Volgende rij
key-previous = Vorige rij
key-open = Rij openen
key-help = Deze pagina
term-third-country-national = Onderdaan van een derde land
term-third-country-national-means = Iemand die geen burger van de Unie is en niet onder het Unierecht op vrij verkeer valt (Richtlijn 2008/115, art. 3, lid 1).
term-return-decision = Terugkeerbesluit
term-return-decision-means = Een besluit waarin staat dat het verblijf onrechtmatig is en dat de persoon moet terugkeren (art. 3, lid 4).
term-voluntary-departure-period = Termijn voor vrijwillig vertrek
term-voluntary-departure-period-means = De tijd waarin de persoon zonder verwijdering kan vertrekken: 7 tot 30 dagen, langer als de omstandigheden dat vragen (art. 7).
term-removal = Verwijdering
term-removal-means = Handhaving van de terugkeerverplichting: de fysieke overbrenging uit de staat (art. 3, lid 5).
term-postponement = Uitstel
term-postponement-means = De verwijdering wordt uitgesteld: altijd als zij het beginsel van non-refoulement zou schenden of zolang een rechtsmiddel haar schorst (art. 9).
term-suspensive-effect = Schorsende werking
term-suspensive-effect-means = Zolang een rechtsmiddel die heeft, mag het besluit niet worden uitgevoerd.
term-entry-ban = Inreisverbod
term-entry-ban-means = Een besluit dat inreis en verblijf voor bepaalde tijd verbiedt; het hoort bij een terugkeerbesluit (art. 3, lid 6, en 11).
term-non-refoulement = Non-refoulement
term-non-refoulement-means = Niemand wordt gestuurd naar waar vervolging, foltering of andere ernstige schade dreigt (art. 5).
term-obligation = Taak
term-obligation-means = Iets wat iemand op grond van een artikel uiterlijk op een datum moet doen. De werklijst is de lijst van open taken.
term-unconfirmed = Onbevestigd
term-unconfirmed-means = De datum berust op een waarde die de juridische dienst nog niet aan de officiële tekst heeft getoetst.

# Error pages
error-code = Code { $code }
error-rule = Regel:
error-to-worklist = Naar mijn werklijst
error-403-title = Dit is voor u afgeschermd
error-403-lead = Het bestaat, maar uw rol mag het niet openen.
error-404-title = Hier is niets
error-404-lead = De pagina of zaak bestaat niet, of het adres is veranderd.
error-404-hint = Zoek de zaak op nummer of naam.
error-409-title = Iemand was sneller
error-409-lead = De zaak is veranderd terwijl u schreef. Er is niets overschreven en wat u typte staat er nog.
error-409-changes = Wat er veranderde
error-409-yours = Wat u wilde vastleggen
error-413-title = Te groot
error-413-lead = Wat u verzond is groter dan toegestaan. Er is niets vastgelegd.
error-413-limit = Er is maximaal { $n } MB toegestaan.
error-422-title = Het formulier kon niet worden gelezen
error-422-lead = Er is niets vastgelegd.
error-429-title = Te veel pogingen
error-429-lead = Voor de veiligheid is er een korte pauze.
error-429-wait =
    { $n ->
        [one] Probeer het over 1 seconde opnieuw.
       *[other] Probeer het over { $n } seconden opnieuw.
    }
error-500-title = Er ging bij ons iets mis
error-500-lead = Er is niets vastgelegd. De beheerder van het systeem is op de hoogte.
error-500-reference = Kenmerk voor de beheerder van het systeem: { $reference }
