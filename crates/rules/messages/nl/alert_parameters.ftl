# Parameters van signaleringen, Eurodac, grensprocedure en erkenning.

parameter-return-alert-entry-days = Termijn om een terugkeersignalering in te voeren
parameter-return-alert-update-days = Termijn om een signalering bij te werken
parameter-return-alert-deletion-days = Termijn om een signalering te verwijderen
parameter-return-alert-consultation-reply-days = Termijn om te antwoorden aan een staat die een titel wil verlenen
parameter-return-alert-permit-state-reply-days = Termijn waarbinnen de staat van de titel antwoordt
parameter-return-alert-review-months = Tijd tot de toetsing van een signalering
parameter-return-alert-review-warning-months = Waarschuwing vóór de toetsing van een signalering
parameter-eurodac-transmission-hours = Termijn om biometrische gegevens toe te zenden
parameter-eurodac-technical-problem-hours = Extra tijd bij technische problemen
parameter-eurodac-retake-hours = Termijn nadat een belemmering voor biometrie is weggevallen
parameter-eurodac-update-days = Termijn om Eurodac bij te werken
parameter-border-procedure-days = Langste terugkeergrensprocedure
parameter-border-procedure-crisis-days = Wat een crisis toevoegt aan de grensprocedure
parameter-border-procedure-departure-days = Langste vertrektermijn in de grensprocedure
parameter-request-to-remain-without-effect-when-delaying = Verzoek om te mogen blijven zonder gevolg bij vertraging
parameter-compensation-request-months = Termijn om compensatie te vragen
parameter-compensation-payment-months = Termijn om compensatie te betalen
