//! A guidance as it is brought in: a zip of TOML files.

use std::collections::BTreeMap;

use app::wire::PackFile;
use base64::Engine;
use base64::engine::general_purpose::STANDARD;

use super::text_of;

/// A zip, as the window and the command line give it.
pub fn zip(input: &[u8]) -> String {
    let file = PackFile { name: "guidance.zip".to_owned(), base64: STANDARD.encode(input) };
    match app::look_at_guidance(&file) {
        Ok(changes) => {
            format!("{} {} {}", changes.added.min(9), changes.changed.min(9), changes.removed.min(9))
        }
        Err(refused) => super::form_of(&refused),
    }
}

/// One file of a guidance, the others being the built-in ones. Its first line is the file's name.
pub fn file(input: &[u8]) -> String {
    let text = text_of(input);
    let (name, text) = text.split_once('\n').unwrap_or(("", &text));
    let mut files = built_in();
    files.insert(name.trim().to_owned(), text.to_owned());
    app::packed_guidance(&files).map_or_else(|refused| super::form_of(&refused), |bytes| zip(&bytes))
}

/// The built-in guidance, as of a later day than it is.
pub fn zips() -> Vec<Vec<u8>> {
    app::packed_guidance(&built_in()).into_iter().collect()
}

/// Each file of the built-in guidance that is small enough to be looked at often.
pub fn files() -> Vec<Vec<u8>> {
    let files = built_in().into_iter().map(|(name, text)| format!("{name}\n{text}").into_bytes());
    files.filter(|file| file.len() < 20_000).collect()
}

fn built_in() -> BTreeMap<String, String> {
    let files = guidance::built_in_files().into_iter().map(|(name, text)| (name.to_owned(), text.to_owned()));
    let mut files: BTreeMap<String, String> = files.collect();
    let edition = guidance::pack().edition.to_string();
    if let Some(whole) = files.get_mut("pack.toml") {
        *whole = whole.replace(&edition, "2099-01-01");
    }
    files
}
