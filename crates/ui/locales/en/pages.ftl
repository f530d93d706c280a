# Messages of the interface, English. Other languages keep the same keys.

# Signing in
sign-in-title = Sign in
sign-in = Sign in
sign-in-help = Forgotten your password or lost your second factor? Your administrator can reset them.
sign-in-wrong = Name or password do not match.
sign-in-locked = Too many attempts. Wait { $minutes } minutes, or ask your administrator.
sign-in-expired = Your session has ended. Sign in again; you will come back to the same page.
field-login = Sign-in name
field-password = Password
demo-title = Try a role
demo-explained = The demo offers these accounts by one click. No installation with real cases does.
code-title = Second step
code-hint = Six digits from your authenticator app.
code-submit = Continue
code-wrong = The code does not match. Wait for the next one and try again.
field-code = One-time code

# Worklist
worklist-title = My worklist
worklist-counts = When due
worklist-empty = Nothing is due.
worklist-next = The next duty after that:
bucket-overdue = Overdue
bucket-today = Today
bucket-week = This week
bucket-later = Later
bucket-all = Show all
due-at-once = due at once, since { $since }
due-today = due today
due-was = was due { $on } ({ $when })
due-on = { $on }, { $when }
listed-assigned = On your list because the case is assigned to you.
listed-team = On your list because the case belongs to your team.
listed-role = On your list because your role may do this.
open-since = Open since { $since }. To be done by: { $who }.
detail-language = ({ $language })
detail-number = (no. { $n })

# Cases
cases-title = Cases
cases-views = Views
cases-mine = Mine
cases-team = My team
cases-all = All
cases-empty = No case fits these filters.
new-case = New case
next-none = No next step
next-waits = Nothing to do until
stage-intake = Intake
stage-stay-established = Stay clear, no decision yet
stage-refrained = Refrained from a decision
stage-decision-issued = Decided, not yet notified
stage-voluntary-departure = Voluntary departure period
stage-remedy-suspended = Suspended by a remedy
stage-lapsed = Period has lapsed
stage-enforcement = To be enforced
stage-removal-planned = Removal planned
stage-postponed = Removal postponed
stage-decision-ended = Decision withdrawn or annulled
stage-departed = Departed
stage-closed = Closed

# Case
case-record = Record
case-letters = Letters
case-history = History
case-closed = This case is closed: { $outcome }.
case-officer-is = Assigned to { $name }, { $team }
case-officer-none = Assigned to nobody yet, { $team }
next-title = Next
next-empty = Nothing is required at present.
recent-title = Recorded last
recent-all = Whole history
gates-title = Can this person leave?
gate-voluntary-departure = Voluntarily
gate-removal = By removal
gate-readmission = Readmission request
gate-holds = yes, everything is in place
gate-closed = not yet
gate-lines-more =
    { $n ->
        [one] 1 more condition is missing
       *[other] { $n } more conditions are missing
    }
gate-lines-hold =
    { $n ->
        [one] 1 condition holds
       *[other] { $n } conditions hold
    }
journey = The journey so far
stop-stay = stay
stop-return-decision = decision
stop-notification = notified
stop-remedies = appeal
stop-voluntary-departure = voluntary departure
stop-identification = identification
stop-removal = removal
stop-travel = travel
stop-departure = departure
stop-reintegration = reintegration
stop-state-done = done
stop-state-current = now
stop-state-ahead = still to come
stop-state-blocked = blocked
stop-state-skipped = not part of this journey
stop-note-days = { $done } of { $total } days
stop-note-no-appeal = none lodged
stop-note-pending = pending
stop-note-lapsed = lapsed
stop-note-on = { $on }
chapters = Chapters
chapter-overview = Overview
chapter-stay = Stay
chapter-return-decision = Decision
chapter-remedies = Remedies
chapter-voluntary-departure = Voluntary departure
chapter-counselling = Counselling
chapter-safeguards = Safeguards
chapter-identity = Identity
chapter-postponement = Postponement
chapter-removal = Removal
chapter-entry-ban = Entry ban
chapter-travel = Travel
chapter-documents = Documents
chapter-history = History of this chapter
chapter-closure = Closure
chapter-recorded = Recorded
chapter-next-step = Likely next:
steps-open = Other steps
steps-closed = Not available now
step-not-available = why not?
tab-locked = withheld
tab-due = something is due
fact-source = source
born-on = b. { $on }
born-in = b. { $when } (day unknown)
birth-unknown = Date of birth not recorded
person-unnamed = Name not recorded
person-speaks = Understands
name-kind-current = in use
name-kind-at-birth = at birth
name-kind-alias = also used
name-kind-previous = used before
mark-minor = Minor
mark-unaccompanied = Unaccompanied minor
mark-hold = Hold: { $hold }
mark-detained = Deprived of liberty
evidence-confirmed = confirmed
evidence-presumed = presumed
evidence-claimed = claimed
document-return-decision = Return decision
document-removal-order = Removal order
document-entry-ban = Entry ban
document-extension = Extension of the voluntary departure period
document-postponement = Postponement of removal
document-confirmation = Written confirmation
document-translation = Translation of the decision
document-pages =
    { $n ->
        [one] 1 page
       *[other] { $n } pages
    }

# The state of a chapter in one sentence
sentence-period-running = Day { $done } of { $total }: the person may leave voluntarily until { $until }.
sentence-period-lapsed = The voluntary departure period ended on { $until } without a confirmed departure.
sentence-period-refused = No voluntary departure period was granted.
sentence-period-none = There is no voluntary departure period yet.
sentence-counselling-offered = Counselling was offered on { $on }.
sentence-counselling-none = Counselling has not been offered yet.
sentence-decision-none = No return decision has been issued.
sentence-decision-issued = A return decision was issued on { $on }; it is not notified yet.
sentence-decision-notified = The return decision of { $on } was notified on { $notified }.
sentence-decision-ended = The return decision was withdrawn or annulled on { $on }.
sentence-stay-unknown = Whether the person has a right to stay has not been established.
sentence-stay-illegal = Illegal stay was established on { $on }.
sentence-stay-right = The person has had a right to stay since { $on }.
sentence-remedy-none = No remedy has been lodged.
sentence-remedy-pending = A remedy is pending since { $on }.
sentence-remedy-decided = The remedy was decided on { $on }.
sentence-identity = What is known of the person, and how sure it is.
sentence-safeguards = What protects the person at every step.
sentence-postponement-none = Removal is not postponed.
sentence-postponement = Removal is postponed; to be reviewed by { $on }.
sentence-removal-none = There is no removal order.
sentence-removal = A removal order was issued on { $on }.
sentence-entry-ban-none = There is no entry ban.
sentence-entry-ban = An entry ban of { $n } months was issued; it runs from the day the person leaves.
sentence-travel-none = No travel is planned.
sentence-travel = Travel is planned for { $on }.
sentence-departed = The person left on { $on }.
sentence-documents = Letters and documents of this case.
sentence-open = The case is open since { $on }.
sentence-closed = The case was closed on { $on }.

# History and receipts
history-title = History of { $case }
history-lead = Everything that was recorded, in order; refusals and corrections included. Nothing is ever changed or removed.
history-known-on = As known on
history-known-now = As known now
history-refused = Refused
history-corrects = corrects entry { $version }
history-corrected-by = corrected by entry { $version }
history-details = Details
history-counts-from = counts from
history-recorded = recorded
history-receipt = Receipt
history-correct = Correct
history-reason = Reason: { $reason }
history-entries =
    { $n ->
        [one] 1 entry
       *[other] { $n } entries
    }
receipt-title = Receipt, { $case }
receipt-lead = Which law, in which version, was applied to which facts when this was recorded.
receipt-law = Law applied
receipt-pack = Rules
receipt-parameters = National values
receipt-proof = Place in the verified history
receipt-dates = Dates computed
receipt-findings = What the law said

# Findings and refusals
refused-title = This step is not possible now
facts-used = Facts used:
fact-missing = not recorded
fact-withheld = withheld: { $category }
way-out = What would make it possible:
changes-by-itself = This changes by itself on { $on } ({ $when }).
refusal-permission = Only these roles may do this: { $roles }.
verdict-word-required = Required
verdict-word-permitted = Holds
verdict-word-prohibited = Prohibited
verdict-word-not-established = Not established
verdict-required = To be done: { $act }.
verdict-permitted = Possible: { $act }.
verdict-prohibited = Not allowed now: { $act }.
verdict-not-established = Cannot be said while this is missing: { $fact }.
withheld-entries =
    { $n ->
        [one] 1 entry
       *[other] { $n } entries
    }
withheld-readers = May be read by: { $readers }.
withheld-emergency = Ask for emergency access
withheld-counselling = Counsellors' notes are kept apart from enforcement, so that people can speak freely.
withheld-medical = Health data are shown only for a medical purpose.
withheld-contact = Addresses and telephone numbers are not needed for your role.
withheld-biometrics = Biometric data are shown only where identity is examined.
withheld-file = The file is not part of your role.
withheld-decision = Decisions are not part of your role.
withheld-remedy = Remedies are not part of your role.
withheld-safeguards = Safeguards may hold sensitive facts and are shown only to those who must weigh them.
withheld-travel = Travel details are not needed for your role.
withheld-operations = Details of operations are not needed for your role.
withheld-closure = The closure is not part of your role.
withheld-protection = What a person says in a protection claim is kept from enforcement.
withheld-identity = Details of identity are not needed for your role.
withheld-case = This case belongs to another team.
withheld-sealed = The personal data were erased; the certificate remains.
withheld-area = This page is not part of your role.
category-counselling = Counselling
category-medical = Health
category-contact = Contact
category-biometrics = Biometrics
category-file = File
category-decision = Decisions
category-remedy = Remedies
category-safeguards = Safeguards
category-travel = Travel
category-operations = Operations
category-closure = Closure
category-protection = Protection
category-identity = Identity
category-case = Another team's case
category-sealed = Erased
category-area = Not part of your role

# Decision
checks-title = What the law says
checks-empty = The checks appear here while you write.
letter-title = Draft letter
letter-empty = Open the letter as PDF with the button below the form, before you sign it.
letter-pdf = Open as PDF
decision-to-sign-off = Continue to sign-off
decision-preview = Update preview
sign-off-title = Sign off: { $what }
sign-off-lead = Read this once more. If you sign, the following happens.
sign-off-button = Sign
confirm-password = Your password, to sign
effect-must-leave = { $person } must leave by { $until }.
effect-must-leave-now = { $person } must leave at once.
effect-period = { $person } must leave within { $n } days after the decision is notified.
effect-may-appeal = The person can appeal until { $until }.
effect-translation = A translation into { $language } will be on the worklist.
effect-removal = The person can be removed as soon as every condition holds and a second officer has confirmed.
effect-entry-ban = For { $n } months after leaving, the person may not enter.
effect-second-officer = A second officer must confirm before it takes effect.
effect-on-record = Your name stands under the decision; it cannot be changed afterwards, only withdrawn.

# Corrections and errors in forms
correct-original = The entry as recorded
correct-replacement = What it should have been
errors-title = Please check these fields
error-required = This is needed.
error-date = This date does not exist. Write it as day, month, year.
error-date-before-origin = The date lies before the event it rests on.
error-date-in-future = The date lies in the future.
error-too-long = The text has { $length } characters; at most { $maximum } fit.
error-unprintable = The text contains a character that cannot be printed ({ $code }).
error-country = Choose a country from the list.
error-language = Choose a language from the list.
error-choice = Choose one of the answers.
error-number = Give a whole number between { $min } and { $max }.
error-unknown-field = The form contains a field that is not known: { $field }.
error-form-changed = The form was sent in a form that this version does not know. Open it again.
error-csrf = The page was open too long or was opened from elsewhere. Nothing was recorded; send the form again.
error-zone = A check digit of the machine-readable zone is not right. Compare it with the document.
error-password = The password does not match.

# Search
search-title = Search
search-submit = Search
search-explained = Any part of a name in any script, a date of birth, a document number or a case number.
search-empty = Nothing found for “{ $query }”.
search-empty-hint = Try fewer letters, another spelling or the date of birth.
search-withheld =
    { $n ->
        [one] One more case matches that your role may not see.
       *[other] { $n } more cases match that your role may not see.
    }
match-name = name: { $name }
match-document = document number
match-birth = date of birth
match-number = case number

# Team
team-title = { $team }
team-named = { $name }
gaps-heading = Gaps
gap-stay-ended-without-decision = Legal stay ended, no return decision
gap-lapsed-without-follow-up = Period lapsed, no departure, no follow-up
gap-no-next-step = Open cases without a next step
gap-none = None at present
gap-stay-ended-without-decision-means = A decision ended the right to stay, and no return decision followed.
gap-lapsed-without-follow-up-means = The voluntary departure period ended, the person is not known to have left, and nobody has decided how to continue.
gap-no-next-step-means = Open cases in which nothing is required of anybody, and no date will change that by itself. Somebody should look at them.
load-heading = Caseload
load-legend = Full colour: cases with an overdue duty.
load-ages = New: opened less than { $young } months ago. In between: less than { $middle }. Old: earlier.
load-bar = { $open } open cases, { $overdue } of them with an overdue duty
reassign-preview =
    { $n ->
        [one] 1 case will be reassigned
       *[other] { $n } cases will be reassigned
    }
reassign-confirm =
    { $n ->
        [one] Reassign 1 case
       *[other] Reassign { $n } cases
    }
reassign-result = { $done } reassigned, { $refused } refused
result-done = Reassigned
officer-load =
    { $n ->
        [one] { $name } (1 open case)
       *[other] { $name } ({ $n } open cases)
    }
officer-named = { $name }

# Data protection
oversight-title = Data protection
oversight-lead = Who read what and why, what was refused, and whether the history is whole. Figures of the last 30 days.
oversight-emergency = Emergency accesses
oversight-refusals = Refused commands
oversight-readings = Readings of files
oversight-entries = Entries in the history
oversight-find = Look at one person's file
oversight-export = Export all data
history-check-title = Verify the history
history-check-lead = Every entry is bound to all before it by its hash. If one had been changed, removed or inserted, it would show here.
history-check-now = Verify now
history-check-held = Everything held on { $at }.
history-check-failed = Something did not hold on { $at }. Tell the operator at once.
history-check-never = Not verified yet.
history-check-entry = Entry { $n }:
history-check-root = Root hash
fault-hash = the content does not match its hash
fault-missing = an entry is missing
fault-checkpoint = the signed checkpoint does not match
access-title = Readings of { $case }
access-lead = Who read this file, in which role and for which purpose.
access-empty = Nobody has read this file.
access-emergency = Emergency
purpose-case-work = Work on the case
purpose-supervision = Supervision of the team
purpose-oversight = Data protection
purpose-break-glass = Emergency access
reading-case = Case page
reading-chapter = Chapter
reading-history = History
reading-document = Document
reading-search = Search result
reading-list = List
reading-export = Export
refusals-title = Refused commands
refusals-lead = What was asked and not done, and why.
refusals-empty = Nothing was refused.
erasure-lead = Destroys the person's key: names, documents and texts become unreadable for ever. The history stays verifiable and a certificate remains.
erasure-conditions = Conditions
erasure-case-closed = The case is closed and its retention period has ended
erasure-no-hold = No hold requires the data to be kept
erasure-no-remedy = No remedy is pending
erasure-not-yet = Erasure is possible once every condition holds.
erasure-done = Erased. Certificate { $number }.
erasure-certificate = Open the certificate
emergency-lead = Opens what is withheld from you, when waiting would do harm.
emergency-consequence =
    { $n ->
        [one] Access ends after 1 minute.
       *[other] Access ends after { $n } minutes.
    } The data-protection officer is told at once, with your reason, and will ask about it.
emergency-until = Emergency access until { $until }. Everything you read is recorded.

# Accounts
accounts-title = Accounts
account-active = Active
account-locked = Locked
account-pending = Waiting for the second factor
account-deactivated = Deactivated
account-more = Access
account-reset = Reset second factor
account-unlock = Unlock
account-activate = Activate again
account-deactivate = Deactivate
account-deactivate-hint = A deactivated account cannot sign in; its sessions end at once. What it recorded stays.
account-secret = Give this to the officer in person. It is shown only once.
account-first-password = First password. Give it to the officer in person. It is shown only once.

# Saved views, help
views-lead = Filters you kept under a name.
views-empty = No saved views. Set filters in a list and choose “Save view”.
views-own = Only you
views-shared = Your team
views-delete = Delete
views-delete-named = Delete the view { $name }
help-keys = Keyboard
help-keys-lead = Everything works with Tab and Enter. These keys are quicker.
help-words = Words
help-principles = How it works
help-people-decide = People decide. The system computes dates, shows what the law requires, permits and prohibits, and refuses what is not lawful. It rates no person.
help-nothing-hidden = Nothing is hidden silently. What you may not see is named, with the reason and who may.
key-search = Search
key-worklist = Go to the worklist
key-next = Next row
key-previous = Previous row
key-open = Open the row
key-help = This page
term-third-country-national = Third-country national
term-third-country-national-means = A person who is not a citizen of the Union and does not enjoy the Union right of free movement (Directive 2008/115, Art. 3(1)).
term-return-decision = Return decision
term-return-decision-means = A decision that states that a stay is illegal and that the person must return (Art. 3(4)).
term-voluntary-departure-period = Voluntary departure period
term-voluntary-departure-period-means = The time in which the person may leave without being removed: 7 to 30 days, longer where circumstances ask for it (Art. 7).
term-removal = Removal
term-removal-means = Enforcement of the obligation to return: transporting the person out of the state (Art. 3(5)).
term-postponement = Postponement
term-postponement-means = Removal is put off: always when it would violate non-refoulement or while a remedy suspends it (Art. 9).
term-suspensive-effect = Suspensive effect
term-suspensive-effect-means = While a remedy has it, the decision must not be enforced.
term-entry-ban = Entry ban
term-entry-ban-means = A decision that prohibits entry and stay for a set time; it accompanies a return decision (Art. 3(6), 11).
term-non-refoulement = Non-refoulement
term-non-refoulement-means = Nobody is sent where he or she would face persecution, torture or other serious harm (Art. 5).
term-obligation = Duty
term-obligation-means = Something somebody must do by a date because of an article. The worklist is the list of open duties.
term-unconfirmed = Unconfirmed
term-unconfirmed-means = The date rests on a value that the legal service has not yet checked against the official text.

# Error pages
error-code = Code { $code }
error-rule = Rule:
error-to-worklist = To my worklist
error-403-title = This is withheld from you
error-403-lead = It exists, but your role may not open it.
error-404-title = There is nothing here
error-404-lead = The page or case does not exist, or its address has changed.
error-404-hint = Search for the case by number or name.
error-409-title = Someone was faster
error-409-lead = The case changed while you were writing. Nothing was overwritten and what you typed is still here.
error-409-changes = What changed
error-409-yours = What you wanted to record
error-413-title = Too large
error-413-lead = What you sent is larger than allowed. Nothing was recorded.
error-413-limit = At most { $n } MB are accepted.
error-422-title = The form could not be read
error-422-lead = Nothing was recorded.
error-429-title = Too many attempts
error-429-lead = For safety there is a short pause.
error-429-wait =
    { $n ->
        [one] Try again in 1 second.
       *[other] Try again in { $n } seconds.
    }
error-500-title = Something went wrong on our side
error-500-lead = Nothing was recorded. The operator has been told.
error-500-reference = Reference for the operator: { $reference }
