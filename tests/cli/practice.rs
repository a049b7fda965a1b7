//! `loype practice`: a sitting through standard input, and what is due as JSON.

use serde_json::Value;

use crate::program::Home;

#[test]
fn a_sitting_goes_by_standard_input_and_what_is_due_is_listed() {
    let home = Home::new();
    let run = |input: &str| {
        home.run_with(&["practice", "--role", "backend_developer", "--count", "3"], input.as_bytes())
    };
    // Aloud and good; typed, something that is no judgement, then again; then it ends.
    let answer = run("\n3\nI would measure first.\n\nseven\n1\n\nq\n");
    assert_eq!(answer.status, 0, "{}", answer.err);
    assert!(answer.out.contains("1/3") && answer.out.contains("3/3"), "{}", answer.out);
    assert!(answer.out.contains("A good answer shows:") && answer.out.contains("It comes again in 2 days."));
    assert!(answer.out.contains("2 answers: 1 again, 0 hard, 1 good, 0 easy."), "{}", answer.out);

    let due = home.json(&["practice"]);
    assert_eq!(due["total"], 1, "{due}");
    let one = &due["questions"][0];
    assert_eq!(
        (&one["reviews"], &one["weak"], &one["before"]),
        (&Value::from(1), &Value::from(true), &Value::Null)
    );
    assert!(one["id"].is_string() && one["text"].is_string() && one["kind"].is_string());
}

#[test]
fn an_input_that_ends_loses_nothing_and_questions_come_in_the_language_asked_for() {
    let home = Home::new();
    let answer = home.run_with(&["practice", "--lang", "nb", "--round", "technical"], b"\n4\n");
    assert_eq!(answer.status, 0, "{}", answer.err);
    assert!(answer.out.contains("Et godt svar viser:") && answer.out.contains("Ett svar:"), "{}", answer.out);
    assert_eq!(home.json(&["practice"])["total"], 0);
}

#[test]
fn what_cannot_be_practised_says_so() {
    let home = Home::new();
    for (arguments, status, code) in [
        (&["practice", "--from", "due"][..], 1, "practice_nothing"),
        (&["practice", "--role", "rørlegger"][..], 1, "role_unknown"),
        (&["practice", "--job", "nobody"][..], 1, "job_not_found"),
        (&["practice", "--count", "0"][..], 2, "0"),
        (&["practice", "--round", "second"][..], 2, "second"),
    ] {
        let answer = home.run_with(arguments, b"");
        assert_eq!(answer.status, status, "{arguments:?} {}", answer.err);
        assert!(answer.err.contains(code), "{}", answer.err);
    }
}
