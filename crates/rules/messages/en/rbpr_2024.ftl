# What the rules of this pack say, in words. One line a key, no variables.

applies-rbpr_2024-rejected-at-border = The application was rejected in the border procedure: the law of that day counts. Articles 7(1) and (4), 13 and 14(2) of the Return Directive do not apply until the procedure is over.
applies-rbpr_2024-chosen-alone = Somebody chose to see the Return Border Procedure Regulation alone.

rule-RBPR-4-2 = Residence at or near the border for twelve weeks at most
finding-RBPR-4-2-procedure-runs = The border procedure runs: residence at or near the border may be required.
finding-RBPR-4-2-may-still-remain = The person may still remain as an applicant, or nobody recorded that this ended.
finding-RBPR-4-2-time-over = The time of the border procedure is over.
finding-RBPR-4-2-time-not-computed = The last day of the border procedure cannot be computed.

rule-RBPR-4-4 = What was not enforced in that time goes on under the Directive
finding-RBPR-4-4-continue-under-directive = End the border procedure: its time is over, and the case goes on under the Return Directive.
finding-RBPR-4-4-may-be-ended = The border procedure can be ended earlier.

rule-RBPR-4-5 = A period for voluntary departure on request, of fifteen days at most
finding-RBPR-4-5-answer-the-request = Answer the request for a departure period.
finding-RBPR-4-5-not-requested = Nobody recorded a request for a departure period.
finding-RBPR-4-5-answered = The request for a departure period was answered.
finding-RBPR-4-5-longer-than-allowed = The period is longer than the border procedure allows.
finding-RBPR-4-5-length-not-known = How long the period may be is not known.
finding-RBPR-4-5-only-on-request = In the border procedure a departure period is granted on request only, not with the decision.

rule-RBPR-4-5-REFUSE = The period is refused only on a ground, with individual reasons
finding-RBPR-4-5-REFUSE-on-a-ground-only = The period may be refused on a ground, with individual reasons.
finding-RBPR-4-5-REFUSE-not-requested = Nobody recorded a request for a departure period.
finding-RBPR-4-5-REFUSE-reasons-missing = The refusal needs individual reasons.
finding-RBPR-4-5-REFUSE-ground-does-not-fit = The application was not rejected as manifestly unfounded.

rule-RBPR-4-5-RUNS = While that period runs nothing is enforced
finding-RBPR-4-5-RUNS-period-runs = The departure period granted at the border is running.
finding-RBPR-4-5-RUNS-period-over = The departure period granted at the border is over.

rule-RBPR-8 = The person is informed of the measures of a crisis and how long they last
finding-RBPR-8-inform = Inform the person of the measures of the crisis, in a language he or she understands.
finding-RBPR-8-informed = The person was informed of the measures of the crisis.

fact-border-crisis-since-on = Measures of a crisis since
fact-border-departure-answered-on = Request answered on
fact-border-departure-at-most-until-on = Longest departure period until
fact-border-departure-requested-on = Departure period requested on
fact-border-departure-until-on = Departure period until
fact-border-informed-on = Informed of the measures on
fact-border-procedure-over-since = Border procedure over since
fact-border-procedure-ends-on = Last day of the border procedure
