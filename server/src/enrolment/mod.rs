//! Who takes part: clients, carers and consent, advice talks, episodes and pauses, programmes, bulk enrolment.

pub mod clients_api;
pub mod episodes_api;
pub mod imports_api;
