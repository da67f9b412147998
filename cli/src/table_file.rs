//! Reading a table that somebody exported from a spreadsheet.

use std::collections::BTreeMap;
use std::fs;
use std::path::Path;

use crate::failure::{Failure, Outcome};

/// A table: headers, and rows that know their line in the file.
#[derive(Debug, PartialEq, Eq)]
pub struct Table {
    /// The names of the columns, as they are in the file.
    pub headers: Vec<String>,
    /// The rows that hold anything.
    pub rows: Vec<Row>,
}

/// One row of a table.
#[derive(Debug, PartialEq, Eq)]
pub struct Row {
    /// The line in the file on which it begins, from 1.
    pub line: u64,
    /// Its cells by header.
    pub cells: BTreeMap<String, String>,
}

/// Reads a CSV file with `;` or `,` between its cells, in UTF-8 with or without byte order mark.
pub fn read(path: &Path) -> Outcome<Table> {
    let place = path.display();
    let bytes = fs::read(path).map_err(|error| Failure::of_file(&place.to_string(), &error))?;
    parse(&bytes).map_err(|reason| Failure::Failed(format!("{place}: {reason}")))
}

fn parse(bytes: &[u8]) -> Result<Table, String> {
    let bytes = bytes.strip_prefix(b"\xef\xbb\xbf").unwrap_or(bytes);
    let text = std::str::from_utf8(bytes).map_err(|error| {
        let line = bytes[..error.valid_up_to()].iter().filter(|byte| **byte == b'\n').count() + 1;
        format!("line {line} is not UTF-8. In the spreadsheet choose: save as, CSV UTF-8")
    })?;
    if text.contains('\0') {
        return Err("this is not a CSV file. In the spreadsheet choose: save as, CSV UTF-8".to_owned());
    }
    let mut reader = csv::ReaderBuilder::new().delimiter(delimiter(text)).flexible(true).from_reader(text.as_bytes());
    let headers: Vec<String> =
        reader.headers().map_err(|error| error.to_string())?.iter().map(|name| name.trim().to_owned()).collect();
    if headers.iter().all(String::is_empty) {
        return Err("the first line must name the columns".to_owned());
    }
    if let Some(twice) =
        headers.iter().enumerate().find_map(|(place, name)| headers[..place].contains(name).then_some(name))
    {
        return Err(format!("two columns are called {twice:?}. Keep one, or give them different names"));
    }
    let mut rows = Vec::new();
    let mut lines = Lines { bytes: text.as_bytes(), reached: 0, line: 1 };
    for record in reader.records() {
        let record = record.map_err(|error| error.to_string())?;
        if record.iter().all(|cell| cell.trim().is_empty()) {
            continue;
        }
        let line = record.position().map_or(0, |position| lines.at(position.byte()));
        if record.len() > headers.len() {
            let (cells, columns) = (record.len(), headers.len());
            return Err(format!("line {line} has {cells} cells, but there are {columns} columns. Is a quote missing?"));
        }
        let cells = headers.iter().cloned().zip(record.iter().map(str::to_owned));
        rows.push(Row { line, cells: cells.filter(|(header, _)| !header.is_empty()).collect() });
    }
    Ok(Table { headers, rows })
}

/// Counts lines up to growing places; the reader's own count takes `\r\n` and empty lines for part of the next record.
struct Lines<'a> {
    bytes: &'a [u8],
    reached: usize,
    line: u64,
}

impl Lines<'_> {
    /// The line of the first letter at or after this place.
    fn at(&mut self, place: u64) -> u64 {
        let place = usize::try_from(place).unwrap_or(usize::MAX);
        while let Some(byte) = self.bytes.get(self.reached) {
            if self.reached >= place && !matches!(byte, b'\r' | b'\n') {
                break;
            }
            self.line += u64::from(*byte == b'\n');
            self.reached += 1;
        }
        self.line
    }
}

/// Dutch spreadsheets write `;`, English ones `,`: whichever the first line has more of.
fn delimiter(text: &str) -> u8 {
    let first = text.lines().next().unwrap_or_default();
    if first.matches(';').count() >= first.matches(',').count() && first.contains(';') { b';' } else { b',' }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn dutch_and_english_files_read_alike() {
        let dutch = parse("\u{feff}naam;team\r\n\"De Vries; Anna\";Noord\r\n".as_bytes()).unwrap();
        let english = parse(b"naam,team\n\"De Vries; Anna\",Noord\n").unwrap();
        assert_eq!(dutch, english);
        assert_eq!(dutch.rows[0].cells["naam"], "De Vries; Anna");
    }

    #[test]
    fn a_row_knows_its_line_even_after_empty_ones_and_breaks_inside_cells() {
        let table = parse(b"a,b\n\n1,\"x\ny\"\n,\n3,z\n").unwrap();
        assert_eq!(table.rows.iter().map(|row| row.line).collect::<Vec<_>>(), [3, 6]);
    }

    #[test]
    fn what_cannot_be_read_is_said_with_what_to_do() {
        for (bytes, word) in [
            (&b"naam\nZo\xeb\n"[..], "line 2 is not UTF-8"),
            (b"PK\x03\x04\0\0", "not a CSV"),
            (b"a,a\n1,2\n", "two columns"),
            (b"a,b\n1,2,3\n", "line 2 has 3 cells"),
            (b"", "first line"),
        ] {
            assert!(parse(bytes).unwrap_err().contains(word), "{word}");
        }
    }

    #[test]
    fn a_short_row_lacks_its_last_cells() {
        let table = parse(b"a,b\n1\n").unwrap();
        assert_eq!(table.rows[0].cells.len(), 1);
    }
}
