//! What must hold of the rules: tax years, basic amounts, pay floors, limits of the law, tax zones.

use chrono::{Datelike, NaiveDate};
use domain::floor::FloorHeld;
use domain::tax::{Rate, TaxStatus, TaxYear};

use crate::basic_amount::BasicAmountFact;
use crate::check::Check;
use crate::fact::Unit;
use crate::floor::FloorLevelFact;
use crate::tax::TaxFacts;

impl Check<'_> {
    pub(crate) fn rules(&mut self) {
        self.tax_years();
        self.basic_amounts();
        self.floor_levels();
        self.law();
        self.tax_zones();
    }

    fn tax_years(&mut self) {
        for pair in self.pack.tax_years.windows(2) {
            if pair[1].rules.year != pair[0].rules.year + 1 {
                let about = tax_about(&pair[1]);
                self.fail(&about, format!("does not follow {}", pair[0].rules.year));
            }
        }
        for facts in &self.pack.tax_years {
            let about = tax_about(facts);
            self.basis(&about, facts.basis(), Unit::KrPerYearAndPercent);
            for own in &facts.less_sure {
                let about = format!("{about}, {:?}", own.what);
                self.basis(&about, facts.basis_of(own.what), Unit::KrPerYearAndPercent);
            }
            self.tax_status(&about, facts);
            self.tax_amounts(&about, &facts.rules);
            self.tax_rates(&about, &facts.rules);
            self.brackets(&about, &facts.rules);
        }
    }

    /// The Storting adopts a year's rules in the December before it; what is older is a proposal until then.
    fn tax_status(&mut self, about: &str, facts: &TaxFacts) {
        let year = facts.rules.year;
        let adopted_from = NaiveDate::from_ymd_opt(year - 1, 12, 1);
        let is_older = adopted_from.is_none_or(|december| facts.as_of < december);
        match facts.rules.status {
            TaxStatus::Adopted if is_older => {
                self.fail(about, "is from before the Storting adopted it, and is not labelled a proposal");
            }
            TaxStatus::Proposal if facts.look_again.year() >= year => {
                self.fail(about, "is a proposal that is not looked at again before the year begins");
            }
            _ => {}
        }
    }

    fn tax_amounts(&mut self, about: &str, rules: &TaxYear) {
        let amounts = [
            ("personal_allowance", rules.personal_allowance_ore),
            ("minimum_deduction", rules.minimum_deduction_max_ore),
            ("national_insurance", rules.national_insurance_lower_limit_ore),
            ("union_dues_max", rules.union_dues_max_ore),
            ("paye", rules.paye_income_limit_ore),
            ("action_zone", rules.action_zone.map_or(1, |zone| zone.allowance_ore)),
        ];
        for (name, _) in amounts.into_iter().filter(|(_, ore)| *ore <= 0) {
            self.fail(&format!("{about}, {name}"), "is not more than nothing");
        }
    }

    fn tax_rates(&mut self, about: &str, rules: &TaxYear) {
        let rates = [
            ("general_rate", rules.general_rate),
            ("minimum_deduction", rules.minimum_deduction_rate),
            ("national_insurance", rules.national_insurance_rate),
            ("national_insurance, limiting_rate", rules.national_insurance_limiting_rate),
            ("paye", rules.paye_rate),
            ("action_zone", rules.action_zone.map_or(rules.general_rate, |zone| zone.general_rate)),
        ];
        for (name, _) in rates.into_iter().filter(|(_, rate)| *rate == Rate(0) || *rate >= Rate::WHOLE) {
            self.fail(&format!("{about}, {name}"), "is not between 0 and 100 percent");
        }
        if rules.national_insurance_limiting_rate <= rules.national_insurance_rate {
            self.fail(about, "has a limiting rate of national insurance that is not above the rate");
        }
        if rules.action_zone.is_some_and(|zone| zone.general_rate > rules.general_rate) {
            self.fail(about, "has a higher rate in the action zone than elsewhere");
        }
    }

    fn brackets(&mut self, about: &str, rules: &TaxYear) {
        let about = format!("{about}, bracket");
        if rules.brackets.is_empty() || rules.brackets.iter().any(|step| step.above_ore <= 0) {
            self.fail(&about, "there is none, or one begins at nothing");
        }
        for pair in rules.brackets.windows(2) {
            if pair[1].above_ore <= pair[0].above_ore {
                self.fail(&about, "a threshold is not above the one before");
            }
            if pair[1].rate <= pair[0].rate {
                self.fail(&about, "a rate is not above the one before");
            }
        }
        if rules.brackets.last().is_some_and(|step| step.rate >= Rate::WHOLE) {
            self.fail(&about, "a rate is not below 100 percent");
        }
    }

    fn basic_amounts(&mut self) {
        let amounts = &self.pack.basic_amounts;
        for fact in amounts {
            let about = basic_amount_about(fact);
            self.basis(&about, fact.basis(), Unit::KrPerYear);
            if fact.amount.ore <= 0 {
                self.fail(&about, "is not more than nothing");
            }
        }
        for pair in amounts.windows(2) {
            if pair[1].amount.from <= pair[0].amount.from {
                self.fail(&basic_amount_about(&pair[1]), "does not come after the one before");
            }
        }
        if amounts.is_empty() {
            self.fail("basic amount", "there is none");
        }
    }

    fn floor_levels(&mut self) {
        let levels = &self.pack.floor_levels;
        self.ids("floor level", levels.iter().map(|fact| &fact.level.id));
        for fact in levels {
            let about = floor_about(fact);
            self.basis(&about, fact.basis(), Unit::KrPerYear);
            if fact.level.bachelor_ore <= 0 || fact.level.master_ore < fact.level.bachelor_ore {
                self.fail(&about, "asks less of a master’s degree than of a bachelor’s, or nothing");
            }
            if let FloorHeld::From { from, to: Some(to) } = fact.level.held
                && to < from
            {
                self.fail(&about, "ends before it begins");
            }
        }
        for pair in levels.windows(2) {
            if pair[1].known_from() <= pair[0].known_from() {
                self.fail(&floor_about(&pair[1]), "does not come after the one before");
            }
        }
    }

    fn law(&mut self) {
        for (name, basis, unit, value) in self.pack.law.lines() {
            let about = format!("law, {name}");
            self.basis(&about, basis, unit);
            if value == 0 {
                self.fail(&about, "is not more than nothing");
            }
        }
        if !self.pack.law.overtime_supplement.value.0.is_multiple_of(100) {
            self.fail("law, overtime_supplement", "is not whole percents");
        }
    }

    fn tax_zones(&mut self) {
        let zones = &self.pack.tax_zones;
        for area in &zones.areas {
            let about = format!("tax zone {:?}", area.zone.value);
            self.basis(&about, area.zone.basis(), Unit::TaxZone);
            for place in &area.municipality {
                self.four_digits(&format!("{about}, {}", place.name), &place.number);
            }
        }
        self.ids("municipality", zones.areas.iter().flat_map(|a| &a.municipality).map(|place| &place.number));
        self.basis("tax zone, apart", zones.apart.names.basis(), Unit::Place);
        for name in zones.contradictions() {
            self.fail("tax zone", format!("`{name}` is in two zones"));
        }
    }
}

fn tax_about(facts: &TaxFacts) -> String {
    format!("tax {}", facts.rules.year)
}

fn basic_amount_about(fact: &BasicAmountFact) -> String {
    format!("basic amount from {}", fact.amount.from)
}

fn floor_about(fact: &FloorLevelFact) -> String {
    format!("floor level {}", fact.level.id)
}
