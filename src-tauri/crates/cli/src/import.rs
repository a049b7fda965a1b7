//! `loype import`: a file of another program, or a table of one's own.

use std::fs::File;
use std::io::{IsTerminal as _, Read as _, Write as _};
use std::path::Path;
use std::sync::mpsc::{RecvTimeoutError, channel};
use std::time::Duration;

use app::wire::{
    BeginIncoming, ColumnAnswer, ImportAnswers, ImportDone, ImportLook, ImportPhase, ImportProgress,
    ImportQuery, ImportRows, ImportRowsQuery, IncomingBegun, IncomingPart, IncomingQuery, Nothing,
    PartAnswers, RowFilter, RowLook, StatusAnswer,
};
use app::{ApiError, App, ErrorCode, ProfileFolder};
use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use domain::ids::IncomingId;
use domain::stage::StageKind;
use messages::Args;

use crate::arguments::{Arguments, ImportArguments};
use crate::out::{Failure, Out, call};
use crate::{import_json, import_own};

/// The most rows that are told one by one.
const MAX_TOLD: u32 = 1_000;
/// Rows asked for at once.
const PAGE: u16 = 200;
/// How often the bar is drawn.
const DRAWN: Duration = Duration::from_millis(100);

/// A file as it was looked at.
pub(crate) struct Looked {
    pub(crate) look: ImportLook,
    /// The first rows.
    pub(crate) rows: Vec<RowLook>,
    /// The first rows with cells that were not understood.
    pub(crate) doubtful: Vec<RowLook>,
}

pub(crate) fn run(arguments: &Arguments, input: &ImportArguments, out: &mut Out) -> Result<(), Failure> {
    if input.preview && !arguments.has_profile() {
        // A look makes no profile: what it is held against is an empty one that goes again.
        let unmade = |_| {
            ApiError::new(ErrorCode::FolderUnwritable).with("folder", tempfile::env::temp_dir().display())
        };
        let scratch = tempfile::Builder::new().prefix("loype-").tempdir().map_err(unmade)?;
        let app = out.open_at(ProfileFolder::at(scratch.path()))?;
        return send_and_run(&app, input, out);
    }
    let app = out.open(arguments)?;
    send_and_run(&app, input, out)
}

fn send_and_run(app: &App, input: &ImportArguments, out: &Out) -> Result<(), Failure> {
    let incoming_id = send(app, &input.file)?;
    let result = look_and_run(app, incoming_id, input, out);
    // Whatever came of it, nobody asks for this copy again.
    call::<Nothing>(app, "incoming.drop", IncomingQuery { incoming_id })?;
    app.close()?;
    result
}

fn look_and_run(
    app: &App,
    incoming_id: IncomingId,
    input: &ImportArguments,
    out: &Out,
) -> Result<(), Failure> {
    let mut answers = answers_of(input);
    let asked: Result<ImportLook, _> =
        call(app, "import.look", ImportQuery { incoming_id, answers: answers.clone() });
    let look = match asked {
        Err(error) if error.code == ErrorCode::ImportOwnFile => {
            return import_own::run(app, incoming_id, input, out);
        }
        other => other?,
    };
    answers.parts = part_answers(&look, input)?;
    let look = if answers.parts.is_empty() {
        look
    } else {
        let query = ImportQuery { incoming_id, answers: answers.clone() };
        call(app, "import.look", query)?
    };
    let query = ImportQuery { incoming_id, answers };
    let looked = Looked {
        rows: if input.preview { rows(app, incoming_id, RowFilter::All)? } else { Vec::new() },
        doubtful: rows(app, incoming_id, RowFilter::Doubtful)?,
        look,
    };
    let done = if input.preview { None } else { Some(take_in(app, &query)?) };
    out.print(&import_json::of(&looked, done.as_ref()), || readable(&looked, done.as_ref(), out));
    Ok(())
}

/// Hands the file to the core as the window does.
fn send(app: &App, path: &Path) -> Result<IncomingId, ApiError> {
    let name = path.file_name().unwrap_or(path.as_os_str()).to_string_lossy().into_owned();
    let unreadable = |_| ApiError::new(ErrorCode::FileUnreadable).with("name", path.display());
    let file = File::open(path).map_err(unreadable)?;
    let bytes = u32::try_from(file.metadata().map_err(unreadable)?.len()).unwrap_or(u32::MAX);
    let begun: IncomingBegun = call(app, "incoming.begin", BeginIncoming { name, bytes })?;
    let incoming_id = begun.incoming_id;
    let mut at = 0;
    while at < bytes {
        let mut part = Vec::new();
        let most = u64::from(begun.part_bytes.min(bytes - at));
        (&file).take(most).read_to_end(&mut part).map_err(unreadable)?;
        if part.is_empty() {
            break;
        }
        let base64 = STANDARD.encode(&part);
        call::<Nothing>(app, "incoming.part", IncomingPart { incoming_id, at, base64 })?;
        at += u32::try_from(part.len()).unwrap_or(u32::MAX);
    }
    call::<Nothing>(app, "incoming.end", IncomingQuery { incoming_id })?;
    Ok(incoming_id)
}

fn answers_of(input: &ImportArguments) -> ImportAnswers {
    ImportAnswers {
        source: input.source.clone(),
        separator: input.separator.clone(),
        encoding: input.encoding.clone(),
        dates: input.dates.clone(),
        rest: input.rest,
        alike: input.alike,
        ..ImportAnswers::default()
    }
}

/// What was typed of columns, status words and parts, for the parts it is of.
fn part_answers(look: &ImportLook, input: &ImportArguments) -> Result<Vec<PartAnswers>, ApiError> {
    let pair = |text: &String| {
        let (name, value) = text.rsplit_once('=').ok_or_else(|| unknown(text, "NAME=VALUE"))?;
        Ok((name.trim().to_owned(), value.trim().to_owned()))
    };
    let columns: Vec<(String, String)> = input.columns.iter().map(pair).collect::<Result<_, ApiError>>()?;
    let statuses: Vec<(String, String)> = input.statuses.iter().map(pair).collect::<Result<_, ApiError>>()?;
    let headers = || look.parts.iter().flat_map(|part| &part.columns).map(|column| column.header.as_str());
    for (name, _) in &columns {
        if !headers().any(|header| is_same(header, name)) {
            return Err(unknown(name, &headers().collect::<Vec<_>>().join(", ")));
        }
    }
    let names = || look.parts.iter().map(|part| part.name.as_str());
    for name in &input.only {
        if !names().any(|known| is_same(known, name)) {
            return Err(unknown(name, &names().collect::<Vec<_>>().join(", ")));
        }
    }
    let stage = |(words, id): &(String, String)| {
        let kinds = || StageKind::ALL.map(StageKind::id).join(", ");
        let stage = StageKind::from_id(&id.replace('-', "_")).ok_or_else(|| unknown(id, &kinds()))?;
        Ok(StatusAnswer { words: words.clone(), stage })
    };
    let statuses: Vec<StatusAnswer> = statuses.iter().map(stage).collect::<Result<_, ApiError>>()?;
    let of_part = |part: &app::wire::PartLook| {
        let column = |(name, field): &(String, String)| {
            let found = part.columns.iter().find(|column| is_same(&column.header, name))?;
            Some(ColumnAnswer { column: found.column, field: field.replace('-', "_") })
        };
        PartAnswers {
            part: part.part,
            included: (!input.only.is_empty())
                .then(|| input.only.iter().any(|name| is_same(name, &part.name))),
            columns: columns.iter().filter_map(column).collect(),
            statuses: statuses.clone(),
            ..PartAnswers::default()
        }
    };
    let nothing =
        |answers: &PartAnswers| PartAnswers { part: 0, ..answers.clone() } == PartAnswers::default();
    Ok(look.parts.iter().map(of_part).filter(|answers| !nothing(answers)).collect())
}

fn is_same(one: &str, other: &str) -> bool {
    one.trim().to_lowercase() == other.trim().to_lowercase()
}

fn unknown(text: &str, known: &str) -> ApiError {
    ApiError::new(ErrorCode::ImportAnswerUnknown).with("text", text).with("known", known)
}

fn rows(app: &App, incoming_id: IncomingId, filter: RowFilter) -> Result<Vec<RowLook>, ApiError> {
    let mut rows = Vec::new();
    while rows.len() < MAX_TOLD as usize {
        let offset = u32::try_from(rows.len()).unwrap_or(MAX_TOLD);
        let query = ImportRowsQuery { incoming_id, filter, offset, limit: PAGE };
        let page: ImportRows = call(app, "import.rows", query)?;
        if page.rows.is_empty() {
            break;
        }
        rows.extend(page.rows);
    }
    Ok(rows)
}

/// Takes the file in; on a terminal a bar shows how far it is.
fn take_in(app: &App, query: &ImportQuery) -> Result<ImportDone, ApiError> {
    if !std::io::stderr().is_terminal() {
        return call(app, "import.run", query);
    }
    std::thread::scope(|scope| {
        let (tell, told) = channel();
        scope.spawn(move || tell.send(call(app, "import.run", query)));
        loop {
            match told.recv_timeout(DRAWN) {
                Ok(done) => {
                    let _ = write!(std::io::stderr(), "\r\x1b[K");
                    return done;
                }
                Err(RecvTimeoutError::Timeout) => draw(app),
                Err(RecvTimeoutError::Disconnected) => return Err(ApiError::new(ErrorCode::Internal)),
            }
        }
    })
}

fn draw(app: &App) {
    let Ok(progress) = call::<ImportProgress>(app, "import.progress", Nothing {}) else { return };
    if progress.phase != ImportPhase::Idle && progress.total > 0 {
        let filled = (u64::from(progress.done) * 40 / u64::from(progress.total)) as usize;
        let bar = format!(
            "[{}{}] {}/{}",
            "#".repeat(filled),
            " ".repeat(40 - filled.min(40)),
            progress.done,
            progress.total
        );
        let _ = write!(std::io::stderr(), "\r{bar}");
    }
}

fn readable(looked: &Looked, done: Option<&ImportDone>, out: &Out) -> String {
    let look = &looked.look;
    let counts = look.counts;
    let args = Args::new().with("name", look.name.as_str()).with("doubtful", counts.doubtful);
    let mut lines = vec![match done {
        None => out.by_id(
            "cli-import-would",
            &args
                .with("rows", counts.rows)
                .with("made", counts.made)
                .with("people", counts.people)
                .with("merged", counts.merged)
                .with("left", counts.left_out),
        ),
        Some(done) => out.by_id(
            "cli-import-done",
            &args
                .with("made", done.made)
                .with("people", done.people)
                .with("merged", done.merged)
                .with("unchanged", done.unchanged)
                .with("left", done.left_out),
        ),
    }];
    for part in &look.parts {
        let id = if part.included { "cli-import-part" } else { "cli-import-part-left" };
        let source = out.by_id(&format!("takein-source-{}", part.source), &Args::new());
        let args = Args::new().with("name", part.name.as_str()).with("source", source.as_str());
        lines.push(out.by_id(id, &args.with("rows", part.rows)));
        for column in part.columns.iter().filter(|_| part.included && done.is_none()) {
            let field = out.by_id(&format!("takein-field-{}", column.field), &Args::new());
            lines.push(format!("  {} → {field}{}", column.header, if column.guessed { " ?" } else { "" }));
            if column.dates.as_ref().is_some_and(|dates| dates.open) {
                lines.push(out.by_id("cli-import-open", &Args::new().with("header", column.header.as_str())));
            }
        }
    }
    lines.extend(looked.rows.iter().take(50).map(|row| row_line(row, out)));
    lines.extend(looked.doubtful.iter().take(50).flat_map(|row| doubt_lines(row, look, out)));
    if looked.doubtful.len() > 50 {
        let more = looked.look.counts.doubtful.saturating_sub(50);
        lines.push(out.by_id("cli-import-more", &Args::new().with("count", more)));
    }
    lines.join("\n")
}

fn row_line(row: &RowLook, out: &Out) -> String {
    let outcome = match serde_json::to_value(row.outcome) {
        Ok(serde_json::Value::String(id)) => out.by_id(&format!("takein-outcome-{id}"), &Args::new()),
        _ => String::new(),
    };
    format!("{:>6}  {} · {}  {outcome}", row.line, row.title, row.employer)
}

fn doubt_lines(row: &RowLook, look: &ImportLook, out: &Out) -> Vec<String> {
    let part = look.parts.get(usize::from(row.part)).map(|part| part.name.as_str()).unwrap_or_default();
    let line = |doubt: &app::wire::CellDoubt| {
        let why = out.by_id(&format!("takein-doubt-{}", doubt.why), &Args::new());
        let args = Args::new().with("header", doubt.header.as_str()).with("text", doubt.text.as_str());
        let text = out.by_id("takein-cell", &args.with("why", why.as_str()));
        let args = Args::new().with("part", part).with("row", row.line.to_string().as_str());
        out.by_id("cli-import-row", &args.with("text", text.as_str()))
    };
    row.doubts.iter().map(line).collect()
}
