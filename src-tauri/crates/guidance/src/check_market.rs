//! What must hold of the market: roles, distributions of pay, counties, rents.

use crate::check::Check;
use crate::fact::Unit;
use crate::market::{Distribution, DistributionKind};
use crate::role::Role;

impl Check<'_> {
    pub(crate) fn market(&mut self) {
        self.counties();
        self.rents();
        self.roles();
        self.ids("distribution", self.pack.distributions.iter().map(|d| &d.id));
        for distribution in &self.pack.distributions {
            self.distribution(&format!("distribution {}", distribution.id), distribution);
        }
    }

    fn counties(&mut self) {
        self.ids("county", self.pack.counties.iter().map(|county| &county.number));
        let cities = self.pack.cities.iter().map(|city| {
            (format!("city {}", city.id), Some(&city.county.value), Some(&city.municipality.value))
        });
        let places = self.pack.places.iter().map(|place| {
            let municipality = place.municipality.as_ref().map(|number| &number.value);
            (format!("place {}", place.id), place.county.as_ref(), municipality)
        });
        for (about, name, municipality) in cities.chain(places) {
            let Some(name) = name else { continue };
            match self.pack.counties.iter().find(|county| county.name == *name) {
                None => self.fail(&about, format!("there is no county `{name}`")),
                Some(county) if municipality.is_some_and(|number| !number.starts_with(&county.number)) => {
                    self.fail(&about, format!("its municipality is not in {name}"));
                }
                Some(_) => {}
            }
        }
    }

    fn rents(&mut self) {
        self.ids("rent area", self.pack.rent_areas.iter().map(|area| &area.id));
        self.basis("rents", self.pack.rent_basis.basis(), Unit::KrPerMonth);
        for area in &self.pack.rent_areas {
            let about = format!("rent area {}", area.id);
            self.text(&about, &area.name);
            let known: Vec<i64> = (1..=3).filter_map(|rooms| area.month_kr(rooms)).collect();
            if known.is_empty() {
                self.fail(&about, "has no rent");
            }
            self.rising(&about, &known);
            for rooms in area.confirmed.iter().filter(|rooms| area.month_kr(**rooms).is_none()) {
                self.fail(&about, format!("has no rent of {rooms} rooms to confirm"));
            }
        }
        for place in &self.pack.places {
            let about = format!("place {}", place.id);
            place.rent_note.iter().for_each(|note| self.text(&about, note));
            let unknown = |id: &&String| !self.pack.rent_areas.iter().any(|area| area.id == **id);
            if let Some(area) = place.rent_area.as_ref().filter(unknown) {
                self.fail(&about, format!("there is no rent area `{area}`"));
            }
        }
    }

    fn roles(&mut self) {
        self.ids("role", self.pack.roles.iter().map(|role| &role.id));
        for role in &self.pack.roles {
            let about = format!("role {}", role.id);
            self.text(&about, &role.name);
            if role.words.is_empty() || role.words.iter().any(|entry| entry.is_empty()) {
                self.fail(&about, "is found by no word, or by an empty one");
            }
            self.own_names(&about, role);
            let has = |holds: &dyn Fn(&Distribution) -> bool| self.pack.distributions.iter().any(holds);
            let codes = role.occupations.iter().filter(|code| !has(&|d| d.occupation.as_ref() == Some(code)));
            let fields = role.fields.iter().filter(|field| !has(&|d| d.field.as_ref() == Some(field)));
            let unknown: Vec<&String> = codes.chain(fields).collect();
            unknown.iter().for_each(|name| self.fail(&about, format!("nothing is known of `{name}`")));
        }
    }

    /// A role must be found by what the program itself calls it.
    fn own_names(&mut self, about: &str, role: &Role) {
        for name in [&role.name.en, &role.name.nb] {
            let found = self.pack.role_named(name);
            if found.is_none_or(|found| found.id != role.id) {
                let instead = found.map_or("no role", |found| found.id.as_str());
                self.fail(about, format!("`{name}` finds {instead}"));
            }
        }
    }

    fn distribution(&mut self, about: &str, distribution: &Distribution) {
        self.text(about, &distribution.name);
        self.basis(about, distribution.basis(), Unit::KrPerYear);
        let d = distribution;
        let figures: Vec<i64> = [d.p25_kr, d.median_kr, d.p75_kr, d.p90_kr].into_iter().flatten().collect();
        if figures.is_empty() {
            self.fail(about, "has no figure");
        }
        self.rising(about, &figures);
        if d.mean_kr.is_some_and(|mean| mean <= 0) || d.answers == Some(0) {
            self.fail(about, "has a mean or answers that are not more than nothing");
        }
        if (d.kind == DistributionKind::Survey) != d.answers.is_some() {
            self.fail(about, "a survey, and nothing else, says how many answered");
        }
        if d.open_top && (d.kind != DistributionKind::Band || d.p75_kr.is_none()) {
            self.fail(about, "is open at a high end that it has not");
        }
        if d.kind == DistributionKind::County && d.group.is_none() {
            self.fail(about, "does not say of which group it is");
        }
        self.references(about, distribution);
    }

    fn references(&mut self, about: &str, distribution: &Distribution) {
        let unknown = |id: &&String| !self.pack.roles.iter().any(|role| role.id == **id);
        for id in distribution.roles.iter().filter(unknown) {
            self.fail(about, format!("there is no role `{id}`"));
        }
        let known = |name: &String| self.pack.counties.iter().any(|county| county.is_called(name));
        if let Some(name) = distribution.county.as_ref().filter(|name| !known(name)) {
            self.fail(about, format!("there is no county `{name}`"));
        }
    }

    /// Kroner that are more than nothing, each at least the one before.
    fn rising(&mut self, about: &str, kroner: &[i64]) {
        if kroner.iter().any(|kr| *kr <= 0) {
            self.fail(about, "has a figure that is not more than nothing");
        }
        if !kroner.is_sorted() {
            self.fail(about, format!("its figures do not rise: {kroner:?}"));
        }
    }
}
