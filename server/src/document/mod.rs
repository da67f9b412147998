//! The OpenAPI document: what poem-openapi makes of the features, put right where it says too little.

mod examples;
mod finish;

use std::sync::OnceLock;

use poem_openapi::{ContactObject, LicenseObject, OpenApiService, ServerObject, Tags};
use serde_json::Value;

use crate::accounts::organisation_api::OrganisationApi;
use crate::accounts::sessions_api::SessionsApi;
use crate::approvals::api::ApprovalsApi;
use crate::care::api::CareApi;
use crate::check_ins::api::CheckInsApi;
use crate::check_ins::views_api::ViewsApi;
use crate::emergency::api::EmergencyApi;
use crate::enrolment::clients_api::ClientsApi;
use crate::enrolment::episodes_api::EpisodesApi;
use crate::enrolment::imports_api::ImportsApi;
use crate::exports::api::ExportsApi;
use crate::fhir::api::FhirApi;
use crate::goals::api::GoalsApi;
use crate::meetings::api::MeetingsApi;
use crate::meetings::endings_api::EndingsApi;
use crate::privacy::api::PrivacyApi;
use crate::reminders::api::RemindersApi;
use crate::reports::api::ReportsApi;
use crate::signals::api::SignalsApi;
use crate::strain::api::StrainApi;

/// The chapters of the document.
#[derive(Tags, Debug, Clone, Copy)]
pub enum Tag {
    /// Getting in and staying in: pairing, passwords, second factor, refresh, devices.
    Sessions,
    /// The organisation: teams, staff, programmes, methods.
    Organisation,
    /// Who takes part: clients, carers and consent, advice talks, episodes, pauses, bulk enrolment.
    Enrolment,
    /// The plan: goals, steps, work descriptions, COPM interviews.
    Goals,
    /// Formal care: care decisions, holds, compliments.
    Care,
    /// The team's meeting: plan, agenda, pack, decisions; evaluation and follow-ups.
    Meetings,
    /// What client and carer record, and what is seen of it.
    #[oai(rename = "Check-ins")]
    CheckIns,
    /// What the check-ins say: signals, answers to them, thresholds.
    Signals,
    /// How carers cope: burden, questionnaires, "ik red het niet".
    Strain,
    /// When people are reminded, over what, and what became of it.
    Reminders,
    /// Data that leaves, own data, who looked, the audit log.
    Exports,
    /// How long records are kept: retention, legal holds, erasure, what takes two people.
    Privacy,
    /// Figures without names: the quarterly report, the business case.
    Reports,
}

/// The features' operations, one member a group of routes.
pub type Apis = (
    SessionsApi,
    (OrganisationApi, ApprovalsApi, EmergencyApi),
    ClientsApi,
    EpisodesApi,
    ImportsApi,
    GoalsApi,
    CheckInsApi,
    ViewsApi,
    (ExportsApi, FhirApi, PrivacyApi),
    CareApi,
    SignalsApi,
    StrainApi,
    MeetingsApi,
    EndingsApi,
    RemindersApi,
    ReportsApi,
);

const APIS: Apis = (
    SessionsApi,
    (OrganisationApi, ApprovalsApi, EmergencyApi),
    ClientsApi,
    EpisodesApi,
    ImportsApi,
    GoalsApi,
    CheckInsApi,
    ViewsApi,
    (ExportsApi, FhirApi, PrivacyApi),
    CareApi,
    SignalsApi,
    StrainApi,
    MeetingsApi,
    EndingsApi,
    RemindersApi,
    ReportsApi,
);

/// The service that answers `/v1`.
#[must_use]
pub fn service() -> OpenApiService<Apis, ()> {
    OpenApiService::new(APIS, "Reable API", env!("CARGO_PKG_VERSION"))
        .description(include_str!("introduction.md"))
        .contact(ContactObject::new().name("Whoever runs this server"))
        .license(LicenseObject::new("EUPL-1.2").url("https://eupl.eu/1.2/en/"))
        .server(ServerObject::new("/").description("This server."))
}

/// The document as it is served and committed, byte for byte.
#[must_use]
pub fn text() -> &'static str {
    static TEXT: OnceLock<String> = OnceLock::new();
    TEXT.get_or_init(|| {
        let mut text = serde_json::to_string_pretty(value()).unwrap_or_default();
        text.push('\n');
        text
    })
}

/// The document as data.
#[must_use]
pub fn value() -> &'static Value {
    static VALUE: OnceLock<Value> = OnceLock::new();
    VALUE.get_or_init(|| finish::finished(serde_json::from_str(&service().spec()).unwrap_or_default()))
}

#[cfg(test)]
mod tests {
    use std::collections::{BTreeMap, BTreeSet};

    use poem_openapi::OpenApi as _;
    use serde_json::Value;

    use super::Apis;

    fn operations() -> impl Iterator<Item = (&'static String, &'static String, &'static Value)> {
        let paths = super::value()["paths"].as_object().unwrap();
        paths.iter().flat_map(|(path, item)| item.as_object().unwrap().iter().map(move |(m, o)| (path, m, o)))
    }

    #[test]
    fn every_path_lives_in_one_impl_and_no_operation_hides_another() {
        let mut homes: BTreeMap<String, usize> = BTreeMap::new();
        let mut operations = BTreeSet::new();
        for (home, api) in Apis::meta().into_iter().enumerate() {
            for path in api.paths {
                assert_eq!(*homes.entry(path.path.clone()).or_insert(home), home, "{} stands in two impls", path.path);
                for operation in path.operations {
                    let name = format!("{} {}", operation.method, path.path);
                    assert!(operations.insert(name.clone()), "{name} stands there twice");
                }
            }
        }
        assert_eq!(operations.len(), super::tests::operations().count());
    }

    #[test]
    fn every_operation_has_an_id_of_its_own_a_summary_and_a_description() {
        let mut ids = BTreeSet::new();
        for (path, method, operation) in operations() {
            for field in ["operationId", "summary", "description"] {
                assert!(
                    operation[field].as_str().is_some_and(|text| !text.is_empty()),
                    "{method} {path} has no {field}"
                );
            }
            assert!(ids.insert(operation["operationId"].as_str()), "{} is used twice", operation["operationId"]);
        }
    }

    #[test]
    fn a_series_may_have_days_without_a_value() {
        let lists = super::value()["components"]["schemas"]["SeriesView"]["properties"].as_object().unwrap();
        let lists: Vec<&Value> = lists.values().filter(|list| list["type"] == "array").collect();
        assert_eq!(lists.len(), 4);
        assert!(lists.iter().all(|list| list["items"]["nullable"] == true), "{lists:?}");
    }

    #[test]
    fn no_day_carries_the_name_of_a_rust_type() {
        assert!(!super::text().contains("naive-date"));
    }
}
