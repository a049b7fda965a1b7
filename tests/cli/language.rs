//! Which language the program speaks: what was asked for, else the profile's, else the system's.

use app::wire::Language;
use app::{App, Clock, Net, ProfileFolder};
use serde_json::json;

use crate::program::Home;

const ENGLISH: &str = "There is nothing to take back.\n";

/// Chooses the language of the profile, as one does in the window.
fn choose(home: &Home, language: &str) {
    let app = App::open(ProfileFolder::at(home.profile()), Clock::System, Net::new().unwrap(), Language::En)
        .unwrap();
    app::dispatch(&app, "settings.edit", json!({"setting": "language", "value": language})).unwrap();
}

#[test]
fn a_system_without_a_language_means_english_and_norwegian_ones_mean_bokmal() {
    for (locale, is_english) in [
        ("C", true),
        ("C.UTF-8", true),
        ("POSIX", true),
        ("en_GB.UTF-8", true),
        ("de_DE.UTF-8", true),
        ("nb_NO.UTF-8", false),
        ("nn_NO.UTF-8", false),
    ] {
        let said = Home::with_locale(locale).run(&["undo"]).out;
        assert_eq!(said == ENGLISH, is_english, "{locale}: {said}");
    }
}

#[test]
fn the_profiles_language_beats_the_systems_and_what_is_asked_for_beats_both() {
    let home = Home::with_locale("en_GB.UTF-8");
    choose(&home, "nb");
    let norwegian = home.run(&["undo"]).out;
    assert_ne!(norwegian, ENGLISH);
    assert_eq!(home.run(&["undo", "--lang", "en"]).out, ENGLISH);
    choose(&home, "en");
    assert_eq!(home.run(&["undo"]).out, ENGLISH);
    assert_eq!(home.run(&["--lang", "nb", "undo"]).out, norwegian);
}

#[test]
fn steps_stages_and_errors_are_said_in_that_language() {
    let home = Home::new();
    home.json(&["add", "--title", "Baker", "--employer", "Havblikk"]);
    home.json(&["move", "baker", "no_reply"]);
    assert!(home.run(&["jobs", "--lang", "nb"]).out.contains("Ikke svar"));
    assert!(home.run(&["jobs", "--lang", "en"]).out.contains("No reply"));
    let error = home.run(&["show", "tannlege", "--lang", "nb"]).err;
    assert!(error.starts_with("job_not_found: ") && error.contains("«tannlege»"), "{error}");
    assert!(home.run(&["undo", "--lang", "nb"]).out.contains("«Baker»"));
}

#[test]
fn json_keeps_its_english_names_and_ids_in_every_language() {
    let home = Home::with_locale("nb_NO.UTF-8");
    home.json(&["add", "--title", "Baker", "--employer", "Havblikk"]);
    let english = home.json(&["show", "baker", "--lang", "en"]);
    assert_eq!(home.json(&["show", "baker", "--lang", "nb"]), english);
    assert_eq!(english["stage"]["kind"], "saved");
}
