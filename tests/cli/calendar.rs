//! `loype calendar`: everything as a file for other calendars.

use std::fs;

use serde_json::json;

use crate::program::Home;

#[test]
fn the_calendar_goes_into_a_file_and_is_replaced_the_next_time() {
    let home = Home::new();
    home.json(&["add", "--title", "Utvikler", "--employer", "Fjelltopp AS", "--deadline", "28.11.2099"]);
    let file = home.profile().join("min kalender.ics");
    let path = file.display().to_string();
    assert_eq!(home.json(&["calendar", &path])["path"], json!(path));
    let text = fs::read_to_string(&file).unwrap();
    assert!(text.starts_with("BEGIN:VCALENDAR\r\n") && text.ends_with("END:VCALENDAR\r\n"), "{text}");
    fs::write(&file, "noe annet").unwrap();
    home.json(&["calendar", &path]);
    assert!(fs::read_to_string(&file).unwrap().starts_with("BEGIN:VCALENDAR"));
    let nowhere = home.profile().join("ingen/kalender.ics").display().to_string();
    assert_eq!(home.refused(&["calendar", &nowhere])["code"], "folder_missing");
}
