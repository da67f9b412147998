//! Operations on meetings and what is decided in them.

use poem::web::Data;
use poem_openapi::OpenApi;
use poem_openapi::param::{Header, Path, Query};
use poem_openapi::payload::Json;
use reable_rules::words::MeetingDecisionKind;

use super::agenda::{self, Agenda};
use super::pack::{self, Pack};
use super::shapes::{Meeting, MeetingChange, MeetingDecision, NewMeetingDecision, NewMeetings, PlannedMeetings};
use super::{decide, decisions, planning};
use crate::access::{Deed, SignedIn};
use crate::answers::{Created, Page, Paging, Versioned, if_match};
use crate::body::Body;
use crate::document::Tag;
use crate::ids::{EpisodeId, MeetingId, TeamId};
use crate::parts::Parts;
use crate::problem::Answer;

/// Meetings, agenda, pack, decisions.
pub struct MeetingsApi;

#[OpenApi(prefix_path = "/v1", tag = "Tag::Meetings")]
impl MeetingsApi {
    /// Plan meetings of a team
    ///
    /// One, or a series: every two weeks, or as the programmes of the team's clients ask. A day has one meeting a team:
    /// 409 `meeting_exists` names it in `existing_id`; a series leaves such days as they are. 422 `too_long_ago`,
    /// `too_far_ahead`, `ends_before_start`. For staff of the team.
    #[oai(path = "/teams/:id/meetings", method = "post", operation_id = "plan_meetings")]
    pub async fn plan(
        &self,
        who: SignedIn,
        parts: Data<&Parts>,
        /// The team.
        id: Path<TeamId>,
        body: Body<NewMeetings>,
    ) -> Answer<Created<PlannedMeetings>> {
        let access = who.may_write_for_team(&parts, id.0).await?;
        let mut txn = parts.db.write().await?;
        let (items, fresh) = planning::plan(&mut txn, &access, body, &parts.settings.time_zone).await?;
        txn.commit().await?;
        Ok(Created::fresh_or_not(PlannedMeetings { items }, fresh))
    }

    /// List the meetings of a team
    ///
    /// The latest day first, cancelled ones included. For staff of the team.
    #[oai(path = "/teams/:id/meetings", method = "get", operation_id = "list_meetings")]
    async fn list(
        &self,
        who: SignedIn,
        parts: Data<&Parts>,
        /// The team.
        id: Path<TeamId>,
        /// How many at most, 1 to 200; 50 when absent.
        limit: Query<Option<i64>>,
        /// `next_cursor` of the page before.
        cursor: Query<Option<String>>,
    ) -> Answer<Json<Page<Meeting>>> {
        let paging = Paging::parse(limit.0, cursor.0.as_deref())?;
        let access = who.may_read_for_team(&parts, id.0).await?;
        let meetings = planning::list(parts.db.read(), &access, &paging).await?;
        Ok(Json(paging.page(meetings, |meeting| meeting.held_on)))
    }

    /// The agenda of a meeting
    ///
    /// Every open episode of the team that is due: no meeting has decided on it within the programme's interval. Those
    /// with open signals come first, then those ending or overdue, then by name, each with why it stands there. The
    /// episodes decided on in this meeting and the team's other open episodes follow. Each client can see who looked.
    #[oai(path = "/meetings/:id", method = "get", operation_id = "get_meeting")]
    async fn agenda(
        &self,
        who: SignedIn,
        parts: Data<&Parts>,
        /// The meeting.
        id: Path<MeetingId>,
    ) -> Answer<Versioned<Agenda>> {
        let access = who.may_read_for_team(&parts, id.0).await?;
        let snapshot = parts.db.snapshot().await?;
        let prepared = agenda::read(&snapshot, &access, id.0, parts.clock.now()).await?;
        drop(snapshot);
        pack::record_looks(&parts, prepared.clients.values(), "meeting_agenda", id.0).await?;
        let version = prepared.agenda.meeting.version;
        Ok(Versioned::new(prepared.agenda, version))
    }

    /// Cancel a meeting, or say that it was held
    ///
    /// A meeting in which something was decided was held: 409 `meeting_has_decisions`. One that is yet to come was not:
    /// 422 `day_in_future`. A cancelled one may be planned again.
    #[oai(path = "/meetings/:id", method = "patch", operation_id = "change_meeting")]
    pub async fn change(
        &self,
        who: SignedIn,
        parts: Data<&Parts>,
        /// The meeting.
        id: Path<MeetingId>,
        /// The `ETag` of the meeting, or its `version`.
        #[oai(name = "If-Match")]
        if_match_header: Header<Option<String>>,
        body: Body<MeetingChange>,
    ) -> Answer<Versioned<Meeting>> {
        let access = who.may_write_for_team(&parts, id.0).await?;
        let version = if_match(if_match_header.0.as_ref())?;
        let mut txn = parts.db.write().await?;
        let home = &parts.settings.time_zone;
        let meeting = planning::change(&mut txn, &access, id.0, version, body.status, home).await?;
        txn.commit().await?;
        let version = meeting.version;
        Ok(Versioned::new(meeting, version))
    }

    /// The pack of a meeting
    ///
    /// The agenda and, for every episode that is due or was decided on, everything that `GET /v1/episodes/{id}` gives, in
    /// one answer and of one moment. Each client can see who looked.
    #[oai(path = "/meetings/:id/pack", method = "get", operation_id = "get_meeting_pack")]
    async fn pack(
        &self,
        who: SignedIn,
        parts: Data<&Parts>,
        /// The meeting.
        id: Path<MeetingId>,
    ) -> Answer<Json<Pack>> {
        let access = who.may_read_for_team(&parts, id.0).await?;
        let snapshot = parts.db.snapshot().await?;
        let (pack, clients) = pack::read(&snapshot, &access, id.0, parts.clock.now()).await?;
        drop(snapshot);
        pack::record_looks(&parts, clients.values(), "meeting_pack", id.0).await?;
        Ok(Json(pack))
    }

    /// Record a decision of a meeting
    ///
    /// About one episode of the meeting's team, with who was present and why. A taper or raise writes the care decision,
    /// `pause` the pause, `extend` the last day, `end` the end of the episode, all or nothing. A taper lowers, a raise
    /// raises; where care is linked to goals a taper names those that get less (422 `goals_required`,
    /// `goal_not_lowered`). Beyond the programme's limit `extend` needs `beyond_limit`: who decided, and why. Signals that
    /// are closed are answered, those that are kept stay. A decision is never edited: a later one `corrects` it. 409
    /// `meeting_cancelled`, `episode_ended`, `baseline_first`, `pause_overlaps`, `decision_corrected`; 404 for a client of
    /// another team.
    #[oai(path = "/meetings/:id/decisions", method = "post", operation_id = "record_meeting_decision")]
    pub async fn decide(
        &self,
        who: SignedIn,
        parts: Data<&Parts>,
        /// The meeting.
        id: Path<MeetingId>,
        body: Body<NewMeetingDecision>,
    ) -> Answer<Created<MeetingDecision>> {
        let team = who.may_write_for_team(&parts, id.0).await?;
        let access = who.may_write(&parts, deed(body.kind), body.episode_id).await?;
        let ends = body.kind == MeetingDecisionKind::End;
        let mut txn = parts.db.write().await?;
        let (decision, fresh) = decide::take(&mut txn, &team, &access, id.0, body).await?;
        txn.commit().await?;
        if ends {
            // A death signs people out.
            parts.sessions.forget_all();
        }
        Ok(Created::fresh_or_not(decision, fresh))
    }

    /// List what a meeting decided
    ///
    /// In the order it was recorded, about clients who are still the team's. Each client can see who looked.
    #[oai(path = "/meetings/:id/decisions", method = "get", operation_id = "list_meeting_decisions")]
    async fn decided(
        &self,
        who: SignedIn,
        parts: Data<&Parts>,
        /// The meeting.
        id: Path<MeetingId>,
        /// How many at most, 1 to 200; 50 when absent.
        limit: Query<Option<i64>>,
        /// `next_cursor` of the page before.
        cursor: Query<Option<String>>,
    ) -> Answer<Json<Page<MeetingDecision>>> {
        let paging = Paging::parse(limit.0, cursor.0.as_deref())?;
        let access = who.may_read_for_team(&parts, id.0).await?;
        let decided = decisions::of_meeting(parts.db.read(), &access, id.0).await?;
        pack::record_looks(&parts, decided.clients.values(), "meeting_decisions", id.0).await?;
        Ok(Json(paging.page_of_all(decided.decisions, |decision| decision.id)))
    }

    /// List what meetings decided about an episode
    ///
    /// In the order it was recorded; what was put right later says by which decision.
    #[oai(path = "/episodes/:id/decisions", method = "get", operation_id = "list_episode_decisions")]
    async fn of_episode(
        &self,
        who: SignedIn,
        parts: Data<&Parts>,
        /// The episode.
        id: Path<EpisodeId>,
        /// How many at most, 1 to 200; 50 when absent.
        limit: Query<Option<i64>>,
        /// `next_cursor` of the page before.
        cursor: Query<Option<String>>,
    ) -> Answer<Json<Page<MeetingDecision>>> {
        let paging = Paging::parse(limit.0, cursor.0.as_deref())?;
        let access = who.may_read(&parts, Deed::ReadCare, id.0).await?;
        let decisions = decisions::of_episode(parts.db.read(), &access, id.0).await?;
        Ok(Json(paging.page_of_all(decisions, |decision| decision.id)))
    }
}

/// What a decision does to the client's record, in the policy's terms.
fn deed(kind: MeetingDecisionKind) -> Deed {
    match kind {
        MeetingDecisionKind::End => Deed::EndEpisode,
        _ => Deed::WriteCare,
    }
}
