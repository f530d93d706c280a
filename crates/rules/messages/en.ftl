# What rules say, in words. One line a key: rule-ID (title), finding-ID-reason, fact-KEY, parameter-KEY (dots of
# parameter keys as hyphens). No variables: the facts used are shown beside.

## Rules

rule-RD-2-1 = The person is on the territory and the case is open
finding-RD-2-1-left-territory = The person has left the territory.
finding-RD-2-1-case-closed = The case is closed.
finding-RD-2-1-on-territory = The person has not left and the case is open.

rule-RD-2-3 = No right of free movement under Union law
finding-RD-2-3-enjoys-free-movement = The person enjoys the Union right of free movement; the Return Directive does not apply.
finding-RD-2-3-free-movement-not-checked = Nobody has recorded yet whether the person enjoys the Union right of free movement.
finding-RD-2-3-does-not-enjoy-free-movement = Checked: the person does not enjoy the Union right of free movement.

rule-RD-3-2 = Whether the stay is illegal is verified
finding-RD-3-2-stay-not-verified = Verify whether the person has a right to stay.
finding-RD-3-2-may-be-verified-again = The right to stay can be verified at any time.

rule-RD-3-3 = A case ends with return or with a right to stay
finding-RD-3-3-departed = The departure is confirmed: close the case.
finding-RD-3-3-right-to-stay = The person has a right to stay: close the case.
finding-RD-3-3-with-reasons = The case may be closed with reasons.

rule-RD-3-8 = Departure is established on its date
finding-RD-3-8-planned-day-passed = The planned day has passed: establish whether the person left.
finding-RD-3-8-may-be-confirmed = A departure may be confirmed with evidence.

rule-RD-3-9 = Vulnerability is screened
finding-RD-3-9-not-screened = Screen the person for vulnerability.
finding-RD-3-9-screened = The person was screened for vulnerability.
finding-RD-3-9-screening-possible = A screening for vulnerability can be recorded at any time.
finding-RD-3-9-vulnerability-unknown = Nobody has screened the person for vulnerability yet.

rule-RD-PRINC-1 = Non-refoulement is assessed by a person before decision and removal
finding-RD-PRINC-1-may-be-assessed = Non-refoulement can be assessed at any time.
finding-RD-PRINC-1-assess-before-decision = Assess non-refoulement before the return decision.
finding-RD-PRINC-1-assess-before-removal = Assess non-refoulement before the removal: there is no assessment that still counts.
finding-RD-PRINC-1-assessment-missing = Non-refoulement has not been assessed.
finding-RD-PRINC-1-assessed = Non-refoulement was assessed.
finding-RD-PRINC-1-assessed-in-protection-procedure = Non-refoulement was assessed in the procedure on international protection.
finding-RD-PRINC-1-risk-in-proposed-country = The assessment found a risk in a country named in the decision.
finding-RD-PRINC-1-risk-found = The assessment found a risk in the country of destination.
finding-RD-PRINC-1-no-risk-found = The assessment found no risk and still counts on the day of removal.
finding-RD-PRINC-1-other-country-assessed = The assessment concerns another country than the destination.
finding-RD-PRINC-1-assessment-too-old = The assessment no longer counts on the day of removal.
finding-RD-PRINC-1-validity-not-known = Nobody has set how long an assessment counts.
finding-RD-PRINC-1-destination-not-known = No country of return is known, so it cannot be compared with the assessment.

rule-RD-PRINC-2 = New circumstances are assessed before anything is enforced
finding-RD-PRINC-2-protection-claim-pending = A claim to international protection has not been decided upon.
finding-RD-PRINC-2-new-circumstances-not-assessed = New circumstances were recorded after the last assessment of non-refoulement.
finding-RD-PRINC-2-assess-new-circumstances = Assess the new circumstances.
finding-RD-PRINC-2-no-new-circumstances = No claim is pending and nothing new was recorded since the assessment.

rule-RD-5-C = Fit to travel on the day
finding-RD-5-C-may-be-assessed = Fitness to travel can be assessed at any time.
finding-RD-5-C-assess-before-removal = Have the fitness to travel assessed before the planned removal.
finding-RD-5-C-fit = The person is fit to travel on the day of removal.
finding-RD-5-C-unfit = The person is not fit to travel.
finding-RD-5-C-assessment-expires-before = The examination no longer counts on the day of removal.
finding-RD-5-C-fitness-unknown = Nobody has examined whether the person is fit to travel.
finding-RD-5-C-validity-not-known = Nobody has set how long an examination counts.

rule-RD-5-HOLD = No hold stands on the case
finding-RD-5-HOLD-hold-in-place = A hold stands on the case.
finding-RD-5-HOLD-medical-hold = A medical hold stands on the case.
finding-RD-5-HOLD-no-hold = No hold stands on the case.
finding-RD-5-HOLD-no-medical-hold = No medical hold stands on the case.

rule-RD-6-1 = A return decision is issued to every person staying illegally
finding-RD-6-1-illegal-stay-established = It is established that the stay is illegal.
finding-RD-6-1-illegal-stay-not-established = Nobody has established that the stay is illegal.
finding-RD-6-1-decision-in-force = A return decision is in force already.
finding-RD-6-1-decision-missing = Issue a return decision: there is none yet.
finding-RD-6-1-may-be-withdrawn = The return decision may be withdrawn.

rule-RD-6-2 = A permit of another Member State: go there first
finding-RD-6-2-not-yet-told-to-go = The person holds a permit of another Member State and has not been told to go there.
finding-RD-6-2-time-to-go-runs = The person was told to go to the other Member State and still has time.
finding-RD-6-2-time-to-go-not-known = Nobody has set how long the person has to go to the other Member State.
finding-RD-6-2-did-not-go = The person was told to go to the other Member State, and the time has passed.
finding-RD-6-2-permit-validity-unknown = Nobody has recorded how long the permit of the other Member State is valid.
finding-RD-6-2-tell-to-go = Tell the person to go to the Member State that issued the permit.
finding-RD-6-2-permit-held = The person holds a permit of another Member State.
finding-RD-6-2-no-permit-recorded = No valid permit of another Member State is recorded.

rule-RD-6-3 = Another Member State takes the person back
finding-RD-6-3-agreement-not-known = No list of the agreements on taking back exists here yet, so this exception cannot be established.

rule-RD-6-4 = A right to stay: no decision, or the decision is withdrawn
finding-RD-6-4-right-to-stay = The person has a right to stay.
finding-RD-6-4-withdraw-for-right-to-stay = Withdraw the return decision: the person has a right to stay.
finding-RD-6-4-may-refrain = A return decision may be refrained from, with reasons.
finding-RD-6-4-reasons-missing = The reasons for refraining are missing.

rule-RD-6-5 = A renewal is pending: consider refraining
finding-RD-6-5-consider-refraining = Consider waiting for the outcome of the pending renewal.
finding-RD-6-5-no-renewal-pending = No pending renewal is recorded.

rule-RD-6-6 = The decision may be taken together with the one ending legal stay
finding-RD-6-6-together-with-end-of-stay = Legal stay was ended: the return decision may be part of the same act.

rule-RD-7-1 = A period of seven to thirty days
finding-RD-7-1-may-be-granted = A period for voluntary departure may be granted.
finding-RD-7-1-period-below-minimum = The period is shorter than the law allows without a ground.
finding-RD-7-1-period-above-maximum = The period is longer than the Directive allows.
finding-RD-7-1-period-above-national = The period is longer than national law provides; more time is given by an extension.
finding-RD-7-1-limits-not-known = The limits of the period are not known.
finding-RD-7-1-within-limits = The length of the period is within the limits.

rule-RD-7-2 = The period is extended where necessary
finding-RD-7-2-period-runs = The period runs and may be extended.
finding-RD-7-2-no-decision = There is no return decision in force.
finding-RD-7-2-not-notified = The return decision has not been notified.
finding-RD-7-2-no-period = No period was granted that could be extended.
finding-RD-7-2-period-over = The period is over and can no longer be extended.
finding-RD-7-2-period-not-computed = The last day of the period cannot be computed.
finding-RD-7-2-not-later-than-current-end = The new last day is not later than the present one.
finding-RD-7-2-reasons-missing = The reasons for the extension are missing.
finding-RD-7-2-clock-stopped = The period stands still and may be extended.

rule-RD-7-3 = Obligations for the duration of the period
finding-RD-7-3-period-runs = The period runs: obligations may be imposed for it.
finding-RD-7-3-no-period-running = Neither a period nor a postponement runs.

rule-RD-7-4 = No period, or fewer days, only on a ground and with individual reasons
finding-RD-7-4-only-on-a-ground = A period may be refused or shortened only on a ground of the law, with individual reasons.
finding-RD-7-4-no-ground = No ground is given for refusing the period.
finding-RD-7-4-no-individual-reasons = The individual reasons for the ground are missing.
finding-RD-7-4-ground-does-not-fit = No application is recorded that was dismissed as manifestly unfounded or fraudulent.
finding-RD-7-4-ground-and-reasons = A ground and individual reasons are given.

rule-RD-7-X = A period that lapsed is followed by a decision on how to continue
finding-RD-7-X-period-lapsed = The period ended without a confirmed departure: decide how to continue.
finding-RD-7-X-refused-or-ended = There is no period, or it was ended: decide how to continue.
finding-RD-7-X-not-lapsed = The period has not ended yet.

rule-RD-7-COUNSEL = Counselling is offered at latest with the decision
finding-RD-7-COUNSEL-may-be-offered = Counselling can be offered at any time.
finding-RD-7-COUNSEL-offer-with-decision = Offer return counselling: a decision was issued and no offer is recorded.
finding-RD-7-COUNSEL-offer-again-after-lapse = Offer counselling again: the period lapsed and no session was held.
finding-RD-7-COUNSEL-not-offered = Return counselling has not been offered.
finding-RD-7-COUNSEL-offered = Return counselling was offered.

rule-RD-7-DEPART = Voluntary departure needs an informed choice and a travel document
finding-RD-7-DEPART-choice-not-recorded = The person’s informed choice to leave is not recorded.
finding-RD-7-DEPART-informed-choice = The person’s informed choice to leave is recorded.
finding-RD-7-DEPART-no-travel-document = There is no travel document.
finding-RD-7-DEPART-travel-document-expires = The travel document expires before the day of departure.
finding-RD-7-DEPART-travel-document-valid = The travel document is valid on the day of departure.
finding-RD-7-DEPART-after-period = The day lies after the period: an extension is needed for departure in time.
finding-RD-7-DEPART-document-needed = Obtain a travel document: the person chose to leave voluntarily.
finding-RD-7-DEPART-may-be-obtained = A travel document can be obtained at any time.

rule-RD-8-1 = The decision is enforced when no period was granted or the obligation was not complied with
finding-RD-8-1-no-decision = There is no return decision in force.
finding-RD-8-1-not-notified = The return decision has not been notified.
finding-RD-8-1-no-period-granted = No period for voluntary departure was granted.
finding-RD-8-1-period-passed = The period for voluntary departure has passed.
finding-RD-8-1-period-ended = The period for voluntary departure was ended.
finding-RD-8-1-plan-after-order = Plan the removal: an order is in force and no travel is planned.

rule-RD-8-2 = Nothing is enforced while the period runs
finding-RD-8-2-period-runs = The period for voluntary departure runs.
finding-RD-8-2-period-suspended = The period for voluntary departure stands still.
finding-RD-8-2-period-not-computed = The last day of the period cannot be computed.
finding-RD-8-2-period-over = The period for voluntary departure is over.
finding-RD-8-2-may-end-on-a-ground = The period may be ended if a ground of the law arises during it.
finding-RD-8-2-no-period-to-end = No period runs that could be ended.
finding-RD-8-2-reasons-missing = The individual reasons for ending the period are missing.

rule-RD-8-3 = A removal order, where one is issued
finding-RD-8-3-order-in-force = A removal order is in force already.
finding-RD-8-3-no-order-yet = There is no removal order yet.

rule-RD-8-3-CONFIRM = A second officer confirms the removal order
finding-RD-8-3-CONFIRM-confirm-order = Confirm the removal order as second officer, or refuse to.
finding-RD-8-3-CONFIRM-order-missing = There is no removal order that a second officer could confirm.
finding-RD-8-3-CONFIRM-order-not-confirmed = No second officer has confirmed the removal order.
finding-RD-8-3-CONFIRM-order-confirmed = A second officer has confirmed the removal order.
finding-RD-8-3-CONFIRM-no-second-officer-needed = No second officer is required here.
finding-RD-8-3-CONFIRM-not-known-whether-needed = Nobody has set whether a second officer is required.

rule-RD-8-IDENTITY = Identity and nationality are established
finding-RD-8-IDENTITY-nationality-not-recorded = No nationality is recorded.
finding-RD-8-IDENTITY-nationality-only-claimed = The nationality rests on the person’s word alone.
finding-RD-8-IDENTITY-nationality-established = The nationality is presumed on evidence or confirmed.

rule-RD-8-DOCUMENT = A travel document is valid on the day
finding-RD-8-DOCUMENT-no-travel-document = There is no travel document.
finding-RD-8-DOCUMENT-travel-document-expires = The travel document expires before the day of removal.
finding-RD-8-DOCUMENT-travel-document-valid = The travel document is valid on the day of removal.
finding-RD-8-DOCUMENT-document-needed = Obtain a travel document: a removal order is in force.

rule-RD-8-INFORM = The person is told of the removal in time
finding-RD-8-INFORM-inform = Inform the person of the planned removal.
finding-RD-8-INFORM-may-be-informed = The person can be informed at any time.
finding-RD-8-INFORM-not-informed = The person has not been informed of the removal.
finding-RD-8-INFORM-notice-too-short = The person was informed too short a time before the removal.
finding-RD-8-INFORM-notice-not-known = Nobody has set how long before the removal the person is informed.
finding-RD-8-INFORM-informed-in-time = The person was informed in time.

rule-RD-8-6 = The forced-return monitor is told
finding-RD-8-6-notify-monitor = Notify the forced-return monitor of the planned removal.
finding-RD-8-6-may-be-notified = The monitor can be notified at any time.
finding-RD-8-6-monitor-not-notified = The forced-return monitor has not been notified.
finding-RD-8-6-monitor-notified = The forced-return monitor was notified.

rule-RD-9-1 = Removal is postponed where it would violate non-refoulement, or while suspensory effect lasts
finding-RD-9-1-suspensive-effect = A remedy suspends enforcement.
finding-RD-9-1-no-suspensive-effect = No remedy suspends enforcement.
finding-RD-9-1-mandatory-postponement = Removal is postponed, as the law demands.
finding-RD-9-1-postpone-for-risk = Postpone the removal: the assessment found a risk.
finding-RD-9-1-postpone-for-suspensive-effect = Postpone the removal: a remedy suspends the order.
finding-RD-9-1-risk-stands = The risk that was found still stands.
finding-RD-9-1-suspensive-effect-stands = The suspensive effect still lasts.

rule-RD-9-2 = Removal may be postponed for an appropriate period, with reasons and a review
finding-RD-9-2-may-be-postponed = Removal may be postponed, with reasons and a date of review.
finding-RD-9-2-no-decision = There is no return decision whose enforcement could be postponed.
finding-RD-9-2-reasons-missing = The reasons are missing.
finding-RD-9-2-review-not-after-decision = The date of review does not lie after the decision to postpone.
finding-RD-9-2-review-too-late = The date of review lies later than allowed.
finding-RD-9-2-review-limit-not-known = Nobody has set how late a review may be.
finding-RD-9-2-postponed = Removal is postponed.
finding-RD-9-2-review-due = Review the postponement: have its reasons changed?
finding-RD-9-2-may-be-reviewed = The postponement can be reviewed at any time.
finding-RD-9-2-may-be-ended = The postponement may be ended, with reasons.
finding-RD-9-2-nothing-to-end = No such postponement runs.
finding-RD-9-2-not-postponed = Removal is not postponed.

rule-RD-9-3 = Obligations during a postponement
finding-RD-9-3-postponement-runs = Removal is postponed: obligations may be imposed meanwhile.

rule-RD-5-A = Return is compatible with the best interests of the child
finding-RD-5-A-age-not-known = It is not established whether the person is a minor.
finding-RD-5-A-adult = The person is an adult.
finding-RD-5-A-assess = Assess the best interests of the child.
finding-RD-5-A-may-be-assessed = The best interests of the child can be assessed at any time.
finding-RD-5-A-not-assessed = The best interests of the child have not been assessed.
finding-RD-5-A-opposes-return = Return is not in the best interests of the child.
finding-RD-5-A-supports-return = Return is compatible with the best interests of the child.

rule-RD-10-1 = An unaccompanied minor is assisted by a guardian
finding-RD-10-1-accompaniment-not-known = It is not recorded whether the minor is accompanied.
finding-RD-10-1-guardian-missing = No guardian has been appointed.
finding-RD-10-1-appoint-guardian = See that a guardian is appointed.
finding-RD-10-1-may-be-appointed = A guardian can be appointed at any time.
finding-RD-10-1-guardian-appointed = A guardian has been appointed.
finding-RD-10-1-with-family = The minor is with family or another responsible adult.

rule-RD-10-2 = An unaccompanied minor is received by family, a guardian or adequate facilities
finding-RD-10-2-reception-not-established = It is not established who receives the child.
finding-RD-10-2-reception-established = It is established who receives the child.

rule-RD-11-1 = An entry ban where no period was granted or the obligation was not complied with
finding-RD-11-1-no-decision = An entry ban needs a return decision, and none is in force.
finding-RD-11-1-ban-in-force = An entry ban is in force already.
finding-RD-11-1-case-closed = The case is closed.
finding-RD-11-1-may-be-issued = An entry ban may be issued with the return decision.
finding-RD-11-1-no-period-granted = Issue an entry ban: no period for voluntary departure was granted.
finding-RD-11-1-not-complied = Issue an entry ban: the period lapsed without a confirmed departure.
finding-RD-11-1-refrained = Nothing more is needed: the authority refrained from an entry ban in this case.

rule-RD-11-1-CONFIRM = A second officer confirms the entry ban
finding-RD-11-1-CONFIRM-confirm-ban = Confirm the entry ban as second officer, or refuse to.
finding-RD-11-1-CONFIRM-not-known-whether-needed = Nobody has set whether a second officer is required.

rule-RD-11-1-ENDS = An entry ban does not outlive the return decision that it accompanies
finding-RD-11-1-ENDS-decision-gone = Withdraw the entry ban: the return decision that it accompanied is no longer in force.
rule-RD-11-2 = Not longer than five years, unless there is a serious threat
finding-RD-11-2-no-length = The entry ban has no length.
finding-RD-11-2-longer-than-five-years = The entry ban is longer than allowed without a serious threat.
finding-RD-11-2-limit-not-known = The limit for this entry ban is not known.
finding-RD-11-2-longer-than-serious-threat-allows = The entry ban is longer than even a serious threat allows.
finding-RD-11-2-within-limit = The length of the entry ban is within the limit.
finding-RD-11-2-serious-threat-reasoned = A serious threat is reasoned and the length is within its limit.

rule-RD-11-2B = The entry ban counts from actual departure
finding-RD-11-2B-counts-from-departure = The entry ban counts from the day the person left.
finding-RD-11-2B-not-yet-counting = The entry ban does not count yet: the person has not left.
finding-RD-11-2B-departure-not-known = The last day of the entry ban cannot be computed.

rule-RD-11-3A = Withdrawal is considered when the person left in full compliance
finding-RD-11-3A-left-in-compliance = Consider withdrawing the entry ban: the person left within the period.

rule-RD-11-5 = An entry ban does not affect the right to international protection
finding-RD-11-5-claim-stands-despite-ban = A claim to protection is pending; the entry ban does not take it away.

rule-RD-12-1 = Decisions state reasons in fact and in law, and the remedies
finding-RD-12-1-reasons-in-fact-missing = The reasons in fact are missing.
finding-RD-12-1-reasons-in-law-missing = The reasons in law are missing.
finding-RD-12-1-remedies-missing = The information on remedies is missing.
finding-RD-12-1-country-missing = The decision names no country of return.
finding-RD-12-1-form-complete = Reasons in fact and in law and the remedies are stated.

rule-RD-12-HEARD = The person is heard before a return decision
finding-RD-12-HEARD-hear-before-decision = Hear the person on stay, family life, health and return before a return decision is issued.
finding-RD-12-HEARD-may-be-heard = The person may be heard at any time.
finding-RD-12-HEARD-heard = The person was heard before the decision.
finding-RD-12-HEARD-heard-in-protection-procedure = The person was heard in the procedure on the application for protection.
rule-RD-12-1-NOTIFY = The decision is notified to the person
finding-RD-12-1-NOTIFY-not-notified = Notify the return decision to the person.
finding-RD-12-1-NOTIFY-may-be-notified = The return decision may be notified.
finding-RD-12-1-NOTIFY-no-decision = There is no return decision to notify.
finding-RD-12-1-NOTIFY-already-notified = The return decision was notified already.
finding-RD-12-1-NOTIFY-before-issue = The date lies before the decision was issued.
finding-RD-12-1-NOTIFY-in-the-future = The date lies in the future.

rule-RD-12-2 = The main elements are translated on request
finding-RD-12-2-translation-requested = Have the main elements of the decision translated: the person asked for it.
finding-RD-12-2-may-be-translated = The decision can be translated at any time.
finding-RD-12-2-no-decision = There is no return decision to translate.

rule-RD-12-3 = Irregular entry does not take the translation away, as no standard form is used
finding-RD-12-3-standard-form-not-used = No standard form is used here, so the request for a translation stands.
finding-RD-12-3-entry-not-recorded = The manner of entry is not recorded; the request for a translation stands.

rule-RD-13-1 = Time to seek a remedy
finding-RD-13-1-remedy-window-open = The person can still seek a remedy.
finding-RD-13-1-remedy-window-not-known = The time to seek a remedy cannot be computed.
finding-RD-13-1-remedy-window-closed = The time to seek a remedy has passed.
finding-RD-13-1-remedy-sought = A remedy was sought.

rule-RD-13-2 = The court can review the decision and suspend its enforcement
finding-RD-13-2-suspension-requested = The court has not decided on a request for suspension.
finding-RD-13-2-suspension-refused = The court refused to suspend enforcement.
finding-RD-13-2-annulled = The court annulled the decision: it must be withdrawn.

rule-RD-13-2B = A remedy suspends by itself where removal may cause serious and irreparable harm
finding-RD-13-2B-arguable-refoulement = A remedy is pending and the file shows a risk in the country of return.
finding-RD-13-2B-arguable-serious-illness = A remedy is pending and the person is not fit to travel.

rule-RD-14-1 = Special needs are taken into account while return is pending
finding-RD-14-1-needs-unknown-in-period = Screen the person for vulnerability, so that special needs are met during the period.
finding-RD-14-1-needs-unknown-in-postponement = Screen the person for vulnerability, so that special needs are met during the postponement.

rule-RD-14-2 = The person has in writing that there is more time
finding-RD-14-2-extension-not-confirmed = Confirm the extension to the person in writing.
finding-RD-14-2-postponement-not-confirmed = Confirm to the person in writing that the decision is not enforced for now.
finding-RD-14-2-may-be-given = A written confirmation can be given at any time.

rule-APR-37 = A rejected or withdrawn application is followed by a return decision
finding-APR-37-return-decision-missing = Issue a return decision: the application was rejected or withdrawn.
finding-APR-37-rejected-or-withdrawn = The application for protection was rejected or withdrawn.

rule-APR-67-7 = Time to appeal after a decision on protection
finding-APR-67-7-appeal-window-open = The person can still appeal.
finding-APR-67-7-appeal-window-not-known = The time to appeal cannot be computed.
finding-APR-67-7-appeal-window-closed = The time to appeal has passed.
finding-APR-67-7-appeal-lodged = An appeal was lodged.

rule-APR-68-1 = The return decision has no effect while the person may remain
finding-APR-68-1-right-to-remain = The person still has the right to remain.
finding-APR-68-1-right-to-remain-ended = The right to remain has ended.

rule-APR-68-2 = The right to remain until the first appeal is decided
finding-APR-68-2-first-appeal-pending = The first appeal is pending; the person has the right to remain.

rule-APR-68-5 = Time to ask the court to be allowed to remain
finding-APR-68-5-request-pending = The court has not decided on the request to remain.
finding-APR-68-5-request-window-open = The person can still ask the court to be allowed to remain.
finding-APR-68-5-request-window-not-known = The time to ask to remain cannot be computed.
finding-APR-68-5-request-window-closed = The time to ask to remain has passed.

rule-APR-68-7 = A further appeal gives no right to remain unless the court allows it
finding-APR-68-7-further-appeal-does-not-suspend = A further appeal is pending; it gives no right to remain.
finding-APR-68-7-court-allows = A further appeal is pending and the person may remain.

## Facts

fact-accompaniment = Accompaniment of the minor
fact-age = Age
fact-appeal-due-on = Last day to appeal
fact-best-interests-assessed-on = Best interests assessed on
fact-closed-on = Case closed on
fact-continuation-decided-on = How to continue decided on
fact-counselling-offered-on = Counselling offered on
fact-country-of-return = Country of return
fact-decision-issued-on = Return decision issued on
fact-decision-ended-on = Return decision withdrawn or annulled on
fact-departure-due-on = Last day to leave
fact-departure-term = Period in the decision
fact-destination = Destination
fact-detained-since = Detained since
fact-enforceable-since = Enforceable since
fact-entry = Manner of entry
fact-entry-ban-ends-on = Last day of the entry ban
fact-entry-ban-issued-on = Entry ban issued on
fact-entry-ban-refrained-on = Refrained from an entry ban on
fact-entry-ban-months = Length of the entry ban in months
fact-extended-on = Extended on
fact-extended-until-on = Extended until
fact-extension-confirmed-on = Extension confirmed on
fact-fitness-assessed-on = Fitness to travel assessed on
fact-fitness-finding = Fitness to travel
fact-fitness-valid-until-on = Fitness to travel counts until
fact-free-movement = Union right of free movement
fact-go-by = To be there by
fact-guardian-appointed-on = Guardian appointed on
fact-hold = Hold
fact-heard-on = Heard on
fact-illegal-stay-on = Illegal stay established on
fact-latest-review-on = Latest possible review
fact-left-on = Left on
fact-legal-stay-ended-by = How legal stay ended
fact-legal-stay-ended-on = Legal stay ended by decision of
fact-monitor-notified-on = Monitor notified on
fact-nationality = How well the nationality is established
fact-new-circumstances-on = New circumstances on
fact-non-refoulement-assessed-on = Non-refoulement assessed on
fact-non-refoulement-country = Country assessed
fact-non-refoulement-finding = Finding on non-refoulement
fact-notice-ends-on = Notice ends on
fact-notified-on = Notified on
fact-opened-on = Case opened on
fact-other-state-permit = Permit of another Member State
fact-other-state-permit-valid-until-on = Permit of the other state valid until
fact-period = Length of the period
fact-period-ended-on = Period ended on
fact-person-informed-on = Person informed on
fact-planned-departure-on = Departure planned on
fact-postponed-on = Postponed on
fact-postponement-ground = Ground of the postponement
fact-postponement-number = Number of the postponement
fact-postponement-review-on = Review of the postponement on
fact-proposed-notified-on = Date of notification proposed
fact-proposed-until-on = New last day proposed
fact-protection-claim-pending-since = Claim to protection pending since
fact-reception-established-on = Reception established on
fact-refusal-ground = Ground for refusing the period
fact-remedy-decided-on = Remedy decided on
fact-remedy-lodged-on = Remedy lodged on
fact-remedy-number = Number of the remedy
fact-removal-order-confirmed-on = Removal order confirmed on
fact-removal-order-issued-on = Removal order issued on
fact-renewal-pending-since = Renewal pending since
fact-request-to-remain-due-on = Last day to ask to remain
fact-right-to-remain-ended-on = No right to remain from
fact-right-to-stay-from = Right to stay from
fact-suspended-since = Standing still since
fact-suspension = Suspensive effect
fact-suspension-refused-on = Suspension refused on
fact-suspension-requested-on = Suspension requested on
fact-take-back-agreement = Agreement on taking back
fact-told-to-go-on = Told to go there on
fact-translation-provided-on = Translation provided on
fact-translation-requested-on = Translation requested on
fact-travel-document = Travel document
fact-travel-document-valid-until-on = Travel document valid until
fact-valid-until-on = Counts until
fact-voluntary-choice-on = Choice to leave recorded on
fact-voluntary-departure-days = Length of the period in days
fact-vulnerability-screened-on = Screened for vulnerability on
fact-calendar-public-holidays = Calendar of public holidays

## Parameters

parameter-voluntary-departure-days = Usual length of the period
parameter-voluntary-departure-minimum-days = Shortest period
parameter-voluntary-departure-maximum-days = Longest period
parameter-voluntary-departure-on-application-only = Period only on application
parameter-voluntary-departure-computation-method = Computation of the period
parameter-voluntary-departure-review-after-lapse-days = Time to decide how to continue
parameter-appeal-days = Time to appeal
parameter-appeal-days-accelerated = Time to appeal in accelerated cases
parameter-appeal-days-other-decisions = Time to appeal where no application for protection was decided on
parameter-appeal-suspensive-by-law = Remedies that suspend by law
parameter-appeal-computation-method = Computation of the time to appeal
parameter-request-to-remain-days = Time to ask to remain
parameter-entry-ban-maximum-months = Longest entry ban
parameter-entry-ban-maximum-months-serious-threat = Longest entry ban with a serious threat
parameter-entry-ban-withdrawal-decision-days = Time to consider withdrawal of an entry ban
parameter-non-refoulement-validity-days = How long an assessment of non-refoulement counts
parameter-fitness-validity-days = How long an examination of fitness counts
parameter-removal-notice-hours = Notice of a removal
parameter-four-eyes-removal-order = Second officer for a removal order
parameter-four-eyes-entry-ban = Second officer for an entry ban
parameter-decision-after-legal-stay-ended-days = Time for the return decision
parameter-other-state-permit-days = Time to go to the other Member State
parameter-notification-days = Time to notify
parameter-translation-days = Time to translate
parameter-written-confirmation-days = Time for a written confirmation
parameter-counselling-offer-days = Time to offer counselling
parameter-vulnerability-screening-days = Time to screen for vulnerability
parameter-postponement-review-maximum-months = Longest time between reviews
