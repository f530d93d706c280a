# Parameters of alerts, Eurodac, border procedure and recognition.

parameter-return-alert-entry-days = Time to enter an alert on return
parameter-return-alert-update-days = Time to bring an alert up to date
parameter-return-alert-deletion-days = Time to delete an alert
parameter-return-alert-consultation-reply-days = Time to answer a state that intends to grant a permit
parameter-return-alert-permit-state-reply-days = Time within which the state of the permit answers
parameter-return-alert-review-months = Time to the review of an alert
parameter-return-alert-review-warning-months = Warning before the review of an alert
parameter-eurodac-transmission-hours = Time to transmit biometric data
parameter-eurodac-technical-problem-hours = Further time with technical problems
parameter-eurodac-retake-hours = Time after an obstacle to biometric data ended
parameter-eurodac-update-days = Time to bring Eurodac up to date
parameter-border-procedure-days = Longest return border procedure
parameter-border-procedure-crisis-days = What a crisis adds to the border procedure
parameter-border-procedure-departure-days = Longest departure period in the border procedure
parameter-request-to-remain-without-effect-when-delaying = Request to remain without effect when delaying
parameter-compensation-request-months = Time to request compensation
parameter-compensation-payment-months = Time to pay compensation
