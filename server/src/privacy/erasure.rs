//! Removing everything about a client.
//!
//! Rows are deleted, not overwritten: what is left of the person is an id in the audit log, which nothing explains any
//! more. The log's own private parts (why, from where) go with their salts; its chain holds without them. Tables are
//! named once, below; a test compares the list with the schema.

use std::collections::BTreeMap;

use reable_rules::words::ErasureGround;
use sea_orm::{ConnectionTrait, DbErr, Value};

use super::retention;
use crate::db::{Txn, for_update, padded, sql};
use crate::enrolment::merges;
use crate::ids::{ClientId, ErasureId, OrgId, PersonId, StaffId};
use crate::problem::{Answer, Problem};

/// An erasure to carry out.
pub struct Erasure {
    /// The organisation.
    pub org: OrgId,
    /// The client.
    pub client: ClientId,
    /// Why.
    pub ground: ErasureGround,
    /// Who asked and who agreed; nobody where an earlier erasure is done again on a restored backup.
    pub by: Option<(StaffId, StaffId)>,
}

/// How many rows of which tables went.
pub type Counts = BTreeMap<&'static str, u64>;

const OF_CLIENT: &str = "client_id = $2";
const OF_EPISODES: &str = "episode_id IN (SELECT id FROM episodes WHERE client_id = $2)";
const OF_GOALS: &str = "goal_id IN (SELECT id FROM goals WHERE client_id = $2)";
const OF_CARERS: &str = "carer_id IN (SELECT id FROM carers WHERE client_id = $2)";

/// The tables of a client's record, those that point at others first; each with its rows, and whether they have an id
/// that a caller may have made.
const RECORD: &[(&str, &str, bool)] = &[
    ("check_in_history", OF_CLIENT, false),
    ("check_ins", OF_CLIENT, false),
    ("copm_scores", OF_GOALS, false),
    ("copm_interviews", OF_EPISODES, true),
    ("signal_responses", OF_CLIENT, true),
    ("signals", OF_CLIENT, false),
    ("evaluations", OF_CLIENT, false),
    ("follow_ups", OF_CLIENT, false),
    ("meeting_decisions", OF_CLIENT, true),
    ("care_decision_goals", OF_GOALS, false),
    ("care_decisions", OF_EPISODES, true),
    ("pauses", OF_EPISODES, true),
    ("holds", OF_EPISODES, true),
    ("goal_agreements", OF_GOALS, false),
    ("steps", OF_GOALS, true),
    ("step_lists", OF_GOALS, false),
    ("work_descriptions", OF_GOALS, false),
    ("outbox_episodes", OF_EPISODES, false),
    ("goals", OF_CLIENT, true),
    ("episodes", OF_CLIENT, true),
    ("carer_burdens", OF_CLIENT, false),
    ("strain_scores", OF_CLIENT, true),
    ("carer_alarms", OF_CLIENT, true),
    ("strain_sharing", OF_CARERS, false),
    ("consents", OF_CARERS, false),
    ("carers", OF_CLIENT, true),
    ("messages", OF_CLIENT, true),
    ("advice_talks", OF_CLIENT, true),
    ("client_teams", OF_CLIENT, false),
    ("client_merges", "(client_id = $2 OR into_id = $2)", true),
    ("import_rows", OF_CLIENT, false),
    ("legal_holds", OF_CLIENT, true),
    ("emergency_access", OF_CLIENT, true),
    ("clients", "id = $2", true),
];

const OF_PERSON: &str = "person_id = $2";

/// The tables of a person who is nobody's carer any more, those that point at others first.
const PERSON: &[(&str, &str)] = &[
    ("outbox_episodes", "outbox_id IN (SELECT id FROM outbox WHERE person_id = $2)"),
    ("outbox", OF_PERSON),
    ("push_subscriptions", OF_PERSON),
    ("calendar_feeds", OF_PERSON),
    ("reminder_settings", OF_PERSON),
    ("pairing_codes", OF_PERSON),
    ("refresh_tokens", "session_id IN (SELECT id FROM sessions WHERE person_id = $2)"),
    ("sessions", OF_PERSON),
    ("devices", OF_PERSON),
    ("client_made_ids", OF_PERSON),
    ("people", "id = $2"),
];

/// Every table that [`erase`] empties of a client, for the test that compares them with the schema.
#[must_use]
pub fn tables() -> Vec<&'static str> {
    RECORD.iter().map(|(table, ..)| *table).chain(PERSON.iter().map(|(table, _)| *table)).collect()
}

/// Whether a client's record may be erased by now.
///
/// # Errors
/// 404; 409 `episode_open`, `legal_hold`, `not_due`.
pub async fn may_be_erased(txn: &Txn, org: OrgId, client: ClientId, ground: ErasureGround) -> Answer<()> {
    let values: [Value; 2] = [org.into(), client.into()];
    let hold = format!("SELECT id FROM clients WHERE org_id = $1 AND id = $2{}", for_update(&**txn));
    txn.query_one_raw(sql(&**txn, hold, values.clone())).await?.ok_or_else(Problem::not_found)?;
    refuse_held(txn, org, client).await?;
    let open = "SELECT id FROM episodes WHERE org_id = $1 AND client_id = $2 AND status = 'open'";
    if txn.query_one_raw(sql(&**txn, open, values)).await?.is_some() {
        return Err(Problem::conflict("episode_open", "This client has an open episode. End it first."));
    }
    if ground == ErasureGround::RetentionEnded && !retention::is_due(&**txn, org, client, txn.now()).await? {
        let detail = "This record must still be kept. `reable privacy due` lists those that need not.";
        return Err(Problem::conflict("not_due", detail));
    }
    Ok(())
}

/// Refuses while a legal hold keeps the record.
///
/// # Errors
/// 409 `legal_hold`.
pub async fn refuse_held(txn: &Txn, org: OrgId, client: ClientId) -> Answer<()> {
    let kept = "SELECT id FROM legal_holds WHERE org_id = $1 AND client_id = $2 AND released_at IS NULL";
    match txn.query_one_raw(sql(&**txn, kept, [org.into(), client.into()])).await? {
        Some(_) => {
            let detail = "A legal hold keeps this record. Release that first, when its reason is gone.";
            Err(Problem::conflict("legal_hold", detail))
        }
        None => Ok(()),
    }
}

/// Removes everything about a client, and leaves a certificate. Carers go too, unless they care for somebody else; so does
/// each record that went into this one, with a certificate of its own.
///
/// # Errors
/// 404 without such a client.
pub async fn erase(txn: &Txn, erasure: &Erasure) -> Answer<()> {
    for record in merges::records_of(&**txn, erasure.client).await? {
        let counts = remove(txn, erasure.org, record).await?;
        certify(txn, erasure, record, &counts).await?;
    }
    Ok(())
}

/// Removes everything about a client; how many rows of which tables went.
///
/// # Errors
/// 404 without such a client.
pub async fn remove(txn: &Txn, org: OrgId, client: ClientId) -> Answer<Counts> {
    let people = people(txn, org, client).await?;
    let mut counts = Counts::new();
    erase_record(txn, org, client, &mut counts).await?;
    let mut gone = Vec::new();
    for person in people {
        if stays(txn, org, person).await? {
            continue;
        }
        for (table, rows) in PERSON {
            let values = [org.into(), person.into()];
            let text = format!("DELETE FROM {table} WHERE org_id = $1 AND {rows}");
            delete(txn, table, &text, values, &mut counts).await?;
        }
        gone.push(person);
    }
    unlink_log(txn, org, client, &gone).await?;
    Ok(counts)
}

/// The client, and whoever ever was a carer of the client.
async fn people(txn: &Txn, org: OrgId, client: ClientId) -> Answer<Vec<PersonId>> {
    let text = "SELECT id AS person_id FROM clients WHERE org_id = $1 AND id = $2 UNION \
                SELECT person_id FROM carers WHERE org_id = $1 AND client_id = $2";
    let rows = txn.query_all_raw(sql(&**txn, text, [org.into(), client.into()])).await?;
    let people = rows.iter().map(|row| row.try_get("", "person_id")).collect::<Result<Vec<_>, _>>()?;
    if people.is_empty() { Err(Problem::not_found()) } else { Ok(people) }
}

async fn erase_record(txn: &Txn, org: OrgId, client: ClientId, counts: &mut Counts) -> Result<(), DbErr> {
    let values = || -> [Value; 2] { [org.into(), client.into()] };
    erase_staged_rows(txn, org, client, counts).await?;
    // Decisions point at the decisions they correct.
    let loosen = "UPDATE meeting_decisions SET corrects = NULL, corrected_by = NULL \
                  WHERE org_id = $1 AND client_id = $2";
    txn.execute_raw(sql(&**txn, loosen, values())).await?;
    // What was queued about the episodes, for staff too: none of it is still waited for.
    let about = "SELECT outbox_id FROM outbox_episodes WHERE org_id = $1 \
                 AND episode_id IN (SELECT id FROM episodes WHERE client_id = $2)";
    let rows = txn.query_all_raw(sql(&**txn, about, values())).await?;
    let queued = rows.iter().map(|row| row.try_get::<uuid::Uuid>("", "outbox_id")).collect::<Result<Vec<_>, _>>()?;
    for (table, rows, own_id) in RECORD {
        if *own_id {
            let made = format!(
                "DELETE FROM client_made_ids WHERE org_id = $1 AND id IN (SELECT id FROM {table} WHERE {rows})"
            );
            delete(txn, "client_made_ids", &made, values(), counts).await?;
        }
        delete(txn, table, &format!("DELETE FROM {table} WHERE org_id = $1 AND {rows}"), values(), counts).await?;
    }
    for some in queued.chunks(100) {
        let (ids, list) = padded(1, some.iter().map(|id| [(*id).into()]).collect());
        for (table, column) in [("outbox_episodes", "outbox_id"), ("outbox", "id")] {
            let text = format!("DELETE FROM {table} WHERE {column} IN ({list})");
            delete(txn, table, &text, ids.clone(), counts).await?;
        }
    }
    Ok(())
}

/// Rows of enrolment files that were staged, and name the client by the organisation's reference.
async fn erase_staged_rows(txn: &Txn, org: OrgId, client: ClientId, counts: &mut Counts) -> Result<(), DbErr> {
    let text = "SELECT external_ref FROM clients WHERE org_id = $1 AND id = $2";
    let row = txn.query_one_raw(sql(&**txn, text, [org.into(), client.into()])).await?;
    let Some(row) = row else { return Ok(()) };
    let reference: String = row.try_get("", "external_ref")?;
    let quoted = serde_json::to_string(&reference).unwrap_or_default();
    let pattern = quoted.replace('!', "!!").replace('%', "!%").replace('_', "!_");
    let text = "DELETE FROM import_rows WHERE org_id = $1 AND content LIKE $2 ESCAPE '!'";
    delete(txn, "import_rows", text, [org.into(), format!("%{pattern}%").into()], counts).await
}

async fn delete(
    txn: &Txn,
    table: &'static str,
    text: &str,
    values: impl IntoIterator<Item = Value>,
    counts: &mut Counts,
) -> Result<(), DbErr> {
    let gone = txn.execute_raw(sql(&**txn, text, values)).await?.rows_affected();
    if gone > 0 {
        *counts.entry(table).or_default() += gone;
    }
    Ok(())
}

/// Whether somebody is still needed: as a client, or as the carer of one.
async fn stays(txn: &Txn, org: OrgId, person: PersonId) -> Result<bool, DbErr> {
    let text = "SELECT id FROM carers WHERE org_id = $1 AND person_id = $2 \
                UNION SELECT id FROM clients WHERE org_id = $1 AND id = $2";
    Ok(txn.query_one_raw(sql(&**txn, text, [org.into(), person.into()])).await?.is_some())
}

/// Takes out of the audit log what is private about the client and whoever went too, with the salts without which the
/// digests that stay say nothing; and out of the requests why they were made.
async fn unlink_log(txn: &Txn, org: OrgId, client: ClientId, gone: &[PersonId]) -> Result<(), DbErr> {
    let blank = "UPDATE audit_events SET salt = NULL, purpose = NULL, address = NULL WHERE org_id = $1";
    let values: [Value; 2] = [org.into(), client.into()];
    txn.execute_raw(sql(&**txn, format!("{blank} AND client_id = $2"), values.clone())).await?;
    for person in gone {
        let text = format!("{blank} AND (actor_id = $2 OR on_behalf_of = $2)");
        txn.execute_raw(sql(&**txn, text, [org.into(), (*person).into()])).await?;
    }
    let text = "UPDATE approvals SET reason = NULL WHERE org_id = $1 AND (subject_id = $2 OR other_id = $2)";
    txn.execute_raw(sql(&**txn, text, values)).await.map(|_| ())
}

async fn certify(txn: &Txn, erasure: &Erasure, record: ClientId, counts: &Counts) -> Answer<()> {
    let id = ErasureId(txn.uuid());
    let counts = serde_json::to_string(counts).map_err(|_| Problem::internal())?;
    let (asked, approved) = erasure.by.unzip();
    // An erasure that is done again on a restored backup keeps the certificate it has.
    let text = "INSERT INTO erasures \
                (id, org_id, client_id, ground, asked_by, approved_by, erased_at, rows_erased) \
                VALUES ($1, $2, $3, $4, $5, $6, $7, $8) \
                ON CONFLICT (client_id) DO UPDATE SET scrubbed_at = NULL";
    let values: [Value; 8] = [
        id.into(),
        erasure.org.into(),
        record.into(),
        erasure.ground.as_str().into(),
        asked.into(),
        approved.into(),
        txn.now().into(),
        counts.into(),
    ];
    txn.execute_raw(sql(&**txn, text, values)).await?;
    Ok(())
}
