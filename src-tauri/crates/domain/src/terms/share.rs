//! Share of a full position.

use super::phrases::Phrases;
use crate::job::Share;
use crate::tokens::{Token, TokenKind, tokens};

/// The share of a full position a labelled value names: "heltid" is 100, "80 %", "50-100 %", "Deltid 60%".
///
/// Several shares give the least and the most ("50 % og 80 %"); "minst 80 %" goes up to 100, "opptil 50 %"
/// from 1; decimals are rounded to whole percent, half up and never to 0. "Deltid" alone and "heltid/deltid"
/// say no share, and a percentage of something else ("12 % feriepenger") is none. A bare number from 1 to 100
/// alone is one.
pub fn share(text: &str) -> Option<Share> {
    let tokens = tokens(text);
    percents(&tokens).or_else(|| in_words(text)).or_else(|| bare(&tokens))
}

fn in_words(text: &str) -> Option<Share> {
    let phrases = Phrases::of(text);
    let full = phrases.has(&[
        "heltid*",
        "fulltid*",
        "full time",
        "fulltime*",
        "full stilling*",
        "hel stilling*",
        "heil stilling*",
    ]);
    let part = phrases.has(&["deltid*", "part time", "parttime*"]);
    let half = phrases.has(&["halv stilling*", "half time", "halvtid"]);
    match (full, part, half) {
        (true, false, false) => Some(Share { min_percent: 100, max_percent: 100 }),
        (false, _, true) => Some(Share { min_percent: 50, max_percent: 50 }),
        _ => None,
    }
}

fn bare(tokens: &[Token]) -> Option<Share> {
    let named =
        |token: &Token| token.word().starts_with("stillingsprosent") || token.word() == "stillingsbrok";
    let number = match tokens {
        [number] => number,
        [name, number] | [name, _, number] if named(name) => number,
        _ => return None,
    };
    let percent = number.digits().parse().ok().filter(|percent| (1..=100).contains(percent))?;
    Some(Share { min_percent: percent, max_percent: percent })
}

/// The least and most of all percentages that are shares.
fn percents(tokens: &[Token]) -> Option<Share> {
    let (mut shares, mut one_sided): (Vec<u8>, Option<Side>) = (Vec::new(), None);
    for at in 0..tokens.len() {
        let Some((percent, first)) = percent_before(tokens, at) else { continue };
        if is_of_something_else(tokens, at) {
            continue;
        }
        shares.push(percent);
        one_sided = one_sided.or_else(|| side_before(tokens, first));
        if let Some(low) = range_start(tokens, first) {
            shares.push(low);
        }
    }
    let (min, max) = (*shares.iter().min()?, *shares.iter().max()?);
    Some(match one_sided {
        Some(Side::AtLeast) if min == max => Share { min_percent: min, max_percent: 100 },
        Some(Side::AtMost) if min == max => Share { min_percent: 1, max_percent: max },
        _ => Share { min_percent: min, max_percent: max },
    })
}

enum Side {
    AtLeast,
    AtMost,
}

fn side_before(tokens: &[Token], at: usize) -> Option<Side> {
    let word = |back: usize| at.checked_sub(back).and_then(|at| tokens.get(at)).map_or("", Token::word);
    match (word(2), word(1)) {
        (_, "minst" | "minimum" | "over") | ("at", "least") => Some(Side::AtLeast),
        (_, "opptil" | "inntil" | "maks" | "max" | "under") | ("opp" | "up", "til" | "to") => {
            Some(Side::AtMost)
        }
        _ => None,
    }
}

/// The percentage whose sign stands at a token, and the token where its figure begins.
fn percent_before(tokens: &[Token], at: usize) -> Option<(u8, usize)> {
    let is_percent =
        tokens[at].is_sign('%') || matches!(tokens[at].word(), "prosent" | "percent" | "pst" | "pct");
    is_percent.then(|| number_ending(tokens, at))?
}

/// The number from 1 to 100 that ends right before a token, and where it begins.
fn number_ending(tokens: &[Token], end: usize) -> Option<(u8, usize)> {
    let last = end.checked_sub(1)?;
    let digits = tokens.get(last)?.digits();
    let is_decimal = tokens[last].is_attached()
        && last >= 2
        && matches!(tokens[last - 1].kind, TokenKind::Sign('.' | ','))
        && tokens[last - 1].is_attached()
        && !tokens[last - 2].digits().is_empty();
    let (whole, first) = if is_decimal { (tokens[last - 2].digits(), last - 2) } else { (digits, last) };
    let up = is_decimal && digits.as_bytes().first().is_some_and(|digit| *digit >= b'5');
    let has_part = is_decimal && digits.bytes().any(|digit| digit != b'0');
    let percent = whole.parse::<u8>().ok()?;
    let rounded = (percent + u8::from(up && percent < 100)).max(u8::from(has_part));
    ((1..=100).contains(&rounded) && !(percent == 100 && has_part)).then_some((rounded, first))
}

/// The other end of "50-100 %" and "50 til 100 %".
fn range_start(tokens: &[Token], first: usize) -> Option<u8> {
    let joint = first.checked_sub(1)?;
    let joins = tokens[joint].is_sign('-')
        || matches!(tokens[joint].word(), "til" | "to" | "og" | "and" | "eller" | "or");
    number_ending(tokens, joint).filter(|_| joins).map(|(percent, _)| percent)
}

fn is_of_something_else(tokens: &[Token], at: usize) -> bool {
    let other = [
        "ferie", "pensjon", "bonus", "tillegg", "skatt", "trekk", "otp", "rabatt", "av", "of", "remote",
        "hjemme",
    ];
    let next = tokens.get(at + 1).map_or("", Token::word);
    other.iter().any(|stem| next.starts_with(stem) && (stem.len() > 2 || next == *stem))
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn shares_are_read_from_labelled_values() {
        for (text, expected) in [
            ("Heltid", Some((100, 100))),
            ("heltid", Some((100, 100))),
            ("Fulltid", Some((100, 100))),
            ("FULL_TIME", Some((100, 100))),
            ("Full-time", Some((100, 100))),
            ("100 % stilling", Some((100, 100))),
            ("Fast, heltid 100%", Some((100, 100))),
            ("80 %", Some((80, 80))),
            ("80\u{a0}%", Some((80, 80))),
            ("80 prosent", Some((80, 80))),
            ("Deltid 60%", Some((60, 60))),
            ("50-100 %", Some((50, 100))),
            ("50 – 100 prosent", Some((50, 100))),
            ("50 % - 100 %", Some((50, 100))),
            ("50 til 100 %", Some((50, 100))),
            ("mellom 50 og 100 %", Some((50, 100))),
            ("100-50 %", Some((50, 100))),
            ("20 %, 50 % og 80 %", Some((20, 80))),
            ("minst 80 %", Some((80, 100))),
            ("opptil 50 %", Some((1, 50))),
            ("opp til 50 %", Some((1, 50))),
            ("37,5 %", Some((38, 38))),
            ("14.2 %", Some((14, 14))),
            ("0,4 %", Some((1, 1))),
            ("80 % stilling, 12 % feriepenger", Some((80, 80))),
            ("halv stilling", Some((50, 50))),
            ("Stillingsprosent: 60", Some((60, 60))),
            ("100", Some((100, 100))),
            ("Deltid", None),
            ("PART_TIME", None),
            ("Heltid/Deltid", None),
            ("150 %", None),
            ("0 %", None),
            ("100,5 %", None),
            ("12 % feriepenger", None),
            ("100 % remote", None),
            ("", None),
        ] {
            let expected = expected.map(|(min_percent, max_percent)| Share { min_percent, max_percent });
            assert_eq!(share(text), expected, "{text:?}");
        }
    }

    proptest! {
        #[test]
        fn shares_are_whole_percent_in_order(text in "\\PC*|([0-9]{1,3}|[ ,.-]|%|til |minst |prosent |heltid ){0,12}") {
            if let Some(share) = share(&text) {
                prop_assert!(1 <= share.min_percent && share.min_percent <= share.max_percent);
                prop_assert!(share.max_percent <= 100);
            }
        }
    }
}
