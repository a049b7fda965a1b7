//! Figures that the person puts in place of the guidance's.

use std::collections::HashMap;

use chrono::NaiveDate;
use domain::ids::OwnFigureId;
use guidance::{FactRef, Pack, Unit};
use store::own_figure::{OwnFigure, OwnNumber};

use super::own::{kept_part, shown_part};
use super::{additions, facts};
use crate::app::step;
use crate::job::{line, link, past_day};
use crate::offer::number::{self, Bounds};
use crate::pay::amount;
use crate::pay::source::{AsOf, same, words};
use crate::wire::{
    FactQuery, FigureForm, GuidanceArea, NumberPart, OwnFigureView, SaveOwnFigure, SavedOwnFigure,
    TypedNumber,
};
use crate::{ApiError, App, ErrorCode};

/// The most figures that are kept.
const MAX_FIGURES: usize = 200;
/// The largest number, in the fact's unit: more than anything in the guidance.
const MOST: i64 = 40_000_000;
/// Asks for a basic amount newer than those that are known.
const NEW_BASIC_AMOUNT: &str = "basic_amount.new";
/// What the facts of basic amounts begin with.
const BASIC_AMOUNT: &str = "basic_amount.";

/// What to ask the person for.
pub(crate) fn form(app: &App, query: FactQuery) -> Result<FigureForm, ApiError> {
    let (pack, base) = (app.guidance(), app.in_force.base());
    let at = AsOf::of(app, &pack);
    if query.fact == NEW_BASIC_AMOUNT {
        return new_basic_amount(at);
    }
    let fact = replaceable(&query.fact, &pack)?;
    let kept = app.read(|reading| Ok(store::own_figure::all(reading)?))?;
    let own = kept.into_iter().filter(|own| own.fact == query.fact).collect();
    let own = views(own, &base, at).into_iter().next();
    let typed = |number: &guidance::Number| TypedNumber {
        part: shown_part(number.part),
        text: as_typed(number.hundredths),
    };
    let fields = match &own {
        Some(own) if own.in_force => own.values.clone(),
        _ => fact.numbers.iter().map(typed).collect(),
    };
    Ok(FigureForm {
        fact: query.fact,
        area: facts::area(fact.area),
        about: words(&fact.about),
        value: words(&fact.value),
        unit: words(&fact.basis.unit.told()),
        fields,
        source: Some(at.source(&fact.basis)),
        holds_from: false,
        own,
    })
}

/// Keeps a figure in place of the guidance's. One the person put there before is replaced.
pub(crate) fn save(app: &App, input: SaveOwnFigure) -> Result<SavedOwnFigure, ApiError> {
    let (today, base) = (app.clock.today(), app.in_force.base());
    let source = source_name(&input.source)?;
    let url = link(&input.url)?;
    let is_new_amount = input.fact == NEW_BASIC_AMOUNT;
    let as_of = if is_new_amount { first_day(&input.as_of, today)? } else { day_of(&input.as_of, today)? };
    let fact = if is_new_amount { format!("{BASIC_AMOUNT}{as_of}") } else { input.fact };
    let wanted = wanted(&fact, app, &base)?;
    let id = OwnFigureId::at(app.clock.now());
    let figure = OwnFigure {
        id,
        numbers: numbers(&wanted, &input.values, &fact)?,
        fact,
        source,
        url,
        as_of,
        entered_on: today,
    };
    if !base.takes(&additions::figure(figure.clone())) {
        let text = input.values.first().map_or("", |value| value.text.as_str());
        return Err(ApiError::new(ErrorCode::NumberUnread).with("field", "value").with("text", text.trim()));
    }
    app.write(&step("own-figure", [("source", &figure.source)]), |writing| {
        let kept = store::own_figure::all(writing)?;
        if kept.len() >= MAX_FIGURES && kept.iter().all(|own| own.fact != figure.fact) {
            return Err(ApiError::new(ErrorCode::TooMany).with("limit", MAX_FIGURES));
        }
        store::own_figure::put(writing, &figure)?;
        Ok(SavedOwnFigure { id })
    })
}

/// What the numbers of a figure must be: the parts in their order, and the unit.
struct Wanted {
    parts: Vec<NumberPart>,
    unit: Unit,
}

/// A fact of the guidance without the person's own; a basic amount of a new day is one too.
fn wanted(fact: &str, app: &App, base: &Pack) -> Result<Wanted, ApiError> {
    if base.fact(fact).is_none() && fact.strip_prefix(BASIC_AMOUNT).is_some_and(is_day) {
        return Ok(Wanted { parts: vec![NumberPart::Value], unit: Unit::KrPerYear });
    }
    // What was looked up at the register can be replaced too, so it is the whole that is asked.
    let pack = app.guidance();
    let found = replaceable(fact, base).or_else(|_| replaceable(fact, &pack))?;
    let parts = found.numbers.iter().map(|number| shown_part(number.part)).collect();
    Ok(Wanted { parts, unit: found.basis.unit })
}

fn is_day(text: &str) -> bool {
    text.parse::<NaiveDate>().is_ok()
}

fn replaceable<'p>(fact: &str, pack: &'p Pack) -> Result<FactRef<'p>, ApiError> {
    let fixed = || ApiError::new(ErrorCode::FactFixed).with("fact", fact);
    pack.fact(fact).filter(|fact| !fact.numbers.is_empty()).ok_or_else(fixed)
}

/// Every number that is wanted, read; they rise.
fn numbers(wanted: &Wanted, typed: &[TypedNumber], fact: &str) -> Result<Vec<OwnNumber>, ApiError> {
    let number = |part: &NumberPart| {
        let text = typed.iter().find(|typed| typed.part == *part).map_or("", |typed| typed.text.trim());
        if text.is_empty() {
            return Err(ApiError::new(ErrorCode::FieldMissing).with("field", "value"));
        }
        let hundredths = read(text, wanted.unit, fact)?;
        Ok(OwnNumber { part: kept_part(*part), hundredths, text: line("value", text)? })
    };
    let numbers: Vec<OwnNumber> = wanted.parts.iter().map(number).collect::<Result<_, _>>()?;
    if !numbers.is_sorted_by_key(|number| number.hundredths) {
        return Err(ApiError::new(ErrorCode::OwnOrder));
    }
    Ok(numbers)
}

/// A number in a fact's unit, in hundredths. Kroner are read as pay is, so that "58k" and "700 000 kr/år" are known.
fn read(text: &str, unit: Unit, fact: &str) -> Result<i64, ApiError> {
    let is_pay = ["pay.", BASIC_AMOUNT, "permit_level."].iter().any(|start| fact.starts_with(start));
    let hundredths = match unit {
        Unit::KrPerYear if is_pay => amount::level_kroner(text)?,
        Unit::KrPerYear | Unit::Kr => amount::cost(text)?,
        Unit::KrPerMonth => amount::monthly_cost(text)?,
        _ => number::hundredths(text, Bounds { field: "value", least: 0, most: MOST })?,
    };
    let least = if unit == Unit::Percent { 0 } else { 1 };
    if (least..=MOST * 100).contains(&hundredths) {
        return Ok(hundredths);
    }
    let refused = ApiError::new(ErrorCode::NumberRange).with("field", "value");
    Err(refused.with("least", least).with("most", MOST))
}

/// The person's figures as they are shown; `base` is the guidance without them.
pub(super) fn views(kept: Vec<OwnFigure>, base: &Pack, at: AsOf<'_>) -> Vec<OwnFigureView> {
    if kept.is_empty() {
        return Vec::new();
    }
    let by_id = |pack| Pack::facts(pack).map(|fact| (fact.id.clone(), fact)).collect::<HashMap<_, _>>();
    let (now, before) = (by_id(at.pack), by_id(base));
    kept.into_iter().take(MAX_FIGURES).map(|own| view(own, &now, &before, at)).collect()
}

fn view(
    own: OwnFigure,
    now: &HashMap<String, FactRef<'_>>,
    before: &HashMap<String, FactRef<'_>>,
    at: AsOf<'_>,
) -> OwnFigureView {
    let told = additions::figure(own.clone()).told;
    let fact = now.get(&own.fact).filter(|fact| fact.basis.source == told.source);
    let numbers = || own.numbers.iter().map(|number| number.text.as_str()).collect::<Vec<_>>().join("–");
    let basis = guidance::Basis {
        unit: Unit::Text,
        source: &told.source,
        also: &[],
        as_of: own.as_of,
        verified: told.verified,
        look_again: fact.map_or(own.as_of, |fact| fact.basis.look_again),
    };
    let shown = at.source(&basis);
    let named = at.pack.source(&told.source).is_some();
    OwnFigureView {
        about: now.get(&own.fact).map_or_else(|| same(&own.fact), |fact| words(&fact.about)),
        values: own
            .numbers
            .iter()
            .zip(additions::figure(own.clone()).numbers)
            .map(|(kept, number)| TypedNumber { part: shown_part(number.part), text: kept.text.clone() })
            .collect(),
        value: fact.map_or_else(|| same(&numbers()), |fact| words(&fact.value)),
        replaces: before.get(&own.fact).map(|fact| words(&fact.value)),
        in_force: fact.is_some(),
        source: if named {
            shown
        } else {
            crate::wire::SourceView { name: same(&own.source), url: own.url.clone(), ..shown }
        },
        id: own.id,
        fact: own.fact,
        source_name: own.source,
        url: own.url,
        as_of: own.as_of,
        entered_on: own.entered_on,
    }
}

fn new_basic_amount(at: AsOf<'_>) -> Result<FigureForm, ApiError> {
    let newest = at.pack.basic_amounts.last().ok_or_else(|| ApiError::new(ErrorCode::Internal))?;
    let fact = replaceable(&format!("{BASIC_AMOUNT}{}", newest.amount.from), at.pack)?;
    Ok(FigureForm {
        fact: NEW_BASIC_AMOUNT.to_owned(),
        area: GuidanceArea::Tax,
        about: crate::wire::Words {
            en: "A newer basic amount (G)".to_owned(),
            nb: "Et nyere grunnbeløp (G)".to_owned(),
        },
        value: words(&fact.value),
        unit: words(&Unit::KrPerYear.told()),
        fields: vec![TypedNumber { part: NumberPart::Value, text: String::new() }],
        source: None,
        holds_from: true,
        own: None,
    })
}

/// What a source is called; it must be called something.
pub(super) fn source_name(text: &str) -> Result<String, ApiError> {
    let name = line("source", text)?;
    if name.is_empty() {
        Err(ApiError::new(ErrorCode::FieldMissing).with("field", "source"))
    } else {
        Ok(name)
    }
}

/// The day of which a figure is: not one that lies ahead; nothing is today.
pub(super) fn day_of(text: &str, today: NaiveDate) -> Result<NaiveDate, ApiError> {
    let day = first_day(text, today)?;
    if day <= today { Ok(day) } else { Err(ApiError::new(ErrorCode::DateAhead).with("text", text.trim())) }
}

/// The first day on which something holds, which may lie ahead.
fn first_day(text: &str, today: NaiveDate) -> Result<NaiveDate, ApiError> {
    if text.trim().is_empty() { Ok(today) } else { past_day(text, today) }
}

/// Hundredths as a person types them: thousands apart, a comma before decimals.
fn as_typed(hundredths: i64) -> String {
    let whole = amount::grouped(hundredths / 100);
    let rest = format!("{:02}", hundredths % 100);
    match rest.trim_end_matches('0') {
        "" => whole,
        decimals => format!("{whole},{decimals}"),
    }
}
