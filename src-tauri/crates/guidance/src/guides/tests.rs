//! Guidance in words holds together, and broken guidance is refused with the reason.

use crate::*;

#[test]
fn each_city_has_its_guide() {
    let tromso = pack().city_guide("Romsa").unwrap();
    assert_eq!((tromso.city.as_str(), tromso.employer_zone.value.as_str()), ("tromso", "IVa"));
    assert_eq!(pack().tax_zone("Tromsø"), Some(domain::tax::Zone::Ordinary));
    assert!(tromso.ai_jobs().is_none() && pack().city_guide("oslo").unwrap().ai_jobs().is_some());
    assert_eq!(tromso.universities[0].employer.as_deref(), Some("uit"));
    assert!(pack().cities.iter().all(|city| {
        let guide = pack().city_guide(&city.name).unwrap();
        !guide.known_for.is_empty() && !guide.universities.is_empty() && !guide.sectors.value.is_empty()
    }));
    assert_eq!(pack().city_guide("Bærum"), None);
    assert_eq!(pack().guides.everyday_costs.len(), 4);
}

#[test]
fn roles_know_their_skills_and_why_they_pay() {
    let guides: Vec<_> = pack().roles.iter().filter_map(|role| pack().role_guide(&role.id)).collect();
    assert_eq!(guides.len(), 11);
    let mut ranks: Vec<u8> = guides.iter().filter_map(|guide| guide.rank).collect();
    ranks.sort_unstable();
    assert_eq!(ranks, (1..=10).collect::<Vec<u8>>());
    let ml = pack().role_named("Senior Machine Learning Engineer").unwrap();
    assert!(ml.skills.contains(&"kubernetes".to_owned()));
    assert!(pack().role_guide(&ml.id).unwrap().why.as_ref().unwrap().nb.contains("stor skala"));
    let backend = pack().role_guide("backend_developer").unwrap();
    assert_eq!((backend.duties.len(), backend.levels.len()), (10, 3));
    assert!(
        pack()
            .roles
            .iter()
            .filter(|role| pack().role_guide(&role.id).is_none())
            .all(|role| role.skills.is_empty())
    );
}

#[test]
fn employers_say_what_they_hire_for_under_any_name() {
    let dnb = pack().employer_work("DNB Bank ASA").unwrap();
    assert!(dnb.work.iter().any(|line| line.text.en == "online banking"));
    assert_eq!(pack().employer_work("Telenor").unwrap().work.len(), 0);
    assert!(pack().employer_work("Bekk").is_none() && pack().employer_work("Nobody AS").is_none());
}

#[test]
fn communities_are_found_by_city_and_the_nationwide_come_last() {
    let names = |city| pack().communities_in(city).iter().map(|c| c.name.nb.as_str()).collect::<Vec<_>>();
    assert_eq!(pack().guides.communities.len(), 16);
    assert_eq!(names("Bergen"), ["Booster", "NNUG", "Grupper på Meetup", "Tekna", "NITO"]);
    assert_eq!(names("Tromsø"), ["Norinnova", "Tekna", "NITO"]);
    assert_eq!(names("Drammen"), ["Tekna", "NITO"]);
    assert!(names("Paris").is_empty());
}

#[test]
fn the_gap_in_the_pay_floor_is_said_aloud() {
    let gap = &pack().guides.floor_gaps[0];
    assert_eq!(gap.from.to_string(), "2026-09-01");
    assert!(gap.text.en.contains("not known") && gap.text.en.contains("Ask UDI"));
    assert!(gap.address.starts_with("https://www.udi.no/"));
    let self_employed = pack().guides.permit_levels.iter().find(|level| level.id == "self-2026").unwrap();
    assert_eq!(self_employed.told().en, "341\u{202f}373 kr a year");
    assert_eq!(
        pack().guides.permit_levels.iter().find(|level| level.id == "subsist").unwrap().told().nb,
        "2,5 G"
    );
}

#[test]
fn amounts_that_follow_from_the_basic_amount_are_right() {
    let kr = |id: &str| {
        pack().guides.permit_levels.iter().find(|level| level.id == id).unwrap().amount.value.0.0 / 100
    };
    let basic = |on: &str| pack().basic_amount(on.parse().unwrap()).unwrap().printed.value;
    assert_eq!(kr("self-2026"), (basic("2026-05-01") * 5).div_ceil(2));
    assert_eq!(kr("self-2025"), basic("2025-05-01") * 5 / 2);
    assert_eq!(kr("seek-2026"), (kr("self-2026") + 6) / 12);
    assert_eq!(kr("seek-2022"), basic("2022-05-01") * 5 / 24);
    let needed = pack().guides.job_seekers[0].facts.iter().find(|fact| fact.id == "income_36_kr").unwrap();
    assert_eq!(needed.figure.unwrap().value.0 / 100, basic("2026-05-01") * 3);
}

#[test]
fn every_limit_of_the_law_is_explained() {
    assert_eq!(pack().limits().len(), 19);
    let overtime =
        pack().limits().into_iter().find(|limit| limit.said.limit == "overtime_supplement").unwrap();
    assert_eq!((overtime.figure.en.as_str(), overtime.basis.source), ("40 %", "advokatforeningen"));
    let hours = pack().limits().into_iter().find(|limit| limit.said.limit == "hours_week").unwrap();
    assert_eq!(hours.figure.nb, "40 timer");
}

#[test]
fn newcomers_steps_come_in_an_order_that_can_be_followed() {
    let steps: Vec<&str> = pack().guides.newcomer_steps.iter().map(|step| step.id.as_str()).collect();
    assert_eq!(
        steps,
        [
            "permit",
            "registration",
            "service_centre",
            "identity_check",
            "moving_notice",
            "d_number",
            "national_number",
            "tax_card",
            "bank_account",
            "bank_id"
        ]
    );
    let of = |who| pack().guides.newcomer_steps.iter().filter(|step| step.who.contains(&who)).count();
    assert_eq!((of(Citizen::Nordic), of(Citizen::Eea), of(Citizen::UnitedKingdom)), (8, 9, 9));
    assert_eq!(pack().guides.newcomer_steps[1].due, Due::MonthsAfterArrival(3));
}

/// Why the built-in pack with one piece of one of these files changed is refused.
fn refused(file: &str, from: &str, to: &str) -> String {
    let mut texts = BUILT_IN;
    let place = match file {
        "skills" => &mut texts.guides.skills,
        "role_guides" => &mut texts.guides.role_guides,
        "city_guides" => &mut texts.guides.city_guides,
        "employer_work" => &mut texts.guides.employer_work,
        "channels" => &mut texts.guides.channels,
        "communities" => &mut texts.guides.communities,
        "permits" => &mut texts.guides.permits,
        "working_life" => &mut texts.guides.working_life,
        "newcomers" => &mut texts.guides.newcomers,
        "tips" => &mut texts.guides.tips,
        "roles" => &mut texts.roles,
        _ => panic!("there is no file {file}"),
    };
    assert!(place.contains(from), "{file} has no {from}");
    let changed = place.replacen(from, to, 1);
    *place = &changed;
    Pack::read(&texts).unwrap_err().to_string()
}

fn assert_refused(cases: &[(&str, &str, &str, &str)]) {
    for (file, from, to, reason) in cases {
        let said = refused(file, from, to);
        assert!(said.contains(reason), "{file}, {to}: {said}");
    }
}

#[test]
fn statements_without_source_date_or_a_language_are_refused() {
    assert_refused(&[
        ("tips", "source = \"article_backend\", ", "", "missing field `source`"),
        ("tips", "source = \"article_backend\"", "source = \"article_c\"", "there is no source `article_c`"),
        ("tips", "as_of = \"2026-11-22\", ", "", "missing field `as_of`"),
        ("tips", "look_again = \"2027-11-22\"", "look_again = \"2025-11-22\"", "before it was true"),
        (
            "tips",
            "nb = \"Helseforsikring.\"",
            "nb = \" \"",
            "tips, benefits, health_insurance: lacks its text",
        ),
        ("tips", ", nb = \"Helseforsikring.\"", "", "missing field `nb`"),
        ("tips", "unit = \"firms\"", "unit = \"companies\"", "unknown variant `companies`"),
        ("tips", "id = \"pension_plan\"", "id = \"health_insurance\"", "is there twice"),
        ("tips", "unit = \"text\"", "unit = \"percent\"", "is in Percent, not in Text"),
        (
            "working_life",
            "limit = \"probation\"",
            "limit = \"patience\"",
            "limit patience: is no limit of law.toml",
        ),
        (
            "working_life",
            "limit = \"probation\"",
            "limit = \"patience\"",
            "limit probation: is not explained",
        ),
        ("permits", "unit = \"kr_per_month\"", "unit = \"people\"", "is in People, which is no amount"),
        ("permits", "from = \"2026-09-01\"", "from = \"2025-09-01\"", "is followed by a level that is known"),
        ("permits", "schema = 1", "schema = 2", "permits.toml is of format 2; this program reads format 1"),
        (
            "city_guides",
            "value = 11_650, to = 15_260",
            "value = 15_260, to = 11_650",
            "its range does not rise",
        ),
    ]);
}

#[test]
fn references_that_lead_nowhere_are_refused() {
    assert_refused(&[
        ("role_guides", "role = \"ml_engineer\"", "role = \"ml_wizard\"", "there is no role `ml_wizard`"),
        (
            "role_guides",
            "[\"finance\", \"energy\"",
            "[\"finanse\", \"energy\"",
            "there is no sector `finanse`",
        ),
        ("role_guides", "[\"java\", \"python\"", "[\"jawa\", \"python\"", "there is no skill `jawa`"),
        (
            "roles",
            "skills = [\"java\", \"python\"",
            "skills = [\"java\", \"pyton\"",
            "there is no skill `pyton`",
        ),
        (
            "roles",
            "skills = [\"java\", \"python\"",
            "skills = [\"java\", \"java\"",
            "names the skill `java` twice",
        ),
        ("city_guides", "city = \"oslo\"", "city = \"osol\"", "there is no city `osol`"),
        ("city_guides", "city = \"oslo\"", "city = \"osol\"", "city oslo: has no guide"),
        ("city_guides", "value = \"IVa\"", "value = \"IX\"", "there is no zone `IX`"),
        ("city_guides", "employer = \"uit\"", "employer = \"uitt\"", "there is no employer `uitt`"),
        ("employer_work", "employer = \"dnb\"", "employer = \"dbn\"", "there is no employer `dbn`"),
        ("communities", "cities = [\"Tromsø\"]", "cities = [\"Tromsö by\"]", "there is no city `Tromsö by`"),
        ("channels", "https://www.finn.no", "http://www.finn.no", "is not an https address"),
        (
            "newcomers",
            "after = [\"bank_account\"]",
            "after = [\"bank_card\"]",
            "there is no earlier step `bank_card`",
        ),
        ("newcomers", "who = [\"eea\", \"switzerland\"]", "who = []", "step registration: is for nobody"),
        ("skills", "name = \"Kotlin\"", "name = \"Java\"", "`Java` is also a name of `java`"),
        ("skills", "kind = \"language\"", "kind = \"talent\"", "unknown variant `talent`"),
        ("skills", "id = \"kotlin\"", "id = \"java\"", "skill java: is there twice"),
    ]);
}
