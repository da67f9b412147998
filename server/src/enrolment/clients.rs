//! Clients: enrolling, finding, correcting, moving to another team.

use chrono::{DateTime, Utc};
use poem_openapi::Object;
use poem_openapi::types::MaybeUndefined;
use reable_rules::text::{Email, Line, Note, PhoneNumber};
use reable_rules::words::{AdviceOutcome, Language, PersonRole, RatedBy, StaffRole};
use reable_rules::{Day, Mark, Zone};
use sea_orm::{ConnectionTrait, DbErr, EntityTrait, QueryResult, Value};
use uuid::Uuid;

use super::advice_talks::{self, FirstAdviceTalk};
use super::coordination::{Coordination, HELD};
use super::episodes::{self, NewEpisode, Opening};
use super::merges;
use super::{refuse_future, today_in};
use crate::access::{Access, Organisation, Read, Role, Write};
use crate::answers::{Paging, stale};
use crate::audit::Action;
use crate::body::Body;
use crate::db::{Txn, insert_rows, sql};
use crate::ids::{AdviceTalkId, ClientId, EpisodeId, OrgId, PersonId, StaffId, TeamId};
use crate::problem::{Answer, CONFLICT, Problem};
use crate::tables::organisations;

/// Somebody to enrol.
#[derive(Object, Debug)]
#[oai(deny_unknown_fields, skip_serializing_if_is_none)]
pub struct NewClient {
    /// An id made by the caller, so that a repeat enrols nobody twice.
    pub id: Option<Uuid>,
    /// The client's name.
    pub name: Line,
    /// The organisation's own reference, unique within it. Never a citizen service number.
    pub external_ref: Line,
    /// The day of birth.
    pub date_of_birth: Option<Day>,
    /// The postal address, on several lines.
    pub address: Option<Note>,
    /// An e-mail address.
    pub email: Option<Email>,
    /// A telephone number.
    pub phone: Option<PhoneNumber>,
    /// The language to address the client in; the organisation's when absent.
    pub language: Option<Language>,
    /// The time zone the client lives in; the organisation's when absent.
    pub time_zone: Option<Zone>,
    /// The team that the client will belong to.
    pub team_id: TeamId,
    /// The coordinator, an active therapist or nurse of that team; when absent, the caller if that is a therapist or nurse.
    pub coordinator_id: Option<PersonId>,
    /// The programme's id; `lat` when absent.
    pub programme: Option<String>,
    /// The first day; today in the client's time zone when absent. At most 90 days ahead, and so that the last day of
    /// the programme lies at most 35 days back.
    pub start_day: Option<Day>,
    /// Whose ratings are evaluated; the client's when absent.
    pub rated_by: Option<RatedBy>,
    /// How independent the client is, 1 to 10, given by client and professional together.
    pub independence_start: Option<Mark>,
    /// The advice talk that led here. With an outcome other than `programme` no episode is started.
    pub advice_talk: Option<FirstAdviceTalk>,
}

/// What is to change about a client; what is absent stays.
#[derive(Object, Debug)]
#[oai(deny_unknown_fields, skip_serializing_if_is_none)]
pub struct ClientChange {
    /// The client's name.
    pub name: Option<Line>,
    /// The organisation's own reference.
    pub external_ref: Option<Line>,
    /// The day of birth; null to remove it.
    pub date_of_birth: MaybeUndefined<Day>,
    /// The postal address; null to remove it.
    pub address: MaybeUndefined<Note>,
    /// An e-mail address; null to remove it.
    pub email: MaybeUndefined<Email>,
    /// A telephone number; null to remove it.
    pub phone: MaybeUndefined<PhoneNumber>,
    /// The language to address the client in.
    pub language: Option<Language>,
    /// The time zone the client lives in.
    pub time_zone: Option<Zone>,
    /// The team to move to; `reason` goes with it. A coordinator who is not in that team is cleared.
    pub team_id: Option<TeamId>,
    /// Why the client moves to another team.
    pub reason: Option<Line>,
    /// The coordinator, an active therapist or nurse of the client's team; null for none.
    pub coordinator_id: MaybeUndefined<PersonId>,
}

/// A client and how to reach them.
#[derive(Object, Debug)]
#[oai(skip_serializing_if_is_none)]
pub struct Client {
    /// The client.
    pub id: ClientId,
    /// The client's name.
    pub name: String,
    /// The organisation's own reference.
    pub external_ref: String,
    /// The day of birth.
    pub date_of_birth: Option<Day>,
    /// The postal address.
    pub address: Option<String>,
    /// An e-mail address.
    pub email: Option<String>,
    /// A telephone number.
    pub phone: Option<String>,
    /// The language to address the client in.
    pub language: Language,
    /// The time zone that decides what day it is for the client.
    pub time_zone: String,
    /// The team.
    pub team_id: TeamId,
    /// The team's name.
    pub team_name: String,
    /// The coordinator; absent while nobody coordinates.
    pub coordinator_id: Option<PersonId>,
    /// The coordinator's name.
    pub coordinator_name: Option<String>,
    /// Who coordinated last, when that one has left and nobody has taken it over.
    pub former_coordinator_id: Option<PersonId>,
    /// The name of who coordinated last.
    pub former_coordinator_name: Option<String>,
    /// The open episode, when there is one.
    pub episode_id: Option<EpisodeId>,
    /// When the client was enrolled.
    pub created_at: DateTime<Utc>,
    /// Which version of it this is.
    pub version: i32,
}

/// What [`read`] reads a client from.
const SELECT: &str = "SELECT c.id, p.name, c.external_ref, c.date_of_birth, c.address, p.email, p.phone, p.language, \
     p.time_zone, c.team_id, t.name AS team_name, c.coordinator_id, s.name AS coordinator_name, e.id AS episode_id, \
     c.created_at, c.version, CASE WHEN {held} THEN 1 ELSE 0 END AS held FROM clients c JOIN people p ON p.id = c.id JOIN teams t ON t.id = c.team_id \
     LEFT JOIN people s ON s.id = c.coordinator_id LEFT JOIN episodes e ON e.client_id = c.id AND e.status = 'open'";

fn select() -> String {
    SELECT.replace("{held}", HELD)
}

fn read(row: &QueryResult) -> Result<Client, DbErr> {
    let last = (row.try_get("", "coordinator_id")?, row.try_get("", "coordinator_name")?);
    let (now, former) = if row.try_get::<i32>("", "held")? == 1 { (last, (None, None)) } else { ((None, None), last) };
    Ok(Client {
        id: row.try_get("", "id")?,
        name: row.try_get("", "name")?,
        external_ref: row.try_get("", "external_ref")?,
        date_of_birth: row.try_get("", "date_of_birth")?,
        address: row.try_get("", "address")?,
        email: row.try_get("", "email")?,
        phone: row.try_get("", "phone")?,
        language: row.try_get("", "language")?,
        time_zone: row.try_get("", "time_zone")?,
        team_id: row.try_get("", "team_id")?,
        team_name: row.try_get("", "team_name")?,
        coordinator_id: now.0,
        coordinator_name: now.1,
        former_coordinator_id: former.0,
        former_coordinator_name: former.1,
        episode_id: row.try_get("", "episode_id")?,
        created_at: row.try_get("", "created_at")?,
        version: row.try_get("", "version")?,
    })
}

async fn find<C: ConnectionTrait>(db: &C, org: OrgId, id: ClientId) -> Result<Option<Client>, DbErr> {
    let text = format!("{} WHERE c.id = $1 AND c.org_id = $2", select());
    db.query_one_raw(sql(db, text, [id.into(), org.into()])).await?.as_ref().map(read).transpose()
}

/// The client that access was given to.
///
/// # Errors
/// 404 when the client is gone.
pub async fn get<C: ConnectionTrait>(db: &C, access: &Access<Read>) -> Answer<Client> {
    find(db, access.org(), access.client()).await?.ok_or_else(Problem::not_found)
}

/// Which clients to list.
#[derive(Debug, Default)]
pub struct Filter {
    /// Only those of this team.
    pub team: Option<TeamId>,
    /// Only those with this in their name or reference, whatever its case.
    pub text: Option<String>,
    /// Only those with an open episode whose coordination is held, or vacant.
    pub coordination: Option<Coordination>,
}

/// The clients whose contact data the caller may see, in the order of enrolment: an administrator's are all of the
/// organisation, a therapist's or nurse's those of their own teams and those whose care they coordinate.
///
/// # Errors
/// When the database refuses.
pub async fn list<C: ConnectionTrait>(
    db: &C,
    access: &Access<Read, Organisation>,
    filter: Filter,
    paging: &Paging<ClientId>,
) -> Answer<Vec<Client>> {
    let mut text = format!("{} WHERE c.org_id = $1 AND {}", select(), merges::STILL_THERE);
    match filter.coordination {
        Some(Coordination::Held) => text.push_str(&format!(" AND e.id IS NOT NULL AND {HELD}")),
        Some(Coordination::Vacant) => text.push_str(&format!(" AND e.id IS NOT NULL AND NOT {HELD}")),
        None => {}
    }
    let mut values: Vec<Value> = vec![access.org().into()];
    let mut and = |clause: &str, value: Value| {
        values.push(value);
        text.push_str(" AND ");
        text.push_str(&clause.replace('?', &format!("${}", values.len())));
    };
    if !administers(access) {
        let within_reach =
            "(c.team_id IN (SELECT m.team_id FROM team_members m WHERE m.staff_id = ?) OR c.coordinator_id = ?)";
        and(within_reach, access.person().into());
    }
    if let Some(team) = filter.team {
        and("c.team_id = ?", team.into());
    }
    if let Some(wanted) = filter.text {
        and(r"(LOWER(p.name) LIKE ? ESCAPE '\' OR LOWER(c.external_ref) LIKE ? ESCAPE '\')", like(&wanted).into());
    }
    if let Some(after) = paging.after {
        and("c.id > ?", after.into());
    }
    let text = format!("{text} ORDER BY c.id LIMIT {}", paging.fetch());
    let rows = db.query_all_raw(sql(db, text, values)).await?;
    Ok(rows.iter().map(read).collect::<Result<_, _>>()?)
}

/// A pattern for what contains `text`, in lower case. A letter outside ASCII matches any one letter, since the
/// databases do not agree on its case.
fn like(text: &str) -> String {
    let mut pattern = String::from("%");
    for letter in text.chars() {
        match letter {
            '%' | '_' | '\\' => pattern.extend(['\\', letter]),
            letter if letter.is_ascii() => pattern.push(letter.to_ascii_lowercase()),
            _ => pattern.push('_'),
        }
    }
    pattern.push('%');
    pattern
}

fn administers<M>(access: &Access<M, Organisation>) -> bool {
    access.caller().role == Role::Staff(StaffRole::Administrator)
}

/// What became of an enrolment.
pub enum Enrolled {
    /// The client is new.
    Now(Box<Client>),
    /// The same call enrolled this client before.
    Before(ClientId),
}

/// Enrols a client: person, client, team, coordinator, advice talk and episode at once.
///
/// # Errors
/// 404 for a team out of reach; 409 `external_ref_taken` with the id of who has it, or `id_taken`; 422 `not_in_team`,
/// `unknown_programme`, `day_in_future`, `start_too_long_ago` or `start_too_far_ahead`.
pub async fn enrol(txn: &mut Txn, access: &Access<Write, Organisation>, body: Body<NewClient>) -> Answer<Enrolled> {
    let (id, fresh) = txn.claim_id(access, body.id, &body).await?;
    let id = ClientId(id);
    if !fresh {
        return Ok(Enrolled::Before(id));
    }
    let form = body.into_value();
    require_team(txn, access, form.team_id).await?;
    refuse_taken_ref(txn, access.org(), form.external_ref.as_str(), id).await?;
    let newcomer = newcomer(txn, access, id, &form).await?;
    insert(txn, access, vec![newcomer]).await?;
    if let Some(talk) = form.advice_talk {
        let talk_id = AdviceTalkId(txn.uuid());
        advice_talks::insert(txn, access.org(), id, access.person(), talk_id, talk).await?;
        txn.audit(access.did(Action::Create, "advice_talk", talk_id).about(id));
    }
    let client = find(&**txn, access.org(), id).await?.ok_or_else(Problem::not_found)?;
    Ok(Enrolled::Now(Box::new(client)))
}

/// What is to be enrolled, with everything absent filled in and every reference checked.
async fn newcomer(txn: &Txn, access: &Access<Write, Organisation>, id: ClientId, form: &NewClient) -> Answer<Newcomer> {
    let defaults = defaults(&**txn, access.org()).await?;
    let time_zone = form.time_zone.as_ref().map_or(defaults.time_zone, |zone| zone.name().to_owned());
    let today = today_in(txn.now(), &time_zone)?;
    if let Some(birth) = form.date_of_birth {
        refuse_future(birth, today, "/date_of_birth")?;
    }
    if let Some(talk) = &form.advice_talk {
        refuse_future(talk.held_on, today, "/advice_talk/held_on")?;
    }
    let starts = form.advice_talk.as_ref().is_none_or(|talk| talk.outcome == AdviceOutcome::Programme);
    let wish = NewEpisode {
        id: None,
        programme: form.programme.clone(),
        start_day: form.start_day,
        rated_by: form.rated_by,
        independence_start: form.independence_start,
    };
    let opening = episodes::plan(&**txn, access.org(), EpisodeId(txn.uuid()), &wish, today).await?;
    Ok(Newcomer {
        id,
        name: form.name.to_string(),
        external_ref: form.external_ref.to_string(),
        date_of_birth: form.date_of_birth,
        address: form.address.as_ref().map(Note::to_string),
        email: form.email.as_ref().map(Email::to_string),
        phone: form.phone.as_ref().map(PhoneNumber::to_string),
        language: form.language.unwrap_or(defaults.language),
        time_zone,
        team: form.team_id,
        coordinator: choose_coordinator(txn, access, form).await?,
        episode: starts.then_some(opening),
    })
}

/// The coordinator that was named; else the caller, when that is a therapist or nurse.
async fn choose_coordinator(
    txn: &Txn,
    access: &Access<Write, Organisation>,
    form: &NewClient,
) -> Answer<Option<StaffId>> {
    match form.coordinator_id {
        Some(named) => {
            require_coordinator(txn, access.org(), form.team_id, named).await?;
            Ok(Some(named))
        }
        None => Ok((!administers(access)).then(|| access.staff())),
    }
}

async fn require_team(txn: &Txn, access: &Access<Write, Organisation>, team: TeamId) -> Answer<()> {
    let found = if administers(access) {
        team_exists(txn, access.org(), team).await?
    } else {
        treats_in(txn, access.org(), team, access.staff()).await?
    };
    if found { Ok(()) } else { Err(Problem::not_found()) }
}

async fn team_exists(txn: &Txn, org: OrgId, team: TeamId) -> Result<bool, DbErr> {
    let text = "SELECT 1 AS found FROM teams WHERE id = $1 AND org_id = $2";
    Ok(txn.query_one_raw(sql(&**txn, text, [team.into(), org.into()])).await?.is_some())
}

/// Whether `staff` is an active therapist or nurse of `team`.
async fn treats_in(txn: &Txn, org: OrgId, team: TeamId, staff: StaffId) -> Result<bool, DbErr> {
    let text = "SELECT 1 AS found FROM team_members m JOIN staff s ON s.id = m.staff_id \
                WHERE m.org_id = $1 AND m.team_id = $2 AND m.staff_id = $3 \
                AND s.deactivated_at IS NULL AND s.role IN ('therapist', 'nurse')";
    Ok(txn.query_one_raw(sql(&**txn, text, [org.into(), team.into(), staff.into()])).await?.is_some())
}

async fn require_coordinator(txn: &Txn, org: OrgId, team: TeamId, staff: StaffId) -> Answer<()> {
    if treats_in(txn, org, team, staff).await? {
        return Ok(());
    }
    let detail = "A coordinator is an active therapist or nurse of the client's team.";
    Err(Problem::invalid_at("/coordinator_id", "not_in_team", detail))
}

async fn refuse_taken_ref(txn: &Txn, org: OrgId, external_ref: &str, but: ClientId) -> Answer<()> {
    let holder = with_ref(&**txn, org, external_ref).await?.filter(|holder| *holder != but);
    holder.map_or(Ok(()), |holder| Err(ref_taken(holder)))
}

async fn with_ref<C: ConnectionTrait>(db: &C, org: OrgId, external_ref: &str) -> Result<Option<ClientId>, DbErr> {
    let text = "SELECT id FROM clients WHERE org_id = $1 AND external_ref = $2";
    let row = db.query_one_raw(sql(db, text, [org.into(), external_ref.into()])).await?;
    row.map(|row| row.try_get("", "id")).transpose()
}

fn ref_taken(holder: ClientId) -> Problem {
    let detail = "A client with this reference is enrolled already; existing_id says which.";
    Problem::conflict("external_ref_taken", detail).existing(holder.0)
}

/// What a write of this reference is told that was refused with `problem`.
///
/// Two writes at one instant both find the reference free, and the database refuses the later one. That transaction
/// sees nothing any more, so who was first is looked up outside it.
///
/// # Errors
/// When the database refuses.
pub async fn explain_refusal<C: ConnectionTrait>(
    db: &C,
    org: OrgId,
    external_ref: &str,
    problem: Problem,
) -> Result<Problem, DbErr> {
    if problem.code() != CONFLICT {
        return Ok(problem);
    }
    Ok(with_ref(db, org, external_ref).await?.map_or(problem, ref_taken))
}

/// What an organisation's people get when nothing else is said.
pub(super) struct Defaults {
    /// The language.
    pub language: Language,
    /// The IANA time zone.
    pub time_zone: String,
}

/// The organisation's language and time zone.
pub(super) async fn defaults<C: ConnectionTrait>(db: &C, org: OrgId) -> Answer<Defaults> {
    let row = organisations::Entity::find_by_id(org).one(db).await?.ok_or_else(Problem::not_found)?;
    Ok(Defaults { language: row.language, time_zone: row.time_zone })
}

/// Somebody about to be enrolled, with every reference checked.
pub(super) struct Newcomer {
    pub id: ClientId,
    pub name: String,
    pub external_ref: String,
    pub date_of_birth: Option<Day>,
    pub address: Option<String>,
    pub email: Option<String>,
    pub phone: Option<String>,
    pub language: Language,
    pub time_zone: String,
    pub team: TeamId,
    pub coordinator: Option<StaffId>,
    pub episode: Option<Opening>,
}

impl Newcomer {
    fn person(&self, org: OrgId, now: DateTime<Utc>) -> Vec<Value> {
        vec![
            self.id.into(),
            org.into(),
            PersonRole::Client.as_str().into(),
            self.name.clone().into(),
            self.email.clone().into(),
            self.phone.clone().into(),
            self.language.as_str().into(),
            self.time_zone.clone().into(),
            now.into(),
        ]
    }

    fn client(&self, org: OrgId, now: DateTime<Utc>) -> Vec<Value> {
        vec![
            self.id.into(),
            org.into(),
            self.team.into(),
            self.coordinator.into(),
            self.external_ref.clone().into(),
            self.date_of_birth.into(),
            self.address.clone().into(),
            now.into(),
        ]
    }
}

/// Writes many newcomers in few statements, each with their first team and their episode, and audits each.
///
/// # Errors
/// When the database refuses one; then the transaction is to be given up.
pub(super) async fn insert(
    txn: &mut Txn,
    access: &Access<Write, Organisation>,
    newcomers: Vec<Newcomer>,
) -> Result<(), DbErr> {
    let (org, now) = (access.org(), txn.now());
    let people = newcomers.iter().map(|newcomer| newcomer.person(org, now)).collect();
    let into = "people (id, org_id, role, name, email, phone, language, time_zone, created_at)";
    insert_rows(&**txn, into, people, "").await?;
    let clients = newcomers.iter().map(|newcomer| newcomer.client(org, now)).collect();
    let into = "clients (id, org_id, team_id, coordinator_id, external_ref, date_of_birth, address, created_at)";
    insert_rows(&**txn, into, clients, "").await?;
    let team = |n: &Newcomer| vec![org.into(), n.id.into(), now.into(), n.team.into(), access.person().into()];
    let into = "client_teams (org_id, client_id, since, team_id, moved_by)";
    insert_rows(&**txn, into, newcomers.iter().map(team).collect(), "").await?;
    for newcomer in &newcomers {
        txn.audit(access.did(Action::Create, "client", newcomer.id).about(newcomer.id));
        if let Some(opening) = &newcomer.episode {
            txn.audit(access.did(Action::Create, "episode", opening.id).about(newcomer.id));
        }
    }
    let openings = newcomers.into_iter().filter_map(|newcomer| Some((newcomer.id, newcomer.episode?))).collect();
    episodes::insert(txn, org, openings).await
}

/// Changes a client, provided that nobody changed them since `version`.
///
/// # Errors
/// 412 when somebody did; 409 `external_ref_taken`; 422 `required` (a reason to move), `unknown_team`, `not_in_team`,
/// `day_in_future`.
pub async fn change(txn: &mut Txn, access: &Access<Write>, version: i32, change: ClientChange) -> Answer<Client> {
    let mut client = find(&**txn, access.org(), access.client()).await?.ok_or_else(Problem::not_found)?;
    // Who coordinated last stays written down until somebody else takes it over.
    client.coordinator_id = client.coordinator_id.or(client.former_coordinator_id);
    let mut event = access.did(Action::Change, "client", client.id);
    if let Some(team) = change.team_id.filter(|team| *team != client.team_id) {
        let detail = "Say why the client moves to another team.";
        let reason = change.reason.as_ref().ok_or_else(|| Problem::invalid_at("/reason", "required", detail))?;
        move_team(txn, access, &mut client, team, reason).await?;
        event = event.purpose(reason.as_str());
    }
    if let MaybeUndefined::Value(named) = change.coordinator_id {
        require_coordinator(txn, access.org(), client.team_id, named).await?;
    }
    change.coordinator_id.update_to(&mut client.coordinator_id);
    if let Some(reference) = &change.external_ref {
        refuse_taken_ref(txn, access.org(), reference.as_str(), client.id).await?;
        client.external_ref = reference.to_string();
    }
    if let Some(zone) = &change.time_zone {
        client.time_zone = zone.name().to_owned();
    }
    if let MaybeUndefined::Value(birth) = change.date_of_birth {
        refuse_future(birth, today_in(txn.now(), &client.time_zone)?, "/date_of_birth")?;
    }
    client.name = change.name.map_or(client.name, Line::into_string);
    client.language = change.language.unwrap_or(client.language);
    change.date_of_birth.update_to(&mut client.date_of_birth);
    change.address.map_value(Note::into_string).update_to(&mut client.address);
    change.email.map_value(Email::into_string).update_to(&mut client.email);
    change.phone.map_value(PhoneNumber::into_string).update_to(&mut client.phone);
    store(txn, access, version, &client).await?;
    txn.audit(event);
    find(&**txn, access.org(), access.client()).await?.ok_or_else(Problem::not_found)
}

/// Moves the client to another team and writes that down; a coordinator who is not in that team is cleared.
async fn move_team(txn: &Txn, access: &Access<Write>, client: &mut Client, team: TeamId, reason: &Line) -> Answer<()> {
    if !team_exists(txn, access.org(), team).await? {
        return Err(Problem::invalid_at("/team_id", "unknown_team", "Use the id of a team of this organisation."));
    }
    // Two moves at one instant are one move.
    let insert = "INSERT INTO client_teams (org_id, client_id, since, team_id, moved_by, reason) \
                  VALUES ($1, $2, $3, $4, $5, $6) ON CONFLICT (client_id, since) DO UPDATE SET \
                  team_id = excluded.team_id, moved_by = excluded.moved_by, reason = excluded.reason";
    let values = [
        access.org().into(),
        client.id.into(),
        txn.now().into(),
        team.into(),
        access.person().into(),
        reason.as_str().into(),
    ];
    txn.execute_raw(sql(&**txn, insert, values)).await?;
    client.team_id = team;
    if let Some(coordinator) = client.coordinator_id
        && !treats_in(txn, access.org(), team, coordinator).await?
    {
        client.coordinator_id = None;
    }
    Ok(())
}

async fn store(txn: &Txn, access: &Access<Write>, version: i32, client: &Client) -> Answer<()> {
    let update = "UPDATE clients SET team_id = $1, coordinator_id = $2, external_ref = $3, date_of_birth = $4, \
                  address = $5, version = version + 1 WHERE id = $6 AND org_id = $7 AND version = $8";
    let values = [
        client.team_id.into(),
        client.coordinator_id.into(),
        client.external_ref.clone().into(),
        client.date_of_birth.into(),
        client.address.clone().into(),
        client.id.into(),
        access.org().into(),
        version.into(),
    ];
    if txn.execute_raw(sql(&**txn, update, values)).await?.rows_affected() == 0 {
        return Err(stale());
    }
    let update = "UPDATE people SET name = $1, email = $2, phone = $3, language = $4, time_zone = $5 \
                  WHERE id = $6 AND org_id = $7";
    let values = [
        client.name.clone().into(),
        client.email.clone().into(),
        client.phone.clone().into(),
        client.language.as_str().into(),
        client.time_zone.clone().into(),
        client.id.into(),
        access.org().into(),
    ];
    txn.execute_raw(sql(&**txn, update, values)).await?;
    // The records that went into this one belong where it belongs.
    let follow = "UPDATE clients SET team_id = $1, coordinator_id = $2 WHERE id IN \
                  (SELECT client_id FROM client_merges WHERE into_id = $3 AND undone_at IS NULL)";
    let values = [client.team_id.into(), client.coordinator_id.into(), client.id.into()];
    txn.execute_raw(sql(&**txn, follow, values)).await?;
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::like;

    #[test]
    fn what_is_searched_for_is_text_and_never_a_pattern() {
        assert_eq!(like("De Vries"), "%de vries%");
        assert_eq!(like("50%_\\"), r"%50\%\_\\%");
    }

    #[test]
    fn a_letter_that_databases_fold_differently_matches_any_letter() {
        assert_eq!(like("André"), "%andr_%");
    }
}
