//! Wages by occupation, fetched anew from Statistics Norway when the person asks for it.

use exchange::ssb::Wages;
use store::wages::{FetchedWage, FetchedWages};

use crate::app::step;
use crate::net::WagesAnswer;
use crate::pay::source::AsOf;
use crate::wire::{Nothing, OwnFact, WagesView};
use crate::{ApiError, App};

/// Asks for the newest figures of every occupation the guidance has statistics of, and keeps them in place of those that
/// were fetched before. Where the answer cannot be read, nothing changes.
pub(crate) fn refresh(app: &App, _: Nothing) -> Result<WagesView, ApiError> {
    let mut occupations: Vec<String> =
        app.guidance().distributions.iter().filter_map(|known| known.occupation.clone()).collect();
    occupations.sort();
    occupations.dedup();
    let WagesAnswer { wages, url } = app.net.wages(&occupations)?;
    let fetched = kept(wages, url, app);
    app.write(&step("refresh-wages", [("year", &fetched.year.to_string())]), |writing| {
        store::wages::put(writing, &fetched)?;
        Ok(())
    })?;
    let pack = app.guidance();
    Ok(view(&fetched, AsOf::of(app, &pack)))
}

/// What was fetched, and for how much of it the guidance has nothing newer.
pub(crate) fn view(fetched: &FetchedWages, at: AsOf<'_>) -> WagesView {
    let source = guidance::own_source("wages", WAGES);
    let is_of = |known: &&guidance::Distribution| known.basis.source == source;
    let known = at.pack.distributions.iter().filter(is_of);
    let basis = guidance::Basis {
        unit: guidance::Unit::KrPerYear,
        source: &source,
        also: &[],
        as_of: fetched.updated_on.unwrap_or(fetched.fetched_on),
        verified: guidance::Verified::OneSource,
        look_again: known.clone().map(|known| known.basis.look_again).max().unwrap_or(fetched.fetched_on),
    };
    let shown = at.source(&basis);
    WagesView {
        year: fetched.year,
        occupations: u32::try_from(fetched.wages.len()).unwrap_or(u32::MAX),
        in_force: u32::try_from(known.count()).unwrap_or(u32::MAX),
        updated_on: fetched.updated_on,
        fetched_on: fetched.fetched_on,
        source: crate::wire::SourceView { own: Some(OwnFact::Wages), ..shown },
    }
}

/// The table's number, which names the fetched wages.
pub(crate) const WAGES: &str = "11418";

fn kept(wages: Wages, url: String, app: &App) -> FetchedWages {
    let wage = |wage: exchange::ssb::Wage| FetchedWage {
        occupation: wage.occupation,
        p25_kr: wage.p25_kr,
        median_kr: wage.median_kr,
        p75_kr: wage.p75_kr,
        mean_kr: wage.mean_kr,
    };
    FetchedWages {
        year: wages.year,
        updated_on: wages.updated_on,
        url,
        fetched_on: app.clock.today(),
        wages: wages.wages.into_iter().map(wage).collect(),
    }
}
