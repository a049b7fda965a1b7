### The search is over, and earlier searches.

## After an offer was accepted

ending-title = The search is over
ending-action = The search is over …
ending-card = Congratulations! “{ $title }” is accepted.
ending-card-text = There is a short way through what is left: word to the others, the dates to come, and putting this search away.
ending-card-do = Show what is left
ending-card-later = Later
ending-lead = What is left, in the order it is mostly done. Nothing here is in a hurry: leave whenever you like, and what is done stays done.
ending-none = No job is accepted yet.
ending-none-text = When you accept an offer, move its job to Accepted. You can end the search without one too.
ending-accepted = Accepted
ending-since = since { $day }
ending-others = Word to the others
ending-others-none = Nobody waits for word from you.
ending-others-text = { $count ->
    [one] { $count } application is still open, and its employer waits for word.
   *[other] { $count } applications are still open, and their employers wait for word.
 }
ending-others-some = Shown are the first { $shown } of { $count }.
ending-choose = Withdraw from { $employer }: { $title }
ending-withdraw = { $count ->
    [0] Withdraw
    [one] Withdraw { $count }
   *[other] Withdraw { $count }
 }
ending-withdraw-none = Choose at least one
ending-draft = Draft a withdrawal
ending-draft-for = Draft a withdrawal to { $employer }
ending-unsent = { $count ->
    [0] { "" }
    [one] { $count } job was never sent: it goes along as it is.
   *[other] { $count } jobs were never sent: they go along as they are.
 }
ending-dates = Dates to come
ending-dates-none = No date is to come.
ending-date-starts = Work starts: { $text }
ending-date-answer_by = Answer by: { $text }
ending-date-interview = Interview: { $text }
ending-date-task = Task: { $text }
ending-archive = Put this search away
ending-archive-text = All its jobs go into an archive under a name. A later search starts with an empty board, and everything here can still be looked up. It can be brought back.
ending-archive-name = Name
ending-archive-suggested = Search until { $month }
ending-archive-on = Ended
ending-archive-on-hint = A day, such as 12.03 or “yesterday”. Empty means today.
ending-archive-do = Archive the search
ending-loading = Reading what is left
ending-retry = Try again

## Earlier searches

archive-title = Earlier searches
archive-action = Earlier searches
archive-text = Searches that are over, kept whole. Their jobs are only read.
archive-empty = No search is put away yet
archive-empty-text = When a search is over it can be put away under a name, and a later one starts clean.
archive-list = Earlier searches
archive-span = { $from } – { $to }
archive-ended = ended { $day }
archive-accepted = { $title }, { $employer }
archive-rename = Rename
archive-rename-one = Rename { $name }
archive-name = Name of the search
archive-restore = Bring back
archive-restore-one = Bring back { $name }
archive-restore-text = All its jobs come back to the board of the running search.
archive-find = Find in this search
archive-jobs = Jobs of { $name }
archive-jobs-none = No job of this search has these words.
archive-back = All earlier searches
archive-loading = Reading the search
archive-save = Save
archive-cancel = Cancel
archive-in = This job belongs to the earlier search “{ $name }”. It is only read.
archive-see = See the search
archive-newer = Newer
archive-older = Older
