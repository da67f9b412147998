//! Profiles: which server, and the tokens of whoever signed in there, in a file that only its owner reads.

use std::fs::{self, File, OpenOptions};
use std::io::{self, Write};
use std::path::{Path, PathBuf};
use std::sync::Arc;

use reable_openapi::{Keeper, Reable, Tokens};
use serde::{Deserialize, Serialize};

use crate::failure::{Failure, Outcome};

/// The server when nobody names one.
const DEFAULT_SERVER: &str = "http://127.0.0.1:8080";

/// What the file of a profile holds.
#[derive(Serialize, Deserialize, Clone, PartialEq, Debug)]
struct Kept {
    /// Where these tokens are good.
    server: String,
    /// Absent after signing out: the server is remembered.
    tokens: Option<Tokens>,
}

/// One profile, by name.
#[derive(Debug, Clone)]
pub struct Profile {
    file: PathBuf,
    name: String,
}

impl Profile {
    /// The profile of this name in the folder for settings (`$XDG_CONFIG_HOME`, else `~/.config`).
    pub fn open(name: &str) -> Outcome<Self> {
        let base = match (std::env::var_os("XDG_CONFIG_HOME"), std::env::home_dir()) {
            (Some(folder), _) if Path::new(&folder).is_absolute() => PathBuf::from(folder),
            (_, Some(home)) => home.join(".config"),
            _ => return Err(Failure::Failed("there is no home folder for settings: set XDG_CONFIG_HOME".to_owned())),
        };
        Self::under(&base, name)
    }

    fn under(base: &Path, name: &str) -> Outcome<Self> {
        let fits = |c: char| c.is_ascii_alphanumeric() || c == '-' || c == '_';
        if name.is_empty() || name.len() > 40 || !name.chars().all(fits) {
            let text = format!("{name:?} cannot be a profile: use letters, digits, - and _, at most 40");
            return Err(Failure::Usage(text));
        }
        let file = base.join("reable").join("profiles").join(format!("{name}.json"));
        Ok(Self { file, name: name.to_owned() })
    }

    /// The address to call: as given, else as remembered, else this machine.
    pub fn server(&self, given: Option<&str>) -> Outcome<String> {
        let server = match (given, self.read()?) {
            (Some(given), _) => given.to_owned(),
            (None, Some(kept)) => kept.server,
            (None, None) => DEFAULT_SERVER.to_owned(),
        };
        if server.starts_with("http://") || server.starts_with("https://") {
            Ok(server.trim_end_matches('/').to_owned())
        } else {
            Err(Failure::Usage(format!("{server:?} is no address of a server: it begins with https:// or http://")))
        }
    }

    /// The caller signed in at this server, by `REABLE_TOKEN` or by the tokens kept from `reable login`.
    pub fn sign_in(&self, server: &str) -> Outcome<Reable> {
        let reable = Reable::new(server)?;
        if let Some(token) = std::env::var("REABLE_TOKEN").ok().filter(|token| !token.is_empty()) {
            // An access token is a JWT of three parts; what `reable login --print-token` prints has none.
            let access = token.contains('.');
            return Ok(if access { reable.with_token(token) } else { reable.with_shared_token(token) });
        }
        // A token goes to the server that gave it and to no other.
        let tokens = self.read()?.filter(|kept| kept.server == server).and_then(|kept| kept.tokens);
        let tokens = tokens.ok_or_else(|| {
            Failure::Refused(format!("profile {:?} is not signed in at {server}. Run: reable login", self.name))
        })?;
        Ok(reable.with_kept_tokens(tokens, Arc::new(self.clone())))
    }

    /// Remembers the server and who signed in.
    pub fn remember(&self, server: &str, tokens: Option<Tokens>) -> Outcome {
        self.write(&Kept { server: server.to_owned(), tokens })
            .map_err(|error| Failure::of_file(&self.file.display().to_string(), &error))
    }

    fn read(&self) -> Outcome<Option<Kept>> {
        let place = self.file.display();
        match fs::read_to_string(&self.file) {
            Err(error) if error.kind() == io::ErrorKind::NotFound => Ok(None),
            Err(error) => Err(Failure::of_file(&place.to_string(), &error)),
            Ok(_) if readable_by_others(&self.file) => {
                Err(Failure::Failed(format!("others on this machine can read {place}. Run: chmod 600 '{place}'")))
            }
            Ok(text) => serde_json::from_str(&text)
                .map(Some)
                .map_err(|_| Failure::Failed(format!("{place} cannot be read. Remove it and run: reable login"))),
        }
    }

    /// Writes a new file beside the old one and puts it in its place: a reader sees the one or the other.
    fn write(&self, kept: &Kept) -> io::Result<()> {
        let folder = self.file.parent().unwrap_or(Path::new("."));
        private_folder(folder)?;
        let fresh = self.file.with_extension(format!("{}.new", std::process::id()));
        let mut file = private_file(&fresh)?;
        file.write_all(&serde_json::to_vec(kept)?)?;
        file.sync_all()?;
        fs::rename(&fresh, &self.file)
    }
}

impl Keeper for Profile {
    fn turn(&self) -> Box<dyn Send> {
        // Without a lock (a file system that knows none) the worst is that somebody signs in again.
        let lock = private_file(&self.file.with_extension("lock")).and_then(|file| file.lock().map(|()| file));
        Box::new(lock.ok())
    }

    fn load(&self) -> Option<Tokens> {
        self.read().ok().flatten()?.tokens
    }

    fn save(&self, tokens: &Tokens) {
        let kept = self.read().ok().flatten().map(|kept| Kept { tokens: Some(tokens.clone()), ..kept });
        if let Some(Err(error)) = kept.map(|kept| self.write(&kept)) {
            eprintln!("reable: the renewed sign-in could not be kept in {}: {error}", self.file.display());
        }
    }
}

/// A file that its owner alone reads and writes; made anew, or emptied.
pub fn private_file(path: &Path) -> io::Result<File> {
    let mut options = OpenOptions::new();
    options.write(true).create(true).truncate(true);
    #[cfg(unix)]
    std::os::unix::fs::OpenOptionsExt::mode(&mut options, 0o600);
    options.open(path)
}

fn private_folder(path: &Path) -> io::Result<()> {
    let mut builder = fs::DirBuilder::new();
    builder.recursive(true);
    #[cfg(unix)]
    std::os::unix::fs::DirBuilderExt::mode(&mut builder, 0o700);
    builder.create(path)
}

#[cfg(unix)]
fn readable_by_others(path: &Path) -> bool {
    use std::os::unix::fs::PermissionsExt;
    fs::metadata(path).is_ok_and(|file| file.permissions().mode() & 0o077 != 0)
}

#[cfg(not(unix))]
fn readable_by_others(_: &Path) -> bool {
    false
}

#[cfg(test)]
mod tests {
    use super::*;

    fn tokens() -> Tokens {
        Tokens { access_token: "a".to_owned(), refresh_token: Some("r".to_owned()), ends_at: None }
    }

    #[test]
    fn a_profile_remembers_its_server_and_tokens() {
        let folder = tempfile::tempdir().unwrap();
        let profile = Profile::under(folder.path(), "work").unwrap();
        assert_eq!(profile.server(None).unwrap(), DEFAULT_SERVER);
        profile.remember("https://reable.example", Some(tokens())).unwrap();
        assert_eq!(profile.server(None).unwrap(), "https://reable.example");
        assert_eq!(profile.load(), Some(tokens()));
        profile.remember("https://reable.example", None).unwrap();
        assert_eq!(profile.load(), None);
    }

    #[test]
    fn tokens_of_one_server_never_go_to_another() {
        let folder = tempfile::tempdir().unwrap();
        let profile = Profile::under(folder.path(), "work").unwrap();
        profile.remember("https://reable.example", Some(tokens())).unwrap();
        let failure = profile.sign_in("https://evil.example").err().unwrap();
        assert_eq!(failure.code(), 4, "{failure}");
    }

    #[test]
    fn a_profile_cannot_name_a_file_elsewhere() {
        for name in ["", "../x", "a/b", "a.b"] {
            assert!(Profile::under(Path::new("/nowhere"), name).is_err(), "{name}");
        }
    }

    #[cfg(unix)]
    #[test]
    fn only_the_owner_can_read_the_tokens() {
        use std::os::unix::fs::PermissionsExt;
        let folder = tempfile::tempdir().unwrap();
        let profile = Profile::under(folder.path(), "work").unwrap();
        profile.remember("https://reable.example", Some(tokens())).unwrap();
        assert_eq!(fs::metadata(&profile.file).unwrap().permissions().mode() & 0o777, 0o600);
        fs::set_permissions(&profile.file, fs::Permissions::from_mode(0o644)).unwrap();
        assert!(profile.server(None).is_err_and(|failure| failure.to_string().contains("chmod 600")));
    }
}
