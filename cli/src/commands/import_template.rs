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
    Color, DataValidation, DataValidationErrorStyle, DataValidationRule, Format, Formula, Workbook, Worksheet,
};

use crate::context::{Context, rules_word};
use crate::failure::{Failure, Outcome};
use crate::table_file::MOST_ROWS;
use crate::workbook::{Cell, Heading, Sheet};

/// What the sheet to fill in is called, in Dutch and in English.
pub const SHEETS: [&str; 2] = ["Cliënten", "Clients"];

/// A spreadsheet to make.
#[derive(Debug, Args)]
pub struct ImportTemplate {
    /// The file to make; one that is there is never replaced
    #[arg(long, value_name = "FILE.xlsx")]
    out: PathBuf,
    /// The language of the sheet
    #[arg(long, default_value = "nl", value_parser = rules_word!(Language))]
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
        self.write(&template(self.language, &known)?)
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
fn template(language: Language, known: &Known) -> Outcome<Vec<u8>> {
    let mut book = Workbook::new();
    let say = |dutch, english| match language {
        Language::Nl => dutch,
        Language::En => english,
    };
    let names = say([SHEETS[0], "Uitleg", "Lijsten"], [SHEETS[1], "Explanation", "Lists"]);
    let choices: Vec<Vec<String>> = Column::ALL.iter().map(|column| known.choices(*column, language)).collect();
    fill_in(book.add_worksheet(), names[0], language, &Lists { sheet: names[2], choices: &choices })?;
    explain(book.add_worksheet(), names[1], language)?;
    let lists = book.add_worksheet();
    lists.set_hidden(true);
    write_lists(lists, names[2], language, &choices)?;
    Ok(book.save_to_buffer()?)
}

const DARK_BLUE: Color = Color::RGB(0x1F_4E_79);
const GREY: Color = Color::RGB(0x6B_7B_8C);

/// The heading of a column; what must be filled in stands out.
fn heading(column: Column, language: Language) -> Heading<'static> {
    let width = if column == Column::Name { 28.0 } else { 18.0 };
    Heading::new(column.label(language), width).shaded(if column.is_required() { DARK_BLUE } else { GREY })
}

fn headings(language: Language) -> impl Iterator<Item = Heading<'static>> {
    Column::ALL.iter().map(move |column| heading(*column, language))
}

/// What may be chosen from in each column, and the sheet that says so.
struct Lists<'a> {
    sheet: &'a str,
    choices: &'a [Vec<String>],
}

impl Lists<'_> {
    /// Where the choices of a column stand; `None` where anything may be written.
    fn place(&self, column: u16) -> Option<Formula> {
        let choices = self.choices.get(usize::from(column)).filter(|choices| !choices.is_empty())?;
        // Below the heading.
        let last = choices.len() + 1;
        let letter = char::from(b'A' + u8::try_from(column).ok()?);
        Some(Formula::new(format!("={}!${letter}$2:${letter}${last}", self.sheet)))
    }
}

fn write_lists(sheet: &mut Worksheet, name: &str, language: Language, choices: &[Vec<String>]) -> Outcome {
    let mut sheet = Sheet::begin(sheet, name, headings(language))?;
    let longest = choices.iter().map(Vec::len).max().unwrap_or_default();
    for row in 0..longest {
        sheet.row(choices.iter().map(|list| list.get(row).map_or(Cell::Empty, |choice| choice.as_str().into())))?;
    }
    Ok(())
}

fn fill_in(sheet: &mut Worksheet, name: &str, language: Language, lists: &Lists<'_>) -> Outcome {
    let last = u32::try_from(MOST_ROWS).unwrap_or(u32::MAX);
    Sheet::begin(sheet, name, headings(language))?;
    for (index, column) in (0..).zip(Column::ALL.iter().copied()) {
        // As text a reference or telephone number keeps the zero that it begins with.
        let form = if is_day(column) { day_form(language) } else { "@" };
        sheet.set_column_format(index, &Format::new().set_num_format(form))?;
        let check = if is_day(column) {
            DataValidation::new().allow_date_formula(days_of(column))
        } else if let Some(list) = lists.place(index) {
            DataValidation::new().allow_list_formula(list)
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

fn explain(sheet: &mut Worksheet, name: &str, language: Language) -> Outcome {
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
    let headings = heads.into_iter().zip([18.0, 12.0, 70.0, 24.0]);
    let headings = headings.map(|(text, width)| Heading::new(text, width).shaded(DARK_BLUE));
    let mut sheet = Sheet::begin(sheet, name, headings)?;
    for column in Column::ALL.iter().copied() {
        let (what, example) = explanation(column, language);
        let cells = [column.label(language), if column.is_required() { must } else { may }, what, example];
        sheet.row(cells.map(|text| Cell::Prose(text.into())))?;
    }
    sheet.row([])?;
    sheet.row([closing.into()])
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
    use std::io::{Cursor, Read as _};

    use calamine::{Reader as _, SheetVisible, Xlsx};
    use reable_rules::enrolment::read_row;
    use reable_rules::enrolment_file::read_columns;
    use zip::ZipArchive;

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
        let bytes = template(Language::Nl, &known()).unwrap();
        let mut book = Xlsx::new(Cursor::new(&bytes)).unwrap();
        let seen: Vec<_> = book.sheets_metadata().iter().map(|sheet| (sheet.name.clone(), sheet.visible)).collect();
        let expected =
            [("Cliënten", SheetVisible::Visible), ("Uitleg", SheetVisible::Visible), ("Lijsten", SheetVisible::Hidden)];
        assert_eq!(seen, expected.map(|(name, visible)| (name.to_owned(), visible)));
        let lists = book.worksheet_range("Lijsten").unwrap();
        let team = Column::ALL.iter().position(|column| *column == Column::Team).unwrap() as u32;
        let held = lists.get_value((1, team)).map(ToString::to_string);
        assert_eq!(held.as_deref(), Some("Noord, oost & west"));
        let mut sheet = String::new();
        let mut parts = ZipArchive::new(Cursor::new(&bytes)).unwrap();
        parts.by_name("xl/worksheets/sheet1.xml").unwrap().read_to_string(&mut sheet).unwrap();
        let letter = char::from(b'A' + team as u8);
        let checked = format!("sqref=\"{letter}2:{letter}20001\"");
        assert!(sheet.contains(&checked) && sheet.contains(&format!("Lijsten!${letter}$2:${letter}$3<")), "{sheet}");
    }
}
