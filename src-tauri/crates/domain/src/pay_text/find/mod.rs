//! Pay in the running text of an ad: only what shows by its currency, period or neighbours that it is pay.

use std::ops::Range;

use super::FoundPay;
#[cfg(test)]
use super::expression::work;
use super::expression::{Expression, expression_at, steps_at};
use super::mark::{Mark, MarkKind, marks};
use super::reading::{brings_nothing, interpret};
use crate::fold::fold_space;
use crate::money::{Amount, PayAsWritten, PayPeriod};
use crate::tokens::{Gap, tokens};

/// How many marks before and after an amount a word of pay may stand.
const NEAR: usize = 10;

/// Pay mentioned in running text, in order.
///
/// An amount counts when a word of pay stands before it in its sentence (or as the label on the line above)
/// and it has a currency, a period or the size of pay; when it has a currency and a period; or when it has a
/// currency, the size of a year's pay (or is a range the size of a month's), and nothing around it speaks of
/// other money (turnover, budgets, funds, bonuses). Pay steps count always. Bare figures never do: counts of
/// people and hours, percentages, years, telephone and organisation numbers, postal codes.
pub fn find_pay(text: &str) -> Vec<FoundPay> {
    let marks = marks(&tokens(text));
    let (mut found, mut at): (Vec<(Range<usize>, FoundPay)>, usize) = (Vec::new(), 0);
    while at < marks.len() {
        let Some((span, next)) = span_at(&marks, at) else {
            at += 1;
            continue;
        };
        at = next;
        // "ltr 60–70 (kr 600 000–720 000)" is one mention, and its amounts are what is read.
        let before = found
            .last_mut()
            .filter(|(before, pay)| pay.pay.steps.is_some() && is_beside(&marks, before.end, span.start));
        let start = before.as_ref().map_or(span.start, |(before, _)| before.start);
        if let Some((before, _)) = before
            && brings_nothing(marks.get(..span.end).unwrap_or_default(), before.end)
        {
            // Read whole again at its end: at each piece, a long row of them would take the square of its length.
            before.end = span.end;
            continue;
        }
        let span = start..span.end;
        let Some(pay) = read(&marks, &span, text) else { continue };
        if found.last().is_some_and(|(before, _)| before.start == span.start) {
            found.pop();
        }
        found.push((span, pay));
    }
    let whole = |(span, pay): (Range<usize>, FoundPay)| {
        let is_whole = marks.get(span.clone())?.last()?.range.end == pay.range.end;
        if is_whole { Some(pay) } else { read(&marks, &span, text) }
    };
    found.into_iter().filter_map(whole).collect()
}

fn is_beside(marks: &[Mark], end: usize, start: usize) -> bool {
    // An amount that is no pay leaves an empty span, which at the end of a text has no mark of its own.
    let between = marks.get(end..=start).filter(|_| start >= end && start - end <= 2);
    between.is_some_and(|between| !between.iter().any(Mark::begins_line))
}

/// The marks of the pay that begins at a mark, and the mark to go on from.
fn span_at(marks: &[Mark], at: usize) -> Option<(Range<usize>, usize)> {
    if let Some((_, _, next)) = steps_at(marks, at) {
        return Some((at..next, next));
    }
    let expression = expression_at(marks, at)?;
    let next = expression.marks.end;
    let (start, end) = (label_before(marks, at), share_after(marks, next));
    Some((if is_pay(marks, &expression) { start..end } else { next..next }, next))
}

fn read(marks: &[Mark], span: &Range<usize>, text: &str) -> Option<FoundPay> {
    let within = marks.get(span.clone())?;
    #[cfg(test)]
    work::add(within.len());
    let range = within.first()?.range.start..within.last()?.range.end;
    let words = fold_space(text.get(range.clone())?);
    let pay = interpret(within, words).ok()?;
    is_believable(&pay).then_some(FoundPay { range, pay })
}

/// "Årslønn:", "Hourly" right before the amount belongs to it, since it says the period.
fn label_before(marks: &[Mark], at: usize) -> usize {
    let from = at.saturating_sub(4);
    let label = (from..at).rev().take_while(|at| !is_end(marks, *at + 1));
    let mut label = label.filter(|at| matches!(marks[*at].kind, MarkKind::PeriodLabel(_)));
    let has_figure = |label: usize| marks[label..at].iter().any(|mark| mark.figure().is_some());
    label.next().filter(|label| !has_figure(*label)).unwrap_or(at)
}

/// "i 80 % stilling" right after the amount belongs to it, and so does "årlig".
fn share_after(marks: &[Mark], next: usize) -> usize {
    let follows = |by: usize| marks.get(next + by).filter(|mark| !mark.begins_line()).map(|mark| &mark.kind);
    if matches!(follows(0), Some(MarkKind::PeriodLabel(_))) {
        return next + 1;
    }
    let skip = usize::from(
        matches!(follows(0), Some(MarkKind::Word(word)) if matches!(word.as_str(), "i" | "ved" | "for")),
    );
    let is_percent =
        matches!((follows(skip), follows(skip + 1)), (Some(MarkKind::Figure(_)), Some(MarkKind::Percent)));
    let is_position = matches!(follows(skip + 2), Some(MarkKind::Word(word)) if word.starts_with("still"));
    if is_percent && is_position { next + skip + 3 } else { next }
}

/// Whether a sentence ends before this mark.
fn is_end(marks: &[Mark], at: usize) -> bool {
    marks.get(at).is_some_and(|mark| mark.kind == MarkKind::End || mark.begins_line())
}

/// Whether what stands around an amount shows that it is pay.
fn is_pay(marks: &[Mark], expression: &Expression) -> bool {
    let Range { start, end } = expression.marks;
    if touches_figure(marks, start, end) || other_money_beside(marks, start, end) {
        return false;
    }
    let has_money = expression.moneys().next().is_some() || expression.low.figure.whole_kroner;
    let has_period = expression.periods().next().is_some();
    if pay_word_near(marks, start, end) {
        return expression.has_sign() && (has_money || has_period || is_plainly_pay(marks, expression));
    }
    let in_millions = expression.low.figure.multiplier >= 1_000_000;
    let alone = !in_millions && !other_money_near(marks, start, end) && is_sized_as_pay(marks, expression);
    has_money && (has_period || alone)
}

/// Without currency and period: an amount set apart or in thousands ("lønn 650 000", "650k"); an unbroken one
/// only right after the word ("Lønn: 650000"), for reference numbers look the same.
fn is_plainly_pay(marks: &[Mark], expression: &Expression) -> bool {
    let Range { start, end } = expression.marks;
    let mut figures = marks[start..end].iter().filter_map(Mark::figure);
    let is_set_apart = figures.any(|figure| figure.grouped || figure.multiplier > 1);
    let from = start.saturating_sub(3);
    let from = (from..=start).rev().find(|at| is_end(marks, *at)).unwrap_or(from);
    is_set_apart || marks[from..start].iter().any(Mark::is_pay_word)
}

/// A figure right beside another is a telephone or account number.
fn touches_figure(marks: &[Mark], start: usize, end: usize) -> bool {
    let is_figure = |at: usize| marks.get(at).is_some_and(|mark| mark.figure().is_some());
    let before = start > 0 && is_figure(start - 1) && is_figure(start) && marks[start].gap == Gap::Space;
    let after = is_figure(end) && is_figure(end - 1) && marks[end].gap == Gap::Space;
    let is_number_label = |mark: &Mark| matches!(&mark.kind, MarkKind::Word(word) if is_number_word(word));
    before || after || marks[start.saturating_sub(3)..start].iter().any(is_number_label)
}

fn is_number_word(word: &str) -> bool {
    matches!(
        word,
        "tlf"
            | "telefon"
            | "phone"
            | "tel"
            | "mobil"
            | "mob"
            | "org"
            | "orgnr"
            | "organisasjonsnummer"
            | "kontonummer"
    ) || word.starts_with("stillingskode")
}

/// A word of pay before the amount in its sentence or on the label's line above, or a few words after it.
fn pay_word_near(marks: &[Mark], start: usize, end: usize) -> bool {
    let mut ends_passed = 0;
    for at in (start.saturating_sub(NEAR)..start).rev() {
        ends_passed += usize::from(is_end(marks, at + 1));
        let is_label =
            ends_passed == 0 || ends_passed == 1 && start - at <= 3 && marks[at].kind != MarkKind::End;
        if !is_label {
            break;
        }
        if marks[at].is_pay_word() {
            return true;
        }
    }
    let mut after =
        marks.iter().skip(end).take(4).take_while(|mark| mark.kind != MarkKind::End && !mark.begins_line());
    after.any(Mark::is_pay_word)
}

/// Money that is not pay, named right before or after the amount: "12 000 kr i bonus", "omsetning på 650 000
/// kr".
fn other_money_beside(marks: &[Mark], start: usize, end: usize) -> bool {
    let parts = |mark: &&Mark| {
        !(mark.kind == MarkKind::End
            || mark.begins_line()
            || matches!(mark.kind, MarkKind::And | MarkKind::OrMore | MarkKind::Sign(',' | '(')))
    };
    let mut after = marks.iter().skip(end).take(3).take_while(parts);
    let mut before = marks[start.saturating_sub(3)..start].iter().rev().take_while(parts);
    // "Lønn 650 000 kr": what speaks of pay stands nearer than anything else.
    before.by_ref().take_while(|mark| !mark.is_pay_word()).any(is_other_money)
        || after.any(|mark| mark.kind == MarkKind::Count || is_other_money(mark))
}

fn other_money_near(marks: &[Mark], start: usize, end: usize) -> bool {
    let before =
        marks[start.saturating_sub(NEAR)..start].iter().rev().take_while(|mark| mark.kind != MarkKind::End);
    let after = marks
        .iter()
        .skip(end)
        .take(NEAR)
        .take_while(|mark| mark.kind != MarkKind::End && !mark.begins_line());
    before.chain(after).any(is_other_money)
}

fn is_other_money(mark: &Mark) -> bool {
    const STEMS: [&str; 34] = [
        "omset",
        "omsat",
        "revenue",
        "turnover",
        "budsj",
        "budget",
        "bonus",
        "fund",
        "rais",
        "invest",
        "kapital",
        "capital",
        "verdi",
        "value",
        "overskudd",
        "overskot",
        "resultat",
        "profit",
        "tilskudd",
        "tilskot",
        "stotte",
        "stonad",
        "gave",
        "forsikr",
        "insur",
        "pensjon",
        "pension",
        "flytte",
        "relocation",
        "premie",
        "portef",
        "kontrakt",
        "skatt",
        "equity",
    ];
    const WORDS: [&str; 8] =
        ["arr", "sign", "signon", "gebyr", "stipend", "besparelser", "donations", "forvalter"];
    const INNER: [&str; 4] = ["bonus", "stotte", "tilskudd", "tilskot"];
    match &mark.kind {
        MarkKind::Word(word) => {
            STEMS.iter().any(|stem| word.starts_with(stem))
                || INNER.iter().any(|stem| word.contains(stem))
                || WORDS.contains(&word.as_str())
        }
        _ => false,
    }
}

/// Whether an amount with nothing but a currency is sized as a full year's pay, or a range as a month's.
fn is_sized_as_pay(marks: &[Mark], expression: &Expression) -> bool {
    let within = marks.get(expression.marks.clone()).unwrap_or_default();
    let Ok(pay) = interpret(within, String::new()) else { return false };
    let Some(amount) = pay.min.or(pay.max) else { return false };
    let full_year = if is_strong(amount) { 20_000 } else { 200_000 };
    let full_month = if is_strong(amount) { 1_000 } else { 15_000 };
    match amount.period {
        PayPeriod::Year => amount.ore / 100 >= full_year,
        PayPeriod::Month => expression.high.is_some() && amount.ore / 100 >= full_month,
        PayPeriod::Hour => false,
    }
}

/// Whether amounts are within what work pays anywhere in Norway, part time and directors included.
fn is_believable(pay: &PayAsWritten) -> bool {
    let within = |amount: Amount| {
        let bounds = match (amount.period, is_strong(amount)) {
            (PayPeriod::Year, false) => 50_000..=20_000_000,
            (PayPeriod::Month, false) => 1_000..=1_000_000,
            (PayPeriod::Hour, false) => 50..=10_000,
            (PayPeriod::Year, true) => 5_000..=5_000_000,
            (PayPeriod::Month, true) => 100..=250_000,
            (PayPeriod::Hour, true) => 5..=2_500,
        };
        bounds.contains(&(amount.ore / 100))
    };
    [pay.min, pay.max].into_iter().flatten().all(within)
}

/// Whether one unit of the currency is worth some ten kroner.
fn is_strong(amount: Amount) -> bool {
    matches!(amount.currency.code(), "EUR" | "USD" | "GBP" | "CHF" | "CAD" | "AUD" | "NZD" | "SGD")
}

#[cfg(test)]
mod tests;
