//! Stub.
use crate::{ApiError, App, wire};
pub(crate) fn read(_: &App, _: wire::Nothing) -> Result<wire::Roles, ApiError> {
    todo!()
}
pub(crate) fn add_skill(_: &App, _: wire::AddSkill) -> Result<wire::Nothing, ApiError> {
    todo!()
}
pub(crate) fn delete_skill(_: &App, _: wire::SkillQuery) -> Result<wire::Nothing, ApiError> {
    todo!()
}
