//! Operations on the end of an episode: its evaluation and its follow-ups.

use poem::web::Data;
use poem_openapi::OpenApi;
use poem_openapi::param::{Path, Query};
use poem_openapi::payload::Json;

use super::evaluations::{self, Evaluation, NewEvaluation};
use super::follow_ups::{self, FollowUp, NewFollowUp};
use crate::access::{Deed, SignedIn};
use crate::answers::{Created, Page};
use crate::body::Body;
use crate::document::Tag;
use crate::ids::EpisodeId;
use crate::parts::Parts;
use crate::problem::Answer;

/// Evaluation and follow-ups.
pub struct EndingsApi;

#[OpenApi(prefix_path = "/v1", tag = "Tag::Meetings")]
impl EndingsApi {
    /// Date, record or correct the evaluation
    ///
    /// With `planned_on` it is dated; with `held_on`, the scores and the outcome it is recorded, and recorded again it is
    /// put right. Every version is kept. 409 `evaluation_held` when one that was held is to be dated; 422
    /// `either_planned_or_held`, `unknown_outcome`, `unknown_interview`, `day_in_past`, `day_in_future`.
    #[oai(path = "/episodes/:id/evaluation", method = "post", operation_id = "record_evaluation")]
    pub async fn evaluate(
        &self,
        who: SignedIn,
        parts: Data<&Parts>,
        /// The episode.
        id: Path<EpisodeId>,
        body: Body<NewEvaluation>,
    ) -> Answer<Created<Evaluation>> {
        let access = who.may_write(&parts, Deed::WriteCare, id.0).await?;
        let mut txn = parts.db.write().await?;
        let (evaluation, fresh) = evaluations::record(&mut txn, &access, id.0, body).await?;
        txn.commit().await?;
        let version = evaluation.version;
        Ok(Created::fresh_or_not(evaluation, fresh).version(version))
    }

    /// Read the evaluation
    ///
    /// As it counts now, or an earlier version of it. 404 while none is dated.
    #[oai(path = "/episodes/:id/evaluation", method = "get", operation_id = "get_evaluation")]
    async fn evaluation(
        &self,
        who: SignedIn,
        parts: Data<&Parts>,
        /// The episode.
        id: Path<EpisodeId>,
        /// Which version, from 1; the one that counts when absent.
        version: Query<Option<i32>>,
    ) -> Answer<Json<Evaluation>> {
        let access = who.may_read(&parts, Deed::ReadCare, id.0).await?;
        Ok(Json(evaluations::get(parts.db.read(), &access, id.0, version.0).await?))
    }

    /// Record a follow-up
    ///
    /// At one of the programme's moments after the end; recorded again it is put right, and every version is kept. 409
    /// `episode_not_ended`; 422 `unknown_month`, `unknown_outcome`, `too_early`, `day_in_future`.
    #[oai(path = "/episodes/:id/follow-ups", method = "post", operation_id = "record_follow_up")]
    pub async fn follow_up(
        &self,
        who: SignedIn,
        parts: Data<&Parts>,
        /// The episode.
        id: Path<EpisodeId>,
        body: Body<NewFollowUp>,
    ) -> Answer<Created<FollowUp>> {
        let access = who.may_write(&parts, Deed::WriteCare, id.0).await?;
        let mut txn = parts.db.write().await?;
        let (follow_up, fresh) = follow_ups::record(&mut txn, &access, id.0, body).await?;
        txn.commit().await?;
        Ok(Created::fresh_or_not(follow_up, fresh))
    }

    /// List the follow-ups
    ///
    /// The programme's moments with the day each is due, and what was found at those that were held. None after a death.
    #[oai(path = "/episodes/:id/follow-ups", method = "get", operation_id = "list_follow_ups")]
    async fn follow_ups(
        &self,
        who: SignedIn,
        parts: Data<&Parts>,
        /// The episode.
        id: Path<EpisodeId>,
    ) -> Answer<Json<Page<FollowUp>>> {
        let access = who.may_read(&parts, Deed::ReadCare, id.0).await?;
        Ok(Json(Page { items: follow_ups::list(parts.db.read(), &access, id.0).await?, next_cursor: None }))
    }
}
