# Wat alleen de webkamer zegt: meldingen na het verzenden, fouten in velden, toestanden die zij aan pagina's toevoegt.

done-recorded = Vastgelegd.
done-repeated = Dit was al vastgelegd; er is niets dubbel vastgelegd.
done-saved = Bewaard.
done-assigned = Toegewezen.
done-erased = De gegevens van de persoon zijn gewist.
done-account-saved = Het account is bewaard.
done-access-granted = U hebt drie uur toegang tot dit dossier. Uw reden is vastgelegd.
done-opened = Het dossier is geopend.

mistake-required = Vul dit veld in.
mistake-too-long = De tekst is te lang; kort hem in.
mistake-unprintable = De tekst bevat een teken dat niet kan worden afgedrukt; typ hem opnieuw.
mistake-not-a-country = Kies een land.
mistake-not-a-language = Kies een taal.
mistake-not-a-date = Geef een datum die bestaat: jaar, maand en dag.
mistake-date-out-of-range = Geef een datum tussen 1900 en 2200.
mistake-not-a-number = Geef een heel getal.
mistake-too-small = Het getal is te klein.
mistake-too-large = Het getal is te groot.
mistake-not-a-choice = Kies een van de mogelijkheden.
mistake-wrong-type = De waarde heeft een andere vorm dan dit veld vraagt.
mistake-unknown-field = Dit veld bestaat niet.
mistake-unknown-command = Deze stap bestaat niet.

sentence-withheld = Dit hoofdstuk is niet open voor uw rol.
sentence-stay-ended = Het rechtmatig verblijf eindigde op { $on }.
history-withheld = Vastleggingen die niet open zijn voor uw rol
refused-by-rules = Geweigerd op grond van { $rules }.

cases-view-open = Open
cases-view-mine = Van mij
cases-view-due = Op termijn
cases-view-unassigned = Niet toegewezen
cases-view-closed = Gesloten
cases-view-all = Alle
filter-whose = Van wie
filter-whose-all = Voor mij
whose-roles = Van mijn rol, in alle dossiers die ik zie
whose-all = Van iedereen

effect-notify = Het besluit werkt zodra het is bekendgemaakt; de bekendmaking komt op de werklijst.
option-number-of = Nr. { $n }, van { $on }

said-plainly = { $what }
person-erased = De gegevens van deze persoon zijn op grond van de wet gewist. Het certificaat is bij de functionaris voor gegevensbescherming.
case-quarantined = De geschiedenis van dit dossier is bij vastlegging { $version } niet leesbaar. Het dossier is apart gezet; de beheerder is ingelicht. Andere dossiers werken.
form-of-other-session = Het formulier hoort bij een sessie die is beëindigd. Er is niets vastgelegd. Ga terug, laad de pagina opnieuw en verzend nog een keer.
unreadable-form = Het formulier kon niet worden gelezen. Er is niets vastgelegd.
sent-twice = Dit was al met andere inhoud verzonden. Er is deze keer niets vastgelegd.
category-function = Deze functie

document-period-extension = Verlenging van de termijn
document-postponement-end = Einde van het uitstel
document-withdrawal = Intrekking van het terugkeerbesluit
document-counselling-offer = Aanbod van terugkeerbegeleiding
document-notice-of-removal = Aankondiging van de verwijdering
field-sign-in-code = Eenmalige code
hint-sign-in-code = Zes cijfers uit uw app. Laat leeg zolang u geen tweede factor hebt.
sign-in-locked-until = Te veel pogingen. Probeer het na { $until } opnieuw, of vraag uw beheerder.
