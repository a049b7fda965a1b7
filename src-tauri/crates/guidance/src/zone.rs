//! Which municipalities are in the action zone, Finnmark and Nord-Troms, and which are known to be outside.

use std::collections::HashMap;

use domain::tax::Zone;
use serde::{Deserialize, Serialize};

use crate::fact::Fact;
use crate::names::whole_key;

/// Municipalities of one zone.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct ZoneArea {
    /// The zone, with what it rests on.
    pub zone: Fact<Zone>,
    /// The municipalities.
    pub municipality: Vec<ZoneMunicipality>,
}

/// A municipality whose zone is known.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct ZoneMunicipality {
    /// Its number, four digits.
    pub number: String,
    /// Its name.
    pub name: String,
    /// Its official name, where that is another one.
    #[serde(default)]
    pub other_names: Vec<String>,
    /// Its towns and further names, not checked against any source.
    #[serde(default)]
    pub unverified_names: Vec<String>,
}

impl ZoneMunicipality {
    fn names(&self) -> impl Iterator<Item = &String> {
        std::iter::once(&self.name).chain(&self.other_names).chain(&self.unverified_names)
    }
}

/// Places with a tax law of their own, which the program does not know.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct TaxedApart {
    /// Their names.
    pub names: Fact<Vec<String>>,
}

/// The file of zones.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct ZonesFile {
    /// Read and judged before the rest.
    #[serde(rename = "schema")]
    _schema: u32,
    pub area: Vec<ZoneArea>,
    pub apart: TaxedApart,
}

/// What is known of where places are taxed.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct TaxZones {
    /// The areas whose zone is known.
    pub areas: Vec<ZoneArea>,
    /// Places taxed apart.
    pub apart: TaxedApart,
    by_name: HashMap<String, Option<Zone>>,
}

impl From<ZonesFile> for TaxZones {
    fn from(file: ZonesFile) -> Self {
        let mut by_name = HashMap::new();
        for area in &file.area {
            for name in area.municipality.iter().flat_map(ZoneMunicipality::names) {
                by_name.insert(whole_key(name), Some(area.zone.value));
            }
        }
        by_name.extend(file.apart.names.value.iter().map(|name| (whole_key(name), None)));
        Self { areas: file.area, apart: file.apart, by_name }
    }
}

impl TaxZones {
    /// The zone of a place the file names; `Some(None)` for one that is taxed apart.
    pub(crate) fn named(&self, place: &str) -> Option<Option<Zone>> {
        self.by_name.get(&whole_key(place)).copied()
    }

    /// Names that stand in both zones, or in one of them and apart.
    pub(crate) fn contradictions(&self) -> Vec<&str> {
        let area_names = self.areas.iter().flat_map(|area| {
            let names = area.municipality.iter().flat_map(ZoneMunicipality::names);
            names.map(|name| (name, Some(area.zone.value)))
        });
        let apart = self.apart.names.value.iter().map(|name| (name, None));
        let contradicts = |(name, zone): &(&String, Option<Zone>)| self.named(name) != Some(*zone);
        area_names.chain(apart).filter(contradicts).map(|(name, _)| name.as_str()).collect()
    }
}
