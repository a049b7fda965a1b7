//! The long form.

fn main() {}
