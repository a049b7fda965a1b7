//! One profile in hand: opened, written to through the command table, and looked at past it.

use std::cell::OnceCell;
use std::fs;
use std::ops::ControlFlow;
use std::path::{Path, PathBuf};

use anyhow::{Context as _, bail, ensure};
use app::wire::Language;
use app::{ApiError, App, Clock, CsvOf, Existing, ExportTo, Net, ProfileFolder, export};
use chrono::{DateTime, Duration, Utc};
use serde_json::{Value, json};

use crate::acts::{self, Act};
use crate::dump::{Dump, Look};
use crate::rng::Rng;
use crate::template::{self, Medium};

/// The instant at which every profile begins: Sunday 22 November 2026, ten in the morning in Oslo.
const START: &str = "2026-11-22T09:00:00Z";

/// A profile that is open.
pub(crate) struct World {
    /// Dropped before the program closes the file, so that it is the last to do so.
    look: OnceCell<Look>,
    pub(crate) app: App,
    pub(crate) folder: PathBuf,
    clock: Clock,
}

impl World {
    /// Opens the profile in a folder, at an instant that the random numbers choose.
    pub(crate) fn open(folder: &Path, rng: &Rng) -> Result<Self, ApiError> {
        let clock = Clock::fixed(start() + Duration::minutes(rng.below(60 * 24 * 40) as i64));
        let app = App::open(ProfileFolder::at(folder), clock.clone(), Net::new()?, Language::Nb)?;
        Ok(Self { look: OnceCell::new(), app, folder: folder.to_owned(), clock })
    }

    /// Runs one command of the table.
    pub(crate) fn call(&self, name: &str, input: Value) -> Result<Value, ApiError> {
        app::dispatch(&self.app, name, input)
    }

    /// Draws a command that writes, after some time has passed.
    pub(crate) fn draw(&self, rng: &Rng) -> anyhow::Result<Act> {
        let passed = Duration::seconds(rng.below(40 * 60) as i64);
        self.clock.set(self.clock.now() + passed);
        acts::draw(self, rng)
    }

    /// What the profile holds.
    pub(crate) fn dump(&self) -> anyhow::Result<Dump> {
        self.dump_and_text().map(|(dump, _)| dump)
    }

    /// What the profile holds, with its rows as text.
    pub(crate) fn dump_and_text(&self) -> anyhow::Result<(Dump, String)> {
        self.look()?.dump()
    }

    /// Everything as the program itself takes it out: its documented JSON, the day of writing being always the same.
    pub(crate) fn taken_out(&self) -> anyhow::Result<TakenOut> {
        let folder = template::folder(Medium::Memory)?;
        let path = folder.path().join("alt.json");
        self.take_out_to(&path)?;
        Ok(TakenOut(fs::read_to_string(path)?))
    }

    /// Takes everything out to a file, as the ending of its name says.
    pub(crate) fn take_out_to(&self, path: &Path) -> anyhow::Result<()> {
        let to = ExportTo { path, csv_of: CsvOf::Jobs, passphrase: None, existing: Existing::Keep };
        let now = self.clock.now();
        self.clock.set(start());
        let taken = export(&self.app, &to, &mut |_, _| ControlFlow::Continue(()));
        self.clock.set(now);
        taken.map(drop).map_err(|error| anyhow::anyhow!("taking out: {}", told(&error)))
    }

    /// The look past the program, opened when it is first wanted.
    pub(crate) fn look(&self) -> anyhow::Result<&Look> {
        if let Some(look) = self.look.get() {
            return Ok(look);
        }
        let look = Look::at(&self.folder)?;
        Ok(self.look.get_or_init(|| look))
    }

    /// Fails unless the file is whole: its pages, its links, its journal, its search index, its texts and its documents.
    pub(crate) fn must_be_sound(&self) -> anyhow::Result<()> {
        let report = match self.call("profile.check", json!({})) {
            Ok(report) => report,
            Err(error) => bail!("the check failed: {error} {:?}", error.params),
        };
        ensure!(report["problems"] == json!([]), "unsound: {}", report["problems"]);
        Ok(())
    }
}

/// A profile as the program takes it out.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct TakenOut(String);

impl TakenOut {
    /// How long it is, in bytes.
    pub(crate) fn len(&self) -> u64 {
        self.0.len() as u64
    }

    /// Fails unless both are the same, byte by byte.
    pub(crate) fn must_be(&self, other: &Self, after: &str) -> anyhow::Result<()> {
        differ(&self.0, &other.0, after)
    }

    /// Fails unless both are the same, byte by byte, but for settings, which stand outside undo.
    pub(crate) fn must_be_but_for_settings(&self, other: &Self, after: &str) -> anyhow::Result<()> {
        differ(&self.without_settings()?, &other.without_settings()?, after)
    }

    fn without_settings(&self) -> anyhow::Result<String> {
        let (before, rest) = self.0.split_once("\"settings\": {").context("no settings were taken out")?;
        let (_, after) = rest.split_once("\n},\n").context("the settings never end")?;
        Ok(format!("{before}{after}"))
    }
}

fn differ(one: &str, other: &str, after: &str) -> anyhow::Result<()> {
    if one == other {
        return Ok(());
    }
    let lines = one.lines().zip(other.lines());
    let first = lines.filter(|(one, other)| one != other).take(2).collect::<Vec<_>>();
    bail!("what is taken out is not byte-equal after {after}: {first:.500?}")
}

/// The instant at which every profile begins.
pub(crate) fn start() -> DateTime<Utc> {
    START.parse().unwrap_or_default()
}

/// An error of a command as a failure's text.
pub(crate) fn told(error: &ApiError) -> String {
    format!("{} {:?}", error.code, error.params)
}
