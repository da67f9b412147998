//! Pseudonyms: the same for the same client in every export of an organisation, and telling nothing by themselves.

use data_encoding::{BASE64URL_NOPAD, HEXLOWER};
use ring::{aead, hmac};
use sea_orm::ConnectionTrait;
use serde::Serialize;
use serde::de::DeserializeOwned;
use uuid::Uuid;

use crate::clock::Dice;
use crate::db::{Db, sql};
use crate::ids::OrgId;
use crate::problem::{Answer, Problem};

/// How many hexadecimal digits a pseudonym has: enough that 100,000 clients hardly ever share one.
const DIGITS: usize = 12;

/// The keys of one organisation, from which pseudonyms are made.
pub struct Pseudonyms {
    names: hmac::Key,
    cursors: aead::LessSafeKey,
}

impl Pseudonyms {
    /// Reads the organisation's key, or makes it at its first export.
    ///
    /// # Errors
    /// When the database refuses.
    pub async fn open(db: &Db, dice: &Dice, org: OrgId) -> Answer<Self> {
        if let Some(key) = read(db, org).await? {
            return Self::from_key(&key);
        }
        let txn = db.write().await?;
        let text = "INSERT INTO pseudonym_keys (org_id, key, created_at) VALUES ($1, $2, $3) \
                    ON CONFLICT (org_id) DO NOTHING";
        let values = [org.into(), dice.bytes::<32>().to_vec().into(), txn.now().into()];
        txn.execute_raw(sql(&*txn, text, values)).await?;
        txn.commit_housekeeping().await?;
        // Two first exports at once: whoever came first made the key.
        Self::from_key(&read(db, org).await?.ok_or_else(Problem::unavailable)?)
    }

    fn from_key(key: &[u8]) -> Answer<Self> {
        let names = hmac::Key::new(hmac::HMAC_SHA256, key);
        let cursors = hmac::sign(&names, b"reable-export-cursor-1");
        let cursors = aead::UnboundKey::new(&aead::CHACHA20_POLY1305, cursors.as_ref());
        let cursors = aead::LessSafeKey::new(cursors.map_err(|_| Problem::unavailable())?);
        Ok(Self { names, cursors })
    }

    /// The pseudonym of whatever has this id.
    #[must_use]
    pub fn of(&self, id: Uuid) -> String {
        let mut name = HEXLOWER.encode(hmac::sign(&self.names, id.as_bytes()).as_ref());
        name.truncate(DIGITS);
        name
    }

    /// A cursor that does not show the ids in it, for one kind of export.
    ///
    /// # Errors
    /// Never for a key that serialises.
    pub fn seal<K: Serialize>(&self, dice: &Dice, kind: &str, key: &K) -> Answer<String> {
        let nonce = dice.bytes::<12>();
        let mut sealed = serde_json::to_vec(key).map_err(|_| Problem::unavailable())?;
        let aad = aead::Aad::from(kind.as_bytes());
        let nonce_once = aead::Nonce::assume_unique_for_key(nonce);
        self.cursors.seal_in_place_append_tag(nonce_once, aad, &mut sealed).map_err(|_| Problem::unavailable())?;
        Ok(BASE64URL_NOPAD.encode(&[&nonce[..], &sealed].concat()))
    }

    /// The key in a cursor that [`seal`](Self::seal) made.
    ///
    /// # Errors
    /// 422 when it is none, or of another kind of export.
    pub fn unseal<K: DeserializeOwned>(&self, kind: &str, cursor: &str) -> Answer<K> {
        self.open_cursor(kind, cursor).ok_or_else(|| {
            let detail = "Send next_cursor of this export's last page, as it was.";
            Problem::invalid_at("/query/cursor", "unknown_cursor", detail)
        })
    }

    fn open_cursor<K: DeserializeOwned>(&self, kind: &str, cursor: &str) -> Option<K> {
        let sealed = BASE64URL_NOPAD.decode(cursor.as_bytes()).ok()?;
        let (nonce, sealed) = sealed.split_at_checked(12)?;
        let nonce = aead::Nonce::try_assume_unique_for_key(nonce).ok()?;
        let mut sealed = sealed.to_vec();
        let opened = self.cursors.open_in_place(nonce, aead::Aad::from(kind.as_bytes()), &mut sealed).ok()?;
        serde_json::from_slice(opened).ok()
    }
}

async fn read(db: &Db, org: OrgId) -> Answer<Option<Vec<u8>>> {
    let text = "SELECT key FROM pseudonym_keys WHERE org_id = $1";
    let row = db.read().query_one_raw(sql(db.read(), text, [org.into()])).await?;
    Ok(row.map(|row| row.try_get("", "key")).transpose()?)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_pseudonym_is_the_same_each_time_and_another_in_another_organisation() {
        let (one, other) = (Pseudonyms::from_key(&[1; 32]).unwrap(), Pseudonyms::from_key(&[2; 32]).unwrap());
        let client = Uuid::from_u128(7);
        assert_eq!(one.of(client), one.of(client));
        assert_ne!(one.of(client), other.of(client));
        assert_ne!(one.of(client), one.of(Uuid::from_u128(8)));
        assert_eq!(one.of(client).len(), DIGITS);
    }

    #[test]
    fn a_cursor_opens_only_for_its_own_export_and_organisation() {
        let (one, other) = (Pseudonyms::from_key(&[1; 32]).unwrap(), Pseudonyms::from_key(&[2; 32]).unwrap());
        let dice = Dice::seeded(3);
        let key = Uuid::from_u128(7);
        let cursor = one.seal(&dice, "goal", &key).unwrap();
        assert_eq!(one.unseal::<Uuid>("goal", &cursor).unwrap(), key);
        assert!(one.unseal::<Uuid>("episode", &cursor).is_err());
        assert!(other.unseal::<Uuid>("goal", &cursor).is_err());
        assert!(one.unseal::<Uuid>("goal", "AAAA").is_err());
        let plain = BASE64URL_NOPAD.decode(cursor.as_bytes()).unwrap();
        assert!(!plain.windows(8).any(|part| part == &key.to_string().as_bytes()[..8]));
    }
}
