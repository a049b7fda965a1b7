//! Numbers as people write amounts: grouped by spaces, points, commas or apostrophes, with decimals and
//! multipliers.

use crate::money::MAX_ORE;
use crate::tokens::{Gap, Token};

use super::vocabulary::{MoneyWord, currency_word, multiplier};

/// A number as written, exactly.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Figure {
    /// All digits as one number; `None` when there are more than any amount has.
    digits: Option<u128>,
    /// How many of them stand after the decimal sign.
    decimals: u32,
    /// 1, or what `k`, `'`, `mill.` and the like multiply by.
    pub multiplier: u64,
    /// Whether thousands are set apart.
    pub grouped: bool,
    /// Whether `,-` follows: whole kroner.
    pub whole_kroner: bool,
    /// A currency within the multiplier (`MNOK`, `tkr`).
    pub money: Option<MoneyWord>,
    /// Whether it is part of something else: a date, a version, a postal code, a code such as `B2`.
    pub is_part: bool,
}

impl Figure {
    /// Hundredths, with another multiplier; `None` above the limit. Half an øre rounds up.
    pub fn ore(&self, multiplier: u64) -> Option<i64> {
        let hundredths = self.digits?.checked_mul(u128::from(multiplier))?.checked_mul(100)?;
        let divisor = 10u128.checked_pow(self.decimals)?;
        let rounded = hundredths.checked_add(divisor / 2)? / divisor;
        i64::try_from(rounded).ok().filter(|ore| *ore <= MAX_ORE)
    }

    /// The number itself when it is a bare whole number up to 9999.
    pub fn small(&self) -> Option<u64> {
        let is_bare = self.decimals == 0 && self.multiplier == 1 && !self.grouped;
        self.digits.and_then(|d| u64::try_from(d).ok()).filter(|d| is_bare && *d <= 9999)
    }

    /// Whether the way it is written shows that it is an amount: set apart, multiplied, or five digits and
    /// more.
    pub fn looks_like_money(&self) -> bool {
        let is_long = self.decimals <= 2 && self.ore(1).is_none_or(|ore| ore >= 1_000_000);
        self.grouped || self.multiplier > 1 || self.whole_kroner || self.money.is_some() || is_long
    }
}

/// The figure at a token, and the token after it.
pub(super) fn figure_at(tokens: &[Token], at: usize) -> Option<(Figure, usize)> {
    let first = tokens.get(at).filter(|t| !t.digits().is_empty())?.digits();
    let (mut digits, mut next) = (first.to_owned(), at + 1);
    let mut group_sign = None;
    while let Some((group, sign, after)) = group_at(tokens, next) {
        let may_group = first.len() <= 3 && first != "0" && group_sign.is_none_or(|before| before == sign);
        if !may_group {
            break;
        }
        digits.push_str(group);
        (group_sign, next) = (Some(sign), after);
    }
    let mut figure = Figure {
        digits: None,
        decimals: 0,
        multiplier: 1,
        grouped: group_sign.is_some(),
        whole_kroner: false,
        money: None,
        is_part: is_glued_before(tokens, at)
            || group_sign.is_none() && first.len() > 1 && first.starts_with('0'),
    };
    if let Some((decimals, after)) = decimals_at(tokens, next, group_sign) {
        digits.push_str(decimals);
        figure.decimals = u32::try_from(decimals.len()).unwrap_or(u32::MAX);
        (next, figure.is_part) = (after, is_glued_before(tokens, at));
    }
    // A third sign and figure makes it a date, a version or an address.
    while let Some(after) = next_part(tokens, next) {
        (next, figure.is_part) = (after, true);
    }
    figure.digits = digits.parse().ok().filter(|_| digits.len() <= 30);
    next = read_suffix(tokens, next, &mut figure);
    if let Some((by, money, after)) = multiplier(tokens, next) {
        let one_point = matches!(group_sign, Some('.' | ',')) && digits.len() == first.len() + 3;
        if one_point && figure.decimals == 0 {
            // "1,125 mill." and "102.855K": before a multiplier three digits are decimals, not thousands.
            (figure.decimals, figure.grouped) = (3, false);
        }
        (figure.multiplier, figure.money, next) = (by, money, after);
        next = read_suffix(tokens, next, &mut figure);
    }
    figure.is_part |= is_glued_after(tokens, next);
    Some((figure, next))
}

/// A group of exactly three digits after a space, point, comma or apostrophe.
fn group_at(tokens: &[Token], at: usize) -> Option<(&str, char, usize)> {
    let token = tokens.get(at)?;
    if token.digits().len() == 3 && token.gap == Gap::Space {
        return Some((token.digits(), ' ', at + 1));
    }
    let sign = ['.', ',', '\''].into_iter().find(|sign| token.is_sign(*sign) && token.is_attached())?;
    let group = tokens.get(at + 1).filter(|t| t.is_attached() && t.digits().len() == 3)?;
    Some((group.digits(), sign, at + 2))
}

/// Digits after a decimal sign that is not the sign between the groups.
fn decimals_at(tokens: &[Token], at: usize, group_sign: Option<char>) -> Option<(&str, usize)> {
    let sign = tokens.get(at).filter(|t| t.is_attached())?;
    let is_decimal = ['.', ','].into_iter().any(|c| sign.is_sign(c) && group_sign != Some(c));
    let digits = tokens.get(at + 1).filter(|t| is_decimal && t.is_attached() && !t.digits().is_empty())?;
    Some((digits.digits(), at + 2))
}

fn next_part(tokens: &[Token], at: usize) -> Option<usize> {
    let sign =
        tokens.get(at).filter(|t| t.is_attached() && (t.is_sign('.') || t.is_sign(',') || t.is_sign(':')))?;
    tokens.get(at + 1).filter(|t| sign.is_attached() && t.is_attached() && !t.digits().is_empty())?;
    Some(at + 2)
}

/// `,-` and `.-` after whole kroner.
fn read_suffix(tokens: &[Token], at: usize, figure: &mut Figure) -> usize {
    let attached = |at: usize, sign: char| tokens.get(at).is_some_and(|t| t.is_attached() && t.is_sign(sign));
    let is_suffix = (attached(at, ',') || attached(at, '.') || attached(at, ':')) && attached(at + 1, '-');
    figure.whole_kroner |= is_suffix;
    if is_suffix { at + 2 } else { at }
}

/// Whether letters, a plus or a number sign touch it from the left ("B2", "+47", "#800"), a currency aside.
fn is_glued_before(tokens: &[Token], at: usize) -> bool {
    let Some(before) = at.checked_sub(1).and_then(|at| tokens.get(at)).filter(|_| tokens[at].is_attached())
    else {
        return false;
    };
    let is_letters =
        !before.word().is_empty() && currency_word(before.word()).is_none() && before.word() != "ltr";
    is_letters || ['+', '#', '@', '_'].into_iter().any(|sign| before.is_sign(sign))
}

/// Whether letters that are no currency touch it from the right ("65A", "12th", "37t").
fn is_glued_after(tokens: &[Token], next: usize) -> bool {
    tokens.get(next).is_some_and(|t| {
        t.is_attached()
            && (!t.word().is_empty() && currency_word(t.word()).is_none() || t.is_sign('@') || t.is_sign('_'))
    })
}
