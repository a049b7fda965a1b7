//! `loype export`: everything out, by the file's ending.

use std::fs;
use std::path::Path;

use crate::program::Home;

fn filled() -> Home {
    let home = Home::new();
    home.json(&["add", "--title", "=Utvikler", "--employer", "Fjelltopp AS", "--pay", "650 000"]);
    home
}

fn path(home: &Home, name: &str) -> String {
    home.path().join(name).display().to_string()
}

#[test]
fn every_ending_gives_its_kind_of_file_and_what_lies_there_is_left_alone() {
    let home = filled();
    for (name, start) in [
        ("alt.json", "{\n\"format\": \"loype-export\""),
        ("alt.zip", "PK"),
        ("alt.xlsx", "PK"),
        ("alt.csv", "\u{feff}Title;Employer;"),
        ("alt.md.zip", "PK"),
    ] {
        let file = path(&home, name);
        let told = home.json(&["export", &file]);
        assert_eq!((told["locked"].as_bool(), told["missing_files"].as_u64()), (Some(false), Some(0)));
        let bytes = fs::read(&file).unwrap();
        assert_eq!(told["bytes"], bytes.len());
        assert!(bytes.starts_with(start.as_bytes()), "{name}");
        assert_eq!(home.refused(&["export", &file])["code"], "file_exists");
        assert_eq!(fs::read(&file).unwrap(), bytes);
        home.json(&["export", &file, "--force"]);
    }
    let csv = fs::read_to_string(path(&home, "alt.csv")).unwrap();
    assert!(
        csv.contains("\r\n'=Utvikler;Fjelltopp AS;") && csv.contains(";650000;650000;NOK;Year;650 000;"),
        "{csv}"
    );
    home.json(&["export", &path(&home, "hendelser.csv"), "--events", "--lang", "nb"]);
    assert!(
        fs::read_to_string(path(&home, "hendelser.csv")).unwrap().contains(";Stage;"),
        "the profile's language"
    );
    let told = home.json(&["export", &path(&home, "søknader/")]);
    let folder = Path::new(told["path"].as_str().unwrap());
    assert_eq!(fs::read_dir(folder).unwrap().count(), 1);
    // Nobody is asked for a passphrase for what can't be written: `passphrase_missing` would come of asking here.
    for name in ["alt.pdf", "alt.md", "alt.age", "alt.pdf.age"] {
        assert_eq!(home.refused(&["export", &path(&home, name)])["code"], "file_ending");
    }
    assert_eq!(home.refused(&["export", &path(&home, "ingen/alt.json")])["code"], "folder_missing");
    assert!(
        fs::read_dir(home.path())
            .unwrap()
            .flatten()
            .all(|e| !e.file_name().to_string_lossy().starts_with(".alt"))
    );
}

#[test]
fn a_passphrase_comes_from_a_file_and_without_one_nothing_is_locked() {
    let home = filled();
    let (file, secret) = (path(&home, "alt.zip.age"), path(&home, "hemmelig.txt"));
    assert_eq!(home.refused(&["export", &file])["code"], "passphrase_missing");
    fs::write(&secret, "kort\n").unwrap();
    assert_eq!(home.refused(&["export", &file, "--passphrase-file", &secret])["code"], "passphrase_short");
    fs::write(&secret, "mørk høst og kaffe\r\nnoe mer").unwrap();
    let told = home.json(&["export", &file, "--passphrase-file", &secret]);
    assert_eq!(told["locked"], true);
    assert!(fs::read(&file).unwrap().starts_with(b"age-encryption.org/v1\n-> scrypt"));
    let answer = home.run(&["export", &file, "--passphrase-file", &secret, "--force"]);
    assert!(answer.out.contains("locked") && answer.status == 0, "{}", answer.out);
    assert_eq!(
        home.refused(&["export", &path(&home, "alt.zip"), "--passphrase-file", &secret])["code"],
        "file_ending"
    );
    assert_eq!(
        home.refused(&["export", &path(&home, "b.zip.age"), "--passphrase-file", "nei"])["code"],
        "file_unreadable"
    );
}
