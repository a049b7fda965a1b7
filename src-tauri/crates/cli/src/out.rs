//! Printing: one JSON document, or a short readable table; errors by code and sentence.

use std::io::Write as _;
use std::process::ExitCode;

use app::wire::Said;
use app::{ApiError, App, Clock, ErrorCode, Net, ProfileFolder};
use domain::note::Note;
use domain::tax::TaxStatus;
use messages::{Args, Lang, grouped};
use serde_json::{Value, json};

use crate::arguments::Arguments;

/// Why a command failed.
#[derive(Debug)]
pub(crate) enum Failure {
    /// The core said no.
    Refused(ApiError),
    /// The check found something; it was printed already.
    Unsound,
}

impl From<ApiError> for Failure {
    fn from(error: ApiError) -> Self {
        Self::Refused(error)
    }
}

/// Where output goes and how.
pub(crate) struct Out {
    json: bool,
    chosen: Option<Lang>,
    /// The language of sentences: chosen, else the profile's once it is open, else the locale's.
    pub(crate) lang: Lang,
}

impl Out {
    pub(crate) fn new(arguments: &Arguments) -> Self {
        let lang = arguments.lang.unwrap_or_else(system_language);
        Self { json: arguments.json, chosen: arguments.lang, lang }
    }

    /// Opens the profile and takes its language.
    pub(crate) fn open(&mut self, arguments: &Arguments) -> Result<App, ApiError> {
        let no_home = || ApiError::new(ErrorCode::StoreUnwritable).with("folder", "~");
        self.open_at(arguments.folder().ok_or_else(no_home)?)
    }

    /// Opens the profile in a folder and takes its language.
    pub(crate) fn open_at(&mut self, folder: ProfileFolder) -> Result<App, ApiError> {
        let app = App::open(folder, Clock::System, Net::new()?, system_language().into())?;
        if self.chosen.is_none() {
            self.lang = app::profile(&app, app::wire::Nothing {})?.language.into();
        }
        Ok(app)
    }

    /// The language of sentences, as the core names it.
    pub(crate) fn language(&self) -> app::wire::Language {
        self.lang.into()
    }

    /// Prints a result: as JSON, or as the lines that `readable` makes of it.
    pub(crate) fn print(&self, value: &Value, readable: impl FnOnce() -> String) {
        let text = if self.json { format!("{value:#}") } else { readable() };
        // A reader that went away, such as `head`, is no failure of ours.
        let _ = writeln!(std::io::stdout(), "{text}");
    }

    /// Says what failed and gives the exit status.
    pub(crate) fn fail(&self, failure: &Failure) -> ExitCode {
        if let Failure::Refused(error) = failure {
            let sentence = self.sentence(error);
            if self.json {
                let error = json!({"code": error.code.id(), "message": sentence, "details": error.params});
                let _ = writeln!(std::io::stdout(), "{:#}", json!({ "error": error }));
            }
            let _ = writeln!(std::io::stderr(), "{}: {sentence}", error.code.id());
        }
        ExitCode::FAILURE
    }

    /// The sentence of an error.
    pub(crate) fn sentence(&self, error: &ApiError) -> String {
        let params: Args = error.params.iter().map(|(name, value)| (name.clone(), value.as_str())).collect();
        self.by_id(&format!("error-{}", error.code.id()), &params)
    }

    /// The sentence of a step of the journal. Parameters that are ids of the domain are put into words.
    pub(crate) fn said(&self, said: &Said) -> String {
        let in_words = |name: &str, value: &str| {
            let id = match name {
                "field" => format!("field-{value}"),
                "stage" => format!("stage-{value}"),
                _ => return value.to_owned(),
            };
            messages::by_id(self.lang, &id, &Args::new()).unwrap_or_else(|| value.to_owned())
        };
        let params: Args =
            said.params.iter().map(|(name, value)| (name.clone(), in_words(name, value))).collect();
        self.by_id(&format!("step-{}", said.label), &params)
    }

    /// The sentence of a note, its amounts and days put into words by the ends of their names.
    pub(crate) fn note(&self, note: &Note) -> String {
        let params: Args = note
            .params
            .iter()
            .map(|(name, value)| (name.clone(), shown(note, name, value, self.lang)))
            .collect();
        self.by_id(&format!("note-{}", note.code), &params)
    }

    /// Notes as the command line's JSON gives them.
    pub(crate) fn notes(&self, notes: &[Note]) -> Value {
        notes.iter().map(|note| json!({ "code": note.code, "message": self.note(note) })).collect()
    }

    /// A tax year, named as a proposal where it is one.
    pub(crate) fn tax_year(&self, year: i32, status: TaxStatus) -> String {
        let id = match status {
            TaxStatus::Adopted => "cli-tax-year",
            TaxStatus::Proposal => "cli-tax-year-proposal",
        };
        self.by_id(id, &Args::new().with("year", year.to_string().as_str()))
    }

    /// A message whose id is known only at run time; the id itself when there is none.
    pub(crate) fn by_id(&self, id: &str, args: &Args) -> String {
        messages::by_id(self.lang, id, args).unwrap_or_else(|| id.to_owned())
    }
}

/// A parameter of a note as it is read: the end of its name says what it is.
fn shown(note: &Note, name: &str, value: &str, lang: Lang) -> String {
    let number = value.parse::<i64>().ok();
    let unit = note.params.get("currency").map_or("kr", |currency| currency);
    match (name.rsplit('_').next(), number) {
        (Some("ore"), Some(ore)) => format!("{} {unit}", grouped(crate::pay::kroner(ore))),
        (Some("bp"), Some(hundredths)) => format!("{} %", decimal(hundredths, lang)),
        (Some("c"), Some(hundredths)) => decimal(hundredths, lang),
        _ => value.to_owned(),
    }
}

/// Hundredths as a decimal number without closing noughts.
fn decimal(hundredths: i64, lang: Lang) -> String {
    let point = match lang {
        Lang::En => '.',
        Lang::Nb => ',',
    };
    let rest = format!("{:02}", hundredths % 100);
    match rest.trim_end_matches('0') {
        "" => (hundredths / 100).to_string(),
        rest => format!("{}{point}{rest}", hundredths / 100),
    }
}

/// Runs one command of the table with typed input and output.
pub(crate) fn call<O: serde::de::DeserializeOwned>(
    app: &App,
    name: &str,
    input: impl serde::Serialize,
) -> Result<O, ApiError> {
    let bad = |error: serde_json::Error| ApiError::new(ErrorCode::BadInput).with("details", error);
    let output = app::dispatch(app, name, serde_json::to_value(input).map_err(bad)?)?;
    serde_json::from_value(output).map_err(bad)
}

fn system_language() -> Lang {
    sys_locale::get_locale().as_deref().map_or(Lang::En, Lang::from_locale)
}
