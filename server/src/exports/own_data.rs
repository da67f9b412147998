//! What a person supplied, as one file in a format that says its version.

use chrono::{DateTime, Utc};
use poem_openapi::Object;
use reable_rules::words::{ConsentScope, Help, Language, NotDoneReason, PauseReason, PersonRole};
use reable_rules::{Day, Mark};
use sea_orm::{ConnectionTrait, DbErr};

use crate::access::{Access, Consent, Organisation, Write};
use crate::db::sql;
use crate::ids::{ClientId, GoalId};
use crate::problem::{Answer, Problem};
use crate::reminders::shapes::OwnReminders;
use crate::reminders::views;

/// The name and version of the format.
const FORMAT: &str = "reable-own-data/1";

/// Everything that the caller supplied.
#[derive(Object, Debug)]
#[oai(skip_serializing_if_is_none)]
pub struct OwnData {
    /// The format and its version: `reable-own-data/1`.
    pub format: String,
    /// When it was made.
    pub made_at: DateTime<Utc>,
    /// Who the caller is.
    pub profile: OwnProfile,
    /// Who may do what: what the client allowed each carer, the latest first. For a carer: what they were allowed.
    pub consents: Vec<OwnConsent>,
    /// The check-ins that the caller wrote, by day.
    pub check_ins: Vec<OwnCheckIn>,
    /// The pauses that the caller entered, by day.
    pub pauses: Vec<OwnPause>,
    /// The caller's devices, oldest first.
    pub devices: Vec<OwnDevice>,
    /// What the caller chose about reminders, and what was sent.
    pub reminders: OwnReminders,
    /// How heavy caring weighed, by the caller's own word; for carers.
    pub strain: Option<OwnStrain>,
}

/// What a carer said of themselves.
#[derive(Object, Debug)]
pub struct OwnStrain {
    /// The burden, by day.
    pub burdens: Vec<OwnBurden>,
    /// The alarms that were raised, oldest first.
    pub alarms: Vec<OwnAlarm>,
}

/// How heavy caring weighed on a day.
#[derive(Object, Debug)]
pub struct OwnBurden {
    /// For which client.
    pub client_id: ClientId,
    /// The day.
    pub day: Day,
    /// From 0 (not at all) to 10 (too heavy).
    pub burden: i16,
}

/// An alarm that was raised.
#[derive(Object, Debug)]
#[oai(skip_serializing_if_is_none)]
pub struct OwnAlarm {
    /// For which client.
    pub client_id: ClientId,
    /// When.
    pub raised_at: DateTime<Utc>,
    /// What was said with it.
    pub note: Option<String>,
}

/// Who somebody is.
#[derive(Object, Debug)]
#[oai(skip_serializing_if_is_none)]
pub struct OwnProfile {
    /// Client, carer or staff.
    pub role: PersonRole,
    /// The name.
    pub name: String,
    /// The e-mail address.
    pub email: Option<String>,
    /// The telephone number.
    pub phone: Option<String>,
    /// The language.
    pub language: Language,
    /// The time zone (IANA name).
    pub time_zone: String,
    /// The date of birth.
    pub date_of_birth: Option<Day>,
    /// The address.
    pub address: Option<String>,
}

/// What a client allowed a carer, from a day on.
#[derive(Object, Debug)]
#[oai(skip_serializing_if_is_none)]
pub struct OwnConsent {
    /// Who allowed it.
    pub client_name: String,
    /// Whom.
    pub carer_name: String,
    /// What the carer is to the client.
    pub relation: String,
    /// What is allowed; nothing when empty.
    pub scopes: Vec<ConsentScope>,
    /// The day on which the client said so.
    pub given_on: Day,
    /// When it was recorded.
    pub recorded_at: DateTime<Utc>,
    /// When the carer was unlinked; then nothing is allowed any more.
    pub ended_at: Option<DateTime<Utc>>,
}

/// A check-in that the caller wrote, in the version that counts.
#[derive(Object, Debug)]
#[oai(skip_serializing_if_is_none)]
pub struct OwnCheckIn {
    /// For which client.
    pub client_id: ClientId,
    /// For which goal.
    pub goal_id: GoalId,
    /// The goal's title.
    pub goal_title: String,
    /// The day it is about.
    pub day: Day,
    /// How it was done.
    pub help: Help,
    /// How well it went, 1 to 10.
    pub performance: Option<Mark>,
    /// How satisfied the caller was, 1 to 10.
    pub satisfaction: Option<Mark>,
    /// Why it was not done.
    pub not_done_reason: Option<NotDoneReason>,
    /// The remark.
    pub note: Option<String>,
    /// Whether the caller took it back.
    pub withdrawn: bool,
    /// Whether staff entered it from the caller's paper diary.
    pub imported: bool,
    /// When it was recorded.
    pub recorded_at: DateTime<Utc>,
}

/// A pause that the caller entered.
#[derive(Object, Debug)]
#[oai(skip_serializing_if_is_none)]
pub struct OwnPause {
    /// The first paused day.
    pub first_day: Day,
    /// The last paused day; absent while it is not known.
    pub last_day: Option<Day>,
    /// Why.
    pub reason: PauseReason,
    /// A remark.
    pub note: Option<String>,
    /// When it was entered.
    pub created_at: DateTime<Utc>,
    /// When it was taken back.
    pub withdrawn_at: Option<DateTime<Utc>>,
}

/// A device of the caller.
#[derive(Object, Debug)]
#[oai(skip_serializing_if_is_none)]
pub struct OwnDevice {
    /// Its name.
    pub name: String,
    /// When it was paired.
    pub created_at: DateTime<Utc>,
    /// When it was last used.
    pub last_seen_at: DateTime<Utc>,
    /// When it was revoked.
    pub revoked_at: Option<DateTime<Utc>>,
}

/// Everything that the caller supplied. Nine queries at most.
///
/// # Errors
/// When the database refuses.
pub async fn read<C: ConnectionTrait>(
    db: &C,
    access: &Access<Write, Organisation>,
    now: DateTime<Utc>,
) -> Answer<OwnData> {
    let profile = profile(db, access).await?;
    let strain = if profile.role == PersonRole::Carer { Some(strain(db, access).await?) } else { None };
    Ok(OwnData {
        format: FORMAT.to_owned(),
        made_at: now,
        profile,
        strain,
        consents: consents(db, access).await?,
        check_ins: check_ins(db, access).await?,
        pauses: pauses(db, access).await?,
        devices: devices(db, access).await?,
        reminders: views::own(db, access).await?,
    })
}

async fn strain<C: ConnectionTrait>(db: &C, access: &Access<Write, Organisation>) -> Result<OwnStrain, DbErr> {
    let values = [access.person().into(), access.org().into()];
    let text = "SELECT b.client_id, b.day, b.burden FROM carers k JOIN carer_burdens b ON b.client_id = k.client_id \
                AND b.carer_id = k.id WHERE k.person_id = $1 AND k.org_id = $2 ORDER BY b.day, b.client_id";
    let mut burdens = Vec::new();
    for row in db.query_all_raw(sql(db, text, values.clone())).await? {
        let (client_id, day) = (row.try_get("", "client_id")?, row.try_get("", "day")?);
        burdens.push(OwnBurden { client_id, day, burden: row.try_get("", "burden")? });
    }
    let text = "SELECT a.client_id, a.raised_at, a.note FROM carers k JOIN carer_alarms a ON a.client_id = k.client_id \
                AND a.carer_id = k.id WHERE k.person_id = $1 AND k.org_id = $2 ORDER BY a.raised_at, a.id";
    let mut alarms = Vec::new();
    for row in db.query_all_raw(sql(db, text, values)).await? {
        let (client_id, raised_at) = (row.try_get("", "client_id")?, row.try_get("", "raised_at")?);
        alarms.push(OwnAlarm { client_id, raised_at, note: row.try_get("", "note")? });
    }
    Ok(OwnStrain { burdens, alarms })
}

async fn profile<C: ConnectionTrait>(db: &C, access: &Access<Write, Organisation>) -> Answer<OwnProfile> {
    let text = "SELECT p.role, p.name, p.email, p.phone, p.language, p.time_zone, c.date_of_birth, c.address \
                FROM people p LEFT JOIN clients c ON c.id = p.id WHERE p.id = $1 AND p.org_id = $2";
    let row = db.query_one_raw(sql(db, text, [access.person().into(), access.org().into()])).await?;
    let row = row.ok_or_else(Problem::not_found)?;
    Ok(OwnProfile {
        role: row.try_get("", "role")?,
        name: row.try_get("", "name")?,
        email: row.try_get("", "email")?,
        phone: row.try_get("", "phone")?,
        language: row.try_get("", "language")?,
        time_zone: row.try_get("", "time_zone")?,
        date_of_birth: row.try_get("", "date_of_birth")?,
        address: row.try_get("", "address")?,
    })
}

async fn check_ins<C: ConnectionTrait>(db: &C, access: &Access<Write, Organisation>) -> Result<Vec<OwnCheckIn>, DbErr> {
    // Somebody writes about themselves or about those they care or cared for: so the table's key finds the rows.
    let text = "SELECT k.client_id, k.goal_id, g.title, k.day, k.help, k.performance, k.satisfaction, \
                k.not_done_reason, k.note, k.withdrawn, k.imported, k.recorded_at FROM check_ins k \
                JOIN goals g ON g.id = k.goal_id \
                WHERE k.client_id IN (SELECT id FROM clients WHERE id = $1 \
                UNION SELECT client_id FROM carers WHERE person_id = $1) \
                AND k.author_id = $1 AND k.org_id = $2 ORDER BY k.day, k.client_id, k.goal_id";
    let rows = db.query_all_raw(sql(db, text, [access.person().into(), access.org().into()])).await?;
    rows.iter()
        .map(|row| {
            Ok(OwnCheckIn {
                client_id: row.try_get("", "client_id")?,
                goal_id: row.try_get("", "goal_id")?,
                goal_title: row.try_get("", "title")?,
                day: row.try_get("", "day")?,
                help: row.try_get("", "help")?,
                performance: row.try_get("", "performance")?,
                satisfaction: row.try_get("", "satisfaction")?,
                not_done_reason: row.try_get("", "not_done_reason")?,
                note: row.try_get("", "note")?,
                withdrawn: row.try_get("", "withdrawn")?,
                imported: row.try_get("", "imported")?,
                recorded_at: row.try_get("", "recorded_at")?,
            })
        })
        .collect()
}

/// What the caller allowed carers, and was allowed as one, the latest first.
///
/// # Errors
/// When the database refuses.
pub async fn consents<C: ConnectionTrait>(
    db: &C,
    access: &Access<Write, Organisation>,
) -> Result<Vec<OwnConsent>, DbErr> {
    let text = "SELECT c.name AS client_name, p.name AS carer_name, k.relation, h.consent_read, h.consent_record, \
                h.consent_reminders, h.given_on, h.recorded_at, k.ended_at FROM consents h \
                JOIN carers k ON k.id = h.carer_id JOIN people p ON p.id = k.person_id \
                JOIN people c ON c.id = k.client_id WHERE k.id IN (SELECT id FROM carers WHERE client_id = $1 \
                UNION SELECT id FROM carers WHERE person_id = $1) AND k.org_id = $2 \
                ORDER BY h.recorded_at DESC, h.id DESC";
    let rows = db.query_all_raw(sql(db, text, [access.person().into(), access.org().into()])).await?;
    rows.iter()
        .map(|row| {
            let consent = Consent {
                read: row.try_get("", "consent_read")?,
                record: row.try_get("", "consent_record")?,
                reminders: row.try_get("", "consent_reminders")?,
            };
            Ok(OwnConsent {
                client_name: row.try_get("", "client_name")?,
                carer_name: row.try_get("", "carer_name")?,
                relation: row.try_get("", "relation")?,
                scopes: consent.scopes(),
                given_on: row.try_get("", "given_on")?,
                recorded_at: row.try_get("", "recorded_at")?,
                ended_at: row.try_get("", "ended_at")?,
            })
        })
        .collect()
}

async fn pauses<C: ConnectionTrait>(db: &C, access: &Access<Write, Organisation>) -> Result<Vec<OwnPause>, DbErr> {
    let text = "SELECT p.first_day, p.last_day, p.reason, p.note, p.created_at, p.withdrawn_at FROM pauses p \
                JOIN episodes e ON e.id = p.episode_id \
                WHERE e.client_id IN (SELECT id FROM clients WHERE id = $1 \
                UNION SELECT client_id FROM carers WHERE person_id = $1) \
                AND p.created_by = $1 AND p.org_id = $2 ORDER BY p.first_day, p.id";
    let rows = db.query_all_raw(sql(db, text, [access.person().into(), access.org().into()])).await?;
    rows.iter()
        .map(|row| {
            Ok(OwnPause {
                first_day: row.try_get("", "first_day")?,
                last_day: row.try_get("", "last_day")?,
                reason: row.try_get("", "reason")?,
                note: row.try_get("", "note")?,
                created_at: row.try_get("", "created_at")?,
                withdrawn_at: row.try_get("", "withdrawn_at")?,
            })
        })
        .collect()
}

async fn devices<C: ConnectionTrait>(db: &C, access: &Access<Write, Organisation>) -> Result<Vec<OwnDevice>, DbErr> {
    let text = "SELECT name, created_at, last_seen_at, revoked_at FROM devices \
                WHERE person_id = $1 AND org_id = $2 ORDER BY created_at, id";
    let rows = db.query_all_raw(sql(db, text, [access.person().into(), access.org().into()])).await?;
    rows.iter()
        .map(|row| {
            Ok(OwnDevice {
                name: row.try_get("", "name")?,
                created_at: row.try_get("", "created_at")?,
                last_seen_at: row.try_get("", "last_seen_at")?,
                revoked_at: row.try_get("", "revoked_at")?,
            })
        })
        .collect()
}
