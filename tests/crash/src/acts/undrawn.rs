//! No command that writes is forgotten: each is drawn, or stands here with the reason why it is not.

use std::collections::BTreeSet;

/// Commands that write and are not drawn.
const UNDRAWN: [(&str, &str); 26] = [
    ("offer.fetch_rate", "needs the network; what it writes is written by offer.edit's rate"),
    ("employer.keep", "needs the network; undone where the network is stood in for"),
    ("guidance.refresh_wages", "needs the network; undone where the network is stood in for"),
    ("profile.wipe", "takes everything away for good, with all that could be compared"),
    ("undo", "played back by every part on its own"),
    ("redo", "played back by every part on its own"),
    ("undo.go", "played back by the sequences on their own"),
    ("backup.make", "made by the parts on their own, and brought back"),
    ("backup.restore", "brought back by the part backups"),
    ("backup.write_to", "the same copy as backup.make, in a folder of the person's"),
    ("backup.second_folder", "a setting of this machine, outside undo"),
    ("backup.cap", "a setting of this machine, outside undo"),
    ("takeout.save", "writes beside the profile; taken out by the sequences and the trips"),
    ("takeout.stop", "stops what is under way"),
    ("incoming.begin", "part of the drawings that bring a file in"),
    ("incoming.part", "part of the drawings that bring a file in"),
    ("incoming.end", "part of the drawings that bring a file in"),
    ("incoming.drop", "removes a file that came and was not used"),
    ("import.stop", "stops what is under way"),
    ("calendar.keep", "a setting of this machine, and a file for other programs"),
    ("calendar.save", "a file for other programs"),
    ("prep.pdf", "a file for other programs"),
    ("reminder.due", "notes what was reminded of, outside undo"),
    ("reminder.seen", "notes what was reminded of, outside undo"),
    ("table.arrange", "a setting; settings are drawn by settings.edit"),
    ("story.time", "a setting; settings are drawn by settings.edit"),
];

/// The commands that write nothing, as the tests of undo sort them: a new command fails there until it is sorted.
fn reads() -> BTreeSet<&'static str> {
    let sorted = include_str!("../../../api/undo.rs");
    let list = sorted.split_once("const READS: &[&str] = &[").and_then(|(_, rest)| rest.split_once("];"));
    let (list, _) = list.unwrap_or_else(|| panic!("tests/api/undo.rs has no READS any more"));
    list.split('"').skip(1).step_by(2).collect()
}

#[test]
fn every_command_that_writes_is_drawn_or_has_a_reason_not_to_be() {
    let (reads, drawn) = (reads(), super::names());
    assert!(reads.len() > 100 && reads.contains("board.read"), "{reads:?}");
    let reasons: BTreeSet<&str> = UNDRAWN.iter().map(|(name, _)| *name).collect();
    let all: BTreeSet<&str> = app::names().iter().copied().collect();
    let forgotten: Vec<&&str> = all
        .iter()
        .filter(|name| !reads.contains(*name) && !drawn.contains(*name) && !reasons.contains(*name))
        .collect();
    assert!(forgotten.is_empty(), "write drawings in tests/crash/src/acts for: {forgotten:?}");
    let twice: Vec<&str> =
        reasons.iter().copied().filter(|name| drawn.contains(name) || !all.contains(name)).collect();
    assert!(twice.is_empty(), "drawn all the same, or no command any more: {twice:?}");
    let unknown: Vec<&&str> = drawn.iter().filter(|name| !all.contains(*name)).collect();
    assert!(unknown.is_empty(), "drawn, but no command: {unknown:?}");
}
