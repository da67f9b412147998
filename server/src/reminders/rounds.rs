//! What the team is reminded of, once a day at half past eight by the clock of the organisation: silent clients, ends
//! that come near, follow-ups, and tomorrow's meetings.
//!
//! One message a member of staff and kind, however many clients it is about. A day on which no server ran is looked at
//! afterwards, and told as missed.

use std::collections::{BTreeMap, BTreeSet, HashMap};

use reable_rules::reminders::team::{
    DigestFacts, EndingFacts, FollowUpFacts, SilentFacts, coordinator_silence, episode_ending, follow_up, staff_digest,
};
use reable_rules::reminders::{Channel, Course, Due, GoalDays, ReminderKind, TimeOfDay, is_quiet, retry, time_at};
use reable_rules::{Day, Zone};
use sea_orm::{ConnectionTrait, DbErr, Value};
use uuid::Uuid;

use super::facts::{self, PersonFacts};
use super::queue;
use crate::audit::heads;
use crate::daily::Daily;
use crate::db::{padded, sql};
use crate::enrolment::coordination::HELD;
use crate::ids::{ClientId, EpisodeId, OrgId, PersonId, StaffId, TeamId};
use crate::outbox::content::MeetingAhead;
use crate::outbox::{Content, Queued, queue_reminders};
use crate::parts::Parts;
use crate::privacy;
use crate::signals::facts::{EpisodeFacts, read};
use crate::signals::open::{self, Asked};
use crate::signals::sweep::page_of_episodes;
use crate::signals::view::Rules;

/// How many days are made up for at most, when no server ran.
const DAYS_BACK: i32 = 7;

/// Makes the round of every organisation whose morning has come and was not taken.
///
/// # Errors
/// When the database refuses.
pub async fn round_due(parts: &Parts) -> Result<(), DbErr> {
    let text = "SELECT o.id, o.time_zone, (SELECT MAX(r.on_day) FROM reminder_rounds r WHERE r.org_id = o.id \
                AND r.finished_at IS NOT NULL) AS last FROM organisations o ORDER BY o.id";
    let now = parts.clock.now();
    for row in parts.db.read().query_all_raw(sql(parts.db.read(), text, [])).await? {
        let (org, zone): (OrgId, Zone) = (row.try_get("", "id")?, row.try_get("", "time_zone")?);
        let today = Day::today(now, &zone);
        let begun = time_at(now, &zone).is_some_and(|time| time >= TimeOfDay::OF_THE_TEAM) && !is_quiet(now, &zone);
        let last: Option<Day> = row.try_get("", "last")?;
        let behind = last.map_or(0, |last| today.days_since(last) - 1).clamp(0, DAYS_BACK);
        for day in (-behind..=0).map(|back| today.plus_days(back)).filter(|day| *day < today || begun) {
            if Daily::Reminders.take(parts, org, day).await? {
                make(parts, org, &zone, day).await?;
                queue::housekeeping(parts).await?;
                privacy::scrub(parts).await?;
                Daily::Reminders.finish(parts, org, day).await?;
            }
        }
    }
    Ok(())
}

/// One organisation's round of one day.
struct Round<'a> {
    parts: &'a Parts,
    org: OrgId,
    zone: &'a Zone,
    day: Day,
    members: HashMap<TeamId, Vec<StaffId>>,
    /// What each member of staff is to be told, by kind.
    tasks: BTreeMap<(StaffId, ReminderKind), (Due, Vec<EpisodeId>)>,
}

async fn make(parts: &Parts, org: OrgId, zone: &Zone, day: Day) -> Result<(), DbErr> {
    let mut round = Round { parts, org, zone, day, members: HashMap::new(), tasks: BTreeMap::new() };
    round.members().await?;
    let rules = Rules::read(parts.db.read(), org).await?;
    let mut after = EpisodeId(Uuid::nil());
    loop {
        let page = page_of_episodes(parts, org, after).await?;
        let Some(last) = page.last() else { break };
        after = *last;
        round.look_at(&rules, &page).await?;
    }
    let meetings = round.meetings().await?;
    let mut told: BTreeSet<StaffId> = round.tasks.keys().map(|(staff, _)| *staff).collect();
    told.extend(meetings.keys());
    let told: Vec<StaffId> = told.into_iter().collect();
    let staff = facts::of_people(parts.db.read(), org, &told, &parts.settings.channels(), parts.clock.now()).await?;
    let messages: Vec<Queued> = staff.iter().flat_map(|staff| round.messages(staff, &meetings)).collect();
    let txn = parts.db.write().await?;
    queue_reminders(&txn, &messages).await?;
    // Of a day that is made up for nobody knows any more where the log stood.
    if day == Day::today(parts.clock.now(), zone) {
        heads::tell(&txn, org).await?;
    }
    txn.commit_housekeeping().await?;
    for message in &messages {
        parts.telemetry.outbox().count(message.content.kind(), message.channel, "due");
    }
    Ok(())
}

impl Round<'_> {
    /// The active therapists and nurses of each team.
    async fn members(&mut self) -> Result<(), DbErr> {
        let text = "SELECT m.team_id, m.staff_id FROM team_members m JOIN staff s ON s.id = m.staff_id \
                    WHERE m.org_id = $1 AND s.deactivated_at IS NULL AND s.role IN ('therapist', 'nurse') \
                    ORDER BY m.staff_id";
        let db = self.parts.db.read();
        for row in db.query_all_raw(sql(db, text, [self.org.into()])).await? {
            self.members.entry(row.try_get("", "team_id")?).or_default().push(row.try_get("", "staff_id")?);
        }
        Ok(())
    }

    async fn look_at(&mut self, rules: &Rules, page: &[EpisodeId]) -> Result<(), DbErr> {
        let snapshot = self.parts.db.snapshot().await?;
        let episodes = read(&snapshot, self.org, page).await?;
        let sent = sent(&snapshot, self.org, page).await?;
        let coordinators = coordinators(&snapshot, self.org, &episodes).await?;
        drop(snapshot);
        for facts in &episodes {
            let sent = |kind| sent.get(&(facts.id, kind)).map_or(&[][..], Vec::as_slice);
            let team = self.members.get(&facts.team).cloned().unwrap_or_default();
            // While nobody coordinates, it is the whole team's.
            let readers = coordinators.get(&facts.client).map_or(team, |coordinator| vec![*coordinator]);
            for due in due_for(facts, rules, self.zone, self.day, &sent)? {
                for reader in &readers {
                    let (_, episodes) = self.tasks.entry((*reader, due.kind)).or_insert((due, Vec::new()));
                    episodes.push(facts.id);
                }
            }
        }
        Ok(())
    }

    /// What each member of staff is told of tomorrow's meetings.
    async fn meetings(&self) -> Result<HashMap<StaffId, Vec<MeetingAhead>>, DbErr> {
        let on = self.day.plus_days(1);
        let text = "SELECT m.team_id, t.name FROM meetings m JOIN teams t ON t.id = m.team_id \
                    WHERE m.org_id = $1 AND m.held_on = $2 AND m.status = 'planned' ORDER BY t.name, t.id";
        let db = self.parts.db.read();
        let mut told: HashMap<StaffId, Vec<MeetingAhead>> = HashMap::new();
        for row in db.query_all_raw(sql(db, text, [self.org.into(), on.into()])).await? {
            let (team, name): (TeamId, String) = (row.try_get("", "team_id")?, row.try_get("", "name")?);
            let asked = self.open_episodes(team, on).await?;
            let open = open::of_many(db, self.org, &asked).await?;
            let attention = open.values().filter(|signals| !signals.is_empty()).count();
            let ahead = MeetingAhead { team: name, on, clients: asked.len(), attention };
            for member in self.members.get(&team).into_iter().flatten() {
                told.entry(*member).or_default().push(ahead.clone());
            }
        }
        Ok(told)
    }

    async fn open_episodes(&self, team: TeamId, on: Day) -> Result<Vec<Asked>, DbErr> {
        let text = "SELECT e.id, e.programme FROM clients c JOIN episodes e ON e.client_id = c.id \
                    WHERE c.team_id = $1 AND c.org_id = $2 AND e.status = 'open'";
        let db = self.parts.db.read();
        let rows = db.query_all_raw(sql(db, text, [team.into(), self.org.into()])).await?;
        let asked = |row: &sea_orm::QueryResult| {
            Ok(Asked { episode: row.try_get("", "id")?, programme: row.try_get("", "programme")?, today: on })
        };
        rows.iter().map(asked).collect()
    }

    /// The messages to one member of staff. Tasks come whatever they chose; the digest can be switched off.
    fn messages(&self, staff: &PersonFacts, meetings: &HashMap<StaffId, Vec<MeetingAhead>>) -> Vec<Queued> {
        let mut messages = Vec::new();
        let mine = (staff.person, ReminderKind::ALL[0])..=(staff.person, ReminderKind::Security);
        for ((_, kind), (due, episodes)) in self.tasks.range(mine) {
            let clients = episodes.len();
            let content = match kind {
                ReminderKind::CoordinatorSilence => Content::CoordinatorSilence { clients },
                ReminderKind::EpisodeEnding => Content::EpisodeEnding { clients },
                _ => Content::FollowUp { clients },
            };
            messages.extend(self.message(staff, due, &content, episodes));
        }
        if let Some(meetings) = meetings.get(&staff.person) {
            let days: Vec<Day> = meetings.iter().map(|meeting| meeting.on).collect();
            let facts = DigestFacts { on: staff.settings.on, zone: self.zone, meetings: &days, sent: &[] };
            if let Ok(due) = staff_digest(&facts, self.day) {
                let content = Content::StaffDigest { meetings: meetings.clone() };
                messages.extend(self.message(staff, &due, &content, &[]));
            }
        }
        messages
    }

    fn message(&self, staff: &PersonFacts, due: &Due, content: &Content, episodes: &[EpisodeId]) -> Vec<Queued> {
        let mail = || staff.email.clone().map(|address| (Channel::Mail, address));
        let ways = if staff.settings.on { staff.ways() } else { Vec::new() };
        let ways = if ways.is_empty() { mail().into_iter().collect() } else { ways };
        let now = self.parts.clock.now();
        let message = |(channel, recipient)| Queued {
            org: self.org,
            person: staff.person,
            channel,
            recipient,
            day: due.day,
            zone: self.zone.clone(),
            due_at: due.at,
            content: content.clone(),
            missed: retry::check_in_time(due, self.zone, now).err(),
            episodes: episodes.to_vec(),
        };
        ways.into_iter().map(message).collect()
    }
}

/// What falls due about an episode on a day.
fn due_for<'a>(
    facts: &EpisodeFacts,
    rules: &Rules,
    zone: &Zone,
    day: Day,
    sent: &impl Fn(ReminderKind) -> &'a [Day],
) -> Result<Vec<Due>, DbErr> {
    let thresholds = &rules.thresholds;
    let Some((ended_on, end_reason)) = facts.ended else {
        let goals: Vec<GoalDays> = facts.goals.iter().filter_map(|goal| planned(goal, day)).collect();
        let pauses: Vec<_> = facts.pauses.iter().map(|(pause, _)| *pause).collect();
        let recorded: Vec<Day> = facts.goals.iter().flat_map(|goal| &goal.check_ins).map(|entry| entry.day).collect();
        let silent = SilentFacts {
            zone,
            course: Course { start: facts.start, ended_on: None, pauses: &pauses, goals: &goals },
            recorded: &recorded,
            sent: sent(ReminderKind::CoordinatorSilence),
            call_days: thresholds.silent_call_days,
            planned_days: thresholds.silent_planned_days,
        };
        let ending = EndingFacts {
            zone,
            start: facts.start,
            last_day: facts.last_day,
            ended_on: None,
            evaluation_dated: facts.evaluation_planned.is_some(),
            evaluated: facts.evaluated_on.is_some(),
            sent: sent(ReminderKind::EpisodeEnding),
            plan_days_left: thresholds.ending_plan_days_left,
            repeat_days_left: thresholds.ending_repeat_days_left,
        };
        let ending = episode_ending(&ending, day).map(|(due, _)| due);
        return Ok([coordinator_silence(&silent, day), ending].into_iter().flatten().collect());
    };
    let recorded: Vec<u8> = facts.follow_ups.iter().map(|(month, _)| *month).collect();
    let follow = FollowUpFacts {
        zone,
        ended_on,
        end_reason,
        months: &rules.programme(facts)?.follow_up_months,
        recorded: &recorded,
        sent: sent(ReminderKind::FollowUp),
    };
    Ok(follow_up(&follow, day).map(|(due, _)| due).into_iter().collect())
}

/// On which days a goal is planned, by what is agreed on this day.
fn planned(goal: &crate::signals::facts::Goal, day: Day) -> Option<GoalDays> {
    let planned = goal.agreed_on(day)?.planned;
    Some(GoalDays { start: goal.start, closed_on: goal.closed_on, planned })
}

/// The days on which the team was told of each episode, or perhaps.
async fn sent<C: ConnectionTrait>(
    db: &C,
    org: OrgId,
    page: &[EpisodeId],
) -> Result<HashMap<(EpisodeId, ReminderKind), Vec<Day>>, DbErr> {
    let (ids, list) = padded(2, page.iter().map(|id| [Value::from(*id)]).collect());
    let text = format!(
        "SELECT a.episode_id, o.kind, o.day FROM outbox_episodes a JOIN outbox o ON o.id = a.outbox_id \
         WHERE a.org_id = $1 AND a.episode_id IN ({list}) AND o.state <> 'dropped' \
         AND (o.state <> 'missed' OR o.reason = 'unknown_outcome')"
    );
    let mut sent: HashMap<_, Vec<Day>> = HashMap::new();
    for row in db.query_all_raw(sql(db, text, std::iter::once(org.into()).chain(ids))).await? {
        let key = (row.try_get("", "episode_id")?, row.try_get("", "kind")?);
        sent.entry(key).or_default().push(row.try_get("", "day")?);
    }
    Ok(sent)
}

/// The coordinators of clients, where somebody coordinates.
async fn coordinators<C: ConnectionTrait>(
    db: &C,
    org: OrgId,
    episodes: &[EpisodeFacts],
) -> Result<HashMap<ClientId, StaffId>, DbErr> {
    if episodes.is_empty() {
        return Ok(HashMap::new());
    }
    let (ids, list) = padded(2, episodes.iter().map(|facts| [Value::from(facts.client)]).collect());
    let text =
        format!("SELECT c.id, c.coordinator_id FROM clients c WHERE c.org_id = $1 AND c.id IN ({list}) AND {HELD}");
    let rows = db.query_all_raw(sql(db, text, std::iter::once(org.into()).chain(ids))).await?;
    rows.iter().map(|row| Ok((row.try_get("", "id")?, row.try_get::<PersonId>("", "coordinator_id")?))).collect()
}
