//! Changes of a zip by its files: one changed, renamed, left out, repeated; packed again, so that the checksums hold.

use std::io::{Cursor, Read, Write};

use zip::write::SimpleFileOptions;
use zip::{CompressionMethod, ZipArchive, ZipWriter};

use super::{Inner, Mutator, Shape};
use crate::engine::{MAX_INPUT, Pool};

/// The most that one file is unpacked to.
const MOST_UNPACKED: u64 = 4 * MAX_INPUT as u64;

impl Mutator {
    /// Changes the files; what is no zip is changed as bytes.
    pub(super) fn change_archive(&mut self, input: &mut Vec<u8>, inner: Inner, pool: &Pool) {
        let Some(mut files) = unpacked(input).filter(|files| !files.is_empty()) else {
            return self.change_bytes(input, pool);
        };
        let at = self.rng.usize(..files.len());
        match self.rng.u8(..12) {
            0 => drop(files.remove(at)),
            1 => files[at].0 = self.odd_name(&files[at].0.clone()),
            2 => {
                let copy = files[at].1.clone();
                files.push((self.odd_name("x"), copy));
            }
            3 => self.put_many(&mut files, at),
            4 => self.blow_up(&mut files[at].1),
            _ => self.change_file(&mut files[at].1, inner, pool),
        }
        let method = if self.rng.bool() { CompressionMethod::Deflated } else { CompressionMethod::Stored };
        if let Some(zip) = packed(&files, method) {
            *input = zip;
        }
    }

    fn change_file(&mut self, bytes: &mut Vec<u8>, inner: Inner, pool: &Pool) {
        let shape = match inner {
            Inner::Text => Shape::Text,
            Inner::Json => Shape::Json,
            Inner::Table => Shape::Table,
        };
        for _ in 0..self.rng.usize(1..4) {
            self.change(bytes, shape, pool);
        }
    }

    fn odd_name(&mut self, name: &str) -> String {
        let odd = ["../", "/", "C:\\", "a/", "__MACOSX/", ".", "\u{0}", "ø", "./././"];
        match self.rng.u8(..3) {
            0 => format!("{}{name}", self.one_of(&odd)),
            1 => self.word().to_owned(),
            _ => format!("{name}{}", self.one_of(&["/", " ", ".toml", ".csv", ".json", "~1"])),
        }
    }

    fn put_many(&mut self, files: &mut Vec<(String, Vec<u8>)>, at: usize) {
        let bytes: Vec<u8> = files[at].1.iter().take(16).copied().collect();
        let (times, name) = (self.rng.usize(..3_000), files[at].0.clone());
        files.extend((0..times).map(|number| (format!("{number}{name}"), bytes.clone())));
    }

    /// A small zip that unpacks to much.
    fn blow_up(&mut self, bytes: &mut Vec<u8>) {
        let part = self.part(bytes.len());
        let piece = bytes[part.clone()].to_vec();
        let times = usize::try_from(MOST_UNPACKED).unwrap_or_default() / piece.len().max(1);
        Self::repeat(bytes, part.end, &piece, times);
    }
}

fn unpacked(zip: &[u8]) -> Option<Vec<(String, Vec<u8>)>> {
    let mut archive = ZipArchive::new(Cursor::new(zip)).ok()?;
    let mut files = Vec::new();
    for index in 0..archive.len().min(200) {
        let file = archive.by_index(index).ok()?;
        let name = file.name().ok()?.to_string();
        let mut bytes = Vec::new();
        file.take(MOST_UNPACKED).read_to_end(&mut bytes).ok()?;
        files.push((name, bytes));
    }
    Some(files)
}

/// `None` for files that no zip takes, such as two of one name.
pub fn packed(files: &[(String, Vec<u8>)], method: CompressionMethod) -> Option<Vec<u8>> {
    let mut writer = ZipWriter::new(Cursor::new(Vec::new()));
    let options = SimpleFileOptions::default().compression_method(method);
    for (name, bytes) in files {
        writer.start_file(name.as_str(), options).ok()?;
        writer.write_all(bytes).ok()?;
    }
    Some(writer.finish().ok()?.into_inner())
}
