### One job, opened beside the list: overview, ad, history.

inspector-tab-overview = Overview
inspector-tab-ad = Ad
inspector-tab-pay = Pay
inspector-tab-documents = Documents
inspector-tab-history = History
inspector-tabs = “{ $title }”
inspector-loading = Reading the job
inspector-retry = Try again
inspector-menu = More about this job
inspector-close = Close the job
inspector-open-original = Open the original ad
inspector-capture-again = Capture the ad again
inspector-capture-again-how = Paste the ad’s link or text into the box at the top. What you typed yourself stays as it is.

## The stage bar

inspector-stage-closed = { $stage }, came as far as { $furthest }
inspector-why-change = Change
inspector-applied-on = Sent

## The trash

inspector-in-trash = This job lies in the trash. Nothing of it is lost.

## Fields

inspector-facts = Facts
inspector-facts-sources = Show where each comes from
inspector-facts-sources-hide = Hide where each comes from
inspector-facts-add = Not stated
inspector-facts-add-one = Add: { $field }
inspector-edit = Edit { $field }: { $value }
inspector-nothing = Not stated
inspector-as-written = As written: { $text }
inspector-source = From { $origin }, { $percent }% sure
inspector-source-typed = Typed by you
inspector-source-none = Not found in the ad
inspector-doubtful = Doubtful: from { $origin }
inspector-doubtful-confirm = It is right
inspector-doubtful-confirm-one = { $field }: it is right
inspector-open-link = Open { $host }
inspector-write-mail = Write to { $email }
inspector-hint-places = One place on each line, the main one first
inspector-hint-deadline = 12.03.2026, uke 12, Snarest or Løpende
inspector-hint-pay = 650 000, 54 000 kr/mnd or 450 kr/t
inspector-hint-share = 100 %, or 50–80 %
inspector-hint-languages = Norwegian, English – with commas between
inspector-hint-day = A day, such as 12.03.2026
inspector-hint-orgnr = Nine digits

## The employer's other jobs

inspector-others = Other jobs here
inspector-others-applied = { $stage } · sent { $day }
inspector-others-saved = { $stage } · { $day }
inspector-others-trash = { $stage } · in the trash
inspector-previous = This is a second try.
inspector-previous-open = Open the first one

## Captures

inspector-captures = Kept ads
inspector-capture-none = No ad is kept for this job.
inspector-capture-none-text = Paste its link or text into the box at the top, and the whole ad is kept here.
inspector-capture-seen = Seen { $day }
inspector-capture-site = { $site }, seen { $day }
inspector-capture-unknown = Own text
inspector-capture-choose = Which copy
inspector-ad-closed = The ad was closed when it was seen.
inspector-ad-offline = The copy lies on this machine and can be read without a network.
inspector-ad-no-text = Only the link is kept, not the ad’s text.
inspector-ad-loading = Reading the ad
inspector-ad-copy = Copy the text
inspector-ad-copied = The ad’s text is copied
inspector-ad-not-copied = The clipboard could not be reached. Mark the text and press Ctrl+C.

## Notes and history

inspector-note = Note
inspector-action-note = Write a note
inspector-event-day = Date
inspector-note-write = Write a note …
inspector-note-save = Save note
inspector-note-keys = Ctrl+Enter saves
inspector-note-edit = Edit the note
inspector-note-delete = Delete this note
inspector-history-loading = Reading what happened
inspector-history-more = Show earlier
inspector-event-from = from { $stage }
inspector-event-captured = Kept the ad
inspector-event-captured-from = Kept the ad from { $site }
inspector-action-edit = Edit the job
