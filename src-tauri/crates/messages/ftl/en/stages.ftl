### Stages of one's own, why a job was closed, and whether one already applied.

## The editor of stages, in the settings

stages-list = Your stages, from left to right on the board
stages-name = Name of the stage { $stage }
stages-counts-as = counts as { $kind }
stages-jobs = { $count ->
    [0] empty
    [one] { $count } job
   *[other] { $count } jobs
 }
stages-hidden = hidden while it is empty
stages-hide = Hide { $stage } while it is empty
stages-show = Always show { $stage }
stages-up = Move { $stage } to the left
stages-down = Move { $stage } to the right
stages-drag = Drag { $stage }
stages-delete = Take { $stage } away
stages-only = The last stage that counts as { $kind } stays. You can hide it.
stages-keys = Alt with an arrow up or down moves the stage you are in.
stages-moved = { $stage }: place { $place } of { $count }
stages-add = Add a stage
stages-add-name = Name
stages-add-kind = Counts as
stages-add-do = Add
stages-delete-title = Take “{ $stage }” away
stages-delete-holds = { $count ->
    [one] { $count } job stands here.
   *[other] { $count } jobs stand here.
 }
stages-delete-elsewhere = { $count ->
    [one] { $count } of them lies in the trash or in an earlier search.
   *[other] { $count } of them lie in the trash or in an earlier search.
 }
stages-delete-where = Where should they go? What they count as stays the same.
stages-delete-into = Move them to
stages-delete-do = Move them and take it away
stages-cancel = Cancel

## Why it was closed

closed-after = { $stage } after { $furthest }
closed-after-on = { $stage } after { $furthest }, { $day }
closed-ask-one = Why was “{ $title }” closed?
closed-ask-text = If you like. It helps you see later what the search turned on.
closed-hint = Press W to answer, or go on.
closed-say = Say why
closed-change = Change why it was closed
closed-action = Say why it was closed
closed-note = In your own words
closed-save = Save
closed-skip = Not now
closed-clear = Take it back
closed-reason-not_chosen = They chose somebody else
closed-reason-position_withdrawn = The position was withdrawn
closed-reason-pay = The pay
closed-reason-terms = Other terms
closed-reason-place = The place
closed-reason-other_offer = Another offer
closed-reason-other = Something else

## Did I already apply?

already-title = Have you been here before?
already-same_ad-applied = You applied for this one { $day }
already-same_ad-saved = You have this ad, saved { $day }
already-same_position-applied = You applied for the same position { $day }
already-same_position-saved = You saved the same position { $day }
already-same_employer-applied = You applied to this employer { $day }
already-same_employer-saved = You saved a job of this employer { $day }
already-where = { $title } · { $outcome }
already-unsent = not sent
already-closed = { $stage } after { $furthest }
already-trash = in the trash
already-archive = in the search “{ $name }”
already-more = { $count ->
    [one] and { $count } more
   *[other] and { $count } more
 }
already-never = No job of this employer in the last year.
already-open = Open { $title }
