//! Operations on care decisions, holds and messages.

use chrono::{DateTime, Utc};
use poem::web::Data;
use poem_openapi::param::{Header, Path, Query};
use poem_openapi::payload::Json;
use poem_openapi::{Object, OpenApi};
use reable_rules::text::Note;
use uuid::Uuid;

use super::shapes::{CareDecision, Hold, HoldRelease, NewCareDecision, NewHold};
use super::{decisions, holds, store};
use crate::access::{Deed, SignedIn};
use crate::answers::{Created, Page, Paging, Versioned, if_match};
use crate::body::Body;
use crate::document::Tag;
use crate::ids::{ClientId, EpisodeId, HoldId, MessageId, PersonId};
use crate::parts::Parts;
use crate::problem::Answer;

/// Care decisions, holds, compliments.
pub struct CareApi;

/// A compliment to send.
#[derive(Object, Debug)]
#[oai(deny_unknown_fields, skip_serializing_if_is_none)]
pub struct NewMessage {
    /// An id made by the caller, so that a repeat makes nothing twice.
    pub id: Option<Uuid>,
    /// What the client reads on the phone.
    pub text: Note,
}

/// A compliment from the team, as the client sees it.
#[derive(Object, Debug, Clone)]
#[oai(skip_serializing_if_is_none)]
pub struct Message {
    /// The message.
    pub id: MessageId,
    /// What it says.
    pub text: String,
    /// Which member of staff sent it.
    pub sent_by: PersonId,
    /// Their name.
    pub sent_by_name: String,
    /// When.
    pub sent_at: DateTime<Utc>,
}

#[OpenApi(prefix_path = "/v1", tag = "Tag::Care")]
impl CareApi {
    /// Send a compliment
    ///
    /// The client, and carers with consent to read, see it on the phone's progress page. It cannot be taken back.
    /// 409 `client_left` when the client died, withdrew, moved away or was admitted.
    #[oai(path = "/clients/:id/messages", method = "post", operation_id = "send_message")]
    pub async fn send_message(
        &self,
        who: SignedIn,
        parts: Data<&Parts>,
        /// The client.
        id: Path<ClientId>,
        body: Body<NewMessage>,
    ) -> Answer<Created<Message>> {
        let access = who.may_write(&parts, Deed::WriteCare, id.0).await?;
        let mut txn = parts.db.write().await?;
        let (message, fresh) = store::send_message(&mut txn, &access, body).await?;
        txn.commit().await?;
        Ok(Created::fresh_or_not(message, fresh))
    }

    /// List the compliments sent to a client
    ///
    /// Newest first.
    #[oai(path = "/clients/:id/messages", method = "get", operation_id = "list_messages")]
    async fn list_messages(
        &self,
        who: SignedIn,
        parts: Data<&Parts>,
        /// The client.
        id: Path<ClientId>,
        /// How many at most, 1 to 200; 50 when absent.
        limit: Query<Option<i64>>,
        /// `next_cursor` of the page before.
        cursor: Query<Option<String>>,
    ) -> Answer<Json<Page<Message>>> {
        let paging = Paging::parse(limit.0, cursor.0.as_deref())?;
        let access = who.may_read(&parts, Deed::ReadCare, id.0).await?;
        let messages = store::messages(parts.db.read(), &access, paging.after.as_ref(), paging.fetch()).await?;
        Ok(Json(paging.page(messages, |message| (message.sent_at, message.id))))
    }

    /// Record a decision about care minutes
    ///
    /// The first is the baseline; a taper lowers, a raise raises, a correction puts right what was written down wrongly.
    /// It names who decided and why: the software never changes care. 409 `baseline_first` and `baseline_exists`; 422
    /// `taper_must_lower`, `raise_must_raise`, `before_last_decision`, `linked_exceed_total`, `unknown_meeting`. Once the episode has ended
    /// only corrections are taken (409 `episode_ended`).
    #[oai(path = "/episodes/:id/care-decisions", method = "post", operation_id = "record_care_decision")]
    pub async fn record_care_decision(
        &self,
        who: SignedIn,
        parts: Data<&Parts>,
        /// The episode.
        id: Path<EpisodeId>,
        body: Body<NewCareDecision>,
    ) -> Answer<Created<CareDecision>> {
        let access = who.may_write(&parts, Deed::WriteCare, id.0).await?;
        let today = access.today(parts.clock.now())?;
        let mut txn = parts.db.write().await?;
        let (decision, fresh) = decisions::record(&mut txn, &access, id.0, today, body).await?;
        txn.commit().await?;
        Ok(Created::fresh_or_not(decision, fresh))
    }

    /// List the decisions about care minutes
    ///
    /// In the order they were taken, each with the difference it made.
    #[oai(path = "/episodes/:id/care-decisions", method = "get", operation_id = "list_care_decisions")]
    async fn list_care_decisions(
        &self,
        who: SignedIn,
        parts: Data<&Parts>,
        /// The episode.
        id: Path<EpisodeId>,
        /// How many at most, 1 to 200; 50 when absent.
        limit: Query<Option<i64>>,
        /// `next_cursor` of the page before.
        cursor: Query<Option<String>>,
    ) -> Answer<Json<Page<CareDecision>>> {
        let paging = Paging::parse(limit.0, cursor.0.as_deref())?;
        let access = who.may_read(&parts, Deed::ReadCare, id.0).await?;
        let today = access.today(parts.clock.now())?;
        let decisions = decisions::list(parts.db.read(), &access, id.0, today).await?;
        Ok(Json(paging.page_of_all(decisions, |decision| decision.id)))
    }

    /// Hold tapering back
    ///
    /// After a fall, a hospital stay, an objection of the client or something else; until it is released.
    #[oai(path = "/episodes/:id/holds", method = "post", operation_id = "report_hold")]
    pub async fn report_hold(
        &self,
        who: SignedIn,
        parts: Data<&Parts>,
        /// The episode.
        id: Path<EpisodeId>,
        body: Body<NewHold>,
    ) -> Answer<Created<Hold>> {
        let access = who.may_write(&parts, Deed::WriteCare, id.0).await?;
        let today = access.today(parts.clock.now())?;
        let mut txn = parts.db.write().await?;
        let (hold, fresh) = holds::report(&mut txn, &access, id.0, today, body).await?;
        txn.commit().await?;
        let version = hold.version;
        Ok(Created::fresh_or_not(hold, fresh).version(version))
    }

    /// List the holds of an episode
    ///
    /// The latest report first, released ones included.
    #[oai(path = "/episodes/:id/holds", method = "get", operation_id = "list_holds")]
    async fn list_holds(
        &self,
        who: SignedIn,
        parts: Data<&Parts>,
        /// The episode.
        id: Path<EpisodeId>,
        /// How many at most, 1 to 200; 50 when absent.
        limit: Query<Option<i64>>,
        /// `next_cursor` of the page before.
        cursor: Query<Option<String>>,
    ) -> Answer<Json<Page<Hold>>> {
        let paging = Paging::parse(limit.0, cursor.0.as_deref())?;
        let access = who.may_read(&parts, Deed::ReadCare, id.0).await?;
        let holds = holds::list(parts.db.read(), &access, id.0, paging.after.as_ref(), paging.fetch()).await?;
        Ok(Json(paging.page(holds, |hold| (hold.reported_on, hold.id))))
    }

    /// Release a hold
    ///
    /// With the day and why; a hold is released once (409 `hold_released`).
    #[oai(path = "/holds/:id", method = "patch", operation_id = "release_hold")]
    pub async fn release_hold(
        &self,
        who: SignedIn,
        parts: Data<&Parts>,
        /// The hold.
        id: Path<HoldId>,
        /// The `ETag` of the hold, or its `version`.
        #[oai(name = "If-Match")]
        if_match_header: Header<Option<String>>,
        body: Body<HoldRelease>,
    ) -> Answer<Versioned<Hold>> {
        let access = who.may_write(&parts, Deed::WriteCare, id.0).await?;
        let version = if_match(if_match_header.0.as_ref())?;
        let today = access.today(parts.clock.now())?;
        let mut txn = parts.db.write().await?;
        let hold = holds::release(&mut txn, &access, id.0, version, today, body.into_value()).await?;
        txn.commit().await?;
        Ok(Versioned::new(hold, version + 1))
    }
}
