//! The file that says what is wrong with another file, row by row, for the spreadsheet it came from.

use std::fs::{self, File};
use std::io::{self, Write};
use std::path::{Path, PathBuf};

use reable_openapi::types::ImportFault;
use reable_rules::csv_cell::safe_cell;
use reable_rules::enrolment_file::FileFault;

use crate::failure::{Failure, Outcome};
use crate::output::csv_failure;
use crate::profile::private_file;

const HEADERS: [&str; 5] = ["row", "column", "value", "reason", "mend"];

/// A file of faults, begun beside its place so that nothing half-written ever stands there.
pub struct FaultFile {
    path: PathBuf,
    part: PathBuf,
    file: File,
}

impl FaultFile {
    /// Begins the file of faults of another file, which it may not replace.
    pub fn begin(path: &Path, about: &Path) -> Outcome<Self> {
        if let (Ok(one), Ok(other)) = (fs::canonicalize(path), fs::canonicalize(about))
            && one == other
        {
            return Err(Failure::Usage(format!("--errors-to would replace {}: name another file", about.display())));
        }
        let part = path.with_added_extension("part");
        // One that a killed run left might be readable by others: a fresh one never is.
        let _there_or_not = fs::remove_file(&part);
        let file = private_file(&part).map_err(|error| Failure::of_file(&part.display().to_string(), &error))?;
        Ok(Self { path: path.to_owned(), part, file })
    }

    /// Writes what is wrong with the file as a whole.
    pub fn write_of_file(self, faults: &[FileFault]) -> Outcome {
        self.write(faults.iter().map(|fault| {
            let line = fault.line.map(|line| line.to_string()).unwrap_or_default();
            [
                line,
                cell(fault.column.as_deref().unwrap_or_default()),
                String::new(),
                cell(&fault.reason),
                cell(fault.mend),
            ]
        }))
    }

    /// Writes what is wrong with its rows; the headers alone when nothing is.
    pub fn write_of_rows(self, faults: &[ImportFault]) -> Outcome {
        self.write(faults.iter().map(|fault| {
            let texts = [&fault.column, &fault.value, &fault.detail, &fault.mend].map(|text| cell(text));
            let [column, value, reason, mend] = texts;
            [fault.row_no.to_string(), column, value, reason, mend]
        }))
    }

    fn write(mut self, faults: impl Iterator<Item = [String; 5]>) -> Outcome {
        let mut writer = csv::Writer::from_writer(Vec::new());
        writer.write_record(HEADERS).map_err(csv_failure)?;
        let mut written = 0_usize;
        for fault in faults {
            writer.write_record(fault).map_err(csv_failure)?;
            written += 1;
        }
        let bytes = writer.into_inner().map_err(|error| Failure::from(error.into_error()))?;
        self.place(&bytes).map_err(|error| Failure::of_file(&self.path.display().to_string(), &error))?;
        eprintln!("reable: {} names {written} faults", self.path.display());
        Ok(())
    }

    fn place(&mut self, bytes: &[u8]) -> io::Result<()> {
        // Spreadsheets take a CSV file for UTF-8 only when it says so.
        self.file.write_all(b"\xef\xbb\xbf")?;
        self.file.write_all(bytes)?;
        self.file.sync_all()?;
        fs::rename(&self.part, &self.path)
    }
}

impl Drop for FaultFile {
    fn drop(&mut self) {
        // It is in its place by now, or nothing was to be told.
        let _gone_or_not = fs::remove_file(&self.part);
    }
}

fn cell(text: &str) -> String {
    safe_cell(text).into_owned()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn fault(value: &str) -> ImportFault {
        let text = |text: &str| text.to_owned();
        ImportFault {
            row_no: 7,
            column: text("naam"),
            value: text(value),
            code: text("too_long"),
            detail: text("Row 7: naam is too long."),
            mend: text("shorten; it"),
        }
    }

    #[test]
    fn only_its_owner_reads_it_and_no_cell_is_run() {
        let folder = tempfile::tempdir().unwrap();
        let (path, about) = (folder.path().join("faults.csv"), folder.path().join("in.csv"));
        FaultFile::begin(&path, &about).unwrap().write_of_rows(&[fault("=1+1")]).unwrap();
        let text = fs::read_to_string(&path).unwrap();
        assert_eq!(text, "\u{feff}row,column,value,reason,mend\n7,naam,'=1+1,Row 7: naam is too long.,shorten; it\n");
        assert_eq!(fs::read_dir(folder.path()).unwrap().count(), 1, "nothing is left beside it");
        #[cfg(unix)]
        {
            use std::os::unix::fs::PermissionsExt;
            fs::set_permissions(&path, fs::Permissions::from_mode(0o644)).unwrap();
            FaultFile::begin(&path, &about).unwrap().write_of_rows(&[]).unwrap();
            assert_eq!(fs::metadata(&path).unwrap().permissions().mode() & 0o777, 0o600);
        }
    }

    #[test]
    fn it_never_replaces_the_file_that_it_is_about_and_leaves_nothing_when_there_is_nothing_to_tell() {
        let folder = tempfile::tempdir().unwrap();
        let about = folder.path().join("in.csv");
        fs::write(&about, "naam").unwrap();
        assert_eq!(FaultFile::begin(&about, &about).err().map(|failure| failure.code()), Some(2));
        drop(FaultFile::begin(&folder.path().join("faults.csv"), &about).unwrap());
        assert_eq!(fs::read_dir(folder.path()).unwrap().count(), 1);
    }
}
