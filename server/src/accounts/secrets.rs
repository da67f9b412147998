//! Secrets that are handed out once and kept as digests: refresh tokens and one-time links.

use data_encoding::BASE64URL_NOPAD;
use ring::digest::{SHA256, digest};

use crate::clock::Dice;

/// A secret of 256 bits as its owner carries it: 43 characters of base64url.
#[must_use]
pub fn fresh(dice: &Dice) -> String {
    BASE64URL_NOPAD.encode(&dice.bytes::<32>())
}

/// The SHA-256 digest under which a secret is stored. No salt: 256 random bits cannot be guessed from it.
#[must_use]
pub fn digest_of(secret: &str) -> Vec<u8> {
    digest(&SHA256, secret.as_bytes()).as_ref().to_vec()
}

/// Whether two digests are equal, in a time that does not tell where they differ.
#[must_use]
pub fn same(a: &[u8], b: &[u8]) -> bool {
    a.len() == b.len() && std::hint::black_box(a.iter().zip(b).fold(0, |difference, (a, b)| difference | (a ^ b))) == 0
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn digests_are_the_same_only_when_every_byte_is() {
        let digest = digest_of("a");
        assert!(same(&digest, &digest_of("a")));
        for place in 0..digest.len() {
            let mut other = digest.clone();
            other[place] ^= 1;
            assert!(!same(&digest, &other), "byte {place}");
        }
        assert!(!same(&digest, &digest[1..]));
    }

    #[test]
    fn a_fresh_secret_has_43_characters_and_comes_once() {
        let dice = Dice::seeded(1);
        let (first, second) = (fresh(&dice), fresh(&dice));
        assert_eq!(first.len(), 43);
        assert_ne!(first, second);
    }
}
