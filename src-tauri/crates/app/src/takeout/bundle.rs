//! A zip of everything: the document, and beside it all that a person reads without the program.

use std::collections::HashMap;
use std::io::{BufWriter, Write};

use domain::document_file::safe_file_name;
use domain::ids::JobId;
use exchange::bundle::{BundleWriter, Size};
use messages::{Args, Key, text};
use store::takeout::{papers, sheet};

use super::contents::Contents;
use super::papers::{Papers, file_name};
use super::{DOCUMENTS, JSON_NAME};
use crate::ApiError;
use crate::document::files;

/// From this size of the database on, the document may be larger than 4 GiB.
const HUGE: u64 = 1 << 30;

type Zip<'z> = BundleWriter<&'z mut (dyn Write + Send)>;

impl Contents<'_, '_> {
    /// Everything. Gives how many documents' files are not in it because they are not there.
    pub(super) fn everything(&mut self, out: &mut (dyn Write + Send)) -> Result<u32, ApiError> {
        let mut zip = BundleWriter::new(out);
        let readme = text(self.lang, Key::TakeoutReadme, &Args::new());
        self.put(&mut zip, "README.txt", readme.as_bytes())?;
        let file = zip.file(JSON_NAME, self.size()).map_err(|error| self.unwritten(&error))?;
        let mut file = BufWriter::new(file);
        self.json(&mut file)?;
        file.flush().map_err(|error| self.unwritten(&error))?;
        drop(file);
        let missing = self.documents(&mut zip)?;
        let names = self.applications(&mut zip)?;
        self.ads(&mut zip, &names)?;
        zip.finish().map_err(|error| self.unwritten(&error))?;
        Ok(missing)
    }

    /// Each application as Markdown.
    pub(super) fn markdown_zip(&mut self, out: &mut (dyn Write + Send)) -> Result<(), ApiError> {
        let mut zip = BundleWriter::new(out);
        self.applications(&mut zip)?;
        zip.finish().map_err(|error| self.unwritten(&error))?;
        Ok(())
    }

    fn put(&self, zip: &mut Zip<'_>, name: &str, bytes: &[u8]) -> Result<(), ApiError> {
        let written = zip.file(name, Size::Usual).and_then(|file| file.write_all(bytes));
        written.map_err(|error| self.unwritten(&error))
    }

    fn size(&self) -> Size {
        let database = self.app.folder.path().join("loype.sqlite3");
        let length = std::fs::metadata(database).map_or(0, |file| file.len());
        if length > HUGE { Size::Huge } else { Size::Usual }
    }

    /// The files of documents: `documents/<hash>/<name>`, so that they are found by both.
    fn documents(&mut self, zip: &mut Zip<'_>) -> Result<u32, ApiError> {
        let files = files(self.app);
        let mut missing = 0;
        papers::document_files(self.reading, &mut |file| {
            match files.read(&file.hash) {
                Ok(bytes) => {
                    let name = format!("{DOCUMENTS}/{}/{}", file.hash, safe_file_name(&file.file_name));
                    self.put(zip, &name, &bytes)?;
                }
                Err(_) => missing += 1,
            }
            self.breathe()
        })?;
        Ok(missing)
    }

    /// Each application as Markdown; gives what the files of each job are called.
    fn applications(&mut self, zip: &mut Zip<'_>) -> Result<HashMap<JobId, String>, ApiError> {
        let mut names = HashMap::new();
        let papers = Papers::new(self.lang);
        sheet::jobs(self.reading, &mut |job| {
            let name = file_name(&job);
            let markdown = papers.written(self.reading, &job)?;
            self.put(zip, &format!("applications/{name}.md"), markdown.as_bytes())?;
            names.insert(job.id, name);
            self.breathe()
        })?;
        Ok(names)
    }

    /// The ads' texts, and their pages as they came. A page's name ends so that no browser opens it by itself and runs what
    /// a stranger wrote in it.
    fn ads(&mut self, zip: &mut Zip<'_>, names: &HashMap<JobId, String>) -> Result<(), ApiError> {
        papers::ads(self.reading, &mut |ad| {
            let Some(name) = names.get(&ad.job_id) else { return Ok(()) };
            let name = format!("ads/{name} {}", ad.number);
            let address = ad.url.map_or_else(String::new, |url| format!("{url}\n"));
            let words = format!("{address}{}\n\n{}\n", ad.seen_on, ad.document.plain_text());
            self.put(zip, &format!("{name}.txt"), words.as_bytes())?;
            if let Some(page) = ad.page {
                self.put(zip, &format!("{name}.html.txt"), &page)?;
            }
            self.breathe()
        })
    }
}
