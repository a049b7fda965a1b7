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
    let looked: Result<OwnLook, ApiError> = call(app, "import.own_look", &query);
    let look = match looked {
        Err(error) if error.code == ErrorCode::PassphraseMissing => {
            query.passphrase = passphrase_to_open(input.passphrase_file.as_deref(), out)?;
            call(app, "import.own_look", &query)?
        }
        other => other?,
    };
    let done: Option<OwnBroughtIn> =
        if input.preview { None } else { Some(call(app, "import.own_run", &query)?) };
    let told = done.as_ref().map_or(&look, |done| &done.what);
    let changed = done.as_ref().map(|done| done.changed);
    out.print(&json!({ "own": told, "changed": changed }), || readable(told, out));
    Ok(())
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
