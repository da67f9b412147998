//! Operations on signals, answers to them, and thresholds.

use poem::web::Data;
use poem_openapi::OpenApi;
use poem_openapi::param::{Header, Path, Query};
use poem_openapi::payload::Json;
use reable_rules::Day;

use super::shapes::{
    EpisodeSignals, KeptSignal, NewSignalResponse, NewSignalSettings, SignalResponse, SignalSettings, SweepReport,
};
use super::{responses, settings, sweep, view};
use crate::access::{Deed, Duty, SignedIn};
use crate::answers::{Created, Page, Paging, Versioned, if_match};
use crate::audit::Action;
use crate::body::Body;
use crate::document::Tag;
use crate::ids::EpisodeId;
use crate::parts::Parts;
use crate::problem::Answer;

/// Signals, answers, thresholds.
pub struct SignalsApi;

#[OpenApi(prefix_path = "/v1", tag = "Tag::Signals")]
impl SignalsApi {
    /// What the check-ins of an episode say on a day
    ///
    /// Computed from what was recorded up to that day: each signal with its numbers, the thresholds it was judged by, a
    /// sentence in Dutch and English, what would clear it, and where it stands with the team. A signal opens a
    /// conversation; it decides nothing. 422 `before_episode_start`, `day_in_future`.
    #[oai(path = "/episodes/:id/signals", method = "get", operation_id = "get_signals")]
    async fn get_signals(
        &self,
        who: SignedIn,
        parts: Data<&Parts>,
        /// The episode.
        id: Path<EpisodeId>,
        /// The day; today when absent.
        on: Query<Option<Day>>,
    ) -> Answer<Json<EpisodeSignals>> {
        let access = who.may_read(&parts, Deed::ReadCare, id.0).await?;
        let today = access.today(parts.clock.now())?;
        let snapshot = parts.db.snapshot().await?;
        Ok(Json(view::of_episode(&snapshot, &access, id.0, on.0, today).await?))
    }

    /// List the signals that were kept of an episode
    ///
    /// Each from the day it was first seen to the day it was gone, the newest first.
    #[oai(path = "/episodes/:id/signal-history", method = "get", operation_id = "list_signal_history")]
    async fn list_signal_history(
        &self,
        who: SignedIn,
        parts: Data<&Parts>,
        /// The episode.
        id: Path<EpisodeId>,
        /// How many at most, 1 to 200; 50 when absent.
        limit: Query<Option<i64>>,
        /// `next_cursor` of the page before.
        cursor: Query<Option<String>>,
    ) -> Answer<Json<Page<KeptSignal>>> {
        let paging = Paging::parse(limit.0, cursor.0.as_deref())?;
        let access = who.may_read(&parts, Deed::ReadCare, id.0).await?;
        let kept = view::history(parts.db.read(), &access, id.0).await?;
        Ok(Json(paging.page_of_all(kept, |signal| signal.id)))
    }

    /// Answer a signal
    ///
    /// `accept` when the team acts on it, `dismiss` when it sees no reason to, `discuss_later` for a next meeting; always
    /// with who and why. A dismissed signal returns only when its numbers get worse. 409 `signal_not_there` when the rules
    /// do not say so on that day.
    #[oai(path = "/episodes/:id/signal-responses", method = "post", operation_id = "respond_to_signal")]
    pub async fn respond_to_signal(
        &self,
        who: SignedIn,
        parts: Data<&Parts>,
        /// The episode.
        id: Path<EpisodeId>,
        body: Body<NewSignalResponse>,
    ) -> Answer<Created<SignalResponse>> {
        let access = who.may_write(&parts, Deed::WriteCare, id.0).await?;
        let today = access.today(parts.clock.now())?;
        let mut txn = parts.db.write().await?;
        let (response, fresh) = responses::respond(&mut txn, &access, id.0, today, body).await?;
        txn.commit().await?;
        Ok(Created::fresh_or_not(response, fresh))
    }

    /// List the answers to an episode's signals
    ///
    /// The newest first.
    #[oai(path = "/episodes/:id/signal-responses", method = "get", operation_id = "list_signal_responses")]
    async fn list_signal_responses(
        &self,
        who: SignedIn,
        parts: Data<&Parts>,
        /// The episode.
        id: Path<EpisodeId>,
        /// How many at most, 1 to 200; 50 when absent.
        limit: Query<Option<i64>>,
        /// `next_cursor` of the page before.
        cursor: Query<Option<String>>,
    ) -> Answer<Json<Page<SignalResponse>>> {
        let paging = Paging::parse(limit.0, cursor.0.as_deref())?;
        let access = who.may_read(&parts, Deed::ReadCare, id.0).await?;
        let all = responses::list(parts.db.read(), &access, id.0).await?;
        Ok(Json(paging.page_of_all(all, |response| response.id)))
    }

    /// The thresholds that signals are judged by
    ///
    /// With the default of each, its range, and the signals that it decides. The defaults need clinical sign-off.
    #[oai(path = "/organisation/signal-settings", method = "get", operation_id = "get_signal_settings")]
    async fn get_signal_settings(&self, who: SignedIn, parts: Data<&Parts>) -> Answer<Versioned<SignalSettings>> {
        let access = who.may_look(&parts, Duty::SeeOrganisation, "signal_settings").await?;
        let settings = settings::read(parts.db.read(), access.org()).await?;
        let version = settings.version;
        Ok(Versioned::new(settings, version))
    }

    /// Put other thresholds in force
    ///
    /// The ones that are not named go back to their defaults; every version is kept with who put it and why. A signal that
    /// is switched off is hidden, and never makes another one fire. 422 `unknown_threshold`, `out_of_range`,
    /// `out_of_order`.
    #[oai(path = "/organisation/signal-settings", method = "put", operation_id = "put_signal_settings")]
    async fn put_signal_settings(
        &self,
        who: SignedIn,
        parts: Data<&Parts>,
        /// The `ETag` of the settings, or their `version`; 0 for the defaults.
        #[oai(name = "If-Match")]
        if_match_header: Header<Option<String>>,
        body: Body<NewSignalSettings>,
    ) -> Answer<Versioned<SignalSettings>> {
        let access = who.may_manage(Duty::ManageSignals)?;
        let version = if_match(if_match_header.0.as_ref())?;
        let mut txn = parts.db.write().await?;
        let settings = settings::put(&mut txn, &access, version, body.into_value()).await?;
        txn.commit().await?;
        let version = settings.version;
        Ok(Versioned::new(settings, version))
    }

    /// List every version of the thresholds
    ///
    /// The newest first, with who put it and why.
    #[oai(
        path = "/organisation/signal-settings/versions",
        method = "get",
        operation_id = "list_signal_settings_versions"
    )]
    async fn list_signal_settings_versions(
        &self,
        who: SignedIn,
        parts: Data<&Parts>,
        /// How many at most, 1 to 200; 50 when absent.
        limit: Query<Option<i64>>,
        /// `next_cursor` of the page before.
        cursor: Query<Option<String>>,
    ) -> Answer<Json<Page<SignalSettings>>> {
        let paging = Paging::parse(limit.0, cursor.0.as_deref())?;
        let access = who.may_look(&parts, Duty::SeeOrganisation, "signal_settings").await?;
        let versions = settings::versions(parts.db.read(), access.org()).await?;
        Ok(Json(paging.page_of_all(versions, |settings| settings.version)))
    }

    /// Look at every open episode now
    ///
    /// What the server does every night: it keeps what it finds, with the day it was first seen. Doing it again changes
    /// nothing.
    #[oai(path = "/signal-sweeps", method = "post", operation_id = "sweep_signals")]
    async fn sweep_signals(&self, who: SignedIn, parts: Data<&Parts>) -> Answer<Json<SweepReport>> {
        let access = who.may_manage(Duty::ManageSignals)?;
        let event = access.did(Action::Change, "signals", "sweep");
        Ok(Json(sweep::sweep(&parts, access.org(), &event).await?))
    }
}
