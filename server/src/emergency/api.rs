//! Operations on emergency access.

use chrono::{DateTime, Utc};
use poem::web::Data;
use poem_openapi::param::{Path, Query};
use poem_openapi::payload::Json;
use poem_openapi::{Object, OpenApi};
use reable_rules::Day;
use reable_rules::text::Line;
use uuid::Uuid;

use super::store;
use crate::access::{Duty, SignedIn};
use crate::answers::{Created, Page, Paging};
use crate::body::Body;
use crate::document::Tag;
use crate::ids::{ClientId, EmergencyAccessId, EpisodeId, StaffId};
use crate::parts::Parts;
use crate::problem::Answer;

/// Emergency access.
pub struct EmergencyApi;

/// Whose record is to be read, and why. The client is named exactly: by reference, or by name and day of birth.
#[derive(Object, Debug)]
#[oai(deny_unknown_fields, skip_serializing_if_is_none)]
pub struct NewEmergencyAccess {
    /// An id made by the caller, so that a repeat makes nothing twice.
    pub id: Option<Uuid>,
    /// The organisation's own reference.
    pub external_ref: Option<Line>,
    /// The client's name, as it was enrolled.
    pub name: Option<Line>,
    /// The client's day of birth.
    pub date_of_birth: Option<Day>,
    /// What makes it necessary; the client, the team and the log manager read it.
    pub reason: Line,
}

/// Somebody of another team who reads one client's record for a few hours, or did.
#[derive(Object, Debug, Clone)]
#[oai(skip_serializing_if_is_none)]
pub struct EmergencyAccess {
    /// The access.
    pub id: EmergencyAccessId,
    /// The client.
    pub client_id: ClientId,
    /// The client's name.
    pub client_name: String,
    /// The client's latest episode, to read on from.
    pub episode_id: Option<EpisodeId>,
    /// Who.
    pub staff_id: StaffId,
    /// Their name.
    pub staff_name: String,
    /// Why.
    pub reason: String,
    /// Since when.
    pub opened_at: DateTime<Utc>,
    /// When it ends by itself.
    pub expires_at: DateTime<Utc>,
    /// When it was ended by hand.
    pub ended_at: Option<DateTime<Utc>>,
    /// Whether it is in force.
    pub open: bool,
}

#[OpenApi(prefix_path = "/v1", tag = "Tag::Enrolment")]
impl EmergencyApi {
    /// Read a client of another team in an emergency
    ///
    /// By therapists and nurses. For eight hours goals, check-ins, plan and contact data of this one client can be read,
    /// and nothing can be written. The client's coordinator, or where there is none the client's team, is told by mail at
    /// once; the client sees it among who looked. One that is in force is answered as it is: a second opening prolongs
    /// nothing. 404 `client_not_found`, which is recorded too; 409 `own_team` for who reads the client anyway; 422
    /// `one_of_two` when the client is not named.
    #[oai(path = "/emergency-access", method = "post", operation_id = "open_emergency_access")]
    pub(super) async fn open_emergency_access(
        &self,
        who: SignedIn,
        parts: Data<&Parts>,
        body: Body<NewEmergencyAccess>,
    ) -> Answer<Created<EmergencyAccess>> {
        let access = who.may_manage(Duty::OpenEmergencyAccess)?;
        let (opened, fresh) = store::open(&parts, &access, body).await?;
        Ok(Created::fresh_or_not(opened, fresh))
    }

    /// Emergency accesses
    ///
    /// Newest first: for therapists and nurses their own and those to clients of their teams, for administrators all.
    #[oai(path = "/emergency-access", method = "get", operation_id = "list_emergency_access")]
    async fn list_emergency_access(
        &self,
        who: SignedIn,
        parts: Data<&Parts>,
        /// How many at most, 1 to 200; 50 when absent.
        limit: Query<Option<i64>>,
        /// `next_cursor` of the page before.
        cursor: Query<Option<String>>,
    ) -> Answer<Json<Page<EmergencyAccess>>> {
        let access = who.may_look(&parts, Duty::SeeEmergencyAccess, "emergency_access").await?;
        let paging = Paging::parse(limit.0, cursor.0.as_deref())?;
        let found = store::list(parts.db.read(), &access, parts.clock.now(), &paging).await?;
        Ok(Json(paging.page(found, |one| (one.opened_at, one.id.0))))
    }

    /// End an emergency access
    ///
    /// By who opened it, by the client's team, or by an administrator. Ended once, it stays as it is.
    #[oai(path = "/emergency-access/:id/end", method = "post", operation_id = "end_emergency_access")]
    pub(super) async fn end_emergency_access(
        &self,
        who: SignedIn,
        parts: Data<&Parts>,
        /// The access.
        id: Path<EmergencyAccessId>,
    ) -> Answer<Json<EmergencyAccess>> {
        let access = who.may_manage(Duty::SeeEmergencyAccess)?;
        let mut txn = parts.db.write().await?;
        let ended = store::end(&mut txn, &access, id.0).await?;
        txn.commit().await?;
        Ok(Json(ended))
    }
}
