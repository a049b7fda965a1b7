//! Employers in the Brønnøysund register of units: looked up and kept when the person asks for it.

use domain::job::OrgNumber;
use exchange::brreg::Unit;
use guidance::{Employer, name_key};
use store::registered::{RegisteredRow, Trouble};

use super::additions::register;
use crate::app::step;
use crate::job::line;
use crate::pay::source::{AsOf, words};
use crate::wire::{
    EmployerCandidates, EmployerLookUp, EmployerTrouble, KeepEmployer, KeptEmployer, OwnFact,
    RegisteredEmployer, RegisteredView, SourceView, VerifiedView,
};
use crate::{ApiError, App, ErrorCode};

/// The most candidates one answer carries.
const MAX_CANDIDATES: usize = 20;
/// The most employers that are kept.
const MAX_KEPT: usize = 500;
/// What the register says of an employer is to be looked at again after so many months.
const GOOD_MONTHS: u32 = 12;

/// Asks the register by number, where the text is one, else by name. Nothing is kept.
pub(crate) fn look_up(app: &App, query: EmployerLookUp) -> Result<EmployerCandidates, ApiError> {
    let text = line("text", &query.text)?;
    if text.is_empty() {
        return Err(ApiError::new(ErrorCode::FieldMissing).with("field", "text"));
    }
    if let Some(number) = OrgNumber::parse(&text) {
        let unit = app.net.employer(&number)?;
        return Ok(EmployerCandidates { total: 1, candidates: vec![employer(&row(unit, &number, app))] });
    }
    if text.chars().all(|c| c.is_ascii_digit() || c.is_whitespace()) {
        return Err(ApiError::new(ErrorCode::OrgnrUnread).with("text", text));
    }
    let found = app.net.employers_named(&text)?;
    let candidates: Vec<RegisteredEmployer> = found
        .units
        .into_iter()
        .take(MAX_CANDIDATES)
        .map(|unit| {
            let number = unit.orgnr.clone();
            employer(&row(unit, &number, app))
        })
        .collect();
    if candidates.is_empty() {
        return Err(ApiError::new(ErrorCode::NotRegistered).with("text", text));
    }
    Ok(EmployerCandidates { total: found.total, candidates })
}

/// Asks the register for one employer and keeps the answer. Where the answer cannot be read, nothing is kept.
pub(crate) fn keep(app: &App, input: KeepEmployer) -> Result<KeptEmployer, ApiError> {
    let unread = || ApiError::new(ErrorCode::OrgnrUnread).with("text", &input.orgnr);
    let number = OrgNumber::parse(&input.orgnr).ok_or_else(unread)?;
    let known_as = line("name", &input.name)?;
    let unit = app.net.employer(&number)?;
    let row = RegisteredRow { known_as, ..row(unit, &number, app) };
    app.write(&step("keep-employer", [("name", &row.name)]), |writing| {
        let kept = store::registered::all(writing)?;
        if kept.len() >= MAX_KEPT && kept.iter().all(|other| other.orgnr != row.orgnr) {
            return Err(ApiError::new(ErrorCode::TooMany).with("limit", MAX_KEPT));
        }
        store::registered::put(writing, &row)?;
        Ok(())
    })?;
    let pack = app.guidance();
    Ok(KeptEmployer { employer: view(&row, AsOf::of(app, &pack)) })
}

/// What was kept of an employer of the guidance: by its number, else by one of its names.
pub(super) fn of_employer<'r>(employer: &Employer, kept: &'r [RegisteredRow]) -> Option<&'r RegisteredRow> {
    if let Some(number) = &employer.org_number {
        return kept.iter().find(|row| row.orgnr == number.value);
    }
    employer.names().find_map(|name| of_name(name, kept))
}

/// What was kept for an employer of a name, or of one that bears it.
pub(super) fn of_name<'r>(name: &str, kept: &'r [RegisteredRow]) -> Option<&'r RegisteredRow> {
    let wanted = name_key(name);
    let is_called = |known: &str| !known.is_empty() && name_key(known) == wanted;
    let by_wish = kept.iter().find(|row| is_called(&row.known_as));
    by_wish.or_else(|| kept.iter().find(|row| is_called(&row.name)))
}

pub(crate) fn view(row: &RegisteredRow, at: AsOf<'_>) -> RegisteredView {
    let good_until = row.fetched_on.checked_add_months(chrono::Months::new(GOOD_MONTHS));
    RegisteredView {
        employer: employer(row),
        known_as: row.known_as.clone(),
        source: SourceView {
            name: words(&register()),
            url: Some(row.url.clone()),
            as_of: row.fetched_on,
            verified: VerifiedView::OneSource,
            stale: good_until.is_some_and(|last| at.today > last),
            undated: false,
            own: Some(OwnFact::Employer { orgnr: row.orgnr.as_str().to_owned() }),
            replaceable: None,
        },
    }
}

fn row(unit: Unit, number: &OrgNumber, app: &App) -> RegisteredRow {
    RegisteredRow {
        url: app.net.employer_address(number),
        orgnr: unit.orgnr,
        name: unit.name,
        form: unit.form,
        form_text: unit.form_text,
        address: unit.address,
        municipality: unit.municipality,
        industry: unit.industry,
        industry_text: unit.industry_text,
        employees: unit.employees,
        website: unit.website,
        registered_on: unit.registered_on,
        trouble: unit.trouble.map(|trouble| match trouble {
            exchange::brreg::Trouble::Bankrupt => Trouble::Bankrupt,
            exchange::brreg::Trouble::WindingUp => Trouble::WindingUp,
            exchange::brreg::Trouble::ForcedWindingUp => Trouble::ForcedWindingUp,
            exchange::brreg::Trouble::StruckOff => Trouble::StruckOff,
        }),
        known_as: String::new(),
        fetched_on: app.clock.today(),
    }
}

fn employer(row: &RegisteredRow) -> RegisteredEmployer {
    RegisteredEmployer {
        orgnr: row.orgnr.as_str().to_owned(),
        name: row.name.clone(),
        form: row.form.clone(),
        form_text: row.form_text.clone(),
        address: row.address.clone(),
        municipality: row.municipality.clone(),
        industry: row.industry.clone(),
        industry_text: row.industry_text.clone(),
        employees: row.employees,
        website: row.website.clone(),
        registered_on: row.registered_on,
        trouble: row.trouble.map(|trouble| match trouble {
            Trouble::Bankrupt => EmployerTrouble::Bankrupt,
            Trouble::WindingUp => EmployerTrouble::WindingUp,
            Trouble::ForcedWindingUp => EmployerTrouble::ForcedWindingUp,
            Trouble::StruckOff => EmployerTrouble::StruckOff,
        }),
    }
}

#[cfg(test)]
mod tests;
