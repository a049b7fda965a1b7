//! The long form of every part, or of those that are named; see `cargo xtask torture`.

fn main() -> anyhow::Result<()> {
    loype_crash::long::main()
}
