//! Files of clients as care records export them: their encoding, what stands between their cells, and their columns.
//!
//! Splitting a text into rows is left to a CSV reader; one row is then [`enrolment::read_row`](crate::enrolment::read_row).
//! What is here is what goes before: from bytes to text, and from the first line to columns. Nothing is guessed that
//! could silently be wrong; what cannot be read is said with its place and how to mend it.

use std::borrow::Cow;
use std::collections::BTreeSet;
use std::fmt;

use serde::Serialize;

use crate::enrolment::Column;

/// What is wrong with a file before any of its rows is looked at.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct FileFault {
    /// The line, from 1; absent for the file as a whole.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub line: Option<usize>,
    /// The column, as the file calls it, or by our name when it is missing.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub column: Option<String>,
    /// The stable code.
    pub code: &'static str,
    /// What is wrong, in plain English.
    pub reason: String,
    /// How to mend it, in plain English.
    pub mend: &'static str,
}

impl fmt::Display for FileFault {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        if let Some(line) = self.line {
            write!(f, "line {line}: ")?;
        }
        write!(f, "{}. {}", self.reason, self.mend)
    }
}

impl FileFault {
    fn of_file(code: &'static str, reason: &str, mend: &'static str) -> Self {
        Self { line: None, column: None, code, reason: reason.to_owned(), mend }
    }

    fn on_line(line: usize, code: &'static str, reason: String, mend: &'static str) -> Self {
        Self { line: Some(line), column: None, code, reason, mend }
    }

    /// A fault of a column's name, which always stands on the first line.
    fn of_column(column: &str, code: &'static str, reason: String, mend: &'static str) -> Self {
        Self { column: Some(column.to_owned()), ..Self::on_line(1, code, reason, mend) }
    }
}

/// How the bytes of a file stand for letters.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Encoding {
    /// UTF-8, with or without a byte order mark.
    Utf8,
    /// Windows-1252, what older Dutch and English Windows programs write.
    Windows1252,
}

impl fmt::Display for Encoding {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(match self {
            Self::Utf8 => "UTF-8",
            Self::Windows1252 => "Windows-1252",
        })
    }
}

/// The text of a file.
#[derive(Clone, PartialEq, Eq)]
pub struct Text<'a> {
    /// The text, without byte order mark.
    pub text: Cow<'a, str>,
    /// What it was written in.
    pub encoding: Encoding,
}

impl fmt::Debug for Text<'_> {
    // A list of clients never reaches a log.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Text({} bytes of {})", self.text.len(), self.encoding)
    }
}

const SAVE_AS_CSV: &str = "In the spreadsheet choose: save as, CSV UTF-8";

/// The text of a file in UTF-8 or, when it is not that, in Windows-1252.
///
/// A file that begins as UTF-8, with letters beyond ASCII, and then stops being it is refused: read as Windows-1252 its
/// names would come out garbled. Codes: `spreadsheet`, `unsupported_encoding` (UTF-16), `control_character` (NUL),
/// `broken_encoding`.
pub fn decode(bytes: &[u8]) -> Result<Text<'_>, FileFault> {
    if bytes.starts_with(b"PK\x03\x04") || bytes.starts_with(&[0xd0, 0xcf, 0x11, 0xe0]) {
        return Err(FileFault::of_file("spreadsheet", "this is a spreadsheet, not a CSV file", SAVE_AS_CSV));
    }
    if bytes.starts_with(&[0xff, 0xfe]) || bytes.starts_with(&[0xfe, 0xff]) {
        return Err(FileFault::of_file("unsupported_encoding", "this file is in UTF-16", SAVE_AS_CSV));
    }
    if let Some(place) = bytes.iter().position(|byte| *byte == 0) {
        let reason = "there is a NUL character, which no text has".to_owned();
        return Err(FileFault::on_line(line_of(bytes, place), "control_character", reason, SAVE_AS_CSV));
    }
    let marked = bytes.strip_prefix(b"\xef\xbb\xbf");
    let body = marked.unwrap_or(bytes);
    let error = match std::str::from_utf8(body) {
        Ok(text) => return Ok(Text { text: Cow::Borrowed(text), encoding: Encoding::Utf8 }),
        Err(error) => error,
    };
    let (sound, place) = (&body[..error.valid_up_to()], error.valid_up_to());
    if marked.is_some() || !sound.is_ascii() {
        let reason = "the file is UTF-8, but not here".to_owned();
        return Err(FileFault::on_line(line_of(body, place), "broken_encoding", reason, SAVE_AS_CSV));
    }
    from_windows_1252(body).map(|text| Text { text: Cow::Owned(text), encoding: Encoding::Windows1252 })
}

/// The line, from 1, that a place among bytes lies on.
fn line_of(bytes: &[u8], place: usize) -> usize {
    bytes.iter().take(place).filter(|byte| **byte == b'\n').count() + 1
}

/// What the bytes 0x80 to 0x9F stand for; `None` for the five that stand for nothing. All others are as in Latin-1.
///
/// Source: Unicode, VENDORS/MICSFT/WINDOWS/CP1252.TXT.
#[rustfmt::skip]
const WINDOWS_1252: [Option<char>; 32] = [
    Some('€'), None, Some('‚'), Some('ƒ'), Some('„'), Some('…'), Some('†'), Some('‡'),
    Some('ˆ'), Some('‰'), Some('Š'), Some('‹'), Some('Œ'), None, Some('Ž'), None,
    None, Some('‘'), Some('’'), Some('“'), Some('”'), Some('•'), Some('–'), Some('—'),
    Some('˜'), Some('™'), Some('š'), Some('›'), Some('œ'), None, Some('ž'), Some('Ÿ'),
];

fn from_windows_1252(bytes: &[u8]) -> Result<String, FileFault> {
    let letter = |byte: u8| match byte {
        0x80..=0x9f => WINDOWS_1252[usize::from(byte - 0x80)],
        byte => Some(char::from(byte)),
    };
    let mut text = String::with_capacity(bytes.len());
    for (place, byte) in bytes.iter().enumerate() {
        let Some(letter) = letter(*byte) else {
            let reason = format!("the byte {byte:#04x} is a letter neither in UTF-8 nor in Windows-1252");
            return Err(FileFault::on_line(line_of(bytes, place), "broken_encoding", reason, SAVE_AS_CSV));
        };
        text.push(letter);
    }
    Ok(text)
}

/// What stands between the cells of a file: `;` as Dutch spreadsheets write, `,` as English ones, or a tab.
///
/// Whichever the first line has most of outside quotes; of equally many the first of these three. `;` when it has none:
/// a file of one column.
pub fn separator(text: &str) -> u8 {
    let (mut quoted, mut counts) = (false, [(b';', 0), (b',', 0), (b'\t', 0)]);
    for byte in text.bytes().take_while(|byte| !matches!(byte, b'\n' | b'\r')) {
        quoted ^= byte == b'"';
        for (separator, count) in &mut counts {
            *count += u32::from(!quoted && byte == *separator);
        }
    }
    let most = counts.iter().rev().max_by_key(|(_, count)| *count);
    most.map_or(b';', |(separator, _)| *separator)
}

/// The columns of a file.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Columns {
    /// What the file calls its columns, in its order, without spaces around.
    pub names: Vec<String>,
    /// What each column of the file means, in its order; `None` for one that is ignored.
    pub meanings: Vec<Option<Column>>,
    /// The names of the columns that are ignored, to be told to whoever brought the file.
    pub ignored: Vec<String>,
}

/// What the names on the first line mean; columns that mean nothing here are ignored, and said to be.
///
/// Names are Dutch or English; case, accents, spaces and punctuation do not matter. Codes, all faults at once:
/// `duplicate_column`, and `missing_column` for what every row must have; `no_columns` when the line is empty.
pub fn read_columns<'a>(names: impl IntoIterator<Item = &'a str>) -> Result<Columns, Vec<FileFault>> {
    let names: Vec<&str> = names.into_iter().map(str::trim).collect();
    if names.iter().all(|name| name.is_empty()) {
        let mend = "Write on it: external_ref, name, birth_date, team, start_date, or what you call them in Dutch";
        return Err(vec![FileFault::on_line(1, "no_columns", "the first line must name the columns".to_owned(), mend)]);
    }
    let meanings: Vec<Option<Column>> = names.iter().map(|name| Column::from_header(name)).collect();
    let mut faults = duplicates(&names, &meanings);
    let missing = Column::ALL.iter().filter(|column| column.is_required() && !meanings.contains(&Some(**column)));
    faults.extend(missing.map(|column| {
        let reason = format!("there is no column {column}");
        FileFault::of_column(
            column.as_str(),
            "missing_column",
            reason,
            "Add it, or correct the name of the one you mean",
        )
    }));
    if !faults.is_empty() {
        return Err(faults);
    }
    let unknown = names.iter().zip(&meanings).filter(|(name, meaning)| meaning.is_none() && !name.is_empty());
    let ignored = unknown.map(|(name, _)| (*name).to_owned()).collect();
    let names = names.into_iter().map(str::to_owned).collect();
    Ok(Columns { names, meanings, ignored })
}

fn duplicates(names: &[&str], meanings: &[Option<Column>]) -> Vec<FileFault> {
    let mut seen = BTreeSet::new();
    let known = names.iter().zip(meanings).filter_map(|(name, meaning)| Some((*name, (*meaning)?)));
    let again = known.filter(|(_, meaning)| !seen.insert(*meaning));
    let fault = |(name, meaning): (&str, Column)| {
        let reason = format!("{name:?} is the second column that means {meaning}");
        FileFault::of_column(name, "duplicate_column", reason, "Keep one of the two")
    };
    again.map(fault).collect()
}

impl Columns {
    /// The cells of one record by the file's own names, without those that are ignored; a short one lacks its last.
    ///
    /// A record longer than the first line is refused, unless all beyond is empty: a quote or a separator is misplaced.
    /// Code: `too_many_cells`.
    pub fn cells<'a>(
        &'a self,
        line: usize,
        record: impl IntoIterator<Item = &'a str>,
    ) -> Result<Vec<(&'a str, &'a str)>, FileFault> {
        let record: Vec<&str> = record.into_iter().collect();
        if record.iter().skip(self.names.len()).any(|cell| !cell.trim().is_empty()) {
            let reason = format!("there are {} cells, but {} columns", record.len(), self.names.len());
            return Err(FileFault::on_line(line, "too_many_cells", reason, "Is a quote missing?"));
        }
        let named = self.names.iter().zip(&self.meanings).zip(record);
        Ok(named.filter(|((_, meaning), _)| meaning.is_some()).map(|((name, _), cell)| (name.as_str(), cell)).collect())
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::enrolment::read_row;
    use proptest::prelude::*;

    const DUTCH: &str = "Cliëntnummer;Naam;Geboortedatum;Wijkteam;Startdatum";

    fn refused(bytes: &[u8]) -> (Option<usize>, &'static str) {
        let fault = decode(bytes).unwrap_err();
        (fault.line, fault.code)
    }

    /// The text in Windows-1252, as an export would have it.
    fn as_windows_1252(text: &str) -> Vec<u8> {
        let byte = |letter: char| {
            let special = WINDOWS_1252.iter().position(|known| *known == Some(letter));
            special.map_or_else(|| u8::try_from(u32::from(letter)).unwrap(), |place| 0x80 + place as u8)
        };
        text.chars().map(byte).collect()
    }

    #[test]
    fn a_name_reads_the_same_in_every_encoding() {
        let text = "naam\r\nZoë Müller – „Ome Šiko” €\r\n".to_owned();
        let marked = ["\u{feff}", &text].concat();
        let windows = as_windows_1252(&text);
        for (bytes, encoding) in
            [(text.as_bytes(), Encoding::Utf8), (marked.as_bytes(), Encoding::Utf8), (&windows, Encoding::Windows1252)]
        {
            let read = decode(bytes).unwrap();
            assert_eq!((read.text.as_ref(), read.encoding), (text.as_str(), encoding));
        }
    }

    #[test]
    fn what_is_no_text_is_refused_with_its_line() {
        let table = [
            (&b"PK\x03\x04\0\0"[..], (None, "spreadsheet")),
            (&[0xd0, 0xcf, 0x11, 0xe0, 0], (None, "spreadsheet")),
            (b"\xff\xfen\0a\0", (None, "unsupported_encoding")),
            (b"naam\nEva\0\n", (Some(2), "control_character")),
            (b"naam\nZo\x81\n", (Some(2), "broken_encoding")),
            (b"na\xc3\xabm\nEva\nZo\xeb\n", (Some(3), "broken_encoding")),
            (b"\xef\xbb\xbfnaam\nZo\xeb\n", (Some(2), "broken_encoding")),
        ];
        for (bytes, expected) in table {
            assert_eq!(refused(bytes), expected, "{bytes:?}");
        }
    }

    #[test]
    fn the_first_line_tells_what_stands_between_cells() {
        let table = [
            ("naam;team", b';'),
            ("name,team\n1;2;3;4", b','),
            ("\"naam, voornaam, tussenvoegsel\";team", b';'),
            ("name\tteam", b'\t'),
            ("naam", b';'),
            ("a;b,c", b';'),
            ("", b';'),
        ];
        for (text, expected) in table {
            assert_eq!(separator(text), expected, "{text:?}");
        }
    }

    #[test]
    fn columns_beyond_ours_are_ignored_and_named() {
        let names = DUTCH.split(';').chain(["Huisarts", "", "BSN", "e-mail adres"]);
        let columns = read_columns(names).unwrap();
        assert_eq!(columns.ignored, ["Huisarts", "BSN"]);
        assert_eq!(columns.meanings.iter().flatten().count(), 6);
        assert_eq!(columns.meanings.last(), Some(&Some(Column::Email)));
    }

    #[test]
    fn the_first_line_is_told_all_its_faults() {
        let faults = read_columns(["naam", "Name", "Team", "cliëntnr"]).unwrap_err();
        let told: Vec<_> = faults.iter().map(|fault| (fault.column.as_deref().unwrap(), fault.code)).collect();
        assert_eq!(
            told,
            [("Name", "duplicate_column"), ("birth_date", "missing_column"), ("start_date", "missing_column")]
        );
        assert_eq!(
            faults[1].to_string(),
            "line 1: there is no column birth_date. Add it, or correct the name of the one you mean"
        );
        assert_eq!(read_columns(["", " "]).unwrap_err()[0].code, "no_columns");
        assert_eq!(read_columns([]).unwrap_err()[0].code, "no_columns");
    }

    #[test]
    fn a_real_export_becomes_a_row() {
        let bytes =
            as_windows_1252(&format!("{DUTCH};Kamer\r\nA-17;Mw. Bloëm;31-12-1941 00:00:00;Noord;2-11-2026;12\r\n"));
        let read = decode(&bytes).unwrap();
        let separator = char::from(separator(&read.text));
        let mut lines = read.text.lines();
        let columns = read_columns(lines.next().unwrap().split(separator)).unwrap();
        let cells = columns.cells(2, lines.next().unwrap().split(separator)).unwrap();
        let today = "2026-11-22".parse().unwrap();
        let row = read_row(cells, today).unwrap();
        assert_eq!((row.name.as_str(), row.birth_date.to_string().as_str()), ("Mw. Bloëm", "1941-12-31"));
        assert_eq!(row.start_date.to_string(), "2026-11-02");
    }

    #[test]
    fn a_record_may_be_short_but_not_long() {
        let columns = read_columns(DUTCH.split(';')).unwrap();
        assert_eq!(columns.cells(3, ["A-17", "Eva"]).unwrap(), [("Cliëntnummer", "A-17"), ("Naam", "Eva")]);
        assert!(columns.cells(3, ["A-17", "Eva", "", "", "", " ", ""]).is_ok(), "empty cells at the end are nothing");
        let fault = columns.cells(3, ["A-17", "Vries", " Eva de", "", "", "x"]).unwrap_err();
        assert_eq!((fault.line, fault.code), (Some(3), "too_many_cells"));
    }

    #[test]
    fn every_column_is_known_by_its_own_name() {
        for column in Column::ALL {
            assert_eq!(Column::from_header(column.as_str()), Some(*column));
        }
    }

    proptest! {
        #[test]
        fn windows_1252_reads_back_every_letter_it_has(text in "[ -~\n¡-ÿ€ŠŽšžŒœŸ‘’“”–—]{0,40}") {
            let bytes = as_windows_1252(&text);
            // Some runs of its letters happen to be UTF-8 as well; those nobody can tell apart.
            if std::str::from_utf8(&bytes).is_err() {
                match decode(&bytes) {
                    Ok(read) => prop_assert_eq!(read.text.as_ref(), text.as_str()),
                    Err(fault) => prop_assert_eq!(fault.code, "broken_encoding"),
                }
            }
        }

        #[test]
        fn no_bytes_make_the_reader_panic(bytes in proptest::collection::vec(any::<u8>(), 0..60)) {
            if let Ok(read) = decode(&bytes) {
                let _ = (separator(&read.text), read_columns(read.text.lines()));
            }
        }
    }
}
