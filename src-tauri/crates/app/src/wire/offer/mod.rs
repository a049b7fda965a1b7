//! Offers side by side, their terms, weights and scores.

mod comparison;
mod terms;
mod weighing;

pub use comparison::*;
pub use terms::*;
pub use weighing::*;
