//! `reable client import-template`: a spreadsheet to fill in and import.

use std::fs::{self, OpenOptions};
use std::io::{self, Write};
use std::path::PathBuf;

use clap::Args;
use futures_util::TryStreamExt;
use reable_openapi::{Given, Reable, paged};
use reable_rules::enrolment::Column;
use reable_rules::programme::shipped;
use reable_rules::words::Language;
use rust_xlsxwriter::{
    Color, DataValidation, DataValidationErrorStyle, DataValidationRule, Format, FormatAlign, Formula, Workbook,
    Worksheet, XlsxError,
};

use crate::context::{Context, words};
use crate::failure::{Failure, Outcome};
use crate::table_file::MOST_ROWS;

/// What the sheet to fill in is called, in Dutch and in English.
pub const SHEETS: [&str; 2] = ["Cliënten", "Clients"];

/// A spreadsheet to make.
#[derive(Debug, Args)]
pub struct ImportTemplate {
    /// The file to make; one that is there is never replaced
    #[arg(long, value_name = "FILE.xlsx")]
    out: PathBuf,
    /// The language of the sheet
    #[arg(long, default_value = "nl", value_parser = words::<Language>(Language::ALL.iter().map(|word| word.as_str())))]
    language: Language,
}

/// What the organisation has that a row may name.
struct Known {
    /// Empty when nobody is signed in: then any text may be written.
    teams: Vec<String>,
    programmes: Vec<String>,
}

impl ImportTemplate {
    /// Makes the file.
    pub async fn run(self, context: &Context) -> Outcome {
        let known = match context.signed_in() {
            Ok(reable) => Known::ask(&reable).await?,
            Err(Failure::Refused(_)) => {
                eprintln!("reable: nobody is signed in, so the sheet has no list of your teams");
                Known::shipped()
            }
            Err(failure) => return Err(failure),
        };
        let bytes = template(self.language, &known)
            .map_err(|error| Failure::Failed(format!("the sheet cannot be made: {error}")))?;
        self.write(&bytes)
    }

    /// Writes the file where none is: what somebody filled in is never lost.
    fn write(&self, bytes: &[u8]) -> Outcome {
        let place = self.out.display();
        let mut file = OpenOptions::new().write(true).create_new(true).open(&self.out).map_err(|error| {
            if error.kind() == io::ErrorKind::AlreadyExists {
                return Failure::Conflict(format!("{place} is there already: name another file, or remove it first"));
            }
            Failure::of_file(&place.to_string(), &error)
        })?;
        file.write_all(bytes).and_then(|()| file.sync_all()).map_err(|error| {
            let _gone_or_not = fs::remove_file(&self.out);
            Failure::of_file(&place.to_string(), &error)
        })?;
        eprintln!("reable: fill in {place}, then: reable client import {place} --dry-run");
        Ok(())
    }
}

impl Known {
    fn shipped() -> Self {
        Self { teams: Vec::new(), programmes: shipped().into_iter().map(|programme| programme.id).collect() }
    }

    async fn ask(reable: &Reable) -> Outcome<Self> {
        let pages =
            paged(|cursor| reable.list_teams().limit(200).given(cursor, |call, cursor| call.cursor(cursor)).send());
        let mut teams: Vec<String> = pages.map_ok(|team| team.name).try_collect().await?;
        teams.sort_unstable();
        let programmes = reable.list_programmes().send().await?.into_inner().items;
        Ok(Self { teams, programmes: programmes.into_iter().map(|programme| programme.id).collect() })
    }

    /// What may be chosen from in a column; nothing where anything may be written.
    fn choices(&self, column: Column, language: Language) -> Vec<String> {
        match (column, language) {
            (Column::Team, _) => self.teams.clone(),
            (Column::Programme, _) => self.programmes.clone(),
            (Column::Language, Language::Nl) => vec!["Nederlands".to_owned(), "Engels".to_owned()],
            (Column::Language, Language::En) => vec!["Dutch".to_owned(), "English".to_owned()],
            _ => Vec::new(),
        }
    }
}

/// The spreadsheet: a sheet to fill in, one that explains it, and a hidden one that holds the lists.
fn template(language: Language, known: &Known) -> Result<Vec<u8>, XlsxError> {
    let mut book = Workbook::new();
    let say = |dutch, english| match language {
        Language::Nl => dutch,
        Language::En => english,
    };
    let lists = say("Lijsten", "Lists");
    fill_in(book.add_worksheet().set_name(say(SHEETS[0], SHEETS[1]))?, language, known, lists)?;
    explain(book.add_worksheet().set_name(say("Uitleg", "Explanation"))?, language)?;
    let sheet = book.add_worksheet().set_name(lists)?.set_hidden(true);
    for (index, column) in (0..).zip(Column::ALL) {
        for (row, choice) in (0..).zip(known.choices(*column, language)) {
            sheet.write_string(row, index, choice)?;
        }
    }
    book.save_to_buffer()
}

/// The header of a column; what must be filled in stands out.
fn head(required: bool) -> Format {
    let format = Format::new().set_bold().set_font_color(Color::White);
    format.set_background_color(if required { Color::RGB(0x1F_4E_79) } else { Color::RGB(0x6B_7B_8C) })
}

fn fill_in(sheet: &mut Worksheet, language: Language, known: &Known, lists: &str) -> Result<(), XlsxError> {
    let last = u32::try_from(MOST_ROWS).unwrap_or(u32::MAX);
    sheet.set_freeze_panes(1, 0)?;
    for (index, column) in (0..).zip(Column::ALL.iter().copied()) {
        sheet.set_column_width(index, if column == Column::Name { 28 } else { 18 })?;
        // As text a reference or telephone number keeps the zero that it begins with.
        let form = if is_day(column) { day_form(language) } else { "@" };
        sheet.set_column_format(index, &Format::new().set_num_format(form))?;
        sheet.write_string_with_format(0, index, column.label(language), &head(column.is_required()))?;
        let choices = known.choices(column, language).len();
        let check = if is_day(column) {
            DataValidation::new().allow_date_formula(days_of(column))
        } else if choices > 0 {
            let letter = char::from(b'A' + u8::try_from(index).unwrap_or_default());
            let list = format!("={lists}!${letter}$1:${letter}${choices}");
            DataValidation::new().allow_list_formula(Formula::new(list))
        } else {
            continue;
        };
        let told = refused(column, language);
        // What the lists lack may have been made since: it is questioned, not refused.
        let check = check.set_error_style(DataValidationErrorStyle::Warning).set_error_message(told)?;
        sheet.add_data_validation(1, index, last, index, &check)?;
    }
    Ok(())
}

fn is_day(column: Column) -> bool {
    matches!(column, Column::BirthDate | Column::StartDate)
}

fn day_form(language: Language) -> &'static str {
    match language {
        Language::Nl => "dd-mm-yyyy",
        Language::En => "yyyy-mm-dd",
    }
}

/// A birth lies in the past; a start lies in this century.
fn days_of(column: Column) -> DataValidationRule<Formula> {
    match column {
        Column::BirthDate => DataValidationRule::Between(Formula::new("=DATE(1900,1,1)"), Formula::new("=TODAY()")),
        _ => DataValidationRule::GreaterThanOrEqualTo(Formula::new("=DATE(2000,1,1)")),
    }
}

fn refused(column: Column, language: Language) -> &'static str {
    match (is_day(column), language) {
        (true, Language::Nl) => "Schrijf een datum, zoals 31-12-1941. Een geboortedatum ligt in het verleden.",
        (true, Language::En) => "Write a date, such as 1941-12-31. A date of birth lies in the past.",
        (false, Language::Nl) => "Dit staat niet in de lijst. Kies uit de lijst.",
        (false, Language::En) => "This is not in the list. Choose from the list.",
    }
}

fn explain(sheet: &mut Worksheet, language: Language) -> Result<(), XlsxError> {
    let (heads, must, may, closing) = match language {
        Language::Nl => (
            ["Kolom", "Verplicht?", "Wat u invult", "Voorbeeld"],
            "moet",
            "mag",
            "Eén regel per cliënt, ten hoogste 20.000 regels. Wie al is ingeschreven, wordt overgeslagen.",
        ),
        Language::En => (
            ["Column", "Required?", "What to write", "Example"],
            "must",
            "may",
            "One row for each client, at most 20,000 rows. Who is enrolled already is skipped.",
        ),
    };
    let wrapped = Format::new().set_text_wrap().set_align(FormatAlign::Top);
    sheet.set_freeze_panes(1, 0)?;
    for (index, (name, width)) in (0..).zip(heads.into_iter().zip([18, 12, 70, 24])) {
        sheet.set_column_width(index, width)?;
        sheet.write_string_with_format(0, index, name, &head(true))?;
    }
    for (row, column) in (1..).zip(Column::ALL.iter().copied()) {
        let (what, example) = explanation(column, language);
        let cells = [column.label(language), if column.is_required() { must } else { may }, what, example];
        for (index, text) in (0..).zip(cells) {
            sheet.write_string_with_format(row, index, text, &wrapped)?;
        }
    }
    let below = u32::try_from(Column::ALL.len()).unwrap_or_default() + 2;
    sheet.write_string(below, 0, closing)?;
    Ok(())
}

/// What to write in a column, and an example of it.
#[rustfmt::skip]
fn explanation(column: Column, language: Language) -> (&'static str, &'static str) {
    let (dutch, english) = match column {
        Column::ExternalRef => (
            ("Uw eigen nummer van de cliënt, voor iedere cliënt een ander. Nooit het burgerservicenummer.", "C-1017"),
            ("Your own number of the client, a different one for each. Never a citizen service number.", "C-1017"),
        ),
        Column::Name => (
            ("Zoals het op de brief komt te staan.", "Mw. A. de Vries"),
            ("As it will stand on the letter.", "Mrs A. de Vries"),
        ),
        Column::BirthDate => (
            ("Dag, maand en een jaar van vier cijfers.", "31-12-1941"),
            ("With a year of four digits, written as 1941-12-31 or 31-12-1941.", "1941-12-31"),
        ),
        Column::Language => (
            ("De taal waarin u de cliënt aanspreekt. Leeg: die van uw organisatie.", "Nederlands"),
            ("The language to address the client in. Empty: that of your organisation.", "Dutch"),
        ),
        Column::TimeZone => (
            ("Alleen voor wie elders woont. Leeg: die van uw organisatie.", "Europe/Amsterdam"),
            ("Only for who lives elsewhere. Empty: that of your organisation.", "Europe/Amsterdam"),
        ),
        Column::Phone => (
            ("Het telefoonnummer van de cliënt, met netnummer.", "06 12345678"),
            ("The client's telephone number, with the area code.", "06 12345678"),
        ),
        Column::Email => (
            ("Het e-mailadres van de cliënt.", "a.devries@example.nl"),
            ("The client's e-mail address.", "a.devries@example.nl"),
        ),
        Column::Team => (
            ("De naam van het wijkteam, precies zoals het in Reable heet.", "Wijkteam Noord"),
            ("The name of the team, exactly as it is called in Reable.", "Wijkteam Noord"),
        ),
        Column::Coordinator => (
            ("Het e-mailadres van de coördinator: een therapeut of verpleegkundige van dat team.", "n.mulder@example.nl"),
            ("The coordinator's e-mail address: a therapist or nurse of that team.", "n.mulder@example.nl"),
        ),
        Column::Programme => (
            ("De afkorting van het programma. Leeg: lat (Langer Actief Thuis).", "lat"),
            ("The id of the programme. Empty: lat (Langer Actief Thuis).", "lat"),
        ),
        Column::StartDate => (
            ("De eerste dag van het traject.", "23-11-2026"),
            ("The first day of the episode.", "2026-11-23"),
        ),
    };
    match language {
        Language::Nl => dutch,
        Language::En => english,
    }
}

#[cfg(test)]
mod tests {
    use std::io::Cursor;

    use calamine::{Reader as _, SheetVisible, Xlsx};
    use reable_rules::enrolment::read_row;
    use reable_rules::enrolment_file::read_columns;

    use super::*;
    use crate::sheet_file;

    fn known() -> Known {
        Known { teams: vec!["Noord, oost & west".to_owned(), "Zuid".to_owned()], ..Known::shipped() }
    }

    #[test]
    fn every_column_of_a_fresh_sheet_is_known_and_none_is_missing() {
        for language in Language::ALL {
            let rows = sheet_file::rows(template(*language, &known()).unwrap(), &SHEETS).unwrap();
            assert_eq!(rows.len(), 1, "nothing is filled in");
            let columns = read_columns(rows[0].cells.iter().map(String::as_str)).unwrap();
            assert_eq!(columns.meanings, Column::ALL.iter().copied().map(Some).collect::<Vec<_>>());
        }
    }

    #[test]
    fn the_examples_of_the_explanation_would_be_enrolled() {
        for language in Language::ALL {
            let cells = Column::ALL.iter().map(|column| (column.label(*language), explanation(*column, *language).1));
            let row = read_row(cells, "2026-11-22".parse().unwrap());
            assert!(row.is_ok(), "{row:?}");
        }
    }

    #[test]
    fn the_lists_hold_what_may_be_chosen_and_stay_out_of_sight() {
        let mut book = Xlsx::new(Cursor::new(template(Language::Nl, &known()).unwrap())).unwrap();
        let seen: Vec<_> = book.sheets_metadata().iter().map(|sheet| (sheet.name.clone(), sheet.visible)).collect();
        let expected =
            [("Cliënten", SheetVisible::Visible), ("Uitleg", SheetVisible::Visible), ("Lijsten", SheetVisible::Hidden)];
        assert_eq!(seen, expected.map(|(name, visible)| (name.to_owned(), visible)));
        let lists = book.worksheet_range("Lijsten").unwrap();
        let team = Column::ALL.iter().position(|column| *column == Column::Team).unwrap() as u32;
        let held = lists.get_value((0, team)).map(ToString::to_string);
        assert_eq!(held.as_deref(), Some("Noord, oost & west"));
    }
}
