//! The project's own rules, held by tests: layers, one door to each thing, and a README that tells the truth.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::{Path, PathBuf};

/// What each crate may build on, of our own crates.
const LAYERS: [(&str, &[&str]); 10] = [
    ("domain", &[]),
    ("messages", &[]),
    ("xtask", &[]),
    ("guidance", &["domain"]),
    ("questions", &["domain"]),
    ("store", &["domain"]),
    ("exchange", &["domain"]),
    ("app", &["domain", "exchange", "guidance", "messages", "questions", "store"]),
    ("cli", &["app", "domain", "messages"]),
    ("desktop", &["app", "domain", "messages"]),
];

/// Libraries that only one crate may use, since it is the door to what they reach.
const DOORS: [(&str, &str); 6] = [
    ("rusqlite", "store"),
    ("reqwest", "app"),
    ("scraper", "exchange"),
    ("fluent-bundle", "messages"),
    ("tauri", "desktop"),
    ("tauri-plugin-opener", "desktop"),
];

fn root() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("..")
}

fn manifest_of(name: &str) -> PathBuf {
    match name {
        "desktop" => root().join("src-tauri/Cargo.toml"),
        _ => root().join("src-tauri/crates").join(name).join("Cargo.toml"),
    }
}

/// The names under `[dependencies]` and `[build-dependencies]`; development dependencies are the tests' own affair.
fn dependencies(manifest: &Path) -> BTreeSet<String> {
    let text = fs::read_to_string(manifest).unwrap_or_else(|error| panic!("{}: {error}", manifest.display()));
    let mut inside = false;
    let mut names = BTreeSet::new();
    for line in text.lines().map(str::trim) {
        if line.starts_with('[') {
            inside = line.ends_with("dependencies]") && !line.contains("dev-");
        } else if inside && !line.is_empty() && !line.starts_with('#') {
            names.extend(line.split(['.', '=', ' ']).next().map(str::to_owned));
        }
    }
    names
}

/// Every file below a folder with one of the endings, hidden, built and installed ones left out.
fn files(folder: &Path, endings: &[&str]) -> Vec<PathBuf> {
    let mut found = Vec::new();
    let mut folders = vec![folder.to_owned()];
    while let Some(folder) = folders.pop() {
        for entry in fs::read_dir(&folder).into_iter().flatten().flatten() {
            let (path, name) = (entry.path(), entry.file_name().to_string_lossy().into_owned());
            if path.is_dir() {
                if !matches!(name.as_str(), "node_modules" | "target" | "dist" | "gen")
                    && !name.starts_with('.')
                {
                    folders.push(path);
                }
            } else if endings.iter().any(|ending| name.ends_with(ending)) {
                found.push(path);
            }
        }
    }
    found
}

/// Lines of source that hold one of the words, told as `file:line`.
fn lines_with(folder: &Path, endings: &[&str], words: &[&str]) -> Vec<String> {
    let mut hits = Vec::new();
    for path in files(folder, endings) {
        let text = fs::read_to_string(&path).unwrap_or_default();
        for (number, line) in text.lines().enumerate() {
            if words.iter().any(|word| line.contains(word)) && !line.trim_start().starts_with("//") {
                hits.push(format!("{}:{}: {}", path.display(), number + 1, line.trim()));
            }
        }
    }
    hits
}

#[test]
fn every_crate_builds_only_on_the_layers_below_it() {
    let ours: BTreeMap<&str, &[&str]> = LAYERS.into_iter().collect();
    for entry in fs::read_dir(root().join("src-tauri/crates")).unwrap().flatten() {
        let name = entry.file_name().to_string_lossy().into_owned();
        assert!(ours.contains_key(name.as_str()), "{name} has no place in the layers");
    }
    for (name, allowed) in LAYERS {
        let used = dependencies(&manifest_of(name));
        let wrong: Vec<&String> = used
            .iter()
            .filter(|used| ours.contains_key(used.as_str()) && !allowed.contains(&used.as_str()))
            .collect();
        assert!(wrong.is_empty(), "{name} may not build on {wrong:?}");
    }
}

#[test]
fn each_outside_thing_has_one_door() {
    for (library, door) in DOORS {
        for (name, _) in LAYERS {
            let uses = dependencies(&manifest_of(name)).contains(library);
            assert_eq!(uses, name == door, "{library} belongs to {door}; looked at {name}");
        }
    }
}

#[test]
fn the_domain_is_pure() {
    let words = [
        "std::fs",
        "std::net",
        "std::env",
        "std::process",
        "std::thread",
        "std::io",
        "tokio",
        "Utc::now",
        "Local::",
    ];
    let domain = root().join("src-tauri/crates/domain/src");
    assert_eq!(lines_with(&domain, &[".rs"], &words), Vec::<String>::new());
}

#[test]
fn no_sql_outside_the_store() {
    let words = ["SELECT ", "INSERT INTO", "UPDATE ", "DELETE FROM", "PRAGMA "];
    for (name, _) in LAYERS.into_iter().filter(|(name, _)| *name != "store") {
        let folder = manifest_of(name).with_file_name("src");
        assert_eq!(lines_with(&folder, &[".rs"], &words), Vec::<String>::new(), "{name}");
    }
}

#[test]
fn strangers_html_is_never_drawn_and_the_shell_has_one_door() {
    let ui = root().join("ui/src");
    assert_eq!(lines_with(&ui, &[".svelte", ".ts"], &["{@html", "innerHTML"]), Vec::<String>::new());
    let outside: Vec<String> = lines_with(&ui, &[".svelte", ".ts"], &["@tauri-apps"])
        .into_iter()
        .filter(|line| !line.replace('\\', "/").contains("ui/src/backend/"))
        .collect();
    assert_eq!(outside, Vec::<String>::new());
}

#[test]
fn the_window_may_do_two_things_only() {
    let capabilities = files(&root().join("src-tauri/capabilities"), &[".json"]);
    assert_eq!(capabilities.len(), 1);
    let text = fs::read_to_string(&capabilities[0]).unwrap();
    let capability: serde_json::Value = serde_json::from_str(&text).unwrap();
    let permissions = ["allow-call", "core:event:allow-listen", "core:event:allow-unlisten"];
    assert_eq!(capability["permissions"], serde_json::json!(permissions));
    assert_eq!(capability["windows"], serde_json::json!(["main"]));

    let text = fs::read_to_string(root().join("src-tauri/tauri.conf.json")).unwrap();
    let config: serde_json::Value = serde_json::from_str(&text).unwrap();
    let security = &config["app"]["security"];
    for key in ["csp", "devCsp"] {
        let policy = security[key].as_str().unwrap();
        assert!(policy.starts_with("default-src 'none'"), "{policy}");
        assert!(policy.contains("script-src 'self';"), "{policy}");
        assert!(!policy.contains("unsafe-eval") && !policy.contains('*'), "{policy}");
    }
    assert!(!security["csp"].as_str().unwrap().contains("unsafe-inline"));
    assert_eq!(config["app"]["withGlobalTauri"], serde_json::json!(false));
}

#[test]
fn the_readme_names_commands_that_exist_and_ci_runs_its_test_command() {
    let readme = fs::read_to_string(root().join("README.md")).unwrap();
    let tasks = fs::read_to_string(root().join("src-tauri/crates/xtask/src/main.rs")).unwrap();
    let named: BTreeSet<&str> = readme
        .split("cargo xtask ")
        .skip(1)
        .filter_map(|rest| rest.split(|c: char| !c.is_ascii_alphabetic()).next())
        .filter(|name| !name.is_empty())
        .collect();
    assert!(named.contains("run") && named.contains("test"), "{named:?}");
    for name in named {
        assert!(tasks.contains(&format!("name: \"{name}\"")), "the README names `cargo xtask {name}`");
    }
    let ci = fs::read_to_string(root().join(".ci/run")).unwrap();
    assert!(ci.lines().any(|line| line.trim() == "cargo xtask test"), "{ci}");
}

#[test]
fn every_library_has_its_reason() {
    let reasons = fs::read_to_string(root().join("docs/dependencies.md")).unwrap();
    let manifest = fs::read_to_string(root().join("Cargo.toml")).unwrap();
    let libraries = manifest.split("[workspace.dependencies]").nth(1).unwrap().split("\n[").next().unwrap();
    let ours: Vec<&str> = LAYERS.iter().map(|(name, _)| *name).collect();
    for line in libraries.lines().filter(|line| line.contains('=')) {
        let name = line.split([' ', '=', '.']).next().unwrap();
        assert!(
            ours.contains(&name) || reasons.contains(&format!("`{name}`")),
            "{name} has no line in docs/dependencies.md"
        );
    }
    let package: serde_json::Value =
        serde_json::from_str(&fs::read_to_string(root().join("ui/package.json")).unwrap()).unwrap();
    for (name, _) in package["dependencies"].as_object().unwrap() {
        assert!(reasons.contains(&format!("`{name}`")), "{name} has no line in docs/dependencies.md");
    }
}

#[test]
fn nothing_forces_another_toolchain_or_knows_this_machine() {
    for name in ["rust-toolchain", "rust-toolchain.toml"] {
        assert!(!root().join(name).exists(), "{name} would force a download");
    }
    let lock = fs::read_to_string(root().join("ui/package-lock.json")).unwrap();
    assert!(!lock.contains("\"resolved\""), "the lock file names the host it was made from");
}
