//! Operations on exports, own data, who looked, the audit log.

use chrono::{DateTime, Utc};
use poem::web::Data;
use poem_openapi::OpenApi;
use poem_openapi::param::Query;
use poem_openapi::payload::{Html, Json};
use reable_rules::Day;
use reable_rules::audit::Position;
use reable_rules::text::Line;

use super::log::{self, AuditRecord, AuditVerification, Filter, Sighting};
use super::own_data::{self, OwnConsent, OwnData};
use super::own_page;
use super::rows::{CareMinutesRow, CheckInRow, CopmRow, EpisodeRow, GoalRow, SignalRow};
use super::store::{self, Asked};
use crate::access::{Deed, Duty, Role, SignedIn};
use crate::answers::{Page, Paging};
use crate::audit::{Action, Event, NO_ID, verify};
use crate::document::Tag;
use crate::ids::{ClientId, PersonId};
use crate::parts::Parts;
use crate::problem::{Answer, Problem};

/// Exports, own data, who looked, the audit log.
pub struct ExportsApi;

/// What the parameters of an export ask for.
fn asked(
    client: Option<ClientId>,
    (from, to): (Option<Day>, Option<Day>),
    named: Option<bool>,
    reason: Option<Line>,
    (limit, cursor): (Option<i64>, Option<String>),
) -> Asked {
    Asked { client, from, to, named: named.unwrap_or(false), reason, limit, cursor }
}

/// What the caller supplied, once the log has it that it was taken.
async fn take_own_data(who: &SignedIn, parts: &Parts) -> Answer<OwnData> {
    let access = who.may_manage(Duty::OwnAccount)?;
    parts.sightings.write(about_self(who, access.did(Action::Export, "own_data", access.person()))).await?;
    own_data::read(parts.db.read(), &access, parts.clock.now()).await
}

/// A client's own record is a client's record.
fn about_self(who: &SignedIn, event: Event) -> Event {
    match who.caller().role {
        Role::Client => event.about(ClientId(who.caller().person.0)),
        Role::Carer | Role::Staff(_) => event,
    }
}

#[OpenApi(prefix_path = "/v1", tag = "Tag::Exports")]
impl ExportsApi {
    /// Export check-ins
    ///
    /// One row a goal, day and author, by client and day; withdrawn ones are left out. Client and carer are never
    /// merged. Pseudonymised, unless names are asked for with a reason (422 `reason_required`).
    #[oai(path = "/exports/check-ins", method = "get", operation_id = "export_check_ins")]
    #[expect(clippy::too_many_arguments, reason = "each is a parameter of the operation")]
    async fn export_check_ins(
        &self,
        who: SignedIn,
        parts: Data<&Parts>,
        /// Only this client: for staff of the client's team. Everybody when absent: for administrators.
        client: Query<Option<ClientId>>,
        /// From which day.
        from: Query<Option<Day>>,
        /// Up to which day, included.
        to: Query<Option<Day>>,
        /// Whether with names and notes; then `reason` is required.
        named: Query<Option<bool>>,
        /// Why it is taken; kept in the audit log.
        reason: Query<Option<Line>>,
        /// How many rows at most, 1 to 200; 50 when absent.
        limit: Query<Option<i64>>,
        /// `next_cursor` of the page before.
        cursor: Query<Option<String>>,
    ) -> Answer<Json<Page<CheckInRow>>> {
        let asked = asked(client.0, (from.0, to.0), named.0, reason.0, (limit.0, cursor.0));
        Ok(Json(store::check_ins(&who, &parts, &asked).await?))
    }

    /// Export episodes
    ///
    /// One row an episode. Pseudonymised, unless names are asked for with a
    /// reason (422 `reason_required`).
    #[oai(path = "/exports/episodes", method = "get", operation_id = "export_episodes")]
    #[expect(clippy::too_many_arguments, reason = "each is a parameter of the operation")]
    async fn export_episodes(
        &self,
        who: SignedIn,
        parts: Data<&Parts>,
        /// Only this client: for staff of the client's team. Everybody when absent: for administrators.
        client: Query<Option<ClientId>>,
        /// From which first day.
        from: Query<Option<Day>>,
        /// Up to which first day, included.
        to: Query<Option<Day>>,
        /// Whether with names and notes; then `reason` is required.
        named: Query<Option<bool>>,
        /// Why it is taken; kept in the audit log.
        reason: Query<Option<Line>>,
        /// How many rows at most, 1 to 200; 50 when absent.
        limit: Query<Option<i64>>,
        /// `next_cursor` of the page before.
        cursor: Query<Option<String>>,
    ) -> Answer<Json<Page<EpisodeRow>>> {
        let asked = asked(client.0, (from.0, to.0), named.0, reason.0, (limit.0, cursor.0));
        Ok(Json(store::episodes(&who, &parts, &asked).await?))
    }

    /// Export goals
    ///
    /// One row a goal, with the agreement that reaches furthest on. Pseudonymised, unless names are asked for with a
    /// reason (422 `reason_required`).
    #[oai(path = "/exports/goals", method = "get", operation_id = "export_goals")]
    #[expect(clippy::too_many_arguments, reason = "each is a parameter of the operation")]
    async fn export_goals(
        &self,
        who: SignedIn,
        parts: Data<&Parts>,
        /// Only this client: for staff of the client's team. Everybody when absent: for administrators.
        client: Query<Option<ClientId>>,
        /// From which first day.
        from: Query<Option<Day>>,
        /// Up to which first day, included.
        to: Query<Option<Day>>,
        /// Whether with names and notes; then `reason` is required.
        named: Query<Option<bool>>,
        /// Why it is taken; kept in the audit log.
        reason: Query<Option<Line>>,
        /// How many rows at most, 1 to 200; 50 when absent.
        limit: Query<Option<i64>>,
        /// `next_cursor` of the page before.
        cursor: Query<Option<String>>,
    ) -> Answer<Json<Page<GoalRow>>> {
        let asked = asked(client.0, (from.0, to.0), named.0, reason.0, (limit.0, cursor.0));
        Ok(Json(store::goals(&who, &parts, &asked).await?))
    }

    /// Export care minutes
    ///
    /// One row a decision about care minutes. Pseudonymised, unless names are asked for with a
    /// reason (422 `reason_required`).
    #[oai(path = "/exports/care-minutes", method = "get", operation_id = "export_care_minutes")]
    #[expect(clippy::too_many_arguments, reason = "each is a parameter of the operation")]
    async fn export_care_minutes(
        &self,
        who: SignedIn,
        parts: Data<&Parts>,
        /// Only this client: for staff of the client's team. Everybody when absent: for administrators.
        client: Query<Option<ClientId>>,
        /// From which day that a decision holds from.
        from: Query<Option<Day>>,
        /// Up to which day that a decision holds from, included.
        to: Query<Option<Day>>,
        /// Whether with names and notes; then `reason` is required.
        named: Query<Option<bool>>,
        /// Why it is taken; kept in the audit log.
        reason: Query<Option<Line>>,
        /// How many rows at most, 1 to 200; 50 when absent.
        limit: Query<Option<i64>>,
        /// `next_cursor` of the page before.
        cursor: Query<Option<String>>,
    ) -> Answer<Json<Page<CareMinutesRow>>> {
        let asked = asked(client.0, (from.0, to.0), named.0, reason.0, (limit.0, cursor.0));
        Ok(Json(store::care_minutes(&who, &parts, &asked).await?))
    }

    /// Export COPM scores
    ///
    /// One row a goal and interview. Pseudonymised, unless names are asked for with a
    /// reason (422 `reason_required`).
    #[oai(path = "/exports/copm", method = "get", operation_id = "export_copm")]
    #[expect(clippy::too_many_arguments, reason = "each is a parameter of the operation")]
    async fn export_copm(
        &self,
        who: SignedIn,
        parts: Data<&Parts>,
        /// Only this client: for staff of the client's team. Everybody when absent: for administrators.
        client: Query<Option<ClientId>>,
        /// From which day of the interview.
        from: Query<Option<Day>>,
        /// Up to which day of the interview, included.
        to: Query<Option<Day>>,
        /// Whether with names and notes; then `reason` is required.
        named: Query<Option<bool>>,
        /// Why it is taken; kept in the audit log.
        reason: Query<Option<Line>>,
        /// How many rows at most, 1 to 200; 50 when absent.
        limit: Query<Option<i64>>,
        /// `next_cursor` of the page before.
        cursor: Query<Option<String>>,
    ) -> Answer<Json<Page<CopmRow>>> {
        let asked = asked(client.0, (from.0, to.0), named.0, reason.0, (limit.0, cursor.0));
        Ok(Json(store::copm(&who, &parts, &asked).await?))
    }

    /// Export signals
    ///
    /// One row for each time that a signal stood, with what the team answered last. Pseudonymised, unless names are
    /// asked for with a reason (422 `reason_required`).
    #[oai(path = "/exports/signals", method = "get", operation_id = "export_signals")]
    #[expect(clippy::too_many_arguments, reason = "each is a parameter of the operation")]
    async fn export_signals(
        &self,
        who: SignedIn,
        parts: Data<&Parts>,
        /// Only this client: for staff of the client's team. Everybody when absent: for administrators.
        client: Query<Option<ClientId>>,
        /// First seen from which day.
        from: Query<Option<Day>>,
        /// First seen up to which day, included.
        to: Query<Option<Day>>,
        /// Whether with names and notes; then `reason` is required.
        named: Query<Option<bool>>,
        /// Why it is taken; kept in the audit log.
        reason: Query<Option<Line>>,
        /// How many rows at most, 1 to 200; 50 when absent.
        limit: Query<Option<i64>>,
        /// `next_cursor` of the page before.
        cursor: Query<Option<String>>,
    ) -> Answer<Json<Page<SignalRow>>> {
        let asked = asked(client.0, (from.0, to.0), named.0, reason.0, (limit.0, cursor.0));
        Ok(Json(store::signals(&who, &parts, &asked).await?))
    }

    /// Everything I supplied
    ///
    /// The caller's profile, check-ins with notes, pauses and devices as one file, to take along.
    #[oai(path = "/me/data", method = "get", operation_id = "get_own_data")]
    async fn own_data(&self, who: SignedIn, parts: Data<&Parts>) -> Answer<Json<OwnData>> {
        Ok(Json(take_own_data(&who, &parts).await?))
    }

    /// Everything I supplied, to read
    ///
    /// The same as a page in the caller's language, to keep or to print: it brings its own style and fetches nothing.
    #[oai(path = "/me/data/page", method = "get", operation_id = "get_own_data_page")]
    async fn own_data_page(&self, who: SignedIn, parts: Data<&Parts>) -> Answer<Html<String>> {
        Ok(Html(own_page::page(&take_own_data(&who, &parts).await?)?))
    }

    /// Who may do what with my record
    ///
    /// For a client what was allowed each carer, for a carer what clients allowed, the latest first; every change of it.
    #[oai(path = "/me/consents", method = "get", operation_id = "list_own_consents")]
    async fn own_consents(&self, who: SignedIn, parts: Data<&Parts>) -> Answer<Json<Page<OwnConsent>>> {
        let access = who.may_manage(Duty::OwnAccount)?;
        parts.sightings.write(about_self(&who, access.did(Action::Read, "consent", access.person()))).await?;
        Ok(Json(Page { items: own_data::consents(parts.db.read(), &access).await?, next_cursor: None }))
    }

    /// Who looked at my record
    ///
    /// For clients: when somebody else looked at or changed the client's record, who and in which role, newest first.
    #[oai(path = "/me/access-log", method = "get", operation_id = "list_own_access_log")]
    async fn own_access_log(
        &self,
        who: SignedIn,
        parts: Data<&Parts>,
        /// How many at most, 1 to 200; 50 when absent.
        limit: Query<Option<i64>>,
        /// `next_cursor` of the page before.
        cursor: Query<Option<String>>,
    ) -> Answer<Json<Page<Sighting>>> {
        if who.caller().role != Role::Client {
            return Err(Problem::forbidden());
        }
        let paging: Paging<i64> = Paging::parse(limit.0, cursor.0.as_deref())?;
        let client = ClientId(who.caller().person.0);
        let access = who.may_write(&parts, Deed::SeeOwnCare, client).await?;
        parts.sightings.write(access.did(Action::Read, "access_log", client)).await?;
        let sightings = log::sightings(parts.db.read(), &access, paging.after, paging.fetch()).await?;
        Ok(Json(paging.page(sightings, |sighting| sighting.seq)))
    }

    /// Read the audit log
    ///
    /// For the log manager: who did or saw what, newest first. Reading it is itself recorded.
    #[oai(path = "/audit", method = "get", operation_id = "list_audit_records")]
    #[expect(clippy::too_many_arguments, reason = "each is a parameter of the operation")]
    async fn audit(
        &self,
        who: SignedIn,
        parts: Data<&Parts>,
        /// Only what concerns this client.
        client: Query<Option<ClientId>>,
        /// Only what this person did.
        actor: Query<Option<PersonId>>,
        /// Only this action: `create`, `read`, `change`, `delete`, `search`, `export`, `sign_in` and so on.
        action: Query<Option<Line>>,
        /// Only what ended so: `done`, `created`, `refused`, `failed` and so on.
        outcome: Query<Option<Line>>,
        /// From which moment.
        from: Query<Option<DateTime<Utc>>>,
        /// Up to which moment, included.
        to: Query<Option<DateTime<Utc>>>,
        /// How many at most, 1 to 200; 50 when absent.
        limit: Query<Option<i64>>,
        /// `next_cursor` of the page before.
        cursor: Query<Option<String>>,
    ) -> Answer<Json<Page<AuditRecord>>> {
        let paging: Paging<i64> = Paging::parse(limit.0, cursor.0.as_deref())?;
        let access = who.may_manage(Duty::ReadAudit)?;
        let mut event = access.did(Action::Read, "audit_log", NO_ID);
        if let Some(client) = client.0 {
            event = event.about(client);
        }
        parts.sightings.write(event).await?;
        let filter =
            Filter { client: client.0, actor: actor.0, action: action.0, outcome: outcome.0, from: from.0, to: to.0 };
        let records = log::records(parts.db.read(), &access, &filter, paging.after, paging.fetch()).await?;
        Ok(Json(paging.page(records, |record| record.seq)))
    }

    /// Verify the audit log
    ///
    /// For the log manager: goes through the whole chain and names the first record that is missing, was changed or
    /// cannot be read, or that was cut off from the end. With `head`, as it was mailed on an earlier day, also whether
    /// the chain still leads through it: `rewritten` when it does not. 422 `invalid_head`.
    #[oai(path = "/audit/verification", method = "get", operation_id = "verify_audit")]
    async fn verify_audit(
        &self,
        who: SignedIn,
        parts: Data<&Parts>,
        /// The head of an earlier day as it was mailed: a number, a colon and 64 hexadecimal digits; spaces do not matter.
        head: Query<Option<String>>,
    ) -> Answer<Json<AuditVerification>> {
        let access = who.may_look(&parts, Duty::ReadAudit, "audit_log").await?;
        let told = head.0.as_deref().map(str::parse::<Position>).transpose();
        let told = told.map_err(|refusal| Problem::invalid_at("/query/head", refusal.code, refusal.detail))?;
        let verification = verify::verify_through(parts.db.read(), access.org(), told).await?;
        Ok(Json(verification.into()))
    }
}
