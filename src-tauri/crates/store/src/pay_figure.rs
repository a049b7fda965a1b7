//! Pay figures the person wrote down: who said which figure when, for each application.

use domain::ids::{ApplicationId, PayFigureId};
use domain::pay_figure::PayFigure;
use rusqlite::types::Type;
use rusqlite::{Error, OptionalExtension, Row, ToSql, named_params};

use crate::pay::{PayColumns, pay};
use crate::text::{Columns, day, instant, word};
use crate::{Reading, StoreError, Writing};

/// Keeps a new figure. An id in `figure` itself is passed over.
///
/// # Errors
/// When there is no such application, or the file can't be written.
pub fn insert(
    writing: &Writing<'_>,
    application: ApplicationId,
    id: PayFigureId,
    figure: &PayFigure,
) -> Result<(), StoreError> {
    let application = application.to_string();
    let created_at = instant(writing.now());
    let more: [(&str, &dyn ToSql); 2] = [(":application_id", &application), (":created_at", &created_at)];
    execute(writing, include_str!("pay_figure/insert.sql"), id, figure, &more).map(|_| ())
}

/// Writes a figure anew; it stays with its application.
///
/// # Errors
/// [`StoreError::Missing`] when there is no such figure.
pub fn update(writing: &Writing<'_>, id: PayFigureId, figure: &PayFigure) -> Result<(), StoreError> {
    found(execute(writing, include_str!("pay_figure/update.sql"), id, figure, &[])?, id)
}

/// Removes a figure; undo brings it back.
///
/// # Errors
/// [`StoreError::Missing`] when there is no such figure.
pub fn delete(writing: &Writing<'_>, id: PayFigureId) -> Result<(), StoreError> {
    let sql = "DELETE FROM pay_figure WHERE id = ?1";
    found(writing.connection.prepare_cached(sql)?.execute([id.to_string()])?, id)
}

/// The figures of an application: the oldest day first, within a day what was entered first.
///
/// # Errors
/// When the file can't be read.
pub fn of_application(
    reading: &Reading<'_>,
    application: ApplicationId,
) -> Result<Vec<PayFigure>, StoreError> {
    let mut statement = reading.connection.prepare_cached(OF_APPLICATION)?;
    Ok(statement.query_map([application.to_string()], figure)?.collect::<Result<_, _>>()?)
}

pub(crate) const OF_APPLICATION: &str =
    "SELECT * FROM pay_figure WHERE application_id = ?1 ORDER BY on_day, seq";

/// One figure and the application it belongs to.
///
/// # Errors
/// When the file can't be read.
pub fn by_id(
    reading: &Reading<'_>,
    id: PayFigureId,
) -> Result<Option<(ApplicationId, PayFigure)>, StoreError> {
    let mut statement = reading.connection.prepare_cached("SELECT * FROM pay_figure WHERE id = ?1")?;
    Ok(statement
        .query_row([id.to_string()], |row| Ok((row.parsed("application_id")?, figure(row)?)))
        .optional()?)
}

/// Binds every field to the parameter of its column's name and runs the statement.
fn execute(
    writing: &Writing<'_>,
    sql: &str,
    id: PayFigureId,
    figure: &PayFigure,
    more: &[(&str, &dyn ToSql)],
) -> Result<usize, StoreError> {
    let pay = PayColumns::of(Some(&figure.pay))?;
    let fields = named_params! {
        ":id": id.to_string(),
        ":on_day": day(figure.on),
        ":kind": word(&figure.kind)?,
        ":who": figure.who,
        ":note": figure.note,
    };
    let all: Vec<(&str, &dyn ToSql)> = fields.iter().chain(&pay.params()).chain(more).copied().collect();
    Ok(writing.connection.prepare_cached(sql)?.execute(all.as_slice())?)
}

fn figure(row: &Row<'_>) -> rusqlite::Result<PayFigure> {
    // The column is not null.
    let missing = || Error::InvalidColumnType(0, "pay_text".to_owned(), Type::Null);
    Ok(PayFigure {
        id: Some(row.parsed("id")?),
        on: row.parsed("on_day")?,
        kind: row.word("kind")?,
        who: row.get("who")?,
        pay: pay(row)?.ok_or_else(missing)?,
        note: row.get("note")?,
    })
}

fn found(changed: usize, id: PayFigureId) -> Result<(), StoreError> {
    if changed == 0 { Err(StoreError::missing("pay figure", &id)) } else { Ok(()) }
}
