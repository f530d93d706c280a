# Messages of the interface, English. Other languages keep the same keys.

# Citations and acts
citation = { $act } Art. { $place }
law-RD = Directive 2008/115/EC (Return Directive)
law-APR = Regulation (EU) 2024/1348 (Asylum Procedure Regulation)
law-RBPR = Regulation (EU) 2024/1349 (return border procedure)
law-R1182 = Regulation (EEC, Euratom) No 1182/71 (periods and dates)
law-GDPR = Regulation (EU) 2016/679 (General Data Protection Regulation)
law-NL-VW2000 = Vreemdelingenwet 2000, Netherlands
act-verify-stay = Verify the stay
act-hear-person = Hear the person before the decision
act-issue-return-decision = Issue a return decision
act-refrain-from-return-decision = Refrain from a return decision
act-withdraw-return-decision = Withdraw the return decision
act-notify-return-decision = Notify the return decision
act-translate-decision = Have the decision translated
act-grant-voluntary-departure-period = Grant a voluntary departure period
act-refuse-voluntary-departure-period = Refuse a voluntary departure period
act-extend-voluntary-departure-period = Extend the voluntary departure period
act-end-voluntary-departure-period = End the voluntary departure period
act-decide-continuation = Decide how to continue after the voluntary departure period
act-give-written-confirmation = Confirm in writing
act-offer-counselling = Offer counselling
act-screen-vulnerability = Screen for vulnerability
act-assess-non-refoulement = Assess non-refoulement
act-assess-best-interests = Assess the best interests of the child
act-assess-fitness-to-travel = Assess fitness to travel
act-appoint-guardian = See that a guardian is appointed
act-postpone-removal = Postpone removal
act-review-postponement = Review the postponement
act-end-postponement = End the postponement
act-order-removal = Order removal
act-confirm-removal-order = Confirm the removal order as second officer
act-inform-of-removal = Inform the person of the removal
act-notify-monitor = Notify the forced-return monitor
act-plan-voluntary-departure = Plan the voluntary departure
act-plan-removal = Plan the removal
act-carry-out-removal = Carry out the removal
act-issue-entry-ban = Issue an entry ban
act-confirm-entry-ban = Confirm the entry ban as second officer
act-consider-entry-ban-withdrawal = Consider withdrawing the entry ban
act-obtain-travel-document = Obtain a travel document
act-confirm-departure = Establish whether the person has left
act-close-case = Close the case

# Steps of a computation
step-event = { $fact }: { $on }.
step-not-counted = The day of the event does not count; the first day is { $first }.
step-add = A period of { $period } ends on { $reaches }.
step-last-of-month = That day does not exist in the month; the last day counts: { $reaches }.
step-next-working-day = { $from } is { $because }; the next working day counts: { $reaches }.
step-two-working-days = The period must include two working days: { $reaches }.
step-suspended =
    The clock stood still from { $from } until { $until } ({ $n ->
        [one] 1 day
       *[other] { $n } days
    }).
step-suspended-open = The clock has stood still since { $from }.
step-extended = A decision extended it to { $reaches }.
unit-days =
    { $n ->
        [one] 1 day
       *[other] { $n } days
    }
unit-working-days =
    { $n ->
        [one] 1 working day
       *[other] { $n } working days
    }
unit-weeks =
    { $n ->
        [one] 1 week
       *[other] { $n } weeks
    }
unit-months =
    { $n ->
        [one] 1 month
       *[other] { $n } months
    }
unit-years =
    { $n ->
        [one] 1 year
       *[other] { $n } years
    }
day-saturday = a Saturday
day-sunday = a Sunday

# Facts
fact-issued-on = Decision issued
fact-review-on = To be reviewed by
fact-departed-on = Departure confirmed
code-minor = minor
code-adult = adult
code-undetermined = not determined
code-no-risk = no risk found
code-risk = risk found
code-fit = fit
code-unfit = not fit
code-granted = granted
code-refused = refused
code-claimed = claimed
code-presumed = presumed
code-confirmed = confirmed
code-unaccompanied = unaccompanied
code-with-family = with family
code-yes = yes
code-no = no

# Reasons why the state of a case leaves no room for a step
refusal-case-already-open = The case is already open.
refusal-case-not-open = There is no such case yet.
refusal-case-closed = The case is closed. Open it again first.
refusal-case-not-closed = The case is not closed.
refusal-no-return-decision = There is no return decision in force.
refusal-return-decision-in-force = A return decision is already in force. Withdraw it first.
refusal-already-notified = The decision was already notified.
refusal-not-notified = The decision was not notified yet. Record the notification first.
refusal-date-before-its-origin = The date lies before the event it rests on.
refusal-date-in-future = The date lies in the future.
refusal-no-such-remedy = There is no such remedy in this case.
refusal-remedy-already-decided = The remedy was already decided.
refusal-no-such-postponement = There is no such postponement in this case.
refusal-postponement-already-ended = The postponement has already ended.
refusal-no-removal-order = There is no removal order in force.
refusal-removal-order-in-force = A removal order is already in force.
refusal-same-officer-twice = The second officer must be another person than the first.
refusal-already-confirmed = A second officer has already confirmed this.
refusal-no-entry-ban = There is no entry ban in force.
refusal-entry-ban-in-force = An entry ban is already in force.
refusal-no-travel-planned = No travel is planned.
refusal-travel-already-planned = Travel is already planned. Cancel it first.
refusal-already-departed = Departure was already confirmed.
refusal-no-translation-requested = There is no open request for a translation into that language.
refusal-no-such-hold = No such hold is in place.
refusal-hold-already-in-place = The hold is already in place.
refusal-no-protection-claim-pending = No protection claim is pending.
refusal-machine-readable-zone-wrong = A check digit of the machine-readable zone is not right, or the zone cannot be read. Compare it with the document.
refusal-machine-readable-zone-contradicts = The machine-readable zone contradicts the other details of the document.
refusal-nothing-to-confirm = There is no extension to confirm.
refusal-no-such-entry = There is no entry of that number.
refusal-not-correctable = That entry cannot be corrected in this way.
refusal-correction-breaks-history = Corrected like this, the entry does not fit the rest of the history.
refusal-no-voluntary-choice = No choice to leave voluntarily is recorded.
refusal-no-other-state-permit = No permit of another Member State is recorded.
refusal-no-period-running = No voluntary departure period is running.
refusal-not-detained = The person is not recorded as deprived of liberty.

# What happened
event-case-opened = Case opened
event-legal-stay-ended = Legal stay ended
event-illegal-stay-established = Illegal stay established
event-person-heard = The person was heard
event-right-to-stay-recorded = Right to stay recorded
event-free-movement-excluded = Checked: no right of free movement
event-other-state-permit-recorded = Permit of another Member State recorded
event-told-to-go-to-other-state = Told to go to that Member State
event-went-to-other-state = Went to that Member State
event-name-recorded = Name recorded
event-birth-recorded = Birth recorded
event-sex-recorded = Sex recorded
event-nationality-recorded = Nationality recorded
event-document-recorded = Document recorded
event-language-recorded = Language recorded
event-contact-recorded = Contact recorded
event-family-link-recorded = Family link recorded
event-accompaniment-recorded = Accompaniment recorded
event-return-decision-issued = Return decision issued
event-return-decision-notified = Return decision notified
event-return-decision-refrained = Return decision refrained from
event-translation-requested = Translation requested
event-translation-provided = Translation provided
event-return-decision-withdrawn = Return decision withdrawn
event-period-extended = Voluntary departure period extended
event-period-ended = Voluntary departure period ended
event-extension-confirmed = Extension confirmed in writing
event-continuation-decided = Decided how to continue
event-voluntary-choice-recorded = Choice to leave voluntarily
event-voluntary-choice-withdrawn = Choice to leave voluntarily withdrawn
event-remedy-lodged = Remedy lodged
event-suspension-requested = Suspension requested
event-suspension-decided = Suspension decided
event-remedy-decided = Remedy decided
event-non-refoulement-assessed = Non-refoulement assessed
event-vulnerability-screened = Screened for vulnerability
event-best-interests-assessed = Best interests of the child assessed
event-guardian-appointed = Guardian appointed
event-reception-established = Reception established
event-fitness-assessed = Fitness to travel assessed
event-protection-claim-lodged = Protection claim or new facts
event-protection-claim-decided = Protection claim decided
event-hold-placed = Hold placed
event-hold-lifted = Hold lifted
event-counselling-offered = Counselling offered
event-counselling-session-held = Counselling session held
event-counselling-declined = Counselling declined; the offer stays open
event-removal-postponed = Removal postponed
event-postponement-confirmed = Postponement confirmed in writing
event-postponement-reviewed = Postponement reviewed
event-postponement-ended = Postponement ended
event-removal-ordered = Removal ordered
event-removal-order-confirmed = Removal order confirmed by a second officer
event-removal-order-withdrawn = Removal order withdrawn
event-person-informed = Person informed of the removal
event-monitor-notified = Forced-return monitor notified
event-entry-ban-issued = Entry ban issued
event-entry-ban-confirmed = Entry ban confirmed by a second officer
event-withdrawal-considered = Withdrawal of the entry ban considered
event-entry-ban-withdrawn = Entry ban withdrawn
event-travel-document-obtained = Travel document obtained
event-travel-planned = Travel planned
event-travel-cancelled = Travel cancelled
event-removal-cleared = Removal cleared for the day
event-removal-failed = Removal did not take place
event-departure-confirmed = Departure confirmed
event-case-closed = Case closed
event-case-reopened = Case opened again
event-case-assigned = Case assigned
event-entry-corrected = Correction
event-erased = Personal data erased
