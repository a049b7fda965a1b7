### Searching everything from the box at the top.

search-jobs = Your jobs
search-near = Spelled nearly like that
search-facts = Facts
search-fact = Guidance · { $about }: { $value }

# When nothing is typed yet.
search-help = Words search everything. Narrow the jobs down with
search-help-example = stage:interview employer:dnb pay>700k deadline:week

# What was understood of what was typed; names and figures as they were typed.
search-understood = Only jobs with
search-chip-stage = Stage: { $value }
search-chip-stage_named = Stage: { $value }
search-chip-employer = Employer: { $value }
search-chip-city = City: { $value }
search-chip-tag = Tag: { $value }
search-chip-source = Site: { $value }
search-chip-pay = Pay: { $value }
search-chip-deadline = Deadline: { $value }
search-chip-floor = Pay floor: { $value }
search-chip-target = Target pay: { $value }
search-chip-quiet = Quiet for days: { $value }
search-chip-unmet = { $chip } – there is none
search-chip-most = { $chip } – the { $used } with most jobs of { $found }
search-from-day = from { $day }
search-until-day = until { $day }

search-in-table = { $count ->
    [one] Show it in the table
   *[other] Show all { $count } in the table
 }
search-words-in-table = Show all with these words in the table

search-people = People
search-documents = Documents
search-happenings = Interviews, tasks and conversations
search-nameless = Without a name
search-document-version = version { $number }
search-interview = Interview, round { $round }
search-task = Task
search-task-done = Task, done
search-conversation = Conversation with { $name }
search-archive = in “{ $name }”
