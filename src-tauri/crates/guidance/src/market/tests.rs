//! Titles find roles, roles find what they are paid, and broken tables are refused.

use domain::target::Level;

use crate::tests::assert_refused;
use crate::*;

fn ids(found: &[&Distribution]) -> Vec<String> {
    found.iter().map(|d| d.id.clone()).collect()
}

fn market(role: &str, level: Option<Level>, city: Option<&str>) -> Vec<String> {
    ids(&pack().market_for(role, level, city))
}

#[test]
fn titles_of_ads_find_their_role() {
    for (title, role) in [
        ("Senior backend-utvikler", Some("backend_developer")),
        ("Backendutvikler", Some("backend_developer")),
        ("Back-end Developer", Some("backend_developer")),
        ("Systemutvikler (Java)", Some("backend_developer")),
        ("Vi søker .NET-utvikler til Bergen", Some("backend_developer")),
        ("C#-utvikler", Some("backend_developer")),
        ("Software Engineer – Backend (Kotlin)", Some("backend_developer")),
        ("Software Engineer, Python", Some("backend_developer")),
        ("Systemutvikler", Some("developer")),
        ("Software Engineer", Some("developer")),
        ("Utvikler", Some("developer")),
        ("Programmerer", Some("developer")),
        ("Tech Lead", Some("developer")),
        ("JavaScript-utvikler", Some("frontend_developer")),
        ("Webutvikler", Some("frontend_developer")),
        ("Front end developer (React)", Some("frontend_developer")),
        ("Fullstackutvikler (Java/React)", Some("fullstack_developer")),
        ("Full-stack developer", Some("fullstack_developer")),
        ("iOS-utvikler", Some("app_developer")),
        ("Embedded C++ Developer", Some("embedded_developer")),
        ("DevOps-ingeniør", Some("devops_engineer")),
        ("Platform Engineer (Kubernetes)", Some("devops_engineer")),
        ("Løsningsarkitekt", Some("architect")),
        ("IT-sjef", Some("it_manager")),
        ("Software Engineering Manager", Some("it_manager")),
        ("Rådgiver informasjonssikkerhet", Some("security_specialist")),
        ("Data Engineer", Some("data_engineer")),
        ("Test Automation Engineer", Some("tester")),
        ("UX-designer", Some("designer")),
        ("Maskinlæringsingeniør", Some("ml_engineer")),
        ("Senior Machine Learning Engineer (LLM)", Some("ml_engineer")),
        ("KI-utvikler", Some("ml_engineer")),
        ("MLOps Engineer", Some("mlops_engineer")),
        ("ML Platform Engineer", Some("mlops_engineer")),
        ("AI/ML Architect", Some("ai_architect")),
        ("Forsker innen kunstig intelligens", Some("applied_scientist")),
        ("Generative AI Engineer", Some("llm_engineer")),
        ("Dataforsker", Some("data_scientist")),
        ("Senior Data Scientist", Some("data_scientist")),
        ("AI Security Engineer", Some("ai_security_specialist")),
        ("Robotikkingeniør", Some("robotics_engineer")),
        ("AI Product Manager", Some("ai_product_manager")),
        ("Senior KI-konsulent", Some("ai_consultant")),
        ("Forretningsutvikler", None),
        ("Business Developer", None),
        ("Eiendomsutvikler", None),
        ("IT-prosjektleder", None),
        ("Maintainer of trails", None),
        ("CNC-programmerer", None),
        ("Interiørarkitekt", None),
        ("Sykepleier", None),
        ("", None),
    ] {
        assert_eq!(pack().role_named(title).map(|role| role.id.as_str()), role, "{title}");
    }
}

#[test]
fn titles_name_a_level_or_none() {
    for (title, level) in [
        ("Senior backend-utvikler", Some(Level::Senior)),
        ("Seniorutvikler", Some(Level::Senior)),
        ("Lead Developer", Some(Level::Senior)),
        ("Head of Data", Some(Level::Senior)),
        ("Juniorutvikler", Some(Level::Entry)),
        ("Nyutdannet utvikler", Some(Level::Entry)),
        ("Entry-level developer", Some(Level::Entry)),
        ("Mid-level developer", Some(Level::Mid)),
        ("Junior/senior utvikler", None),
        ("Misleading title", None),
        ("International developer", None),
        ("Utvikler", None),
    ] {
        assert_eq!(pack().level_named(title), level, "{title}");
    }
}

#[test]
fn the_first_four_tell_four_different_things() {
    let four = |role, level, city| market(role, level, city)[..4].join(" ");
    for (role, level, city, expected) in [
        (
            "Backend developer",
            Some(Level::Senior),
            Some("Oslo"),
            "article_backend_senior ssb_11418_2512 kode24_2024_backend_5_9 ssb_11422_professionals_oslo",
        ),
        (
            "Senior backend-utvikler",
            None,
            Some("Stavanger"),
            "article_backend_senior ssb_11418_2512 kode24_2024_backend_5_9 ssb_11422_professionals_rogaland",
        ),
        (
            "Systemutvikler (Java)",
            None,
            Some("Tromsø"),
            "ssb_11418_2512 kode24_2024_backend ssb_11422_professionals_troms article_backend_mid",
        ),
        (
            "AI engineer",
            None,
            Some("Oslo"),
            "ssb_11418_2512 kode24_2024_ai ssb_11422_professionals_oslo article_ai_engineer_oslo",
        ),
        (
            "Frontend-utvikler",
            Some(Level::Entry),
            None,
            "nito_new_bachelor ssb_11418_2513 kode24_2024_frontend_0_1 ssb_11422_professionals_norway",
        ),
        (
            "IT-sjef",
            None,
            Some("Bergen"),
            "ssb_11418_1330 kode24_2024_management ssb_11422_managers_vestland ssb_11418_1223",
        ),
        (
            "Fullstack developer",
            None,
            Some("Fornebu"),
            "ssb_11418_2512 kode24_2024_fullstack ssb_11422_professionals_akershus ssb_11418_2514",
        ),
    ] {
        assert_eq!(four(role, level, city), expected, "{role} {level:?} {city:?}");
    }
}

#[test]
fn the_survey_is_asked_by_field_county_and_level() {
    let found = market("Backend developer", Some(Level::Mid), Some("Trondheim"));
    let survey: Vec<&String> = found.iter().filter(|id| id.starts_with("kode24")).collect();
    let expected = ["backend_2_4", "trondelag_2_4", "backend", "trondelag", "years_2_4", "all"]
        .map(|id| format!("kode24_2024_{id}"));
    assert_eq!(survey, expected.iter().collect::<Vec<_>>());
    let north = market("Backend developer", None, Some("Tromsø"));
    assert!(
        north.contains(&"kode24_2024_troms_og_finnmark".to_owned()),
        "a county that was parted: {north:?}"
    );
    let consultant = market("KI-konsulent", None, None);
    assert!(consultant.contains(&"kode24_2024_consultants".to_owned()), "{consultant:?}");
}

#[test]
fn a_title_that_fits_no_role_gets_only_what_is_general() {
    let general = ["ssb_all_full_time", "ssb_11422_professionals_nordland", "ssb_11422_technicians_nordland"];
    assert_eq!(market("Sykepleier", None, Some("Bodø"))[..3], general);
    assert_eq!(market("", None, Some("Bodø"))[..3], general);
    let national = ["ssb_all_full_time", "ssb_11422_professionals_norway", "ssb_11422_technicians_norway"];
    assert_eq!(market("Sykepleier", None, None)[..3], national);
    assert_eq!(market("Sykepleier", Some(Level::Senior), Some("Atlantis")), market("Sykepleier", None, None));
}

#[test]
fn a_city_without_figures_gives_what_is_national() {
    for city in ["Atlantis", "Svalbard", ""] {
        let found = pack().market_for("AI engineer", None, Some(city));
        assert!(found.len() > 4 && found.iter().all(|d| d.county.is_none()), "{city}: {:?}", ids(&found));
    }
    let anywhere = market("AI engineer", None, None);
    assert!(anywhere.contains(&"article_ai_engineer_oslo".to_owned()), "no city excludes none: {anywhere:?}");
}

#[test]
fn no_distribution_comes_twice_and_none_of_another_place() {
    for role in &pack().roles {
        for level in [None, Some(Level::Entry), Some(Level::Mid), Some(Level::Senior)] {
            for city in ["Oslo", "Drammen", "Tromsø", "Ålesund"] {
                let found = pack().market_for(&role.name.nb, level, Some(city));
                let mut once = ids(&found);
                once.sort();
                once.dedup();
                assert_eq!(once.len(), found.len(), "{} {level:?} {city}", role.id);
                let county = pack().county_of(city).unwrap();
                assert!(found.iter().all(|d| d.county.as_ref().is_none_or(|name| county.is_called(name))));
                assert!(found.iter().all(|d| level.is_none() || d.level.is_none() || d.level == level));
                assert_eq!(found.last().unwrap().id, "ssb_all_full_time");
            }
        }
    }
}

#[test]
fn every_occupation_and_field_belongs_to_a_role() {
    let orphans: Vec<&str> = pack()
        .distributions
        .iter()
        .filter(|d| (d.occupation.is_some() || d.field.is_some()) && d.roles.is_empty())
        .map(|d| d.id.as_str())
        .collect();
    assert_eq!(orphans, ["kode24_2024_other"]);
}

#[test]
fn a_suggestion_is_taken_from_the_nearest_that_has_three_figures() {
    use Level::{Entry, Mid, Senior};
    for (role, level, city, expected) in [
        ("Backend developer", Some(Mid), Some("Oslo"), ("article_backend_mid", 700_000, 775_000, 850_000)),
        ("Backend developer", Some(Senior), None, ("article_backend_senior", 900_000, 950_000, 1_000_000)),
        ("Senior backend-utvikler", None, None, ("article_backend_senior", 900_000, 950_000, 1_000_000)),
        ("Backend developer", None, Some("Oslo"), ("ssb_11418_2512", 768_720, 936_000, 1_130_760)),
        ("Frontend developer", Some(Entry), None, ("kode24_2024_frontend_0_1", 580_000, 610_000, 650_000)),
        ("ML engineer", Some(Senior), Some("Oslo"), ("kode24_2024_oslo_5_9", 829_000, 930_000, 1_037_750)),
        ("Data scientist", None, None, ("ssb_11418_2120", 697_560, 800_040, 957_000)),
        ("Automation engineer", None, None, ("kode24_2024_automation", 730_000, 835_000, 1_015_000)),
    ] {
        let found = pack().suggest(role, level, city).unwrap();
        let said = (found.from.id.as_str(), found.walk_away_kr, found.expected_kr, found.stretch_kr);
        assert_eq!(said, expected, "{role} {level:?} {city:?}");
    }
    assert_eq!(pack().suggest("Sykepleier", None, Some("Oslo")), None);
    for role in &pack().roles {
        let found = pack().suggest(&role.name.en, None, None).unwrap();
        assert!(
            found.walk_away_kr <= found.expected_kr && found.expected_kr <= found.stretch_kr,
            "{}",
            role.id
        );
    }
}

#[test]
fn a_distribution_says_what_it_rests_on() {
    let of = |id: &str| pack().distributions.iter().find(|d| d.id == id).unwrap();
    let today = "2026-11-22".parse().unwrap();
    for (id, source, verified, stale) in [
        ("ssb_11418_2512", "ssb_11418", Verified::Computed, false),
        ("ssb_all_full_time", "ssb_earnings", Verified::TwoOrMore, false),
        ("kode24_2024_ai", "kode24_2024", Verified::Computed, true),
        ("article_backend_mid", "article_backend", Verified::Unverified, false),
        ("nito_new_master", "nito", Verified::OneSource, true),
    ] {
        let basis = of(id).basis();
        assert_eq!((basis.source, basis.verified, basis.is_stale(today)), (source, verified, stale), "{id}");
        assert_eq!(basis.unit, Unit::KrPerYear);
    }
    assert_eq!(of("kode24_2024_ai").answers, Some(29));
    assert!(of("article_backend_senior").open_top && !of("article_backend_mid").open_top);
}

#[test]
fn a_broken_table_or_role_is_refused_with_the_reason() {
    assert_refused(&[
        ("wages", "median = 99_920", "median = 9_920", "its figures do not rise"),
        ("wages", "p25 = 79_050", "p25 = -79_050", "not more than nothing"),
        ("wages", "county = \"Oslo\"", "county = \"Osol\"", "there is no county `Osol`"),
        ("wages", "group = \"professionals\", name", "name", "does not say of which group"),
        ("wages", "\"kr_per_month\"", "\"people\"", "is in People, not in KrPerYear"),
        ("wages", "source = \"ssb_11418\"", "source = \"ssb\"", "there is no source `ssb`"),
        ("wages", "nb = \"Ledere av IKT-enheter\"", "nb = \" \"", "lacks its text in one language"),
        ("wages", "look_again = \"2027-02-28\"", "look_again = \"2025-02-28\"", "looked at again before"),
        ("wages", "verified = \"one_source\", ", "", "missing field `verified`"),
        ("survey", "answers = 2_682, ", "", "says how many answered"),
        (
            "survey",
            "id = \"kode24_2024_agder\"",
            "id = \"kode24_2024_all\"",
            "kode24_2024_all: is there twice",
        ),
        ("bands", "roles = [\"backend_developer\"]", "roles = [\"baker\"]", "there is no role `baker`"),
        ("bands", "low = 500_000", "low = 700_000", "its figures do not rise"),
        ("bands", ", high = 1_000_000", "", "open at a high end that it has not"),
        ("roles", "occupations = [\"2512\"", "occupations = [\"9999\"", "nothing is known of `9999`"),
        ("roles", "fields = [\"backend\"]", "fields = [\"back\"]", "nothing is known of `back`"),
        ("roles", "en = \"Backend developer\"", "en = \"Baker\"", "`Baker` finds no role"),
        ("roles", "id = \"frontend_developer\"", "id = \"backend_developer\"", "is there twice"),
    ]);
}
