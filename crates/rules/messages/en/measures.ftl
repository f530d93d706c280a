# Risk of absconding, less coercive measures, minors, assistance: what the rules say, in words. No variables.
rule-RD-3-7 = A risk of absconding is assessed individually, on objective criteria of national law
finding-RD-3-7-may-be-assessed = The risk of absconding can be assessed at any time.
finding-RD-3-7-list-not-known = The objective criteria of national law are not known here; without them no risk can be found.
finding-RD-3-7-reasons-missing = The conclusion needs reasons in this individual case, with the mitigating circumstances weighed.
finding-RD-3-7-person-not-heard = Say how the person was heard, or why that was not possible.
finding-RD-3-7-criterion-not-in-law = This criterion does not stand in the list of national law.
finding-RD-3-7-no-evidence = A criterion is recorded as met without evidence.
finding-RD-3-7-no-criterion-met = A risk can be found only where at least one criterion of national law is met.
finding-RD-3-7-kind-missing = Say which kind of risk was found, so that a measure can answer it.
finding-RD-3-7-review-not-after-assessment = The review must lie after the assessment.
finding-RD-3-7-review-too-late = The review lies later than allowed.
finding-RD-3-7-review-limit-not-known = Nobody has set when the assessment must be reviewed at the latest.
finding-RD-3-7-well-founded = The assessment rests on criteria of national law, evidence and reasons.
finding-RD-3-7-review-due = Assess again whether there is a risk of absconding.

rule-RD-3-7-GROUND = A risk of absconding is a ground only where a person has assessed and found it
finding-RD-3-7-GROUND-risk-not-assessed = Nobody has assessed the risk of absconding.
finding-RD-3-7-GROUND-risk-assessment-overdue = The review of the assessment is overdue; until then it is no ground.
finding-RD-3-7-GROUND-risk-assessment-unfounded = The assessment does not rest on criteria of national law with evidence and reasons.
finding-RD-3-7-GROUND-no-risk-found = The assessment found no risk of absconding.
finding-RD-3-7-GROUND-risk-found = An officer has found a risk of absconding in this individual case.

rule-RD-3-7-CONTACT = Who misses a report is contacted before anything is concluded
finding-RD-3-7-CONTACT-may-be-contacted = A contact with the person can be recorded at any time.
finding-RD-3-7-CONTACT-contact-after-missed-report = A report was missed: try to reach the person and ask what happened.

rule-RD-3-7-ABSCONDED = Absconding is established on objective facts, when every search was in vain
finding-RD-3-7-ABSCONDED-no-missed-report = No missed report is recorded.
finding-RD-3-7-ABSCONDED-not-contacted = Nobody has tried to reach the person since the missed report.
finding-RD-3-7-ABSCONDED-person-was-reached = The person was reached after the missed report.
finding-RD-3-7-ABSCONDED-not-searched = Somebody has yet to ask there after the person.
finding-RD-3-7-ABSCONDED-person-was-found = The person, or a trace, was found there.
finding-RD-3-7-ABSCONDED-already-established = It is already established that the person absconded.
finding-RD-3-7-ABSCONDED-contact-in-vain = A report was missed, contact was in vain, and nobody found the person where people are who did not abscond.

rule-RD-7-3-RISK = A measure answers the kind of risk that was found
finding-RD-7-3-RISK-risk-not-assessed = Nobody has assessed the risk of absconding that the measure is to avoid.
finding-RD-7-3-RISK-risk-assessment-overdue = The review of the risk assessment is overdue; until then it is no ground.
finding-RD-7-3-RISK-risk-assessment-unfounded = The risk assessment does not rest on criteria of national law with evidence and reasons.
finding-RD-7-3-RISK-no-risk-found = No risk of absconding was found: there is nothing for the measure to avoid.
finding-RD-7-3-RISK-risk-found = An officer has found a risk of absconding in this individual case.
finding-RD-7-3-RISK-measures-that-fit = These measures can answer the risk found, the least coercive first. Which suffices, a person decides.
finding-RD-7-3-RISK-fits = The measure can answer the kind of risk found.
finding-RD-7-3-RISK-does-not-fit = The measure does not answer the kind of risk found.
finding-RD-7-3-RISK-needs-no-ground = Counselling and case management need no ground.

rule-RD-7-3-LADDER = The least coercive measure that suffices, individually reasoned and limited in time
finding-RD-7-3-LADDER-reasons-missing = The measure needs reasons in this individual case.
finding-RD-7-3-LADDER-lower-step-not-reasoned = Say why this lower step does not suffice.
finding-RD-7-3-LADDER-lower-steps-reasoned = For every lower step it is said why it does not suffice.
finding-RD-7-3-LADDER-review-not-after-decision = The review must lie after the measure is imposed.
finding-RD-7-3-LADDER-review-too-late = The review lies later than allowed.
finding-RD-7-3-LADDER-review-limit-not-known = Nobody has set when a measure must be reviewed at the latest.
finding-RD-7-3-LADDER-basis-does-not-fit = There is no such period, postponement or enforcement on which the measure could rest.
finding-RD-7-3-LADDER-monitoring-not-provided-for = National law does not provide for electronic monitoring.
finding-RD-7-3-LADDER-monitoring-not-known = It is not established whether national law provides for electronic monitoring.

rule-RD-5-A-MEASURE = With minor children, no measure beyond a place of stay
finding-RD-5-A-MEASURE-beyond-place-with-minors = Where minor children are concerned, nothing beyond a place of stay is imposed.
finding-RD-5-A-MEASURE-not-known-whether-allowed = Nobody has set whether such a measure may be imposed where minor children are concerned.
finding-RD-5-A-MEASURE-best-interests-not-assessed = The best interests of the child have not been assessed with a finding that supports it.
finding-RD-5-A-MEASURE-age-not-known = It is not established whether a minor is concerned.
finding-RD-5-A-MEASURE-allowed-with-minors = The best interests of the child were assessed.

rule-RD-8-1-MEASURE = While the decision is enforced, measures take the place of detention
finding-RD-8-1-MEASURE-enforceable = The decision can be enforced: what is milder than detention may be applied.

rule-RD-7-3-REVIEW = Every measure is reviewed, and ends with its ground
finding-RD-7-3-REVIEW-may-be-reviewed = A measure can be reviewed at any time.
finding-RD-7-3-REVIEW-review-due = Review whether the measure is still needed and still the mildest that suffices.
finding-RD-7-3-REVIEW-no-measure = No measure is in force.
finding-RD-7-3-REVIEW-may-be-lifted = A measure can be lifted at any time.
finding-RD-7-3-REVIEW-person-left = The person has left: lift the measure, return documents and guarantee.
finding-RD-7-3-REVIEW-right-to-stay = The person has a right to stay: lift the measure.
finding-RD-7-3-REVIEW-decision-ended = The return decision has ended: lift the measure.
finding-RD-7-3-REVIEW-period-over = The period for which the measure was imposed is over: lift it, or impose one that rests on enforcement.
finding-RD-7-3-REVIEW-postponement-over = The postponement for which the measure was imposed has ended: lift it.
finding-RD-7-3-REVIEW-suspended = Enforcement is suspended: lift the measure.
finding-RD-7-3-REVIEW-no-risk-any-more = A later assessment found no risk of absconding: lift the measure.

rule-RD-10-AGE = Who may be a child is a child until the age is assessed
finding-RD-10-AGE-may-be-assessed = An assessment of the age can be recorded.
finding-RD-10-AGE-assess-age = The age is in doubt: have it assessed, by several disciplines, in the least invasive way.
finding-RD-10-AGE-age-not-known = It is not established whether the person is a minor.

rule-RD-10-HEARD = The child is heard, with a guardian at its side
finding-RD-10-HEARD-may-be-heard = The child can be heard.
finding-RD-10-HEARD-guardian-first = A guardian is appointed before an unaccompanied minor is interviewed.
finding-RD-10-HEARD-hear-child = Hear the child, in a way fit for children, with an interpreter.
finding-RD-10-HEARD-child-not-heard = The child has not been heard.
finding-RD-10-HEARD-child-heard = The child was heard.

rule-RD-10-TRACE = The family of an unaccompanied minor is traced, where that is safe
finding-RD-10-TRACE-may-be-traced = Tracing of the family can be recorded.
finding-RD-10-TRACE-trace-family = Trace the family, where that is safe and without telling of an application for protection.
finding-RD-10-TRACE-not-traced = Nobody has traced the family, or said why that would not be safe.
finding-RD-10-TRACE-traced = The family was traced.
finding-RD-10-TRACE-not-traced-for-safety = The family was not traced because that would not be safe.

rule-RD-10-DETERMINED = The best interests are determined with reasons, for a child alone by another body than the one that enforces
finding-RD-10-DETERMINED-not-determined = The best interests of the child have not been determined on all factors (C-441/19 TQ).
finding-RD-10-DETERMINED-determined-by-enforcing-authority = The authority that enforces return has determined the best interests of a child that is alone.
finding-RD-10-DETERMINED-opposes-return = Return is not in the best interests of the child.
finding-RD-10-DETERMINED-determined = The best interests of the child were determined with reasons.

rule-RD-10-TQ = Reception is established before the return decision, whatever the age of the minor
finding-RD-10-TQ-reception-before-decision = Before a return decision it must be established who receives the child.
finding-RD-10-TQ-reception-established = It is established who receives the child.
finding-RD-10-TQ-reception-after-decision = Reception was established only after the return decision: that decision cannot be enforced.

rule-RD-10-MA = The best interests of the children count where a parent is the addressee
finding-RD-10-MA-may-be-assessed = The best interests of the children can be assessed at any time.
finding-RD-10-MA-assess-children = Assess the best interests of the person's children.
finding-RD-10-MA-children-age-not-known = It is not recorded whether the person's child is a minor.
finding-RD-10-MA-children-not-assessed = The best interests of the person's children have not been assessed.
finding-RD-10-MA-opposes-return = Return is not in the best interests of the person's children.
finding-RD-10-MA-children-assessed = The best interests of the person's children were assessed.

rule-RD-10-RECHECK = Days before departure somebody looks again whether everything still holds for the child
finding-RD-10-RECHECK-may-be-rechecked = A recheck can be recorded at any time.
finding-RD-10-RECHECK-recheck-due = Look again whether receiver, health and situation of the child still hold.
finding-RD-10-RECHECK-recheck-missing = Nobody has looked again shortly before departure.
finding-RD-10-RECHECK-too-early = The last look lies too long before departure.
finding-RD-10-RECHECK-no-longer-holds = Something has changed for the child.
finding-RD-10-RECHECK-still-holds = Shortly before departure everything still holds.
finding-RD-10-RECHECK-days-not-known = Nobody has set how shortly before departure to look again.

rule-RD-10-HANDOVER = It is recorded who received the child, and how the child fares
finding-RD-10-HANDOVER-record-hand-over = Record who received the child, with identity and signature.
finding-RD-10-HANDOVER-follow-up = Ask how the child fares after return.

rule-RD-11-3B = No entry ban for a victim of trafficking with a permit under Directive 2004/81
finding-RD-11-3B-permit-as-victim-of-trafficking = The person was granted a permit as a victim of trafficking in human beings.
finding-RD-11-3B-obligation-not-complied-with = The obligation to return was not complied with: the permit does not stand in the way.
finding-RD-11-3B-threat-reasoned = A threat is reasoned: the permit does not stand in the way.

rule-RD-13-3 = Legal advice, representation and linguistic assistance can be obtained
finding-RD-13-3-may-be-arranged = Assistance can be arranged at any time.
finding-RD-13-3-assistance-asked-for = The person asked for assistance: arrange it.

rule-RD-13-4 = A request for free legal aid is decided upon
finding-RD-13-4-may-be-decided = The request for free legal aid can be decided upon.
finding-RD-13-4-legal-aid-asked-for = The person asked for free legal aid: see that it is decided upon.

rule-RD-14-1-A = Family unity, health care, schooling and special needs are attended to while return is pending
finding-RD-14-1-A-may-be-attended-to = Attention to a need can be recorded at any time.
finding-RD-14-1-A-attend-to-need = Attend to this need and record how it is met.

finding-RD-10-2-may-be-established = It can be recorded who receives the child.
finding-RD-10-2-establish-reception = Establish who receives the child: family, a guardian or adequate facilities.

fact-absconding-risk-assessed-on = Risk of absconding assessed on
fact-absconding-risk-review-on = Review of the risk on
fact-absconding-risk-reviewed-on = Review of the risk
fact-absconding-risk-well-founded = Foundation of the risk assessment
fact-absconding-criteria = Criteria of national law
fact-absconding-criterion = Criterion
fact-kind-of-risk = Kind of risk
fact-missed-report-on = Report missed on
fact-contact-attempted-on = Contact tried on
fact-search-place = Asked at
fact-searched-on = Search
fact-absconded-on = Absconded since
fact-fitting-measure = Measure that can answer it
fact-measure = Measure
fact-measure-basis = Basis of the measure
fact-measure-number = Number of the measure
fact-measure-imposed-on = Measure imposed on
fact-measure-review-on = Review of the measure on
fact-lower-step = Lower step
fact-child-heard-on = Child heard on
fact-family-traced-on = Family traced on
fact-tracing-outcome = Outcome of tracing
fact-best-interests-determined-on = Best interests determined on
fact-determining-body = Determined by
fact-receiver = Receiver
fact-children = Children of the person
fact-recheck-from-on = Look again from
fact-child-rechecked-on = Looked again on
fact-handed-over-on = Handed over on
fact-child-followed-up-on = Asked after the child on
fact-trafficking-permit-on = Permit as a victim of trafficking on
fact-assistance = Assistance
fact-assistance-asked-on = Assistance asked for on
fact-need = Need
fact-return-pending-since = Return pending since

parameter-absconding-review-maximum-days = Longest time until the review of a risk assessment
parameter-absconding-contact-days = Time to contact the person after a missed report
parameter-measure-review-maximum-days = Longest time until the review of a measure
parameter-measure-electronic-monitoring = Electronic monitoring in national law
parameter-measure-beyond-place-with-minors = Measures beyond a place of stay with minor children
parameter-child-recheck-days = Days before departure within which a child's situation is looked at again
parameter-child-first-follow-up-months = First contact after a child's return
parameter-child-follow-up-interval-months = Time between later contacts after a child's return
parameter-child-follow-up-until-months = How long after return somebody asks after the child
parameter-pending-needs-days = Time to attend to needs while return is pending
parameter-legal-assistance-days = Time to arrange assistance asked for
parameter-legal-aid-decision-days = Time to decide on free legal aid
