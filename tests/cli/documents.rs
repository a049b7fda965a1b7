//! `loype documents`: adding files by their path, versions, and what is refused.

use std::fs;

use serde_json::json;

use crate::program::Home;

#[test]
fn documents_are_added_by_path_and_listed() {
    let home = Home::new();
    assert_eq!(home.json(&["documents"]), json!({"total": 0, "documents": []}));
    let path = home.path().join("CV Åse.pdf");
    fs::write(&path, "%PDF 1").unwrap();
    let path = path.to_str().unwrap();
    let added = home.json(&["documents", "add", path, "--kind", "cv"]);
    let id = added["id"].as_str().unwrap();
    fs::write(path, "%PDF 22").unwrap();
    let newer = home.json(&["documents", "add", path, "--version-of", id, "--note", "Kortere"]);
    assert_eq!(newer["id"], added["id"]);
    let list = home.json(&["documents"]);
    let expected = json!({
        "id": added["id"], "kind": "cv", "name": "CV Åse", "versions": 2, "version_id": newer["version_id"],
        "file_name": "CV Åse.pdf", "bytes": 7, "state": "ok", "sent": 0,
    });
    assert_eq!(list, json!({"total": 1, "documents": [expected]}));
    assert_eq!(home.refused(&["documents", "add", path, "--version-of", id])["code"], "document_same");
    assert_eq!(home.json(&["check"])["ok"], true);
    fs::remove_dir_all(home.profile().join("documents")).unwrap();
    assert_eq!(home.json(&["documents"])["documents"][0]["state"], "missing");
    assert!(home.run(&["documents"]).out.contains("The file is missing"));
}

#[test]
fn what_is_no_file_is_refused() {
    let home = Home::new();
    assert_eq!(home.refused(&["documents", "add", "finnes ikke.pdf"])["code"], "file_unreadable");
    let path = home.path().join("stor.pdf");
    fs::File::create(&path).unwrap().set_len(25 * 1024 * 1024 + 1).unwrap();
    let error = home.refused(&["documents", "add", path.to_str().unwrap()]);
    assert_eq!((&error["code"], &error["details"]["limit"]), (&json!("document_too_large"), &json!("25")));
    fs::write(&path, "").unwrap();
    assert_eq!(home.refused(&["documents", "add", path.to_str().unwrap()])["code"], "document_empty");
    assert_eq!(home.json(&["documents"])["total"], 0);
}
