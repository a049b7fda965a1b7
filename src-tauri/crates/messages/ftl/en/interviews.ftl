### Interviews: the page of those to come and past, and the interviews of one job.

interviews-title = Interviews
interviews-tab = Interviews
interviews-action-go = Interviews
interviews-action-add = Plan an interview
interviews-loading = Reading the interviews
interviews-retry = Try again

## Kinds

interview_form-phone = Phone
interview_form-video = Video
interview_form-on_site = On site
interview_form-technical = Technical
interview_form-case = Case
interview_form-presentation = Presentation
interview_state-planned = planned
interview_state-held = held
interview_state-cancelled = cancelled
interviews-round-form = Round { $round } · { $form }

## The page

interviews-coming = To come
interviews-coming-none = No interview is planned
interviews-coming-none-text = Open a job and plan an interview under “Interviews”. It stands here with its countdown and the way in.
interviews-past = Past
interviews-past-none = Nothing yet. Interviews that are over stand here with how they went.
interviews-more = Show earlier
interviews-more-coming = Show later
interviews-with = With { $people }
interviews-join = Join
interviews-join-host = Join at { $host }
interviews-how = How did it go?

## Time

interviews-in-minutes = { $count ->
    [one] in { $count } minute
   *[other] in { $count } minutes
 }
interviews-in-hours = in { $hours } h { $minutes } min
interviews-tomorrow = tomorrow
interviews-in-days = { $count ->
    [one] in { $count } day
   *[other] in { $count } days
 }
interviews-now = now
interviews-span = { $from }–{ $to }
interviews-zone = { $city } time
interviews-oslo = { $from }–{ $to } in Oslo
interviews-oslo-day = { $from }–{ $to } on { $day } in Oslo
interviews-first = summer time
interviews-second = winter time

## Same time

interviews-overlap = Same time as { $title } at { $employer }, { $day } { $from }–{ $to }
interviews-overlap-open = Open it

## The interviews of one job

interviews-none = No interview yet.
interviews-add = Plan an interview
interviews-move = There is an interview now. Move the job to { $stage }?
interviews-move-do = Move
interviews-move-not = Not now
interviews-hold = It was held
interviews-cancel = Called off
interviews-plan = Planned after all
interviews-delete = Delete the interview
interviews-held = Held
interviews-cancelled = Called off
interviews-menu = More about round { $round }

## Fields

interviews-field-round = Round
interviews-field-form = Kind
interviews-field-day = Day
interviews-field-time = Time
interviews-field-minutes = Length
interviews-field-zone = Time zone
interviews-field-place = Place
interviews-field-link = Link
interviews-field-people = People
interviews-field-preparation = To have ready
interviews-field-asked = What was asked
interviews-field-went = How it went
interviews-field-next_step = Next step
interviews-hint-day = 12.3.2026, Tuesday or tomorrow
interviews-hint-time = 14:30–15:30, or only 14
interviews-hint-minutes = 60 min, 1 h 30 min
interviews-hint-zone = A city; empty is Oslo
interviews-hint-link = The address of the meeting
interviews-nothing = Nothing yet
interviews-new = New interview
interviews-more-fields = Time zone, place, preparation
interviews-save = Save
interviews-cancel-form = Cancel

## People

interviews-person-add = Add a person
interviews-person-remove = Remove { $name }
interviews-person-new = New contact: { $name }
interviews-person-hint = A contact or any name; Enter adds
interviews-person-open = Open { $name }
