//! Real documents through the built program: an ad or a refusal, one JSON document, never a panic.

use loype_tests::shared_fixture;

use crate::program::Home;

#[test]
fn every_outside_page_gets_an_answer() {
    let home = Home::new();
    // The list itself says whether the material is here; without it the test has said loudly that it was skipped.
    let Some(index) = shared_fixture("job-ads/index.csv") else { return };
    let rows = std::fs::read_to_string(&index).unwrap();
    let names: Vec<&str> = rows.lines().skip(1).filter_map(|row| row.split(',').next()).collect();
    assert!(names.len() >= 28, "{} names", names.len());
    let mut ads = 0;
    for name in names {
        let Some(path) = shared_fixture(&format!("job-ads/{name}")) else { continue };
        for arguments in [&["capture", "--json"][..], &["capture", "--json", "--save"]] {
            let mut arguments = arguments.to_vec();
            let path = path.display().to_string();
            arguments.push(&path);
            let answer = home.run(&arguments);
            assert!(
                matches!(answer.status, 0 | 1) && !answer.err.contains("panicked"),
                "{name}: {}",
                answer.err
            );
            let json = answer.json();
            // Job boards' own JSON and XML documents are not read yet: what they give is not looked at.
            let is_page = name.ends_with(".html");
            assert!(
                !is_page || json["title"].is_string() || json["error"]["code"].is_string(),
                "{name}: {json}"
            );
            ads += usize::from(is_page && answer.status == 0);
        }
    }
    // One of them names no employer, so it can be looked at and not saved as it stands.
    assert!(ads >= 31, "the sixteen pages with an ad, looked at and saved: {ads}");
    assert_eq!(home.json(&["check"])["ok"], true);
}
