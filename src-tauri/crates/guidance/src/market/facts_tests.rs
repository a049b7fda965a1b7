//! The tables agree with the collected facts, row by row, where those are at hand.

use std::collections::HashMap;
use std::path::PathBuf;

use crate::*;

/// A collected file's rows by column, or `None` (said aloud) where the folder is not at hand.
fn rows(file: &str) -> Option<Vec<HashMap<String, String>>> {
    let text = fact_text(file)?;
    let mut lines = text.lines().map(fields);
    let columns = lines.next().unwrap();
    Some(lines.map(|line| columns.iter().cloned().zip(line).collect()).collect())
}

fn fact_text(file: &str) -> Option<String> {
    let shared = std::env::var_os("LOYPE_SHARED")
        .map_or_else(|| PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("../../../../shared"), PathBuf::from);
    let path = shared.join("facts").join(file);
    let text = std::fs::read_to_string(&path).ok();
    if text.is_none() {
        eprintln!("SKIPPED 1 of 1: the collected facts are not at {}", path.display());
    }
    text
}

/// The fields of a line; a comma within quotation marks parts nothing.
fn fields(line: &str) -> Vec<String> {
    let mut fields = vec![String::new()];
    let mut quoted = false;
    for c in line.chars() {
        match c {
            '"' => quoted = !quoted,
            ',' if !quoted => fields.push(String::new()),
            _ => fields.last_mut().unwrap().push(c),
        }
    }
    fields
}

fn number(row: &HashMap<String, String>, column: &str) -> Option<i64> {
    Some(row[column].parse().unwrap_or_else(|_| panic!("{column} of {row:?}")))
}

fn of_kind(kind: DistributionKind) -> Vec<&'static Distribution> {
    pack().distributions.iter().filter(|d| d.kind == kind).collect()
}

#[test]
fn occupations_agree_with_the_collected_statistics() {
    let Some(rows) = rows("ssb_11418_it_wages_2025.csv") else { return };
    let mut kept = of_kind(DistributionKind::Occupation);
    kept.retain(|d| d.occupation.is_some());
    assert_eq!((rows.len(), kept.len()), (21, 21));
    for row in rows {
        let code = &row["styrk08"];
        let d = kept.iter().find(|d| d.occupation.as_ref() == Some(code)).unwrap();
        let year = |column: &str| number(&row, column).map(|month| month * 12);
        assert_eq!(
            (d.p25_kr, d.median_kr, d.p75_kr, d.mean_kr),
            (year("p25_nok_month"), year("median_nok_month"), year("p75_nok_month"), year("mean_nok_month")),
            "{code}"
        );
        assert_eq!(d.median_kr, number(&row, "median_nok_year_x12"));
        assert_eq!(d.year.map(i64::from), number(&row, "year"));
    }
}

#[test]
fn counties_agree_with_the_collected_statistics() {
    let Some(rows) = rows("ssb_11422_median_by_county_2025.csv") else { return };
    let kept = of_kind(DistributionKind::County);
    assert_eq!((rows.len(), kept.len()), (35, 35));
    for row in rows {
        let group = match row["group"].as_str() {
            "1" => Group::Managers,
            "2" => Group::Professionals,
            _ => Group::Technicians,
        };
        let county = Some(row["county"].clone()).filter(|county| county != "Norway");
        let found: Vec<_> = kept.iter().filter(|d| d.group == Some(group) && d.county == county).collect();
        assert_eq!(found.len(), 1, "{row:?}");
        assert_eq!(found[0].median_kr, number(&row, "median_nok_year_x12"), "{row:?}");
        assert_eq!(found[0].median_kr, number(&row, "median_nok_month").map(|month| month * 12));
        assert_eq!(found[0].year.map(i64::from), number(&row, "year"));
    }
}

/// What the survey calls its fields and groups, and their ids here.
const SURVEY_WORDS: [(&str, &str); 22] = [
    ("AI / maskinlæring", "ai"),
    ("UX / design", "design"),
    ("annet", "other"),
    ("app", "app"),
    ("arkitektur", "architecture"),
    ("automatisering", "automation"),
    ("backend", "backend"),
    ("data science", "data_science"),
    ("databaser", "databases"),
    ("devops / drift", "devops"),
    ("embedded / IOT / maskinvare", "embedded"),
    ("frontend", "frontend"),
    ("fullstack", "fullstack"),
    ("ledelse/administrativt", "management"),
    ("programvare", "software"),
    ("sikkerhet", "security"),
    ("testing", "testing"),
    ("utlandet", "abroad"),
    ("frilans / selvstendig næringsdrivende", "freelance"),
    ("in-house, offentlig/kommunal sektor", "public_sector"),
    ("in-house, privat sektor", "private_sector"),
    ("konsulent", "consultants"),
];

/// The id of a survey row and whether it is held by field, county, level or group as its dimension says.
fn survey_id(dimension: &str, group: &str) -> String {
    let plain = |part: &str| {
        let known = SURVEY_WORDS.iter().find(|(printed, _)| *printed == part).map(|(_, id)| (*id).to_owned());
        known.unwrap_or_else(|| {
            domain::fold::fold(part).replace('+', "_up").split([' ', '-']).collect::<Vec<_>>().join("_")
        })
    };
    let parts: Vec<String> = group.split(" | ").map(plain).collect();
    let front = if dimension == "experience_years" { "kode24_2024_years_" } else { "kode24_2024_" };
    format!("{front}{}", parts.join("_"))
}

#[test]
fn the_survey_agrees_with_the_collected_answers() {
    let Some(rows) = rows("kode24_2024_aggregates.csv") else { return };
    let kept = of_kind(DistributionKind::Survey);
    assert_eq!((rows.len(), kept.len()), (90, 90));
    for row in rows {
        let (dimension, group) = (row["dimension"].as_str(), row["group"].as_str());
        let id = survey_id(dimension, group);
        let d = kept.iter().find(|d| d.id == id).unwrap_or_else(|| panic!("there is no {id}"));
        let figure = |column: &str| number(&row, column);
        assert_eq!(
            (d.p25_kr, d.median_kr, d.p75_kr, d.mean_kr, d.p90_kr),
            (
                figure("p25_nok_year"),
                figure("median_nok_year"),
                figure("p75_nok_year"),
                figure("mean_nok_year"),
                figure("p90_nok_year")
            ),
            "{id}"
        );
        assert_eq!(d.answers.map(i64::from), figure("respondents"), "{id}");
        assert_eq!(d.year.map(i64::from), figure("year"));
        assert_eq!(d.field.is_some(), dimension.starts_with("field"), "{id}");
        assert_eq!(d.level.is_some(), dimension.contains("experience_years"), "{id}");
        assert_eq!(d.county.is_some(), dimension.starts_with("county") && group != "utlandet", "{id}");
        assert!(d.county.as_ref().is_none_or(|county| group.starts_with(county.as_str())), "{id}");
        assert_eq!(d.group.is_some(), dimension == "employment" || group == "utlandet", "{id}");
    }
}

#[test]
fn bands_agree_with_the_collected_articles() {
    let Some(text) = fact_text("article_facts.toml") else { return };
    let facts: toml::Value = toml::from_str(&text).unwrap();
    let of = |id: &str| pack().distributions.iter().find(|d| d.id == id).unwrap();
    let bands = facts["backend_salary_band"].as_array().unwrap();
    assert_eq!(bands.len(), 3);
    for band in bands {
        let d = of(&format!("article_backend_{}", band["level"].as_str().unwrap()));
        let ends = (band["min_nok_year"].as_integer(), band["max_nok_year"].as_integer());
        assert_eq!((d.p25_kr, d.p75_kr), ends);
        assert_eq!(d.open_top, band.get("open_top").is_some());
        assert_eq!(d.roles, ["backend_developer"]);
    }
    let pay = |name: &str| facts["ai_pay"][name].as_integer();
    assert_eq!(of("article_ai_engineer_oslo").median_kr, pay("oslo_ai_engineer_median_approx_nok_year"));
    let scientist = of("article_data_scientist");
    assert_eq!(scientist.median_kr, pay("norway_data_scientist_median_total_nok_year"));
    assert_eq!(scientist.p75_kr, pay("norway_data_scientist_upper_percentiles_approx_nok_year"));
    assert_eq!(facts["ai_role"].as_array().unwrap().len(), 10);
}

#[test]
fn single_figures_agree_with_the_collected_points() {
    let Some(rows) = rows("salary_points.csv") else { return };
    let point = |id: &str| number(rows.iter().find(|row| row["id"] == id).unwrap(), "value_nok");
    let median = |id: &str| pack().distributions.iter().find(|d| d.id == id).unwrap().median_kr;
    assert_eq!(median("nito_new_bachelor"), point("nito-2024-b"));
    assert_eq!(median("nito_new_master"), point("nito-2024-m"));
    assert_eq!(median("article_ai_engineer_oslo"), point("articles-ai-oslo"));
    assert_eq!(median("article_data_scientist"), point("articles-ds-median"));
    assert_eq!(median("ssb_all_full_time"), point("ssb-ft-2025").map(|month| month * 12));
    assert_eq!(median("kode24_2024_all"), point("k24-2024"));
}

#[test]
fn rents_agree_with_the_collected_statistics() {
    let Some(mut rows) = rows("rents_ssb_09895.csv") else { return };
    rows.retain(|row| row["year"] == "2025");
    let areas = &pack().rent_areas;
    let kept: usize = areas.iter().map(|area| (1..=3).filter_map(|rooms| area.month_kr(rooms)).count()).sum();
    assert_eq!(rows.len(), kept);
    for row in rows {
        let printed = row["area"].replace("2,000-19", "2,000–19");
        let area = areas.iter().find(|area| area.name.en == printed).unwrap_or_else(|| panic!("{printed}"));
        let rooms: u8 = row["rooms"].parse().unwrap();
        assert_eq!(area.month_kr(rooms), number(&row, "avg_rent_nok_month"), "{row:?}");
    }
}
