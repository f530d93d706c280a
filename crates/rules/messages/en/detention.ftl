# Articles 15 to 18: detention

rule-RD-15-1 = Detention only on a ground and as a last resort
finding-RD-15-1-may-be-ordered = Detention may be ordered where a ground exists and no less coercive measure suffices.
finding-RD-15-1-stay-not-established = Nobody has established that the stay is illegal; without that nobody is detained for return.
finding-RD-15-1-right-to-stay = The person has a right to stay: detention for return is not possible.
finding-RD-15-1-already-detained = The person is already detained under an order. End that detention first.
finding-RD-15-1-departure-period-runs = The period for voluntary departure runs: nobody is detained for removal meanwhile.
finding-RD-15-1-claim-pending = A claim to protection is pending: detention needs another basis than the Return Directive.
finding-RD-15-1-regime-not-known = Nobody has recorded under which law the person is deprived of liberty.
finding-RD-15-1-no-ground = None of the grounds of this law is recorded.
finding-RD-15-1-offence-is-no-ground = The risk that somebody commits an offence is no ground for detention for return.
finding-RD-15-1-ground-recorded = A ground is recorded.
finding-RD-15-1-less-coercive-not-considered = It is not on record why a less coercive measure does not suffice.
finding-RD-15-1-less-coercive-considered = Each less coercive measure was considered, with reasons.
finding-RD-15-1-order-not-recorded = No order is on record for this detention.
finding-RD-15-1-held-under-other-law = The person is held under another law: removal waits for the end of that.
finding-RD-15-1-held-as-applicant = The person is detained as an applicant for protection: no removal.
finding-RD-15-1-release-right-to-stay = Release the person: there is a right to stay.
finding-RD-15-1-may-be-released = A detained person can be released at any time.

rule-RD-15-2 = A written order with reasons in fact and in law
finding-RD-15-2-reasons-missing = The order does not give its reasons in fact and in law.
finding-RD-15-2-information-missing = The order says nothing on how to go to court.
finding-RD-15-2-written-with-reasons = The order is written, with reasons in fact and in law.

rule-RD-15-2-INFORM = The person is informed immediately
finding-RD-15-2-INFORM-inform = Inform the person of the reasons and of the way to court.
finding-RD-15-2-INFORM-may-be-informed = The person can be informed at any time.

rule-RD-15-2-COURT = A court reviews the detention speedily
finding-RD-15-2-COURT-bring-before-court = See that a court reviews the detention.
finding-RD-15-2-COURT-application-before-court = The person went to court: see that the file is there and the court can rule.
finding-RD-15-2-COURT-may-be-brought = A detention can be brought before the court at any time.
finding-RD-15-2-COURT-ordered-by-court = A court ordered the detention.
finding-RD-15-2-COURT-review-in-time = The time for the court's review has not passed.
finding-RD-15-2-COURT-court-overdue = No court has reviewed the detention in time.
finding-RD-15-2-COURT-found-lawful = The court found the detention lawful.
finding-RD-15-2-COURT-found-unlawful = The court found the detention unlawful.
finding-RD-15-2-COURT-release-found-unlawful = Release the person immediately: the court found the detention unlawful.
finding-RD-15-2-COURT-not-known-whether-ex-officio = Nobody has set whether the court reviews without being asked.

rule-RD-15-3 = Detention is reviewed at reasonable intervals
finding-RD-15-3-review-due = Review whether the detention is still lawful and needed.
finding-RD-15-3-may-be-reviewed = A detention can be reviewed at any time.
finding-RD-15-3-reviewed-in-time = The last review lies within the interval.
finding-RD-15-3-review-missed = A review was missed.
finding-RD-15-3-interval-not-known = Nobody has set the interval between reviews.

rule-RD-15-3-COURT = Prolonged detention is supervised by a court
finding-RD-15-3-COURT-supervise-extension = See that a court reviews the extension.
finding-RD-15-3-COURT-supervised = A court looked at the detention after it was extended.
finding-RD-15-3-COURT-supervision-missed = No court has reviewed the extension in time.
finding-RD-15-3-COURT-supervision-in-time = The time for the court's review of the extension has not passed.

rule-RD-15-4 = Without a prospect of removal the person is released
finding-RD-15-4-assess-prospect = Assess whether there is a reasonable prospect of removal.
finding-RD-15-4-assess-again = Assess the prospect of removal again: something happened since.
finding-RD-15-4-may-be-assessed = The prospect of removal can be assessed at any time.
finding-RD-15-4-not-assessed = Nobody has assessed the prospect of removal.
finding-RD-15-4-outdated = Something happened since the prospect of removal was assessed.
finding-RD-15-4-reasonable-prospect = There is a reasonable prospect of removal, pursued with due diligence.
finding-RD-15-4-no-prospect = There is no reasonable prospect of removal.
finding-RD-15-4-no-due-diligence = The removal is not prepared with due diligence.
finding-RD-15-4-conditions-ceased = A review found that the conditions for detention no longer hold.
finding-RD-15-4-decision-ended = The return decision is no longer in force.
finding-RD-15-4-release-no-prospect = Release the person immediately: there is no reasonable prospect of removal.
finding-RD-15-4-release-no-due-diligence = Release the person immediately: the removal is not prepared with due diligence.
finding-RD-15-4-release-conditions-ceased = Release the person immediately: the conditions for detention no longer hold.
finding-RD-15-4-release-decision-ended = Release the person immediately: there is no return decision in force.

rule-RD-15-5 = A limited period, all spells added up
finding-RD-15-5-maximum-not-known = Nobody has set the longest detention.
finding-RD-15-5-national-maximum-not-known = Nobody has set the longest detention in national law; the Directive's is shown.
finding-RD-15-5-room-left = Earlier detention leaves room.
finding-RD-15-5-maximum-used-up = Earlier detention has used up the longest time.
finding-RD-15-5-ends-before-it-starts = The last day lies before the first.
finding-RD-15-5-beyond-maximum = The last day lies past the longest time.
finding-RD-15-5-within-maximum = The longest time has not passed.
finding-RD-15-5-last-day-passed = The last permissible day has passed.
finding-RD-15-5-release-by-last-day = Release the person on the last permissible day at the latest.
finding-RD-15-5-release-now = Release the person now: the last permissible day has passed.

rule-RD-15-6 = Extension only on two grounds
finding-RD-15-6-not-detained = Nobody is detained under a law on return.
finding-RD-15-6-order-not-recorded = No order is on record that could be extended.
finding-RD-15-6-maximum-not-known = Nobody has set the longest detention.
finding-RD-15-6-may-be-extended = The detention can be extended before its last day, on a ground and with reasons.
finding-RD-15-6-last-day-passed = The last permissible day has passed: nothing can be extended.
finding-RD-15-6-maximum-reached = The detention already lasts to the longest time of all.
finding-RD-15-6-decided-too-late = The decision comes after the last permissible day.
finding-RD-15-6-not-later-than-last-day = The new last day is not later than the present one.
finding-RD-15-6-beyond-maximum = The new last day lies past the longest time of all.
finding-RD-15-6-no-ground = Neither lack of cooperation nor delayed documents are recorded as the ground.
finding-RD-15-6-efforts-missing = The efforts of the authority are not on record.
finding-RD-15-6-court-decides = A court decides on this extension, not the authority.
finding-RD-15-6-not-known-who-decides = Nobody has set who decides on extensions.
finding-RD-15-6-reasons-missing = The extension gives no reasons.

rule-RD-16-1 = A specialised facility, or separated from prisoners
finding-RD-16-1-facility-not-recorded = Nobody has recorded where the person is held.
finding-RD-16-1-record-facility = Record where the person is held and what was arranged.
finding-RD-16-1-separate = Bring the person to a specialised facility, or separate the person from ordinary prisoners.
finding-RD-16-1-may-be-arranged = Conditions can be recorded at any time.
finding-RD-16-1-specialised = The person is held in a specialised facility.
finding-RD-16-1-separated = The person is held in a prison, separated from ordinary prisoners.

rule-RD-16-2 = Contact with lawyer, family and consulate
finding-RD-16-2-arrange-contact = See that the person can reach lawyer, family and consulate.

rule-RD-16-3 = Attention to vulnerable persons; health care
finding-RD-16-3-arrange-health-care = See to emergency health care and essential treatment.
finding-RD-16-3-screen-in-detention = Screen for vulnerability again: the last screening was before the detention.

rule-RD-16-5 = Information on rules, rights and obligations
finding-RD-16-5-explain-rules = Explain the rules of the facility, rights and obligations, and whom the person may contact.

rule-RD-17-1 = Minors and families only as a last resort
finding-RD-17-1-adult = The person is an adult, held without minors.
finding-RD-17-1-last-resort-reasoned = It is on record why this is the last resort and for the shortest time.
finding-RD-17-1-last-resort-missing = A child is concerned, and it is not on record why detention is the last resort and for the shortest time. Whoever is not known to be an adult is a child here.

rule-RD-17-2 = Separate accommodation for families
finding-RD-17-2-arrange-family-privacy = Give the family separate accommodation with adequate privacy.

rule-RD-17-3 = Leisure, play and education
finding-RD-17-3-arrange-leisure-and-education = See to leisure, play and education for the child.

rule-RD-17-4 = Unaccompanied minors: surroundings for their age, a guardian
finding-RD-17-4-suit-to-age = Bring the child to personnel and facilities for its age.
finding-RD-17-4-accompaniment-not-known = Nobody has recorded whether the child is alone.
finding-RD-17-4-guardian-missing = The child has no guardian.
finding-RD-17-4-appoint-guardian = See that a guardian is appointed at once.
finding-RD-17-4-guardian-appointed = A guardian assists the child.

rule-RD-17-5 = The best interests of the child come first
finding-RD-17-5-best-interests-not-assessed = The best interests of the child have not been assessed.
finding-RD-17-5-assess-best-interests = Assess the best interests of the child at once.
finding-RD-17-5-best-interests-assessed = The best interests of the child were assessed.

rule-RD-18-1 = Derogations only in a notified emergency
finding-RD-18-1-no-emergency = The person is not held in a specialised facility nor separated, and no emergency was notified to the Commission.
finding-RD-18-1-emergency-notified = An emergency notified to the Commission lasts.
finding-RD-18-1-emergency-not-known = Nobody has set whether an emergency was notified.

# Reception Conditions Directive: applicants in detention

rule-RCD-10-4-E = An applicant stays detained only where the application merely delays return
finding-RCD-10-4-E-order-not-recorded = No order is on record for the detention of this applicant.
finding-RCD-10-4-E-application-to-delay = It is on record that the application was made merely to delay return.
finding-RCD-10-4-E-ground-of-asylum-file = The ground lies in the asylum file; it cannot be checked here.

rule-RCD-11-3 = A court reviews in time, or the applicant is released
finding-RCD-11-3-bring-before-court = See that a court reviews the detention of the applicant.
finding-RCD-11-3-review-in-time = The time for the court's review has not passed.
finding-RCD-11-3-found-lawful = The court found the detention lawful.
finding-RCD-11-3-found-unlawful = The court found the detention unlawful.
finding-RCD-11-3-not-reviewed-in-time = No court has reviewed the detention in time.
finding-RCD-11-3-release-found-unlawful = Release the applicant immediately: the court found the detention unlawful.
finding-RCD-11-3-release-not-reviewed = Release the applicant: no court has reviewed the detention in time.
finding-RCD-11-3-time-not-known = Nobody has set the time for the court's review.
applies-rcd_2024-applicant-detained = The person is detained as an applicant for protection: the law of today counts.
applies-rcd_2024-chosen-alone = Somebody chose to see the Reception Conditions Directive alone.

# Facts

fact-detention-number = Number of the detention
fact-detention-regime = Law of the detention
fact-detention-ground = Ground of the detention
fact-less-coercive-measure = Less coercive measure
fact-less-coercive-measures = Less coercive measures considered
fact-detention-basis-of-applicant = Basis for detaining an applicant
fact-end-of-other-detention = End of the other detention
fact-end-of-applicant-detention = End of the detention as an applicant
fact-detention-order = Order of detention
fact-detention-order-reasons = Reasons of the order
fact-detention-ordered-on = Detention ordered on
fact-detention-ordered-until-on = Last day of the order
fact-judicial-review-held-on = Reviewed by a court on
fact-judicial-review-due-on = Before the court by
fact-applied-to-court-on = Went to court on
fact-detention-review = Review of the detention
fact-detention-reviewed-on = Last looked at on
fact-detention-review-due-on = Next review by
fact-extension-decided-on = Extension decided on
fact-extension-ground = Ground of the extension
fact-extension-efforts = Efforts of the authority
fact-prospect-assessed-on = Prospect of removal assessed on
fact-removal-failed-on = Removal failed on
fact-detention-days-counted = Days counted so far
fact-detention-days-not-counted = Days not counted
fact-detention-last-day-on = Last permissible day
fact-detention-maximum-reached-on = Longest time of all reached on
fact-facility-kind = Kind of facility
fact-facility-recorded-on = Facility recorded on
fact-detention-child-reasons = Last resort and shortest time, for a child

# Parameters

parameter-detention-maximum-months = Longest initial detention (Directive)
parameter-detention-national-maximum = Longest initial detention (national law)
parameter-detention-extension-maximum-months = Longest extension (Directive)
parameter-detention-national-extension-maximum = Longest extension (national law)
parameter-detention-review-interval-days = Longest time between two reviews of a detention
parameter-detention-judicial-review-days = Time within which a detention is before the court
parameter-detention-judicial-review-ex-officio = Court reviews without being asked
parameter-detention-judicial-extension = A court decides on extensions
parameter-detention-applicant-review-days = Time for a court to review the detention of an applicant
parameter-detention-emergency-notified = Emergency notified to the Commission
