//! `reable staff`: accounts of therapists, nurses, administrators and log managers.

use clap::Subcommand;
use futures_util::TryStreamExt;
use reable_openapi::types::{
    Language, NewStaffMember, PasswordReset, StaffActRequest, StaffMember, StaffMemberChange, StaffRole,
};
use reable_openapi::{Given, Reable, paged};
use uuid::Uuid;

use super::approval::asked_for;
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
    /// List the accounts, also those that were closed
    List,
    /// Show an account, with the clients whose care it coordinates
    Show {
        /// The account, by id or e-mail address
        staff: String,
    },
    /// Change an account
    Change {
        /// The account, by id or e-mail address
        staff: String,
        /// The name
        #[arg(long)]
        name: Option<String>,
        /// The e-mail address, with which they sign in
        #[arg(long)]
        email: Option<String>,
        /// The kind of account
        #[arg(long, value_parser = word!(StaffRole))]
        role: Option<StaffRole>,
        /// A team they work in; repeat for more. Teams that are not named are left
        #[arg(long = "team", value_name = "TEAM")]
        teams: Vec<Uuid>,
        /// The language to address them in
        #[arg(long, value_parser = word!(Language))]
        language: Option<Language>,
    },
    /// Make a one-time link with which the owner sets a first password, and mail it
    Invite {
        /// The account, by id or e-mail address
        staff: String,
    },
    /// Close an account: its sessions end at once, and the care that it coordinated is listed as vacant
    Deactivate {
        /// The account, by id or e-mail address
        staff: String,
    },
    /// Open a closed account again
    Activate {
        /// The account, by id or e-mail address
        staff: String,
    },
    /// Mail a one-time link with which the owner sets a new password
    Reset {
        /// The account, by id or e-mail address
        staff: String,
    },
    /// Ask that the second factor is taken off an account whose owner lost it; another administrator agrees
    ResetSecondFactor {
        /// The account, by id or e-mail address
        staff: String,
        /// Why; the second person reads it
        #[arg(long)]
        reason: String,
    },
    /// Ask that an account becomes a log manager's, who reads the audit log and no care data; another administrator agrees
    AppointLogManager {
        /// The account, by id or e-mail address
        staff: String,
        /// Why; the second person reads it
        #[arg(long)]
        reason: String,
    },
}

async fn all(reable: &Reable) -> Outcome<Vec<StaffMember>> {
    let staff = paged(|cursor| reable.list_staff().limit(200).given(cursor, |call, cursor| call.cursor(cursor)).send());
    Ok(staff.try_collect().await?)
}

/// The account of this id or address.
pub async fn find(reable: &Reable, staff: &str) -> Outcome<StaffMember> {
    if let Ok(id) = staff.parse::<Uuid>() {
        return Ok(reable.get_staff().id(id).send().await?.into_inner());
    }
    let found = all(reable).await?.into_iter().find(|known| known.email.eq_ignore_ascii_case(staff));
    found.ok_or_else(|| Failure::Failed(format!("no account has the address {staff:?}. See: reable staff list")))
}

async fn change(context: &Context, reable: &Reable, staff: &str, change: StaffMemberChange) -> Outcome {
    let id = find(reable, staff).await?.id;
    let changed = reable.change_staff().id(id).body(change).send().await?.into_inner();
    if let Some(vacant) = changed.became_vacant.filter(|vacant| *vacant > 0) {
        eprintln!("reable: clients whose care nobody coordinates now: {vacant}. See: reable client list --vacant");
    }
    context.output.one(&changed)
}

impl Staff {
    /// Does it.
    pub async fn run(self, context: &Context) -> Outcome {
        let reable = context.reable()?;
        match self {
            Self::Create { name, email, role, teams, language } => {
                let body = NewStaffMember { email, id: None, language, name, role, teams };
                context.output.one(&reable.create_staff().body(body).send().await?.into_inner())
            }
            Self::List => {
                let columns = ["id", "name", "email", "role", "active", "has_password", "teams"];
                context.output.list(&columns, &all(&reable).await?)
            }
            Self::Show { staff } => context.output.one(&find(&reable, &staff).await?),
            Self::Change { staff, name, email, role, teams, language } => {
                let body = StaffMemberChange { active: None, email, language, name, role, teams };
                change(context, &reable, &staff, body).await
            }
            Self::Invite { staff } => {
                let id = find(&reable, &staff).await?.id;
                context.output.one(&reable.invite_staff().id(id).send().await?.into_inner())
            }
            Self::Deactivate { staff } => change(context, &reable, &staff, active(false)).await,
            Self::Activate { staff } => change(context, &reable, &staff, active(true)).await,
            Self::Reset { staff } => {
                let email = find(&reable, &staff).await?.email;
                reable.ask_password_reset().body(PasswordReset { email }).send().await?;
                eprintln!("reable: the link is on its way by mail, and works for an hour");
                Ok(())
            }
            Self::ResetSecondFactor { staff, reason } => {
                let body = StaffActRequest { id: None, reason, staff_id: find(&reable, &staff).await?.id };
                let asked = reable.ask_second_factor_reset().body(body).send().await?.into_inner();
                asked_for(context, &asked)
            }
            Self::AppointLogManager { staff, reason } => {
                let body = StaffActRequest { id: None, reason, staff_id: find(&reable, &staff).await?.id };
                let asked = reable.ask_log_manager().body(body).send().await?.into_inner();
                asked_for(context, &asked)
            }
        }
    }
}

fn active(active: bool) -> StaffMemberChange {
    StaffMemberChange { active: Some(active), ..StaffMemberChange::default() }
}
