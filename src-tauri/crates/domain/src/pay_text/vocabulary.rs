//! The words of pay: currencies, multipliers, periods, bounds, in bokmål, nynorsk, English and near
//! neighbours. All words are folded ([`crate::fold::fold`]): `måned` is `maned`, `lønn` is `lonn`, `Kč` is
//! `kc`.

use crate::money::{Currency, PayPeriod};
use crate::tokens::{Gap, Token};

/// A currency as it is named.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct MoneyWord {
    /// Which.
    pub currency: Currency,
    /// Whether the word names just this one. `kr` does not: it is Norwegian unless other kroner are named.
    pub precise: bool,
}

fn precise(code: &str) -> Option<MoneyWord> {
    Some(MoneyWord { currency: Currency::from_code(code)?, precise: true })
}

/// The currency of a folded word.
pub(super) fn currency_word(word: &str) -> Option<MoneyWord> {
    match word {
        "kr" | "kroner" | "krone" | "kroners" | "kronar" => {
            Some(MoneyWord { currency: Currency::NOK, precise: false })
        }
        "nkr" => precise("NOK"),
        "kronor" | "skr" => precise("SEK"),
        "dkr" => precise("DKK"),
        "kc" => precise("CZK"),
        "zl" => precise("PLN"),
        "euro" | "euros" => precise("EUR"),
        "dollar" | "dollars" => precise("USD"),
        "pund" | "pounds" => precise("GBP"),
        "nok" | "sek" | "dkk" | "isk" | "eur" | "usd" | "gbp" | "chf" | "cad" | "aud" | "nzd" | "czk"
        | "pln" | "huf" | "jpy" | "inr" | "sgd" | "hkd" | "ron" => precise(word),
        _ => None,
    }
}

/// The currency at a token, and the token after it: words, signs and `CA$`.
pub(super) fn currency_at(tokens: &[Token], at: usize) -> Option<(MoneyWord, usize)> {
    let (token, next) = (tokens.get(at)?, tokens.get(at + 1));
    if next.is_some_and(|t| t.is_sign('$') && t.is_attached()) {
        let code = match token.word() {
            "ca" | "c" | "can" => Some("CAD"),
            "us" => Some("USD"),
            "au" | "a" => Some("AUD"),
            "nz" => Some("NZD"),
            "s" | "sg" => Some("SGD"),
            "hk" => Some("HKD"),
            _ => None,
        };
        if let Some(code) = code {
            return Some((precise(code)?, at + 2));
        }
    }
    let kroner_of = match token.word() {
        "norske" => Some("NOK"),
        "svenske" => Some("SEK"),
        "danske" => Some("DKK"),
        "islandske" => Some("ISK"),
        _ => None,
    };
    if let Some(code) = kroner_of {
        next.filter(|t| matches!(t.word(), "kroner" | "kr" | "kronar"))?;
        return Some((precise(code)?, at + 2));
    }
    if let Some(money) = currency_word(token.word()) {
        return Some((money, after_point(tokens, at + 1)));
    }
    let sign = [('$', "USD"), ('€', "EUR"), ('£', "GBP"), ('¥', "JPY"), ('₹', "INR")];
    let code = sign.into_iter().find(|(sign, _)| token.is_sign(*sign))?.1;
    Some((precise(code)?, at + 1))
}

/// Past the point of an abbreviation (`kr.`, `mnd.`); a point before a capital letter or the end of the line
/// ends a sentence and is left alone, and so is one that belongs to `.-`.
pub(super) fn after_point(tokens: &[Token], at: usize) -> usize {
    let is_point = tokens.get(at).is_some_and(|t| t.is_sign('.') && t.is_attached());
    let goes_on = tokens
        .get(at + 1)
        .is_some_and(|t| !t.is_capital && t.gap != Gap::Line && !(t.is_attached() && t.is_sign('-')));
    if is_point && goes_on { at + 1 } else { at }
}

/// What the sign or word at a token multiplies by, a currency within it, and the token after it.
pub(super) fn multiplier(tokens: &[Token], at: usize) -> Option<(u64, Option<MoneyWord>, usize)> {
    const THOUSAND: u64 = 1_000;
    const MILLION: u64 = 1_000_000;
    let token = tokens.get(at)?;
    if token.is_sign('\'') && token.is_attached() {
        return Some((THOUSAND, None, at + 1));
    }
    if token.gap == Gap::Line {
        return None;
    }
    let (by, money) = match token.word() {
        "k" | "tusen" | "thousand" | "tus" => (THOUSAND, None),
        "tkr" | "kkr" => (THOUSAND, currency_word("kr")),
        "tnok" | "knok" => (THOUSAND, currency_word("nok")),
        "mkr" | "mnkr" => (MILLION, currency_word("kr")),
        "mnok" | "nokm" => (MILLION, currency_word("nok")),
        "msek" => (MILLION, currency_word("sek")),
        "meur" => (MILLION, currency_word("eur")),
        "m" | "mm" if token.is_attached() => (MILLION, None),
        "mill" | "million" | "millions" | "millioner" | "millionar" | "mio" | "mln" | "miljoner" => {
            (MILLION, None)
        }
        "mrd" | "milliard" | "milliarder" | "milliardar" | "billion" | "bn" => (MILLION * THOUSAND, None),
        "b" if token.is_attached() => (MILLION * THOUSAND, None),
        _ => return None,
    };
    Some((by, money, after_point(tokens, at + 1)))
}

/// What a time word pays for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum PaidFor {
    /// A period the program keeps.
    Period(PayPeriod),
    /// A day, a week or a fortnight.
    Other,
}

/// The unit of a folded word after "per", "/" and the like.
pub(super) fn unit(word: &str) -> Option<PaidFor> {
    let period = match word {
        "ar" | "aret" | "aar" | "year" | "yr" | "y" | "annum" | "anno" | "arsverk" | "jahr" | "rok" | "a" => {
            PayPeriod::Year
        }
        "maned" | "maneden" | "manad" | "manaden" | "mnd" | "mned" | "md" | "man" | "month" | "mth"
        | "mo" | "m" | "kalendermaned" | "monat" | "mesic" => PayPeriod::Month,
        "time" | "timen" | "t" | "h" | "hr" | "hour" | "tim" | "stunde" | "hod" | "arbeidstime" => {
            PayPeriod::Hour
        }
        "dag" | "dagen" | "day" | "d" | "uke" | "uka" | "uken" | "veke" | "veka" | "week" | "wk" | "dogn"
        | "vakt" | "shift" | "fortnight" | "skift" => return Some(PaidFor::Other),
        _ => return None,
    };
    Some(PaidFor::Period(period))
}

/// A word that alone says what the pay is for: `årlig`, `monthly`, `timelønn`.
pub(super) fn period_word(word: &str) -> Option<PayPeriod> {
    let begins = |stems: &[&str]| stems.iter().any(|stem| word.starts_with(stem));
    if begins(&["arslon", "aarslon", "arsinntekt", "arsgasje"])
        || matches!(word, "annually" | "annual" | "yearly" | "arlig" | "arleg" | "arlege" | "arlige")
    {
        Some(PayPeriod::Year)
    } else if begins(&["manedslon", "manadslon", "maanedslon", "manedslonn"])
        || matches!(word, "monthly" | "manedlig" | "manadleg" | "manadlig" | "manedlige")
    {
        Some(PayPeriod::Month)
    } else if begins(&["timelon", "timeslon", "timesats", "timebetal", "timepris", "timeforten"])
        || word == "hourly"
    {
        Some(PayPeriod::Hour)
    } else {
        None
    }
}

/// Whether a folded word speaks of pay. `lønnsomhet` is profit and `belønning` a reward.
pub(super) fn is_pay_word(word: &str) -> bool {
    let pay = [
        "pay",
        "salary",
        "salaries",
        "compensation",
        "wage",
        "wages",
        "remuneration",
        "gasje",
        "lon",
        "godtgjorelse",
    ];
    let norwegian = word.starts_with("lonn") && !word.starts_with("lonnsom") || word.ends_with("lonn");
    pay.contains(&word)
        || norwegian
        || word.starts_with("avlonn")
        || period_word(word).is_some_and(|_| word.contains("lon"))
}
