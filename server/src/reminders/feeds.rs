//! The calendar that a person's own phone reads and rings by itself: made, ended, and served to whoever has its address.

use chrono::{DateTime, TimeDelta, Utc};
use icalendar::{Alarm, Calendar, Class, Component, Event, EventLike, Property, Trigger};
use reable_rules::Day;
use reable_rules::reminders::{Channel, Due, Facts, verdict_on};
use reable_rules::words::Language;
use sea_orm::{ConnectionTrait, DbErr, QueryResult};

use super::choice::{get_facts, hold};
use super::facts::PersonFacts;
use super::reach::Reach;
use super::shapes::{CalendarFeed, NewCalendarFeed};
use crate::access::{Mode, Write};
use crate::accounts::gate::Visitor;
use crate::accounts::secrets;
use crate::audit::Action;
use crate::db::{Txn, sql};
use crate::ids::{CalendarFeedId, OrgId, PersonId};
use crate::parts::Parts;
use crate::problem::{Answer, Problem};

/// How many calendars of a person may be in use.
const MOST_FEEDS: usize = 5;
/// How many days are written down, the present one included: a programme of twelve weeks.
const DAYS_AHEAD: i32 = 84;
/// How long a reminder stands in the calendar.
const LENGTH: TimeDelta = TimeDelta::minutes(10);
/// How often a phone is asked to read the calendar again; many do so once a day whatever is asked.
const READ_AGAIN_AFTER: &str = "PT4H";
/// What a calendar says about itself.
const ABOUT: [(&str, &str); 7] = [
    ("VERSION", "2.0"),
    ("PRODID", "-//Reable//Reable//NL"),
    ("CALSCALE", "GREGORIAN"),
    ("METHOD", "PUBLISH"),
    ("NAME", "Reable"),
    ("X-WR-CALNAME", "Reable"),
    // The older name of REFRESH-INTERVAL.
    ("X-PUBLISHED-TTL", READ_AGAIN_AFTER),
];
/// How often it is noted that a calendar is read.
const NOTED_EVERY: TimeDelta = TimeDelta::hours(1);

/// Makes a calendar; its address is shown this once.
///
/// # Errors
/// 409 `feed_limit_reached`.
pub async fn make(txn: &mut Txn, parts: &Parts, reach: &Reach<Write>) -> Answer<NewCalendarFeed> {
    hold(txn, reach.org(), reach.person()).await?;
    if list(&**txn, reach).await?.len() >= MOST_FEEDS {
        let detail = format!("{MOST_FEEDS} calendars are in use already. End one that is not read any more.");
        return Err(Problem::conflict("feed_limit_reached", detail));
    }
    let (id, secret, created_at) = (CalendarFeedId(txn.uuid()), txn.secret(), txn.now());
    let text = "INSERT INTO calendar_feeds (id, org_id, person_id, digest, created_at, created_by) \
                VALUES ($1, $2, $3, $4, $5, $6)";
    let values = [
        id.into(),
        reach.org().into(),
        reach.person().into(),
        secrets::digest_of(&secret).into(),
        created_at.into(),
        reach.by().into(),
    ];
    txn.execute_raw(sql(&**txn, text, values)).await?;
    txn.audit(reach.did(Action::Create, "calendar_feed", id));
    let url = format!("{}/calendar/{secret}.ics", parts.settings.public_url);
    let webcal_url = url.split_once("://").map_or_else(|| url.clone(), |(_, rest)| format!("webcal://{rest}"));
    Ok(NewCalendarFeed { id, url, webcal_url, created_at })
}

/// The calendars of a person that are in use, oldest first.
///
/// # Errors
/// When the database refuses.
pub async fn list<C: ConnectionTrait, M: Mode>(db: &C, reach: &Reach<M>) -> Result<Vec<CalendarFeed>, DbErr> {
    let text = "SELECT id, created_at, last_read_at FROM calendar_feeds \
                WHERE person_id = $1 AND org_id = $2 AND revoked_at IS NULL ORDER BY created_at, id";
    let rows = db.query_all_raw(sql(db, text, [reach.person().into(), reach.org().into()])).await?;
    let read = |row: &QueryResult| {
        Ok(CalendarFeed {
            id: row.try_get("", "id")?,
            created_at: row.try_get("", "created_at")?,
            last_read_at: row.try_get("", "last_read_at")?,
        })
    };
    rows.iter().map(read).collect()
}

/// Ends a calendar; its address is unknown from then on.
///
/// # Errors
/// When the database refuses.
pub async fn end(txn: &mut Txn, reach: &Reach<Write>, id: CalendarFeedId) -> Answer<()> {
    let text = "UPDATE calendar_feeds SET revoked_at = $1 WHERE id = $2 AND person_id = $3 AND org_id = $4 \
                AND revoked_at IS NULL";
    let values = [txn.now().into(), id.into(), reach.person().into(), reach.org().into()];
    txn.execute_raw(sql(&**txn, text, values)).await?;
    txn.audit(reach.did(Action::Delete, "calendar_feed", id));
    Ok(())
}

/// A calendar that is being read.
struct Found {
    id: CalendarFeedId,
    org: OrgId,
    person: PersonId,
    language: Language,
    last_read_at: Option<DateTime<Utc>>,
}

/// The calendar at this address, as iCalendar text.
///
/// # Errors
/// 404 when there is none, or none any more; 429 when this address on the network was wrong too often.
pub async fn serve(parts: &Parts, visitor: &Visitor, secret: &str) -> Answer<String> {
    let now = parts.clock.now();
    let pass = parts.gate.admit(visitor, now)?;
    let feed = find(parts, secret).await?.ok_or_else(Problem::not_found)?;
    pass.give_back();
    if feed.last_read_at.is_none_or(|last| now - last >= NOTED_EVERY) {
        note_read(parts, feed.id).await?;
    }
    let facts = get_facts(parts.db.read(), parts, feed.org, feed.person, now).await?;
    Ok(written(parts, &feed, &dues(&facts, now), now))
}

async fn find(parts: &Parts, secret: &str) -> Result<Option<Found>, DbErr> {
    let db = parts.db.read();
    let text = "SELECT f.id, f.org_id, f.person_id, f.last_read_at, p.language FROM calendar_feeds f \
                JOIN people p ON p.id = f.person_id WHERE f.digest = $1 AND f.revoked_at IS NULL";
    let row = db.query_one_raw(sql(db, text, [secrets::digest_of(secret).into()])).await?;
    let read = |row: QueryResult| {
        Ok(Found {
            id: row.try_get("", "id")?,
            org: row.try_get("", "org_id")?,
            person: row.try_get("", "person_id")?,
            language: row.try_get("", "language")?,
            last_read_at: row.try_get("", "last_read_at")?,
        })
    };
    row.map(read).transpose()
}

async fn note_read(parts: &Parts, feed: CalendarFeedId) -> Result<(), DbErr> {
    let txn = parts.db.write().await?;
    let text = "UPDATE calendar_feeds SET last_read_at = $1 WHERE id = $2";
    txn.execute_raw(sql(&*txn, text, [txn.now().into(), feed.into()])).await?;
    txn.commit_housekeeping().await
}

/// The reminders from today on, one a day, while the person chose their calendar.
///
/// What was sent over other channels does not count: an entry that was there stays.
fn dues(facts: &PersonFacts, now: DateTime<Utc>) -> Vec<Due> {
    let today = Day::today(now, &facts.zone);
    let each = facts.each(&[]);
    let in_calendar =
        |known: &Facts<'_>, day| verdict_on(&Facts { reachable: &[Channel::Calendar], ..*known }, day).ok();
    let first_of = |day: Day| each.iter().filter_map(|(_, known)| in_calendar(known, day)).min_by_key(|due| due.at);
    (0..DAYS_AHEAD).filter_map(|ahead| first_of(today.plus_days(ahead))).collect()
}

/// What stands in the calendar: nothing that tells a neighbour that somebody is a client.
const fn summary(language: Language) -> &'static str {
    match language {
        Language::Nl => "Hoe ging het vandaag?",
        Language::En => "How did it go today?",
    }
}

fn written(parts: &Parts, feed: &Found, dues: &[Due], now: DateTime<Utc>) -> String {
    let mut calendar = Calendar::empty();
    for (name, value) in ABOUT {
        calendar.append_property(Property::new(name, value));
    }
    let mut again = Property::new("REFRESH-INTERVAL", READ_AGAIN_AFTER);
    calendar.append_property(again.add_parameter("VALUE", "DURATION").done());
    let host = parts.settings.public_url.split_once("://").map_or("reable", |(_, rest)| rest);
    let host = host.split(['/', ':']).next().unwrap_or_default();
    for due in dues {
        let uid = format!("{}-{}@{host}", due.day, feed.id);
        let mut alarm = Alarm::display(summary(feed.language), Trigger::after_start(TimeDelta::zero()));
        // The crate writes no time at all as days, which not every phone expects.
        alarm.add_property("TRIGGER", "PT0S");
        // It would make up both of these, others each time.
        alarm.uid(&format!("alarm-{uid}")).timestamp(now);
        let mut event = Event::new();
        event.uid(&uid).timestamp(now).starts(due.at).ends(due.at + LENGTH).summary(summary(feed.language));
        event.url(&parts.settings.public_url).class(Class::Private).alarm(alarm);
        // Nobody is busy because of it.
        event.add_property("TRANSP", "TRANSPARENT");
        calendar.push(event.done());
    }
    calendar.to_string()
}
