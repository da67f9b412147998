//! Queries for exports: one statement a page, in a stable order, after the key of the page before.

use poem_openapi::types::{ParseFromJSON, ToJSON};
use reable_rules::Day;
use reable_rules::text::Line;
use sea_orm::{ConnectionTrait, DbErr, QueryResult, TryGetable, Value};
use serde::{Deserialize, Serialize};
use uuid::Uuid;

use super::pseudonyms::Pseudonyms;
use super::rows::{CareMinutesRow, CheckInRow, CopmRow, EpisodeRow, GoalRow, SignalRow, Subject};
use crate::access::{Access, Deed, Duty, Organisation, SignedIn, Write};
use crate::answers::{Page, Paging};
use crate::audit::{Action, NO_ID};
use crate::db::sql;
use crate::goals::store::list;
use crate::ids::{ClientId, OrgId};
use crate::parts::Parts;
use crate::problem::{Answer, Problem};

/// What the caller asked for.
pub struct Asked {
    /// Only this client; everybody when absent.
    pub client: Option<ClientId>,
    /// From which day.
    pub from: Option<Day>,
    /// Up to which day, included.
    pub to: Option<Day>,
    /// Whether with names.
    pub named: bool,
    /// Why.
    pub reason: Option<Line>,
    /// How many rows at most.
    pub limit: Option<i64>,
    /// `next_cursor` of the page before.
    pub cursor: Option<String>,
}

/// Of whom the caller may take the export.
enum Scope {
    One(Access<Write>),
    All(Access<Write, Organisation>),
}

impl Scope {
    fn org(&self) -> OrgId {
        match self {
            Self::One(access) => access.org(),
            Self::All(access) => access.org(),
        }
    }

    fn client(&self) -> Option<ClientId> {
        match self {
            Self::One(access) => Some(access.client()),
            Self::All(_) => None,
        }
    }
}

/// A part of the key that pages continue from.
#[derive(Serialize, Deserialize, Clone)]
#[serde(untagged)]
enum Part {
    Id(Uuid),
    Day(Day),
}

impl From<Part> for Value {
    fn from(part: Part) -> Self {
        match part {
            Part::Id(id) => id.into(),
            Part::Day(day) => day.into(),
        }
    }
}

/// A column of the key.
#[derive(Clone, Copy)]
enum Key {
    Id(&'static str),
    Day(&'static str),
}

impl Key {
    fn column(self) -> &'static str {
        match self {
            Self::Id(column) | Self::Day(column) => column,
        }
    }

    fn read(self, row: &QueryResult) -> Result<Part, DbErr> {
        match self {
            Self::Id(column) => row.try_get("", column).map(Part::Id),
            Self::Day(column) => row.try_get("", column).map(Part::Day),
        }
    }
}

/// Where the rows of one kind of export come from; `x` is the table, and every key column is one of its own.
struct Source {
    /// The kind, in the audit log and in cursors.
    kind: &'static str,
    columns: &'static str,
    joins: &'static str,
    /// The column of the client.
    client: &'static str,
    /// The day that `from` and `to` are about.
    day: &'static str,
    /// What else must hold.
    only: &'static str,
    /// What orders the rows, and tells them apart.
    key: &'static [Key],
}

const CHECK_INS: Source = Source {
    kind: "check_in",
    columns: "x.client_id, x.goal_id, g.title, x.day, x.author_id, x.author_role, x.imported, x.help, x.performance, \
              x.satisfaction, x.not_done_reason, x.note, x.recorded_at",
    joins: "check_ins x JOIN goals g ON g.id = x.goal_id",
    client: "x.client_id",
    day: "x.day",
    only: " AND x.withdrawn = FALSE",
    key: &[Key::Id("client_id"), Key::Day("day"), Key::Id("goal_id"), Key::Id("author_id")],
};

const EPISODES: Source = Source {
    kind: "episode",
    columns: "x.id, x.programme, x.start_day, x.last_day, x.rated_by, x.status, x.ended_on, x.end_reason, \
              x.independence_start, v.independence_end, v.minutes_per_week, v.outcome",
    joins: "episodes x LEFT JOIN evaluations v ON v.episode_id = x.id AND v.held_on IS NOT NULL AND v.version = \
            (SELECT MAX(y.version) FROM evaluations y WHERE y.episode_id = x.id)",
    client: "x.client_id",
    day: "x.start_day",
    only: "",
    key: &[Key::Id("id")],
};

const GOALS: Source = Source {
    kind: "goal",
    columns: "x.id, x.episode_id, x.title, x.kind, x.status, x.demand_area, x.copm_area, x.question_type, \
              x.disciplines, x.interventions, x.methods, x.start_day, x.closed_on, a.target, a.agreed_help, \
              a.planned_days",
    joins: "goals x JOIN goal_agreements a ON a.goal_id = x.id AND (a.from_day, a.revision) = \
            (SELECT y.from_day, y.revision FROM goal_agreements y WHERE y.goal_id = x.id \
             ORDER BY y.from_day DESC, y.revision DESC LIMIT 1)",
    client: "x.client_id",
    day: "x.start_day",
    only: "",
    key: &[Key::Id("id")],
};

const CARE_MINUTES: Source = Source {
    kind: "care_decision",
    columns: "x.id, x.episode_id, x.sequence, x.kind, x.from_day, x.minutes_per_week, x.decided_by, x.reason, \
              (SELECT COALESCE(SUM(l.minutes_per_week), 0) FROM care_decision_goals l WHERE l.decision_id = x.id) \
              AS linked",
    joins: "care_decisions x JOIN episodes e ON e.id = x.episode_id",
    client: "e.client_id",
    day: "x.from_day",
    only: "",
    key: &[Key::Id("id")],
};

const COPM: Source = Source {
    kind: "copm_interview",
    columns: "x.interview_id, x.goal_id, i.episode_id, i.moment, i.held_on, i.respondent, x.importance, \
              x.performance, x.satisfaction",
    joins: "copm_scores x JOIN copm_interviews i ON i.id = x.interview_id JOIN episodes e ON e.id = i.episode_id",
    client: "e.client_id",
    day: "i.held_on",
    only: "",
    key: &[Key::Id("interview_id"), Key::Id("goal_id")],
};

const SIGNALS: Source = Source {
    kind: "signal",
    columns: "x.id, x.episode_id, x.subject_id, x.signal, x.first_seen_on, x.last_seen_on, x.cleared_on, g.title, \
              r.response, r.on_day AS responded_on, r.reason AS response_reason",
    joins: "signals x LEFT JOIN goals g ON g.id = x.subject_id LEFT JOIN signal_responses r ON r.id = \
            (SELECT y.id FROM signal_responses y WHERE y.episode_id = x.episode_id AND y.subject_id = x.subject_id \
             AND y.signal = x.signal AND y.on_day >= x.first_seen_on \
             AND (x.cleared_on IS NULL OR y.on_day <= x.cleared_on) ORDER BY y.responded_at DESC, y.id DESC LIMIT 1)",
    client: "x.client_id",
    day: "x.first_seen_on",
    only: "",
    key: &[Key::Id("id")],
};

/// An export that the caller may take, and that the audit log knows of.
struct Export {
    scope: Scope,
    named: bool,
    pseudonyms: Pseudonyms,
}

impl Export {
    /// Lets the caller take the export, and records it durably before a row is read.
    async fn admit(who: &SignedIn, parts: &Parts, kind: &'static str, asked: &Asked) -> Answer<Self> {
        let scope = match asked.client {
            Some(client) => Scope::One(who.may_write(parts, Deed::ExportClient, client).await?),
            None => Scope::All(who.may_manage(Duty::ExportAll)?),
        };
        if asked.named && asked.reason.is_none() {
            let detail = "An export with names says why, in reason.";
            return Err(Problem::invalid_at("/query/reason", "reason_required", detail));
        }
        let mut event = match &scope {
            Scope::One(access) => access.did(Action::Export, kind, NO_ID),
            Scope::All(access) => access.did(Action::Export, kind, NO_ID),
        };
        if let Some(reason) = &asked.reason {
            event = event.purpose(reason.as_str());
        }
        parts.sightings.write(event).await?;
        let pseudonyms = Pseudonyms::open(&parts.db, &parts.dice, scope.org()).await?;
        Ok(Self { scope, named: asked.named, pseudonyms })
    }

    fn pseudonym(&self, row: &QueryResult, column: &str) -> Result<String, DbErr> {
        Ok(self.pseudonyms.of(row.try_get("", column)?))
    }

    /// A value that only an export with names shows.
    fn if_named<T: TryGetable>(&self, row: &QueryResult, column: &str) -> Result<Option<T>, DbErr> {
        if self.named { row.try_get("", column) } else { Ok(None) }
    }

    fn subject(&self, row: &QueryResult) -> Result<Subject, DbErr> {
        Ok(Subject {
            client: self.pseudonym(row, "subject_id")?,
            client_id: self.if_named(row, "subject_id")?,
            name: self.if_named(row, "subject_name")?,
            external_ref: self.if_named(row, "subject_ref")?,
        })
    }
}

/// One page of an export.
async fn page<T: ParseFromJSON + ToJSON>(
    who: &SignedIn,
    parts: &Parts,
    asked: &Asked,
    source: &Source,
    read: fn(&Export, &QueryResult) -> Result<T, DbErr>,
) -> Answer<Page<T>> {
    let paging: Paging<()> = Paging::parse(asked.limit, None)?;
    let export = Export::admit(who, parts, source.kind, asked).await?;
    let after: Option<Vec<Part>> =
        asked.cursor.as_deref().map(|cursor| export.pseudonyms.unseal(source.kind, cursor)).transpose()?;
    let (text, values) = select(&export.scope, asked, source, after, paging.fetch());
    let mut rows = parts.db.read().query_all_raw(sql(parts.db.read(), text, values)).await?;
    let more = rows.len() > paging.limit;
    rows.truncate(paging.limit);
    let next_cursor = match rows.last().filter(|_| more) {
        Some(last) => {
            let key = source.key.iter().map(|key| key.read(last)).collect::<Result<Vec<Part>, DbErr>>()?;
            Some(export.pseudonyms.seal(&parts.dice, source.kind, &key)?)
        }
        None => None,
    };
    let items = rows.iter().map(|row| read(&export, row)).collect::<Result<Vec<T>, DbErr>>()?;
    Ok(Page { items, next_cursor })
}

fn select(scope: &Scope, asked: &Asked, source: &Source, after: Option<Vec<Part>>, most: i64) -> (String, Vec<Value>) {
    let Source { columns, joins, client, day, only, key, .. } = source;
    let mut values: Vec<Value> = vec![scope.org().into()];
    let mut bind = |value: Value| {
        values.push(value);
        format!("${}", values.len())
    };
    let mut text = format!(
        "SELECT {columns}, c.id AS subject_id, c.external_ref AS subject_ref, p.name AS subject_name FROM {joins} \
         JOIN clients c ON c.id = {client} JOIN people p ON p.id = {client} WHERE x.org_id = $1{only}"
    );
    if let Some(one) = scope.client() {
        text.push_str(&format!(" AND {client} = {}", bind(one.into())));
    }
    if let Some(from) = asked.from {
        text.push_str(&format!(" AND {day} >= {}", bind(from.into())));
    }
    if let Some(to) = asked.to {
        text.push_str(&format!(" AND {day} <= {}", bind(to.into())));
    }
    let order = key.iter().map(|key| format!("x.{}", key.column())).collect::<Vec<_>>().join(", ");
    if let Some(after) = after.filter(|after| after.len() == key.len()) {
        let after = after.into_iter().map(|part| bind(part.into())).collect::<Vec<_>>().join(", ");
        text.push_str(&format!(" AND ({order}) > ({after})"));
    }
    text.push_str(&format!(" ORDER BY {order} LIMIT {}", bind(most.into())));
    (text, values)
}

/// A page of check-ins, by client, day, goal and author.
///
/// # Errors
/// 403, 404 or 422 as the operation says.
pub async fn check_ins(who: &SignedIn, parts: &Parts, asked: &Asked) -> Answer<Page<CheckInRow>> {
    page(who, parts, asked, &CHECK_INS, |export, row| {
        Ok(CheckInRow {
            subject: export.subject(row)?,
            goal: export.pseudonym(row, "goal_id")?,
            goal_title: export.if_named(row, "title")?,
            day: row.try_get("", "day")?,
            by: export.pseudonym(row, "author_id")?,
            by_role: row.try_get("", "author_role")?,
            imported: row.try_get("", "imported")?,
            help: row.try_get("", "help")?,
            performance: row.try_get("", "performance")?,
            satisfaction: row.try_get("", "satisfaction")?,
            not_done_reason: row.try_get("", "not_done_reason")?,
            note: export.if_named(row, "note")?,
            recorded_at: row.try_get("", "recorded_at")?,
        })
    })
    .await
}

/// A page of episodes.
///
/// # Errors
/// 403, 404 or 422 as the operation says.
pub async fn episodes(who: &SignedIn, parts: &Parts, asked: &Asked) -> Answer<Page<EpisodeRow>> {
    page(who, parts, asked, &EPISODES, |export, row| {
        Ok(EpisodeRow {
            subject: export.subject(row)?,
            episode: export.pseudonym(row, "id")?,
            programme: row.try_get("", "programme")?,
            start_day: row.try_get("", "start_day")?,
            last_day: row.try_get("", "last_day")?,
            rated_by: row.try_get("", "rated_by")?,
            status: row.try_get("", "status")?,
            ended_on: row.try_get("", "ended_on")?,
            end_reason: row.try_get("", "end_reason")?,
            independence_start: row.try_get("", "independence_start")?,
            independence_end: row.try_get("", "independence_end")?,
            minutes_per_week_end: row.try_get("", "minutes_per_week")?,
            outcome: row.try_get("", "outcome")?,
        })
    })
    .await
}

/// A page of goals.
///
/// # Errors
/// 403, 404 or 422 as the operation says.
pub async fn goals(who: &SignedIn, parts: &Parts, asked: &Asked) -> Answer<Page<GoalRow>> {
    page(who, parts, asked, &GOALS, |export, row| {
        let text = |column: &str| row.try_get::<String>("", column);
        Ok(GoalRow {
            subject: export.subject(row)?,
            episode: export.pseudonym(row, "episode_id")?,
            goal: export.pseudonym(row, "id")?,
            title: export.if_named(row, "title")?,
            kind: row.try_get("", "kind")?,
            status: row.try_get("", "status")?,
            demand_area: row.try_get("", "demand_area")?,
            copm_area: row.try_get("", "copm_area")?,
            question_type: row.try_get("", "question_type")?,
            disciplines: list(&text("disciplines")?),
            interventions: list(&text("interventions")?),
            methods: list(&text("methods")?),
            start_day: row.try_get("", "start_day")?,
            closed_on: row.try_get("", "closed_on")?,
            target: row.try_get("", "target")?,
            agreed_help: row.try_get("", "agreed_help")?,
            planned_days: row.try_get("", "planned_days")?,
        })
    })
    .await
}

/// A page of decisions about care minutes.
///
/// # Errors
/// 403, 404 or 422 as the operation says.
pub async fn care_minutes(who: &SignedIn, parts: &Parts, asked: &Asked) -> Answer<Page<CareMinutesRow>> {
    page(who, parts, asked, &CARE_MINUTES, |export, row| {
        Ok(CareMinutesRow {
            subject: export.subject(row)?,
            episode: export.pseudonym(row, "episode_id")?,
            sequence: row.try_get("", "sequence")?,
            kind: row.try_get("", "kind")?,
            from_day: row.try_get("", "from_day")?,
            minutes_per_week: row.try_get("", "minutes_per_week")?,
            linked_minutes_per_week: row.try_get("", "linked")?,
            decided_by: export.if_named(row, "decided_by")?,
            reason: export.if_named(row, "reason")?,
        })
    })
    .await
}

/// A page of COPM scores.
///
/// # Errors
/// 403, 404 or 422 as the operation says.
pub async fn copm(who: &SignedIn, parts: &Parts, asked: &Asked) -> Answer<Page<CopmRow>> {
    page(who, parts, asked, &COPM, |export, row| {
        Ok(CopmRow {
            subject: export.subject(row)?,
            episode: export.pseudonym(row, "episode_id")?,
            interview: export.pseudonym(row, "interview_id")?,
            moment: row.try_get("", "moment")?,
            held_on: row.try_get("", "held_on")?,
            respondent: row.try_get("", "respondent")?,
            goal: export.pseudonym(row, "goal_id")?,
            importance: row.try_get("", "importance")?,
            performance: row.try_get("", "performance")?,
            satisfaction: row.try_get("", "satisfaction")?,
        })
    })
    .await
}

/// A page of signals.
///
/// # Errors
/// 403, 404 or 422 as the operation says.
pub async fn signals(who: &SignedIn, parts: &Parts, asked: &Asked) -> Answer<Page<SignalRow>> {
    page(who, parts, asked, &SIGNALS, |export, row| {
        Ok(SignalRow {
            subject: export.subject(row)?,
            episode: export.pseudonym(row, "episode_id")?,
            about: export.pseudonym(row, "subject_id")?,
            goal_title: export.if_named(row, "title")?,
            signal: row.try_get("", "signal")?,
            first_seen_on: row.try_get("", "first_seen_on")?,
            last_seen_on: row.try_get("", "last_seen_on")?,
            cleared_on: row.try_get("", "cleared_on")?,
            response: row.try_get("", "response")?,
            responded_on: row.try_get("", "responded_on")?,
            response_reason: export.if_named(row, "response_reason")?,
        })
    })
    .await
}
