//! Carers: who cares for whom, and what the client consented to.

use chrono::{DateTime, Utc};
use poem_openapi::Object;
use poem_openapi::types::MaybeUndefined;
use reable_rules::Day;
use reable_rules::reminders::WhyNot;
use reable_rules::text::{Email, Line, PhoneNumber};
use reable_rules::words::{ConsentScope, Language, PersonRole};
use sea_orm::ActiveValue::Set;
use sea_orm::{
    ActiveModelTrait, ColumnTrait, ConnectionTrait, DbErr, EntityTrait, QueryFilter, QueryResult, QuerySelect,
};
use uuid::Uuid;

use super::{phones, refuse_future, today_in};
use crate::access::{Access, Consent, Read, Write};
use crate::accounts::sessions::Ended;
use crate::answers::stale;
use crate::audit::Action;
use crate::body::Body;
use crate::db::{Txn, sql};
use crate::ids::{CarerId, ClientId, PersonId};
use crate::outbox::{Unwanted, drop_waiting};
use crate::problem::{Answer, FieldError, Problem};
use crate::tables::{carers, clients, consents, people};

/// What the client allows a carer, from which day.
#[derive(Object, Debug)]
#[oai(deny_unknown_fields)]
pub struct GivenConsent {
    /// What is allowed; empty when everything is withdrawn.
    pub scopes: Vec<ConsentScope>,
    /// The day on which the client said so; not in the future.
    pub given_on: Day,
}

/// What a client allowed a carer, and who wrote it down.
#[derive(Object, Debug)]
pub struct ConsentRecord {
    /// What is allowed.
    pub scopes: Vec<ConsentScope>,
    /// The day on which the client said so.
    pub given_on: Day,
    /// Who recorded it.
    pub recorded_by: PersonId,
    /// When it was recorded.
    pub recorded_at: DateTime<Utc>,
}

/// A carer to link to a client: somebody known already (`person_id`), or somebody new (`name` and how to reach them).
#[derive(Object, Debug)]
#[oai(deny_unknown_fields, skip_serializing_if_is_none)]
pub struct NewCarer {
    /// An id made by the caller, so that a repeat makes nothing twice.
    pub id: Option<Uuid>,
    /// Somebody who cares for another client already.
    pub person_id: Option<PersonId>,
    /// The name of somebody new.
    pub name: Option<Line>,
    /// An e-mail address of somebody new.
    pub email: Option<Email>,
    /// A telephone number of somebody new.
    pub phone: Option<PhoneNumber>,
    /// The language to address somebody new in; the client's when absent.
    pub language: Option<Language>,
    /// What they are to the client: daughter, neighbour.
    pub relation: Line,
    /// Whether the client appoints them to the core team; at most one carer is.
    pub core_team: Option<bool>,
    /// What the client allows.
    pub consent: GivenConsent,
}

/// What is to change about a carer; what is absent stays.
#[derive(Object, Debug)]
#[oai(deny_unknown_fields, skip_serializing_if_is_none)]
pub struct CarerChange {
    /// The carer's name.
    pub name: Option<Line>,
    /// An e-mail address; null to remove it.
    pub email: MaybeUndefined<Email>,
    /// A telephone number; null to remove it.
    pub phone: MaybeUndefined<PhoneNumber>,
    /// The language to address them in.
    pub language: Option<Language>,
    /// What they are to the client.
    pub relation: Option<Line>,
    /// Whether the client appoints them to the core team.
    pub core_team: Option<bool>,
    /// What the client allows from now on; it is added to the history.
    pub consent: Option<GivenConsent>,
}

/// Somebody who cares for a client.
#[derive(Object, Debug)]
#[oai(skip_serializing_if_is_none)]
pub struct Carer {
    /// The relation between this carer and this client.
    pub id: CarerId,
    /// The client.
    pub client_id: ClientId,
    /// The carer as a person; the same for every client they care for.
    pub person_id: PersonId,
    /// The carer's name.
    pub name: String,
    /// An e-mail address.
    pub email: Option<String>,
    /// A telephone number.
    pub phone: Option<String>,
    /// The language to address them in.
    pub language: Language,
    /// What they are to the client.
    pub relation: String,
    /// Whether the client appointed them to the core team.
    pub core_team: bool,
    /// What the client allows.
    pub consent: ConsentRecord,
    /// When they were linked.
    pub created_at: DateTime<Utc>,
    /// Which version of it this is.
    pub version: i32,
}

/// What [`read`] reads a carer from: the relation, the person, the latest consent.
const SELECT: &str = "SELECT k.id, k.client_id, k.person_id, p.name, p.email, p.phone, p.language, k.relation, \
     k.core_team, k.consent_read, k.consent_record, k.consent_reminders, h.given_on, h.recorded_by, h.recorded_at, \
     k.created_at, k.version FROM carers k JOIN people p ON p.id = k.person_id JOIN consents h ON h.id = \
     (SELECT l.id FROM consents l WHERE l.carer_id = k.id ORDER BY l.recorded_at DESC, l.id DESC LIMIT 1) \
     WHERE k.org_id = $1 AND k.client_id = $2 AND k.ended_at IS NULL";

fn read_consent(row: &QueryResult) -> Result<ConsentRecord, DbErr> {
    let consent = Consent {
        read: row.try_get("", "consent_read")?,
        record: row.try_get("", "consent_record")?,
        reminders: row.try_get("", "consent_reminders")?,
    };
    Ok(ConsentRecord {
        scopes: consent.scopes(),
        given_on: row.try_get("", "given_on")?,
        recorded_by: row.try_get("", "recorded_by")?,
        recorded_at: row.try_get("", "recorded_at")?,
    })
}

fn read(row: &QueryResult) -> Result<Carer, DbErr> {
    Ok(Carer {
        id: row.try_get("", "id")?,
        client_id: row.try_get("", "client_id")?,
        person_id: row.try_get("", "person_id")?,
        name: row.try_get("", "name")?,
        email: row.try_get("", "email")?,
        phone: row.try_get("", "phone")?,
        language: row.try_get("", "language")?,
        relation: row.try_get("", "relation")?,
        core_team: row.try_get("", "core_team")?,
        consent: read_consent(row)?,
        created_at: row.try_get("", "created_at")?,
        version: row.try_get("", "version")?,
    })
}

/// The carers of a client, in the order they were linked.
///
/// # Errors
/// When the database refuses.
pub async fn list<C: ConnectionTrait>(db: &C, access: &Access<Read>) -> Result<Vec<Carer>, DbErr> {
    let text = format!("{SELECT} ORDER BY k.created_at, k.id");
    let rows = db.query_all_raw(sql(db, text, [access.org().into(), access.client().into()])).await?;
    rows.iter().map(read).collect()
}

/// Everything the client allowed this carer, the latest first.
///
/// # Errors
/// When the database refuses.
pub async fn history<C: ConnectionTrait>(
    db: &C,
    access: &Access<Read>,
    id: CarerId,
) -> Result<Vec<ConsentRecord>, DbErr> {
    let text = "SELECT h.consent_read, h.consent_record, h.consent_reminders, h.given_on, h.recorded_by, \
                h.recorded_at FROM consents h JOIN carers k ON k.id = h.carer_id \
                WHERE k.id = $1 AND k.client_id = $2 AND k.org_id = $3 ORDER BY h.recorded_at DESC, h.id DESC";
    let rows = db.query_all_raw(sql(db, text, [id.into(), access.client().into(), access.org().into()])).await?;
    rows.iter().map(read_consent).collect()
}

async fn find(txn: &Txn, access: &Access<Write>, id: CarerId) -> Answer<Carer> {
    let text = format!("{SELECT} AND k.id = $3");
    let values = [access.org().into(), access.client().into(), id.into()];
    let row = txn.query_one_raw(sql(&**txn, text, values)).await?.ok_or_else(Problem::not_found)?;
    Ok(read(&row)?)
}

/// Links a carer to a client, or finds the link that the same call made before.
///
/// # Errors
/// 409 `carer_linked`, `core_team_taken` or `id_taken`; 422 when the carer is neither known nor named, or the consent
/// lies in the future.
pub async fn link(txn: &mut Txn, access: &Access<Write>, body: Body<NewCarer>) -> Answer<(Carer, bool)> {
    let (id, fresh) = txn.claim_id(access, body.id, &body).await?;
    let id = CarerId(id);
    if fresh {
        let form = body.into_value();
        lock_client(txn, access).await?;
        let person = person(txn, access, &form).await?;
        refuse_linked(txn, access, person).await?;
        if form.core_team == Some(true) {
            refuse_second_appointed(txn, access, id).await?;
        }
        let consent: Consent = form.consent.scopes.iter().copied().collect();
        let row = carers::ActiveModel {
            id: Set(id),
            org_id: Set(access.org()),
            person_id: Set(person),
            client_id: Set(access.client()),
            relation: Set(form.relation.into_string()),
            core_team: Set(form.core_team.unwrap_or(false)),
            consent_read: Set(consent.read),
            consent_record: Set(consent.record),
            consent_reminders: Set(consent.reminders),
            created_at: Set(txn.now()),
            ended_at: Set(None),
            version: Set(1),
        };
        row.insert(&**txn).await?;
        record_consent(txn, access, id, &form.consent).await?;
    }
    txn.audit(access.did(Action::Create, "carer", id));
    Ok((find(txn, access, id).await?, fresh))
}

/// One change of a client's carers at a time, so that two cannot both be appointed to the core team.
async fn lock_client(txn: &Txn, access: &Access<Write>) -> Result<(), DbErr> {
    clients::Entity::find_by_id(access.client()).lock_exclusive().one(&**txn).await.map(|_| ())
}

/// The carer as a person: the one that was named by id, or somebody new.
async fn person(txn: &Txn, access: &Access<Write>, form: &NewCarer) -> Answer<PersonId> {
    match (form.person_id, &form.name) {
        (Some(person), None) if form.email.is_none() && form.phone.is_none() && form.language.is_none() => {
            known_carer(txn, access, person).await
        }
        (Some(_), _) => {
            let detail = "Somebody known already brings their own name and contact data; leave those out.";
            Err(Problem::invalid_at("/person_id", "one_of_two", detail))
        }
        (None, Some(name)) => Ok(add_person(txn, access, form, name).await?),
        (None, None) => Err(Problem::invalid([FieldError {
            pointer: "/name".to_owned(),
            code: "required".to_owned(),
            detail: "Name the carer, or give the person_id of one who is known.".to_owned(),
        }])),
    }
}

async fn known_carer(txn: &Txn, access: &Access<Write>, person: PersonId) -> Answer<PersonId> {
    let known = people::Entity::find_by_id(person)
        .filter(people::Column::OrgId.eq(access.org()))
        .filter(people::Column::Role.eq(PersonRole::Carer))
        .one(&**txn)
        .await?;
    let detail = "Use the person_id of a carer in this organisation.";
    known.map(|known| known.id).ok_or_else(|| Problem::invalid_at("/person_id", "unknown_person", detail))
}

async fn add_person(txn: &Txn, access: &Access<Write>, form: &NewCarer, name: &Line) -> Answer<PersonId> {
    let client = people::Entity::find_by_id(PersonId::from(access.client())).one(&**txn).await?;
    let client = client.ok_or_else(Problem::not_found)?;
    let person = PersonId(txn.uuid());
    let row = people::ActiveModel {
        id: Set(person),
        org_id: Set(access.org()),
        role: Set(PersonRole::Carer),
        name: Set(name.to_string()),
        email: Set(form.email.as_ref().map(Email::to_string)),
        phone: Set(form.phone.as_ref().map(PhoneNumber::to_string)),
        language: Set(form.language.unwrap_or(client.language)),
        time_zone: Set(client.time_zone),
        created_at: Set(txn.now()),
    };
    row.insert(&**txn).await?;
    Ok(person)
}

fn active(access: &Access<Write>) -> sea_orm::Select<carers::Entity> {
    carers::Entity::find()
        .filter(carers::Column::OrgId.eq(access.org()))
        .filter(carers::Column::ClientId.eq(access.client()))
        .filter(carers::Column::EndedAt.is_null())
}

async fn refuse_linked(txn: &Txn, access: &Access<Write>, person: PersonId) -> Answer<()> {
    let linked = active(access).filter(carers::Column::PersonId.eq(person)).one(&**txn).await?;
    linked.map_or(Ok(()), |linked| {
        Err(Problem::conflict("carer_linked", "This person cares for this client already.").existing(linked.id.0))
    })
}

async fn refuse_second_appointed(txn: &Txn, access: &Access<Write>, but: CarerId) -> Answer<()> {
    let appointed =
        active(access).filter(carers::Column::CoreTeam.eq(true)).filter(carers::Column::Id.ne(but)).one(&**txn).await?;
    appointed.map_or(Ok(()), |other| {
        let detail = "The client appointed somebody to the core team already; end that first.";
        Err(Problem::conflict("core_team_taken", detail).existing(other.id.0))
    })
}

/// Adds to the history what the client allows from now on.
async fn record_consent(txn: &Txn, access: &Access<Write>, id: CarerId, given: &GivenConsent) -> Answer<()> {
    refuse_future(given.given_on, today_in(txn.now(), &access.standing().time_zone)?, "/consent/given_on")?;
    let consent: Consent = given.scopes.iter().copied().collect();
    let row = consents::ActiveModel {
        id: Set(txn.uuid()),
        org_id: Set(access.org()),
        carer_id: Set(id),
        consent_read: Set(consent.read),
        consent_record: Set(consent.record),
        consent_reminders: Set(consent.reminders),
        given_on: Set(given.given_on),
        recorded_by: Set(access.person()),
        recorded_at: Set(txn.now()),
    };
    row.insert(&**txn).await?;
    Ok(())
}

/// Changes a carer, provided that nobody changed them since `version`.
///
/// # Errors
/// 412 when somebody did; 409 `core_team_taken`; 422 when the consent lies in the future.
pub async fn change(
    txn: &mut Txn,
    access: &Access<Write>,
    id: CarerId,
    version: i32,
    change: CarerChange,
) -> Answer<Carer> {
    lock_client(txn, access).await?;
    let mut carer = find(txn, access, id).await?;
    if change.core_team == Some(true) {
        refuse_second_appointed(txn, access, id).await?;
    }
    if let Some(given) = &change.consent {
        record_consent(txn, access, id, given).await?;
        carer.consent.scopes.clone_from(&given.scopes);
        if !given.scopes.contains(&ConsentScope::Reminders) {
            let unwanted = Unwanted::NudgesToCarer(carer.person_id);
            drop_waiting(txn, access.org(), unwanted, WhyNot::NoConsent).await?;
        }
        txn.audit(access.did(Action::Change, "consent", id));
    }
    carer.relation = change.relation.map_or(carer.relation, Line::into_string);
    carer.core_team = change.core_team.unwrap_or(carer.core_team);
    carer.name = change.name.map_or(carer.name, Line::into_string);
    carer.language = change.language.unwrap_or(carer.language);
    change.email.map_value(Email::into_string).update_to(&mut carer.email);
    change.phone.map_value(PhoneNumber::into_string).update_to(&mut carer.phone);
    store(txn, access, version, &carer).await?;
    txn.audit(access.did(Action::Change, "carer", id));
    find(txn, access, id).await
}

async fn store(txn: &Txn, access: &Access<Write>, version: i32, carer: &Carer) -> Answer<()> {
    let consent: Consent = carer.consent.scopes.iter().copied().collect();
    let update = "UPDATE carers SET relation = $1, core_team = $2, consent_read = $3, consent_record = $4, \
                  consent_reminders = $5, version = version + 1 \
                  WHERE id = $6 AND org_id = $7 AND client_id = $8 AND version = $9 AND ended_at IS NULL";
    let values = [
        carer.relation.clone().into(),
        carer.core_team.into(),
        consent.read.into(),
        consent.record.into(),
        consent.reminders.into(),
        carer.id.into(),
        access.org().into(),
        access.client().into(),
        version.into(),
    ];
    if txn.execute_raw(sql(&**txn, update, values)).await?.rows_affected() == 0 {
        return Err(stale());
    }
    let update = "UPDATE people SET name = $1, email = $2, phone = $3, language = $4 WHERE id = $5 AND org_id = $6";
    let values = [
        carer.name.clone().into(),
        carer.email.clone().into(),
        carer.phone.clone().into(),
        carer.language.as_str().into(),
        carer.person_id.into(),
        access.org().into(),
    ];
    txn.execute_raw(sql(&**txn, update, values)).await?;
    Ok(())
}

/// Ends the relation and every consent with it. Who cares for nobody else is signed out.
///
/// # Errors
/// 404 when it was ended before.
pub async fn unlink(txn: &mut Txn, access: &Access<Write>, id: CarerId) -> Answer<()> {
    lock_client(txn, access).await?;
    let carer = find(txn, access, id).await?;
    let today = today_in(txn.now(), &access.standing().time_zone)?;
    record_consent(txn, access, id, &GivenConsent { scopes: Vec::new(), given_on: today }).await?;
    let update = "UPDATE carers SET ended_at = $1, core_team = FALSE, consent_read = FALSE, consent_record = FALSE, \
                  consent_reminders = FALSE, version = version + 1 \
                  WHERE id = $2 AND org_id = $3 AND client_id = $4";
    let values = [txn.now().into(), id.into(), access.org().into(), access.client().into()];
    txn.execute_raw(sql(&**txn, update, values)).await?;
    let others = carers::Entity::find()
        .filter(carers::Column::OrgId.eq(access.org()))
        .filter(carers::Column::PersonId.eq(carer.person_id))
        .filter(carers::Column::EndedAt.is_null());
    if others.one(&**txn).await?.is_none() {
        phones::cut_off(txn, access.org(), carer.person_id, Ended::ConsentEnded).await?;
    }
    txn.audit(access.did(Action::Delete, "carer", id));
    Ok(())
}
