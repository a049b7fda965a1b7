//! Lists the bank's files, so that a new one needs no line of code.

use std::fmt::Write as _;
use std::path::{Path, PathBuf};
use std::{env, fs, io};

fn main() -> io::Result<()> {
    println!("cargo::rerun-if-changed=bank");
    let mut names: Vec<String> = fs::read_dir("bank")?
        .filter_map(|entry| entry.ok()?.file_name().into_string().ok())
        .filter_map(|name| name.strip_suffix(".toml").map(str::to_owned))
        .collect();
    names.sort_unstable();
    let mut list = String::from("&[\n");
    for name in names {
        let text = r#"include_str!(concat!(env!("CARGO_MANIFEST_DIR"), "/bank/"#;
        // Writing to a string cannot fail.
        let _ = writeln!(list, "    ({name:?}, {text}{name}.toml\"))),");
    }
    list.push_str("]\n");
    let out = env::var_os("OUT_DIR").map(PathBuf::from).unwrap_or_else(|| Path::new(".").to_owned());
    fs::write(out.join("files.rs"), list)
}
