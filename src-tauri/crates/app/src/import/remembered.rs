//! What was answered of a table, for the next with the same headings. A setting: it stands outside undo.

use std::collections::{BTreeMap, HashMap};

use domain::stage::StageKind;
use exchange::tracker::{DateOrder, Field, Part};
use serde::{Deserialize, Serialize};
use serde_json::json;

use super::hand::InHand;
use crate::settings::value_of;
use crate::{ApiError, App};

/// The setting's name.
const KEY: &str = "import_tables";
/// The most tables remembered; the oldest goes.
const MAX: usize = 20;
/// Tables with more letters of headings are not remembered.
const MAX_HEADINGS: usize = 4_000;
/// Status words remembered of one table.
const MAX_STATUSES: usize = 200;

/// What was answered of a table.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub(super) struct Remembered {
    /// Its headings and the program it came from.
    headings: Vec<String>,
    source: String,
    fields: Vec<String>,
    orders: BTreeMap<usize, String>,
    statuses: BTreeMap<String, StageKind>,
}

impl Remembered {
    /// Whether it is of a table with these headings.
    pub(super) fn is_of(&self, part: &Part) -> bool {
        self.headings == part.headers && self.source == part.source.id()
    }

    pub(super) fn columns(&self) -> HashMap<usize, Field> {
        let fields = self.fields.iter().enumerate();
        fields.filter_map(|(at, id)| Some((at, Field::from_id(id)?))).collect()
    }

    pub(super) fn order(&self, column: usize) -> Option<DateOrder> {
        self.orders.get(&column).and_then(|id| DateOrder::from_id(id))
    }

    pub(super) fn statuses(&self) -> BTreeMap<String, StageKind> {
        self.statuses.clone()
    }
}

/// All that is remembered, the newest first.
pub(super) fn all(app: &App) -> Result<Vec<Remembered>, ApiError> {
    Ok(value_of(app.store.settings()?.remove(KEY)))
}

/// Remembers what was settled for the parts that were taken in.
pub(super) fn keep(app: &App, hand: &InHand) -> Result<(), ApiError> {
    let mut known = all(app)?;
    for (part, settled) in hand.parts.iter().zip(&hand.settled).filter(|(_, settled)| settled.included) {
        if part.header_line.is_none() || part.headers.iter().map(String::len).sum::<usize>() > MAX_HEADINGS {
            continue;
        }
        let days = settled.layout.columns.iter().enumerate().filter(|(_, field)| field.is_day());
        let order = |at: usize| settled.layout.orders.get(at).map(|order| (at, order.id().to_owned()));
        let remembered = Remembered {
            headings: part.headers.clone(),
            source: part.source.id().to_owned(),
            fields: settled.layout.columns.iter().map(|field| field.id().to_owned()).collect(),
            orders: days.filter_map(|(at, _)| order(at)).collect(),
            statuses: settled.layout.statuses.clone().into_iter().take(MAX_STATUSES).collect(),
        };
        known.retain(|other| !other.is_of(part));
        known.insert(0, remembered);
    }
    known.truncate(MAX);
    app.store.set_setting(KEY, &json!(known))?;
    Ok(())
}
