//! `loype undo`, `redo`, `check` and `demo`.

use app::wire::{CheckReport, FillDemo, Nothing, Replay};
use messages::{Args, Key, text};
use serde_json::json;

use crate::arguments::Arguments;
use crate::out::{Failure, Out, call};

pub(crate) fn undo(arguments: &Arguments, out: &mut Out) -> Result<(), Failure> {
    replay(arguments, "undo", (Key::CliUndone, Key::CliNothingToUndo), out)
}

pub(crate) fn redo(arguments: &Arguments, out: &mut Out) -> Result<(), Failure> {
    replay(arguments, "redo", (Key::CliRedone, Key::CliNothingToRedo), out)
}

fn replay(
    arguments: &Arguments,
    command: &str,
    (done, nothing): (Key, Key),
    out: &mut Out,
) -> Result<(), Failure> {
    let app = out.open(arguments)?;
    let replay: Replay = call(&app, command, Nothing {})?;
    let json = json!({ "step": replay.said });
    out.print(&json, || match &replay.said {
        Some(said) => text(out.lang, done, &Args::new().with("step", out.said(said).as_str())),
        None => text(out.lang, nothing, &Args::new()),
    });
    Ok(())
}

pub(crate) fn check(arguments: &Arguments, out: &mut Out) -> Result<(), Failure> {
    let app = out.open(arguments)?;
    let report: CheckReport = call(&app, "profile.check", Nothing {})?;
    let sound = report.problems.is_empty();
    let json = json!({ "ok": sound, "problems": report.problems });
    out.print(&json, || {
        if sound {
            return text(out.lang, Key::CliCheckSound, &Args::new());
        }
        let lines = report.problems.iter().map(|problem| format!("{}: {}", problem.code, problem.details));
        lines.collect::<Vec<_>>().join("\n")
    });
    if sound { Ok(()) } else { Err(Failure::Unsound) }
}

pub(crate) fn demo(arguments: &Arguments, jobs: u32, seed: u32, out: &mut Out) -> Result<(), Failure> {
    let app = out.open(arguments)?;
    call::<Nothing>(&app, "demo.fill", FillDemo { jobs, seed })?;
    app.close()?;
    out.print(&json!({ "jobs": jobs }), || {
        text(out.lang, Key::CliDemoFilled, &Args::new().with("jobs", jobs))
    });
    Ok(())
}
