//! The chain that makes a changed, removed or inserted audit record visible.
//!
//! Each record's hash covers the hash before it, so the last hash vouches for all. The chain runs over
//! pseudonymous ids only. What could name a person (purpose, address) goes in as a salted digest: erasing text
//! and salt erases the person and leaves the chain whole. Source: NEN 7513 for the fields.

use std::fmt::{self, Write as _};
use std::str::FromStr;

use chrono::{DateTime, Utc};
use data_encoding::{HEXLOWER, HEXLOWER_PERMISSIVE};
use ring::digest::{Context, SHA256};

use crate::Refusal;

/// A SHA-256 hash.
pub type Hash = [u8; 32];

/// One audit record as the chain sees it; absent fields differ from empty ones.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Record<'a> {
    /// Its place in the organisation's chain, from 1.
    pub seq: u64,
    /// When it happened, in whole microseconds.
    pub at: DateTime<Utc>,
    /// The pseudonymous id of who did it.
    pub actor: Option<&'a str>,
    /// In which role.
    pub role: Option<&'a str>,
    /// On whose behalf, by pseudonymous id.
    pub on_behalf_of: Option<&'a str>,
    /// What was done: create, read, change, delete, search, export, …
    pub action: &'a str,
    /// What sort of thing it was done to.
    pub object_kind: &'a str,
    /// Which one, by id.
    pub object_id: Option<&'a str>,
    /// The client it concerns, by pseudonymous id.
    pub client: Option<&'a str>,
    /// How it ended.
    pub outcome: &'a str,
    /// The session, by id.
    pub session: Option<&'a str>,
    /// The digest of what may be erased; see [`private_digest`].
    pub private: Option<&'a Hash>,
}

/// Feeds fields to SHA-256 so that no two different lists of fields look alike.
struct Fields(Context);

impl Fields {
    /// Starts with a domain, so that hashes for different ends never meet.
    fn new(domain: &str) -> Self {
        Self(Context::new(&SHA256)).add(Some(domain.as_bytes()))
    }

    /// Adds one field: whether it is there, its length, its bytes.
    fn add(mut self, field: Option<&[u8]>) -> Self {
        self.0.update(&[u8::from(field.is_some())]);
        if let Some(bytes) = field {
            self.0.update(&(bytes.len() as u64).to_be_bytes());
            self.0.update(bytes);
        }
        self
    }

    fn text(self, field: Option<&str>) -> Self {
        self.add(field.map(str::as_bytes))
    }

    fn hash(self) -> Hash {
        let mut hash = [0; 32];
        hash.copy_from_slice(self.0.finish().as_ref());
        hash
    }
}

/// The hash that an organisation's chain starts from, before its first record.
pub fn genesis(organisation: &str) -> Hash {
    Fields::new("reable-audit-genesis-1").text(Some(organisation)).hash()
}

/// The hash of a record that follows the record with the previous hash.
pub fn link(previous: &Hash, record: &Record<'_>) -> Hash {
    Fields::new("reable-audit-1")
        .add(Some(previous))
        .add(Some(&record.seq.to_be_bytes()))
        .add(Some(&record.at.timestamp_micros().to_be_bytes()))
        .text(record.actor)
        .text(record.role)
        .text(record.on_behalf_of)
        .text(Some(record.action))
        .text(Some(record.object_kind))
        .text(record.object_id)
        .text(record.client)
        .text(Some(record.outcome))
        .text(record.session)
        .add(record.private.map(|digest| digest.as_slice()))
        .hash()
}

/// The digest that stands in the chain for text that may be erased; the salt is random and erased with it.
pub fn private_digest(salt: &[u8; 16], purpose: Option<&str>, address: Option<&str>) -> Hash {
    Fields::new("reable-audit-private-1").add(Some(salt)).text(purpose).text(address).hash()
}

/// A known good place in a chain.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Position {
    /// The place of the last good record; 0 before the first.
    pub seq: u64,
    /// Its hash; the [`genesis`] before the first.
    pub hash: Hash,
}

impl Position {
    /// Before the first record of an organisation.
    pub fn start(organisation: &str) -> Self {
        Self { seq: 0, hash: genesis(organisation) }
    }
}

/// As it is told to people: the number, a colon, and the hash in hexadecimal, in groups of eight to be compared by eye.
impl fmt::Display for Position {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}:", self.seq)?;
        let hash = HEXLOWER.encode(&self.hash);
        for (place, letter) in hash.chars().enumerate() {
            if place > 0 && place % 8 == 0 {
                f.write_str(" ")?;
            }
            f.write_char(letter)?;
        }
        Ok(())
    }
}

/// Reads what was told; spaces, line breaks and capitals do not matter.
impl FromStr for Position {
    type Err = Refusal;

    fn from_str(text: &str) -> Result<Self, Refusal> {
        let refusal = || Refusal::new("invalid_head", "a head is a number, a colon and 64 hexadecimal digits");
        let text: String = text.chars().filter(|letter| !letter.is_whitespace()).collect();
        let (seq, hash) = text.split_once(':').ok_or_else(refusal)?;
        let hash = HEXLOWER_PERMISSIVE.decode(hash.as_bytes()).map_err(|_| refusal())?;
        let hash = hash.try_into().map_err(|_| refusal())?;
        match seq.parse() {
            Ok(seq) if seq > 0 => Ok(Self { seq, hash }),
            _ => Err(refusal()),
        }
    }
}

words! {
    /// What is wrong with the first broken record of a chain.
    Damage {
        /// A record before it is missing, or it stands out of order.
        MissingBefore = "missing_before",
        /// It, or what it builds on, was changed.
        HashDiffers = "hash_differs",
        /// Its erasable text was changed; the chain itself holds.
        PrivateDiffers = "private_differs",
        /// It and what followed is gone from the end of the chain.
        CutOff = "cut_off",
        /// What stands there cannot be read as a record.
        Unreadable = "unreadable",
        /// The chain holds, but is not the one whose head was told: it was written anew.
        Rewritten = "rewritten",
    }
}

/// The first broken record of a chain.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("audit record {seq} is broken: {what}")]
pub struct Broken {
    /// The place at which the chain breaks.
    pub seq: u64,
    /// What is wrong there.
    pub what: Damage,
}

/// Verifies a stretch of a chain, given each record with its stored hash in order.
///
/// Answers the place reached, from which the next stretch can go on. Whether records are missing at the very
/// end only an earlier answer, kept elsewhere, can tell.
pub fn verify<'a>(from: Position, records: impl IntoIterator<Item = (Record<'a>, Hash)>) -> Result<Position, Broken> {
    records.into_iter().try_fold(from, |before, (record, stored)| {
        let seq = before.seq + 1;
        if record.seq != seq {
            return Err(Broken { seq, what: Damage::MissingBefore });
        }
        let hash = link(&before.hash, &record);
        if hash != stored {
            return Err(Broken { seq, what: Damage::HashDiffers });
        }
        Ok(Position { seq, hash })
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn record(seq: u64) -> Record<'static> {
        Record {
            seq,
            at: DateTime::UNIX_EPOCH,
            actor: Some("p1"),
            role: Some("nurse"),
            on_behalf_of: None,
            action: "read",
            object_kind: "episode",
            object_id: Some("e1"),
            client: Some("c1"),
            outcome: "done",
            session: Some("s1"),
            private: None,
        }
    }

    fn chain(length: u64) -> Vec<(Record<'static>, Hash)> {
        let mut hash = genesis("org");
        (1..=length)
            .map(|seq| {
                hash = link(&hash, &record(seq));
                (record(seq), hash)
            })
            .collect()
    }

    fn verdict(records: Vec<(Record<'_>, Hash)>) -> Result<u64, Broken> {
        verify(Position::start("org"), records).map(|position| position.seq)
    }

    #[test]
    fn a_head_reads_back_however_it_was_copied() {
        let head = Position { seq: 1234, hash: genesis("org") };
        let text = head.to_string();
        assert!(text.starts_with("1234:") && text.split(' ').all(|group| group.len() <= 13), "{text}");
        let copied = [text.clone(), text.to_uppercase(), text.replace(' ', ""), text.replace(' ', "\n")];
        assert!(copied.iter().all(|copy| copy.parse() == Ok(head)), "{copied:?}");
        for wrong in ["", "1234", "0:00", ":", "x:", "-1:", &text[..text.len() - 1], &format!("{text}0")] {
            assert_eq!(wrong.parse::<Position>().unwrap_err().code, "invalid_head", "{wrong:?}");
        }
        assert!(text.replacen("1234", "0", 1).parse::<Position>().is_err(), "nothing stands before the first");
    }

    #[test]
    fn a_whole_chain_verifies_also_in_stretches() {
        let all = chain(10);
        assert_eq!(verdict(all.clone()), Ok(10));
        let middle = verify(Position::start("org"), all[..4].to_vec()).unwrap();
        assert_eq!(verify(middle, all[4..].to_vec()).map(|position| position.seq), Ok(10));
    }

    #[test]
    fn another_organisations_chain_does_not_verify() {
        let broken = verify(Position::start("other"), chain(3)).unwrap_err();
        assert_eq!(broken, Broken { seq: 1, what: Damage::HashDiffers });
    }

    #[test]
    fn a_field_moved_to_its_neighbour_changes_the_hash() {
        let moved = Record { actor: None, on_behalf_of: Some("p1"), ..record(1) };
        let empty = Record { on_behalf_of: Some(""), ..record(1) };
        let start = genesis("org");
        assert_ne!(link(&start, &record(1)), link(&start, &moved));
        assert_ne!(link(&start, &record(1)), link(&start, &empty));
    }

    #[test]
    fn the_digest_depends_on_salt_purpose_and_address() {
        let digest = private_digest(&[1; 16], Some("complaint"), Some("10.0.0.1"));
        assert_ne!(digest, private_digest(&[2; 16], Some("complaint"), Some("10.0.0.1")));
        assert_ne!(digest, private_digest(&[1; 16], Some("complaint1"), Some("0.0.0.1")));
        assert_ne!(digest, private_digest(&[1; 16], None, Some("10.0.0.1")));
    }

    proptest! {
        #[test]
        fn the_first_changed_record_is_named(length in 1..20u64, at in 0..20usize) {
            let mut records = chain(length);
            let at = at % records.len();
            records[at].0.outcome = "refused";
            prop_assert_eq!(verdict(records), Err(Broken { seq: at as u64 + 1, what: Damage::HashDiffers }));
        }

        #[test]
        fn the_first_missing_record_is_named(length in 2..20u64, at in 0..19usize) {
            let mut records = chain(length);
            let at = at % (records.len() - 1);
            records.remove(at);
            prop_assert_eq!(verdict(records), Err(Broken { seq: at as u64 + 1, what: Damage::MissingBefore }));
        }
    }
}
