//! Reminders: when people want them, who is due, and what the team is reminded of.
//!
//! What is due is decided by `rules::reminders`; this module reads the facts, and queues what falls due in the
//! [`outbox`](crate::outbox).

use reable_rules::reminders::{Due, WhyNot};
use sea_orm::DbErr;

use crate::ids::{OrgId, PersonId};
use crate::parts::Parts;

/// Whether something that was queued some time ago is still wanted; why not.
///
/// # Errors
/// When the database refuses.
pub async fn still_due(
    _parts: &Parts,
    _org: OrgId,
    _person: PersonId,
    _due: &Due,
) -> Result<Result<(), WhyNot>, DbErr> {
    Ok(Ok(()))
}
