### The table of all jobs: its columns, filters, saved views, and what is done with many jobs at once.

jobs-title = Jobs
jobs-action-go = Go to the jobs
jobs-table = All jobs
jobs-loading = Reading the jobs
jobs-retry = Try again
jobs-close = Close
jobs-cancel = Cancel
jobs-keys = Arrows go from cell to cell, Enter opens the job, F2 or E edits the cell, Space selects the row, Ctrl+A all rows. In the head Enter sorts, Shift+Enter sorts by one more column, Shift with arrows changes the width, Ctrl and Shift with arrows moves the column.
jobs-resize = Drag to change the width
jobs-empty-title = No jobs yet
jobs-empty-text = Paste a link to an ad or its text into the box at the top, or add a job by hand.
jobs-none-title = No job fits these filters
jobs-none-text = Take away a filter, or all of them.
jobs-count = { $count ->
    [one] { $count } job
   *[other] { $count } jobs
 }
jobs-nothing = None

## Columns

jobs-column-title = Title
jobs-column-employer = Employer
jobs-column-city = City
jobs-column-stage = Stage
jobs-column-deadline = Deadline
jobs-column-next = Next date
jobs-column-pay = Pay
jobs-column-target = Against target
jobs-column-floor = Against pay floor
jobs-column-applied_on = Sent
jobs-column-quiet = Quiet
jobs-column-last_event = Last event
jobs-column-follow_up = Follow up
jobs-column-tags = Tags
jobs-column-source = Site
jobs-column-found_at = Found at
jobs-column-form = Employment
jobs-column-share = Share
jobs-column-workplace = Workplace
jobs-column-degree = Degree
jobs-column-languages = Languages
jobs-column-starts = Starts
jobs-column-posted_on = Posted
jobs-column-saved_on = Saved
jobs-column-ad_state = Ad
jobs-column-places = All places
jobs-column-orgnr = Org. number
jobs-columns = Columns
jobs-columns-text = Drag the heads of the table to put columns in another order.
jobs-columns-usual = As it was at first
jobs-head-ascending = Sort from low to high
jobs-head-descending = Sort from high to low
jobs-head-also = Sort by this too
jobs-head-unsorted = Do not sort by this
jobs-head-left = Move left
jobs-head-right = Move right
jobs-head-wider = Wider
jobs-head-narrower = Narrower
jobs-head-hide = Hide this column
jobs-sorted-by = Sorted by { $column }
jobs-unsorted = Newest first

## Cells

jobs-target-by = { $amount } · { $step }
jobs-floor-above = { $amount }
jobs-floor-below = { $amount }
jobs-floor-unknown = Not known
jobs-edit = Edit { $column }
jobs-edit-save = Save
jobs-edit-hint = Enter saves, Esc leaves it as it was
jobs-not-editable = This cell is worked out by Løype and cannot be edited.
jobs-menu-open = Open
jobs-menu-edit = Edit this cell
jobs-menu-move = Move to …
jobs-menu-tag = Tag …
jobs-menu-follow-up = Follow up …
jobs-menu-delete = Delete to trash
jobs-menu-select = Select

## Filters

jobs-filters = Filters
jobs-filter-add = Filter
jobs-filter-clear = Clear filters
jobs-filter-remove = Remove this filter
jobs-filter-edit = { $filter }. Enter changes it, Delete removes it.
jobs-filter-stage = Stage
jobs-filter-employer = Employer
jobs-filter-city = City
jobs-filter-deadline = Deadline
jobs-filter-target = Against target
jobs-filter-floor = Against pay floor
jobs-filter-source = Site
jobs-filter-tag = Tag
jobs-filter-quiet = Quiet
jobs-filter-text = Text
jobs-filter-chip = { $filter }: { $values }
jobs-filter-any = any
jobs-filter-more = { $value } + { $count } more
jobs-filter-stage-open = All that are open
jobs-filter-stage-closed = All that are closed
jobs-filter-find = Find
jobs-filter-no-values = Nothing found
jobs-filter-gone = a tag that is gone
jobs-filter-text-label = Words in the job, its ad or its notes
jobs-filter-quiet-label = Days without a change since it was sent
jobs-filter-quiet-chip = { $days ->
    [one] { $days } day or more
   *[other] { $days } days or more
 }
jobs-filter-sorts = What kind
jobs-filter-sort-dated = On a day
jobs-filter-sort-asap = As soon as possible
jobs-filter-sort-rolling = Rolling
jobs-filter-sort-unknown = Not said
jobs-filter-range = When
jobs-filter-range-any = Any day
jobs-filter-range-passed = Passed
jobs-filter-range-today = Today
jobs-filter-range-week = Within 7 days
jobs-filter-range-fortnight = Within 14 days
jobs-filter-range-month = Within 30 days
jobs-filter-range-own = Between two days
jobs-filter-from = From
jobs-filter-to = To
jobs-filter-day-hint = 12.03, uke 12, i morgen; empty is open
jobs-filter-from-day = from { $day }
jobs-filter-to-day = to { $day }
jobs-verdict-above = Above
jobs-verdict-below = Below
jobs-verdict-unknown = Not known

## Saved views

jobs-views = Views
jobs-view-all = All jobs
jobs-view-changed = { $name }, changed
jobs-view-save = Save “{ $name }”
jobs-view-save-as = Save as a view …
jobs-view-manage = Arrange views …
jobs-view-newer = { $name } (from a newer version)
jobs-view-name = Name of the view
jobs-view-name-hint = Columns, order and filters are saved with it.
jobs-view-name-do = Save
jobs-view-manage-title = Views
jobs-view-none = No view is saved yet. Arrange the table, then save it as a view.
jobs-view-rename = Name of view { $number }
jobs-view-up = Move { $name } up
jobs-view-down = Move { $name } down
jobs-view-delete = Delete { $name }

## Many at once

jobs-selected = { $count ->
    [one] { $count } selected
   *[other] { $count } selected
 }
jobs-selection = What to do with the selected jobs
jobs-select-all = Select all { $count }
jobs-select-none = Select none
jobs-many-move = Move to
jobs-many-tag = Tag
jobs-many-untag = Take off a tag
jobs-many-follow-up = Follow up
jobs-many-delete = Trash
jobs-many-move-title = Move to a stage
jobs-many-on = On
jobs-many-on-hint = A day, such as 12.03 or “yesterday”. Empty means today.
jobs-many-move-do = Move
jobs-many-tag-title = Put on a tag
jobs-many-tag-do = Tag
jobs-many-untag-title = Take off a tag
jobs-many-untag-none = None of them has a tag.
jobs-many-untag-one = { $name }, on { $count }
jobs-many-follow-up-title = Follow up on a day
jobs-many-follow-up-hint = 12.03, uke 12, i morgen. Empty takes the follow-up away.
jobs-many-follow-up-do = Set
jobs-many-nothing = They were so already.
jobs-filter-pay = Pay
jobs-filter-pay-from = At least a year
jobs-filter-pay-to = At most a year
jobs-filter-pay-year = Write kroner a year here, as in 650 000.
jobs-filter-pay-at-least = from { $least }
jobs-filter-pay-at-most = up to { $most }
jobs-filter-pay-between = { $least } to { $most }
