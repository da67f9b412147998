//! `reable login` and `reable logout`.

use clap::Args;
use reable_openapi::types::{PasswordResetCompletion, PasswordSignIn, SignInClient};
use reable_openapi::{Error, Reable};

use crate::context::Context;
use crate::failure::{Failure, Outcome};
use crate::output::print;
use crate::secret;

/// Who signs in.
#[derive(Debug, Args)]
pub struct Login {
    /// The e-mail address of the account
    #[arg(long)]
    email: String,
    /// Read the password from stdin instead of asking for it; where the account asks for a code, the line after it: six
    /// digits of the authenticator, or a recovery code
    #[arg(long)]
    password_stdin: bool,
    /// The organisation, for who has an account in more than one
    #[arg(long, value_name = "NAME")]
    organisation: Option<String>,
    /// Choose the password first, with the link of an invitation or of a reset: asked for, or the first line of stdin
    #[arg(long)]
    with_link: bool,
    /// Print a token for REABLE_TOKEN instead of keeping the sign-in: it works for 8 hours, or until the account is closed
    #[arg(long)]
    print_token: bool,
}

impl Login {
    /// Signs in, and keeps the tokens in the profile.
    pub async fn run(self, context: &Context) -> Outcome {
        let link = if self.with_link { Some(secret::ask(self.password_stdin, "Link")?) } else { None };
        let password = secret::ask(self.password_stdin, "Password")?;
        if let Some(link) = link {
            choose_password(&Reable::new(&context.server)?, &link, &password).await?;
        }
        let who = PasswordSignIn {
            client: Some(SignInClient::Cli),
            email: self.email.clone(),
            organisation: self.organisation.clone(),
            password,
            totp_code: None,
        };
        let reable = self.sign_in(&Reable::new(&context.server)?, who).await?;
        if reable.get_me().send().await?.into_inner().second_factor_due == Some(true) {
            eprintln!("reable: your organisation asks for a second factor. First: reable second-factor start --qr");
        }
        let tokens = reable.tokens().await;
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

/// Stores the password with the secret of a one-time link.
async fn choose_password(reable: &Reable, link: &str, password: &str) -> Outcome {
    let Some((_, token)) = link.trim().rsplit_once("/team/password/") else {
        let text = "this is no link of an invitation or a reset: it does not hold /team/password/";
        return Err(Failure::Usage(text.to_owned()));
    };
    let body = PasswordResetCompletion { new_password: password.to_owned(), token: token.to_owned() };
    reable.complete_password_reset().body(body).send().await?;
    Ok(())
}

impl Login {
    /// Signs in; asks for a code where the server does.
    async fn sign_in(&self, reable: &Reable, who: PasswordSignIn) -> Outcome<Reable> {
        match reable.sign_in_as(who.clone()).await {
            Err(Error::Refused(refusal)) if refusal.code == "totp_required" => {
                let totp_code = Some(secret::ask(self.password_stdin, "Code")?);
                Ok(reable.sign_in_as(PasswordSignIn { totp_code, ..who }).await?)
            }
            answer => Ok(answer?),
        }
    }
}
