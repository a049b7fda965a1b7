//! The guidance as the window asks for it: facts with their sources, held against what the person has.

mod additions;
pub(crate) mod cities;
pub(crate) mod employers;
pub(crate) mod facts;
pub(crate) mod in_force;
mod list;
pub(crate) mod newcomers;
pub(crate) mod own;
pub(crate) mod own_figure;
pub(crate) mod own_statistic;
pub(crate) mod packs;
pub(crate) mod register;
pub(crate) mod roles;
pub(crate) mod stand;
pub(crate) mod topics;
pub(crate) mod wages;

pub use list::{GuidanceList, list};

/// Words as they are compared and searched: folded, marks as single spaces.
fn words_of(text: &str) -> String {
    let folded = domain::fold::fold(text).replace(|c: char| !c.is_alphanumeric(), " ");
    folded.split_whitespace().collect::<Vec<_>>().join(" ")
}
