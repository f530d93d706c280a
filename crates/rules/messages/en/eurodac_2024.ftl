# What the rules of this pack say, in words. One line a key, no variables.

applies-eurodac_2024-found-staying = The person was found staying without a right to stay since the Regulation applies: the law of that day counts.
applies-eurodac_2024-protection-decided = An application for protection was decided upon since the Regulation applies: the law of that day counts.
applies-eurodac_2024-chosen-alone = Somebody chose to see the Eurodac Regulation alone.

rule-EUROD-23-1 = Biometric data of a person found staying are transmitted within 72 hours
finding-EUROD-23-1-transmit = Take biometric data and transmit them to Eurodac: the person was found staying without a right to stay.
finding-EUROD-23-1-transmitted = Biometric data were transmitted.
finding-EUROD-23-1-under-six = The child is under six: no biometric data are taken.
finding-EUROD-23-1-age-not-known = Without a date of birth nobody can say whether the person is six.
finding-EUROD-23-1-time-not-known = The time within which data are transmitted is not known.

rule-EUROD-23-4 = Data that were not good enough, or could not be taken, follow within 48 hours
finding-EUROD-23-4-take-again = Take the data again: Eurodac asked for better ones.
finding-EUROD-23-4-after-health-grounds = Take and transmit the data: the health grounds have ended.
finding-EUROD-23-4-health-prevents = Health prevents the taking of data for now.

rule-EUROD-23-6 = The date on which the person left is added
finding-EUROD-23-6-add-departure = Add the date of departure in Eurodac.
finding-EUROD-23-6-departure-added = The departure was added in Eurodac.
finding-EUROD-23-6-data-not-known = Nobody recorded whether data of the person are in Eurodac.

rule-EUROD-23-3-D = That assistance for voluntary return and reintegration was granted is added
finding-EUROD-23-3-D-add-assistance = Add in Eurodac that assistance was granted.
finding-EUROD-23-3-D-assistance-added = The assistance was added in Eurodac.

rule-EUROD-31-4 = A residence document issued to the person is marked
finding-EUROD-31-4-mark = Mark in Eurodac that the person has a right to stay.
finding-EUROD-31-4-marked = The residence document was marked in Eurodac.

rule-EUROD-50 = Data are transferred only for identification and documents, with leave and with the person informed
finding-EUROD-50-for-return-only = Eurodac data may go to a third country, only to identify the person and to obtain a document for return.
finding-EUROD-50-no-decision = There is no return decision.
finding-EUROD-50-nothing-held = Nobody recorded that data of the person are in Eurodac.
finding-EUROD-50-claim-pending = A claim to protection is pending: nothing goes to a third country.
finding-EUROD-50-not-informed = The person was not informed that the data may be shared.
finding-EUROD-50-no-leave = The state that entered the data did not agree.

fact-assistance-granted-on = Assistance granted on
fact-biometrics-transmitted-on = Biometric data transmitted on
fact-eurodac-assistance-added-on = Assistance added in Eurodac on
fact-eurodac-departure-added-on = Departure added in Eurodac on
fact-eurodac-residence-document-marked-on = Residence document marked on
fact-obstacle = Obstacle
fact-obstacle-ended-on = Obstacle ended on
fact-obstacle-since-on = Obstacle since
fact-retake-asked-on = Better data asked for on
fact-sixth-birthday-on = Sixth birthday
fact-transmission-due-on = First time limit ended on
