# Wat de regels van dit pakket zeggen, in woorden. Eén regel per sleutel, geen variabelen.

applies-rbpr_2024-rejected-at-border = Het verzoek is in de grensprocedure afgewezen: het recht van die dag telt. De artikelen 7(1) en (4), 13 en 14(2) van de Terugkeerrichtlijn gelden niet totdat de procedure voorbij is.
applies-rbpr_2024-chosen-alone = Iemand koos ervoor alleen de Terugkeergrensprocedureverordening te bekijken.

rule-RBPR-4-2 = Verblijf aan of bij de grens, ten hoogste twaalf weken
finding-RBPR-4-2-procedure-runs = De grensprocedure loopt: verblijf aan of bij de grens mag worden verplicht.
finding-RBPR-4-2-may-still-remain = De persoon mag als verzoeker nog blijven, of niemand heeft vastgelegd dat dit is geëindigd.
finding-RBPR-4-2-time-over = De tijd van de grensprocedure is voorbij.
finding-RBPR-4-2-time-not-computed = De laatste dag van de grensprocedure kan niet worden berekend.

rule-RBPR-4-4 = Wat in die tijd niet is uitgevoerd gaat verder onder de richtlijn
finding-RBPR-4-4-continue-under-directive = Beëindig de grensprocedure: de tijd is voorbij en de zaak gaat verder onder de Terugkeerrichtlijn.
finding-RBPR-4-4-may-be-ended = De grensprocedure kan eerder worden beëindigd.

rule-RBPR-4-5 = Een termijn voor vrijwillig vertrek op verzoek, ten hoogste vijftien dagen
finding-RBPR-4-5-answer-the-request = Beslis op het verzoek om een vertrektermijn.
finding-RBPR-4-5-not-requested = Niemand heeft een verzoek om een vertrektermijn vastgelegd.
finding-RBPR-4-5-answered = Op het verzoek om een vertrektermijn is beslist.
finding-RBPR-4-5-longer-than-allowed = De termijn is langer dan de grensprocedure toestaat.
finding-RBPR-4-5-length-not-known = Hoe lang de termijn mag zijn is niet bekend.
finding-RBPR-4-5-only-on-request = In de grensprocedure wordt een vertrektermijn alleen op verzoek verleend, niet met het besluit.

rule-RBPR-4-5-REFUSE = De termijn wordt alleen op een grond en met individuele redenen geweigerd
finding-RBPR-4-5-REFUSE-on-a-ground-only = De termijn mag op een grond en met individuele redenen worden geweigerd.
finding-RBPR-4-5-REFUSE-not-requested = Niemand heeft een verzoek om een vertrektermijn vastgelegd.
finding-RBPR-4-5-REFUSE-reasons-missing = De weigering vraagt individuele redenen.
finding-RBPR-4-5-REFUSE-ground-does-not-fit = Het verzoek is niet als kennelijk ongegrond afgewezen.

rule-RBPR-4-5-RUNS = Zolang die termijn loopt wordt niets uitgevoerd
finding-RBPR-4-5-RUNS-period-runs = De aan de grens verleende vertrektermijn loopt.
finding-RBPR-4-5-RUNS-period-over = De aan de grens verleende vertrektermijn is voorbij.

rule-RBPR-8 = De persoon wordt over de crisismaatregelen en hun duur geïnformeerd
finding-RBPR-8-inform = Informeer de persoon over de crisismaatregelen, in een taal die hij of zij begrijpt.
finding-RBPR-8-informed = De persoon is over de crisismaatregelen geïnformeerd.

fact-border-crisis-since-on = Crisismaatregelen sinds
fact-border-departure-answered-on = Op het verzoek beslist op
fact-border-departure-at-most-until-on = Langste vertrektermijn tot en met
fact-border-departure-requested-on = Vertrektermijn gevraagd op
fact-border-departure-until-on = Vertrektermijn tot en met
fact-border-informed-on = Over de maatregelen geïnformeerd op
fact-border-procedure-over-since = Grensprocedure voorbij sinds
fact-border-procedure-ends-on = Laatste dag van de grensprocedure
