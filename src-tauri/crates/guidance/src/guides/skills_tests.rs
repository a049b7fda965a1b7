//! Skills are found in the sentences of ads, and words that only look like them are not.

use crate::pack;

fn found(text: &str) -> Vec<&'static str> {
    pack().guides.skills_in(text).into_iter().map(|skill| skill.id.as_str()).collect()
}

#[track_caller]
fn assert_found(cases: &[(&str, &[&str])]) {
    for (text, ids) in cases {
        assert_eq!(found(text), *ids, "{text}");
    }
}

#[test]
fn other_names_and_spellings_lead_to_one_skill() {
    assert_found(&[
        ("Vi bruker Postgres og K8s.", &["postgresql", "kubernetes"]),
        ("PostgreSQL, POSTGRES og postgres er det samme", &["postgresql"]),
        ("kubernetes-klynger i Google Cloud", &["kubernetes", "gcp"]),
        ("Erfaring med maskinlæring", &["machine_learning"]),
        ("Du bygger maskinlæringsmodeller i Python", &["machine_learning", "python"]),
        ("maskinlaering", &["machine_learning"]),
        ("MASKINLÆRING og Machine Learning", &["machine_learning"]),
        ("maskinl\u{e6}ring skrevet med a\u{30a}", &["machine_learning"]),
        ("Node JS, NodeJS, node.js", &["nodejs"]),
        ("CI/CD med GitHub Actions", &["ci_cd"]),
        ("A/B-testing og A/B-tester", &["ab_testing"]),
        ("datasynsløsninger og sensorfusjon", &["computer_vision", "sensor_fusion"]),
        ("Ruby on Rails, ikke bare Ruby", &["ruby_on_rails", "ruby"]),
        ("Vi ser etter deg som kan C#/.NET og Azure", &["c_sharp", "dotnet", "azure"]),
        ("JavaScript er ikke Java", &["javascript", "java"]),
        ("Javautvikler", &["java"]),
        ("#python #react", &["python"]),
        ("", &[]),
        ("  …  ", &[]),
    ]);
}

#[test]
fn go_is_a_language_only_where_it_is_written_as_one() {
    assert_found(&[
        ("Backenden er skrevet i Go og Kotlin.", &["go", "kotlin"]),
        ("Er du en erfaren Go-utvikler?", &["go"]),
        ("Vi søker utviklere som kan Golang", &["go"]),
        ("python, go, rust", &["python", "go", "rust"]),
        ("Go to market sammen med salg", &["go_to_market"]),
        ("Du har ansvar for go-to-market", &["go_to_market"]),
        ("Planlagt Go-live er i mars", &[]),
        ("Vi har et go og et godt miljø", &[]),
        ("We go further together", &[]),
        ("Let's Go for it", &[]),
        ("Godt arbeidsmiljø i Gol", &[]),
        ("We use Go to build services", &["go"]),
        ("We use Go for our backend", &["go"]),
        ("Go-Ahead Norge søker utvikler", &[]),
    ]);
}

#[test]
fn r_and_c_need_company_or_the_word_for_a_language() {
    assert_found(&[
        ("Kjennskap til R eller Python er en fordel", &["r", "python"]),
        ("Du kan Python og R. Vi tilbyr fleksitid.", &["python", "r"]),
        ("SQL, R, Power BI", &["sql", "r", "power_bi"]),
        ("Statistisk programmering i R", &["r"]),
        ("Erfaring med R-programmering", &["r"]),
        ("C/C++ på Linux", &["c", "c_plus_plus", "linux"]),
        ("C, C++ og Rust", &["c", "c_plus_plus", "rust"]),
        ("Firmware skrevet i C", &["embedded_edge", "c"]),
        ("Du programmerer i C for innebygde systemer", &["c", "embedded_edge"]),
        ("Objective-C og Swift", &["objective_c", "swift"]),
        ("Førerkort klasse B, C eller CE", &[]),
        ("R&D i Trondheim, Python", &["python"]),
        ("Kontakt R. Hansen, Java-leder", &["java"]),
        ("H&R, Python", &["python"]),
        ("Vitamin C og frukt på jobben", &[]),
        ("Plan C", &[]),
        ("c/o Bekk, Oslo", &[]),
        ("temperaturer ned mot −20 °C", &[]),
        ("D, E, R, C", &[]),
    ]);
}

#[test]
fn rest_is_an_interface_and_not_what_is_left() {
    assert_found(&[
        ("Vi lager REST-API-er i Kotlin", &["rest", "kotlin"]),
        ("RESTful tjenester og GraphQL", &["rest", "graphql"]),
        ("erfaring med rest api", &["rest"]),
        ("SOAP, rest, graphql", &["rest", "graphql"]),
        ("integrasjoner over REST", &["rest"]),
        ("Resten av teamet sitter i Bergen, og du får hvile og rest", &[]),
        ("the rest of the team", &[]),
    ]);
}

#[test]
fn ordinary_words_are_not_taken_for_tools() {
    assert_found(&[
        ("Spring Boot og Spring", &["spring"]),
        ("Oppstart Spring 2027", &[]),
        ("Rust og overflatebehandling", &[]),
        ("Vi utvikler i Rust", &["rust"]),
        ("rust på bilen", &[]),
        ("Kjør Spark og Databricks", &["spark", "databricks"]),
        ("et spark bak", &[]),
        ("React og TypeScript", &["react", "typescript"]),
        ("You react quickly", &[]),
        ("SLAM og ROS 2", &["slam", "ros"]),
        ("ros fra kollegene", &[]),
        ("Express.js eller Express, Node", &["expressjs", "nodejs"]),
        ("NSB Express til Bodø", &[]),
        ("Internett og nettverk, net pay", &[]),
        ("C# og .Net", &["c_sharp", "dotnet"]),
        ("fra Angular over React to Svelte", &["angular", "react", "svelte"]),
        ("SAS, Norwegian og Widerøe", &[]),
        ("SAS, R og Python", &["sas", "r", "python"]),
        ("Julia Hansen leder teamet", &[]),
        ("digital og giter", &[]),
    ]);
}

#[test]
fn an_entry_of_a_persons_own_list_is_found_by_any_name() {
    for (name, id) in [
        ("Go", Some("go")),
        ("go", Some("go")),
        ("r", Some("r")),
        ("C", Some("c")),
        ("c++", Some("c_plus_plus")),
        ("rest", Some("rest")),
        (" postgres ", Some("postgresql")),
        ("k8s", Some("kubernetes")),
        ("Maskinlæring", Some("machine_learning")),
        ("machine learning", Some("machine_learning")),
        ("node.js", Some("nodejs")),
        (".net", Some("dotnet")),
        ("Underwater basket weaving", None),
        ("", None),
        ("…", None),
    ] {
        assert_eq!(pack().guides.skill_named(name).map(|skill| skill.id.as_str()), id, "{name}");
    }
}

#[test]
fn every_name_finds_its_skill_alone_or_beside_another() {
    for skill in &pack().guides.skills {
        // A name with a list in brackets is for reading.
        let names = skill.names().filter(|name| !name.contains('('));
        for name in names.map(|name| name.trim_end_matches('*')) {
            assert_eq!(pack().guides.skill_named(name).map(|found| &found.id), Some(&skill.id), "{name}");
            let beside = if skill.id == "haskell" { "COBOL" } else { "Haskell" };
            let text = format!("{beside}, {name}");
            assert!(found(&text).contains(&skill.id.as_str()), "{text}");
        }
    }
}

#[test]
fn strange_texts_do_no_harm() {
    let long = "C, ".repeat(5_000) + "C++";
    assert_eq!(found(&long), ["c", "c_plus_plus"]);
    for text in
        ["\u{0}R\u{202e}C", "R,", ",R", "C++++", "++", "#", "🦀 Rust 🦀", "\u{300}", "R\u{300}, Python"]
    {
        let _ = found(text);
    }
    assert_eq!(found("🦀 Rust 🦀"), ["rust"]);
}
