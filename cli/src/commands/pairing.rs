//! Pairing codes, and to whom the letters with them go.

use reable_openapi::Reable;
use reable_openapi::types::{Language, NewPairingCode, PairingLetter};
use reable_rules::{Day, Zone, words};
use uuid::Uuid;

use crate::failure::{Failure, Outcome};
use crate::letter::Letter;

/// What kind of code is wanted.
#[derive(Debug, Clone, Copy)]
pub struct Wanted {
    /// Whether an earlier code is made void.
    pub reissue: bool,
    /// Whether it is shown on a screen only.
    pub on_screen: bool,
    /// Whether the letter is mailed as well.
    pub by_mail: bool,
}

/// A new code for a client or carer, shown this once: valid for 14 days on paper, for 10 minutes on a screen.
pub async fn mint(reable: &Reable, person: Uuid, wanted: Wanted) -> Outcome<PairingLetter> {
    let Wanted { reissue, on_screen, by_mail } = wanted;
    let body = NewPairingCode {
        reissue: Some(reissue),
        send_by_mail: by_mail.then_some(true),
        shown_on_screen: Some(on_screen),
    };
    Ok(reable.create_pairing_code().id(person).body(body).send().await?.into_inner())
}

/// To whom a letter goes.
#[derive(Debug)]
pub struct Addressee {
    name: String,
    language: words::Language,
    zone: Zone,
}

impl Addressee {
    /// Somebody of this name, language and time zone.
    pub fn new(name: &str, language: Language, zone: &str) -> Outcome<Self> {
        let zone =
            zone.parse().map_err(|_| Failure::Failed(format!("{zone:?} is no time zone that this program knows")))?;
        Ok(Self { name: name.to_owned(), language: spoken(language)?, zone })
    }

    /// Chooses another language.
    pub fn speak(&mut self, language: Language) -> Outcome {
        self.language = spoken(language)?;
        Ok(())
    }

    /// The letter that brings this code.
    pub fn letter<'a>(&'a self, code: &'a PairingLetter) -> Letter<'a> {
        // The code may end in the middle of a day: the letter promises whole days only.
        let valid_until = Day::today(code.expires_at, &self.zone).plus_days(-1);
        Letter { name: &self.name, language: self.language, code: &code.code, url: &code.url, valid_until }
    }
}

/// The same language in the words of the rules.
fn spoken(language: Language) -> Outcome<words::Language> {
    language.to_string().parse().map_err(|_| Failure::Failed(format!("letters cannot be written in {language}")))
}
