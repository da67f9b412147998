//! Advice talks, episodes, pauses, programmes and methods.

use poem::web::Data;
use poem_openapi::OpenApi;
use poem_openapi::param::{Header, Path};
use poem_openapi::payload::Json;

use super::advice_talks::{self, AdviceTalk, NewAdviceTalk};
use super::episodes::{self, Episode, EpisodeEnd, NewEpisode};
use super::pauses::{self, NewPause, Pause, PauseChange};
use super::programmes::{self, Method, Programme, Retirement};
use crate::access::{Deed, Duty, SignedIn};
use crate::answers::{Created, Done, Page, Versioned, if_match};
use crate::body::Body;
use crate::document::Tag;
use crate::ids::{ClientId, EpisodeId, PauseId};
use crate::parts::Parts;
use crate::problem::Answer;

/// Advice talks, episodes, pauses, programmes and methods.
pub struct EpisodesApi;

#[OpenApi(prefix_path = "/v1", tag = "Tag::Enrolment")]
impl EpisodesApi {
    /// Record an advice talk
    ///
    /// The joint first visit of nurse and occupational therapist, and where it leads. It starts no episode by itself.
    #[oai(path = "/clients/:id/advice-talks", method = "post", operation_id = "record_advice_talk")]
    async fn record_advice_talk(
        &self,
        who: SignedIn,
        parts: Data<&Parts>,
        /// The client.
        id: Path<ClientId>,
        body: Body<NewAdviceTalk>,
    ) -> Answer<Created<AdviceTalk>> {
        let access = who.may_write(&parts, Deed::WriteCare, id.0).await?;
        let mut txn = parts.db.write().await?;
        let (talk, fresh) = advice_talks::record(&mut txn, &access, body).await?;
        txn.commit().await?;
        Ok(Created::fresh_or_not(talk, fresh))
    }

    /// List a client's advice talks
    ///
    /// The earliest first.
    #[oai(path = "/clients/:id/advice-talks", method = "get", operation_id = "list_advice_talks")]
    async fn advice_talks(
        &self,
        who: SignedIn,
        parts: Data<&Parts>,
        /// The client.
        id: Path<ClientId>,
    ) -> Answer<Json<Page<AdviceTalk>>> {
        let access = who.may_read(&parts, Deed::ReadCare, id.0).await?;
        Ok(Json(Page { items: advice_talks::list(parts.db.read(), &access).await?, next_cursor: None }))
    }

    /// Start an episode
    ///
    /// For a client who returns, or whose first talk led elsewhere. Never two at once: 409 `episode_open` names the open
    /// one in `existing_id`. For the coordinator and administrators.
    #[oai(path = "/clients/:id/episodes", method = "post", operation_id = "start_episode")]
    async fn start(
        &self,
        who: SignedIn,
        parts: Data<&Parts>,
        /// The client.
        id: Path<ClientId>,
        body: Body<NewEpisode>,
    ) -> Answer<Created<Episode>> {
        let access = who.may_write(&parts, Deed::Enrol, id.0).await?;
        let mut txn = parts.db.write().await?;
        let (episode, fresh) = episodes::start(&mut txn, &access, body).await?;
        txn.commit().await?;
        let version = episode.version;
        Ok(Created::fresh_or_not(episode, fresh).version(version))
    }

    /// List a client's episodes
    ///
    /// The latest first.
    #[oai(path = "/clients/:id/episodes", method = "get", operation_id = "list_client_episodes")]
    async fn of_client(
        &self,
        who: SignedIn,
        parts: Data<&Parts>,
        /// The client.
        id: Path<ClientId>,
    ) -> Answer<Json<Page<Episode>>> {
        let access = who.may_read(&parts, Deed::ReadCare, id.0).await?;
        Ok(Json(Page { items: episodes::list(parts.db.read(), &access).await?, next_cursor: None }))
    }

    /// End an episode
    ///
    /// Goals stay as they are. Days up to the end may still come in from a phone that was offline. With `died` the client
    /// and carers who care for nobody else are signed out and their pairing letters open nothing any more. 409 `episode_ended` when it was ended before.
    #[oai(path = "/episodes/:id/end", method = "post", operation_id = "end_episode")]
    async fn end(
        &self,
        who: SignedIn,
        parts: Data<&Parts>,
        /// The episode.
        id: Path<EpisodeId>,
        body: Body<EpisodeEnd>,
    ) -> Answer<Versioned<Episode>> {
        let access = who.may_write(&parts, Deed::EndEpisode, id.0).await?;
        let mut txn = parts.db.write().await?;
        let episode = episodes::end(&mut txn, &access, id.0, body.into_value()).await?;
        txn.commit().await?;
        parts.sessions.forget_all();
        let version = episode.version;
        Ok(Versioned::new(episode, version))
    }

    /// Add a pause
    ///
    /// Days without programme: hospital, holiday, illness. By staff, the client, or a carer who may record. 409
    /// `pause_overlaps` when another pause has one of the days.
    #[oai(path = "/episodes/:id/pauses", method = "post", operation_id = "add_pause")]
    pub(super) async fn add_pause(
        &self,
        who: SignedIn,
        parts: Data<&Parts>,
        /// The episode.
        id: Path<EpisodeId>,
        body: Body<NewPause>,
    ) -> Answer<Created<Pause>> {
        let access = who.may_write(&parts, Deed::Pause, id.0).await?;
        let mut txn = parts.db.write().await?;
        let (pause, fresh) = pauses::add(&mut txn, &access, id.0, body).await?;
        txn.commit().await?;
        let version = pause.version;
        Ok(Created::fresh_or_not(pause, fresh).version(version))
    }

    /// List an episode's pauses
    ///
    /// By first day; what was withdrawn is left out.
    #[oai(path = "/episodes/:id/pauses", method = "get", operation_id = "list_pauses")]
    async fn pauses(
        &self,
        who: SignedIn,
        parts: Data<&Parts>,
        /// The episode.
        id: Path<EpisodeId>,
    ) -> Answer<Json<Page<Pause>>> {
        let access = who.may_read(&parts, Deed::Pause, id.0).await?;
        let pauses = pauses::of_episode(parts.db.read(), &access, id.0).await?;
        Ok(Json(Page { items: pauses.into_iter().map(Pause::from).collect(), next_cursor: None }))
    }

    /// Change a pause
    ///
    /// Other days, or another reason. What is absent stays; null removes what may be absent.
    #[oai(path = "/pauses/:id", method = "patch", operation_id = "change_pause")]
    pub(super) async fn change_pause(
        &self,
        who: SignedIn,
        parts: Data<&Parts>,
        /// The pause.
        id: Path<PauseId>,
        /// The `version` of the pause as you read it, between quotes.
        #[oai(name = "If-Match")]
        if_match_header: Header<Option<String>>,
        body: Body<PauseChange>,
    ) -> Answer<Versioned<Pause>> {
        let access = who.may_write(&parts, Deed::Pause, id.0).await?;
        let version = if_match(if_match_header.0.as_ref())?;
        let mut txn = parts.db.write().await?;
        let pause = pauses::change(&mut txn, &access, id.0, version, body.into_value()).await?;
        txn.commit().await?;
        let version = pause.version;
        Ok(Versioned::new(pause, version))
    }

    /// Withdraw a pause
    ///
    /// As if it had never been; that it was there is kept in the history.
    #[oai(path = "/pauses/:id", method = "delete", operation_id = "withdraw_pause")]
    pub(super) async fn withdraw_pause(
        &self,
        who: SignedIn,
        parts: Data<&Parts>,
        /// The pause.
        id: Path<PauseId>,
    ) -> Answer<Done> {
        let access = who.may_write(&parts, Deed::Pause, id.0).await?;
        let mut txn = parts.db.write().await?;
        pauses::withdraw(&mut txn, &access, id.0).await?;
        txn.commit().await?;
        Ok(Done)
    }

    /// List the programmes
    ///
    /// The five that are shipped, then the organisation's own; retired ones too.
    #[oai(path = "/programmes", method = "get", operation_id = "list_programmes")]
    async fn programmes(&self, who: SignedIn, parts: Data<&Parts>) -> Answer<Json<Page<Programme>>> {
        let access = who.may_look(&parts, Duty::SeeOrganisation, "programmes").await?;
        Ok(Json(Page { items: programmes::list(parts.db.read(), access.org()).await?, next_cursor: None }))
    }

    /// Add a programme
    ///
    /// A template of the organisation's own, for episodes that start from now on. 409 `programme_exists` when the id is
    /// taken. For administrators.
    #[oai(path = "/programmes", method = "post", operation_id = "add_programme")]
    async fn add_programme(
        &self,
        who: SignedIn,
        parts: Data<&Parts>,
        body: Body<Programme>,
    ) -> Answer<Created<Programme>> {
        let access = who.may_manage(Duty::ManageProgrammes)?;
        let mut txn = parts.db.write().await?;
        let programme = programmes::add(&mut txn, &access, body.into_value()).await?;
        txn.commit().await?;
        Ok(Created::new(programme))
    }

    /// Retire a programme
    ///
    /// No episode starts with it any more; those under way go on by its rules. Shipped programmes may be retired too. For
    /// administrators.
    #[oai(path = "/programmes/:id/retirement", method = "put", operation_id = "retire_programme")]
    async fn retire_programme(
        &self,
        who: SignedIn,
        parts: Data<&Parts>,
        /// The programme's id.
        id: Path<String>,
        body: Body<Retirement>,
    ) -> Answer<Json<Programme>> {
        let access = who.may_manage(Duty::ManageProgrammes)?;
        let mut txn = parts.db.write().await?;
        let programme = programmes::retire(&mut txn, &access, &id.0, &body.reason).await?;
        txn.commit().await?;
        Ok(Json(programme))
    }

    /// Start a retired programme again
    ///
    /// Episodes may start with it from now on. For administrators.
    #[oai(path = "/programmes/:id/retirement", method = "delete", operation_id = "restore_programme")]
    async fn restore_programme(
        &self,
        who: SignedIn,
        parts: Data<&Parts>,
        /// The programme's id.
        id: Path<String>,
    ) -> Answer<Json<Programme>> {
        let access = who.may_manage(Duty::ManageProgrammes)?;
        let mut txn = parts.db.write().await?;
        let programme = programmes::restore(&mut txn, &access, &id.0).await?;
        txn.commit().await?;
        Ok(Json(programme))
    }

    /// List the support methods
    ///
    /// The 29 methods that a goal's plan may name. Source: Movisie, "Begeleiding nieuwe stijl", December 2014.
    #[oai(path = "/methods", method = "get", operation_id = "list_methods")]
    async fn methods(&self, who: SignedIn, parts: Data<&Parts>) -> Answer<Json<Page<Method>>> {
        who.may_look(&parts, Duty::SeeOrganisation, "methods").await?;
        Ok(Json(Page { items: programmes::methods().to_vec(), next_cursor: None }))
    }
}
