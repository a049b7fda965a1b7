//! Which target fits a job.

use std::cmp::Reverse;

use super::title::Title;
use super::{Level, Target};
use crate::fold::fold;

/// The target that fits a job best: by the words of its role in the title, its level, then its city.
///
/// Words are compared folded and across bokmål and English ("Backendutvikler" is a backend developer); words that name
/// the trade (backend, data) weigh more than words every title has (developer, adviser). Of two that hold the same
/// words of the title the one that asks for fewer others fits better. A level the title names is wanted as it is; where
/// it names none, a target without one fits best. Of equals the one that comes first is taken.
///
/// A target for another city, or for a role of which the title holds no word, still stands in where nothing fits better,
/// since most people have one target; `None` only when there is none.
pub fn best_target<'a>(targets: &'a [Target], title: &str, city: Option<&str>) -> Option<&'a Target> {
    let (title, city) = (Title::read(title), city.map(fold).filter(|city| !city.is_empty()));
    targets.iter().rev().max_by_key(|target| fit(target, &title, city.as_deref()))
}

/// The weight of the role's words in the title, of its words that are not there, nearness of level and of city.
type Fit = (u32, Reverse<u32>, u8, u8);

fn fit(target: &Target, title: &Title, city: Option<&str>) -> Fit {
    let role = Title::read(&target.role);
    let (held, missing) = role.weights_in(title);
    // A role of which the title holds nothing is no further off for having more words.
    let missing = if held > 0 { missing } else { 0 };
    let level = near_level(target.level.or(role.level), title.level);
    (held, Reverse(missing), level, near_city(target.city.as_deref(), city))
}

fn near_level(own: Option<Level>, wanted: Option<Level>) -> u8 {
    match (own, wanted) {
        (own, wanted) if own == wanted => 3,
        (None, Some(_)) | (Some(Level::Mid), None) => 2,
        (Some(_), None) | (Some(Level::Mid), Some(_)) | (_, Some(Level::Mid)) => 1,
        _ => 0,
    }
}

fn near_city(own: Option<&str>, wanted: Option<&str>) -> u8 {
    let own = own.map(fold).filter(|city| !city.is_empty());
    match (own, wanted) {
        (own, wanted) if own.as_deref() == wanted => 2,
        (None, Some(_)) => 1,
        _ => 0,
    }
}
