//! What can be typed.

use std::path::PathBuf;

use app::ProfileFolder;
use chrono::NaiveDate;
use clap::{Args, Parser, Subcommand};
use messages::Lang;

/// Løype: your job search in Norway, on your own machine.
#[derive(Debug, Parser)]
#[command(name = "loype", version, propagate_version = true)]
pub(crate) struct Arguments {
    /// Use this folder instead of your own profile; it is made when it is missing.
    #[arg(long, global = true, value_name = "DIR")]
    pub(crate) profile: Option<PathBuf>,
    /// Print one JSON document instead of a table.
    #[arg(long, global = true)]
    pub(crate) json: bool,
    /// Language of tables and messages: en or nb.
    #[arg(long, global = true, value_name = "LANG")]
    pub(crate) lang: Option<Lang>,
    #[command(subcommand)]
    pub(crate) command: Command,
}

#[derive(Debug, Subcommand)]
pub(crate) enum Command {
    /// Read a job ad from a saved page or text, or fetch one page; print it, or save it too.
    Capture(CaptureArguments),
    /// List jobs.
    Jobs(JobsArguments),
    /// Show one job, by its id or by words that find it alone.
    Show {
        /// The job.
        job: String,
    },
    /// Add a job by hand.
    Add(AddArguments),
    /// Move a job to a stage, by the stage's kind or name.
    Move {
        /// The job.
        job: String,
        /// The stage.
        stage: String,
        /// The day it happened, today when left out.
        #[arg(long, value_name = "DATE")]
        on: Option<String>,
    },
    /// Write a note on a job.
    Note {
        /// The job.
        job: String,
        /// The words.
        #[arg(required = true)]
        text: Vec<String>,
    },
    /// Take the last change back.
    Undo,
    /// Do it again.
    Redo,
    /// Check that the profile is whole.
    Check,
    /// Fill an empty profile with believable jobs.
    Demo {
        /// How many.
        #[arg(long, value_name = "N")]
        jobs: u32,
        /// The same seed gives the same jobs.
        #[arg(long, default_value_t = 1, value_name = "S")]
        seed: u32,
    },
    /// Pay.
    #[command(subcommand)]
    Pay(PayCommand),
}

#[derive(Debug, Args)]
pub(crate) struct CaptureArguments {
    /// The page's address; without a file, this one page is fetched.
    #[arg(long)]
    pub(crate) url: Option<String>,
    /// The day the ad was seen (2026-11-22), today when left out.
    #[arg(long, value_name = "DATE")]
    pub(crate) on: Option<NaiveDate>,
    /// Save it in the profile too.
    #[arg(long)]
    pub(crate) save: bool,
    /// A saved page or a text; - is standard input.
    #[arg(required_unless_present = "url")]
    pub(crate) file: Option<PathBuf>,
}

#[derive(Debug, Args)]
pub(crate) struct JobsArguments {
    /// Only jobs that this search finds.
    #[arg(long, value_name = "TEXT")]
    pub(crate) query: Option<String>,
    /// Only jobs in stages of this kind.
    #[arg(long, value_name = "KIND", value_parser = stage_kind)]
    pub(crate) stage: Option<domain::stage::StageKind>,
    /// The most jobs to list.
    #[arg(long, default_value_t = 50, value_name = "N")]
    pub(crate) limit: u16,
}

#[derive(Debug, Args)]
pub(crate) struct AddArguments {
    /// Title of the position.
    #[arg(long)]
    pub(crate) title: String,
    /// The employer.
    #[arg(long)]
    pub(crate) employer: String,
    /// Place of work.
    #[arg(long)]
    pub(crate) place: Option<String>,
    /// Deadline, as printed.
    #[arg(long)]
    pub(crate) deadline: Option<String>,
    /// Pay, as written.
    #[arg(long)]
    pub(crate) pay: Option<String>,
    /// Share of a full position, as "80 %".
    #[arg(long)]
    pub(crate) share: Option<String>,
    /// The ad's address.
    #[arg(long)]
    pub(crate) url: Option<String>,
    /// The stage it starts in, by kind or name.
    #[arg(long)]
    pub(crate) stage: Option<String>,
}

#[derive(Debug, Subcommand)]
pub(crate) enum PayCommand {
    /// Print how an amount as written is read.
    Parse {
        /// The amount, as "kr 650 000,-" or "650–720k".
        #[arg(allow_hyphen_values = true)]
        text: String,
        /// The day it was written; kept for rules that change with time.
        #[arg(long, value_name = "DATE")]
        on: Option<NaiveDate>,
    },
}

impl Arguments {
    /// The profile's folder; `None` when the system names no home and none was given.
    pub(crate) fn folder(&self) -> Option<ProfileFolder> {
        match &self.profile {
            Some(path) => Some(ProfileFolder::at(path)),
            None => ProfileFolder::by_convention(|name| std::env::var(name).ok()),
        }
    }
}

fn stage_kind(text: &str) -> Result<domain::stage::StageKind, String> {
    use domain::stage::StageKind;
    let kinds = || StageKind::ALL.map(StageKind::id).join(", ");
    StageKind::from_id(&text.replace('-', "_")).ok_or_else(|| format!("one of {}", kinds()))
}
