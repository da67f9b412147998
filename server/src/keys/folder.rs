//! The folder of the keys: made when absent, replaced whole, never half written.

use std::fs;
use std::io::Write as _;
use std::path::{Path, PathBuf};

use chrono::{DateTime, Utc};
use ring::rand::{SecureRandom as _, SystemRandom};
use ring::signature::Ed25519KeyPair;

const SIGNING: &str = "signing-key.pk8";
const PREVIOUS_SIGNING: &str = "previous-signing-key.pk8";
const SEALING: &str = "sealing-key";
const PREVIOUS_SEALING: &str = "previous-sealing-key";
/// How long a sealing key is: one of ChaCha20-Poly1305.
const SEALING_BYTES: usize = 32;

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
    /// Keys made by somebody else would be out of the server's reach.
    #[error("{0} belongs to another user: run this as the one that the server runs as (sudo -u reable …)")]
    NotOurs(PathBuf),
    /// There are no keys here.
    #[error("{0}: there are no keys yet; the server makes them when it first starts. Is --secrets-dir its folder?")]
    Absent(PathBuf),
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

/// What a key in the folder is for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Use {
    /// Signs access tokens.
    Signing,
    /// Signed them before; its tokens are still accepted.
    PreviousSigning,
    /// Seals secrets in the database.
    Sealing,
    /// Sealed them before; a revocation that did not come to its end left it.
    PreviousSealing,
}

impl Use {
    const ALL: [Self; 4] = [Self::Signing, Self::PreviousSigning, Self::Sealing, Self::PreviousSealing];

    /// The name of its file.
    #[must_use]
    pub fn file(self) -> &'static str {
        match self {
            Self::Signing => SIGNING,
            Self::PreviousSigning => PREVIOUS_SIGNING,
            Self::Sealing => SEALING,
            Self::PreviousSealing => PREVIOUS_SEALING,
        }
    }

    /// Where it lies.
    #[must_use]
    pub fn path(self, dir: &Path) -> PathBuf {
        dir.join(self.file())
    }
}

/// What lies in the folder, byte for byte.
#[derive(PartialEq, Eq)]
pub struct Contents {
    pub signing: Vec<u8>,
    pub previous_signing: Option<Vec<u8>>,
    pub sealing: Vec<u8>,
    pub previous_sealing: Option<Vec<u8>>,
}

impl Contents {
    /// Reads what is there.
    pub fn read(dir: &Path) -> Result<Self, KeysError> {
        Ok(Self {
            signing: needed(&Use::Signing.path(dir))?,
            previous_signing: perhaps(&Use::PreviousSigning.path(dir))?,
            sealing: needed(&Use::Sealing.path(dir))?,
            previous_sealing: perhaps(&Use::PreviousSealing.path(dir))?,
        })
    }

    /// Reads what is there, and makes what there must be.
    pub fn read_or_make(dir: &Path) -> Result<Self, KeysError> {
        for (kind, make) in [(Use::Signing, new_signing as fn() -> _), (Use::Sealing, new_sealing)] {
            let path = kind.path(dir);
            if !path.exists() {
                place(dir, &path, &make()?, false)?;
            }
        }
        Self::read(dir)
    }
}

/// Makes the present key the previous one and a new one the present: tokens signed before stay good until they end by
/// themselves, ten minutes at most.
///
/// # Errors
/// When there is no key, or a file cannot be written.
pub fn rotate(dir: &Path) -> Result<(), KeysError> {
    let _alone = hold(dir)?;
    let present = needed(&Use::Signing.path(dir))?;
    place(dir, &Use::PreviousSigning.path(dir), &present, true)?;
    place(dir, &Use::Signing.path(dir), &new_signing()?, true)
}

/// Puts new keys in the place of all: what the signing keys signed is worth nothing from now on. The sealing key so far
/// stays beside its successor until [`forget_previous_sealing`], for sealing anew what it sealed. Begun again after it was
/// interrupted, it goes on.
///
/// # Errors
/// As [`rotate`].
pub fn revoke(dir: &Path) -> Result<(), KeysError> {
    let _alone = hold(dir)?;
    let (sealing, previous) = (Use::Sealing.path(dir), Use::PreviousSealing.path(dir));
    let present = needed(&sealing)?;
    place(dir, &Use::Signing.path(dir), &new_signing()?, true)?;
    remove(dir, &Use::PreviousSigning.path(dir))?;
    if perhaps(&previous)?.is_none_or(|previous| previous == present) {
        place(dir, &previous, &present, true)?;
        place(dir, &sealing, &new_sealing()?, true)?;
    }
    Ok(())
}

/// Takes away the sealing key that was in use before the last [`revoke`].
///
/// # Errors
/// When it cannot be removed.
pub fn forget_previous_sealing(dir: &Path) -> Result<(), KeysError> {
    remove(dir, &Use::PreviousSealing.path(dir))
}

/// A key in the folder, told apart from others without giving it away.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Listed {
    /// What it is for.
    pub used: Use,
    /// Its name; that of a signing key stands as `kid` in tokens.
    pub name: String,
    /// When it was written there.
    pub since: DateTime<Utc>,
}

/// The keys of a folder.
///
/// # Errors
/// When there are none, a file cannot be read, or holds no key.
pub fn list(dir: &Path) -> Result<Vec<Listed>, KeysError> {
    let mut listed = Vec::new();
    needed(&Use::Signing.path(dir))?;
    for used in Use::ALL {
        let path = used.path(dir);
        let Some(key) = perhaps(&path)? else { continue };
        let name = match used {
            Use::Signing | Use::PreviousSigning => super::Key::parse(&key, &path)?.kid,
            Use::Sealing | Use::PreviousSealing => super::name_of(&key),
        };
        let since = fs::metadata(&path).and_then(|known| known.modified());
        let since = since.map_err(|source| KeysError::File { path, source })?.into();
        listed.push(Listed { used, name, since });
    }
    Ok(listed)
}

fn needed(path: &Path) -> Result<Vec<u8>, KeysError> {
    perhaps(path)?.ok_or_else(|| KeysError::Absent(path.parent().unwrap_or(path).to_owned()))
}

fn perhaps(path: &Path) -> Result<Option<Vec<u8>>, KeysError> {
    match fs::read(path) {
        Ok(key) => Ok(Some(key)),
        Err(error) if error.kind() == std::io::ErrorKind::NotFound => Ok(None),
        Err(source) => Err(KeysError::File { path: path.to_owned(), source }),
    }
}

fn new_signing() -> Result<Vec<u8>, KeysError> {
    let document = Ed25519KeyPair::generate_pkcs8(&chance()).map_err(|_| KeysError::NoRandomness)?;
    Ok(document.as_ref().to_vec())
}

fn new_sealing() -> Result<Vec<u8>, KeysError> {
    let mut key = [0; SEALING_BYTES];
    chance().fill(&mut key).map_err(|_| KeysError::NoRandomness)?;
    Ok(key.to_vec())
}

fn chance() -> SystemRandom {
    #[expect(clippy::disallowed_methods, reason = "ring makes a key from its own source of chance and takes no other")]
    SystemRandom::new()
}

/// Writes a key under another name first, so that nobody reads half of one. Unless it `replaces` what is there, the first
/// of several servers that start together wins, and all read its.
fn place(dir: &Path, path: &Path, key: &[u8], replaces: bool) -> Result<(), KeysError> {
    let failed = |source| KeysError::File { path: path.to_owned(), source };
    let mut mark = [0; 8];
    chance().fill(&mut mark).map_err(|_| KeysError::NoRandomness)?;
    let part = path.with_extension(format!("{}.part", data_encoding::HEXLOWER.encode(&mark)));
    private_folder(dir).map_err(failed)?;
    let mut file = private_file(&part).map_err(failed)?;
    file.write_all(key).and_then(|()| file.sync_all()).map_err(failed)?;
    if replaces {
        fs::rename(&part, path).map_err(failed)?;
    } else {
        let linked = fs::hard_link(&part, path);
        fs::remove_file(&part).map_err(failed)?;
        match linked {
            Err(error) if error.kind() != std::io::ErrorKind::AlreadyExists => return Err(failed(error)),
            _ => {}
        }
    }
    sync(dir)
}

fn remove(dir: &Path, path: &Path) -> Result<(), KeysError> {
    match fs::remove_file(path) {
        Err(source) if source.kind() != std::io::ErrorKind::NotFound => {
            Err(KeysError::File { path: path.to_owned(), source })
        }
        _ => sync(dir),
    }
}

/// Lets one at a time change the keys, and nobody whose files the server could not read; until what is answered is dropped.
fn hold(dir: &Path) -> Result<fs::File, KeysError> {
    needed(&Use::Signing.path(dir))?;
    let failed = |source| KeysError::File { path: dir.to_owned(), source };
    let folder = fs::File::open(dir).map_err(failed)?;
    folder.lock().map_err(failed)?;
    #[cfg(unix)]
    {
        use std::os::unix::fs::MetadataExt as _;
        let mark = dir.join("owner.part");
        let _left_by_one_that_died = fs::remove_file(&mark);
        let ours = private_file(&mark).and_then(|file| file.metadata()).map_err(failed)?.uid();
        fs::remove_file(&mark).map_err(failed)?;
        let theirs = fs::metadata(Use::Signing.path(dir)).map_err(failed)?.uid();
        if ours != theirs {
            return Err(KeysError::NotOurs(dir.to_owned()));
        }
    }
    Ok(folder)
}

/// Makes sure that the names in the folder outlive a crash of the machine: what is sealed under a key is worth nothing
/// without it.
fn sync(dir: &Path) -> Result<(), KeysError> {
    let synced = fs::File::open(dir).and_then(|dir| dir.sync_all());
    synced.map_err(|source| KeysError::File { path: dir.to_owned(), source })
}

/// Makes the folder, where there is none, for its owner alone.
fn private_folder(dir: &Path) -> std::io::Result<()> {
    let mut builder = fs::DirBuilder::new();
    builder.recursive(true);
    #[cfg(unix)]
    std::os::unix::fs::DirBuilderExt::mode(&mut builder, 0o700);
    builder.create(dir)
}

/// A new file that only its owner may read.
pub(crate) fn private_file(path: &Path) -> std::io::Result<fs::File> {
    let mut options = fs::OpenOptions::new();
    options.write(true).create_new(true);
    #[cfg(unix)]
    std::os::unix::fs::OpenOptionsExt::mode(&mut options, 0o600);
    options.open(path)
}
