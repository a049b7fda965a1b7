//! Journeys through the real window, by keyboard and pointer, each ending with an axe run with no rule switched off.

mod board;
mod capture;
mod clock_change;
mod failures;
mod faults;
mod first_run;
mod guidance;
mod journey;
mod looks;
mod manners;
mod merging;
mod monday;
mod pay;
mod preparing;
mod recovery;
mod steps;
mod whole_search;

use std::path::Path;

use loype_tests::window::{SMALL, Start, Window};

/// Sunday 22 November 2026, ten in the morning in Oslo.
const NOON: &str = "2026-11-22T09:00:00Z";

/// Opens the window on a profile, in English.
async fn open(profile: &Path) -> anyhow::Result<Window> {
    Window::open(&Start { profile, clock: NOON, locale: "C.UTF-8", size: SMALL }).await
}

/// A selector for the card of a job, by a part of what a screen reader hears of it.
fn card(words: &str) -> String {
    format!("[data-card][aria-label*=\"{words}\"]")
}
