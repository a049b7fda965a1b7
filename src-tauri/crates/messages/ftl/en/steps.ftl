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
step-add-note = Wrote a note on “{ $title }”
step-edit-note = Changed a note
step-delete-note = Deleted a note
step-correct-date = Corrected a date
step-delete-job = Moved “{ $title }” to the trash
step-restore-job = Put “{ $title }” back from the trash
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
step-mark-newcomer = Ticked off a step of the newcomer’s track
step-unmark-newcomer = Took the tick off a step of the newcomer’s track
step-choose-newcomer = Chose the offer that the newcomer’s dates are told by
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
step-put-off = Put off until { $day }: “{ $title }”
step-put-away = Put away: “{ $title }”
