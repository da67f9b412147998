//! What the rules need to know of episodes: read for many at once, so that one episode and a whole organisation cost the
//! same number of queries.

use std::collections::HashMap;

use chrono::{DateTime, Utc};
use reable_rules::copm::Score;
use reable_rules::episode::Pause;
use reable_rules::signals::carer::{Burden, Csi, EdizPlus};
use reable_rules::words::{AuthorRole, EndReason, GoalKind, Help, HoldKind, NotDoneReason, PauseReason, RatedBy};
use reable_rules::{Day, Mark, PlannedDays, Zone};
use sea_orm::{ConnectionTrait, DbErr, QueryResult, Value};

use super::queries;
use crate::db::{padded, read_json_list, sql};
use crate::ids::{CarerId, ClientId, CopmInterviewId, EpisodeId, GoalId, OrgId, TeamId};

/// An episode with everything that is recorded of it, up to a day or not.
#[derive(Debug)]
pub struct EpisodeFacts {
    /// The episode.
    pub id: EpisodeId,
    /// Its organisation.
    pub org: OrgId,
    /// The client.
    pub client: ClientId,
    /// The client's team.
    pub team: TeamId,
    /// The client's time zone.
    pub zone: Zone,
    /// The key of its programme.
    pub programme: String,
    /// Its first day.
    pub start: Day,
    /// Its last day, extensions included.
    pub last_day: Day,
    /// When it ended, and why.
    pub ended: Option<(Day, EndReason)>,
    /// Whose ratings are evaluated.
    pub rated_by: RatedBy,
    /// When a phone of the client's or a carer's was last heard of.
    pub last_contact: Option<DateTime<Utc>>,
    /// The goals, closed ones included.
    pub goals: Vec<Goal>,
    /// What was decided about formal care, in the order it was taken.
    pub care: Vec<Care>,
    /// What held tapering back, released ones included.
    pub holds: Vec<Held>,
    /// The pauses.
    pub pauses: Vec<(Pause, PauseReason)>,
    /// The carers of today, and how they cope.
    pub carers: Vec<Carer>,
    /// The COPM interviews, oldest first.
    pub interviews: Vec<Interview>,
    /// The day for which the evaluation was dated.
    pub evaluation_planned: Option<Day>,
    /// The day on which it was held.
    pub evaluated_on: Option<Day>,
    /// The follow-ups that were held: months after the end, and the day.
    pub follow_ups: Vec<(u8, Day)>,
}

/// A goal.
#[derive(Debug)]
pub struct Goal {
    /// The goal.
    pub id: GoalId,
    /// What it is called.
    pub title: String,
    /// To improve or to maintain.
    pub kind: GoalKind,
    /// From which day it is worked on.
    pub start: Day,
    /// The day it was closed.
    pub closed_on: Option<Day>,
    /// What was agreed, oldest first.
    pub agreements: Vec<Agreement>,
    /// The check-ins, by day; every author's.
    pub check_ins: Vec<CheckIn>,
}

impl Goal {
    /// What is agreed on a day: the newest agreement from that day or before; before the first, the first.
    #[must_use]
    pub fn agreed_on(&self, day: Day) -> Option<&Agreement> {
        self.agreements.iter().rev().find(|agreement| agreement.from <= day).or(self.agreements.first())
    }

    /// Whether it is worked on that day.
    #[must_use]
    pub fn is_open_on(&self, day: Day) -> bool {
        self.start <= day && self.closed_on.is_none_or(|closed| day < closed)
    }
}

/// What was agreed for a goal, from a day on.
#[derive(Debug, Clone, Copy)]
pub struct Agreement {
    /// From which day.
    pub from: Day,
    /// The target rating.
    pub target: Mark,
    /// The agreed independence.
    pub help: Help,
    /// The planned weekdays.
    pub planned: PlannedDays,
}

/// One check-in.
#[derive(Debug, Clone, Copy)]
pub struct CheckIn {
    /// The day.
    pub day: Day,
    /// Who wrote it.
    pub author: AuthorRole,
    /// How it was done.
    pub help: Help,
    /// Why it was not done.
    pub not_done_reason: Option<NotDoneReason>,
    /// How well it went.
    pub performance: Option<Mark>,
    /// How satisfied the author was.
    pub satisfaction: Option<Mark>,
}

/// Formal care linked to goals, from a day on.
#[derive(Debug)]
pub struct Care {
    /// From which day.
    pub from: Day,
    /// Minutes a week by goal.
    pub linked: Vec<(GoalId, u32)>,
}

/// Something that holds tapering back.
#[derive(Debug, Clone, Copy)]
pub struct Held {
    /// What.
    pub kind: HoldKind,
    /// Since when.
    pub since: Day,
    /// The day it was released.
    pub released_on: Option<Day>,
}

/// A carer, and how heavy it weighs.
#[derive(Debug)]
pub struct Carer {
    /// The carer.
    pub id: CarerId,
    /// Their name.
    pub name: String,
    /// The burden by their own word, by day.
    pub burden: Vec<(Day, Burden)>,
    /// The Caregiver Strain Index, each time it was taken.
    pub csi: Vec<(Day, Csi)>,
    /// The EDIZ-plus, each time it was taken.
    pub ediz_plus: Vec<(Day, EdizPlus)>,
    /// When "ik red het niet" was pressed, and when staff had answered it.
    pub alarms: Vec<(Day, Option<Day>)>,
}

/// A COPM interview.
#[derive(Debug)]
pub struct Interview {
    id: CopmInterviewId,
    /// On which day.
    pub held_on: Day,
    /// The scores, one a goal.
    pub scores: Vec<Score>,
}

/// Reads episodes with everything about them; those that are not of `org` are left out. Ten queries.
///
/// # Errors
/// When the database refuses.
pub async fn read<C: ConnectionTrait>(db: &C, org: OrgId, ids: &[EpisodeId]) -> Result<Vec<EpisodeFacts>, DbErr> {
    if ids.is_empty() {
        return Ok(Vec::new());
    }
    let mut reader = Reader { db, org, ids, episodes: HashMap::new() };
    reader.episodes().await?;
    reader.goals().await?;
    reader.check_ins().await?;
    reader.care().await?;
    reader.holds_and_pauses().await?;
    reader.carers().await?;
    reader.interviews().await?;
    reader.evaluations().await?;
    // In the order asked, so that the same question has the same answer.
    Ok(ids.iter().filter_map(|id| reader.episodes.remove(id)).collect())
}

/// Runs one of [`queries`] on these episodes; without any it has no rows.
///
/// # Errors
/// When the database refuses.
pub async fn rows_of<C: ConnectionTrait>(
    db: &C,
    text: &str,
    org: OrgId,
    ids: &[EpisodeId],
) -> Result<Vec<QueryResult>, DbErr> {
    if ids.is_empty() {
        return Ok(Vec::new());
    }
    let (values, list) = padded(2, ids.iter().map(|id| [Value::from(*id)]).collect());
    db.query_all_raw(sql(db, text.replace("{ids}", &list), std::iter::once(org.into()).chain(values))).await
}

struct Reader<'a, C> {
    db: &'a C,
    org: OrgId,
    ids: &'a [EpisodeId],
    episodes: HashMap<EpisodeId, EpisodeFacts>,
}

impl<C: ConnectionTrait> Reader<'_, C> {
    /// Runs `text`, in which `{ids}` are the episodes and `$1` the organisation.
    async fn rows(&self, text: &str) -> Result<Vec<QueryResult>, DbErr> {
        rows_of(self.db, text, self.org, self.ids).await
    }

    fn of(&mut self, row: &QueryResult) -> Result<Option<&mut EpisodeFacts>, DbErr> {
        Ok(self.episodes.get_mut(&row.try_get("", "episode_id")?))
    }

    async fn episodes(&mut self) -> Result<(), DbErr> {
        for row in self.rows(&queries::episodes()).await? {
            let (ended_on, reason) =
                (row.try_get::<Option<Day>>("", "ended_on")?, row.try_get::<Option<EndReason>>("", "end_reason")?);
            let facts = EpisodeFacts {
                id: row.try_get("", "id")?,
                org: self.org,
                client: row.try_get("", "client_id")?,
                team: row.try_get("", "team_id")?,
                zone: row.try_get("", "time_zone")?,
                programme: row.try_get("", "programme")?,
                start: row.try_get("", "start_day")?,
                last_day: row.try_get("", "last_day")?,
                ended: ended_on.zip(reason),
                rated_by: row.try_get("", "rated_by")?,
                last_contact: row.try_get("", "last_contact")?,
                goals: Vec::new(),
                care: Vec::new(),
                holds: Vec::new(),
                pauses: Vec::new(),
                carers: Vec::new(),
                interviews: Vec::new(),
                evaluation_planned: None,
                evaluated_on: None,
                follow_ups: Vec::new(),
            };
            self.episodes.insert(facts.id, facts);
        }
        Ok(())
    }

    async fn goals(&mut self) -> Result<(), DbErr> {
        for row in self.rows(&queries::goals(self.db)).await? {
            let goal = Goal {
                id: row.try_get("", "id")?,
                title: row.try_get("", "title")?,
                kind: row.try_get("", "kind")?,
                start: row.try_get("", "start_day")?,
                closed_on: row.try_get("", "closed_on")?,
                agreements: agreements_of(&row)?,
                check_ins: Vec::new(),
            };
            if let Some(episode) = self.of(&row)? {
                episode.goals.push(goal);
            }
        }
        Ok(())
    }

    async fn check_ins(&mut self) -> Result<(), DbErr> {
        for row in self.rows(&queries::check_ins()).await? {
            let (goal, points): (GoalId, String) = (row.try_get("", "goal_id")?, row.try_get("", "points")?);
            // Of a client's two episodes each has goals of its own.
            let goal = self.of(&row)?.and_then(|episode| episode.goals.iter_mut().find(|known| known.id == goal));
            if let Some(goal) = goal {
                goal.check_ins = points.split(',').filter_map(check_in).collect();
            }
        }
        Ok(())
    }

    async fn care(&mut self) -> Result<(), DbErr> {
        for row in self.rows(&queries::care(self.db)).await? {
            let care = Care { from: row.try_get("", "from_day")?, linked: read_json_list(&row, "linked")? };
            if let Some(episode) = self.of(&row)? {
                episode.care.push(care);
            }
        }
        Ok(())
    }

    async fn holds_and_pauses(&mut self) -> Result<(), DbErr> {
        for row in self.rows(queries::HOLDS).await? {
            let held = Held {
                kind: row.try_get("", "kind")?,
                since: row.try_get("", "reported_on")?,
                released_on: row.try_get("", "released_on")?,
            };
            if let Some(episode) = self.of(&row)? {
                episode.holds.push(held);
            }
        }
        for row in self.rows(queries::PAUSES).await? {
            let pause = Pause { from: row.try_get("", "first_day")?, until: row.try_get("", "last_day")? };
            let reason = row.try_get("", "reason")?;
            if let Some(episode) = self.of(&row)? {
                episode.pauses.push((pause, reason));
            }
        }
        Ok(())
    }

    async fn carers(&mut self) -> Result<(), DbErr> {
        for row in self.rows(&queries::carers(self.db)).await? {
            let scores: Vec<(String, Day, i64)> = read_json_list(&row, "scores")?;
            let of = |instrument: &'static str| {
                scores.iter().filter(move |(kind, ..)| kind == instrument).map(|(_, day, score)| (*day, *score))
            };
            let carer = Carer {
                id: row.try_get("", "id")?,
                name: row.try_get("", "name")?,
                burden: read_json_list(&row, "burdens")?,
                csi: of("csi").filter_map(|(day, score)| Some((day, Csi::new(score).ok()?))).collect(),
                ediz_plus: of("ediz_plus").filter_map(|(day, score)| Some((day, EdizPlus::new(score).ok()?))).collect(),
                alarms: read_json_list(&row, "alarms")?,
            };
            if let Some(episode) = self.of(&row)? {
                episode.carers.push(carer);
            }
        }
        Ok(())
    }

    async fn interviews(&mut self) -> Result<(), DbErr> {
        for row in self.rows(queries::INTERVIEWS).await? {
            let (id, held_on) = (row.try_get("", "id")?, row.try_get("", "held_on")?);
            let score = Score {
                importance: row.try_get("", "importance")?,
                performance: row.try_get("", "performance")?,
                satisfaction: row.try_get("", "satisfaction")?,
            };
            let Some(episode) = self.of(&row)? else { continue };
            match episode.interviews.last_mut().filter(|last| last.id == id) {
                Some(interview) => interview.scores.push(score),
                None => episode.interviews.push(Interview { id, held_on, scores: vec![score] }),
            }
        }
        Ok(())
    }
}

impl<C: ConnectionTrait> Reader<'_, C> {
    async fn evaluations(&mut self) -> Result<(), DbErr> {
        for row in self.rows(queries::EVALUATIONS).await? {
            let (planned, held) = (row.try_get("", "planned_on")?, row.try_get("", "held_on")?);
            if let Some(episode) = self.of(&row)? {
                (episode.evaluation_planned, episode.evaluated_on) = (planned, held);
            }
        }
        for row in self.rows(queries::FOLLOW_UPS).await? {
            let month: i16 = row.try_get("", "month")?;
            let held_on = row.try_get("", "held_on")?;
            if let (Some(episode), Ok(month)) = (self.of(&row)?, u8::try_from(month)) {
                episode.follow_ups.push((month, held_on));
            }
        }
        Ok(())
    }
}

fn agreements_of(row: &QueryResult) -> Result<Vec<Agreement>, DbErr> {
    let list: Vec<(Day, Mark, Help, i16)> = read_json_list(row, "agreements")?;
    list.into_iter()
        .map(|(from, target, help, planned)| {
            let planned = PlannedDays::from_mask(planned).map_err(|refusal| DbErr::Type(refusal.detail))?;
            Ok(Agreement { from, target, help, planned })
        })
        .collect()
}

/// Reads `2026-03-02 client not_done unwell - 8`, where `-` is nothing.
fn check_in(text: &str) -> Option<CheckIn> {
    let mut fields = text.split(' ');
    let (day, author, help) =
        (fields.next()?.parse().ok()?, fields.next()?.parse().ok()?, fields.next()?.parse().ok()?);
    let not_done_reason = fields.next()?.parse().ok();
    let mut mark = || fields.next()?.parse().ok().and_then(|value| Mark::new(value).ok());
    Some(CheckIn { day, author, help, not_done_reason, performance: mark(), satisfaction: mark() })
}
