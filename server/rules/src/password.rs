//! What a staff password must be, and how long to wait after wrong ones.

use std::time::Duration;

use crate::Fault;
use crate::text::Email;

/// The fewest characters of a password. Source: OWASP ASVS 5.0, 6.2.9 recommends 15.
pub const MIN_CHARACTERS: usize = 15;

/// The most characters of a password: enough for a sentence, and a bound on the work of hashing.
pub const MAX_CHARACTERS: usize = 128;

/// The longest delay after wrong passwords.
const LONGEST_DELAY: Duration = Duration::from_secs(15 * 60);

/// Whether a new password will do for the account with this address.
///
/// Characters are counted, not bytes; spaces count. Codes: `too_short`, `too_long`, `equals_email`.
pub fn check(password: &str, email: &Email) -> Result<(), Fault> {
    let fault = |code, detail: String| Err(Fault::new("/password", code, detail));
    let characters = password.chars().take(MAX_CHARACTERS + 1).count();
    if characters < MIN_CHARACTERS {
        fault("too_short", format!("at least {MIN_CHARACTERS} characters; a sentence is easy to remember"))
    } else if characters > MAX_CHARACTERS {
        fault("too_long", format!("at most {MAX_CHARACTERS} characters"))
    } else if password.trim().eq_ignore_ascii_case(email.as_str()) {
        fault("equals_email", "not the e-mail address itself".into())
    } else {
        Ok(())
    }
}

/// How long to wait before the next try after so many failures in a row.
///
/// Nothing for the first two, then 2 s, doubling each time, at most 15 minutes: a typing error costs nothing,
/// and guessing costs days.
pub fn delay_after(failures: u32) -> Duration {
    let Some(doublings) = failures.checked_sub(3) else { return Duration::ZERO };
    // Nine doublings of 2 s already exceed the longest delay.
    Duration::from_secs(2 << doublings.min(9)).min(LONGEST_DELAY)
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn code(password: &str) -> Option<&'static str> {
        check(password, &Email::new("anna.de.vries@example.org").unwrap()).err().map(|fault| fault.code)
    }

    #[test]
    fn fifteen_characters_are_enough_and_fourteen_are_not() {
        assert_eq!(code("vijftien tekens"), None);
        assert_eq!(code("veertien teken"), Some("too_short"));
        assert_eq!(code(&"é".repeat(128)), None);
        assert_eq!(code(&"x".repeat(129)), Some("too_long"));
    }

    #[test]
    fn the_address_is_no_password() {
        assert_eq!(code("Anna.de.Vries@example.org "), Some("equals_email"));
    }

    #[test]
    fn the_delay_doubles_from_the_third_failure_to_a_quarter_of_an_hour() {
        let seconds: Vec<u64> = (0..=13).map(|failures| delay_after(failures).as_secs()).collect();
        assert_eq!(seconds, [0, 0, 0, 2, 4, 8, 16, 32, 64, 128, 256, 512, 900, 900]);
    }

    proptest! {
        #[test]
        fn one_more_failure_never_shortens_the_delay(failures in 0..u32::MAX) {
            prop_assert!(delay_after(failures) <= delay_after(failures + 1));
        }
    }
}
