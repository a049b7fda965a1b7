### The story bank: what the person did, part by part, with what would make it better.

stories-title = Stories
stories-one = Story
stories-action-add = Begin a story
stories-action-go = Stories
stories-add = New story
stories-new = What is it about?
stories-new-hint = A few words you will know it by, such as “Moved the database without downtime”.
stories-begin = Begin
stories-cancel = Cancel
stories-search = Search your stories
stories-skill = Skill
stories-all-skills = All skills
stories-count = { $count ->
    [one] { $count } story.
   *[other] { $count } stories.
 }
stories-rate = Times assume { $rate } words a minute; tell a story aloud against the clock to use your own pace.
stories-rate-own = Times use your own pace, { $rate } words a minute.
stories-none = No stories yet
stories-none-text = Write down what you did, once: situation, task, action, result. Each prep sheet then finds the ones that fit.
stories-none-found = No story fits.
stories-more = Show more
stories-loading = Reading the story
stories-close = Close the story
stories-delete = Delete “{ $title }”
stories-quoted = “{ $title }”
stories-told = { $words ->
    [one] { $words } word, { $time } to tell
   *[other] { $words } words, { $time } to tell
 }
stories-row-time = { $time } to tell
stories-hints = What would make it better
stories-part-title = Title
stories-part-situation = Situation
stories-part-task = Task
stories-part-action = Action
stories-part-result = Result
stories-part-reflection = What you learned
stories-part-numbers = Figures
stories-hint-situation = Where, when, and what was at stake. Two sentences are enough.
stories-hint-task = What was yours to do.
stories-hint-action = What you did, step by step. Say “I” for what was yours.
stories-hint-result = What came of it, ideally with a figure.
stories-hint-reflection = What you would do differently today.
stories-hint-numbers = Figures to have ready: before and after, how many, how long.
stories-better-no_action = It does not say yet what you did.
stories-better-no_result = It does not say yet what came of it.
stories-better-no_figure = No figure says how well it went. How many, how much, how long?
stories-better-others_did = It says “we” much more than “I”. Which part was yours?
stories-better-too_long = It takes more than two minutes to tell. Shorten it.
stories-mark-no_action = no action
stories-mark-no_result = no result
stories-mark-no_figure = no figure
stories-mark-others_did = “we”, not “I”
stories-mark-too_long = over two minutes
stories-skills = Skills it shows
stories-skill-field = Add a skill
stories-skill-add = Add
stories-skill-remove = Take away { $name }
stories-time = Tell it against the clock
stories-time-hint = Tell it aloud and stop when you are done: your own pace is used from then on.
stories-time-stop = Stop
stories-timed = Told in { $time }. That is { $rate } words a minute, and times use it from now on.
stories-why-said = you said so
stories-why-skills = skills: { $skills }
stories-why-words = words: { $words }
stories-for = Stories that fit
stories-for-none = No story fits yet.
stories-answers = Answers this
stories-answers-not = Does not answer this
