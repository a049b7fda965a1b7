use proptest::prelude::*;

use super::*;

fn spans(text: &str) -> Vec<Span> {
    vec![Span { text: text.to_owned(), bold: false, href: None }]
}

/// An ad as it is written down here: `#` begins a heading, `-` an item, anything else is a paragraph.
fn ad(text: &str) -> Document {
    let mut blocks: Vec<Block> = Vec::new();
    for line in text.lines().map(str::trim).filter(|line| !line.is_empty()) {
        if let Some(heading) = line.strip_prefix("# ") {
            blocks.push(Block::Heading { level: 2, spans: spans(heading) });
        } else if let Some(item) = line.strip_prefix("- ") {
            match blocks.last_mut() {
                Some(Block::List { items, .. }) => items.push(spans(item)),
                _ => blocks.push(Block::List { ordered: false, items: vec![spans(item)] }),
            }
        } else {
            blocks.push(Block::Paragraph { spans: spans(line) });
        }
    }
    Document { blocks }
}

/// What is asked for, musts written with a `!` before them.
fn asked(text: &str) -> Vec<String> {
    let sign = |need| if need == Need::Must { "!" } else { "" };
    asked_by(&ad(text)).into_iter().map(|asked| format!("{}{}", sign(asked.need), asked.text)).collect()
}

#[test]
fn headings_begin_and_end_what_is_asked_for() {
    for (text, expected) in [
        (
            "# Arbeidsoppgaver\n- Drifte databaser\n# Kvalifikasjoner\n- Bachelor i IT\n- Norsk er en fordel\n# Vi tilbyr\n- Pensjon",
            vec!["!Bachelor i IT", "Norsk er en fordel"],
        ),
        (
            "# Kven er du?\n- Du har erfaring frå drift.\n- Nynorsk er ønskeleg\n# Vi tilbyd\n- Løn etter avtale",
            vec!["!Du har erfaring frå drift", "Nynorsk er ønskeleg"],
        ),
        (
            "# What you'll do\n- Build things\n# What you bring\n- 5+ years of Rust\n# Nice to have\n- Norwegian\n# What we offer\n- Pension",
            vec!["!5+ years of Rust", "Norwegian"],
        ),
        ("Krav:\n- Førerkort klasse B\nVi tilbyr:\n- Firmabil", vec!["!Førerkort klasse B"]),
        ("# All you need is...\n- Java\n# Good to have:\n- Redux", vec!["!Java", "Redux"]),
        ("# Requirements\n- Rust\n- Bonus points:\n- Go", vec!["!Rust", "Go"]),
        ("# Fordeler\n- Gratis lunsj", vec![]),
    ] {
        assert_eq!(asked(text), expected, "{text}");
    }
}

#[test]
fn an_items_own_words_are_stronger_than_its_heading() {
    for (text, expected) in [
        ("# Kvalifikasjoner\n- Fagbrev, gjerne som elektriker", vec!["Fagbrev, gjerne som elektriker"]),
        ("# Ønskede kvalifikasjoner\n- Fagbrev kreves\n- Humør", vec!["!Fagbrev kreves", "!Humør"]),
        ("# Krav\n- Fagbrev\n# Ønskede kvalifikasjoner\n- Humør", vec!["!Fagbrev", "Humør"]),
        ("# Preferred\n- A degree is required\n- Tact", vec!["!A degree is required", "Tact"]),
        // Wishes are all this ad asks for.
        ("# Ønskede kvalifikasjoner\n- Barnehagelærer\n- Humør", vec!["!Barnehagelærer", "!Humør"]),
    ] {
        assert_eq!(asked(text), expected, "{text}");
    }
}

#[test]
fn sentences_ask_too() {
    for (text, expected) in [
        (
            "Vi er et lite lag. Du må kunne snakke norsk. Vi tilbyr god kaffe.",
            vec!["!Du må kunne snakke norsk"],
        ),
        (
            "For å være aktuell må du kunne sikkerhetsklareres, jf. sikkerhetsloven.",
            vec!["!For å være aktuell må du kunne sikkerhetsklareres, jf. sikkerhetsloven"],
        ),
        (
            "Applicants must hold a driving licence. We sell boats.",
            vec!["!Applicants must hold a driving licence"],
        ),
        ("# Om oss\nVi har erfaring med alt. Det er en fordel med bl.a. erfaring fra havbruk.", vec![]),
        (
            "Det er en fordel med bl.a. erfaring fra havbruk.",
            vec!["Det er en fordel med bl.a. erfaring fra havbruk"],
        ),
        ("# Hvem ser vi etter?\nDu liker folk. Søknader behandles fortløpende.", vec!["!Du liker folk"]),
        ("Har du erfaring med Rust? Da vil vi snakke med deg.", vec![]),
        ("Krav: førerkort klasse B", vec!["!førerkort klasse B"]),
        ("https://krav.example: her", vec![]),
    ] {
        assert_eq!(asked(text), expected, "{text}");
    }
}

#[test]
fn each_thing_is_asked_for_once_and_no_text_is_endless() {
    assert_eq!(asked("# Krav\n- Rust\n- RUST.\n# Skills\n- Rust"), ["!Rust"]);
    let many: String = (0..100).map(|at| format!("- Krav nummer {at}\n")).collect();
    assert_eq!(asked(&format!("# Krav\n{many}")).len(), MAX_REQUIREMENTS);
    let long = asked(&format!("# Krav\n- {}", "ordet ".repeat(200)));
    assert!(long[0].chars().count() <= MAX_TEXT + 2 && long[0].ends_with("ordet…"), "{}", long[0]);
    assert!(asked("").is_empty());
}

proptest! {
    #[test]
    fn any_document_can_be_read(text in "(\\PC{0,30}\n|# \\PC{0,20}\n|- \\PC{0,30}\n|krav: |du må ha |• ){0,20}") {
        for asked in asked_by(&ad(&text)) {
            prop_assert!(!asked.text.trim().is_empty());
        }
    }
}

#[test]
fn a_drawn_requirement_has_the_same_id_each_time_and_its_own() {
    let [one, other] =
        [1, 2].map(|second| ApplicationId::at(chrono::DateTime::from_timestamp(second, 0).unwrap()));
    assert_eq!(drawn_id(one, "Rust "), drawn_id(one, "rust"));
    let ids = [drawn_id(one, "Rust"), drawn_id(one, "Rusk"), drawn_id(other, "Rust"), drawn_id(one, "")];
    assert_eq!(ids.iter().collect::<HashSet<_>>().len(), 4);
    assert_eq!(ids[0].to_string().parse(), Ok(ids[0]));
}
