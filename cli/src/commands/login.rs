//! `reable login` and `reable logout`.

use std::io::{self, IsTerminal, Read};

use clap::Args;
use reable_openapi::Reable;
use reable_openapi::types::{PasswordSignIn, SignInClient};

use crate::context::Context;
use crate::failure::{Failure, Outcome};
use crate::output::print;

/// Who signs in.
#[derive(Debug, Args)]
pub struct Login {
    /// The e-mail address of the account
    #[arg(long)]
    email: String,
    /// Read the password from stdin instead of asking for it
    #[arg(long)]
    password_stdin: bool,
    /// The organisation, for who has an account in more than one
    #[arg(long, value_name = "NAME")]
    organisation: Option<String>,
    /// Print a token for REABLE_TOKEN instead of keeping the sign-in: it works for 8 hours, or until the account is closed
    #[arg(long)]
    print_token: bool,
}

impl Login {
    /// Signs in, and keeps the tokens in the profile.
    pub async fn run(self, context: &Context) -> Outcome {
        let password = if self.password_stdin { read_stdin()? } else { ask()? };
        let who = PasswordSignIn {
            client: Some(SignInClient::Cli),
            email: self.email.clone(),
            organisation: self.organisation,
            password,
        };
        let tokens = Reable::new(&context.server)?.sign_in_as(who).await?.tokens().await;
        if self.print_token {
            let token = tokens.and_then(|tokens| tokens.refresh_token).unwrap_or_default();
            return print(&format!("{token}\n"));
        }
        context.profile.remember(&context.server, tokens)?;
        eprintln!("reable: signed in at {} as {}", context.server, self.email);
        Ok(())
    }
}

/// Ends the session on the server, and forgets its tokens.
pub async fn logout(context: &Context) -> Outcome {
    let ended = match context.profile.sign_in(&context.server) {
        Ok(reable) => reable.sign_out().send().await.map(drop).map_err(Failure::from),
        Err(failure) => Err(failure),
    };
    // Whatever the server says, this machine forgets.
    context.profile.remember(&context.server, None)?;
    match ended {
        // Not signed in is what was asked for.
        Ok(()) | Err(Failure::Refused(_)) => Ok(()),
        Err(failure) => Err(failure),
    }
}

fn read_stdin() -> Outcome<String> {
    let mut password = String::new();
    io::stdin().read_to_string(&mut password).map_err(|error| Failure::of_file("stdin", &error))?;
    let password = password.trim_end_matches(['\r', '\n']).to_owned();
    if password.is_empty() {
        return Err(Failure::Usage("stdin held no password".to_owned()));
    }
    Ok(password)
}

fn ask() -> Outcome<String> {
    if !io::stdin().is_terminal() {
        return Err(Failure::Usage("there is no terminal to ask for the password: use --password-stdin".to_owned()));
    }
    rpassword::prompt_password("Password: ").map_err(|error| Failure::of_file("the terminal", &error))
}
