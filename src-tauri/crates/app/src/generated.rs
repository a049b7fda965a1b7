//! Writes the wire types and the command table as TypeScript, and holds `ui/src/generated/api.ts` to it.

use std::collections::BTreeMap;

use ts_rs::{Config, TS, TypeVisitor};

/// The types of the wire, collected from the command table.
#[derive(Default)]
pub(crate) struct ApiTypes {
    config: Config,
    declarations: BTreeMap<String, String>,
    commands: Vec<(String, String, String)>,
}

impl ApiTypes {
    /// Adds a command with all types its input and output speak of.
    pub(crate) fn command<I: TS + 'static, O: TS + 'static>(&mut self, name: &str) {
        self.visit::<I>();
        self.visit::<O>();
        self.commands.push((name.to_owned(), I::name(&self.config), O::name(&self.config)));
    }
}

impl TypeVisitor for ApiTypes {
    fn visit<T: TS + 'static + ?Sized>(&mut self) {
        // Only types that we declare have a place to be written to; numbers, strings and lists do not.
        if T::output_path().is_some() {
            let name = T::ident(&self.config);
            if self.declarations.contains_key(&name) {
                return;
            }
            let docs = T::docs().unwrap_or_default();
            self.declarations.insert(name, format!("{docs}export {}", T::decl(&self.config)));
        }
        T::visit_dependencies(self);
        T::visit_generics(self);
    }
}

#[cfg(test)]
mod tests {
    use std::fmt::Write as _;
    use std::path::Path;

    use super::*;
    use crate::{ApiError, table, wire};

    impl ApiTypes {
        fn to_typescript(&self) -> String {
            let mut text = String::from(
                "// Written from the command table by `cargo xtask generate`; a test fails when it is stale.\n\n",
            );
            for declaration in self.declarations.values() {
                // Writing to a String cannot fail.
                let _ = writeln!(text, "{declaration}\n");
            }
            text.push_str(
                "/** Every command: what goes in and what comes out. */\nexport interface Commands {\n",
            );
            for (name, input, output) in &self.commands {
                let _ = writeln!(text, "  \"{name}\": {{ input: {input}; output: {output} }};");
            }
            text.push_str("}\n");
            text
        }
    }

    #[test]
    fn generated_api_is_current() {
        let mut types = ApiTypes::default();
        types.visit::<ApiError>();
        types.visit::<wire::Changed>();
        table::collect(&mut types);
        table::shell::collect(&mut types);
        crate::recovery::collect(&mut types);
        let current = types.to_typescript();
        let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../../ui/src/generated/api.ts");
        if std::env::var_os("LOYPE_WRITE_GENERATED").is_some() {
            std::fs::create_dir_all(path.parent().unwrap()).unwrap();
            std::fs::write(&path, &current).unwrap();
        }
        let written = std::fs::read_to_string(&path).unwrap_or_default().replace("\r\n", "\n");
        assert!(written == current, "ui/src/generated/api.ts is stale: run `cargo xtask generate`");
    }
}
