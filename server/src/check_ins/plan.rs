//! The plan as phone and overview show it: the goals with what is agreed on a day, and the series of check-ins.

use chrono::{DateTime, Utc};
use poem_openapi::Object;
use reable_rules::series::{Point, Series};
use reable_rules::words::{AuthorRole, GoalKind, GoalStatus, Help, NotDoneReason};
use reable_rules::{Day, Mark, PlannedDays};
use sea_orm::{ConnectionTrait, DbErr, QueryResult};

use crate::access::{Access, Read};
use crate::db::{json_id, json_list, read_json_list, sql};
use crate::ids::{ClientId, EpisodeId, GoalId, PersonId, StepId};

/// Who does what: the client's part, and what staff still do.
#[derive(Object, Debug, Clone)]
pub struct WorkDescriptionView {
    /// What the client does.
    pub client_does: String,
    /// What staff do.
    pub staff_do: String,
    /// Counts the versions, from 1.
    pub version: i32,
}

/// A small step on the way to a goal.
#[derive(Object, Debug, Clone)]
#[oai(skip_serializing_if_is_none)]
pub struct StepView {
    /// The step.
    pub id: StepId,
    /// What it is.
    pub title: String,
    /// The day it was reached; absent while it is not.
    pub reached_on: Option<Day>,
}

/// A goal with what is agreed about it on the day asked for.
#[derive(Object, Debug, Clone)]
#[oai(skip_serializing_if_is_none)]
pub struct GoalView {
    /// The goal.
    pub id: GoalId,
    /// In the client's own words.
    pub title: String,
    /// The drawing that goes with it.
    pub picture: Option<String>,
    /// To gain something, or to keep it.
    pub kind: GoalKind,
    /// Where it stands.
    pub status: GoalStatus,
    /// From which day it is worked on.
    pub start_day: Day,
    /// The day it was achieved or stopped.
    pub closed_on: Option<Day>,
    /// The rating aimed at, 1 to 10.
    pub target: Mark,
    /// The help that is agreed.
    pub agreed_help: Help,
    /// The weekdays it is planned on, 1 (Monday) to 7 (Sunday).
    pub planned_days: PlannedDays,
    /// Who does what.
    pub work_description: Option<WorkDescriptionView>,
    /// The steps, in order; those taken off the list are left out.
    pub steps: Vec<StepView>,
    /// The version, to be sent back as `If-Match` when the goal is changed.
    pub version: i32,
}

impl GoalView {
    /// The first step that is not reached yet.
    #[must_use]
    pub fn current_step(&self) -> Option<StepView> {
        self.steps.iter().find(|step| step.reached_on.is_none()).cloned()
    }
}

/// SQL for when a phone of the client's `c`, or of somebody who cares for the client, was last heard of; null before one is
/// paired. Two looks by index: asked with OR, PostgreSQL reads every device there is.
pub const LAST_CONTACT: &str = "(SELECT MAX(x.last_seen_at) FROM (SELECT d.last_seen_at FROM devices d \
     WHERE d.person_id = c.id UNION ALL SELECT d.last_seen_at FROM carers k JOIN devices d ON d.person_id = k.person_id \
     WHERE k.client_id = c.id AND k.ended_at IS NULL) x)";

/// The agreement that holds on a day: the newest from that day or before; for a goal that is yet to start, what will.
const AGREEMENT_ON: &str = "(a.from_day, a.revision) = (SELECT x.from_day, x.revision FROM goal_agreements x \
     WHERE x.goal_id = g.id ORDER BY (x.from_day > $4), x.from_day DESC, x.revision DESC LIMIT 1)";

/// The goals of an episode with what is agreed on `on`, open ones first; steps and work description included. One
/// query, one row a goal.
///
/// # Errors
/// When the database refuses.
pub async fn goals<C: ConnectionTrait>(
    db: &C,
    access: &Access<Read>,
    episode: EpisodeId,
    on: Day,
) -> Result<Vec<GoalView>, DbErr> {
    let steps = json_list(db, &format!("{}, s.title, s.reached_on", json_id(db, "s.id")), "s.position");
    let text = format!(
        "SELECT g.id, g.title, g.picture, g.kind, g.status, g.start_day, g.closed_on, g.version, a.target, \
         a.agreed_help, a.planned_days, w.client_does, w.staff_do, w.version AS work_version, \
         (SELECT {steps} FROM steps s WHERE s.goal_id = g.id AND s.retired_version IS NULL) AS steps FROM goals g \
         JOIN goal_agreements a ON a.goal_id = g.id AND {AGREEMENT_ON} \
         LEFT JOIN work_descriptions w ON w.goal_id = g.id AND w.version = \
         (SELECT MAX(y.version) FROM work_descriptions y WHERE y.goal_id = g.id) \
         WHERE g.episode_id = $1 AND g.client_id = $2 AND g.org_id = $3 ORDER BY g.status, g.slot, g.start_day, g.id"
    );
    let values = [episode.into(), access.client().into(), access.org().into(), on.into()];
    db.query_all_raw(sql(db, text, values)).await?.iter().map(goal).collect()
}

fn goal(row: &QueryResult) -> Result<GoalView, DbErr> {
    Ok(GoalView {
        id: row.try_get("", "id")?,
        title: row.try_get("", "title")?,
        picture: row.try_get("", "picture")?,
        kind: row.try_get("", "kind")?,
        status: row.try_get("", "status")?,
        start_day: row.try_get("", "start_day")?,
        closed_on: row.try_get("", "closed_on")?,
        target: row.try_get("", "target")?,
        agreed_help: row.try_get("", "agreed_help")?,
        planned_days: row.try_get("", "planned_days")?,
        work_description: work_description(row)?,
        steps: steps(row)?,
        version: row.try_get("", "version")?,
    })
}

fn steps(row: &QueryResult) -> Result<Vec<StepView>, DbErr> {
    let steps: Vec<(StepId, String, Option<Day>)> = read_json_list(row, "steps")?;
    Ok(steps.into_iter().map(|(id, title, reached_on)| StepView { id, title, reached_on }).collect())
}

fn work_description(row: &QueryResult) -> Result<Option<WorkDescriptionView>, DbErr> {
    let Some(version) = row.try_get::<Option<i32>>("", "work_version")? else { return Ok(None) };
    Ok(Some(WorkDescriptionView {
        client_does: row.try_get("", "client_does")?,
        staff_do: row.try_get("", "staff_do")?,
        version,
    }))
}

/// One author's check-ins for one goal, a value a day: position `i` is `first_day` plus `i` days, and `null` a day
/// without one. Client and carer are never merged.
#[derive(Object, Debug, Clone)]
pub struct SeriesView {
    /// The goal.
    pub goal_id: GoalId,
    /// Whose check-ins.
    pub by: PersonId,
    /// Whether that is the client or a carer.
    pub by_role: AuthorRole,
    /// Their name.
    pub by_name: String,
    /// The day of the first position.
    pub first_day: Day,
    /// Performance ratings, 1 to 10.
    pub performance: Vec<Option<Mark>>,
    /// Satisfaction ratings, 1 to 10.
    pub satisfaction: Vec<Option<Mark>>,
    /// How it was done; `not_done` differs from no value.
    pub help: Vec<Option<Help>>,
    /// Why it was not done; `no_occasion` counts neither for nor against.
    pub not_done_reason: Vec<Option<NotDoneReason>>,
}

/// Every author's series of the client's days from `first` to `last`, by goal. One query, one row a series.
///
/// # Errors
/// When the database refuses.
pub async fn series<C: ConnectionTrait>(
    db: &C,
    access: &Access<Read>,
    first: Day,
    last: Day,
) -> Result<Vec<SeriesView>, DbErr> {
    // The days of one series as one text: reading 420 rows costs twice as much as reading ten.
    let point = "CAST(k.day AS text) || ' ' || k.help || ' ' || COALESCE(CAST(k.performance AS text), '-') || ' ' || \
                 COALESCE(CAST(k.satisfaction AS text), '-') || ' ' || COALESCE(k.not_done_reason, '-')";
    let text = format!(
        "SELECT k.goal_id, k.author_id, p.name, string_agg({point}, ',' ORDER BY k.day) AS points FROM check_ins k \
         JOIN people p ON p.id = k.author_id WHERE k.client_id = $1 AND k.day >= $2 AND k.day <= $3 AND k.org_id = $4 \
         AND k.withdrawn = FALSE GROUP BY k.goal_id, k.author_id, p.name ORDER BY k.goal_id, k.author_id"
    );
    let values = [access.client().into(), first.into(), last.into(), access.org().into()];
    let rows = db.query_all_raw(sql(db, text, values)).await?;
    rows.iter().map(|row| read_series(access.client(), row)).filter_map(Result::transpose).collect()
}

fn read_series(client: ClientId, row: &QueryResult) -> Result<Option<SeriesView>, DbErr> {
    let points: String = row.try_get("", "points")?;
    let points: Vec<Point> = points.split(',').filter_map(read_point).collect();
    let Some(Series { first_day, performance, satisfaction, help, not_done_reason }) = Series::spanning(&points) else {
        return Ok(None);
    };
    let by: PersonId = row.try_get("", "author_id")?;
    Ok(Some(SeriesView {
        goal_id: row.try_get("", "goal_id")?,
        by,
        by_role: if by.0 == client.0 { AuthorRole::Client } else { AuthorRole::Carer },
        by_name: row.try_get("", "name")?,
        first_day,
        performance,
        satisfaction,
        help,
        not_done_reason,
    }))
}

/// Reads `2026-03-02 alone 7 8 -`, where `-` is no rating and no reason.
fn read_point(text: &str) -> Option<Point> {
    let mut fields = text.split(' ');
    let day = fields.next()?.parse().ok()?;
    let help = fields.next()?.parse().ok()?;
    let mut mark = || fields.next()?.parse().ok().and_then(|value| Mark::new(value).ok());
    let (performance, satisfaction) = (mark(), mark());
    Some(Point { day, help, performance, satisfaction, not_done_reason: fields.next()?.parse().ok() })
}

/// A compliment from the team.
#[derive(Object, Debug, Clone)]
pub struct MessageView {
    /// What it says.
    pub text: String,
    /// Who sent it.
    pub sent_by_name: String,
    /// When.
    pub sent_at: DateTime<Utc>,
}

/// The newest messages to the client, newest first.
///
/// # Errors
/// When the database refuses.
pub async fn messages<C: ConnectionTrait>(db: &C, access: &Access<Read>, most: i64) -> Result<Vec<MessageView>, DbErr> {
    let text = "SELECT m.text, p.name, m.sent_at FROM messages m JOIN people p ON p.id = m.sent_by \
                WHERE m.client_id = $1 AND m.org_id = $2 ORDER BY m.sent_at DESC LIMIT $3";
    let values = [access.client().into(), access.org().into(), most.into()];
    let rows = db.query_all_raw(sql(db, text, values)).await?;
    rows.iter()
        .map(|row| {
            Ok(MessageView {
                text: row.try_get("", "text")?,
                sent_by_name: row.try_get("", "name")?,
                sent_at: row.try_get("", "sent_at")?,
            })
        })
        .collect()
}

/// A decision about formal care.
#[derive(Object, Debug, Clone)]
pub struct CareDecisionView {
    /// Where it starts, less, more, or put right.
    pub kind: reable_rules::words::CareDecisionKind,
    /// From which day it holds.
    pub from_day: Day,
    /// Minutes of care a week, in total.
    pub minutes_per_week: i16,
    /// Who decided.
    pub decided_by: String,
    /// Why.
    pub reason: String,
    /// The minutes that are linked to goals.
    pub goals: Vec<LinkedMinutesView>,
}

/// The part of the care minutes that is linked to one goal.
#[derive(Object, Debug, Clone)]
pub struct LinkedMinutesView {
    /// The goal.
    pub goal_id: GoalId,
    /// Minutes a week.
    pub minutes_per_week: i16,
}

/// The care decisions of an episode in the order they were taken. One query.
///
/// # Errors
/// When the database refuses.
pub async fn care_decisions<C: ConnectionTrait>(
    db: &C,
    access: &Access<Read>,
    episode: EpisodeId,
) -> Result<Vec<CareDecisionView>, DbErr> {
    let text = "SELECT d.sequence, d.kind, d.from_day, d.minutes_per_week, d.decided_by, d.reason, l.goal_id, \
                l.minutes_per_week AS linked FROM care_decisions d LEFT JOIN care_decision_goals l \
                ON l.decision_id = d.id WHERE d.episode_id = $1 AND d.org_id = $2 ORDER BY d.sequence, l.goal_id";
    let mut decisions: Vec<(i32, CareDecisionView)> = Vec::new();
    for row in db.query_all_raw(sql(db, text, [episode.into(), access.org().into()])).await? {
        let sequence: i32 = row.try_get("", "sequence")?;
        if decisions.last().is_none_or(|(last, _)| *last != sequence) {
            let decision = CareDecisionView {
                kind: row.try_get("", "kind")?,
                from_day: row.try_get("", "from_day")?,
                minutes_per_week: row.try_get("", "minutes_per_week")?,
                decided_by: row.try_get("", "decided_by")?,
                reason: row.try_get("", "reason")?,
                goals: Vec::new(),
            };
            decisions.push((sequence, decision));
        }
        if let (Some(goal_id), Some((_, decision))) = (row.try_get("", "goal_id")?, decisions.last_mut()) {
            decision.goals.push(LinkedMinutesView { goal_id, minutes_per_week: row.try_get("", "linked")? });
        }
    }
    Ok(decisions.into_iter().map(|(_, decision)| decision).collect())
}
