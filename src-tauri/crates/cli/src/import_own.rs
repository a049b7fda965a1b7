//! `loype import` of a file that Løype wrote itself: its JSON, its zip, or either locked by a passphrase.

use app::wire::{OwnBroughtIn, OwnFileQuery, OwnLook};
use app::{ApiError, App, ErrorCode};
use domain::ids::IncomingId;
use messages::{Args, Key, text};
use serde_json::json;

use crate::arguments::ImportArguments;
use crate::export::passphrase_to_open;
use crate::out::{Failure, Out, call};

pub(crate) fn run(
    app: &App,
    incoming_id: IncomingId,
    input: &ImportArguments,
    out: &Out,
) -> Result<(), Failure> {
    let mut query = OwnFileQuery { incoming_id, passphrase: None };
    let (told, changed) = match ask(app, &query, input) {
        Err(error) if error.code == ErrorCode::PassphraseMissing => {
            query.passphrase = passphrase_to_open(input.passphrase_file.as_deref(), out)?;
            ask(app, &query, input)?
        }
        other => other?,
    };
    out.print(&json!({ "own": told, "changed": changed }), || readable(&told, out));
    Ok(())
}

/// Looks at the file, or brings it in, which looks at it first; says what came of it and whether anything changed.
fn ask(
    app: &App,
    query: &OwnFileQuery,
    input: &ImportArguments,
) -> Result<(OwnLook, Option<bool>), ApiError> {
    if input.preview {
        return Ok((call(app, "import.own_look", query)?, None));
    }
    let done: OwnBroughtIn = call(app, "import.own_run", query)?;
    Ok((done.what, Some(done.changed)))
}

fn readable(look: &OwnLook, out: &Out) -> String {
    let lines = look.kinds.iter().map(|kind| {
        let name = out.by_id(&format!("own-kind-{}", kind.kind), &Args::new());
        let args = Args::new()
            .with("name", name.as_str())
            .with("new", kind.new)
            .with("same", kind.same)
            .with("kept", kind.kept)
            .with("taken", kind.taken);
        text(out.lang, Key::OwnFileLine, &args)
    });
    lines.collect::<Vec<_>>().join("\n")
}
