//! What is typed: options anywhere, and exit status 2 for what is not understood.

use crate::program::{Home, page};

#[test]
fn wrong_usage_ends_with_two_and_says_so_on_standard_error() {
    let home = Home::new();
    for arguments in [
        &["fly"][..],
        &[],
        &["capture"],
        &["capture", "--on", "12.3.2026", "x.html"],
        &["jobs", "--stage", "ghosted"],
        &["jobs", "--limit", "mange"],
        &["show"],
        &["add", "--title", "x"],
        &["move", "x"],
        &["note", "x"],
        &["demo"],
        &["demo", "--jobs", "-1"],
        &["pay"],
        &["pay", "parse"],
        &["pay", "net"],
        &["pay", "floor", "540000"],
        &["offers", "eval"],
        &["offers", "best"],
        &["guidance"],
        &["guidance", "weather"],
        &["jobs", "--lang", "de"],
        &["jobs", "--unknown"],
        &["undo", "twice"],
    ] {
        let answer = home.run(arguments);
        assert_eq!((answer.status, answer.out.as_str()), (2, ""), "{arguments:?}");
        assert!(!answer.err.is_empty());
    }
    assert!(!home.profile().exists(), "nothing is made for what was not understood");
}

#[test]
fn options_stand_anywhere() {
    let home = Home::new();
    let path = page("finn-snarest.html").display().to_string();
    let expected = home.run(&["capture", &path, "--json", "--lang", "nb"]).out;
    assert!(expected.starts_with('{'));
    for arguments in
        [["--json", "--lang", "nb", "capture", &path], ["--lang", "nb", "capture", "--json", &path]]
    {
        assert_eq!(home.run(&arguments).out, expected);
    }
    let pay = home.run(&["--json", "pay", "parse", "650k"]).out;
    for arguments in [
        ["pay", "--json", "parse", "650k"],
        ["pay", "parse", "--json", "650k"],
        ["pay", "parse", "650k", "--json"],
    ] {
        assert_eq!(home.run(&arguments).out, pay, "{arguments:?}");
    }
}

#[test]
fn help_and_version_are_told_and_make_nothing() {
    let home = Home::new();
    for arguments in [&["--help"][..], &["help"], &["capture", "--help"], &["--version"]] {
        let answer = home.run(arguments);
        assert_eq!((answer.status, answer.err.as_str()), (0, ""), "{arguments:?}");
        assert!(answer.out.contains("loype") || answer.out.contains("Usage"), "{}", answer.out);
    }
    let help = home.run(&["--help"]).out;
    for command in [
        "capture", "jobs", "show", "add", "move", "note", "undo", "redo", "check", "demo", "pay", "offers",
        "guidance",
    ] {
        assert!(
            help.lines().any(|line| line.trim_start().starts_with(command)),
            "{command} is not in the help"
        );
    }
    assert!(!home.profile().exists());
}
