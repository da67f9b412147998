//! `reable second-factor`: the code beside one's own password.

use clap::{Args, Subcommand};
use reable_openapi::types::{PasswordOnceMore, RecoveryCodes, TotpCode};

use crate::context::Context;
use crate::failure::Outcome;
use crate::letter;
use crate::output::print;
use crate::secret;

/// Your own second factor: a code of your phone beside the password
#[derive(Debug, Subcommand)]
pub enum SecondFactor {
    /// Make a secret for an authenticator; nothing asks for codes until `confirm`
    Start {
        #[command(flatten)]
        asking: Asking,
        /// Show the QR on the terminal as well
        #[arg(long)]
        qr: bool,
    },
    /// Turn it on with the first code of the authenticator, and print ten recovery codes: they are shown this once
    Confirm(AskingCode),
    /// Print ten new recovery codes; those before no longer work
    RecoveryCodes(Asking),
    /// Turn it off: signing in takes the password alone again
    Remove(Asking),
}

/// Where the password comes from.
#[derive(Debug, Args)]
pub struct Asking {
    /// Read the password from stdin instead of asking for it
    #[arg(long)]
    password_stdin: bool,
}

impl Asking {
    fn body(&self) -> Outcome<PasswordOnceMore> {
        Ok(PasswordOnceMore { current_password: secret::ask(self.password_stdin, "Password")? })
    }
}

/// Where the code comes from.
#[derive(Debug, Args)]
pub struct AskingCode {
    /// Read the code from stdin instead of asking for it
    #[arg(long)]
    code_stdin: bool,
}

impl SecondFactor {
    /// Does it.
    pub async fn run(self, context: &Context) -> Outcome {
        let reable = context.reable()?;
        match self {
            Self::Start { asking, qr } => {
                let enrolment = reable.start_totp().body(asking.body()?).send().await?.into_inner();
                if qr {
                    eprintln!("{}", letter::terminal_qr(&enrolment.url)?);
                }
                context.output.one(&enrolment)
            }
            Self::Confirm(asking) => {
                let code = secret::ask(asking.code_stdin, "Code")?;
                show(context, &reable.confirm_totp().body(TotpCode { code }).send().await?.into_inner())
            }
            Self::RecoveryCodes(asking) => {
                show(context, &reable.renew_recovery_codes().body(asking.body()?).send().await?.into_inner())
            }
            Self::Remove(asking) => {
                reable.remove_totp().body(asking.body()?).send().await?;
                eprintln!("reable: signing in takes your password alone again");
                Ok(())
            }
        }
    }
}

fn show(context: &Context, made: &RecoveryCodes) -> Outcome {
    eprintln!("reable: each code works once; keep them apart from your phone, they are not shown again");
    if context.output.is_table() {
        return print(&made.codes.iter().map(|code| format!("{code}\n")).collect::<String>());
    }
    context.output.one(made)
}
