### The question bank, and the questions of one job.

questions-loading = Reading the questions
questions-search = Search
questions-filters = Choose questions
questions-any = Any
questions-only = Which
questions-only-all = All
questions-only-own = My own
questions-only-asked = Really asked
questions-only-weak = Weak spots
questions-only-practised = Practised
questions-only-noted = With a note
questions-kind = About
questions-level = Level
questions-skill = Skill
questions-count = { $count ->
    [one] { $count } question
   *[other] { $count } questions
 }
questions-none = No question fits
questions-none-text = Choose more widely, or add a question of your own.
questions-more = Show more
questions-add = Add a question
questions-text = The question
questions-save = Add
questions-one = Question
questions-close = Close
questions-delete = Take out of the bank
questions-practise = Practise it
questions-practise-no = Practise it no more
questions-own = your own
questions-asked = { $count ->
    [one] asked once
    [2] asked twice
   *[other] asked { $count } times
 }
questions-due = comes again { $day }
questions-weak = weak spot

## Of one job

questions-for = Questions worth practising
questions-for-here = Asked by this employer
questions-for-role = Asked elsewhere: { $role }
questions-for-fit = Fits this job
questions-for-practise = Practise for this job
questions-for-planned = { $count ->
    [one] { $count } question planned
   *[other] { $count } questions planned
 }
