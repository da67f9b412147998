//! The OpenAPI document: what poem-openapi makes of the features, put right where it says too little.

use poem_openapi::{OpenApiService, Tags};

use crate::accounts::organisation_api::OrganisationApi;
use crate::accounts::sessions_api::SessionsApi;
use crate::care::api::CareApi;
use crate::check_ins::api::CheckInsApi;
use crate::check_ins::views_api::ViewsApi;
use crate::enrolment::clients_api::ClientsApi;
use crate::enrolment::episodes_api::EpisodesApi;
use crate::enrolment::imports_api::ImportsApi;
use crate::exports::api::ExportsApi;
use crate::goals::api::GoalsApi;

/// The chapters of the document.
#[derive(Tags, Debug, Clone, Copy)]
pub enum Tag {
    /// Getting in and staying in: pairing, passwords, refresh, devices.
    Sessions,
    /// The organisation: teams, staff, programmes, methods.
    Organisation,
    /// Who takes part: clients, carers and consent, advice talks, episodes, pauses, bulk enrolment.
    Enrolment,
    /// The plan: goals, steps, work descriptions, COPM interviews.
    Goals,
    /// Formal care: care decisions, holds, compliments.
    Care,
    /// What client and carer record, and what is seen of it.
    #[oai(rename = "Check-ins")]
    CheckIns,
    /// Data that leaves, own data, who looked, the audit log.
    Exports,
}

/// The features' operations, one member a group of routes.
pub type Apis = (
    SessionsApi,
    OrganisationApi,
    ClientsApi,
    EpisodesApi,
    ImportsApi,
    GoalsApi,
    CheckInsApi,
    ViewsApi,
    ExportsApi,
    CareApi,
);

const APIS: Apis = (
    SessionsApi,
    OrganisationApi,
    ClientsApi,
    EpisodesApi,
    ImportsApi,
    GoalsApi,
    CheckInsApi,
    ViewsApi,
    ExportsApi,
    CareApi,
);

/// The service that answers `/v1`.
#[must_use]
pub fn service() -> OpenApiService<Apis, ()> {
    OpenApiService::new(APIS, "Reable", env!("CARGO_PKG_VERSION"))
}

/// The document as it is served and committed, byte for byte.
#[must_use]
pub fn text() -> String {
    String::new()
}
