### Merging two jobs that are one.

merge-action = Merge with another job …
merge-title = Merge “{ $title }” with another job
merge-choose = Which job is the same one?
merge-find = Find another job
merge-find-label = Words of the other job
merge-none = No other job looks like this one. Find it by its words.
merge-nothing-found = No job has these words.
merge-same_ad = the same ad
merge-same_position = the same position
merge-same_employer = the same employer
merge-found = found
merge-loading = Looking at both jobs
merge-keep = This one stays
merge-keep-legend = Which of the two stays?
merge-keep-one = { $title } · { $employer }, saved { $day }
merge-happens = What happens
merge-stands = It stands in { $stage } afterwards.
merge-sent = It counts as sent { $day }.
merge-saved = It counts as saved { $day }.
merge-takes = It takes over: { $things }.
merge-takes-nothing = The other one holds nothing of its own.
merge-fields = These facts come from the other one: { $fields }.
merge-letter-taken = The other one’s letter comes along.
merge-letter-becomes_note = Both have a letter. The other one’s text becomes a note.
merge-trash = The other one lies in the trash then and leads to this one. Undo parts them again.
merge-do = Merge
merge-back = Choose another
merge-cancel = Cancel
merge-went = “{ $title }” was merged into this job.
merge-thing-ads = { $count ->
    [one] { $count } ad
   *[other] { $count } ads
 }
merge-thing-notes = { $count ->
    [one] { $count } note
   *[other] { $count } notes
 }
merge-thing-moves = { $count ->
    [one] { $count } move
   *[other] { $count } moves
 }
merge-thing-interviews = { $count ->
    [one] { $count } interview
   *[other] { $count } interviews
 }
merge-thing-tasks = { $count ->
    [one] { $count } task
   *[other] { $count } tasks
 }
merge-thing-conversations = { $count ->
    [one] { $count } conversation
   *[other] { $count } conversations
 }
merge-thing-contacts = { $count ->
    [one] { $count } contact
   *[other] { $count } contacts
 }
merge-thing-documents = { $count ->
    [one] { $count } document sent
   *[other] { $count } documents sent
 }
merge-thing-figures = { $count ->
    [one] { $count } pay figure
   *[other] { $count } pay figures
 }
merge-thing-offers = { $count ->
    [one] { $count } offer
   *[other] { $count } offers
 }
merge-thing-tags = { $count ->
    [one] { $count } tag
   *[other] { $count } tags
 }
merge-thing-links = { $count ->
    [one] { $count } link
   *[other] { $count } links
 }
merge-thing-checklist = { $count ->
    [one] { $count } line of the checklist
   *[other] { $count } lines of the checklist
 }
merge-in-trash = { $employer } · merged into “{ $title }”
