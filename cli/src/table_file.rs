//! Reading a table that somebody exported from a care record or filled in: CSV, or the sheet of a spreadsheet.
//!
//! What a file may be, and what is refused, stands in `docs/ADMIN.md`, "Clients and diaries from files".

use std::fmt::Write as _;
use std::fs::File;
use std::io::{Cursor, Read, Seek, SeekFrom};
use std::path::Path;

use csv::{Reader, ReaderBuilder, StringRecord};
use reable_rules::enrolment_file::{FileFault, check_line_ends, decode, separator};

use crate::failure::{Failure, Outcome};
use crate::sheet_file;

/// The most rows that one file may hold, as many as the server takes in one import.
pub const MOST_ROWS: usize = 20_000;
/// The most columns that one file may hold.
pub const MOST_COLUMNS: usize = 256;
/// The most letters of one cell: ten times what the longest text of the product may have.
pub const MOST_LETTERS: usize = 5_000;
/// The largest CSV file that is read, in bytes: 1,600 for each row.
const LARGEST_CSV: u64 = 32 << 20;
/// The largest spreadsheet that is read, in bytes as it lies on disk.
const LARGEST_SHEET: u64 = 16 << 20;

/// A table being read, row by row.
pub struct TableFile {
    /// The names of the columns, as they are in the file, without spaces around.
    pub headers: Vec<String>,
    rows: Rows,
    read: usize,
}

/// One row of a table.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Row {
    /// The line in the file on which it begins, or the row of the sheet, from 1.
    pub line: usize,
    /// Its cells in the order of the columns; the last may be missing.
    pub cells: Vec<String>,
}

impl Row {
    /// Whether it holds anything.
    pub fn is_empty(&self) -> bool {
        self.cells.iter().all(|cell| cell.trim().is_empty())
    }
}

/// Why a file cannot be read.
#[derive(Debug, PartialEq, Eq)]
pub enum Unreadable {
    /// It cannot be opened.
    Closed(Failure),
    /// It holds what cannot be read.
    Faulty(FileFault),
}

impl From<FileFault> for Unreadable {
    fn from(fault: FileFault) -> Self {
        Self::Faulty(fault)
    }
}

/// What is wrong with a file, one fault a line.
pub fn refusal(path: &Path, faults: &[FileFault]) -> Failure {
    let mut text = path.display().to_string();
    let between = if faults.len() > 1 { "\n  " } else { " " };
    text.push(':');
    for fault in faults {
        // Writing to a text cannot fail.
        let _written = write!(text, "{between}{fault}");
    }
    Failure::Failed(text)
}

/// A fault of a place in a file that the rules do not see.
pub fn fault(line: Option<usize>, code: &'static str, reason: String, mend: &'static str) -> FileFault {
    FileFault { line, column: None, code, reason, mend }
}

enum Rows {
    Csv(CsvRows),
    /// The rows of a sheet, which cannot be unpacked one by one, and how many there were.
    Sheet(std::vec::IntoIter<Row>, usize),
}

impl TableFile {
    /// Opens a file and reads the names of its columns; in a spreadsheet those of the sheet of one of these names, or
    /// else of the first that is visible.
    pub fn open(path: &Path, sheets: &[&str]) -> Result<Self, Unreadable> {
        let bytes = bytes(path)?;
        let (first, rows) = if is_packed(&bytes) {
            let mut rows = sheet_file::rows(bytes, sheets)?.into_iter();
            let first = rows.next();
            let all = rows.len();
            (first, Rows::Sheet(rows, all))
        } else {
            let mut rows = CsvRows::new(&bytes)?;
            (rows.next()?, Rows::Csv(rows))
        };
        let first = first.map(|row| row.cells).unwrap_or_default();
        let headers: Vec<String> = first.iter().map(|name| name.trim().to_owned()).collect();
        Ok(Self { headers, rows, read: 0 })
    }

    /// The next row that holds anything.
    pub fn next_row(&mut self) -> Result<Option<Row>, FileFault> {
        loop {
            let row = match &mut self.rows {
                Rows::Csv(rows) => rows.next()?,
                Rows::Sheet(rows, _) => rows.next(),
            };
            let Some(row) = row else { return Ok(None) };
            if row.is_empty() {
                continue;
            }
            self.read += 1;
            if self.read > MOST_ROWS {
                return Err(too_many_rows(row.line));
            }
            if let Some(index) = row.cells.iter().position(|cell| cell.chars().nth(MOST_LETTERS).is_some()) {
                return Err(self.too_long(&row, index));
            }
            return Ok(Some(row));
        }
    }

    /// How far reading has come, and of how much; in parts that are all as long.
    pub fn progress(&self) -> (u64, u64) {
        let (done, all) = match &self.rows {
            Rows::Csv(rows) => (rows.reader.position().byte(), rows.text().len() as u64),
            Rows::Sheet(rows, all) => ((all - rows.len()) as u64, *all as u64),
        };
        (done.min(all), all)
    }

    fn too_long(&self, row: &Row, index: usize) -> FileFault {
        let letters = row.cells[index].chars().count();
        let column = self.headers.get(index).cloned().unwrap_or_default();
        let reason = format!("the cell in column {column:?} holds {letters} letters, at most {MOST_LETTERS} are read");
        let mend = "Is a quote opened there that is never closed?";
        FileFault { column: Some(column), ..fault(Some(row.line), "too_long", reason, mend) }
    }
}

/// The fault of a file whose rows go on at this line.
pub fn too_many_rows(line: usize) -> FileFault {
    let reason = format!("here begins row {}, at most {MOST_ROWS} are read", MOST_ROWS + 1);
    fault(Some(line), "too_many_rows", reason, "Divide it over several files")
}

/// Whether these are the first bytes of a spreadsheet, or of another packed file.
fn is_packed(bytes: &[u8]) -> bool {
    bytes.starts_with(b"PK\x03\x04")
}

/// All bytes of a file, which is refused unread when it is too large.
fn bytes(path: &Path) -> Result<Vec<u8>, Unreadable> {
    let closed = |error| Unreadable::Closed(Failure::of_file(&path.display().to_string(), &error));
    let mut file = File::open(path).map_err(closed)?;
    let mut start = Vec::new();
    (&mut file).take(4).read_to_end(&mut start).map_err(closed)?;
    let most = if is_packed(&start) { LARGEST_SHEET } else { LARGEST_CSV };
    let size = file.metadata().map_err(closed)?.len();
    if size > most {
        return Err(too_large(size, most).into());
    }
    // What is no regular file, such as a pipe, has no size to go by and no way back to its start.
    if size >= 4 {
        file.seek(SeekFrom::Start(0)).map_err(closed)?;
        start.clear();
    }
    file.take(most + 1).read_to_end(&mut start).map_err(closed)?;
    if start.len() as u64 > most {
        return Err(too_large(start.len() as u64, most).into());
    }
    Ok(start)
}

fn too_large(size: u64, most: u64) -> FileFault {
    let reason = format!("the file has {} MiB, at most {} are read", size.div_ceil(1 << 20), most >> 20);
    fault(None, "too_large", reason, "Leave out columns that are not needed, or divide it over several files")
}

/// The rows of a CSV file, headers included.
struct CsvRows {
    reader: Reader<Cursor<String>>,
    lines: Lines,
    record: StringRecord,
}

impl CsvRows {
    fn new(bytes: &[u8]) -> Result<Self, FileFault> {
        let text = decode(bytes)?.text.into_owned();
        let separator = separator(&text);
        check_line_ends(&text, separator)?;
        let reader =
            ReaderBuilder::new().delimiter(separator).flexible(true).has_headers(false).from_reader(Cursor::new(text));
        Ok(Self { reader, lines: Lines { reached: 0, line: 1 }, record: StringRecord::new() })
    }

    fn text(&self) -> &str {
        self.reader.get_ref().get_ref()
    }

    fn next(&mut self) -> Result<Option<Row>, FileFault> {
        let read = self.reader.read_record(&mut self.record);
        // The text is in memory and lines may be of any length, which leaves the reader nothing to refuse.
        let broken = |error: csv::Error| fault(None, "broken", error.to_string(), "Save it once more as CSV UTF-8");
        if !read.map_err(broken)? {
            return Ok(None);
        }
        let place = self.record.position().map_or(0, csv::Position::byte);
        let line = self.lines.at(self.reader.get_ref().get_ref().as_bytes(), place);
        if self.record.len() > MOST_COLUMNS {
            return Err(too_many_columns(line, self.record.len()));
        }
        Ok(Some(Row { line, cells: self.record.iter().map(str::to_owned).collect() }))
    }
}

/// The fault of a row that is wider than any file of ours.
pub fn too_many_columns(line: usize, columns: usize) -> FileFault {
    let reason = format!("there are cells up to column {columns}, at most {MOST_COLUMNS} columns are read");
    fault(Some(line), "too_many_columns", reason, "Leave out columns that are not needed")
}

/// Counts lines up to growing places; the reader's own count takes `\r\n` and empty lines for part of the next record.
struct Lines {
    reached: usize,
    line: usize,
}

impl Lines {
    /// The line of the first letter at or after this place.
    fn at(&mut self, bytes: &[u8], place: u64) -> usize {
        let place = usize::try_from(place).unwrap_or(usize::MAX);
        while let Some(byte) = bytes.get(self.reached) {
            if self.reached >= place && !matches!(byte, b'\r' | b'\n') {
                break;
            }
            let ends = *byte == b'\n' || (*byte == b'\r' && bytes.get(self.reached + 1) != Some(&b'\n'));
            self.line += usize::from(ends);
            self.reached += 1;
        }
        self.line
    }
}

/// A whole table, for a command that needs all of it.
#[derive(Debug)]
pub struct Table {
    /// The names of the columns, as they are in the file, without spaces around.
    pub headers: Vec<String>,
    /// The rows that hold anything.
    pub rows: Vec<Row>,
}

/// Reads a whole table; a row with more cells than there are columns is refused, since a quote is missing.
pub fn read(path: &Path, sheets: &[&str]) -> Outcome<Table> {
    let faulty = |fault: FileFault| refusal(path, &[fault]);
    let mut file = TableFile::open(path, sheets).map_err(|unreadable| match unreadable {
        Unreadable::Closed(failure) => failure,
        Unreadable::Faulty(fault) => faulty(fault),
    })?;
    let mut rows = Vec::new();
    while let Some(row) = file.next_row().map_err(faulty)? {
        let (cells, columns) = (row.cells.len(), file.headers.len());
        if row.cells.iter().skip(columns).any(|cell| !cell.trim().is_empty()) {
            let reason = format!("there are {cells} cells, but {columns} columns");
            return Err(faulty(fault(Some(row.line), "too_many_cells", reason, "Is a quote missing?")));
        }
        rows.push(row);
    }
    Ok(Table { headers: file.headers, rows })
}

/// Tells which columns are ignored, when there are any.
pub fn warn_of_ignored(path: &Path, ignored: &[String]) {
    if !ignored.is_empty() {
        let names: Vec<String> = ignored.iter().map(|name| format!("{name:?}")).collect();
        eprintln!("reable: {}: these columns mean nothing here and are ignored: {}", path.display(), names.join(", "));
    }
}

#[cfg(test)]
mod tests {
    use std::fs;

    use proptest::prelude::*;

    use super::*;

    /// A file of these bytes, as it is read: the headers and the rows.
    fn read(bytes: &[u8]) -> Result<(Vec<String>, Vec<Row>), FileFault> {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("in.csv");
        fs::write(&path, bytes).unwrap();
        let mut table = match TableFile::open(&path, &[]) {
            Ok(table) => table,
            Err(Unreadable::Faulty(fault)) => return Err(fault),
            Err(Unreadable::Closed(failure)) => panic!("{failure}"),
        };
        let mut rows = Vec::new();
        while let Some(row) = table.next_row()? {
            rows.push(row);
        }
        let (done, all) = table.progress();
        assert_eq!(done, all, "who has read everything is done");
        Ok((table.headers, rows))
    }

    #[test]
    fn every_way_to_export_a_table_reads_alike() {
        let expected = read("naam;team\nDe Vries, Zoë;Noord\n".as_bytes()).unwrap();
        assert_eq!(expected.1, [Row { line: 2, cells: vec!["De Vries, Zoë".to_owned(), "Noord".to_owned()] }]);
        for bytes in [
            "\u{feff}naam;team\r\n\"De Vries, Zoë\";Noord\r\n".as_bytes(),
            "naam,team\n\"De Vries, Zoë\",Noord\n".as_bytes(),
            "naam\tteam\nDe Vries, Zoë\tNoord".as_bytes(),
            "naam;team\rDe Vries, Zoë;Noord\r".as_bytes(),
            b"naam;team\r\nDe Vries, Zo\xeb;Noord\r\n",
        ] {
            assert_eq!(read(bytes).as_ref(), Ok(&expected), "{}", String::from_utf8_lossy(bytes));
        }
    }

    #[test]
    fn a_row_knows_its_line_even_after_empty_ones_and_breaks_inside_cells() {
        for text in
            ["a,b\n\n1,\"x\ny\"\n,\n3,z\n", "a,b\r\r1,\"x\ry\"\r,\r3,z\r", "a,b\r\n\r\n1,\"x\r\ny\"\r\n,\r\n3,z"]
        {
            let (_, rows) = read(text.as_bytes()).unwrap();
            assert_eq!(rows.iter().map(|row| row.line).collect::<Vec<_>>(), [3, 6], "{text:?}");
        }
    }

    #[test]
    fn a_short_row_lacks_its_last_cells() {
        assert_eq!(read(b"a,b\n1\n").unwrap().1[0].cells, ["1"]);
    }

    #[test]
    fn what_cannot_be_read_is_said_with_its_place() {
        let wide = format!("a\n{}\n", ";".repeat(MOST_COLUMNS) + "x");
        let unclosed = format!("naam;team\n\"Eva;Noord\n{}", "x;y\n".repeat(MOST_LETTERS));
        let long = "a\n".to_owned() + &"x\n".repeat(MOST_ROWS + 1);
        let table = [
            (&b"naam\nZo\0\n"[..], (Some(2), "control_character")),
            (b"na\xc3\xabm\nZo\xeb\n", (Some(2), "broken_encoding")),
            (b"naam\nEva\r\nZoe\n", (Some(2), "mixed_line_ends")),
            (wide.as_bytes(), (Some(2), "too_many_columns")),
            (unclosed.as_bytes(), (Some(2), "too_long")),
            (long.as_bytes(), (Some(MOST_ROWS + 2), "too_many_rows")),
            (&[0xd0, 0xcf, 0x11, 0xe0, 0, 0], (None, "spreadsheet")),
        ];
        for (bytes, expected) in table {
            let fault = read(bytes).unwrap_err();
            assert_eq!((fault.line, fault.code), expected, "{fault}");
        }
        assert_eq!(read(unclosed.as_bytes()).unwrap_err().column.as_deref(), Some("naam"));
    }

    #[test]
    fn a_file_that_is_too_large_is_refused_unread() {
        let folder = tempfile::tempdir().unwrap();
        for (start, most) in [(&b"naam;team\n"[..], LARGEST_CSV), (b"PK\x03\x04", LARGEST_SHEET)] {
            let path = folder.path().join("in");
            fs::write(&path, start).unwrap();
            File::options().write(true).open(&path).unwrap().set_len(most + 1).unwrap();
            let Err(Unreadable::Faulty(fault)) = TableFile::open(&path, &[]) else { panic!("it was read") };
            assert_eq!((fault.code, fault.line), ("too_large", None), "{fault}");
        }
        let missing = TableFile::open(&folder.path().join("none"), &[]).err();
        assert!(matches!(missing, Some(Unreadable::Closed(failure)) if failure.code() == 1));
    }

    proptest! {
        #![proptest_config(ProptestConfig { cases: 64, ..ProptestConfig::default() })]
        #[test]
        fn whatever_a_writer_makes_reads_back_the_same(
            rows in proptest::collection::vec(proptest::collection::vec("[a-zë;,\"\n =-]{0,8}", 3), 1..6),
            separator in prop::sample::select(vec![b';', b',', b'\t']),
        ) {
            let mut writer = csv::WriterBuilder::new().delimiter(separator).from_writer(Vec::new());
            writer.write_record(["a", "b", "c"]).unwrap();
            rows.iter().for_each(|row| writer.write_record(row).unwrap());
            let (headers, read) = read(&writer.into_inner().unwrap()).unwrap();
            prop_assert_eq!(headers, ["a", "b", "c"]);
            let held = rows.into_iter().filter(|row| row.iter().any(|cell| !cell.trim().is_empty()));
            prop_assert_eq!(read.into_iter().map(|row| row.cells).collect::<Vec<_>>(), held.collect::<Vec<_>>());
        }
    }
}
