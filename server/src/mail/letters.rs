//! What is written to staff about their account, in Dutch or English, as plain text.

use reable_rules::words::Language;

use crate::ids::{OrgId, PersonId};

/// Why a mail is sent.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum LetterKind {
    /// An account was made; the link sets its first password, within 72 hours.
    Invitation {
        /// The one-time link.
        url: String,
    },
    /// Somebody asked for a new password; the link sets it, within the hour.
    PasswordReset {
        /// The one-time link.
        url: String,
    },
    /// The password or the address of the account was changed.
    AccountChanged,
    /// A sign-in was ended, because its secret turned up in two places.
    SignInEnded {
        /// Whose: the reader's own, or that of a phone of somebody whose care the reader coordinates.
        own: bool,
    },
}

/// A mail to one person.
#[derive(Debug, Clone)]
pub struct Letter {
    /// The organisation of the person.
    pub org: OrgId,
    /// The person.
    pub person: PersonId,
    /// How the person is addressed.
    pub name: String,
    /// The address.
    pub recipient: String,
    /// The language that the person reads.
    pub language: Language,
    /// Why it is sent.
    pub kind: LetterKind,
}

impl LetterKind {
    /// The word in the table.
    #[must_use]
    pub fn as_str(&self) -> &'static str {
        match self {
            Self::Invitation { .. } => "invitation",
            Self::PasswordReset { .. } => "password_reset",
            Self::AccountChanged => "account_changed",
            Self::SignInEnded { .. } => "sign_in_ended",
        }
    }
}

impl Letter {
    /// The subject: a fixed sentence, without anything about the person.
    #[must_use]
    pub fn subject(&self) -> &'static str {
        match (self.language, &self.kind) {
            (Language::Nl, LetterKind::Invitation { .. }) => "Uw account voor Reable",
            (Language::Nl, LetterKind::PasswordReset { .. }) => "Een nieuw wachtwoord voor Reable",
            (Language::Nl, LetterKind::AccountChanged) => "Uw account voor Reable is gewijzigd",
            (Language::Nl, LetterKind::SignInEnded { .. }) => "Een aanmelding bij Reable is beëindigd",
            (Language::En, LetterKind::Invitation { .. }) => "Your account for Reable",
            (Language::En, LetterKind::PasswordReset { .. }) => "A new password for Reable",
            (Language::En, LetterKind::AccountChanged) => "Your account for Reable was changed",
            (Language::En, LetterKind::SignInEnded { .. }) => "A sign-in to Reable was ended",
        }
    }

    /// The text of the mail.
    #[must_use]
    pub fn body(&self) -> String {
        match self.language {
            Language::Nl => format!("Dag {},\n\n{}\n\nMet vriendelijke groet,\nReable\n", self.name, self.dutch()),
            Language::En => format!("Hello {},\n\n{}\n\nKind regards,\nReable\n", self.name, self.english()),
        }
    }

    fn dutch(&self) -> String {
        match &self.kind {
            LetterKind::Invitation { url } => format!(
                "Er is een account voor u gemaakt. Kies uw wachtwoord op deze pagina; de link werkt één keer, \
                 72 uur lang:\n\n{url}\n\nVerwachtte u deze mail niet? Dan hoeft u niets te doen."
            ),
            LetterKind::PasswordReset { url } => format!(
                "Er is om een nieuw wachtwoord voor uw account gevraagd. Kies het op deze pagina; de link werkt één \
                 keer, een uur lang:\n\n{url}\n\nHebt u er niet om gevraagd? Dan hoeft u niets te doen: uw wachtwoord \
                 blijft zoals het is."
            ),
            LetterKind::AccountChanged => "Het wachtwoord of het mailadres van uw account is gewijzigd. Hebt u dat \
                 niet zelf gedaan of gevraagd? Bel dan meteen uw beheerder."
                .to_owned(),
            LetterKind::SignInEnded { own: true } => "Een van uw aanmeldingen is op twee plaatsen tegelijk gebruikt. \
                 Daarom is die beëindigd. Meld u opnieuw aan. Was u dit niet? Kies dan een nieuw wachtwoord en bel uw \
                 beheerder."
                .to_owned(),
            LetterKind::SignInEnded { own: false } => "Een aanmelding van een telefoon die bij u hoort, is op twee \
                 plaatsen tegelijk gebruikt. Daarom is die beëindigd. Op de teampagina ziet u welke; maak zo nodig een \
                 nieuwe koppelcode."
                .to_owned(),
        }
    }

    fn english(&self) -> String {
        match &self.kind {
            LetterKind::Invitation { url } => format!(
                "An account was made for you. Choose your password on this page; the link works once, for 72 hours:\
                 \n\n{url}\n\nDid you not expect this mail? Then you need not do anything."
            ),
            LetterKind::PasswordReset { url } => format!(
                "Somebody asked for a new password for your account. Choose it on this page; the link works once, for \
                 an hour:\n\n{url}\n\nWas it not you? Then you need not do anything: your password stays as it is."
            ),
            LetterKind::AccountChanged => "The password or the mail address of your account was changed. Did you not \
                 do that, or ask for it? Then call your administrator at once."
                .to_owned(),
            LetterKind::SignInEnded { own: true } => "One of your sign-ins was used in two places at once, so it was \
                 ended. Sign in again. Was it not you? Then choose a new password and call your administrator."
                .to_owned(),
            LetterKind::SignInEnded { own: false } => "A sign-in of a phone in your care was used in two places at \
                 once, so it was ended. The team page shows which; make a new pairing code if need be."
                .to_owned(),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn letter(language: Language, kind: LetterKind) -> Letter {
        let nobody = uuid::Uuid::nil();
        Letter {
            org: OrgId(nobody),
            person: PersonId(nobody),
            name: "Noor de Wit".to_owned(),
            recipient: "noor@example.org".to_owned(),
            language,
            kind,
        }
    }

    #[test]
    fn a_link_stands_on_a_line_of_its_own_so_that_no_mail_program_breaks_it() {
        let url = "https://reable.example/team/password#secret".to_owned();
        for language in [Language::Nl, Language::En] {
            for kind in [LetterKind::Invitation { url: url.clone() }, LetterKind::PasswordReset { url: url.clone() }] {
                assert!(letter(language, kind).body().lines().any(|line| line == url));
            }
        }
    }

    #[test]
    fn a_subject_names_nobody() {
        for language in [Language::Nl, Language::En] {
            for kind in [LetterKind::AccountChanged, LetterKind::SignInEnded { own: false }] {
                let letter = letter(language, kind);
                assert!(!letter.subject().contains("Noor"));
                assert!(letter.body().contains("Noor"));
            }
        }
    }
}
