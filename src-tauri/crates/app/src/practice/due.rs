//! What is due today, as a list.

use super::{Standing, count};
use crate::question::{self, Seen, row};
use crate::wire::{DueQuery, DueQuestion, DueQuestions};
use crate::{ApiError, App, job};

/// The most questions one answer carries.
const MAX_DUE: u16 = 200;

pub(crate) fn due(app: &App, query: DueQuery) -> Result<DueQuestions, ApiError> {
    let (seen, now) = (Seen::by(app)?, app.clock.now());
    let role = question::role(app, query.role.as_deref())?;
    app.read(|reading| {
        let standing = Standing::read(reading, now)?;
        let plan = match query.job_id {
            Some(id) => Some(store::practice::of_plan(reading, job::application(reading, id)?.id)?),
            None => None,
        };
        let asked = store::question::asked_times(reading)?;
        let mut questions = Vec::new();
        let mut total = 0;
        for due in &standing.due {
            let Some(found) = standing.known.by_id(reading, &due.question)? else { continue };
            let is_of_job =
                plan.as_ref().is_none_or(|rows| rows.iter().any(|row| row.question == due.question));
            if !is_of_job || !role.as_deref().is_none_or(|role| found.is_for(role)) {
                continue;
            }
            total += 1;
            if questions.len() < usize::from(query.limit.min(MAX_DUE)) {
                let row = row(&found, seen.language, &standing.cards, &asked);
                questions.push(DueQuestion { row, before: due.before.clone() });
            }
        }
        Ok(DueQuestions { total: count(total), questions })
    })
}
