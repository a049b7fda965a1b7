//! Built-in, sourced facts about Norway's cities, employers and rules.
//!
//! The facts are the TOML files in `pack/`, which a person can read and correct. They are compiled in, read
//! once, and checked whole by the tests: no fact without source, date and unit, no reference that leads
//! nowhere.

mod check;
mod city;
mod employer;
mod fact;
mod names;
mod pack;
mod source;

use std::sync::OnceLock;

pub use check::Fault;
pub use city::{City, Place, RentArea};
pub use employer::{Employer, EmployerKind, Industry};
pub use fact::{Basis, Fact, Text, Unit, Verified};
pub use names::name_key;
pub use pack::{Pack, PackError, PackTexts};
pub use source::Source;

/// The pack that comes with the program.
pub fn pack() -> &'static Pack {
    static PACK: OnceLock<Pack> = OnceLock::new();
    PACK.get_or_init(|| {
        // The texts are compiled in, and `the_built_in_pack_holds` reads exactly them.
        #[expect(
            clippy::expect_used,
            reason = "a program whose built-in pack is broken does not pass its tests"
        )]
        Pack::read(&BUILT_IN).expect("the built-in pack holds")
    })
}

/// The cities, the largest first.
pub fn cities() -> &'static [City] {
    &pack().cities
}

/// The city of that name: its own or another one, in any case and with or without Norwegian letters.
pub fn city_named(name: &str) -> Option<&'static City> {
    pack().city_named(name)
}

/// The employers, in the order of the list.
pub fn employers() -> &'static [Employer] {
    &pack().employers
}

/// The employer of that name: its own, legal, English, other or former one, with or without `AS` or `ASA`.
pub fn employer_named(name: &str) -> Option<&'static Employer> {
    pack().employer_named(name)
}

/// Employers of whose names some word begins like this, in the order of the list.
pub fn employers_like(text: &str) -> impl Iterator<Item = &'static Employer> {
    let wanted = domain::fold::fold(text.trim());
    employers().iter().filter(move |employer| {
        !wanted.is_empty()
            && employer.names().any(|name| {
                let name = domain::fold::fold(name);
                name.starts_with(&wanted) || name.contains(&format!(" {wanted}"))
            })
    })
}

static BUILT_IN: PackTexts<'static> = PackTexts {
    sources: include_str!("../pack/sources.toml"),
    cities: include_str!("../pack/cities.toml"),
    industries: include_str!("../pack/industries.toml"),
    employers: include_str!("../pack/employers.toml"),
};

#[cfg(test)]
mod tests;
