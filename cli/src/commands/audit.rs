//! `reable audit`: the log of who did or saw what, for the log manager.

use std::path::PathBuf;

use chrono::{DateTime, Utc};
use clap::{Args, Subcommand};
use futures_util::{StreamExt, TryStreamExt};
use reable_openapi::types::{AuditRecord, PageAuditRecord, Problem};
use reable_openapi::{CallError, Given, Reable, ResponseValue, paged, pages};
use uuid::Uuid;

use crate::codebook;
use crate::context::Context;
use crate::export_file::{ExportFile, Shape};
use crate::failure::{Failure, Outcome};

/// The audit log: read it, take it along, verify it
#[derive(Debug, Subcommand)]
pub enum Audit {
    /// List the records, newest first
    List {
        #[command(flatten)]
        which: Which,
        /// How many at most
        #[arg(long, value_name = "NUMBER", default_value = "200")]
        most: usize,
    },
    /// Write the records into a file, newest first
    Export {
        #[command(flatten)]
        which: Which,
        /// How the file is written
        #[arg(long, value_enum, default_value = "csv")]
        format: Shape,
        /// The file to write; stdout when absent
        #[arg(long, value_name = "FILE", required_if_eq("format", "xlsx"))]
        out: Option<PathBuf>,
        /// Go on with an export to this file that broke off
        #[arg(long, requires = "out")]
        resume: bool,
    },
    /// Go through the whole chain, and name the first record that is missing or was changed
    Verify {
        /// The head of an earlier day, as it was mailed: the chain must still lead through it
        #[arg(long, value_name = "HEAD")]
        head: Option<String>,
    },
}

/// Which records.
#[derive(Debug, Args)]
pub struct Which {
    /// Only what concerns this client
    #[arg(long)]
    client: Option<Uuid>,
    /// Only what this person did
    #[arg(long, value_name = "PERSON")]
    actor: Option<Uuid>,
    /// Only this action: create, read, change, delete, search, export, sign_in and so on
    #[arg(long, value_name = "WORD")]
    action: Option<String>,
    /// Only what ended so: done, created, refused, failed and so on
    #[arg(long, value_name = "WORD")]
    outcome: Option<String>,
    /// From which moment, as 2026-11-22T00:00:00Z
    #[arg(long, value_name = "TIME")]
    from: Option<DateTime<Utc>>,
    /// Up to which moment
    #[arg(long, value_name = "TIME")]
    to: Option<DateTime<Utc>>,
}

/// The columns of a record, all that is known of it.
const COLUMNS: [&str; 15] = [
    "seq",
    "at",
    "actor_id",
    "actor_name",
    "actor_role",
    "on_behalf_of",
    "action",
    "object_kind",
    "object_id",
    "client_id",
    "outcome",
    "purpose",
    "session_id",
    "address",
    "hash",
];

/// Those that are listed on a terminal.
const LISTED: [&str; 10] =
    ["seq", "at", "actor_name", "actor_role", "action", "object_kind", "object_id", "client_id", "outcome", "purpose"];

impl Which {
    /// Asks for the page at a cursor.
    async fn fetch(
        &self,
        reable: &Reable,
        cursor: Option<String>,
    ) -> Result<ResponseValue<PageAuditRecord>, CallError<Problem>> {
        reable
            .list_audit_records()
            .limit(200)
            .given(self.client, |call, client| call.client(client))
            .given(self.actor, |call, actor| call.actor(actor))
            .given(self.action.clone(), |call, action| call.action(action))
            .given(self.outcome.clone(), |call, outcome| call.outcome(outcome))
            .given(self.from, |call, from| call.from(from))
            .given(self.to, |call, to| call.to(to))
            .given(cursor, |call, cursor| call.cursor(cursor))
            .send()
            .await
    }
}

impl Audit {
    /// Does it.
    pub async fn run(self, context: &Context) -> Outcome {
        let reable = context.signed_in()?;
        match self {
            Self::List { which, most } => {
                let records: Vec<AuditRecord> =
                    paged(|cursor| which.fetch(&reable, cursor)).take(most).try_collect().await?;
                context.output.list(&LISTED, &records)
            }
            Self::Export { which, format, out, resume } => {
                let question = format!("{} audit {which:?}", context.server);
                let columns = codebook::columns("AuditRecord", &COLUMNS, &[])?;
                let file = ExportFile::open(out.as_deref(), &question, format, columns, resume)?;
                let from_here = file.cursor();
                file.fill(pages(|cursor| which.fetch(&reable, cursor), from_here)).await
            }
            Self::Verify { head } => {
                let found = reable.verify_audit().given(head, |call, head| call.head(head)).send().await?.into_inner();
                context.output.one(&found)?;
                match &found.first_broken {
                    Some(broken) => Err(Failure::Failed(format!(
                        "the audit log is broken at record {}: {}",
                        broken.seq, broken.what
                    ))),
                    None => Ok(()),
                }
            }
        }
    }
}
