//! Recovery codes: ten at a time, each gets the owner of an account in once without the phone that shows codes by time.
//!
//! Kept is an HMAC-SHA-256 under the secret of the second factor. That lies sealed, so that a copy of the database gives
//! no code away, and codes go with the second factor that they stand in for.

use reable_rules::recovery_code::{CODES, RecoveryCode};
use ring::hmac;
use sea_orm::{ConnectionTrait, DbErr};

use crate::clock::Dice;
use crate::db::{Txn, insert_rows, sql};
use crate::ids::{OrgId, StaffId};

/// What the audit log calls them.
pub(super) const OBJECT: &str = "recovery_codes";

fn digest(secret: &[u8], code: &RecoveryCode) -> Vec<u8> {
    let key = hmac::Key::new(hmac::HMAC_SHA256, secret);
    hmac::sign(&key, format!("reable recovery code {}", code.characters()).as_bytes()).as_ref().to_vec()
}

/// Makes ten codes, and voids those that were made before; answers them as people read them.
///
/// # Errors
/// When the database refuses.
pub async fn make(txn: &Txn, dice: &Dice, org: OrgId, staff: StaffId, secret: &[u8]) -> Result<Vec<String>, DbErr> {
    forget(txn, org, staff).await?;
    let codes = [(); CODES].map(|()| RecoveryCode::from_bytes(dice.bytes()));
    let row = |code| vec![staff.into(), digest(secret, code).into(), org.into(), txn.now().into()];
    let into = "recovery_codes (staff_id, digest, org_id, made_at)";
    insert_rows(&**txn, into, codes.iter().map(row).collect(), "").await?;
    Ok(codes.iter().map(RecoveryCode::display).collect())
}

/// Voids every code of an account.
///
/// # Errors
/// When the database refuses.
pub async fn forget(txn: &Txn, org: OrgId, staff: StaffId) -> Result<(), DbErr> {
    let text = "DELETE FROM recovery_codes WHERE staff_id = $1 AND org_id = $2";
    txn.execute_raw(sql(&**txn, text, [staff.into(), org.into()])).await.map(|_| ())
}

/// Uses a code up: `true` when it was good. One conditional UPDATE: of two who send it at the same moment, one is too
/// late.
///
/// # Errors
/// When the database refuses.
pub async fn use_up(txn: &Txn, org: OrgId, staff: StaffId, secret: &[u8], typed: &str) -> Result<bool, DbErr> {
    let Ok(code) = RecoveryCode::parse(typed) else { return Ok(false) };
    let text = "UPDATE recovery_codes SET used_at = $4 \
                WHERE staff_id = $1 AND org_id = $2 AND digest = $3 AND used_at IS NULL";
    let values = [staff.into(), org.into(), digest(secret, &code).into(), txn.now().into()];
    Ok(txn.execute_raw(sql(&**txn, text, values)).await?.rows_affected() == 1)
}

/// How many codes of an account are still good.
///
/// # Errors
/// When the database refuses.
pub async fn count_left<C: ConnectionTrait>(db: &C, org: OrgId, staff: StaffId) -> Result<i64, DbErr> {
    let text = "SELECT COUNT(*) AS good FROM recovery_codes WHERE staff_id = $1 AND org_id = $2 AND used_at IS NULL";
    let row = db.query_one_raw(sql(db, text, [staff.into(), org.into()])).await?;
    Ok(row.map(|row| row.try_get("", "good")).transpose()?.unwrap_or(0))
}
