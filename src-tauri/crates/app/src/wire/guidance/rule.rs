//! Rules in words, where to look, and the newcomer's track.

use super::super::{SourceView, Words};
use super::{CommunityView, GuidanceArea, StatementView, TopicView};
use chrono::NaiveDate;
use domain::ids::OfferId;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// Asks for the texts of a part of the guidance.
#[derive(Debug, Clone, Copy, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct TopicsQuery {
    /// The part.
    pub area: GuidanceArea,
}

/// The texts of a part of the guidance.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct Topics {
    /// The topics, in order.
    pub topics: Vec<TopicView>,
    /// Limits of the law with their figures, where the part has them.
    pub limits: Vec<StatementView>,
    /// What permits ask for beside the pay floors, where the part has it.
    pub permit_levels: Vec<StatementView>,
}

/// Where to look for jobs, and where people meet.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct Channels {
    /// Where to look.
    pub channels: Vec<ChannelView>,
    /// Where people of the trade meet.
    pub communities: Vec<CommunityView>,
    /// How to look and stand out.
    pub tips: Vec<TopicView>,
}

/// Where to look for jobs.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct ChannelView {
    /// Its stable id.
    pub id: String,
    /// Its name.
    pub name: Words,
    /// What it is good for.
    pub text: Words,
    /// Its address.
    pub url: Option<String>,
    /// Where that comes from.
    pub source: SourceView,
}

/// The newcomer's track.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct NewcomerTrack {
    /// The steps in order; those that are for the person's citizenship, all where it is not told.
    pub steps: Vec<NewcomerStepView>,
    /// The offer the dates are told by.
    pub offer_id: Option<OfferId>,
    /// Offers to choose among.
    pub offers: Vec<NewcomerOffer>,
    /// First day of work of that offer.
    pub starts_on: Option<NaiveDate>,
}

/// An offer to tell the newcomer's dates by.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct NewcomerOffer {
    /// The offer.
    pub offer_id: OfferId,
    /// Its name.
    pub name: String,
    /// Its first day of work.
    pub starts_on: Option<NaiveDate>,
}

/// One step of the newcomer's track.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct NewcomerStepView {
    /// Its stable id.
    pub id: String,
    /// What to do.
    pub title: Words,
    /// How, and why.
    pub text: Words,
    /// Where.
    pub place: Words,
    /// The address of where it is done or described.
    pub url: String,
    /// When it has to be done, in words.
    pub due: DueView,
    /// The day by which, told by the offer's first day of work, where that can be told.
    pub due_on: Option<NaiveDate>,
    /// The day it was done.
    pub done_on: Option<NaiveDate>,
    /// Whether the day has passed and it is not done.
    pub late: bool,
    /// Ids of steps to be done before that are not done.
    pub waits_for: Vec<String>,
    /// Where that comes from.
    pub source: SourceView,
}

/// When a step has to be done.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(tag = "kind", rename_all = "snake_case")]
pub enum DueView {
    /// Before the first day of work.
    BeforeStart,
    /// Within so many months of arriving.
    MonthsAfterArrival {
        /// Months.
        months: u8,
    },
    /// Within so many days of arriving.
    DaysAfterArrival {
        /// Days.
        days: u8,
    },
    /// Soon after arriving.
    SoonAfterArrival,
    /// Before the first pay.
    BeforeFirstPay,
}

/// Ticks a step off, or takes the tick away.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct MarkStep {
    /// The step.
    pub id: String,
    /// The day it was done, as a person writes a date; empty takes it away.
    pub done_on: String,
}

/// Chooses the offer the newcomer's dates are told by.
#[derive(Debug, Clone, Copy, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct NewcomerFor {
    /// The offer; absent tells no dates.
    pub offer_id: Option<OfferId>,
}
