//! What one edition of the pack says otherwise than another.

use std::collections::BTreeMap;

use chrono::NaiveDate;

use crate::fact::Text;
use crate::facts::FactRef;
use crate::pack::Pack;

/// One fact that differs.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Change {
    /// How.
    pub kind: ChangeKind,
    /// The fact's id.
    pub fact: String,
    /// What it is about.
    pub about: Text,
    /// What was said, and the day of which that was.
    pub old: Option<(Text, NaiveDate)>,
    /// What is said now, and the day of which that is.
    pub new: Option<(Text, NaiveDate)>,
}

/// How a fact differs.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum ChangeKind {
    /// It says something else, or rests on something else.
    Changed,
    /// It is new.
    Added,
    /// It is gone.
    Removed,
}

impl Pack {
    /// The facts that this pack says otherwise than an earlier one, has anew or has no more, in this order, within it by
    /// id. What is no fact, as a role's words, is not told of.
    pub fn changes_from(&self, earlier: &Self) -> Vec<Change> {
        let by_id = |pack| -> BTreeMap<String, FactRef<'_>> {
            Self::facts(pack).map(|fact| (fact.id.clone(), fact)).collect()
        };
        let (old, new) = (by_id(earlier), by_id(self));
        let said = |fact: &FactRef<'_>| Some((fact.value.clone(), fact.basis.as_of));
        let gone = old.iter().filter(|(id, _)| !new.contains_key(*id)).map(|(id, fact)| Change {
            kind: ChangeKind::Removed,
            fact: id.clone(),
            about: fact.about.clone(),
            old: said(fact),
            new: None,
        });
        let there = new.iter().filter_map(|(id, fact)| {
            let before = old.get(id);
            let kind = match before {
                None => ChangeKind::Added,
                Some(before) if differs(before, fact) => ChangeKind::Changed,
                Some(_) => return None,
            };
            let (about, old) = (fact.about.clone(), before.and_then(said));
            Some(Change { kind, fact: id.clone(), about, old, new: said(fact) })
        });
        let mut changes: Vec<Change> = there.chain(gone).collect();
        changes.sort_by_key(|change| change.kind);
        changes
    }
}

fn differs(one: &FactRef<'_>, other: &FactRef<'_>) -> bool {
    (&one.about, &one.value, one.basis) != (&other.about, &other.value, other.basis)
}
