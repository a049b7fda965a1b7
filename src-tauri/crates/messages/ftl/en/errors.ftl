### One sentence or two for every error code: what was wrong, where, and what would be right or what to do now. The ids
### end in the codes of the core; each may use the parameters its code carries.

## The program itself

error-internal = Something went wrong inside Løype, and nothing was changed. Try again; if it happens again, the log file says where.
error-unknown_command = Løype knows no command named “{ $name }”. The window and the core may be of different versions; restart Løype.
error-bad_input = The core could not make sense of what was sent to it ({ $details }). Nothing was changed.

## Things that are not there

error-job_missing = This job is not there any more. It may have been deleted; look in the trash.
error-job_not_found = No job was found for “{ $text }”. Try fewer words, or the id that “loype jobs” shows.
error-job_ambiguous = “{ $text }” fits several jobs. Write more of the title, add the employer, or give the job’s id.
error-stage_missing = This stage is not there any more. Choose one of the stages on the board.
error-stage_name_missing = A stage of your own needs a name. Write what it is called.
error-stage_name_taken = Another stage is called “{ $name }” already. Choose another name, so that you can tell them apart.
error-stage_only = This is the last stage of its kind, and every kind keeps one. Hide it instead.
error-stage_not_empty = Jobs stand in this stage: { $count } of the running search, { $elsewhere } in the trash or in earlier searches. Say where they should go first.
error-stage_other_kind = What stands in a stage can only go to another stage that counts as the same.
error-not_closed = This job is not closed, so there is nothing to give a reason for.
error-job_archived = This job belongs to the earlier search “{ $name }” and is only read. Bring the search back to change it.
error-merge_itself = A job can’t be merged with itself. Choose another one.
error-archive_missing = This earlier search is not there any more. It may have been brought back.
error-archive_name_missing = An earlier search needs a name. Write what to call it.
error-archive_empty = There is no job to put away.
error-tag_missing = This tag is not there any more. It may have been deleted or made one with another.
error-view_missing = This view is not there any more. It may have been deleted in another window.
error-wipe_unconfirmed = Nothing was deleted. Type the word exactly as it stands beside the field.
error-step_missing = This step is too old to go back to. Choose a newer one.
error-event_missing = This event is not there any more. It may have been deleted or undone.
error-ad_missing = The text of this ad was not kept.
error-draft_missing = This ad was already saved, or too many others were read after it. Paste it or fetch it once more.

## Fields

error-title_missing = A job needs a title. Write what the position is called.
error-employer_missing = A job needs an employer. Write who offers it.
error-tag_name_missing = A tag needs a name. Write a word or two.
error-view_name_missing = A view needs a name. Write what it shows.
error-columns_missing = A table needs at least one column. Show another one before you hide this.
error-column_twice = A column can stand in a table only once, and be sorted by only once.
error-nothing_chosen = No job is selected. Select one with the space bar, or all with Ctrl+A.
error-note_empty = This note has no words. Write something, or leave it.
error-task_missing = This task is no longer there. It may have been deleted or undone.
error-task_empty = A task needs words. Write what is to be done.
error-thing_missing = This is no longer on the page: it was done, moved or deleted. The page shows what there is now.
error-day_not_ahead = “{ $text }” is not a day to come. Write a later one, as in “friday” or “25.12.”.
error-not_a_note = Only notes can be reworded or deleted; of other events the date can be corrected.
error-too_long = { $field ->
    [title] The title is too long: at most { $limit } characters are kept.
    [employer] The employer’s name is too long: at most { $limit } characters are kept.
    [places] This is too much for the place of work: at most 50 places, one a line, of 300 characters each.
    [deadline] The deadline is too long: at most { $limit } characters are kept. Write only the date or the words, such as “rolling”.
    [starts] The start is too long: at most { $limit } characters are kept.
    [pay] The pay is too long: at most { $limit } characters are kept. Write only the amount, as in “650 000–720 000”.
    [languages_required] These are too many languages: at most { $limit } are kept.
    [contacts] These are too many contacts or too long a line: at most 50 persons, and 300 characters in each line.
    [folder] The path is too long: at most { $limit } characters are read.
    [date] This is too long for a day. Write it as in “12.03.2026”.
    [note] The note is too long: at most { $limit } characters are kept. Split it in two.
    [letter] The letter is too long: at most { $limit } characters are kept. Nobody reads ten pages; shorten it.
    [prep] This is more than is kept: at most { $limit } characters in one part. Nothing of it was saved; shorten it, or put the rest into a document.
    [requirement] This line is too long: at most { $limit } characters are kept. Make it two.
    [story] This part of the story is too long: at most { $limit } characters are kept. Nobody listens that long; shorten it.
    [evidence] What shows the skill is too long: at most { $limit } characters are kept.
    [task] The task is too long: at most { $limit } characters are kept. The rest fits in a note.
    [due] The day is too long: at most { $limit } characters are read. Write only the day, as in “friday 14:30”.
    [people] These are too many people, or too long a name: at most 20, with 300 characters each.
    [tag] The tag’s name is too long: at most { $limit } characters fit.
    [view] The view’s name is too long: at most { $limit } characters fit.
    [filter] The text to filter by is too long: at most { $limit } characters.
    [stage] The stage’s name is too long: at most { $limit } characters fit.
   *[other] This text is too long: at most { $limit } are kept.
 }
error-pay_unread = “{ $text }” has no amount in it that can be read. Write it as in “650 000”, “650–720k” or “450 kr/t”.
error-pay_reversed = “{ $text }” names the most before the least. Put the lower amount first.
error-pay_too_large = The amount in “{ $text }” is larger than pay can be. Check the number of zeros.
error-pay_several = “{ $text }” holds several amounts. Write one, or a range as in “650 000–720 000”.
error-pay_range = “{ $text }” is a range. Write one figure here.
error-pay_steps = “{ $text }” is a pay step, not kroner. Ask which amount the step gives, and write that.
error-pay_zero = Pay of nothing cannot be reckoned with. Write what is paid a year, as in “650 000”.
error-pay_negative = “{ $text }” is below zero. Write the amount without a minus.
error-pay_thousands = “{ $text }” is too little. Did you mean { $thousands }? Write it out in full, as in “850 000”.
error-pay_currency = “{ $text }” is in { $currency }, but { $wanted } is wanted here.
error-pay_not_year = “{ $text }” is not pay for a year. Write what it is a year.
error-tax_year_unknown = No tax rules are known for { $year }. The program knows { $first } to { $last }.
error-tax_zone_unsure = The figures of Finnmark and Nord-Troms for { $year } are not sure, so nothing is reckoned. Choose 2025 or later, or the rest of the country.
error-months_unread = A year has one to twelve months; “{ $text }” is not one of them.
error-number_unread = “{ $text }” is not a number that fits here. Write digits, as in “7,5”.
error-number_range = The number must be from { $least } to { $most }.
error-offer_missing = This offer is no longer there. It may have been deleted in another window.
error-offer_not_found = No offer fits “{ $text }”, or several do. “loype offers” lists them all.
error-offer_name_missing = An offer needs a name. Write whose offer it is.
error-offer_base_missing = An offer needs its base pay. Write what is paid a year, as in “850 000”.
error-offers_unread = The file holds no offers that can be read ({ $details }). Write one offer or a list as JSON.
error-rate_not_needed = This offer is in kroner and needs no exchange rate.
error-rate_unread = Norges Bank gave no rate for { $currency }. Write the rate yourself.
error-target_missing = This target is no longer there. It may have been deleted in another window.
error-target_role_missing = A target needs a role. Write what kind of work it is for.
error-target_order = The three figures must rise: walk-away, then expected, then stretch.
error-figure_missing = This pay figure is no longer there. It may have been deleted in another window.
error-floor_missing = This level is no longer there. It may have been deleted in another window.
error-floor_order = The level for a master’s degree cannot be below the one for a bachelor’s degree.
error-employer_unknown = The guidance knows no such employer. It may have been renamed in a newer version.
error-skill_missing = Write what the skill is called.
error-skill_unknown = This skill is no longer there. It may have been deleted in another window.
error-story_missing = This story is not there any more. Undo may bring it back.
error-story_title_missing = A story needs a title. Write a few words you will know it by.
error-rate_unlikely = That time says nothing about how fast you speak. Tell a story of at least 30 words aloud; rates from { $least } to { $most } words a minute are believed.
error-requirement_missing = This line is not on the list any more. Look at the list again.
error-requirement_empty = Write what they ask for first.
error-step_unknown = The guidance knows no such step. It may have been renamed in a newer version.
error-guidance_not_found = The guidance knows nothing called “{ $text }”. Leave the name out to see all.
error-field_missing = { $field ->
    [source] Say where the figure comes from: a union, a public office, a web page.
    [name] Give the statistic a name, such as “Tekna 2026, private sector”.
    [role] Say which role the statistic is of.
    [median] Write the median. Without the middle figure nothing can be told.
    [quartile] Write both the lower and the upper quartile, or neither.
    [value] Write the figure.
    [text] Write the employer’s name or organisation number.
   *[other] Something is missing here.
 }
error-date_ahead = “{ $text }” lies ahead. Write a day that has been.
error-fact_fixed = This fact has no figure that yours could take the place of ({ $fact }). A newer guidance can correct it.
error-own_order = The figures must rise: a quarter earns less than the first, half less than the second, a quarter more than the third.
error-own_missing = This is no longer there. It may have been withdrawn in another window.
error-role_unknown = The guidance knows no role “{ $text }”. Choose one of the list.
error-place_unknown = The guidance knows no city or county “{ $text }”. Choose one it knows, or leave the field empty for all of Norway.
error-pack_unreadable = “{ $name }” is no zip file that can be read. Choose the zip with the guidance’s TOML files.
error-pack_too_large = This guidance is larger than Løype reads: at most { $limit } MB. Nothing was imported.
error-pack_file_missing = The guidance lacks the file { $file }. Nothing was imported.
error-pack_file_unknown = The guidance has a file { $file } that Løype does not know. Check its name. Nothing was imported.
error-pack_broken = { $file } cannot be read ({ $details }). Nothing was imported.
error-pack_faulty = Facts of this guidance that do not hold: { $count }, the first of them { $details }. Nothing was imported.
error-pack_newer = { $file } is of format { $found }, and this version of Løype reads format { $known }. Install the newer version first; nothing was imported.
error-pack_older = This guidance is of { $edition }, older than the one you have ({ $current }). Nothing was imported.
error-pack_same = You already have the guidance of { $edition }. A corrected one needs a later day in pack.toml. Nothing was imported.
error-pack_built_in = The guidance that came with Løype is already the one in use.
error-not_registered = The Brønnøysund register has no employer “{ $text }”. Try fewer words, or the organisation number.
error-look_up_timeout = { $host } did not answer within ten seconds. Nothing was changed; try again.
error-look_up_status = { $host } answered with an error (status { $status }). Nothing was changed; try again later.
error-look_up_busy = { $host } is asked by too many just now. Nothing was changed; try again in { $seconds } seconds.
error-look_up_unread = { $host } answered with something Løype can’t read. Nothing was changed; try again later, or look it up in your browser.
error-look_up_astray = { $host } sent Løype on to a place it does not go. Nothing was changed.
error-look_up_failed = No connection to { $host }, or it broke off. Nothing was changed; check the network and try again.
error-document_missing = This document is no longer there. It may have been deleted in another window.
error-document_name_missing = A document needs a name. Write what it is, as in “CV in English”.
error-document_too_large = “{ $name }” is larger than the { $limit } MB that Løype keeps. Save it with smaller pictures, or as PDF.
error-document_empty = “{ $name }” is empty: it has no bytes. Check that it was saved, and choose it again.
error-document_same = This is the same file as version { $number }. Nothing was added.
error-document_file_missing = The file of “{ $name }” is gone from the profile’s folder. Add it again as a new version, or bring the folder back from a copy.
error-document_file_changed = The file of “{ $name }” was changed outside Løype and is not what was sent. Add the right one again as a new version, or bring the folder back from a copy.
error-document_program = “{ $name }” is a program or starts one, and Løype doesn’t start programs. It is kept as it is; pack it as .zip to be able to open it.
error-document_not_opened = No program was found that opens “{ $name }”. Install one for files of that kind, and try again.
error-sent_missing = This sending is no longer there. It may have been taken back in another window.
error-letter_empty = The letter has no words yet. Write it first.
error-job_link_missing = This link is no longer there. It may have been deleted in another window.
error-checklist_item_missing = This line is no longer on the checklist. It may have been deleted in another window.
error-checklist_empty = A line of the checklist needs words. Write what is to be done.
error-interview_missing = This interview is not there any more. It may have been deleted or undone.
error-question_missing = This question is not there any more. It may have been taken out of the bank or undone.
error-question_empty = A question needs words. Write what was asked.
error-session_missing = This sitting is not there any more. Begin another one; what you answered is kept.
error-practice_answered = This question was judged already, perhaps in another window. Go on to the next one.
error-practice_nothing = There is no question of this sort to practise. Choose more, or add questions of your own.
error-contact_missing = This contact is not there any more. It may have been deleted, or made one with another.
error-contact_empty = A contact needs a name. Write it, or at least an e-mail address or a phone number.
error-conversation_missing = This conversation is not there any more. It may have been deleted or undone.
error-email_unread = “{ $text }” is not an e-mail address. Write it as in “kari@example.no”.
error-time_unread = “{ $text }” is not a time. Write it as in “14:30”, “kl. 14” or “14:30–15:30”.
error-minutes_unread = “{ $text }” is not a length of time. Write it as in “60 min” or “1 h 30 min”.
error-time_skipped = There is no { $time } that night: the clock ({ $zone }) is set forward to { $next }. Ask which time is meant, and write that.
error-time_twice = { $time } comes twice that night, since the clock ({ $zone }) is set back. Write “summer time” after it for the first, or “winter time” for the second.
error-zone_unread = “{ $text }” is not a time zone Løype knows. Write a large city in it, such as “London”, or its name, such as “America/New_York”.
error-date_unread = “{ $text }” is not a date. Write it day first, as in “12.03.2026”, “12.3.” or “12. mars”.
error-date_missing = “{ $text }” is a day that no calendar has. Check the day and the month.
error-share_unread = “{ $text }” is not a share of a full position. Write 1 to 100 percent, as in “80 %” or “50–100 %”.
error-language_unread = “{ $text }” is not a language Løype knows. Write its name or its code, separated by commas: “norsk, en”.
error-orgnr_unread = “{ $text }” is not an organisation number. It has nine digits, and the last one checks the others; compare it with brreg.no.
error-link_unread = “{ $text }” is not a web address. Write it as in “https://example.no/job”.

## Reading an ad

error-login_wall = This page asks you to log in. Copy the ad’s text and paste it here; the link is kept.
error-script_only = This page fills itself in only when a browser runs it, so there was no text to read. Copy the ad’s text from your browser and paste it here; the link is kept.
error-list_page = This page lists { $count } ads. Open the one you want and paste its link or its text.
error-no_ad = There is no job ad here that Løype can make out. Copy the ad’s own text and paste it, or add the job by hand.
error-page_too_large = This is larger than the { $limit } MB that Løype reads. Copy the ad’s text and paste that.
error-file_kind = “{ $name }” is a kind of file Løype can’t read yet. Save the page as .html or .txt, or paste its text.
error-file_unreadable = “{ $name }” could not be read. Check that it opens elsewhere, or paste the ad’s text.
error-file_unwritable = “{ $name }” could not be written. Check the folder and that there is room, or choose another name.

## Fetching a page

error-fetch_forbidden = { $site } forbids programs to read its pages, so Løype doesn’t. Copy the ad’s text or save the page in your browser, and bring it here; the link is kept.
error-fetch_not_https = Løype fetches only secure pages, and “{ $url }” doesn’t begin with https. Paste the ad’s text instead; the link is kept.
error-fetch_private = “{ $host }” is inside a private network, and Løype doesn’t reach in there. Paste the ad’s text instead; the link is kept.
error-fetch_redirects = { $host } kept sending Løype on to other pages. Open the ad in your browser and paste its address from there, or its text.
error-fetch_timeout = { $host } did not answer within ten seconds. Try again, or paste the ad’s text; the link is kept.
error-fetch_too_large = The page at { $host } is larger than Løype fetches (5 MB). Paste the ad’s text instead; the link is kept.
error-fetch_not_a_page = What is at { $host } is not a web page ({ $type }). Paste the link of the ad’s own page, or its text.
error-fetch_status = { $host } answered with an error (status { $status }) instead of the page. It may be gone or closed to programs: look at it in your browser and paste the ad’s text; the link is kept.
error-fetch_busy = { $host } is asked by too many just now. Try again in { $seconds } seconds, or paste the ad’s text; the link is kept.
error-fetch_failed = No connection to { $host }. Check the network and the address, then try again; or paste the ad’s text.
error-fetch_stopped = Stopped. Nothing was fetched; the link is kept.

## The calendar

error-entry_missing = This entry is not in the calendar any more. It may have been deleted, done away with or undone.
error-entry_fixed = { $of ->
    [event] What has happened can’t be moved in the calendar. Correct its day in the job’s history.
    [job_start] The first day at work is the employer’s to set. Change it in the job’s facts.
   *[offer_start] The first day at work is the employer’s to set. Change it in the offer’s terms.
 }

## Files for other calendars

error-folder_relative = “{ $folder }” is not a whole path. Write it from the beginning, as your file manager shows it.
error-folder_missing = There is no folder “{ $folder }”. Check the spelling, or make the folder first.
error-folder_unfit = “{ $folder }” is not a folder to keep a file in. Choose one of your own.
error-folder_unwritable = Løype can’t write in “{ $folder }”. Give yourself the right to write there, or choose another folder.
error-file_foreign = “{ $path }” is another program’s file, and Løype leaves it alone. Choose another folder, or move that file.

## The whole profile out and in

error-own_file_foreign = This file was not written by Løype, so it can’t be brought in as a whole profile. If it is a table or another program’s list, bring it in as such.
error-own_file_newer = A newer version of Løype wrote this file (its form is { $found }, this version knows { $known }). Nothing was changed; install the newer version.
error-own_file_broken = This file does not hold together, so nothing of it was taken ({ $place }: { $details }). Take another copy of the file, or one written on another day.
error-own_file_too_long = A part of this file is longer than anything Løype writes ({ $place }), so it was not read to its end. Nothing was changed.
error-own_file_trap = This zip is not safe to open: { $details }. Nothing of it was unpacked. Use the file as Løype wrote it.
error-passphrase_missing = This file is locked. Give its passphrase.
error-passphrase_wrong = This passphrase does not open the file. Check capital letters and the keyboard’s language. Without the right one nobody can open it, Løype neither.
error-passphrase_short = A passphrase needs at least { $least } characters; several words are best.
error-passphrase_differs = The two passphrases are not the same. Nothing was written.
error-locked_unreadable = The locked file can’t be opened ({ $details }). It may be damaged, or locked by a key instead of a passphrase.
error-stopped = It was stopped, and nothing was changed.
error-takeout_underway = Something is being taken out already. Wait until it is done, or stop it.
error-file_exists = There is something called “{ $name }” already, and it was left alone. Choose another name, or say --force to replace it.
error-file_ending = The end of “{ $name }” does not say what to write. Use .json, .zip, .csv, .xlsx or .md.zip, each with .age behind it to lock it; or a folder for Markdown.

## The profile

error-incoming_missing = The file did not come whole. Choose it once more.
error-incoming_broken = “{ $name }” broke off on its way in. Choose it once more.
error-incoming_too_large = “{ $name }” is larger than { $limit } MB, the most that is let in.
error-import_own_file = “{ $name }” is Løype’s own export. Bring it in as your own data, not as another program’s.
error-import_too_large = “{ $name }” is larger, packed or unpacked, than the { $limit } MB that are read. Split it, or take out what is not needed.
error-import_too_many_rows = A table in “{ $name }” has more than { $limit } rows. Split it into several files.
error-import_too_many_columns = A table in “{ $name }” has more than { $limit } columns, or too many cells. Take out columns that are not needed.
error-import_kind = “{ $name }” holds no table that can be read. Save it as CSV or XLSX, and choose that.
error-import_broken = “{ $name }” is broken and can’t be read ({ $details }). Export it once more.
error-import_empty = “{ $name }” holds no table of jobs or persons.
error-import_dates_open = The dates in these columns read both ways: { $columns }. Say whether the day or the month stands first (on the command line: --dates dmy or --dates mdy).
error-import_answer_unknown = “{ $text }” is none of those there are: { $known }.
error-import_not_looked = The file is no longer in hand. Choose it once more.
error-import_stopped = Stopped. Nothing was brought in.
error-demo_not_empty = Example jobs only go into an empty profile, and this one holds your own. Choose another folder with --profile.
error-too_many = This is more than Løype takes at once: at most { $limit }.
error-backup_missing = There is no backup “{ $name }” any more. Choose another one from the list.
error-backup_unsound = “{ $name }” is damaged and can’t be brought back ({ $details }). Nothing was changed; choose an older backup.
error-backup_foreign = “{ $name }” is not a Løype backup. Nothing was changed; choose a file whose name begins with “loype-”.
error-backup_newer = “{ $name }” was made by a newer version of Løype (its form is { $found }, this version knows { $known }). Nothing was changed; install the newer version.
error-backup_is_profile = “{ $name }” is the profile itself. Choose one of its backups.
error-backup_unwritable = Løype can’t write its backups in “{ $folder }”. Give yourself the right to write there, or choose another folder.
error-backup_full = There is no room for a backup in “{ $folder }”. Free some space there; the next one is tried within a quarter of an hour.
error-backup_failed = No backup could be made in “{ $folder }” ({ $details }). Look at the disk it lies on, then try again.
error-backup_second_inside = “{ $folder }” lies within the profile. A second copy is of use only somewhere else: choose another disk or machine.
error-backup_cap_range = Room for backups is { $least } to { $most } MB. Write a number between the two.
error-recovery_not_needed = The profile can be opened, so there is nothing to recover. Bring a backup back from “Your data”.
error-recovery_nothing = Nothing in the damaged file can be read. It was left as it is; bring back a backup, or begin with an empty profile.
error-store_newer = This profile was written by a newer version of Løype (its form is { $found }, this version knows { $known }). Nothing was touched; install the newer version.
error-store_foreign = “{ $file }” belongs to another program. Nothing was touched; choose another folder.
error-store_not_a_database = “{ $file }” is not a Løype database. Nothing was touched; move the file away or choose another folder.
error-store_unwritable = Løype can’t write in “{ $folder }”. Give yourself the right to write there, or choose another folder.
error-store_busy = Another program is writing in the profile just now. Nothing was changed; try again in a moment.
error-store_full = The disk is full, so nothing was saved. Free some space and try again.
error-store_held = Another program has the profile open and is writing in it just now: { $by }. Nothing was changed; try again in a moment.
error-store_write_failed = The disk could not be written ({ $details }). Nothing was changed, and what was saved before is safe.
error-read_only = Løype only reads the profile for now, because its disk could not be written. Nothing was changed; see to the disk and choose “Try again”.
error-folder_full = There is no room left on the disk of “{ $folder }”. Free some space there, or choose another folder.
error-store_damaged = The database is damaged ({ $details }). Nothing was changed. Bring a backup back, or save what can be read: “loype restore” lists the backups, “loype restore --salvage” reads what it can.
error-store_failed = The database could not be read or written ({ $details }). Nothing was saved; try again.
