//! The message ids and their arguments as TypeScript, for `ui/src/generated/messages.ts`.

use std::fmt::Write as _;

use crate::{ARGUMENTS, IDS};

const HEADER: &str = "\
// Generated from src-tauri/crates/messages/ftl by `cargo xtask generate`; edit the catalogues, not this file.

";

/// The contents of `ui/src/generated/messages.ts`: every id, and what each message must be given.
pub fn typescript() -> String {
    let mut code = HEADER.to_owned();
    code.push_str("/** The id of a message in the catalogues. */\nexport type MessageId =");
    for id in IDS {
        let _ = write!(code, "\n  | \"{id}\"");
    }
    code.push_str(";\n\n/** What each message must be given; `undefined` where it takes nothing. */\n");
    code.push_str("export interface MessageArgs {\n");
    for (id, names) in IDS.iter().zip(ARGUMENTS) {
        let _ = writeln!(code, "  \"{id}\": {};", arguments(names));
    }
    code.push_str("}\n");
    code
}

fn arguments(names: &[&str]) -> String {
    if names.is_empty() {
        return "undefined".to_owned();
    }
    let fields: Vec<String> = names.iter().map(|name| format!("{}: string | number", quoted(name))).collect();
    format!("{{ {} }}", fields.join("; "))
}

/// Fluent allows a hyphen in an argument's name, TypeScript only in a quoted one.
fn quoted(name: &str) -> String {
    if name.contains('-') { format!("\"{name}\"") } else { name.to_owned() }
}

#[cfg(test)]
mod tests {
    use std::path::Path;

    use super::*;

    #[test]
    fn generated_messages_are_current() {
        let file = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../../ui/src/generated/messages.ts");
        if std::env::var_os("LOYPE_WRITE_GENERATED").is_some_and(|value| value == "1") {
            std::fs::create_dir_all(file.parent().unwrap()).unwrap();
            std::fs::write(&file, typescript()).unwrap();
        }
        let written = std::fs::read_to_string(&file).unwrap_or_default();
        assert!(written == typescript(), "ui/src/generated/messages.ts is stale: run `cargo xtask generate`");
    }

    #[test]
    fn arguments_are_typed_by_name() {
        assert_eq!(arguments(&[]), "undefined");
        assert_eq!(
            arguments(&["count", "row-no"]),
            "{ count: string | number; \"row-no\": string | number }"
        );
        assert!(typescript().contains("  \"count-jobs\": { count: string | number };\n"));
    }
}
