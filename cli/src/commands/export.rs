//! `reable export`: data that leaves, pseudonymised unless names are asked for with a reason.

use std::path::PathBuf;

use chrono::NaiveDate;
use clap::{Args, Subcommand};
use reable_openapi::{Given, Reable, pages};
use serde::Serialize;
use uuid::Uuid;

use super::fhir::Fhir;
use crate::codebook::{self, Column};
use crate::context::Context;
use crate::export_file::{ExportFile, Shape};
use crate::failure::Outcome;
use crate::output::Output;

/// Exports: data that leaves, pseudonymised unless named with a reason
#[derive(Debug, Subcommand)]
pub enum Export {
    /// Check-ins that count, client and carer apart
    CheckIns(Taking),
    /// Episodes, with what became of them
    Episodes(Taking),
    /// Goals, with the agreement that reaches furthest on
    Goals(Taking),
    /// Decisions about care minutes
    CareMinutes(Taking),
    /// Scores of COPM interviews
    Copm(Taking),
    /// Signals, from the day each was seen to the day it was gone, and what was answered
    Signals(Taking),
    /// Whole records in FHIR R4 for other systems, names included
    Fhir(Fhir),
    /// Say what stands in each column of each export; needs no server
    Codebook,
}

/// What is taken, and how it is written.
#[derive(Debug, Args)]
pub struct Taking {
    /// How the file is written
    #[arg(long, value_enum, default_value = "csv")]
    format: Shape,
    /// The file to write; stdout when absent
    #[arg(long, value_name = "FILE", required_if_eq("format", "xlsx"))]
    out: Option<PathBuf>,
    /// From which day
    #[arg(long, value_name = "DAY")]
    from: Option<NaiveDate>,
    /// Up to which day, included
    #[arg(long, value_name = "DAY")]
    to: Option<NaiveDate>,
    /// Only this client
    #[arg(long, value_name = "CLIENT")]
    client: Option<Uuid>,
    /// With names and notes; a reason is needed
    #[arg(long, requires = "reason")]
    named: bool,
    /// Why it is taken; kept in the audit log
    #[arg(long, value_name = "TEXT")]
    reason: Option<String>,
    /// Go on with an export to this file that broke off
    #[arg(long, requires = "out")]
    resume: bool,
}

/// What can be exported.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum What {
    CheckIns,
    Episodes,
    Goals,
    CareMinutes,
    Copm,
    Signals,
}

impl What {
    const ALL: [Self; 6] = [Self::CheckIns, Self::Episodes, Self::Goals, Self::CareMinutes, Self::Copm, Self::Signals];

    /// The word by which it is asked for.
    fn word(self) -> &'static str {
        match self {
            Self::CheckIns => "check-ins",
            Self::Episodes => "episodes",
            Self::Goals => "goals",
            Self::CareMinutes => "care-minutes",
            Self::Copm => "copm",
            Self::Signals => "signals",
        }
    }

    /// The schema of its rows in the API's document.
    fn row(self) -> &'static str {
        match self {
            Self::CheckIns => "CheckInRow",
            Self::Episodes => "EpisodeRow",
            Self::Goals => "GoalRow",
            Self::CareMinutes => "CareMinutesRow",
            Self::Copm => "CopmRow",
            Self::Signals => "SignalRow",
        }
    }

    /// The columns of the CSV, and those that only an export with names has.
    fn columns(self) -> (&'static [&'static str], &'static [&'static str]) {
        match self {
            Self::CheckIns => (
                &[
                    "client",
                    "goal",
                    "day",
                    "by",
                    "by_role",
                    "help",
                    "performance",
                    "satisfaction",
                    "not_done_reason",
                    "imported",
                    "recorded_at",
                ],
                &["client_id", "name", "external_ref", "goal_title", "note"],
            ),
            Self::Episodes => (
                &[
                    "client",
                    "episode",
                    "programme",
                    "start_day",
                    "last_day",
                    "rated_by",
                    "status",
                    "ended_on",
                    "end_reason",
                    "independence_start",
                    "independence_end",
                    "minutes_per_week_end",
                    "outcome",
                ],
                &["client_id", "name", "external_ref"],
            ),
            Self::Goals => (
                &[
                    "client",
                    "episode",
                    "goal",
                    "kind",
                    "status",
                    "target",
                    "agreed_help",
                    "planned_days",
                    "demand_area",
                    "copm_area",
                    "question_type",
                    "disciplines",
                    "interventions",
                    "methods",
                    "start_day",
                    "closed_on",
                ],
                &["client_id", "name", "external_ref", "title"],
            ),
            Self::CareMinutes => (
                &["client", "episode", "sequence", "kind", "from_day", "minutes_per_week", "linked_minutes_per_week"],
                &["client_id", "name", "external_ref", "decided_by", "reason"],
            ),
            Self::Copm => (
                &[
                    "client",
                    "episode",
                    "interview",
                    "moment",
                    "held_on",
                    "respondent",
                    "goal",
                    "importance",
                    "performance",
                    "satisfaction",
                ],
                &["client_id", "name", "external_ref"],
            ),
            Self::Signals => (
                &[
                    "client",
                    "episode",
                    "about",
                    "signal",
                    "first_seen_on",
                    "last_seen_on",
                    "cleared_on",
                    "response",
                    "responded_on",
                ],
                &["client_id", "name", "external_ref", "goal_title", "response_reason"],
            ),
        }
    }
}

impl Export {
    /// Does it.
    pub async fn run(self, context: &Context) -> Outcome {
        match self {
            Self::CheckIns(taking) => taking.run(What::CheckIns, context).await,
            Self::Episodes(taking) => taking.run(What::Episodes, context).await,
            Self::Goals(taking) => taking.run(What::Goals, context).await,
            Self::CareMinutes(taking) => taking.run(What::CareMinutes, context).await,
            Self::Copm(taking) => taking.run(What::Copm, context).await,
            Self::Signals(taking) => taking.run(What::Signals, context).await,
            Self::Fhir(fhir) => fhir.run(context).await,
            Self::Codebook => codebook(&context.output),
        }
    }
}

/// A column of an export, as the codebook lists it.
#[derive(Serialize)]
struct Entry {
    export: &'static str,
    #[serde(flatten)]
    column: Column,
}

/// Lists every column of every export.
pub fn codebook(output: &Output) -> Outcome {
    let mut entries = Vec::new();
    for what in What::ALL {
        let (always, when_named) = what.columns();
        let columns = codebook::columns(what.row(), always, when_named)?;
        entries.extend(columns.into_iter().map(|column| Entry { export: what.word(), column }));
    }
    let columns = ["export", "column", "type", "unit", "values", "only_named", "may_be_empty", "meaning"];
    output.list(&columns, &entries)
}

impl Taking {
    /// Fetches page after page, and writes each before the next is asked for.
    async fn run(self, what: What, context: &Context) -> Outcome {
        // An export changes nothing but the audit log, where it belongs also when it was only tried.
        let reable = context.signed_in()?;
        let (always, when_named) = what.columns();
        let columns = codebook::columns(what.row(), always, if self.named { when_named } else { &[] })?;
        let question = self.question(what, context);
        let file = ExportFile::open(self.out.as_deref(), &question, self.format, columns, self.resume)?;
        self.fetch(what, &reable, file).await
    }

    /// What is asked for, in words: an export goes on only where the same was asked.
    fn question(&self, what: What, context: &Context) -> String {
        let Self { from, to, client, named, .. } = self;
        format!("{} {what:?} {from:?} {to:?} {client:?} {named}", context.server)
    }

    async fn fetch(&self, what: What, reable: &Reable, file: ExportFile) -> Outcome {
        let from_here = file.cursor();
        macro_rules! export {
            ($operation:ident) => {{
                let fetch = |cursor| {
                    reable
                        .$operation()
                        .limit(200)
                        .given(self.from, |call, day| call.from(day))
                        .given(self.to, |call, day| call.to(day))
                        .given(self.client, |call, client| call.client(client))
                        .given(self.named.then_some(true), |call, named| call.named(named))
                        .given(self.reason.clone(), |call, reason| call.reason(reason))
                        .given(cursor, |call, cursor| call.cursor(cursor))
                        .send()
                };
                file.fill(pages(fetch, from_here)).await
            }};
        }
        match what {
            What::CheckIns => export!(export_check_ins),
            What::Episodes => export!(export_episodes),
            What::Goals => export!(export_goals),
            What::CareMinutes => export!(export_care_minutes),
            What::Copm => export!(export_copm),
            What::Signals => export!(export_signals),
        }
    }
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use serde_json::Value;

    use super::*;

    #[test]
    fn no_field_of_the_document_is_left_out_of_the_csv() {
        let document: Value = serde_json::from_str(reable_openapi::DOCUMENT).unwrap();
        for what in What::ALL {
            let row = what.row();
            let fields = document["components"]["schemas"][row]["properties"].as_object().unwrap();
            let (always, when_named) = what.columns();
            let columns: BTreeSet<&str> = always.iter().chain(when_named).copied().collect();
            assert_eq!(columns, fields.keys().map(String::as_str).collect(), "{row}");
        }
    }
}
