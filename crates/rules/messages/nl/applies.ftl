# Waarom een regelpakket voor een zaak geldt: applies-PAKKET-reden. Eén regel per sleutel, geen variabelen.

applies-rd_2008-decision-issued = Het recht van de dag waarop het terugkeerbesluit is genomen telt.
applies-rd_2008-effects-persist = Het terugkeerbesluit is ouder dan de richtlijn en werkt nog door: de richtlijn telt vanaf haar eerste dag.
applies-rd_2008-no-decision-yet = Er is nog geen terugkeerbesluit: het recht van vandaag telt.
applies-rd_2008-chosen-alone = Iemand koos ervoor alleen de Terugkeerrichtlijn te bekijken.
applies-apr_2024-protection-decided = Het rechtmatig verblijf eindigde door een besluit over internationale bescherming: het recht van de dag van dat besluit telt.
applies-apr_2024-chosen-alone = Iemand koos ervoor alleen de Asielprocedureverordening te bekijken.
applies-rr_2026-chosen-alone = Iemand koos ervoor alleen de Terugkeerverordening te bekijken.
