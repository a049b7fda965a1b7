//! A person's papers as files: their kinds, names that are safe on every system, and which files are programs.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::fold::is_invisible;

/// What a document is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum DocumentKind {
    /// A curriculum vitae.
    Cv,
    /// An application letter.
    Letter,
    /// A certificate, diploma or transcript.
    Certificate,
    /// A letter of reference.
    Reference,
    /// The solution of a case.
    Case,
    /// Anything else.
    Other,
}

impl DocumentKind {
    /// Every kind, in the order they are shown.
    pub const ALL: [Self; 6] =
        [Self::Cv, Self::Letter, Self::Certificate, Self::Reference, Self::Case, Self::Other];
}

/// How a version's file stands on the disk.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum FileState {
    /// It is as it was added.
    Ok,
    /// It is gone.
    Missing,
    /// Something else stands in its place.
    Changed,
}

/// The longest file name that is kept, in bytes: every file system takes 255, and room is left for what is put before.
const LONGEST: usize = 180;
/// The longest ending that counts as one, in bytes, dot included.
const LONGEST_ENDING: usize = 16;
/// Endings of files that systems start, or start others by, at a double click.
const PROGRAMS: &str = "\
    app appimage application bat cmd com command cpl deb desktop dll dmg exe gadget hta inf \
    ins iso jar js jse ksh lnk mpkg msc msi msp mst pif pkg ps1 psm1 py pyw rb reg rpm run scf \
    scpt scr sct sh shb sys terminal url vb vbe vbs vhd vhdx webloc workflow ws wsc wsf wsh \
    xpi";
/// Names that Windows gives to devices, whatever ending follows them (learn.microsoft.com, "Naming files").
const DEVICES: [&str; 6] = ["con", "prn", "aux", "nul", "conin$", "conout$"];

/// A file's name as it may be written on every system.
///
/// Only what comes after the last slash or backslash; signs that Windows refuses become `_`; control and invisible
/// characters are left out, so that none turns the name around; no dots or blanks at the ends; names of devices get a
/// `_` before them; at most 180 bytes, of which the ending stays. A name with nothing in it is `document`.
pub fn safe_file_name(name: &str) -> String {
    let last = name.rsplit(['/', '\\']).next().unwrap_or_default();
    let clean: String = last
        .chars()
        .filter(|c| !c.is_control() && !is_invisible(*c) && !matches!(c, '\u{2066}'..='\u{2069}'))
        .map(|c| if matches!(c, '<' | '>' | ':' | '"' | '|' | '?' | '*') { '_' } else { c })
        .map(|c| if c.is_whitespace() { ' ' } else { c })
        .collect();
    let at_ends = |c: char| c == '.' || c == ' ';
    let clean = clean.trim_matches(at_ends);
    if clean.is_empty() {
        return "document".to_owned();
    }
    let named = if is_device(clean) { format!("_{clean}") } else { clean.to_owned() };
    let (stem, ending) = parts(&named);
    let kept = cut(stem, LONGEST - ending.len());
    // Only where a name was cut is its end another than before; elsewhere dots may stand before an ending.
    let kept = if kept.len() < stem.len() { kept.trim_end_matches(at_ends) } else { kept };
    format!("{kept}{ending}")
}

/// A file's name without its ending, as a name for the document in it.
pub fn name_of_file(file_name: &str) -> &str {
    parts(file_name).0
}

/// Whether opening a file of that name would start it as a program, or as something that starts others.
///
/// By the ending alone, since that is what systems go by. The list is of what Windows, macOS and Linux run at a double
/// click, and of the links and installers that stand for such things.
pub fn is_program(file_name: &str) -> bool {
    let ending = file_name.rsplit_once('.').map_or("", |(_, ending)| ending).to_lowercase();
    PROGRAMS.split_whitespace().any(|program| program == ending)
}

/// A name and its ending with the dot; a long "ending" is part of the name.
fn parts(name: &str) -> (&str, &str) {
    match name.rfind('.') {
        Some(dot) if dot > 0 && name.len() - dot <= LONGEST_ENDING => name.split_at(dot),
        _ => (name, ""),
    }
}

fn is_device(name: &str) -> bool {
    let stem = name.split('.').next().unwrap_or_default().trim_end().to_lowercase();
    let numbered = |port: &str| {
        let number = stem.strip_prefix(port)?;
        matches!(number, "0" | "1" | "2" | "3" | "4" | "5" | "6" | "7" | "8" | "9" | "¹" | "²" | "³")
            .then_some(())
    };
    DEVICES.contains(&stem.as_str()) || numbered("com").or_else(|| numbered("lpt")).is_some()
}

/// The beginning of a text, at most so many bytes, never half a character.
fn cut(text: &str, most: usize) -> &str {
    &text[..text.floor_char_boundary(most.min(text.len()))]
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn names_are_safe_on_every_system_and_otherwise_as_they_were() {
        for (name, expected) in [
            ("CV Åse Brønnøy – æøå.pdf", "CV Åse Brønnøy – æøå.pdf"),
            ("履歴書.docx", "履歴書.docx"),
            ("../../.ssh/authorized_keys", "authorized_keys"),
            ("..\\..\\Windows\\system32\\x.dll", "x.dll"),
            ("/etc/passwd", "passwd"),
            ("C:\\CV.pdf", "CV.pdf"),
            ("C:cv.pdf", "C_cv.pdf"),
            ("..", "document"),
            (".", "document"),
            ("", "document"),
            (" ... ", "document"),
            ("mappe/", "document"),
            (".bashrc", "bashrc"),
            ("cv.pdf. . .", "cv.pdf"),
            ("cv.pdf::$DATA", "cv.pdf__$DATA"),
            ("a<b>c|d?e*f\"g.pdf", "a_b_c_d_e_f_g.pdf"),
            ("CON", "_CON"),
            ("con.pdf", "_con.pdf"),
            ("Nul .tar.gz", "_Nul .tar.gz"),
            ("COM1.txt", "_COM1.txt"),
            ("lpt³", "_lpt³"),
            ("COM10.txt", "COM10.txt"),
            ("console.txt", "console.txt"),
            ("cv\u{202e}fdp.exe", "cvfdp.exe"),
            ("a\u{0}b\nc\t.pdf", "abc.pdf"),
            ("nbsp\u{a0}her.pdf", "nbsp her.pdf"),
            ("-rf", "-rf"),
        ] {
            assert_eq!(safe_file_name(name), expected, "{name:?}");
        }
        let long = safe_file_name(&format!("{}.pdf", "ø".repeat(400)));
        assert_eq!((long.len(), long.ends_with("ø.pdf")), (180, true));
        // What is cut so that an ending comes of it stays as it was cut.
        let late = safe_file_name(&format!("{}.....{}", "x".repeat(165), "y".repeat(60)));
        assert_eq!((late.len(), safe_file_name(&late)), (180, late.clone()));
    }

    #[test]
    fn a_document_is_called_as_its_file_without_the_ending() {
        for (file, name) in [
            ("CV 2026.pdf", "CV 2026"),
            ("cv", "cv"),
            ("v1.2 av CV-en min, kort og godt", "v1.2 av CV-en min, kort og godt"),
            (".pdf", ".pdf"),
        ] {
            assert_eq!(name_of_file(file), name);
        }
    }

    #[test]
    fn programs_are_known_by_their_endings() {
        for (name, program) in [
            ("cv.pdf", false),
            ("cv.docx", false),
            ("bilde.png", false),
            ("exe", false),
            ("cv.pdf.exe", true),
            ("CV.EXE", true),
            ("oppgave.desktop", true),
            ("oppgave.lnk", true),
            ("løsning.jar", true),
            ("kode.zip", false),
        ] {
            assert_eq!(is_program(name), program, "{name}");
        }
    }

    proptest! {
        #[test]
        fn any_name_becomes_one_plain_name_and_stays_it(name in "\\PC{0,300}|[./\\\\a-cA-C:.* \u{202e}\u{0}æø]{0,40}") {
            let safe = safe_file_name(&name);
            prop_assert!(!safe.is_empty() && safe.len() <= LONGEST + 1);
            prop_assert!(!safe.contains(['/', '\\', ':', '\0']) && safe != "." && safe != "..");
            prop_assert!(!safe.starts_with('.') && !safe.ends_with(['.', ' ']));
            prop_assert_eq!(safe_file_name(&safe), safe);
        }
    }
}
