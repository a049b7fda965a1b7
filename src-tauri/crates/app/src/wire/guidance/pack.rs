//! The guidance as a whole: which edition is in force, and newer ones.

use super::super::Words;
use chrono::NaiveDate;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// The edition of the guidance that is in force.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct PackView {
    /// The day of the edition.
    pub edition: NaiveDate,
    /// Where it comes from.
    pub origin: PackOrigin,
    /// The edition that came with the program.
    pub built_in_edition: NaiveDate,
    /// How many facts it has, without the person's own.
    pub facts: u32,
    /// An edition that was imported and is not in force, because the program came with a newer one or because it cannot
    /// be read any more.
    pub passed_over: Option<ImportedPack>,
}

/// Where the guidance in force comes from.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(tag = "kind", rename_all = "snake_case")]
pub enum PackOrigin {
    /// It came with the program.
    BuiltIn,
    /// The person imported it.
    Imported {
        /// Which.
        imported: ImportedPack,
    },
}

/// An edition the person imported.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct ImportedPack {
    /// The day of the edition.
    pub edition: NaiveDate,
    /// The file's name.
    pub name: String,
    /// The day it was imported.
    pub imported_on: NaiveDate,
}

/// A file with a whole guidance: a zip of its TOML files, at most 20 MB.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct PackFile {
    /// Its name.
    pub name: String,
    /// Its bytes, in base64.
    pub base64: String,
}

/// What a newer guidance changes.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct PackChanges {
    /// The day of the newer edition.
    pub edition: NaiveDate,
    /// The day of the edition in force before.
    pub current: NaiveDate,
    /// How many facts are new.
    pub added: u32,
    /// How many say something else or rest on something else.
    pub changed: u32,
    /// How many are gone.
    pub removed: u32,
    /// The first 50 of them, the changed ones first.
    pub changes: Vec<FactChange>,
    /// Figures of the person's own whose fact is gone; they stay but are not reckoned with.
    pub lost: Vec<String>,
}

/// One fact that a newer guidance changes.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct FactChange {
    /// What happens to it.
    pub kind: FactChangeKind,
    /// The fact's id.
    pub fact: String,
    /// What it is about.
    pub about: Words,
    /// What was said.
    pub old: Option<Words>,
    /// The day of which that was.
    pub old_as_of: Option<NaiveDate>,
    /// What is said now.
    pub new: Option<Words>,
    /// The day of which that is.
    pub new_as_of: Option<NaiveDate>,
}

/// What happens to a fact.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum FactChangeKind {
    /// It says something else, or rests on something else.
    Changed,
    /// It is new.
    Added,
    /// It is gone.
    Removed,
}

/// A guidance written as a file.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct PackWritten {
    /// A name for the file.
    pub name: String,
    /// Its bytes, a zip, in base64.
    pub base64: String,
}
