//! Operations on what takes two people.

use chrono::{DateTime, Utc};
use poem::web::Data;
use poem_openapi::param::{Path, Query};
use poem_openapi::payload::Json;
use poem_openapi::{Object, OpenApi};
use reable_rules::approval::Step;
use reable_rules::text::Line;
use reable_rules::words::{ApprovalStatus, ErasureGround, TwoPersonAct};
use uuid::Uuid;

use super::store::{self, Wanted};
use crate::access::{Duty, SignedIn};
use crate::answers::{Created, Done, Page, Paging};
use crate::body::Body;
use crate::document::Tag;
use crate::enrolment::merges;
use crate::ids::{ApprovalId, ClientId, PersonId, StaffId};
use crate::parts::Parts;
use crate::problem::Answer;

/// What takes two people.
pub struct ApprovalsApi;

/// A request about a member of staff.
#[derive(Object, Debug)]
#[oai(deny_unknown_fields, skip_serializing_if_is_none)]
pub struct StaffActRequest {
    /// An id made by the caller, so that a repeat makes nothing twice.
    pub id: Option<Uuid>,
    /// The member of staff.
    pub staff_id: PersonId,
    /// Why; the second person reads it.
    pub reason: Line,
}

/// A request to make two records of one person one.
#[derive(Object, Debug)]
#[oai(deny_unknown_fields, skip_serializing_if_is_none)]
pub struct MergeRequest {
    /// An id made by the caller, so that a repeat makes nothing twice.
    pub id: Option<Uuid>,
    /// The record that goes.
    pub client_id: ClientId,
    /// The record that stays.
    pub into_id: ClientId,
    /// How it is known that both are one person; the second person reads it.
    pub reason: Line,
}

/// A request to erase a client's record.
#[derive(Object, Debug)]
#[oai(deny_unknown_fields, skip_serializing_if_is_none)]
pub struct ErasureRequest {
    /// An id made by the caller, so that a repeat makes nothing twice.
    pub id: Option<Uuid>,
    /// The client.
    pub client_id: ClientId,
    /// Why it may be erased.
    pub ground: ErasureGround,
    /// What the second person must know; it goes with the record.
    pub reason: Line,
}

/// A request for an act that takes two people.
#[derive(Object, Debug, Clone)]
#[oai(skip_serializing_if_is_none)]
pub struct Approval {
    /// The request.
    pub id: ApprovalId,
    /// What was asked for.
    pub act: TwoPersonAct,
    /// Whom it is about: a member of staff or a client.
    pub subject_id: Uuid,
    /// Their name; absent once erased.
    pub subject_name: Option<String>,
    /// The record that stays, where two become one.
    pub into_id: Option<ClientId>,
    /// The name in the record that stays.
    pub into_name: Option<String>,
    /// Why the record is erased.
    pub ground: Option<ErasureGround>,
    /// Why it was asked for; absent once erased.
    pub reason: Option<String>,
    /// Who asked.
    pub asked_by: StaffId,
    /// Their name.
    pub asked_by_name: String,
    /// When.
    pub asked_at: DateTime<Utc>,
    /// Until when it waits for a second person.
    pub expires_at: DateTime<Utc>,
    /// Where it stands.
    pub status: ApprovalStatus,
    /// Who decided.
    pub decided_by: Option<StaffId>,
    /// Their name.
    pub decided_by_name: Option<String>,
    /// When.
    pub decided_at: Option<DateTime<Utc>>,
}

#[OpenApi(prefix_path = "/v1", tag = "Tag::Privacy")]
impl ApprovalsApi {
    /// What was asked for that takes two people
    ///
    /// By an administrator. Newest first.
    #[oai(path = "/approvals", method = "get", operation_id = "list_approvals")]
    async fn list_approvals(
        &self,
        who: SignedIn,
        parts: Data<&Parts>,
        /// Only what stands so.
        status: Query<Option<ApprovalStatus>>,
        /// How many at most, 1 to 200; 50 when absent.
        limit: Query<Option<i64>>,
        /// `next_cursor` of the page before.
        cursor: Query<Option<String>>,
    ) -> Answer<Json<Page<Approval>>> {
        let access = who.may_look(&parts, Duty::ActTogether, "approvals").await?;
        let paging = Paging::parse(limit.0, cursor.0.as_deref())?;
        let found = store::list(parts.db.read(), &access, parts.clock.now(), status.0, &paging).await?;
        Ok(Json(paging.page(found, |approval| (approval.asked_at, approval.id.0))))
    }

    /// Ask that somebody becomes log manager
    ///
    /// By an administrator, about a colleague; another administrator approves it. From then on the account reads the
    /// audit log and no care data, and is in no team. 409 `already_asked`, `already_log_manager`.
    #[oai(path = "/approvals/log-manager", method = "post", operation_id = "ask_log_manager")]
    async fn ask_log_manager(
        &self,
        who: SignedIn,
        parts: Data<&Parts>,
        body: Body<StaffActRequest>,
    ) -> Answer<Created<Approval>> {
        let wanted = about_staff(TwoPersonAct::AppointLogManager, &body);
        ask(&who, &parts, &wanted, &body).await
    }

    /// Ask that a second factor is taken off
    ///
    /// By an administrator, for a colleague who lost the phone and has no recovery code; another administrator approves
    /// it, and the owner is told by mail. 409 `already_asked`, `totp_not_started`.
    #[oai(path = "/approvals/second-factor-reset", method = "post", operation_id = "ask_second_factor_reset")]
    async fn ask_second_factor_reset(
        &self,
        who: SignedIn,
        parts: Data<&Parts>,
        body: Body<StaffActRequest>,
    ) -> Answer<Created<Approval>> {
        let wanted = about_staff(TwoPersonAct::ResetSecondFactor, &body);
        ask(&who, &parts, &wanted, &body).await
    }

    /// Ask that two records of one person become one
    ///
    /// By an administrator; another administrator approves it. The record that goes is in no list any more, and what was
    /// recorded in it is read as the history of the one that stays; within 30 days it can be undone. 409 `already_asked`,
    /// `episode_open` (in the record that goes; end it first), `merged`, `same_record`.
    #[oai(path = "/approvals/merge", method = "post", operation_id = "ask_merge")]
    async fn ask_merge(
        &self,
        who: SignedIn,
        parts: Data<&Parts>,
        body: Body<MergeRequest>,
    ) -> Answer<Created<Approval>> {
        let wanted = Wanted {
            id: body.id,
            act: TwoPersonAct::MergeClients,
            subject: body.client_id.0,
            into: Some(body.into_id),
            ground: None,
            reason: body.reason.clone(),
        };
        ask(&who, &parts, &wanted, &body).await
    }

    /// Take two merged records apart again
    ///
    /// By one administrator, within 30 days (409 `too_late`): the record is in lists as before, with the team, coordinator
    /// and carers it had; phones are paired anew. 409 `not_merged`.
    #[oai(path = "/clients/:id/unmerge", method = "post", operation_id = "unmerge_client")]
    async fn unmerge_client(
        &self,
        who: SignedIn,
        parts: Data<&Parts>,
        /// The record that went.
        id: Path<ClientId>,
    ) -> Answer<Done> {
        let access = who.may_manage(Duty::ActTogether)?;
        let mut txn = parts.db.write().await?;
        merges::undo(&mut txn, &access, id.0).await?;
        txn.commit().await?;
        Ok(Done)
    }

    /// Ask that a client's record is erased
    ///
    /// By an administrator; another administrator approves it, and it is done at once: what is erased cannot be brought
    /// back. 409 `already_asked`, `episode_open` (end it first), `legal_hold`, and with the ground `retention_ended`
    /// `not_due`.
    #[oai(path = "/approvals/erasure", method = "post", operation_id = "ask_erasure")]
    async fn ask_erasure(
        &self,
        who: SignedIn,
        parts: Data<&Parts>,
        body: Body<ErasureRequest>,
    ) -> Answer<Created<Approval>> {
        let wanted = Wanted {
            id: body.id,
            act: TwoPersonAct::EraseClient,
            subject: body.client_id.0,
            into: None,
            ground: Some(body.ground),
            reason: body.reason.clone(),
        };
        ask(&who, &parts, &wanted, &body).await
    }

    /// Agree to what a colleague asked for
    ///
    /// By another administrator than who asked, and than whom it is about (403 `own_request`, `about_yourself`). It is
    /// done in the same moment. 409 `already_decided`, `expired`, and whatever stands in the way of the act by now.
    #[oai(path = "/approvals/:id/approve", method = "post", operation_id = "approve")]
    async fn approve(
        &self,
        who: SignedIn,
        parts: Data<&Parts>,
        /// The request.
        id: Path<ApprovalId>,
    ) -> Answer<Json<Approval>> {
        decide(&who, &parts, id.0, Step::Approve).await
    }

    /// Refuse what a colleague asked for
    ///
    /// By another administrator than who asked. 403 and 409 as for agreeing.
    #[oai(path = "/approvals/:id/refuse", method = "post", operation_id = "refuse")]
    async fn refuse(
        &self,
        who: SignedIn,
        parts: Data<&Parts>,
        /// The request.
        id: Path<ApprovalId>,
    ) -> Answer<Json<Approval>> {
        decide(&who, &parts, id.0, Step::Refuse).await
    }

    /// Take back what one asked for
    ///
    /// By who asked (403 `not_yours`). 409 `already_decided`, `expired`.
    #[oai(path = "/approvals/:id/withdraw", method = "post", operation_id = "withdraw_request")]
    async fn withdraw(
        &self,
        who: SignedIn,
        parts: Data<&Parts>,
        /// The request.
        id: Path<ApprovalId>,
    ) -> Answer<Json<Approval>> {
        decide(&who, &parts, id.0, Step::Withdraw).await
    }
}

fn about_staff(act: TwoPersonAct, body: &StaffActRequest) -> Wanted {
    Wanted { id: body.id, act, subject: body.staff_id.0, into: None, ground: None, reason: body.reason.clone() }
}

async fn ask<T>(who: &SignedIn, parts: &Parts, wanted: &Wanted, body: &Body<T>) -> Answer<Created<Approval>> {
    let access = who.may_manage(Duty::ActTogether)?;
    let mut txn = parts.db.write().await?;
    let (approval, fresh) = store::ask(&mut txn, &access, wanted, body).await?;
    txn.commit().await?;
    Ok(Created::fresh_or_not(approval, fresh))
}

async fn decide(who: &SignedIn, parts: &Parts, id: ApprovalId, step: Step) -> Answer<Json<Approval>> {
    let access = who.may_manage(Duty::ActTogether)?;
    let mut txn = parts.db.write().await?;
    let approval = store::decide(&mut txn, &access, id, step).await?;
    txn.commit().await?;
    // Whoever lost an account, a role or a record with it loses the session at once.
    parts.sessions.forget_all();
    if approval.act == TwoPersonAct::EraseClient && approval.status == ApprovalStatus::Approved {
        crate::privacy::afterwards(parts).await;
    }
    Ok(Json(approval))
}
