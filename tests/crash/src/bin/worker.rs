//! A process that writes to a profile until it is killed, or one of many that start at the same moment.

fn main() -> anyhow::Result<()> {
    loype_crash::worker::main()
}
