//! One word as a condition.

use chrono::{Days, NaiveDate};

use super::Condition;
use super::split::{Sign, Word};
use crate::date_text::read_date;
use crate::floor::FloorVerdict;
use crate::fold::fold;
use crate::offer::Hours;
use crate::pay_text::read_pay;
use crate::stage::StageKind;
use crate::table::DeadlineSort;
use crate::target::TargetStep;
use crate::yearly::yearly_of;

/// A full week, by which pay an hour is made pay a year: 37.5 hours.
const WEEK: Hours = Hours(3_750);

/// How a word is meant.
#[derive(Debug, PartialEq, Eq)]
pub(super) enum Reading {
    /// As this condition.
    Condition(Condition),
    /// As a condition that is still being typed.
    Unfinished,
    /// As a plain word.
    Plain,
}

/// How a word is meant. Days without a year are read as of `today`.
pub(super) fn read(word: &Word<'_>, today: NaiveDate) -> Reading {
    let Some((key, sign)) = &word.key else { return Reading::Plain };
    let Some(key) = Key::named(&fold(key)) else { return Reading::Plain };
    if word.value.is_empty() {
        return Reading::Unfinished;
    }
    condition(key, *sign, &word.value, today).map_or(Reading::Plain, Reading::Condition)
}

#[derive(Clone, Copy)]
enum Key {
    Stage,
    Employer,
    City,
    Tag,
    Source,
    Pay,
    Deadline,
    Floor,
    Target,
    Quiet,
}

impl Key {
    /// The key of that name, English or Norwegian, folded.
    fn named(name: &str) -> Option<Self> {
        Some(match name {
            "stage" | "steg" | "status" => Self::Stage,
            "employer" | "company" | "arbeidsgiver" | "bedrift" => Self::Employer,
            "city" | "place" | "by" | "sted" => Self::City,
            "tag" | "merkelapp" | "etikett" => Self::Tag,
            "source" | "site" | "kilde" => Self::Source,
            "pay" | "salary" | "lonn" => Self::Pay,
            "deadline" | "frist" => Self::Deadline,
            "floor" | "gulv" | "lonnsgulv" => Self::Floor,
            "target" | "mal" | "lonnsmal" => Self::Target,
            "quiet" | "stille" => Self::Quiet,
            _ => return None,
        })
    }
}

fn condition(key: Key, sign: Sign, value: &str, today: NaiveDate) -> Option<Condition> {
    match (key, sign) {
        (Key::Pay, _) => pay(sign, value),
        (Key::Deadline, _) => deadline(sign, value, today),
        (Key::Quiet, Sign::Is | Sign::AtLeast) => Some(Condition::Quiet { days: value.parse().ok()? }),
        (Key::Quiet, Sign::Above) => {
            Some(Condition::Quiet { days: value.parse::<u16>().ok()?.checked_add(1)? })
        }
        (Key::Stage, Sign::Is) => Some(stage(value)),
        (Key::Employer, Sign::Is) => Some(Condition::Employer { name: value.to_owned() }),
        (Key::City, Sign::Is) => Some(Condition::City { name: value.to_owned() }),
        (Key::Tag, Sign::Is) => Some(Condition::Tag { name: value.to_owned() }),
        (Key::Source, Sign::Is) => Some(Condition::Source { name: value.to_owned() }),
        (Key::Floor, Sign::Is) => floor(&fold(value)).map(|verdict| Condition::Floor { verdict }),
        (Key::Target, Sign::Is) => target(&fold(value)).map(|steps| Condition::Target { steps }),
        _ => None,
    }
}

/// The kinds that a word for stages means; any other word is the name of a stage of the person's own.
fn stage(value: &str) -> Condition {
    use StageKind::{
        Accepted, Applied, Expired, Interview, NoReply, Offer, Preparing, Rejected, Saved, Screening,
        Withdrawn,
    };
    let kinds = match fold(value).as_str() {
        "saved" | "lagret" => vec![Saved],
        "preparing" | "forberedes" | "forbereder" => vec![Preparing],
        "applied" | "sent" | "sokt" | "sendt" => vec![Applied],
        "screening" | "forstekontakt" => vec![Screening],
        "interview" | "intervju" => vec![Interview],
        "offer" | "tilbud" => vec![Offer],
        "accepted" | "takket" | "takket ja" => vec![Accepted],
        "rejected" | "avslag" => vec![Rejected],
        "withdrawn" | "trukket" => vec![Withdrawn],
        "no_reply" | "noreply" | "no reply" | "ikke svar" | "ubesvart" => vec![NoReply],
        "expired" | "utlopt" => vec![Expired],
        "open" | "apen" | "apne" => vec![Saved, Preparing, Applied, Screening, Interview, Offer],
        "closed" | "lukket" | "lukkede" => {
            StageKind::ALL.into_iter().filter(|kind| kind.is_closed()).collect()
        }
        _ => return Condition::StageNamed { name: value.to_owned() },
    };
    Condition::Stage { kinds }
}

/// Pay as ads write it, brought to a year: `pay>700k`, `lønn:650k-720k`, `pay<=450 kr/t` within quotation marks.
fn pay(sign: Sign, value: &str) -> Option<Condition> {
    let (least, most) = yearly_of(&read_pay(value).ok()?, WEEK)?;
    let one = least.or(most)?;
    let (least_ore, most_ore) = match sign {
        Sign::Is if least == most => (least, most),
        Sign::Is => (least, most),
        Sign::AtLeast => (Some(one), None),
        Sign::Above => (Some(one.checked_add(1)?), None),
        Sign::AtMost => (None, Some(most.unwrap_or(one))),
        Sign::Below => (None, Some(one.checked_sub(1)?)),
    };
    Some(Condition::Pay { least_ore, most_ore })
}

fn deadline(sign: Sign, value: &str, today: NaiveDate) -> Option<Condition> {
    let within = |from, to| Some(Condition::Deadline { sorts: Vec::new(), from, to });
    let sort = |sort| Some(Condition::Deadline { sorts: vec![sort], from: None, to: None });
    if sign == Sign::Is {
        match fold(value).as_str() {
            "asap" | "snarest" => return sort(DeadlineSort::Asap),
            "rolling" | "lopende" | "fortlopende" => return sort(DeadlineSort::Rolling),
            "unknown" | "none" | "ukjent" | "ingen" => return sort(DeadlineSort::Unknown),
            "today" | "idag" | "i dag" => return within(Some(today), Some(today)),
            "week" | "uke" | "uka" => {
                return within(Some(today), today.checked_add_days(Days::new(7)));
            }
            "passed" | "late" | "utlopt" => return within(None, today.pred_opt()),
            _ => {}
        }
    }
    let day = read_date(value, today).ok()?.date;
    match sign {
        Sign::Is => within(Some(day), Some(day)),
        Sign::AtLeast => within(Some(day), None),
        Sign::Above => within(Some(day.succ_opt()?), None),
        Sign::AtMost => within(None, Some(day)),
        Sign::Below => within(None, Some(day.pred_opt()?)),
    }
}

fn floor(value: &str) -> Option<FloorVerdict> {
    match value {
        "below" | "under" => Some(FloorVerdict::Below),
        "above" | "over" | "ok" => Some(FloorVerdict::Above),
        "unknown" | "ukjent" => Some(FloorVerdict::Unknown),
        _ => None,
    }
}

fn target(value: &str) -> Option<Vec<TargetStep>> {
    use TargetStep::{BelowWalkAway, Expected, Stretch, WalkAway};
    match value {
        "below" | "under" => Some(vec![BelowWalkAway]),
        "above" | "over" | "reached" | "nadd" => Some(vec![Expected, Stretch]),
        "walk_away" | "walkaway" | "minste" => Some(vec![WalkAway]),
        "expected" | "ventet" => Some(vec![Expected]),
        "stretch" | "strekk" => Some(vec![Stretch]),
        _ => None,
    }
}
