//! `loype capture`: read an ad, print it, save it.

use std::io::Read as _;
use std::path::Path;

use app::wire::{AdContent, AdPreview, FetchAd, ReadAd, SaveAd, SaveInto, SavedJob};
use app::{ApiError, Clock, ErrorCode, Net};
use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use domain::ad::CapturedAd;
use serde_json::{Value, json};

use crate::ad_json;
use crate::arguments::{Arguments, CaptureArguments};
use crate::out::{Failure, Out, call};

/// The largest file that is read, in bytes; the core refuses more too, but should not be handed it.
const MAX_FILE: u64 = 50 * 1024 * 1024;

pub(crate) fn run(arguments: &Arguments, input: &CaptureArguments, out: &mut Out) -> Result<(), Failure> {
    if input.save { save(arguments, input, out) } else { look(input, out) }
}

/// Reads without a profile.
fn look(input: &CaptureArguments, out: &Out) -> Result<(), Failure> {
    let on = input.on.unwrap_or_else(|| Clock::System.today());
    let ad = match (&input.file, &input.url) {
        (Some(file), url) => {
            app::read_page(&read_file(file)?, url.as_deref(), on).map_err(|error| named(error, file))?
        }
        (None, Some(url)) => app::fetch_page(&Net::new()?, url, on)?,
        (None, None) => return Err(ApiError::new(ErrorCode::FileUnreadable).with("name", "-").into()),
    };
    print(&ad, None, out);
    Ok(())
}

/// Reads and stores: as a new job, or as a newer capture of the job that is there.
fn save(arguments: &Arguments, input: &CaptureArguments, out: &mut Out) -> Result<(), Failure> {
    let app = out.open(arguments)?;
    let preview: AdPreview = match (&input.file, &input.url) {
        (Some(file), url) => {
            let content = AdContent::File { name: name_of(file), base64: STANDARD.encode(read_file(file)?) };
            call(&app, "ad.read", ReadAd { content, url: url.clone(), seen_on: input.on })?
        }
        (None, Some(url)) => call(&app, "ad.fetch", FetchAd { url: url.clone() })?,
        (None, None) => return Err(ApiError::new(ErrorCode::FileUnreadable).with("name", "-").into()),
    };
    let into =
        preview.known.as_ref().map_or(SaveInto::NewJob, |known| SaveInto::SameJob { job_id: known.job_id });
    let ad = app.draft(preview.draft_id).ok_or_else(|| ApiError::new(ErrorCode::DraftMissing))?;
    let saved: SavedJob =
        call(&app, "ad.save", SaveAd { draft_id: preview.draft_id, edits: Vec::new(), into })?;
    app.close()?;
    print(&ad, Some(saved), out);
    Ok(())
}

fn print(ad: &CapturedAd, saved: Option<SavedJob>, out: &Out) {
    let mut json = ad_json::captured(ad, out);
    if let Some(saved) = saved {
        json["job_id"] = json!(saved.job_id);
    }
    out.print(&json, || readable(&json, out));
}

/// Label and value, one a line; then the warnings.
fn readable(json: &Value, out: &Out) -> String {
    let text = |value: &Value| value.as_str().unwrap_or_default().to_owned();
    let places: Vec<String> =
        json["locations"].as_array().into_iter().flatten().map(|place| text(&place["text"])).collect();
    let deadline = match json["deadline"]["at"].as_str() {
        Some(at) => at.to_owned(),
        None => text(&json["deadline"]["text"]),
    };
    let rows = [
        ("title", text(&json["title"])),
        ("employer", text(&json["employer"]["name"])),
        ("places", places.join("; ")),
        ("deadline", deadline),
        ("pay", text(&json["pay"]["text"])),
    ];
    let label = |field: &str| out.by_id(&format!("field-{field}"), &messages::Args::new());
    let rows = rows.iter().filter(|(_, value)| !value.is_empty());
    let mut lines: Vec<String> = rows.map(|(field, value)| format!("{:<14} {value}", label(field))).collect();
    let warnings = json["warnings"].as_array().into_iter().flatten();
    lines.extend(warnings.map(|warning| format!("! {}", text(&warning["message"]))));
    if let Some(id) = json["job_id"].as_str() {
        lines.push(id.to_owned());
    }
    lines.join("\n")
}

/// The core was given bytes only; the name of the file is put into what it says of them.
fn named(error: ApiError, file: &Path) -> ApiError {
    match error.code {
        ErrorCode::FileKind => error.with("name", name_of(file)),
        _ => error,
    }
}

fn name_of(file: &Path) -> String {
    file.file_name().unwrap_or(file.as_os_str()).to_string_lossy().into_owned()
}

fn read_file(path: &Path) -> Result<Vec<u8>, ApiError> {
    let unreadable = |_| ApiError::new(ErrorCode::FileUnreadable).with("name", path.display());
    let mut bytes = Vec::new();
    let read = if path == Path::new("-") {
        std::io::stdin().lock().take(MAX_FILE + 1).read_to_end(&mut bytes)
    } else {
        std::fs::File::open(path).and_then(|file| file.take(MAX_FILE + 1).read_to_end(&mut bytes))
    };
    read.map_err(unreadable)?;
    if bytes.len() as u64 > MAX_FILE {
        return Err(ApiError::new(ErrorCode::PageTooLarge).with("limit", MAX_FILE / 1024 / 1024));
    }
    Ok(bytes)
}
