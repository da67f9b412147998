//! What waits to leave and what did not, for whoever runs the organisation's accounts: without what it says.

use chrono::{DateTime, TimeDelta, Utc};
use poem::http::StatusCode;
use reable_rules::reminders::{Due, ReminderKind, ReminderState, WhyMissed, retry};
use reable_rules::{Day, Zone};
use sea_orm::{ConnectionTrait, DbErr, QueryResult, Value};

use super::shapes::QueuedReminder;
use crate::access::{Access, Organisation, Read, Write};
use crate::audit::Action;
use crate::db::{Txn, for_update, sql};
use crate::ids::{OrgId, PersonId, ReminderId};
use crate::parts::Parts;
use crate::problem::{Answer, Problem};

/// How long it stays known what became of a message.
const KEPT: TimeDelta = TimeDelta::days(90);
/// How long it stays known what a message said that did not leave.
const CONTENT_KEPT: TimeDelta = TimeDelta::days(3);
/// How many rows are forgotten in one transaction.
const FORGOTTEN_AT_ONCE: i64 = 500;

/// Which messages to list.
#[derive(Debug, Clone, Copy)]
pub struct Filter {
    /// In this state; what waits or was missed when absent.
    pub state: Option<ReminderState>,
    /// Of this kind.
    pub kind: Option<ReminderKind>,
}

/// The columns that [`read`] wants.
const COLUMNS: &str = "id, kind, channel, day, due_at, person_id, state, reason, tries, next_try_at, settled_at";

/// The queue, newest first.
///
/// # Errors
/// When the database refuses.
pub async fn list<C: ConnectionTrait>(
    db: &C,
    access: &Access<Read, Organisation>,
    filter: Filter,
    after: Option<ReminderId>,
    most: i64,
) -> Result<Vec<QueuedReminder>, DbErr> {
    let open = if filter.state.is_none() { " AND state IN ('waiting', 'sending', 'missed')" } else { "" };
    let mut text = format!("SELECT {COLUMNS} FROM outbox WHERE org_id = $1{open}");
    let mut values: Vec<Value> = vec![access.org().into()];
    let mut bind = |clause: &str, value: Value| {
        values.push(value);
        text.push_str(&format!(" {clause} ${}", values.len()));
    };
    if let Some(state) = filter.state {
        bind("AND state =", state.as_str().into());
    }
    if let Some(kind) = filter.kind {
        bind("AND kind =", kind.as_str().into());
    }
    if let Some(after) = after {
        bind("AND id <", after.into());
    }
    bind("ORDER BY id DESC LIMIT", most.into());
    let rows = db.query_all_raw(sql(db, text, values)).await?;
    rows.iter().map(read).collect()
}

/// What was queued for a person for a day.
///
/// # Errors
/// When the database refuses.
pub async fn of_day<C: ConnectionTrait>(
    db: &C,
    org: OrgId,
    person: PersonId,
    day: Day,
) -> Result<Vec<QueuedReminder>, DbErr> {
    let text = format!("SELECT {COLUMNS} FROM outbox WHERE person_id = $1 AND org_id = $2 AND day = $3 ORDER BY id");
    let rows = db.query_all_raw(sql(db, text, [person.into(), org.into(), day.into()])).await?;
    rows.iter().map(read).collect()
}

fn read(row: &QueryResult) -> Result<QueuedReminder, DbErr> {
    let settled_at: Option<DateTime<Utc>> = row.try_get("", "settled_at")?;
    let next_try_at: DateTime<Utc> = row.try_get("", "next_try_at")?;
    Ok(QueuedReminder {
        id: row.try_get("", "id")?,
        kind: row.try_get("", "kind")?,
        channel: row.try_get("", "channel")?,
        day: row.try_get("", "day")?,
        due_at: row.try_get("", "due_at")?,
        person_id: row.try_get("", "person_id")?,
        state: row.try_get("", "state")?,
        reason: row.try_get("", "reason")?,
        tries: row.try_get::<i16>("", "tries")?.unsigned_abs(),
        next_try_at: settled_at.is_none().then_some(next_try_at),
        settled_at,
    })
}

/// A message that is to be tried again, held.
struct Missed {
    kind: ReminderKind,
    due: Due,
    zone: Zone,
    person: PersonId,
}

/// Puts a message that was missed back among those that wait, with the address that the person has now.
///
/// A reminder only while it may still come: on its own day, before 20:30, and never when it perhaps left. A letter or a
/// warning starts over.
///
/// # Errors
/// 404; 409 `still_waiting`, `already_sent`, `not_wanted`, `perhaps_sent`, `content_gone`, `too_late`.
pub async fn retry(txn: &mut Txn, access: &Access<Write, Organisation>, id: ReminderId) -> Answer<QueuedReminder> {
    let missed = hold(txn, access.org(), id).await?;
    let now = txn.now();
    let due = if missed.kind.at_least_once() {
        Due { day: Day::today(now, &missed.zone), at: now, ..missed.due }
    } else {
        retry::check_in_time(&missed.due, &missed.zone, now).map_err(|_| {
            refused("too_late", "A reminder is sent on its own day only, until 20:30 and not in the quiet hours.")
        })?;
        missed.due
    };
    let text = "UPDATE outbox SET state = 'waiting', reason = NULL, tries = 0, claim = NULL, settled_at = NULL, \
                next_try_at = $1, day = $2, due_at = $3, recipient = COALESCE(CASE channel \
                WHEN 'mail' THEN (SELECT COALESCE(s.email, p.email) FROM people p LEFT JOIN staff s ON s.id = p.id \
                WHERE p.id = $4) WHEN 'webhook' THEN (SELECT p.phone FROM people p WHERE p.id = $4) END, recipient) \
                WHERE id = $5 AND org_id = $6 AND state = 'missed'";
    let values = [now.into(), due.day.into(), due.at.into(), missed.person.into(), id.into(), access.org().into()];
    txn.execute_raw(sql(&**txn, text, values)).await?;
    txn.audit(access.did(Action::Change, "outbox_message", id).outcome("retried"));
    let text = format!("SELECT {COLUMNS} FROM outbox WHERE id = $1 AND org_id = $2");
    let row = txn.query_one_raw(sql(&**txn, text, [id.into(), access.org().into()])).await?;
    Ok(read(&row.ok_or_else(Problem::not_found)?)?)
}

async fn hold(txn: &Txn, org: OrgId, id: ReminderId) -> Answer<Missed> {
    let text = format!(
        "SELECT kind, day, due_at, time_zone, person_id, state, reason, content FROM outbox \
         WHERE id = $1 AND org_id = $2{}",
        for_update(&**txn)
    );
    let row = txn.query_one_raw(sql(&**txn, text, [id.into(), org.into()])).await?.ok_or_else(Problem::not_found)?;
    let kind: ReminderKind = row.try_get("", "kind")?;
    match row.try_get("", "state")? {
        ReminderState::Waiting | ReminderState::Sending => {
            return Err(refused("still_waiting", "It has not been given up: it is tried again by itself."));
        }
        ReminderState::Sent => return Err(refused("already_sent", "It has left.")),
        ReminderState::Dropped => return Err(refused("not_wanted", "It was not needed any more.")),
        ReminderState::Missed => {}
    }
    let reason: Option<String> = row.try_get("", "reason")?;
    if !kind.at_least_once() && reason.as_deref() == Some(WhyMissed::UnknownOutcome.as_str()) {
        return Err(refused("perhaps_sent", "It perhaps arrived, and a reminder does not come twice. Call instead."));
    }
    if row.try_get::<String>("", "content")?.is_empty() {
        let detail = "What it said is not kept: it held a code or a link, or it is too long ago. Make a new one.";
        return Err(refused("content_gone", detail));
    }
    Ok(Missed {
        kind,
        due: Due { kind, day: row.try_get("", "day")?, at: row.try_get("", "due_at")? },
        zone: row.try_get("", "time_zone")?,
        person: row.try_get("", "person_id")?,
    })
}

fn refused(code: &'static str, detail: &str) -> Problem {
    Problem::new(StatusCode::CONFLICT, code, detail)
}

/// Forgets what is over: after three days what a message said that did not leave, after 90 days that there was one.
///
/// # Errors
/// When the database refuses.
pub async fn housekeeping(parts: &Parts) -> Result<(), DbErr> {
    let now = parts.clock.now();
    let txn = parts.db.write().await?;
    let empty = "UPDATE outbox SET content = '' WHERE settled_at < $1 AND content <> ''";
    txn.execute_raw(sql(&*txn, empty, [(now - CONTENT_KEPT).into()])).await?;
    txn.commit_housekeeping().await?;
    loop {
        // A page at a time: nobody who records a check-in waits for it.
        let txn = parts.db.write().await?;
        let page =
            format!("SELECT id FROM outbox WHERE settled_at < $1 ORDER BY settled_at, id LIMIT {FORGOTTEN_AT_ONCE}");
        let episodes = format!("DELETE FROM outbox_episodes WHERE outbox_id IN ({page})");
        txn.execute_raw(sql(&*txn, episodes, [(now - KEPT).into()])).await?;
        let messages = format!("DELETE FROM outbox WHERE id IN ({page})");
        let gone = txn.execute_raw(sql(&*txn, messages, [(now - KEPT).into()])).await?.rows_affected();
        txn.commit_housekeeping().await?;
        if gone == 0 {
            return Ok(());
        }
    }
}
