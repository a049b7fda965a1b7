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
