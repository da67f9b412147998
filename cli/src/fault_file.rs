//! The file that says what is wrong with another file, row by row, for the spreadsheet it came from.

use std::fs;
use std::path::Path;

use reable_openapi::types::ImportFault;
use reable_rules::enrolment_file::FileFault;
use serde::Serialize;
use serde_json::Value;

use crate::failure::{Failure, Outcome};
use crate::output::{Format, Output};
use crate::part_file::PartFile;

const COLUMNS: [&str; 5] = ["row", "column", "value", "reason", "mend"];

/// What is wrong in one place.
#[derive(Serialize)]
struct Fault<'a> {
    row: Value,
    column: &'a str,
    value: &'a str,
    reason: &'a str,
    mend: &'a str,
}

impl<'a> From<&'a FileFault> for Fault<'a> {
    fn from(fault: &'a FileFault) -> Self {
        let column = fault.column.as_deref().unwrap_or_default();
        Self { row: fault.line.into(), column, value: "", reason: &fault.reason, mend: fault.mend }
    }
}

impl<'a> From<&'a ImportFault> for Fault<'a> {
    fn from(fault: &'a ImportFault) -> Self {
        let ImportFault { row_no, column, value, detail, mend, .. } = fault;
        Self { row: (*row_no).into(), column, value, reason: detail, mend }
    }
}

/// A file of faults, begun beside its place so that nothing half-written ever stands there.
pub struct FaultFile(PartFile);

impl FaultFile {
    /// Begins the file of faults of another file, which it may not replace.
    pub fn begin(path: &Path, about: &Path) -> Outcome<Self> {
        if let (Ok(one), Ok(other)) = (fs::canonicalize(path), fs::canonicalize(about))
            && one == other
        {
            return Err(Failure::Usage(format!("--errors-to would replace {}: name another file", about.display())));
        }
        PartFile::begin(path).map(Self)
    }

    /// Writes what is wrong with the file as a whole.
    pub fn write_of_file(self, faults: &[FileFault]) -> Outcome {
        self.write(faults.iter().map(Fault::from).collect())
    }

    /// Writes what is wrong with its rows; the headers alone when nothing is.
    pub fn write_of_rows(self, faults: &[ImportFault]) -> Outcome {
        self.write(faults.iter().map(Fault::from).collect())
    }

    fn write(mut self, faults: Vec<Fault<'_>>) -> Outcome {
        // Spreadsheets take a CSV file for UTF-8 only when it says so.
        let mut text = "\u{feff}".as_bytes().to_vec();
        Output::new(Format::Csv).list_to(&mut text, &COLUMNS, &faults)?;
        self.0.add(text)?;
        self.0.finish()?;
        eprintln!("reable: what is wrong stands in {}: {} in all", self.0.path().display(), faults.len());
        Ok(())
    }
}

impl Drop for FaultFile {
    fn drop(&mut self) {
        // It is in its place by now, or nothing was to be told.
        self.0.throw_away();
    }
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
