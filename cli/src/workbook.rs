//! Spreadsheets (XLSX) in the house format: a bold header that stays in sight, days that are days, and no text that is
//! ever run as a formula.

use std::borrow::Cow;

use chrono::{DateTime, NaiveDate, Utc};
use rust_xlsxwriter::{Color, Format, FormatAlign, Worksheet, XlsxError};

use crate::failure::{Failure, Outcome};

/// What stands above a column.
pub struct Heading<'a> {
    text: Cow<'a, str>,
    /// The width of the column, in characters.
    width: f64,
    shade: Option<Color>,
}

impl<'a> Heading<'a> {
    /// A heading above a column of so many characters.
    pub fn new(text: impl Into<Cow<'a, str>>, width: f64) -> Self {
        Self { text: text.into(), width, shade: None }
    }

    /// In white on this colour.
    pub fn shaded(self, shade: Color) -> Self {
        Self { shade: Some(shade), ..self }
    }

    fn format(&self) -> Format {
        let bold = Format::new().set_bold();
        match self.shade {
            None => bold,
            Some(shade) => bold.set_font_color(Color::White).set_background_color(shade),
        }
    }
}

/// What stands in a cell.
#[derive(Debug, PartialEq)]
pub enum Cell<'a> {
    /// Nothing.
    Empty,
    /// A text on one line.
    Text(Cow<'a, str>),
    /// A text that takes as many lines as it needs.
    Prose(Cow<'a, str>),
    /// A number.
    Number(f64),
    /// True or false.
    YesNo(bool),
    /// A civil day.
    Day(NaiveDate),
    /// A moment, shown in UTC.
    Moment(DateTime<Utc>),
}

impl<'a, T: Into<Cow<'a, str>>> From<T> for Cell<'a> {
    fn from(text: T) -> Self {
        Self::Text(text.into())
    }
}

/// A sheet that is filled in row by row; its rows may leave memory as they are written.
pub struct Sheet<'a> {
    sheet: &'a mut Worksheet,
    looks: Looks,
    /// Where the next row goes, from 0.
    next: u32,
}

/// How cells look.
struct Looks {
    prose: Format,
    day: Format,
    moment: Format,
}

impl<'a> Sheet<'a> {
    /// Names a sheet, and writes its line of headings.
    pub fn begin<'h>(
        sheet: &'a mut Worksheet,
        name: &str,
        headings: impl IntoIterator<Item = Heading<'h>>,
    ) -> Outcome<Self> {
        sheet.set_name(name)?;
        sheet.set_freeze_panes(1, 0)?;
        for (column, heading) in (0..).zip(headings) {
            sheet.set_column_width(column, heading.width)?;
            let format = heading.format();
            sheet.write_string_with_format(0, column, heading.text, &format)?;
        }
        let looks = Looks {
            prose: Format::new().set_text_wrap().set_align(FormatAlign::Top),
            day: Format::new().set_num_format("yyyy-mm-dd"),
            moment: Format::new().set_num_format("yyyy-mm-dd hh:mm:ss"),
        };
        Ok(Self { sheet, looks, next: 1 })
    }

    /// Writes the next row.
    pub fn row<'c>(&mut self, cells: impl IntoIterator<Item = Cell<'c>>) -> Outcome {
        for (column, cell) in (0..).zip(cells) {
            self.cell(column, cell)?;
        }
        self.next += 1;
        Ok(())
    }

    /// A cell of its own type. A text is written as one, so that nothing in it is ever a formula.
    fn cell(&mut self, column: u16, cell: Cell<'_>) -> Result<(), XlsxError> {
        let (sheet, row, looks) = (&mut *self.sheet, self.next, &self.looks);
        match cell {
            Cell::Empty => return Ok(()),
            Cell::Text(text) => sheet.write_string(row, column, text)?,
            Cell::Prose(text) => sheet.write_string_with_format(row, column, text, &looks.prose)?,
            Cell::Number(number) => sheet.write_number(row, column, number)?,
            Cell::YesNo(yes) => sheet.write_boolean(row, column, yes)?,
            Cell::Day(day) => sheet.write_datetime_with_format(row, column, day, &looks.day)?,
            Cell::Moment(moment) => sheet.write_datetime_with_format(row, column, moment.naive_utc(), &looks.moment)?,
        };
        Ok(())
    }
}

impl From<XlsxError> for Failure {
    fn from(error: XlsxError) -> Self {
        match error {
            XlsxError::IoError(error) => error.into(),
            other => Self::Failed(format!("the spreadsheet cannot be written: {other}")),
        }
    }
}

#[cfg(test)]
mod tests {
    use std::io::Cursor;

    use calamine::{Data, Reader as _, Xlsx};
    use rust_xlsxwriter::Workbook;

    use super::*;

    #[test]
    fn cells_keep_their_types_and_no_text_is_a_formula() {
        let mut book = Workbook::new();
        let headings = ["=1+1", "Dag", "Moment", "Getal", "Ja"].map(|text| Heading::new(text, 12.0));
        let mut sheet = Sheet::begin(book.add_worksheet(), "Proef", headings).unwrap();
        sheet.row([]).unwrap();
        let day = "2026-11-23".parse().unwrap();
        let moment = "2026-11-23T12:30:00Z".parse().unwrap();
        let cells = [Cell::Prose("=1+1".into()), Cell::Day(day), Cell::Moment(moment), Cell::Number(1.5)];
        sheet.row(cells.into_iter().chain([Cell::YesNo(true), Cell::Empty, "@x".into()])).unwrap();

        let mut book: Xlsx<_> = Xlsx::new(Cursor::new(book.save_to_buffer().unwrap())).unwrap();
        let found = book.worksheet_range("Proef").unwrap();
        let row: Vec<&Data> = found.rows().nth(2).unwrap().iter().collect();
        assert_eq!([row[0], row[6]].map(Data::to_string), ["=1+1", "@x"]);
        assert_eq!((row[3], row[4], row[5]), (&Data::Float(1.5), &Data::Bool(true), &Data::Empty));
        let moments = [row[1], row[2]].map(|cell| match cell {
            Data::DateTime(moment) => moment.to_ymd_hms_milli(),
            other => panic!("{other:?}"),
        });
        assert_eq!(moments, [(2026, 11, 23, 0, 0, 0, 0), (2026, 11, 23, 12, 30, 0, 0)]);
        assert!(book.worksheet_formula("Proef").unwrap().is_empty());
    }
}
