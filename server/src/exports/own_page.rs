//! What a person supplied, as a page to read, print and keep: it brings its own style and fetches nothing.

use askama::Template;
use chrono::{DateTime, Utc};
use reable_rules::words::Language;
use reable_rules::{Day, Zone};

use super::own_data::{OwnCheckIn, OwnConsent, OwnData};
use crate::pages::labels::Label;
use crate::pages::{Show, say};
use crate::problem::{Answer, Problem};

#[derive(Template)]
#[template(path = "exports/own_data.html")]
struct OwnPage<'a> {
    data: &'a OwnData,
    language: Language,
    zone: Zone,
}

/// The page, in the person's language and by the clock of their time zone.
///
/// # Errors
/// 503 when the stored time zone is none.
pub fn page(data: &OwnData) -> Answer<String> {
    let zone = data.profile.time_zone.parse().map_err(|_| Problem::unavailable())?;
    OwnPage { data, language: data.profile.language, zone }.render().map_err(|error| {
        tracing::error!(%error, "a person's own data cannot be written");
        Problem::internal()
    })
}

impl OwnPage<'_> {
    fn say<'a>(&self, nl: &'a str, en: &'a str) -> &'a str {
        say(self.language, nl, en)
    }

    fn day(&self, day: &Day) -> String {
        day.long(self.language)
    }

    fn moment(&self, at: &DateTime<Utc>) -> String {
        Day::today(*at, &self.zone).long(self.language)
    }

    fn label(&self, word: &impl Label) -> &'static str {
        word.label(self.language)
    }

    /// How it was done, or why not.
    fn how(&self, check_in: &OwnCheckIn) -> String {
        if check_in.withdrawn {
            return self.say("ongedaan gemaakt", "taken back").to_owned();
        }
        match check_in.not_done_reason {
            Some(reason) => format!("{}: {}", self.label(&check_in.help), self.label(&reason)),
            None => self.label(&check_in.help).to_owned(),
        }
    }

    /// What is allowed, in words.
    fn scopes(&self, consent: &OwnConsent) -> String {
        if consent.scopes.is_empty() {
            return self.say("niets", "nothing").to_owned();
        }
        consent.scopes.iter().map(|scope| self.label(scope)).collect::<Vec<_>>().join(", ")
    }
}
