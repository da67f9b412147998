//! Pairing codes.

use reable_openapi::types::{Language, NewPairingCode, PairingLetter};
use reable_openapi::{Error, Reable};
use uuid::Uuid;

/// What kind of code is wanted.
#[derive(Debug, Clone, Copy, Default)]
pub struct Wanted {
    /// Whether an earlier code is made void.
    pub reissue: bool,
    /// Whether it is shown on a screen only.
    pub on_screen: bool,
    /// Whether the letter is mailed as well.
    pub by_mail: bool,
    /// Whether the sheet to print is wanted.
    pub sheet: bool,
    /// The language of that sheet; the person's own when absent.
    pub language: Option<Language>,
}

/// A new code for a client or carer, shown this once: valid for 14 days on paper, for 10 minutes on a screen.
pub async fn mint(reable: &Reable, person: Uuid, wanted: Wanted) -> Result<PairingLetter, Error> {
    let body = NewPairingCode {
        language: wanted.language,
        reissue: Some(wanted.reissue),
        send_by_mail: wanted.by_mail.then_some(true),
        shown_on_screen: Some(wanted.on_screen),
        with_sheet: wanted.sheet.then_some(true),
    };
    Ok(reable.create_pairing_code().id(person).body(body).send().await?.into_inner())
}
