//! An export as a spreadsheet: each column in the type that the codebook gives it.

use std::io::{Seek, Write};
use std::path::Path;

use rust_xlsxwriter::Workbook;
use serde_json::Value;

use crate::codebook::{Column, Kind};
use crate::failure::{Failure, Outcome};
use crate::output::plain;
use crate::workbook::{Cell, Heading, Sheet};

/// How many records a sheet holds below its line of headings.
const MOST_RECORDS: usize = 1_048_575;

/// Writes a sheet with a row for each record; rows leave memory as they are written.
///
/// What does not fit in memory waits in `folder`, where the file itself is going: nowhere else on the disk.
pub fn write(
    sink: impl Write + Seek + Send,
    folder: &Path,
    columns: &[Column],
    records: impl Iterator<Item = Outcome<Value>>,
) -> Outcome {
    let mut book = Workbook::new();
    book.set_tempdir(folder)?;
    let mut sheet = Sheet::begin(book.add_worksheet_with_constant_memory()?, "export", columns.iter().map(heading))?;
    for (before, record) in records.enumerate() {
        if before == MOST_RECORDS {
            let text = "a sheet holds at most 1,048,575 records: take fewer days, or --format csv";
            return Err(Failure::Failed(text.to_owned()));
        }
        let record = record?;
        sheet.row(columns.iter().map(|column| cell(column.kind, &record[column.column])))?;
    }
    Ok(book.save_to_writer(sink)?)
}

fn heading(column: &Column) -> Heading<'static> {
    let width = match column.kind {
        Kind::Moment => 20.0,
        Kind::Day => 12.0,
        _ => 18.0,
    };
    Heading::new(column.column, width)
}

/// A value as its column holds it; a text where it is not what the column says.
fn cell(kind: Kind, value: &Value) -> Cell<'_> {
    let typed = match (kind, value) {
        (_, Value::Null) => Some(Cell::Empty),
        (Kind::Number, Value::Number(number)) => number.as_f64().map(Cell::Number),
        (Kind::YesNo, Value::Bool(yes)) => Some(Cell::YesNo(*yes)),
        (Kind::Day, Value::String(text)) => text.parse().ok().map(Cell::Day),
        (Kind::Moment, Value::String(text)) => text.parse().ok().map(Cell::Moment),
        _ => None,
    };
    typed.unwrap_or_else(|| plain(value).into())
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    #[test]
    fn a_cell_has_the_type_of_its_column_or_is_a_text() {
        for (kind, value, expected) in [
            (Kind::Day, json!("2026-11-23"), Cell::Day("2026-11-23".parse().unwrap())),
            (Kind::Day, json!("soon"), "soon".into()),
            (Kind::Moment, json!("2026-11-23T12:00:00Z"), Cell::Moment("2026-11-23T12:00:00Z".parse().unwrap())),
            (Kind::Number, json!(7), Cell::Number(7.0)),
            (Kind::YesNo, json!(false), Cell::YesNo(false)),
            (Kind::List, json!([1, 3]), "1 3".into()),
            (Kind::Text, json!("=1+1"), "=1+1".into()),
            (Kind::Text, json!(null), Cell::Empty),
        ] {
            assert_eq!(cell(kind, &value), expected, "{value}");
        }
    }
}
