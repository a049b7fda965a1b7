//! The day's page: what needs doing, and the week.

use chrono::NaiveDate;
use domain::agenda::Urgency;
use domain::ids::{InterviewId, JobId, OfferId, StageId, TaskId};
use domain::stage::StageKind;
use domain::task::TaskKind;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::{GoalView, ReminderView, SourceView};

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
    /// An interview to be looked back on.
    Debrief {
        /// The interview.
        interview_id: InterviewId,
        /// Which round it was.
        round: u8,
    },
    /// Questions to be practised today.
    Practice {
        /// How many.
        questions: u32,
        /// Who asks them soonest, where some are for an interview.
        employer: Option<String>,
        /// The day of that interview in Oslo.
        interview_on: Option<NaiveDate>,
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
    /// Begin to practise.
    Practise,
    /// Look back on the interview.
    Debrief,
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
