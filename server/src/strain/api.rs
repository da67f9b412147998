//! Operations on carers' strain.

use poem::web::Data;
use poem_openapi::OpenApi;
use poem_openapi::param::{Header, Path};
use poem_openapi::payload::Json;
use reable_rules::Day;

use super::shapes::{
    AlarmClosing, Burden, CarerAlarm, CarersStrain, NewBurden, NewCarerAlarm, NewStrainScore, StrainScore,
    StrainSharing,
};
use super::store;
use crate::access::{Deed, SignedIn};
use crate::answers::{Created, Done, Versioned, if_match};
use crate::body::Body;
use crate::document::Tag;
use crate::ids::{CarerAlarmId, CarerId, ClientId};
use crate::parts::Parts;
use crate::problem::Answer;

/// How carers cope.
pub struct StrainApi;

#[OpenApi(prefix_path = "/v1", tag = "Tag::Strain")]
impl StrainApi {
    /// Say how heavy caring weighs
    ///
    /// By the carer, about themselves, once a week or when they like; saying it again for a day replaces it. From 0 (not at
    /// all) to 10 (too heavy). The team sees it; the client only when the carer says so.
    #[oai(path = "/clients/:id/carer-burden/:day", method = "put", operation_id = "rate_burden")]
    async fn rate_burden(
        &self,
        who: SignedIn,
        parts: Data<&Parts>,
        /// The client who is cared for.
        id: Path<ClientId>,
        /// The day it is about, in the client's time zone; at most 35 days back.
        day: Path<Day>,
        body: Body<NewBurden>,
    ) -> Answer<Created<Burden>> {
        let access = who.may_write(&parts, Deed::RateStrain, id.0).await?;
        let today = access.today(parts.clock.now())?;
        let mut txn = parts.db.write().await?;
        let (burden, fresh) = store::rate(&mut txn, &access, day.0, today, body.burden).await?;
        txn.commit().await?;
        Ok(Created::fresh_or_not(burden, fresh))
    }

    /// "Ik red het niet": raise the alarm
    ///
    /// By the carer, about themselves. The team sees the signal `carer_overload` at once, the client's coordinator
    /// gets a mail, and nobody is asked to taper while it is open.
    #[oai(path = "/clients/:id/carer-alarms", method = "post", operation_id = "raise_carer_alarm")]
    async fn raise_carer_alarm(
        &self,
        who: SignedIn,
        parts: Data<&Parts>,
        /// The client who is cared for.
        id: Path<ClientId>,
        body: Body<NewCarerAlarm>,
    ) -> Answer<Created<CarerAlarm>> {
        let access = who.may_write(&parts, Deed::RateStrain, id.0).await?;
        let today = access.today(parts.clock.now())?;
        let mut txn = parts.db.write().await?;
        let (alarm, fresh) = store::raise_alarm(&mut txn, &access, today, body).await?;
        txn.commit().await?;
        let version = alarm.version;
        Ok(Created::fresh_or_not(alarm, fresh).version(version))
    }

    /// Close a carer's alarm
    ///
    /// By staff who spoke to the carer, with what was agreed; an alarm is closed once (409 `alarm_closed`).
    #[oai(path = "/carer-alarms/:id", method = "patch", operation_id = "close_carer_alarm")]
    pub(crate) async fn close_carer_alarm(
        &self,
        who: SignedIn,
        parts: Data<&Parts>,
        /// The alarm.
        id: Path<CarerAlarmId>,
        /// The `ETag` of the alarm, or its `version`.
        #[oai(name = "If-Match")]
        if_match_header: Header<Option<String>>,
        body: Body<AlarmClosing>,
    ) -> Answer<Versioned<CarerAlarm>> {
        let access = who.may_write(&parts, Deed::WriteCare, id.0).await?;
        let version = if_match(if_match_header.0.as_ref())?;
        let today = access.today(parts.clock.now())?;
        let mut txn = parts.db.write().await?;
        let alarm = store::close_alarm(&mut txn, &access, id.0, version, today, body.into_value()).await?;
        txn.commit().await?;
        Ok(Versioned::new(alarm, version + 1))
    }

    /// Record a questionnaire about a carer's strain
    ///
    /// The total of a Caregiver Strain Index (0 to 13) or EDIZ-plus (0 to 15) that staff took with the carer; the forms
    /// themselves are not kept.
    #[oai(path = "/carers/:id/strain-scores", method = "post", operation_id = "record_strain_score")]
    pub(crate) async fn record_strain_score(
        &self,
        who: SignedIn,
        parts: Data<&Parts>,
        /// The carer.
        id: Path<CarerId>,
        body: Body<NewStrainScore>,
    ) -> Answer<Created<StrainScore>> {
        let access = who.may_write(&parts, Deed::WriteCare, id.0).await?;
        let today = access.today(parts.clock.now())?;
        let mut txn = parts.db.write().await?;
        let (score, fresh) = store::record_score(&mut txn, &access, id.0, today, body).await?;
        txn.commit().await?;
        Ok(Created::fresh_or_not(score, fresh))
    }

    /// How the carers cope
    ///
    /// A carer sees themselves; the client those carers who let them; the team everybody.
    #[oai(path = "/clients/:id/carer-strain", method = "get", operation_id = "get_carer_strain")]
    async fn get_carer_strain(
        &self,
        who: SignedIn,
        parts: Data<&Parts>,
        /// The client who is cared for.
        id: Path<ClientId>,
    ) -> Answer<Json<CarersStrain>> {
        let access = who.may_read(&parts, Deed::ReadStrain, id.0).await?;
        let snapshot = parts.db.snapshot().await?;
        Ok(Json(CarersStrain { carers: store::read(&snapshot, &access).await? }))
    }

    /// Let the client see how heavy it weighs, or no longer
    ///
    /// By the carer, about themselves; until they say so the client sees nothing of it.
    #[oai(path = "/clients/:id/strain-sharing", method = "put", operation_id = "share_strain")]
    async fn share_strain(
        &self,
        who: SignedIn,
        parts: Data<&Parts>,
        /// The client who is cared for.
        id: Path<ClientId>,
        body: Body<StrainSharing>,
    ) -> Answer<Done> {
        let access = who.may_write(&parts, Deed::RateStrain, id.0).await?;
        let mut txn = parts.db.write().await?;
        store::share(&mut txn, &access, body.shared).await?;
        txn.commit().await?;
        Ok(Done)
    }
}
