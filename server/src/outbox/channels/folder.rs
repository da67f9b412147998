//! A folder of `.eml` files: what a trial looks at instead of a mailbox.

use std::path::PathBuf;

use super::Outcome;
use crate::ids::ReminderId;

/// A folder that mail is written into, a file each, named after the message.
#[derive(Debug, Clone)]
pub struct Folder(PathBuf);

impl Folder {
    /// The folder that a setting names as `file:DIR` or `file://DIR`; `file:///DIR` begins at the root.
    #[must_use]
    pub fn of(url: &str) -> Option<Self> {
        let folder = url.strip_prefix("file:")?;
        Some(Self(PathBuf::from(folder.strip_prefix("//").unwrap_or(folder))))
    }

    /// Writes a mail. Another name goes first, so that whoever reads the folder never sees half of one; a second try
    /// writes the same file.
    pub async fn send<B, F>(&self, id: ReminderId, mail: &[u8], begin: B) -> Outcome
    where
        B: FnOnce() -> F + Send,
        F: Future<Output = bool> + Send,
    {
        if !begin().await {
            return Outcome::NotMine;
        }
        let (part, whole) = (self.0.join(format!("{id}.part")), self.0.join(format!("{id}.eml")));
        let written = async {
            tokio::fs::create_dir_all(&self.0).await?;
            tokio::fs::write(&part, mail).await?;
            tokio::fs::rename(&part, &whole).await
        };
        match written.await {
            Ok(()) => Outcome::Sent,
            Err(error) => Outcome::Failed(error.kind().to_string()),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[tokio::test]
    async fn a_mail_that_is_written_twice_is_one_file_named_after_the_message() {
        let folder = tempfile::tempdir().unwrap();
        let mail = Folder::of(&format!("file:{}", folder.path().join("new").display())).unwrap();
        let id = ReminderId(uuid::Uuid::from_u128(7));
        for _ in 0..2 {
            assert_eq!(mail.send(id, b"text", || async { true }).await, Outcome::Sent);
        }
        let files: Vec<_> =
            std::fs::read_dir(folder.path().join("new")).unwrap().map(|f| f.unwrap().file_name()).collect();
        assert_eq!(files, [format!("{id}.eml").as_str()]);
    }

    #[tokio::test]
    async fn nothing_is_written_of_a_message_that_is_not_ours() {
        let folder = tempfile::tempdir().unwrap();
        let mail = Folder::of(&format!("file://{}", folder.path().display())).unwrap();
        let id = ReminderId(uuid::Uuid::from_u128(7));
        assert_eq!(mail.send(id, b"text", || async { false }).await, Outcome::NotMine);
        assert_eq!(std::fs::read_dir(folder.path()).unwrap().count(), 0);
    }
}
