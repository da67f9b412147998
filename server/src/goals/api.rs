//! Operations on goals, steps, work descriptions, COPM interviews.

use poem::web::Data;
use poem_openapi::OpenApi;
use poem_openapi::param::{Header, Path, Query};
use poem_openapi::payload::Json;

use super::shapes::{
    CopmInterview, Goal, GoalChange, NewCopmInterview, NewGoal, NewWorkDescription, PutSteps, StepList, WorkDescription,
};
use super::store::Which;
use super::{copm, steps, store, work_descriptions};
use crate::access::{Deed, SignedIn};
use crate::answers::{Created, Page, Paging, Versioned, if_match};
use crate::body::Body;
use crate::document::Tag;
use crate::ids::{EpisodeId, GoalId};
use crate::parts::Parts;
use crate::problem::Answer;

/// Goals, steps, work descriptions, COPM interviews.
pub struct GoalsApi;

fn versioned(goal: Goal) -> Versioned<Goal> {
    let version = goal.version;
    Versioned::new(goal, version)
}

#[OpenApi(prefix_path = "/v1", tag = "Tag::Goals")]
impl GoalsApi {
    /// Add a goal
    ///
    /// With its steps and work description in one go. A sixth open goal is refused with 409 `goal_limit_reached` (or
    /// sooner, where the programme has fewer), an ended episode with 409 `episode_ended`.
    #[oai(path = "/episodes/:id/goals", method = "post", operation_id = "create_goal")]
    pub async fn create_goal(
        &self,
        who: SignedIn,
        parts: Data<&Parts>,
        /// The episode.
        id: Path<EpisodeId>,
        body: Body<NewGoal>,
    ) -> Answer<Created<Goal>> {
        let access = who.may_write(&parts, Deed::WriteCare, id.0).await?;
        let today = access.today(parts.clock.now())?;
        let mut txn = parts.db.write().await?;
        let (goal, fresh) = store::create(&mut txn, &access, id.0, today, body).await?;
        txn.commit().await?;
        let version = goal.version;
        Ok(Created::fresh_or_not(goal, fresh).version(version))
    }

    /// List the goals of an episode
    ///
    /// Open ones first, each with everything that is planned and agreed about it.
    #[oai(path = "/episodes/:id/goals", method = "get", operation_id = "list_goals")]
    async fn list_goals(
        &self,
        who: SignedIn,
        parts: Data<&Parts>,
        /// The episode.
        id: Path<EpisodeId>,
        /// How many at most, 1 to 200; 50 when absent.
        limit: Query<Option<i64>>,
        /// `next_cursor` of the page before.
        cursor: Query<Option<String>>,
    ) -> Answer<Json<Page<Goal>>> {
        let paging = Paging::parse(limit.0, cursor.0.as_deref())?;
        let access = who.may_read(&parts, Deed::ReadCare, id.0).await?;
        let today = access.today(parts.clock.now())?;
        let goals = store::read(parts.db.read(), &access, Which::Of(id.0), today).await?;
        Ok(Json(paging.page_of_all(goals, |goal| goal.id)))
    }

    /// Read a goal
    ///
    /// With what is agreed today, its steps, who does what, and the care minutes linked to it.
    #[oai(path = "/goals/:id", method = "get", operation_id = "get_goal")]
    async fn get_goal(
        &self,
        who: SignedIn,
        parts: Data<&Parts>,
        /// The goal.
        id: Path<GoalId>,
    ) -> Answer<Versioned<Goal>> {
        let access = who.may_read(&parts, Deed::ReadCare, id.0).await?;
        let today = access.today(parts.clock.now())?;
        Ok(versioned(store::get(parts.db.read(), &access, id.0, today).await?))
    }

    /// Change a goal
    ///
    /// What is agreed (target, help, planned weekdays) changes from a day on, and what was agreed before stays on
    /// record. A goal is closed as achieved or stopped, and may be opened again while there is room (409
    /// `goal_limit_reached`). Once the episode has ended a goal can only be closed (409 `episode_ended`).
    #[oai(path = "/goals/:id", method = "patch", operation_id = "change_goal")]
    pub async fn change_goal(
        &self,
        who: SignedIn,
        parts: Data<&Parts>,
        /// The goal.
        id: Path<GoalId>,
        /// The `ETag` of the goal as it was read.
        #[oai(name = "If-Match")]
        if_match_header: Header<Option<String>>,
        body: Body<GoalChange>,
    ) -> Answer<Versioned<Goal>> {
        let access = who.may_write(&parts, Deed::WriteCare, id.0).await?;
        let version = if_match(if_match_header.0.as_ref())?;
        let today = access.today(parts.clock.now())?;
        let mut txn = parts.db.write().await?;
        let goal = store::change(&mut txn, &access, id.0, version, today, body.into_value()).await?;
        txn.commit().await?;
        Ok(versioned(goal))
    }

    /// Put the steps of a goal
    ///
    /// The whole list in order. A step keeps its id; one that is left out is retired, and check-ins that name it keep
    /// it. Every list is kept. Answers the goal with its new version.
    #[oai(path = "/goals/:id/steps", method = "put", operation_id = "put_steps")]
    pub async fn put_steps(
        &self,
        who: SignedIn,
        parts: Data<&Parts>,
        /// The goal.
        id: Path<GoalId>,
        /// The `ETag` of the goal as it was read.
        #[oai(name = "If-Match")]
        if_match_header: Header<Option<String>>,
        body: Body<PutSteps>,
    ) -> Answer<Versioned<Goal>> {
        let access = who.may_write(&parts, Deed::WriteCare, id.0).await?;
        let version = if_match(if_match_header.0.as_ref())?;
        let today = access.today(parts.clock.now())?;
        let mut txn = parts.db.write().await?;
        let goal = steps::put(&mut txn, &access, id.0, version, today, body.into_value().steps).await?;
        txn.commit().await?;
        Ok(versioned(goal))
    }

    /// List the versions of a goal's steps
    ///
    /// Newest first: the first is the list that holds now.
    #[oai(path = "/goals/:id/steps", method = "get", operation_id = "list_step_versions")]
    async fn list_step_versions(
        &self,
        who: SignedIn,
        parts: Data<&Parts>,
        /// The goal.
        id: Path<GoalId>,
        /// How many at most, 1 to 200; 50 when absent.
        limit: Query<Option<i64>>,
        /// `next_cursor` of the page before.
        cursor: Query<Option<String>>,
    ) -> Answer<Json<Page<StepList>>> {
        let paging: Paging<i32> = Paging::parse(limit.0, cursor.0.as_deref())?;
        let access = who.may_read(&parts, Deed::ReadCare, id.0).await?;
        let lists = steps::lists(parts.db.read(), &access, id.0, paging.after, paging.fetch()).await?;
        Ok(Json(paging.page(lists, |list| list.version)))
    }

    /// Put the work description of a goal
    ///
    /// What the client does and what staff do, as a new version. Answers the goal with its new version.
    #[oai(path = "/goals/:id/work-description", method = "put", operation_id = "put_work_description")]
    pub async fn put_work_description(
        &self,
        who: SignedIn,
        parts: Data<&Parts>,
        /// The goal.
        id: Path<GoalId>,
        /// The `ETag` of the goal as it was read.
        #[oai(name = "If-Match")]
        if_match_header: Header<Option<String>>,
        body: Body<NewWorkDescription>,
    ) -> Answer<Versioned<Goal>> {
        let access = who.may_write(&parts, Deed::WriteCare, id.0).await?;
        let version = if_match(if_match_header.0.as_ref())?;
        let today = access.today(parts.clock.now())?;
        let mut txn = parts.db.write().await?;
        let goal = work_descriptions::put(&mut txn, &access, id.0, version, today, body.into_value()).await?;
        txn.commit().await?;
        Ok(versioned(goal))
    }

    /// List the versions of a goal's work description
    ///
    /// Newest first: the first is the one that holds now.
    #[oai(path = "/goals/:id/work-description", method = "get", operation_id = "list_work_description_versions")]
    async fn list_work_description_versions(
        &self,
        who: SignedIn,
        parts: Data<&Parts>,
        /// The goal.
        id: Path<GoalId>,
        /// How many at most, 1 to 200; 50 when absent.
        limit: Query<Option<i64>>,
        /// `next_cursor` of the page before.
        cursor: Query<Option<String>>,
    ) -> Answer<Json<Page<WorkDescription>>> {
        let paging: Paging<i32> = Paging::parse(limit.0, cursor.0.as_deref())?;
        let access = who.may_read(&parts, Deed::ReadCare, id.0).await?;
        let versions =
            work_descriptions::versions(parts.db.read(), &access, id.0, paging.after, paging.fetch()).await?;
        Ok(Json(paging.page(versions, |version| version.version)))
    }

    /// Record a COPM interview
    ///
    /// Scores only, by goal; totals are means over the goals. An interview recorded wrongly is recorded again: the
    /// last interview at the start is the one that others are compared with.
    #[oai(path = "/episodes/:id/copm-interviews", method = "post", operation_id = "record_copm_interview")]
    pub async fn record_copm_interview(
        &self,
        who: SignedIn,
        parts: Data<&Parts>,
        /// The episode.
        id: Path<EpisodeId>,
        body: Body<NewCopmInterview>,
    ) -> Answer<Created<CopmInterview>> {
        let access = who.may_write(&parts, Deed::WriteCare, id.0).await?;
        let today = access.today(parts.clock.now())?;
        let mut txn = parts.db.write().await?;
        let (interview, fresh) = copm::record(&mut txn, &access, id.0, today, body).await?;
        txn.commit().await?;
        Ok(Created::fresh_or_not(interview, fresh))
    }

    /// List the COPM interviews of an episode
    ///
    /// By the day they were held, with the means over the goals, the change since the start and what it means
    /// (Tuntland 2016, N = 225, mean age 81).
    #[oai(path = "/episodes/:id/copm-interviews", method = "get", operation_id = "list_copm_interviews")]
    async fn list_copm_interviews(
        &self,
        who: SignedIn,
        parts: Data<&Parts>,
        /// The episode.
        id: Path<EpisodeId>,
        /// How many at most, 1 to 200; 50 when absent.
        limit: Query<Option<i64>>,
        /// `next_cursor` of the page before.
        cursor: Query<Option<String>>,
    ) -> Answer<Json<Page<CopmInterview>>> {
        let paging = Paging::parse(limit.0, cursor.0.as_deref())?;
        let access = who.may_read(&parts, Deed::ReadCare, id.0).await?;
        let interviews = copm::list(parts.db.read(), &access, id.0).await?;
        Ok(Json(paging.page_of_all(interviews, |interview| interview.id)))
    }
}
