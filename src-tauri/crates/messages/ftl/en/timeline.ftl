### The timelines: one application with all that happened and is planned, and all applications as bars by stage.

timeline-loading = Reading the timeline
timeline-retry = Try again
timeline-show = What to show
timeline-of-job = Timeline
timeline-history = History
timeline-now = Now
timeline-now-day = Now, { $day }
timeline-empty = Nothing with a day yet.

timeline-note = Note
timeline-captured = Kept the ad
timeline-captured-from = Kept the ad from { $site }
timeline-deadline = Deadline
timeline-interview = Interview, round { $round }, { $form }
timeline-interview-cancelled = Interview, round { $round }: cancelled
timeline-conversation-call = Call
timeline-conversation-mail = Mail
timeline-conversation-message = Message
timeline-conversation-meeting = Meeting
timeline-conversation-with = { $way } with { $name }
timeline-sent = Sent { $name }, version { $number }
timeline-figure = { $said }: { $pay }
timeline-offer = Offer from { $name }
timeline-answer = Answer { $name }
timeline-start = First day at work
timeline-start-of = First day at work: { $name }
timeline-done = done

## All applications

timeline-all = All applications, by stage
timeline-of-underway = Under way
timeline-of-closed = Closed
timeline-of-all = All
timeline-which = Which applications
timeline-job = Job
timeline-more = Show more
timeline-newer = Show newer
timeline-stages = Stages
timeline-none = No applications here yet.
timeline-none-text = Applications show up here once they are sent, with the time they spend in each stage.
timeline-part = { $stage } from { $from } to { $to }
timeline-part-now = { $stage } since { $from }
timeline-part-end = { $stage } on { $from }
