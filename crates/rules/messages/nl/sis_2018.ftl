# Wat de regels van dit pakket zeggen, in woorden. Eén regel per sleutel, geen variabelen.

applies-sis_2018-decision-issued = Er is een terugkeerbesluit genomen sinds het vernieuwde systeem werkt: het recht van de dag van het besluit telt.
applies-sis_2018-alert-entered = Er is een terugkeersignalering ingevoerd: het recht van die dag telt.
applies-sis_2018-chosen-alone = Iemand koos ervoor alleen de SIS-terugkeerverordening te bekijken.

rule-SIS-3-1 = Na het besluit wordt onverwijld een terugkeersignalering ingevoerd
finding-SIS-3-1-enter = Voer de terugkeersignalering in: het besluit is genomen en er is er geen.
finding-SIS-3-1-enter-again = Voer de terugkeersignalering opnieuw in: ze is verwijderd terwijl het besluit geldt.
finding-SIS-3-1-may-be-entered = Er is een terugkeerbesluit: een terugkeersignalering mag worden ingevoerd.
finding-SIS-3-1-alert-in-force = Er staat al een terugkeersignalering. Werk die bij.
finding-SIS-3-1-decision-ended = Het terugkeerbesluit geldt niet meer: er mag geen signalering op rusten.

rule-SIS-3-2 = Zolang de persoon in bewaring is in afwachting van verwijdering mag de signalering wachten
finding-SIS-3-2-detained = De persoon is in bewaring: de invoering mag wachten, met redenen.
finding-SIS-3-2-not-detained = Niemand heeft vastgelegd dat de persoon in bewaring is.
finding-SIS-3-2-reasons-missing = De keuze om te wachten vraagt redenen.
finding-SIS-3-2-released = Voer de terugkeersignalering in: de persoon is niet langer in bewaring en niet vertrokken.

rule-SIS-3-3 = Geen signalering als een besluit aan de buitengrens meteen wordt uitgevoerd
finding-SIS-3-3-at-the-border = Het besluit is aan de buitengrens genomen: een signalering is niet nodig als het meteen wordt uitgevoerd.
finding-SIS-3-3-not-at-the-border = Niemand heeft vastgelegd dat het besluit aan de buitengrens is genomen.
finding-SIS-3-3-not-executed-at-once = Voer de terugkeersignalering in: het besluit aan de grens is niet meteen uitgevoerd.

rule-SIS-3-4 = De signalering zegt wat de zaak zegt
finding-SIS-3-4-differs = Werk de signalering bij: ze zegt niet meer wat de zaak zegt.
finding-SIS-3-4-up-to-date = De signalering zegt wat de zaak zegt.
finding-SIS-3-4-no-alert = Er is geen terugkeersignalering om bij te werken.

rule-SIS-4-2 = De minimumgegevens van elke signalering
finding-SIS-4-2-surname-missing = Er is geen naam vastgelegd: een signalering vraagt ten minste een achternaam.
finding-SIS-4-2-birth-missing = Er is geen geboortedatum vastgelegd: een signalering vraagt er een, desnoods gedeeltelijk.
finding-SIS-4-2-minimum-there = De minimumgegevens zijn er.

rule-SIS-6-1 = Een treffer bij uitreis bevestigt de terugkeer
finding-SIS-6-1-exit-hit = Een andere autoriteit zag de persoon vertrekken: leg het vertrek vast.

rule-SIS-6-2 = Na bevestigde terugkeer wordt de signalering verwijderd en volgt op een inreisverbod een signalering weigering van toegang
finding-SIS-6-2-return-confirmed = Verwijder de terugkeersignalering: de terugkeer is bevestigd.
finding-SIS-6-2-ban-after-return = Voer een signalering weigering van toegang in: de persoon is vertrokken en er geldt een inreisverbod.
finding-SIS-6-2-refusal-alert-entered = De signalering weigering van toegang is ingevoerd.

rule-SIS-7-1 = De melding dat de termijn is verstreken krijgt een vervolg
finding-SIS-7-1-expiry-notice = SIS meldt dat de vertrektermijn is verstreken: stel vast of de persoon is vertrokken.

rule-SIS-7-2 = Een treffer binnen het grondgebied wordt meteen beantwoord
finding-SIS-7-2-hit-inland = Een andere staat trof de persoon aan en wacht op antwoord wat te doen.
finding-SIS-7-2-followed-up = Aan de treffer is gevolg gegeven.

rule-SIS-8 = Een treffer bij inreis beëindigt de terugkeersignalering
finding-SIS-8-entry-with-ban = De persoon meldt zich van buiten aan de grens en er geldt een inreisverbod: verwijder de terugkeersignalering en voer die voor weigering van toegang in.
finding-SIS-8-entry-without-ban = De persoon meldt zich van buiten aan de grens: verwijder de terugkeersignalering.

rule-SIS-9 = Een staat die een titel wil verlenen krijgt antwoord
finding-SIS-9-answer = Antwoord de staat die een titel wil verlenen. Zonder tijdig antwoord is er geen bezwaar.
finding-SIS-9-answered = De staat die een titel wil verlenen heeft antwoord.
finding-SIS-9-permit-granted = Verwijder de terugkeersignalering: een andere staat verleende een titel.

rule-SIS-10 = Vóór een signalering van de houder van een titel wordt de staat van de titel geraadpleegd
finding-SIS-10-consult-first = De persoon heeft een titel van een andere staat: die wordt eerst gevraagd.
finding-SIS-10-before-entering = Vraag de staat die de titel verleende of er redenen zijn om die in te trekken.
finding-SIS-10-reply-awaited = De staat die de titel verleende heeft nog niet geantwoord.
finding-SIS-10-ask-again = De antwoordtermijn is voorbij: vraag de staat van de titel opnieuw.
finding-SIS-10-permit-stands = De titel blijft: er mag geen terugkeersignalering worden ingevoerd.
finding-SIS-10-permit-withdrawn = De titel is ingetrokken: een terugkeersignalering mag worden ingevoerd.

rule-SIS-11 = Een titel die na de signalering is ontdekt
finding-SIS-11-after-entering = De persoon blijkt een titel van een andere staat te hebben: vraag die staat.
finding-SIS-11-ask-again = De antwoordtermijn is voorbij: vraag de staat van de titel opnieuw.
finding-SIS-11-permit-stands = Verwijder de terugkeersignalering: de titel blijft.

rule-SIS-12 = Een treffer op de houder van een titel start de raadpleging
finding-SIS-12-hit-on-permit-holder = Een andere autoriteit trof de persoon aan met een titel: vraag de staat die haar verleende.

rule-SIS-14 = De signalering verdwijnt met haar grond
finding-SIS-14-decision-ended = Verwijder de terugkeersignalering: het besluit is ingetrokken of vernietigd.
finding-SIS-14-free-movement = Verwijder de terugkeersignalering: de persoon heeft recht op vrij verkeer in de Unie.
finding-SIS-14-right-to-stay = Verwijder de terugkeersignalering: de persoon heeft verblijfsrecht.
finding-SIS-14-case-closed = Verwijder de terugkeersignalering: de zaak is gesloten en er is geen terugkeer bevestigd.
finding-SIS-14-may-be-deleted = De terugkeersignalering kan worden verwijderd.

rule-SIS-15 = Gegevens van de signalering gaan alleen voor identificatie en documenten naar een derde land, met medeweten van de persoon
finding-SIS-15-for-return-only = Gegevens van de signalering mogen naar een derde land, alleen om de persoon te identificeren en een document voor terugkeer te krijgen.
finding-SIS-15-no-alert = Er is geen terugkeersignalering.
finding-SIS-15-claim-pending = Er loopt een verzoek om bescherming: er gaat niets naar een derde land.
finding-SIS-15-not-informed = De persoon is niet over de doorgifte geïnformeerd.
finding-SIS-15-other-state-not-asked = De staat die de signalering invoerde stemde niet in.

rule-SIS-19 = De noodzaak van een signalering wordt binnen drie jaar getoetst
finding-SIS-19-review = Toets of de terugkeersignalering nog nodig is, voordat ze vanzelf verdwijnt.
finding-SIS-19-not-due-yet = De toetsing van de signalering is nog niet aan de orde.
finding-SIS-19-review-not-computed = De dag van de toetsing kan niet worden berekend.

fact-alert-content-since = De signalering zegt dit sinds
fact-alert-deleted-on = Terugkeersignalering verwijderd op
fact-alert-departure-until-on = Vertrektermijn in de signalering tot en met
fact-alert-enforcement = Uitvoering, in de signalering
fact-alert-entered-on = Terugkeersignalering ingevoerd op
fact-alert-entry-ban = Inreisverbod, in de signalering
fact-alert-removal-order = Bevel tot verwijdering, in de signalering
fact-alert-reviewed-on = Terugkeersignalering getoetst op
fact-alert-review-due-on = Terugkeersignalering te toetsen vóór of op
fact-border-rejected-on = Afgewezen in de grensprocedure op
fact-case-enforcement = Uitvoering, in de zaak
fact-case-entry-ban = Inreisverbod, in de zaak
fact-case-removal-order = Bevel tot verwijdering, in de zaak
fact-consultation-answered-on = Raadpleging beantwoord op
fact-consultation-asked-on = Raadpleging gevraagd op
fact-consultation-state = Staat van de raadpleging
fact-date-of-birth = Geboortedatum
fact-expiry-notice-on = Melding van SIS op
fact-followed-up-on = Gevolg gegeven op
fact-hit-on = Treffer op
fact-hit-state = Staat van de treffer
fact-permit-state = Staat van de titel
fact-refrained-on = Keuze om te wachten op
fact-refusal-alert-entered-on = Signalering weigering van toegang ingevoerd op
fact-released-on = Vrijgelaten op
fact-reply-due-on = Antwoord uiterlijk op
fact-surname = Achternaam
