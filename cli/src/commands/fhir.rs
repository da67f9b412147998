//! `reable export fhir`: records for other systems, in FHIR R4.

use std::path::PathBuf;
use std::pin::pin;

use chrono::NaiveDate;
use clap::Args;
use futures_util::TryStreamExt;
use reable_openapi::{Given, pages};
use uuid::Uuid;

use crate::context::Context;
use crate::failure::{Failure, Outcome};
use crate::fhir_file::{FhirFile, Form};

/// Which records are taken, and how they are written.
#[derive(Debug, Args)]
pub struct Fhir {
    /// This episode
    #[arg(long, value_name = "EPISODE", required_unless_present = "all", conflicts_with = "all")]
    episode: Option<Uuid>,
    /// Every episode of the organisation
    #[arg(long)]
    all: bool,
    /// From which first day of the episode
    #[arg(long, value_name = "DAY", requires = "all")]
    from: Option<NaiveDate>,
    /// Up to which first day of the episode, included
    #[arg(long, value_name = "DAY", requires = "all")]
    to: Option<NaiveDate>,
    /// How the resources are written
    #[arg(long, value_enum, default_value = "bundle")]
    format: Form,
    /// The file to write; stdout when absent
    #[arg(long, value_name = "FILE")]
    out: Option<PathBuf>,
    /// Why it is taken; kept in the audit log
    #[arg(long, value_name = "TEXT")]
    reason: String,
}

impl Fhir {
    /// Writes each page before the next is asked for.
    pub async fn run(self, context: &Context) -> Outcome {
        // An export changes nothing but the audit log, where it belongs also when it was only tried.
        let reable = context.signed_in()?;
        let mut file = FhirFile::open(self.out.as_deref(), self.format)?;
        match self.episode {
            Some(episode) => {
                let reply = reable.export_episode_fhir().id(episode).reason(self.reason).send().await;
                file.add(&reply.map_err(Failure::from)?.into_inner())?;
            }
            None => {
                let fetch = |cursor| {
                    reable
                        .export_fhir()
                        .reason(self.reason.clone())
                        .given(self.from, |call, day| call.from(day))
                        .given(self.to, |call, day| call.to(day))
                        .given(cursor, |call, cursor| call.cursor(cursor))
                        .send()
                };
                let mut pages = pin!(pages(fetch, None));
                while let Some(page) = pages.try_next().await.map_err(Failure::from)? {
                    page.items.iter().try_for_each(|bundle| file.add(bundle))?;
                }
            }
        }
        let (episodes, resources) = file.finish()?;
        eprintln!("reable: {episodes} episodes, {resources} resources");
        Ok(())
    }
}
