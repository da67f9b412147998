//! The keys that sign access tokens (Ed25519, one signing, one more still accepted while keys rotate), and the one under
//! which secrets lie sealed in the database.
//!
//! They lie in a folder (`folder.rs`) that the operator's commands change while servers run; [`watch`] takes up what changed.

pub(crate) mod folder;
mod provider;

use std::path::{Path, PathBuf};
use std::sync::{Arc, PoisonError, RwLock};
use std::time::Duration;

use jsonwebtoken::errors::Error;
use jsonwebtoken::{Algorithm, DecodingKey, EncodingKey, Header, Validation};
use ring::error::Unspecified;
use ring::signature::{Ed25519KeyPair, KeyPair as _};
use ring::{aead, hmac};

pub use self::folder::KeysError;
pub(crate) use self::folder::private_file;
use self::folder::{Contents, Use};
use crate::access::Claims;
use crate::clock::Dice;
use crate::parts::Parts;

/// For whom access tokens are made.
const AUDIENCE: &str = "reable";
/// RFC 9068: the type of a JWT that is an access token.
const TOKEN_TYPE: &str = "at+jwt";
/// How often a server looks whether its keys were changed.
const LOOK_EVERY: Duration = Duration::from_secs(1);

/// One key: its name in the token's header, and its two halves.
struct Key {
    kid: String,
    signing: EncodingKey,
    verifying: DecodingKey,
}

impl Key {
    fn parse(document: &[u8], path: &Path) -> Result<Self, KeysError> {
        let malformed = |_| KeysError::Malformed(path.to_owned());
        let pair = Ed25519KeyPair::from_pkcs8_maybe_unchecked(document).map_err(malformed)?;
        let public = pair.public_key().as_ref();
        Ok(Self {
            kid: name_of(public),
            signing: EncodingKey::from_ed_der(document),
            verifying: DecodingKey::from_ed_der(public),
        })
    }
}

/// The name of a key: 64 bits of its SHA-256 digest, from which it cannot be had back.
fn name_of(key: &[u8]) -> String {
    let digest = ring::digest::digest(&ring::digest::SHA256, key);
    data_encoding::BASE64URL_NOPAD.encode(&digest.as_ref()[..8])
}

/// The keys in use.
struct Bunch {
    contents: Contents,
    current: Key,
    previous: Option<Key>,
    sealing: aead::LessSafeKey,
    previous_sealing: Option<aead::LessSafeKey>,
}

impl Bunch {
    fn of(contents: Contents, dir: &Path) -> Result<Self, KeysError> {
        let signing = |key: &Vec<u8>, used: Use| Key::parse(key, &used.path(dir));
        let sealing = |key: &Vec<u8>, used: Use| match aead::UnboundKey::new(&aead::CHACHA20_POLY1305, key) {
            Ok(key) => Ok(aead::LessSafeKey::new(key)),
            Err(Unspecified) => Err(KeysError::NotSealing(used.path(dir))),
        };
        Ok(Self {
            current: signing(&contents.signing, Use::Signing)?,
            previous: contents.previous_signing.as_ref().map(|key| signing(key, Use::PreviousSigning)).transpose()?,
            sealing: sealing(&contents.sealing, Use::Sealing)?,
            previous_sealing: contents
                .previous_sealing
                .as_ref()
                .map(|key| sealing(key, Use::PreviousSealing))
                .transpose()?,
            contents,
        })
    }
}

/// What sealing something anew comes to.
#[derive(Debug, PartialEq, Eq)]
pub enum Resealed {
    /// It lies under the present key already.
    Unneeded,
    /// It was opened with the previous key; this is to take its place.
    Anew(Vec<u8>),
    /// It opens with neither.
    Unopened,
}

/// The keys of this server, and the name it puts into tokens.
pub struct Keys {
    issuer: String,
    folder: Option<PathBuf>,
    bunch: RwLock<Arc<Bunch>>,
}

impl Keys {
    /// Reads `signing-key.pk8` and `sealing-key` (made, mode 0600, when absent) and, while they are there, the previous
    /// ones from `dir`.
    ///
    /// # Errors
    /// When a file cannot be read, made or understood.
    pub fn open(dir: &Path, issuer: &str) -> Result<Self, KeysError> {
        let bunch = Bunch::of(Contents::read_or_make(dir)?, dir)?;
        Ok(Self::with(issuer, Some(dir.to_owned()), bunch))
    }

    /// Keys that live in memory only, made from a seed: for tests.
    ///
    /// # Errors
    /// Never for a seed of 32 bytes.
    pub fn from_seed(seed: &[u8; 32], issuer: &str) -> Result<Self, KeysError> {
        // RFC 8410: the fixed start of a PKCS #8 document that holds an Ed25519 seed.
        let mut document = data_encoding::HEXLOWER.decode(b"302e020100300506032b657004220420").unwrap_or_default();
        document.extend_from_slice(seed);
        let sealing = hmac::sign(&hmac::Key::new(hmac::HMAC_SHA256, seed), b"reable-sealing-key-1");
        let contents = Contents {
            signing: document,
            previous_signing: None,
            sealing: sealing.as_ref().to_vec(),
            previous_sealing: None,
        };
        Ok(Self::with(issuer, None, Bunch::of(contents, Path::new("seed"))?))
    }

    fn with(issuer: &str, folder: Option<PathBuf>, bunch: Bunch) -> Self {
        provider::install();
        Self { issuer: issuer.to_owned(), folder, bunch: RwLock::new(Arc::new(bunch)) }
    }

    fn bunch(&self) -> Arc<Bunch> {
        self.bunch.read().unwrap_or_else(PoisonError::into_inner).clone()
    }

    /// Takes up what changed in the folder; whether anything did.
    ///
    /// # Errors
    /// When a file cannot be read or understood; the keys stay what they were.
    pub fn reload(&self) -> Result<bool, KeysError> {
        let Some(dir) = &self.folder else { return Ok(false) };
        let found = Contents::read(dir)?;
        if found == self.bunch().contents {
            return Ok(false);
        }
        let bunch = Arc::new(Bunch::of(found, dir)?);
        *self.bunch.write().unwrap_or_else(PoisonError::into_inner) = bunch;
        Ok(true)
    }

    /// Seals a secret (ChaCha20-Poly1305 under a random nonce, which stands in front), so that it opens for `owner` alone.
    ///
    /// # Errors
    /// Never for a secret that fits in memory.
    pub fn seal(&self, dice: &Dice, owner: uuid::Uuid, secret: &[u8]) -> Result<Vec<u8>, Unspecified> {
        let nonce = dice.bytes::<{ aead::NONCE_LEN }>();
        let mut sealed = secret.to_vec();
        let once = aead::Nonce::assume_unique_for_key(nonce);
        self.bunch().sealing.seal_in_place_append_tag(once, aead::Aad::from(owner.into_bytes()), &mut sealed)?;
        Ok([&nonce[..], &sealed].concat())
    }

    /// The secret that [`seal`](Self::seal) sealed for `owner`; nothing when it was sealed for another, under another
    /// key, or changed since. What does not open may have been sealed anew a moment ago: then the folder is read again.
    #[must_use]
    pub fn unseal(&self, owner: uuid::Uuid, sealed: &[u8]) -> Option<Vec<u8>> {
        let with_any = || {
            let bunch = self.bunch();
            let opened = unseal_with(&bunch.sealing, owner, sealed);
            opened.or_else(|| bunch.previous_sealing.as_ref().and_then(|key| unseal_with(key, owner, sealed)))
        };
        with_any().or_else(|| matches!(self.reload(), Ok(true)).then(with_any).flatten())
    }

    /// Seals under the present key what lies under the previous one.
    ///
    /// # Errors
    /// As [`seal`](Self::seal).
    pub fn reseal(&self, dice: &Dice, owner: uuid::Uuid, sealed: &[u8]) -> Result<Resealed, Unspecified> {
        if unseal_with(&self.bunch().sealing, owner, sealed).is_some() {
            return Ok(Resealed::Unneeded);
        }
        match self.unseal(owner, sealed) {
            Some(secret) => self.seal(dice, owner, &secret).map(Resealed::Anew),
            None => Ok(Resealed::Unopened),
        }
    }

    /// Signs an access token.
    ///
    /// # Errors
    /// Never with a key that was read.
    pub fn sign(&self, person: uuid::Uuid, session: uuid::Uuid, from: i64, until: i64) -> Result<String, Error> {
        let bunch = self.bunch();
        let header = Header {
            typ: Some(TOKEN_TYPE.to_owned()),
            kid: Some(bunch.current.kid.clone()),
            ..Header::new(Algorithm::EdDSA)
        };
        let claims = Claims {
            iss: self.issuer.clone(),
            aud: AUDIENCE.to_owned(),
            sub: person,
            sid: session,
            nbf: from,
            exp: until,
        };
        jsonwebtoken::encode(&header, &claims, &bunch.current.signing)
    }

    /// The claims of a token that one of our keys signed, for us; its times are for the caller to check, against the
    /// injected clock.
    #[must_use]
    pub fn verify(&self, token: &str) -> Option<Claims> {
        let header = jsonwebtoken::decode_header(token).ok()?;
        if header.typ.as_deref() != Some(TOKEN_TYPE) {
            return None;
        }
        let bunch = self.bunch();
        let key = [Some(&bunch.current), bunch.previous.as_ref()]
            .into_iter()
            .flatten()
            .find(|key| Some(&key.kid) == header.kid.as_ref())?;
        let mut validation = Validation::new(Algorithm::EdDSA);
        validation.set_issuer(&[&self.issuer]);
        validation.set_audience(&[AUDIENCE]);
        validation.set_required_spec_claims(&["iss", "aud", "sub", "exp", "nbf"]);
        validation.validate_exp = false;
        validation.validate_nbf = false;
        jsonwebtoken::decode::<Claims>(token, &key.verifying, &validation).ok().map(|data| data.claims)
    }
}

fn unseal_with(key: &aead::LessSafeKey, owner: uuid::Uuid, sealed: &[u8]) -> Option<Vec<u8>> {
    let (nonce, sealed) = sealed.split_at_checked(aead::NONCE_LEN)?;
    let nonce = aead::Nonce::try_assume_unique_for_key(nonce).ok()?;
    let mut sealed = sealed.to_vec();
    let opened = key.open_in_place(nonce, aead::Aad::from(owner.into_bytes()), &mut sealed).ok()?;
    Some(opened.to_vec())
}

/// Takes up, for as long as the server runs, what the operator changes in the folder of the keys.
pub async fn watch(parts: Parts) {
    let mut troubled = false;
    loop {
        tokio::time::sleep(LOOK_EVERY).await;
        let taken_up = take_up(&parts);
        if let Err(error) = &taken_up
            && !troubled
        {
            tracing::error!(%error, "the keys cannot be read any more; those read before stay in use");
        }
        troubled = taken_up.is_err();
    }
}

/// Takes up what the operator changed in the folder of the keys, and believes no token any longer that was believed.
///
/// # Errors
/// As [`Keys::reload`].
pub fn take_up(parts: &Parts) -> Result<(), KeysError> {
    if parts.keys.reload()? {
        parts.sessions.forget_all();
        tracing::info!("other keys are in use from now on");
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use std::fs;

    use uuid::Uuid;

    use super::*;

    #[test]
    fn what_is_sealed_opens_for_its_owner_under_its_key_and_untouched() {
        let keys = Keys::from_seed(&[1; 32], "here").unwrap();
        let (owner, other) = (Uuid::from_u128(7), Uuid::from_u128(8));
        let sealed = keys.seal(&Dice::seeded(3), owner, b"twenty bytes of it..").unwrap();
        assert_eq!(keys.unseal(owner, &sealed).as_deref(), Some(&b"twenty bytes of it.."[..]));
        assert_eq!(keys.unseal(other, &sealed), None);
        assert_eq!(Keys::from_seed(&[2; 32], "here").unwrap().unseal(owner, &sealed), None);
        for place in 0..sealed.len() {
            let mut touched = sealed.clone();
            touched[place] ^= 1;
            assert_eq!(keys.unseal(owner, &touched), None, "byte {place}");
        }
        assert_eq!(keys.unseal(owner, b"short"), None);
    }

    #[test]
    fn the_sealing_key_is_made_once_for_its_owner_s_eyes_and_outlives_a_rotation() {
        let dir = tempfile::tempdir().unwrap();
        let owner = Uuid::from_u128(7);
        let sealed = Keys::open(dir.path(), "here").unwrap().seal(&Dice::seeded(3), owner, b"it").unwrap();
        folder::rotate(dir.path()).unwrap();
        assert_eq!(Keys::open(dir.path(), "here").unwrap().unseal(owner, &sealed).as_deref(), Some(&b"it"[..]));
        let names: Vec<_> = fs::read_dir(dir.path()).unwrap().map(|file| file.unwrap()).collect();
        assert_eq!(names.len(), 3, "two signing keys and the sealing key, and nothing half made");
        #[cfg(unix)]
        for file in names {
            let mode = std::os::unix::fs::PermissionsExt::mode(&file.metadata().unwrap().permissions());
            assert_eq!(mode & 0o077, 0, "{:?}", file.path());
        }
        fs::write(dir.path().join("sealing-key"), b"cut of").unwrap();
        assert!(matches!(Keys::open(dir.path(), "here"), Err(KeysError::NotSealing(_))));
    }

    #[test]
    fn a_revoked_key_signs_nothing_that_is_believed_and_what_it_sealed_is_sealed_anew() {
        let dir = tempfile::tempdir().unwrap();
        let (owner, dice) = (Uuid::from_u128(7), Dice::seeded(3));
        let running = Keys::open(dir.path(), "here").unwrap();
        let (token, sealed) = (running.sign(owner, owner, 0, 1).unwrap(), running.seal(&dice, owner, b"it").unwrap());
        assert!(!running.reload().unwrap(), "nothing changed");

        folder::revoke(dir.path()).unwrap();
        assert!(running.verify(&token).is_some(), "not until it is taken up");
        assert!(running.reload().unwrap());
        assert_eq!(running.verify(&token).map(|claims| claims.sub), None);
        assert_eq!(running.unseal(owner, &sealed).as_deref(), Some(&b"it"[..]), "the key before opens it");
        let Ok(Resealed::Anew(anew)) = running.reseal(&dice, owner, &sealed) else { panic!("it opens") };
        assert_eq!(running.reseal(&dice, owner, &anew), Ok(Resealed::Unneeded));
        assert_eq!(running.reseal(&dice, owner, b"something else altogether"), Ok(Resealed::Unopened));

        folder::revoke(dir.path()).unwrap();
        folder::forget_previous_sealing(dir.path()).unwrap();
        let later = Keys::open(dir.path(), "here").unwrap();
        assert_eq!(
            later.unseal(owner, &anew).as_deref(),
            Some(&b"it"[..]),
            "begun again, it goes on with the same key"
        );
        assert_eq!(later.unseal(owner, &sealed), None);
        assert_eq!(folder::list(dir.path()).unwrap().len(), 2, "and only the new ones are left");
    }

    #[test]
    fn a_server_that_comes_too_late_for_the_new_key_fetches_it() {
        let dir = tempfile::tempdir().unwrap();
        let owner = Uuid::from_u128(7);
        let running = Keys::open(dir.path(), "here").unwrap();
        folder::revoke(dir.path()).unwrap();
        let sealed = Keys::open(dir.path(), "here").unwrap().seal(&Dice::seeded(3), owner, b"it").unwrap();
        assert_eq!(running.unseal(owner, &sealed).as_deref(), Some(&b"it"[..]));
    }

    #[test]
    fn where_there_are_no_keys_nothing_is_made_anew_or_listed() {
        let dir = tempfile::tempdir().unwrap();
        for refused in [folder::rotate(dir.path()), folder::revoke(dir.path()), folder::list(dir.path()).map(drop)] {
            assert!(matches!(refused, Err(KeysError::Absent(_))));
        }
        assert_eq!(fs::read_dir(dir.path()).unwrap().count(), 0);
    }

    #[test]
    fn keys_that_cannot_be_read_any_more_stay_in_use() {
        let dir = tempfile::tempdir().unwrap();
        let owner = Uuid::from_u128(7);
        let running = Keys::open(dir.path(), "here").unwrap();
        let token = running.sign(owner, owner, 0, 1).unwrap();
        fs::write(dir.path().join("signing-key.pk8"), b"half of").unwrap();
        assert!(matches!(running.reload(), Err(KeysError::Malformed(_))));
        assert!(running.verify(&token).is_some());
    }
}
