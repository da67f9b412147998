//! One row of an enrolment file: named columns in, typed fields or faults in the row's own words out.
//!
//! Files come from people with a spreadsheet, so header names may be Dutch or English, and days as the Dutch
//! write them (31-12-1941) or ISO.

use std::fmt;
use std::str::FromStr;

use crate::text::{Email, Line, PhoneNumber};
use crate::words::Language;
use crate::{Day, Fault, Refusal, Zone};

words! {
    /// A column of an enrolment file.
    Column {
        /// The organisation's own reference, unique within it.
        ExternalRef = "external_ref",
        /// The client's name.
        Name = "name",
        /// The day of birth.
        BirthDate = "birth_date",
        /// The language to address the client in.
        Language = "language",
        /// The time zone the client lives in.
        TimeZone = "time_zone",
        /// A telephone number.
        Phone = "phone",
        /// An e-mail address.
        Email = "email",
        /// The team, by name.
        Team = "team",
        /// The coordinator, by e-mail address.
        Coordinator = "coordinator",
        /// The programme, by id.
        Programme = "programme",
        /// The first day of the episode.
        StartDate = "start_date",
    }
}

impl Column {
    /// The column that a header names, in Dutch or English; case, accents, spaces and punctuation do not matter.
    pub fn from_header(header: &str) -> Option<Self> {
        let plain = plain(header);
        HEADERS.iter().find_map(|(column, names)| names.contains(&plain.as_str()).then_some(*column))
    }

    /// The header that a fresh sheet has for it.
    pub const fn label(self, language: Language) -> &'static str {
        let (dutch, english) = match self {
            Self::ExternalRef => ("Cliëntnummer", "Client number"),
            Self::Name => ("Naam", "Name"),
            Self::BirthDate => ("Geboortedatum", "Date of birth"),
            Self::Language => ("Taal", "Language"),
            Self::TimeZone => ("Tijdzone", "Time zone"),
            Self::Phone => ("Telefoon", "Telephone"),
            Self::Email => ("E-mail", "E-mail"),
            Self::Team => ("Wijkteam", "Team"),
            Self::Coordinator => ("Coördinator", "Coordinator"),
            Self::Programme => ("Programma", "Programme"),
            Self::StartDate => ("Startdatum", "Start date"),
        };
        match language {
            Language::Nl => dutch,
            Language::En => english,
        }
    }

    /// Whether a row must have it.
    pub const fn is_required(self) -> bool {
        matches!(self, Self::ExternalRef | Self::Name | Self::BirthDate | Self::Team | Self::StartDate)
    }
}

/// The letters and digits of a word in lower case and without accents: how headers and words in files are compared.
pub(crate) fn plain(word: &str) -> String {
    // A byte order mark, which spreadsheets leave before the first header, is no letter either.
    word.chars().flat_map(char::to_lowercase).map(without_accent).filter(|c| c.is_alphanumeric()).collect()
}

/// What exports call their columns, in Dutch and English; lower case, letters and digits alone, no accents.
const HEADERS: [(Column, &[&str]); 11] = [
    (
        Column::ExternalRef,
        &[
            "externalref",
            "reference",
            "ref",
            "clientnumber",
            "clientno",
            "clientid",
            "referentie",
            "clientnummer",
            "clientnr",
            "clientreferentie",
            "dossiernummer",
            "dossiernr",
        ],
    ),
    (Column::Name, &["name", "fullname", "clientname", "naam", "volledigenaam", "clientnaam", "naamclient"]),
    (
        Column::BirthDate,
        &["birthdate", "dateofbirth", "birthday", "dob", "geboortedatum", "geboortedag", "gebdatum", "gebdat"],
    ),
    (Column::Language, &["language", "taal"]),
    (Column::TimeZone, &["timezone", "tijdzone"]),
    (
        Column::Phone,
        &["phone", "phonenumber", "telephone", "telephonenumber", "telefoon", "telefoonnummer", "tel", "telnr"],
    ),
    (Column::Email, &["email", "emailaddress", "mail", "emailadres", "mailadres"]),
    (Column::Team, &["team", "teamname", "wijkteam", "teamnaam"]),
    (Column::Coordinator, &["coordinator", "coordinatoremail"]),
    (Column::Programme, &["programme", "program", "programma"]),
    (
        Column::StartDate,
        &["startdate", "startday", "start", "startdatum", "startdag", "ingangsdatum", "begindatum", "datumstart"],
    ),
];

/// A lower-case letter without the accent that Dutch headers give it.
const fn without_accent(letter: char) -> char {
    match letter {
        'à' | 'á' | 'â' | 'ä' => 'a',
        'è' | 'é' | 'ê' | 'ë' => 'e',
        'ì' | 'í' | 'î' | 'ï' => 'i',
        'ò' | 'ó' | 'ô' | 'ö' => 'o',
        'ù' | 'ú' | 'û' | 'ü' => 'u',
        letter => letter,
    }
}

/// A row that can be enrolled as it stands, provided that its team, coordinator and programme exist.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Row {
    /// The organisation's own reference.
    pub external_ref: Line,
    /// The client's name.
    pub name: Line,
    /// The day of birth.
    pub birth_date: Day,
    /// The language; the organisation's when absent.
    pub language: Option<Language>,
    /// The time zone; the organisation's when absent.
    pub time_zone: Option<Zone>,
    /// A telephone number.
    pub phone: Option<PhoneNumber>,
    /// An e-mail address.
    pub email: Option<Email>,
    /// The team, by name.
    pub team: Line,
    /// The coordinator, by e-mail address.
    pub coordinator: Option<Email>,
    /// The programme, by id; `lat` when absent.
    pub programme: Line,
    /// The first day of the episode.
    pub start_date: Day,
}

/// What is wrong with one cell, and how to mend it.
#[derive(Clone, PartialEq, Eq)]
pub struct CellFault {
    /// The column, as the file calls it, or by our name when it is missing.
    pub column: String,
    /// What the cell holds.
    pub value: String,
    /// The stable code.
    pub code: &'static str,
    /// How to mend it, in plain English.
    pub mend: String,
}

impl fmt::Debug for CellFault {
    // The value is personal data and stays out of logs.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}: {} ({})", self.column, self.mend, self.code)
    }
}

impl From<CellFault> for Fault {
    fn from(cell: CellFault) -> Self {
        // RFC 6901 escapes the two characters that a pointer gives a meaning to.
        let column = cell.column.replace('~', "~0").replace('/', "~1");
        Self::new(format!("/{column}"), cell.code, cell.mend)
    }
}

/// Reads a day as the Dutch write it (31-12-1941, 31/12/1941, 1-2-1941) or in ISO form (1941-12-31).
///
/// Midnight, which databases write behind a day, is left out: `31-12-1941 0:00`, `1941-12-31T00:00:00`.
pub fn read_day(text: &str) -> Result<Day, Refusal> {
    let text = without_midnight(text);
    if let Ok(day) = text.parse() {
        return Ok(day);
    }
    let refused = || Refusal::new("invalid_day", "write the day as 31-12-1941 or 1941-12-31");
    let parts: Vec<&str> = text.split(['-', '/']).collect();
    let [day, month, year] = parts[..] else { return Err(refused()) };
    let sane = |part: &str, most: usize| (1..=most).contains(&part.len()) && part.bytes().all(|b| b.is_ascii_digit());
    // A year of two digits could be 1941 or 2041: not guessed.
    if !sane(day, 2) || !sane(month, 2) || !sane(year, 4) || year.len() != 4 {
        return Err(refused());
    }
    format!("{year}-{month:0>2}-{day:0>2}").parse().map_err(|_| refused())
}

fn without_midnight(text: &str) -> &str {
    match text.split_once([' ', 'T']) {
        Some((day, "0:00" | "00:00" | "0:00:00" | "00:00:00" | "00:00:00.000")) => day,
        _ => text,
    }
}

/// The cells of one row, and the faults found in them so far.
struct Cells<'a> {
    cells: Vec<(Column, &'a str, &'a str)>,
    faults: Vec<CellFault>,
}

impl<'a> Cells<'a> {
    fn new(cells: impl IntoIterator<Item = (&'a str, &'a str)>) -> Self {
        let mut known: Vec<(Column, &str, &str)> = Vec::new();
        let mut faults = Vec::new();
        for (header, value) in cells {
            let fault =
                |code, mend: &str| CellFault { column: header.into(), value: value.into(), code, mend: mend.into() };
            match Column::from_header(header) {
                None => faults.push(fault("unknown_column", "remove this column, or correct its name")),
                Some(column) if known.iter().any(|(other, ..)| *other == column) => {
                    faults.push(fault("duplicate_column", "keep one column of this meaning"));
                }
                Some(column) => known.push((column, header, value.trim())),
            }
        }
        Self { cells: known, faults }
    }

    /// The value of a column, when it is filled in; a fault is noted when it must be and is not, or is wrong.
    fn read<T>(&mut self, column: Column, read: impl Fn(&str) -> Result<T, Refusal>) -> Option<T> {
        let cell = self.cells.iter().find(|(known, ..)| *known == column);
        let (header, value) = cell.map_or((column.as_str(), ""), |(_, header, value)| (header, value));
        let refusal = match value {
            "" if column.is_required() => Refusal::new("required", "fill in this column"),
            "" => return None,
            value => match read(value) {
                Ok(value) => return Some(value),
                Err(refusal) => refusal,
            },
        };
        self.faults.push(CellFault {
            column: header.into(),
            value: value.into(),
            code: refusal.code,
            mend: refusal.detail,
        });
        None
    }
}

/// Validates one row of named cells on this day; all faults at once.
///
/// Codes: `unknown_column`, `duplicate_column`, `required`, `day_in_future` (a birth), and those of the values:
/// `too_long`, `control_character`, `invalid_day`, `invalid_email`, `invalid_phone_number`, `unknown_word`,
/// `unknown_zone`.
pub fn read_row<'a>(cells: impl IntoIterator<Item = (&'a str, &'a str)>, today: Day) -> Result<Row, Vec<CellFault>> {
    let mut cells = Cells::new(cells);
    let external_ref = cells.read(Column::ExternalRef, Line::new);
    let name = cells.read(Column::Name, Line::new);
    let birth_date = cells.read(Column::BirthDate, |text| read_birth_date(text, today));
    let language = cells.read(Column::Language, read_language);
    let time_zone = cells.read(Column::TimeZone, Zone::from_str);
    let phone = cells.read(Column::Phone, PhoneNumber::new);
    let email = cells.read(Column::Email, Email::new);
    let team = cells.read(Column::Team, Line::new);
    let coordinator = cells.read(Column::Coordinator, Email::new);
    let programme = cells.read(Column::Programme, |text| Line::new(&text.to_lowercase()));
    let start_date = cells.read(Column::StartDate, read_day);
    let programme = programme.or_else(|| Line::new("lat").ok());
    let required = (external_ref, name, birth_date, team, programme, start_date);
    match required {
        (Some(external_ref), Some(name), Some(birth_date), Some(team), Some(programme), Some(start_date))
            if cells.faults.is_empty() =>
        {
            Ok(Row {
                external_ref,
                name,
                birth_date,
                language,
                time_zone,
                phone,
                email,
                team,
                coordinator,
                programme,
                start_date,
            })
        }
        _ => Err(cells.faults),
    }
}

fn read_birth_date(text: &str, today: Day) -> Result<Day, Refusal> {
    let birth = read_day(text)?;
    if birth > today {
        return Err(Refusal::new("day_in_future", "a birth lies in the past; check the year"));
    }
    Ok(birth)
}

fn read_language(text: &str) -> Result<Language, Refusal> {
    match text.to_lowercase().as_str() {
        "nederlands" | "dutch" => Ok(Language::Nl),
        "engels" | "english" => Ok(Language::En),
        word => word.parse(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn today() -> Day {
        "2026-11-22".parse().unwrap()
    }

    const GOOD: [(&str, &str); 5] = [
        ("Cliëntnummer", "A-17"),
        ("naam", "Mw. De Vries"),
        ("Geboortedatum", "31-12-1941"),
        ("wijkteam", "Noord"),
        ("start datum", "2026-11-23"),
    ];

    fn with<'a>(cells: &[(&'a str, &'a str)]) -> Vec<(&'a str, &'a str)> {
        GOOD.into_iter().chain(cells.iter().copied()).collect()
    }

    fn faults(cells: Vec<(&str, &str)>) -> Vec<(String, &'static str)> {
        read_row(cells, today()).err().unwrap_or_default().into_iter().map(|f| (f.column, f.code)).collect()
    }

    #[test]
    fn a_dutch_file_reads_like_an_english_one() {
        let english = [
            ("external_ref", "A-17"),
            ("name", "Mw. De Vries"),
            ("birth_date", "1941-12-31"),
            ("team", "Noord"),
            ("start_date", "23/11/2026"),
        ];
        let row = read_row(GOOD, today()).unwrap();
        assert_eq!(read_row(english, today()).unwrap(), row);
        assert_eq!((row.birth_date.to_string().as_str(), row.programme.as_str()), ("1941-12-31", "lat"));
    }

    #[test]
    fn headers_are_forgiven_their_case_accents_and_punctuation() {
        let table = [
            ("\u{feff}CLIËNT-NUMMER", Some(Column::ExternalRef)),
            ("Cliënt nr.", Some(Column::ExternalRef)),
            ("Geb. datum", Some(Column::BirthDate)),
            ("Date of birth", Some(Column::BirthDate)),
            ("E-mailadres", Some(Column::Email)),
            ("Coördinator", Some(Column::Coordinator)),
            ("coordinator_email", Some(Column::Coordinator)),
            ("Start-datum:", Some(Column::StartDate)),
            ("Naam mantelzorger", None),
            ("E-mail coördinator thuis", None),
            ("", None),
            ("--", None),
        ];
        for (header, column) in table {
            assert_eq!(Column::from_header(header), column, "{header}");
        }
    }

    #[test]
    fn a_fresh_sheets_headers_are_known() {
        for (column, language) in Column::ALL.iter().flat_map(|column| Language::ALL.iter().map(move |l| (column, l))) {
            assert_eq!(Column::from_header(column.label(*language)), Some(*column));
        }
    }

    #[test]
    fn no_header_means_two_columns() {
        let mut names: Vec<&str> = HEADERS.iter().flat_map(|(_, names)| names.iter().copied()).collect();
        names.sort_unstable();
        assert!(names.is_sorted_by(|a, b| a < b), "{names:?}");
        assert_eq!(HEADERS.map(|(column, _)| column).as_slice(), Column::ALL);
    }

    #[test]
    fn every_faulty_cell_is_named_with_the_files_own_header() {
        let cells =
            with(&[("E-mail", "anna"), ("Telefoon", "geen"), ("Taal", "fr"), ("Kleur", "rood"), ("team", "Zuid")]);
        assert_eq!(
            faults(cells),
            [
                ("Kleur".into(), "unknown_column"),
                ("team".into(), "duplicate_column"),
                ("Taal".into(), "unknown_word"),
                ("Telefoon".into(), "too_short"),
                ("E-mail".into(), "too_short"),
            ]
        );
    }

    #[test]
    fn a_missing_column_and_an_empty_cell_are_the_same_fault() {
        assert_eq!(faults(GOOD[1..].to_vec()), [("external_ref".into(), "required")]);
        let mut empty = GOOD.to_vec();
        empty[1].1 = "  ";
        assert_eq!(faults(empty), [("naam".into(), "required")]);
    }

    #[test]
    fn a_birth_in_the_future_is_a_typing_error() {
        let mut cells = GOOD.to_vec();
        cells[2].1 = "31-12-2041";
        assert_eq!(faults(cells), [("Geboortedatum".into(), "day_in_future")]);
    }

    #[test]
    fn days_are_dutch_or_iso_and_never_guessed() {
        for text in ["31-12-1941", "31/12/1941", "1941-12-31"] {
            assert_eq!(read_day(text).unwrap().to_string(), "1941-12-31", "{text}");
        }
        assert_eq!(read_day("1-2-1941").unwrap().to_string(), "1941-02-01");
        for text in ["31-12-1941 0:00", "31-12-1941 00:00:00", "1941-12-31T00:00:00", "1941-12-31 00:00:00.000"] {
            assert_eq!(read_day(text).unwrap().to_string(), "1941-12-31", "{text}");
        }
        for text in ["31-12-1941 12:00", "31-12-1941 ", "1941-12-31T", "31-12-1941 00:00 00:00"] {
            assert!(read_day(text).is_err(), "{text}");
        }
        for text in ["31-12-41", "12-31-1941", "1941-31-12", "31.12.1941", "", "--", "+1-2-1941", "31-12-1941-1"] {
            assert!(read_day(text).is_err(), "{text}");
        }
    }

    #[test]
    fn a_fault_points_at_its_column() {
        let cell = CellFault { column: "a/b".into(), value: "x".into(), code: "required", mend: "fill in".into() };
        assert_eq!(Fault::from(cell).pointer, "/a~1b");
    }

    proptest! {
        #[test]
        fn a_dutch_day_and_its_iso_form_are_one(offset in 0..60_000i32) {
            let day = "1900-01-01".parse::<Day>().unwrap().plus_days(offset);
            let iso = day.to_string();
            let dutch = format!("{}-{}-{}", &iso[8..], &iso[5..7], &iso[..4]);
            prop_assert_eq!(read_day(&dutch).unwrap(), day);
        }

        #[test]
        fn no_cell_makes_the_reader_panic(header in ".{0,12}", value in any::<String>()) {
            let _ = read_row([(header.as_str(), value.as_str()), ("geboortedatum", value.as_str())], today());
        }
    }
}
