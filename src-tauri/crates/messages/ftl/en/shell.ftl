### The frame around every page: rail, box at the top, menu, messages, and what goes wrong at the start.

shell-brand = Løype
shell-window = { $page } · Løype
shell-nav = Pages
shell-nav-board = Board
shell-nav-trash = Trash
shell-nav-settings = Settings
shell-box = Paste a link, an ad or a file — or search everything
shell-menu = Menu
shell-inspector = Chosen job
shell-messages = Messages
shell-drop-here = Let go to save the ad
shell-close = Close
shell-loading = Loading …
shell-more = Show more
shell-try-again = Try again

## What can be done anywhere

shell-group-job = Job
shell-group-edit = Edit
shell-group-go = Go to
shell-group-view = View
shell-group-help = Help
shell-action-undo = Undo
shell-action-redo = Redo
shell-action-search = Search and commands
shell-action-go-board = Board
shell-action-go-trash = Trash
shell-action-go-settings = Settings
shell-action-close-job = Close the job
shell-action-larger = Larger text
shell-action-smaller = Smaller text
shell-action-own-size = Normal text size
shell-action-shortcuts = Keyboard shortcuts
shell-action-quit = Quit

## Keys

shell-key-mod = Ctrl
shell-key-shift = Shift
shell-key-alt = Alt
shell-key-enter = Enter
shell-key-escape = Esc
shell-key-delete = Del
shell-keys-board = On the board
shell-keys-board-go = From card to card
shell-keys-board-move = Move the card, with any arrow
shell-keys-board-menu = What can be done with the card
shell-keys-board-open = Open the job

## The palette

shell-palette-list = Hits and commands
shell-palette-actions = Commands
shell-palette-count = { $count ->
    [0] Nothing found
    [one] { $count } hit
   *[other] { $count } hits
 }

## What was done

shell-undone = Undone: { $step }
shell-redone = Done again: { $step }
shell-changed-outside = Changed outside this window: { $step }
shell-step-unknown = Your change
shell-nothing-to-undo = There is nothing to undo.
shell-nothing-to-redo = There is nothing to redo.
shell-error-unknown = That did not work ({ $code }).

## The start

shell-start-failed = Løype could not open your profile

## The trash

shell-trash-text = Deleted jobs stay here until you put them back.
shell-trash-empty = The trash is empty
shell-trash-empty-text = A job you delete comes here, and you can put it back.
shell-trash-deleted = deleted { $day }
shell-trash-restore = Put back
shell-trash-restore-job = Put back { $title }

## Pay in figures

shell-pay-from = from { $amount }
shell-pay-up-to = up to { $amount }
shell-pay-steps = pay step { $range }
shell-rail-prepare = Prepare
shell-keys-walk = From line to line in any list
