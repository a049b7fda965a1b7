//! Where to look for work and people: channels, communities, and what named employers hire for.

use serde::{Deserialize, Serialize};

use crate::fact::{Basis, TableBasis, Text, Verified};
use crate::guides::role::Line;
use crate::guides::skill::name_or_text;

/// A place where jobs or people who know of them are found.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Channel {
    /// Its stable id.
    pub id: String,
    /// What it is called.
    #[serde(deserialize_with = "name_or_text")]
    pub name: Text,
    /// What kind it is.
    pub kind: ChannelKind,
    /// Its address, where it has one.
    pub address: Option<String>,
    /// What it is good for.
    pub text: Text,
    /// What it rests on.
    pub basis: TableBasis,
}

/// What kind of place to look in it is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum ChannelKind {
    /// It lists open positions.
    Portal,
    /// A union or a network of people of a trade.
    Network,
    /// A social medium.
    Social,
    /// Somebody who finds people for employers.
    Agency,
    /// People meet there.
    Gathering,
}

/// People of a trade who meet.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Community {
    /// Its stable id.
    pub id: String,
    /// What it is called.
    #[serde(deserialize_with = "name_or_text")]
    pub name: Text,
    /// What kind it is.
    pub kind: CommunityKind,
    /// Names of the cities it is in, the main one first; none where it is in all.
    #[serde(default)]
    pub cities: Vec<String>,
    /// Whether it is in further cities that the pack does not name.
    #[serde(default)]
    pub more_cities: bool,
    /// What it is about.
    pub topic: Text,
    /// Its address.
    pub address: String,
    /// When it meets.
    pub when: Option<Text>,
    /// How the time was verified, where that is not as the rest; see [`Community::when_basis`].
    pub when_verified: Option<Verified>,
    /// What else to know, and how sure it is.
    pub note: Option<Text>,
    /// What it rests on.
    pub basis: TableBasis,
}

/// What kind of community it is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum CommunityKind {
    /// A user group or meetups.
    UserGroup,
    /// A conference.
    Conference,
    /// A union and network.
    Union,
    /// An association of employers.
    EmployerAssociation,
    /// A research network or centre.
    Research,
    /// A career fair.
    CareerFair,
    /// A cluster of firms, or a place where start-ups begin.
    Cluster,
}

/// What a named employer hires developers for.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct EmployerWork {
    /// The id of the [employer](crate::Employer).
    pub employer: String,
    /// What it does.
    pub line: Text,
    /// What it hires for; none where nothing is known.
    #[serde(default)]
    pub work: Vec<Line>,
    /// What it rests on.
    pub basis: TableBasis,
}

impl Channel {
    /// What it rests on.
    pub fn basis(&self) -> Basis<'_> {
        self.basis.basis()
    }
}

impl Community {
    /// What it rests on.
    pub fn basis(&self) -> Basis<'_> {
        self.basis.basis()
    }

    /// What it rests on when it meets.
    pub fn when_basis(&self) -> Basis<'_> {
        let basis = self.basis.basis();
        Basis { verified: self.when_verified.unwrap_or(basis.verified), ..basis }
    }

    /// Whether it is in every city.
    pub fn is_everywhere(&self) -> bool {
        self.cities.is_empty()
    }
}

impl EmployerWork {
    /// What it rests on.
    pub fn basis(&self) -> Basis<'_> {
        self.basis.basis()
    }
}

/// The file of channels.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct ChannelsFile {
    /// Read and judged before the rest.
    #[serde(rename = "schema")]
    _schema: u32,
    pub channel: Vec<Channel>,
}

/// The file of communities.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct CommunitiesFile {
    /// Read and judged before the rest.
    #[serde(rename = "schema")]
    _schema: u32,
    pub community: Vec<Community>,
}

/// The file of what employers hire for.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct EmployerWorkFile {
    /// Read and judged before the rest.
    #[serde(rename = "schema")]
    _schema: u32,
    pub work: Vec<EmployerWork>,
}
