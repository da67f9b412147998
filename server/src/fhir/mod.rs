//! An episode in the words of other systems: FHIR R4 (HL7, 4.0.1), base resources without profiles.
//!
//! `record` reads what is recorded of an episode; `bundle` says the same in FHIR, and is pure; `codes` are the words
//! that only this product knows. What a carer says about themselves (burden, alarms) stays here: it is theirs, not
//! part of the client's record. So do messages, reminders and signals: they are no findings about the client.

pub mod api;
mod bundle;
mod codes;
mod record;
