//! Employers as the Brønnøysund register of units gives them, in HAL JSON.
//!
//! Source of the form: the register's published description of its interface (`enhetsregisteret.json`). What is not there
//! is absent; what is there in another shape than described is left out, but a unit without number or name is refused.

use chrono::NaiveDate;
use domain::job::OrgNumber;
use serde_json::Value;
use url::Url;

/// The longest text of an answer that is kept, in characters.
const MAX_TEXT: usize = 300;

/// An employer of the register.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Unit {
    /// Its organisation number, whose check digit holds.
    pub orgnr: OrgNumber,
    /// Its registered name.
    pub name: String,
    /// The code of its form of organisation: AS.
    pub form: Option<String>,
    /// That form in words.
    pub form_text: Option<String>,
    /// Its business address, else its postal one, in one line.
    pub address: Option<String>,
    /// The municipality of that address.
    pub municipality: Option<String>,
    /// The code of its first industry.
    pub industry: Option<String>,
    /// That industry in words.
    pub industry_text: Option<String>,
    /// People employed; absent where no number is registered, which is not none.
    pub employees: Option<u32>,
    /// Its website, as an address.
    pub website: Option<String>,
    /// The day it was registered.
    pub registered_on: Option<NaiveDate>,
    /// What is the matter with it, the worst first.
    pub trouble: Option<Trouble>,
}

/// What is the matter with a unit.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Trouble {
    /// It was struck off the register.
    StruckOff,
    /// It is bankrupt.
    Bankrupt,
    /// A court is winding it up.
    ForcedWindingUp,
    /// It is being wound up.
    WindingUp,
}

/// What a search found.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Units {
    /// How many fit in all.
    pub total: u32,
    /// The first of them.
    pub units: Vec<Unit>,
}

/// Why an answer could not be read.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum UnitError {
    /// The answer is no JSON, or broke off.
    #[error("the answer is no JSON: {0}")]
    NotJson(String),
    /// The answer is no unit: it lacks its number or name.
    #[error("the answer is no unit: {0} is missing")]
    NotAUnit(&'static str),
    /// The number's check digit does not hold.
    #[error("`{0}` is no organisation number")]
    BadNumber(String),
    /// The answer is no list of units.
    #[error("the answer is no list of units")]
    NotUnits,
}

/// The unit of an answer.
///
/// # Errors
/// When the answer is no JSON, or no unit with a name and a number whose check digit holds.
pub fn read_unit(bytes: &[u8]) -> Result<Unit, UnitError> {
    unit(&json(bytes)?)
}

/// The units of a search's answer; one that cannot be read is left out.
///
/// # Errors
/// When the answer is no JSON, no list, or a list of nothing that can be read.
pub fn read_units(bytes: &[u8]) -> Result<Units, UnitError> {
    let answer = json(bytes)?;
    let listed = match answer.pointer("/_embedded/enheter") {
        Some(Value::Array(listed)) => listed.as_slice(),
        // Nothing found is told by the count alone.
        None if answer.pointer("/page/totalElements") == Some(&Value::from(0)) => &[],
        _ => return Err(UnitError::NotUnits),
    };
    let read: Vec<Result<Unit, UnitError>> = listed.iter().map(unit).collect();
    let units: Vec<Unit> = read.iter().filter_map(|unit| unit.as_ref().ok().cloned()).collect();
    if units.is_empty()
        && let Some(Err(error)) = read.into_iter().next()
    {
        return Err(error);
    }
    let told = answer.pointer("/page/totalElements").and_then(Value::as_u64);
    let total = told.and_then(|total| u32::try_from(total).ok()).unwrap_or(0);
    Ok(Units { total: total.max(u32::try_from(units.len()).unwrap_or(u32::MAX)), units })
}

fn json(bytes: &[u8]) -> Result<Value, UnitError> {
    serde_json::from_slice(bytes).map_err(|error| UnitError::NotJson(error.to_string()))
}

fn unit(answer: &Value) -> Result<Unit, UnitError> {
    let number = text(answer, "/organisasjonsnummer").ok_or(UnitError::NotAUnit("organisasjonsnummer"))?;
    let orgnr = OrgNumber::parse(&number).ok_or(UnitError::BadNumber(number))?;
    let place = ["/forretningsadresse", "/postadresse"].into_iter().find_map(|path| answer.pointer(path));
    // The register says apart whether a number is registered; left out, the count speaks for itself.
    let counts = answer.get("harRegistrertAntallAnsatte").and_then(Value::as_bool).unwrap_or(true);
    let employees = answer.get("antallAnsatte").and_then(Value::as_u64).filter(|_| counts);
    Ok(Unit {
        orgnr,
        name: text(answer, "/navn").ok_or(UnitError::NotAUnit("navn"))?,
        form: text(answer, "/organisasjonsform/kode"),
        form_text: text(answer, "/organisasjonsform/beskrivelse"),
        address: place.and_then(address),
        municipality: place.and_then(|place| text(place, "/kommune")),
        industry: text(answer, "/naeringskode1/kode"),
        industry_text: text(answer, "/naeringskode1/beskrivelse"),
        employees: employees
            .and_then(|people| u32::try_from(people).ok())
            .filter(|people| *people < 10_000_000),
        website: text(answer, "/hjemmeside").and_then(|site| website(&site)),
        registered_on: text(answer, "/registreringsdatoEnhetsregisteret").and_then(|day| day.parse().ok()),
        trouble: trouble(answer),
    })
}

fn trouble(answer: &Value) -> Option<Trouble> {
    let is = |field: &str| answer.get(field).and_then(Value::as_bool) == Some(true);
    if text(answer, "/slettedato").is_some() {
        return Some(Trouble::StruckOff);
    }
    let troubles = [
        ("konkurs", Trouble::Bankrupt),
        ("underTvangsavviklingEllerTvangsopplosning", Trouble::ForcedWindingUp),
        ("underAvvikling", Trouble::WindingUp),
    ];
    troubles.into_iter().find(|(field, _)| is(field)).map(|(_, trouble)| trouble)
}

/// Street, postal code with place, and the country where it is another than Norway.
fn address(place: &Value) -> Option<String> {
    let lines = place.get("adresse").and_then(Value::as_array).map(Vec::as_slice).unwrap_or_default();
    let mut parts: Vec<String> = lines.iter().filter_map(|line| tame(line.as_str()?)).collect();
    let town = [text(place, "/postnummer"), text(place, "/poststed")];
    let town = town.into_iter().flatten().collect::<Vec<_>>().join(" ");
    parts.extend(Some(town).filter(|town| !town.is_empty()));
    let is_abroad = text(place, "/landkode").is_some_and(|code| code != "NO");
    parts.extend(text(place, "/land").filter(|_| is_abroad));
    tame(&parts.join(", "))
}

/// A website as it may be opened: registered ones mostly lack their scheme.
fn website(text: &str) -> Option<String> {
    let with_scheme = if text.contains("://") { text.to_owned() } else { format!("https://{text}") };
    let url = Url::parse(&with_scheme).ok()?;
    let is_web = matches!(url.scheme(), "https" | "http")
        && url.host_str().is_some_and(|host| host.contains('.'))
        && url.username().is_empty();
    is_web.then(|| url.to_string())
}

fn text(answer: &Value, path: &str) -> Option<String> {
    tame(answer.pointer(path)?.as_str()?)
}

/// One line without control characters, cut to what is kept; `None` for nothing.
fn tame(text: &str) -> Option<String> {
    let line = text.split_whitespace().collect::<Vec<_>>().join(" ").replace(char::is_control, "");
    let line: String = line.chars().take(MAX_TEXT).collect();
    (!line.is_empty()).then_some(line)
}

#[cfg(test)]
mod tests;
