//! Bad catalogues and what is said about each.

use std::collections::BTreeSet;

use crate::check::{Message, Source, check};

fn source(lang: &str, area: &str, text: &str) -> Source {
    Source { lang: lang.to_owned(), file: format!("ftl/{lang}/{area}.ftl"), text: text.to_owned() }
}

fn faults(en: &str, nb: &str) -> Vec<String> {
    let sources = [source("en", "board", en), source("nb", "board", nb)];
    check(&sources, ["en", "nb"]).err().unwrap_or_default().iter().map(ToString::to_string).collect()
}

#[test]
fn good_catalogues_give_their_messages_with_arguments() {
    let en = "-name = Løype\n\
              b-two = { $count ->\n    [one] one in { $place }\n   *[other] many\n }\n\
              a_one = { -name } { b-two }\n";
    let nb = "-name = Løype\n# A word.\na_one = { -name }: { b-two }\n\nb-two = { $count } i { $place }\n";
    let sources = [source("en", "board", en), source("nb", "board", nb)];
    let arguments: BTreeSet<String> = ["count", "place"].map(str::to_owned).into();
    assert_eq!(
        check(&sources, ["en", "nb"]).unwrap_or_default(),
        ["a_one", "b-two"].map(|id| Message { id: id.to_owned(), arguments: arguments.clone() })
    );
}

#[test]
fn each_fault_is_named_with_file_line_and_id() {
    for (en, nb, said) in [
        ("a = A\nb = B\n", "a = A\n", "ftl/en/board.ftl:2: `b` is in `en` but missing in `nb`"),
        ("a = A\n", "a = A\n\nb = B\n", "ftl/nb/board.ftl:3: `b` is in `nb` but missing in `en`"),
        ("a = A\na = B\n", "a = A\n", "ftl/en/board.ftl:2: `a` is there already, in ftl/en/board.ftl:1"),
        ("a = { $x }\n", "a = { $y }\n", "ftl/en/board.ftl:1: `a` uses $x in `en` but $y in `nb`"),
        ("a = A\n", "a = { $y }\n", "ftl/en/board.ftl:1: `a` uses no argument in `en` but $y in `nb`"),
        ("a = {\"\"}\n", "a = A\n", "ftl/en/board.ftl:1: `a` is empty"),
        (
            "a = A\n    .title = B\n",
            "a = A\n",
            "ftl/en/board.ftl:1: `a` has an attribute; make it a message of its own",
        ),
        (
            "a = { b }\n",
            "a = A\n",
            "ftl/en/board.ftl:1: `a` refers to the message `b`, which there is not in `en`",
        ),
        (
            "a = A\n",
            "a = { -b }\n",
            "ftl/nb/board.ftl:1: `a` refers to the term `-b`, which there is not in `nb`",
        ),
        (
            "a = { NUMBER($n) }\n",
            "a = { $n }\n",
            "ftl/en/board.ftl:1: `a` calls NUMBER(); hand in the formatted text as an argument instead",
        ),
        ("a = { a }\n", "a = A\n", "ftl/en/board.ftl:1: `a` refers to itself, at once or by others"),
        (
            "a-b = A\na_b = B\n",
            "a-b = A\na_b = B\n",
            "ftl/en/board.ftl:2: `a_b` and `a-b` differ only in marks; rename one",
        ),
    ] {
        assert_eq!(faults(en, nb), [said], "{en} / {nb}");
    }
}

#[test]
fn what_is_not_fluent_is_refused_at_its_line() {
    for (text, line) in
        [("a = A\nb = { $x }}\n", 2), ("a = A\n\nwhat is this\n", 3), ("a =\n", 1), ("a = A }\n", 1)]
    {
        let said = faults(text, "a = A\n");
        let start = format!("ftl/en/board.ftl:{line}: not valid Fluent: ");
        assert!(said.iter().any(|fault| fault.starts_with(&start)), "{text:?}: {said:?}");
    }
}

#[test]
fn one_id_has_one_place_across_areas() {
    let sources = [
        source("en", "board", "a = A\n"),
        source("en", "words", "# Twice.\na = A\n"),
        source("nb", "board", "a = A\n"),
    ];
    let said: Vec<String> =
        check(&sources, ["en", "nb"]).err().unwrap_or_default().iter().map(ToString::to_string).collect();
    assert_eq!(said, ["ftl/en/words.ftl:2: `a` is there already, in ftl/en/board.ftl:1"]);
}

#[test]
fn a_circle_of_references_is_told_for_each_in_it() {
    let said = faults("a = { b }\nb = { a }\n", "a = A\nb = B\n");
    assert!(said.len() == 2 && said.iter().all(|fault| fault.contains("refers to itself")), "{said:?}");
}
