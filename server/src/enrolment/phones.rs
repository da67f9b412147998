//! Cutting somebody off: the sessions of their phones, the pairing codes on letters that are still on their way, and
//! whatever waits to be sent to them.

use reable_rules::reminders::WhyNot;
use sea_orm::{ConnectionTrait, DbErr};

use crate::accounts::sessions::{self, Ended, Whose};
use crate::db::{Txn, sql};
use crate::ids::{OrgId, PersonId};
use crate::outbox::{Unwanted, drop_waiting};

/// Signs a person out everywhere, voids their live pairing codes, and drops what waits to be sent to them. After the commit, `sessions.forget_all()` makes
/// it felt at once.
///
/// # Errors
/// When the database refuses.
pub async fn cut_off(txn: &Txn, org: OrgId, person: PersonId, because: Ended) -> Result<(), DbErr> {
    sessions::end(txn, org, Whose::Person(person), because).await?;
    let why = if because == Ended::ClientDied { WhyNot::Died } else { WhyNot::NoConsent };
    drop_waiting(txn, org, Unwanted::To(person), why).await?;
    void_pairing_codes(txn, org, person).await
}

/// Voids the live pairing code of a person, so that a letter on its way opens nothing.
///
/// # Errors
/// When the database refuses.
pub async fn void_pairing_codes(txn: &Txn, org: OrgId, person: PersonId) -> Result<(), DbErr> {
    let codes = "UPDATE pairing_codes SET voided_at = $1 \
                 WHERE person_id = $2 AND org_id = $3 AND used_at IS NULL AND voided_at IS NULL";
    txn.execute_raw(sql(&**txn, codes, [txn.now().into(), person.into(), org.into()])).await.map(|_| ())
}
