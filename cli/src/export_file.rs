//! The file that an export writes: page by page, and able to go on after a broken line.

use std::fs::{self, File, OpenOptions};
use std::io::{self, BufRead, BufReader, BufWriter, Seek, SeekFrom, Write};
use std::path::{Path, PathBuf};
use std::pin::pin;

use futures_util::{Stream, TryStreamExt};
use reable_openapi::{Error, Fetched};
use serde::{Deserialize, Serialize};
use serde_json::Value;

use crate::codebook::Column;
use crate::csv_line::csv_line;
use crate::export_sheet;
use crate::failure::{Failure, Outcome};
use crate::output::value;
use crate::profile::private_file;

/// How an export is written.
#[derive(Debug, Clone, Copy, PartialEq, Eq, clap::ValueEnum, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Shape {
    /// A table for spreadsheets, with a line of headers.
    Csv,
    /// One JSON array, a line for each record.
    Json,
    /// A spreadsheet, with real dates and numbers.
    Xlsx,
}

/// How far an unfinished export has come; kept beside the unfinished file.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
struct Progress {
    /// What was asked for: only the same question may go on.
    question: String,
    shape: Shape,
    columns: Vec<String>,
    cursor: String,
    records: u64,
    bytes: u64,
}

/// An export being written to a file or to stdout.
///
/// A spreadsheet cannot be written page by page over several runs: until it is finished its records are lines of JSON.
pub struct ExportFile {
    sink: Box<dyn Write>,
    place: Option<Place>,
    columns: Vec<Column>,
    progress: Progress,
}

/// The files of an export that goes to disk.
struct Place {
    file: PathBuf,
    part: PathBuf,
    state: PathBuf,
    handle: File,
}

impl Place {
    fn of(file: &Path, handle: File) -> Self {
        Self {
            file: file.to_owned(),
            part: file.with_added_extension("part"),
            state: file.with_added_extension("part.state"),
            handle,
        }
    }

    /// Makes a spreadsheet of the lines of JSON that were gathered.
    fn write_workbook(&self, columns: &[Column]) -> Outcome {
        let lines = BufReader::new(File::open(&self.part)?).lines();
        let records = lines.map(|line| Ok(serde_json::from_str(&line?).map_err(io::Error::from)?));
        let sheet = self.file.with_added_extension("sheet");
        let folder = self.file.parent().filter(|folder| !folder.as_os_str().is_empty()).unwrap_or(Path::new("."));
        let written = export_sheet::write(private_file(&sheet)?, folder, columns, records);
        if let Err(failure) = written {
            fs::remove_file(&sheet)?;
            return Err(failure);
        }
        Ok(fs::rename(&sheet, &self.part)?)
    }
}

impl ExportFile {
    /// Begins an export, or goes on with an unfinished one that asked the same question.
    pub fn open(out: Option<&Path>, question: &str, shape: Shape, columns: Vec<Column>, resume: bool) -> Outcome<Self> {
        let fresh = Progress {
            question: question.to_owned(),
            shape,
            columns: columns.iter().map(|column| column.column.to_owned()).collect(),
            cursor: String::new(),
            records: 0,
            bytes: 0,
        };
        let Some(path) = out else {
            let sink = Box::new(BufWriter::new(io::stdout()));
            return Self { sink, place: None, columns, progress: fresh }.begun();
        };
        let failed = |error: io::Error| Failure::of_file(&path.display().to_string(), &error);
        if resume {
            let progress = unfinished(path, &fresh)?;
            let mut handle = OpenOptions::new().write(true).open(path.with_added_extension("part")).map_err(failed)?;
            handle.set_len(progress.bytes).and_then(|()| handle.seek(SeekFrom::End(0))).map_err(failed)?;
            let sink = Box::new(BufWriter::new(handle.try_clone().map_err(failed)?));
            return Ok(Self { sink, place: Some(Place::of(path, handle)), columns, progress });
        }
        let handle = private_file(&path.with_added_extension("part")).map_err(failed)?;
        let sink = Box::new(BufWriter::new(handle.try_clone().map_err(failed)?));
        Self { sink, place: Some(Place::of(path, handle)), columns, progress: fresh }.begun()
    }

    fn begun(mut self) -> Outcome<Self> {
        match self.progress.shape {
            Shape::Csv => {
                let head = csv_line(self.progress.columns.iter().map(|name| Value::from(name.as_str())))?;
                self.sink.write_all(&head)?;
            }
            Shape::Json => self.sink.write_all(b"[")?,
            Shape::Xlsx => {}
        }
        Ok(self)
    }

    /// Where to go on; `None` at the start.
    pub fn cursor(&self) -> Option<String> {
        Some(self.progress.cursor.clone()).filter(|cursor| !cursor.is_empty())
    }

    /// Writes one page, and remembers where the next one begins.
    pub fn page(&mut self, records: &[Value], next_cursor: Option<&str>) -> Outcome {
        for record in records {
            let line = self.line(record)?;
            self.sink.write_all(&line)?;
            self.progress.records += 1;
        }
        self.sink.flush()?;
        if let (Some(place), Some(cursor)) = (&mut self.place, next_cursor) {
            cursor.clone_into(&mut self.progress.cursor);
            self.progress.bytes = place.handle.stream_position()?;
            // The records are on disk before the note that says so.
            place.handle.sync_data()?;
            let note = serde_json::to_vec(&self.progress).map_err(io::Error::from)?;
            let fresh = place.state.with_added_extension("new");
            private_file(&fresh)?.write_all(&note)?;
            fs::rename(&fresh, &place.state)?;
        }
        Ok(())
    }

    fn line(&self, record: &Value) -> Outcome<Vec<u8>> {
        match self.progress.shape {
            Shape::Csv => csv_line(self.progress.columns.iter().map(|column| &record[column.as_str()])),
            Shape::Json => {
                let separator = if self.progress.records == 0 { "\n" } else { ",\n" };
                Ok(format!("{separator}{record}").into_bytes())
            }
            Shape::Xlsx => Ok(format!("{record}\n").into_bytes()),
        }
    }

    /// Writes each page before the next is asked for, to the last; says on stderr how many records there are, or how to go
    /// on when it breaks off.
    pub async fn fill<T: Serialize>(mut self, pages: impl Stream<Item = Result<Fetched<T>, Error>>) -> Outcome {
        if let Err(failure) = self.take(pages).await {
            if self.place.is_some() && self.cursor().is_some() {
                eprintln!("reable: it broke off after {} records: go on with --resume", self.progress.records);
            }
            return Err(failure);
        }
        let records = self.finish()?;
        eprintln!("reable: records: {records}");
        Ok(())
    }

    async fn take<T: Serialize>(&mut self, pages: impl Stream<Item = Result<Fetched<T>, Error>>) -> Outcome {
        let mut pages = pin!(pages);
        while let Some(page) = pages.try_next().await.map_err(Failure::from)? {
            let records = page.items.iter().map(value).collect::<Outcome<Vec<_>>>()?;
            self.page(&records, page.next_cursor.as_deref())?;
        }
        Ok(())
    }

    /// Closes the file and gives it its name.
    pub fn finish(mut self) -> Outcome<u64> {
        if self.progress.shape == Shape::Json {
            self.sink.write_all(b"\n]\n")?;
        }
        self.sink.flush()?;
        if let Some(place) = self.place {
            if self.progress.shape == Shape::Xlsx {
                place.write_workbook(&self.columns)?;
            }
            place.handle.sync_all()?;
            fs::rename(&place.part, &place.file)?;
            if place.state.exists() {
                fs::remove_file(&place.state)?;
            }
        }
        Ok(self.progress.records)
    }
}

/// How far the unfinished export beside this file has come.
fn unfinished(path: &Path, asked: &Progress) -> Outcome<Progress> {
    let state = path.with_added_extension("part.state");
    let none =
        || Failure::Usage(format!("there is no unfinished export beside {}: leave out --resume", path.display()));
    let text = fs::read_to_string(state).map_err(|_| none())?;
    let found: Progress = serde_json::from_str(&text).map_err(|_| none())?;
    if (&found.question, found.shape, &found.columns) != (&asked.question, asked.shape, &asked.columns) {
        let text = format!("the unfinished export beside {} asked for something else", path.display());
        return Err(Failure::Usage(format!("{text}: repeat it as it was, or leave out --resume")));
    }
    Ok(found)
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;
    use crate::codebook;

    fn record(day: u32) -> Value {
        json!({"day": day, "note": "-x"})
    }

    fn open(path: &Path, shape: Shape, resume: bool) -> Outcome<ExportFile> {
        ExportFile::open(Some(path), "check-ins of 2026", shape, columns(), resume)
    }

    fn columns() -> Vec<Column> {
        codebook::columns("CheckInRow", &["day"], &["note"]).unwrap()
    }

    #[test]
    fn an_export_that_broke_off_goes_on_where_it_was() {
        for (shape, expected) in [
            (Shape::Csv, "day,note\n1,'-x\n2,'-x\n"),
            (Shape::Json, "[\n{\"day\":1,\"note\":\"-x\"},\n{\"day\":2,\"note\":\"-x\"}\n]\n"),
        ] {
            let folder = tempfile::tempdir().unwrap();
            let path = folder.path().join("out");
            let mut first = open(&path, shape, false).unwrap();
            first.page(&[record(1)], Some("after-1")).unwrap();
            first.page(&[record(2)], None).unwrap();
            // It breaks off here: page 2 was written, but never acknowledged in the note.
            drop(first);
            assert!(!path.exists());

            let mut again = open(&path, shape, true).unwrap();
            assert_eq!((again.cursor().as_deref(), again.progress.records), (Some("after-1"), 1));
            again.page(&[record(2)], None).unwrap();
            assert_eq!(again.finish(), Ok(2));
            assert_eq!(fs::read_to_string(&path).unwrap(), expected);
            assert_eq!(fs::read_dir(folder.path()).unwrap().count(), 1, "nothing is left beside it");
        }
    }

    #[test]
    fn a_spreadsheet_that_broke_off_goes_on_and_is_whole() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("out.xlsx");
        let mut first = open(&path, Shape::Xlsx, false).unwrap();
        first.page(&[json!({"day": "2026-11-22", "note": "=1+1"})], Some("after-1")).unwrap();
        drop(first);
        let mut again = open(&path, Shape::Xlsx, true).unwrap();
        again.page(&[json!({"day": "2026-11-23"})], None).unwrap();
        assert_eq!(again.finish(), Ok(2));
        let bytes = fs::read(&path).unwrap();
        assert!(bytes.starts_with(b"PK"), "a spreadsheet is a ZIP");
        assert_eq!(fs::read_dir(folder.path()).unwrap().count(), 1, "nothing is left beside it");
    }

    #[test]
    fn only_the_same_question_goes_on() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("out.csv");
        assert_eq!(open(&path, Shape::Csv, true).err().map(|failure| failure.code()), Some(2));
        open(&path, Shape::Csv, false).unwrap().page(&[record(1)], Some("c")).unwrap();
        let other = ExportFile::open(Some(&path), "check-ins of 2025", Shape::Csv, columns(), true);
        assert_eq!(other.err().map(|failure| failure.code()), Some(2));
    }

    #[cfg(unix)]
    #[test]
    fn nobody_else_can_read_an_export() {
        use std::os::unix::fs::PermissionsExt;
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("out.csv");
        open(&path, Shape::Csv, false).unwrap().finish().unwrap();
        assert_eq!(fs::metadata(&path).unwrap().permissions().mode() & 0o777, 0o600);
    }
}
