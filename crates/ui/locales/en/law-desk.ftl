# The law desk.
nav-law = Law
law-title = The law
law-lead = Every rule with its article, what it can say and the scenarios that test it; and what no rule states yet.
law-rules = Rules
law-matrix = Matrix of articles, rules and messages (CSV)
law-gaps = Known gaps
law-gaps-lead = Provisions that no rule states yet, and why.
law-messages = { $n ->
    [one] { $n } message
   *[other] { $n } messages
  }
law-scenarios = { $n ->
    [one] { $n } scenario
   *[other] { $n } scenarios
  }
law-parameters-title = Parameters
law-parameters-lead = Values that an act or national law sets. One person enters a value with its source, another confirms it; until then nothing rests on it.
law-proposals = Entered here
law-in-force = In force here
law-status-empty = Empty: nothing is computed
law-status-stated = Stated, not confirmed
law-status-confirmed = Confirmed
law-standing-proposed = Waits for a second person
law-standing-confirmed = Confirmed
law-standing-rejected = Rejected
law-standing-withdrawn = Taken back
law-entered-by = Entered by
law-decided-by = Decided by
law-valid-from = from
law-valid-to = until
law-confirm = Confirm
law-reject = Reject
law-withdraw = Take back
law-effect = Effect on the caseload
law-effect-figures = { $changed } of { $cases } cases looked at would change. Nothing has been written.
law-effect-none = No open case would change.
law-effect-csv = All changes (CSV)
law-change-obligation-new = New duty
law-change-obligation-gone = Duty falls away
law-change-due-otherwise = Due on another day
law-change-now-allowed = Becomes possible
law-change-no-longer-allowed = No longer possible
law-change-date-moves = A date moves
law-change-other-pack = Another act governs the case
column-article = Article
column-rule = Rule
column-says = What it says
column-why = Why
column-parameter = Parameter
column-value = Value
column-standing = Status
column-change = Change
column-now = Now
column-then = Then
form-propose-parameter = Enter a value
form-propose-parameter-submit = Enter for confirmation
form-propose-parameter-hint = The value counts once another person has confirmed it.
field-set = Set
field-key = Parameter
field-parameter-value = Value
hint-propose-parameter-parameter-value = As in the files: 28 days, 5 years, yes, 2027-10-21.
field-act = Act
hint-propose-parameter-act = Its short key: RD, RR, NL-VW2000.
field-article = Article
field-paragraph = Paragraph
field-valid-from = Valid from
field-valid-to = Valid until
field-note = Note
error-parameter = This value cannot be used: { $what }
role-legal-service = Legal service
role-legal-service-does = enters and confirms parameters of the law
choice-account-role-legal-service = Legal service
law-option = { $name }
explain-title = Why
explain-lead = Everything the law says of this case today, the facts it rests on, and which single fact would change it.
explain-link = Why, and what would change it
explain-tried = { $n ->
    [one] { $n } single change was tried.
   *[other] { $n } single changes were tried.
  }
explain-not-all-seen = You do not see all data of this case; what other facts would change is therefore not shown.
explain-dates = Dates
explain-findings = What the law says
explain-ifs = { $n ->
    [one] { $n } fact would change this
   *[other] { $n } facts would change this
  }
explain-if = If { $fact } were { $value }: { $then }.
explain-if-missing = If { $fact } were not recorded: { $then }.
then-act-allowed = the step would be possible
then-act-refused = the step would not be possible
then-no-longer-in-the-way = this would no longer stand in the way
then-in-the-way = this would stand in the way
then-no-longer-required = nobody would have to act on it
then-due-on = it would be due at once
then-due-on-on = it would be due on { $on }
then-date-would-be = there would be no such date
then-date-would-be-on = the date would be { $on }
