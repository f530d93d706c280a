# Wat de regels van dit pakket zeggen, in woorden. Eén regel per sleutel, geen variabelen.

applies-eurodac_2024-found-staying = De persoon is sinds de toepassing van de verordening zonder verblijfsrecht aangetroffen: het recht van die dag telt.
applies-eurodac_2024-protection-decided = Sinds de toepassing van de verordening is over een verzoek om bescherming beslist: het recht van die dag telt.
applies-eurodac_2024-chosen-alone = Iemand koos ervoor alleen de Eurodac-verordening te bekijken.

rule-EUROD-23-1 = Biometrische gegevens van een aangetroffen persoon worden binnen 72 uur verzonden
finding-EUROD-23-1-transmit = Neem biometrische gegevens af en zend ze aan Eurodac: de persoon is zonder verblijfsrecht aangetroffen.
finding-EUROD-23-1-transmitted = Biometrische gegevens zijn verzonden.
finding-EUROD-23-1-under-six = Het kind is jonger dan zes: er wordt geen biometrie afgenomen.
finding-EUROD-23-1-age-not-known = Zonder geboortedatum is niet te zeggen of de persoon zes is.
finding-EUROD-23-1-time-not-known = De termijn voor verzending is niet bekend.

rule-EUROD-23-4 = Gegevens die niet goed genoeg waren of niet konden worden afgenomen volgen binnen 48 uur
finding-EUROD-23-4-take-again = Neem de gegevens opnieuw af: Eurodac vroeg om betere.
finding-EUROD-23-4-after-health-grounds = Neem de gegevens af en verzend ze: de gezondheidsredenen zijn voorbij.
finding-EUROD-23-4-health-prevents = De gezondheid verhindert het afnemen voorlopig.

rule-EUROD-23-6 = De datum van vertrek wordt toegevoegd
finding-EUROD-23-6-add-departure = Voeg de datum van vertrek toe in Eurodac.
finding-EUROD-23-6-departure-added = Het vertrek is in Eurodac toegevoegd.
finding-EUROD-23-6-data-not-known = Niemand heeft vastgelegd of er gegevens van de persoon in Eurodac staan.

rule-EUROD-23-3-D = Toegekende ondersteuning bij vrijwillige terugkeer en herintegratie wordt toegevoegd
finding-EUROD-23-3-D-add-assistance = Voeg in Eurodac toe dat ondersteuning is toegekend.
finding-EUROD-23-3-D-assistance-added = De ondersteuning is in Eurodac toegevoegd.

rule-EUROD-31-4 = Een afgegeven verblijfsdocument wordt gemarkeerd
finding-EUROD-31-4-mark = Markeer in Eurodac dat de persoon verblijfsrecht heeft.
finding-EUROD-31-4-marked = Het verblijfsdocument is in Eurodac gemarkeerd.

rule-EUROD-50 = Gegevens gaan alleen voor identificatie en documenten naar een derde land, met toestemming en met medeweten van de persoon
finding-EUROD-50-for-return-only = Eurodac-gegevens mogen naar een derde land, alleen om de persoon te identificeren en een document voor terugkeer te krijgen.
finding-EUROD-50-no-decision = Er is geen terugkeerbesluit.
finding-EUROD-50-nothing-held = Niemand heeft vastgelegd dat er gegevens van de persoon in Eurodac staan.
finding-EUROD-50-claim-pending = Er loopt een verzoek om bescherming: er gaat niets naar een derde land.
finding-EUROD-50-not-informed = De persoon is niet geïnformeerd dat de gegevens gedeeld kunnen worden.
finding-EUROD-50-no-leave = De staat die de gegevens invoerde stemde niet in.

fact-assistance-granted-on = Ondersteuning toegekend op
fact-biometrics-transmitted-on = Biometrische gegevens verzonden op
fact-eurodac-assistance-added-on = Ondersteuning in Eurodac toegevoegd op
fact-eurodac-departure-added-on = Vertrek in Eurodac toegevoegd op
fact-eurodac-residence-document-marked-on = Verblijfsdocument gemarkeerd op
fact-obstacle = Belemmering
fact-obstacle-ended-on = Belemmering geëindigd op
fact-obstacle-since-on = Belemmering sinds
fact-retake-asked-on = Betere gegevens gevraagd op
fact-sixth-birthday-on = Zesde verjaardag
fact-transmission-due-on = Eerste termijn eindigde op
