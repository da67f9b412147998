//! Voiding an enrolment that was a mistake.
//!
//! While nothing of care was recorded there is nothing to keep: the record goes as if it had never been, its reference is
//! free again, and the log says who voided it and why. From the first care data on an episode is ended, or the record
//! erased by two people.

use poem_openapi::Object;
use reable_rules::text::Line;
use sea_orm::ConnectionTrait;

use crate::access::{Access, Write};
use crate::audit::Action;
use crate::db::{Txn, for_update, sql};
use crate::privacy::erasure;
use crate::problem::{Answer, Problem};

/// Why an enrolment is voided.
#[derive(Object, Debug)]
#[oai(deny_unknown_fields)]
pub struct Voiding {
    /// What went wrong; it stays in the log.
    pub reason: Line,
}

/// What counts as care data: a row in one of these, of the client or of an episode of the client.
const CARE_DATA: [(&str, &str); 9] = [
    ("goals", "client_id = $1"),
    ("check_ins", "client_id = $1"),
    ("messages", "client_id = $1"),
    ("meeting_decisions", "client_id = $1"),
    ("evaluations", "client_id = $1"),
    ("carer_alarms", "client_id = $1"),
    ("copm_interviews", "episode_id IN (SELECT id FROM episodes WHERE client_id = $1)"),
    ("care_decisions", "episode_id IN (SELECT id FROM episodes WHERE client_id = $1)"),
    ("holds", "episode_id IN (SELECT id FROM episodes WHERE client_id = $1)"),
];

/// Voids an enrolment; phones are signed out, letters open nothing, nothing that waits is sent.
///
/// # Errors
/// 409 `has_care_data`, `legal_hold`.
pub async fn void(txn: &mut Txn, access: &Access<Write>, reason: &Line) -> Answer<()> {
    let hold = format!("SELECT id FROM clients WHERE id = $1{}", for_update(&**txn));
    txn.query_one_raw(sql(&**txn, hold, [access.client().into()])).await?.ok_or_else(Problem::not_found)?;
    for (table, rows) in CARE_DATA {
        let text = format!("SELECT 1 AS found FROM {table} WHERE {rows} LIMIT 1");
        if txn.query_one_raw(sql(&**txn, text, [access.client().into()])).await?.is_some() {
            return Err(has_care_data());
        }
    }
    erasure::refuse_held(txn, access.org(), access.client()).await?;
    erasure::remove(txn, access.org(), access.client()).await?;
    txn.audit(access.did(Action::Delete, "client", access.client()).outcome("void").purpose(reason.as_str()));
    Ok(())
}

fn has_care_data() -> Problem {
    let detail = "Care was recorded for this client already. End the episode instead; two administrators can erase the \
                  record.";
    Problem::conflict("has_care_data", detail)
}
