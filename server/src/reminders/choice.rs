//! What a person chooses about reminders: read with what comes of it, and kept.

use chrono::{DateTime, TimeDelta, Utc};
use reable_rules::reminders::team::{DigestFacts, staff_digest};
use reable_rules::reminders::{Due, Settings, WhyNot, next_due, next_look_after_snooze};
use reable_rules::words::PersonRole;
use reable_rules::{Day, Zone};
use sea_orm::{ConnectionTrait, DbErr};

use super::facts::{self, PersonFacts};
use super::reach::Reach;
use super::shapes::PersonReminders;
use super::subscriptions::push_key;
use crate::access::Write;
use crate::audit::Action;
use crate::db::{Txn, for_update, sql};
use crate::ids::{OrgId, PersonId};
use crate::parts::Parts;
use crate::problem::{Answer, Problem};

/// How far ahead somebody may ask for quiet; longer is switching off.
const LONGEST_SNOOZE: TimeDelta = TimeDelta::days(14);

/// How many of a person's next meetings are looked at.
const MEETINGS_AHEAD: i64 = 8;

/// What a person chose, and what comes of it.
///
/// # Errors
/// 404 when there is no such person.
pub async fn read<C: ConnectionTrait>(
    db: &C,
    parts: &Parts,
    org: OrgId,
    person: PersonId,
    now: DateTime<Utc>,
) -> Answer<PersonReminders> {
    let facts = get_facts(db, parts, org, person, now).await?;
    let next = next_reminder(db, org, &facts, now).await?;
    Ok(PersonReminders {
        on: facts.settings.on,
        at: facts.settings.at,
        weekdays: facts.settings.weekdays,
        channels: facts.settings.channels.clone(),
        after_silent_days: facts.settings.after_silent_days,
        reachable: facts.reachable.clone(),
        snoozed_until: facts.snoozed_until.filter(|until| *until > now),
        next_due: next.as_ref().ok().map(|due| due.at),
        why_not: next.err(),
        push_key: push_key(parts),
        changed_at: facts.changed_at,
    })
}

/// What reminders look at, of one person.
///
/// # Errors
/// 404 when there is no such person.
pub async fn get_facts<C: ConnectionTrait>(
    db: &C,
    parts: &Parts,
    org: OrgId,
    person: PersonId,
    now: DateTime<Utc>,
) -> Answer<PersonFacts> {
    let found = facts::of_people(db, org, &[person], &parts.settings.channels(), now).await?;
    found.into_iter().next().ok_or_else(Problem::not_found)
}

/// The next reminder, or why none comes.
async fn next_reminder<C: ConnectionTrait>(
    db: &C,
    org: OrgId,
    facts: &PersonFacts,
    now: DateTime<Utc>,
) -> Result<Result<Due, WhyNot>, DbErr> {
    if facts.role == PersonRole::Staff {
        let today = Day::today(now, &facts.zone);
        let ahead = digests(db, org, facts, today).await?;
        return Ok(ahead
            .map(|ahead| ahead.into_iter().find(|due| due.at > now))
            .and_then(|due| due.ok_or(WhyNot::NotPlanned)));
    }
    let each = facts.each(&facts.sent);
    let next = each.iter().filter_map(|(_, facts)| next_due(facts, now)).min_by_key(|due| due.at);
    // Today's reason may be that it was sent; tomorrow's is what keeps the next one from coming.
    let why_not = || match facts.verdict_on(Day::today(now, &facts.zone).plus_days(1), &facts.sent) {
        Err(WhyNot::NotStarted) | Ok(_) if !facts.settings.on => WhyNot::SwitchedOff,
        Err(why) => why,
        Ok(_) => WhyNot::NotPlanned,
    };
    Ok(next.ok_or_else(why_not))
}

/// The digests of the next meetings, those of meetings from `first` on; why there can be none.
///
/// # Errors
/// When the database refuses.
pub async fn digests<C: ConnectionTrait>(
    db: &C,
    org: OrgId,
    facts: &PersonFacts,
    first: Day,
) -> Result<Result<Vec<Due>, WhyNot>, DbErr> {
    let text = "SELECT DISTINCT m.held_on, o.time_zone FROM team_members t JOIN staff s ON s.id = t.staff_id \
                JOIN meetings m ON m.team_id = t.team_id JOIN organisations o ON o.id = m.org_id \
                WHERE t.staff_id = $1 AND t.org_id = $2 AND s.role IN ('therapist', 'nurse') \
                AND s.deactivated_at IS NULL AND m.status = 'planned' AND m.held_on >= $3 ORDER BY m.held_on LIMIT $4";
    let values = [facts.person.into(), org.into(), first.into(), MEETINGS_AHEAD.into()];
    let (mut days, mut zone) = (Vec::<Day>::new(), facts.zone.clone());
    for row in db.query_all_raw(sql(db, text, values)).await? {
        days.push(row.try_get("", "held_on")?);
        zone = row.try_get::<Zone>("", "time_zone")?;
    }
    if !facts.settings.on {
        return Ok(Err(WhyNot::SwitchedOff));
    }
    if facts.ways().is_empty() && facts.email.is_none() {
        return Ok(Err(WhyNot::NoAddress));
    }
    let known = DigestFacts { on: true, zone: &zone, meetings: &days, sent: &[] };
    Ok(Ok(days.iter().filter_map(|held_on| staff_digest(&known, held_on.plus_days(-1)).ok()).collect()))
}

/// Keeps what a person chose from now on.
///
/// # Errors
/// 422 as the rules say: `quiet_hours`, `required`, `repeated`, `out_of_range`.
pub async fn choose(
    txn: &mut Txn,
    parts: &Parts,
    reach: &Reach<Write>,
    settings: &Settings,
) -> Answer<PersonReminders> {
    settings.validate().map_err(Problem::invalid)?;
    let known = held(txn, parts, reach.org(), reach.person()).await?;
    store(txn, &known, reach.org(), reach.by(), settings, known.snoozed_until).await?;
    txn.audit(reach.did(Action::Change, "reminder_settings", reach.person()));
    read(&**txn, parts, reach.org(), reach.person(), txn.now()).await
}

/// Keeps quiet until then, or no longer.
///
/// # Errors
/// 422 `not_ahead`, `out_of_range`.
pub async fn snooze(
    txn: &mut Txn,
    parts: &Parts,
    reach: &Reach<Write>,
    until: Option<DateTime<Utc>>,
) -> Answer<PersonReminders> {
    let now = txn.now();
    if let Some(until) = until {
        if until <= now {
            return Err(Problem::invalid_at(
                "/until",
                "not_ahead",
                "Name a moment to come, or leave it out to end it.",
            ));
        }
        if until > now + LONGEST_SNOOZE {
            let detail = format!("At most {} days ahead; switch reminders off for longer.", LONGEST_SNOOZE.num_days());
            return Err(Problem::invalid_at("/until", "out_of_range", detail));
        }
    }
    let known = held(txn, parts, reach.org(), reach.person()).await?;
    store(txn, &known, reach.org(), reach.by(), &known.settings, until).await?;
    txn.audit(reach.did(Action::Change, "reminder_snooze", reach.person()));
    read(&**txn, parts, reach.org(), reach.person(), now).await
}

/// Holds a person's row until the transaction ends, so that of two changes the second sees the first.
///
/// # Errors
/// When the database refuses.
pub async fn hold(txn: &Txn, org: OrgId, person: PersonId) -> Result<(), DbErr> {
    let text = format!("SELECT id FROM people WHERE id = $1 AND org_id = $2{}", for_update(&**txn));
    txn.query_one_raw(sql(&**txn, text, [person.into(), org.into()])).await.map(|_| ())
}

/// The facts of a person who is held.
///
/// # Errors
/// 404 when there is no such person.
pub async fn held(txn: &Txn, parts: &Parts, org: OrgId, person: PersonId) -> Answer<PersonFacts> {
    hold(txn, org, person).await?;
    get_facts(&**txn, parts, org, person, txn.now()).await
}

/// Writes what a person chose, with the next instant at which it is to be looked at.
///
/// # Errors
/// When the database refuses.
pub async fn store(
    txn: &Txn,
    known: &PersonFacts,
    org: OrgId,
    by: PersonId,
    settings: &Settings,
    snoozed_until: Option<DateTime<Utc>>,
) -> Result<(), DbErr> {
    let now = txn.now();
    let next_look = match known.role {
        // The team's round looks after staff.
        PersonRole::Staff => None,
        PersonRole::Client | PersonRole::Carer => next_look_after_snooze(settings, &known.zone, snoozed_until, now),
    };
    let channels = serde_json::to_string(&settings.channels).map_err(|error| DbErr::Custom(error.to_string()))?;
    let silent_days = i16::try_from(settings.after_silent_days).map_err(|error| DbErr::Custom(error.to_string()))?;
    let text = "INSERT INTO reminder_settings (person_id, org_id, wanted, at_minute, weekdays, channels, \
                after_silent_days, snoozed_until, next_look_at, changed_at, changed_by, version) \
                VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, 1) ON CONFLICT (person_id) DO UPDATE SET \
                wanted = excluded.wanted, at_minute = excluded.at_minute, weekdays = excluded.weekdays, \
                channels = excluded.channels, after_silent_days = excluded.after_silent_days, \
                snoozed_until = excluded.snoozed_until, next_look_at = excluded.next_look_at, \
                changed_at = excluded.changed_at, changed_by = excluded.changed_by, \
                version = reminder_settings.version + 1";
    let values = [
        known.person.into(),
        org.into(),
        settings.on.into(),
        settings.at.minutes().into(),
        settings.weekdays.mask().into(),
        channels.into(),
        silent_days.into(),
        snoozed_until.into(),
        next_look.into(),
        now.into(),
        by.into(),
    ];
    txn.execute_raw(sql(&**txn, text, values)).await.map(|_| ())
}
