//! What each act that takes two people comes to.

use reable_rules::words::{ErasureGround, TwoPersonAct};
use uuid::Uuid;

use super::api::Approval;
use crate::access::{Access, Organisation, Write};
use crate::accounts::{second_factor, staff_changes};
use crate::audit::Action;
use crate::db::Txn;
use crate::enrolment::merges;
use crate::ids::{ClientId, OrgId, PersonId};
use crate::privacy::erasure::{self, Erasure};
use crate::problem::{Answer, Problem};

/// Whether anything stands in the way of an act by now.
///
/// # Errors
/// 404 when whom it is about is not there, 409 with what stands in the way.
pub async fn check(
    txn: &Txn,
    org: OrgId,
    act: TwoPersonAct,
    subject: Uuid,
    into: Option<ClientId>,
    ground: Option<ErasureGround>,
) -> Answer<()> {
    match (act, into, ground) {
        (TwoPersonAct::AppointLogManager, ..) => {
            staff_changes::may_become_log_manager(txn, org, PersonId(subject)).await
        }
        (TwoPersonAct::ResetSecondFactor, ..) => second_factor::may_be_taken_off(txn, org, PersonId(subject)).await,
        (TwoPersonAct::EraseClient, _, Some(ground)) => {
            erasure::may_be_erased(txn, org, ClientId(subject), ground).await
        }
        (TwoPersonAct::MergeClients, Some(into), _) => merges::may_be_merged(txn, org, ClientId(subject), into).await,
        (TwoPersonAct::MergeClients | TwoPersonAct::EraseClient, ..) => Err(Problem::internal()),
    }
}

/// Does what was agreed to, and records it in the name of who agreed, on behalf of who asked.
///
/// # Errors
/// As [`check`].
pub async fn carry_out(txn: &mut Txn, access: &Access<Write, Organisation>, approval: &Approval) -> Answer<()> {
    let (org, subject) = (access.org(), approval.subject_id);
    check(txn, org, approval.act, subject, approval.into_id, approval.ground).await?;
    let (action, object) = match approval.act {
        TwoPersonAct::AppointLogManager => {
            staff_changes::appoint_log_manager(txn, org, PersonId(subject)).await?;
            (Action::Change, "staff")
        }
        TwoPersonAct::ResetSecondFactor => {
            second_factor::take_off(txn, org, PersonId(subject)).await?;
            (Action::Delete, second_factor::OBJECT)
        }
        TwoPersonAct::MergeClients => {
            let into = approval.into_id.ok_or_else(Problem::internal)?;
            merges::merge(txn, access, approval.id, ClientId(subject), into).await?;
            (Action::Change, "client")
        }
        TwoPersonAct::EraseClient => {
            let by = Some((approval.asked_by, access.staff()));
            let ground = approval.ground.unwrap_or(ErasureGround::Request);
            erasure::erase(txn, &Erasure { org, client: ClientId(subject), ground, by }).await?;
            (Action::Delete, "client")
        }
    };
    txn.audit(access.did(action, object, subject).on_behalf_of(approval.asked_by));
    Ok(())
}
