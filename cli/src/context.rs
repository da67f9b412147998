//! What every command needs: whom to ask, as whom, and how to answer.

use clap::builder::{PossibleValuesParser, TypedValueParser};
use reable_openapi::Reable;

use crate::failure::Outcome;
use crate::output::Output;
use crate::profile::Profile;

/// What every command needs.
pub struct Context {
    /// Where the sign-in is kept.
    pub profile: Profile,
    /// The server to call.
    pub server: String,
    /// How to answer.
    pub output: Output,
    /// Whether the server is to undo what it does.
    pub dry_run: bool,
}

impl Context {
    /// The signed-in caller.
    pub fn reable(&self) -> Outcome<Reable> {
        let reable = self.signed_in()?;
        Ok(if self.dry_run { reable.dry_run() } else { reable })
    }

    /// The signed-in caller for what is no dry run even when one is asked for: reading, and staging what is only checked.
    pub fn signed_in(&self) -> Outcome<Reable> {
        self.profile.sign_in(&self.server)
    }
}

/// Reads a word of a fixed vocabulary, and offers all of its words in help and completion.
pub fn words<T>(all: impl IntoIterator<Item = &'static str>) -> impl TypedValueParser<Value = T>
where
    T: std::str::FromStr<Err: std::error::Error + Send + Sync + 'static> + Clone + Send + Sync + 'static,
{
    PossibleValuesParser::new(all).try_map(|word| word.parse::<T>())
}

/// The parser of an argument whose words are a vocabulary of the rules, giving the type that the client sends.
macro_rules! word {
    ($name:ident) => {
        crate::context::words::<reable_openapi::types::$name>(
            reable_rules::words::$name::ALL.iter().map(|word| word.as_str()),
        )
    };
}

/// The same, giving the type of the rules.
macro_rules! rules_word {
    ($name:ty) => {
        crate::context::words::<$name>(<$name>::ALL.iter().map(|word| word.as_str()))
    };
}

pub(crate) use {rules_word, word};
