//! The orders of the table that were found last, kept until something changes: scrolling a table of a hundred thousand
//! rows then costs no more than reading the rows on the screen.

use std::sync::{Arc, PoisonError};

use chrono::NaiveDate;
use domain::floor::{Citizenship, FloorVerdict};
use domain::table::{SortKey, TableFilter};
use store::Reading;
use store::table::{PayStanding, Reckoned, TableQuery, Version};

use crate::pay::standing::{Advertised, Described, Yardsticks};
use crate::{ApiError, App};

/// Orders kept: of the table in view, of a selection in it, and of the views one goes to and fro between.
const KEPT: usize = 4;

/// The orders and what was reckoned for them.
#[derive(Debug, Default)]
pub(crate) struct Orders {
    orders: Vec<(Asked, Arc<Vec<i64>>)>,
    reckoned: Option<(Moment, Arc<Reckoned>)>,
}

/// All that an order depends on besides what is asked: the same moment gives the same order.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
struct Moment {
    version: Version,
    today: NaiveDate,
    citizenship: Option<Citizenship>,
}

#[derive(Debug, Clone, PartialEq, Eq)]
struct Asked {
    moment: Moment,
    filters: Vec<TableFilter>,
    sort: Vec<SortKey>,
}

/// The row numbers of the table, in order.
pub(crate) fn order(
    app: &App,
    reading: &Reading<'_>,
    yardsticks: &Yardsticks,
    (filters, sort): (&[TableFilter], &[SortKey]),
) -> Result<Arc<Vec<i64>>, ApiError> {
    let version = store::table::version(reading)?;
    let moment = Moment { version, today: yardsticks.today, citizenship: yardsticks.chosen.citizenship };
    let asked = Asked { moment, filters: filters.to_vec(), sort: sort.to_vec() };
    let mut kept = app.orders.lock().unwrap_or_else(PoisonError::into_inner);
    if let Some(place) = kept.orders.iter().position(|(known, _)| *known == asked) {
        // The one used last stands first, so that the others are dropped before it.
        kept.orders[..=place].rotate_right(1);
        return Ok(Arc::clone(&kept.orders[0].1));
    }
    let reckoned = if TableQuery::needs_pay(filters, sort) {
        let known =
            kept.reckoned.as_ref().filter(|(of, _)| *of == moment).map(|(_, known)| Arc::clone(known));
        match known {
            Some(known) => known,
            None => Arc::new(reckon(reading, yardsticks)?),
        }
    } else {
        Arc::default()
    };
    let query = TableQuery { filters, sort, today: yardsticks.today, reckoned: &reckoned };
    let found = Arc::new(store::table::order(reading, &query)?);
    if TableQuery::needs_pay(filters, sort) {
        kept.reckoned = Some((moment, reckoned));
    }
    kept.orders.retain(|(known, _)| known.moment == moment);
    kept.orders.insert(0, (asked, Arc::clone(&found)));
    kept.orders.truncate(KEPT);
    Ok(found)
}

/// Where the pay of every job with kroner stands.
fn reckon(reading: &Reading<'_>, yardsticks: &Yardsticks) -> Result<Reckoned, ApiError> {
    let mut reckoned = Reckoned::new();
    store::table::paid(reading, |row| {
        let described = Described::from(&row.fields);
        let pay = Advertised::of(row.fields.pay.as_ref());
        let Some(yearly_ore) = pay.and_then(|pay| pay.most_full().or(pay.least_full())) else { return };
        let target = yardsticks.target(&described).and_then(|(_, standing)| standing);
        let floor = yardsticks.floor(&described);
        let standing = PayStanding {
            yearly_ore,
            step: target.as_ref().map(|target| target.step),
            over_expected_ore: target.as_ref().map(|target| target.over_expected_ore),
            verdict: floor.as_ref().map_or(FloorVerdict::Unknown, |floor| floor.verdict),
            margin_ore: floor.and_then(|floor| floor.margin_ore),
        };
        reckoned.insert(row.seq, standing);
    })?;
    Ok(reckoned)
}
