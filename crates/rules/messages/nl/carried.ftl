# Rules that the Return Regulation carries over, in the words of the rules carried over. Generated:
# NOSTOS_REVIEW=1 cargo test -p rules --test messages

rule-RR-2 = De persoon is op het grondgebied en de zaak is open
finding-RR-2-left-territory = De persoon heeft het grondgebied verlaten.
finding-RR-2-case-closed = De zaak is gesloten.
finding-RR-2-on-territory = De persoon is niet vertrokken en de zaak is open.
finding-RR-2-official-text-not-confirmed = De officiële tekst van deze bepaling is nog niet door twee personen ingevoerd en bevestigd; er wordt niets onder berekend.

rule-RR-2-FREE-MOVEMENT = Geen recht op vrij verkeer volgens het Unierecht
finding-RR-2-FREE-MOVEMENT-enjoys-free-movement = De persoon heeft recht op vrij verkeer in de Unie; de terugkeerverordening is niet van toepassing.
finding-RR-2-FREE-MOVEMENT-free-movement-not-checked = Nog niemand heeft vastgelegd of de persoon recht op vrij verkeer in de Unie heeft.
finding-RR-2-FREE-MOVEMENT-does-not-enjoy-free-movement = Nagegaan: de persoon heeft geen recht op vrij verkeer in de Unie.
finding-RR-2-FREE-MOVEMENT-official-text-not-confirmed = De officiële tekst van deze bepaling is nog niet door twee personen ingevoerd en bevestigd; er wordt niets onder berekend.

rule-RR-4 = Een zaak eindigt met terugkeer of met verblijfsrecht
finding-RR-4-departed = Het vertrek is bevestigd: sluit de zaak.
finding-RR-4-right-to-stay = De persoon heeft verblijfsrecht: sluit de zaak.
finding-RR-4-with-reasons = De zaak kan met redenen worden gesloten.
finding-RR-4-official-text-not-confirmed = De officiële tekst van deze bepaling is nog niet door twee personen ingevoerd en bevestigd; er wordt niets onder berekend.

rule-RR-5 = Non-refoulement is door een mens beoordeeld, vóór besluit en verwijdering
finding-RR-5-may-be-assessed = Non-refoulement kan op elk moment worden beoordeeld.
finding-RR-5-assess-before-decision = Beoordeel non-refoulement vóór het terugkeerbesluit.
finding-RR-5-assess-before-removal = Beoordeel non-refoulement vóór de verwijdering: er is geen beoordeling die nog telt.
finding-RR-5-assessment-missing = Non-refoulement is niet beoordeeld.
finding-RR-5-assessed = Non-refoulement is beoordeeld.
finding-RR-5-assessed-in-protection-procedure = Non-refoulement is beoordeeld in de procedure over internationale bescherming.
finding-RR-5-risk-in-proposed-country = De beoordeling vond een risico in een land dat het besluit noemt.
finding-RR-5-risk-found = De beoordeling vond een risico in het land van bestemming.
finding-RR-5-no-risk-found = De beoordeling vond geen risico en telt nog op de dag van de verwijdering.
finding-RR-5-other-country-assessed = De beoordeling betreft een ander land dan de bestemming.
finding-RR-5-assessment-too-old = De beoordeling telt niet meer op de dag van de verwijdering.
finding-RR-5-validity-not-known = Niemand heeft bepaald hoe lang een beoordeling telt.
finding-RR-5-destination-not-known = Er is geen land van terugkeer bekend om met de beoordeling te vergelijken.
finding-RR-5-official-text-not-confirmed = De officiële tekst van deze bepaling is nog niet door twee personen ingevoerd en bevestigd; er wordt niets onder berekend.

rule-RR-5-NEW = Nieuwe omstandigheden zijn beoordeeld vóór tenuitvoerlegging
finding-RR-5-NEW-protection-claim-pending = Op een verzoek om internationale bescherming is niet beslist.
finding-RR-5-NEW-new-circumstances-not-assessed = Na de laatste beoordeling van non-refoulement zijn nieuwe omstandigheden vastgelegd.
finding-RR-5-NEW-assess-new-circumstances = Beoordeel de nieuwe omstandigheden.
finding-RR-5-NEW-no-new-circumstances = Er loopt geen verzoek en sinds de beoordeling is niets nieuws vastgelegd.
finding-RR-5-NEW-official-text-not-confirmed = De officiële tekst van deze bepaling is nog niet door twee personen ingevoerd en bevestigd; er wordt niets onder berekend.

rule-RR-5-FIT = Reisgeschikt op de dag
finding-RR-5-FIT-may-be-assessed = De reisgeschiktheid kan op elk moment worden beoordeeld.
finding-RR-5-FIT-assess-before-removal = Laat de reisgeschiktheid beoordelen vóór de geplande verwijdering.
finding-RR-5-FIT-fit = De persoon is reisgeschikt op de dag van de verwijdering.
finding-RR-5-FIT-unfit = De persoon is niet reisgeschikt.
finding-RR-5-FIT-assessment-expires-before = Het onderzoek telt niet meer op de dag van de verwijdering.
finding-RR-5-FIT-fitness-unknown = Niemand heeft onderzocht of de persoon reisgeschikt is.
finding-RR-5-FIT-validity-not-known = Niemand heeft bepaald hoe lang een onderzoek telt.
finding-RR-5-FIT-official-text-not-confirmed = De officiële tekst van deze bepaling is nog niet door twee personen ingevoerd en bevestigd; er wordt niets onder berekend.

rule-RR-5-HOLD = Op de zaak rust geen blokkade
finding-RR-5-HOLD-hold-in-place = Op de zaak rust een blokkade.
finding-RR-5-HOLD-medical-hold = Op de zaak rust een medische blokkade.
finding-RR-5-HOLD-no-hold = Op de zaak rust geen blokkade.
finding-RR-5-HOLD-no-medical-hold = Op de zaak rust geen medische blokkade.
finding-RR-5-HOLD-official-text-not-confirmed = De officiële tekst van deze bepaling is nog niet door twee personen ingevoerd en bevestigd; er wordt niets onder berekend.

rule-RR-6 = Er is nagegaan of het verblijf illegaal is
finding-RR-6-stay-not-verified = Ga na of de persoon verblijfsrecht heeft.
finding-RR-6-may-be-verified-again = Het verblijfsrecht kan op elk moment worden nagegaan.
finding-RR-6-official-text-not-confirmed = De officiële tekst van deze bepaling is nog niet door twee personen ingevoerd en bevestigd; er wordt niets onder berekend.

rule-RR-6-SCREEN = Kwetsbaarheid is gescreend
finding-RR-6-SCREEN-not-screened = Screen de persoon op kwetsbaarheid.
finding-RR-6-SCREEN-screened = De persoon is op kwetsbaarheid gescreend.
finding-RR-6-SCREEN-screening-possible = Een screening op kwetsbaarheid kan op elk moment worden vastgelegd.
finding-RR-6-SCREEN-vulnerability-unknown = Nog niemand heeft de persoon op kwetsbaarheid gescreend.
finding-RR-6-SCREEN-official-text-not-confirmed = De officiële tekst van deze bepaling is nog niet door twee personen ingevoerd en bevestigd; er wordt niets onder berekend.

rule-RR-7 = Tegen ieder die illegaal verblijft wordt een terugkeerbesluit uitgevaardigd
finding-RR-7-illegal-stay-established = Vastgesteld is dat het verblijf illegaal is.
finding-RR-7-illegal-stay-not-established = Niemand heeft vastgesteld dat het verblijf illegaal is.
finding-RR-7-decision-in-force = Er geldt al een terugkeerbesluit.
finding-RR-7-decision-missing = Vaardig een terugkeerbesluit uit: het ontbreekt nog.
finding-RR-7-may-be-withdrawn = Het terugkeerbesluit kan worden ingetrokken.
finding-RR-7-official-text-not-confirmed = De officiële tekst van deze bepaling is nog niet door twee personen ingevoerd en bevestigd; er wordt niets onder berekend.

rule-RR-7-REASONS = Besluiten noemen feitelijke en juridische redenen en de rechtsmiddelen
finding-RR-7-REASONS-reasons-in-fact-missing = De feitelijke redenen ontbreken.
finding-RR-7-REASONS-reasons-in-law-missing = De juridische redenen ontbreken.
finding-RR-7-REASONS-remedies-missing = De informatie over rechtsmiddelen ontbreekt.
finding-RR-7-REASONS-country-missing = Het besluit noemt geen land van terugkeer.
finding-RR-7-REASONS-form-complete = Feitelijke en juridische redenen en rechtsmiddelen zijn vermeld.
finding-RR-7-REASONS-official-text-not-confirmed = De officiële tekst van deze bepaling is nog niet door twee personen ingevoerd en bevestigd; er wordt niets onder berekend.

rule-RR-7-NOTIFY = Het besluit wordt aan de persoon bekendgemaakt
finding-RR-7-NOTIFY-not-notified = Maak het terugkeerbesluit aan de persoon bekend.
finding-RR-7-NOTIFY-may-be-notified = Het terugkeerbesluit kan worden bekendgemaakt.
finding-RR-7-NOTIFY-no-decision = Er is geen terugkeerbesluit om bekend te maken.
finding-RR-7-NOTIFY-already-notified = Het terugkeerbesluit is al bekendgemaakt.
finding-RR-7-NOTIFY-before-issue = De datum ligt vóór de uitvaardiging van het besluit.
finding-RR-7-NOTIFY-in-the-future = De datum ligt in de toekomst.
finding-RR-7-NOTIFY-official-text-not-confirmed = De officiële tekst van deze bepaling is nog niet door twee personen ingevoerd en bevestigd; er wordt niets onder berekend.

rule-RR-7-TRANSLATE = De hoofdpunten worden op verzoek vertaald
finding-RR-7-TRANSLATE-translation-requested = Laat de hoofdpunten van het besluit vertalen: de persoon vroeg erom.
finding-RR-7-TRANSLATE-may-be-translated = Het besluit kan op elk moment worden vertaald.
finding-RR-7-TRANSLATE-no-decision = Er is geen terugkeerbesluit om te vertalen.
finding-RR-7-TRANSLATE-official-text-not-confirmed = De officiële tekst van deze bepaling is nog niet door twee personen ingevoerd en bevestigd; er wordt niets onder berekend.

rule-RR-8 = Verblijfsrecht: geen besluit, of het besluit wordt ingetrokken
finding-RR-8-right-to-stay = De persoon heeft verblijfsrecht.
finding-RR-8-withdraw-for-right-to-stay = Trek het terugkeerbesluit in: de persoon heeft verblijfsrecht.
finding-RR-8-may-refrain = Van een terugkeerbesluit kan met redenen worden afgezien.
finding-RR-8-reasons-missing = De redenen om ervan af te zien ontbreken.
finding-RR-8-official-text-not-confirmed = De officiële tekst van deze bepaling is nog niet door twee personen ingevoerd en bevestigd; er wordt niets onder berekend.

rule-RR-8-PERMIT = Verblijfstitel van een andere lidstaat: eerst daarheen
finding-RR-8-PERMIT-not-yet-told-to-go = De persoon heeft een verblijfstitel van een andere lidstaat en is nog niet gezegd daarheen te gaan.
finding-RR-8-PERMIT-time-to-go-runs = De persoon is gezegd naar de andere lidstaat te gaan en heeft daarvoor nog tijd.
finding-RR-8-PERMIT-time-to-go-not-known = Niemand heeft bepaald hoeveel tijd de persoon heeft om naar de andere lidstaat te gaan.
finding-RR-8-PERMIT-did-not-go = De persoon is gezegd naar de andere lidstaat te gaan, en die tijd is voorbij.
finding-RR-8-PERMIT-permit-validity-unknown = Niemand heeft vastgelegd hoe lang de verblijfstitel van de andere lidstaat geldig is.
finding-RR-8-PERMIT-tell-to-go = Zeg de persoon naar de lidstaat te gaan die de verblijfstitel gaf.
finding-RR-8-PERMIT-permit-held = De persoon heeft een verblijfstitel van een andere lidstaat.
finding-RR-8-PERMIT-no-permit-recorded = Er is geen geldige verblijfstitel van een andere lidstaat vastgelegd.
finding-RR-8-PERMIT-official-text-not-confirmed = De officiële tekst van deze bepaling is nog niet door twee personen ingevoerd en bevestigd; er wordt niets onder berekend.

rule-RR-10-ISSUE = Een inreisverbod als geen termijn is toegekend of niet aan de verplichting is voldaan
finding-RR-10-ISSUE-no-decision = Een inreisverbod vraagt een terugkeerbesluit, en er geldt er geen.
finding-RR-10-ISSUE-ban-in-force = Er geldt al een inreisverbod.
finding-RR-10-ISSUE-case-closed = De zaak is gesloten.
finding-RR-10-ISSUE-may-be-issued = Bij het terugkeerbesluit kan een inreisverbod worden uitgevaardigd.
finding-RR-10-ISSUE-no-period-granted = Vaardig een inreisverbod uit: er is geen termijn voor vrijwillig vertrek toegekend.
finding-RR-10-ISSUE-not-complied = Vaardig een inreisverbod uit: de termijn is verstreken zonder bevestigd vertrek.
finding-RR-10-ISSUE-refrained = Er is niets meer nodig: de autoriteit heeft in deze zaak afgezien van een inreisverbod.
finding-RR-10-ISSUE-official-text-not-confirmed = De officiële tekst van deze bepaling is nog niet door twee personen ingevoerd en bevestigd; er wordt niets onder berekend.

rule-RR-10-COUNT = Het inreisverbod telt vanaf het werkelijke vertrek
finding-RR-10-COUNT-counts-from-departure = Het inreisverbod telt vanaf de dag van vertrek.
finding-RR-10-COUNT-not-yet-counting = Het inreisverbod telt nog niet: de persoon is niet vertrokken.
finding-RR-10-COUNT-departure-not-known = De laatste dag van het inreisverbod kan niet worden berekend.
finding-RR-10-COUNT-official-text-not-confirmed = De officiële tekst van deze bepaling is nog niet door twee personen ingevoerd en bevestigd; er wordt niets onder berekend.

rule-RR-10-CONFIRM = Een tweede ambtenaar bevestigt het inreisverbod
finding-RR-10-CONFIRM-confirm-ban = Bevestig het inreisverbod als tweede ambtenaar, of weiger dat.
finding-RR-10-CONFIRM-not-known-whether-needed = Niemand heeft bepaald of een tweede ambtenaar vereist is.
finding-RR-10-CONFIRM-official-text-not-confirmed = De officiële tekst van deze bepaling is nog niet door twee personen ingevoerd en bevestigd; er wordt niets onder berekend.

rule-RR-11 = Intrekking wordt overwogen als de persoon volledig aan de verplichting voldeed
finding-RR-11-left-in-compliance = Overweeg het inreisverbod in te trekken: de persoon vertrok binnen de termijn.
finding-RR-11-official-text-not-confirmed = De officiële tekst van deze bepaling is nog niet door twee personen ingevoerd en bevestigd; er wordt niets onder berekend.

rule-RR-12 = Het besluit wordt uitgevoerd als geen termijn is toegekend of niet aan de verplichting is voldaan
finding-RR-12-no-decision = Er geldt geen terugkeerbesluit.
finding-RR-12-not-notified = Het terugkeerbesluit is niet bekendgemaakt.
finding-RR-12-no-period-granted = Er is geen termijn voor vrijwillig vertrek toegekend.
finding-RR-12-period-passed = De termijn voor vrijwillig vertrek is verstreken.
finding-RR-12-period-ended = De termijn voor vrijwillig vertrek is beëindigd.
finding-RR-12-plan-after-order = Plan de verwijdering: er geldt een bevel en er is geen reis gepland.
finding-RR-12-official-text-not-confirmed = De officiële tekst van deze bepaling is nog niet door twee personen ingevoerd en bevestigd; er wordt niets onder berekend.

rule-RR-12-ORDER = Een verwijderingsbevel, als dat wordt gegeven
finding-RR-12-ORDER-order-in-force = Er geldt al een verwijderingsbevel.
finding-RR-12-ORDER-no-order-yet = Er is nog geen verwijderingsbevel.
finding-RR-12-ORDER-official-text-not-confirmed = De officiële tekst van deze bepaling is nog niet door twee personen ingevoerd en bevestigd; er wordt niets onder berekend.

rule-RR-12-CONFIRM = Een tweede ambtenaar bevestigt het verwijderingsbevel
finding-RR-12-CONFIRM-confirm-order = Bevestig het verwijderingsbevel als tweede ambtenaar, of weiger dat.
finding-RR-12-CONFIRM-order-missing = Er is geen verwijderingsbevel dat een tweede ambtenaar kan bevestigen.
finding-RR-12-CONFIRM-order-not-confirmed = Geen tweede ambtenaar heeft het verwijderingsbevel bevestigd.
finding-RR-12-CONFIRM-order-confirmed = Een tweede ambtenaar heeft het verwijderingsbevel bevestigd.
finding-RR-12-CONFIRM-no-second-officer-needed = Een tweede ambtenaar is hier niet vereist.
finding-RR-12-CONFIRM-not-known-whether-needed = Niemand heeft bepaald of een tweede ambtenaar vereist is.
finding-RR-12-CONFIRM-official-text-not-confirmed = De officiële tekst van deze bepaling is nog niet door twee personen ingevoerd en bevestigd; er wordt niets onder berekend.

rule-RR-12-IDENTITY = Identiteit en nationaliteit staan vast
finding-RR-12-IDENTITY-nationality-not-recorded = Er is geen nationaliteit vastgelegd.
finding-RR-12-IDENTITY-nationality-only-claimed = De nationaliteit berust alleen op het woord van de persoon.
finding-RR-12-IDENTITY-nationality-established = De nationaliteit is op bewijs aangenomen of bevestigd.
finding-RR-12-IDENTITY-official-text-not-confirmed = De officiële tekst van deze bepaling is nog niet door twee personen ingevoerd en bevestigd; er wordt niets onder berekend.

rule-RR-12-DOCUMENT = Een reisdocument is geldig op de dag
finding-RR-12-DOCUMENT-no-travel-document = Er is geen reisdocument.
finding-RR-12-DOCUMENT-travel-document-expires = Het reisdocument verloopt vóór de dag van de verwijdering.
finding-RR-12-DOCUMENT-travel-document-valid = Het reisdocument is geldig op de dag van de verwijdering.
finding-RR-12-DOCUMENT-document-needed = Verkrijg een reisdocument: er geldt een verwijderingsbevel.
finding-RR-12-DOCUMENT-official-text-not-confirmed = De officiële tekst van deze bepaling is nog niet door twee personen ingevoerd en bevestigd; er wordt niets onder berekend.

rule-RR-12-INFORM = De persoon hoort tijdig van de verwijdering
finding-RR-12-INFORM-inform = Informeer de persoon over de geplande verwijdering.
finding-RR-12-INFORM-may-be-informed = De persoon kan op elk moment worden geïnformeerd.
finding-RR-12-INFORM-not-informed = De persoon is niet over de verwijdering geïnformeerd.
finding-RR-12-INFORM-notice-too-short = De persoon is te kort vóór de verwijdering geïnformeerd.
finding-RR-12-INFORM-notice-not-known = Niemand heeft bepaald hoe lang vóór de verwijdering de persoon wordt geïnformeerd.
finding-RR-12-INFORM-informed-in-time = De persoon is tijdig geïnformeerd.
finding-RR-12-INFORM-official-text-not-confirmed = De officiële tekst van deze bepaling is nog niet door twee personen ingevoerd en bevestigd; er wordt niets onder berekend.

rule-RR-13-RUNS = Zolang de termijn loopt wordt niets uitgevoerd
finding-RR-13-RUNS-period-runs = De termijn voor vrijwillig vertrek loopt.
finding-RR-13-RUNS-period-suspended = De termijn voor vrijwillig vertrek staat stil.
finding-RR-13-RUNS-period-not-computed = De laatste dag van de termijn kan niet worden berekend.
finding-RR-13-RUNS-period-over = De termijn voor vrijwillig vertrek is voorbij.
finding-RR-13-RUNS-may-end-on-a-ground = De termijn kan worden beëindigd als zich intussen een grond van de wet voordoet.
finding-RR-13-RUNS-no-period-to-end = Er loopt geen termijn om te beëindigen.
finding-RR-13-RUNS-reasons-missing = De individuele redenen om de termijn te beëindigen ontbreken.
finding-RR-13-RUNS-official-text-not-confirmed = De officiële tekst van deze bepaling is nog niet door twee personen ingevoerd en bevestigd; er wordt niets onder berekend.

rule-RR-13-EXTEND = De termijn wordt zo nodig verlengd
finding-RR-13-EXTEND-period-runs = De termijn loopt en kan worden verlengd.
finding-RR-13-EXTEND-no-decision = Er geldt geen terugkeerbesluit.
finding-RR-13-EXTEND-not-notified = Het terugkeerbesluit is niet bekendgemaakt.
finding-RR-13-EXTEND-no-period = Er is geen termijn toegekend om te verlengen.
finding-RR-13-EXTEND-period-over = De termijn is voorbij en kan niet meer worden verlengd.
finding-RR-13-EXTEND-period-not-computed = De laatste dag van de termijn kan niet worden berekend.
finding-RR-13-EXTEND-not-later-than-current-end = De nieuwe laatste dag is niet later dan de huidige.
finding-RR-13-EXTEND-reasons-missing = De redenen voor de verlenging ontbreken.
finding-RR-13-EXTEND-clock-stopped = De termijn staat stil en kan worden verlengd.
finding-RR-13-EXTEND-official-text-not-confirmed = De officiële tekst van deze bepaling is nog niet door twee personen ingevoerd en bevestigd; er wordt niets onder berekend.

rule-RR-13-COUNSEL = Begeleiding is uiterlijk bij het besluit aangeboden
finding-RR-13-COUNSEL-may-be-offered = Begeleiding kan op elk moment worden aangeboden.
finding-RR-13-COUNSEL-offer-with-decision = Bied terugkeerbegeleiding aan: er is een besluit en geen aanbod vastgelegd.
finding-RR-13-COUNSEL-offer-again-after-lapse = Bied opnieuw begeleiding aan: de termijn is verstreken en er was geen gesprek.
finding-RR-13-COUNSEL-not-offered = Terugkeerbegeleiding is niet aangeboden.
finding-RR-13-COUNSEL-offered = Terugkeerbegeleiding is aangeboden.
finding-RR-13-COUNSEL-official-text-not-confirmed = De officiële tekst van deze bepaling is nog niet door twee personen ingevoerd en bevestigd; er wordt niets onder berekend.

rule-RR-13-DEPART = Vrijwillig vertrek vraagt een geïnformeerde keuze en een reisdocument
finding-RR-13-DEPART-choice-not-recorded = De geïnformeerde keuze van de persoon om te vertrekken is niet vastgelegd.
finding-RR-13-DEPART-informed-choice = De geïnformeerde keuze van de persoon om te vertrekken is vastgelegd.
finding-RR-13-DEPART-no-travel-document = Er is geen reisdocument.
finding-RR-13-DEPART-travel-document-expires = Het reisdocument verloopt vóór de dag van vertrek.
finding-RR-13-DEPART-travel-document-valid = Het reisdocument is geldig op de dag van vertrek.
finding-RR-13-DEPART-after-period = De dag ligt na de termijn: voor tijdig vertrek is een verlenging nodig.
finding-RR-13-DEPART-document-needed = Verkrijg een reisdocument: de persoon koos voor vrijwillig vertrek.
finding-RR-13-DEPART-may-be-obtained = Een reisdocument kan op elk moment worden verkregen.
finding-RR-13-DEPART-official-text-not-confirmed = De officiële tekst van deze bepaling is nog niet door twee personen ingevoerd en bevestigd; er wordt niets onder berekend.

rule-RR-13-LAPSE = Na een verstreken termijn volgt een besluit hoe verder
finding-RR-13-LAPSE-period-lapsed = De termijn eindigde zonder bevestigd vertrek: beslis hoe verder.
finding-RR-13-LAPSE-refused-or-ended = Er is geen termijn, of zij is beëindigd: beslis hoe verder.
finding-RR-13-LAPSE-not-lapsed = De termijn is nog niet geëindigd.
finding-RR-13-LAPSE-official-text-not-confirmed = De officiële tekst van deze bepaling is nog niet door twee personen ingevoerd en bevestigd; er wordt niets onder berekend.

rule-RR-13-LEFT = Het vertrek is vastgesteld op zijn datum
finding-RR-13-LEFT-planned-day-passed = De geplande dag is voorbij: stel vast of de persoon is vertrokken.
finding-RR-13-LEFT-may-be-confirmed = Een vertrek kan met bewijs worden bevestigd.
finding-RR-13-LEFT-official-text-not-confirmed = De officiële tekst van deze bepaling is nog niet door twee personen ingevoerd en bevestigd; er wordt niets onder berekend.

rule-RR-14-MUST = Verwijdering wordt uitgesteld bij strijd met non-refoulement of bij schorsende werking
finding-RR-14-MUST-suspensive-effect = Een rechtsmiddel schorst de uitvoering.
finding-RR-14-MUST-no-suspensive-effect = Geen rechtsmiddel schorst de uitvoering.
finding-RR-14-MUST-mandatory-postponement = De verwijdering is uitgesteld, zoals de wet eist.
finding-RR-14-MUST-postpone-for-risk = Stel de verwijdering uit: de beoordeling vond een risico.
finding-RR-14-MUST-postpone-for-suspensive-effect = Stel de verwijdering uit: een rechtsmiddel schorst het bevel.
finding-RR-14-MUST-risk-stands = Het gevonden risico bestaat nog.
finding-RR-14-MUST-suspensive-effect-stands = De schorsende werking duurt nog voort.
finding-RR-14-MUST-official-text-not-confirmed = De officiële tekst van deze bepaling is nog niet door twee personen ingevoerd en bevestigd; er wordt niets onder berekend.

rule-RR-14-MAY = Verwijdering kan voor passende tijd worden uitgesteld, met redenen en herbeoordeling
finding-RR-14-MAY-may-be-postponed = De verwijdering kan worden uitgesteld, met redenen en een datum van herbeoordeling.
finding-RR-14-MAY-no-decision = Er is geen terugkeerbesluit waarvan de uitvoering kan worden uitgesteld.
finding-RR-14-MAY-reasons-missing = De redenen ontbreken.
finding-RR-14-MAY-review-not-after-decision = De datum van herbeoordeling ligt niet na het besluit tot uitstel.
finding-RR-14-MAY-review-too-late = De datum van herbeoordeling ligt later dan toegestaan.
finding-RR-14-MAY-review-limit-not-known = Niemand heeft bepaald hoe laat een herbeoordeling mag zijn.
finding-RR-14-MAY-postponed = De verwijdering is uitgesteld.
finding-RR-14-MAY-review-due = Herbeoordeel het uitstel: zijn de redenen veranderd?
finding-RR-14-MAY-may-be-reviewed = Het uitstel kan op elk moment worden herbeoordeeld.
finding-RR-14-MAY-may-be-ended = Het uitstel kan met redenen worden beëindigd.
finding-RR-14-MAY-nothing-to-end = Zo’n uitstel loopt niet.
finding-RR-14-MAY-not-postponed = De verwijdering is niet uitgesteld.
finding-RR-14-MAY-official-text-not-confirmed = De officiële tekst van deze bepaling is nog niet door twee personen ingevoerd en bevestigd; er wordt niets onder berekend.

rule-RR-15 = De toezichthouder op gedwongen terugkeer weet ervan
finding-RR-15-notify-monitor = Meld de geplande verwijdering aan de toezichthouder op gedwongen terugkeer.
finding-RR-15-may-be-notified = De toezichthouder kan op elk moment bericht krijgen.
finding-RR-15-monitor-not-notified = De toezichthouder op gedwongen terugkeer heeft geen bericht gekregen.
finding-RR-15-monitor-notified = De toezichthouder op gedwongen terugkeer heeft bericht gekregen.
finding-RR-15-official-text-not-confirmed = De officiële tekst van deze bepaling is nog niet door twee personen ingevoerd en bevestigd; er wordt niets onder berekend.

rule-RR-18 = Terugkeer past bij het belang van het kind
finding-RR-18-age-not-known = Niet vastgesteld is of de persoon minderjarig is.
finding-RR-18-adult = De persoon is meerderjarig.
finding-RR-18-assess = Beoordeel het belang van het kind.
finding-RR-18-may-be-assessed = Het belang van het kind kan op elk moment worden beoordeeld.
finding-RR-18-not-assessed = Het belang van het kind is niet beoordeeld.
finding-RR-18-opposes-return = Terugkeer is niet in het belang van het kind.
finding-RR-18-supports-return = Terugkeer past bij het belang van het kind.
finding-RR-18-official-text-not-confirmed = De officiële tekst van deze bepaling is nog niet door twee personen ingevoerd en bevestigd; er wordt niets onder berekend.

rule-RR-20-GUARDIAN = Een alleenstaande minderjarige heeft een voogd
finding-RR-20-GUARDIAN-accompaniment-not-known = Niet vastgelegd is of de minderjarige begeleid is.
finding-RR-20-GUARDIAN-guardian-missing = Er is geen voogd benoemd.
finding-RR-20-GUARDIAN-appoint-guardian = Zorg dat een voogd wordt benoemd.
finding-RR-20-GUARDIAN-may-be-appointed = Een voogd kan op elk moment worden benoemd.
finding-RR-20-GUARDIAN-guardian-appointed = Er is een voogd benoemd.
finding-RR-20-GUARDIAN-with-family = De minderjarige is bij familie of een andere verantwoordelijke volwassene.
finding-RR-20-GUARDIAN-official-text-not-confirmed = De officiële tekst van deze bepaling is nog niet door twee personen ingevoerd en bevestigd; er wordt niets onder berekend.

rule-RR-20-RECEPTION = Een alleenstaande minderjarige wordt opgevangen door familie, een voogd of adequate opvang
finding-RR-20-RECEPTION-reception-not-established = Niet vastgesteld is wie het kind opvangt.
finding-RR-20-RECEPTION-reception-established = Vastgesteld is wie het kind opvangt.
finding-RR-20-RECEPTION-may-be-established = Vastgelegd kan worden wie het kind opvangt.
finding-RR-20-RECEPTION-establish-reception = Stel vast wie het kind opvangt: familie, een voogd of adequate opvang.
finding-RR-20-RECEPTION-official-text-not-confirmed = De officiële tekst van deze bepaling is nog niet door twee personen ingevoerd en bevestigd; er wordt niets onder berekend.

rule-RR-24 = De persoon heeft schriftelijk dat er meer tijd is
finding-RR-24-extension-not-confirmed = Bevestig de verlenging schriftelijk aan de persoon.
finding-RR-24-postponement-not-confirmed = Bevestig de persoon schriftelijk dat het besluit voorlopig niet wordt uitgevoerd.
finding-RR-24-may-be-given = Een schriftelijke bevestiging kan op elk moment worden gegeven.
finding-RR-24-official-text-not-confirmed = De officiële tekst van deze bepaling is nog niet door twee personen ingevoerd en bevestigd; er wordt niets onder berekend.

rule-RR-26 = Tijd om een rechtsmiddel in te stellen
finding-RR-26-remedy-window-open = De persoon kan nog een rechtsmiddel instellen.
finding-RR-26-remedy-window-not-known = De tijd voor een rechtsmiddel kan niet worden berekend.
finding-RR-26-remedy-window-closed = De tijd voor een rechtsmiddel is verstreken.
finding-RR-26-remedy-sought = Er is een rechtsmiddel ingesteld.
finding-RR-26-official-text-not-confirmed = De officiële tekst van deze bepaling is nog niet door twee personen ingevoerd en bevestigd; er wordt niets onder berekend.

rule-RR-28 = De rechter kan het besluit toetsen en de uitvoering schorsen
finding-RR-28-suspension-requested = De rechter heeft niet beslist op een verzoek om schorsing.
finding-RR-28-suspension-refused = De rechter heeft schorsing geweigerd.
finding-RR-28-annulled = De rechter heeft het besluit vernietigd: het moet worden ingetrokken.
finding-RR-28-official-text-not-confirmed = De officiële tekst van deze bepaling is nog niet door twee personen ingevoerd en bevestigd; er wordt niets onder berekend.

rule-RR-28-HARM = Een rechtsmiddel schorst vanzelf als verwijdering ernstige, onherstelbare schade kan geven
finding-RR-28-HARM-arguable-refoulement = Er loopt een rechtsmiddel en het dossier toont een risico in het land van terugkeer.
finding-RR-28-HARM-arguable-serious-illness = Er loopt een rechtsmiddel en de persoon is niet reisgeschikt.
finding-RR-28-HARM-official-text-not-confirmed = De officiële tekst van deze bepaling is nog niet door twee personen ingevoerd en bevestigd; er wordt niets onder berekend.
