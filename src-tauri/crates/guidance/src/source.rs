//! Sources: where the facts were read.

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};

use crate::fact::Text;

/// A place facts were read in.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Source {
    /// Its id, which facts refer to.
    pub id: String,
    /// What it is called.
    pub name: Text,
    /// Its address on the web, where one is known.
    pub address: Option<String>,
    /// The day it was published or last renewed.
    pub published: Option<NaiveDate>,
    /// Said where the source bears no date.
    #[serde(default)]
    pub undated: bool,
    /// The day its facts were taken over.
    pub read_on: NaiveDate,
}

/// The file of sources.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct SourcesFile {
    /// Read and judged before the rest.
    #[serde(rename = "schema")]
    _schema: u32,
    pub source: Vec<Source>,
}
