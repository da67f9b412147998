//! Operations that hand over records in FHIR.

use poem::web::Data;
use poem_openapi::OpenApi;
use poem_openapi::param::{Path, Query};
use poem_openapi::payload::Json;
use reable_rules::Day;
use reable_rules::text::Line;

use super::bundle::{self, FhirBundle};
use super::record::{self, Record};
use crate::access::{Deed, Duty, SignedIn};
use crate::answers::{Page, Paging};
use crate::audit::Action;
use crate::document::Tag;
use crate::ids::EpisodeId;
use crate::parts::Parts;
use crate::problem::{Answer, Problem};

/// Episodes in FHIR R4.
pub struct FhirApi;

/// How many episodes a page holds when nobody says; each is hundreds of resources.
const DEFAULT_LIMIT: i64 = 10;
/// How many a page holds at most.
const MOST: i64 = 20;

fn given(reason: Option<Line>) -> Answer<Line> {
    let detail = "An export with names says why, in reason.";
    reason.ok_or_else(|| Problem::invalid_at("/query/reason", "reason_required", detail))
}

#[OpenApi(prefix_path = "/v1", tag = "Tag::Exports")]
impl FhirApi {
    /// Export an episode in FHIR
    ///
    /// The whole record of the episode as a FHIR R4 Bundle of type `collection`, names included: Organization,
    /// Practitioner, Patient, RelatedPerson, CareTeam, EpisodeOfCare, CarePlan, Goal, Observation, Provenance, and the
    /// CodeSystems of what only this product has words for. Every reference is the `fullUrl` of an entry. Base resources,
    /// no profile. For staff of the client's team, and for administrators; the reason is kept in the audit log.
    #[oai(path = "/episodes/:id/fhir", method = "get", operation_id = "export_episode_fhir")]
    async fn export_episode_fhir(
        &self,
        who: SignedIn,
        parts: Data<&Parts>,
        /// The episode.
        id: Path<EpisodeId>,
        /// Why it is taken; kept in the audit log. Always required: names are in it (422 `reason_required`).
        reason: Query<Option<Line>>,
    ) -> Answer<Json<FhirBundle>> {
        let access = who.may_write(&parts, Deed::ExportRecord, id.0).await?;
        let reason = given(reason.0)?;
        let event = access.did(Action::Export, "fhir", id.0).purpose(reason.as_str());
        parts.sightings.write(event).await?;
        let now = parts.clock.now();
        let records = record::read(parts.db.read(), access.org(), &[id.0], now).await?;
        let record = records.first().ok_or_else(Problem::not_found)?;
        Ok(Json(bundle::bundle(record, now)))
    }

    /// Export all episodes in FHIR
    ///
    /// A page of episodes in the order of their ids, each as the Bundle that `GET /v1/episodes/{id}/fhir` gives. For
    /// administrators; every client in it finds it in their access log.
    #[oai(path = "/exports/fhir", method = "get", operation_id = "export_fhir")]
    #[expect(clippy::too_many_arguments, reason = "each is a parameter of the operation")]
    async fn export_fhir(
        &self,
        who: SignedIn,
        parts: Data<&Parts>,
        /// Why it is taken; kept in the audit log. Always required: names are in it (422 `reason_required`).
        reason: Query<Option<Line>>,
        /// From which first day.
        from: Query<Option<Day>>,
        /// Up to which first day, included.
        to: Query<Option<Day>>,
        /// How many episodes at most, 1 to 20; 10 when absent.
        limit: Query<Option<i64>>,
        /// `next_cursor` of the page before.
        cursor: Query<Option<String>>,
    ) -> Answer<Json<Page<FhirBundle>>> {
        let access = who.may_manage(Duty::ExportAll)?;
        let reason = given(reason.0)?;
        let limit = limit.0.unwrap_or(DEFAULT_LIMIT);
        if limit > MOST {
            let detail = format!("A page holds 1 to {MOST} episodes.");
            return Err(Problem::invalid_at("/query/limit", "out_of_range", detail));
        }
        let paging: Paging<EpisodeId> = Paging::parse(Some(limit), cursor.0.as_deref())?;
        let db = parts.db.read();
        let ids = record::page(db, access.org(), (from.0, to.0), paging.after, paging.fetch()).await?;
        let Page { items: ids, next_cursor } = paging.page(ids, |id| *id);
        let now = parts.clock.now();
        let records = record::read(db, access.org(), &ids, now).await?;
        let taken = |record: &Record| {
            let event = access.did(Action::Export, "fhir", record.episode.id).about(record.episode.client_id);
            event.purpose(reason.as_str())
        };
        // On disk before any of it is handed over.
        for written in parts.sightings.write_all(records.iter().map(taken).collect()).await {
            written?;
        }
        let items = records.iter().map(|record| bundle::bundle(record, now)).collect();
        Ok(Json(Page { items, next_cursor }))
    }
}
