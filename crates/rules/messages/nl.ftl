# Wat de regels zeggen, in woorden. Eén regel per sleutel: rule-ID (titel), finding-ID-reden, fact-SLEUTEL,
# parameter-SLEUTEL (punten als streepjes). Geen variabelen: de gebruikte feiten staan ernaast.

## Regels

rule-RD-2-1 = De persoon is op het grondgebied en de zaak is open
finding-RD-2-1-left-territory = De persoon heeft het grondgebied verlaten.
finding-RD-2-1-case-closed = De zaak is gesloten.
finding-RD-2-1-on-territory = De persoon is niet vertrokken en de zaak is open.

rule-RD-2-3 = Geen recht op vrij verkeer volgens het Unierecht
finding-RD-2-3-enjoys-free-movement = De persoon heeft recht op vrij verkeer in de Unie; de Terugkeerrichtlijn is niet van toepassing.
finding-RD-2-3-free-movement-not-checked = Nog niemand heeft vastgelegd of de persoon recht op vrij verkeer in de Unie heeft.
finding-RD-2-3-does-not-enjoy-free-movement = Nagegaan: de persoon heeft geen recht op vrij verkeer in de Unie.

rule-RD-3-2 = Er is nagegaan of het verblijf illegaal is
finding-RD-3-2-stay-not-verified = Ga na of de persoon verblijfsrecht heeft.
finding-RD-3-2-may-be-verified-again = Het verblijfsrecht kan op elk moment worden nagegaan.

rule-RD-3-3 = Een zaak eindigt met terugkeer of met verblijfsrecht
finding-RD-3-3-departed = Het vertrek is bevestigd: sluit de zaak.
finding-RD-3-3-right-to-stay = De persoon heeft verblijfsrecht: sluit de zaak.
finding-RD-3-3-with-reasons = De zaak kan met redenen worden gesloten.

rule-RD-3-8 = Het vertrek is vastgesteld op zijn datum
finding-RD-3-8-planned-day-passed = De geplande dag is voorbij: stel vast of de persoon is vertrokken.
finding-RD-3-8-may-be-confirmed = Een vertrek kan met bewijs worden bevestigd.

rule-RD-3-9 = Kwetsbaarheid is gescreend
finding-RD-3-9-not-screened = Screen de persoon op kwetsbaarheid.
finding-RD-3-9-screened = De persoon is op kwetsbaarheid gescreend.
finding-RD-3-9-screening-possible = Een screening op kwetsbaarheid kan op elk moment worden vastgelegd.
finding-RD-3-9-vulnerability-unknown = Nog niemand heeft de persoon op kwetsbaarheid gescreend.

rule-RD-PRINC-1 = Non-refoulement is door een mens beoordeeld, vóór besluit en verwijdering
finding-RD-PRINC-1-may-be-assessed = Non-refoulement kan op elk moment worden beoordeeld.
finding-RD-PRINC-1-assess-before-decision = Beoordeel non-refoulement vóór het terugkeerbesluit.
finding-RD-PRINC-1-assess-before-removal = Beoordeel non-refoulement vóór de verwijdering: er is geen beoordeling die nog telt.
finding-RD-PRINC-1-assessment-missing = Non-refoulement is niet beoordeeld.
finding-RD-PRINC-1-assessed = Non-refoulement is beoordeeld.
finding-RD-PRINC-1-assessed-in-protection-procedure = Non-refoulement is beoordeeld in de procedure over internationale bescherming.
finding-RD-PRINC-1-risk-in-proposed-country = De beoordeling vond een risico in een land dat het besluit noemt.
finding-RD-PRINC-1-risk-found = De beoordeling vond een risico in het land van bestemming.
finding-RD-PRINC-1-no-risk-found = De beoordeling vond geen risico en telt nog op de dag van de verwijdering.
finding-RD-PRINC-1-other-country-assessed = De beoordeling betreft een ander land dan de bestemming.
finding-RD-PRINC-1-assessment-too-old = De beoordeling telt niet meer op de dag van de verwijdering.
finding-RD-PRINC-1-validity-not-known = Niemand heeft bepaald hoe lang een beoordeling telt.
finding-RD-PRINC-1-destination-not-known = Er is geen land van terugkeer bekend om met de beoordeling te vergelijken.

rule-RD-PRINC-2 = Nieuwe omstandigheden zijn beoordeeld vóór tenuitvoerlegging
finding-RD-PRINC-2-protection-claim-pending = Op een verzoek om internationale bescherming is niet beslist.
finding-RD-PRINC-2-new-circumstances-not-assessed = Na de laatste beoordeling van non-refoulement zijn nieuwe omstandigheden vastgelegd.
finding-RD-PRINC-2-assess-new-circumstances = Beoordeel de nieuwe omstandigheden.
finding-RD-PRINC-2-no-new-circumstances = Er loopt geen verzoek en sinds de beoordeling is niets nieuws vastgelegd.

rule-RD-5-C = Reisgeschikt op de dag
finding-RD-5-C-may-be-assessed = De reisgeschiktheid kan op elk moment worden beoordeeld.
finding-RD-5-C-assess-before-removal = Laat de reisgeschiktheid beoordelen vóór de geplande verwijdering.
finding-RD-5-C-fit = De persoon is reisgeschikt op de dag van de verwijdering.
finding-RD-5-C-unfit = De persoon is niet reisgeschikt.
finding-RD-5-C-assessment-expires-before = Het onderzoek telt niet meer op de dag van de verwijdering.
finding-RD-5-C-fitness-unknown = Niemand heeft onderzocht of de persoon reisgeschikt is.
finding-RD-5-C-validity-not-known = Niemand heeft bepaald hoe lang een onderzoek telt.

rule-RD-5-HOLD = Op de zaak rust geen blokkade
finding-RD-5-HOLD-hold-in-place = Op de zaak rust een blokkade.
finding-RD-5-HOLD-medical-hold = Op de zaak rust een medische blokkade.
finding-RD-5-HOLD-no-hold = Op de zaak rust geen blokkade.
finding-RD-5-HOLD-no-medical-hold = Op de zaak rust geen medische blokkade.

rule-RD-6-1 = Tegen ieder die illegaal verblijft wordt een terugkeerbesluit uitgevaardigd
finding-RD-6-1-illegal-stay-established = Vastgesteld is dat het verblijf illegaal is.
finding-RD-6-1-illegal-stay-not-established = Niemand heeft vastgesteld dat het verblijf illegaal is.
finding-RD-6-1-decision-in-force = Er geldt al een terugkeerbesluit.
finding-RD-6-1-decision-missing = Vaardig een terugkeerbesluit uit: het ontbreekt nog.
finding-RD-6-1-may-be-withdrawn = Het terugkeerbesluit kan worden ingetrokken.

rule-RD-6-2 = Verblijfstitel van een andere lidstaat: eerst daarheen
finding-RD-6-2-not-yet-told-to-go = De persoon heeft een verblijfstitel van een andere lidstaat en is nog niet gezegd daarheen te gaan.
finding-RD-6-2-time-to-go-runs = De persoon is gezegd naar de andere lidstaat te gaan en heeft daarvoor nog tijd.
finding-RD-6-2-time-to-go-not-known = Niemand heeft bepaald hoeveel tijd de persoon heeft om naar de andere lidstaat te gaan.
finding-RD-6-2-did-not-go = De persoon is gezegd naar de andere lidstaat te gaan, en die tijd is voorbij.
finding-RD-6-2-permit-validity-unknown = Niemand heeft vastgelegd hoe lang de verblijfstitel van de andere lidstaat geldig is.
finding-RD-6-2-tell-to-go = Zeg de persoon naar de lidstaat te gaan die de verblijfstitel gaf.
finding-RD-6-2-permit-held = De persoon heeft een verblijfstitel van een andere lidstaat.
finding-RD-6-2-no-permit-recorded = Er is geen geldige verblijfstitel van een andere lidstaat vastgelegd.

rule-RD-6-3 = Een andere lidstaat neemt de persoon terug
finding-RD-6-3-agreement-not-known = Hier is nog geen lijst van terugnameovereenkomsten, dus deze uitzondering kan niet worden vastgesteld.

rule-RD-6-4 = Verblijfsrecht: geen besluit, of het besluit wordt ingetrokken
finding-RD-6-4-right-to-stay = De persoon heeft verblijfsrecht.
finding-RD-6-4-withdraw-for-right-to-stay = Trek het terugkeerbesluit in: de persoon heeft verblijfsrecht.
finding-RD-6-4-may-refrain = Van een terugkeerbesluit kan met redenen worden afgezien.
finding-RD-6-4-reasons-missing = De redenen om ervan af te zien ontbreken.

rule-RD-6-5 = Er loopt een verlenging: overweeg af te zien
finding-RD-6-5-consider-refraining = Overweeg de uitkomst van de lopende verlenging af te wachten.
finding-RD-6-5-no-renewal-pending = Er is geen lopende verlenging vastgelegd.

rule-RD-6-6 = Het besluit kan samen met het einde van het rechtmatig verblijf worden genomen
finding-RD-6-6-together-with-end-of-stay = Het rechtmatig verblijf is beëindigd: het terugkeerbesluit kan deel van dezelfde handeling zijn.

rule-RD-7-1 = Een termijn van zeven tot dertig dagen
finding-RD-7-1-may-be-granted = Er kan een termijn voor vrijwillig vertrek worden toegekend.
finding-RD-7-1-period-below-minimum = De termijn is korter dan de wet zonder grond toelaat.
finding-RD-7-1-period-above-maximum = De termijn is langer dan de richtlijn toelaat.
finding-RD-7-1-period-above-national = De termijn is langer dan het nationale recht bepaalt; meer tijd geeft een verlenging.
finding-RD-7-1-limits-not-known = De grenzen van de termijn zijn niet bekend.
finding-RD-7-1-within-limits = De lengte van de termijn ligt binnen de grenzen.

rule-RD-7-2 = De termijn wordt zo nodig verlengd
finding-RD-7-2-period-runs = De termijn loopt en kan worden verlengd.
finding-RD-7-2-no-decision = Er geldt geen terugkeerbesluit.
finding-RD-7-2-not-notified = Het terugkeerbesluit is niet bekendgemaakt.
finding-RD-7-2-no-period = Er is geen termijn toegekend om te verlengen.
finding-RD-7-2-period-over = De termijn is voorbij en kan niet meer worden verlengd.
finding-RD-7-2-period-not-computed = De laatste dag van de termijn kan niet worden berekend.
finding-RD-7-2-not-later-than-current-end = De nieuwe laatste dag is niet later dan de huidige.
finding-RD-7-2-reasons-missing = De redenen voor de verlenging ontbreken.
finding-RD-7-2-clock-stopped = De termijn staat stil en kan worden verlengd.

rule-RD-7-3 = Verplichtingen voor de duur van de termijn
finding-RD-7-3-period-runs = De termijn loopt: daarvoor kunnen verplichtingen worden opgelegd.
finding-RD-7-3-no-period-running = Er loopt geen termijn en geen uitstel.

rule-RD-7-4 = Geen termijn, of minder dagen, alleen op een grond en met individuele redenen
finding-RD-7-4-only-on-a-ground = Een termijn kan alleen op een grond van de wet, met individuele redenen, worden onthouden of verkort.
finding-RD-7-4-no-ground = Er is geen grond gegeven om de termijn te onthouden.
finding-RD-7-4-no-individual-reasons = De individuele redenen voor de grond ontbreken.
finding-RD-7-4-ground-does-not-fit = Er is geen aanvraag vastgelegd die als kennelijk ongegrond of frauduleus is afgewezen.
finding-RD-7-4-ground-and-reasons = Een grond en individuele redenen zijn gegeven.

rule-RD-7-X = Na een verstreken termijn volgt een besluit hoe verder
finding-RD-7-X-period-lapsed = De termijn eindigde zonder bevestigd vertrek: beslis hoe verder.
finding-RD-7-X-refused-or-ended = Er is geen termijn, of zij is beëindigd: beslis hoe verder.
finding-RD-7-X-not-lapsed = De termijn is nog niet geëindigd.

rule-RD-7-COUNSEL = Begeleiding is uiterlijk bij het besluit aangeboden
finding-RD-7-COUNSEL-may-be-offered = Begeleiding kan op elk moment worden aangeboden.
finding-RD-7-COUNSEL-offer-with-decision = Bied terugkeerbegeleiding aan: er is een besluit en geen aanbod vastgelegd.
finding-RD-7-COUNSEL-offer-again-after-lapse = Bied opnieuw begeleiding aan: de termijn is verstreken en er was geen gesprek.
finding-RD-7-COUNSEL-not-offered = Terugkeerbegeleiding is niet aangeboden.
finding-RD-7-COUNSEL-offered = Terugkeerbegeleiding is aangeboden.

rule-RD-7-DEPART = Vrijwillig vertrek vraagt een geïnformeerde keuze en een reisdocument
finding-RD-7-DEPART-choice-not-recorded = De geïnformeerde keuze van de persoon om te vertrekken is niet vastgelegd.
finding-RD-7-DEPART-informed-choice = De geïnformeerde keuze van de persoon om te vertrekken is vastgelegd.
finding-RD-7-DEPART-no-travel-document = Er is geen reisdocument.
finding-RD-7-DEPART-travel-document-expires = Het reisdocument verloopt vóór de dag van vertrek.
finding-RD-7-DEPART-travel-document-valid = Het reisdocument is geldig op de dag van vertrek.
finding-RD-7-DEPART-after-period = De dag ligt na de termijn: voor tijdig vertrek is een verlenging nodig.
finding-RD-7-DEPART-document-needed = Verkrijg een reisdocument: de persoon koos voor vrijwillig vertrek.
finding-RD-7-DEPART-may-be-obtained = Een reisdocument kan op elk moment worden verkregen.

rule-RD-8-1 = Het besluit wordt uitgevoerd als geen termijn is toegekend of niet aan de verplichting is voldaan
finding-RD-8-1-no-decision = Er geldt geen terugkeerbesluit.
finding-RD-8-1-not-notified = Het terugkeerbesluit is niet bekendgemaakt.
finding-RD-8-1-no-period-granted = Er is geen termijn voor vrijwillig vertrek toegekend.
finding-RD-8-1-period-passed = De termijn voor vrijwillig vertrek is verstreken.
finding-RD-8-1-period-ended = De termijn voor vrijwillig vertrek is beëindigd.
finding-RD-8-1-plan-after-order = Plan de verwijdering: er geldt een bevel en er is geen reis gepland.

rule-RD-8-2 = Zolang de termijn loopt wordt niets uitgevoerd
finding-RD-8-2-period-runs = De termijn voor vrijwillig vertrek loopt.
finding-RD-8-2-period-suspended = De termijn voor vrijwillig vertrek staat stil.
finding-RD-8-2-period-not-computed = De laatste dag van de termijn kan niet worden berekend.
finding-RD-8-2-period-over = De termijn voor vrijwillig vertrek is voorbij.
finding-RD-8-2-may-end-on-a-ground = De termijn kan worden beëindigd als zich intussen een grond van de wet voordoet.
finding-RD-8-2-no-period-to-end = Er loopt geen termijn om te beëindigen.
finding-RD-8-2-reasons-missing = De individuele redenen om de termijn te beëindigen ontbreken.

rule-RD-8-3 = Een verwijderingsbevel, als dat wordt gegeven
finding-RD-8-3-order-in-force = Er geldt al een verwijderingsbevel.
finding-RD-8-3-no-order-yet = Er is nog geen verwijderingsbevel.

rule-RD-8-3-CONFIRM = Een tweede ambtenaar bevestigt het verwijderingsbevel
finding-RD-8-3-CONFIRM-confirm-order = Bevestig het verwijderingsbevel als tweede ambtenaar, of weiger dat.
finding-RD-8-3-CONFIRM-order-missing = Er is geen verwijderingsbevel dat een tweede ambtenaar kan bevestigen.
finding-RD-8-3-CONFIRM-order-not-confirmed = Geen tweede ambtenaar heeft het verwijderingsbevel bevestigd.
finding-RD-8-3-CONFIRM-order-confirmed = Een tweede ambtenaar heeft het verwijderingsbevel bevestigd.
finding-RD-8-3-CONFIRM-no-second-officer-needed = Een tweede ambtenaar is hier niet vereist.
finding-RD-8-3-CONFIRM-not-known-whether-needed = Niemand heeft bepaald of een tweede ambtenaar vereist is.

rule-RD-8-IDENTITY = Identiteit en nationaliteit staan vast
finding-RD-8-IDENTITY-nationality-not-recorded = Er is geen nationaliteit vastgelegd.
finding-RD-8-IDENTITY-nationality-only-claimed = De nationaliteit berust alleen op het woord van de persoon.
finding-RD-8-IDENTITY-nationality-established = De nationaliteit is op bewijs aangenomen of bevestigd.

rule-RD-8-DOCUMENT = Een reisdocument is geldig op de dag
finding-RD-8-DOCUMENT-no-travel-document = Er is geen reisdocument.
finding-RD-8-DOCUMENT-travel-document-expires = Het reisdocument verloopt vóór de dag van de verwijdering.
finding-RD-8-DOCUMENT-travel-document-valid = Het reisdocument is geldig op de dag van de verwijdering.
finding-RD-8-DOCUMENT-document-needed = Verkrijg een reisdocument: er geldt een verwijderingsbevel.

rule-RD-8-INFORM = De persoon hoort tijdig van de verwijdering
finding-RD-8-INFORM-inform = Informeer de persoon over de geplande verwijdering.
finding-RD-8-INFORM-may-be-informed = De persoon kan op elk moment worden geïnformeerd.
finding-RD-8-INFORM-not-informed = De persoon is niet over de verwijdering geïnformeerd.
finding-RD-8-INFORM-notice-too-short = De persoon is te kort vóór de verwijdering geïnformeerd.
finding-RD-8-INFORM-notice-not-known = Niemand heeft bepaald hoe lang vóór de verwijdering de persoon wordt geïnformeerd.
finding-RD-8-INFORM-informed-in-time = De persoon is tijdig geïnformeerd.

rule-RD-8-6 = De toezichthouder op gedwongen terugkeer weet ervan
finding-RD-8-6-notify-monitor = Meld de geplande verwijdering aan de toezichthouder op gedwongen terugkeer.
finding-RD-8-6-may-be-notified = De toezichthouder kan op elk moment bericht krijgen.
finding-RD-8-6-monitor-not-notified = De toezichthouder op gedwongen terugkeer heeft geen bericht gekregen.
finding-RD-8-6-monitor-notified = De toezichthouder op gedwongen terugkeer heeft bericht gekregen.

rule-RD-9-1 = Verwijdering wordt uitgesteld bij strijd met non-refoulement of bij schorsende werking
finding-RD-9-1-suspensive-effect = Een rechtsmiddel schorst de uitvoering.
finding-RD-9-1-no-suspensive-effect = Geen rechtsmiddel schorst de uitvoering.
finding-RD-9-1-mandatory-postponement = De verwijdering is uitgesteld, zoals de wet eist.
finding-RD-9-1-postpone-for-risk = Stel de verwijdering uit: de beoordeling vond een risico.
finding-RD-9-1-postpone-for-suspensive-effect = Stel de verwijdering uit: een rechtsmiddel schorst het bevel.
finding-RD-9-1-risk-stands = Het gevonden risico bestaat nog.
finding-RD-9-1-suspensive-effect-stands = De schorsende werking duurt nog voort.

rule-RD-9-2 = Verwijdering kan voor passende tijd worden uitgesteld, met redenen en herbeoordeling
finding-RD-9-2-may-be-postponed = De verwijdering kan worden uitgesteld, met redenen en een datum van herbeoordeling.
finding-RD-9-2-no-decision = Er is geen terugkeerbesluit waarvan de uitvoering kan worden uitgesteld.
finding-RD-9-2-reasons-missing = De redenen ontbreken.
finding-RD-9-2-review-not-after-decision = De datum van herbeoordeling ligt niet na het besluit tot uitstel.
finding-RD-9-2-review-too-late = De datum van herbeoordeling ligt later dan toegestaan.
finding-RD-9-2-review-limit-not-known = Niemand heeft bepaald hoe laat een herbeoordeling mag zijn.
finding-RD-9-2-postponed = De verwijdering is uitgesteld.
finding-RD-9-2-review-due = Herbeoordeel het uitstel: zijn de redenen veranderd?
finding-RD-9-2-may-be-reviewed = Het uitstel kan op elk moment worden herbeoordeeld.
finding-RD-9-2-may-be-ended = Het uitstel kan met redenen worden beëindigd.
finding-RD-9-2-nothing-to-end = Zo’n uitstel loopt niet.
finding-RD-9-2-not-postponed = De verwijdering is niet uitgesteld.

rule-RD-9-3 = Verplichtingen tijdens een uitstel
finding-RD-9-3-postponement-runs = De verwijdering is uitgesteld: intussen kunnen verplichtingen worden opgelegd.

rule-RD-5-A = Terugkeer past bij het belang van het kind
finding-RD-5-A-age-not-known = Niet vastgesteld is of de persoon minderjarig is.
finding-RD-5-A-adult = De persoon is meerderjarig.
finding-RD-5-A-assess = Beoordeel het belang van het kind.
finding-RD-5-A-may-be-assessed = Het belang van het kind kan op elk moment worden beoordeeld.
finding-RD-5-A-not-assessed = Het belang van het kind is niet beoordeeld.
finding-RD-5-A-opposes-return = Terugkeer is niet in het belang van het kind.
finding-RD-5-A-supports-return = Terugkeer past bij het belang van het kind.

rule-RD-10-1 = Een alleenstaande minderjarige heeft een voogd
finding-RD-10-1-accompaniment-not-known = Niet vastgelegd is of de minderjarige begeleid is.
finding-RD-10-1-guardian-missing = Er is geen voogd benoemd.
finding-RD-10-1-appoint-guardian = Zorg dat een voogd wordt benoemd.
finding-RD-10-1-may-be-appointed = Een voogd kan op elk moment worden benoemd.
finding-RD-10-1-guardian-appointed = Er is een voogd benoemd.
finding-RD-10-1-with-family = De minderjarige is bij familie of een andere verantwoordelijke volwassene.

rule-RD-10-2 = Een alleenstaande minderjarige wordt opgevangen door familie, een voogd of adequate opvang
finding-RD-10-2-reception-not-established = Niet vastgesteld is wie het kind opvangt.
finding-RD-10-2-reception-established = Vastgesteld is wie het kind opvangt.

rule-RD-11-1 = Een inreisverbod als geen termijn is toegekend of niet aan de verplichting is voldaan
finding-RD-11-1-no-decision = Een inreisverbod vraagt een terugkeerbesluit, en er geldt er geen.
finding-RD-11-1-ban-in-force = Er geldt al een inreisverbod.
finding-RD-11-1-case-closed = De zaak is gesloten.
finding-RD-11-1-may-be-issued = Bij het terugkeerbesluit kan een inreisverbod worden uitgevaardigd.
finding-RD-11-1-no-period-granted = Vaardig een inreisverbod uit: er is geen termijn voor vrijwillig vertrek toegekend.
finding-RD-11-1-not-complied = Vaardig een inreisverbod uit: de termijn is verstreken zonder bevestigd vertrek.
finding-RD-11-1-refrained = Er is niets meer nodig: de autoriteit heeft in deze zaak afgezien van een inreisverbod.

rule-RD-11-1-CONFIRM = Een tweede ambtenaar bevestigt het inreisverbod
finding-RD-11-1-CONFIRM-confirm-ban = Bevestig het inreisverbod als tweede ambtenaar, of weiger dat.
finding-RD-11-1-CONFIRM-not-known-whether-needed = Niemand heeft bepaald of een tweede ambtenaar vereist is.

rule-RD-11-1-ENDS = Een inreisverbod overleeft het terugkeerbesluit niet waarbij het hoort
finding-RD-11-1-ENDS-decision-gone = Trek het inreisverbod in: het terugkeerbesluit waarbij het hoorde, geldt niet meer.
rule-RD-11-2 = Niet langer dan vijf jaar, tenzij er een ernstige bedreiging is
finding-RD-11-2-no-length = Het inreisverbod heeft geen duur.
finding-RD-11-2-longer-than-five-years = Het inreisverbod is langer dan zonder ernstige bedreiging is toegestaan.
finding-RD-11-2-limit-not-known = De grens voor dit inreisverbod is niet bekend.
finding-RD-11-2-longer-than-serious-threat-allows = Het inreisverbod is langer dan zelfs een ernstige bedreiging toelaat.
finding-RD-11-2-within-limit = De duur van het inreisverbod ligt binnen de grens.
finding-RD-11-2-serious-threat-reasoned = Een ernstige bedreiging is gemotiveerd en de duur ligt binnen de grens daarvan.

rule-RD-11-2B = Het inreisverbod telt vanaf het werkelijke vertrek
finding-RD-11-2B-counts-from-departure = Het inreisverbod telt vanaf de dag van vertrek.
finding-RD-11-2B-not-yet-counting = Het inreisverbod telt nog niet: de persoon is niet vertrokken.
finding-RD-11-2B-departure-not-known = De laatste dag van het inreisverbod kan niet worden berekend.

rule-RD-11-3A = Intrekking wordt overwogen als de persoon volledig aan de verplichting voldeed
finding-RD-11-3A-left-in-compliance = Overweeg het inreisverbod in te trekken: de persoon vertrok binnen de termijn.

rule-RD-11-5 = Een inreisverbod raakt het recht op internationale bescherming niet
finding-RD-11-5-claim-stands-despite-ban = Er loopt een verzoek om bescherming; het inreisverbod doet daar niet aan af.

rule-RD-12-1 = Besluiten noemen feitelijke en juridische redenen en de rechtsmiddelen
finding-RD-12-1-reasons-in-fact-missing = De feitelijke redenen ontbreken.
finding-RD-12-1-reasons-in-law-missing = De juridische redenen ontbreken.
finding-RD-12-1-remedies-missing = De informatie over rechtsmiddelen ontbreekt.
finding-RD-12-1-country-missing = Het besluit noemt geen land van terugkeer.
finding-RD-12-1-form-complete = Feitelijke en juridische redenen en rechtsmiddelen zijn vermeld.

rule-RD-12-HEARD = De persoon wordt gehoord vóór een terugkeerbesluit
finding-RD-12-HEARD-hear-before-decision = Hoor de persoon over verblijf, gezinsleven, gezondheid en terugkeer voordat een terugkeerbesluit wordt genomen.
finding-RD-12-HEARD-may-be-heard = De persoon kan altijd worden gehoord.
finding-RD-12-HEARD-heard = De persoon is vóór het besluit gehoord.
finding-RD-12-HEARD-heard-in-protection-procedure = De persoon is gehoord in de procedure over het verzoek om bescherming.
rule-RD-12-1-NOTIFY = Het besluit wordt aan de persoon bekendgemaakt
finding-RD-12-1-NOTIFY-not-notified = Maak het terugkeerbesluit aan de persoon bekend.
finding-RD-12-1-NOTIFY-may-be-notified = Het terugkeerbesluit kan worden bekendgemaakt.
finding-RD-12-1-NOTIFY-no-decision = Er is geen terugkeerbesluit om bekend te maken.
finding-RD-12-1-NOTIFY-already-notified = Het terugkeerbesluit is al bekendgemaakt.
finding-RD-12-1-NOTIFY-before-issue = De datum ligt vóór de uitvaardiging van het besluit.
finding-RD-12-1-NOTIFY-in-the-future = De datum ligt in de toekomst.

rule-RD-12-2 = De hoofdpunten worden op verzoek vertaald
finding-RD-12-2-translation-requested = Laat de hoofdpunten van het besluit vertalen: de persoon vroeg erom.
finding-RD-12-2-may-be-translated = Het besluit kan op elk moment worden vertaald.
finding-RD-12-2-no-decision = Er is geen terugkeerbesluit om te vertalen.

rule-RD-12-3 = Irreguliere binnenkomst neemt de vertaling niet weg, want er is geen standaardformulier
finding-RD-12-3-standard-form-not-used = Hier wordt geen standaardformulier gebruikt, dus het verzoek om vertaling blijft gelden.
finding-RD-12-3-entry-not-recorded = De wijze van binnenkomst is niet vastgelegd; het verzoek om vertaling blijft gelden.

rule-RD-13-1 = Tijd om een rechtsmiddel in te stellen
finding-RD-13-1-remedy-window-open = De persoon kan nog een rechtsmiddel instellen.
finding-RD-13-1-remedy-window-not-known = De tijd voor een rechtsmiddel kan niet worden berekend.
finding-RD-13-1-remedy-window-closed = De tijd voor een rechtsmiddel is verstreken.
finding-RD-13-1-remedy-sought = Er is een rechtsmiddel ingesteld.

rule-RD-13-2 = De rechter kan het besluit toetsen en de uitvoering schorsen
finding-RD-13-2-suspension-requested = De rechter heeft niet beslist op een verzoek om schorsing.
finding-RD-13-2-suspension-refused = De rechter heeft schorsing geweigerd.
finding-RD-13-2-annulled = De rechter heeft het besluit vernietigd: het moet worden ingetrokken.

rule-RD-13-2B = Een rechtsmiddel schorst vanzelf als verwijdering ernstige, onherstelbare schade kan geven
finding-RD-13-2B-arguable-refoulement = Er loopt een rechtsmiddel en het dossier toont een risico in het land van terugkeer.
finding-RD-13-2B-arguable-serious-illness = Er loopt een rechtsmiddel en de persoon is niet reisgeschikt.

rule-RD-14-1 = Met bijzondere behoeften wordt rekening gehouden zolang terugkeer wacht
finding-RD-14-1-needs-unknown-in-period = Screen de persoon op kwetsbaarheid, zodat aan bijzondere behoeften tijdens de termijn wordt voldaan.
finding-RD-14-1-needs-unknown-in-postponement = Screen de persoon op kwetsbaarheid, zodat aan bijzondere behoeften tijdens het uitstel wordt voldaan.

rule-RD-14-2 = De persoon heeft schriftelijk dat er meer tijd is
finding-RD-14-2-extension-not-confirmed = Bevestig de verlenging schriftelijk aan de persoon.
finding-RD-14-2-postponement-not-confirmed = Bevestig de persoon schriftelijk dat het besluit voorlopig niet wordt uitgevoerd.
finding-RD-14-2-may-be-given = Een schriftelijke bevestiging kan op elk moment worden gegeven.

rule-APR-37 = Op een afgewezen of ingetrokken verzoek volgt een terugkeerbesluit
finding-APR-37-return-decision-missing = Vaardig een terugkeerbesluit uit: het verzoek is afgewezen of ingetrokken.
finding-APR-37-rejected-or-withdrawn = Het verzoek om bescherming is afgewezen of ingetrokken.

rule-APR-67-7 = Beroepstermijn na een beslissing over bescherming
finding-APR-67-7-appeal-window-open = De persoon kan nog beroep instellen.
finding-APR-67-7-appeal-window-not-known = De beroepstermijn kan niet worden berekend.
finding-APR-67-7-appeal-window-closed = De beroepstermijn is verstreken.
finding-APR-67-7-appeal-lodged = Er is beroep ingesteld.

rule-APR-68-1 = Het terugkeerbesluit werkt niet zolang de persoon mag blijven
finding-APR-68-1-right-to-remain = De persoon mag nog blijven.
finding-APR-68-1-right-to-remain-ended = Het recht om te blijven is geëindigd.

rule-APR-68-2 = Het recht om te blijven tot op het eerste beroep is beslist
finding-APR-68-2-first-appeal-pending = Het eerste beroep loopt; de persoon mag blijven.

rule-APR-68-5 = Tijd om de rechter te vragen te mogen blijven
finding-APR-68-5-request-pending = De rechter heeft niet beslist op het verzoek om te mogen blijven.
finding-APR-68-5-request-window-open = De persoon kan de rechter nog vragen te mogen blijven.
finding-APR-68-5-request-window-not-known = De tijd om te vragen te mogen blijven kan niet worden berekend.
finding-APR-68-5-request-window-closed = De tijd om te vragen te mogen blijven is verstreken.

rule-APR-68-7 = Hoger beroep geeft geen recht om te blijven, tenzij de rechter dat toestaat
finding-APR-68-7-further-appeal-does-not-suspend = Er loopt hoger beroep; dat geeft geen recht om te blijven.
finding-APR-68-7-court-allows = Er loopt hoger beroep en de persoon mag blijven.

## Feiten

fact-accompaniment = Begeleiding van de minderjarige
fact-age = Leeftijd
fact-appeal-due-on = Laatste dag voor beroep
fact-best-interests-assessed-on = Belang van het kind beoordeeld op
fact-closed-on = Zaak gesloten op
fact-continuation-decided-on = Beslist hoe verder op
fact-counselling-offered-on = Begeleiding aangeboden op
fact-country-of-return = Land van terugkeer
fact-decision-issued-on = Terugkeerbesluit uitgevaardigd op
fact-decision-ended-on = Terugkeerbesluit ingetrokken of vernietigd op
fact-departure-due-on = Laatste dag om te vertrekken
fact-departure-term = Termijn in het besluit
fact-destination = Bestemming
fact-detained-since = In bewaring sinds
fact-enforceable-since = Uitvoerbaar sinds
fact-entry = Wijze van binnenkomst
fact-entry-ban-ends-on = Laatste dag van het inreisverbod
fact-entry-ban-issued-on = Inreisverbod uitgevaardigd op
fact-entry-ban-refrained-on = Afgezien van een inreisverbod op
fact-entry-ban-months = Duur van het inreisverbod in maanden
fact-extended-on = Verlengd op
fact-extended-until-on = Verlengd tot en met
fact-extension-confirmed-on = Verlenging bevestigd op
fact-fitness-assessed-on = Reisgeschiktheid beoordeeld op
fact-fitness-finding = Reisgeschiktheid
fact-fitness-valid-until-on = Reisgeschiktheid telt tot en met
fact-free-movement = Recht op vrij verkeer in de Unie
fact-go-by = Daar uiterlijk op
fact-guardian-appointed-on = Voogd benoemd op
fact-hold = Blokkade
fact-heard-on = Gehoord op
fact-illegal-stay-on = Illegaal verblijf vastgesteld op
fact-latest-review-on = Uiterlijke herbeoordeling
fact-left-on = Vertrokken op
fact-legal-stay-ended-by = Hoe het rechtmatig verblijf eindigde
fact-legal-stay-ended-on = Rechtmatig verblijf beëindigd bij beslissing van
fact-monitor-notified-on = Toezichthouder bericht op
fact-nationality = Hoe vast de nationaliteit staat
fact-new-circumstances-on = Nieuwe omstandigheden op
fact-non-refoulement-assessed-on = Non-refoulement beoordeeld op
fact-non-refoulement-country = Beoordeeld land
fact-non-refoulement-finding = Uitkomst over non-refoulement
fact-notice-ends-on = Aankondiging eindigt op
fact-notified-on = Bekendgemaakt op
fact-opened-on = Zaak geopend op
fact-other-state-permit = Verblijfstitel van een andere lidstaat
fact-other-state-permit-valid-until-on = Verblijfstitel van de andere staat geldig tot en met
fact-period = Lengte van de termijn
fact-period-ended-on = Termijn beëindigd op
fact-person-informed-on = Persoon geïnformeerd op
fact-planned-departure-on = Vertrek gepland op
fact-postponed-on = Uitgesteld op
fact-postponement-ground = Grond van het uitstel
fact-postponement-number = Nummer van het uitstel
fact-postponement-review-on = Herbeoordeling van het uitstel op
fact-proposed-notified-on = Voorgestelde datum van bekendmaking
fact-proposed-until-on = Voorgestelde nieuwe laatste dag
fact-protection-claim-pending-since = Verzoek om bescherming loopt sinds
fact-reception-established-on = Opvang vastgesteld op
fact-refusal-ground = Grond om de termijn te onthouden
fact-remedy-decided-on = Op rechtsmiddel beslist op
fact-remedy-lodged-on = Rechtsmiddel ingesteld op
fact-remedy-number = Nummer van het rechtsmiddel
fact-removal-order-confirmed-on = Verwijderingsbevel bevestigd op
fact-removal-order-issued-on = Verwijderingsbevel gegeven op
fact-renewal-pending-since = Verlenging loopt sinds
fact-request-to-remain-due-on = Laatste dag om te vragen te mogen blijven
fact-right-to-remain-ended-on = Geen recht om te blijven vanaf
fact-right-to-stay-from = Verblijfsrecht vanaf
fact-suspended-since = Staat stil sinds
fact-suspension = Schorsende werking
fact-suspension-refused-on = Schorsing geweigerd op
fact-suspension-requested-on = Schorsing gevraagd op
fact-take-back-agreement = Terugnameovereenkomst
fact-told-to-go-on = Gezegd daarheen te gaan op
fact-translation-provided-on = Vertaling verstrekt op
fact-translation-requested-on = Vertaling gevraagd op
fact-travel-document = Reisdocument
fact-travel-document-valid-until-on = Reisdocument geldig tot en met
fact-valid-until-on = Telt tot en met
fact-voluntary-choice-on = Keuze om te vertrekken vastgelegd op
fact-voluntary-departure-days = Lengte van de termijn in dagen
fact-vulnerability-screened-on = Gescreend op kwetsbaarheid op
fact-calendar-public-holidays = Kalender van feestdagen

## Parameters

parameter-voluntary-departure-days = Gebruikelijke lengte van de termijn
parameter-voluntary-departure-minimum-days = Kortste termijn
parameter-voluntary-departure-maximum-days = Langste termijn
parameter-voluntary-departure-on-application-only = Termijn alleen op aanvraag
parameter-voluntary-departure-computation-method = Berekening van de termijn
parameter-voluntary-departure-review-after-lapse-days = Tijd om te beslissen hoe verder
parameter-appeal-days = Beroepstermijn
parameter-appeal-days-accelerated = Beroepstermijn in versnelde zaken
parameter-appeal-days-other-decisions = Beroepstermijn waar niet op een verzoek om bescherming is beslist
parameter-appeal-suspensive-by-law = Rechtsmiddelen die van rechtswege schorsen
parameter-appeal-computation-method = Berekening van de beroepstermijn
parameter-request-to-remain-days = Tijd om te vragen te mogen blijven
parameter-entry-ban-maximum-months = Langste inreisverbod
parameter-entry-ban-maximum-months-serious-threat = Langste inreisverbod bij ernstige bedreiging
parameter-entry-ban-withdrawal-decision-days = Tijd om intrekking van een inreisverbod te overwegen
parameter-non-refoulement-validity-days = Hoe lang een beoordeling van non-refoulement telt
parameter-fitness-validity-days = Hoe lang een onderzoek naar reisgeschiktheid telt
parameter-removal-notice-hours = Aankondiging van een verwijdering
parameter-four-eyes-removal-order = Tweede ambtenaar bij een verwijderingsbevel
parameter-four-eyes-entry-ban = Tweede ambtenaar bij een inreisverbod
parameter-decision-after-legal-stay-ended-days = Tijd voor het terugkeerbesluit
parameter-other-state-permit-days = Tijd om naar de andere lidstaat te gaan
parameter-notification-days = Tijd voor de bekendmaking
parameter-translation-days = Tijd voor de vertaling
parameter-written-confirmation-days = Tijd voor een schriftelijke bevestiging
parameter-counselling-offer-days = Tijd om begeleiding aan te bieden
parameter-vulnerability-screening-days = Tijd om op kwetsbaarheid te screenen
parameter-postponement-review-maximum-months = Langste tijd tussen herbeoordelingen
