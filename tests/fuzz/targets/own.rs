//! Files that the program wrote itself: its document, its zip, either behind a passphrase.

use std::io::{Cursor, Read};
use std::ops::ControlFlow;
use std::sync::LazyLock;

use age::secrecy::SecretString;
use age::{Encryptor, scrypt};
use app::{CsvOf, Existing, ExportTo};
use chrono::{DateTime, Utc};
use exchange::bundle::Bundle;
use exchange::passphrase::unlocked;
use loype_tests::{START, TestProfile};
use serde_json::json;
use store::takeout::{load, read_head};
use tempfile::TempDir;

use super::form_of;

/// Opens the files that [`locks`] makes.
const PASSPHRASE: &str = "mork host 42";
/// Files that ask for more work are passed over: what opening them costs is their cost, held down by the reader's own limit.
const MOST_WORK: u32 = 8;
/// The most that is read of a file.
const MOST_READ: u64 = 64 * 1024 * 1024;

/// Where scratch profiles are made.
static FOLDER: LazyLock<TempDir> = LazyLock::new(|| tempfile::tempdir().expect("a folder"));

/// The document, loaded into a scratch profile.
pub fn document(input: &[u8]) -> String {
    let head = match read_head(input) {
        Ok(head) => head,
        Err(error) => return form_of(&error),
    };
    match load(input, head, FOLDER.path(), start(), &mut |_| ControlFlow::Continue(())) {
        Ok(loaded) => format!("{} {}", loaded.rows.min(30), loaded.unknown.len().min(3)),
        Err(error) => form_of(&error),
    }
}

/// The zip, every file of it read to its end.
pub fn zip(input: &[u8]) -> String {
    let mut bundle = match Bundle::open(Cursor::new(input)) {
        Ok(bundle) => bundle,
        Err(error) => return form_of(&error),
    };
    let names: Vec<String> = bundle.names().take(50).map(str::to_owned).collect();
    let mut told = Vec::new();
    for name in names {
        let read = match bundle.read(&name) {
            Ok(file) => file.map(|file| std::io::copy(&mut file.take(MOST_READ), &mut std::io::sink())),
            Err(error) => {
                told.push(form_of(&error));
                continue;
            }
        };
        told.push(form_of(&read.map(|read| read.map_err(|error| error.kind()).map(|bytes| bytes > 0))));
    }
    told.truncate(5);
    told.join(" ")
}

/// A locked file, unlocked to its end.
pub fn locked(input: &[u8]) -> String {
    if work(input).is_some_and(|work| work > MOST_WORK) {
        return "much work".to_owned();
    }
    match unlocked(Cursor::new(input), PASSPHRASE) {
        Ok(mut reader) => {
            form_of(&std::io::copy(&mut reader, &mut std::io::sink()).map_err(|error| error.kind()))
        }
        Err(error) => form_of(&error),
    }
}

/// The work a passphrase costs, as the file's second line says it: `-> scrypt SALT WORK`.
fn work(input: &[u8]) -> Option<u32> {
    let text = String::from_utf8_lossy(&input[..input.len().min(4096)]).into_owned();
    let lines = text.lines().filter_map(|line| line.strip_prefix("-> scrypt "));
    lines.filter_map(|line| line.rsplit(' ').next()?.trim().parse().ok()).max()
}

/// Documents of a small profile and of an empty one.
pub fn documents() -> Vec<Vec<u8>> {
    vec![exported("loype.json")]
}

/// Zips of a small profile.
pub fn zips() -> Vec<Vec<u8>> {
    vec![exported("loype.zip")]
}

/// Files locked with little work, short and longer than one piece.
pub fn locks() -> Vec<Vec<u8>> {
    ["{}".to_owned(), "blåbær ".repeat(12_000)].iter().map(|text| lock(text.as_bytes())).collect()
}

fn lock(text: &[u8]) -> Vec<u8> {
    let mut recipient = scrypt::Recipient::new(SecretString::from(PASSPHRASE.to_owned()));
    recipient.set_work_factor(2);
    let recipient: &dyn age::Recipient = &recipient;
    let encryptor = Encryptor::with_recipients(std::iter::once(recipient)).expect("a recipient");
    let mut locked = Vec::new();
    let mut writer = encryptor.wrap_output(&mut locked).expect("a writer");
    std::io::Write::write_all(&mut writer, text).expect("memory");
    writer.finish().expect("memory");
    locked
}

/// A small profile, taken out to a file of that name.
pub fn exported(name: &str) -> Vec<u8> {
    let profile = small_profile();
    let folder = tempfile::tempdir().expect("a folder");
    let path = folder.path().join(name);
    let to = ExportTo { path: &path, csv_of: CsvOf::Jobs, passphrase: None, existing: Existing::Keep };
    app::export(&profile.app, &to, &mut |_, _| ControlFlow::Continue(())).expect("an export");
    std::fs::read(path).expect("a file that was written")
}

/// A profile with two jobs, one with a few fields.
pub fn small_profile() -> TestProfile {
    let profile = TestProfile::new().expect("a profile");
    for (title, employer, pay) in [("Kokk", "Firma AS", "650–720k"), ("Utvikler", "Fjellvarden AS", "")] {
        let fields = [("title", title), ("employer", employer), ("pay", pay), ("deadline", "16.10.2026")];
        let filled = fields.iter().filter(|(_, value)| !value.is_empty());
        let edits: Vec<_> = filled.map(|(field, value)| json!({"field": field, "value": value})).collect();
        let job = json!({"edits": edits, "stage_id": null, "url": null});
        profile.call("job.add", job).expect("a job");
    }
    profile
}

fn start() -> DateTime<Utc> {
    START.parse().expect("an instant")
}
