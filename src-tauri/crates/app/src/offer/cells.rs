//! The rows of the comparison: each cell with its figure, the rule behind it, and whether it is the best.

use domain::note::{Note, NoteCode};
use domain::offer::{Holiday, Reckoning};
use guidance::TaxFacts;

use super::compare::Worked;
use super::rule_params::rule_params;
use super::settle::base_kroner;
use crate::pay::source::AsOf;
use crate::pay::year;
use crate::wire::{CellValue, CompareCell, CompareRow, LineKind, SourceView, TargetStandingView};

/// The rows in order; one that says nothing of any offer is left out.
pub(super) fn rows(offers: &[Worked<'_>], facts: &TaxFacts, at: AsOf<'_>) -> Vec<CompareRow> {
    let context = Context { facts, at };
    ORDER
        .into_iter()
        .map(|kind| row(kind, offers, &context))
        .filter(|row| is_always_shown(row.kind) || row.cells.iter().any(says_something))
        .collect()
}

/// What every cell is told by: the year's rules and the day.
pub(super) struct Context<'a> {
    pub(super) facts: &'a TaxFacts,
    pub(super) at: AsOf<'a>,
}

const ORDER: [LineKind; 21] = [
    LineKind::Base,
    LineKind::Pay,
    LineKind::Bonus,
    LineKind::SignOn,
    LineKind::Equity,
    LineKind::HolidayEffect,
    LineKind::Cash,
    LineKind::Tax,
    LineKind::Net,
    LineKind::Pension,
    LineKind::Rent,
    LineKind::Commute,
    LineKind::OtherCosts,
    LineKind::WeeksOff,
    LineKind::HoursWeek,
    LineKind::CommuteHours,
    LineKind::LeftMonth,
    LineKind::NetHour,
    LineKind::HorizonNet,
    LineKind::Floor,
    LineKind::Target,
];

/// Rows that stand in every comparison, so that a nought is seen to be one.
fn is_always_shown(kind: LineKind) -> bool {
    !matches!(
        kind,
        LineKind::Pay
            | LineKind::SignOn
            | LineKind::Equity
            | LineKind::Commute
            | LineKind::OtherCosts
            | LineKind::CommuteHours
            | LineKind::Target
    )
}

fn says_something(cell: &CompareCell) -> bool {
    !matches!(cell.value, None | Some(CellValue::Ore { ore: 0 } | CellValue::Hours { hours_c: 0 }))
}

fn row(kind: LineKind, offers: &[Worked<'_>], context: &Context<'_>) -> CompareRow {
    let mut cells: Vec<CompareCell> = offers.iter().map(|offer| cell(kind, offer, context)).collect();
    mark_best(kind, &mut cells);
    CompareRow { kind, cells }
}

fn cell(kind: LineKind, offer: &Worked<'_>, context: &Context<'_>) -> CompareCell {
    CompareCell {
        offer_id: offer.row.id,
        value: value(kind, offer),
        is_best: false,
        apart_ore: None,
        params: rule_params(kind, offer, context),
        notes: notes(kind, offer),
        sources: sources(kind, offer, context),
    }
}

fn value(kind: LineKind, offer: &Worked<'_>) -> Option<CellValue> {
    let kept = &offer.row.offer;
    let ore = |ore: i64| Some(CellValue::Ore { ore });
    match kind {
        LineKind::Base => ore(base_kroner(kept)?),
        LineKind::WeeksOff => days_off(kept.holiday).map(|days| CellValue::Days { days }),
        LineKind::HoursWeek => Some(CellValue::Hours { hours_c: kept.hours_week.0 }),
        LineKind::CommuteHours => {
            kept.commute_minutes_day.map(|minutes| CellValue::Hours { hours_c: commute_hours(minutes) })
        }
        LineKind::Floor => offer.floor.as_ref().map(|floor| CellValue::Floor {
            verdict: floor.answer.verdict,
            margin_ore: floor.answer.margin_ore,
        }),
        LineKind::Target => offer.target.as_ref().map(|(_, standing)| CellValue::Target {
            standing: TargetStandingView {
                step: standing.step,
                over_expected_ore: standing.over_expected_ore,
            },
        }),
        LineKind::Rent => ore(-offer.settled.as_ref()?.terms.rent_month_ore * 12),
        LineKind::Commute => ore(-kept.commute_month_ore * 12),
        LineKind::OtherCosts => ore(-kept.other_month_ore * 12),
        LineKind::Pay if kept.share_percent == 100 => None,
        reckoned => ore(line(reckoned, offer.reckoning.as_ref()?)),
    }
}

/// The figure of a line of the reckoning; a tax is negative.
fn line(kind: LineKind, reckoning: &Reckoning) -> i64 {
    match kind {
        LineKind::Pay => reckoning.pay_ore,
        LineKind::Bonus => reckoning.bonus_ore,
        LineKind::SignOn => reckoning.sign_on_ore,
        LineKind::Equity => reckoning.equity_ore,
        LineKind::HolidayEffect => reckoning.holiday_effect_ore,
        LineKind::Cash => reckoning.cash_ore,
        LineKind::Tax => -reckoning.tax_ore,
        LineKind::Net => reckoning.net_ore,
        LineKind::Pension => reckoning.pension_ore,
        LineKind::LeftMonth => reckoning.left_month_ore,
        LineKind::NetHour => reckoning.net_hour_ore,
        LineKind::HorizonNet => reckoning.horizon_net_ore,
        // The caller has taken every other row.
        _ => 0,
    }
}

/// Working days off a year.
fn days_off(holiday: Holiday) -> Option<u16> {
    match holiday {
        Holiday::FiveWeeks => Some(25),
        Holiday::Statutory => Some(21),
        Holiday::None => None,
    }
}

/// Hours of commuting a year, hundredths, over the working days of a year with five weeks off.
fn commute_hours(minutes: u16) -> u32 {
    u32::from(minutes) * 235 * 100 / 60
}

/// Rows in which one can be better than another; fewer hours are better, and so are smaller costs.
fn mark_best(kind: LineKind, cells: &mut [CompareCell]) {
    let Some(goodness) = goodness(kind) else { return };
    let mut ranked: Vec<i64> =
        cells.iter().filter_map(|cell| cell.value.as_ref().and_then(goodness)).collect();
    ranked.sort_unstable_by(|one, other| other.cmp(one));
    let (Some(&best), Some(&worst)) = (ranked.first(), ranked.last()) else { return };
    if best == worst {
        return;
    }
    let next = ranked.iter().copied().find(|value| *value < best).unwrap_or(best);
    for cell in cells {
        let Some(own) = cell.value.as_ref().and_then(goodness) else { continue };
        cell.is_best = own == best;
        if matches!(cell.value, Some(CellValue::Ore { .. })) {
            cell.apart_ore = Some(if own == best { best - next } else { own - best });
        }
    }
}

fn goodness(kind: LineKind) -> Option<fn(&CellValue) -> Option<i64>> {
    fn ore(value: &CellValue) -> Option<i64> {
        if let CellValue::Ore { ore } = value { Some(*ore) } else { None }
    }
    fn fewer_hours(value: &CellValue) -> Option<i64> {
        if let CellValue::Hours { hours_c } = value { Some(-i64::from(*hours_c)) } else { None }
    }
    fn days(value: &CellValue) -> Option<i64> {
        if let CellValue::Days { days } = value { Some(i64::from(*days)) } else { None }
    }
    match kind {
        LineKind::Tax | LineKind::HolidayEffect | LineKind::Cash | LineKind::Floor | LineKind::Target => None,
        LineKind::WeeksOff => Some(days),
        LineKind::HoursWeek | LineKind::CommuteHours => Some(fewer_hours),
        _ => Some(ore),
    }
}

/// The doubts that belong to one line.
fn notes(kind: LineKind, offer: &Worked<'_>) -> Vec<Note> {
    let wanted: &[NoteCode] = match kind {
        LineKind::Base => &[NoteCode::Exchanged],
        LineKind::Bonus => &[NoteCode::BonusCounted],
        LineKind::SignOn => &[NoteCode::SignOnSpread],
        LineKind::Equity => &[NoteCode::EquityExpected],
        LineKind::HolidayEffect => &[NoteCode::FirstYearHoliday, NoteCode::NoHoliday],
        LineKind::Tax => &[NoteCode::PayeAboveLimit, NoteCode::PlaceUnknown],
        LineKind::Pension => &[NoteCode::PensionBelowMinimum, NoteCode::PensionAssumed],
        LineKind::Rent => &[NoteCode::RentIsAverage, NoteCode::RentUnknown],
        LineKind::HoursWeek => &[NoteCode::OvertimeExempt],
        LineKind::NetHour => &[NoteCode::HoursWithoutPublicHolidays],
        LineKind::Floor => return offer.floor.iter().flat_map(|floor| floor.answer.notes.clone()).collect(),
        _ => return Vec::new(),
    };
    let settled = offer.settled.iter().flat_map(|settled| settled.notes.iter());
    let reckoned = offer.reckoning.iter().flat_map(|reckoning| reckoning.notes.iter());
    settled.chain(reckoned).filter(|note| wanted.contains(&note.code)).cloned().collect()
}

/// Where what a line rests on comes from.
fn sources(kind: LineKind, offer: &Worked<'_>, context: &Context<'_>) -> Vec<SourceView> {
    let at = context.at;
    let law = &at.pack.law;
    match kind {
        LineKind::Tax | LineKind::Net => year::sources(context.facts, at),
        LineKind::HolidayEffect | LineKind::WeeksOff => {
            vec![at.source(&law.holiday_pay_five_weeks.basis())]
        }
        LineKind::Pension => {
            let g = at
                .pack
                .basic_amount(at.today)
                .map(|fact| at.replaceable(format!("basic_amount.{}", fact.amount.from), &fact.basis()));
            std::iter::once(at.replaceable("law.pension", &law.pension.basis())).chain(g).collect()
        }
        LineKind::Rent => offer
            .settled
            .iter()
            .filter_map(|settled| settled.rent.as_ref())
            .map(|rent| at.replaceable(rent.fact(), &rent.basis()))
            .collect(),
        LineKind::Floor => offer.floor.iter().filter_map(|floor| floor.source.clone()).collect(),
        _ => Vec::new(),
    }
}
