//! Turns the tokens of a text into marks: each figure, currency, period and bound as one thing, the rest as
//! it is.

use std::ops::Range;

use super::figure::{Figure, figure_at};
use super::vocabulary::{
    MoneyWord, PaidFor, after_point, currency_at, currency_word, is_pay_word, period_word, unit,
};
use crate::money::PayPeriod;
use crate::tokens::{Gap, Token, TokenKind};

/// One thing that matters for reading pay.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Mark {
    /// What it is.
    pub kind: MarkKind,
    /// Its bytes in the text.
    pub range: Range<usize>,
    /// What stands before it.
    pub gap: Gap,
}

/// What a mark is.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) enum MarkKind {
    Figure(Figure),
    Money(MoneyWord),
    /// "per måned", "/t", "p.a.".
    Period(PaidFor),
    /// "årslønn", "monthly": a period said elsewhere than right after the amount.
    PeriodLabel(PayPeriod),
    /// A dash or "til".
    To,
    And,
    Between,
    AtLeast,
    AtMost,
    /// "+", "eller mer", "og oppover" after an amount.
    OrMore,
    Percent,
    Steps,
    /// A word that makes the figure before it a count: "timer", "ansatte".
    Count,
    /// "ca.", "brutto": passed over.
    Filler,
    /// Any other word, folded.
    Word(String),
    /// Any other sign.
    Sign(char),
    /// The end of a sentence.
    End,
}

impl Mark {
    /// Whether the mark begins a new line.
    pub fn begins_line(&self) -> bool {
        self.gap == Gap::Line
    }

    /// Whether it speaks of pay.
    pub fn is_pay_word(&self) -> bool {
        match &self.kind {
            MarkKind::Word(word) => is_pay_word(word),
            MarkKind::PeriodLabel(_) | MarkKind::Steps => true,
            _ => false,
        }
    }

    /// The figure, if it is one.
    pub fn figure(&self) -> Option<&Figure> {
        if let MarkKind::Figure(figure) = &self.kind { Some(figure) } else { None }
    }
}

/// The marks of a text in order.
pub(super) fn marks(tokens: &[Token]) -> Vec<Mark> {
    let (mut marks, mut at) = (Vec::new(), 0);
    while let Some(token) = tokens.get(at) {
        let (kind, next) = mark_at(tokens, at);
        let end = tokens.get(next - 1).map_or(token.range.end, |last| last.range.end);
        marks.push(Mark { kind, range: token.range.start..end, gap: token.gap });
        at = next;
    }
    marks
}

fn mark_at(tokens: &[Token], at: usize) -> (MarkKind, usize) {
    if let Some((figure, next)) = figure_at(tokens, at) {
        return (MarkKind::Figure(figure), next);
    }
    if let Some((paid_for, next)) = period_at(tokens, at) {
        return (MarkKind::Period(paid_for), next);
    }
    if let Some((money, next)) = currency_at(tokens, at) {
        return (MarkKind::Money(money), next);
    }
    let word = tokens[at].word();
    if word.is_empty() {
        return (sign_at(tokens, at), at + 1);
    }
    phrase_at(tokens, at).unwrap_or_else(|| match period_word(word) {
        Some(period) => (MarkKind::PeriodLabel(period), at + 1),
        None => (MarkKind::Word(word.to_owned()), at + 1),
    })
}

fn sign_at(tokens: &[Token], at: usize) -> MarkKind {
    let stands_free = tokens.get(at + 1).is_none_or(|next| !next.is_attached());
    match tokens[at].kind {
        TokenKind::Sign('-') => MarkKind::To,
        TokenKind::Sign('%') => MarkKind::Percent,
        TokenKind::Sign('+') => MarkKind::OrMore,
        TokenKind::Sign('~') => MarkKind::Filler,
        TokenKind::Sign('.' | '!' | '?' | ';') if stands_free => MarkKind::End,
        TokenKind::Sign('•' | '|' | '·') => MarkKind::End,
        TokenKind::Sign(sign) => MarkKind::Sign(sign),
        _ => MarkKind::Filler,
    }
}

/// "per måned", "pr. år", "/mnd", "i timen", "a year", "p.a.".
fn period_at(tokens: &[Token], at: usize) -> Option<(PaidFor, usize)> {
    let token = tokens.get(at)?;
    let word_at = |at: usize| tokens.get(at).map_or("", Token::word);
    let is_pa = word_at(at) == "p" && word_at(at + 2) == "a" && tokens[at + 1].is_sign('.');
    if is_pa {
        return Some((PaidFor::Period(PayPeriod::Year), after_point(tokens, at + 3)));
    }
    let (unit_at, accepts): (usize, fn(&str) -> bool) = match token.word() {
        "per" | "pr" | "pro" => (after_point(tokens, at + 1), |_| true),
        "i" | "om" => {
            (at + 1, |unit| matches!(unit, "aret" | "maneden" | "manaden" | "timen" | "mnd" | "uka" | "uken"))
        }
        "a" | "an" | "each" | "every" => {
            (at + 1, |unit| matches!(unit, "year" | "yr" | "month" | "hour" | "day" | "week"))
        }
        "hver" | "kvar" => (at + 1, |unit| unit.len() > 3),
        _ if token.is_sign('/') => (at + 1, |_| true),
        // "500 kr timen".
        "timen" | "maneden" | "manaden" | "aret" if at > 0 && currency_word(word_at(at - 1)).is_some() => {
            (at, |_| true)
        }
        _ => return None,
    };
    let name = word_at(unit_at);
    let paid_for = unit(name).filter(|_| accepts(name))?;
    Some((paid_for, after_point(tokens, unit_at + 1)))
}

/// Phrases of up to three words that bound, join or count figures.
fn phrase_at(tokens: &[Token], at: usize) -> Option<(MarkKind, usize)> {
    use MarkKind::{And, AtLeast, AtMost, Between, Count, Filler, OrMore, Percent, Steps, To};
    let word = |by: usize| tokens.get(at + by).map_or("", Token::word);
    let (kind, words) = match (word(0), word(1), word(2)) {
        ("opp" | "oppad" | "up", "til" | "to", _) => (AtMost, 2),
        ("ikke" | "ikkje", "over", _) | ("less", "than", _) | ("mindre", "enn", _) => (AtMost, 2),
        ("not" | "no", "more", "than") => (AtMost, 3),
        (
            "opptil" | "inntil" | "maks" | "max" | "maksimum" | "maximum" | "maksimalt" | "hoyst" | "under",
            ..,
        ) => (AtMost, 1),
        ("fra" | "starting" | "starts" | "starter", "og" | "at" | "from" | "pa", "med") => (AtLeast, 3),
        ("starting" | "starts" | "starter", "at" | "from" | "pa" | "fra", _) => (AtLeast, 2),
        ("at", "least", _) | ("more", "than", _) | ("mer" | "meir", "enn", _) => (AtLeast, 2),
        ("fra" | "from" | "minst" | "minimum" | "over" | "ab", ..) => (AtLeast, 1),
        ("min", ..) if tokens.get(at + 1).is_some_and(|t| t.is_sign('.') || !t.digits().is_empty()) => {
            (AtLeast, 1)
        }
        ("eller" | "or" | "and" | "og", "mer" | "meir" | "more" | "oppover" | "up" | "above", _) => {
            (OrMore, 2)
        }
        ("til" | "to" | "bis", ..) => (To, 1),
        ("og" | "and", ..) => (And, 1),
        ("mellom" | "between", ..) => (Between, 1),
        ("prosent" | "percent" | "pct", ..) => (Percent, 1),
        (
            "ltr" | "lonnstrinn" | "lonnstrinnene" | "lonnstrinna" | "lonstrinn" | "lonnssteg" | "lonssteg"
            | "lonsteg" | "lonnstr",
            ..,
        ) => (Steps, 1),
        (
            "ca" | "circa" | "cirka" | "approx" | "approximately" | "about" | "rundt" | "omkring" | "omtrent"
            | "brutto" | "gross" | "base",
            ..,
        ) => (Filler, 1),
        (
            "timer" | "timar" | "hours" | "hrs" | "ansatte" | "tilsette" | "medarbeidere" | "medarbeidarar"
            | "employees" | "ar" | "ars" | "aring" | "years" | "maneder" | "manader" | "months" | "dager"
            | "dagar" | "days" | "uker" | "veker" | "weeks" | "stillinger" | "stillingar" | "positions"
            | "kolleger" | "kunder" | "people" | "personer" | "minutter" | "min",
            ..,
        ) => (Count, 1),
        _ => return None,
    };
    let is_short = matches!(kind, Steps | AtLeast | AtMost | Filler);
    Some((kind, if is_short { after_point(tokens, at + words) } else { at + words }))
}
