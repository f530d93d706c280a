# The Return Regulation: what it sets by numbers of its own, and its parameters.

rule-RR-10 = Duur van het inreisverbod
finding-RR-10-within-maximum = De duur blijft binnen het maximum van de verordening.
finding-RR-10-above-maximum = Langer dan het maximum van de verordening, en er is geen veiligheidsrisico gemotiveerd.
finding-RR-10-security-risk-reasoned = Langer dan het gewone maximum, met een gemotiveerd veiligheidsrisico.
finding-RR-10-above-security-maximum = Langer dan de verordening toestaat, ook bij een veiligheidsrisico.
finding-RR-10-no-length = Een inreisverbod heeft een duur nodig.
finding-RR-10-official-text-not-confirmed = De officiële tekst van deze bepaling is nog niet door twee personen ingevoerd en bevestigd; er wordt niets onder berekend.

rule-RR-13 = Duur van de termijn voor vrijwillige terugkeer
finding-RR-13-may-be-granted = Er kan een termijn voor vrijwillige terugkeer worden toegekend.
finding-RR-13-within-maximum = De termijn blijft binnen het maximum van de verordening.
finding-RR-13-above-maximum = De termijn is langer dan de verordening toestaat.
finding-RR-13-official-text-not-confirmed = De officiële tekst van deze bepaling is nog niet door twee personen ingevoerd en bevestigd; er wordt niets onder berekend.

rule-RR-14 = Uitstel wordt op tijd opnieuw bekeken
finding-RR-14-review-in-time = De herbeoordeling valt binnen de tijd die de verordening toestaat.
finding-RR-14-review-too-late = De herbeoordeling valt later dan de verordening toestaat.
finding-RR-14-official-text-not-confirmed = De officiële tekst van deze bepaling is nog niet door twee personen ingevoerd en bevestigd; er wordt niets onder berekend.

rule-RR-20 = Minderjarigen: de regels van deze verordening over hun verwijdering ontbreken in deze versie
finding-RR-20-minor-rules-missing = De regels van deze verordening over minderjarigen ontbreken in deze versie; wie minderjarig is of kan zijn, wordt er niet onder verwijderd.
finding-RR-20-official-text-not-confirmed = De officiële tekst van deze bepaling is nog niet door twee personen ingevoerd en bevestigd; er wordt niets onder berekend.

parameter-rr-applies-from = Terugkeerverordening: van toepassing vanaf
parameter-rr-procedure-agrees-with-official-text = Terugkeerverordening: de voorwaarden van de procedure stemmen overeen met de officiële tekst
parameter-rr-remedies-agree-with-official-text = Terugkeerverordening: de voorwaarden voor rechtsmiddelen stemmen overeen met de officiële tekst
parameter-rr-voluntary-return-maximum-days = Terugkeerverordening: langste termijn voor vrijwillige terugkeer
parameter-rr-entry-ban-maximum-months = Terugkeerverordening: langste inreisverbod
parameter-rr-entry-ban-maximum-months-security-risk = Terugkeerverordening: langste inreisverbod bij een veiligheidsrisico
parameter-rr-postponement-review-maximum-months = Terugkeerverordening: langste tijd tot herbeoordeling van uitstel
parameter-rr-remedy-days = Terugkeerverordening: termijn voor een rechtsmiddel
parameter-rr-remedy-computation-method = Terugkeerverordening: hoe de laatste dag voor een rechtsmiddel wordt berekend

fact-rules-on-minors = Regels over minderjarigen in de terugkeerverordening
applies-rr_2026-decision-issued = Het terugkeerbesluit is genomen toen de terugkeerverordening van toepassing was.
applies-rr_2026-no-decision-yet = Er is nog geen terugkeerbesluit en de terugkeerverordening is vandaag van toepassing.
fact-best-interests-finding = Belang van het kind
