//! The guidance in force: the newer of the built-in and the imported one, with what the person added on top.

use std::sync::{Arc, Mutex, PoisonError, RwLock};

use guidance::{Pack, PackTexts};
use store::Reading;
use store::guidance_pack::ImportedPack;

use super::additions;
use crate::{ApiError, App};

/// The guidance in force, made anew when what it is made of changed.
pub(crate) struct InForce {
    current: RwLock<Arc<Pack>>,
    made_of: Mutex<MadeOf>,
}

/// What the guidance in force was made of, so that nothing is made anew for nothing.
struct MadeOf {
    /// The content of the imported one, where that is in force.
    imported: Option<String>,
    base: Arc<Pack>,
    added: guidance::Additions,
}

/// What the profile has to make it of.
struct Wanted {
    imported: Option<ImportedPack>,
    added: guidance::Additions,
}

impl InForce {
    /// The built-in guidance alone.
    pub(crate) fn built_in() -> Self {
        let base = guidance::shared_pack();
        let made_of =
            MadeOf { imported: None, base: Arc::clone(&base), added: guidance::Additions::default() };
        Self { current: RwLock::new(base), made_of: Mutex::new(made_of) }
    }

    pub(crate) fn pack(&self) -> Arc<Pack> {
        Arc::clone(&self.current.read().unwrap_or_else(PoisonError::into_inner))
    }

    /// The guidance without what the person added.
    pub(crate) fn base(&self) -> Arc<Pack> {
        Arc::clone(&self.made_of.lock().unwrap_or_else(PoisonError::into_inner).base)
    }

    /// The content of the imported guidance, where that is in force.
    pub(crate) fn imported(&self) -> Option<String> {
        self.made_of.lock().unwrap_or_else(PoisonError::into_inner).imported.clone()
    }

    /// Makes it anew of what the profile has now. Call it when the profile is not being read: it reads it itself.
    pub(crate) fn renew(&self, app: &App) -> Result<(), ApiError> {
        // One at a time, so that what was read first is not put in force last.
        let mut made_of = self.made_of.lock().unwrap_or_else(PoisonError::into_inner);
        let wanted =
            app.read(|reading| Ok(Wanted { imported: newer(reading)?, added: additions::read(reading)? }))?;
        let hash = wanted.imported.as_ref().map(|imported| imported.hash.clone());
        if hash != made_of.imported {
            made_of.base = match &wanted.imported {
                Some(imported) => app.read(|reading| read_imported(reading, imported))?,
                None => guidance::shared_pack(),
            };
            made_of.imported = hash;
        } else if wanted.added == made_of.added {
            return Ok(());
        }
        let pack = match wanted.added == guidance::Additions::default() {
            true => Arc::clone(&made_of.base),
            false => Arc::new(made_of.base.with(&wanted.added)),
        };
        made_of.added = wanted.added;
        *self.current.write().unwrap_or_else(PoisonError::into_inner) = pack;
        Ok(())
    }
}

/// The imported guidance, where it is newer than the built-in one.
fn newer(reading: &Reading<'_>) -> Result<Option<ImportedPack>, ApiError> {
    let imported = store::guidance_pack::kept(reading)?;
    Ok(imported.filter(|imported| imported.edition > guidance::pack().edition))
}

/// The imported guidance. It was checked when it was imported; one that a later program cannot read any more is passed
/// over for the built-in one.
fn read_imported(reading: &Reading<'_>, imported: &ImportedPack) -> Result<Arc<Pack>, ApiError> {
    let files = store::guidance_pack::files(reading, &imported.hash)?;
    let texts = PackTexts::from_files(|name| files.get(name).map(String::as_str));
    match texts.and_then(|texts| Pack::read(&texts)) {
        Ok(pack) => Ok(Arc::new(pack)),
        Err(error) => {
            tracing::warn!(%error, "the imported guidance is passed over");
            Ok(guidance::shared_pack())
        }
    }
}
