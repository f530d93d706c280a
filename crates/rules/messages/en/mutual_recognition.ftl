# What the rules of this pack say, in words. One line a key, no variables.

applies-mutual_recognition-other-state-decided = A decision of another state is recorded: it may be recognised under the law of today, or was under that of the day of recognition.
applies-mutual_recognition-chosen-alone = Somebody chose to see mutual recognition alone.

rule-MRD-3-1 = A decision on one of two grounds, which can be enforced, may be recognised
finding-MRD-3-1-may-be-recognised = The state that decided confirmed that its decision can be enforced: it may be recognised.
finding-MRD-3-1-not-confirmed = The state that decided has not confirmed that its decision can still be enforced.
finding-MRD-3-1-may-be-confirmed = The state that decided can be asked to confirm its decision.
finding-MRD-3-1-suspended-or-withdrawn = The state that decided suspended or withdrew its decision.
finding-MRD-3-1-decided-already = Recognition of this decision was already decided.

rule-MRD-3-1-PERMIT = The state of a residence permit is consulted first
finding-MRD-3-1-PERMIT-permit-state-not-consulted = The person holds a permit of another state, which was not consulted.
finding-MRD-3-1-PERMIT-permit-state-consulted = The state that issued the permit was consulted.

rule-MRD-3-2 = Recognition is examined and reasoned by a person
finding-MRD-3-2-not-examined = Recognition needs reasons: whether it is compatible with international instruments and national law.
finding-MRD-3-2-examined = Recognition was examined and reasoned.

rule-MRD-4 = The person is told of the remedy
finding-MRD-4-remedy-missing = Information on the remedy is missing.
finding-MRD-4-remedy-told = Information on the remedy is given.

rule-MRD-6 = The state that decided is informed of the enforcement
finding-MRD-6-inform = Inform the state that decided: its decision was enforced.
finding-MRD-6-informed = The state that decided was informed.

rule-MRC-3 = Compensation is requested within a year of enforcement
finding-MRC-3-may-be-requested = Compensation of the costs may be requested.
finding-MRC-3-too-late = The year for requesting compensation has passed: the other state may refuse.
finding-MRC-3-time-not-known = The time for requesting compensation is not known.
finding-MRC-3-not-enforced = The decision was not enforced: there is nothing to compensate.
finding-MRC-3-requested-already = Compensation was requested.

rule-MRC-3-PAY = What was accepted is paid within three months
finding-MRC-3-PAY-payment-awaited = The other state accepted; payment is awaited.
finding-MRC-3-PAY-payment-overdue = The other state accepted and has not paid in time.

fact-compensation-accepted-on = Compensation accepted on
fact-compensation-payment-due-on = Payment due on
fact-compensation-requested-on = Compensation requested on
fact-compensation-request-due-on = Last day to request compensation
fact-deciding-state = State that decided
fact-deciding-state-informed-on = State that decided informed on
fact-foreign-confirmed-on = Decision confirmed on
fact-foreign-decided-on = Decision of the other state on
fact-foreign-ground = Ground of that decision
fact-foreign-permit-consulted-on = State of the permit consulted on
fact-foreign-recognised-on = Recognised on
fact-foreign-suspended-on = Decision suspended or withdrawn on
fact-recognition-decided-on = Decided on recognition on
