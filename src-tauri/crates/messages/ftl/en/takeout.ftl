### The whole profile out: the page, the files' words, the command line.

takeout-intro = Everything you keep here is yours to take along: as one file that Løype brings in again, as tables for a spreadsheet, or as text to read.
takeout-what = What to take out
takeout-form-zip = Everything, with documents (.zip)
takeout-form-zip-hint = All of it, your documents’ files, the ads as text, and each application to read. Løype can bring it in again.
takeout-form-json = Everything as one JSON file
takeout-form-json-hint = All of it but the files of your documents, for other programs and for Løype. The form is documented.
takeout-form-xlsx = Jobs and events for Excel (.xlsx)
takeout-form-xlsx-hint = Two sheets with real dates and amounts.
takeout-form-jobs_csv = Jobs as a table (.csv)
takeout-form-jobs_csv-hint = For any spreadsheet: UTF-8, with semicolons, as Norwegian spreadsheets read it.
takeout-form-events_csv = Events as a table (.csv)
takeout-form-events_csv-hint = Stages, notes, interviews, tasks and conversations, one a line.
takeout-form-markdown = Each application as text (.md.zip)
takeout-form-markdown-hint = One Markdown file an application: facts, letter, interviews, history and the ad.
takeout-lock = Lock the file with a passphrase
takeout-passphrase = Passphrase
takeout-passphrase-again = The same once more
takeout-passphrase-hint = At least 8 characters; several words are best.
takeout-passphrase-differs = The two are not the same.
takeout-passphrase-warning = A lost passphrase can’t be found again, not by us either: without it nobody ever opens this file. Write it down somewhere safe.
takeout-save = Take out
takeout-stop = Stop
takeout-working = Taking it out …
takeout-progress = { $done } of { $total } rows
takeout-saved = Written: { $path }
takeout-saved-size = { $size }. It lies in your folder { $folder }.
takeout-missing = { $count ->
    [one] The file of one document was not where it should be, so it is not in there.
   *[other] The files of { $count } documents were not where they should be, so they are not in there.
 }
takeout-locked-word = The file is locked. Keep the passphrase.
takeout-calendar = Deadlines, interviews and tasks for other calendars (.ics) are saved on the calendar’s page.
takeout-where = The file goes to the folder where your calendar file is kept, else to your downloads. It is never put over another file.
takeout-done = Taken out
takeout-size-bytes = { $count } bytes
takeout-size-kb = { $count } kB
takeout-size-mb = { $count } MB

## Sheets

takeout-sheet-jobs = Jobs
takeout-sheet-events = Events
takeout-col-title = Title
takeout-col-employer = Employer
takeout-col-orgnr = Organisation number
takeout-col-places = Place of work
takeout-col-stage = Stage
takeout-col-applied_on = Applied
takeout-col-deadline_on = Deadline
takeout-col-deadline_time = Deadline, time
takeout-col-deadline = Deadline as printed
takeout-col-posted_on = Published
takeout-col-starts_on = Start
takeout-col-starts = Start as printed
takeout-col-form = Form of employment
takeout-col-share_min = Share from, %
takeout-col-share_max = Share to, %
takeout-col-pay_min = Pay from
takeout-col-pay_max = Pay to
takeout-col-pay_currency = Currency
takeout-col-pay_period = Paid per
takeout-col-pay = Pay as written
takeout-col-workplace = Where the work is done
takeout-col-degree = Degree asked for
takeout-col-languages = Languages asked for
takeout-col-found_at = Found at
takeout-col-tags = Tags
takeout-col-apply_url = Where to apply
takeout-col-ad_url = The ad’s address
takeout-col-closed_reason = Closed because
takeout-col-closed_note = About the closing
takeout-col-archive = Earlier search
takeout-col-deleted_on = In the trash since
takeout-col-saved_on = Saved
takeout-col-id = Id
takeout-col-day = Day
takeout-col-time = Time
takeout-col-kind = What
takeout-col-detail = How
takeout-col-from = From stage
takeout-col-to = To stage
takeout-col-person = With
takeout-col-words = Words
takeout-col-done_on = Done
takeout-col-job_id = Job id
takeout-kind-stage = Stage
takeout-kind-note = Note
takeout-kind-captured = Ad kept
takeout-kind-interview = Interview
takeout-kind-task = Task
takeout-kind-follow_up = Follow-up
takeout-kind-thank_you = Thank-you note
takeout-kind-conversation = Conversation
takeout-kind-sent = Sent

## Markdown

takeout-md-letter = Letter
takeout-md-prep = Preparation
takeout-md-interviews = Interviews
takeout-md-tasks = Tasks
takeout-md-contacts = Contacts
takeout-md-history = History
takeout-md-ad = The ad
takeout-prep-why_them = Why them
takeout-prep-doubts = Doubts
takeout-prep-to_ask = To ask
takeout-prep-figures = Figures
takeout-prep-logistics = Practical
takeout-prep-notes = Notes
takeout-readme = This zip holds everything Løype kept for you. “loype.json” is all of it in one documented form, which Løype brings in again (with the files under “documents”). “applications” has a text for each application, “ads” the ads’ text, and the pages as they came (.html.txt: a stranger’s page, better read as text). Your own documents lie under “documents”.

## A file of its own in again

own-kind-job = Jobs
own-kind-ad = Ads
own-kind-application = Applications
own-kind-event = Events
own-kind-employer = Employers
own-kind-contact = Contacts
own-kind-conversation = Conversations
own-kind-interview = Interviews
own-kind-task = Tasks
own-kind-document = Documents
own-kind-document_version = Versions of documents
own-kind-letter = Letters
own-kind-offer = Offers
own-kind-target = Target pay
own-kind-pay_figure = Pay figures
own-kind-story = Stories
own-kind-own_question = Your own questions
own-kind-practice_answer = Practice answers
own-kind-prep_sheet = Prep sheets
own-kind-tag = Tags
own-kind-saved_view = Saved tables
own-kind-archive = Earlier searches
own-kind-stage = Stages
own-kind-own_figure = Your own figures
own-kind-setting = Settings
own-kind-rest = What belongs to these

## Command line

takeout-cli-written = Wrote { $path } ({ $size }).
takeout-cli-locked = It is locked. Without the passphrase nobody ever opens it.
takeout-cli-passphrase = Passphrase:
takeout-cli-again = The same once more:
own-file-title = A file of Løype’s own: { $name }
own-file-from = Written by Løype { $program }{ $day ->
        [none] .
       *[other] {" "}on { $day }.
    }
own-file-empty = Your profile is empty: it becomes the one in the file.
own-file-merge = What is in both stays as it is newest; nothing of yours is deleted, and one undo takes it all back.
own-file-line = { $name }: { $new } new, { $same } the same, { $kept } where yours stays, { $taken } where the file’s is newer
own-file-kind = What
own-file-new = New
own-file-same = The same
own-file-kept = Yours stays
own-file-taken = The file’s is taken
own-file-missing = { $count ->
        [one] One document comes without its file.
       *[other] { $count } documents come without their files.
    }
own-file-passphrase = Passphrase of the file
own-file-open = Open
own-file-run = Bring it in
own-file-done = Brought in. One undo takes it all back.
own-file-unchanged = Everything in the file was there already.
