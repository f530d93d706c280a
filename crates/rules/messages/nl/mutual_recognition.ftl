# Wat de regels van dit pakket zeggen, in woorden. Eén regel per sleutel, geen variabelen.

applies-mutual_recognition-other-state-decided = Er is een besluit van een andere staat vastgelegd: het kan worden erkend naar het recht van vandaag, of is erkend naar dat van de dag van erkenning.
applies-mutual_recognition-chosen-alone = Iemand koos ervoor alleen de wederzijdse erkenning te bekijken.

rule-MRD-3-1 = Een uitvoerbaar besluit op een van twee gronden kan worden erkend
finding-MRD-3-1-may-be-recognised = De staat die besloot heeft bevestigd dat zijn besluit uitvoerbaar is: het kan worden erkend.
finding-MRD-3-1-not-confirmed = De staat die besloot heeft niet bevestigd dat zijn besluit nog uitvoerbaar is.
finding-MRD-3-1-may-be-confirmed = De staat die besloot kan om bevestiging worden gevraagd.
finding-MRD-3-1-suspended-or-withdrawn = De staat die besloot heeft zijn besluit geschorst of ingetrokken.
finding-MRD-3-1-decided-already = Over de erkenning van dit besluit is al beslist.

rule-MRD-3-1-PERMIT = De staat van een verblijfstitel wordt eerst geraadpleegd
finding-MRD-3-1-PERMIT-permit-state-not-consulted = De persoon heeft een titel van een andere staat, die niet is geraadpleegd.
finding-MRD-3-1-PERMIT-permit-state-consulted = De staat die de titel verleende is geraadpleegd.

rule-MRD-3-2 = Een mens onderzoekt en motiveert de erkenning
finding-MRD-3-2-not-examined = Erkenning vraagt redenen: of ze verenigbaar is met internationale instrumenten en nationaal recht.
finding-MRD-3-2-examined = De erkenning is onderzocht en gemotiveerd.

rule-MRD-4 = De persoon hoort van het rechtsmiddel
finding-MRD-4-remedy-missing = Informatie over het rechtsmiddel ontbreekt.
finding-MRD-4-remedy-told = Informatie over het rechtsmiddel is gegeven.

rule-MRD-6 = De staat die besloot wordt over de uitvoering geïnformeerd
finding-MRD-6-inform = Informeer de staat die besloot: zijn besluit is uitgevoerd.
finding-MRD-6-informed = De staat die besloot is geïnformeerd.

rule-MRC-3 = Vergoeding wordt binnen een jaar na uitvoering gevraagd
finding-MRC-3-may-be-requested = Vergoeding van de kosten kan worden gevraagd.
finding-MRC-3-too-late = Het jaar om vergoeding te vragen is voorbij: de andere staat mag weigeren.
finding-MRC-3-time-not-known = De termijn om vergoeding te vragen is niet bekend.
finding-MRC-3-not-enforced = Het besluit is niet uitgevoerd: er is niets te vergoeden.
finding-MRC-3-requested-already = Vergoeding is gevraagd.

rule-MRC-3-PAY = Wat is aanvaard wordt binnen drie maanden betaald
finding-MRC-3-PAY-payment-awaited = De andere staat heeft aanvaard; de betaling wordt afgewacht.
finding-MRC-3-PAY-payment-overdue = De andere staat heeft aanvaard en niet op tijd betaald.

fact-compensation-accepted-on = Vergoeding aanvaard op
fact-compensation-payment-due-on = Betaling uiterlijk op
fact-compensation-requested-on = Vergoeding gevraagd op
fact-compensation-request-due-on = Laatste dag om vergoeding te vragen
fact-deciding-state = Staat die besloot
fact-deciding-state-informed-on = Staat die besloot geïnformeerd op
fact-foreign-confirmed-on = Besluit bevestigd op
fact-foreign-decided-on = Besluit van de andere staat op
fact-foreign-ground = Grond van dat besluit
fact-foreign-permit-consulted-on = Staat van de titel geraadpleegd op
fact-foreign-recognised-on = Erkend op
fact-foreign-suspended-on = Besluit geschorst of ingetrokken op
fact-recognition-decided-on = Over erkenning beslist op
