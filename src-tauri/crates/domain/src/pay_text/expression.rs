//! Finds where amounts, ranges of amounts and pay steps stand among the marks of a text.

use std::ops::Range;

use super::figure::Figure;
use super::mark::{Mark, MarkKind};
use super::vocabulary::{MoneyWord, PaidFor};

/// The last step of the State's pay scale (Statens personalhåndbok, "Hovedlønnstabellen": steps 19 to 101).
pub(super) const LAST_STEP: u64 = 101;

/// One amount, or a range of two.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Expression {
    /// The amount, or the first of the range.
    pub low: Term,
    /// The second of the range.
    pub high: Option<Term>,
    /// The marks it stands in.
    pub marks: Range<usize>,
}

/// An amount with what stands right beside it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Term {
    pub figure: Figure,
    pub money: Option<MoneyWord>,
    pub period: Option<PaidFor>,
    pub bound: Option<Bound>,
    is_between: bool,
    next: usize,
}

/// Which side of a range one amount is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Bound {
    AtLeast,
    AtMost,
}

impl Expression {
    /// Whether anything beside the digits shows that this is money.
    pub fn has_sign(&self) -> bool {
        let shows = |t: &Term| t.money.is_some() || t.period.is_some() || t.figure.looks_like_money();
        shows(&self.low) || self.high.as_ref().is_some_and(shows)
    }

    /// The currency words beside it.
    pub fn moneys(&self) -> impl Iterator<Item = MoneyWord> {
        [self.low.money, self.high.as_ref().and_then(|high| high.money)].into_iter().flatten()
    }

    /// The periods beside it.
    pub fn periods(&self) -> impl Iterator<Item = PaidFor> {
        [self.low.period, self.high.as_ref().and_then(|high| high.period)].into_iter().flatten()
    }
}

/// The amount or range that begins at a mark.
pub(super) fn expression_at(marks: &[Mark], at: usize) -> Option<Expression> {
    let low = term_at(marks, at)?;
    let joins = marks.get(low.next).filter(|mark| !mark.begins_line()).is_some_and(|mark| match mark.kind {
        MarkKind::To => true,
        MarkKind::And => low.is_between,
        _ => false,
    });
    let is_up_to =
        marks.get(low.next).is_some_and(|mark| mark.kind == MarkKind::AtMost && !mark.begins_line());
    let high_at = match (joins, is_up_to && low.bound == Some(Bound::AtLeast)) {
        (true, _) => Some(low.next + 1),
        (_, true) => Some(low.next),
        _ => None,
    };
    let high = high_at
        .filter(|at| marks.get(*at).is_some_and(|m| !m.begins_line()))
        .and_then(|at| term_at(marks, at));
    let end = high.as_ref().map_or(low.next, |high| high.next);
    Some(Expression { low, high, marks: at..end })
}

/// The amount that begins at a mark, with the bounds and currency before it and the currency and period after
/// it.
fn term_at(marks: &[Mark], at: usize) -> Option<Term> {
    /// "fra ca. NOK" and the like; more words before one figure are not one expression.
    const MOST_BEFORE: usize = 4;
    let (mut money, mut bound, mut is_between, mut figure_at) = (None, None, false, at);
    for mark in marks.get(at..)?.iter().take(MOST_BEFORE) {
        match &mark.kind {
            MarkKind::Money(word) => money = Some(*word),
            MarkKind::AtLeast => bound = Some(Bound::AtLeast),
            MarkKind::AtMost => bound = Some(Bound::AtMost),
            MarkKind::Between => is_between = true,
            MarkKind::Filler => {}
            _ => break,
        }
        figure_at += 1;
    }
    let figure = *marks.get(figure_at)?.figure().filter(|_| is_amount(marks, figure_at))?;
    let is_apart = figure_at > at && marks[figure_at].begins_line();
    if is_apart {
        return None;
    }
    let mut term =
        Term { money: money.or(figure.money), figure, period: None, bound, is_between, next: figure_at + 1 };
    while let Some(next) = after_amount(marks, &mut term) {
        term.next = next;
    }
    Some(term)
}

/// Takes one mark after an amount into it; `None` when the next mark does not belong.
fn after_amount(marks: &[Mark], term: &mut Term) -> Option<usize> {
    let mark = marks.get(term.next).filter(|mark| !mark.begins_line())?;
    let after = term.next + 1;
    match &mark.kind {
        MarkKind::Money(word) => {
            let begins_next = marks.get(after).is_some_and(|next| next.figure().is_some());
            let adds = term.money.is_none_or(|known| word.precise && !known.precise && !begins_next);
            adds.then(|| term.money = Some(*word))?;
        }
        MarkKind::Period(paid_for) if term.period.is_none() => term.period = Some(*paid_for),
        MarkKind::OrMore if mark.gap == crate::tokens::Gap::None || mark.range.len() > 1 => {
            term.bound = term.bound.or(Some(Bound::AtLeast));
        }
        MarkKind::Filler | MarkKind::Sign('(') => {
            let goes_on = marks.get(after).filter(|next| !next.begins_line())?;
            matches!(goes_on.kind, MarkKind::Period(_) | MarkKind::Money(_)).then_some(())?;
            let begins_next = marks.get(after + 1).is_some_and(|next| next.figure().is_some());
            (!begins_next).then_some(())?;
        }
        _ => return None,
    }
    Some(after)
}

/// Whether a figure is an amount: not a share in percent, a count of hours, or a part of something else.
fn is_amount(marks: &[Mark], at: usize) -> bool {
    let kind = |at: usize| marks.get(at).map(|mark| &mark.kind);
    let is_counted = |at: usize| matches!(kind(at), Some(MarkKind::Percent | MarkKind::Count));
    let in_counted_range = matches!(kind(at + 1), Some(MarkKind::To | MarkKind::And))
        && matches!(kind(at + 2), Some(MarkKind::Figure(_)))
        && is_counted(at + 3);
    let is_part = marks.get(at).and_then(Mark::figure).is_none_or(|figure| figure.is_part);
    !is_part && !is_counted(at + 1) && !in_counted_range
}

/// Pay steps at a mark ("ltr. 65–72"), as written, and the mark after them.
pub(super) fn steps_at(marks: &[Mark], at: usize) -> Option<(u64, u64, usize)> {
    #[cfg(test)]
    work::add(1);
    (marks.get(at)?.kind == MarkKind::Steps).then_some(())?;
    let step = |at: usize| marks.get(at)?.figure()?.small().filter(|_| is_step(marks, at));
    let is_passed = |at: usize| {
        marks.get(at).is_some_and(|m| {
            matches!(m.kind, MarkKind::Filler | MarkKind::Sign(':' | '.') | MarkKind::Between)
        })
    };
    let first_at = (at + 1..at + 4).find(|at| !is_passed(*at))?;
    let first = step(first_at)?;
    let joins = marks.get(first_at + 1).is_some_and(|m| {
        !m.begins_line() && matches!(m.kind, MarkKind::To | MarkKind::And | MarkKind::Sign('/'))
    });
    let again = usize::from(marks.get(first_at + 2).is_some_and(|m| m.kind == MarkKind::Steps));
    let second_at = first_at + 2 + again;
    match step(second_at).filter(|_| joins) {
        Some(second) => Some((first, second, second_at + 1)),
        None => Some((first, first, first_at + 1)),
    }
}

fn is_step(marks: &[Mark], at: usize) -> bool {
    let follows = marks.get(at + 1).map(|mark| &mark.kind);
    !matches!(follows, Some(MarkKind::Percent | MarkKind::Count | MarkKind::Money(_)))
}

/// Counts the marks that were looked at, which tells how the work grows with a text on a machine of any speed.
#[cfg(test)]
pub(super) mod work {
    use std::cell::Cell;

    thread_local! {
        static MARKS: Cell<usize> = const { Cell::new(0) };
    }

    pub fn add(marks: usize) {
        MARKS.set(MARKS.get() + marks);
    }

    /// The marks that were looked at meanwhile.
    pub fn of(act: impl FnOnce()) -> usize {
        let before = MARKS.get();
        act();
        MARKS.get() - before
    }
}
