//! Roles held against the person's skills and against the skills that their saved ads name.

use app::ErrorCode as E;
use loype_tests::TestProfile;
use serde_json::{Value, json};

use crate::calls::{done, profile, refused};
use crate::guidance_calls::{ad, by_id, each, list, save_ad, skills};

fn roles(profile: &TestProfile) -> Value {
    done(profile, "guidance.roles", json!({}))
}

/// The person's skills by name, each with what it is in the guidance.
fn own(profile: &TestProfile) -> Vec<(String, Option<String>)> {
    let own = roles(profile)["own"].clone();
    let pair =
        |one: &Value| (one["name"].as_str().unwrap().to_owned(), one["skill"].as_str().map(str::to_owned));
    list(&own).iter().map(pair).collect()
}

/// Skills that ads name and the person lacks, with in how many.
fn gaps(roles: &Value) -> Vec<(&str, u64)> {
    list(&roles["gaps"])
        .iter()
        .map(|gap| (gap["id"].as_str().unwrap(), gap["in_ads"].as_u64().unwrap()))
        .collect()
}

#[test]
fn an_empty_profile_is_told_the_roles_and_lacks_nothing_yet() {
    let answer = roles(&profile());
    assert_eq!((&answer["own"], &answer["gaps"], &answer["ads"]), (&json!([]), &json!([]), &json!(0)));
    let known: Vec<&str> = guidance::pack().roles.iter().map(|role| role.id.as_str()).collect();
    assert_eq!(each(&answer["roles"], "id"), known);
    assert_eq!(list(&answer["known"]).len(), guidance::pack().guides.skills.len());
    let mut ranks: Vec<u64> =
        list(&answer["roles"]).iter().filter_map(|role| role["rank"].as_u64()).collect();
    ranks.sort_unstable();
    assert_eq!(ranks, (1..=10).collect::<Vec<_>>(), "the ten AI roles");
    for role in list(&answer["roles"]) {
        assert!(list(&role["pay"]).len() <= 4, "{}", role["id"]);
        assert!(list(&role["skills"]).iter().all(|skill| skill["has"] == false && skill["in_ads"] == 0));
        let told = ["why", "pay_note", "note"].iter().any(|field| !role[field].is_null())
            || ["sectors", "duties", "drivers", "levels", "skills"]
                .iter()
                .any(|field| !list(&role[field]).is_empty());
        assert!(!told || role["source"].is_object(), "{} is told of without a source", role["id"]);
        assert!(told || !list(&role["pay"]).is_empty(), "{} is nothing but a name", role["id"]);
    }
    for rank in 1..=10 {
        let role = list(&answer["roles"]).iter().find(|role| role["rank"] == rank).unwrap();
        assert!(role["why"].is_object() && !list(&role["skills"]).is_empty(), "{}", role["id"]);
    }
    let backend = by_id(&answer["roles"], "backend_developer");
    assert!(!list(&backend["duties"]).is_empty() && list(&backend["levels"]).len() == 3);
    assert!(list(&backend["skills"]).iter().any(|skill| skill["for_norway"] == true));
}

#[test]
fn skills_are_counted_once_an_ad_and_gaps_come_by_how_many_name_them() {
    let profile = profile();
    ad(
        &profile,
        "Utvikler 1",
        "Vi bruker Python, Kubernetes og Terraform. Python er viktigst, K8s kommer etter.",
    );
    ad(&profile, "Utvikler 2", "Erfaring med python og kubernetes. PYTHON! Og litt Python til.");
    ad(&profile, "Utvikler 3", "Hos oss skriver du Python og Kotlin mot PostgreSQL.");
    ad(&profile, "Selger 4", "Du liker mennesker og har førerkort.");
    let answer = roles(&profile);
    assert_eq!(answer["ads"], 4);
    let found = gaps(&answer);
    assert_eq!(found[..2], [("python", 3), ("kubernetes", 2)], "{found:?}");
    for one in ["terraform", "kotlin", "postgresql"] {
        assert!(found.contains(&(one, 1)), "{one}: {found:?}");
    }
    assert!(found.is_sorted_by(|one, next| one.1 >= next.1), "{found:?}");
    assert!(!found.iter().any(|(id, _)| *id == "java"), "{found:?}");
    skills(&profile, "python");
    let answer = roles(&profile);
    assert_eq!(gaps(&answer)[0], ("kubernetes", 2), "what one has is no gap");
    for role in list(&answer["roles"]) {
        for skill in list(&role["skills"]).iter().filter(|skill| skill["id"] == "python") {
            assert_eq!((&skill["has"], &skill["in_ads"]), (&json!(true), &json!(3)), "{}", role["id"]);
        }
    }
}

#[test]
fn of_each_job_the_newest_ad_counts_and_none_of_those_in_the_trash() {
    let profile = profile();
    let job = ad(&profile, "Utvikler", "Hos oss skriver du Kotlin.");
    save_ad(&profile, "Utvikler", "Hos oss skriver du Scala.", &json!({"kind": "same_job", "job_id": job}));
    let seen = |profile: &TestProfile| {
        let answer = roles(profile);
        (
            answer["ads"].as_u64().unwrap(),
            gaps(&answer).iter().map(|(id, _)| (*id).to_owned()).collect::<Vec<_>>(),
        )
    };
    assert_eq!(seen(&profile), (1, vec!["scala".to_owned()]));
    let other = ad(&profile, "Driftstekniker", "Hos oss holder du Linux i gang.");
    let both = seen(&profile);
    assert_eq!(both.0, 2);
    done(&profile, "job.delete", json!({"job_id": other}));
    assert_eq!(seen(&profile), (1, vec!["scala".to_owned()]));
    done(&profile, "undo", json!({}));
    assert_eq!(seen(&profile), both);
}

#[test]
fn own_skills_are_known_by_their_other_names_and_kept_as_they_were_called() {
    let profile = profile();
    for (typed, id) in [
        ("Postgres", Some("postgresql")),
        ("K8s", Some("kubernetes")),
        ("golang", Some("go")),
        ("c++", Some("c_plus_plus")),
        ("C#", Some("c_sharp")),
        (".net", Some("dotnet")),
        ("R", Some("r")),
        ("Amazon Web Services", Some("aws")),
        ("Fjellklatring", None),
        ("<b>\"'; DROP TABLE own_skill; --", None),
    ] {
        // A semicolon parts skills, so the hostile one comes as two.
        skills(&profile, typed);
        let name = typed.split(';').next().unwrap();
        let kept = own(&profile).into_iter().find(|(kept, _)| kept == name);
        assert_eq!(kept, Some((name.to_owned(), id.map(str::to_owned))), "{typed}");
    }
    let answer = roles(&profile);
    let has = |id: &str| {
        let all = list(&answer["roles"]).iter().flat_map(|role| list(&role["skills"]));
        all.filter(|skill| skill["id"] == id).map(|skill| skill["has"] == true).collect::<Vec<_>>()
    };
    for id in ["postgresql", "kubernetes"] {
        assert!(!has(id).is_empty() && has(id).iter().all(|has| *has), "{id}");
    }
    assert!(has("java").iter().all(|has| !has), "Java is not JavaScript, and neither was named");
}

#[test]
fn several_come_with_commas_and_what_is_there_already_stays_as_it_is() {
    let profile = profile();
    skills(&profile, " Python, K8s ;Terraform\n\n Rust  lang ,,rust  LANG, ");
    let names: Vec<String> = own(&profile).into_iter().map(|(name, _)| name).collect();
    assert_eq!(names, ["K8s", "Python", "Rust lang", "Terraform"], "by name, each once");
    let before = (roles(&profile), done(&profile, "undo.state", json!({})));
    skills(&profile, "python, PYTHON,\tPython ");
    assert_eq!((roles(&profile), done(&profile, "undo.state", json!({}))), before);
    skills(&profile, "PYTHON, Kotlin");
    assert_eq!(own(&profile).len(), 5);
    done(&profile, "undo", json!({}));
    assert_eq!(own(&profile).len(), 4, "one step adds them and one takes them away");
    done(&profile, "redo", json!({}));
    let profile = profile.restarted().unwrap();
    assert_eq!(own(&profile).len(), 5);
}

#[test]
fn what_is_no_skill_is_refused_and_nothing_is_kept() {
    let profile = profile();
    let long = format!("Python, {}", "å".repeat(301));
    let many = (0..51).map(|number| format!("Skill {number}")).collect::<Vec<_>>().join(",");
    for (typed, code) in [
        ("", E::SkillMissing),
        (" ,;\n, ", E::SkillMissing),
        ("\u{0}", E::SkillMissing),
        (long.as_str(), E::TooLong),
        (many.as_str(), E::TooMany),
    ] {
        assert_eq!(refused(&profile, "skill.add", json!({"name": typed})), code, "{typed:.40}");
    }
    assert_eq!(own(&profile), []);
    assert_eq!(done(&profile, "undo.state", json!({}))["undo"], Value::Null);
    skills(&profile, &"å".repeat(300));
    let fifty = (0..50).map(|number| format!("Skill {number}")).collect::<Vec<_>>().join(",");
    skills(&profile, &fifty);
    assert_eq!(own(&profile).len(), 51);
}

#[test]
fn a_deleted_skill_is_a_gap_again_and_comes_back() {
    let profile = profile();
    ad(&profile, "Utvikler", "Hos oss skriver du Kotlin.");
    skills(&profile, "Kotlin, Fjellklatring");
    assert_eq!(gaps(&roles(&profile)), []);
    let kept = roles(&profile);
    let kotlin = list(&kept["own"]).iter().find(|one| one["name"] == "Kotlin").unwrap()["id"].clone();
    done(&profile, "skill.delete", json!({"id": kotlin}));
    assert_eq!(gaps(&roles(&profile)), [("kotlin", 1)]);
    assert_eq!(done(&profile, "undo.state", json!({}))["undo"]["params"]["name"], "Kotlin");
    assert_eq!(refused(&profile, "skill.delete", json!({"id": kotlin})), E::SkillUnknown);
    done(&profile, "undo", json!({}));
    assert_eq!(roles(&profile), kept);
    let nobody = json!({"id": "01900000-0000-7000-8000-000000000000"});
    assert_eq!(refused(&profile, "skill.delete", nobody), E::SkillUnknown);
    assert_eq!(refused(&profile, "skill.delete", json!({"id": "Kotlin"})), E::BadInput);
}

#[test]
fn more_than_twenty_gaps_are_cut_at_the_least_named() {
    let profile = profile();
    let known: Vec<&str> =
        guidance::pack().guides.skills.iter().map(|skill| skill.name.en.as_str()).collect();
    let all = known.join(", ");
    ad(&profile, "Utvikler 1", &format!("Vi bruker {all}."));
    ad(&profile, "Utvikler 2", "Vi bruker Kotlin, Terraform og Python.");
    let answer = roles(&profile);
    let found = gaps(&answer);
    assert_eq!(found.len(), 20);
    let mut first: Vec<&str> = found[..3].iter().map(|(id, _)| *id).collect();
    first.sort_unstable();
    assert_eq!(first, ["kotlin", "python", "terraform"]);
    let mut ids: Vec<&str> = found.iter().map(|(id, _)| *id).collect();
    ids.sort_unstable();
    ids.dedup();
    assert_eq!(ids.len(), 20, "each once");
}
