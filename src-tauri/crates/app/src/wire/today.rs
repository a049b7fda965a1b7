//! The day's page: what needs doing, the week, the goal and the rhythm.

use chrono::NaiveDate;
use domain::agenda::Urgency;
use domain::goal::WeekCount;
use domain::ids::{InterviewId, JobId, OfferId, StageId, TaskId};
use domain::rhythm::{Remind, Rhythm};
use domain::stage::StageKind;
use domain::task::TaskKind;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::SourceView;

/// The day's page.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct Today {
    /// Today in the person's zone.
    pub today: NaiveDate,
    /// Its ISO week.
    pub week: u8,
    /// Whether there is no job yet, the trash included.
    pub empty: bool,
    /// What can't wait.
    pub now: TodayGroup,
    /// What comes in the days ahead, and what is suggested.
    pub this_week: TodayGroup,
    /// Of what nothing was heard for long.
    pub quiet: TodayGroup,
    /// Reminders that came while nobody looked, the newest first, at most 20.
    pub missed: Vec<ReminderView>,
    /// This week; on Saturday and Sunday the next one too.
    pub weeks: Vec<WeekStrip>,
    /// The weekly goal.
    pub goal: GoalView,
    /// Set while the pay floor in force may be out of date for this person.
    pub stale_floor: Option<StaleFloor>,
    /// Within how many days the employers that answered mostly did; absent while too few did.
    pub usual_answer_days: Option<u32>,
}

/// Lines that belong together, in order, at most 60.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct TodayGroup {
    /// The lines.
    pub lines: Vec<TodayLine>,
    /// Whether there are more than these.
    pub more: bool,
}

/// One line of the day's page.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct TodayLine {
    /// What it is about, to be sent back.
    pub thing: String,
    /// The job it is about.
    pub job: Option<LineJob>,
    /// How it is shown.
    pub urgency: Urgency,
    /// Its day; of silence the day it began.
    pub on: Option<NaiveDate>,
    /// Its time of day in Oslo, as `HH:MM`.
    pub time: Option<String>,
    /// Days from today; negative is past.
    pub days_left: Option<i32>,
    /// Minutes until it begins or ends, within a day of it; not above zero while it is under way.
    pub minutes_left: Option<i32>,
    /// What it says.
    #[serde(flatten)]
    #[ts(flatten)]
    pub what: LineWhat,
    /// What can be done with it, the most likely first.
    pub acts: Vec<LineAct>,
}

/// A job as a line names it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct LineJob {
    /// The job.
    pub job_id: JobId,
    /// The stage it is in.
    pub stage_id: StageId,
    /// That stage's kind.
    pub stage_kind: StageKind,
    /// Title of the position.
    pub title: String,
    /// The employer's name.
    pub employer: String,
    /// City of the main place of work.
    pub city: Option<String>,
}

/// What a line says.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(tag = "kind", rename_all = "snake_case")]
pub enum LineWhat {
    /// Apply in time.
    Deadline,
    /// An interview.
    Interview {
        /// Its id.
        interview_id: InterviewId,
        /// Which round it is, from 1.
        round: u8,
        /// How it is held.
        form: LineForm,
        /// How long it takes.
        minutes: u16,
        /// Where it is; may be empty.
        place: String,
        /// The way in, an address on the web; may be empty.
        link: String,
    },
    /// An offer to answer.
    Offer {
        /// The offer.
        offer_id: OfferId,
        /// What the person calls it.
        name: String,
        /// Base pay a year, hundredths of the currency's unit.
        #[ts(type = "number")]
        base_ore: i64,
        /// The currency, three letters.
        currency: String,
    },
    /// A task, a follow-up that was set included.
    Task {
        /// The task.
        task_id: TaskId,
        /// What kind of thing it is.
        task: TaskKind,
        /// What is to be done; empty where the kind says it.
        text: String,
        /// Day and time as a person edits them.
        due_text: String,
    },
    /// A thank-you suggested after an interview.
    ThankYou {
        /// Which round it was.
        round: u8,
    },
    /// A follow-up suggested after some silence.
    FollowUp {
        /// Days of silence.
        days: i32,
    },
    /// Nothing was heard for long.
    Quiet {
        /// Days of silence.
        days: i32,
    },
    /// Nothing was heard for so long that "no reply" is proposed.
    NoReply {
        /// Days of silence.
        days: i32,
    },
}

/// How an interview is held.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
#[allow(missing_docs, reason = "the words of the domain")]
pub enum LineForm {
    Phone,
    Video,
    OnSite,
    Technical,
    Case,
    Presentation,
}

/// What can be done with a line.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum LineAct {
    /// Open the job.
    Open,
    /// Open the interview's link.
    Join,
    /// Compare the offers.
    Compare,
    /// Write to the employer.
    FollowUp,
    /// It is done: a task ticked off, an application sent, an employer asked.
    Done,
    /// "No reply" is accepted.
    NoReply,
    /// Put off until a day.
    Later,
    /// Put away for good.
    Dismiss,
}

/// One week with what is on each day.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct WeekStrip {
    /// Its ISO number, 1 to 53.
    pub week: u8,
    /// Monday to Sunday.
    pub days: Vec<StripDay>,
}

/// One day of a week.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct StripDay {
    /// The day.
    pub on: NaiveDate,
    /// What is on it, in order, at most 3.
    pub items: Vec<StripItem>,
    /// Whether there is more.
    pub more: bool,
}

/// Something that is on a day.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct StripItem {
    /// What it is about.
    pub thing: String,
    /// What kind of thing it is.
    pub kind: StripKind,
    /// The job it is of.
    pub job_id: Option<JobId>,
    /// Its time in Oslo, as `HH:MM`.
    pub time: Option<String>,
    /// Who or what: the employer, the offer's name, the task's words.
    pub name: String,
}

/// What kind of thing is on a day.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum StripKind {
    /// An interview.
    Interview,
    /// The last day to apply.
    Deadline,
    /// The last day to answer an offer.
    Offer,
    /// A follow-up.
    FollowUp,
    /// A thank-you.
    ThankYou,
    /// A task.
    Task,
}

/// Names something on the day's page.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct ThingQuery {
    /// What it is about, as its line says.
    pub thing: String,
}

/// Puts something off.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct PutOff {
    /// What it is about, as its line says.
    pub thing: String,
    /// The day it is shown again, as a person writes it; absent puts it away for good.
    pub until: Option<String>,
}

/// The pay floor that may be out of date.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct StaleFloor {
    /// The first day of the level known.
    pub valid_from: Option<NaiveDate>,
    /// Where it comes from.
    pub source: SourceView,
}

/// The weekly goal and how the weeks went.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct GoalView {
    /// Applications a week; absent while there is no goal.
    pub per_week: Option<u8>,
    /// What was agreed with somebody else, such as NAV.
    pub agreed: Option<u8>,
    /// This week.
    pub week: WeekCount,
    /// The four weeks before, the earliest first.
    pub before: Vec<WeekCount>,
    /// The last day of a pause that covers today.
    pub paused_through: Option<NaiveDate>,
}

/// Changes the goal.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
#[serde(tag = "field", content = "value", rename_all = "snake_case")]
pub enum GoalEdit {
    /// Applications a week, as typed; empty or zero sets none.
    PerWeek(String),
    /// What was agreed with somebody else, as typed; empty or zero sets none.
    Agreed(String),
}

/// Pauses the goal, or lets it go on.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
#[serde(tag = "pause", content = "until", rename_all = "snake_case")]
pub enum PauseGoal {
    /// This week does not count.
    ThisWeek,
    /// No week counts through that of this day, as a person writes it.
    Until(String),
    /// It goes on from this week.
    Over,
}

/// The rhythm in force, and what it is where nothing was set.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct RhythmView {
    /// In force.
    pub rhythm: Rhythm,
    /// The program's own.
    pub usual: Rhythm,
}

/// Changes one step of the rhythm; days are as typed, and empty leaves the step out.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
#[serde(tag = "step", content = "value", rename_all = "snake_case")]
pub enum RhythmEdit {
    /// From sending to the first follow-up.
    Applied(String),
    /// From a first contact to a follow-up.
    Screening(String),
    /// From an interview to a follow-up.
    Interview(String),
    /// From an interview to the thank-you.
    ThankYou(String),
    /// From when on it is quiet; cannot be left out.
    Quiet(String),
    /// From when on "no reply" is proposed.
    NoReply(String),
    /// What is reminded of.
    Remind(Remind),
}

/// Reminders that come now, each of which is given once.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct DueReminders {
    /// The reminders, the earliest first, at most 10: one for each thing.
    pub reminders: Vec<ReminderView>,
    /// How many more came; they stand on the day's page.
    pub more: u32,
}

/// A reminder: its sentence is `reminder-<kind>` with `title`, `employer`, `time` and `days`.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct ReminderView {
    /// Its key, to be sent back once it was seen.
    pub key: String,
    /// What kind of thing it is about.
    pub kind: StripKind,
    /// The job it is about.
    pub job_id: Option<JobId>,
    /// Title of the position, name of the offer, or the task's words.
    pub title: String,
    /// The employer's name; empty where there is none.
    pub employer: String,
    /// The day of what it is about.
    pub on: NaiveDate,
    /// Its time in Oslo, as `HH:MM`; empty where there is none.
    pub time: String,
    /// Days from today; negative is past.
    pub days_left: i32,
    /// Whether there is nothing to be done about it any more.
    pub over: bool,
}

/// Says that reminders were seen.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct SeenReminders {
    /// Their keys, at most 200.
    pub keys: Vec<String>,
}
