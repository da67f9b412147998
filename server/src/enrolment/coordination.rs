//! Who coordinates a client's care, and what happens while nobody does.
//!
//! A coordinator is an active therapist or nurse of the client's team. Whoever is deactivated, leaves that team or no
//! longer treats stays written down as the last one, and coordinates nothing: the coordination is vacant until somebody
//! else takes it over, and what would go to the coordinator goes to the whole team.

use poem_openapi::Enum;
use sea_orm::{ConnectionTrait, DbErr, Value};

use crate::db::{Txn, sql};
use crate::ids::{ClientId, OrgId, PersonId, StaffId};
use crate::outbox::{Content, Letter, queue_letter};
use crate::problem::Answer;

/// Where the coordination of a client with an open episode stands.
#[derive(Enum, Debug, Clone, Copy, PartialEq, Eq)]
#[oai(rename_all = "snake_case")]
pub enum Coordination {
    /// Somebody coordinates.
    Held,
    /// Nobody does: there never was anybody, or who it was has left.
    Vacant,
}

/// SQL: whether the coordinator of the client `c` can act for that client.
pub const HELD: &str = "EXISTS (SELECT 1 FROM team_members hm JOIN staff hs ON hs.id = hm.staff_id \
     WHERE hm.team_id = c.team_id AND hm.staff_id = c.coordinator_id AND hs.deactivated_at IS NULL \
     AND hs.role IN ('therapist', 'nurse'))";

/// Of how many clients with an open episode somebody was the last coordinator, and is none.
///
/// # Errors
/// When the database refuses.
pub async fn count_vacant<C: ConnectionTrait>(db: &C, org: OrgId, staff: StaffId) -> Result<i64, DbErr> {
    let text = format!(
        "SELECT COUNT(*) AS vacant FROM clients c JOIN episodes e ON e.client_id = c.id AND e.status = 'open' \
         WHERE c.org_id = $1 AND c.coordinator_id = $2 AND NOT {HELD}"
    );
    let row = db.query_one_raw(sql(db, text, [org.into(), staff.into()])).await?;
    Ok(row.map(|row| row.try_get("", "vacant")).transpose()?.unwrap_or(0))
}

/// Who is told what a client's coordinator has to know, with their mail addresses: the coordinator; the whole team
/// while nobody coordinates.
///
/// # Errors
/// When the database refuses.
pub async fn readers(txn: &Txn, org: OrgId, client: ClientId) -> Result<Vec<(PersonId, String)>, DbErr> {
    let coordinator = format!(
        "SELECT s.id, s.email FROM clients c JOIN staff s ON s.id = c.coordinator_id \
         WHERE c.id = $1 AND c.org_id = $2 AND {HELD}"
    );
    let team = "SELECT s.id, s.email FROM clients c JOIN team_members m ON m.team_id = c.team_id \
                JOIN staff s ON s.id = m.staff_id WHERE c.id = $1 AND c.org_id = $2 \
                AND s.deactivated_at IS NULL AND s.role IN ('therapist', 'nurse') ORDER BY s.id";
    let values: [Value; 2] = [client.into(), org.into()];
    let found = addresses(txn, &coordinator, values.clone()).await?;
    if found.is_empty() { addresses(txn, team, values).await } else { Ok(found) }
}

async fn addresses(txn: &Txn, text: &str, values: [Value; 2]) -> Result<Vec<(PersonId, String)>, DbErr> {
    let rows = txn.query_all_raw(sql(&**txn, text, values)).await?;
    rows.iter().map(|row| Ok((row.try_get("", "id")?, row.try_get("", "email")?))).collect()
}

/// Hands the warnings about clients that wait to leave for a coordinator who is leaving to the teams of those clients;
/// what was to remind the coordinator by the day, the next morning's round tells the teams.
///
/// # Errors
/// 503 when the database refuses.
pub async fn pass_on_warnings(txn: &Txn, org: OrgId, leaving: StaffId) -> Answer<()> {
    let waiting = "SELECT content FROM outbox WHERE person_id = $1 AND org_id = $2 AND state = 'waiting' \
                   AND kind IN ('carer_alarm', 'security') ORDER BY created_at, id";
    let values: [Value; 2] = [leaving.into(), org.into()];
    let rows = txn.query_all_raw(sql(&**txn, waiting, values.clone())).await?;
    let contents = rows.iter().map(|row| row.try_get("", "content")).collect::<Result<Vec<String>, _>>()?;
    let contents: Vec<Content> = contents
        .iter()
        .filter_map(|content| serde_json::from_str(content).ok())
        .filter(|content| {
            matches!(
                content,
                Content::CarerAlarm
                    | Content::SignInEnded { own: false }
                    | Content::PhoneRevoked
                    | Content::EmergencyAccess
            )
        })
        .collect();
    if contents.is_empty() {
        return Ok(());
    }
    let team = "SELECT DISTINCT s.id, s.email FROM clients c JOIN team_members m ON m.team_id = c.team_id \
                JOIN staff s ON s.id = m.staff_id WHERE c.coordinator_id = $1 AND c.org_id = $2 AND s.id <> $1 \
                AND s.deactivated_at IS NULL AND s.role IN ('therapist', 'nurse') ORDER BY s.id";
    for (person, recipient) in addresses(txn, team, values).await? {
        for content in &contents {
            let letter = Letter { org, person, recipient: recipient.clone(), content: content.clone() };
            queue_letter(txn, &letter).await?;
        }
    }
    Ok(())
}
