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
    /// List your documents; or add one.
    Documents {
        #[command(subcommand)]
        command: Option<DocumentsCommand>,
    },
    /// Take the last change back.
    Undo,
    /// Do it again.
    Redo,
    /// Write deadlines, interviews and what is to be done into a calendar file (.ics) for other programs.
    Calendar {
        /// The file; what lay there is replaced.
        file: PathBuf,
    },
    /// Print the prep sheet of a job as Markdown.
    Prep(PrepArguments),
    /// Practise interview questions: read one, answer aloud or by typing, then judge yourself. With --json, list what is
    /// due today.
    Practice(PracticeArguments),
    /// Take in a file of another program, or a table of your own (CSV, XLSX); or only look at what would come of it.
    Import(ImportArguments),
    /// Write everything you keep into a file, by its ending: .json or .zip for all of it, .csv or .xlsx for tables, .md.zip
    /// or a folder for each application as text; .age behind it locks the file with a passphrase.
    Export(ExportArguments),
    /// Check that the profile is whole.
    Check,
    /// Back up the profile and its documents, beside it or in a folder of your choice.
    Backup {
        /// The folder; it is made when it is missing.
        dir: Option<PathBuf>,
    },
    /// List the backups; bring one back; or save what can be read of a damaged profile.
    Restore(RestoreArguments),
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
    /// Print built-in facts, each with its source: cities, employers, roles, bands, floors, tax, tips, communities,
    /// interfaces, or what is stale; or take a newer guidance, or write the one you have as a file.
    #[command(args_conflicts_with_subcommands = true, subcommand_negates_reqs = true)]
    Guidance(GuidanceArguments),
    /// Your offers side by side; or those of a file, reckoned.
    Offers {
        #[command(subcommand)]
        command: Option<OffersCommand>,
    },
}

#[derive(Debug, Args)]
pub(crate) struct RestoreArguments {
    /// A backup, or its name in the list; without it, the backups are listed.
    #[arg(conflicts_with = "salvage")]
    pub(crate) file: Option<PathBuf>,
    /// Only say what it would change.
    #[arg(long, requires = "file")]
    pub(crate) preview: bool,
    /// Read what can be read of a damaged profile into a new one; the damaged file is kept.
    #[arg(long)]
    pub(crate) salvage: bool,
    /// Write what can be read into this folder, and leave the profile as it is.
    #[arg(long, requires = "salvage", value_name = "DIR")]
    pub(crate) to: Option<PathBuf>,
}

#[derive(Debug, Args)]
pub(crate) struct ExportArguments {
    /// The file, or the folder for Markdown.
    pub(crate) file: PathBuf,
    /// With .csv: what happened and will happen, instead of the jobs.
    #[arg(long)]
    pub(crate) events: bool,
    /// Replace what lies there.
    #[arg(long)]
    pub(crate) force: bool,
    /// Take the passphrase of a file that ends .age from this file's first line. A lost passphrase can't be found again:
    /// without it nobody ever opens the file.
    #[arg(long, value_name = "FILE")]
    pub(crate) passphrase_file: Option<PathBuf>,
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
pub(crate) struct PracticeArguments {
    /// Only questions for this role, by its id or name.
    #[arg(long)]
    pub(crate) role: Option<String>,
    /// Practise for this job, by its id or by words that find it alone.
    #[arg(long)]
    pub(crate) job: Option<String>,
    /// The round they come in: first, technical, case or final.
    #[arg(long, value_parser = named::<domain::question::QuestionRound>)]
    pub(crate) round: Option<domain::question::QuestionRound>,
    /// Where they come from: due (only what is due), weak (weak spots), or mixed.
    #[arg(long, default_value = "mixed", value_parser = named::<app::wire::PracticeFrom>)]
    pub(crate) from: app::wire::PracticeFrom,
    /// The most questions.
    #[arg(long, default_value_t = 5, value_name = "N", value_parser = clap::value_parser!(u16).range(1..=100))]
    pub(crate) count: u16,
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

#[derive(Debug, Args)]
pub(crate) struct GuidanceArguments {
    #[command(subcommand)]
    pub(crate) command: Option<GuidanceCommand>,
    /// Which list.
    #[arg(value_parser = guidance_list, required = true)]
    pub(crate) list: Option<app::GuidanceList>,
    /// Only what is about this, as a city or an employer by any of its names.
    pub(crate) name: Option<String>,
}

#[derive(Debug, Subcommand)]
pub(crate) enum GuidanceCommand {
    /// Take a newer guidance into your profile, after checking it whole; undo takes it back.
    Import {
        /// A zip of the guidance's TOML files, or a folder of them.
        file: PathBuf,
        /// Only say what it would change.
        #[arg(long)]
        preview: bool,
    },
    /// Write the guidance you have as a zip, to read it, correct it and bring it in again.
    Export {
        /// Where to.
        file: PathBuf,
    },
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
    /// What is left of a year's pay after tax.
    Net(NetArguments),
    /// Where a year's pay stands against the pay floor for work that needs a degree.
    Floor(FloorArguments),
}

#[derive(Debug, Args)]
pub(crate) struct NetArguments {
    /// What is earned, as "750 000"; a plain number is kroner a year.
    #[arg(allow_hyphen_values = true)]
    pub(crate) amount: String,
    /// The income year; this year when left out.
    #[arg(long)]
    pub(crate) year: Option<i32>,
    /// Where you are taxed: ordinary, or action for Finnmark and Nord-Troms.
    #[arg(long, value_name = "ZONE", default_value = "ordinary", value_parser = named::<domain::tax::Zone>)]
    pub(crate) zone: domain::tax::Zone,
    /// The rules: ordinary, or paye for newcomers.
    #[arg(long, value_name = "SCHEME", default_value = "ordinary", value_parser = named::<domain::tax::Scheme>)]
    pub(crate) scheme: domain::tax::Scheme,
    /// Begun months taxable to Norway, in which the amount is earned.
    #[arg(long, value_name = "1-12", value_parser = clap::value_parser!(u8).range(1..=12))]
    pub(crate) months: Option<u8>,
    /// Union dues paid in the year.
    #[arg(long, value_name = "KR", allow_hyphen_values = true)]
    pub(crate) union_dues: Option<String>,
}

#[derive(Debug, Args)]
pub(crate) struct FloorArguments {
    /// The yearly pay received for the share, as "540 000".
    #[arg(allow_hyphen_values = true)]
    pub(crate) amount: String,
    /// The degree the work needs: none, bachelor, master, doctorate or unknown.
    #[arg(long, value_parser = named::<domain::job::Degree>)]
    pub(crate) degree: domain::job::Degree,
    /// The day (2026-11-22), today when left out.
    #[arg(long, value_name = "DATE")]
    pub(crate) on: Option<NaiveDate>,
    /// Share of a full position in percent.
    #[arg(long, value_name = "PERCENT", value_parser = clap::value_parser!(u8).range(1..=100))]
    pub(crate) share: Option<u8>,
    /// Your citizenship: nordic, eea or other.
    #[arg(long, value_parser = named::<domain::floor::Citizenship>)]
    pub(crate) citizenship: Option<domain::floor::Citizenship>,
}

#[derive(Debug, Subcommand)]
pub(crate) enum DocumentsCommand {
    /// Keep a file as a document, or as a new version of one.
    Add(AddDocumentArguments),
}

#[derive(Debug, Args)]
pub(crate) struct AddDocumentArguments {
    /// The file, of at most 25 MB.
    pub(crate) file: PathBuf,
    /// What it is: cv, letter, certificate, reference, case or other.
    #[arg(long, default_value = "other", value_parser = named::<domain::document_file::DocumentKind>)]
    pub(crate) kind: domain::document_file::DocumentKind,
    /// What to call it; the file's name when left out.
    #[arg(long)]
    pub(crate) name: Option<String>,
    /// What is special about it.
    #[arg(long, value_name = "TEXT")]
    pub(crate) note: Option<String>,
    /// Add it to this document, by its id, as the newest version.
    #[arg(long, value_name = "ID", conflicts_with_all = ["kind", "name"])]
    pub(crate) version_of: Option<domain::ids::DocumentId>,
}

#[derive(Debug, Args)]
pub(crate) struct PrepArguments {
    /// The job, by its id or by words that find it alone.
    pub(crate) job: String,
    /// The sheet of this round of interviews.
    #[arg(long, value_name = "N")]
    pub(crate) round: Option<u8>,
    /// Write it as a PDF too; what lay there is replaced.
    #[arg(long, value_name = "FILE")]
    pub(crate) pdf: Option<PathBuf>,
}

#[derive(Debug, Args)]
pub(crate) struct ImportArguments {
    /// The file, of at most 50 MB.
    pub(crate) file: PathBuf,
    /// The program it comes from: linkedin, huntr, teal, simplify, jobsync, reactive-resume, career-ops, ai-job-hunter or
    /// table; told from the file when left out.
    #[arg(long = "as", value_name = "NAME")]
    pub(crate) source: Option<String>,
    /// Only say what would come of it.
    #[arg(long)]
    pub(crate) preview: bool,
    /// What a column is, as "Firma=employer"; again for each. keep puts it into a note, leave drops it.
    #[arg(long = "map", value_name = "COLUMN=FIELD")]
    pub(crate) columns: Vec<String>,
    /// What a status word means, as "Spurt=screening"; again for each.
    #[arg(long = "status", value_name = "WORD=STAGE")]
    pub(crate) statuses: Vec<String>,
    /// The order of dates that read both ways: dmy, mdy or ymd.
    #[arg(long, value_name = "ORDER")]
    pub(crate) dates: Option<String>,
    /// What becomes of columns that the program does not know: note or leave.
    #[arg(long, value_name = "WHAT", default_value = "note", value_parser = named::<app::wire::RestOfColumns>)]
    pub(crate) rest: app::wire::RestOfColumns,
    /// What becomes of rows that are there already: merge, leave or add.
    #[arg(long, value_name = "WHAT", default_value = "merge", value_parser = named::<app::wire::AlikeRows>)]
    pub(crate) alike: app::wire::AlikeRows,
    /// Only this file of an archive or sheet of a workbook; again for each.
    #[arg(long, value_name = "NAME")]
    pub(crate) only: Vec<String>,
    /// The sign between cells: , ; tab or |.
    #[arg(long, value_name = "SIGN")]
    pub(crate) separator: Option<String>,
    /// How letters are written: utf-8, utf-16le, utf-16be or windows-1252.
    #[arg(long, value_name = "NAME")]
    pub(crate) encoding: Option<String>,
    /// Take the passphrase of a locked file of Løype's own from this file's first line.
    #[arg(long, value_name = "FILE")]
    pub(crate) passphrase_file: Option<PathBuf>,
}

#[derive(Debug, Subcommand)]
pub(crate) enum OffersCommand {
    /// Compare these offers of your profile, by id or name; all when none is named.
    Compare {
        /// The offers.
        offers: Vec<String>,
    },
    /// Reckon the offers of a JSON file; - is standard input.
    Eval {
        /// The file: one offer or a list.
        file: PathBuf,
    },
}

/// A value of a closed set by its name on the wire.
fn named<T: serde::de::DeserializeOwned>(text: &str) -> Result<T, String> {
    serde_json::from_value(serde_json::Value::from(text.replace('-', "_"))).map_err(|error| error.to_string())
}

impl Arguments {
    /// The profile's folder; `None` when the system names no home and none was given.
    pub(crate) fn folder(&self) -> Option<ProfileFolder> {
        match &self.profile {
            Some(path) => Some(ProfileFolder::at(path)),
            None => ProfileFolder::by_convention(|name| std::env::var(name).ok()),
        }
    }

    /// Whether there is a profile in that folder yet.
    pub(crate) fn has_profile(&self) -> bool {
        self.folder().is_some_and(|folder| folder.path().join("loype.sqlite3").exists())
    }
}

fn guidance_list(text: &str) -> Result<app::GuidanceList, String> {
    use app::GuidanceList;
    let names = || GuidanceList::ALL.map(GuidanceList::id).join(", ");
    GuidanceList::ALL.into_iter().find(|list| list.id() == text).ok_or_else(|| format!("one of {}", names()))
}

fn stage_kind(text: &str) -> Result<domain::stage::StageKind, String> {
    use domain::stage::StageKind;
    let kinds = || StageKind::ALL.map(StageKind::id).join(", ");
    StageKind::from_id(&text.replace('-', "_")).ok_or_else(|| format!("one of {}", kinds()))
}
