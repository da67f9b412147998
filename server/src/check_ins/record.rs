//! Writes check-ins in groups: whatever arrives together is judged and committed together, and each caller answered.
//!
//! A group costs a handful of statements, whatever its size: what is known of the goals and who may, what stands there
//! now, the new versions, the audit records, one durable commit.

use std::collections::{BTreeMap, BTreeSet, HashMap};

use chrono::{DateTime, Utc};
use reable_rules::check_in::{
    self, Answer as Content, Entry as Arrival, GoalFacts, Input, Merged, Outcome, Place, Source, Version,
};
use reable_rules::text::Note;
use reable_rules::words::AuthorRole;
use reable_rules::{Day, Fault, Zone};
use sea_orm::{ConnectionTrait, DbErr, Value};

use super::shapes::CheckIn;
use super::store::{self, Current, Key};
use crate::access::standings::Relations;
use crate::access::{Access, Caller, Deed, Standing, Write};
use crate::audit::{Action, Event};
use crate::clock::Clock;
use crate::db::{Db, Rows, Txn, padded, sql};
use crate::group::GroupWork;
use crate::ids::{EpisodeId, GoalId, PersonId, StepId};
use crate::problem::{Answer, Problem};

/// What is recorded.
#[derive(Debug, Clone)]
pub enum What {
    /// How it went.
    Answer(Input<StepId>),
    /// That what was recorded does not count.
    Withdrawal {
        /// When it was taken back, by the phone's clock.
        recorded_at: Option<DateTime<Utc>>,
    },
}

/// Whose diary it goes into.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Diary {
    /// The caller's own.
    Own,
    /// That of the person who wrote it on paper, entered by staff.
    Paper {
        /// The episode it was entered for.
        episode: EpisodeId,
        /// Who wrote it.
        by: PersonId,
    },
}

/// One check-in on its way in.
#[derive(Debug, Clone)]
pub struct Entry {
    /// Who sends it.
    pub caller: Caller,
    /// The goal.
    pub goal: GoalId,
    /// The day it is about.
    pub day: Day,
    /// What is recorded.
    pub what: What,
    /// Whose diary it goes into.
    pub diary: Diary,
}

impl Entry {
    fn author(&self) -> PersonId {
        match self.diary {
            Diary::Own => self.caller.person,
            Diary::Paper { by, .. } => by,
        }
    }

    fn source(&self) -> Source {
        match self.diary {
            Diary::Own => Source::OwnPhone,
            Diary::Paper { .. } => Source::PaperDiary,
        }
    }

    fn deed(&self) -> Deed {
        match self.diary {
            Diary::Own => Deed::RecordCheckIn,
            Diary::Paper { .. } => Deed::WriteCare,
        }
    }
}

/// What became of an entry.
#[derive(Debug, Clone)]
pub struct Recorded {
    /// What it did.
    pub outcome: Outcome,
    /// What counts now.
    pub check_in: CheckIn,
}

/// Writes groups of check-ins.
pub struct Recorder {
    /// Where they go.
    pub db: Db,
    /// When they arrive.
    pub clock: Clock,
}

impl GroupWork for Recorder {
    type Entry = Entry;
    type Outcome = Answer<Recorded>;

    async fn write(&self, entries: Vec<Entry>) -> Answer<Vec<Answer<Recorded>>> {
        let mut txn = self.db.write().await?;
        let mut group = Group::read(&txn, &entries, self.clock.now()).await?;
        let mut outcomes = Vec::with_capacity(entries.len());
        for entry in &entries {
            let (outcome, event) = group.judge(entry);
            txn.audit(event);
            outcomes.push(outcome);
        }
        group.write(&mut txn);
        txn.commit().await?;
        Ok(outcomes)
    }
}

/// What is known of a goal.
struct Goal {
    episode: EpisodeId,
    standing: Standing,
    coordinator: Option<PersonId>,
    start: Day,
    ended_on: Option<Day>,
    closed_on: Option<Day>,
    steps: Vec<StepId>,
}

/// A group of entries with all that is known about them, and what they come to.
struct Group {
    now: DateTime<Utc>,
    goals: HashMap<GoalId, Goal>,
    relations: Relations,
    /// What stands there; ordered, so that two groups on PostgreSQL lock rows in one order.
    current: BTreeMap<Key, Current>,
    /// What of it this group changed.
    changed: BTreeSet<Key>,
    /// What does not count (any more).
    history: Vec<Vec<Value>>,
}

impl Group {
    async fn read(txn: &Txn, entries: &[Entry], now: DateTime<Utc>) -> Result<Self, DbErr> {
        let mut goals = read_goals(txn, entries).await?;
        if entries.iter().any(|entry| matches!(&entry.what, What::Answer(input) if input.step.is_some())) {
            read_steps(txn, &mut goals).await?;
        }
        let clients = goals.values().map(|goal| goal.standing.client).collect();
        let relations = Relations::read(&**txn, entries.iter().map(|entry| &entry.caller), clients).await?;
        let mut keys: Vec<Key> = entries.iter().filter_map(|entry| Some(key(entry, goals.get(&entry.goal)?))).collect();
        keys.sort_unstable();
        keys.dedup();
        let current = store::read_current(&**txn, &keys).await?.into_iter().collect();
        Ok(Self { now, goals, relations, current, changed: BTreeSet::new(), history: Vec::new() })
    }

    /// Judges one entry and, when it is sound, puts it where it belongs; answers it and says what the audit log gets.
    fn judge(&mut self, entry: &Entry) -> (Answer<Recorded>, Event) {
        let object = format!("{}/{}", entry.goal, entry.day);
        let access = match self.admit(entry) {
            Ok(access) => access,
            Err(problem) => {
                let event = entry.caller.actor().did(Action::Change, "check_in", object);
                return (Err(problem), event.outcome("refused").kept());
            }
        };
        let mut event = access.did(Action::Change, "check_in", object).kept();
        if entry.author() != entry.caller.person {
            event = event.on_behalf_of(entry.author());
        }
        let recorded = self.validate(entry).map(|version| self.merge(entry, &access, version));
        let outcome = recorded.as_ref().map_or("refused", |recorded| recorded.outcome.as_str());
        (recorded, event.outcome(outcome))
    }

    fn goal(&self, entry: &Entry) -> Answer<&Goal> {
        self.goals.get(&entry.goal).ok_or_else(Problem::not_found)
    }

    fn admit(&self, entry: &Entry) -> Answer<Access<Write>> {
        let goal = self.goal(entry)?;
        if matches!(entry.diary, Diary::Paper { episode, .. } if episode != goal.episode) {
            return Err(Problem::not_found());
        }
        let relation = self.relations.of(&entry.caller, &goal.standing, goal.coordinator);
        entry.caller.judge(&Standing { relation, ..goal.standing.clone() }, entry.deed())
    }

    fn validate(&self, entry: &Entry) -> Answer<Version<StepId>> {
        let goal = self.goal(entry)?;
        let zone: Zone = goal.standing.time_zone.parse().map_err(|_| Problem::unavailable())?;
        let today = Day::today(self.now, &zone);
        let facts = GoalFacts {
            steps: &goal.steps,
            episode_start: goal.start,
            episode_end: goal.ended_on,
            goal_closed_on: goal.closed_on,
        };
        match &entry.what {
            What::Answer(input) => {
                let arrival = Arrival { source: entry.source(), received_at: self.now };
                let check_in = check_in::validate(input.clone(), entry.day, today, &facts, arrival);
                check_in.map(check_in::CheckIn::into_version).map_err(refusal)
            }
            What::Withdrawal { recorded_at } => {
                check_in::check_day(entry.day, today, &facts, entry.source()).map_err(|fault| refusal(vec![fault]))?;
                Ok(Version::withdrawal(*recorded_at, self.now))
            }
        }
    }

    fn merge(&mut self, entry: &Entry, access: &Access<Write>, incoming: Version<StepId>) -> Recorded {
        let key = Key { client: access.client(), day: entry.day, goal: entry.goal, author: entry.author() };
        let before = self.current.get(&key).cloned();
        let version_before = before.as_ref().map(|before| version_of(&before.check_in));
        let Merged { outcome, place } = check_in::merge(version_before.as_ref(), &incoming);
        let arrivals = before.as_ref().map_or(1, |before| before.arrivals + 1);
        let arrived = self.row(entry, key, incoming, arrivals);
        let (counts, past) = match (place, before.map(|before| before.check_in)) {
            (Place::Nowhere, Some(before)) => return Recorded { outcome, check_in: before },
            (Place::History, Some(before)) => (before, Some(arrived)),
            (_, before) => (arrived, before),
        };
        if !entry.caller.dry_run {
            let org = access.org();
            self.history.extend(past.map(|past| store::version_values(org, key.client, &past)));
            self.current.insert(key, Current { org, check_in: counts.clone(), arrivals });
            self.changed.insert(key);
        }
        Recorded { outcome, check_in: counts }
    }

    fn row(&self, entry: &Entry, key: Key, version: Version<StepId>, revision: i32) -> CheckIn {
        let paper = entry.source() == Source::PaperDiary;
        let empty = CheckIn {
            goal_id: key.goal,
            day: key.day,
            by: key.author,
            by_role: if key.client.0 == key.author.0 { AuthorRole::Client } else { AuthorRole::Carer },
            by_name: None,
            entered_by: paper.then_some(entry.caller.person),
            entered_by_name: None,
            imported: paper,
            withdrawn: version.answer.is_none(),
            help: None,
            performance: None,
            satisfaction: None,
            not_done_reason: None,
            step_id: None,
            note: None,
            recorded_at: version.recorded_at,
            received_at: self.now,
            revision,
        };
        match version.answer {
            None => empty,
            Some(answer) => CheckIn {
                help: Some(answer.help),
                performance: answer.performance,
                satisfaction: answer.satisfaction,
                not_done_reason: answer.not_done_reason,
                step_id: answer.step,
                note: answer.note.map(Note::into_string),
                ..empty
            },
        }
    }

    /// Writes what counts now where it changed, and what it replaced.
    fn write(self, txn: &mut Txn) {
        let changed = self.changed.iter().filter_map(|key| Some((key, self.current.get(key)?)));
        let rows =
            changed.map(|(key, now)| store::current_values(now.org, key.client, &now.check_in, now.arrivals)).collect();
        txn.insert(Rows { into: store::CURRENT, rows, after: store::REPLACE_CURRENT });
        txn.insert(Rows { into: store::HISTORY, rows: self.history, after: "" });
    }
}

fn key(entry: &Entry, goal: &Goal) -> Key {
    Key { client: goal.standing.client, day: entry.day, goal: entry.goal, author: entry.author() }
}

/// What came after the end of the episode or the goal meets a conflict; everything else is not valid.
fn refusal(faults: Vec<Fault>) -> Problem {
    match faults.iter().find(|fault| matches!(fault.code, "episode_ended" | "goal_closed")) {
        Some(fault) => Problem::conflict(fault.code, fault.detail.clone()),
        None => Problem::invalid(faults),
    }
}

fn version_of(check_in: &CheckIn) -> Version<StepId> {
    let answer = check_in.help.map(|help| Content {
        help,
        performance: check_in.performance,
        satisfaction: check_in.satisfaction,
        not_done_reason: check_in.not_done_reason,
        step: check_in.step_id,
        note: check_in.note.as_deref().and_then(|note| Note::new(note).ok()),
    });
    Version { recorded_at: check_in.recorded_at, answer }
}

async fn read_goals(txn: &Txn, entries: &[Entry]) -> Result<HashMap<GoalId, Goal>, DbErr> {
    let mut ids: Vec<GoalId> = entries.iter().map(|entry| entry.goal).collect();
    ids.sort_unstable();
    ids.dedup();
    let (values, list) = padded(1, ids.into_iter().map(|id| [Value::from(id)]).collect());
    let text = format!(
        "SELECT g.id, g.org_id, g.episode_id, g.client_id, g.closed_on, e.start_day, e.ended_on, c.team_id, \
         c.coordinator_id, p.time_zone FROM goals g JOIN episodes e ON e.id = g.episode_id \
         JOIN clients c ON c.id = g.client_id JOIN people p ON p.id = g.client_id WHERE g.id IN ({list})"
    );
    let rows = txn.query_all_raw(sql(&**txn, text, values)).await?;
    rows.iter()
        .map(|row| {
            let (org, client) = (row.try_get("", "org_id")?, row.try_get("", "client_id")?);
            let (team, zone) = (row.try_get("", "team_id")?, row.try_get("", "time_zone")?);
            let goal = Goal {
                episode: row.try_get("", "episode_id")?,
                standing: Standing::stranger(org, client, team, zone),
                coordinator: row.try_get("", "coordinator_id")?,
                start: row.try_get("", "start_day")?,
                ended_on: row.try_get("", "ended_on")?,
                closed_on: row.try_get("", "closed_on")?,
                steps: Vec::new(),
            };
            Ok((row.try_get("", "id")?, goal))
        })
        .collect()
}

async fn read_steps(txn: &Txn, goals: &mut HashMap<GoalId, Goal>) -> Result<(), DbErr> {
    if goals.is_empty() {
        return Ok(());
    }
    let (values, list) = padded(1, goals.keys().map(|id| [Value::from(*id)]).collect());
    let text = format!("SELECT goal_id, id FROM steps WHERE goal_id IN ({list})");
    for row in txn.query_all_raw(sql(&**txn, text, values)).await? {
        if let Some(goal) = goals.get_mut(&row.try_get::<GoalId>("", "goal_id")?) {
            goal.steps.push(row.try_get("", "id")?);
        }
    }
    Ok(())
}
