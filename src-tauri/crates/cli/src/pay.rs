//! `loype pay`: how an amount is read, what is left of it after tax, and where it stands against the floor.

use app::wire::{FloorQuery, FloorView, NetPayQuery, NetPayView, SourceView, TaxLineKind, Words};
use app::{ApiError, Clock};
use domain::floor::{FloorHeld, FloorVerdict};
use domain::money::PayAsWritten;
use messages::{Args, Lang};
use serde_json::{Value, json};

use crate::ad_json;
use crate::arguments::{FloorArguments, NetArguments};
use crate::out::{Failure, Out};

pub(crate) fn parse(text: &str, out: &Out) -> Result<(), Failure> {
    let pay: PayAsWritten = app::read_pay(text).map_err(|error: ApiError| Failure::Refused(error))?;
    let json = ad_json::pay(&pay);
    out.print(&json, || readable(&pay));
    Ok(())
}

pub(crate) fn net(input: &NetArguments, out: &Out) -> Result<(), Failure> {
    let query = NetPayQuery {
        amount: input.amount.clone(),
        year: input.year,
        zone: input.zone,
        scheme: input.scheme,
        months: input.months,
        union_dues: input.union_dues.clone(),
    };
    let view = app::net_pay(&query, Clock::System.today())?;
    out.print(&net_json(&view, out), || net_table(&view, out));
    Ok(())
}

pub(crate) fn floor(input: &FloorArguments, out: &Out) -> Result<(), Failure> {
    let query = FloorQuery {
        amount: input.amount.clone(),
        degree: input.degree,
        on: input.on,
        share_percent: input.share,
        citizenship: input.citizenship,
    };
    let view = app::check_floor(&query, Clock::System.today())?;
    out.print(&floor_json(&view, out), || floor_table(&view, out));
    Ok(())
}

fn net_json(view: &NetPayView, out: &Out) -> Value {
    let line = |kind| view.lines.iter().find(|line| line.kind == kind).map(|line| kroner(line.ore));
    json!({
        "year": view.year,
        "status": view.status,
        "zone": view.zone,
        "scheme": view.scheme,
        "gross_kr": kroner(view.gross_ore),
        "minimum_deduction_kr": line(TaxLineKind::MinimumDeduction),
        "general_income_kr": line(TaxLineKind::GeneralIncome),
        "tax_on_general_income_kr": line(TaxLineKind::TaxOnGeneralIncome),
        "bracket_tax_kr": line(TaxLineKind::BracketTax),
        "national_insurance_kr": line(TaxLineKind::NationalInsurance),
        "paye_tax_kr": line(TaxLineKind::PayeTax),
        "total_tax_kr": kroner(view.total_tax_ore),
        "net_kr": kroner(view.net_ore),
        "notes": out.notes(&view.notes),
        "sources": view.sources.iter().map(|one| source(one, out.lang)).collect::<Vec<_>>(),
    })
}

fn net_table(view: &NetPayView, out: &Out) -> String {
    let mut rows = vec![(out.by_id("cli-tax-gross", &Args::new()), view.gross_ore)];
    for line in &view.lines {
        // The id on the wire names the message too.
        let kind = json!(line.kind);
        rows.push((out.by_id(&format!("tax-{}", kind.as_str().unwrap_or_default()), &Args::new()), line.ore));
    }
    rows.push((out.by_id("cli-tax-total", &Args::new()), view.total_tax_ore));
    rows.push((out.by_id("cli-tax-net", &Args::new()), view.net_ore));
    let mut lines = vec![out.tax_year(view.year, view.status)];
    lines.extend(aligned(&rows));
    lines.extend(view.notes.iter().map(|note| out.note(note)));
    lines.join("\n")
}

fn floor_json(view: &FloorView, out: &Out) -> Value {
    let answer = &view.answer;
    let held = answer.level.as_ref().map(|level| level.held);
    let (valid_from, valid_to) = match held {
        Some(FloorHeld::From { from, to }) => (Some(from), to),
        _ => (None, None),
    };
    json!({
        "verdict": answer.verdict,
        "floor_kr": answer.floor_ore.map(kroner),
        "margin_kr": answer.margin_ore.map(kroner),
        "full_time_kr": kroner(answer.full_time_ore),
        "valid_from": valid_from,
        "valid_to": valid_to,
        "stale": answer.stale,
        "is_condition": answer.is_condition,
        "source": view.source.as_ref().map(|one| source(one, out.lang)),
        "notes": out.notes(&answer.notes),
    })
}

fn floor_table(view: &FloorView, out: &Out) -> String {
    let answer = &view.answer;
    let verdict = json!(answer.verdict);
    let mut lines =
        vec![out.by_id(&format!("cli-floor-{}", verdict.as_str().unwrap_or_default()), &Args::new())];
    let margin = if answer.verdict == FloorVerdict::Below { "cli-floor-short" } else { "cli-floor-margin" };
    let figures = [
        ("cli-floor-full-time", Some(answer.full_time_ore)),
        ("cli-floor-level", answer.floor_ore),
        (margin, answer.margin_ore.map(i64::abs)),
    ];
    let rows: Vec<(String, i64)> =
        figures.into_iter().filter_map(|(id, ore)| Some((out.by_id(id, &Args::new()), ore?))).collect();
    lines.extend(aligned(&rows));
    lines.extend(view.source.iter().map(|source| named(source, out.lang)));
    lines.extend(answer.notes.iter().map(|note| out.note(note)));
    lines.join("\n")
}

/// A source as the command line's JSON gives it.
pub(crate) fn source(source: &SourceView, lang: Lang) -> Value {
    json!({ "name": words(&source.name, lang), "url": source.url, "as_of": source.as_of })
}

fn named(source: &SourceView, lang: Lang) -> String {
    let address = source.url.as_deref().map(|url| format!(" <{url}>")).unwrap_or_default();
    format!("{}, {}{address}", words(&source.name, lang), source.as_of)
}

pub(crate) fn words(words: &Words, lang: Lang) -> &str {
    match lang {
        Lang::En => &words.en,
        Lang::Nb => &words.nb,
    }
}

/// Whole kroner, the nearest.
pub(crate) fn kroner(ore: i64) -> i64 {
    (ore + 50).div_euclid(100)
}

/// Names to the left, kroner to the right, one below the other.
pub(crate) fn aligned(rows: &[(String, i64)]) -> Vec<String> {
    let width = rows.iter().map(|(name, _)| name.chars().count()).max().unwrap_or(0);
    let row = |(name, ore): &(String, i64)| {
        let padding = " ".repeat(width - name.chars().count());
        format!("{name}{padding}  {:>12}", messages::grouped(kroner(*ore)))
    };
    rows.iter().map(row).collect()
}

/// One line an end of the range: amount, currency and period; or the steps.
fn readable(pay: &PayAsWritten) -> String {
    let mut lines = Vec::new();
    for (name, amount) in [("min", pay.min), ("max", pay.max)] {
        if let Some(amount) = amount {
            let (units, rest) = (amount.ore / 100, amount.ore % 100);
            let cents = if rest == 0 { String::new() } else { format!(".{rest:02}") };
            let period = format!("{:?}", amount.period).to_lowercase();
            lines.push(format!("{name}  {units}{cents} {} / {period}", amount.currency.code()));
        }
    }
    if let Some(steps) = pay.steps {
        lines.push(format!("steps  {}–{}", steps.min, steps.max));
    }
    if let Some(share) = pay.share_percent {
        lines.push(format!("share  {share} %"));
    }
    lines.join("\n")
}
