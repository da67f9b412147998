//! The keys that sign access tokens: Ed25519, one signing, one more still accepted while keys rotate.
//!
//! `jsonwebtoken` is given ring as its cryptography, so that the whole tree has one provider: the other two choices
//! would bring aws-lc (a second one, with a C build) or the `rsa` crate (RUSTSEC-2023-0071).

use std::fs;
use std::io::Write as _;
use std::path::{Path, PathBuf};

use jsonwebtoken::crypto::{CryptoProvider, JwtSigner, JwtVerifier, KeyUtils};
use jsonwebtoken::errors::{Error, ErrorKind};
use jsonwebtoken::{Algorithm, DecodingKey, EncodingKey, Header, Validation};
use ring::rand::SystemRandom;
use ring::signature::{ED25519, Ed25519KeyPair, KeyPair as _, UnparsedPublicKey};
use signature::{Signer, Verifier};

use crate::access::Claims;

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
    /// The system gives no randomness.
    #[error("the operating system has no randomness to make a key from")]
    NoRandomness,
}

/// The keys of this server, and the name it puts into tokens.
pub struct Keys {
    issuer: String,
    current: Key,
    previous: Option<Key>,
}

impl Keys {
    /// Reads `signing-key.pk8` (made, mode 0600, when absent) and `previous-signing-key.pk8` (accepted while it is
    /// there) from `dir`.
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
        Self::from_parts(issuer, read(&path)?, previous)
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
        Self::from_parts(issuer, parse(document, Path::new("seed"))?, None)
    }

    fn from_parts(issuer: &str, current: Key, previous: Option<Key>) -> Result<Self, KeysError> {
        // Only the first call in a process counts; every one of them installs the same.
        let _already = RING.install_default();
        Ok(Self { issuer: issuer.to_owned(), current, previous })
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
    let failed = |source| KeysError::File { path: path.to_owned(), source };
    #[expect(clippy::disallowed_methods, reason = "ring makes a key from its own source of chance and takes no other")]
    let chance = SystemRandom::new();
    let document = Ed25519KeyPair::generate_pkcs8(&chance).map_err(|_| KeysError::NoRandomness)?;
    fs::create_dir_all(dir).map_err(failed)?;
    let mut file = private_file(path).map_err(failed)?;
    file.write_all(document.as_ref()).and_then(|()| file.sync_all()).map_err(failed)
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
