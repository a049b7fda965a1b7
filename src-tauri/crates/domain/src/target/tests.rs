use proptest::prelude::*;

use super::*;

fn day(text: &str) -> NaiveDate {
    text.parse().unwrap()
}

fn target(role: &str, level: Option<Level>, city: Option<&str>) -> Target {
    let figures = |on, kroner: i64| TargetFigures {
        on: day(on),
        walk_away_ore: kroner * 100,
        expected_ore: (kroner + 80_000) * 100,
        stretch_ore: (kroner + 200_000) * 100,
        reason: String::new(),
    };
    Target {
        id: TargetId::at(chrono::DateTime::UNIX_EPOCH),
        role: role.to_owned(),
        level,
        city: city.map(str::to_owned),
        history: vec![figures("2026-09-01", 750_000), figures("2026-03-01", 700_000)],
    }
}

/// The place of the best target among those given.
fn best(targets: &[Target], title: &str, city: Option<&str>) -> Option<usize> {
    let found = best_target(targets, title, city)?;
    targets.iter().position(|target| target.id == found.id)
}

#[test]
fn the_words_of_the_role_decide_across_languages() {
    let roles = [
        "Backend developer",
        "Frontend developer",
        "Data engineer",
        "Machine learning engineer",
        "Project manager",
        "Security consultant",
        "Nurse",
        "C# developer",
        "Product owner",
    ];
    let targets: Vec<_> = roles.map(|role| target(role, None, None)).into();
    for (title, expected) in [
        ("Backend Developer", "Backend developer"),
        ("Backendutvikler", "Backend developer"),
        ("Back-end utvikler søkes til Oslo", "Backend developer"),
        ("BACKENDUTVIKLERE", "Backend developer"),
        ("Senior Backend Engineer (Java)", "Backend developer"),
        ("Vi søker erfaren back end-utvikler", "Backend developer"),
        ("Frontend-utvikler", "Frontend developer"),
        ("Front end engineers", "Frontend developer"),
        ("Dataingeniør", "Data engineer"),
        ("Data Engineer – Databricks", "Data engineer"),
        ("Maskinlæringsingeniør", "Machine learning engineer"),
        ("ML-ingeniør", "Machine learning engineer"),
        ("ML Engineer", "Machine learning engineer"),
        ("Prosjektleder", "Project manager"),
        ("Senior prosjektleiar anlegg", "Project manager"),
        ("Rådgiver sikkerhet", "Security consultant"),
        ("Sikkerhetsrådgiver", "Security consultant"),
        ("Cybersecurity Advisor", "Security consultant"),
        ("Sykepleier", "Nurse"),
        ("Sjukepleiarar til sjukeheim", "Nurse"),
        ("Intensivsykepleiere", "Nurse"),
        ("Utvikler C#", "C# developer"),
        ("Produkteier betaling", "Product owner"),
    ] {
        let found = best(&targets, title, Some("Oslo")).map(|at| roles[at]);
        assert_eq!(found, Some(expected), "{title:?}");
    }
}

#[test]
fn a_role_with_words_the_title_lacks_fits_less() {
    let targets = [target("Backend developer Java", None, None), target("Backend developer", None, None)];
    assert_eq!(best(&targets, "Backendutvikler", None), Some(1));
    assert_eq!(best(&targets, "Backendutvikler (Java)", None), Some(0));
    let targets = [target("Android developer", None, None), target("Developer", None, None)];
    assert_eq!(best(&targets, "Utvikler", None), Some(1));
}

#[test]
fn of_one_role_the_level_decides_and_then_the_city() {
    use Level::{Entry, Mid, Senior};
    let role = "Backend developer";
    let targets = [
        target(role, Some(Entry), None),
        target(role, Some(Mid), None),
        target(role, Some(Senior), None),
        target(role, Some(Senior), Some("Tromsø")),
        target(role, None, None),
        target(role, None, Some("Bergen")),
    ];
    for (title, city, expected) in [
        ("Junior backendutvikler", None, 0),
        ("Nyutdannet backendutvikler", Some("Oslo"), 0),
        ("Backend Developer Trainee", None, 0),
        ("Seniorutvikler backend", Some("Oslo"), 2),
        ("Seniorbackendutvikler", Some("Oslo"), 2),
        ("Senior backendutvikler", None, 2),
        ("Sr. Backend Developer", Some("TROMSØ"), 3),
        ("Lead backend engineer", Some("Tromso"), 3),
        ("Backendutvikler", Some("Oslo"), 4),
        ("Backendutvikler", None, 4),
        ("Backendutvikler", Some("Bergen"), 5),
    ] {
        assert_eq!(best(&targets, title, city), Some(expected), "{title:?} {city:?}");
    }
    let in_words = [target("Backend developer", None, None), target("Senior backend developer", None, None)];
    assert_eq!(best(&in_words, "Senior backendutvikler", None), Some(1));
    assert_eq!(best(&in_words, "Backendutvikler", None), Some(0));
}

#[test]
fn where_nothing_fits_the_nearest_still_stands_in() {
    let targets = [
        target("Backend developer", None, Some("Oslo")),
        target("Data engineer", None, Some("Bergen")),
        target("Long role of many words that fit nowhere", None, Some("Tromsø")),
    ];
    assert_eq!(best(&targets, "Kokk", Some("Bergen")), Some(1));
    assert_eq!(best(&targets, "Kokk", Some("Tromsø")), Some(2));
    assert_eq!(best(&targets, "Kokk", Some("Stavanger")), Some(0));
    assert_eq!(best(&targets, "", None), Some(0));
    assert_eq!(best(&targets, "Backendutvikler", Some("Bergen")), Some(0));
    assert_eq!(best(&[], "Backendutvikler", Some("Bergen")), None);
}

#[test]
fn pay_stands_on_the_step_it_has_reached() {
    let target = target("Backend developer", None, None);
    for (ore, step, over_expected_ore, over_walk_away_ore) in [
        (74_999_999, TargetStep::BelowWalkAway, -8_000_001, -1),
        (75_000_000, TargetStep::WalkAway, -8_000_000, 0),
        (82_999_999, TargetStep::WalkAway, -1, 7_999_999),
        (83_000_000, TargetStep::Expected, 0, 8_000_000),
        (94_999_999, TargetStep::Expected, 11_999_999, 19_999_999),
        (95_000_000, TargetStep::Stretch, 12_000_000, 20_000_000),
        (0, TargetStep::BelowWalkAway, -83_000_000, -75_000_000),
    ] {
        let expected = TargetStanding { target_id: target.id, step, over_expected_ore, over_walk_away_ore };
        assert_eq!(stand(&target, ore), expected);
    }
}

#[test]
fn the_figures_of_a_day_are_those_in_force_then() {
    let target = target("Backend developer", None, None);
    for (on, walk_away_ore) in [
        ("2026-01-01", 70_000_000),
        ("2026-03-01", 70_000_000),
        ("2026-08-31", 70_000_000),
        ("2026-09-01", 75_000_000),
        ("2027-01-01", 75_000_000),
    ] {
        assert_eq!(
            target.figures_on(day(on)).map(|figures| figures.walk_away_ore),
            Some(walk_away_ore),
            "{on}"
        );
    }
}

proptest! {
    #[test]
    fn some_target_is_found_for_any_title(title in "\\PC{0,60}", role in "\\PC{0,40}", city in "\\PC{0,10}") {
        let targets = [target(&role, None, Some(&city)), target("Backend developer", None, None)];
        prop_assert!(best_target(&targets, &title, Some(&city)).is_some());
        prop_assert_eq!(best_target(&targets[..1], &title, None), Some(&targets[0]));
    }

    #[test]
    fn more_pay_stands_no_lower(pay in 0i64..200_000_000, more in 0i64..100_000_000) {
        let target = target("Backend developer", None, None);
        prop_assert!(stand(&target, pay + more).step >= stand(&target, pay).step);
    }
}
