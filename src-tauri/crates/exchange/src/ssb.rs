//! Wages by occupation as Statistics Norway's PxWebApi 2 gives table 11418, in JSON-stat 2.
//!
//! Sources of the form: the user guide of PxWebApi 2 (address, selectors, limits) and the JSON-stat 2 standard: values
//! stand row by row, the last dimension changing fastest. The codes of table 11418 are those of its metadata.

use std::collections::HashMap;

use chrono::{DateTime, NaiveDate};
use serde_json::Value;
use url::form_urlencoded;

/// The most values an answer may have: many times what is asked for.
const MAX_VALUES: usize = 100_000;
/// The most occupations asked for, so that the address stays under the 2,100 characters the interface takes.
const MAX_OCCUPATIONS: usize = 200;
/// Nobody is paid more a month, in kroner; a larger figure is a fault.
const MAX_KR: f64 = 10_000_000.0;

/// Wages by occupation of one year, all of Norway, full-time employees of both sexes in all sectors.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Wages {
    /// The year.
    pub year: i32,
    /// The day the table was last renewed.
    pub updated_on: Option<NaiveDate>,
    /// By occupation, in the order of the answer; those without any figure are left out.
    pub wages: Vec<Wage>,
}

/// One occupation's wages, whole kroner a month.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Wage {
    /// The code of STYRK-08.
    pub occupation: String,
    /// A quarter is paid less.
    pub p25_kr: Option<i64>,
    /// Half are paid less.
    pub median_kr: Option<i64>,
    /// A quarter is paid more.
    pub p75_kr: Option<i64>,
    /// The mean.
    pub mean_kr: Option<i64>,
}

/// Why an answer could not be read.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum WagesError {
    /// The answer is no JSON, or broke off.
    #[error("the answer is no JSON: {0}")]
    NotJson(String),
    /// The answer is no JSON-stat 2 data set, or not of this table.
    #[error("the answer is no table of wages: {0}")]
    NotWages(String),
    /// As many values are there as the dimensions say, or too many at all.
    #[error("the answer has {found} values, not {expected}")]
    Values {
        /// How many there are.
        found: usize,
        /// How many the dimensions make.
        expected: usize,
    },
    /// A figure cannot be a wage, or quartiles do not rise.
    #[error("the figures of {0} cannot be wages")]
    Impossible(String),
    /// No occupation has a figure.
    #[error("the answer has no figures")]
    Empty,
}

/// The path and query by which the newest wages of these occupations are asked for.
pub fn wages_query(occupations: &[String]) -> String {
    let codes = occupations.iter().take(MAX_OCCUPATIONS).map(String::as_str).collect::<Vec<_>>().join(",");
    let query: String = form_urlencoded::Serializer::new(String::new())
        .append_pair("lang", "no")
        .append_pair("outputFormat", "json-stat2")
        .append_pair("valueCodes[MaaleMetode]", "01,02,051,061")
        .append_pair("valueCodes[Yrke]", &codes)
        .append_pair("valueCodes[Sektor]", "ALLE")
        .append_pair("valueCodes[Kjonn]", "0")
        .append_pair("valueCodes[AvtaltVanlig]", "5")
        .append_pair("valueCodes[ContentsCode]", "Manedslonn")
        .append_pair("valueCodes[Tid]", "top(1)")
        .finish();
    format!("/api/pxwebapi/v2/tables/11418/data?{query}")
}

/// The wages of an answer; of several years the newest.
///
/// # Errors
/// When the answer is no such table, has not the values its dimensions say, or figures that no wages are.
pub fn read_wages(bytes: &[u8]) -> Result<Wages, WagesError> {
    let answer: Value =
        serde_json::from_slice(bytes).map_err(|error| WagesError::NotJson(error.to_string()))?;
    let table = Table::of(&answer)?;
    let newest = table.codes("Tid")?.into_iter().filter_map(|code| Some((code.parse().ok()?, code))).max();
    let (year, tid): (i32, String) = newest.ok_or_else(|| not_wages("no year"))?;
    let mut wages = Vec::new();
    for occupation in table.codes("Yrke")? {
        let figure =
            |measure: &str| table.figure(&[("Yrke", &occupation), ("MaaleMetode", measure), ("Tid", &tid)]);
        let wage = Wage {
            p25_kr: figure("051")?,
            median_kr: figure("01")?,
            p75_kr: figure("061")?,
            mean_kr: figure("02")?,
            occupation,
        };
        if !wage.rises() {
            return Err(WagesError::Impossible(wage.occupation));
        }
        if wage.has_figures() {
            wages.push(wage);
        }
    }
    if wages.is_empty() {
        return Err(WagesError::Empty);
    }
    Ok(Wages { year, updated_on: updated(&answer), wages })
}

impl Wage {
    fn has_figures(&self) -> bool {
        [self.p25_kr, self.median_kr, self.p75_kr, self.mean_kr].iter().any(Option::is_some)
    }

    fn rises(&self) -> bool {
        let told: Vec<i64> = [self.p25_kr, self.median_kr, self.p75_kr].into_iter().flatten().collect();
        told.is_sorted()
    }
}

/// A JSON-stat data set: dimensions with their codes, and the values.
struct Table<'a> {
    dimensions: Vec<Dimension<'a>>,
    values: &'a Value,
}

struct Dimension<'a> {
    id: &'a str,
    size: usize,
    /// Where each code stands.
    places: HashMap<&'a str, usize>,
}

impl<'a> Table<'a> {
    fn of(answer: &'a Value) -> Result<Self, WagesError> {
        let ids = answer.get("id").and_then(Value::as_array).ok_or_else(|| not_wages("no dimensions"))?;
        let sizes = answer.get("size").and_then(Value::as_array).ok_or_else(|| not_wages("no sizes"))?;
        let mut dimensions = Vec::new();
        for (id, size) in ids.iter().zip(sizes) {
            let id = id.as_str().ok_or_else(|| not_wages("a dimension without a name"))?;
            let size = size.as_u64().and_then(|size| usize::try_from(size).ok()).unwrap_or(0);
            dimensions.push(Dimension { id, size, places: places(answer, id, size)? });
        }
        let expected = dimensions
            .iter()
            .try_fold(1_usize, |product, dimension| product.checked_mul(dimension.size))
            .filter(|product| (1..=MAX_VALUES).contains(product) && ids.len() == sizes.len())
            .ok_or_else(|| not_wages("impossible sizes"))?;
        let values = answer.get("value").ok_or_else(|| not_wages("no values"))?;
        let found = match values {
            Value::Array(values) => values.len(),
            // The sparse form: places as names.
            Value::Object(_) => expected,
            _ => return Err(not_wages("no values")),
        };
        if found != expected {
            return Err(WagesError::Values { found, expected });
        }
        Ok(Self { dimensions, values })
    }

    /// The codes of a dimension, in their order.
    fn codes(&self, id: &str) -> Result<Vec<String>, WagesError> {
        let dimension = self.dimensions.iter().find(|dimension| dimension.id == id);
        let dimension = dimension.ok_or_else(|| not_wages(&format!("no dimension {id}")))?;
        let mut codes: Vec<(usize, &str)> =
            dimension.places.iter().map(|(code, place)| (*place, *code)).collect();
        codes.sort_unstable();
        Ok(codes.into_iter().map(|(_, code)| code.to_owned()).collect())
    }

    /// The figure at these codes, rounded to whole kroner; every other dimension must have one code only.
    fn figure(&self, at: &[(&str, &str)]) -> Result<Option<i64>, WagesError> {
        let mut place = 0;
        for dimension in &self.dimensions {
            let index = match at.iter().find(|(id, _)| *id == dimension.id) {
                Some((_, code)) => match dimension.places.get(code) {
                    Some(index) => *index,
                    None => return Ok(None),
                },
                None if dimension.size == 1 => 0,
                None => return Err(not_wages(&format!("several of {}", dimension.id))),
            };
            place = place * dimension.size + index;
        }
        let value = match self.values {
            Value::Array(values) => values.get(place),
            values => values.get(place.to_string()),
        };
        match value {
            None | Some(Value::Null) => Ok(None),
            Some(value) => {
                let kroner = value.as_f64().filter(|kroner| *kroner > 0.0 && *kroner <= MAX_KR);
                let told = || {
                    WagesError::Impossible(
                        at.first().map_or_else(String::new, |(_, code)| (*code).to_owned()),
                    )
                };
                kroner.map(|kroner| Some(whole(kroner))).ok_or_else(told)
            }
        }
    }
}

/// Where each code of a dimension stands: its index is a list of codes or an object of places; one code may have none.
fn places<'a>(answer: &'a Value, id: &str, size: usize) -> Result<HashMap<&'a str, usize>, WagesError> {
    let wrong = || not_wages(&format!("the codes of {id}"));
    let category = answer.get("dimension").and_then(|all| all.get(id)).and_then(|one| one.get("category"));
    let category = category.ok_or_else(wrong)?;
    let places: HashMap<&str, usize> = match category.get("index") {
        Some(Value::Array(codes)) => {
            codes.iter().enumerate().filter_map(|(place, code)| Some((code.as_str()?, place))).collect()
        }
        Some(Value::Object(codes)) => codes
            .iter()
            .filter_map(|(code, place)| Some((code.as_str(), usize::try_from(place.as_u64()?).ok()?)))
            .collect(),
        _ => {
            let labels = category.get("label").and_then(Value::as_object).ok_or_else(wrong)?;
            labels.keys().map(String::as_str).take(1).map(|code| (code, 0)).collect()
        }
    };
    let are_whole = places.len() == size && places.values().all(|place| *place < size);
    if are_whole { Ok(places) } else { Err(wrong()) }
}

/// Wages are whole kroner in practice; a decimal is rounded to the nearest.
fn whole(kroner: f64) -> i64 {
    // The value is known to lie between nothing and ten million.
    #[expect(clippy::cast_possible_truncation, reason = "bounds were checked")]
    let whole = kroner.round() as i64;
    whole
}

fn updated(answer: &Value) -> Option<NaiveDate> {
    let text = answer.get("updated")?.as_str()?;
    let instant = DateTime::parse_from_rfc3339(text).ok();
    // The day of Statistics Norway is the day in Oslo, where it publishes at eight.
    instant.map(|instant| instant.date_naive()).or_else(|| text.get(..10)?.parse().ok())
}

fn not_wages(what: &str) -> WagesError {
    WagesError::NotWages(what.to_owned())
}

#[cfg(test)]
mod tests;
