//! The guidance: built-in facts about cities, employers, roles and rules, each with its source and date.

mod city;
mod employer;
mod fact;
mod own;
mod pack;
mod register;
mod role;
mod rule;

pub use city::*;
pub use employer::*;
pub use fact::*;
pub use own::*;
pub use pack::*;
pub use register::*;
pub use role::*;
pub use rule::*;
