### The board, adding a job by hand, moving a job, and the trash.

board-title = Board
board-loading = Reading the board
board-retry = Try again
board-closed = Closed
board-closed-show = Show the closed jobs: { $count }
board-closed-hide = Fold the closed jobs
board-keys = Arrows go from card to card, Enter opens one, M moves it to a stage. With Ctrl and Shift the arrows move the card.

## First run

board-empty-title = Your trail starts here
board-empty-text = Paste a link to an ad, its text or a saved page into the box at the top. Løype keeps the whole ad, so it is still there when the page is gone.
board-empty-paste = Paste or search
board-empty-column = Nothing here

## The one date that matters next; `d` is short for days

board-next-apply-by = Apply by { $day }
board-next-apply-today = Apply today
board-next-apply-today-time = Apply today by { $time }
board-next-apply-tomorrow = Apply by tomorrow
board-next-apply-tomorrow-time = Apply by tomorrow, { $time }
board-next-deadline-was = Deadline was { $day }
board-next-asap = Apply soon
board-next-rolling = Rolling deadline
board-next-found = { $days ->
    [0] Saved today
   *[other] Saved { $days } d ago
 }
board-next-sent = { $days ->
    [0] Sent today
   *[other] Sent { $days } d ago
 }
board-next-since = Since { $day }

## The one warning

board-warning-deadline-passed = { $days ->
    [1] Deadline was yesterday
   *[other] Deadline passed { $days } d ago
 }
board-warning-ad-closed = Ad is closed
board-warning-quiet = Quiet for { $days } d
board-warning-below-floor = { $amount } below the pay floor

## Where its pay stands against the target; only the ends are worth a word

board-target-below-walk-away = Below your walk-away
board-target-stretch = Your stretch pay

## Pay on a card, where there is little room

board-pay-year = { $figures }/year
board-pay-month = { $figures }/month
board-pay-hour = { $figures }/hour

## Moving

board-action-move = Move to …
board-action-next-stage = Move to the next stage
board-action-previous-stage = Move to the stage before
board-action-delete = Delete to trash
board-action-add = Add a job by hand
board-menu-move = Move to
board-menu-move-on = Move on another day …
board-menu-open = Open
board-move-title = Move “{ $title }”
board-move-stage = Stage
board-move-here = now here
board-move-on = On
board-move-on-hint = A day, such as 12.03 or “yesterday”. Empty means today.
board-move-do = Move
board-cancel = Cancel
board-close = Close
board-stage-first = There is no stage before this one
board-stage-last = There is no stage after this one

## Adding by hand

board-add-title = Add a job by hand
board-add-text = Title and employer are enough; the rest can come later.
board-add-place-hint = One place on each line, the main one first
board-add-deadline-hint = 12.03.2026, uke 12, Snarest
board-add-pay-hint = 650 000, 54 000 kr/mnd or 450 kr/t
board-add-link = Link to the ad
board-add-do = Add

## The trash

board-trash-action-restore = Put back from the trash
