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
error-event_missing = This event is not there any more. It may have been deleted or undone.
error-ad_missing = The text of this ad was not kept.
error-draft_missing = This ad was already saved, or too many others were read after it. Paste it or fetch it once more.

## Fields

error-title_missing = A job needs a title. Write what the position is called.
error-employer_missing = A job needs an employer. Write who offers it.
error-note_empty = This note has no words. Write something, or leave it.
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
    [note] The note is too long: at most { $limit } characters are kept. Split it in two.
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

## The profile

error-demo_not_empty = Example jobs only go into an empty profile, and this one holds your own. Choose another folder with --profile.
error-too_many = This is more than Løype takes at once: at most { $limit }.
error-store_newer = This profile was written by a newer version of Løype (its form is { $found }, this version knows { $known }). Nothing was touched; install the newer version.
error-store_foreign = “{ $file }” belongs to another program. Nothing was touched; choose another folder.
error-store_not_a_database = “{ $file }” is not a Løype database. Nothing was touched; move the file away or choose another folder.
error-store_unwritable = Løype can’t write in “{ $folder }”. Give yourself the right to write there, or choose another folder.
error-store_busy = Another program is writing in the profile just now. Nothing was changed; try again in a moment.
error-store_full = The disk is full, so nothing was saved. Free some space and try again.
error-store_damaged = The database is damaged ({ $details }). Make a copy of the profile folder before you do anything else.
error-store_failed = The database could not be read or written ({ $details }). Nothing was saved; try again.
