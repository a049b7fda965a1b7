//! Reads the terms of a position from labelled values and requirement prose, in bokmål, nynorsk and English.

mod degree;
mod form;
mod language_words;
mod languages;
mod phrases;
mod share;
mod workplace;

pub use degree::degree;
pub use form::employment_form;
pub use languages::languages;
pub use share::share;
pub use workplace::workplace;
