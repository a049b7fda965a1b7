//! Tags: making, naming and merging them, and putting them on jobs.

use domain::fold::fold;
use domain::ids::TagId;
use domain::table::{TableFilter, TableView};
use store::tag::Tag;
use store::{Reading, Writing};

use crate::app::step;
use crate::wire::{
    AddTag, JobQuery, Nothing, RenameTag, SavedTag, TagJob, TagNames, TagQuery, TagText, TagUse, Tags,
    UntagJob,
};
use crate::{ApiError, App, ErrorCode, job};

/// The most tags there are, and one answer carries.
pub(crate) const MAX_TAGS: usize = 1_000;
/// The longest name of a tag, in characters.
const MAX_NAME: usize = 40;
/// Names offered while one types.
const MAX_OFFERS: usize = 10;

pub(crate) fn list(app: &App, _: Nothing) -> Result<Tags, ApiError> {
    let found = app.read(|reading| Ok(store::tag::all(reading, MAX_TAGS as u32)?))?;
    Ok(Tags { tags: found.into_iter().map(to_use).collect() })
}

pub(crate) fn of_job(app: &App, query: JobQuery) -> Result<Tags, ApiError> {
    let found = app.read(|reading| {
        job::row(reading, query.job_id)?;
        Ok(store::tag::of_job(reading, query.job_id)?)
    })?;
    Ok(Tags { tags: found.into_iter().take(MAX_TAGS).map(|tag| to_use((tag, 1))).collect() })
}

/// Names that begin with what was typed, then those that hold it; within each those of most jobs first.
pub(crate) fn suggest(app: &App, query: TagText) -> Result<TagNames, ApiError> {
    let typed = fold(&query.text);
    let mut found = app.read(|reading| Ok(store::tag::all(reading, MAX_TAGS as u32)?))?;
    found.retain(|(tag, _)| fold(&tag.name).contains(&typed));
    found.sort_by_key(|(tag, jobs)| (!fold(&tag.name).starts_with(&typed), u32::MAX - jobs));
    Ok(TagNames { names: found.into_iter().take(MAX_OFFERS).map(|(tag, _)| tag.name).collect() })
}

pub(crate) fn add(app: &App, input: AddTag) -> Result<SavedTag, ApiError> {
    let name = name(&input.name)?;
    app.write(&step("add-tag", [("name", &name)]), |writing| {
        Ok(SavedTag { tag_id: find_or_make(app, writing, &name)? })
    })
}

/// Where another tag has the name, the two become one, in the saved views too.
pub(crate) fn rename(app: &App, input: RenameTag) -> Result<Nothing, ApiError> {
    let name = name(&input.name)?;
    let (tag, other) = app.read(|reading| {
        let tag = by_id(reading, input.tag_id)?;
        Ok((tag, store::tag::named(reading, &name)?.filter(|other| other.id != input.tag_id)))
    })?;
    let label = if other.is_some() { "merge-tags" } else { "rename-tag" };
    app.write(&step(label, [("name", &name), ("before", &tag.name)]), |writing| {
        match &other {
            Some(other) => {
                store::tag::merge(writing, tag.id, other.id)?;
                rename_in_views(writing, tag.id, other.id)?;
            }
            None if tag.name != name => store::tag::rename(writing, tag.id, &name)?,
            None => {}
        }
        Ok(Nothing {})
    })
}

pub(crate) fn delete(app: &App, query: TagQuery) -> Result<Nothing, ApiError> {
    let tag = app.read(|reading| by_id(reading, query.tag_id))?;
    app.write(&step("delete-tag", [("name", &tag.name)]), |writing| {
        store::tag::delete(writing, tag.id)?;
        Ok(Nothing {})
    })
}

pub(crate) fn put_on(app: &App, input: TagJob) -> Result<SavedTag, ApiError> {
    let name = name(&input.name)?;
    let title = app.read(|reading| job::live_row(reading, input.job_id))?.fields.title;
    app.write(&step("tag-job", [("name", &name), ("title", &title)]), |writing| {
        let tag_id = find_or_make(app, writing, &name)?;
        store::tag::put_on(writing, input.job_id, tag_id)?;
        Ok(SavedTag { tag_id })
    })
}

pub(crate) fn take_off(app: &App, input: UntagJob) -> Result<Nothing, ApiError> {
    let (title, tag) = app.read(|reading| {
        Ok((job::live_row(reading, input.job_id)?.fields.title, by_id(reading, input.tag_id)?))
    })?;
    app.write(&step("untag-job", [("name", &tag.name), ("title", &title)]), |writing| {
        store::tag::take_off(writing, input.job_id, tag.id)?;
        Ok(Nothing {})
    })
}

/// The tag of a name, made where there is none.
pub(crate) fn find_or_make(app: &App, writing: &Writing<'_>, name: &str) -> Result<TagId, ApiError> {
    if let Some(tag) = store::tag::named(writing, name)? {
        return Ok(tag.id);
    }
    if store::tag::count(writing)? as usize >= MAX_TAGS {
        return Err(ApiError::new(ErrorCode::TooMany).with("limit", MAX_TAGS));
    }
    let tag = Tag { id: TagId::at(app.clock.now()), name: name.to_owned() };
    store::tag::insert(writing, &tag)?;
    Ok(tag.id)
}

/// A tag's name as it is kept: one line with something to see in it, no longer than fits.
pub(crate) fn name(text: &str) -> Result<String, ApiError> {
    let name = job::line("tag", text)?;
    if name.chars().count() > MAX_NAME {
        return Err(ApiError::new(ErrorCode::TooLong).with("field", "tag").with("limit", MAX_NAME));
    }
    if fold(&name).is_empty() {
        return Err(ApiError::new(ErrorCode::TagNameMissing));
    }
    Ok(name)
}

pub(crate) fn by_id(reading: &Reading<'_>, id: TagId) -> Result<Tag, ApiError> {
    store::tag::by_id(reading, id)?.ok_or_else(|| ApiError::new(ErrorCode::TagMissing))
}

pub(crate) fn to_use((tag, jobs): (Tag, u32)) -> TagUse {
    TagUse { tag_id: tag.id, name: tag.name, jobs }
}

fn rename_in_views(writing: &Writing<'_>, from: TagId, into: TagId) -> Result<(), ApiError> {
    for saved in store::saved_view::all(writing)? {
        if let Some(changed) = saved.view.and_then(|view| with_tag(view, from, into)) {
            store::saved_view::update(writing, saved.id, &changed)?;
        }
    }
    Ok(())
}

/// The view with one tag put for another; `None` where it speaks of neither.
fn with_tag(mut view: TableView, from: TagId, into: TagId) -> Option<TableView> {
    let mut is_changed = false;
    for filter in &mut view.filters {
        let TableFilter::Tag { tags } = filter else { continue };
        if tags.contains(&from) {
            tags.retain(|tag| *tag != from && *tag != into);
            tags.push(into);
            is_changed = true;
        }
    }
    is_changed.then_some(view)
}
