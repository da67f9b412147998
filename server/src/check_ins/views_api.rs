//! What is seen of check-ins: today and progress on the phone, the caseload and one client before the MDO for staff.

use poem::web::Data;
use poem_openapi::OpenApi;
use poem_openapi::param::{Header, Path, Query};
use poem_openapi::payload::Json;
use reable_rules::words::{AttentionReason, EpisodeStatus};
use reable_rules::{Day, Zone};

use super::api::reading;
use super::caseload::{self, CaseloadRow, Filter};
use super::overview::{self, Overview};
use super::today::{self, DAYS_IN_SIGHT, Progress, Today};
use crate::access::{Access, Caller, Deed, Duty, Read, Role, SignedIn};
use crate::answers::{Page, Paging, Versioned, if_match};
use crate::body::Body;
use crate::document::Tag;
use crate::enrolment::episodes::{self, Episode, EpisodeChange};
use crate::ids::{ClientId, EpisodeId, TeamId};
use crate::parts::Parts;
use crate::problem::{Answer, Problem};

/// What is seen of check-ins: today, progress, overview, caseload.
pub struct ViewsApi;

#[OpenApi(prefix_path = "/v1", tag = "Tag::CheckIns")]
impl ViewsApi {
    /// Today, for the phone
    ///
    /// The goals planned on the day with what was agreed, the caller's own check-ins, compliments, the server's time.
    #[oai(path = "/today", method = "get", operation_id = "get_today")]
    async fn today(
        &self,
        who: SignedIn,
        parts: Data<&Parts>,
        /// The client; the caller when absent and the caller is a client.
        client: Query<Option<ClientId>>,
        /// The day; today in the client's time zone when absent. At most 35 days away.
        day: Query<Option<Day>>,
    ) -> Answer<Json<Today>> {
        let access = who.may_read(&parts, reading(who.caller()), client_or_self(who.caller(), client.0)?).await?;
        let today = today_of(&parts, &access)?;
        let day = day.0.unwrap_or(today);
        if day.days_since(today).abs() > DAYS_IN_SIGHT {
            let detail = format!("At most {DAYS_IN_SIGHT} days before or after {today}.");
            return Err(Problem::invalid_at("/query/day", "out_of_range", detail));
        }
        Ok(Json(today::today(&parts.db.snapshot().await?, &access, day, parts.clock.now()).await?))
    }

    /// Progress, for the phone
    ///
    /// The series of check-ins, the steps climbed, what was decided about care, compliments, and what the check-ins say once
    /// the team has talked about it. Never how heavy it weighs on a carer.
    #[oai(path = "/progress", method = "get", operation_id = "get_progress")]
    async fn progress(
        &self,
        who: SignedIn,
        parts: Data<&Parts>,
        /// The client; the caller when absent and the caller is a client.
        client: Query<Option<ClientId>>,
    ) -> Answer<Json<Progress>> {
        let access = who.may_read(&parts, reading(who.caller()), client_or_self(who.caller(), client.0)?).await?;
        let today = today_of(&parts, &access)?;
        Ok(Json(today::progress(&parts.db.snapshot().await?, &access, today).await?))
    }

    /// The caseload
    ///
    /// The episodes of the caller's teams, those that deserve attention first, with why.
    #[oai(path = "/episodes", method = "get", operation_id = "list_episodes")]
    #[expect(clippy::too_many_arguments, reason = "each is a parameter of the operation")]
    async fn caseload(
        &self,
        who: SignedIn,
        parts: Data<&Parts>,
        /// Only this team.
        team: Query<Option<TeamId>>,
        /// Open or ended; open when absent.
        status: Query<Option<EpisodeStatus>>,
        /// Only those that deserve attention for this reason.
        attention: Query<Option<AttentionReason>>,
        /// How many at most, 1 to 200; 50 when absent.
        limit: Query<Option<i64>>,
        /// `next_cursor` of the page before.
        cursor: Query<Option<String>>,
    ) -> Answer<Json<Page<CaseloadRow>>> {
        let access = who.may_look(&parts, Duty::SeeCaseload, "caseload").await?;
        let paging = Paging::parse(limit.0, cursor.0.as_deref())?;
        let filter = Filter { team: team.0, status: status.0, attention: attention.0 };
        let rows =
            caseload::read(parts.db.read(), &access, filter, parts.clock.now(), &parts.settings.time_zone).await?;
        let rows =
            rows.into_iter().filter(|row| paging.after.as_ref().is_none_or(|key| caseload::sort_key(row) > *key));
        let fetched = rows.take(paging.limit + 1).collect();
        Ok(Json(paging.page(fetched, caseload::sort_key)))
    }

    /// One client before the MDO
    ///
    /// Goals, series, signals, how the carers cope, reminders, notes, care decisions, COPM scores, holds, pauses and clock of an episode in one answer. For staff
    /// of the client's team.
    #[oai(path = "/episodes/:id", method = "get", operation_id = "get_episode")]
    async fn overview(
        &self,
        who: SignedIn,
        parts: Data<&Parts>,
        /// The episode.
        id: Path<EpisodeId>,
    ) -> Answer<Versioned<Overview>> {
        let access = who.may_read(&parts, Deed::ReadCare, id.0).await?;
        let overview = overview::read(&parts.db.snapshot().await?, &access, id.0, parts.clock.now()).await?;
        let version = overview.version;
        Ok(Versioned::new(overview, version))
    }

    /// Correct an episode
    ///
    /// Whose ratings are evaluated, and how independent the client was at the start; also once the episode has ended. What
    /// is absent stays; null removes what may be absent. For staff of the client's team.
    #[oai(path = "/episodes/:id", method = "patch", operation_id = "change_episode")]
    async fn change(
        &self,
        who: SignedIn,
        parts: Data<&Parts>,
        /// The episode.
        id: Path<EpisodeId>,
        /// The ETag of the episode as you read it.
        #[oai(name = "If-Match")]
        if_match_header: Header<Option<String>>,
        body: Body<EpisodeChange>,
    ) -> Answer<Versioned<Episode>> {
        let access = who.may_write(&parts, Deed::WriteCare, id.0).await?;
        let version = if_match(if_match_header.0.as_ref())?;
        let mut txn = parts.db.write().await?;
        let episode = episodes::change(&mut txn, &access, id.0, version, body.into_value()).await?;
        txn.commit().await?;
        let version = episode.version;
        Ok(Versioned::new(episode, version))
    }
}

fn client_or_self(caller: &Caller, client: Option<ClientId>) -> Answer<ClientId> {
    match (client, caller.role) {
        (Some(client), _) => Ok(client),
        (None, Role::Client) => Ok(ClientId(caller.person.0)),
        (None, _) => Err(Problem::invalid_at("/query/client", "required", "Say which client; GET /v1/me lists them.")),
    }
}

/// Today in the client's time zone.
fn today_of(parts: &Parts, access: &Access<Read>) -> Answer<Day> {
    let zone: Zone = access.standing().time_zone.parse().map_err(|_| Problem::unavailable())?;
    Ok(Day::today(parts.clock.now(), &zone))
}
