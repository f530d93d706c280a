# What the rules of this pack say, in words. One line a key, no variables.

applies-sis_2018-decision-issued = A return decision was issued since the renewed system went into operation: the law of the day of issue counts.
applies-sis_2018-alert-entered = An alert on return was entered: the law of that day counts.
applies-sis_2018-chosen-alone = Somebody chose to see the SIS Return Regulation alone.

rule-SIS-3-1 = An alert on return is entered without delay after the decision
finding-SIS-3-1-enter = Enter the alert on return: the decision was issued and there is none.
finding-SIS-3-1-enter-again = Enter the alert on return again: it was deleted while the decision stands.
finding-SIS-3-1-may-be-entered = There is a return decision: an alert on return may be entered.
finding-SIS-3-1-alert-in-force = An alert on return is in place already. Bring it up to date instead.
finding-SIS-3-1-decision-ended = The return decision no longer counts: no alert may rest on it.

rule-SIS-3-2 = While the person is detained pending removal the alert may wait
finding-SIS-3-2-detained = The person is detained: entering the alert may wait, with reasons.
finding-SIS-3-2-not-detained = Nobody recorded that the person is detained.
finding-SIS-3-2-reasons-missing = The choice to wait needs reasons.
finding-SIS-3-2-released = Enter the alert on return: the person is no longer detained and did not leave.

rule-SIS-3-3 = No alert where a decision at the external border is executed at once
finding-SIS-3-3-at-the-border = The decision was taken at the external border: no alert is needed if it is executed at once.
finding-SIS-3-3-not-at-the-border = Nobody recorded that the decision was taken at the external border.
finding-SIS-3-3-not-executed-at-once = Enter the alert on return: the decision at the border was not executed at once.

rule-SIS-3-4 = The alert says what the case says
finding-SIS-3-4-differs = Bring the alert up to date: it no longer says what the case says.
finding-SIS-3-4-up-to-date = The alert says what the case says.
finding-SIS-3-4-no-alert = There is no alert on return to bring up to date.

rule-SIS-4-2 = The minimum of data that every alert contains
finding-SIS-4-2-surname-missing = No name is recorded: an alert needs at least a surname.
finding-SIS-4-2-birth-missing = No date of birth is recorded: an alert needs one, even in part.
finding-SIS-4-2-minimum-there = The minimum of data is there.

rule-SIS-6-1 = A hit on exit confirms the return
finding-SIS-6-1-exit-hit = Another authority saw the person leave: record the departure.

rule-SIS-6-2 = After return is confirmed the alert is deleted and a ban becomes an alert for refusal of entry
finding-SIS-6-2-return-confirmed = Delete the alert on return: the return is confirmed.
finding-SIS-6-2-ban-after-return = Enter an alert for refusal of entry: the person left and an entry ban is in force.
finding-SIS-6-2-refusal-alert-entered = The alert for refusal of entry was entered.

rule-SIS-7-1 = The notice that the period has expired is followed up
finding-SIS-7-1-expiry-notice = SIS reports that the departure period has expired: establish whether the person has left.

rule-SIS-7-2 = A hit within the territory is answered at once
finding-SIS-7-2-hit-inland = Another state found the person and waits for an answer on what to do.
finding-SIS-7-2-followed-up = The hit was followed up.

rule-SIS-8 = A hit on entry ends the alert on return
finding-SIS-8-entry-with-ban = The person stands at the border from outside and an entry ban is in force: delete the alert on return and enter the one for refusal of entry.
finding-SIS-8-entry-without-ban = The person stands at the border from outside: delete the alert on return.

rule-SIS-9 = A state that intends to grant a permit gets an answer
finding-SIS-9-answer = Answer the state that intends to grant a permit. Without an answer in time there is no objection.
finding-SIS-9-answered = The state that intends to grant a permit has its answer.
finding-SIS-9-permit-granted = Delete the alert on return: another state granted a permit.

rule-SIS-10 = Before an alert on the holder of a permit the state of the permit is consulted
finding-SIS-10-consult-first = The person holds a permit of another state: that state is asked first.
finding-SIS-10-before-entering = Ask the state that issued the permit whether there are reasons to withdraw it.
finding-SIS-10-reply-awaited = The state that issued the permit has not answered yet.
finding-SIS-10-ask-again = The time for the answer has passed: ask the state of the permit again.
finding-SIS-10-permit-stands = The permit stays: no alert on return may be entered.
finding-SIS-10-permit-withdrawn = The permit was withdrawn: an alert on return may be entered.

rule-SIS-11 = A permit found after the alert was entered
finding-SIS-11-after-entering = The person turns out to hold a permit of another state: ask that state.
finding-SIS-11-ask-again = The time for the answer has passed: ask the state of the permit again.
finding-SIS-11-permit-stands = Delete the alert on return: the permit stays.

rule-SIS-12 = A hit on the holder of a permit starts the consultation
finding-SIS-12-hit-on-permit-holder = Another authority found the person with a permit: ask the state that issued it.

rule-SIS-14 = The alert is deleted when its reason is gone
finding-SIS-14-decision-ended = Delete the alert on return: the decision was withdrawn or annulled.
finding-SIS-14-free-movement = Delete the alert on return: the person enjoys free movement in the Union.
finding-SIS-14-right-to-stay = Delete the alert on return: the person has a right to stay.
finding-SIS-14-case-closed = Delete the alert on return: the case is closed and no return is confirmed.
finding-SIS-14-may-be-deleted = The alert on return can be deleted.

rule-SIS-15 = Data of the alert are transferred only for identification and documents, with the person informed
finding-SIS-15-for-return-only = Data of the alert may go to a third country, only to identify the person and to obtain a document for return.
finding-SIS-15-no-alert = There is no alert on return.
finding-SIS-15-claim-pending = A claim to protection is pending: nothing goes to a third country.
finding-SIS-15-not-informed = The person was not informed of the transfer.
finding-SIS-15-other-state-not-asked = The state that entered the alert did not agree.

rule-SIS-19 = The need for an alert is reviewed within three years
finding-SIS-19-review = Review whether the alert on return is still needed, before it goes by itself.
finding-SIS-19-not-due-yet = The review of the alert is not due yet.
finding-SIS-19-review-not-computed = The day of the review cannot be computed.

fact-alert-content-since = The alert has said so since
fact-alert-deleted-on = Alert on return deleted on
fact-alert-departure-until-on = Departure period in the alert until
fact-alert-enforcement = Enforcement, in the alert
fact-alert-entered-on = Alert on return entered on
fact-alert-entry-ban = Entry ban, in the alert
fact-alert-removal-order = Removal order, in the alert
fact-alert-reviewed-on = Alert on return reviewed on
fact-alert-review-due-on = Alert on return to be reviewed by
fact-border-rejected-on = Rejected in the border procedure on
fact-case-enforcement = Enforcement, in the case
fact-case-entry-ban = Entry ban, in the case
fact-case-removal-order = Removal order, in the case
fact-consultation-answered-on = Consultation answered on
fact-consultation-asked-on = Consultation asked on
fact-consultation-state = State of the consultation
fact-date-of-birth = Date of birth
fact-expiry-notice-on = Notice of SIS on
fact-followed-up-on = Followed up on
fact-hit-on = Hit on
fact-hit-state = State of the hit
fact-permit-state = State of the permit
fact-refrained-on = Choice to wait on
fact-refusal-alert-entered-on = Alert for refusal of entry entered on
fact-released-on = Released on
fact-reply-due-on = Answer due on
fact-surname = Surname
