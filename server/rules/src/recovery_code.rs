//! A recovery code: gets somebody in, once, whose phone with the second factor is lost.
//!
//! Ten characters of Crockford's base32 in two groups, as in `7K2M9-QXDR4`: 50 random bits, which nobody guesses while
//! each wrong try makes the account wait longer. Nothing here is random by itself: the bytes come in.

use std::fmt;

use crate::Refusal;
use crate::crockford::{symbol, text};

/// How many codes somebody gets at once.
pub const CODES: usize = 10;

/// Characters in a code, without hyphens.
const LENGTH: usize = 10;

/// A recovery code; `Debug` does not show it.
#[derive(Clone, PartialEq, Eq)]
pub struct RecoveryCode([u8; LENGTH]);

impl RecoveryCode {
    /// A code from 56 random bits, of which 50 are used.
    pub fn from_bytes(random: [u8; 7]) -> Self {
        let mut bits = random.iter().fold(0u64, |bits, byte| (bits << 8) | u64::from(*byte));
        Self([(); LENGTH].map(|()| {
            // Five bits always fit.
            let symbol = (bits & 31) as u8;
            bits >>= 5;
            symbol
        }))
    }

    /// Reads what a person typed: case, spaces and hyphens do not matter, O is 0, I and L are 1.
    ///
    /// Codes: `recovery_code_mistyped`.
    pub fn parse(typed: &str) -> Result<Self, Refusal> {
        let refusal = || Refusal::new("recovery_code_mistyped", "a code has ten characters, as in 7K2M9-QXDR4");
        let typed = typed.chars().filter(|c| !c.is_whitespace() && !matches!(c, '-' | '–' | '—'));
        let symbols = typed.map(symbol).take(LENGTH + 1).collect::<Option<Vec<u8>>>().ok_or_else(refusal)?;
        symbols.try_into().map(Self).map_err(|_| refusal())
    }

    /// The ten characters, however they were typed: what its digest is made of.
    pub fn characters(&self) -> String {
        text(&self.0)
    }

    /// The code as people read it, in two groups of five.
    pub fn display(&self) -> String {
        self.0.chunks(5).map(text).collect::<Vec<_>>().join("-")
    }
}

impl fmt::Debug for RecoveryCode {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("RecoveryCode(secret)")
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    proptest! {
        #[test]
        fn a_code_is_read_as_it_was_shown_and_as_people_type_it(random: [u8; 7]) {
            let code = RecoveryCode::from_bytes(random);
            let shown = code.display();
            prop_assert_eq!((shown.len(), shown.find('-')), (11, Some(5)));
            let lower = format!(" {} ", shown.to_lowercase().replace('-', " ").replace('0', "o").replace('1', "l"));
            prop_assert_eq!(RecoveryCode::parse(&lower).unwrap(), code.clone());
            prop_assert_eq!(RecoveryCode::parse(&shown).unwrap().characters(), shown.replace('-', ""));
            let debugged = format!("{code:?}");
            prop_assert!(!debugged.contains(&shown));
        }

        #[test]
        fn all_fifty_bits_make_a_difference(random: [u8; 7], bit in 0_u32..50) {
            let mut other = random;
            other[6 - bit as usize / 8] ^= 1 << (bit % 8);
            prop_assert_ne!(RecoveryCode::from_bytes(random), RecoveryCode::from_bytes(other));
        }
    }

    #[test]
    fn what_is_too_short_too_long_or_no_code_at_all_is_refused() {
        for typed in ["", "287082", "7K2M9-QXDR", "7K2M9-QXDR45", "7K2M9-QXDRU", "vijf cijfers"] {
            assert_eq!(RecoveryCode::parse(typed).unwrap_err().code, "recovery_code_mistyped", "{typed}");
        }
    }
}
