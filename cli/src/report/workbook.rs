//! The quarterly report as a spreadsheet: numbers are numbers, and no text is ever run as a formula.

use reable_openapi::types::QuarterReport;
use rust_xlsxwriter::{DocProperties, ExcelDateTime, Format, Workbook, Worksheet, XlsxError};

use super::page::of_whom;
use super::{Reader, Row, tables};
use crate::failure::{Failure, Outcome};

/// The widths of the columns, in characters.
const WIDTHS: [f64; 8] = [34.0, 48.0, 10.0, 18.0, 8.0, 10.0, 62.0, 40.0];

/// The spreadsheet's bytes: the same report is always the same file.
pub fn workbook(report: &QuarterReport, reader: Reader) -> Outcome<Vec<u8>> {
    let mut rows = Vec::new();
    for table in tables(report)? {
        let heading = table.heading(reader);
        rows.extend(table.rows.into_iter().map(|row| (heading.clone(), row)));
    }
    write(report, &rows, reader).map_err(|error| Failure::Failed(format!("the spreadsheet cannot be made: {error}")))
}

fn write(report: &QuarterReport, rows: &[(String, Row<'_>)], reader: Reader) -> Result<Vec<u8>, XlsxError> {
    let mut workbook = Workbook::new();
    // Not the moment at which it was made: nothing in the file is to differ from one time to the next.
    let fixed = ExcelDateTime::from_ymd(2000, 1, 1)?;
    workbook.set_properties(&DocProperties::new().set_creation_datetime(&fixed));
    figures(workbook.add_worksheet().set_name(&report.quarter)?, rows, reader)?;
    explanation(workbook.add_worksheet().set_name(reader.say("Toelichting", "Explanation"))?, report, reader)?;
    workbook.save_to_buffer()
}

fn figures(sheet: &mut Worksheet, rows: &[(String, Row<'_>)], reader: Reader) -> Result<(), XlsxError> {
    let head = [
        reader.say("Tabel", "Table"),
        reader.say("Cijfer", "Figure"),
        reader.say("Waarde", "Value"),
        reader.say("Eenheid", "Unit"),
        "%",
        "n",
        reader.say("Waarover", "Of whom"),
        "code",
    ];
    let bold = Format::new().set_bold();
    for (column, (word, width)) in (0..).zip(head.iter().zip(WIDTHS)) {
        sheet.write_string_with_format(0, column, *word, &bold)?;
        sheet.set_column_width(column, width)?;
    }
    sheet.set_freeze_panes(1, 0)?;
    for (line, (heading, row)) in (1..).zip(rows) {
        figure(sheet, line, heading, row, reader)?;
    }
    Ok(())
}

fn figure(sheet: &mut Worksheet, line: u32, heading: &str, row: &Row<'_>, reader: Reader) -> Result<(), XlsxError> {
    sheet.write_string(line, 0, heading)?;
    sheet.write_string(line, 1, row.label(reader))?;
    match row.figure.value {
        Some(value) => sheet.write_number(line, 2, value)?,
        None => sheet.write_string(line, 2, row.unit.hidden())?,
    };
    sheet.write_string(line, 3, row.unit.in_words(reader.0))?;
    let percent = row.figure.percent.as_deref().unwrap_or_default();
    match percent.parse::<f64>() {
        Ok(number) => sheet.write_number(line, 4, number)?,
        // Less than one and more than ninety-nine stay words.
        Err(_) => sheet.write_string(line, 4, percent)?,
    };
    match row.figure.n {
        // Counts stay far below what a double holds exactly.
        Some(number) => sheet.write_number(line, 5, number as f64)?,
        None => sheet.write_string(line, 5, row.n())?,
    };
    sheet.write_string(line, 6, row.of_whom(reader))?;
    let month = row.figure.month.map(|month| format!(".{month}")).unwrap_or_default();
    sheet.write_string(line, 7, format!("{}{month}.{}", row.topic, row.figure.name))?;
    Ok(())
}

fn explanation(sheet: &mut Worksheet, report: &QuarterReport, reader: Reader) -> Result<(), XlsxError> {
    let wrapped = Format::new().set_text_wrap();
    sheet.set_column_width(0, 100)?;
    let lines = [
        format!("{} {}", reader.say("Kwartaalrapport", "Quarterly report"), report.quarter),
        of_whom(report),
        format!("{} {} {}", report.from, reader.say("tot en met", "to"), report.to),
        reader.what_n_means().to_owned(),
        reader.why_hidden().to_owned(),
    ];
    for (line, text) in (0..).zip(lines) {
        sheet.write_string_with_format(line, 0, text, &wrapped)?;
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use reable_rules::words::Language;

    use super::super::tests::report;
    use super::*;

    #[test]
    fn the_same_report_is_the_same_file() {
        let made = || workbook(&report(), Reader(Language::Nl)).unwrap();
        assert_eq!(made(), made());
        assert!(made().starts_with(b"PK"));
    }
}
