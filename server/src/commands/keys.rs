//! `keys`: the keys that sign access tokens.

use clap::Subcommand;

use super::{Outcome, print};
use crate::settings::Settings;

/// What to do with the keys.
#[derive(Subcommand, Debug)]
pub enum Command {
    /// Make a new signing key; tokens of the old one stay good until they end by themselves
    Rotate,
}

/// Runs the command.
pub fn run(settings: &Settings, command: Command) -> Outcome {
    let Command::Rotate = command;
    crate::keys::Keys::rotate(&settings.secrets_dir)?;
    print(
        "A new key signs from now on. Restart every server that uses this folder. After ten minutes the old key \
         (previous-signing-key.pk8) can be removed.\n",
    )
}
