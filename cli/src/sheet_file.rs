//! The rows of a spreadsheet (XLSX), read so that no file can fill the memory.

use std::io::{self, Cursor, Read};

use calamine::{DataRef, ExcelDateTime, Reader as _, SheetType, SheetVisible, Xlsx, XlsxError};
use reable_rules::enrolment_file::FileFault;
use zip::ZipArchive;

use crate::table_file::{MOST_COLUMNS, MOST_ROWS, Row, fault, too_many_columns, too_many_rows};

/// The most bytes that a spreadsheet may hold once it is unpacked: 6,700 for each row.
const MOST_UNPACKED: u64 = 128 << 20;
/// The most files that a spreadsheet may consist of.
const MOST_PARTS: usize = 2_000;
/// The most cells that are read: a hundred for each row.
const MOST_CELLS: usize = 100 * MOST_ROWS;

const SAVE_AS_XLSX: &str = "In the spreadsheet choose: save as, Excel workbook (.xlsx), without a password";

/// The rows that hold anything of the sheet with one of these names, or else of the first visible one.
pub fn rows(bytes: Vec<u8>, preferred: &[&str]) -> Result<Vec<Row>, FileFault> {
    check_unpacked(&bytes, MOST_UNPACKED)?;
    let mut book = Xlsx::new(Cursor::new(bytes)).map_err(|error| broken(&error))?;
    let sheet = chosen(&book, preferred)?;
    let mut cells = book.worksheet_cells_reader(&sheet).map_err(|error| broken(&error))?;
    let mut rows = SheetRows::default();
    while let Some(cell) = cells.next_cell().map_err(|error| broken(&error))? {
        let (row, column) = cell.get_position();
        rows.add(row as usize + 1, column as usize, cell.get_value())?;
    }
    Ok(rows.rows)
}

fn broken(error: &XlsxError) -> FileFault {
    fault(None, "broken_spreadsheet", format!("this is no spreadsheet that can be read ({error})"), SAVE_AS_XLSX)
}

/// Refuses what unpacks to more than it may, whatever the file says of itself.
fn check_unpacked(bytes: &[u8], most: u64) -> Result<(), FileFault> {
    let bomb = || {
        let reason = format!("it unpacks to more than {} MiB, which no list of clients does", most >> 20);
        fault(None, "too_large", reason, "Copy the rows into a new workbook, as values")
    };
    let broken = |error: &dyn std::fmt::Display| {
        fault(None, "broken_spreadsheet", format!("it cannot be unpacked ({error})"), SAVE_AS_XLSX)
    };
    let mut parts = ZipArchive::new(Cursor::new(bytes)).map_err(|error| broken(&error))?;
    // It may say nothing, and what it says need not be true.
    let says = parts.decompressed_size().unwrap_or_default();
    if parts.len() > MOST_PARTS || says > u128::from(most) {
        return Err(bomb());
    }
    // So everything is unpacked once and counted, and none of it kept.
    let mut unpacked = 0;
    for index in 0..parts.len() {
        let part = parts.by_index(index).map_err(|error| broken(&error))?;
        let read = io::copy(&mut part.take(most + 1 - unpacked), &mut io::sink());
        unpacked += read.map_err(|error| broken(&error))?;
        if unpacked > most {
            return Err(bomb());
        }
    }
    Ok(())
}

fn chosen<R: io::Read + io::Seek>(book: &Xlsx<R>, preferred: &[&str]) -> Result<String, FileFault> {
    let is_table = |sheet: &&calamine::Sheet| sheet.typ == SheetType::WorkSheet;
    let sheets = || book.sheets_metadata().iter().filter(is_table);
    let named = sheets().find(|sheet| preferred.iter().any(|name| sheet.name.to_lowercase() == name.to_lowercase()));
    let sheet = named.or_else(|| sheets().find(|sheet| sheet.visible == SheetVisible::Visible));
    let none = || fault(None, "broken_spreadsheet", "it has no sheet to read".to_owned(), SAVE_AS_XLSX);
    sheet.map(|sheet| sheet.name.clone()).ok_or_else(none)
}

/// The rows of a sheet as its cells come, row by row.
#[derive(Default)]
struct SheetRows {
    rows: Vec<Row>,
    cells: usize,
}

impl SheetRows {
    fn add(&mut self, line: usize, column: usize, value: &DataRef<'_>) -> Result<(), FileFault> {
        let text = text_of(value).map_err(|error| self.of_cell(line, column, error))?;
        if text.is_empty() {
            return Ok(());
        }
        if column >= MOST_COLUMNS {
            return Err(too_many_columns(line, column + 1));
        }
        match self.rows.last() {
            Some(last) if last.line == line => {}
            Some(last) if last.line > line => {
                let reason = "this row stands after a later one".to_owned();
                return Err(fault(Some(line), "broken_spreadsheet", reason, SAVE_AS_XLSX));
            }
            // One more than the rows: the headers.
            _ if self.rows.len() > MOST_ROWS => return Err(too_many_rows(line)),
            _ => self.rows.push(Row { line, cells: Vec::new() }),
        }
        let Some(row) = self.rows.last_mut() else { return Ok(()) };
        if column >= row.cells.len() {
            self.cells += column + 1 - row.cells.len();
            row.cells.resize(column + 1, String::new());
        }
        if self.cells > MOST_CELLS {
            let reason = format!("the sheet has more than {MOST_CELLS} cells up to here");
            return Err(fault(Some(line), "too_many_cells", reason, "Leave out columns that are not needed"));
        }
        row.cells[column] = text;
        Ok(())
    }

    /// A fault of one cell, in its column as the first row names it.
    fn of_cell(&self, line: usize, column: usize, reason: String) -> FileFault {
        let header = self.rows.first().and_then(|row| row.cells.get(column)).cloned();
        let name = header.filter(|name| !name.is_empty()).unwrap_or_else(|| letters(column));
        let reason = format!("the cell in column {name:?} {reason}");
        let mend = "Mend the formula, or write the value itself";
        FileFault { column: Some(name), ..fault(Some(line), "cell_error", reason, mend) }
    }
}

/// The letters that a spreadsheet calls a column by, from 0: A, B … Z, AA.
fn letters(column: usize) -> String {
    let last = char::from(b'A' + u8::try_from(column % 26).unwrap_or_default());
    if column < 26 { last.to_string() } else { format!("{}{last}", letters(column / 26 - 1)) }
}

/// What a cell holds, as it would stand in a CSV file; days in ISO form.
fn text_of(value: &DataRef<'_>) -> Result<String, String> {
    Ok(match value {
        DataRef::Empty => String::new(),
        DataRef::String(text) => text.trim().to_owned(),
        DataRef::SharedString(text) => text.trim().to_owned(),
        DataRef::Int(number) => number.to_string(),
        // A number is written without `.0` when it is whole, as a spreadsheet shows it.
        DataRef::Float(number) => number.to_string(),
        DataRef::Bool(truth) => truth.to_string(),
        DataRef::DateTime(moment) => day_of(moment),
        DataRef::DateTimeIso(text) | DataRef::DurationIso(text) => text.clone(),
        DataRef::Error(error) => return Err(format!("holds the error {error}")),
    })
}

fn day_of(moment: &ExcelDateTime) -> String {
    if moment.is_duration() {
        return moment.as_f64().to_string();
    }
    let (year, month, day, hour, minute, second, _) = moment.to_ymd_hms_milli();
    let time =
        if (hour, minute, second) == (0, 0, 0) { String::new() } else { format!(" {hour:02}:{minute:02}:{second:02}") };
    format!("{year:04}-{month:02}-{day:02}{time}")
}

#[cfg(test)]
mod tests {
    use std::io::Write as _;

    use rust_xlsxwriter::{ExcelDateTime as Written, Format, Formula, Workbook};
    use zip::write::SimpleFileOptions;

    use super::*;

    fn day(text: &str) -> Written {
        Written::parse_from_str(text).unwrap()
    }

    #[test]
    fn a_sheet_reads_like_the_csv_that_it_would_save() {
        let mut book = Workbook::new();
        let sheet = book.add_worksheet();
        for (column, name) in ["naam", "geboren", "nummer", "deel", "ja", "later"].iter().enumerate() {
            sheet.write(1, column as u16, *name).unwrap();
        }
        let dutch = Format::new().set_num_format("dd-mm-yyyy");
        sheet.write(3, 0, "  Zoë ").unwrap();
        sheet.write_with_format(3, 1, day("1941-12-31"), &dutch).unwrap();
        sheet.write(3, 2, 612_345_678.0).unwrap();
        sheet.write(3, 3, 1.5).unwrap();
        sheet.write(3, 4, true).unwrap();
        let moment = Format::new().set_num_format("dd-mm-yyyy hh:mm");
        sheet.write_with_format(3, 5, day("2026-11-23T12:30:00"), &moment).unwrap();
        sheet.write(5, 2, Formula::new("=1+1").set_result("2")).unwrap();
        let rows = rows(book.save_to_buffer().unwrap(), &[]).unwrap();
        let told: Vec<(usize, String)> = rows.iter().map(|row| (row.line, row.cells.join("|"))).collect();
        assert_eq!(
            told,
            [
                (2, "naam|geboren|nummer|deel|ja|later".to_owned()),
                (4, "Zoë|1941-12-31|612345678|1.5|true|2026-11-23 12:30:00".to_owned()),
                (6, "||2".to_owned()),
            ]
        );
    }

    #[test]
    fn the_sheet_of_the_template_goes_before_the_first_that_is_visible() {
        let mut book = Workbook::new();
        for (name, hidden) in [("Lijsten", true), ("Toelichting", false), ("cliënten", false)] {
            let sheet = book.add_worksheet().set_name(name).unwrap();
            // The first sheet may be hidden only where another is looked at.
            sheet.set_active(!hidden).set_hidden(hidden).write(0, 0, name).unwrap();
        }
        let bytes = book.save_to_buffer().unwrap();
        for (preferred, expected) in [(&["Cliënten", "Clients"][..], "cliënten"), (&["Clients"], "Toelichting")] {
            assert_eq!(rows(bytes.clone(), preferred).unwrap()[0].cells, [expected]);
        }
    }

    #[test]
    fn a_cell_in_error_is_named_with_its_row_and_column() {
        let mut book = Workbook::new();
        let sheet = book.add_worksheet();
        sheet.write(0, 0, "naam").unwrap();
        sheet.write(4, 0, Formula::new("=1/0").set_result("#DIV/0!")).unwrap();
        let fault = rows(book.save_to_buffer().unwrap(), &[]).unwrap_err();
        assert_eq!((fault.line, fault.column.as_deref(), fault.code), (Some(5), Some("naam"), "cell_error"));
        assert!(fault.reason.contains("#DIV/0!"), "{fault}");
    }

    #[test]
    fn a_cell_in_the_far_corner_costs_nothing_and_is_refused() {
        let corner = |row: u32, column: u16| {
            let mut book = Workbook::new();
            let sheet = book.add_worksheet();
            sheet.write(0, 0, "naam").unwrap();
            sheet.write(row, column, "x").unwrap();
            rows(book.save_to_buffer().unwrap(), &[])
        };
        let fault = corner(1_048_575, 16_383).unwrap_err();
        assert_eq!((fault.line, fault.code), (Some(1_048_576), "too_many_columns"));
        assert_eq!(corner(1_048_575, 0).unwrap().len(), 2, "empty rows are no rows");
    }

    fn packed(letters: usize) -> Vec<u8> {
        let mut writer = zip::ZipWriter::new(Cursor::new(Vec::new()));
        writer.start_file("xl/worksheets/sheet1.xml", SimpleFileOptions::default()).unwrap();
        writer.write_all(&vec![b' '; letters]).unwrap();
        writer.finish().unwrap().into_inner()
    }

    #[test]
    fn what_unpacks_to_too_much_is_refused_whatever_it_says() {
        let honest = packed(2 << 20);
        assert!(honest.len() < 10_000);
        assert_eq!(check_unpacked(&honest, 2 << 20), Ok(()));
        assert_eq!(check_unpacked(&honest, 1 << 20).unwrap_err().code, "too_large");
        // A liar says one letter, both where the part begins and in the list at the end.
        let says = u32::try_from(2 << 20).unwrap().to_le_bytes();
        let mut liar = honest;
        while let Some(place) = liar.windows(4).position(|bytes| bytes == says) {
            liar[place..place + 4].copy_from_slice(&1_u32.to_le_bytes());
        }
        assert!(check_unpacked(&liar, 1 << 20).is_err());
    }

    #[test]
    fn what_is_no_spreadsheet_is_said_to_be_none() {
        for bytes in [b"PK\x03\x04 and nothing".to_vec(), packed(10)] {
            assert_eq!(rows(bytes, &[]).unwrap_err().code, "broken_spreadsheet");
        }
    }

    #[test]
    fn columns_are_called_as_a_spreadsheet_does() {
        assert_eq!([0, 25, 26, 701, 702].map(letters), ["A", "Z", "AA", "ZZ", "AAA"]);
    }
}
