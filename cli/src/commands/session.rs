//! `reable session`: where staff are signed in.

use clap::Subcommand;

use crate::commands::staff;
use crate::context::Context;
use crate::failure::Outcome;

/// Sessions: where you are signed in, and signing out everywhere
#[derive(Debug, Subcommand)]
pub enum Session {
    /// List where you are signed in
    List,
    /// Sign out everywhere but here; or, as an administrator, a colleague everywhere
    EndAll {
        /// The colleague, by id or e-mail address
        #[arg(long)]
        staff: Option<String>,
    },
}

impl Session {
    /// Does it.
    pub async fn run(self, context: &Context) -> Outcome {
        let reable = context.reable()?;
        match self {
            Self::List => {
                let sessions = reable.list_own_sessions().send().await?.into_inner().items;
                context.output.list(&["id", "client", "created_at", "last_used_at", "current"], &sessions)
            }
            Self::EndAll { staff: None } => {
                reable.end_other_sessions().send().await?;
                eprintln!("reable: you are signed in here and nowhere else");
                Ok(())
            }
            Self::EndAll { staff: Some(colleague) } => {
                let colleague = staff::find(&reable, &colleague).await?;
                reable.end_staff_sessions().id(colleague.id).send().await?;
                eprintln!(
                    "reable: {0} is signed out everywhere. The password stays good; where it may be known: reable staff \
                     reset {0}",
                    colleague.email
                );
                Ok(())
            }
        }
    }
}
