# What the pages of team, oversight, accounts, emergency access and saved views say beyond their templates.

# Team and reassigning
team-unassigned = Assigned to nobody
error-none-picked = Select at least one case in a list first.
error-too-many-cases = Select at most { $n } cases at once.
error-officer-unknown = Choose an officer who works on cases and whose account is in use.
error-case-not-found = There is no such case, or it lies outside your cases.
error-case-changed = Somebody else recorded something at the same moment. Try again.
error-case-erased = The person's data were erased; the case takes no further entries.
error-case-unreadable = The case is set aside because its history cannot be read; the operator was told.
error-not-recorded = Nothing was recorded, because something failed on our side. The operator was told.

# Oversight
emergencies-title = Emergency accesses
emergencies-lead = Who opened a case of another team in the last 30 days, why, and until when.
emergencies-empty = Nobody used emergency access.
column-until = Until
purpose-access-request = Request for access by the person
reading-receipt = Receipt
reading-form = Form: { $form }
reading-of-chapter = Chapter: { $chapter }
reading-erasure = Page of the erasure
reading-access-log = Record of readings
reading-program = By a program
reading-granted = Access granted
history-checkpoint = Signed checkpoint
history-checkpoint-means = Keep it outside this installation: it proves later what the history was today.
history-checkpoint-download = Download
fault-told = { $what }

# Where a page is not open to a role
withheld-function = This page belongs to another role.
erasure-needs-case-open = The case is closed. While it is open, the data are needed for the public task (GDPR Art. 17(3)(b)).
erasure-needs-hold-in-place = No hold is in place. A hold keeps evidence for a legal claim (GDPR Art. 17(3)(e)).
erasure-needs-entry-ban-runs = No entry ban runs. While one does, the decision must remain readable.
error-other-number = This is not the number of this case.

# Accounts
account-reset-password = New password
team-whole-authority = Whole authority
error-login = Use 2 to 100 small letters a-z, digits, dots, dashes, underscores or @.
error-login-taken = This sign-in name is taken. Choose another.
error-own-account = Another administrator has to do this with your account.
error-own-administrator = Another administrator has to take this role from you.

# Emergency access
emergency-number = Case number
emergency-continue = Continue
error-no-such-case = There is no case with this number.
error-reason-short = Say in at least { $n } characters why you need to see this case.
error-reason-long = Say it in at most { $n } characters.

# Saved views
error-view-name = Give a name of 1 to { $n } characters.
error-view-many = Delete one of your { $n } views first.
error-view-address = Set filters in a list and save from there.

emergency-entrance = The case may belong to another team. In an emergency you may open it for three hours; the data-protection officer is told.
error-to-start = To my start page
