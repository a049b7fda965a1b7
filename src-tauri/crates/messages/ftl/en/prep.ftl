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
prep-fact-floor = Floor
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
