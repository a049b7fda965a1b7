//! What the amounts, steps and shares of a pay text mean together.

use super::PayTextError;
use super::expression::{Bound, Expression, LAST_STEP, Term, expression_at, steps_at};
use super::mark::{Mark, MarkKind};
use super::period::period_by_size;
use super::vocabulary::PaidFor;
use crate::money::{Amount, Currency, PayAsWritten, PayPeriod, PaySteps};
use crate::tokens::Gap;

/// Reads the marks of a pay text; `text` is its words as they are to be kept.
pub(super) fn interpret(marks: &[Mark], text: String) -> Result<PayAsWritten, PayTextError> {
    let parts = parts(marks).map_err(|wrong| wrong.told(&text))?;
    let steps = parts.steps;
    let one = one_expression(parts).and_then(|one| one.map(|one| amounts(&one, marks)).transpose());
    let (min, max) = one.map_err(|wrong| wrong.told(&text))?.unwrap_or((None, None));
    let has_amount = min.is_some() || max.is_some();
    let steps = match steps.filter(|_| !has_amount) {
        Some(steps) => Some(pay_steps(steps, &text)?),
        None => None,
    };
    if !has_amount && steps.is_none() {
        return Err(PayTextError::NoAmount { text });
    }
    Ok(PayAsWritten { min, max, steps, share_percent: share(marks), text })
}

/// Whether the words name what the amount pays for, so that its size need not decide.
pub(super) fn names_period(marks: &[Mark]) -> bool {
    let one = parts(marks).and_then(one_expression).ok().flatten();
    one.is_some_and(|one| matches!(period(&one, marks), Ok(Some(_))))
}

/// Whether marks that begin with pay steps are read as those steps still, when they are followed by the marks from
/// `from` on: no amount of money stands among these.
pub(super) fn brings_nothing(marks: &[Mark], from: usize) -> bool {
    parts_from(marks, from).is_ok_and(|parts| !parts.expressions.iter().any(Expression::has_sign))
}

/// What can be wrong with the amounts.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Wrong {
    TooLarge,
    Negative,
    Reversed,
    Several,
    MixedKinds,
    UnknownPeriod,
}

impl Wrong {
    fn told(self, text: &str) -> PayTextError {
        let text = text.to_owned();
        match self {
            Self::TooLarge => PayTextError::TooLarge { text },
            Self::Negative => PayTextError::Negative { text },
            Self::Reversed => PayTextError::Reversed { text },
            Self::Several => PayTextError::SeveralAmounts { text },
            Self::MixedKinds => PayTextError::MixedKinds { text },
            Self::UnknownPeriod => PayTextError::UnknownPeriod { text },
        }
    }
}

struct Parts {
    expressions: Vec<Expression>,
    steps: Option<(u64, u64)>,
}

fn parts(marks: &[Mark]) -> Result<Parts, Wrong> {
    parts_from(marks, 0)
}

fn parts_from(marks: &[Mark], mut at: usize) -> Result<Parts, Wrong> {
    let mut parts = Parts { expressions: Vec::new(), steps: None };
    while at < marks.len() {
        if let Some((first, second, next)) = steps_at(marks, at) {
            parts.steps = parts.steps.or(Some((first, second)));
            at = next;
        } else if let Some(expression) = expression_at(marks, at) {
            at = expression.marks.end;
            parts.expressions.push(expression);
        } else if is_minus(marks, at) {
            return Err(Wrong::Negative);
        } else {
            at += 1;
        }
    }
    Ok(parts)
}

/// A dash that touches the amount after it and stands free, or after a currency, on its left.
fn is_minus(marks: &[Mark], at: usize) -> bool {
    let touches = marks.get(at + 1).is_some_and(|next| next.figure().is_some() && next.gap == Gap::None);
    let before = at.checked_sub(1).and_then(|at| marks.get(at));
    let is_free =
        marks[at].gap != Gap::None || before.is_none_or(|mark| matches!(mark.kind, MarkKind::Money(_)));
    marks[at].kind == MarkKind::To && touches && is_free
}

/// The one expression that is meant: bare small figures beside money or steps ("kode 1408") do not count, and
/// "fra 600 000, opp til 700 000" is one range.
fn one_expression(parts: Parts) -> Result<Option<Expression>, Wrong> {
    let mut all = parts.expressions;
    if parts.steps.is_some() || all.iter().any(Expression::has_sign) {
        all.retain(Expression::has_sign);
    }
    all.dedup_by(|second, first| second.low == first.low && second.high == first.high);
    match all.as_slice() {
        [] => Ok(None),
        [one] => Ok(Some(one.clone())),
        [low, high] if is_split_range(low, high) => {
            let marks = low.marks.start..high.marks.end;
            Ok(Some(Expression { low: low.low.clone(), high: Some(high.low.clone()), marks }))
        }
        _ => Err(Wrong::Several),
    }
}

fn is_split_range(low: &Expression, high: &Expression) -> bool {
    let single = low.high.is_none() && high.high.is_none();
    single && low.low.bound == Some(Bound::AtLeast) && high.low.bound == Some(Bound::AtMost)
}

type Ends = (Option<Amount>, Option<Amount>);

fn amounts(expression: &Expression, marks: &[Mark]) -> Result<Ends, Wrong> {
    let currency = currency(expression, marks)?;
    let said = period(expression, marks)?;
    let (low, high) = ore(expression)?;
    if high.is_some_and(|high| high < low) {
        return Err(Wrong::Reversed);
    }
    let period = said.unwrap_or_else(|| period_by_size(low, currency));
    let amount = |ore| Some(Amount { ore, currency, period });
    Ok(match (high, expression.low.bound) {
        (Some(high), _) => (amount(low), amount(high)),
        (None, Some(Bound::AtLeast)) => (amount(low), None),
        (None, Some(Bound::AtMost)) => (None, amount(low)),
        (None, None) => (amount(low), amount(low)),
    })
}

/// The two ends in øre. A bare small figure takes the other end's thousands: `650–720k`, `700-800 000`,
/// `0,9–1,1 mill.`, `$150k-200`, unless that would make it ten times the other and more.
fn ore(expression: &Expression) -> Result<(i64, Option<i64>), Wrong> {
    let own = |term: &Term| term.figure.ore(term.figure.multiplier).ok_or(Wrong::TooLarge);
    let low = own(&expression.low)?;
    let Some(high_term) = &expression.high else { return Ok((low, None)) };
    let high = own(high_term)?;
    let low_scaled = scaled(&expression.low, low, high_term, high).unwrap_or(low);
    let high_scaled = scaled(high_term, high, &expression.low, low).unwrap_or(high);
    Ok((low_scaled, Some(high_scaled)))
}

fn scaled(term: &Term, own: i64, other_term: &Term, other: i64) -> Option<i64> {
    /// Under this a figure beside an amount in thousands is short for thousands, in øre.
    const SHORT: i64 = 100_000;
    /// From this an amount is in thousands, in øre.
    const THOUSANDS: i64 = 1_000_000;
    let is_short = term.figure.multiplier == 1 && !term.figure.grouped && own > 0 && own < SHORT;
    (is_short && other >= THOUSANDS).then_some(())?;
    let by = [other_term.figure.multiplier, 1_000].into_iter().filter(|by| *by > 1);
    by.filter_map(|by| term.figure.ore(by)).find(|ore| *ore <= other.saturating_mul(10))
}

/// The currency beside the amounts, else a precise one named anywhere, else Norwegian kroner.
fn currency(expression: &Expression, marks: &[Mark]) -> Result<Currency, Wrong> {
    let mut beside = expression.moneys().filter(|money| money.precise).map(|money| money.currency);
    let named = beside.next();
    if beside.any(|other| Some(other) != named) {
        return Err(Wrong::MixedKinds);
    }
    let elsewhere = marks.iter().find_map(|mark| match mark.kind {
        MarkKind::Money(money) if money.precise => Some(money.currency),
        _ => None,
    });
    let has_kroner = expression.moneys().next().is_some();
    let is_kroner = |currency: &Currency| matches!(currency.code(), "NOK" | "SEK" | "DKK" | "ISK");
    Ok(named.or(elsewhere.filter(|other| !has_kroner || is_kroner(other))).unwrap_or(Currency::NOK))
}

/// The period beside the amounts, else one said elsewhere ("Timelønn: 250 kr").
fn period(expression: &Expression, marks: &[Mark]) -> Result<Option<PayPeriod>, Wrong> {
    let mut beside = expression.periods();
    if let Some(first) = beside.next() {
        return match (first, beside.all(|other| other == first)) {
            (_, false) => Err(Wrong::MixedKinds),
            (PaidFor::Other, true) => Err(Wrong::UnknownPeriod),
            (PaidFor::Period(period), true) => Ok(Some(period)),
        };
    }
    let said = marks.iter().enumerate().find_map(|(at, mark)| match mark.kind {
        MarkKind::PeriodLabel(period) => Some(period),
        // "37,5 timer i måneden" is working time.
        MarkKind::Period(PaidFor::Period(period)) if !follows_count(marks, at) => Some(period),
        _ => None,
    });
    Ok(said)
}

fn follows_count(marks: &[Mark], at: usize) -> bool {
    at.checked_sub(1).and_then(|at| marks.get(at)).is_some_and(|mark| mark.kind == MarkKind::Count)
}

/// Checks the steps against the scale.
fn pay_steps((first, second): (u64, u64), text: &str) -> Result<PaySteps, PayTextError> {
    if first > second {
        return Err(Wrong::Reversed.told(text));
    }
    let step = |step: u64| {
        let known = u8::try_from(step).ok().filter(|_| (1..=LAST_STEP).contains(&step));
        known.ok_or_else(|| PayTextError::NoSuchStep { step: step.to_string() })
    };
    Ok(PaySteps { min: step(first)?, max: step(second)? })
}

/// The share of a full position the words name: "i 80 % stilling", "(50 %)". A percentage of something else
/// ("5 % bonus", "+ 10 %") and a range of shares are none.
fn share(marks: &[Mark]) -> Option<u8> {
    (0..marks.len()).find_map(|at| {
        let percent = marks[at].figure()?.small().filter(|percent| (1..=100).contains(percent))?;
        (marks.get(at + 1)?.kind == MarkKind::Percent).then_some(())?;
        let before = at.checked_sub(1).and_then(|at| marks.get(at)).map(|mark| &mark.kind);
        let is_other =
            matches!(before, Some(MarkKind::OrMore | MarkKind::To | MarkKind::AtMost | MarkKind::AtLeast));
        let is_share = match marks.get(at + 2).map(|mark| &mark.kind) {
            None | Some(MarkKind::Sign(_) | MarkKind::End) => true,
            Some(MarkKind::Word(word)) => is_position(word),
            _ => false,
        };
        if is_share && !is_other { u8::try_from(percent).ok() } else { None }
    })
}

fn is_position(word: &str) -> bool {
    word.starts_with("still")
        || matches!(word, "position" | "fte" | "full" | "fulltid" | "heltid" | "deltid" | "post")
}
