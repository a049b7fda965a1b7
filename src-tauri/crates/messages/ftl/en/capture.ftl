### Saving an ad: from a link, a text, a page or a file to a job.

## In the box at the top

capture-box = Save an ad
capture-box-fetch = Read the ad at { $host }
capture-box-bring = Save the ad from { $site }
capture-box-bring-how = You bring its text or saved page; the next step says how
capture-box-text = Read this text as an ad
capture-box-open = Open “{ $title }”
capture-box-again = Capture it again
capture-action-file = Read a saved page or text file …

## Reading

capture-desk = Saving an ad
capture-close = Close
capture-reading-fetch = Fetching the page from { $host } …
capture-reading-file = Reading { $name } …
capture-reading-text = Reading the ad …
capture-stop = Stop
capture-said-read = { $count ->
    [0] Read the ad: nothing to check. Enter saves it.
    [one] Read the ad: { $count } field to check.
   *[other] Read the ad: { $count } fields to check.
 }

## When the ad has to be brought, or could not be read

capture-wanted-title = Bring the ad from { $site }
capture-wanted-why = The terms of { $site } forbid programs to read its pages, so Løype doesn’t fetch them. You may copy what you can see yourself: open the ad in your browser, select everything and copy it, or save the page. Then paste or drop it here.
capture-failed-title = The ad could not be read
capture-stopped-title = Stopped
capture-known-title = You have this ad already
capture-link-kept = Link kept
capture-open-browser = Open in your browser
capture-paste-label = Paste the ad’s text here
capture-paste-hint = Copy all of it: select everything on the page, then copy. Extra menus and footers don’t matter.
capture-paste-read = Read the text
capture-choose-file = Choose a saved page …
capture-by-hand = Add by hand
capture-try-again = Try again

## By hand

capture-hand-title = Add the job by hand
capture-hand-text = Title and employer are enough. The link is kept with the job.
capture-hand-text-no-link = Title and employer are enough.
capture-hand-save = Add the job

## Looking at what was read

capture-review-title = Check and save
capture-check = { $count ->
    [one] { $count } field to check
   *[other] { $count } fields to check
 }
capture-check-none = Nothing looks doubtful
capture-check-none-text = Look it over and press Enter.
capture-found-in = Source: { $origin }. It may be wrong.
capture-not-found = Not found in the ad
capture-facts = What the ad says
capture-not-stated = Not stated:
capture-edit = Edit { $field }: { $value }
capture-add = Add { $field }
capture-field-not-said = Not stated
capture-hint-places = One place on each line, the main one first
capture-hint-deadline = 12.03.2026, uke 12, Snarest or Løpende
capture-hint-pay = 650 000, 54 000 kr/mnd or 450 kr/t
capture-hint-share = 100 %, or 50–80 %
capture-hint-languages = Norwegian, English – with commas between
capture-hint-day = A day, such as 12.03.2026
capture-hint-orgnr = Nine digits
capture-contact-name = Name
capture-contact-role = Role
capture-contact-phone = Telephone
capture-contact-email = E-mail
capture-contact-add = Add a person
capture-contact-remove = Remove person { $name }
capture-ad-text = The ad
capture-ad-missing = The page held no ad text
capture-ad-missing-text = Copy the ad’s text from your browser and paste it anywhere here; the link is kept.
capture-source = From { $site }
capture-source-pasted = From pasted text
capture-state-closed = Closed: one can’t apply any more
capture-save = Save
capture-save-same = Update that one
capture-save-second = Save as a second try
capture-save-new = Save as new
capture-saving = Saving …
capture-keys-save = saves
capture-keys-drop = drops
capture-drop-ask = Drop the ad and what you typed?
capture-drop-replace = Leave this ad for the one you just brought? What you typed here is lost.
capture-drop-keep = Keep editing
capture-drop-do = Drop it

## The same ad, saved before

capture-known = Saved { $ago }
capture-known-applied = Saved { $ago }, applied { $day }
capture-known-trash = It lies in the trash; updating it brings it back.
capture-known-update = Updating adds this copy of the ad. What you typed yourself stays as it is.
capture-known-archive = It belongs to an earlier search and stays as it is. A second try is a new job linked to it.
capture-known-open = Open it
capture-known-again = Capture again

## What should be known about a capture

capture-warning-deadline_contradicted = The page gives two different deadlines. The printed one was kept.
capture-warning-deadline_filler = The page holds a deadline that looks filled in by the site, not set by the employer. It was left out.
capture-warning-deadline_year_inferred = The printed deadline has no year; the nearest that fits was taken.
capture-warning-text_cut = The page was very long. The end of its text was left out.
capture-warning-text_missing = The page has a title but no ad text. Paste the text here to complete it.
capture-warning-ad_closed = The ad says it is closed.
capture-warning-pay_unread = Pay is written in a way Løype can’t read as an amount. The words are kept.
