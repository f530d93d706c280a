# What only the web room says: notices after a form was sent, mistakes in fields, states it adds to views.

done-recorded = Recorded.
done-repeated = This was recorded before; nothing was recorded twice.
done-saved = Saved.
done-assigned = Assigned.
done-erased = The person's data were erased.
done-account-saved = The account was saved.
done-access-granted = You have access to this case for three hours. Your reason was recorded.
done-opened = The case was opened.

mistake-required = Fill in this field.
mistake-too-long = The text is too long; shorten it.
mistake-unprintable = The text contains a character that cannot be printed; type it again.
mistake-not-a-country = Choose a country.
mistake-not-a-language = Choose a language.
mistake-not-a-date = Give a date that exists, as year, month and day.
mistake-date-out-of-range = Give a date between 1900 and 2200.
mistake-not-a-number = Give a whole number.
mistake-too-small = The number is too small.
mistake-too-large = The number is too large.
mistake-not-a-choice = Choose one of the list.
mistake-wrong-type = The value has another form than this field asks for.
mistake-unknown-field = There is no such field.
mistake-unknown-command = There is no such step.

sentence-withheld = This chapter is not open to your role.
sentence-stay-ended = Legal stay ended on { $on }.
history-withheld = Entries that are not open to your role
refused-by-rules = Refused under { $rules }.

cases-view-open = Open
cases-view-mine = Mine
cases-view-due = By due date
cases-view-unassigned = Unassigned
cases-view-closed = Closed
cases-view-all = All
filter-whose = Whose
filter-whose-all = For me
whose-roles = Of my role, in every case I see
whose-all = Of everybody

effect-notify = The decision takes effect when it is notified; notifying it will be on the worklist.
option-number-of = No. { $n }, of { $on }

said-plainly = { $what }
person-erased = The data of this person were erased under the law. The certificate is with the data-protection officer.
case-quarantined = The history of this case cannot be read at entry { $version }. The case is set aside; the operator was told. Other cases work.
form-of-other-session = The form belongs to a session that has ended. Nothing was recorded. Go back, load the page again and send it once more.
unreadable-form = The form could not be read. Nothing was recorded.
sent-twice = This was sent before with other contents. Nothing was recorded this time.
category-function = This function

document-period-extension = Extension of the period
document-postponement-end = End of the postponement
document-withdrawal = Withdrawal of the return decision
document-counselling-offer = Offer of counselling
document-notice-of-removal = Notice of removal
field-sign-in-code = One-time code
hint-sign-in-code = Six digits from your app. Leave it empty while you have no second factor.
sign-in-locked-until = Too many attempts. Try again after { $until }, or ask your administrator.
