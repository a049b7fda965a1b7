//! What is left of a year's pay after tax, line by line.

use std::collections::BTreeMap;

use chrono::NaiveDate;
use domain::note::{Note, NoteCode};
use domain::tax::{Earnings, NetPay, Scheme, TaxMonths, TaxYear, Zone, marginal_rate, net_pay};
use guidance::TaxFacts;

use super::source::AsOf;
use super::{amount, year};
use crate::wire::{NetPayQuery, NetPayView, Nothing, TaxLine, TaxLineKind, TaxYearView, TaxYears};
use crate::{ApiError, App, ErrorCode};

pub(crate) fn read(app: &App, query: NetPayQuery) -> Result<NetPayView, ApiError> {
    let pack = app.guidance();
    reckon_by(&query, AsOf::of(app, &pack))
}

/// The tax years the program knows.
pub(crate) fn years(app: &App, _: Nothing) -> Result<TaxYears, ApiError> {
    let view = |facts: &TaxFacts| TaxYearView {
        year: facts.rules.year,
        status: facts.rules.status,
        zone_known: facts.rules.action_zone.is_some(),
    };
    let pack = app.guidance();
    let current = year::current(AsOf::of(app, &pack));
    Ok(TaxYears { years: pack.tax_years.iter().map(view).collect(), current })
}

/// What is left of a year's pay after tax by the built-in rules, as of `today`; no profile is needed.
///
/// # Errors
/// The `pay_…` and `tax_…` codes, and `months_unread`.
pub fn reckon(query: &NetPayQuery, today: NaiveDate) -> Result<NetPayView, ApiError> {
    reckon_by(query, AsOf { pack: guidance::pack(), today })
}

fn reckon_by(query: &NetPayQuery, at: AsOf<'_>) -> Result<NetPayView, ApiError> {
    let facts = year::facts(query.year, at)?;
    let gross = amount::gross(&query.amount)?;
    let earnings = Earnings {
        gross_ore: gross.ore,
        zone: query.zone,
        scheme: query.scheme,
        months: months(query.months)?,
        union_dues_ore: query.union_dues.as_deref().map_or(Ok(0), amount::cost)?,
    };
    let net = net_pay(&facts.rules, &earnings).map_err(year::refused)?;
    let mut notes: Vec<Note> = year::status_note(facts).into_iter().chain(gross.notes).collect();
    notes.extend(earning_notes(&facts.rules, &earnings, &net));
    Ok(NetPayView {
        year: facts.rules.year,
        status: facts.rules.status,
        zone: query.zone,
        scheme: net.scheme,
        gross_ore: gross.ore,
        lines: lines(&facts.rules, &earnings, &net),
        total_tax_ore: net.total().ore(),
        net_ore: net.net().ore(),
        net_month_ore: net.net().ore() / 12,
        average_bp: share_of(net.total().ore(), gross.ore),
        marginal_bp: marginal_rate(&facts.rules, &earnings).map_err(year::refused)?.0,
        notes,
        sources: year::sources(facts, at),
    })
}

/// Begun months; absent is the whole year.
pub(crate) fn months(months: Option<u8>) -> Result<TaxMonths, ApiError> {
    let Some(count) = months else { return Ok(TaxMonths::ALL) };
    TaxMonths::new(count).ok_or_else(|| ApiError::new(ErrorCode::MonthsUnread).with("text", count))
}

/// A part of a whole in hundredths of a percent.
pub(crate) fn share_of(part_ore: i64, whole_ore: i64) -> u32 {
    if whole_ore <= 0 {
        return 0;
    }
    let share = i128::from(part_ore) * 10_000 / i128::from(whole_ore);
    u32::try_from(share).unwrap_or(0)
}

fn earning_notes(rules: &TaxYear, earnings: &Earnings, net: &NetPay) -> Vec<Note> {
    let mut notes = Vec::new();
    if earnings.scheme == Scheme::Paye && net.scheme == Scheme::Ordinary {
        notes.push(Note::new(NoteCode::PayeAboveLimit).with("limit_ore", rules.paye_income_limit_ore));
    }
    if net.scheme == Scheme::Ordinary && earnings.months != TaxMonths::ALL {
        notes.push(Note::new(NoteCode::PartYear).with("months", earnings.months.count()));
        if earnings.zone == Zone::Action {
            notes.push(Note::new(NoteCode::ZonePartYear));
        }
    }
    if net.scheme == Scheme::Ordinary && earnings.union_dues_ore > rules.union_dues_max_ore {
        notes.push(Note::new(NoteCode::UnionDuesCapped).with("cap_ore", rules.union_dues_max_ore));
    }
    notes
}

/// The lines in order of calculation; PAYE has one.
pub(crate) fn lines(rules: &TaxYear, earnings: &Earnings, net: &NetPay) -> Vec<TaxLine> {
    if net.scheme == Scheme::Paye {
        let params = [
            ("rate_bp", rules.paye_rate.0.to_string()),
            ("limit_ore", rules.paye_income_limit_ore.to_string()),
        ];
        return vec![line(TaxLineKind::PayeTax, net.paye_tax.ore(), params)];
    }
    [deductions(rules, earnings, net), taxes(rules, earnings, net)].concat()
}

fn deductions(rules: &TaxYear, earnings: &Earnings, net: &NetPay) -> Vec<TaxLine> {
    let months = earnings.months.count();
    let dues = earnings.union_dues_ore.clamp(0, rules.union_dues_max_ore);
    let mut lines = vec![line(
        TaxLineKind::MinimumDeduction,
        net.minimum_deduction.ore(),
        [
            ("rate_bp", rules.minimum_deduction_rate.0.to_string()),
            ("cap_ore", rules.minimum_deduction_max_ore.to_string()),
            ("months", months.to_string()),
        ],
    )];
    if dues > 0 {
        lines.push(line(TaxLineKind::UnionDues, dues, [("cap_ore", rules.union_dues_max_ore.to_string())]));
    }
    lines.push(line(TaxLineKind::GeneralIncome, net.general_income.ore(), []));
    let allowance = i128::from(rules.personal_allowance_ore) * i128::from(months) / 12;
    lines.push(line(
        TaxLineKind::PersonalAllowance,
        i64::try_from(allowance).unwrap_or(i64::MAX),
        [("allowance_ore", rules.personal_allowance_ore.to_string()), ("months", months.to_string())],
    ));
    if let (Zone::Action, Some(zone)) = (earnings.zone, rules.action_zone) {
        lines.push(line(TaxLineKind::ZoneAllowance, zone.allowance_ore, []));
    }
    lines
}

fn taxes(rules: &TaxYear, earnings: &Earnings, net: &NetPay) -> Vec<TaxLine> {
    let general_rate = match (earnings.zone, rules.action_zone) {
        (Zone::Action, Some(zone)) => zone.general_rate,
        _ => rules.general_rate,
    };
    let reached = rules.brackets.iter().filter(|bracket| {
        i128::from(bracket.above_ore) * i128::from(earnings.months.count())
            < i128::from(earnings.gross_ore) * 12
    });
    let (steps, top) = reached.fold((0, 0), |(count, _), bracket| (count + 1, bracket.rate.0));
    vec![
        line(
            TaxLineKind::TaxOnGeneralIncome,
            net.tax_on_general_income.ore(),
            [("rate_bp", general_rate.0.to_string())],
        ),
        line(
            TaxLineKind::BracketTax,
            net.bracket_tax.ore(),
            [("steps", steps.to_string()), ("top_bp", top.to_string())],
        ),
        line(
            TaxLineKind::NationalInsurance,
            net.national_insurance.ore(),
            [
                ("rate_bp", rules.national_insurance_rate.0.to_string()),
                ("limit_ore", rules.national_insurance_lower_limit_ore.to_string()),
                ("limiting_bp", rules.national_insurance_limiting_rate.0.to_string()),
            ],
        ),
    ]
}

fn line<const N: usize>(kind: TaxLineKind, ore: i64, params: [(&str, String); N]) -> TaxLine {
    let params: BTreeMap<String, String> =
        params.into_iter().map(|(name, value)| (name.to_owned(), value)).collect();
    TaxLine { kind, ore, params }
}
