//! How long records are kept, what keeps one longer, and how one is erased.
//!
//! An erasure takes two people ([`crate::approvals`]). It removes the record in one transaction ([`erasure`]), leaves a
//! certificate ([`certificates`]), has the file of the database written anew, and is written into a list outside the
//! database ([`list`]), so that a backup from before is put right when it comes back.

pub mod api;
pub mod certificates;
pub mod erasure;
pub mod legal_holds;
pub mod list;
pub mod retention;

use sea_orm::{ConnectionTrait, DbErr};

use crate::db::{self, sql};
use crate::parts::Parts;

/// Does what follows an erasure that is committed. What does not work now is done when the server starts next, or in
/// the morning.
pub async fn afterwards(parts: &Parts) {
    if let Err(error) = list::keep(parts).await {
        tracing::error!(%error, "an erasure could not be written into the list beside the keys");
    }
    if let Err(error) = scrub(parts).await {
        tracing::error!(%error, "the database's file could not be written anew after an erasure");
    }
}

/// Writes the file of the database anew when something was erased since that was done last: no freed page then holds
/// what was erased.
///
/// # Errors
/// When the database refuses.
pub async fn scrub(parts: &Parts) -> Result<(), DbErr> {
    let db = parts.db.read();
    let open = "SELECT id FROM erasures WHERE scrubbed_at IS NULL LIMIT 1";
    if db.query_one_raw(sql(db, open, [])).await?.is_none() {
        return Ok(());
    }
    let before = parts.clock.now();
    if !db::write_anew(&parts.settings.database_url).await? {
        return Ok(());
    }
    let txn = parts.db.write().await?;
    let text = "UPDATE erasures SET scrubbed_at = $1 WHERE scrubbed_at IS NULL AND erased_at <= $1";
    txn.execute_raw(sql(&*txn, text, [before.into()])).await?;
    txn.commit_housekeeping().await
}
