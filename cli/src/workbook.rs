//! Spreadsheets (XLSX) that open with real dates, real numbers and headers that stay in sight.

use std::io::{Seek, Write};
use std::path::Path;

use chrono::{DateTime, NaiveDate, Utc};
use rust_xlsxwriter::{Format, Workbook, Worksheet, XlsxError};
use serde_json::Value;

use crate::codebook::{Column, Kind};
use crate::failure::{Failure, Outcome};
use crate::output::plain;

/// How many records a sheet holds below its line of headers.
const MOST_RECORDS: u32 = 1_048_575;

/// Writes a sheet with a line of headers, a line for each record, and rows leaving memory as they are written.
///
/// What does not fit in memory waits in `folder`, where the file itself is going: nowhere else on the disk.
pub fn write(
    sink: impl Write + Seek + Send,
    folder: &Path,
    name: &str,
    columns: &[Column],
    records: impl Iterator<Item = Outcome<Value>>,
) -> Outcome {
    let mut workbook = Workbook::new();
    workbook.set_tempdir(folder).map_err(failed)?;
    let sheet = workbook.add_worksheet_with_constant_memory().map_err(failed)?;
    let styles = Styles::new();
    head(sheet, name, columns, &styles).map_err(failed)?;
    for (row, record) in (1..).zip(records) {
        if row > MOST_RECORDS {
            let text = "a sheet holds at most 1,048,575 records: take fewer days, or --format csv";
            return Err(Failure::Failed(text.to_owned()));
        }
        let record = record?;
        for (place, column) in (0..).zip(columns) {
            cell(sheet, (row, place), column.kind, &record[column.column], &styles).map_err(failed)?;
        }
    }
    workbook.save_to_writer(sink).map_err(failed)
}

/// How cells look.
struct Styles {
    head: Format,
    day: Format,
    moment: Format,
}

impl Styles {
    fn new() -> Self {
        Self {
            head: Format::new().set_bold(),
            day: Format::new().set_num_format("yyyy-mm-dd"),
            moment: Format::new().set_num_format("yyyy-mm-dd hh:mm:ss"),
        }
    }
}

fn head(sheet: &mut Worksheet, name: &str, columns: &[Column], styles: &Styles) -> Result<(), XlsxError> {
    sheet.set_name(name)?;
    sheet.set_freeze_panes(1, 0)?;
    for (place, column) in (0..).zip(columns) {
        let width = match column.kind {
            Kind::Moment => 20.0,
            Kind::Day => 12.0,
            _ => 18.0,
        };
        sheet.set_column_width(place, width)?;
        sheet.write_string_with_format(0, place, column.column, &styles.head)?;
    }
    Ok(())
}

/// A cell of its own type. A text is written as one, so that nothing in it is ever a formula.
fn cell(
    sheet: &mut Worksheet,
    (row, column): (u32, u16),
    kind: Kind,
    value: &Value,
    styles: &Styles,
) -> Result<(), XlsxError> {
    match (kind, value) {
        (_, Value::Null) => {}
        (Kind::Number, Value::Number(number)) => {
            sheet.write_number(row, column, number.as_f64().unwrap_or_default())?;
        }
        (Kind::YesNo, Value::Bool(yes)) => {
            sheet.write_boolean(row, column, *yes)?;
        }
        (Kind::Day, Value::String(text)) if let Ok(day) = text.parse::<NaiveDate>() => {
            sheet.write_datetime_with_format(row, column, day, &styles.day)?;
        }
        (Kind::Moment, Value::String(text)) if let Ok(moment) = text.parse::<DateTime<Utc>>() => {
            sheet.write_datetime_with_format(row, column, moment.naive_utc(), &styles.moment)?;
        }
        (_, other) => {
            sheet.write_string(row, column, plain(other))?;
        }
    }
    Ok(())
}

fn failed(error: XlsxError) -> Failure {
    match error {
        XlsxError::IoError(error) => error.into(),
        other => Failure::Failed(format!("the spreadsheet cannot be written: {other}")),
    }
}
