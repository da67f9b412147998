//! Operations on reports.

use poem::web::Data;
use poem_openapi::OpenApi;
use poem_openapi::param::Query;
use poem_openapi::payload::Json;

use super::shapes::{BusinessCase, BusinessCaseQuestion, QuarterReport};
use super::{business_case, quarter_report};
use crate::access::{Duty, SignedIn};
use crate::audit::{Action, NO_ID};
use crate::body::Body;
use crate::document::Tag;
use crate::ids::TeamId;
use crate::parts::Parts;
use crate::problem::Answer;

/// The quarterly report and the business case.
pub struct ReportsApi;

#[OpenApi(prefix_path = "/v1", tag = "Tag::Reports")]
impl ReportsApi {
    /// The report of a quarter
    ///
    /// For administrators: what became of the clients, in figures without names. Every figure says of whom it is, of
    /// how many and in which unit; percentages are of that population. Counts under 5 are absent, zeros among them,
    /// and so is what would give them away by subtraction. The same data give the same report to the byte. Taking it
    /// is recorded in the audit log. 422 `invalid_quarter`.
    #[oai(path = "/reports/quarter", method = "get", operation_id = "get_quarter_report")]
    async fn get_quarter_report(
        &self,
        who: SignedIn,
        parts: Data<&Parts>,
        /// The year, such as 2026; with `quarter`, or neither: the last quarter that is over.
        year: Query<Option<i32>>,
        /// The quarter of the year, 1 to 4.
        quarter: Query<Option<u8>>,
        /// Only clients who belonged to this team when the quarter ended.
        team: Query<Option<TeamId>>,
    ) -> Answer<Json<QuarterReport>> {
        let access = who.may_manage(Duty::TakeReports)?;
        Ok(Json(quarter_report::take(&parts, &access, (year.0, quarter.0), team.0).await?))
    }

    /// Work out whether it pays
    ///
    /// For administrators: what less care is worth, what the programme costs, and after how many weeks the one makes
    /// up for the other; every result with its formula and what went into it. With `from` and `to` the number of
    /// clients and the mean care at the start and at the end come from the episodes that ended on those days, unless
    /// they are given: 409 `too_few_episodes` when those are too few to say anything of. Nothing is kept but the
    /// record in the audit log. 422 `out_of_range`, `exceeds_cost`, `required`.
    #[oai(path = "/reports/business-case", method = "post", operation_id = "work_out_business_case")]
    async fn work_out_business_case(
        &self,
        who: SignedIn,
        parts: Data<&Parts>,
        body: Body<BusinessCaseQuestion>,
    ) -> Answer<Json<BusinessCase>> {
        let access = who.may_manage(Duty::TakeReports)?;
        parts.sightings.write(access.did(Action::Export, "business_case", NO_ID)).await?;
        Ok(Json(business_case::work_out(parts.db.read(), &access, body.into_value()).await?))
    }
}
