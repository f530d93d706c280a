# Teksten van de interface, Nederlands. Sleutels als in het Engels.

# Citations and acts
citation = { $act } art. { $place }
law-RD = Richtlijn 2008/115/EG (Terugkeerrichtlijn)
law-APR = Verordening (EU) 2024/1348 (asielprocedureverordening)
law-RBPR = Verordening (EU) 2024/1349 (terugkeergrensprocedure)
law-R1182 = Verordening (EEG, Euratom) nr. 1182/71 (termijnen en data)
law-GDPR = Verordening (EU) 2016/679 (AVG)
law-NL-VW2000 = Vreemdelingenwet 2000
act-verify-stay = Verblijf nagaan
act-hear-person = De persoon horen vóór het besluit
act-issue-return-decision = Terugkeerbesluit nemen
act-refrain-from-return-decision = Van een terugkeerbesluit afzien
act-withdraw-return-decision = Terugkeerbesluit intrekken
act-notify-return-decision = Terugkeerbesluit bekendmaken
act-translate-decision = Besluit laten vertalen
act-grant-voluntary-departure-period = Vertrektermijn geven
act-refuse-voluntary-departure-period = Vertrektermijn weigeren
act-extend-voluntary-departure-period = Vertrektermijn verlengen
act-end-voluntary-departure-period = Vertrektermijn beëindigen
act-decide-continuation = Beslissen hoe het na de vertrektermijn verder gaat
act-give-written-confirmation = Schriftelijk bevestigen
act-offer-counselling = Begeleiding aanbieden
act-screen-vulnerability = Kwetsbaarheid nagaan
act-assess-non-refoulement = Non-refoulement beoordelen
act-assess-best-interests = Belang van het kind beoordelen
act-assess-fitness-to-travel = Reisgeschiktheid beoordelen
act-appoint-guardian = Voor een voogd zorgen
act-postpone-removal = Verwijdering uitstellen
act-review-postponement = Uitstel opnieuw bezien
act-end-postponement = Uitstel beëindigen
act-order-removal = Verwijdering gelasten
act-confirm-removal-order = Verwijderingsbesluit als tweede medewerker bevestigen
act-inform-of-removal = Persoon over de verwijdering inlichten
act-notify-monitor = Toezichthouder gedwongen terugkeer inlichten
act-plan-voluntary-departure = Vrijwillig vertrek plannen
act-plan-removal = Verwijdering plannen
act-carry-out-removal = Verwijdering uitvoeren
act-issue-entry-ban = Inreisverbod geven
act-confirm-entry-ban = Inreisverbod als tweede medewerker bevestigen
act-consider-entry-ban-withdrawal = Intrekking van het inreisverbod overwegen
act-obtain-travel-document = Reisdocument verkrijgen
act-confirm-departure = Nagaan of de persoon is vertrokken
act-close-case = Zaak sluiten

# Steps of a computation
step-event = { $fact }: { $on }.
step-not-counted = De dag van de gebeurtenis telt niet mee; de eerste dag is { $first }.
step-add = Een termijn van { $period } eindigt op { $reaches }.
step-last-of-month = Die dag bestaat niet in de maand; de laatste dag telt: { $reaches }.
step-next-working-day = { $from } is { $because }; de eerstvolgende werkdag telt: { $reaches }.
step-two-working-days = De termijn moet twee werkdagen bevatten: { $reaches }.
step-suspended =
    De klok stond stil van { $from } tot { $until } ({ $n ->
        [one] 1 dag
       *[other] { $n } dagen
    }).
step-suspended-open = De klok staat stil sinds { $from }.
step-extended = Een besluit verlengde de termijn tot { $reaches }.
unit-days =
    { $n ->
        [one] 1 dag
       *[other] { $n } dagen
    }
unit-working-days =
    { $n ->
        [one] 1 werkdag
       *[other] { $n } werkdagen
    }
unit-weeks =
    { $n ->
        [one] 1 week
       *[other] { $n } weken
    }
unit-months =
    { $n ->
        [one] 1 maand
       *[other] { $n } maanden
    }
unit-years =
    { $n ->
        [one] 1 jaar
       *[other] { $n } jaar
    }
day-saturday = een zaterdag
day-sunday = een zondag

# Facts
fact-issued-on = Besluit genomen
fact-review-on = Opnieuw te bezien op
fact-departed-on = Vertrek bevestigd
code-minor = minderjarig
code-adult = meerderjarig
code-undetermined = niet vastgesteld
code-no-risk = geen risico gevonden
code-risk = risico gevonden
code-fit = geschikt
code-unfit = niet geschikt
code-granted = toegekend
code-refused = geweigerd
code-claimed = gesteld
code-presumed = aannemelijk
code-confirmed = bevestigd
code-unaccompanied = niet begeleid
code-with-family = met familie
code-yes = ja
code-no = nee

# Reasons why the state of a case leaves no room for a step
refusal-case-already-open = De zaak is al geopend.
refusal-case-not-open = Deze zaak bestaat nog niet.
refusal-case-closed = De zaak is gesloten. Heropen haar eerst.
refusal-case-not-closed = De zaak is niet gesloten.
refusal-no-return-decision = Er is geen geldend terugkeerbesluit.
refusal-return-decision-in-force = Er geldt al een terugkeerbesluit. Trek het eerst in.
refusal-already-notified = Het besluit is al bekendgemaakt.
refusal-not-notified = Het besluit is nog niet bekendgemaakt. Leg eerst de bekendmaking vast.
refusal-date-before-its-origin = De datum ligt vóór de gebeurtenis waarop hij berust.
refusal-date-in-future = De datum ligt in de toekomst.
refusal-no-such-remedy = Dit rechtsmiddel is er in deze zaak niet.
refusal-remedy-already-decided = Op het rechtsmiddel is al beslist.
refusal-no-such-postponement = Dit uitstel is er in deze zaak niet.
refusal-postponement-already-ended = Het uitstel is al beëindigd.
refusal-no-removal-order = Er is geen geldend verwijderingsbesluit.
refusal-removal-order-in-force = Er geldt al een verwijderingsbesluit.
refusal-same-officer-twice = De tweede medewerker moet iemand anders zijn dan de eerste.
refusal-already-confirmed = Een tweede medewerker heeft dit al bevestigd.
refusal-no-entry-ban = Er is geen geldend inreisverbod.
refusal-entry-ban-in-force = Er geldt al een inreisverbod.
refusal-no-travel-planned = Er is geen reis gepland.
refusal-travel-already-planned = Er is al een reis gepland. Zeg die eerst af.
refusal-already-departed = Het vertrek is al bevestigd.
refusal-no-translation-requested = Er is geen open verzoek om vertaling in die taal.
refusal-no-such-hold = Die blokkade geldt niet.
refusal-hold-already-in-place = Die blokkade geldt al.
refusal-no-protection-claim-pending = Er loopt geen beschermingsverzoek.
refusal-machine-readable-zone-wrong = Een controlecijfer van de machineleesbare zone klopt niet, of de zone is niet leesbaar. Vergelijk met het document.
refusal-machine-readable-zone-contradicts = De machineleesbare zone spreekt de andere gegevens van het document tegen.
refusal-nothing-to-confirm = Er is geen verlenging om te bevestigen.
refusal-no-such-entry = Er is geen vermelding met dat nummer.
refusal-not-correctable = Die vermelding kan zo niet worden gecorrigeerd.
refusal-correction-breaks-history = Zo gecorrigeerd past de vermelding niet bij de rest van de geschiedenis.
refusal-no-voluntary-choice = Er is geen keuze voor vrijwillig vertrek vastgelegd.
refusal-no-other-state-permit = Er is geen vergunning van een andere lidstaat vastgelegd.
refusal-no-period-running = Er loopt geen vertrektermijn.
refusal-not-detained = Vrijheidsbeneming is niet vastgelegd.

# What happened
event-case-opened = Zaak geopend
event-legal-stay-ended = Verblijfsrecht geëindigd
event-illegal-stay-established = Onrechtmatig verblijf vastgesteld
event-person-heard = De persoon is gehoord
event-right-to-stay-recorded = Verblijfsrecht vastgelegd
event-free-movement-excluded = Nagegaan: geen recht op vrij verkeer
event-other-state-permit-recorded = Vergunning van een andere lidstaat vastgelegd
event-told-to-go-to-other-state = Opgedragen naar die lidstaat te gaan
event-went-to-other-state = Naar die lidstaat gegaan
event-name-recorded = Naam vastgelegd
event-birth-recorded = Geboorte vastgelegd
event-sex-recorded = Geslacht vastgelegd
event-nationality-recorded = Nationaliteit vastgelegd
event-document-recorded = Document vastgelegd
event-language-recorded = Taal vastgelegd
event-contact-recorded = Contactgegeven vastgelegd
event-family-link-recorded = Familieband vastgelegd
event-accompaniment-recorded = Begeleiding van de minderjarige vastgelegd
event-return-decision-issued = Terugkeerbesluit genomen
event-return-decision-notified = Terugkeerbesluit bekendgemaakt
event-return-decision-refrained = Van terugkeerbesluit afgezien
event-translation-requested = Vertaling gevraagd
event-translation-provided = Vertaling verstrekt
event-return-decision-withdrawn = Terugkeerbesluit ingetrokken
event-period-extended = Vertrektermijn verlengd
event-period-ended = Vertrektermijn beëindigd
event-extension-confirmed = Verlenging schriftelijk bevestigd
event-continuation-decided = Beslist hoe het verder gaat
event-voluntary-choice-recorded = Keuze voor vrijwillig vertrek
event-voluntary-choice-withdrawn = Keuze voor vrijwillig vertrek ingetrokken
event-remedy-lodged = Rechtsmiddel ingesteld
event-suspension-requested = Schorsing gevraagd
event-suspension-decided = Op schorsing beslist
event-remedy-decided = Op rechtsmiddel beslist
event-non-refoulement-assessed = Non-refoulement beoordeeld
event-vulnerability-screened = Kwetsbaarheid nagegaan
event-best-interests-assessed = Belang van het kind beoordeeld
event-guardian-appointed = Voogd benoemd
event-reception-established = Opvang vastgesteld
event-fitness-assessed = Reisgeschiktheid beoordeeld
event-protection-claim-lodged = Beschermingsverzoek of nieuwe feiten
event-protection-claim-decided = Op beschermingsverzoek beslist
event-hold-placed = Blokkade gelegd
event-hold-lifted = Blokkade opgeheven
event-counselling-offered = Begeleiding aangeboden
event-counselling-session-held = Begeleidingsgesprek gehouden
event-counselling-declined = Begeleiding afgewezen; het aanbod blijft open
event-removal-postponed = Verwijdering uitgesteld
event-postponement-confirmed = Uitstel schriftelijk bevestigd
event-postponement-reviewed = Uitstel opnieuw bezien
event-postponement-ended = Uitstel beëindigd
event-removal-ordered = Verwijdering gelast
event-removal-order-confirmed = Verwijderingsbesluit door tweede medewerker bevestigd
event-removal-order-withdrawn = Verwijderingsbesluit ingetrokken
event-person-informed = Persoon over verwijdering ingelicht
event-monitor-notified = Toezichthouder gedwongen terugkeer ingelicht
event-entry-ban-issued = Inreisverbod gegeven
event-entry-ban-confirmed = Inreisverbod door tweede medewerker bevestigd
event-withdrawal-considered = Intrekking van het inreisverbod overwogen
event-entry-ban-withdrawn = Inreisverbod ingetrokken
event-travel-document-obtained = Reisdocument verkregen
event-travel-planned = Reis gepland
event-travel-cancelled = Reis afgezegd
event-removal-cleared = Verwijdering voor de dag vrijgegeven
event-removal-failed = Verwijdering ging niet door
event-departure-confirmed = Vertrek bevestigd
event-case-closed = Zaak gesloten
event-case-reopened = Zaak heropend
event-case-assigned = Zaak toegewezen
event-entry-corrected = Correctie
event-erased = Persoonsgegevens gewist
