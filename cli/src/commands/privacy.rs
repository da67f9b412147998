//! `reable privacy`: how long records are kept, what keeps one longer, and erasing one.

use clap::Subcommand;
use futures_util::TryStreamExt;
use reable_openapi::types::{ErasureCertificate, ErasureGround, ErasureRequest, LegalHold, NewLegalHold, RetentionDue};
use reable_openapi::{Given, paged};
use uuid::Uuid;

use super::approval::asked_for;
use super::client::find;
use crate::context::{Context, word};
use crate::failure::Outcome;

/// Records: which need not be kept, which must, erase one, see what was erased
#[derive(Debug, Subcommand)]
pub enum Privacy {
    /// List the clients whose record need not be kept any longer, the longest due first
    Due,
    /// Ask that a client's record is erased; another administrator agrees with `reable approval approve`
    Erase {
        /// The client, by id or reference
        client: String,
        /// Why it may be erased
        #[arg(long, value_parser = word!(ErasureGround))]
        ground: ErasureGround,
        /// What the second person must know; it goes with the record
        #[arg(long)]
        reason: String,
    },
    /// Keep a client's record for a reason in law: while the hold is in force it is not erased
    Hold {
        /// The client, by id or reference
        client: String,
        /// Which complaint, claim or inquiry asks for it
        #[arg(long)]
        reason: String,
    },
    /// List the legal holds, newest first
    Holds,
    /// Release a legal hold
    Release {
        /// The hold
        hold: Uuid,
    },
    /// List what was erased, newest first
    Certificates,
    /// Show the certificate of an erasure
    Certificate {
        /// The certificate
        certificate: Uuid,
    },
}

impl Privacy {
    /// Does it.
    pub async fn run(self, context: &Context) -> Outcome {
        let reable = context.reable()?;
        match self {
            Self::Due => {
                let due: Vec<RetentionDue> = paged(|cursor| {
                    reable.list_retention_due().limit(200).given(cursor, |call, cursor| call.cursor(cursor)).send()
                })
                .try_collect()
                .await?;
                let columns = ["client_id", "external_ref", "name", "last_change", "due_on", "legal_hold"];
                context.output.list(&columns, &due)
            }
            Self::Erase { client, ground, reason } => {
                let client_id = find(&reable, &client).await?.id;
                let body = ErasureRequest { client_id, ground, id: None, reason };
                asked_for(context, &reable.ask_erasure().body(body).send().await?.into_inner())
            }
            Self::Hold { client, reason } => {
                let id = find(&reable, &client).await?.id;
                let body = NewLegalHold { id: None, reason };
                context.output.one(&reable.place_legal_hold().id(id).body(body).send().await?.into_inner())
            }
            Self::Holds => {
                let holds: Vec<LegalHold> = paged(|cursor| {
                    reable.list_legal_holds().limit(200).given(cursor, |call, cursor| call.cursor(cursor)).send()
                })
                .try_collect()
                .await?;
                let columns = ["id", "client_name", "reason", "placed_by_name", "placed_at", "released_at"];
                context.output.list(&columns, &holds)
            }
            Self::Release { hold } => {
                context.output.one(&reable.release_legal_hold().id(hold).send().await?.into_inner())
            }
            Self::Certificates => {
                let done: Vec<ErasureCertificate> = paged(|cursor| {
                    reable.list_erasures().limit(200).given(cursor, |call, cursor| call.cursor(cursor)).send()
                })
                .try_collect()
                .await?;
                let columns =
                    ["id", "client_id", "ground", "asked_by_name", "approved_by_name", "erased_at", "scrubbed_at"];
                context.output.list(&columns, &done)
            }
            Self::Certificate { certificate } => {
                context.output.one(&reable.get_erasure().id(certificate).send().await?.into_inner())
            }
        }
    }
}
