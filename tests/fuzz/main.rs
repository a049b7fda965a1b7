//! Whatever a stranger's file, page or answer says: no reader panics, takes longer than two seconds or more memory than
//! 256 MiB.
//!
//! Each target runs in a process of its own, so that a full stack, a refused allocation or an endless loop ends only it,
//! and what memory it took is its own. It first reads everything in `corpus/<target>` and the fixtures, then changes of
//! them: bits, pieces, numbers, words of the format, giants, and changes that keep pages, JSON, tables and zips what they
//! are. An input by which a reader answers in a new way is kept for the rest of the run and changed further. Inputs follow
//! from the seed alone, which is printed.
//!
//! With the other tests each target runs for twenty seconds too, with the seed 1, and as many at a time as there are cores.
//!
//! ```text
//! cargo xtask fuzz                              every target for 20 seconds
//! cargo xtask fuzz page --seconds 3600          one target for an hour, with another seed each time
//! LOYPE_FUZZ_SECONDS=300 LOYPE_FUZZ_SEED=9 cargo test -p loype-tests --test fuzz page
//! LOYPE_FUZZ_INPUT=FILE cargo test -p loype-tests --test fuzz page -- --nocapture     one input
//! ```
//!
//! An input that fails is written to a file whose path the failure tells. Once its reader is mended, the file belongs into
//! `corpus/<target>`, under a name that says what was wrong: from then on it is read in every run. Only what is ours lies
//! there; pages of others are read from the shared folder beside the project.

#![allow(clippy::expect_used, reason = "a test stops at what cannot be")]

mod engine;
mod mutate;
mod targets;
mod words;

use engine::Target;
use mutate::Shape;
use peak_alloc::PeakAlloc;

/// Counts what Rust code allocates.
#[global_allocator]
static MEMORY: PeakAlloc = PeakAlloc;

/// One test for each target: its reader, what its inputs look like, the words of its format, and seeds beside the corpus.
macro_rules! targets {
    ($($name:ident: $read:expr, $shape:expr, $words:expr, $seeds:expr;)*) => {
        $(#[test]
        fn $name() {
            static TARGET: Target =
                Target { name: stringify!($name), read: $read, shape: $shape, words: &$words, seeds: $seeds };
            engine::fuzz(&TARGET);
        })*
    };
}

targets! {
    page: targets::ads::page, Shape::Markup, [words::MARKUP, words::ADS, words::PAY, words::DATES], targets::ads::pages;
    ad_text: targets::ads::text, Shape::Text, [words::ADS, words::PAY, words::DATES], targets::ads::texts;
    ad_file: targets::ads::file, Shape::Json, [words::ADS, words::MARKUP], targets::ads::documents;
    address: targets::ads::address, Shape::Text, [words::ADDRESSES], targets::none;
    pay_text: targets::texts::pay, Shape::Text, [words::PAY], targets::none;
    date_text: targets::texts::dates, Shape::Text, [words::DATES], targets::none;
    terms: targets::texts::terms, Shape::Text, [words::ADS], targets::none;
    search_words: targets::texts::search, Shape::Text, [words::SEARCH, words::DATES, words::PAY], targets::none;
    names: targets::texts::names, Shape::Text, [words::ADDRESSES, words::ADS], targets::none;
    markdown: targets::texts::markdown, Shape::Text, [words::MARKDOWN], targets::none;
    register: targets::answers::register, Shape::Json, [words::REGISTER], targets::none;
    statistics: targets::answers::statistics, Shape::Json, [words::STATISTICS], targets::none;
    rates: targets::answers::rates, Shape::Table, [words::RATES], targets::none;
    guidance_pack: targets::pack::zip, Shape::Archive(mutate::Inner::Text), [words::GUIDANCE], targets::pack::zips;
    table: targets::tables::text, Shape::Table, [words::TABLES, words::DATES, words::PAY], targets::tables::texts;
    workbook: targets::tables::archive, Shape::Archive(mutate::Inner::Table), [words::TABLES, words::DATES], targets::tables::archives;
    own_document: targets::own::document, Shape::Json, [words::OWN], targets::own::documents;
    own_zip: targets::own::zip, Shape::Archive(mutate::Inner::Json), [words::OWN], targets::own::zips;
    own_locked: targets::own::locked, Shape::Binary, [words::LOCKED], targets::own::locks;
    database: targets::database::file, Shape::Database, [words::DATABASE], targets::database::files;
    guidance_file: targets::pack::file, Shape::Text, [words::GUIDANCE, words::DATES], targets::pack::files;
}
