//! Everything that can go wrong, and everything a capture warns of, has a sentence in every language.

use std::collections::BTreeSet;

use app::{ApiError, ErrorCode};
use domain::ad::CaptureWarning;
use messages::{Args, Key, Lang, by_id};
use serde_json::json;

#[test]
fn every_error_code_has_a_sentence_that_needs_no_more_than_the_error_carries() {
    for code in ErrorCode::ALL {
        let id = format!("error-{}", code.id());
        let key = Key::from_id(&id).unwrap_or_else(|| panic!("no sentence {id}"));
        let carried: BTreeSet<&str> = code.params().iter().copied().collect();
        let used: BTreeSet<&str> = key.arguments().iter().copied().collect();
        assert!(used.is_subset(&carried), "{id} uses {used:?}, the error carries {carried:?}");
        let example = ApiError::example(*code);
        let args: Args = example.params.iter().map(|(name, value)| (name.clone(), value.as_str())).collect();
        for lang in Lang::ALL {
            let sentence = by_id(lang, &id, &args).unwrap();
            assert!(sentence.ends_with(['.', '!', '?', ')']), "{lang} {id}: {sentence}");
            assert!(!sentence.contains("{$"), "{lang} {id}: {sentence}");
        }
        assert_ne!(by_id(Lang::En, &id, &args), by_id(Lang::Nb, &id, &args), "{id} is not translated");
    }
}

#[test]
fn no_error_sentence_stands_without_a_code() {
    let codes: BTreeSet<&str> = ErrorCode::ALL.iter().map(|code| code.id()).collect();
    for id in messages::ids().iter().filter_map(|id| id.strip_prefix("error-")) {
        assert!(codes.contains(id), "error-{id} belongs to no code");
    }
}

#[test]
fn codes_are_told_apart_and_travel_as_their_ids() {
    let ids: BTreeSet<&str> = ErrorCode::ALL.iter().map(|code| code.id()).collect();
    assert_eq!(ids.len(), ErrorCode::ALL.len());
    for code in ErrorCode::ALL {
        assert_eq!(json!(code), code.id());
        assert_eq!(serde_json::from_value::<ErrorCode>(json!(code.id())).unwrap(), *code);
    }
}

/// Every warning. The match makes a new one fail to compile here until it is listed.
fn warnings() -> [CaptureWarning; 7] {
    use CaptureWarning as W;
    let all = [
        W::DeadlineContradicted,
        W::DeadlineFiller,
        W::DeadlineYearInferred,
        W::TextCut,
        W::TextMissing,
        W::AdClosed,
        W::PayUnread,
    ];
    for warning in all {
        match warning {
            W::DeadlineContradicted | W::DeadlineFiller | W::DeadlineYearInferred | W::TextCut => {}
            W::TextMissing | W::AdClosed | W::PayUnread => {}
        }
    }
    all
}

#[test]
fn every_capture_warning_has_a_sentence_in_both_languages() {
    for warning in warnings() {
        let id = format!("capture-warning-{}", json!(warning).as_str().unwrap());
        let told = Lang::ALL.map(|lang| by_id(lang, &id, &Args::new()));
        assert!(
            told.iter().all(|told| told.as_ref().is_some_and(|told| told.ends_with('.'))),
            "{id}: {told:?}"
        );
        assert_ne!(told[0], told[1], "{id} is not translated");
    }
}
