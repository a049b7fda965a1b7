//! The levels of the pay floor, by what is known of when they held.

use chrono::NaiveDate;
use domain::floor::{FloorHeld, FloorLevel};
use serde::{Deserialize, Serialize};

use crate::fact::{Basis, Fact};

/// One level of the pay floor and what it rests on.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct FloorLevelFact {
    /// The level.
    pub level: FloorLevel,
    /// As the file prints it.
    pub printed: Fact<FloorPay>,
}

/// A level as it is printed: whole kroner a year before tax for a full position.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct FloorPay {
    /// For work that needs a bachelor's degree.
    pub bachelor: u32,
    /// For work that needs a master's degree.
    pub master: u32,
}

impl FloorLevelFact {
    /// What it rests on.
    pub fn basis(&self) -> Basis<'_> {
        self.printed.basis()
    }

    /// Whether the day of review has passed, so that a newer level may hold.
    pub fn is_stale(&self, on: NaiveDate) -> bool {
        self.printed.is_stale(on)
    }

    /// The first day on which it is known to have held; of a year its first.
    pub(crate) fn known_from(&self) -> NaiveDate {
        match self.level.held {
            FloorHeld::From { from, .. } => from,
            FloorHeld::KnownOn { on } => on,
            FloorHeld::KnownIn { year } => NaiveDate::from_ymd_opt(year, 1, 1).unwrap_or(NaiveDate::MIN),
        }
    }
}

/// The file of floor levels.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct FloorsFile {
    /// Read and judged before the rest.
    #[serde(rename = "schema")]
    _schema: u32,
    pub level: Vec<LevelTable>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct LevelTable {
    id: String,
    held: FloorHeld,
    pay: Fact<FloorPay>,
}

impl From<LevelTable> for FloorLevelFact {
    fn from(table: LevelTable) -> Self {
        let ore = |kroner: u32| i64::from(kroner) * 100;
        let level = FloorLevel {
            id: table.id,
            bachelor_ore: ore(table.pay.value.bachelor),
            master_ore: ore(table.pay.value.master),
            held: table.held,
            entered_on: None,
        };
        Self { level, printed: table.pay }
    }
}
