### The calendar: months, weeks, the agenda, moving entries, and files for other calendars.

calendar-title = Calendar
calendar-loading = Reading the calendar
calendar-retry = Try again
calendar-views = How to look at the calendar
calendar-view-month = Month
calendar-view-week = Week
calendar-view-agenda = Agenda
calendar-view-timeline = Timeline
calendar-today = Today
calendar-previous-month = The month before
calendar-next-month = The month after
calendar-previous-week = The week before
calendar-next-week = The week after
calendar-previous-agenda = Four weeks earlier
calendar-next-agenda = Four weeks later
calendar-go-today = Go to today in the calendar
calendar-action-go = Go to the calendar
calendar-action-month = Calendar: the month
calendar-action-week = Calendar: the week
calendar-action-agenda = Calendar: the agenda
calendar-action-timeline = Calendar: all applications as a timeline
calendar-hours = Hours
calendar-week = Week { $week }
calendar-week-short = Wk
calendar-from-to = { $from } to { $to }
calendar-keys = Arrows go from day to day, Home and End to the ends of the week, Page Up and Page Down a month. Enter opens what stands on the day, Space picks it up to move it, T goes to today.
calendar-hours-23 = Clocks go forward: 23 hours
calendar-hours-25 = Clocks go back: 25 hours
calendar-clock-forward = Clocks +1 h
calendar-clock-back = Clocks −1 h
calendar-whole-day = All day
calendar-more = { $count } more
calendar-day-name = { $day }, { $count ->
    [0] nothing
    [one] { $count } entry
   *[other] { $count } entries
 }
calendar-is-today = today
calendar-nothing-on-day = Nothing stands on this day.
calendar-agenda-empty = Nothing in these four weeks.
calendar-agenda-empty-text = Deadlines, interviews and what you have to do show up here with their days.

## Kinds of entries

calendar-kind-deadline = Deadline
calendar-kind-answer_by = Answer the offer
calendar-kind-interview = Interview
calendar-kind-task = To do
calendar-kind-follow_up = Follow up
calendar-kind-thank_you = Say thank you
calendar-kind-job_start = First day at work
calendar-kind-offer_start = First day at work

calendar-tone-late = late
calendar-tone-soon = soon
calendar-tone-done = done

calendar-form-phone = by phone
calendar-form-video = video
calendar-form-on_site = on site
calendar-form-technical = technical
calendar-form-case = case
calendar-form-presentation = presentation

## One entry

calendar-entry-time = { $from }–{ $to }
calendar-entry-round = Round { $round }, { $form }
calendar-entry-there = { $time } in { $zone }
calendar-entry-open = Open the job
calendar-entry-link = Open the link
calendar-entry-move = Move to …
calendar-entry-file = Save as a calendar file
calendar-entry-saved = Saved as { $path }
calendar-entry-fixed = The employer sets this day. Change it where it is written: in the job or in the offer.
calendar-close = Close
calendar-cancel = Cancel

## Moving

calendar-move-title = Move “{ $title }”
calendar-move-to = New day
calendar-move-hint = A day, such as 12.03 or “i morgen”. It keeps its time unless you write another: 12.03 kl. 14.
calendar-move-do = Move
calendar-carry = You hold “{ $title }”. Arrows choose the day, Space puts it down, Escape lets it be.
calendar-carry-fixed = “{ $title }” can’t be moved: the employer sets this day.
calendar-carry-let-be = “{ $title }” stays where it was.

## Files for other calendars

calendar-file = Calendar file
calendar-file-title = Løype in your other calendars
calendar-file-what = Løype can keep everything as a file, loype.ics, in a folder you choose, and write it anew after each change. Put it where your calendar program looks: a folder that is shared with your phone, or one your calendar subscribes to.
calendar-file-folder = Folder
calendar-file-hint = The whole path, such as { $example }. Empty keeps no file.
calendar-file-keep = Keep it there
calendar-file-stop = Stop keeping it
calendar-file-once = Save everything once
calendar-file-kept = Kept fresh: { $path }
calendar-file-checked = Last checked { $time }
calendar-file-none = No file is kept.
calendar-file-failed = The calendar file was not written. { $why }

## In the file

calendar-ics-name = Løype
calendar-ics-deadline = Deadline: { $what }
calendar-ics-answer = Answer the offer: { $what }
calendar-ics-interview = Interview: { $what }
calendar-ics-start = First day at work: { $what }
calendar-ics-done = ✓ { $what }
calendar-ics-round = Round { $round }, { $form ->
    [phone] { calendar-form-phone }
    [video] { calendar-form-video }
    [on_site] { calendar-form-on_site }
    [technical] { calendar-form-technical }
    [case] { calendar-form-case }
   *[presentation] { calendar-form-presentation }
 }
calendar-ics-there = { $time } in { $zone }
calendar-cli-written = { $count ->
    [one] { $count } entry in { $path }
   *[other] { $count } entries in { $path }
 }
calendar-choose = Choose several
calendar-choose-entry = Choose { $title }
calendar-choose-stop = Stop choosing
calendar-chosen = { $count ->
        [0] None chosen
        [one] One chosen
       *[other] { $count } chosen
    }
calendar-chosen-file = Save as one calendar file
