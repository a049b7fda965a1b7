//! Lengths of time: "45 min", "1,5 t", "1 t 30 min".

use crate::tokens::Token;

/// A length of time in minutes.
pub(super) fn length(tokens: &[Token]) -> Option<u16> {
    let (first, at) = quantity(tokens, 0)?;
    if at == tokens.len() {
        return whole(first);
    }
    // "1:30" is an hour and a half.
    if tokens[at].is_sign(':') {
        let (minutes, end) = quantity(tokens, at + 1)?;
        return (end == tokens.len() && minutes < 6_000).then(|| whole(first * 60 + minutes))?;
    }
    let unit = unit(&tokens[at])?;
    let first = first * unit;
    let at = after_unit(tokens, at + 1);
    if at == tokens.len() {
        return whole(first);
    }
    let (minutes, end) = quantity(tokens, at).filter(|_| unit == 60)?;
    let ends = end == tokens.len() || unit_ends(tokens, end);
    (ends && minutes < 6_000).then(|| whole(first + minutes))?
}

/// A number in hundredths, and the token after it: `90`, `1,5`, `1.25`, `en`, `halv`.
fn quantity(tokens: &[Token], at: usize) -> Option<(u32, usize)> {
    let token = tokens.get(at)?;
    match token.word() {
        "en" | "ein" | "one" | "an" | "a" => return Some((100, at + 1)),
        "halv" | "half" => {
            let next = at + 1 + usize::from(tokens.get(at + 1).is_some_and(|t| t.word() == "an"));
            return Some((50, next));
        }
        _ => {}
    }
    let whole: u32 = token.digits().parse().ok().filter(|_| token.digits().len() <= 4)?;
    let is_point = |t: &Token| t.is_attached() && (t.is_sign(',') || t.is_sign('.'));
    let part = tokens.get(at + 2).filter(|t| t.is_attached() && matches!(t.digits().len(), 1 | 2));
    if let (Some(_), Some(part)) = (tokens.get(at + 1).filter(|t| is_point(t)), part) {
        let figure: u32 = part.digits().parse().ok()?;
        let hundredths = if part.digits().len() == 1 { figure * 10 } else { figure };
        return Some((whole * 100 + hundredths, at + 3));
    }
    Some((whole * 100, at + 1))
}

/// How many minutes a unit has.
fn unit(token: &Token) -> Option<u32> {
    match token.word() {
        "min" | "minutt" | "minutter" | "minute" | "minutes" | "m" => Some(1),
        "t" | "time" | "timer" | "timar" | "h" | "hour" | "hours" | "hr" | "hrs" => Some(60),
        _ => None,
    }
}

/// Passes over the point of "min." and the "og" of "1 time og 30 min".
fn after_unit(tokens: &[Token], at: usize) -> usize {
    let point = usize::from(tokens.get(at).is_some_and(|t| t.is_sign('.')));
    let and = tokens.get(at + point).is_some_and(|t| matches!(t.word(), "og" | "and"));
    at + point + usize::from(and)
}

fn unit_ends(tokens: &[Token], at: usize) -> bool {
    unit(&tokens[at]) == Some(1) && after_unit(tokens, at + 1) == tokens.len()
}

/// Whole minutes from hundredths; a part of a minute is nothing anybody means.
fn whole(hundredths: u32) -> Option<u16> {
    hundredths.is_multiple_of(100).then(|| u16::try_from(hundredths / 100).ok())?
}
