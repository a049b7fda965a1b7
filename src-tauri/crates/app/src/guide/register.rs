//! Employers in the register of units.

use crate::wire::{EmployerCandidates, EmployerLookUp, KeepEmployer, KeptEmployer};
use crate::{ApiError, App};

pub(crate) fn look_up(_app: &App, _input: EmployerLookUp) -> Result<EmployerCandidates, ApiError> {
    todo!()
}

pub(crate) fn keep(_app: &App, _input: KeepEmployer) -> Result<KeptEmployer, ApiError> {
    todo!()
}
