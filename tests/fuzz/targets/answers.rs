//! What the register of units, Statistics Norway and Norges Bank answer.

use domain::money::Currency;
use exchange::{brreg, norges_bank, ssb};

use super::{form_of, text_of};

/// The register of units: one unit, or those found.
pub fn register(input: &[u8]) -> String {
    form_of(&(brreg::read_unit(input), brreg::read_units(input)))
}

/// Statistics Norway's table of wages.
pub fn statistics(input: &[u8]) -> String {
    form_of(&ssb::read_wages(input))
}

/// Norges Bank's rates.
pub fn rates(input: &[u8]) -> String {
    let text = text_of(input);
    let rates =
        ["EUR", "JPY"].map(|code| norges_bank::read_rate(&text, Currency::from_code(code).expect("a code")));
    assert!(rates.iter().flatten().all(|rate| rate.millionths > 0), "{rates:?}");
    form_of(&rates)
}
