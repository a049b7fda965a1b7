### Practice: questions that come again until they stay, practice interviews, and how it goes over time.

practice-title = Practice
practice-action-go = Practice
practice-action-begin = Practise what is due
practice-action-interview = A practice interview
practice-action-questions = The question bank
practice-loading = Reading what is due
practice-tab-due = Today
practice-tab-questions = Questions
practice-tab-progress = Progress

## Kinds, rounds, levels, judgements

question_kind-behavioural = About you
question_kind-technical = Technical
question_kind-design = System design
question_kind-culture = Working life
question_kind-pay = Pay
question_kind-to_ask = To ask them
question_round-first = First talk
question_round-technical = Technical round
question_round-case = Case
question_round-final = Last round
question_level-entry = First years
question_level-mid = On your own feet
question_level-senior = Senior
grade-again = Again
grade-hard = Hard
grade-good = Good
grade-easy = Easy

## Today

practice-due = { $count ->
    [0] Nothing is due today
    [one] { $count } question is due today
   *[other] { $count } questions are due today
 }
practice-due-none-text = Practise something new, or rest. What you have answered comes again when it is about to fade.
practice-empty-title = You have not practised yet
practice-empty-text = The questions are for the kind of work you look for. You answer aloud or in writing, see what a good answer shows, and judge yourself. Løype brings each question back just before you would forget.
practice-begin-due = Practise what is due
practice-begin-first = Begin with five questions
practice-begin-new = Practise something new
practice-begin-weak = Practise weak spots
practice-begin-interview = Practice interview …
practice-today-done = { $count ->
    [one] { $count } answer today
   *[other] { $count } answers today
 }
practice-run = { $days ->
    [one] Practised on { $days } day since { $since }
   *[other] Practised on { $days } days since { $since }
 }
practice-weak = { $count ->
    [one] { $count } weak spot
   *[other] { $count } weak spots
 }
practice-coming = Before your interviews
practice-coming-line = { $ready } of { $questions } ready
practice-coming-today = { $count ->
    [0] nothing today
    [one] { $count } today
   *[other] { $count } today
 }
practice-coming-days = { $days ->
    [0] today
    [1] tomorrow
   *[other] in { $days } days
 }
practice-coming-ready = Ready
practice-coming-practise = Practise
practice-coming-practise-for = Practise for { $employer }
practice-unplanned = { $title } at { $employer }, { $when }: you have not practised for it yet.
practice-plan = Plan 15 questions
practice-plan-for = Plan 15 questions for { $employer }
practice-list = What comes
practice-list-before = before { $employer }, { $on }
practice-list-new = new

## A sitting

practice-sitting = Practice
practice-number = Question { $number } of { $total }
practice-think = Say it aloud, or write it here. Nothing is recorded.
practice-answer = Your answer, if you write it
practice-show = Show what a good answer shows
practice-show-short = Show
practice-good = A good answer shows
practice-good-ask = A good answer from them tells
practice-trap = The trap many fall into
practice-trap-ask = What to listen for
practice-note = Your note
practice-note-hint = Kept with the question
practice-judge = How did it go?
practice-prospect = { $days ->
    [0] again today
    [1] tomorrow
   *[other] in { $days } days
 }
practice-other-nb = In Norwegian
practice-other-en = In English
practice-last = Your last answer
practice-asked = Asked at { $employer }, { $on }
practice-back = Take the last one back
practice-back-not = Something else was changed since. Undo that first, then take the answer back.
practice-stop = End
practice-keys = Space shows the answer, Ctrl+Enter while you write; 1 to 4 judge it.
practice-time = { $minutes }:{ $seconds }
practice-time-left = Time left
practice-time-spent = Time
practice-over = Time is up. Wrap up.
practice-done = Done for now
practice-done-text = { $answers ->
    [0] You answered nothing this time.
    [one] One answer in { $minutes } min.
   *[other] { $answers } answers in { $minutes } min.
 }
practice-done-more = Go on
practice-done-close = Close
practice-summary = The answers
practice-summary-question = Question
practice-summary-grade = Judgement
practice-summary-time = Time

## A practice interview

practice-interview-title = Practice interview
practice-interview-for = For the job
practice-interview-no-job = No particular job
practice-interview-role = Role
practice-interview-any-role = Any
practice-interview-round = Round
practice-interview-any-round = Any
practice-interview-count = Questions
practice-interview-seconds = Minutes for each
practice-interview-begin = Begin
practice-cancel = Cancel

## Progress

practice-progress-loading = Reading how it goes
practice-progress-weeks = Answers a week
practice-progress-weeks-about = { $weeks ->
    [one] Answers in the last { $weeks } week, by how you judged them.
   *[other] Answers in the last { $weeks } weeks, by how you judged them.
 }
practice-progress-ahead = What comes
practice-progress-ahead-about = Questions on each of the next 14 days, by what is known today.
practice-progress-none = Nothing yet. Your answers stand here week by week.
practice-progress-seen = Questions answered
practice-progress-firm = Remembered for a week or more
practice-progress-weak = Weak spots
practice-progress-week = Week
practice-progress-days = Days
practice-progress-day = Day
practice-progress-count = Questions
practice-progress-answers = Answers

## The command line

practice-cli-how = Say the answer aloud, or type it; an empty line shows what a good one shows. Then judge yourself. q ends.
practice-cli-good = A good answer shows:
practice-cli-trap = What people fall into:
practice-cli-judge = 1 again · 2 hard · 3 good · 4 easy · q end
practice-cli-again = { $days ->
    [0] It comes again today.
    [1] It comes again tomorrow.
   *[other] It comes again in { $days } days.
 }
practice-cli-done = { $answers ->
    [0] No answers this time.
    [one] One answer: { $again } again, { $hard } hard, { $good } good, { $easy } easy.
   *[other] { $answers } answers: { $again } again, { $hard } hard, { $good } good, { $easy } easy.
 }
