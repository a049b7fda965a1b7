//! Tags and saved views.

use app::ErrorCode;
use serde_json::{Value, json};

use crate::calls::{add, done, profile, refused};
use crate::table_calls::{table, tag, tags_of, view};

fn names(tags: &Value) -> Vec<&str> {
    tags["tags"].as_array().unwrap().iter().map(|tag| tag["name"].as_str().unwrap()).collect()
}

#[test]
fn a_tag_is_one_however_it_is_written() {
    let profile = profile();
    let (one, other) = (add(&profile, "En", "A"), add(&profile, "To", "A"));
    let wish = tag(&profile, &one, "  Ønske ");
    assert_eq!(tag(&profile, &other, "ØNSKE"), wish);
    assert_eq!(done(&profile, "tag.add", json!({"name": "onske"}))["tag_id"], wish);
    assert_eq!(tags_of(&profile, &other), ["Ønske"]);
    tag(&profile, &one, "bra");
    let list = done(&profile, "tag.list", json!({}));
    assert_eq!(names(&list), ["bra", "Ønske"]);
    assert_eq!(list["tags"][1]["jobs"], 2);
    let suggest = |text: &str| done(&profile, "tag.suggest", json!({"text": text}))["names"].clone();
    assert_eq!(
        (suggest("øn"), suggest(""), suggest("x")),
        (json!(["Ønske"]), json!(["Ønske", "bra"]), json!([]))
    );
    done(&profile, "job.untag", json!({"job_id": one, "tag_id": wish}));
    assert_eq!(tags_of(&profile, &one), ["bra"]);
}

#[test]
fn renaming_a_tag_to_another_makes_the_two_one_in_jobs_and_views() {
    let profile = profile();
    let (one, other) = (add(&profile, "En", "A"), add(&profile, "To", "A"));
    let (wish, dream) = (tag(&profile, &one, "Ønske"), tag(&profile, &other, "Drøm"));
    let filters = json!([{"by": "tag", "tags": [wish]}]);
    let input = json!({"view_id": null, "name": "Ønsker", "view": view(&filters)});
    done(&profile, "view.save", input);
    done(&profile, "tag.rename", json!({"tag_id": wish, "name": "Ønsket"}));
    assert_eq!(tags_of(&profile, &one), ["Ønsket"]);
    done(&profile, "tag.rename", json!({"tag_id": wish, "name": "DRØM"}));
    assert_eq!(
        (tags_of(&profile, &one), tags_of(&profile, &other)),
        (vec!["Drøm".to_owned()], vec!["Drøm".to_owned()])
    );
    let saved = done(&profile, "view.list", json!({}))["views"][0]["view"]["filters"].clone();
    assert_eq!(saved, json!([{"by": "tag", "tags": [dream]}]));
    assert_eq!(table(&profile, &saved, &json!([]))["total"], 2);
    assert_eq!(done(&profile, "undo", json!({}))["said"]["label"], "merge-tags");
    assert_eq!(tags_of(&profile, &one), ["Ønsket"]);
    done(&profile, "tag.delete", json!({"tag_id": dream}));
    assert_eq!(tags_of(&profile, &other), Vec::<String>::new());
    assert_eq!(refused(&profile, "tag.rename", json!({"tag_id": dream, "name": "x"})), ErrorCode::TagMissing);
    assert_eq!(refused(&profile, "tag.delete", json!({"tag_id": dream})), ErrorCode::TagMissing);
    assert_eq!(refused(&profile, "tag.add", json!({"name": "  "})), ErrorCode::TagNameMissing);
}

#[test]
fn there_are_never_more_tags_than_one_answer_carries() {
    let profile = profile();
    for number in 0..1_000 {
        done(&profile, "tag.add", json!({"name": format!("Merke {number}")}));
    }
    assert_eq!(refused(&profile, "tag.add", json!({"name": "En til"})), ErrorCode::TooMany);
    done(&profile, "tag.add", json!({"name": "merke 7"}));
    assert_eq!(names(&done(&profile, "tag.list", json!({}))).len(), 1_000);
    assert_eq!(
        done(&profile, "tag.suggest", json!({"text": "merke"}))["names"].as_array().unwrap().len(),
        10
    );
}

#[test]
fn views_are_saved_named_ordered_and_deleted() {
    let profile = profile();
    let save = |name: &str, id: &Value, filters: Value| {
        done(&profile, "view.save", json!({"view_id": id, "name": name, "view": view(&filters)}))["view_id"]
            .clone()
    };
    let quiet = save("Stille", &Value::Null, json!([{"by": "quiet", "days": 14}]));
    let all = save(" Alt  sammen ", &Value::Null, json!([]));
    let list = || done(&profile, "view.list", json!({}))["views"].clone();
    let told = || {
        list()
            .as_array()
            .unwrap()
            .iter()
            .map(|view| view["name"].as_str().unwrap().to_owned())
            .collect::<Vec<_>>()
    };
    assert_eq!(told(), ["Stille", "Alt sammen"]);
    save("", &quiet, json!([{"by": "quiet", "days": 30}]));
    assert_eq!((told()[0].as_str(), &list()[0]["view"]["filters"][0]["days"]), ("Stille", &json!(30)));
    save("Lenge stille", &quiet, json!([]));
    done(&profile, "view.rename", json!({"view_id": all, "name": "Alt"}));
    done(&profile, "view.reorder", json!({"view_ids": [all, quiet]}));
    assert_eq!(told(), ["Alt", "Lenge stille"]);
    done(&profile, "view.delete", json!({"view_id": all}));
    assert_eq!(told(), ["Lenge stille"]);
    done(&profile, "undo", json!({}));
    assert_eq!(told(), ["Alt", "Lenge stille"]);
    let input = |name: &str, view: Value| json!({"view_id": null, "name": name, "view": view});
    assert_eq!(refused(&profile, "view.save", input(" ", view(&json!([])))), ErrorCode::ViewNameMissing);
    assert_eq!(refused(&profile, "view.save", input(&"å".repeat(61), view(&json!([])))), ErrorCode::TooLong);
    let empty = json!({"columns": [], "sort": [], "filters": []});
    assert_eq!(refused(&profile, "view.save", input("Tom", empty)), ErrorCode::ColumnsMissing);
    let gone = json!({"view_id": add(&profile, "En", "A"), "name": "x"});
    assert_eq!(refused(&profile, "view.rename", gone), ErrorCode::ViewMissing);
    for number in 0..98 {
        save(&format!("Visning {number}"), &Value::Null, json!([]));
    }
    assert_eq!(refused(&profile, "view.save", input("En til", view(&json!([])))), ErrorCode::TooMany);
}
