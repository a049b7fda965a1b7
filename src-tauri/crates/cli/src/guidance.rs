//! `loype guidance`: built-in facts, each with its source and date.

use app::wire::FactView;
use app::{Clock, GuidanceList};
use messages::{Args, Lang};
use serde_json::{Value, json};

use crate::out::{Failure, Out};
use crate::pay::{source, words};

/// Prints a list of the guidance. No profile is opened.
pub(crate) fn list(list: GuidanceList, name: Option<&str>, out: &Out) -> Result<(), Failure> {
    let facts = app::guidance_list(list, name, Clock::System.today())?;
    let json = json!({ "facts": facts.iter().map(|fact| fact_json(fact, out.lang)).collect::<Vec<_>>() });
    out.print(&json, || facts.iter().map(|fact| readable(fact, out)).collect::<Vec<_>>().join("\n"));
    Ok(())
}

fn fact_json(fact: &FactView, lang: Lang) -> Value {
    json!({
        "id": fact.id,
        "area": fact.area,
        "about": words(&fact.about, lang),
        "value": words(&fact.value, lang),
        "source": source(&fact.source, lang),
        "verified": fact.source.verified,
        "stale": fact.source.stale,
    })
}

/// One line a fact, and one for what it rests on.
fn readable(fact: &FactView, out: &Out) -> String {
    let stale = if fact.source.stale {
        format!(" · {}", out.by_id("cli-guidance-stale", &Args::new()))
    } else {
        String::new()
    };
    let verified = json!(fact.source.verified);
    let verified =
        out.by_id(&format!("cli-verified-{}", verified.as_str().unwrap_or_default()), &Args::new());
    format!(
        "{}: {}\n    {}, {} · {verified}{stale}",
        words(&fact.about, out.lang),
        words(&fact.value, out.lang),
        words(&fact.source.name, out.lang),
        fact.source.as_of,
    )
}
