//! The command line beside the open window, and beside itself.

use app::wire::Language;
use app::{App, Clock, Net, ProfileFolder};
use serde_json::{Value, json};

use crate::program::{Answer, Home};

fn window(home: &Home) -> App {
    App::open(ProfileFolder::at(home.profile()), Clock::System, Net::new().unwrap(), Language::En).unwrap()
}

fn list(app: &App) -> Value {
    let query = json!({"text": null, "stage": null, "offset": 0, "limit": 100});
    app::dispatch(app, "job.list", query).unwrap()
}

#[test]
fn an_open_window_sees_what_the_command_line_did_and_the_other_way() {
    let home = Home::new();
    let app = window(&home);
    let before = app.outside_version().unwrap();
    let id = home.json(&["add", "--title", "Baker", "--employer", "Havblikk"])["job_id"].clone();
    assert_ne!(app.outside_version().unwrap(), before);
    assert_eq!(list(&app)["jobs"][0]["job_id"], id);

    let edit = json!({"job_id": id, "edit": {"field": "title", "value": "Konditor"}});
    app::dispatch(&app, "job.edit", edit).unwrap();
    assert_eq!(home.json(&["show", id.as_str().unwrap()])["title"], "Konditor");
    assert_eq!(home.json(&["undo"])["step"]["label"], "edit-job");
    assert_eq!(list(&app)["jobs"][0]["title"], "Baker");
    assert_eq!(home.json(&["check"])["ok"], true);
}

#[test]
fn many_at_once_all_arrive() {
    let home = Home::new();
    let app = window(&home);
    let started: Vec<_> = (0..8)
        .map(|number| {
            let title = format!("Stilling {number}");
            let profile = home.profile();
            let mut command = home.command();
            command.arg("--profile").arg(profile).args(["add", "--employer", "Havblikk", "--title", &title]);
            command.spawn().unwrap()
        })
        .collect();
    for number in 0..8 {
        let edits = json!([{"field": "title", "value": format!("Fra vinduet {number}")}, {"field": "employer", "value": "A"}]);
        app::dispatch(&app, "job.add", json!({"edits": edits, "stage_id": null, "url": null})).unwrap();
    }
    for child in started {
        let answer = Answer::from(child.wait_with_output().unwrap());
        assert_eq!(answer.status, 0, "{}", answer.err);
    }
    assert_eq!(list(&app)["total"], 16);
    assert_eq!(home.json(&["check"])["ok"], true);
}

#[test]
fn whoever_waits_too_long_is_told_for_whom() {
    let home = Home::new();
    let app = window(&home);
    let mut held = rusqlite::Connection::open(home.profile().join("loype.sqlite3")).unwrap();
    let writing = held.transaction_with_behavior(rusqlite::TransactionBehavior::Immediate).unwrap();
    let add = ["add", "--title", "Baker", "--employer", "Havblikk"];
    let error = home.refused(&add);
    assert_eq!(error["code"], "store_held");
    let by = error["details"]["by"].as_str().unwrap();
    assert!(by.contains(&format!("({})", std::process::id())), "{by}");
    writing.rollback().unwrap();
    drop(app);
    assert_eq!(home.run(&add).status, 0);
}

#[test]
fn many_first_runs_at_once_make_one_profile() {
    let home = Home::new();
    let profile = home.profile();
    let start = || {
        let mut command = home.command();
        command.arg("--profile").arg(&profile).args(["add", "--title", "Baker", "--employer", "Havblikk"]);
        command.spawn().unwrap()
    };
    let started: Vec<_> = (0..6).map(|_| start()).collect();
    for child in started {
        let answer = Answer::from(child.wait_with_output().unwrap());
        assert_eq!(answer.status, 0, "{}", answer.err);
    }
    assert_eq!(home.json(&["jobs"])["total"], 6);
}
