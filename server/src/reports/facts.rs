//! What the rules count for a report, read in a number of queries that does not grow with the number of clients.

use std::collections::{BTreeSet, HashMap};

use chrono::{DateTime, NaiveTime, Utc};
use reable_rules::care::CareMinutes;
use reable_rules::copm::{self, Score};
use reable_rules::evaluation;
use reable_rules::quarter::Quarter;
use reable_rules::report::{
    AdviceTalk, CheckIns, Episode, Facts, FollowUp, FollowUpFindings, Pair, PlannedDay, Settings,
};
use reable_rules::words::{CopmMoment, EndReason, NotDoneReason};
use reable_rules::{Day, Mark};
use sea_orm::{ConnectionTrait, DbErr, QueryResult, Value};

use crate::db::sql;
use crate::enrolment::programmes;
use crate::goals::store::list;
use crate::ids::{CopmInterviewId, EpisodeId, OrgId, TeamId};
use crate::signals::facts::{self, EpisodeFacts, Goal};
use crate::signals::settings;

/// How many episodes' check-ins are held in memory at once, and how many ids a statement has at most.
const AT_ONCE: usize = 1024;

/// The longest time after the end at which a programme may follow up, in days, and more: 60 months.
const LONGEST_FOLLOW_UP: i32 = 61 * 31;

/// Of whom the report is to be.
#[derive(Debug, Clone, Copy)]
pub struct Scope {
    /// The organisation.
    pub org: OrgId,
    /// Only clients who belonged to this team when the quarter ended.
    pub team: Option<TeamId>,
    /// The quarter.
    pub quarter: Quarter,
    /// What day it is: what lies ahead is not yet planned nor due.
    pub today: Day,
}

impl Scope {
    /// A statement about clients `c`: `$1` is the organisation, `$2` and `$3` the first and the last day.
    ///
    /// A client who came to the organisation after the quarter counts for the first team.
    async fn rows<C: ConnectionTrait>(
        &self,
        db: &C,
        (select, order): (&str, &str),
        (first, last): (Day, Day),
    ) -> Result<Vec<QueryResult>, DbErr> {
        let mut values: Vec<Value> = vec![self.org.into(), first.into(), last.into()];
        let mut text = select.to_owned();
        if let Some(team) = self.team {
            text.push_str(
                " AND COALESCE((SELECT t.team_id FROM client_teams t WHERE t.client_id = c.id AND t.since < $4 \
                 ORDER BY t.since DESC LIMIT 1), (SELECT t.team_id FROM client_teams t WHERE t.client_id = c.id \
                 ORDER BY t.since LIMIT 1)) = $5",
            );
            values.extend([self.end().into(), team.into()]);
        }
        text.push_str(order);
        db.query_all_raw(sql(db, text, values)).await
    }

    /// The moment after the quarter; by UTC, since nobody moves to another team in the night.
    fn end(&self) -> DateTime<Utc> {
        self.quarter.last_day().plus_days(1).date().and_time(NaiveTime::MIN).and_utc()
    }

    fn days(&self) -> (Day, Day) {
        (self.quarter.first_day(), self.quarter.last_day())
    }
}

/// Everything that the report of a quarter counts: seven queries, and ten for each thousand episodes.
///
/// # Errors
/// When the database refuses.
pub async fn gather<C: ConnectionTrait>(db: &C, scope: &Scope) -> Result<Facts, DbErr> {
    let mut episodes = episodes(db, scope).await?;
    add_interviews(db, scope, &mut episodes).await?;
    add_goals(db, scope, &mut episodes).await?;
    add_check_ins(db, scope, &mut episodes).await?;
    Ok(Facts {
        advice_talks: advice_talks(db, scope).await?,
        episodes: episodes.into_values().collect(),
        follow_ups: follow_ups(db, scope).await?,
    })
}

/// What the organisation set, and which outcomes its programmes have: those that it ever started an episode of.
///
/// # Errors
/// When the database refuses.
pub async fn settings<C: ConnectionTrait>(db: &C, org: OrgId) -> Result<Settings, DbErr> {
    let (_, thresholds) = settings::in_force(db, org).await?;
    let text = "SELECT DISTINCT programme FROM episodes WHERE org_id = $1";
    let rows = db.query_all_raw(sql(db, text, [org.into()])).await?;
    let used = rows.iter().map(|row| row.try_get("", "programme")).collect::<Result<BTreeSet<String>, _>>()?;
    let all = programmes::all(db, org).await?;
    let outcomes = all.into_iter().filter(|programme| used.contains(&programme.id)).flat_map(|used| used.outcomes);
    Ok(Settings { copm: thresholds.copm(), outcomes: outcomes.collect() })
}

async fn advice_talks<C: ConnectionTrait>(db: &C, scope: &Scope) -> Result<Vec<AdviceTalk>, DbErr> {
    let select = "SELECT a.held_on, a.outcome FROM advice_talks a JOIN clients c ON c.id = a.client_id \
                  WHERE a.org_id = $1 AND a.held_on >= $2 AND a.held_on <= $3";
    let rows = scope.rows(db, (select, ""), scope.days()).await?;
    let talk = |row: &QueryResult| {
        Ok(AdviceTalk { held_on: row.try_get("", "held_on")?, outcome: row.try_get("", "outcome")? })
    };
    rows.iter().map(talk).collect()
}

/// What every ended episode was measured by at both ends; the last version of its evaluation counts.
const BOTH_ENDS: &str = "LEFT JOIN evaluations v ON v.episode_id = e.id AND v.version = \
        (SELECT MAX(y.version) FROM evaluations y WHERE y.episode_id = e.id) \
    LEFT JOIN care_decisions d ON d.episode_id = e.id AND d.kind = 'baseline'";

/// The episodes that ran on any day of the quarter.
async fn episodes<C: ConnectionTrait>(db: &C, scope: &Scope) -> Result<HashMap<EpisodeId, Episode>, DbErr> {
    let select = format!(
        "SELECT e.id, e.start_day, e.ended_on, e.end_reason, e.independence_start, v.independence_end, v.outcome, \
         d.minutes_per_week AS minutes_start, v.minutes_per_week AS minutes_end FROM episodes e \
         JOIN clients c ON c.id = e.client_id {BOTH_ENDS} \
         WHERE e.org_id = $1 AND e.start_day <= $3 AND (e.ended_on IS NULL OR e.ended_on >= $2)"
    );
    let rows = scope.rows(db, (&select, ""), scope.days()).await?;
    rows.iter().map(|row| Ok((row.try_get("", "id")?, episode(row)?))).collect()
}

fn episode(row: &QueryResult) -> Result<Episode, DbErr> {
    let (ended_on, reason): (Option<Day>, Option<EndReason>) =
        (row.try_get("", "ended_on")?, row.try_get("", "end_reason")?);
    let (start, end): (Option<Mark>, Option<Mark>) =
        (row.try_get("", "independence_start")?, row.try_get("", "independence_end")?);
    Ok(Episode {
        start: row.try_get("", "start_day")?,
        ended: ended_on.zip(reason),
        outcome: row.try_get("", "outcome")?,
        copm: None,
        independence: start.zip(end).map(|(start, end)| Pair { start, end }),
        care: care(row)?,
        check_ins: CheckIns::default(),
        goals: Vec::new(),
    })
}

fn care(row: &QueryResult) -> Result<Option<Pair<CareMinutes>>, DbErr> {
    let minutes = |column| -> Result<Option<CareMinutes>, DbErr> {
        let stored: Option<i16> = row.try_get("", column)?;
        Ok(stored.and_then(|minutes| CareMinutes::new(minutes.into()).ok()))
    };
    let (start, end) = (minutes("minutes_start")?, minutes("minutes_end")?);
    Ok(start.zip(end).map(|(start, end)| Pair { start, end }))
}

/// The formal care at both ends of every episode that ended on one of these days, where both are known.
///
/// # Errors
/// When the database refuses.
pub async fn care_of_ended<C: ConnectionTrait>(
    db: &C,
    org: OrgId,
    (first, last): (Day, Day),
) -> Result<Vec<Option<Pair<CareMinutes>>>, DbErr> {
    let text = format!(
        "SELECT d.minutes_per_week AS minutes_start, v.minutes_per_week AS minutes_end FROM episodes e {BOTH_ENDS} \
         WHERE e.org_id = $1 AND e.ended_on >= $2 AND e.ended_on <= $3"
    );
    let rows = db.query_all_raw(sql(db, text, [org.into(), first.into(), last.into()])).await?;
    rows.iter().map(care).collect()
}

/// The totals of the first interview at the start and of the last at the end, of the episodes that ended.
async fn add_interviews<C: ConnectionTrait>(
    db: &C,
    scope: &Scope,
    episodes: &mut HashMap<EpisodeId, Episode>,
) -> Result<(), DbErr> {
    let select = "SELECT i.episode_id, i.id, i.moment, s.importance, s.performance, s.satisfaction \
                  FROM copm_interviews i JOIN copm_scores s ON s.interview_id = i.id \
                  JOIN episodes e ON e.id = i.episode_id JOIN clients c ON c.id = e.client_id \
                  WHERE i.org_id = $1 AND e.ended_on >= $2 AND e.ended_on <= $3 AND i.moment IN ('start', 'end')";
    let order = " ORDER BY i.episode_id, i.held_on, i.recorded_at, i.id, s.goal_id";
    let mut interviews: Vec<Interview> = Vec::new();
    for row in scope.rows(db, (select, order), scope.days()).await? {
        let id = row.try_get("", "id")?;
        let score = Score {
            importance: row.try_get("", "importance")?,
            performance: row.try_get("", "performance")?,
            satisfaction: row.try_get("", "satisfaction")?,
        };
        match interviews.last_mut().filter(|last| last.id == id) {
            Some(last) => last.scores.push(score),
            None => {
                let (episode, moment) = (row.try_get("", "episode_id")?, row.try_get("", "moment")?);
                interviews.push(Interview { id, episode, moment, scores: vec![score] });
            }
        }
    }
    for of_one in interviews.chunk_by(|one, next| one.episode == next.episode) {
        let totals = |interview: &Interview| copm::totals(&interview.scores).ok();
        let start = of_one.iter().find(|interview| interview.moment == CopmMoment::Start).and_then(totals);
        let end = of_one.iter().rfind(|interview| interview.moment == CopmMoment::End).and_then(totals);
        if let Some(episode) = of_one.first().and_then(|interview| episodes.get_mut(&interview.episode)) {
            episode.copm = start.zip(end).map(|(start, end)| Pair { start, end });
        }
    }
    Ok(())
}

struct Interview {
    id: CopmInterviewId,
    episode: EpisodeId,
    moment: CopmMoment,
    scores: Vec<Score>,
}

/// The goals that were open on any day of the quarter, with the methods that their plans name.
async fn add_goals<C: ConnectionTrait>(
    db: &C,
    scope: &Scope,
    episodes: &mut HashMap<EpisodeId, Episode>,
) -> Result<(), DbErr> {
    // On the day that a goal is closed it is no longer worked on.
    let select = "SELECT g.episode_id, g.methods FROM goals g JOIN episodes e ON e.id = g.episode_id \
                  JOIN clients c ON c.id = e.client_id WHERE g.org_id = $1 AND g.start_day <= $3 \
                  AND (g.closed_on IS NULL OR (g.closed_on > $2 AND g.closed_on > g.start_day)) \
                  AND e.start_day <= $3 AND (e.ended_on IS NULL OR e.ended_on >= $2)";
    for row in scope.rows(db, (select, ""), scope.days()).await? {
        let methods: String = row.try_get("", "methods")?;
        if let Some(episode) = episodes.get_mut(&row.try_get("", "episode_id")?) {
            episode.goals.push(list(&methods));
        }
    }
    Ok(())
}

/// The check-ins that were planned in the quarter, up to yesterday: today is not over.
async fn add_check_ins<C: ConnectionTrait>(
    db: &C,
    scope: &Scope,
    episodes: &mut HashMap<EpisodeId, Episode>,
) -> Result<(), DbErr> {
    let (first, last) = (scope.quarter.first_day(), scope.quarter.last_day().min(scope.today.plus_days(-1)));
    let mut ids: Vec<EpisodeId> = episodes.keys().copied().collect();
    ids.sort_unstable();
    for some in ids.chunks(AT_ONCE) {
        for facts in facts::read(db, scope.org, some).await? {
            if let Some(episode) = episodes.get_mut(&facts.id) {
                episode.check_ins = check_ins(&facts, first, last);
            }
        }
    }
    Ok(())
}

/// What is known of every day from `first` to `last` on which a goal was planned.
fn check_ins(facts: &EpisodeFacts, first: Day, last: Day) -> CheckIns {
    let first = first.max(facts.start);
    let last = facts.ended.map_or(last, |(ended_on, _)| last.min(ended_on));
    let days = (0..=last.days_since(first)).map(|distance| first.plus_days(distance));
    let planned = days.flat_map(|day| {
        let is_planned = move |goal: &&Goal| {
            goal.is_open_on(day) && goal.agreed_on(day).is_some_and(|agreed| agreed.planned.contains(day))
        };
        facts.goals.iter().filter(is_planned).map(move |goal| planned_day(facts, goal, day))
    });
    planned.collect()
}

fn planned_day(facts: &EpisodeFacts, goal: &Goal, day: Day) -> PlannedDay {
    if facts.pauses.iter().any(|(pause, _)| pause.contains(day)) {
        return PlannedDay::Paused;
    }
    let from = goal.check_ins.partition_point(|entry| entry.day < day);
    let mut entries = goal.check_ins.iter().skip(from).take_while(|entry| entry.day == day).peekable();
    if entries.peek().is_none() {
        PlannedDay::Empty
    } else if entries.all(|entry| entry.not_done_reason == Some(NotDoneReason::NoOccasion)) {
        PlannedDay::NoOccasion
    } else {
        PlannedDay::Filled
    }
}

/// The follow-ups that fell due in the quarter, up to today, as the programmes ask; of each the last version counts.
async fn follow_ups<C: ConnectionTrait>(db: &C, scope: &Scope) -> Result<Vec<FollowUp>, DbErr> {
    let select = "SELECT e.id, e.programme, e.ended_on, e.end_reason, f.month, f.outcome, f.quality_of_life, \
                  f.living_at_home FROM episodes e JOIN clients c ON c.id = e.client_id \
                  LEFT JOIN follow_ups f ON f.episode_id = e.id AND f.version = (SELECT MAX(y.version) \
                  FROM follow_ups y WHERE y.episode_id = f.episode_id AND y.month = f.month) \
                  WHERE e.org_id = $1 AND e.ended_on >= $2 AND e.ended_on <= $3";
    let first = scope.quarter.first_day();
    let days = (first.plus_days(-LONGEST_FOLLOW_UP), scope.quarter.last_day());
    let rows = scope.rows(db, (select, " ORDER BY e.id, f.month"), days).await?;
    let rows = rows.iter().map(Former::read).collect::<Result<Vec<Former>, DbErr>>()?;
    let all = programmes::all(db, scope.org).await?;
    let months: HashMap<&str, &[u8]> =
        all.iter().map(|programme| (programme.id.as_str(), programme.follow_up_months.as_slice())).collect();
    let due = |day: &Day| scope.quarter.contains(*day) && *day <= scope.today;
    let mut follow_ups = Vec::new();
    for of_one in rows.chunk_by(|one, next| one.id == next.id) {
        let Some(former) = of_one.first() else { continue };
        let months = months.get(former.programme.as_str()).copied().unwrap_or_default();
        for moment in evaluation::follow_ups(months, Some(former.ended)) {
            if let Some(due_on) = moment.due_on.filter(due) {
                let held = of_one.iter().find_map(|row| row.found.as_ref().filter(|(month, _)| *month == moment.month));
                follow_ups.push(FollowUp { month: moment.month, due_on, held: held.map(|(_, found)| found.clone()) });
            }
        }
    }
    Ok(follow_ups)
}

/// An episode that ended, and one follow-up of it if any was held.
struct Former {
    id: EpisodeId,
    programme: String,
    ended: (Day, EndReason),
    found: Option<(u8, FollowUpFindings)>,
}

impl Former {
    fn read(row: &QueryResult) -> Result<Self, DbErr> {
        let month: Option<i16> = row.try_get("", "month")?;
        let found = match month.and_then(|month| u8::try_from(month).ok()) {
            None => None,
            Some(month) => {
                let findings = FollowUpFindings {
                    outcome: row.try_get("", "outcome")?,
                    living_at_home: row.try_get("", "living_at_home")?,
                    quality_of_life: row.try_get("", "quality_of_life")?,
                };
                Some((month, findings))
            }
        };
        Ok(Self {
            id: row.try_get("", "id")?,
            programme: row.try_get("", "programme")?,
            ended: (row.try_get("", "ended_on")?, row.try_get("", "end_reason")?),
            found,
        })
    }
}

#[cfg(test)]
mod tests {
    use reable_rules::PlannedDays;
    use reable_rules::episode::Pause;
    use reable_rules::words::{AuthorRole, GoalKind, Help, PauseReason, RatedBy};
    use uuid::Uuid;

    use super::*;
    use crate::ids::{ClientId, GoalId};
    use crate::signals::facts::{Agreement, CheckIn};

    fn day(text: &str) -> Day {
        text.parse().unwrap()
    }

    fn entry(on: &str, reason: Option<NotDoneReason>) -> CheckIn {
        let help = if reason.is_some() { Help::NotDone } else { Help::Alone };
        let author = AuthorRole::Client;
        CheckIn { day: day(on), author, help, not_done_reason: reason, performance: None, satisfaction: None }
    }

    /// An episode from 29 June with one goal, planned on weekdays.
    fn facts(check_ins: Vec<CheckIn>) -> EpisodeFacts {
        let planned = PlannedDays::new(&[1, 2, 3, 4, 5]).unwrap();
        let goal = Goal {
            id: GoalId(Uuid::nil()),
            title: "Zelf douchen".into(),
            kind: GoalKind::Improve,
            start: day("2026-06-29"),
            closed_on: None,
            agreements: vec![Agreement { from: day("2026-06-29"), target: Mark::HIGHEST, help: Help::Alone, planned }],
            check_ins,
        };
        EpisodeFacts {
            id: EpisodeId(Uuid::nil()),
            org: OrgId(Uuid::nil()),
            client: ClientId(Uuid::nil()),
            team: TeamId(Uuid::nil()),
            zone: "Europe/Amsterdam".parse().unwrap(),
            programme: "lat".into(),
            start: day("2026-06-29"),
            last_day: day("2026-09-20"),
            ended: None,
            rated_by: RatedBy::Client,
            last_contact: None,
            goals: vec![goal],
            care: Vec::new(),
            holds: Vec::new(),
            pauses: Vec::new(),
            carers: Vec::new(),
            interviews: Vec::new(),
            evaluation_planned: None,
            evaluated_on: None,
            follow_ups: Vec::new(),
        }
    }

    fn counted(facts: &EpisodeFacts) -> (u32, u32) {
        let CheckIns { planned, filled } = check_ins(facts, day("2026-07-01"), day("2026-07-10"));
        (planned, filled)
    }

    #[test]
    fn only_the_planned_days_of_the_quarter_count() {
        // 1 to 10 July 2026 has eight weekdays; the 4th is a Saturday, and 30 June another quarter.
        let entries = ["2026-06-30", "2026-07-01", "2026-07-04", "2026-07-06"].map(|on| entry(on, None)).to_vec();
        assert_eq!(counted(&facts(entries)), (8, 2));
    }

    #[test]
    fn a_day_without_occasion_is_not_planned_unless_somebody_else_had_one() {
        let none = Some(NotDoneReason::NoOccasion);
        let entries = vec![entry("2026-07-01", none), entry("2026-07-02", none), entry("2026-07-02", None)];
        assert_eq!(counted(&facts(entries)), (7, 1));
        assert_eq!(counted(&facts(vec![entry("2026-07-01", Some(NotDoneReason::Unwell))])), (8, 1));
    }

    #[test]
    fn pauses_and_the_time_after_the_end_are_not_planned() {
        let pause = Pause { from: day("2026-07-02"), until: Some(day("2026-07-03")) };
        let paused = EpisodeFacts { pauses: vec![(pause, PauseReason::Holiday)], ..facts(Vec::new()) };
        assert_eq!(counted(&paused), (6, 0));
        let ended = EpisodeFacts { ended: Some((day("2026-07-03"), EndReason::Moved)), ..facts(Vec::new()) };
        assert_eq!(counted(&ended), (3, 0));
        let before = EpisodeFacts { ended: Some((day("2026-06-30"), EndReason::Moved)), ..facts(Vec::new()) };
        assert_eq!(counted(&before), (0, 0));
    }
}
