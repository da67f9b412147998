//! `reable staff`: accounts of therapists, nurses, administrators and log managers.

use clap::Subcommand;
use futures_util::TryStreamExt;
use reable_openapi::types::{Language, NewStaff, PasswordResetRequest, StaffChange, StaffRole};
use reable_openapi::{Given, Reable, paged};
use uuid::Uuid;

use crate::context::{Context, word};
use crate::failure::{Failure, Outcome};

/// Staff: make accounts, invite, change, deactivate
#[derive(Debug, Subcommand)]
pub enum Staff {
    /// Make an account; it is of use once its owner was invited
    Create {
        /// The name
        #[arg(long)]
        name: String,
        /// The e-mail address, with which they sign in
        #[arg(long)]
        email: String,
        /// The kind of account
        #[arg(long, value_parser = word!(StaffRole))]
        role: StaffRole,
        /// A team they work in; repeat for more
        #[arg(long = "team", value_name = "TEAM")]
        teams: Vec<Uuid>,
        /// The language to address them in; the organisation's when absent
        #[arg(long, value_parser = word!(Language))]
        language: Option<Language>,
    },
    /// List the accounts
    List {
        /// Only this team
        #[arg(long, value_name = "TEAM")]
        team: Option<Uuid>,
    },
    /// Mail a one-time link with which the owner sets a first password
    Invite {
        /// The account
        staff: Uuid,
    },
    /// Close an account: its sessions end at once
    Deactivate {
        /// The account
        staff: Uuid,
    },
    /// Mail a one-time link with which the owner sets a new password
    Reset {
        /// The e-mail address of the account
        #[arg(long)]
        email: String,
    },
}
