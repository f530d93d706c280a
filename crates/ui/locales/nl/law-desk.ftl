# De wettenbalie.
nav-law = Recht
law-title = Het recht
law-lead = Elke regel met zijn artikel, wat hij kan zeggen en de scenario's die hem toetsen; en wat nog door geen regel wordt gezegd.
law-rules = Regels
law-matrix = Matrix van artikelen, regels en berichten (CSV)
law-gaps = Bekende leemten
law-gaps-lead = Bepalingen waarvoor nog geen regel bestaat, en waarom.
law-messages = { $n ->
    [one] { $n } bericht
   *[other] { $n } berichten
  }
law-scenarios = { $n ->
    [one] { $n } scenario
   *[other] { $n } scenario's
  }
law-parameters-title = Parameters
law-parameters-lead = Waarden die een Europese handeling of nationaal recht bepaalt. De een voert een waarde met haar bron in, een ander bevestigt haar; tot dan berust er niets op.
law-proposals = Hier ingevoerd
law-in-force = Hier van kracht
law-status-empty = Leeg: er wordt niets berekend
law-status-stated = Gesteld, niet bevestigd
law-status-confirmed = Bevestigd
law-standing-proposed = Wacht op een tweede persoon
law-standing-confirmed = Bevestigd
law-standing-rejected = Afgewezen
law-standing-withdrawn = Teruggenomen
law-entered-by = Ingevoerd door
law-decided-by = Beslist door
law-valid-from = vanaf
law-valid-to = tot en met
law-confirm = Bevestigen
law-reject = Afwijzen
law-withdraw = Terugnemen
law-effect = Gevolg voor de dossiers
law-effect-figures = { $changed } van { $cases } bekeken dossiers zouden veranderen. Er is niets geschreven.
law-effect-none = Geen open dossier zou veranderen.
law-effect-csv = Alle veranderingen (CSV)
law-change-obligation-new = Nieuwe plicht
law-change-obligation-gone = Plicht vervalt
law-change-due-otherwise = Op een andere dag
law-change-now-allowed = Wordt mogelijk
law-change-no-longer-allowed = Niet meer mogelijk
law-change-date-moves = Een datum verschuift
law-change-other-pack = Ander recht beheerst het dossier
column-article = Artikel
column-rule = Regel
column-says = Wat hij zegt
column-why = Waarom
column-parameter = Parameter
column-value = Waarde
column-standing = Status
column-change = Verandering
column-now = Nu
column-then = Dan
form-propose-parameter = Waarde invoeren
form-propose-parameter-submit = Ter bevestiging invoeren
form-propose-parameter-hint = De waarde telt zodra een ander haar heeft bevestigd.
field-set = Verzameling
field-key = Parameter
field-parameter-value = Waarde
hint-propose-parameter-parameter-value = Zoals in de bestanden: 28 days, 5 years, yes, 2027-10-21.
field-act = Handeling of wet
hint-propose-parameter-act = De korte sleutel: RD, RR, NL-VW2000.
field-article = Artikel
field-paragraph = Lid
field-valid-from = Geldig vanaf
field-valid-to = Geldig tot en met
field-note = Toelichting
error-parameter = Deze waarde is niet bruikbaar: { $what }
role-legal-service = Juridische dienst
role-legal-service-does = voert parameters van het recht in en bevestigt ze
choice-account-role-legal-service = Juridische dienst
law-option = { $name }
explain-title = Waarom
explain-lead = Alles wat het recht vandaag over dit dossier zegt, de feiten waarop het berust, en welk enkel feit het zou veranderen.
explain-link = Waarom, en wat het zou veranderen
explain-tried = { $n ->
    [one] { $n } enkele verandering is geprobeerd.
   *[other] { $n } enkele veranderingen zijn geprobeerd.
  }
explain-not-all-seen = U ziet niet alle gegevens van dit dossier; wat andere feiten zouden veranderen, wordt daarom niet getoond.
explain-dates = Datums
explain-findings = Wat het recht zegt
explain-ifs = { $n ->
    [one] { $n } feit zou dit veranderen
   *[other] { $n } feiten zouden dit veranderen
  }
explain-if = Als { $fact } { $value } was: { $then }.
explain-if-missing = Als { $fact } niet was vastgelegd: { $then }.
then-act-allowed = de stap zou mogelijk zijn
then-act-refused = de stap zou niet mogelijk zijn
then-no-longer-in-the-way = dit zou niet meer in de weg staan
then-in-the-way = dit zou in de weg staan
then-no-longer-required = niemand zou er iets aan hoeven doen
then-due-on = het zou meteen moeten gebeuren
then-due-on-on = het zou op { $on } moeten gebeuren
then-date-would-be = deze datum zou er niet zijn
then-date-would-be-on = de datum zou { $on } zijn
