//! The quarterly report as a spreadsheet: a sheet of figures, and one that explains them.

use reable_openapi::types::QuarterReport;
use rust_xlsxwriter::{DocProperties, ExcelDateTime, Workbook};

use super::{Reader, Row, of_whom, tables, title};
use crate::failure::Outcome;
use crate::workbook::{Cell, Heading, Sheet};

/// The widths of the columns, in characters.
const WIDTHS: [f64; 8] = [34.0, 48.0, 10.0, 18.0, 8.0, 10.0, 62.0, 40.0];

/// The spreadsheet's bytes: the same report is always the same file.
pub fn workbook(report: &QuarterReport, reader: Reader) -> Outcome<Vec<u8>> {
    let mut book = Workbook::new();
    // Not the moment at which it was made: nothing in the file is to differ from one time to the next.
    let fixed = ExcelDateTime::from_ymd(2000, 1, 1)?;
    book.set_properties(&DocProperties::new().set_creation_datetime(&fixed));

    let [figure, value, unit, percent, n, whom] = reader.columns();
    let words = [reader.say("Tabel", "Table"), figure, value, unit, percent, n, whom, "code"];
    let headings = words.into_iter().zip(WIDTHS).map(|(word, width)| Heading::new(word, width));
    let mut figures = Sheet::begin(book.add_worksheet(), &report.quarter, headings)?;
    for table in tables(report)? {
        let heading = table.heading(reader);
        for row in &table.rows {
            figures.row(cells(&heading, row, reader))?;
        }
    }

    let heading = Heading::new(title(report, reader), 100.0);
    let name = reader.say("Toelichting", "Explanation");
    let mut explanation = Sheet::begin(book.add_worksheet(), name, [heading])?;
    let days = format!("{} {} {}", report.from, reader.say("tot en met", "to"), report.to);
    for text in [of_whom(report), days, reader.what_n_means().to_owned(), reader.why_hidden().to_owned()] {
        explanation.row([Cell::Prose(text.into())])?;
    }
    Ok(book.save_to_buffer()?)
}

fn cells<'a>(heading: &'a str, row: &'a Row<'_>, reader: Reader) -> [Cell<'a>; 8] {
    let figure = row.figure;
    let percent = figure.percent.as_deref().unwrap_or_default();
    let month = figure.month.map(|month| format!(".{month}")).unwrap_or_default();
    [
        heading.into(),
        row.label(reader).into(),
        figure.value.map_or(row.unit.hidden().into(), Cell::Number),
        row.unit.in_words(reader.0).into(),
        // Less than one and more than ninety-nine stay words.
        percent.parse().map_or(percent.into(), Cell::Number),
        // Counts stay far below what a double holds exactly.
        figure.n.map_or_else(|| row.n().into(), |number| Cell::Number(number as f64)),
        row.of_whom(reader).into(),
        format!("{}{month}.{}", row.topic, figure.name).into(),
    ]
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
