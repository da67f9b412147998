//! Operations on how long records are kept.

use poem::web::Data;
use poem_openapi::OpenApi;
use poem_openapi::param::{Path, Query};
use poem_openapi::payload::Json;

use super::certificates::{self, ErasureCertificate};
use super::legal_holds::{self, LegalHold, NewLegalHold};
use super::retention::{self, RetentionDue};
use crate::access::{Duty, SignedIn};
use crate::answers::{Created, Page, Paging};
use crate::body::Body;
use crate::document::Tag;
use crate::ids::{ClientId, ErasureId, LegalHoldId};
use crate::parts::Parts;
use crate::problem::Answer;

/// How long records are kept.
pub struct PrivacyApi;

#[OpenApi(prefix_path = "/v1", tag = "Tag::Privacy")]
impl PrivacyApi {
    /// Whose record need not be kept any longer
    ///
    /// By an administrator: the clients whose record was changed last so many years ago as the organisation keeps
    /// records, the longest due first. Nothing is erased by itself.
    #[oai(path = "/retention/due", method = "get", operation_id = "list_retention_due")]
    async fn list_retention_due(
        &self,
        who: SignedIn,
        parts: Data<&Parts>,
        /// How many at most, 1 to 200; 50 when absent.
        limit: Query<Option<i64>>,
        /// `next_cursor` of the page before.
        cursor: Query<Option<String>>,
    ) -> Answer<Json<Page<RetentionDue>>> {
        let access = who.may_look(&parts, Duty::ManageRecords, "retention").await?;
        let paging = Paging::parse(limit.0, cursor.0.as_deref())?;
        let mut due = retention::due(parts.db.read(), access.org(), parts.clock.now()).await?;
        let after = paging.after;
        due.retain(|client| after.is_none_or(|after| (client.due_on, client.client_id) > after));
        due.truncate(usize::try_from(paging.fetch()).unwrap_or(usize::MAX));
        Ok(Json(paging.page(due, |client| (client.due_on, client.client_id))))
    }

    /// The legal holds
    ///
    /// By an administrator. Newest first, also those that were released.
    #[oai(path = "/legal-holds", method = "get", operation_id = "list_legal_holds")]
    async fn list_legal_holds(
        &self,
        who: SignedIn,
        parts: Data<&Parts>,
        /// How many at most, 1 to 200; 50 when absent.
        limit: Query<Option<i64>>,
        /// `next_cursor` of the page before.
        cursor: Query<Option<String>>,
    ) -> Answer<Json<Page<LegalHold>>> {
        let access = who.may_look(&parts, Duty::ManageRecords, "legal_holds").await?;
        let paging = Paging::parse(limit.0, cursor.0.as_deref())?;
        let holds = legal_holds::list(parts.db.read(), access.org(), &paging).await?;
        Ok(Json(paging.page(holds, |hold| (hold.placed_at, hold.id.0))))
    }

    /// Keep a record for a reason in law
    ///
    /// By an administrator. While it is in force the record is not erased (409 `legal_hold`), also when it need not be
    /// kept any longer. 409 `already_held`.
    #[oai(path = "/clients/:id/legal-holds", method = "post", operation_id = "place_legal_hold")]
    async fn place_legal_hold(
        &self,
        who: SignedIn,
        parts: Data<&Parts>,
        /// The client.
        id: Path<ClientId>,
        body: Body<NewLegalHold>,
    ) -> Answer<Created<LegalHold>> {
        let access = who.may_manage(Duty::ManageRecords)?;
        let mut txn = parts.db.write().await?;
        let (hold, fresh) = legal_holds::place(&mut txn, &access, id.0, body).await?;
        txn.commit().await?;
        Ok(Created::fresh_or_not(hold, fresh))
    }

    /// Release a legal hold
    ///
    /// By an administrator, when its reason is gone.
    #[oai(path = "/legal-holds/:id/release", method = "post", operation_id = "release_legal_hold")]
    async fn release_legal_hold(
        &self,
        who: SignedIn,
        parts: Data<&Parts>,
        /// The hold.
        id: Path<LegalHoldId>,
    ) -> Answer<Json<LegalHold>> {
        let access = who.may_manage(Duty::ManageRecords)?;
        let mut txn = parts.db.write().await?;
        let hold = legal_holds::release(&mut txn, &access, id.0).await?;
        txn.commit().await?;
        Ok(Json(hold))
    }

    /// What was erased
    ///
    /// By an administrator. Newest first.
    #[oai(path = "/erasures", method = "get", operation_id = "list_erasures")]
    async fn list_erasures(
        &self,
        who: SignedIn,
        parts: Data<&Parts>,
        /// How many at most, 1 to 200; 50 when absent.
        limit: Query<Option<i64>>,
        /// `next_cursor` of the page before.
        cursor: Query<Option<String>>,
    ) -> Answer<Json<Page<ErasureCertificate>>> {
        let access = who.may_look(&parts, Duty::ManageRecords, "erasures").await?;
        let paging = Paging::parse(limit.0, cursor.0.as_deref())?;
        let done = certificates::list(parts.db.read(), access.org(), &paging).await?;
        Ok(Json(paging.page(done, |certificate| (certificate.erased_at, certificate.id.0))))
    }

    /// The certificate of an erasure
    ///
    /// By an administrator. Who asked, who agreed, why, when, and how many rows of which tables went; nothing of the
    /// person.
    #[oai(path = "/erasures/:id", method = "get", operation_id = "get_erasure")]
    async fn get_erasure(
        &self,
        who: SignedIn,
        parts: Data<&Parts>,
        /// The certificate.
        id: Path<ErasureId>,
    ) -> Answer<Json<ErasureCertificate>> {
        let access = who.may_look(&parts, Duty::ManageRecords, "erasures").await?;
        certificates::get(parts.db.read(), access.org(), id.0).await.map(Json)
    }
}
