//! `reable carer`: who cares for a client, and what the client allows them.

use chrono::NaiveDate;
use clap::{Args, Subcommand};
use reable_openapi::Reable;
use reable_openapi::types::{Carer as CarerShown, CarerChange, ConsentScope, GivenConsent, Language, NewCarer};
use uuid::Uuid;

use crate::commands::client;
use crate::context::{Context, word};
use crate::failure::{Failure, Outcome};

/// Carers: link them to a client, with the client's consent
#[derive(Debug, Subcommand)]
pub enum Carer {
    /// Link a carer to a client
    Link(Link),
    /// List the carers of a client
    List {
        /// The client, by id or by the organisation's own reference
        client: String,
    },
    /// Record what the client allows a carer from now on
    Consent {
        /// The client, by id or by the organisation's own reference
        client: String,
        /// The carer
        carer: Uuid,
        /// What is allowed; repeat for more, leave out to withdraw everything
        #[arg(long = "scope", value_parser = word!(ConsentScope))]
        scopes: Vec<ConsentScope>,
        /// The day on which the client said so
        #[arg(long, value_name = "DAY")]
        given_on: NaiveDate,
    },
    /// End the link between a carer and a client; the carer's phone loses access at once
    Unlink {
        /// The carer
        carer: Uuid,
    },
}

/// A carer to link: somebody new by name, or somebody who cares for another client already.
#[derive(Debug, Args)]
pub struct Link {
    /// The client, by id or by the organisation's own reference
    client: String,
    /// The name of somebody new
    #[arg(long, required_unless_present = "person", conflicts_with = "person")]
    name: Option<String>,
    /// Somebody who cares for another client already
    #[arg(long)]
    person: Option<Uuid>,
    /// What they are to the client: daughter, neighbour
    #[arg(long)]
    relation: String,
    /// An e-mail address of somebody new
    #[arg(long)]
    email: Option<String>,
    /// A telephone number of somebody new
    #[arg(long)]
    phone: Option<String>,
    /// The language to address somebody new in; the client's when absent
    #[arg(long, value_parser = word!(Language))]
    language: Option<Language>,
    /// The client appoints them to the core team
    #[arg(long)]
    core_team: bool,
    /// What the client allows; repeat for more
    #[arg(long = "scope", value_parser = word!(ConsentScope))]
    scopes: Vec<ConsentScope>,
    /// The day on which the client said so
    #[arg(long, value_name = "DAY")]
    given_on: NaiveDate,
}

/// The carers of a client.
pub async fn list(reable: &Reable, client: Uuid) -> Outcome<Vec<CarerShown>> {
    Ok(reable.list_carers().id(client).send().await?.into_inner().items)
}

impl Carer {
    /// Does it.
    pub async fn run(self, context: &Context) -> Outcome {
        let reable = context.reable()?;
        match self {
            Self::Link(link) => {
                let client = client::find(&reable, &link.client).await?.id;
                let call = reable.link_carer().id(client).body(link.body());
                context.output.one(&call.send().await?.into_inner())
            }
            Self::List { client } => {
                let client = client::find(&reable, &client).await?.id;
                let columns =
                    ["id", "person_id", "name", "relation", "core_team", "consent.scopes", "consent.given_on"];
                context.output.list(&columns, &list(&reable, client).await?)
            }
            Self::Consent { client, carer, scopes, given_on } => {
                let client = client::find(&reable, &client).await?.id;
                let known = list(&reable, client).await?.into_iter().find(|known| known.id == carer);
                let known = known.ok_or_else(|| Failure::Failed(format!("this client has no carer {carer}")))?;
                let body = CarerChange { consent: Some(GivenConsent { given_on, scopes }), ..CarerChange::default() };
                let call = reable.change_carer().id(carer).if_match(format!("\"{}\"", known.version)).body(body);
                context.output.one(&call.send().await?.into_inner())
            }
            Self::Unlink { carer } => {
                reable.unlink_carer().id(carer).send().await?;
                Ok(())
            }
        }
    }
}

impl Link {
    fn body(self) -> NewCarer {
        NewCarer {
            consent: GivenConsent { given_on: self.given_on, scopes: self.scopes },
            core_team: Some(self.core_team),
            email: self.email,
            id: None,
            language: self.language,
            name: self.name,
            person_id: self.person,
            phone: self.phone,
            relation: self.relation,
        }
    }
}
