### Drafts of business mail, filled from an application. They are sent to strangers in the person's name: polite, short,
### true whatever the application is, and nothing in them to fill in. Then the dialog they are edited in.

draft-greeting = Hello,
draft-greeting-named = Dear { $name },
draft-closing = Kind regards,
draft-day = { $day } { $month ->
    [1] January
    [2] February
    [3] March
    [4] April
    [5] May
    [6] June
    [7] July
    [8] August
    [9] September
    [10] October
    [11] November
   *[12] December
 }

draft-follow_up-subject = My application for “{ $title }”
draft-follow_up = I have applied for the position “{ $title }” at { $employer }, and I am still very interested in it.
draft-follow_up-since = On { $day } I applied for the position “{ $title }” at { $employer }, and I am still very interested in it.
draft-follow_up-more = Is there anything more you would like to know or see from me? I am glad to send certificates or references, or to tell you more in a short call. I look forward to hearing from you.

draft-thank_you-subject = Thank you for the conversation about “{ $title }”
draft-thank_you = Thank you for taking the time to talk with me about the position “{ $title }”. It was good to learn more about the work and about { $employer }, and it has made me even more interested.
draft-thank_you-day = Thank you for the interview on { $day } about the position “{ $title }”. It was good to learn more about the work and about { $employer }, and it has made me even more interested.
draft-thank_you-more = Please get in touch if there is anything you would like me to add. I look forward to hearing from you about the next step.

draft-withdrawal-subject = Withdrawing my application for “{ $title }”
draft-withdrawal = I hereby withdraw my application for the position “{ $title }” at { $employer }.
draft-withdrawal-since = I hereby withdraw my application of { $day } for the position “{ $title }” at { $employer }.
draft-withdrawal-talk = Thank you for the interview on { $day }. I appreciated the conversation and what I learned about you.
draft-withdrawal-more = Thank you for considering me. I wish you all the best in finding the right person, and hope that our paths may cross again.

draft-status-subject = The process for “{ $title }”
draft-status = I have applied for the position “{ $title }” at { $employer }, and would like to ask where you are in the process.
draft-status-since = On { $day } I applied for the position “{ $title }” at { $employer }, and I would like to ask where you are in the process.
draft-status-talk = Thank you again for the interview on { $day } about the position “{ $title }”. I would like to ask where you are in the process.
draft-status-more = Could you tell me what the next step is, and about when I can expect an answer? That would help me to plan. I am still very interested in the position.

## Writing one

drafts-action = Draft a mail
drafts-title = Mail about “{ $title }”
drafts-kind = What it is for
drafts-kind-follow_up = Follow-up
drafts-kind-thank_you = Thank-you
drafts-kind-withdrawal = Withdrawal
drafts-kind-status = Ask where the process stands
drafts-language = Language of the mail
drafts-language-en = English
drafts-language-nb = Norwegian
drafts-subject = Subject
drafts-body = Mail
drafts-own-name = Your name
drafts-own-name-hint = Stands under every draft. Kept on this machine.
drafts-to = To { $email }
drafts-anew = Start over
drafts-changed = You have changed this draft. It stays as you left it until you start over.
drafts-copy = Copy the mail
drafts-copy-subject = Copy the subject
drafts-copied = Copied
drafts-not-copied = The clipboard could not be reached. Select the text and press Ctrl+C.
drafts-open-mail = Open in your mail program
drafts-sent = Note that I sent it
drafts-sent-note = Sent a mail ({ $kind ->
    [follow_up] follow-up
    [thank_you] thank-you
    [withdrawal] withdrawal
   *[status] asked where the process stands
 }): { $subject }
drafts-close = Close
drafts-loading = Writing the draft
