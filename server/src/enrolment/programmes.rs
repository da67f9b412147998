//! Programmes, shipped and the organisation's own, and the support methods that a plan may name.

use std::collections::HashSet;
use std::sync::OnceLock;

use poem_openapi::Object;
use reable_rules::programme::{self, Programme as Template};
use reable_rules::text::Line;
use reable_rules::words::{CareDomain, CareUnit, GoalKind, QualityOfLifeMoment};
use sea_orm::{ColumnTrait, ConnectionTrait, DbErr, EntityTrait, QueryFilter, QueryOrder};

use crate::access::{Access, Organisation, Write};
use crate::audit::Action;
use crate::db::{Txn, sql};
use crate::ids::OrgId;
use crate::problem::{Answer, Problem};
use crate::tables::programmes;

/// One phase of a programme.
#[derive(Object, Debug, Clone)]
#[oai(deny_unknown_fields)]
pub struct ProgrammePhase {
    /// Its Dutch name.
    pub name_nl: Line,
    /// Its English name.
    pub name_en: Line,
    /// How long it lasts, in weeks.
    pub weeks: u16,
}

/// The rules of one programme, as a template for episodes.
#[derive(Object, Debug, Clone)]
#[oai(deny_unknown_fields, skip_serializing_if_is_none)]
pub struct Programme {
    /// A short word: 2 to 40 lower-case letters, digits and underscores, a letter first.
    pub id: String,
    /// Its Dutch name.
    pub name_nl: Line,
    /// Its English name.
    pub name_en: Line,
    /// How long an episode lasts at most, in weeks (1 to 104); longer only by a named decision.
    pub max_weeks: u16,
    /// Days between two multidisciplinary meetings about one client.
    pub mdo_interval_days: u16,
    /// Open goals at most, 1 to 5.
    pub max_goals: u8,
    /// The kinds of goal it knows.
    pub goal_kinds: Vec<GoalKind>,
    /// Its phases in order, together as long as the programme; none when it has no phases.
    #[oai(default)]
    pub phases: Vec<ProgrammePhase>,
    /// The formal care it counts.
    pub care_unit: CareUnit,
    /// The domain it belongs to.
    pub domain: CareDomain,
    /// Guidance alongside, beyond the formal care, in minutes a week.
    pub guidance_minutes_per_week: Option<u16>,
    /// When former clients are followed up, in months after the end (1 to 60), ascending.
    pub follow_up_months: Vec<u8>,
    /// The outcomes that an evaluation chooses from.
    pub outcomes: Vec<String>,
    /// The outcomes that a follow-up chooses from.
    #[oai(default)]
    pub follow_up_outcomes: Vec<String>,
    /// When quality of life is asked.
    #[oai(default)]
    pub quality_of_life_moments: Vec<QualityOfLifeMoment>,
    /// Whether standing still is a finding; not where stability is success.
    pub stalled_signal: bool,
    /// Whether clients who already receive care may start it.
    pub existing_clients: bool,
    /// Whether it came with the software; the server says so, callers never do.
    #[oai(read_only)]
    pub shipped: Option<bool>,
    /// Whether no episode starts with it any more; those under way go on by its rules. The server says so.
    #[oai(read_only)]
    pub retired: Option<bool>,
}

/// Why no episode starts with a programme any more.
#[derive(Object, Debug)]
#[oai(deny_unknown_fields)]
pub struct Retirement {
    /// Why; kept with it.
    pub reason: Line,
}

impl Programme {
    fn of(template: Template, retired: bool) -> Self {
        let shipped = is_shipped(&template.id);
        let phase = |phase: programme::Phase| ProgrammePhase {
            name_nl: phase.name_nl,
            name_en: phase.name_en,
            weeks: phase.weeks,
        };
        Self {
            id: template.id,
            name_nl: template.name_nl,
            name_en: template.name_en,
            max_weeks: template.max_weeks,
            mdo_interval_days: template.mdo_interval_days,
            max_goals: template.max_goals,
            goal_kinds: template.goal_kinds,
            phases: template.phases.into_iter().map(phase).collect(),
            care_unit: template.care_unit,
            domain: template.domain,
            guidance_minutes_per_week: template.guidance_minutes_per_week,
            follow_up_months: template.follow_up_months,
            outcomes: template.outcomes,
            follow_up_outcomes: template.follow_up_outcomes,
            quality_of_life_moments: template.quality_of_life_moments,
            stalled_signal: template.stalled_signal,
            existing_clients: template.existing_clients,
            shipped: Some(shipped),
            retired: Some(retired),
        }
    }

    fn into_template(self) -> Template {
        let phase = |phase: ProgrammePhase| programme::Phase {
            name_nl: phase.name_nl,
            name_en: phase.name_en,
            weeks: phase.weeks,
        };
        Template {
            id: self.id,
            name_nl: self.name_nl,
            name_en: self.name_en,
            max_weeks: self.max_weeks,
            mdo_interval_days: self.mdo_interval_days,
            max_goals: self.max_goals,
            goal_kinds: self.goal_kinds,
            phases: self.phases.into_iter().map(phase).collect(),
            care_unit: self.care_unit,
            domain: self.domain,
            guidance_minutes_per_week: self.guidance_minutes_per_week,
            follow_up_months: self.follow_up_months,
            outcomes: self.outcomes,
            follow_up_outcomes: self.follow_up_outcomes,
            quality_of_life_moments: self.quality_of_life_moments,
            stalled_signal: self.stalled_signal,
            existing_clients: self.existing_clients,
        }
    }
}

fn shipped() -> &'static [Template] {
    static SHIPPED: OnceLock<Vec<Template>> = OnceLock::new();
    SHIPPED.get_or_init(programme::shipped)
}

fn is_shipped(key: &str) -> bool {
    shipped().iter().any(|template| template.id == key)
}

/// The template of a programme, shipped or the organisation's own, retired or not.
///
/// # Errors
/// When the database refuses, or a stored template no longer reads.
pub async fn find<C: ConnectionTrait>(db: &C, org: OrgId, key: &str) -> Result<Option<Template>, DbErr> {
    if let Some(template) = shipped().iter().find(|template| template.id == key) {
        return Ok(Some(template.clone()));
    }
    let row = programmes::Entity::find_by_id((org, key.to_owned())).one(db).await?;
    row.map(|row| read(&row)).transpose()
}

/// Every template that an organisation knows, retired ones too: the shipped ones first, then its own by key.
///
/// # Errors
/// As [`find`].
pub async fn all<C: ConnectionTrait>(db: &C, org: OrgId) -> Result<Vec<Template>, DbErr> {
    let own = programmes::Entity::find().filter(programmes::Column::OrgId.eq(org));
    let own = own.order_by_asc(programmes::Column::Key).all(db).await?;
    shipped().iter().cloned().map(Ok).chain(own.iter().map(read)).collect()
}

/// The same as [`all`], as the API shows it.
///
/// # Errors
/// As [`find`].
pub async fn list<C: ConnectionTrait>(db: &C, org: OrgId) -> Result<Vec<Programme>, DbErr> {
    let (templates, retired) = (all(db, org).await?, retired(db, org).await?);
    let shown = |template: Template| {
        let is_retired = retired.contains(&template.id);
        Programme::of(template, is_retired)
    };
    Ok(templates.into_iter().map(shown).collect())
}

/// The keys of the programmes with which no episode starts any more.
///
/// # Errors
/// When the database refuses.
pub async fn retired<C: ConnectionTrait>(db: &C, org: OrgId) -> Result<HashSet<String>, DbErr> {
    let text = "SELECT key FROM retired_programmes WHERE org_id = $1";
    let rows = db.query_all_raw(sql(db, text, [org.into()])).await?;
    rows.iter().map(|row| row.try_get("", "key")).collect()
}

/// The template with which an episode is to start.
///
/// # Errors
/// 422 at `/programme`: `unknown_programme`, or `programme_retired`.
pub async fn find_to_start<C: ConnectionTrait>(db: &C, org: OrgId, key: &str) -> Answer<Template> {
    let refuse = |code, detail: &str| Problem::invalid_at("/programme", code, detail);
    let template = find(db, org, key)
        .await?
        .ok_or_else(|| refuse("unknown_programme", "Use the id of a programme that GET /v1/programmes lists."))?;
    if retired(db, org).await?.contains(key) {
        let detail = format!("The organisation starts no more episodes with {key}. Name another programme.");
        return Err(refuse("programme_retired", &detail));
    }
    Ok(template)
}

fn read(row: &programmes::Model) -> Result<Template, DbErr> {
    Template::from_json(&row.template)
        .map_err(|_| DbErr::Custom(format!("the stored programme {} does not read", row.key)))
}

/// Adds a programme of the organisation's own.
///
/// # Errors
/// 422 with every fault of the template, 409 `programme_exists` when the key is taken.
pub async fn add(txn: &mut Txn, access: &Access<Write, Organisation>, programme: Programme) -> Answer<Programme> {
    let template = programme.into_template();
    template.validate().map_err(Problem::invalid)?;
    let taken = || Problem::conflict("programme_exists", "A programme has this id already. Choose another.");
    if is_shipped(&template.id) {
        return Err(taken());
    }
    let json = serde_json::to_string(&template).map_err(|_| Problem::unavailable())?;
    let insert = "INSERT INTO programmes (org_id, key, template, created_by, created_at) VALUES ($1, $2, $3, $4, $5) \
                  ON CONFLICT (org_id, key) DO NOTHING";
    let values =
        [access.org().into(), template.id.clone().into(), json.into(), access.person().into(), txn.now().into()];
    if txn.execute_raw(sql(&**txn, insert, values)).await?.rows_affected() == 0 {
        return Err(taken());
    }
    txn.audit(access.did(Action::Create, "programme", &template.id));
    Ok(Programme::of(template, false))
}

/// Starts no more episodes with a programme. Retired twice, the first time counts.
///
/// # Errors
/// 404 when the organisation has no such programme.
pub async fn retire(
    txn: &mut Txn,
    access: &Access<Write, Organisation>,
    key: &str,
    reason: &Line,
) -> Answer<Programme> {
    let template = find(&**txn, access.org(), key).await?.ok_or_else(Problem::not_found)?;
    let text = "INSERT INTO retired_programmes (org_id, key, reason, retired_by, retired_at) \
                VALUES ($1, $2, $3, $4, $5) ON CONFLICT (org_id, key) DO NOTHING";
    let values = [access.org().into(), key.into(), reason.as_str().into(), access.person().into(), txn.now().into()];
    txn.execute_raw(sql(&**txn, text, values)).await?;
    txn.audit(access.did(Action::Change, "programme", key));
    Ok(Programme::of(template, true))
}

/// Starts episodes with a retired programme again.
///
/// # Errors
/// 404 when the organisation has no such programme.
pub async fn restore(txn: &mut Txn, access: &Access<Write, Organisation>, key: &str) -> Answer<Programme> {
    let template = find(&**txn, access.org(), key).await?.ok_or_else(Problem::not_found)?;
    let text = "DELETE FROM retired_programmes WHERE org_id = $1 AND key = $2";
    txn.execute_raw(sql(&**txn, text, [access.org().into(), key.into()])).await?;
    txn.audit(access.did(Action::Change, "programme", key));
    Ok(Programme::of(template, false))
}

/// A support method that a goal's plan may name. Source: Movisie, "Begeleiding nieuwe stijl", December 2014.
#[derive(Object, Debug, Clone)]
pub struct Method {
    /// Its number in the source, 1 to 29; what a plan names it by.
    pub number: u8,
    /// The page in the source.
    pub page: u16,
    /// Its name, as the source prints it.
    pub name: String,
    /// For whom it is meant.
    pub for_whom: String,
    /// How it is built up, and its limits in time.
    pub structure_and_limits: String,
    /// Who takes part.
    pub roles: String,
    /// The scores or tools it works with.
    pub scores_or_tools: String,
    /// The source's beacons that it names: V (the question behind the question), E (own strength), D (going there),
    /// F (formal and informal in balance), I (integrated), R (result-oriented).
    pub beacons: Vec<String>,
}

/// The 29 support methods, in the order of the source.
#[must_use]
pub fn methods() -> &'static [Method] {
    static METHODS: OnceLock<Vec<Method>> = OnceLock::new();
    METHODS.get_or_init(|| include_str!("../../data/methods.tsv").lines().skip(1).filter_map(read_method).collect())
}

fn read_method(line: &str) -> Option<Method> {
    let cells: Vec<&str> = line.split('\t').collect();
    let [number, page, name, for_whom, structure_and_limits, roles, scores_or_tools, beacons] = cells[..] else {
        return None;
    };
    Some(Method {
        number: number.parse().ok()?,
        page: page.parse().ok()?,
        name: name.to_owned(),
        for_whom: for_whom.to_owned(),
        structure_and_limits: structure_and_limits.to_owned(),
        roles: roles.to_owned(),
        scores_or_tools: scores_or_tools.to_owned(),
        // A remark may follow the letters, between brackets.
        beacons: beacons.chars().take_while(char::is_ascii_uppercase).map(String::from).collect(),
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn all_29_methods_are_read_with_their_beacons() {
        let numbers: Vec<u8> = methods().iter().map(|method| method.number).collect();
        assert_eq!(numbers, (1..=29).collect::<Vec<u8>>());
        for method in methods() {
            assert!(!method.beacons.is_empty(), "{}", method.name);
            assert!(method.beacons.iter().all(|letter| "VEDFIR".contains(letter.as_str())), "{}", method.name);
        }
    }

    #[test]
    fn a_template_survives_the_api_shape() {
        for template in shipped() {
            assert_eq!(&Programme::of(template.clone(), false).into_template(), template);
        }
    }
}
