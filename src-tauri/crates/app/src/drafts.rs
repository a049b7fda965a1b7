//! Ads that were read and are being looked at. They live in memory only, a few at a time.

use std::collections::VecDeque;

use chrono::NaiveDate;
use domain::ad::CapturedAd;
use domain::ids::DraftId;

/// The most drafts kept; a person looks at one at a time, and a page can be large.
const MAX_DRAFTS: usize = 8;

/// One ad in hand.
#[derive(Debug, Clone)]
pub(crate) struct Draft {
    pub(crate) id: DraftId,
    pub(crate) ad: CapturedAd,
    /// The page as it came, kept beside the ad's text; absent for pasted text.
    pub(crate) page: Option<Vec<u8>>,
    /// The day the ad was seen.
    pub(crate) seen_on: NaiveDate,
}

/// The ads in hand, oldest first.
#[derive(Debug, Default)]
pub(crate) struct Drafts(VecDeque<Draft>);

impl Drafts {
    /// Takes a draft in, dropping the oldest when there are too many.
    pub(crate) fn add(&mut self, draft: Draft) {
        if self.0.len() >= MAX_DRAFTS {
            self.0.pop_front();
        }
        self.0.push_back(draft);
    }

    /// A copy of a draft; it stays until it was saved.
    pub(crate) fn get(&self, id: DraftId) -> Option<Draft> {
        self.0.iter().find(|draft| draft.id == id).cloned()
    }

    /// Drops a draft.
    pub(crate) fn remove(&mut self, id: DraftId) {
        self.0.retain(|draft| draft.id != id);
    }
}
