//! `loype guidance import` and `export`: a newer guidance as a zip or a folder, looked at, taken in, undone.

use std::fs;
use std::path::PathBuf;

use serde_json::Value;

use crate::program::{Home, names};

/// A folder with the guidance's files, of another edition and with one tip in other words.
fn folder(home: &Home, edition: &str) -> PathBuf {
    let folder = home.path().join("pakke");
    fs::create_dir_all(&folder).unwrap();
    for (name, text) in guidance::built_in_files() {
        let current = guidance::pack().edition.to_string();
        let text = match name {
            "pack.toml" => text.replace(&current, edition),
            "channels.toml" => text.replacen("en = \"", "en = \"Changed: ", 1),
            _ => text.to_owned(),
        };
        fs::write(folder.join(name), text).unwrap();
    }
    folder
}

fn text(path: &std::path::Path) -> &str {
    path.to_str().unwrap()
}

fn is_changed(home: &Home) -> bool {
    let written = home.path().join("i bruk.zip");
    home.json(&["guidance", "export", text(&written)]);
    let looked = home.run(&["guidance", "import", text(&written), "--preview"]);
    looked.err.contains("2027-03-01")
}

#[test]
fn a_folder_is_looked_at_taken_in_and_undone() {
    let home = Home::new();
    let newer = folder(&home, "2027-03-01");
    let look = home.json(&["guidance", "import", text(&newer), "--preview"]);
    let all = ["added", "changed", "changes", "current", "edition", "imported", "lost", "removed"];
    assert_eq!(names(&look), all);
    assert_eq!((&look["imported"], &look["edition"]), (&Value::from(false), &Value::from("2027-03-01")));
    assert!(look["changed"].as_u64().unwrap() >= 1, "{look}");
    assert_eq!(names(&look["changes"][0]), ["about", "id", "kind", "new", "new_as_of", "old", "old_as_of"]);
    assert!(!home.profile().exists(), "a look makes no profile");

    let done = home.json(&["guidance", "import", text(&newer)]);
    assert_eq!((&done["imported"], &done["changes"]), (&Value::from(true), &look["changes"]));
    assert!(is_changed(&home));
    let again = home.refused(&["guidance", "import", text(&newer)]);
    assert_eq!(again["code"], "pack_same");
    let undone = home.run(&["undo"]);
    assert!(undone.out.contains("2027-03-01"), "{}", undone.out);
    assert!(!is_changed(&home));
}

#[test]
fn without_json_it_says_in_words_what_changes() {
    let home = Home::new();
    let newer = folder(&home, "2027-03-01");
    let told = home.run(&["--lang", "nb", "guidance", "import", text(&newer), "--preview"]);
    assert_eq!(told.status, 0, "{}", told.err);
    assert!(told.out.starts_with("Veiledningen fra 2027-03-01 ville tatt plassen"), "{}", told.out);
    assert!(told.out.lines().any(|line| line.starts_with("~ ")), "{}", told.out);
}

#[test]
fn what_is_exported_is_a_zip_that_is_imported_again() {
    let home = Home::new();
    let file = home.path().join("veiledning.zip");
    home.json(&["guidance", "export", text(&file)]);
    assert!(!home.profile().exists(), "the built-in guidance needs no profile");
    assert!(fs::read(&file).unwrap().starts_with(b"PK"));
    assert_eq!(home.refused(&["guidance", "import", text(&file), "--preview"])["code"], "pack_same");
    let nowhere = home.path().join("ingen/mappe.zip");
    assert_eq!(home.refused(&["guidance", "export", text(&nowhere)])["code"], "file_unwritable");
}

#[test]
fn what_cannot_be_taken_in_is_refused_with_the_reason_and_status_one() {
    let home = Home::new();
    let older = folder(&home, "2020-01-01");
    assert_eq!(home.refused(&["guidance", "import", text(&older)])["code"], "pack_older");
    let broken = folder(&home, "2027-03-01");
    fs::write(broken.join("law.toml"), "schema = 1\nprobation = 6\n").unwrap();
    let refused = home.refused(&["guidance", "import", text(&broken)]);
    assert_eq!((&refused["code"], &refused["details"]["file"]), (&"pack_broken".into(), &"law.toml".into()));
    fs::write(broken.join("pack.toml"), "schema = 9\nedition = \"2027-03-01\"\n").unwrap();
    assert_eq!(home.refused(&["guidance", "import", text(&broken)])["code"], "pack_newer");
    fs::remove_file(broken.join("pack.toml")).unwrap();
    assert_eq!(home.refused(&["guidance", "import", text(&broken)])["code"], "pack_file_missing");
    let missing = home.path().join("finnes ikke.zip");
    assert_eq!(home.refused(&["guidance", "import", text(&missing)])["code"], "file_unreadable");
    assert_eq!(home.run(&["guidance"]).status, 2, "a list or a command must be named");
    assert_eq!(home.run(&["guidance", "import"]).status, 2);
}
