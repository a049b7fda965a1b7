### The day's page: what needs doing, the week, the goal, reminders; and the tasks of one job.

today-title = Today
today-action-go = Today
today-action-add-task = Add a task
today-loading = Reading the day
today-keys = J and K or the arrows go from line to line, Enter opens one. The letters beside a line do what they say.
today-sub = { $count ->
    [0] Nothing has to be done today.
    [1] One thing can’t wait.
    [2] Two things can’t wait.
    [3] Three things can’t wait.
    [4] Four things can’t wait.
    [5] Five things can’t wait.
    [6] Six things can’t wait.
   *[other] { $count } things can’t wait.
 } Week { $week }.
today-sub-more = More than { $count } things can’t wait. Week { $week }.
today-count = { $count ->
    [one] { $count } thing can’t wait
   *[other] { $count } things can’t wait
 }

## The groups

today-now = Now
today-now-about = deadlines, interviews and answers
today-week = This week
today-week-about = what comes, and follow-ups
today-quiet = Quiet
today-quiet-about = nothing heard for long
today-more = There are more than these. They come up as you work through the list.
today-calm = A calm day
today-calm-text = No deadline, interview or follow-up in the days ahead. Rest is part of it.

## Lines

today-line-deadline = Apply: { $title }
today-line-interview = { $round ->
    [1] First interview
    [2] Second interview
    [3] Third interview
    [4] Fourth interview
   *[other] Interview { $round }
 }: { $title }
today-line-offer = Answer: { $name }
today-line-follow-up = Follow up: { $title }
today-line-thank-you = Say thanks: { $title }
today-line-follow-up-suggested = Follow up? { $title }
today-line-thank-you-suggested = Say thanks for the interview? { $title }
today-line-debrief = Look back on the interview: { $title }
today-line-practice = { $count ->
    [one] Practise { $count } question
   *[other] Practise { $count } questions
 }
today-detail-practice = some before { $employer }, { $day }
today-detail-silent = { $days ->
    [one] no answer for { $days } day
   *[other] no answer for { $days } days
 }
today-detail-usual = { $days ->
    [0] your answers usually come the same day
    [one] your answers usually come within { $days } day
   *[other] your answers usually come within { $days } days
 }
today-detail-no-reply = few answer after so long; close it as “no reply”?
today-detail-interviewed = interviewed { $day }
today-detail-pay = { $amount } a year
today-form-phone = phone
today-form-video = video
today-form-on_site = on site
today-form-technical = technical
today-form-case = case
today-form-presentation = presentation

## When

today-when-time = { $day } { $time }
today-when-any = any day
today-when-under-way = now
today-when-silent = { $days ->
    [one] { $days } day
   *[other] { $days } days
 }
today-in-minutes = in { $minutes } min
today-in-hours = in { $hours } h { $minutes } min

## What can be done with a line

today-act-open = open
today-act-edit = edit
today-act-join = join
today-act-compare = compare
today-act-practise = practise
today-act-debrief = look back
today-act-follow_up = ask
today-act-done = done
today-act-sent = sent
today-act-no_reply = no reply
today-act-later = later
today-act-dismiss = put away
today-acts = More to do with: { $name }
today-later-tomorrow = Tomorrow
today-later-week = In a week
today-later-monday = Next Monday
today-later-date = On a day …
today-later-title = Later: { $name }
today-later-day = Show it again
today-later-hint = A day, such as “friday”, 25.11. or “in 3 days”
today-later-do = Put off
today-cancel = Cancel

## Tasks

today-add = Add a task
today-add-what = What is to be done
today-add-when = When
today-add-when-hint = friday, 25.11. 14:30
today-add-do = Add
today-task-title = Task
today-task-what = What
today-task-save = Save
today-task-delete = Delete

## The week

today-strip = The week
today-strip-number = Week { $week }
today-strip-nothing = nothing
today-strip-more = more
today-kind-interview = Interview
today-kind-deadline = Apply by
today-kind-offer = Answer
today-kind-follow_up = Follow up
today-kind-thank_you = Say thanks
today-kind-task = Task

## The goal

today-goal = Your goal
today-goal-of = { $goal ->
    [one] { $count } of { $goal } application
   *[other] { $count } of { $goal } applications
 }
today-goal-reached = { $count ->
    [one] { $count } application: your week’s goal is reached
   *[other] { $count } applications: your week’s goal is reached
 }
today-goal-paused = Paused through { $day }. { $count ->
    [0] Paused weeks don’t count.
    [one] { $count } application anyway.
   *[other] { $count } applications anyway.
 }
today-goal-none = { $count ->
    [0] No goal set.
    [one] { $count } application this week. No goal set.
   *[other] { $count } applications this week. No goal set.
 }
today-goal-agreed = Agreed: { $count } a week.
today-goal-rest = Paused weeks don’t count.
today-goal-before = Weeks before
today-goal-before-week = Week { $week }: { $count }
today-goal-before-paused = Week { $week }: paused, { $count }
today-goal-set = Set a goal
today-goal-change = Change
today-goal-pause = Pause this week
today-goal-pause-until = Pause until …
today-goal-go-on = Count again
today-goal-per-week = Applications a week
today-goal-agreed-with = Agreed with NAV or others, a week
today-goal-empty = Empty means none
today-goal-pause-through = Pause through the week of
today-goal-save = Save

## Reminders that were missed

today-missed = While you were away
today-missed-line = { $kind }: { $title }
today-missed-seen = Got it

## What may be out of date

today-stale = Out of date
today-stale-floor = UDI’s pay level is from { $day }. A newer one may apply.
today-stale-floor-undated = UDI’s pay level may have changed.
today-stale-check = Check UDI
today-stale-enter = Enter the new level

## The rhythm, in the settings

today-rhythm = Follow-ups and goal
today-rhythm-text = After how many days of silence Løype suggests what. It only suggests; nothing moves by itself. Empty suggests nothing.
today-rhythm-applied = After sending
today-rhythm-applied-why = A week leaves them time to read, and most deadlines are past by then.
today-rhythm-screening = After a first contact
today-rhythm-screening-why = Once they have talked to you, things move faster.
today-rhythm-interview = After an interview
today-rhythm-interview-why = For when nobody said when they would answer.
today-rhythm-thank_you = Thanks for an interview
today-rhythm-thank_you-why = Worth most the day after.
today-rhythm-quiet = Counts as quiet after
today-rhythm-quiet-why = Longer than most who answer take.
today-rhythm-no_reply = Propose “no reply” after
today-rhythm-no_reply-why = Few answer after that. You decide each time.
today-rhythm-usual = { $days ->
    [one] Usually { $days } day.
   *[other] Usually { $days } days.
 }
today-remind = Remind me of
today-remind-all = interviews, deadlines, offers and tasks
today-remind-interviews = interviews only
today-remind-nothing = nothing

## Tasks of one job

tasks-title = To do
tasks-none = Nothing to do here.
tasks-add = Add a task
tasks-what = What is to be done
tasks-when = When
tasks-do = Add
tasks-tick = Done: { $name }
tasks-untick = Not done after all: { $name }
tasks-delete = Delete: { $name }
tasks-due = Due
tasks-due-none = no day
tasks-late = late
tasks-done-on = done { $day }
tasks-kind-task = Task
tasks-kind-follow_up = Follow up
tasks-kind-thank_you = Say thanks
tasks-follow-up = Follow-up
tasks-suggest-applied = { $days ->
    [7] a week after sending
    [one] { $days } day after sending
   *[other] { $days } days after sending
 }
tasks-suggest-screening = { $days ->
    [7] a week after the first contact
    [one] { $days } day after the first contact
   *[other] { $days } days after the first contact
 }
tasks-suggest-interview = { $days ->
    [7] a week after the interview stage began
    [one] { $days } day after the interview stage began
   *[other] { $days } days after the interview stage began
 }
tasks-suggest-set = Set
tasks-suggest-other = Another day …
tasks-suggest-day = Day of the follow-up

## System notifications: the title by the kind; `days` is 0 for today and 1 for tomorrow. The body is one line.

reminder-interview = { $days ->
    [0] Interview today at { $time }
    [1] Interview tomorrow at { $time }
   *[other] Interview at { $time }
 }
reminder-deadline = { $days ->
    [0] Last day to apply
    [1] Apply by tomorrow
   *[other] A deadline
 }
reminder-offer = { $days ->
    [0] Answer the offer today
    [1] Answer the offer by tomorrow
   *[other] An offer to answer
 }
reminder-follow_up = Time to follow up
reminder-thank_you = Time to say thanks
reminder-task = On your list today
reminder-body = { $title } · { $employer }
reminder-more = { $count ->
    [one] { $count } more reminder is waiting on the Today page.
   *[other] { $count } more reminders are waiting on the Today page.
 }
