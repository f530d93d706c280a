# Rules that the Return Regulation carries over, in the words of the rules carried over. Generated:
# NOSTOS_REVIEW=1 cargo test -p rules --test messages

rule-RR-2 = The person is on the territory and the case is open
finding-RR-2-left-territory = The person has left the territory.
finding-RR-2-case-closed = The case is closed.
finding-RR-2-on-territory = The person has not left and the case is open.
finding-RR-2-official-text-not-confirmed = The official text of this provision has not been entered and confirmed by two persons; nothing is computed under it.

rule-RR-2-FREE-MOVEMENT = No right of free movement under Union law
finding-RR-2-FREE-MOVEMENT-enjoys-free-movement = The person enjoys the Union right of free movement; the Return Regulation does not apply.
finding-RR-2-FREE-MOVEMENT-free-movement-not-checked = Nobody has recorded yet whether the person enjoys the Union right of free movement.
finding-RR-2-FREE-MOVEMENT-does-not-enjoy-free-movement = Checked: the person does not enjoy the Union right of free movement.
finding-RR-2-FREE-MOVEMENT-official-text-not-confirmed = The official text of this provision has not been entered and confirmed by two persons; nothing is computed under it.

rule-RR-4 = A case ends with return or with a right to stay
finding-RR-4-departed = The departure is confirmed: close the case.
finding-RR-4-right-to-stay = The person has a right to stay: close the case.
finding-RR-4-with-reasons = The case may be closed with reasons.
finding-RR-4-official-text-not-confirmed = The official text of this provision has not been entered and confirmed by two persons; nothing is computed under it.

rule-RR-5 = Non-refoulement is assessed by a person before decision and removal
finding-RR-5-may-be-assessed = Non-refoulement can be assessed at any time.
finding-RR-5-assess-before-decision = Assess non-refoulement before the return decision.
finding-RR-5-assess-before-removal = Assess non-refoulement before the removal: there is no assessment that still counts.
finding-RR-5-assessment-missing = Non-refoulement has not been assessed.
finding-RR-5-assessed = Non-refoulement was assessed.
finding-RR-5-assessed-in-protection-procedure = Non-refoulement was assessed in the procedure on international protection.
finding-RR-5-risk-in-proposed-country = The assessment found a risk in a country named in the decision.
finding-RR-5-risk-found = The assessment found a risk in the country of destination.
finding-RR-5-no-risk-found = The assessment found no risk and still counts on the day of removal.
finding-RR-5-other-country-assessed = The assessment concerns another country than the destination.
finding-RR-5-assessment-too-old = The assessment no longer counts on the day of removal.
finding-RR-5-validity-not-known = Nobody has set how long an assessment counts.
finding-RR-5-destination-not-known = No country of return is known, so it cannot be compared with the assessment.
finding-RR-5-official-text-not-confirmed = The official text of this provision has not been entered and confirmed by two persons; nothing is computed under it.

rule-RR-5-NEW = New circumstances are assessed before anything is enforced
finding-RR-5-NEW-protection-claim-pending = A claim to international protection has not been decided upon.
finding-RR-5-NEW-new-circumstances-not-assessed = New circumstances were recorded after the last assessment of non-refoulement.
finding-RR-5-NEW-assess-new-circumstances = Assess the new circumstances.
finding-RR-5-NEW-no-new-circumstances = No claim is pending and nothing new was recorded since the assessment.
finding-RR-5-NEW-official-text-not-confirmed = The official text of this provision has not been entered and confirmed by two persons; nothing is computed under it.

rule-RR-5-FIT = Fit to travel on the day
finding-RR-5-FIT-may-be-assessed = Fitness to travel can be assessed at any time.
finding-RR-5-FIT-assess-before-removal = Have the fitness to travel assessed before the planned removal.
finding-RR-5-FIT-fit = The person is fit to travel on the day of removal.
finding-RR-5-FIT-unfit = The person is not fit to travel.
finding-RR-5-FIT-assessment-expires-before = The examination no longer counts on the day of removal.
finding-RR-5-FIT-fitness-unknown = Nobody has examined whether the person is fit to travel.
finding-RR-5-FIT-validity-not-known = Nobody has set how long an examination counts.
finding-RR-5-FIT-official-text-not-confirmed = The official text of this provision has not been entered and confirmed by two persons; nothing is computed under it.

rule-RR-5-HOLD = No hold stands on the case
finding-RR-5-HOLD-hold-in-place = A hold stands on the case.
finding-RR-5-HOLD-medical-hold = A medical hold stands on the case.
finding-RR-5-HOLD-no-hold = No hold stands on the case.
finding-RR-5-HOLD-no-medical-hold = No medical hold stands on the case.
finding-RR-5-HOLD-official-text-not-confirmed = The official text of this provision has not been entered and confirmed by two persons; nothing is computed under it.

rule-RR-6 = Whether the stay is illegal is verified
finding-RR-6-stay-not-verified = Verify whether the person has a right to stay.
finding-RR-6-may-be-verified-again = The right to stay can be verified at any time.
finding-RR-6-official-text-not-confirmed = The official text of this provision has not been entered and confirmed by two persons; nothing is computed under it.

rule-RR-6-SCREEN = Vulnerability is screened
finding-RR-6-SCREEN-not-screened = Screen the person for vulnerability.
finding-RR-6-SCREEN-screened = The person was screened for vulnerability.
finding-RR-6-SCREEN-screening-possible = A screening for vulnerability can be recorded at any time.
finding-RR-6-SCREEN-vulnerability-unknown = Nobody has screened the person for vulnerability yet.
finding-RR-6-SCREEN-official-text-not-confirmed = The official text of this provision has not been entered and confirmed by two persons; nothing is computed under it.

rule-RR-7 = A return decision is issued to every person staying illegally
finding-RR-7-illegal-stay-established = It is established that the stay is illegal.
finding-RR-7-illegal-stay-not-established = Nobody has established that the stay is illegal.
finding-RR-7-decision-in-force = A return decision is in force already.
finding-RR-7-decision-missing = Issue a return decision: there is none yet.
finding-RR-7-may-be-withdrawn = The return decision may be withdrawn.
finding-RR-7-official-text-not-confirmed = The official text of this provision has not been entered and confirmed by two persons; nothing is computed under it.

rule-RR-7-REASONS = Decisions state reasons in fact and in law, and the remedies
finding-RR-7-REASONS-reasons-in-fact-missing = The reasons in fact are missing.
finding-RR-7-REASONS-reasons-in-law-missing = The reasons in law are missing.
finding-RR-7-REASONS-remedies-missing = The information on remedies is missing.
finding-RR-7-REASONS-country-missing = The decision names no country of return.
finding-RR-7-REASONS-form-complete = Reasons in fact and in law and the remedies are stated.
finding-RR-7-REASONS-official-text-not-confirmed = The official text of this provision has not been entered and confirmed by two persons; nothing is computed under it.

rule-RR-7-NOTIFY = The decision is notified to the person
finding-RR-7-NOTIFY-not-notified = Notify the return decision to the person.
finding-RR-7-NOTIFY-may-be-notified = The return decision may be notified.
finding-RR-7-NOTIFY-no-decision = There is no return decision to notify.
finding-RR-7-NOTIFY-already-notified = The return decision was notified already.
finding-RR-7-NOTIFY-before-issue = The date lies before the decision was issued.
finding-RR-7-NOTIFY-in-the-future = The date lies in the future.
finding-RR-7-NOTIFY-official-text-not-confirmed = The official text of this provision has not been entered and confirmed by two persons; nothing is computed under it.

rule-RR-7-TRANSLATE = The main elements are translated on request
finding-RR-7-TRANSLATE-translation-requested = Have the main elements of the decision translated: the person asked for it.
finding-RR-7-TRANSLATE-may-be-translated = The decision can be translated at any time.
finding-RR-7-TRANSLATE-no-decision = There is no return decision to translate.
finding-RR-7-TRANSLATE-official-text-not-confirmed = The official text of this provision has not been entered and confirmed by two persons; nothing is computed under it.

rule-RR-8 = A right to stay: no decision, or the decision is withdrawn
finding-RR-8-right-to-stay = The person has a right to stay.
finding-RR-8-withdraw-for-right-to-stay = Withdraw the return decision: the person has a right to stay.
finding-RR-8-may-refrain = A return decision may be refrained from, with reasons.
finding-RR-8-reasons-missing = The reasons for refraining are missing.
finding-RR-8-official-text-not-confirmed = The official text of this provision has not been entered and confirmed by two persons; nothing is computed under it.

rule-RR-8-PERMIT = A permit of another Member State: go there first
finding-RR-8-PERMIT-not-yet-told-to-go = The person holds a permit of another Member State and has not been told to go there.
finding-RR-8-PERMIT-time-to-go-runs = The person was told to go to the other Member State and still has time.
finding-RR-8-PERMIT-time-to-go-not-known = Nobody has set how long the person has to go to the other Member State.
finding-RR-8-PERMIT-did-not-go = The person was told to go to the other Member State, and the time has passed.
finding-RR-8-PERMIT-permit-validity-unknown = Nobody has recorded how long the permit of the other Member State is valid.
finding-RR-8-PERMIT-tell-to-go = Tell the person to go to the Member State that issued the permit.
finding-RR-8-PERMIT-permit-held = The person holds a permit of another Member State.
finding-RR-8-PERMIT-no-permit-recorded = No valid permit of another Member State is recorded.
finding-RR-8-PERMIT-official-text-not-confirmed = The official text of this provision has not been entered and confirmed by two persons; nothing is computed under it.

rule-RR-10-ISSUE = An entry ban where no period was granted or the obligation was not complied with
finding-RR-10-ISSUE-no-decision = An entry ban needs a return decision, and none is in force.
finding-RR-10-ISSUE-ban-in-force = An entry ban is in force already.
finding-RR-10-ISSUE-case-closed = The case is closed.
finding-RR-10-ISSUE-may-be-issued = An entry ban may be issued with the return decision.
finding-RR-10-ISSUE-no-period-granted = Issue an entry ban: no period for voluntary departure was granted.
finding-RR-10-ISSUE-not-complied = Issue an entry ban: the period lapsed without a confirmed departure.
finding-RR-10-ISSUE-refrained = Nothing more is needed: the authority refrained from an entry ban in this case.
finding-RR-10-ISSUE-official-text-not-confirmed = The official text of this provision has not been entered and confirmed by two persons; nothing is computed under it.

rule-RR-10-COUNT = The entry ban counts from actual departure
finding-RR-10-COUNT-counts-from-departure = The entry ban counts from the day the person left.
finding-RR-10-COUNT-not-yet-counting = The entry ban does not count yet: the person has not left.
finding-RR-10-COUNT-departure-not-known = The last day of the entry ban cannot be computed.
finding-RR-10-COUNT-official-text-not-confirmed = The official text of this provision has not been entered and confirmed by two persons; nothing is computed under it.

rule-RR-10-CONFIRM = A second officer confirms the entry ban
finding-RR-10-CONFIRM-confirm-ban = Confirm the entry ban as second officer, or refuse to.
finding-RR-10-CONFIRM-not-known-whether-needed = Nobody has set whether a second officer is required.
finding-RR-10-CONFIRM-official-text-not-confirmed = The official text of this provision has not been entered and confirmed by two persons; nothing is computed under it.

rule-RR-11 = Withdrawal is considered when the person left in full compliance
finding-RR-11-left-in-compliance = Consider withdrawing the entry ban: the person left within the period.
finding-RR-11-official-text-not-confirmed = The official text of this provision has not been entered and confirmed by two persons; nothing is computed under it.

rule-RR-12 = The decision is enforced when no period was granted or the obligation was not complied with
finding-RR-12-no-decision = There is no return decision in force.
finding-RR-12-not-notified = The return decision has not been notified.
finding-RR-12-no-period-granted = No period for voluntary departure was granted.
finding-RR-12-period-passed = The period for voluntary departure has passed.
finding-RR-12-period-ended = The period for voluntary departure was ended.
finding-RR-12-plan-after-order = Plan the removal: an order is in force and no travel is planned.
finding-RR-12-official-text-not-confirmed = The official text of this provision has not been entered and confirmed by two persons; nothing is computed under it.

rule-RR-12-ORDER = A removal order, where one is issued
finding-RR-12-ORDER-order-in-force = A removal order is in force already.
finding-RR-12-ORDER-no-order-yet = There is no removal order yet.
finding-RR-12-ORDER-official-text-not-confirmed = The official text of this provision has not been entered and confirmed by two persons; nothing is computed under it.

rule-RR-12-CONFIRM = A second officer confirms the removal order
finding-RR-12-CONFIRM-confirm-order = Confirm the removal order as second officer, or refuse to.
finding-RR-12-CONFIRM-order-missing = There is no removal order that a second officer could confirm.
finding-RR-12-CONFIRM-order-not-confirmed = No second officer has confirmed the removal order.
finding-RR-12-CONFIRM-order-confirmed = A second officer has confirmed the removal order.
finding-RR-12-CONFIRM-no-second-officer-needed = No second officer is required here.
finding-RR-12-CONFIRM-not-known-whether-needed = Nobody has set whether a second officer is required.
finding-RR-12-CONFIRM-official-text-not-confirmed = The official text of this provision has not been entered and confirmed by two persons; nothing is computed under it.

rule-RR-12-IDENTITY = Identity and nationality are established
finding-RR-12-IDENTITY-nationality-not-recorded = No nationality is recorded.
finding-RR-12-IDENTITY-nationality-only-claimed = The nationality rests on the person’s word alone.
finding-RR-12-IDENTITY-nationality-established = The nationality is presumed on evidence or confirmed.
finding-RR-12-IDENTITY-official-text-not-confirmed = The official text of this provision has not been entered and confirmed by two persons; nothing is computed under it.

rule-RR-12-DOCUMENT = A travel document is valid on the day
finding-RR-12-DOCUMENT-no-travel-document = There is no travel document.
finding-RR-12-DOCUMENT-travel-document-expires = The travel document expires before the day of removal.
finding-RR-12-DOCUMENT-travel-document-valid = The travel document is valid on the day of removal.
finding-RR-12-DOCUMENT-document-needed = Obtain a travel document: a removal order is in force.
finding-RR-12-DOCUMENT-official-text-not-confirmed = The official text of this provision has not been entered and confirmed by two persons; nothing is computed under it.

rule-RR-12-INFORM = The person is told of the removal in time
finding-RR-12-INFORM-inform = Inform the person of the planned removal.
finding-RR-12-INFORM-may-be-informed = The person can be informed at any time.
finding-RR-12-INFORM-not-informed = The person has not been informed of the removal.
finding-RR-12-INFORM-notice-too-short = The person was informed too short a time before the removal.
finding-RR-12-INFORM-notice-not-known = Nobody has set how long before the removal the person is informed.
finding-RR-12-INFORM-informed-in-time = The person was informed in time.
finding-RR-12-INFORM-official-text-not-confirmed = The official text of this provision has not been entered and confirmed by two persons; nothing is computed under it.

rule-RR-13-RUNS = Nothing is enforced while the period runs
finding-RR-13-RUNS-period-runs = The period for voluntary departure runs.
finding-RR-13-RUNS-period-suspended = The period for voluntary departure stands still.
finding-RR-13-RUNS-period-not-computed = The last day of the period cannot be computed.
finding-RR-13-RUNS-period-over = The period for voluntary departure is over.
finding-RR-13-RUNS-may-end-on-a-ground = The period may be ended if a ground of the law arises during it.
finding-RR-13-RUNS-no-period-to-end = No period runs that could be ended.
finding-RR-13-RUNS-reasons-missing = The individual reasons for ending the period are missing.
finding-RR-13-RUNS-official-text-not-confirmed = The official text of this provision has not been entered and confirmed by two persons; nothing is computed under it.

rule-RR-13-EXTEND = The period is extended where necessary
finding-RR-13-EXTEND-period-runs = The period runs and may be extended.
finding-RR-13-EXTEND-no-decision = There is no return decision in force.
finding-RR-13-EXTEND-not-notified = The return decision has not been notified.
finding-RR-13-EXTEND-no-period = No period was granted that could be extended.
finding-RR-13-EXTEND-period-over = The period is over and can no longer be extended.
finding-RR-13-EXTEND-period-not-computed = The last day of the period cannot be computed.
finding-RR-13-EXTEND-not-later-than-current-end = The new last day is not later than the present one.
finding-RR-13-EXTEND-reasons-missing = The reasons for the extension are missing.
finding-RR-13-EXTEND-clock-stopped = The period stands still and may be extended.
finding-RR-13-EXTEND-official-text-not-confirmed = The official text of this provision has not been entered and confirmed by two persons; nothing is computed under it.

rule-RR-13-COUNSEL = Counselling is offered at latest with the decision
finding-RR-13-COUNSEL-may-be-offered = Counselling can be offered at any time.
finding-RR-13-COUNSEL-offer-with-decision = Offer return counselling: a decision was issued and no offer is recorded.
finding-RR-13-COUNSEL-offer-again-after-lapse = Offer counselling again: the period lapsed and no session was held.
finding-RR-13-COUNSEL-not-offered = Return counselling has not been offered.
finding-RR-13-COUNSEL-offered = Return counselling was offered.
finding-RR-13-COUNSEL-official-text-not-confirmed = The official text of this provision has not been entered and confirmed by two persons; nothing is computed under it.

rule-RR-13-DEPART = Voluntary departure needs an informed choice and a travel document
finding-RR-13-DEPART-choice-not-recorded = The person’s informed choice to leave is not recorded.
finding-RR-13-DEPART-informed-choice = The person’s informed choice to leave is recorded.
finding-RR-13-DEPART-no-travel-document = There is no travel document.
finding-RR-13-DEPART-travel-document-expires = The travel document expires before the day of departure.
finding-RR-13-DEPART-travel-document-valid = The travel document is valid on the day of departure.
finding-RR-13-DEPART-after-period = The day lies after the period: an extension is needed for departure in time.
finding-RR-13-DEPART-document-needed = Obtain a travel document: the person chose to leave voluntarily.
finding-RR-13-DEPART-may-be-obtained = A travel document can be obtained at any time.
finding-RR-13-DEPART-official-text-not-confirmed = The official text of this provision has not been entered and confirmed by two persons; nothing is computed under it.

rule-RR-13-LAPSE = A period that lapsed is followed by a decision on how to continue
finding-RR-13-LAPSE-period-lapsed = The period ended without a confirmed departure: decide how to continue.
finding-RR-13-LAPSE-refused-or-ended = There is no period, or it was ended: decide how to continue.
finding-RR-13-LAPSE-not-lapsed = The period has not ended yet.
finding-RR-13-LAPSE-official-text-not-confirmed = The official text of this provision has not been entered and confirmed by two persons; nothing is computed under it.

rule-RR-13-LEFT = Departure is established on its date
finding-RR-13-LEFT-planned-day-passed = The planned day has passed: establish whether the person left.
finding-RR-13-LEFT-may-be-confirmed = A departure may be confirmed with evidence.
finding-RR-13-LEFT-official-text-not-confirmed = The official text of this provision has not been entered and confirmed by two persons; nothing is computed under it.

rule-RR-14-MUST = Removal is postponed where it would violate non-refoulement, or while suspensory effect lasts
finding-RR-14-MUST-suspensive-effect = A remedy suspends enforcement.
finding-RR-14-MUST-no-suspensive-effect = No remedy suspends enforcement.
finding-RR-14-MUST-mandatory-postponement = Removal is postponed, as the law demands.
finding-RR-14-MUST-postpone-for-risk = Postpone the removal: the assessment found a risk.
finding-RR-14-MUST-postpone-for-suspensive-effect = Postpone the removal: a remedy suspends the order.
finding-RR-14-MUST-risk-stands = The risk that was found still stands.
finding-RR-14-MUST-suspensive-effect-stands = The suspensive effect still lasts.
finding-RR-14-MUST-official-text-not-confirmed = The official text of this provision has not been entered and confirmed by two persons; nothing is computed under it.

rule-RR-14-MAY = Removal may be postponed for an appropriate period, with reasons and a review
finding-RR-14-MAY-may-be-postponed = Removal may be postponed, with reasons and a date of review.
finding-RR-14-MAY-no-decision = There is no return decision whose enforcement could be postponed.
finding-RR-14-MAY-reasons-missing = The reasons are missing.
finding-RR-14-MAY-review-not-after-decision = The date of review does not lie after the decision to postpone.
finding-RR-14-MAY-review-too-late = The date of review lies later than allowed.
finding-RR-14-MAY-review-limit-not-known = Nobody has set how late a review may be.
finding-RR-14-MAY-postponed = Removal is postponed.
finding-RR-14-MAY-review-due = Review the postponement: have its reasons changed?
finding-RR-14-MAY-may-be-reviewed = The postponement can be reviewed at any time.
finding-RR-14-MAY-may-be-ended = The postponement may be ended, with reasons.
finding-RR-14-MAY-nothing-to-end = No such postponement runs.
finding-RR-14-MAY-not-postponed = Removal is not postponed.
finding-RR-14-MAY-official-text-not-confirmed = The official text of this provision has not been entered and confirmed by two persons; nothing is computed under it.

rule-RR-15 = The forced-return monitor is told
finding-RR-15-notify-monitor = Notify the forced-return monitor of the planned removal.
finding-RR-15-may-be-notified = The monitor can be notified at any time.
finding-RR-15-monitor-not-notified = The forced-return monitor has not been notified.
finding-RR-15-monitor-notified = The forced-return monitor was notified.
finding-RR-15-official-text-not-confirmed = The official text of this provision has not been entered and confirmed by two persons; nothing is computed under it.

rule-RR-18 = Return is compatible with the best interests of the child
finding-RR-18-age-not-known = It is not established whether the person is a minor.
finding-RR-18-adult = The person is an adult.
finding-RR-18-assess = Assess the best interests of the child.
finding-RR-18-may-be-assessed = The best interests of the child can be assessed at any time.
finding-RR-18-not-assessed = The best interests of the child have not been assessed.
finding-RR-18-opposes-return = Return is not in the best interests of the child.
finding-RR-18-supports-return = Return is compatible with the best interests of the child.
finding-RR-18-official-text-not-confirmed = The official text of this provision has not been entered and confirmed by two persons; nothing is computed under it.

rule-RR-20-GUARDIAN = An unaccompanied minor is assisted by a guardian
finding-RR-20-GUARDIAN-accompaniment-not-known = It is not recorded whether the minor is accompanied.
finding-RR-20-GUARDIAN-guardian-missing = No guardian has been appointed.
finding-RR-20-GUARDIAN-appoint-guardian = See that a guardian is appointed.
finding-RR-20-GUARDIAN-may-be-appointed = A guardian can be appointed at any time.
finding-RR-20-GUARDIAN-guardian-appointed = A guardian has been appointed.
finding-RR-20-GUARDIAN-with-family = The minor is with family or another responsible adult.
finding-RR-20-GUARDIAN-official-text-not-confirmed = The official text of this provision has not been entered and confirmed by two persons; nothing is computed under it.

rule-RR-20-RECEPTION = An unaccompanied minor is received by family, a guardian or adequate facilities
finding-RR-20-RECEPTION-reception-not-established = It is not established who receives the child.
finding-RR-20-RECEPTION-reception-established = It is established who receives the child.
finding-RR-20-RECEPTION-may-be-established = It can be recorded who receives the child.
finding-RR-20-RECEPTION-establish-reception = Establish who receives the child: family, a guardian or adequate facilities.
finding-RR-20-RECEPTION-official-text-not-confirmed = The official text of this provision has not been entered and confirmed by two persons; nothing is computed under it.

rule-RR-24 = The person has in writing that there is more time
finding-RR-24-extension-not-confirmed = Confirm the extension to the person in writing.
finding-RR-24-postponement-not-confirmed = Confirm to the person in writing that the decision is not enforced for now.
finding-RR-24-may-be-given = A written confirmation can be given at any time.
finding-RR-24-official-text-not-confirmed = The official text of this provision has not been entered and confirmed by two persons; nothing is computed under it.

rule-RR-26 = Time to seek a remedy
finding-RR-26-remedy-window-open = The person can still seek a remedy.
finding-RR-26-remedy-window-not-known = The time to seek a remedy cannot be computed.
finding-RR-26-remedy-window-closed = The time to seek a remedy has passed.
finding-RR-26-remedy-sought = A remedy was sought.
finding-RR-26-official-text-not-confirmed = The official text of this provision has not been entered and confirmed by two persons; nothing is computed under it.

rule-RR-28 = The court can review the decision and suspend its enforcement
finding-RR-28-suspension-requested = The court has not decided on a request for suspension.
finding-RR-28-suspension-refused = The court refused to suspend enforcement.
finding-RR-28-annulled = The court annulled the decision: it must be withdrawn.
finding-RR-28-official-text-not-confirmed = The official text of this provision has not been entered and confirmed by two persons; nothing is computed under it.

rule-RR-28-HARM = A remedy suspends by itself where removal may cause serious and irreparable harm
finding-RR-28-HARM-arguable-refoulement = A remedy is pending and the file shows a risk in the country of return.
finding-RR-28-HARM-arguable-serious-illness = A remedy is pending and the person is not fit to travel.
finding-RR-28-HARM-official-text-not-confirmed = The official text of this provision has not been entered and confirmed by two persons; nothing is computed under it.
