//! A file on its way: it gets its name when it is whole.

use std::fs::{self, File};
use std::io::Write;
use std::path::{Path, PathBuf};

use crate::failure::{Failure, Outcome};
use crate::profile::private_file;

/// A file that its owner alone can read, beside the place where it will be.
pub struct PartFile {
    path: PathBuf,
    part: PathBuf,
    file: File,
}

impl PartFile {
    /// Begins the file that will be here.
    pub fn begin(path: &Path) -> Outcome<Self> {
        let part = path.with_added_extension("part");
        // One that a killed run left might be readable by others: a fresh one never is.
        let _there_or_not = fs::remove_file(&part);
        let file = private_file(&part).map_err(|error| Failure::of_file(&part.display().to_string(), &error))?;
        Ok(Self { path: path.to_owned(), part, file })
    }

    /// Where it will be.
    pub fn path(&self) -> &Path {
        &self.path
    }

    /// Writes on; it is on the disk afterwards.
    pub fn add(&mut self, bytes: impl AsRef<[u8]>) -> Outcome {
        let written = self.file.write_all(bytes.as_ref()).and_then(|()| self.file.sync_data());
        written.map_err(|error| Failure::of_file(&self.part.display().to_string(), &error))
    }

    /// Gives it its name, in place of what had it.
    pub fn finish(&self) -> Outcome {
        fs::rename(&self.part, &self.path).map_err(|error| Failure::of_file(&self.path.display().to_string(), &error))
    }

    /// Leaves nothing of it, unless it is finished.
    pub fn throw_away(&self) {
        let _gone_or_not = fs::remove_file(&self.part);
    }
}
