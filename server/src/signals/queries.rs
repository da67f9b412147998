//! The statements that read what the rules need to know: `{ids}` stands for the episodes, `$1` for the organisation.

use sea_orm::ConnectionTrait;

use crate::check_ins::plan::LAST_CONTACT;
use crate::db::{json_id, json_list};

/// The episodes themselves.
pub fn episodes() -> String {
    format!(
        "SELECT e.id, e.client_id, c.team_id, p.time_zone, e.programme, e.start_day, e.last_day, e.ended_on, \
         e.end_reason, e.rated_by, {LAST_CONTACT} AS last_contact FROM episodes e JOIN clients c ON c.id = e.client_id \
         JOIN people p ON p.id = c.id WHERE e.org_id = $1 AND e.id IN ({{ids}})"
    )
}

/// What held tapering back.
pub const HOLDS: &str = "SELECT episode_id, kind, reported_on, released_on FROM holds \
    WHERE org_id = $1 AND episode_id IN ({ids}) ORDER BY reported_on, id";

/// The pauses that were not withdrawn.
pub const PAUSES: &str = "SELECT episode_id, first_day, last_day, reason FROM pauses \
    WHERE org_id = $1 AND episode_id IN ({ids}) AND withdrawn_at IS NULL ORDER BY first_day";

/// The COPM scores, interview by interview.
pub const INTERVIEWS: &str = "SELECT i.episode_id, i.id, i.held_on, s.importance, s.performance, s.satisfaction \
    FROM copm_interviews i JOIN copm_scores s ON s.interview_id = i.id \
    WHERE i.org_id = $1 AND i.episode_id IN ({ids}) ORDER BY i.held_on, i.id, s.goal_id";

/// The evaluations; of each the last version counts, and rows come in that order.
pub const EVALUATIONS: &str = "SELECT episode_id, planned_on, held_on FROM evaluations \
    WHERE org_id = $1 AND episode_id IN ({ids}) ORDER BY version";

/// The follow-ups; of each the last version counts.
pub const FOLLOW_UPS: &str = "SELECT episode_id, month, held_on FROM follow_ups \
    WHERE org_id = $1 AND episode_id IN ({ids}) ORDER BY month, version";

/// The goals, each with what was agreed.
pub fn goals<C: ConnectionTrait>(db: &C) -> String {
    let agreements = json_list(db, "a.from_day, a.target, a.agreed_help, a.planned_days", "a.from_day, a.revision");
    format!(
        "SELECT g.episode_id, g.id, g.title, g.kind, g.start_day, g.closed_on, \
         (SELECT {agreements} FROM goal_agreements a WHERE a.goal_id = g.id) AS agreements FROM goals g \
         WHERE g.org_id = $1 AND g.episode_id IN ({{ids}}) ORDER BY g.slot, g.start_day, g.id"
    )
}

/// The check-ins: the days of a goal as one text, since a row costs more to hand over than what is in it.
pub fn check_ins() -> String {
    let point = "CAST(k.day AS text) || ' ' || k.author_role || ' ' || k.help || ' ' || \
        COALESCE(k.not_done_reason, '-') || ' ' || COALESCE(CAST(k.performance AS text), '-') || ' ' || \
        COALESCE(CAST(k.satisfaction AS text), '-')";
    format!(
        "SELECT e.id AS episode_id, k.goal_id, string_agg({point}, ',' ORDER BY k.day, k.author_id) AS points \
         FROM episodes e JOIN check_ins k ON k.client_id = e.client_id AND k.day >= e.start_day \
         WHERE e.org_id = $1 AND e.id IN ({{ids}}) AND k.withdrawn = FALSE GROUP BY e.id, k.goal_id"
    )
}

/// What was decided about formal care, with what is linked to goals.
pub fn care<C: ConnectionTrait>(db: &C) -> String {
    let linked = json_list(db, &format!("{}, l.minutes_per_week", json_id(db, "l.goal_id")), "l.goal_id");
    format!(
        "SELECT d.episode_id, d.from_day, (SELECT {linked} FROM care_decision_goals l WHERE l.decision_id = d.id) \
         AS linked FROM care_decisions d WHERE d.org_id = $1 AND d.episode_id IN ({{ids}}) ORDER BY d.sequence"
    )
}

/// The carers of today, and how they cope.
pub fn carers<C: ConnectionTrait>(db: &C) -> String {
    format!(
        "SELECT e.id AS episode_id, k.id, p.name, \
         (SELECT {burdens} FROM carer_burdens b WHERE b.client_id = k.client_id AND b.carer_id = k.id \
          AND b.day >= e.start_day) AS burdens, \
         (SELECT {scores} FROM strain_scores s WHERE s.client_id = k.client_id AND s.carer_id = k.id) AS scores, \
         (SELECT {alarms} FROM carer_alarms a WHERE a.client_id = k.client_id AND a.carer_id = k.id) AS alarms \
         FROM episodes e JOIN carers k ON k.client_id = e.client_id AND k.ended_at IS NULL \
         JOIN people p ON p.id = k.person_id WHERE e.org_id = $1 AND e.id IN ({{ids}}) ORDER BY k.created_at, k.id",
        burdens = json_list(db, "b.day, b.burden", "b.day"),
        scores = json_list(db, "s.instrument, s.taken_on, s.score", "s.taken_on, s.recorded_at"),
        alarms = json_list(db, "a.raised_on, a.closed_on", "a.raised_on, a.raised_at"),
    )
}

/// Since when signals are there.
pub const SEEN: &str = "SELECT episode_id, subject_id, signal, first_seen_on, cleared_on FROM signals \
    WHERE org_id = $1 AND episode_id IN ({ids})";

/// What was answered to signals, oldest first.
pub const ANSWERS: &str = "SELECT r.id, r.episode_id, r.subject_id, r.signal, r.response, r.reason, r.on_day, r.finding, \
    r.responded_by, r.responded_at, p.name FROM signal_responses r JOIN people p ON p.id = r.responded_by \
    WHERE r.org_id = $1 AND r.episode_id IN ({ids}) ORDER BY r.responded_at, r.id";

/// The signals that are there.
pub const OPEN: &str = "SELECT s.id, s.episode_id, s.subject_id, s.signal, s.first_seen_on, s.last_seen_on, s.finding, \
    g.title FROM signals s LEFT JOIN goals g ON g.id = s.subject_id WHERE s.org_id = $1 AND s.episode_id IN ({ids}) \
    AND s.cleared_on IS NULL ORDER BY s.first_seen_on, s.id";

/// Every statement that is run for each page of the nightly look, and for each list of clients.
pub fn all<C: ConnectionTrait>(db: &C) -> Vec<String> {
    let fixed = [HOLDS, PAUSES, INTERVIEWS, EVALUATIONS, FOLLOW_UPS, SEEN, ANSWERS, OPEN];
    let made = [episodes(), goals(db), check_ins(), care(db), carers(db)];
    fixed.into_iter().map(str::to_owned).chain(made).collect()
}
