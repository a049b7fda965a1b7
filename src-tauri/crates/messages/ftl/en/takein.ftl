### Bringing in the files of other programs and people's own tables.

import-untitled = No title
import-no-employer = Unknown employer
takein-lead = Bring in what you have kept elsewhere: LinkedIn’s archive, Huntr, Teal, Simplify, JobSync, Reactive Resume, career-ops, AI Job Hunter, or your own spreadsheet as CSV or XLSX. You see what comes of each row before anything happens, and one undo takes it all back.
takein-choose = Choose a file
takein-drop = or drop it here. At most 50 MB.
takein-sending = Reading { $name }
takein-stop = Stop
takein-other = Choose another file
takein-steps = Steps
takein-step-file = File
takein-step-columns = What is what
takein-step-rows = Look through
takein-step-done = Done
takein-remembered = You brought in a file with the same headings before. Your answers from then are filled in.
takein-part-include = Bring in “{ $name }”
takein-part-about = { $source }. { $rows ->
    [one] { $rows } row
   *[other] { $rows } rows
 }.
takein-encoding = Letters
takein-separator = Between cells
takein-columns = Columns of { $name }
takein-column = Column
takein-column-is = Is
takein-column-of = What “{ $header }” is
takein-samples = First cells
takein-dates-of = Order of the dates in “{ $header }”
takein-dates-open = These dates read both ways. Which is meant?
takein-dates-choose = Choose
takein-guessed = Guessed from the name: have a look.
takein-empty-column = Empty
takein-unnamed = Column { $number }
takein-statuses = What the status words mean
takein-status-word = Word
takein-status-count = Rows
takein-status-stage = Stage
takein-status-of = What “{ $text }” means
takein-status-by-dates = Not known: let the dates tell
takein-rest = Columns that Løype does not know
takein-rest-note = Keep them in a note
takein-rest-leave = Do not keep them
takein-alike = Rows you have already
takein-alike-merge = Merge them
takein-alike-leave = Leave them out
takein-alike-add = Add them as new
takein-open = { $count ->
    [one] One column’s dates read both ways: say which is meant, then go on.
   *[other] { $count } columns’ dates read both ways: say which is meant, then go on.
 }
takein-doubtful = { $count ->
    [one] One thing was guessed.
   *[other] { $count } things were guessed.
 }
takein-to-rows = Look through the rows
takein-back = Back to the columns
takein-counts = Of { $rows } rows: { $made } new jobs, { $people } new contacts, { $merged } merged, { $left } left out.
takein-filter = Show
takein-rows = Rows of the file
takein-row = Row
takein-outcome = Becomes
takein-job = Job or person
takein-stage = Stage
takein-sent = Sent
takein-deadline = Deadline
takein-pay = Pay
takein-told = Not understood
takein-keep-row = Bring in row { $row }
takein-why = { $outcome }: { $why }
takein-into = { $outcome }: { $title }, { $employer }
takein-into-row = { $outcome } { $row }
takein-cell = { $header }: “{ $text }” ({ $why })
takein-undated = The file gives no day for: { $stages }. They get today’s.
takein-row-notes = { $count ->
    [one] { $count } note
   *[other] { $count } notes
 }
takein-no-rows = No such rows.
takein-page = Rows { $from } to { $to } of { $total }
takein-earlier = Earlier rows
takein-later = Later rows
takein-run = Bring in
takein-run-count = { $count ->
    [one] Bring in { $count } row
   *[other] Bring in { $count } rows
 }
takein-progress = { $phase }: { $done } of { $total }
takein-stopped = Stopped. Nothing was brought in.
takein-done = “{ $name }” is in.
takein-done-counts = { $made } new jobs, { $people } new contacts, { $merged } merged, { $unchanged } with nothing new, { $left } left out.
takein-undo = Undo all of it
takein-to-jobs = Go to the jobs
takein-another = Bring in another file

takein-field-title = Title
takein-field-employer = Employer
takein-field-orgnr = Organisation number
takein-field-status = Status
takein-field-applied_on = Day it was sent
takein-field-sent = Whether it was sent (yes or no)
takein-field-saved_on = Day it was saved
takein-field-day = A day (sent, or else saved)
takein-field-stage_on = Day of its present stage
takein-field-interview_on = Day of an interview
takein-field-offer_on = Day of an offer
takein-field-rejected_on = Day of the rejection
takein-field-deadline = Deadline
takein-field-posted_on = Day it was published
takein-field-starts = Start of the work
takein-field-place = Place of work
takein-field-url = Link to the ad
takein-field-apply_url = Link to apply
takein-field-pay = Pay
takein-field-pay_min = Pay, the least
takein-field-pay_max = Pay, the most
takein-field-pay_currency = Currency of the pay
takein-field-form = Form of employment
takein-field-share = Share of a full position
takein-field-workplace = Office or home
takein-field-description = Text of the ad
takein-field-found_at = Where it was found
takein-field-tags = Tags
takein-field-note = Note
takein-field-contact = Contact
takein-field-contact_role = Contact’s role
takein-field-contact_email = Contact’s e-mail
takein-field-contact_phone = Contact’s telephone
takein-field-contact_page = Contact’s page
takein-field-first_name = First name
takein-field-last_name = Last name
takein-field-met_on = Day you connected
takein-field-keep = Into a note, with the column’s name
takein-field-leave = Not kept

takein-source-linkedin_applications = LinkedIn, applications
takein-source-linkedin_saved = LinkedIn, saved jobs
takein-source-linkedin_connections = LinkedIn, connections
takein-source-huntr = Huntr
takein-source-teal = Teal
takein-source-simplify = Simplify
takein-source-jobsync = JobSync
takein-source-reactive_resume = Reactive Resume
takein-source-career_ops = career-ops
takein-source-ai_job_hunter = AI Job Hunter
takein-source-table = A table of your own

takein-doubt-day = no day can be read
takein-doubt-day_ahead = a day ahead
takein-doubt-status = nobody knows this status
takein-doubt-pay = no pay can be read
takein-doubt-link = no web address
takein-doubt-share = no share of a position
takein-doubt-form = no form of employment
takein-doubt-workplace = neither office nor home
takein-doubt-email = no e-mail address
takein-doubt-orgnr = the check digit does not hold
takein-doubt-yes_no = neither yes nor no
takein-doubt-long = too long for the field; the whole is in a note
takein-doubt-no_title = the row has no title
takein-doubt-no_employer = the row has no employer

takein-outcome-made = New job
takein-outcome-again = New job, a second try
takein-outcome-merged = Merged with a job you have
takein-outcome-joined = Merged with an earlier row
takein-outcome-person = New contact
takein-outcome-same_person = Merged with a contact you have
takein-outcome-left_out = Left out

takein-left-totals = sums up the others
takein-left-nameless = names neither title nor employer
takein-left-already = is there already
takein-left-chosen = you left it out

takein-order-dmy = Day first: 31.12.2026
takein-order-mdy = Month first: 12/31/2026
takein-order-ymd = Year first: 2026-12-31

takein-phase-idle = Getting ready
takein-phase-reading = Reading the file
takein-phase-comparing = Comparing with what you have
takein-phase-writing = Bringing it in

takein-show-all = All
takein-show-made = New
takein-show-merged = Merged
takein-show-left_out = Left out
takein-show-doubtful = Not understood

takein-encoding-utf-8 = UTF-8
takein-encoding-utf-16le = UTF-16
takein-encoding-utf-16be = UTF-16, greater byte first
takein-encoding-windows-1252 = Windows-1252

takein-sign-comma = Comma
takein-sign-semicolon = Semicolon
takein-sign-tab = Tab
takein-sign-bar = Bar
