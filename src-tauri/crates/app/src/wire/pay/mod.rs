//! Pay after tax, against floor and market: what the window asks and is told.
//!
//! Texts of the guidance come in both languages, so that a change of language needs no new question. Figures are whole
//! øre; rules explain themselves by a message (`rule-…`) and parameters whose names end as those of
//! [notes](domain::note::Note) do.

mod floor;
mod market;
mod net;
mod source;

pub use floor::*;
pub use market::*;
pub use net::*;
pub use source::*;
