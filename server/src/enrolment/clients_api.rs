//! Clients, carers and consent.

use poem::web::Data;
use poem_openapi::OpenApi;
use poem_openapi::param::{Header, Path, Query};
use poem_openapi::payload::Json;

use super::carers::{self, Carer, CarerChange, ConsentRecord, NewCarer};
use super::clients::{self, Client, ClientChange, Enrolled, Filter, NewClient};
use super::coordination::Coordination;
use super::voids::{self, Voiding};
use crate::access::{Deed, Duty, SignedIn};
use crate::answers::{Created, Done, Page, Paging, Versioned, if_match};
use crate::body::Body;
use crate::document::Tag;
use crate::ids::{CarerId, ClientId, TeamId};
use crate::parts::Parts;
use crate::problem::Answer;

/// Clients, carers and consent.
pub struct ClientsApi;

#[OpenApi(prefix_path = "/v1", tag = "Tag::Enrolment")]
impl ClientsApi {
    /// Enrol a client
    ///
    /// Writes person, team, coordinator, advice talk and first episode at once. Administrators enrol into every team,
    /// therapists and nurses into their own; who enrols as therapist or nurse and names nobody becomes the coordinator. No
    /// pairing code is made. 409 `external_ref_taken` names the client who has the reference in `existing_id`.
    #[oai(path = "/clients", method = "post", operation_id = "enrol_client")]
    async fn enrol(&self, who: SignedIn, parts: Data<&Parts>, body: Body<NewClient>) -> Answer<Created<Client>> {
        let access = who.may_manage(Duty::EnrolInto)?;
        let external_ref = body.external_ref.to_string();
        let mut txn = parts.db.write().await?;
        let before = match clients::enrol(&mut txn, &access, body).await {
            Ok(Enrolled::Now(client)) => {
                txn.commit().await?;
                let version = client.version;
                return Ok(Created::new(*client).version(version));
            }
            Ok(Enrolled::Before(id)) => id,
            Err(problem) => {
                drop(txn);
                return Err(clients::explain_refusal(parts.db.read(), access.org(), &external_ref, problem).await?);
            }
        };
        drop(txn);
        // The client may have moved out of reach since.
        let access = who.may_read(&parts, Deed::ReadContact, before).await?;
        let client = clients::get(parts.db.read(), &access).await?;
        let version = client.version;
        Ok(Created::fresh_or_not(client, false).version(version))
    }

    /// List clients
    ///
    /// Contact data, in the order of enrolment. Therapists and nurses see the clients of their own teams, administrators
    /// all of the organisation. Coordination is `vacant` when nobody coordinates, or who did was deactivated, left the team
    /// or no longer treats.
    #[oai(path = "/clients", method = "get", operation_id = "list_clients")]
    #[expect(clippy::too_many_arguments, reason = "each is a parameter of the operation")]
    async fn list(
        &self,
        who: SignedIn,
        parts: Data<&Parts>,
        /// Only this team.
        team: Query<Option<TeamId>>,
        /// Only those with this in their name or reference, whatever its case.
        q: Query<Option<String>>,
        /// Only those with an open episode whose coordination is `held`, or `vacant`.
        coordination: Query<Option<Coordination>>,
        /// How many at most, 1 to 200; 50 when absent.
        limit: Query<Option<i64>>,
        /// `next_cursor` of the page before.
        cursor: Query<Option<String>>,
    ) -> Answer<Json<Page<Client>>> {
        let access = who.may_look(&parts, Duty::ListClients, "clients").await?;
        let paging = Paging::parse(limit.0, cursor.0.as_deref())?;
        let filter = Filter { team: team.0, text: q.0, coordination: coordination.0 };
        let clients = clients::list(parts.db.read(), &access, filter, &paging).await?;
        Ok(Json(paging.page(clients, |client| client.id)))
    }

    /// Get a client
    ///
    /// Who the client is and how to reach them.
    #[oai(path = "/clients/:id", method = "get", operation_id = "get_client")]
    async fn get(
        &self,
        who: SignedIn,
        parts: Data<&Parts>,
        /// The client.
        id: Path<ClientId>,
    ) -> Answer<Versioned<Client>> {
        let access = who.may_read(&parts, Deed::ReadContact, id.0).await?;
        let client = clients::get(parts.db.read(), &access).await?;
        let version = client.version;
        Ok(Versioned::new(client, version))
    }

    /// Change a client
    ///
    /// Corrects contact data, names another coordinator, or moves the client to another team (with a reason; access follows
    /// at once). What is absent stays; null removes what may be absent. For the coordinator and administrators.
    #[oai(path = "/clients/:id", method = "patch", operation_id = "change_client")]
    async fn change(
        &self,
        who: SignedIn,
        parts: Data<&Parts>,
        /// The client.
        id: Path<ClientId>,
        /// The ETag of the client as you read it.
        #[oai(name = "If-Match")]
        if_match_header: Header<Option<String>>,
        body: Body<ClientChange>,
    ) -> Answer<Versioned<Client>> {
        let access = who.may_write(&parts, Deed::Enrol, id.0).await?;
        let version = if_match(if_match_header.0.as_ref())?;
        let mut txn = parts.db.write().await?;
        let client = clients::change(&mut txn, &access, version, body.into_value()).await?;
        txn.commit().await?;
        let version = client.version;
        Ok(Versioned::new(client, version))
    }

    /// Void an enrolment that was a mistake
    ///
    /// While nothing of care was recorded: the record goes as if it had never been, the reference is free again, phones are
    /// signed out, letters open nothing. The log keeps who did so and why. For the coordinator and administrators. 409
    /// `has_care_data` (end the episode instead), `legal_hold`.
    #[oai(path = "/clients/:id/void", method = "post", operation_id = "void_client")]
    async fn void(
        &self,
        who: SignedIn,
        parts: Data<&Parts>,
        /// The client.
        id: Path<ClientId>,
        body: Body<Voiding>,
    ) -> Answer<Done> {
        let access = who.may_write(&parts, Deed::Enrol, id.0).await?;
        let mut txn = parts.db.write().await?;
        voids::void(&mut txn, &access, &body.reason).await?;
        txn.commit().await?;
        parts.sessions.forget_all();
        Ok(Done)
    }

    /// Link a carer
    ///
    /// Somebody new, or somebody who cares for another client already. The consent of the client goes with it. At most one
    /// carer is appointed to the core team (409 `core_team_taken`). For the coordinator and administrators.
    #[oai(path = "/clients/:id/carers", method = "post", operation_id = "link_carer")]
    pub(super) async fn link_carer(
        &self,
        who: SignedIn,
        parts: Data<&Parts>,
        /// The client.
        id: Path<ClientId>,
        body: Body<NewCarer>,
    ) -> Answer<Created<Carer>> {
        let access = who.may_write(&parts, Deed::LinkCarer, id.0).await?;
        let mut txn = parts.db.write().await?;
        let (carer, fresh) = carers::link(&mut txn, &access, body).await?;
        txn.commit().await?;
        parts.sessions.forget_all();
        let version = carer.version;
        Ok(Created::fresh_or_not(carer, fresh).version(version))
    }

    /// List a client's carers
    ///
    /// Who cares for the client now, how to reach them, and what the client allows them.
    #[oai(path = "/clients/:id/carers", method = "get", operation_id = "list_carers")]
    async fn carers(
        &self,
        who: SignedIn,
        parts: Data<&Parts>,
        /// The client.
        id: Path<ClientId>,
    ) -> Answer<Json<Page<Carer>>> {
        let access = who.may_read(&parts, Deed::ReadContact, id.0).await?;
        Ok(Json(Page { items: carers::list(parts.db.read(), &access).await?, next_cursor: None }))
    }

    /// Change a carer
    ///
    /// Corrects who they are, appoints them to the core team, or records another consent, which holds at once. For the
    /// coordinator and administrators.
    #[oai(path = "/carers/:id", method = "patch", operation_id = "change_carer")]
    pub(super) async fn change_carer(
        &self,
        who: SignedIn,
        parts: Data<&Parts>,
        /// The relation between carer and client.
        id: Path<CarerId>,
        /// The `version` of the carer as you read it, between quotes.
        #[oai(name = "If-Match")]
        if_match_header: Header<Option<String>>,
        body: Body<CarerChange>,
    ) -> Answer<Versioned<Carer>> {
        let access = who.may_write(&parts, Deed::LinkCarer, id.0).await?;
        let version = if_match(if_match_header.0.as_ref())?;
        let mut txn = parts.db.write().await?;
        let carer = carers::change(&mut txn, &access, id.0, version, body.into_value()).await?;
        txn.commit().await?;
        parts.sessions.forget_all();
        let version = carer.version;
        Ok(Versioned::new(carer, version))
    }

    /// End a carer's link
    ///
    /// Ends the relation and every consent with it. A carer with no other client is signed out everywhere. For the
    /// coordinator and administrators.
    #[oai(path = "/carers/:id", method = "delete", operation_id = "unlink_carer")]
    pub(super) async fn unlink_carer(
        &self,
        who: SignedIn,
        parts: Data<&Parts>,
        /// The relation between carer and client.
        id: Path<CarerId>,
    ) -> Answer<Done> {
        let access = who.may_write(&parts, Deed::LinkCarer, id.0).await?;
        let mut txn = parts.db.write().await?;
        carers::unlink(&mut txn, &access, id.0).await?;
        txn.commit().await?;
        parts.sessions.forget_all();
        Ok(Done)
    }

    /// List what a client allowed a carer
    ///
    /// Every consent there was, the latest first, with the day it was given and who recorded it.
    #[oai(path = "/carers/:id/consents", method = "get", operation_id = "list_consents")]
    async fn consents(
        &self,
        who: SignedIn,
        parts: Data<&Parts>,
        /// The relation between carer and client.
        id: Path<CarerId>,
    ) -> Answer<Json<Page<ConsentRecord>>> {
        let access = who.may_read(&parts, Deed::ReadContact, id.0).await?;
        Ok(Json(Page { items: carers::history(parts.db.read(), &access, id.0).await?, next_cursor: None }))
    }
}
