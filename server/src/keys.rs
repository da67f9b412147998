//! The keys that sign access tokens (Ed25519, one signing, one more still accepted while keys rotate), and the one under
//! which secrets lie sealed in the database.
//!
//! `jsonwebtoken` is given ring as its cryptography, so that the whole tree has one provider: the other two choices
//! would bring aws-lc (a second one, with a C build) or the `rsa` crate (RUSTSEC-2023-0071).

use std::fs;
use std::io::Write as _;
use std::path::{Path, PathBuf};

use jsonwebtoken::crypto::{CryptoProvider, JwtSigner, JwtVerifier, KeyUtils};
use jsonwebtoken::errors::{Error, ErrorKind};
use jsonwebtoken::{Algorithm, DecodingKey, EncodingKey, Header, Validation};
use ring::error::Unspecified;
use ring::rand::{SecureRandom as _, SystemRandom};
use ring::signature::{ED25519, Ed25519KeyPair, KeyPair as _, UnparsedPublicKey};
use ring::{aead, hmac};
use signature::{Signer, Verifier};

use crate::access::Claims;
use crate::clock::Dice;

/// For whom access tokens are made.
const AUDIENCE: &str = "reable";
/// RFC 9068: the type of a JWT that is an access token.
const TOKEN_TYPE: &str = "at+jwt";

struct RingSigner(Ed25519KeyPair);

impl Signer<Vec<u8>> for RingSigner {
    fn try_sign(&self, message: &[u8]) -> Result<Vec<u8>, signature::Error> {
        Ok(self.0.sign(message).as_ref().to_vec())
    }
}

impl JwtSigner for RingSigner {
    fn algorithm(&self) -> Algorithm {
        Algorithm::EdDSA
    }
}

struct RingVerifier(UnparsedPublicKey<Vec<u8>>);

impl Verifier<Vec<u8>> for RingVerifier {
    fn verify(&self, message: &[u8], signature: &Vec<u8>) -> Result<(), signature::Error> {
        self.0.verify(message, signature).map_err(|_| signature::Error::new())
    }
}

impl JwtVerifier for RingVerifier {
    fn algorithm(&self) -> Algorithm {
        Algorithm::EdDSA
    }
}

fn only_eddsa(algorithm: Algorithm) -> Result<(), Error> {
    if algorithm == Algorithm::EdDSA { Ok(()) } else { Err(ErrorKind::InvalidAlgorithm.into()) }
}

fn signer(algorithm: &Algorithm, key: &EncodingKey) -> Result<Box<dyn JwtSigner>, Error> {
    only_eddsa(*algorithm)?;
    let pair = Ed25519KeyPair::from_pkcs8_maybe_unchecked(key.as_bytes()).map_err(|_| ErrorKind::InvalidEddsaKey)?;
    Ok(Box::new(RingSigner(pair)))
}

fn verifier(algorithm: &Algorithm, key: &DecodingKey) -> Result<Box<dyn JwtVerifier>, Error> {
    only_eddsa(*algorithm)?;
    Ok(Box::new(RingVerifier(UnparsedPublicKey::new(&ED25519, key.try_get_as_bytes()?.to_vec()))))
}

static RING: CryptoProvider =
    CryptoProvider { signer_factory: signer, verifier_factory: verifier, key_utils: KeyUtils::new_unimplemented() };

/// One key: its name in the token's header, and its two halves.
struct Key {
    kid: String,
    signing: EncodingKey,
    verifying: DecodingKey,
}

/// Why the keys cannot be used.
#[derive(Debug, thiserror::Error)]
pub enum KeysError {
    /// A key file cannot be read or written.
    #[error("{path}: {source}; the server must own this folder and be able to write there")]
    File {
        /// The file.
        path: PathBuf,
        /// What the system said.
        source: std::io::Error,
    },
    /// A key file does not hold an Ed25519 key.
    #[error("{0}: this is no Ed25519 key in PKCS #8; move it away and restart to have a new one made")]
    Malformed(PathBuf),
    /// The file of the sealing key does not hold one.
    #[error(
        "{0}: a sealing key is 32 bytes; put the file back from a backup, since what is sealed opens with no other"
    )]
    NotSealing(PathBuf),
    /// The system gives no randomness.
    #[error("the operating system has no randomness to make a key from")]
    NoRandomness,
}

/// The keys of this server, and the name it puts into tokens.
pub struct Keys {
    issuer: String,
    current: Key,
    previous: Option<Key>,
    sealing: aead::LessSafeKey,
}

impl Keys {
    /// Reads `signing-key.pk8` and `sealing-key` (made, mode 0600, when absent) and `previous-signing-key.pk8` (accepted
    /// while it is there) from `dir`.
    ///
    /// # Errors
    /// When a file cannot be read, made or understood.
    pub fn open(dir: &Path, issuer: &str) -> Result<Self, KeysError> {
        let path = dir.join("signing-key.pk8");
        if !path.exists() {
            make(dir, &path)?;
        }
        let previous = dir.join("previous-signing-key.pk8");
        let previous = if previous.exists() { Some(read(&previous)?) } else { None };
        Self::from_parts(issuer, read(&path)?, previous, sealing_key(dir)?)
    }

    /// Makes the present key the previous one and a new one the present: tokens signed before stay good until they
    /// end by themselves, ten minutes at most.
    ///
    /// # Errors
    /// As [`open`](Self::open).
    pub fn rotate(dir: &Path) -> Result<(), KeysError> {
        let path = dir.join("signing-key.pk8");
        let previous = dir.join("previous-signing-key.pk8");
        fs::rename(&path, &previous).map_err(|source| KeysError::File { path: path.clone(), source })?;
        make(dir, &path)
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
        let seed = Path::new("seed");
        Self::from_parts(issuer, parse(document, seed)?, None, parse_sealing(sealing.as_ref(), seed)?)
    }

    fn from_parts(
        issuer: &str,
        current: Key,
        previous: Option<Key>,
        sealing: aead::LessSafeKey,
    ) -> Result<Self, KeysError> {
        // Only the first call in a process counts; every one of them installs the same.
        let _already = RING.install_default();
        Ok(Self { issuer: issuer.to_owned(), current, previous, sealing })
    }

    /// Seals a secret (ChaCha20-Poly1305 under a random nonce, which stands in front), so that it opens for `owner` alone.
    ///
    /// # Errors
    /// Never for a secret that fits in memory.
    pub fn seal(&self, dice: &Dice, owner: uuid::Uuid, secret: &[u8]) -> Result<Vec<u8>, Unspecified> {
        let nonce = dice.bytes::<{ aead::NONCE_LEN }>();
        let mut sealed = secret.to_vec();
        let once = aead::Nonce::assume_unique_for_key(nonce);
        self.sealing.seal_in_place_append_tag(once, aead::Aad::from(owner.into_bytes()), &mut sealed)?;
        Ok([&nonce[..], &sealed].concat())
    }

    /// The secret that [`seal`](Self::seal) sealed for `owner`; nothing when it was sealed for another, under another
    /// key, or changed since.
    #[must_use]
    pub fn unseal(&self, owner: uuid::Uuid, sealed: &[u8]) -> Option<Vec<u8>> {
        let (nonce, sealed) = sealed.split_at_checked(aead::NONCE_LEN)?;
        let nonce = aead::Nonce::try_assume_unique_for_key(nonce).ok()?;
        let mut sealed = sealed.to_vec();
        let opened = self.sealing.open_in_place(nonce, aead::Aad::from(owner.into_bytes()), &mut sealed).ok()?;
        Some(opened.to_vec())
    }

    /// Signs an access token.
    ///
    /// # Errors
    /// Never with a key that was read.
    pub fn sign(&self, person: uuid::Uuid, session: uuid::Uuid, from: i64, until: i64) -> Result<String, Error> {
        let header = Header {
            typ: Some(TOKEN_TYPE.to_owned()),
            kid: Some(self.current.kid.clone()),
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
        jsonwebtoken::encode(&header, &claims, &self.current.signing)
    }

    /// The claims of a token that one of our keys signed, for us; its times are for the caller to check, against the
    /// injected clock.
    #[must_use]
    pub fn verify(&self, token: &str) -> Option<Claims> {
        let header = jsonwebtoken::decode_header(token).ok()?;
        if header.typ.as_deref() != Some(TOKEN_TYPE) {
            return None;
        }
        let key = [Some(&self.current), self.previous.as_ref()]
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

fn make(dir: &Path, path: &Path) -> Result<(), KeysError> {
    let document = Ed25519KeyPair::generate_pkcs8(&chance()).map_err(|_| KeysError::NoRandomness)?;
    place(dir, path, document.as_ref())
}

/// Reads the sealing key, and makes it when there is none.
fn sealing_key(dir: &Path) -> Result<aead::LessSafeKey, KeysError> {
    let path = dir.join("sealing-key");
    if !path.exists() {
        let mut key = [0; 32];
        chance().fill(&mut key).map_err(|_| KeysError::NoRandomness)?;
        place(dir, &path, &key)?;
    }
    let key = fs::read(&path).map_err(|source| KeysError::File { path: path.clone(), source })?;
    parse_sealing(&key, &path)
}

fn parse_sealing(key: &[u8], path: &Path) -> Result<aead::LessSafeKey, KeysError> {
    let key = aead::UnboundKey::new(&aead::CHACHA20_POLY1305, key);
    Ok(aead::LessSafeKey::new(key.map_err(|_| KeysError::NotSealing(path.to_owned()))?))
}

fn chance() -> SystemRandom {
    #[expect(clippy::disallowed_methods, reason = "ring makes a key from its own source of chance and takes no other")]
    SystemRandom::new()
}

/// Writes a key under another name first: of several servers that start together one comes first, and all read its.
fn place(dir: &Path, path: &Path, key: &[u8]) -> Result<(), KeysError> {
    let failed = |source| KeysError::File { path: path.to_owned(), source };
    let mut mark = [0; 8];
    chance().fill(&mut mark).map_err(|_| KeysError::NoRandomness)?;
    let part = path.with_extension(format!("{}.part", data_encoding::HEXLOWER.encode(&mark)));
    fs::create_dir_all(dir).map_err(failed)?;
    let mut file = private_file(&part).map_err(failed)?;
    file.write_all(key).and_then(|()| file.sync_all()).map_err(failed)?;
    let linked = fs::hard_link(&part, path);
    fs::remove_file(&part).map_err(failed)?;
    match linked {
        Err(error) if error.kind() != std::io::ErrorKind::AlreadyExists => Err(failed(error)),
        _ => Ok(()),
    }
}

/// A new file that only its owner may read.
pub(crate) fn private_file(path: &Path) -> std::io::Result<fs::File> {
    let mut options = fs::OpenOptions::new();
    options.write(true).create_new(true);
    #[cfg(unix)]
    std::os::unix::fs::OpenOptionsExt::mode(&mut options, 0o600);
    options.open(path)
}

fn read(path: &Path) -> Result<Key, KeysError> {
    let document = fs::read(path).map_err(|source| KeysError::File { path: path.to_owned(), source })?;
    parse(document, path)
}

fn parse(document: Vec<u8>, path: &Path) -> Result<Key, KeysError> {
    let malformed = |_| KeysError::Malformed(path.to_owned());
    let pair = Ed25519KeyPair::from_pkcs8_maybe_unchecked(&document).map_err(malformed)?;
    let public = pair.public_key().as_ref();
    let digest = ring::digest::digest(&ring::digest::SHA256, public);
    Ok(Key {
        kid: data_encoding::BASE64URL_NOPAD.encode(&digest.as_ref()[..8]),
        signing: EncodingKey::from_ed_der(&document),
        verifying: DecodingKey::from_ed_der(public),
    })
}

#[cfg(test)]
mod tests {
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
        let folder = tempfile::tempdir().unwrap();
        let owner = Uuid::from_u128(7);
        let sealed = Keys::open(folder.path(), "here").unwrap().seal(&Dice::seeded(3), owner, b"it").unwrap();
        Keys::rotate(folder.path()).unwrap();
        assert_eq!(Keys::open(folder.path(), "here").unwrap().unseal(owner, &sealed).as_deref(), Some(&b"it"[..]));
        let names: Vec<_> = fs::read_dir(folder.path()).unwrap().map(|file| file.unwrap()).collect();
        assert_eq!(names.len(), 3, "two signing keys and the sealing key, and nothing half made");
        #[cfg(unix)]
        for file in names {
            let mode = std::os::unix::fs::PermissionsExt::mode(&file.metadata().unwrap().permissions());
            assert_eq!(mode & 0o077, 0, "{:?}", file.path());
        }
        fs::write(folder.path().join("sealing-key"), b"cut of").unwrap();
        assert!(matches!(Keys::open(folder.path(), "here"), Err(KeysError::NotSealing(_))));
    }
}
