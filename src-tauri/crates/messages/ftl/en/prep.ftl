### Prep sheets: what an ad asks for, what the person has for it, and what they wrote. The first part also stands in
### Markdown, in the PDF and on the command line.

prep-part-why_them = Why them
prep-part-doubts = They may doubt
prep-part-to_ask = Ask them
prep-part-figures = Figures to say
prep-part-logistics = Time and place
prep-part-notes = Notes
prep-need-must = must
prep-need-nice = nice to have
prep-weekday = { $weekday ->
    [1] Monday
    [2] Tuesday
    [3] Wednesday
    [4] Thursday
    [5] Friday
    [6] Saturday
   *[7] Sunday
 }
prep-head-round = round { $round }, { $day }, { $time }
prep-fact-with = With
prep-fact-asked = Asked last time
prep-fact-say = Say
prep-fact-advertised = Advertised
prep-fact-floor = Pay floor
prep-asked-title = What they ask for, and what you have ({ $met } of { $asked } have a story)
prep-gap = no story yet
prep-gap-closest = no story yet; closest: “{ $story }”
prep-quoted = “{ $story }”
prep-about-title = About { $employer }
prep-about-employees = { $count } employees
prep-about-source = Source: { $source }, { $day }
prep-last-title = From round { $round }

prep-known-work = What { $employer } works on:
prep-known-doubt = **{ $asked }**: no story yet. My answer:
prep-known-doubt-closest = **{ $asked }**: closest is “{ $story }”. My answer:
prep-known-say = Say { $pay } a year.
prep-known-asked = Asked before: { $pay } ({ $day }).
prep-known-walk-away = Walk away below { $pay }.
prep-known-zone = The time is { $city }’s. In Oslo: { $day }, { $time }
prep-ask-success = What would you like the person in this job to have done after six months?
prep-ask-hard = What did the last person in this role find hard?
prep-ask-wrong = Tell me about something that went wrong lately. What did you change?
prep-ask-next = What happens after today, and when will I hear from you?

prep-tab = Prep
prep-action-open = Prep sheet of the job
prep-action-ten = Ten minutes before
prep-ten = Ten minutes before
prep-ten-back = Back to the sheet
prep-ten-none = No interview chosen
prep-ten-none-text = Open a job’s prep sheet, or an interview, and choose “Ten minutes before”.
prep-for = Prepare
prep-sheet = Sheet for
prep-whole = The whole application
prep-round = Round { $round }, { $form }, { $day }
prep-pdf = PDF
prep-pdf-hint = Write the sheet as a PDF, to print or to read on a phone
prep-pdf-saved = The sheet is in { $path }
prep-span = { $from }–{ $to }
prep-fact-when = When
prep-asked = What they ask for, and what you have
prep-asked-one = What they ask for
prep-asked-none = No list came from an ad. Add what they ask for yourself.
prep-covered = { $met } of { $asked } have a story
prep-covered-musts = { $met } of { $asked } musts
prep-from-ad = from the ad
prep-no-story = No story yet.
prep-no-story-closest = No story yet. Closest: “{ $title }”
prep-add = Add what they ask for
prep-new = What else do they ask for?
prep-new-add = Add
prep-new-close = Done
prep-menu = Choices for “{ $text }”
prep-list-menu = Choices for the list
prep-make-must = It is a must
prep-make-nice = It is nice to have
prep-meets = “{ $title }” fits
prep-meets-not = “{ $title }” does not fit
prep-story-for = Begin a story for it
prep-drop = Take off the list
prep-put-back = Put back: { $text }
prep-redraw = Draw the list from the ad again
prep-filled = Filled in; change it freely
prep-from-whole = From the sheet of the whole application
prep-clear = Start over
prep-clear-hint = Takes away what you wrote here, so that what stands behind it shows again
prep-hint-why_them = Why this employer, in your own words.
prep-hint-doubts = What may they doubt? And your answer.
prep-hint-to_ask = What do you want to know?
prep-hint-figures = What you will say about pay.
prep-hint-logistics = When, where, how you get in.
prep-hint-notes = Anything else. Markdown works.
prep-last = From round { $round }, { $day }
prep-retry = Try again
prep-loading = Reading the prep sheet
