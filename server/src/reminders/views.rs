//! What is seen of reminders: the preview of a day, what the team sees of a client and the carers, and one's own data.

use std::collections::HashMap;

use chrono::{DateTime, TimeDelta, Utc};
use reable_rules::Day;
use reable_rules::reminders::{Due, ReminderKind, ReminderState, WhyNot};
use reable_rules::words::{Language, PersonRole};
use sea_orm::{ConnectionTrait, DbErr};

use super::choice::{digests, get_facts};
use super::facts::{PersonFacts, defaults, settings_of};
use super::queue;
use super::reach::Reach;
use super::shapes::{MissedReminder, OwnMessage, OwnReminderSettings, OwnReminders, ReminderPreview, RemindersView};
use crate::access::{Access, Organisation, Read, Write};
use crate::db::sql;
use crate::ids::{OrgId, PersonId};
use crate::outbox::{Content, wording};
use crate::parts::Parts;
use crate::problem::{Answer, Problem};

/// How far back the team sees what was missed.
const MISSED_FOR: TimeDelta = TimeDelta::days(14);

/// What would be sent on a day (today when absent), and what was queued for it.
///
/// # Errors
/// 503 when the database refuses.
pub async fn preview<C: ConnectionTrait>(
    db: &C,
    parts: &Parts,
    reach: &Reach<Read>,
    day: Option<Day>,
) -> Answer<ReminderPreview> {
    let now = parts.clock.now();
    let facts = get_facts(db, parts, reach.org(), reach.person(), now).await?;
    let day = day.unwrap_or_else(|| Day::today(now, &facts.zone));
    let queued = queue::of_day(db, reach.org(), reach.person(), day).await?;
    let due = match due_on(db, reach.org(), &facts, day).await? {
        Ok(due) if queued.iter().any(|q| q.kind == due.kind && q.state != ReminderState::Dropped) => {
            Err(WhyNot::AlreadySent)
        }
        verdict => verdict,
    };
    let content = due.as_ref().ok().and_then(|due| match due.kind {
        ReminderKind::ClientNudge => Some(Content::ClientNudge),
        ReminderKind::CarerNudge => Some(Content::CarerNudge),
        // What else there is says how many clients it is about, which is counted when it is sent.
        _ => None,
    });
    let language = language_of(db, reach).await?;
    let url = &parts.settings.public_url;
    Ok(ReminderPreview {
        subject: content.as_ref().map(|content| wording::words(content, language, url).subject.to_owned()),
        text: content.as_ref().map(|content| wording::sentence(content, language, url)),
        day,
        due: due.is_ok(),
        kind: due.as_ref().ok().map(|due| due.kind),
        at: due.as_ref().ok().map(|due| due.at),
        channels: facts.settings.channels_within(&facts.reachable),
        why_not: due.err(),
        queued,
    })
}

async fn language_of<C: ConnectionTrait>(db: &C, reach: &Reach<Read>) -> Answer<Language> {
    let text = "SELECT language FROM people WHERE id = $1 AND org_id = $2";
    let row = db.query_one_raw(sql(db, text, [reach.person().into(), reach.org().into()])).await?;
    Ok(row.ok_or_else(Problem::not_found)?.try_get("", "language")?)
}

async fn due_on<C: ConnectionTrait>(
    db: &C,
    org: OrgId,
    facts: &PersonFacts,
    day: Day,
) -> Result<Result<Due, WhyNot>, DbErr> {
    if facts.role != PersonRole::Staff {
        return Ok(facts.verdict_on(day, &facts.sent));
    }
    let digests = digests(db, org, facts, day.plus_days(1)).await?;
    Ok(digests.and_then(|digests| digests.into_iter().find(|due| due.day == day).ok_or(WhyNot::NotPlanned)))
}

/// How a client and those who care for the client are reminded, the client first, with what did not reach them.
///
/// # Errors
/// When the database refuses.
pub async fn of_client<C: ConnectionTrait>(
    db: &C,
    access: &Access<Read>,
    now: DateTime<Utc>,
) -> Result<Vec<RemindersView>, DbErr> {
    let people = "SELECT id FROM people WHERE id = $1 UNION SELECT person_id FROM carers \
                  WHERE client_id = $1 AND ended_at IS NULL";
    let mut missed = missed(db, access, people, now).await?;
    let text = format!(
        "SELECT p.id, p.name, p.role, s.person_id AS chosen, s.wanted, s.at_minute, s.weekdays, s.channels, \
         s.after_silent_days, s.snoozed_until FROM people p LEFT JOIN reminder_settings s ON s.person_id = p.id \
         WHERE p.org_id = $2 AND p.id IN ({people}) ORDER BY CASE WHEN p.id = $1 THEN 0 ELSE 1 END, p.name, p.id"
    );
    let mut views = Vec::new();
    for row in db.query_all_raw(sql(db, text, [access.client().into(), access.org().into()])).await? {
        let person_id: PersonId = row.try_get("", "id")?;
        let chosen = row.try_get::<Option<PersonId>>("", "chosen")?.is_some();
        let settings = if chosen { settings_of(&row)? } else { defaults(row.try_get("", "role")?) };
        views.push(RemindersView {
            person_id,
            name: row.try_get("", "name")?,
            on: settings.on,
            at: settings.at,
            weekdays: settings.weekdays,
            channels: settings.channels,
            snoozed_until: row.try_get::<Option<DateTime<Utc>>>("", "snoozed_until")?.filter(|until| *until > now),
            missed: missed.remove(&person_id).unwrap_or_default(),
        });
    }
    Ok(views)
}

async fn missed<C: ConnectionTrait>(
    db: &C,
    access: &Access<Read>,
    people: &str,
    now: DateTime<Utc>,
) -> Result<HashMap<PersonId, Vec<MissedReminder>>, DbErr> {
    let text = format!(
        "SELECT person_id, kind, channel, day, reason FROM outbox WHERE org_id = $2 AND person_id IN ({people}) \
         AND state = 'missed' AND settled_at > $3 ORDER BY settled_at DESC, id DESC"
    );
    let values = [access.client().into(), access.org().into(), (now - MISSED_FOR).into()];
    let mut found: HashMap<PersonId, Vec<MissedReminder>> = HashMap::new();
    for row in db.query_all_raw(sql(db, text, values)).await? {
        found.entry(row.try_get("", "person_id")?).or_default().push(MissedReminder {
            kind: row.try_get("", "kind")?,
            channel: row.try_get("", "channel")?,
            day: row.try_get("", "day")?,
            reason: row.try_get("", "reason")?,
        });
    }
    Ok(found)
}

/// What the caller chose about reminders, and what was sent to the caller.
///
/// # Errors
/// When the database refuses.
pub async fn own<C: ConnectionTrait>(db: &C, access: &Access<Write, Organisation>) -> Result<OwnReminders, DbErr> {
    let values = [access.person().into(), access.org().into()];
    let text = "SELECT wanted, at_minute, weekdays, channels, after_silent_days, snoozed_until, changed_at \
                FROM reminder_settings WHERE person_id = $1 AND org_id = $2";
    let row = db.query_one_raw(sql(db, text, values.clone())).await?;
    let settings = row.map(|row| {
        let settings = settings_of(&row)?;
        Ok::<_, DbErr>(OwnReminderSettings {
            on: settings.on,
            at: settings.at,
            weekdays: settings.weekdays,
            channels: settings.channels,
            after_silent_days: settings.after_silent_days,
            snoozed_until: row.try_get("", "snoozed_until")?,
            changed_at: row.try_get("", "changed_at")?,
        })
    });
    let text = "SELECT kind, channel, due_at, state, settled_at FROM outbox WHERE person_id = $1 AND org_id = $2 \
                ORDER BY due_at, id";
    let mut messages = Vec::new();
    for row in db.query_all_raw(sql(db, text, values)).await? {
        messages.push(OwnMessage {
            kind: row.try_get("", "kind")?,
            channel: row.try_get("", "channel")?,
            due_at: row.try_get("", "due_at")?,
            state: row.try_get("", "state")?,
            settled_at: row.try_get("", "settled_at")?,
        });
    }
    Ok(OwnReminders { settings: settings.transpose()?, messages })
}
