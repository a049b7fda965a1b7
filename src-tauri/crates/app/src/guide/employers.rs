//! Stub.
use crate::{ApiError, App, wire};
pub(crate) fn read(_: &App, _: wire::EmployersQuery) -> Result<wire::Employers, ApiError> {
    todo!()
}
pub(crate) fn one(_: &App, _: wire::EmployerNamed) -> Result<wire::EmployerFound, ApiError> {
    todo!()
}
pub(crate) fn follow(_: &App, _: wire::FollowEmployer) -> Result<wire::Nothing, ApiError> {
    todo!()
}
