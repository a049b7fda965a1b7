//! Which distributions speak of a role, a level and a city, the nearest first.

use domain::target::Level;

use crate::city::{City, County};
use crate::market::{Distribution, DistributionKind, Group};
use crate::pack::Pack;
use crate::role::Role;

/// What a target might be, kroner a year for a full position, and from what it was taken.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Suggestion<'a> {
    /// Lower quartile, or a band's low end.
    pub walk_away_kr: i64,
    /// Median, or a band's middle.
    pub expected_kr: i64,
    /// Upper quartile, or a band's high end.
    pub stretch_kr: i64,
    /// The distribution they are of.
    pub from: &'a Distribution,
}

impl Pack {
    /// What a role is paid, the nearest first and the kinds mixed, so that the first four tell four different things.
    ///
    /// `role` is a role or a job's title in either language; a level it names counts where `level` is absent.
    /// With a level: the role's band of that level, statistics of its first occupation, the survey's answers of its
    /// field and level, the county's median; then the next of each; last all occupations. Without one, bands come
    /// after the rest. The person's own statistics go before all. Of a city that the pack does not know only what is national stands here; a title that fits no
    /// role gives only all occupations and the county's (else Norway's) medians.
    pub fn market_for(&self, role: &str, level: Option<Level>, city: Option<&str>) -> Vec<&Distribution> {
        let county = city.and_then(|city| self.county_of(city));
        match self.role_named(role) {
            Some(known) => {
                let level = level.or_else(|| self.level_named(role));
                let (anywhere, city) = (city.is_none(), city.and_then(|name| self.city_named(name)));
                Asked { pack: self, role: known, level, county, city, anywhere }.nearest_first()
            }
            None => self.everyone().chain(self.general(county)).collect(),
        }
    }

    /// What a target for a role might be: lower quartile, median and upper quartile of the nearest distribution
    /// that has them, of a band its ends and middle. The person's own goes first; then one of the asked level goes before one of all levels. `None` for a role the
    /// pack does not know, since what everyone earns is no target.
    pub fn suggest(&self, role: &str, level: Option<Level>, city: Option<&str>) -> Option<Suggestion<'_>> {
        self.role_named(role)?;
        let asked_level = level.or_else(|| self.level_named(role));
        let mut found: Vec<&Distribution> = self.market_for(role, level, city);
        // Without a level, a figure of one level is nobody's.
        found.retain(|d| d.level.is_none() || d.level == asked_level);
        found.sort_by_key(|d| (d.kind != DistributionKind::Own, d.level != asked_level));
        found.into_iter().find_map(|from| {
            let [walk_away_kr, expected_kr, stretch_kr] = from.three_points()?;
            Some(Suggestion { walk_away_kr, expected_kr, stretch_kr, from })
        })
    }

    /// The median of all occupations.
    fn everyone(&self) -> impl Iterator<Item = &Distribution> {
        let of_all = |d: &&Distribution| d.kind == DistributionKind::Occupation && d.occupation.is_none();
        self.distributions.iter().filter(of_all)
    }

    /// The medians of the wide groups: a county's, and Norway's of groups that are not published for it.
    fn general(&self, county: Option<&County>) -> Vec<&Distribution> {
        let groups = [Group::Professionals, Group::Technicians, Group::Managers];
        let first = |group| self.county_medians(group, county).into_iter().next();
        groups.into_iter().filter_map(first).collect()
    }

    /// The county's median of a group, then Norway's.
    fn county_medians(&self, group: Group, county: Option<&County>) -> Vec<&Distribution> {
        let of_group = |d: &&Distribution| d.kind == DistributionKind::County && d.group == Some(group);
        let all = || self.distributions.iter().filter(of_group);
        let here = all().filter(|d| in_county(d, county));
        here.chain(all().filter(|d| d.county.is_none())).collect()
    }
}

/// A role, level and place that were asked for.
struct Asked<'a> {
    pack: &'a Pack,
    role: &'a Role,
    level: Option<Level>,
    county: Option<&'a County>,
    city: Option<&'a City>,
    /// Whether no place was asked for, so that figures of one place are better than none.
    anywhere: bool,
}

impl<'a> Asked<'a> {
    fn nearest_first(&self) -> Vec<&'a Distribution> {
        let medians = self.pack.county_medians(self.role.major_group(), self.county);
        let (statistics, survey) = (self.statistics(), self.survey());
        let (bands, beginners) = self.bands();
        let kinds = match self.level {
            Some(_) => vec![bands, statistics, survey, medians],
            None => vec![statistics, survey, medians, bands],
        };
        let known = interleave(kinds).into_iter().chain(beginners).chain(self.pack.everyone());
        self.own().into_iter().chain(known).collect()
    }

    /// The person's own statistics of the role: of the level before of all levels, of the place before of all Norway.
    fn own(&self) -> Vec<&'a Distribution> {
        let fits = |d: &&Distribution| {
            d.kind == DistributionKind::Own
                && d.roles.contains(&self.role.id)
                && (self.level.is_none() || d.level.is_none() || d.level == self.level)
                && (d.city.is_none() || self.anywhere || d.city.as_ref() == self.city.map(|city| &city.id))
                && (d.county.is_none() || self.anywhere || in_county(d, self.county))
        };
        let mut own: Vec<&Distribution> = self.pack.distributions.iter().filter(fits).collect();
        let is_wide = |d: &Distribution| d.city.is_none() && d.county.is_none();
        own.sort_by_key(|d| (d.level != self.level, d.city.is_none(), is_wide(d)));
        own
    }

    /// The role's bands: of the level, then of all levels. Without a level the middle one says most, and what beginners
    /// are paid stands apart.
    fn bands(&self) -> (Vec<&'a Distribution>, Vec<&'a Distribution>) {
        let fits = |d: &&Distribution| {
            d.kind == DistributionKind::Band
                && d.roles.contains(&self.role.id)
                && (self.level.is_none() || d.level.is_none() || d.level == self.level)
                && (d.county.is_none() || self.anywhere || in_county(d, self.county))
        };
        let mut bands: Vec<&Distribution> = self.pack.distributions.iter().filter(fits).collect();
        bands.sort_by_key(|d| matches!((self.level, d.level), (Some(_), None) | (None, Some(Level::Senior))));
        bands.into_iter().partition(|d| self.level.is_some() || d.level != Some(Level::Entry))
    }

    /// Official statistics of the role's occupations, the nearest occupation first.
    fn statistics(&self) -> Vec<&'a Distribution> {
        let of_code =
            |code: &String| self.pack.distributions.iter().find(|d| d.occupation.as_ref() == Some(code));
        self.role.occupations.iter().filter_map(of_code).collect()
    }

    /// The survey: of field and level, county and level, the field, the county, the level, the role's group, everyone.
    fn survey(&self) -> Vec<&'a Distribution> {
        let of_level = |d: &&Distribution| self.level.is_some() && d.level == self.level;
        let of_all_levels = |d: &&Distribution| d.level.is_none();
        let plain = |d: &&Distribution| d.field.is_none() && d.county.is_none() && d.group.is_none();
        let of_group = |d: &&Distribution| d.group.is_some_and(|group| self.role.groups.contains(&group));
        interleave(vec![
            self.of_fields().filter(of_level).collect(),
            self.surveyed().filter(|d| in_county(d, self.county)).filter(of_level).collect(),
            self.of_fields().filter(of_all_levels).collect(),
            self.surveyed().filter(|d| in_county(d, self.county)).filter(of_all_levels).collect(),
            self.surveyed().filter(plain).filter(of_level).collect(),
            self.surveyed().filter(of_group).collect(),
            self.surveyed().filter(plain).filter(of_all_levels).collect(),
        ])
    }

    /// The survey's rows, if the role is one that it asked.
    fn surveyed(&self) -> impl Iterator<Item = &'a Distribution> {
        let asked = !self.role.fields.is_empty();
        self.pack.distributions.iter().filter(move |d| asked && d.kind == DistributionKind::Survey)
    }

    /// The survey's rows of the role's fields, the nearest field first.
    fn of_fields(&self) -> impl Iterator<Item = &'a Distribution> {
        let role = self.role;
        role.fields.iter().flat_map(|field| self.surveyed().filter(move |d| d.field.as_ref() == Some(field)))
    }
}

fn in_county(distribution: &Distribution, county: Option<&County>) -> bool {
    let Some((name, county)) = distribution.county.as_ref().zip(county) else { return false };
    county.is_called(name)
}

/// The first of each list, then the second of each, and so on.
fn interleave<T>(lists: Vec<Vec<T>>) -> Vec<T> {
    let longest = lists.iter().map(Vec::len).max().unwrap_or_default();
    let mut lists: Vec<_> = lists.into_iter().map(Vec::into_iter).collect();
    (0..longest).flat_map(|_| lists.iter_mut().filter_map(Iterator::next).collect::<Vec<_>>()).collect()
}
