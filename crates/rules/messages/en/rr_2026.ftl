# The Return Regulation: what it sets by numbers of its own, and its parameters.

rule-RR-10 = Length of the entry ban
finding-RR-10-within-maximum = The length lies within the maximum of the Regulation.
finding-RR-10-above-maximum = Longer than the maximum of the Regulation, and no security risk is reasoned.
finding-RR-10-security-risk-reasoned = Longer than the ordinary maximum, with a reasoned security risk.
finding-RR-10-above-security-maximum = Longer than the Regulation allows even with a security risk.
finding-RR-10-no-length = An entry ban needs a length.
finding-RR-10-official-text-not-confirmed = The official text of this provision has not been entered and confirmed by two persons; nothing is computed under it.

rule-RR-13 = Length of the period for voluntary return
finding-RR-13-may-be-granted = A period for voluntary return may be granted.
finding-RR-13-within-maximum = The period lies within the maximum of the Regulation.
finding-RR-13-above-maximum = The period is longer than the Regulation allows.
finding-RR-13-official-text-not-confirmed = The official text of this provision has not been entered and confirmed by two persons; nothing is computed under it.

rule-RR-14 = A postponement is reviewed in time
finding-RR-14-review-in-time = The review lies within the time that the Regulation allows.
finding-RR-14-review-too-late = The review lies later than the Regulation allows.
finding-RR-14-official-text-not-confirmed = The official text of this provision has not been entered and confirmed by two persons; nothing is computed under it.

rule-RR-20 = Minors: the rules of this act on their removal are not in this version
finding-RR-20-minor-rules-missing = The rules of this act on minors are not in this version; nobody who is or may be a minor is removed under it.
finding-RR-20-official-text-not-confirmed = The official text of this provision has not been entered and confirmed by two persons; nothing is computed under it.

parameter-rr-applies-from = Return Regulation: applies from
parameter-rr-procedure-agrees-with-official-text = Return Regulation: the gates of the procedure agree with the official text
parameter-rr-remedies-agree-with-official-text = Return Regulation: the gates of remedies agree with the official text
parameter-rr-voluntary-return-maximum-days = Return Regulation: longest period for voluntary return
parameter-rr-entry-ban-maximum-months = Return Regulation: longest entry ban
parameter-rr-entry-ban-maximum-months-security-risk = Return Regulation: longest entry ban with a security risk
parameter-rr-postponement-review-maximum-months = Return Regulation: longest time until a postponement is reviewed
parameter-rr-remedy-days = Return Regulation: time for a remedy
parameter-rr-remedy-computation-method = Return Regulation: how the last day for a remedy is computed

fact-rules-on-minors = Rules on minors under the Return Regulation
applies-rr_2026-decision-issued = The return decision was issued when the Return Regulation applied.
applies-rr_2026-no-decision-yet = There is no return decision yet and the Return Regulation applies today.
fact-best-interests-finding = Best interests of the child
