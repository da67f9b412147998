//! `keys`: the keys that sign access tokens, and the one under which secrets lie sealed.

use std::fmt::Write as _;
use std::time::Duration;

use clap::Subcommand;

use super::{Outcome, database, print, refused};
use crate::accounts::{host, second_factor};
use crate::keys::folder::{self, Use};
use crate::settings::Settings;

/// How long every server that runs has seen the new keys for certain.
const TAKEN_UP: Duration = Duration::from_secs(3);

/// What to do with the keys.
#[derive(Subcommand, Debug)]
pub enum Command {
    /// List the keys: what each is for, its name, since when it is there
    List,
    /// Make a new signing key; tokens of the old one stay good until they end by themselves
    Rotate,
    /// A key leaked: make signing and sealing key new, and believe nothing that the old ones signed
    ///
    /// Nobody has to sign in or pair anew: phones and browsers renew their tokens by themselves. Secrets of second factors
    /// are sealed anew, so authenticators and recovery codes go on working. Interrupted, run it again.
    Revoke,
}

/// Runs the command.
pub async fn run(settings: Settings, command: Command) -> Outcome {
    let dir = settings.secrets_dir.clone();
    match command {
        Command::List => {
            let mut text = String::new();
            for key in folder::list(&dir)? {
                let used = match key.used {
                    Use::Signing => "signs",
                    Use::PreviousSigning => "accepted",
                    Use::Sealing => "seals",
                    Use::PreviousSealing => "opens",
                };
                writeln!(
                    text,
                    "{used:<8}  {}  {}  {}",
                    key.name,
                    key.since.format("%Y-%m-%dT%H:%MZ"),
                    key.used.file()
                )?;
            }
            print(&text)
        }
        Command::Rotate => {
            folder::rotate(&dir)?;
            print(
                "A new key signs from now on. Servers that use this folder take it up within a second; elsewhere copy \
                 the folder first. After ten minutes the old key (previous-signing-key.pk8) can be removed.\n",
            )
        }
        Command::Revoke => revoke(settings).await,
    }
}

async fn revoke(settings: Settings) -> Outcome {
    let dir = settings.secrets_dir.clone();
    // First what helps most; what follows can be done again.
    folder::revoke(&dir)?;
    let parts = database::parts(settings, false).await?;
    let (mut anew, mut unopened) = (0, 0);
    // Twice, since a server may have sealed something in the second before it saw the new key.
    for wait in [Duration::ZERO, TAKEN_UP] {
        tokio::time::sleep(wait).await;
        unopened = 0;
        for organisation in host::list_organisations(&parts).await? {
            let sealed = second_factor::seal_anew(&parts, organisation.id).await.map_err(refused)?;
            anew += sealed.anew;
            unopened += sealed.unopened;
        }
    }
    folder::forget_previous_sealing(&dir)?;
    let mut text = format!(
        "Nothing that the old keys signed is believed any more; phones and browsers renew their tokens by themselves. \
         Second factors sealed anew: {anew}. Servers that use this folder have the new keys; elsewhere copy the folder \
         now.\n"
    );
    if unopened > 0 {
        writeln!(
            text,
            "Second factors that opened with neither key: {unopened}. Their owners sign in again after `reable-server \
             remove-second-factor`."
        )?;
    }
    print(&text)
}
