//! The arguments of a message.

use std::borrow::Cow;
use std::collections::BTreeMap;

use fluent_bundle::{FluentArgs, FluentValue};

/// What a message is given, by name: texts, and whole numbers that also choose between one and many.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Args(BTreeMap<Cow<'static, str>, Arg>);

/// One argument. Amounts and dates are formatted before they come here.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Arg {
    /// Words, shown as they are.
    Text(String),
    /// A whole number, shown [grouped](crate::grouped). A year or an identifying number is a text.
    Number(i64),
}

impl Args {
    /// No arguments.
    pub fn new() -> Self {
        Self::default()
    }

    /// The same and one more; a name given twice keeps the later value.
    #[must_use]
    pub fn with(mut self, name: impl Into<Cow<'static, str>>, value: impl Into<Arg>) -> Self {
        self.0.insert(name.into(), value.into());
        self
    }

    pub(crate) fn to_fluent(&self) -> FluentArgs<'_> {
        self.0.iter().map(|(name, value)| (name.as_ref(), value.to_fluent())).collect()
    }
}

impl<N: Into<Cow<'static, str>>, V: Into<Arg>> FromIterator<(N, V)> for Args {
    fn from_iter<I: IntoIterator<Item = (N, V)>>(pairs: I) -> Self {
        pairs.into_iter().fold(Self::new(), |args, (name, value)| args.with(name, value))
    }
}

impl Arg {
    fn to_fluent(&self) -> FluentValue<'_> {
        match self {
            Self::Text(text) => FluentValue::from(text.as_str()),
            Self::Number(number) => FluentValue::from(*number),
        }
    }
}

impl From<String> for Arg {
    fn from(text: String) -> Self {
        Self::Text(text)
    }
}

impl From<&str> for Arg {
    fn from(text: &str) -> Self {
        Self::Text(text.to_owned())
    }
}

impl From<i64> for Arg {
    fn from(number: i64) -> Self {
        Self::Number(number)
    }
}

impl From<i32> for Arg {
    fn from(number: i32) -> Self {
        Self::Number(number.into())
    }
}

impl From<u32> for Arg {
    fn from(number: u32) -> Self {
        Self::Number(number.into())
    }
}

impl From<usize> for Arg {
    /// Counts larger than any list can be are held at the largest number.
    fn from(number: usize) -> Self {
        Self::Number(i64::try_from(number).unwrap_or(i64::MAX))
    }
}
