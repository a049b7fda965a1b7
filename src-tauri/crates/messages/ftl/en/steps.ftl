### What was done, one sentence per journal step: said aloud, offered for undo, printed by the command line.
### A stage comes as the person's own name for it or as its kind's id, a field as its id.

step-save-ad = Saved “{ $title }”
step-capture-again = Kept the ad for “{ $title }” again
step-add-job = Added “{ $title }”
step-edit-job = Changed “{ $title }”: { $field ->
    [title] { field-title }
    [employer] { field-employer }
    [orgnr] { field-orgnr }
    [places] { field-places }
    [deadline] { field-deadline }
    [posted_on] { field-posted_on }
    [starts] { field-starts }
    [form] { field-form }
    [share] { field-share }
    [pay] { field-pay }
    [workplace] { field-workplace }
    [required_degree] { field-required_degree }
    [languages_required] { field-languages_required }
    [apply_url] { field-apply_url }
    [contacts] { field-contacts }
    [applied_on] { inspector-applied-on }
   *[other] { $field }
 }
step-move-job = Moved “{ $title }” to { $stage ->
    [saved] { stage-saved }
    [preparing] { stage-preparing }
    [applied] { stage-applied }
    [screening] { stage-screening }
    [interview] { stage-interview }
    [offer] { stage-offer }
    [accepted] { stage-accepted }
    [rejected] { stage-rejected }
    [withdrawn] { stage-withdrawn }
    [no_reply] { stage-no_reply }
    [expired] { stage-expired }
   *[other] { $stage }
 }
step-move-entry = { $kind ->
    [deadline] Moved the deadline of “{ $title }” to { $day }
    [interview] Moved the interview for “{ $title }” to { $day }
    [answer_by] Moved the answer to “{ $title }” to { $day }
   *[task] Moved “{ $title }” to { $day }
 }
step-add-note = Wrote a note on “{ $title }”
step-edit-note = Changed a note
step-delete-note = Deleted a note
step-correct-date = Corrected a date
step-add-document = Added the document “{ $name }”
step-add-version = Added a version of “{ $name }”
step-rename-document = Renamed a document to “{ $name }”
step-edit-document = Changed the document “{ $name }”
step-delete-document = Deleted the document “{ $name }”
step-delete-version = Deleted a version of “{ $name }”
step-send-document = Noted that “{ $name }” was sent to { $employer }
step-unsend-document = Noted that “{ $name }” was not sent to { $employer } after all
step-write-letter = Wrote on the letter for “{ $title }”
step-keep-letter = Kept the letter as the document “{ $name }”
step-add-link = Added a link to “{ $title }”
step-edit-link = Changed a link
step-delete-link = Deleted a link
step-add-checklist = Added to the checklist of “{ $title }”
step-edit-checklist = Changed a line of a checklist
step-tick-checklist = Ticked off: { $text }
step-untick-checklist = Took the tick off: { $text }
step-arrange-checklist = Moved a line of a checklist
step-delete-checklist = Deleted a line of a checklist
step-set-found = Noted where “{ $title }” was found
step-delete-job = Moved “{ $title }” to the trash
step-restore-job = Put “{ $title }” back from the trash
step-move-jobs = { $form ->
    [one] Moved 1 job
   *[other] Moved { $count } jobs
 } to { $stage ->
    [saved] { stage-saved }
    [preparing] { stage-preparing }
    [applied] { stage-applied }
    [screening] { stage-screening }
    [interview] { stage-interview }
    [offer] { stage-offer }
    [accepted] { stage-accepted }
    [rejected] { stage-rejected }
    [withdrawn] { stage-withdrawn }
    [no_reply] { stage-no_reply }
    [expired] { stage-expired }
   *[other] { $stage }
 }
step-tag-jobs = { $form ->
    [one] Tagged 1 job: { $name }
   *[other] Tagged { $count } jobs: { $name }
 }
step-untag-jobs = { $form ->
    [one] Took the tag off 1 job: { $name }
   *[other] Took the tag off { $count } jobs: { $name }
 }
step-follow-up-jobs = { $form ->
    [one] 1 job is to be followed up on { $day }
   *[other] { $count } jobs are to be followed up on { $day }
 }
step-no-follow-up-jobs = { $form ->
    [one] Took the follow-up off 1 job
   *[other] Took the follow-up off { $count } jobs
 }
step-delete-jobs = { $form ->
    [one] Moved 1 job to the trash
   *[other] Moved { $count } jobs to the trash
 }
step-add-tag = Made the tag “{ $name }”
step-rename-tag = Renamed the tag “{ $before }” to “{ $name }”
step-merge-tags = Made the tags “{ $before }” and “{ $name }” one
step-delete-tag = Deleted the tag “{ $name }”
step-tag-job = Tagged “{ $title }”: { $name }
step-untag-job = Took the tag off “{ $title }”: { $name }
step-save-view = Saved the view “{ $name }”
step-edit-view = Saved the view “{ $name }” anew
step-rename-view = Renamed a view to “{ $name }”
step-delete-view = Deleted the view “{ $name }”
step-order-views = Put the views in another order
step-rename-stage = Renamed a stage to “{ $name ->
    [saved] { stage-saved }
    [preparing] { stage-preparing }
    [applied] { stage-applied }
    [screening] { stage-screening }
    [interview] { stage-interview }
    [offer] { stage-offer }
    [accepted] { stage-accepted }
    [rejected] { stage-rejected }
    [withdrawn] { stage-withdrawn }
    [no_reply] { stage-no_reply }
    [expired] { stage-expired }
   *[other] { $name }
 }”
step-add-stage = Added the stage “{ $name }”
step-hide-stage = Hid the stage “{ $name ->
    [saved] { stage-saved }
    [preparing] { stage-preparing }
    [applied] { stage-applied }
    [screening] { stage-screening }
    [interview] { stage-interview }
    [offer] { stage-offer }
    [accepted] { stage-accepted }
    [rejected] { stage-rejected }
    [withdrawn] { stage-withdrawn }
    [no_reply] { stage-no_reply }
    [expired] { stage-expired }
   *[other] { $name }
 }”
step-show-stage = Show the stage “{ $name ->
    [saved] { stage-saved }
    [preparing] { stage-preparing }
    [applied] { stage-applied }
    [screening] { stage-screening }
    [interview] { stage-interview }
    [offer] { stage-offer }
    [accepted] { stage-accepted }
    [rejected] { stage-rejected }
    [withdrawn] { stage-withdrawn }
    [no_reply] { stage-no_reply }
    [expired] { stage-expired }
   *[other] { $name }
 }” again
step-place-stage = Moved the stage “{ $name ->
    [saved] { stage-saved }
    [preparing] { stage-preparing }
    [applied] { stage-applied }
    [screening] { stage-screening }
    [interview] { stage-interview }
    [offer] { stage-offer }
    [accepted] { stage-accepted }
    [rejected] { stage-rejected }
    [withdrawn] { stage-withdrawn }
    [no_reply] { stage-no_reply }
    [expired] { stage-expired }
   *[other] { $name }
 }”
step-delete-stage = Took the stage “{ $name ->
    [saved] { stage-saved }
    [preparing] { stage-preparing }
    [applied] { stage-applied }
    [screening] { stage-screening }
    [interview] { stage-interview }
    [offer] { stage-offer }
    [accepted] { stage-accepted }
    [rejected] { stage-rejected }
    [withdrawn] { stage-withdrawn }
    [no_reply] { stage-no_reply }
    [expired] { stage-expired }
   *[other] { $name }
 }” away
step-why-closed = Noted why “{ $title }” was closed
step-merge-jobs = Merged “{ $other }” into “{ $title }”
step-withdraw-others = Withdrew from the others: { $count }
step-make-archive = Put the search away as “{ $name }”
step-rename-archive = Renamed an earlier search to “{ $name }”
step-restore-archive = Brought the search “{ $name }” back
step-fill-demo = Filled the profile with demo jobs: { $count }
step-add-offer = Added the offer “{ $name }”
step-edit-offer = Changed the offer “{ $name }”
step-delete-offer = Deleted the offer “{ $name }”
step-score-offer = Scored the offer “{ $name }”
step-weigh = Changed what counts how much
step-add-target = Set a target pay for “{ $role }”
step-edit-target = Changed the target pay for “{ $role }”
step-delete-target = Deleted the target pay for “{ $role }”
step-add-figure = Wrote down a pay figure for “{ $title }”
step-edit-figure = Changed a pay figure
step-delete-figure = Deleted a pay figure
step-add-floor = Entered a newer pay floor
step-delete-floor = Withdrew your own pay floor
step-follow-employer = You follow “{ $name }” now
step-unfollow-employer = You no longer follow “{ $name }”
step-add-skill = Added to your skills: { $name }
step-delete-skill = Took away from your skills: { $name }
step-judge-skill = Said how well you know { $name }
step-add-story = Began the story “{ $title }”
step-write-story = Wrote on a story
step-edit-story-skills = Changed the skills of the story “{ $title }”
step-delete-story = Deleted the story “{ $title }”
step-answer-by-story = Said that “{ $title }” answers a question
step-answer-not-by-story = Took back that “{ $title }” answers a question
step-write-prep = Wrote on the prep sheet for “{ $title }”
step-clear-prep = Took away what was written on the prep sheet for “{ $title }”
step-add-requirement = Added to what “{ $title }” asks for
step-edit-requirement = Changed what “{ $title }” asks for
step-arrange-requirements = Put what “{ $title }” asks for in another order
step-drop-requirement = Took a line off what “{ $title }” asks for
step-list-requirement = Put a line back on what “{ $title }” asks for
step-redraw-requirements = Drew what “{ $title }” asks for from the ad again
step-say-meets = Said which story fits what “{ $title }” asks for
step-mark-newcomer = Ticked off a step of the newcomer’s track
step-unmark-newcomer = Took the tick off a step of the newcomer’s track
step-choose-newcomer = Chose the offer that the newcomer’s dates are told by
step-fill-example = Filled the profile with example data
step-remove-example = Removed the example data
step-own-figure = Entered your own figure from { $source }
step-withdraw-figure = Withdrew your own figure from { $source }
step-own-statistic = Entered the wage statistic “{ $name }”
step-edit-statistic = Changed the wage statistic “{ $name }”
step-withdraw-statistic = Withdrew the wage statistic “{ $name }”
step-keep-employer = Kept what the register says of “{ $name }”
step-withdraw-employer = Withdrew what the register says of “{ $name }”
step-refresh-wages = Fetched wage figures of { $year } from Statistics Norway
step-withdraw-wages = Withdrew the wage figures from Statistics Norway
step-import = Brought in “{ $name }”: { $count ->
    [one] { $count } row
   *[other] { $count } rows
 }
step-import-pack = Imported the guidance of { $edition }
step-restore-pack = Went back to the guidance that came with Løype
step-add-task = Added to your list: { $kind ->
    [task] “{ $text }”
    [follow_up] a follow-up
   *[other] a thank-you
 }
step-edit-task = Changed { $kind ->
    [task] “{ $text }”
    [follow_up] a follow-up
   *[other] a thank-you
 }
step-finish-task = Done: { $kind ->
    [task] “{ $text }”
    [follow_up] followed up
   *[other] said thanks
 }
step-reopen-task = Not done after all: { $kind ->
    [task] “{ $text }”
    [follow_up] a follow-up
   *[other] a thank-you
 }
step-delete-task = Deleted { $kind ->
    [task] “{ $text }”
    [follow_up] a follow-up
   *[other] a thank-you
 }
step-set-follow-up = Follow-up of “{ $title }” set for { $day }
step-remove-follow-up = Took away the follow-up of “{ $title }”
step-followed-up = Followed up “{ $title }”
step-thanked = Said thanks for the interview: “{ $title }”
step-put-off = Put off until { $day }: { $title ->
    [follow_up] a follow-up
    [thank_you] a thank-you
    [practice] today’s practice
   *[other] “{ $title }”
 }
step-put-away = Put away: { $title ->
    [follow_up] a follow-up
    [thank_you] a thank-you
    [practice] today’s practice
   *[other] “{ $title }”
 }
step-add-interview = Planned an interview for “{ $title }”
step-edit-interview = Changed an interview for “{ $title }”
step-delete-interview = Deleted an interview for “{ $title }”
step-hold-interview = Noted that an interview for “{ $title }” was held
step-cancel-interview = Noted that an interview for “{ $title }” was called off
step-plan-interview = Planned an interview for “{ $title }” after all
step-add-question = Added the question “{ $text }”
step-edit-question = Changed the question “{ $text }”
step-delete-question = Took the question “{ $text }” out of the bank
step-note-question = Noted something at the question “{ $text }”
step-plan-practice = Planned the practice for “{ $title }”
step-add-to-practice = { $count ->
    [1] Took a question into practice
   *[other] Took { $count } questions into practice
 }
step-remove-from-practice = Took the question “{ $text }” out of practice
step-begin-practice = Began to practise
step-answer-question = Practised “{ $text }”
step-end-practice = Ended a sitting of practice
step-write-debrief = Looked back on an interview for “{ $title }”
step-add-contact = Added { $name } to the contacts
step-edit-contact = Changed the contact { $name }
step-delete-contact = Deleted the contact { $name }
step-delete-contact-talks = Deleted the contact { $name } and the conversations with them
step-merge-contacts = Made the entries of { $name } one
step-link-contact = { $name } belongs to “{ $title }” now
step-unlink-contact = { $name } no longer belongs to “{ $title }”
step-add-conversation = Wrote down a conversation with { $name }
step-edit-conversation = Changed a conversation with { $name }
step-delete-conversation = Deleted a conversation with { $name }
step-bring-own-file = Brought in Løype’s own file of { $day }
