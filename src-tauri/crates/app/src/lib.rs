//! Use cases: what a person can do, as one declared command table over the core.
