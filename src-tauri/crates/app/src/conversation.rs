//! Conversations with contacts.

use chrono::NaiveDate;
use domain::conversation::Conversation;
use domain::ids::{ApplicationId, ConversationId, JobId};
use store::{Reading, Writing};

use crate::app::step;
use crate::interview::prose;
use crate::wire::{
    AddConversation, ConversationEdit, ConversationQuery, EditConversation, Nothing, SavedConversation,
};
use crate::{ApiError, App, ErrorCode, contact, job};

pub(crate) fn add(app: &App, input: AddConversation) -> Result<SavedConversation, ApiError> {
    let (on, text) = (day(&input.on, app.clock.today())?, prose("conversation", &input.text)?);
    let name = app.read(|reading| contact::by_id(reading, input.contact_id))?.contact.called().to_owned();
    app.write(&step("add-conversation", [("name", &name)]), |writing| {
        contact::by_id(writing, input.contact_id)?;
        let conversation_id = ConversationId::at(app.clock.now());
        let conversation = Conversation {
            id: conversation_id,
            contact: input.contact_id,
            application: application(writing, input.job_id)?,
            on,
            way: input.way,
            text,
        };
        store::contact::keep(writing, input.contact_id)?;
        store::conversation::insert(writing, &conversation)?;
        Ok(SavedConversation { conversation_id })
    })
}

pub(crate) fn edit(app: &App, input: EditConversation) -> Result<Nothing, ApiError> {
    let today = app.clock.today();
    write(app, "edit-conversation", input.conversation_id, |writing, mut conversation| {
        match input.edit {
            ConversationEdit::On(text) => conversation.on = day(&text, today)?,
            ConversationEdit::Way(way) => conversation.way = way,
            ConversationEdit::Text(text) => conversation.text = prose("conversation", &text)?,
            ConversationEdit::Job(job) => conversation.application = application(writing, job)?,
        }
        Ok(store::conversation::update(writing, &conversation)?)
    })
}

pub(crate) fn delete(app: &App, query: ConversationQuery) -> Result<Nothing, ApiError> {
    write(app, "delete-conversation", query.conversation_id, |writing, conversation| {
        Ok(store::conversation::delete(writing, conversation.id)?)
    })
}

/// A step that changes one conversation, told by what its contact is called.
fn write(
    app: &App,
    label: &str,
    id: ConversationId,
    change: impl FnOnce(&Writing<'_>, Conversation) -> Result<(), ApiError>,
) -> Result<Nothing, ApiError> {
    let name = app.read(|reading| {
        let conversation = by_id(reading, id)?;
        Ok(contact::by_id(reading, conversation.contact)?.contact.called().to_owned())
    })?;
    app.write(&step(label, [("name", &name)]), |writing| {
        let conversation = by_id(writing, id)?;
        change(writing, conversation)?;
        Ok(Nothing {})
    })
}

/// The day of a conversation; empty is today.
fn day(text: &str, today: NaiveDate) -> Result<NaiveDate, ApiError> {
    if text.trim().is_empty() { Ok(today) } else { job::past_day(text, today) }
}

fn application(reading: &Reading<'_>, job: Option<JobId>) -> Result<Option<ApplicationId>, ApiError> {
    let Some(job) = job else { return Ok(None) };
    job::live_row(reading, job)?;
    Ok(Some(job::application(reading, job)?.id))
}

fn by_id(reading: &Reading<'_>, id: ConversationId) -> Result<Conversation, ApiError> {
    store::conversation::by_id(reading, id)?.ok_or_else(|| ApiError::new(ErrorCode::ConversationMissing))
}
