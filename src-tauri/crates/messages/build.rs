//! Checks the catalogues under `ftl/` and writes their typed keys; the build stops at the first text that is
//! not in order in both languages.

#[path = "src/check.rs"]
mod check;
#[path = "src/mentions.rs"]
mod mentions;

use std::collections::BTreeSet;
use std::fmt::Write as _;
use std::fs;
use std::io;
use std::path::{Path, PathBuf};

use check::{Message, Source};

const LANGS: [&str; 2] = ["en", "nb"];

fn main() -> io::Result<()> {
    let root = folder("CARGO_MANIFEST_DIR")?;
    let files = catalogue_files(&root.join("ftl"))?;
    let sources = files.iter().map(|file| source(&root, file)).collect::<io::Result<Vec<_>>>()?;
    match check::check(&sources, LANGS) {
        Ok(messages) => fs::write(folder("OUT_DIR")?.join("keys.rs"), rust_code(&messages, &sources, &root)),
        Err(faults) => {
            for fault in faults {
                println!("cargo::error={fault}");
            }
            Ok(())
        }
    }
}

fn folder(variable: &str) -> io::Result<PathBuf> {
    std::env::var_os(variable)
        .map(PathBuf::from)
        .ok_or_else(|| io::Error::other(format!("{variable} is not set")))
}

/// Every `ftl/<lang>/<area>.ftl`, in a fixed order. Folders are watched too, so that a new file is noticed.
fn catalogue_files(ftl: &Path) -> io::Result<Vec<PathBuf>> {
    println!("cargo::rerun-if-changed={}", ftl.display());
    let mut files = Vec::new();
    for lang in LANGS {
        let dir = ftl.join(lang);
        println!("cargo::rerun-if-changed={}", dir.display());
        for entry in fs::read_dir(&dir)? {
            let path = entry?.path();
            if path.extension().is_some_and(|extension| extension == "ftl") {
                println!("cargo::rerun-if-changed={}", path.display());
                files.push(path);
            }
        }
    }
    files.sort();
    Ok(files)
}

fn source(root: &Path, file: &Path) -> io::Result<Source> {
    let shown = file.strip_prefix(root).unwrap_or(file);
    let lang = file.parent().and_then(Path::file_name).unwrap_or_default();
    Ok(Source {
        lang: lang.to_string_lossy().into_owned(),
        file: shown.to_string_lossy().replace('\\', "/"),
        text: fs::read_to_string(file)?,
    })
}

/// The enum of keys with its tables, and the catalogues' texts, as Rust.
fn rust_code(messages: &[Message], sources: &[Source], root: &Path) -> String {
    let variants: String = messages
        .iter()
        .map(|m| format!("    /// `{}`{}\n    {},\n", m.id, arguments_said(&m.arguments), m.variant()))
        .collect();
    let listed = |row: fn(&Message) -> String| messages.iter().map(row).collect::<String>();
    let mut code = format!(
        "/// A message, by its id in the catalogues; the variants' own words name its arguments.\n\
         #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]\n\
         pub enum Key {{\n{variants}}}\n\n\
         /// Every key in the order of [`IDS`], which is the order of the enum.\n\
         pub(crate) static KEYS: &[Key] = &[\n{}];\n\n\
         pub(crate) static IDS: &[&str] = &[\n{}];\n\n\
         pub(crate) static ARGUMENTS: &[&[&str]] = &[\n{}];\n\n",
        listed(|m| format!("    Key::{},\n", m.variant())),
        listed(|m| format!("    {:?},\n", m.id)),
        listed(|m| format!("    &{:?},\n", m.arguments.iter().collect::<Vec<_>>())),
    );
    for lang in LANGS {
        let name = lang.to_uppercase();
        let _ = writeln!(code, "pub(crate) static {name}: &[&str] = &[");
        for source in sources.iter().filter(|source| source.lang == lang) {
            let _ = writeln!(code, "    include_str!({:?}),", root.join(&source.file));
        }
        code.push_str("];\n");
    }
    code
}

fn arguments_said(arguments: &BTreeSet<String>) -> String {
    match arguments.iter().map(|name| format!("`{name}`")).collect::<Vec<_>>() {
        names if names.is_empty() => ", without arguments.".to_owned(),
        names => format!(" with {}.", names.join(", ")),
    }
}
