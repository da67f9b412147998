//! What the rules need to know of people to say when they are reminded: read for many at once, in eight queries.

use std::collections::HashMap;

use chrono::{DateTime, Utc};
use reable_rules::episode::Pause;
use reable_rules::reminders::settings::DEFAULT_SILENT_DAYS;
use reable_rules::reminders::{
    Channel, Course, Due, Facts, GoalDays, Recipient, Settings, TimeOfDay, WhyNot, verdict_on,
};
use reable_rules::words::{EndReason, PersonRole};
use reable_rules::{Day, PlannedDays, Zone};
use sea_orm::{ConnectionTrait, DbErr, QueryResult, Value};

use crate::db::{padded, sql};
use crate::ids::{ClientId, EpisodeId, OrgId, PersonId};
use crate::signals::{facts::rows_of, queries};

/// How far back it is looked up what was sent.
const SENT_DAYS: i32 = 35;

/// Who they are, and what they chose.
const PEOPLE: &str = "SELECT p.id, p.role, p.time_zone, COALESCE(f.email, p.email) AS email, p.phone, \
    s.person_id AS chosen, s.wanted, s.at_minute, s.weekdays, s.channels, s.after_silent_days, \
    s.snoozed_until, s.changed_at FROM people p LEFT JOIN reminder_settings s ON s.person_id = p.id \
    LEFT JOIN staff f ON f.id = p.id WHERE p.org_id = $1 AND p.id IN ({ids})";

/// The calendars and browsers that reach them.
const WAYS: &str = "SELECT person_id, 'calendar' AS channel FROM calendar_feeds \
    WHERE org_id = $1 AND person_id IN ({ids}) AND revoked_at IS NULL UNION \
    SELECT person_id, 'push' AS channel FROM push_subscriptions \
    WHERE org_id = $1 AND person_id IN ({ids}) AND gone_at IS NULL";

/// The days of which they were reminded since `$2`.
const SENT: &str = "SELECT person_id, day FROM outbox WHERE org_id = $1 AND day >= $2 AND person_id IN ({ids}) \
    AND kind IN ('client_nudge', 'carer_nudge') AND state <> 'dropped'";

/// The episodes of clients, and of those whom carers care for.
const COURSES: &str = "SELECT e.client_id AS person_id, NULL AS consented, e.id, e.client_id, e.start_day, e.ended_on, \
    e.end_reason FROM episodes e WHERE e.org_id = $1 AND e.client_id IN ({ids}) UNION ALL \
    SELECT k.person_id, k.consent_reminders, e.id, e.client_id, e.start_day, e.ended_on, e.end_reason \
    FROM carers k JOIN episodes e ON e.client_id = k.client_id \
    WHERE k.org_id = $1 AND k.person_id IN ({ids}) AND k.ended_at IS NULL ORDER BY start_day, id";

/// On which days goals are planned.
const GOALS: &str = "SELECT g.episode_id, g.start_day, g.closed_on, (SELECT a.planned_days FROM goal_agreements a \
    WHERE a.goal_id = g.id ORDER BY a.from_day DESC, a.revision DESC LIMIT 1) AS planned \
    FROM goals g WHERE g.org_id = $1 AND g.episode_id IN ({ids})";

/// The days that each author recorded.
const CHECK_INS: &str = "SELECT e.id AS episode_id, k.author_id, string_agg(CAST(k.day AS text), ',') AS days \
    FROM episodes e JOIN check_ins k ON k.client_id = e.client_id AND k.day >= e.start_day \
    WHERE e.org_id = $1 AND e.id IN ({ids}) AND k.withdrawn = FALSE GROUP BY e.id, k.author_id";

/// Every statement that is run for each page of people: `{ids}` are the people or their episodes, `$1` the organisation.
pub const STATEMENTS: [&str; 7] = [PEOPLE, WAYS, SENT, COURSES, GOALS, queries::PAUSES, CHECK_INS];

/// A person, as far as reminders look at them.
#[derive(Debug)]
pub struct PersonFacts {
    /// The person.
    pub person: PersonId,
    /// Client, carer or staff.
    pub role: PersonRole,
    /// Their time zone.
    pub zone: Zone,
    /// Their mail address.
    pub email: Option<String>,
    /// Their telephone number.
    pub phone: Option<String>,
    /// What they chose, or the defaults of their role.
    pub settings: Settings,
    /// When they chose it; absent while the defaults hold.
    pub changed_at: Option<DateTime<Utc>>,
    /// Until when they asked for quiet.
    pub snoozed_until: Option<DateTime<Utc>>,
    /// The channels that reach them now.
    pub reachable: Vec<Channel>,
    /// The days of the last weeks for which a reminder to record was queued and not dropped.
    pub sent: Vec<Day>,
    courses: Vec<CourseFacts>,
}

#[derive(Debug)]
struct CourseFacts {
    episode: EpisodeId,
    client: ClientId,
    /// Of a carer: whether the client consented to reminders.
    carer: Option<bool>,
    start: Day,
    ended: Option<(Day, EndReason)>,
    pauses: Vec<Pause>,
    goals: Vec<GoalDays>,
    own: Vec<Day>,
    others: Vec<Day>,
}

impl PersonFacts {
    /// What the rules are asked with: one for a client, one for each client that a carer cares for. `sent` are the days
    /// that count as reminded.
    #[must_use]
    pub fn each<'a>(&'a self, sent: &'a [Day]) -> Vec<(EpisodeId, Facts<'a>)> {
        let facts = |course: &'a CourseFacts| Facts {
            recipient: match course.carer {
                None => Recipient::Client,
                Some(consented) => Recipient::Carer { consented, others_recorded: &course.others },
            },
            settings: &self.settings,
            zone: &self.zone,
            course: Course {
                start: course.start,
                ended_on: course.ended.map(|(day, _)| day),
                pauses: &course.pauses,
                goals: &course.goals,
            },
            checked_in: &course.own,
            snoozed_until: self.snoozed_until,
            sent,
            reachable: &self.reachable,
        };
        self.courses.iter().map(|course| (course.episode, facts(course))).collect()
    }

    /// The reminder to record of a day, and why there is none. `sent` are the days that count as reminded.
    ///
    /// # Errors
    /// Why there is none; of a carer for two clients, what holds for the second.
    pub fn verdict_on(&self, day: Day, sent: &[Day]) -> Result<Due, WhyNot> {
        let mut verdict = Err(WhyNot::NotStarted);
        for (course, (_, facts)) in self.courses.iter().zip(self.each(sent)) {
            if course.ended.is_some_and(|(_, reason)| reason.silences_everything()) {
                verdict = Err(WhyNot::Died);
                continue;
            }
            verdict = verdict_on(&facts, day);
            if verdict.is_ok() {
                return verdict;
            }
        }
        verdict
    }

    /// The channels over which a reminder goes out, with the address of each.
    #[must_use]
    pub fn ways(&self) -> Vec<(Channel, String)> {
        let address = |channel| match channel {
            Channel::Mail => self.email.clone(),
            Channel::Webhook => self.phone.clone(),
            Channel::Push => Some(String::new()),
            // The phone rings by itself.
            Channel::Calendar => None,
        };
        let chosen = self.settings.channels_within(&self.reachable);
        chosen.into_iter().filter_map(|channel| Some((channel, address(channel)?))).collect()
    }
}

/// What somebody is reminded by who chose nothing: staff of their meetings by mail, nobody else of anything.
#[must_use]
pub fn defaults(role: PersonRole) -> Settings {
    let staff = role == PersonRole::Staff;
    Settings {
        on: staff,
        at: TimeOfDay::PROPOSED,
        weekdays: PlannedDays::DAILY,
        channels: if staff { vec![Channel::Mail] } else { Vec::new() },
        after_silent_days: DEFAULT_SILENT_DAYS,
    }
}

/// Reads what a row of `reminder_settings` says.
///
/// # Errors
/// When the row is not of this shape.
pub fn settings_of(row: &QueryResult) -> Result<Settings, DbErr> {
    let channels: String = row.try_get("", "channels")?;
    Ok(Settings {
        on: row.try_get("", "wanted")?,
        at: row.try_get("", "at_minute")?,
        weekdays: row.try_get("", "weekdays")?,
        channels: serde_json::from_str(&channels).map_err(|error| DbErr::Type(error.to_string()))?,
        after_silent_days: row.try_get::<i16>("", "after_silent_days")?.unsigned_abs(),
    })
}

/// Reads the facts of people of one organisation; `offered` are the channels that this server has, `now` the present.
///
/// # Errors
/// When the database refuses.
pub async fn of_people<C: ConnectionTrait>(
    db: &C,
    org: OrgId,
    people: &[PersonId],
    offered: &[Channel],
    now: DateTime<Utc>,
) -> Result<Vec<PersonFacts>, DbErr> {
    if people.is_empty() {
        return Ok(Vec::new());
    }
    let mut reader = Reader { db, org, people, found: HashMap::new() };
    reader.people(offered).await?;
    reader.ways(offered).await?;
    reader.sent(Day::today(now, &Zone::utc()).plus_days(-SENT_DAYS)).await?;
    reader.courses().await?;
    let episodes: Vec<EpisodeId> = reader.courses_mut().map(|(_, course)| course.episode).collect();
    reader.goals(&episodes).await?;
    reader.pauses(&episodes).await?;
    reader.check_ins(&episodes).await?;
    Ok(people.iter().filter_map(|person| reader.found.remove(person)).collect())
}

struct Reader<'a, C> {
    db: &'a C,
    org: OrgId,
    people: &'a [PersonId],
    found: HashMap<PersonId, PersonFacts>,
}

impl<C: ConnectionTrait> Reader<'_, C> {
    /// Runs `text`, in which `{ids}` are the people and `$1` the organisation; `more` are bound last.
    async fn rows(&self, text: &str, more: Option<Value>) -> Result<Vec<QueryResult>, DbErr> {
        let extra = usize::from(more.is_some());
        let (ids, list) = padded(2 + extra, self.people.iter().map(|id| [Value::from(*id)]).collect());
        let values = std::iter::once(self.org.into()).chain(more).chain(ids);
        self.db.query_all_raw(sql(self.db, text.replace("{ids}", &list), values)).await
    }

    fn courses_mut(&mut self) -> impl Iterator<Item = (PersonId, &mut CourseFacts)> {
        self.found.values_mut().flat_map(|facts| {
            let person = facts.person;
            facts.courses.iter_mut().map(move |course| (person, course))
        })
    }

    async fn people(&mut self, offered: &[Channel]) -> Result<(), DbErr> {
        for row in self.rows(PEOPLE, None).await? {
            let (person, role): (PersonId, PersonRole) = (row.try_get("", "id")?, row.try_get("", "role")?);
            let chosen = row.try_get::<Option<PersonId>>("", "chosen")?.is_some();
            let (email, phone): (Option<String>, Option<String>) =
                (row.try_get("", "email")?, row.try_get("", "phone")?);
            let by_address = [(Channel::Mail, email.is_some()), (Channel::Webhook, phone.is_some())];
            let reachable = by_address.into_iter().filter(|(channel, has)| *has && offered.contains(channel));
            let facts = PersonFacts {
                person,
                role,
                zone: row.try_get("", "time_zone")?,
                reachable: reachable.map(|(channel, _)| channel).collect(),
                email,
                phone,
                settings: if chosen { settings_of(&row)? } else { defaults(role) },
                changed_at: row.try_get("", "changed_at")?,
                snoozed_until: row.try_get("", "snoozed_until")?,
                sent: Vec::new(),
                courses: Vec::new(),
            };
            self.found.insert(person, facts);
        }
        Ok(())
    }

    async fn ways(&mut self, offered: &[Channel]) -> Result<(), DbErr> {
        for row in self.rows(WAYS, None).await? {
            let channel: Channel = row.try_get("", "channel")?;
            let known = self.found.get_mut(&row.try_get("", "person_id")?);
            if let Some(facts) = known.filter(|_| offered.contains(&channel)) {
                facts.reachable.push(channel);
            }
        }
        Ok(())
    }

    async fn sent(&mut self, since: Day) -> Result<(), DbErr> {
        for row in self.rows(SENT, Some(since.into())).await? {
            if let Some(facts) = self.found.get_mut(&row.try_get("", "person_id")?) {
                facts.sent.push(row.try_get("", "day")?);
            }
        }
        Ok(())
    }

    /// The newest episode of each client, for the client and for the carers of today.
    async fn courses(&mut self) -> Result<(), DbErr> {
        for row in self.rows(COURSES, None).await? {
            let (day, reason) =
                (row.try_get::<Option<Day>>("", "ended_on")?, row.try_get::<Option<EndReason>>("", "end_reason")?);
            let course = CourseFacts {
                episode: row.try_get("", "id")?,
                client: row.try_get("", "client_id")?,
                carer: row.try_get("", "consented")?,
                start: row.try_get("", "start_day")?,
                ended: day.zip(reason),
                pauses: Vec::new(),
                goals: Vec::new(),
                own: Vec::new(),
                others: Vec::new(),
            };
            if let Some(facts) = self.found.get_mut(&row.try_get("", "person_id")?) {
                facts.courses.retain(|older| older.client != course.client);
                facts.courses.push(course);
            }
        }
        Ok(())
    }

    async fn goals(&mut self, episodes: &[EpisodeId]) -> Result<(), DbErr> {
        for row in rows_of(self.db, GOALS, self.org, episodes).await? {
            let planned: Option<i16> = row.try_get("", "planned")?;
            let Some(Ok(planned)) = planned.map(PlannedDays::from_mask) else { continue };
            let goal =
                GoalDays { start: row.try_get("", "start_day")?, closed_on: row.try_get("", "closed_on")?, planned };
            let episode: EpisodeId = row.try_get("", "episode_id")?;
            for (_, course) in self.courses_mut().filter(|(_, course)| course.episode == episode) {
                course.goals.push(goal);
            }
        }
        Ok(())
    }

    async fn pauses(&mut self, episodes: &[EpisodeId]) -> Result<(), DbErr> {
        for row in rows_of(self.db, queries::PAUSES, self.org, episodes).await? {
            let pause = Pause { from: row.try_get("", "first_day")?, until: row.try_get("", "last_day")? };
            let episode: EpisodeId = row.try_get("", "episode_id")?;
            for (_, course) in self.courses_mut().filter(|(_, course)| course.episode == episode) {
                course.pauses.push(pause);
            }
        }
        Ok(())
    }

    async fn check_ins(&mut self, episodes: &[EpisodeId]) -> Result<(), DbErr> {
        for row in rows_of(self.db, CHECK_INS, self.org, episodes).await? {
            let (episode, author): (EpisodeId, PersonId) =
                (row.try_get("", "episode_id")?, row.try_get("", "author_id")?);
            let days: String = row.try_get("", "days")?;
            let days: Vec<Day> = days.split(',').filter_map(|day| day.parse().ok()).collect();
            for (person, course) in self.courses_mut().filter(|(_, course)| course.episode == episode) {
                if person == author { &mut course.own } else { &mut course.others }.extend(&days);
            }
        }
        Ok(())
    }
}
