//! The two secrets of a pairing letter: a code that a person types, and a QR that a phone reads.
//!
//! The human code is `RRRC-SSSS-SSSS` in Crockford base32. `RRRC` names the record and `SSSSSSSS` is a secret
//! of 40 bits. `C` is a check over all twelve characters: each character is a number of the field GF(32), each
//! position has its own non-zero weight, and the weighted sum is zero. Hence **every** single wrong character
//! and **every** swap of two characters, adjacent or not, is found before anything is sent.
//!
//! What the check costs, knowingly: only `RRR` is chosen freely, and `C` says five bits about the secret to
//! whoever knows `RRR`. Record parts still spread evenly over 2²⁰ (the secret is random), so with a thousand
//! live codes a new one meets an old one once in a thousand times: the record part is unique among live codes,
//! and the caller draws again. A guesser who knows the record part faces 35 bits with five tries.
//!
//! Nothing here is random by itself: the bytes come in.

use std::fmt;
use std::str::FromStr;

use data_encoding::BASE64URL_NOPAD;
use ring::digest::{SHA256, digest};

use crate::Refusal;
use crate::crockford::{symbol, text};

/// Characters in a code, without hyphens.
const LENGTH: usize = 12;

/// The place of the check character.
const CHECK: usize = 3;

/// The product of two numbers of GF(32), modulo x⁵ + x² + 1.
const fn times(a: u8, b: u8) -> u8 {
    let (mut product, mut a, mut b) = (0, a, b);
    while b != 0 {
        if b & 1 != 0 {
            product ^= a;
        }
        a <<= 1;
        if a & 0b10_0000 != 0 {
            a ^= 0b10_0101;
        }
        b >>= 1;
    }
    product
}

/// The weight of each position: distinct powers of x, with 1 at the check character.
const WEIGHTS: [u8; LENGTH] = {
    let mut weights = [1; LENGTH];
    let (mut place, mut power) = (0, 1);
    while place < LENGTH {
        if place != CHECK {
            power = times(power, 2);
            weights[place] = power;
        }
        place += 1;
    }
    weights
};

/// The weighted sum of a code: zero when it is well typed.
fn checksum(symbols: &[u8; LENGTH]) -> u8 {
    symbols.iter().zip(WEIGHTS).fold(0, |sum, (symbol, weight)| sum ^ times(*symbol, weight))
}

/// A pairing code for a person to type, such as `7K2M-9QXD-R4TZ`; `Debug` does not show it.
#[derive(Clone, PartialEq, Eq)]
pub struct PairingCode([u8; LENGTH]);

impl PairingCode {
    /// A code from 56 random bits, of which 55 are used: 15 for the record, 40 for the secret.
    pub fn from_bytes(random: [u8; 7]) -> Self {
        let mut bits = random.iter().fold(0u64, |bits, byte| (bits << 8) | u64::from(*byte));
        let mut symbols = [0; LENGTH];
        for (place, symbol) in symbols.iter_mut().enumerate() {
            if place != CHECK {
                // Five bits always fit.
                *symbol = (bits & 31) as u8;
                bits >>= 5;
            }
        }
        // The check character has weight 1, so it equals the sum of all the others.
        symbols[CHECK] = checksum(&symbols);
        Self(symbols)
    }

    /// Reads what a person typed: case, spaces and hyphens do not matter, O is 0, I and L are 1.
    ///
    /// Codes: `pairing_code_length`, `pairing_code_character`, `pairing_code_mistyped`.
    pub fn parse(typed: &str) -> Result<Self, Refusal> {
        let mut symbols = [0; LENGTH];
        let mut length = 0;
        for c in typed.chars().filter(|c| !c.is_whitespace() && !matches!(c, '-' | '–' | '—')) {
            let symbol = symbol(c)
                .ok_or_else(|| Refusal::new("pairing_code_character", "a code has digits and letters, but no U"))?;
            // Count on past the end, so that a code that is too long is told so.
            if let Some(place) = symbols.get_mut(length) {
                *place = symbol;
            }
            length += 1;
        }
        if length != LENGTH {
            return Err(Refusal::new("pairing_code_length", "a code has twelve characters, as in 7K2M-9QXD-R4TZ"));
        }
        if checksum(&symbols) != 0 {
            return Err(Refusal::new(
                "pairing_code_mistyped",
                "a character is wrong or two are swapped; compare with the letter",
            ));
        }
        Ok(Self(symbols))
    }

    /// The four characters that name the record; stored as they are.
    pub fn record_part(&self) -> String {
        text(&self.0[..=CHECK])
    }

    /// The SHA-256 digest of the whole code, which is all that is stored of the secret.
    ///
    /// Forty bits do not withstand somebody who has stolen the table: a code is short-lived, consumed once, and
    /// void after five tries.
    pub fn secret_digest(&self) -> [u8; 32] {
        sha256(&[b"reable pairing code ", text(&self.0).as_bytes()].concat())
    }

    /// The code as it is printed, in three groups of four.
    pub fn display(&self) -> String {
        self.0.chunks(4).map(text).collect::<Vec<_>>().join("-")
    }
}

impl FromStr for PairingCode {
    type Err = Refusal;

    fn from_str(typed: &str) -> Result<Self, Refusal> {
        Self::parse(typed)
    }
}

impl fmt::Debug for PairingCode {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("PairingCode(secret)")
    }
}

fn sha256(bytes: &[u8]) -> [u8; 32] {
    let mut out = [0; 32];
    out.copy_from_slice(digest(&SHA256, bytes).as_ref());
    out
}

/// The 128-bit secret in a QR; it travels in the fragment of an address, which browsers never send.
#[derive(Clone, PartialEq, Eq)]
pub struct QrSecret([u8; 16]);

impl QrSecret {
    /// A secret from 128 random bits.
    pub const fn from_bytes(random: [u8; 16]) -> Self {
        Self(random)
    }

    /// The secret as it stands in the fragment: 22 characters of base64url.
    pub fn fragment(&self) -> String {
        BASE64URL_NOPAD.encode(&self.0)
    }

    /// Reads a fragment; `pairing_code_mistyped` when it is none.
    pub fn parse(fragment: &str) -> Result<Self, Refusal> {
        BASE64URL_NOPAD
            .decode(fragment.as_bytes())
            .ok()
            .and_then(|bytes| bytes.try_into().ok())
            .map(Self)
            .ok_or_else(|| Refusal::new("pairing_code_mistyped", "scan the QR of the letter again"))
    }

    /// The SHA-256 digest, which is all that is stored of the secret.
    pub fn digest(&self) -> [u8; 32] {
        sha256(&[b"reable pairing qr ", self.0.as_slice()].concat())
    }
}

impl fmt::Debug for QrSecret {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("QrSecret(secret)")
    }
}

/// What a phone sent to be paired: the one or the other.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Presented {
    /// Typed from the letter.
    Code(PairingCode),
    /// Read from the QR.
    Qr(QrSecret),
}

impl Presented {
    /// Tells a QR's fragment (22 characters) from a typed code.
    pub fn parse(text: &str) -> Result<Self, Refusal> {
        match QrSecret::parse(text.trim()) {
            Ok(secret) => Ok(Self::Qr(secret)),
            Err(_) => PairingCode::parse(text).map(Self::Code),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn code_of(typed: &str) -> &'static str {
        PairingCode::parse(typed).unwrap_err().code
    }

    #[test]
    fn every_position_has_a_weight_of_its_own() {
        let distinct: std::collections::BTreeSet<u8> = WEIGHTS.into_iter().collect();
        assert_eq!(distinct.len(), LENGTH);
        assert!(!distinct.contains(&0));
    }

    #[test]
    fn a_code_is_printed_in_three_groups_of_four() {
        let printed = PairingCode::from_bytes([1, 2, 3, 4, 5, 6, 7]).display();
        assert_eq!(printed.len(), 14);
        assert_eq!(printed.matches('-').count(), 2);
        assert_eq!(printed[..4], PairingCode::parse(&printed).unwrap().record_part());
    }

    #[test]
    fn length_and_alphabet_are_told_apart() {
        assert_eq!(code_of("7K2M-9QXD"), "pairing_code_length");
        assert_eq!(code_of("7K2M-9QXD-R4TZ-7"), "pairing_code_length");
        assert_eq!(code_of("7K2M-9QXD-R4TU"), "pairing_code_character");
        assert_eq!(code_of(""), "pairing_code_length");
    }

    #[test]
    fn secrets_do_not_show_in_debug_output() {
        assert_eq!(format!("{:?}", PairingCode::from_bytes([9; 7])), "PairingCode(secret)");
        assert_eq!(format!("{:?}", QrSecret::from_bytes([9; 16])), "QrSecret(secret)");
    }

    proptest! {
        #[test]
        fn a_code_survives_the_way_people_type_it(random in any::<[u8; 7]>(), style in 0..4u8) {
            let code = PairingCode::from_bytes(random);
            let printed = code.display();
            let typed = match style {
                0 => printed.to_lowercase(),
                1 => printed.replace('-', " "),
                2 => printed.replace('-', "").replace('0', "O").replace('1', "l"),
                _ => format!("  {} ", printed.replace('0', "o").replace('1', "I")),
            };
            prop_assert_eq!(PairingCode::parse(&typed).unwrap(), code);
        }

        #[test]
        fn every_single_wrong_character_is_found(random in any::<[u8; 7]>(), place in 0..LENGTH, other in 1..32u8) {
            let mut symbols = PairingCode::from_bytes(random).0;
            symbols[place] ^= other;
            prop_assert_eq!(code_of(&text(&symbols)), "pairing_code_mistyped");
        }

        #[test]
        fn every_swap_of_two_different_characters_is_found(random in any::<[u8; 7]>(), a in 0..LENGTH, b in 0..LENGTH) {
            let mut symbols = PairingCode::from_bytes(random).0;
            prop_assume!(symbols[a] != symbols[b]);
            symbols.swap(a, b);
            prop_assert_eq!(code_of(&text(&symbols)), "pairing_code_mistyped");
        }

        #[test]
        fn different_random_bits_give_different_codes(a in 0..1u64 << 55, b in 0..1u64 << 55) {
            let code = |bits: u64| {
                let mut seven = [0; 7];
                seven.copy_from_slice(&bits.to_be_bytes()[1..]);
                PairingCode::from_bytes(seven)
            };
            prop_assert_eq!(a == b, code(a).secret_digest() == code(b).secret_digest());
        }

        #[test]
        fn a_qr_secret_survives_its_fragment(random in any::<[u8; 16]>()) {
            let secret = QrSecret::from_bytes(random);
            prop_assert_eq!(secret.fragment().len(), 22);
            prop_assert_eq!(Presented::parse(&secret.fragment()).unwrap(), Presented::Qr(secret));
        }

        #[test]
        fn nothing_typed_makes_the_parser_panic(typed in any::<String>()) {
            let _ = Presented::parse(&typed);
        }
    }
}
