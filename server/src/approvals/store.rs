//! Requests for what takes two people: written, listed, decided on.

use chrono::{DateTime, Utc};
use poem::http::StatusCode;
use reable_rules::approval::{self, Asked, Step, WAITS, WhyNot};
use reable_rules::text::Line;
use reable_rules::words::{ApprovalStatus, ErasureGround, TwoPersonAct};
use sea_orm::{ConnectionTrait, DbErr, QueryResult, Value};
use uuid::Uuid;

use super::acts;
use super::api::Approval;
use crate::access::{Access, Mode, Organisation, Read, Write};
use crate::answers::Paging;
use crate::audit::{Action, Event};
use crate::body::Body;
use crate::db::{Txn, for_update, sql};
use crate::ids::{ApprovalId, ClientId, OrgId};
use crate::outbox::{Content, Letter, queue_letter};
use crate::problem::{Answer, Problem};

/// What the audit log calls a request.
const OBJECT: &str = "approval";

/// What somebody asks for.
pub struct Wanted {
    /// An id made by the caller.
    pub id: Option<Uuid>,
    /// The act.
    pub act: TwoPersonAct,
    /// Whom it is about.
    pub subject: Uuid,
    /// The record that stays, where two become one.
    pub into: Option<ClientId>,
    /// Why a record is erased.
    pub ground: Option<ErasureGround>,
    /// Why it is asked for.
    pub reason: Line,
}

const SELECT: &str = "SELECT a.id, a.act, a.subject_id, a.other_id, a.ground, a.reason, a.asked_by, a.asked_at, \
     a.expires_at, a.status, a.decided_by, a.decided_at, s.name AS subject_name, o.name AS into_name, \
     b.name AS asked_by_name, d.name AS decided_by_name FROM approvals a \
     LEFT JOIN people s ON s.id = a.subject_id AND s.org_id = a.org_id \
     LEFT JOIN people o ON o.id = a.other_id AND o.org_id = a.org_id \
     JOIN people b ON b.id = a.asked_by LEFT JOIN people d ON d.id = a.decided_by WHERE a.org_id = $1";

fn read(row: &QueryResult, now: DateTime<Utc>) -> Result<Approval, DbErr> {
    let asked = Asked {
        act: row.try_get("", "act")?,
        subject: row.try_get("", "subject_id")?,
        by: row.try_get("", "asked_by")?,
        until: row.try_get("", "expires_at")?,
        left: row.try_get("", "status")?,
    };
    Ok(Approval {
        id: row.try_get("", "id")?,
        act: asked.act,
        subject_id: asked.subject,
        subject_name: row.try_get("", "subject_name")?,
        into_id: row.try_get("", "other_id")?,
        into_name: row.try_get("", "into_name")?,
        ground: row.try_get("", "ground")?,
        reason: row.try_get("", "reason")?,
        asked_by: row.try_get("", "asked_by")?,
        asked_by_name: row.try_get("", "asked_by_name")?,
        asked_at: row.try_get("", "asked_at")?,
        expires_at: asked.until,
        status: approval::status(&asked, now),
        decided_by: row.try_get("", "decided_by")?,
        decided_by_name: row.try_get("", "decided_by_name")?,
        decided_at: row.try_get("", "decided_at")?,
    })
}

/// The requests of the organisation, newest first, one more than the page holds.
///
/// # Errors
/// When the database refuses.
pub async fn list<C: ConnectionTrait>(
    db: &C,
    access: &Access<Read, Organisation>,
    now: DateTime<Utc>,
    status: Option<ApprovalStatus>,
    paging: &Paging<(DateTime<Utc>, Uuid)>,
) -> Result<Vec<Approval>, DbErr> {
    let mut values: Vec<Value> = vec![access.org().into(), paging.fetch().into(), now.into()];
    // What nobody decided in time stands there as open until somebody asks anew.
    let only = match status {
        None => " AND a.asked_at <= $3",
        Some(ApprovalStatus::Open) => " AND a.status = 'open' AND a.expires_at > $3",
        Some(ApprovalStatus::Expired) => " AND (a.status = 'expired' OR (a.status = 'open' AND a.expires_at <= $3))",
        Some(ApprovalStatus::Approved) => " AND a.status = 'approved' AND a.asked_at <= $3",
        Some(ApprovalStatus::Refused) => " AND a.status = 'refused' AND a.asked_at <= $3",
        Some(ApprovalStatus::Withdrawn) => " AND a.status = 'withdrawn' AND a.asked_at <= $3",
    };
    let mut after = "";
    if let Some((asked_at, id)) = &paging.after {
        after = " AND (a.asked_at < $4 OR (a.asked_at = $4 AND a.id < $5))";
        values.extend([(*asked_at).into(), (*id).into()]);
    }
    let text = format!("{SELECT}{only}{after} ORDER BY a.asked_at DESC, a.id DESC LIMIT $2");
    db.query_all_raw(sql(db, text, values)).await?.iter().map(|row| read(row, now)).collect()
}

async fn get(txn: &Txn, org: OrgId, id: ApprovalId) -> Answer<Approval> {
    let text = format!("{SELECT} AND a.id = $2");
    let row = txn.query_one_raw(sql(&**txn, text, [org.into(), id.into()])).await?;
    Ok(read(&row.ok_or_else(Problem::not_found)?, txn.now())?)
}

/// Writes a request down, when nothing stands in its way by now, and tells the other administrators by mail that one
/// waits for them. `false` says that the same call was made before.
///
/// # Errors
/// 404 when whom it is about is not there; 409 `already_asked` with the request that waits, and what the act itself has
/// against it.
pub async fn ask<T>(
    txn: &mut Txn,
    access: &Access<Write, Organisation>,
    wanted: &Wanted,
    body: &Body<T>,
) -> Answer<(Approval, bool)> {
    let org = access.org();
    let (id, fresh) = txn.claim_id(access, wanted.id, body).await?;
    let id = ApprovalId(id);
    if fresh {
        acts::check(txn, org, wanted.act, wanted.subject, wanted.into, wanted.ground).await?;
        refuse_second(txn, org, wanted).await?;
        insert(txn, access, wanted, id).await?;
        tell_others(txn, access).await?;
    }
    txn.audit(event(access, Action::Create, id, wanted.act, wanted.subject).purpose(wanted.reason.as_str()));
    Ok((get(txn, org, id).await?, fresh))
}

async fn refuse_second(txn: &Txn, org: OrgId, wanted: &Wanted) -> Answer<()> {
    txn.hold_name(org, &format!("{} {}", wanted.act, wanted.subject)).await?;
    let late = "UPDATE approvals SET status = 'expired' \
                WHERE org_id = $1 AND act = $2 AND subject_id = $3 AND status = 'open' AND expires_at <= $4";
    let values: [Value; 3] = [org.into(), wanted.act.as_str().into(), wanted.subject.into()];
    let with_now = values.clone().into_iter().chain([txn.now().into()]);
    txn.execute_raw(sql(&**txn, late, with_now)).await?;
    let text = "SELECT id FROM approvals WHERE org_id = $1 AND act = $2 AND subject_id = $3 AND status = 'open'";
    match txn.query_one_raw(sql(&**txn, text, values)).await? {
        Some(row) => {
            let detail = "This was asked for already, and waits for a second administrator.";
            Err(Problem::conflict("already_asked", detail).existing(row.try_get("", "id")?))
        }
        None => Ok(()),
    }
}

async fn insert(txn: &Txn, access: &Access<Write, Organisation>, wanted: &Wanted, id: ApprovalId) -> Result<(), DbErr> {
    let text = "INSERT INTO approvals \
                (id, org_id, act, subject_id, other_id, ground, reason, asked_by, asked_at, expires_at) \
                VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)";
    let values: [Value; 10] = [
        id.into(),
        access.org().into(),
        wanted.act.as_str().into(),
        wanted.subject.into(),
        wanted.into.map(|into| into.0).into(),
        wanted.ground.map(ErasureGround::as_str).into(),
        wanted.reason.as_str().into(),
        access.staff().into(),
        txn.now().into(),
        (txn.now() + WAITS).into(),
    ];
    txn.execute_raw(sql(&**txn, text, values)).await.map(|_| ())
}

async fn tell_others(txn: &Txn, access: &Access<Write, Organisation>) -> Result<(), DbErr> {
    let org = access.org();
    let text = "SELECT id, email FROM staff WHERE org_id = $1 AND role = 'administrator' AND deactivated_at IS NULL \
                AND id <> $2 ORDER BY id";
    for row in txn.query_all_raw(sql(&**txn, text, [org.into(), access.person().into()])).await? {
        let (person, recipient) = (row.try_get("", "id")?, row.try_get("", "email")?);
        queue_letter(txn, &Letter { org, person, recipient, content: Content::ApprovalAsked }).await?;
    }
    Ok(())
}

/// Takes a step with a request; agreed to, it is done in the same transaction.
///
/// # Errors
/// 404; 403 `own_request`, `about_yourself`, `not_yours`; 409 `already_decided`, `expired`, and what the act itself has
/// against it by now.
pub async fn decide(
    txn: &mut Txn,
    access: &Access<Write, Organisation>,
    id: ApprovalId,
    step: Step,
) -> Answer<Approval> {
    let (org, now) = (access.org(), txn.now());
    let hold = format!("SELECT id FROM approvals WHERE id = $1 AND org_id = $2{}", for_update(&**txn));
    txn.query_one_raw(sql(&**txn, hold, [id.into(), org.into()])).await?;
    let approval = get(txn, org, id).await?;
    let asked = Asked {
        act: approval.act,
        subject: approval.subject_id,
        by: approval.asked_by.0,
        until: approval.expires_at,
        left: approval.status,
    };
    approval::judge(&asked, access.person().0, step, now).map_err(refusal)?;
    let status = match step {
        Step::Approve => ApprovalStatus::Approved,
        Step::Refuse => ApprovalStatus::Refused,
        Step::Withdraw => ApprovalStatus::Withdrawn,
    };
    let text = "UPDATE approvals SET status = $3, decided_by = $4, decided_at = $5 WHERE id = $1 AND org_id = $2";
    let values = [id.into(), org.into(), status.as_str().into(), access.staff().into(), now.into()];
    txn.execute_raw(sql(&**txn, text, values)).await?;
    if step == Step::Approve {
        acts::carry_out(txn, access, &approval).await?;
    }
    let decided = event(access, Action::Change, id, approval.act, approval.subject_id);
    txn.audit(decided.on_behalf_of(approval.asked_by).outcome(status.as_str()));
    get(txn, org, id).await
}

/// A record about a request; one about a client names the client.
fn event<M: Mode>(
    access: &Access<M, Organisation>,
    action: Action,
    id: ApprovalId,
    act: TwoPersonAct,
    subject: Uuid,
) -> Event {
    let event = access.did(action, OBJECT, id);
    match act {
        TwoPersonAct::MergeClients | TwoPersonAct::EraseClient => event.about(ClientId(subject)),
        TwoPersonAct::AppointLogManager | TwoPersonAct::ResetSecondFactor => event,
    }
}

fn refusal(why: WhyNot) -> Problem {
    let forbidden = |code, detail| Problem::new(StatusCode::FORBIDDEN, code, detail);
    match why {
        WhyNot::Decided => Problem::conflict("already_decided", "This was decided on already."),
        WhyNot::Expired => Problem::conflict("expired", "This waited for more than 14 days. Ask for it again."),
        WhyNot::OwnRequest => forbidden("own_request", "You asked for this yourself; another administrator decides."),
        WhyNot::AboutYourself => forbidden("about_yourself", "This is about yourself; another administrator decides."),
        WhyNot::NotYours => forbidden("not_yours", "Only who asked for it takes it back; you can refuse it."),
    }
}
