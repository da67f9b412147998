//! Who is to record today and wants to be reminded: looked at when the chosen time has come, and queued then.
//!
//! `reminder_settings.next_look_at` is the next instant that the person's choice names; everything else (pauses, what is
//! planned, what was recorded) is looked at when it has come, so that nothing has to be kept up to date in between. A
//! time that passed while no server ran is looked at afterwards, and told as missed where it is too late.

use std::collections::BTreeMap;

use chrono::{DateTime, Utc};
use reable_rules::Day;
use reable_rules::reminders::{self as rules, Channel, ReminderKind, retry};
use sea_orm::{ConnectionTrait, DbErr};

use super::facts::{self, PersonFacts};
use crate::db::{Txn, sql};
use crate::ids::{OrgId, PersonId};
use crate::outbox::{Content, Queued, queue_reminders};
use crate::parts::Parts;

/// People that are looked at together.
const PAGE: i64 = 200;

/// Whose chosen time has come by `$1`, at most `$2`.
pub const LOOKS: &str = "SELECT org_id, person_id, next_look_at FROM reminder_settings WHERE next_look_at <= $1 \
    ORDER BY next_look_at, person_id LIMIT $2";

/// One person whose chosen time has come.
struct Look {
    person: PersonId,
    at: DateTime<Utc>,
}

/// Queues what has fallen due for clients and carers; how many people were looked at.
///
/// # Errors
/// When the database refuses.
pub async fn plan_due(parts: &Parts) -> Result<usize, DbErr> {
    let mut looked = 0;
    loop {
        let page = page(parts).await?;
        if page.is_empty() {
            return Ok(looked);
        }
        for (org, looks) in page {
            looked += looks.len();
            plan_page(parts, org, looks).await?;
        }
    }
}

async fn page(parts: &Parts) -> Result<BTreeMap<OrgId, Vec<Look>>, DbErr> {
    let (db, now) = (parts.db.read(), parts.clock.now());
    let mut page: BTreeMap<OrgId, Vec<Look>> = BTreeMap::new();
    for row in db.query_all_raw(sql(db, LOOKS, [now.into(), PAGE.into()])).await? {
        let look = Look { person: row.try_get("", "person_id")?, at: row.try_get("", "next_look_at")? };
        page.entry(row.try_get("", "org_id")?).or_default().push(look);
    }
    Ok(page)
}

async fn plan_page(parts: &Parts, org: OrgId, looks: Vec<Look>) -> Result<(), DbErr> {
    let people: Vec<PersonId> = looks.iter().map(|look| look.person).collect();
    // Read outside the write transaction: nobody who records a check-in waits for it.
    let snapshot = parts.db.snapshot().await?;
    let found = facts::of_people(&snapshot, org, &people, &parts.settings.channels(), parts.clock.now()).await?;
    drop(snapshot);
    let found: BTreeMap<PersonId, PersonFacts> = found.into_iter().map(|facts| (facts.person, facts)).collect();
    let txn = parts.db.write().await?;
    let mut due = Vec::new();
    for look in looks {
        let facts = found.get(&look.person);
        if move_on(&txn, &look, facts).await?
            && let Some(facts) = facts
        {
            due.extend(reminders_of(facts, org, look.at, txn.now()));
        }
    }
    queue_reminders(&txn, &due).await?;
    txn.commit_housekeeping().await?;
    for reminder in &due {
        parts.telemetry.outbox().count(reminder.content.kind(), reminder.channel, "due");
    }
    Ok(())
}

/// Moves the next look ahead; `false` when another server was first, or the person chose anew meanwhile.
async fn move_on(txn: &Txn, look: &Look, facts: Option<&PersonFacts>) -> Result<bool, DbErr> {
    let next = facts.and_then(|facts| rules::next_look(&facts.settings, &facts.zone, look.at));
    let text = "UPDATE reminder_settings SET next_look_at = $1 WHERE person_id = $2 AND next_look_at = $3";
    let values = [next.into(), look.person.into(), look.at.into()];
    Ok(txn.execute_raw(sql(&**txn, text, values)).await?.rows_affected() == 1)
}

/// The reminders of a person whose time came at `at`, one a channel.
fn reminders_of(facts: &PersonFacts, org: OrgId, at: DateTime<Utc>, now: DateTime<Utc>) -> Vec<Queued> {
    let Ok(due) = facts.verdict_on(Day::today(at, &facts.zone), &facts.sent) else { return Vec::new() };
    let missed = retry::check_in_time(&due, &facts.zone, now).err();
    let reminder = |(channel, recipient): (Channel, String)| Queued {
        org,
        person: facts.person,
        channel,
        recipient,
        day: due.day,
        zone: facts.zone.clone(),
        due_at: due.at,
        content: if due.kind == ReminderKind::CarerNudge { Content::CarerNudge } else { Content::ClientNudge },
        missed,
        episodes: Vec::new(),
    };
    facts.ways().into_iter().map(reminder).collect()
}
