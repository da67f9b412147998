//! Who the caller is, and for whom they may do something.

use poem_openapi::{Enum, Object};
use reable_rules::Zone;
use reable_rules::words::{ConsentScope, Language};
use sea_orm::{ConnectionTrait, DbErr, QueryResult};

use super::sessions::AccountRole;
use super::{recovery_codes, second_factor};
use crate::access::{Access, Consent, Organisation, Read, Role};
use crate::db::sql;
use crate::ids::{ClientId, EpisodeId, OrgId, PersonId, TeamId};
use crate::problem::{Answer, Problem};

/// The caller.
#[derive(Object, Debug)]
#[oai(skip_serializing_if_is_none)]
pub struct Me {
    /// The caller.
    pub person_id: PersonId,
    /// In which role.
    pub role: AccountRole,
    /// The caller's name.
    pub name: String,
    /// The language that the caller reads.
    pub language: Language,
    /// The caller's organisation.
    pub organisation: MyOrganisation,
    /// The teams of a member of staff; empty for clients and carers.
    pub teams: Vec<MyTeam>,
    /// For a client: the caller. For a carer: those they care for. Empty for staff.
    pub clients: Vec<MyClient>,
    /// For staff: whether signing in asks for a code beside the password.
    pub second_factor: Option<bool>,
    /// For staff: whether the organisation has them set up a second factor before anything else.
    pub second_factor_due: Option<bool>,
    /// For staff with a second factor: how many recovery codes are still good.
    pub recovery_codes_left: Option<i64>,
}

/// The caller's organisation.
#[derive(Object, Debug)]
#[oai(skip_serializing_if_is_none)]
pub struct MyOrganisation {
    /// The organisation.
    pub id: OrgId,
    /// What it is called.
    pub name: String,
    /// Its time zone.
    pub time_zone: Zone,
    /// How people reach it, in its own words.
    pub contact_line: Option<String>,
}

/// A team of the caller.
#[derive(Object, Debug)]
pub struct MyTeam {
    /// The team.
    pub id: TeamId,
    /// What it is called.
    pub name: String,
}

/// How the caller stands to a client.
#[derive(Enum, Debug, Clone, Copy, PartialEq, Eq)]
#[oai(rename_all = "snake_case")]
pub enum MyRelation {
    /// The caller is the client.
    Own,
    /// The caller cares for the client.
    Carer,
}

/// A client for whom the caller may do something.
#[derive(Object, Debug)]
#[oai(skip_serializing_if_is_none)]
pub struct MyClient {
    /// The client.
    pub client_id: ClientId,
    /// The client's name.
    pub name: String,
    /// The time zone that the client lives in: it decides what today is.
    pub time_zone: Zone,
    /// The client's open episode, when there is one.
    pub episode_id: Option<EpisodeId>,
    /// How the caller stands to the client.
    pub relation: MyRelation,
    /// What the client has consented to; everything where the caller is the client.
    pub consent: Vec<ConsentScope>,
}

/// Reads who the caller is.
///
/// # Errors
/// 503 when the database refuses.
pub async fn get<C: ConnectionTrait>(db: &C, access: &Access<Read, Organisation>) -> Answer<Me> {
    let text = "SELECT p.name, p.language, o.name AS org_name, o.time_zone AS org_zone, o.contact_line FROM people p \
                JOIN organisations o ON o.id = p.org_id WHERE p.id = $1 AND p.org_id = $2";
    let row = db.query_one_raw(sql(db, text, [access.person().into(), access.org().into()])).await?;
    let row = row.ok_or_else(Problem::not_found)?;
    let role = access.caller().role;
    let is_staff = matches!(role, Role::Staff(_));
    let second_factor =
        if is_staff { Some(second_factor::is_on(db, access.org(), access.person()).await?) } else { None };
    let second_factor_due =
        if is_staff { Some(second_factor::is_due(db, access.org(), access.person()).await?) } else { None };
    let recovery_codes_left = match second_factor {
        Some(true) => Some(recovery_codes::count_left(db, access.org(), access.person()).await?),
        _ => None,
    };
    Ok(Me {
        person_id: access.person(),
        role: role.into(),
        name: row.try_get("", "name")?,
        language: row.try_get("", "language")?,
        organisation: MyOrganisation {
            id: access.org(),
            name: row.try_get("", "org_name")?,
            time_zone: row.try_get("", "org_zone")?,
            contact_line: row.try_get("", "contact_line")?,
        },
        teams: if is_staff { teams(db, access).await? } else { Vec::new() },
        clients: if is_staff { Vec::new() } else { clients(db, access).await? },
        second_factor,
        second_factor_due,
        recovery_codes_left,
    })
}

async fn teams<C: ConnectionTrait>(db: &C, access: &Access<Read, Organisation>) -> Result<Vec<MyTeam>, DbErr> {
    let text = "SELECT t.id, t.name FROM team_members m JOIN teams t ON t.id = m.team_id \
                WHERE m.staff_id = $1 AND m.org_id = $2 ORDER BY t.name";
    let rows = db.query_all_raw(sql(db, text, [access.person().into(), access.org().into()])).await?;
    rows.iter().map(|row| Ok(MyTeam { id: row.try_get("", "id")?, name: row.try_get("", "name")? })).collect()
}

async fn clients<C: ConnectionTrait>(db: &C, access: &Access<Read, Organisation>) -> Result<Vec<MyClient>, DbErr> {
    let text = "SELECT c.id, p.name, p.time_zone, e.id AS episode_id, k.id AS carer_id, k.consent_read, k.consent_record, \
                k.consent_reminders FROM clients c JOIN people p ON p.id = c.id \
                LEFT JOIN carers k ON k.client_id = c.id AND k.person_id = $1 AND k.ended_at IS NULL \
                LEFT JOIN episodes e ON e.client_id = c.id AND e.status = 'open' \
                WHERE c.org_id = $2 AND (c.id = $1 OR k.id IS NOT NULL) ORDER BY p.name, c.id";
    let rows = db.query_all_raw(sql(db, text, [access.person().into(), access.org().into()])).await?;
    rows.iter().map(|row| read_client(row, access.person())).collect()
}

fn read_client(row: &QueryResult, caller: PersonId) -> Result<MyClient, DbErr> {
    let client_id: ClientId = row.try_get("", "id")?;
    let own = client_id.0 == caller.0;
    let given =
        |column: &str| -> Result<bool, DbErr> { Ok(own || row.try_get::<Option<bool>>("", column)?.unwrap_or(false)) };
    let consent = Consent {
        read: given("consent_read")?,
        record: given("consent_record")?,
        reminders: given("consent_reminders")?,
    };
    Ok(MyClient {
        client_id,
        name: row.try_get("", "name")?,
        time_zone: row.try_get("", "time_zone")?,
        episode_id: row.try_get("", "episode_id")?,
        relation: if own { MyRelation::Own } else { MyRelation::Carer },
        consent: consent.scopes(),
    })
}
