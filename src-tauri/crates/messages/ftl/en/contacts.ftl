### Contacts: the page, one person with all that belongs to them, and the contacts of one job.

contacts-title = Contacts
contacts-action-go = Contacts
contacts-action-add = Add a contact
contacts-loading = Reading the contacts
contacts-retry = Try again
contacts-search = Search for name, role or employer
contacts-list = Contacts
contacts-count = { $count ->
    [one] { $count } contact
   *[other] { $count } contacts
 }
contacts-more = Show more
contacts-none = No contacts yet
contacts-none-text = Persons named in ads come here by themselves. Others you add: a recruiter, a former colleague, somebody you met.
contacts-none-found = Nobody is found
contacts-none-found-text = Try fewer words, or the employer’s name.
contacts-clear = Show all
contacts-add = Add a contact
contacts-close = Close
contacts-jobs-count = { $count ->
    [one] { $count } job
   *[other] { $count } jobs
 }
contacts-last = { $way } { $day }

## How people talked

way-call = Call
way-mail = E-mail
way-message = Message
way-meeting = Meeting

## One person

contacts-field-name = Name
contacts-field-role = Role
contacts-field-employer = Employer
contacts-field-email = E-mail
contacts-field-phone = Phone
contacts-field-page = Page
contacts-field-address = Address
contacts-field-known_how = How you know them
contacts-field-note = Note
contacts-nothing = Not stated
contacts-employer-from-job = From the newest job
contacts-hint-page = A profile or another address on the web
contacts-hint-known_how = A former colleague, met at JavaZone …
contacts-write = Write to { $email }
contacts-open-page = Open { $host }
contacts-delete = Delete this contact
contacts-missing = This contact is not there any more.
contacts-facts = About { $name }

## The same person

contacts-same = { $count ->
    [one] There is another entry that may be the same person.
   *[other] There are { $count } other entries that may be the same person.
 }
contacts-same-email = same e-mail address
contacts-same-phone = same phone number
contacts-same-name = same name and employer
contacts-same-open = Open { $name }
contacts-same-merge = Make them one
contacts-same-merge-hint = Jobs, conversations and interviews come together here. Nothing is lost, and it can be undone.

## Jobs of a person

contacts-jobs = Jobs
contacts-jobs-none = No job yet.
contacts-jobs-more = { $count ->
    [one] and { $count } more
   *[other] and { $count } more
 }
contacts-job-unlink = { $title } is not about this person
contacts-job-link = Add a job
contacts-job-link-hint = Type a title or an employer
contacts-job-link-none = Choose one of the jobs that are offered.

## What was said and done

contacts-history = Together
contacts-history-none = Nothing yet. Write down a call, a mail or a meeting, and it stands here with its day.
contacts-history-loading = Reading what happened
contacts-history-more = Show earlier
contacts-talk = Write down a conversation
contacts-talk-way = How
contacts-talk-on = Day
contacts-talk-on-hint = Empty is today
contacts-talk-about = About
contacts-talk-about-none = No job
contacts-talk-text = What was said
contacts-talk-save = Save
contacts-talk-cancel = Cancel
contacts-talk-delete = Delete this conversation
contacts-entry-about = about { $title }, { $employer }
contacts-entry-interview = Interview, round { $round } · { $form }

## Adding

contacts-new = New contact
contacts-save = Save
contacts-cancel = Cancel

## In a job

contacts-of-job = People
contacts-of-job-open = Open { $name } among the contacts
contacts-of-job-talk = Write down a conversation with { $name }
