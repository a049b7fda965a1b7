//! What stands in the files: which form a name asks for, and each form written from one moment of the profile.

use std::io::{self, Write};
use std::ops::ControlFlow;
use std::path::Path;

use chrono::NaiveDate;
use exchange::sheet::{CsvSheet, SheetError, Workbook};
use messages::{Args, Key, Lang, text};
use store::takeout::{Naming, sheet};
use store::{Reading, StoreError};

use super::place::unwritten;
use super::{CsvOf, Progress, events, jobs};
use crate::wire::TakeOutForm;
use crate::{ApiError, App, ErrorCode};

/// How many rows lie between two looks at whether to go on.
const BREATH: u64 = 64;

/// The form that a file's ending asks for.
pub(super) fn form_of(name: &str, csv_of: CsvOf) -> Option<TakeOutForm> {
    let name = name.to_lowercase();
    let ends = |ending: &str| name.ends_with(ending);
    match csv_of {
        _ if ends(".json") => Some(TakeOutForm::Json),
        _ if ends(".md.zip") => Some(TakeOutForm::Markdown),
        _ if ends(".zip") => Some(TakeOutForm::Zip),
        _ if ends(".xlsx") => Some(TakeOutForm::Xlsx),
        CsvOf::Jobs if ends(".csv") => Some(TakeOutForm::JobsCsv),
        CsvOf::Events if ends(".csv") => Some(TakeOutForm::EventsCsv),
        _ => None,
    }
}

/// What a file is called where the person did not say: name and ending.
pub(super) fn name_of(form: TakeOutForm, today: NaiveDate) -> (String, &'static str) {
    let (what, ending) = match form {
        TakeOutForm::Json => ("", ".json"),
        TakeOutForm::Zip => ("", ".zip"),
        TakeOutForm::JobsCsv => ("-jobs", ".csv"),
        TakeOutForm::EventsCsv => ("-events", ".csv"),
        TakeOutForm::Xlsx => ("", ".xlsx"),
        TakeOutForm::Markdown => ("-applications", ".md.zip"),
    };
    (format!("loype{what}-{today}"), ending)
}

/// What is written, and what it is written from.
pub(super) struct Contents<'c, 'p> {
    pub(super) app: &'c App,
    pub(super) reading: &'c Reading<'c>,
    pub(super) lang: Lang,
    folder: &'c Path,
    progress: &'c mut Progress<'p>,
    done: u64,
    total: u64,
}

impl<'c, 'p> Contents<'c, 'p> {
    pub(super) fn new(
        app: &'c App,
        reading: &'c Reading<'c>,
        folder: &'c Path,
        progress: &'c mut Progress<'p>,
    ) -> Result<Self, ApiError> {
        let lang = crate::calendar::language(app)?;
        Ok(Self { app, reading, lang, folder, progress, done: 0, total: 0 })
    }

    /// Writes it; gives how many documents' files are not in it because they are not there.
    pub(super) fn write(mut self, form: TakeOutForm, out: &mut (dyn Write + Send)) -> Result<u32, ApiError> {
        let (job_rows, event_rows) = sheet::counts(self.reading)?;
        let (job_rows, event_rows) = (u64::from(job_rows), u64::from(event_rows));
        let rows = store::takeout::rows(self.reading)?;
        self.total = match form {
            TakeOutForm::Json => rows,
            TakeOutForm::Zip => rows + 2 * job_rows,
            TakeOutForm::JobsCsv | TakeOutForm::Markdown => job_rows,
            TakeOutForm::EventsCsv => event_rows,
            TakeOutForm::Xlsx => job_rows + event_rows,
        };
        match form {
            TakeOutForm::Json => self.json(out).map(|()| 0),
            TakeOutForm::Zip => self.everything(out),
            TakeOutForm::JobsCsv => self.jobs_csv(out).map(|()| 0),
            TakeOutForm::EventsCsv => self.events_csv(out).map(|()| 0),
            TakeOutForm::Xlsx => self.workbook(out).map(|()| 0),
            TakeOutForm::Markdown => self.markdown_zip(out).map(|()| 0),
        }
    }

    /// The document.
    pub(super) fn json(&mut self, out: &mut dyn Write) -> Result<(), ApiError> {
        let naming = Naming { program: env!("CARGO_PKG_VERSION"), day: self.app.clock.today() };
        let (base, total) = (self.done, self.total);
        let progress = &mut *self.progress;
        let mut watch = |done| progress(base + done, total);
        let written = store::takeout::write(self.reading, naming, out, &mut watch);
        self.done = base + store::takeout::rows(self.reading)?;
        written.map_err(|error| match error {
            StoreError::Io(error) => self.unwritten(&error),
            error => error.into(),
        })
    }

    /// A row more is done; gives `stopped` where the person said so.
    pub(super) fn breathe(&mut self) -> Result<(), ApiError> {
        self.done += 1;
        if self.done.is_multiple_of(BREATH)
            && (self.progress)(self.done, self.total) == ControlFlow::Break(())
        {
            return Err(ApiError::new(ErrorCode::Stopped));
        }
        Ok(())
    }

    /// Why the file could not be written.
    pub(super) fn unwritten(&self, error: &io::Error) -> ApiError {
        unwritten(self.folder, error)
    }

    fn unmade(&self, error: &SheetError) -> ApiError {
        match error {
            SheetError::Io(error) => self.unwritten(error),
            SheetError::Workbook(_) => {
                tracing::error!(%error, "a workbook could not be made");
                ApiError::new(ErrorCode::Internal)
            }
        }
    }

    fn jobs_csv(&mut self, out: &mut (dyn Write + Send)) -> Result<(), ApiError> {
        let sheet = CsvSheet::new(out, &jobs::headings(self.lang));
        let mut sheet = sheet.map_err(|error| self.unmade(&error))?;
        sheet::jobs(self.reading, &mut |job| {
            sheet.row(&jobs::cells(&job, self.lang)).map_err(|error| self.unmade(&error))?;
            self.breathe()
        })?;
        sheet.finish().map_err(|error| self.unmade(&error))
    }

    fn events_csv(&mut self, out: &mut (dyn Write + Send)) -> Result<(), ApiError> {
        let sheet = CsvSheet::new(out, &events::headings(self.lang));
        let mut sheet = sheet.map_err(|error| self.unmade(&error))?;
        sheet::events(self.reading, &mut |event| {
            sheet.row(&events::cells(&event, self.lang)).map_err(|error| self.unmade(&error))?;
            self.breathe()
        })?;
        sheet.finish().map_err(|error| self.unmade(&error))
    }

    fn workbook(&mut self, out: &mut (dyn Write + Send)) -> Result<(), ApiError> {
        let scratch = self.app.folder.path();
        let title = |key| text(self.lang, key, &Args::new());
        let (of_jobs, of_events) = (title(Key::TakeoutSheetJobs), title(Key::TakeoutSheetEvents));
        let mut book = Workbook::new(scratch).map_err(|error| self.unmade(&error))?;
        let begun = book.sheet(&of_jobs, &jobs::headings(self.lang));
        begun.map_err(|error| self.unmade(&error))?;
        sheet::jobs(self.reading, &mut |job| {
            book.row(&jobs::cells(&job, self.lang)).map_err(|error| self.unmade(&error))?;
            self.breathe()
        })?;
        let begun = book.sheet(&of_events, &events::headings(self.lang));
        begun.map_err(|error| self.unmade(&error))?;
        sheet::events(self.reading, &mut |event| {
            book.row(&events::cells(&event, self.lang)).map_err(|error| self.unmade(&error))?;
            self.breathe()
        })?;
        book.finish(out).map_err(|error| self.unmade(&error))
    }
}
