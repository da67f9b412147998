//! `reable device`: the phones of clients and carers.

use clap::Subcommand;
use reable_openapi::Reable;
use reable_openapi::types::Device as DeviceShown;
use serde::Serialize;
use uuid::Uuid;

use crate::commands::{carer, client};
use crate::context::Context;
use crate::failure::Outcome;

/// Devices: the phones of a client and of those who care for the client
#[derive(Debug, Subcommand)]
pub enum Device {
    /// List the devices in use around a client
    List {
        /// The client, by id or by the organisation's own reference
        client: String,
    },
    /// Block a lost or stolen phone: it is signed out at once, and cleared when it next has contact
    Revoke {
        /// The device
        device: Uuid,
    },
}

/// A device, and whose it is.
#[derive(Debug, Serialize)]
struct Row {
    whose: String,
    #[serde(flatten)]
    device: DeviceShown,
}

async fn rows_of(reable: &Reable, person: Uuid, whose: &str) -> Outcome<Vec<Row>> {
    let devices = reable.list_devices().id(person).send().await?.into_inner().items;
    Ok(devices.into_iter().map(|device| Row { whose: whose.to_owned(), device }).collect())
}

impl Device {
    /// Does it.
    pub async fn run(self, context: &Context) -> Outcome {
        let reable = context.reable()?;
        match self {
            Self::List { client } => {
                let client = client::find(&reable, &client).await?;
                let mut rows = rows_of(&reable, client.id, &client.name).await?;
                for carer in carer::list(&reable, client.id).await? {
                    rows.extend(rows_of(&reable, carer.person_id, &carer.name).await?);
                }
                context.output.list(&["id", "whose", "name", "last_seen_at"], &rows)
            }
            Self::Revoke { device } => {
                reable.revoke_device().id(device).send().await?;
                eprintln!("reable: the device is signed out; a new letter pairs another: reable client letter CLIENT");
                Ok(())
            }
        }
    }
}
