//! What is recorded of episodes, read for many at once: the number of queries does not grow with them.

use std::collections::{BTreeSet, HashMap};

use chrono::{DateTime, Utc};
use reable_rules::episode::Pause;
use reable_rules::words::{
    AuthorRole, CareDecisionKind, CopmArea, CopmMoment, DemandArea, EndReason, GoalKind, GoalStatus, Help, Language,
    NotDoneReason, QuestionType, RatedBy, StaffRole,
};
use reable_rules::{Day, Mark, Zone};
use sea_orm::{ConnectionTrait, DbErr, FromQueryResult};

use crate::db::sql;
use crate::enrolment::programmes;
use crate::ids::{
    CareDecisionId, CarerId, ClientId, CopmInterviewId, EpisodeId, GoalId, OrgId, PersonId, StaffId, TeamId,
};
use crate::signals::facts::rows_of;

/// One episode with all that goes into its bundle.
#[derive(Debug)]
pub struct Record {
    /// The episode, its client, the client's team of today and the organisation.
    pub episode: Episode,
    /// What the programme is called.
    pub programme: String,
    /// What day it is for the client.
    pub today: Day,
    /// Whether that day is paused.
    pub paused: bool,
    /// The staff of the organisation who are named: the team of today, and whoever wrote something down.
    pub staff: Vec<Staff>,
    /// The carers, former ones included, oldest first.
    pub carers: Vec<Carer>,
    pub goals: Vec<Goal>,
    /// The steps that the lists hold today.
    pub steps: Vec<Step>,
    /// The work descriptions that hold today.
    pub work: Vec<WorkDescription>,
    /// The check-ins that count, by day; withdrawn ones are left out.
    pub check_ins: Vec<CheckIn>,
    pub copm: Vec<CopmScore>,
    /// What was decided about formal care, in the order it was taken.
    pub care: Vec<CareDecision>,
    /// What of it is linked to goals.
    pub linked: Vec<LinkedCare>,
    /// The evaluation that was held, in its last version.
    pub evaluation: Option<Evaluation>,
    /// The follow-ups that were held, each in its last version.
    pub follow_ups: Vec<FollowUp>,
}

#[derive(Debug, FromQueryResult)]
pub struct Episode {
    pub id: EpisodeId,
    pub programme: String,
    pub start_day: Day,
    pub last_day: Day,
    pub rated_by: RatedBy,
    pub independence_start: Option<Mark>,
    pub ended_on: Option<Day>,
    pub end_reason: Option<EndReason>,
    pub created_at: DateTime<Utc>,
    pub client_id: ClientId,
    pub external_ref: String,
    pub date_of_birth: Option<Day>,
    pub address: Option<String>,
    /// Whether any episode of the client's ended so, 1 or 0.
    pub died: i32,
    pub coordinator_id: Option<StaffId>,
    pub name: String,
    pub email: Option<String>,
    pub phone: Option<String>,
    pub language: Language,
    pub time_zone: Zone,
    pub team_id: TeamId,
    pub team_name: String,
    pub team_phone: Option<String>,
    pub org_id: OrgId,
    pub org_name: String,
}

const EPISODES: &str = "SELECT e.id, e.programme, e.start_day, e.last_day, e.rated_by, e.independence_start, \
    e.ended_on, e.end_reason, e.created_at, e.client_id, c.external_ref, c.date_of_birth, c.address, \
    CASE WHEN EXISTS (SELECT 1 FROM episodes d WHERE d.client_id = c.id AND d.end_reason = 'died') THEN 1 ELSE 0 END \
    AS died, c.coordinator_id, p.name, p.email, p.phone, p.language, p.time_zone, c.team_id, t.name AS team_name, \
    t.phone AS team_phone, o.id AS org_id, o.name AS org_name FROM episodes e JOIN clients c ON c.id = e.client_id \
    JOIN people p ON p.id = c.id JOIN teams t ON t.id = c.team_id JOIN organisations o ON o.id = e.org_id \
    WHERE e.org_id = $1 AND e.id IN ({ids}) ORDER BY e.id";

#[derive(Debug, FromQueryResult)]
struct Paused {
    episode_id: EpisodeId,
    first_day: Day,
    last_day: Option<Day>,
}

const PAUSES: &str = "SELECT episode_id, first_day, last_day FROM pauses \
    WHERE org_id = $1 AND episode_id IN ({ids}) AND withdrawn_at IS NULL";

#[derive(Debug, Clone, FromQueryResult)]
pub struct Staff {
    pub id: StaffId,
    pub name: String,
    pub role: StaffRole,
    /// The team of today, for those who are in it.
    pub team_id: Option<TeamId>,
}

/// The colleagues of the clients' teams of today, and whoever else wrote something down.
const STAFF: &str = "SELECT s.id, p.name, s.role, m.team_id FROM staff s JOIN people p ON p.id = s.id \
    LEFT JOIN team_members m ON m.staff_id = s.id AND s.deactivated_at IS NULL AND m.team_id IN \
        (SELECT c.team_id FROM episodes e JOIN clients c ON c.id = e.client_id WHERE e.id IN ({ids})) \
    WHERE s.org_id = $1 AND (m.team_id IS NOT NULL \
        OR s.id IN (SELECT c.coordinator_id FROM episodes e JOIN clients c ON c.id = e.client_id WHERE e.id IN ({ids})) \
        OR s.id IN (SELECT i.recorded_by FROM copm_interviews i WHERE i.episode_id IN ({ids})) \
        OR s.id IN (SELECT d.recorded_by FROM care_decisions d WHERE d.episode_id IN ({ids})) \
        OR s.id IN (SELECT v.recorded_by FROM evaluations v WHERE v.episode_id IN ({ids})) \
        OR s.id IN (SELECT f.recorded_by FROM follow_ups f WHERE f.episode_id IN ({ids})) \
        OR s.id IN (SELECT k.entered_by FROM episodes e JOIN check_ins k ON k.client_id = e.client_id \
                    WHERE e.id IN ({ids}))) \
    ORDER BY s.id, m.team_id";

#[derive(Debug, FromQueryResult)]
pub struct Carer {
    episode_id: EpisodeId,
    pub id: CarerId,
    pub person_id: PersonId,
    pub name: String,
    pub email: Option<String>,
    pub phone: Option<String>,
    pub relation: String,
    /// Whether the client chose them for the core team.
    pub core_team: bool,
    pub created_at: DateTime<Utc>,
    pub ended_at: Option<DateTime<Utc>>,
}

const CARERS: &str = "SELECT e.id AS episode_id, k.id, k.person_id, p.name, p.email, p.phone, k.relation, \
    k.core_team, k.created_at, k.ended_at FROM episodes e JOIN carers k ON k.client_id = e.client_id \
    JOIN people p ON p.id = k.person_id WHERE e.org_id = $1 AND e.id IN ({ids}) ORDER BY k.created_at, k.id";

#[derive(Debug, FromQueryResult)]
pub struct Goal {
    episode_id: EpisodeId,
    pub id: GoalId,
    pub title: String,
    pub kind: GoalKind,
    pub status: GoalStatus,
    pub demand_area: Option<DemandArea>,
    pub copm_area: Option<CopmArea>,
    pub question_type: Option<QuestionType>,
    /// JSON arrays of words.
    pub disciplines: String,
    pub interventions: String,
    pub start_day: Day,
    pub closed_on: Option<Day>,
    /// Of the agreement that reaches furthest on.
    pub target: Mark,
    pub planned_days: i16,
}

const GOALS: &str = "SELECT g.episode_id, g.id, g.title, g.kind, g.status, g.demand_area, g.copm_area, \
    g.question_type, g.disciplines, g.interventions, g.start_day, g.closed_on, a.target, a.planned_days FROM goals g \
    JOIN goal_agreements a ON a.goal_id = g.id AND NOT EXISTS (SELECT 1 FROM goal_agreements b \
        WHERE b.goal_id = a.goal_id AND (b.from_day, b.revision) > (a.from_day, a.revision)) \
    WHERE g.org_id = $1 AND g.episode_id IN ({ids}) ORDER BY g.slot, g.start_day, g.id";

#[derive(Debug, FromQueryResult)]
pub struct Step {
    episode_id: EpisodeId,
    pub goal_id: GoalId,
    pub title: String,
    pub reached_on: Option<Day>,
}

const STEPS: &str = "SELECT g.episode_id, s.goal_id, s.title, s.reached_on FROM steps s \
    JOIN goals g ON g.id = s.goal_id WHERE g.org_id = $1 AND g.episode_id IN ({ids}) AND s.retired_version IS NULL \
    ORDER BY s.goal_id, s.position";

#[derive(Debug, FromQueryResult)]
pub struct WorkDescription {
    episode_id: EpisodeId,
    pub goal_id: GoalId,
    pub client_does: String,
    pub staff_do: String,
}

const WORK: &str = "SELECT g.episode_id, w.goal_id, w.client_does, w.staff_do FROM work_descriptions w \
    JOIN goals g ON g.id = w.goal_id WHERE g.org_id = $1 AND g.episode_id IN ({ids}) AND w.version = \
        (SELECT MAX(x.version) FROM work_descriptions x WHERE x.goal_id = w.goal_id) ORDER BY w.goal_id";

#[derive(Debug, FromQueryResult)]
pub struct CheckIn {
    episode_id: EpisodeId,
    pub goal_id: GoalId,
    pub day: Day,
    pub author_id: PersonId,
    pub author_role: AuthorRole,
    pub entered_by: Option<StaffId>,
    pub help: Help,
    pub performance: Option<Mark>,
    pub satisfaction: Option<Mark>,
    pub not_done_reason: Option<NotDoneReason>,
    pub note: Option<String>,
    pub recorded_at: DateTime<Utc>,
    pub received_at: DateTime<Utc>,
}

const CHECK_INS: &str = "SELECT g.episode_id, k.goal_id, k.day, k.author_id, k.author_role, k.entered_by, k.help, \
    k.performance, k.satisfaction, k.not_done_reason, k.note, k.recorded_at, k.received_at FROM goals g \
    JOIN check_ins k ON k.client_id = g.client_id AND k.goal_id = g.id \
    WHERE g.org_id = $1 AND g.episode_id IN ({ids}) AND k.withdrawn = FALSE ORDER BY k.day, k.goal_id, k.author_id";

#[derive(Debug, FromQueryResult)]
pub struct CopmScore {
    episode_id: EpisodeId,
    pub interview_id: CopmInterviewId,
    pub goal_id: GoalId,
    pub moment: CopmMoment,
    pub held_on: Day,
    /// Whether the client answered, or somebody who cares for the client.
    pub respondent: RatedBy,
    pub importance: Mark,
    pub performance: Mark,
    pub satisfaction: Mark,
    pub recorded_by: StaffId,
}

const COPM: &str = "SELECT i.episode_id, s.interview_id, s.goal_id, i.moment, i.held_on, i.respondent, s.importance, \
    s.performance, s.satisfaction, i.recorded_by FROM copm_interviews i JOIN copm_scores s ON s.interview_id = i.id \
    WHERE i.org_id = $1 AND i.episode_id IN ({ids}) ORDER BY i.held_on, s.interview_id, s.goal_id";

#[derive(Debug, FromQueryResult)]
pub struct CareDecision {
    episode_id: EpisodeId,
    pub id: CareDecisionId,
    pub kind: CareDecisionKind,
    pub from_day: Day,
    pub minutes_per_week: i16,
    pub decided_by: String,
    pub reason: String,
    pub recorded_by: StaffId,
}

const CARE: &str = "SELECT episode_id, id, kind, from_day, minutes_per_week, decided_by, reason, recorded_by \
    FROM care_decisions WHERE org_id = $1 AND episode_id IN ({ids}) ORDER BY sequence";

#[derive(Debug, FromQueryResult)]
pub struct LinkedCare {
    episode_id: EpisodeId,
    pub decision_id: CareDecisionId,
    pub goal_id: GoalId,
    pub minutes_per_week: i16,
}

const LINKED: &str = "SELECT d.episode_id, l.decision_id, l.goal_id, l.minutes_per_week FROM care_decisions d \
    JOIN care_decision_goals l ON l.decision_id = d.id WHERE d.org_id = $1 AND d.episode_id IN ({ids}) \
    ORDER BY d.sequence, l.goal_id";

#[derive(Debug, FromQueryResult)]
pub struct Evaluation {
    episode_id: EpisodeId,
    pub held_on: Day,
    pub independence_end: Option<Mark>,
    pub outcome: Option<String>,
    pub recorded_by: StaffId,
}

const EVALUATIONS: &str = "SELECT v.episode_id, v.held_on, v.independence_end, v.outcome, v.recorded_by \
    FROM evaluations v WHERE v.org_id = $1 AND v.episode_id IN ({ids}) AND v.held_on IS NOT NULL AND v.version = \
        (SELECT MAX(x.version) FROM evaluations x WHERE x.episode_id = v.episode_id)";

#[derive(Debug, FromQueryResult)]
pub struct FollowUp {
    episode_id: EpisodeId,
    pub month: i16,
    pub held_on: Day,
    pub outcome: Option<String>,
    pub quality_of_life: Option<Mark>,
    pub living_at_home: bool,
    pub recorded_by: StaffId,
}

const FOLLOW_UPS: &str = "SELECT f.episode_id, f.month, f.held_on, f.outcome, f.quality_of_life, f.living_at_home, \
    f.recorded_by FROM follow_ups f WHERE f.org_id = $1 AND f.episode_id IN ({ids}) AND f.version = \
        (SELECT MAX(x.version) FROM follow_ups x WHERE x.episode_id = f.episode_id AND x.month = f.month) \
    ORDER BY f.month";

/// Which episodes a page holds: those of the organisation that start from one day up to another, after `after`.
///
/// # Errors
/// When the database refuses.
pub async fn page<C: ConnectionTrait>(
    db: &C,
    org: OrgId,
    (from, to): (Option<Day>, Option<Day>),
    after: Option<EpisodeId>,
    most: i64,
) -> Result<Vec<EpisodeId>, DbErr> {
    let mut values = vec![org.into(), most.into()];
    let mut text = "SELECT id FROM episodes WHERE org_id = $1".to_owned();
    let mut only = |condition: &str, value: Option<sea_orm::Value>| {
        if let Some(value) = value {
            values.push(value);
            text.push_str(&format!(" AND {condition} ${}", values.len()));
        }
    };
    only("start_day >=", from.map(Into::into));
    only("start_day <=", to.map(Into::into));
    only("id >", after.map(Into::into));
    text.push_str(" ORDER BY id LIMIT $2");
    db.query_all_raw(sql(db, text, values)).await?.iter().map(|row| row.try_get("", "id")).collect()
}

/// Reads episodes with everything about them, in the order of their ids; those that are not of `org` are left out.
/// Fourteen queries.
///
/// # Errors
/// When the database refuses.
pub async fn read<C: ConnectionTrait>(
    db: &C,
    org: OrgId,
    ids: &[EpisodeId],
    now: DateTime<Utc>,
) -> Result<Vec<Record>, DbErr> {
    let reader = Reader { db, org, ids };
    let episodes: Vec<Episode> = reader.rows(EPISODES).await?;
    let staff: Vec<Staff> = reader.rows(STAFF).await?;
    let programmes = programmes::all(db, org).await?;
    let mut pauses = Grouped::of(reader.rows(PAUSES).await?, |pause: &Paused| pause.episode_id);
    let mut carers = Grouped::of(reader.rows(CARERS).await?, |carer: &Carer| carer.episode_id);
    let mut goals = Grouped::of(reader.rows(GOALS).await?, |goal: &Goal| goal.episode_id);
    let mut steps = Grouped::of(reader.rows(STEPS).await?, |step: &Step| step.episode_id);
    let mut work = Grouped::of(reader.rows(WORK).await?, |work: &WorkDescription| work.episode_id);
    let mut check_ins = Grouped::of(reader.rows(CHECK_INS).await?, |check_in: &CheckIn| check_in.episode_id);
    let mut copm = Grouped::of(reader.rows(COPM).await?, |score: &CopmScore| score.episode_id);
    let mut care = Grouped::of(reader.rows(CARE).await?, |decision: &CareDecision| decision.episode_id);
    let mut linked = Grouped::of(reader.rows(LINKED).await?, |linked: &LinkedCare| linked.episode_id);
    let mut evaluations = Grouped::of(reader.rows(EVALUATIONS).await?, |held: &Evaluation| held.episode_id);
    let mut follow_ups = Grouped::of(reader.rows(FOLLOW_UPS).await?, |held: &FollowUp| held.episode_id);
    let record = |episode: Episode| {
        let id = episode.id;
        let today = Day::today(now, &episode.time_zone);
        let named = programmes.iter().find(|known| known.id == episode.programme);
        let is_paused = |row: &Paused| Pause { from: row.first_day, until: row.last_day }.contains(today);
        let mut record = Record {
            programme: named.map_or_else(|| episode.programme.clone(), |known| known.name_nl.to_string()),
            today,
            paused: pauses.take(id).iter().any(is_paused),
            staff: Vec::new(),
            carers: carers.take(id),
            goals: goals.take(id),
            steps: steps.take(id),
            work: work.take(id),
            check_ins: check_ins.take(id),
            copm: copm.take(id),
            care: care.take(id),
            linked: linked.take(id),
            evaluation: evaluations.take(id).pop(),
            follow_ups: follow_ups.take(id),
            episode,
        };
        record.name_staff(&staff);
        record
    };
    Ok(episodes.into_iter().map(record).collect())
}

impl Record {
    /// Names those of `all` who are in the client's team, or wrote something down in this episode; each once.
    fn name_staff(&mut self, all: &[Staff]) {
        let team = self.episode.team_id;
        let mut writers: BTreeSet<StaffId> = self.episode.coordinator_id.into_iter().collect();
        writers.extend(self.check_ins.iter().filter_map(|check_in| check_in.entered_by));
        writers.extend(self.copm.iter().map(|score| score.recorded_by));
        writers.extend(self.care.iter().map(|decision| decision.recorded_by));
        writers.extend(self.evaluation.iter().map(|held| held.recorded_by));
        writers.extend(self.follow_ups.iter().map(|held| held.recorded_by));
        // Who is in several teams has a row for each: that of this team comes first.
        let mut rows: Vec<&Staff> = all.iter().collect();
        rows.sort_by_key(|row| (row.id, row.team_id != Some(team)));
        rows.dedup_by_key(|row| row.id);
        let named = rows.into_iter().filter(|row| row.team_id == Some(team) || writers.contains(&row.id));
        self.staff = named.map(|row| Staff { team_id: row.team_id.filter(|id| *id == team), ..row.clone() }).collect();
    }
}

struct Reader<'a, C> {
    db: &'a C,
    org: OrgId,
    ids: &'a [EpisodeId],
}

impl<C: ConnectionTrait> Reader<'_, C> {
    async fn rows<T: FromQueryResult>(&self, text: &str) -> Result<Vec<T>, DbErr> {
        let rows = rows_of(self.db, text, self.org, self.ids).await?;
        rows.iter().map(|row| T::from_query_result(row, "")).collect()
    }
}

/// Rows by their episode, in the order they came.
struct Grouped<T>(HashMap<EpisodeId, Vec<T>>);

impl<T> Grouped<T> {
    fn of(rows: Vec<T>, episode: impl Fn(&T) -> EpisodeId) -> Self {
        let mut groups: HashMap<EpisodeId, Vec<T>> = HashMap::new();
        for row in rows {
            groups.entry(episode(&row)).or_default().push(row);
        }
        Self(groups)
    }

    fn take(&mut self, episode: EpisodeId) -> Vec<T> {
        self.0.remove(&episode).unwrap_or_default()
    }
}
