//! Files of clients as care records export them: their encoding, what stands between their cells, and their columns.
//!
//! A paper diary's file ([`diary_file`](crate::diary_file)) is read the same way. Splitting a text into rows is left to a
//! CSV reader; one row is then [`enrolment::read_row`](crate::enrolment::read_row).
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

    /// A fault of one byte, in the column that the first line gives its place.
    fn at_byte(bytes: &[u8], place: usize, code: &'static str, reason: &str) -> Self {
        let column = column_of(bytes, place);
        let reason = column.as_ref().map_or_else(|| reason.to_owned(), |name| format!("in column {name:?} {reason}"));
        Self { column, ..Self::on_line(line_of(bytes, place), code, reason, SAVE_AS_CSV) }
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
/// `broken_encoding`; the last two name the column as well.
pub fn decode(bytes: &[u8]) -> Result<Text<'_>, FileFault> {
    if bytes.starts_with(b"PK\x03\x04") || bytes.starts_with(&[0xd0, 0xcf, 0x11, 0xe0]) {
        return Err(FileFault::of_file("spreadsheet", "this is a spreadsheet, not a CSV file", SAVE_AS_CSV));
    }
    if bytes.starts_with(&[0xff, 0xfe]) || bytes.starts_with(&[0xfe, 0xff]) {
        return Err(FileFault::of_file("unsupported_encoding", "this file is in UTF-16", SAVE_AS_CSV));
    }
    if let Some(place) = bytes.iter().position(|byte| *byte == 0) {
        let reason = "there is a NUL character, which no text has";
        return Err(FileFault::at_byte(bytes, place, "control_character", reason));
    }
    let marked = bytes.strip_prefix(b"\xef\xbb\xbf");
    let body = marked.unwrap_or(bytes);
    let error = match std::str::from_utf8(body) {
        Ok(text) => return Ok(Text { text: Cow::Borrowed(text), encoding: Encoding::Utf8 }),
        Err(error) => error,
    };
    let (sound, place) = (&body[..error.valid_up_to()], error.valid_up_to());
    if marked.is_some() || !sound.is_ascii() {
        return Err(FileFault::at_byte(body, place, "broken_encoding", "the file is UTF-8, but not here"));
    }
    from_windows_1252(body).map(|text| Text { text: Cow::Owned(text), encoding: Encoding::Windows1252 })
}

/// The line, from 1, that a place among bytes lies on.
fn line_of(bytes: &[u8], place: usize) -> usize {
    bytes.iter().take(place).filter(|byte| **byte == b'\n').count() + 1
}

/// What the first line calls the column that a place among bytes lies in; a quoted line break before it is not seen.
fn column_of(bytes: &[u8], place: usize) -> Option<String> {
    let is_break = |byte: &u8| matches!(byte, b'\n' | b'\r');
    let first = bytes.split(is_break).next().unwrap_or_default();
    let first = String::from_utf8_lossy(first.strip_prefix(b"\xef\xbb\xbf").unwrap_or(first));
    let before = bytes.get(..place)?;
    let line = &before[before.iter().rposition(is_break).map_or(0, |end| end + 1)..];
    let separator = separator(&first);
    let names: Vec<&[u8]> = outside_quotes(first.as_bytes(), separator).collect();
    let index = outside_quotes(line, separator).count() - 1;
    let name = String::from_utf8_lossy(names.get(index)?);
    Some(name.trim_matches([' ', '"', '\0']).to_owned()).filter(|name| !name.is_empty())
}

/// The cells of one line, quotes and all; at least one.
fn outside_quotes(line: &[u8], separator: u8) -> impl Iterator<Item = &[u8]> {
    let mut quoted = false;
    line.split(move |byte| {
        quoted ^= *byte == b'"';
        !quoted && *byte == separator
    })
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
            return Err(FileFault::at_byte(bytes, place, "broken_encoding", &reason));
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
    let is_break = |byte: &u8| matches!(byte, b'\n' | b'\r');
    for byte in text.bytes().skip_while(is_break).take_while(|byte| !is_break(byte)) {
        quoted ^= byte == b'"';
        for (separator, count) in &mut counts {
            *count += u32::from(!quoted && byte == *separator);
        }
    }
    let most = counts.iter().rev().max_by_key(|(_, count)| *count);
    most.map_or(b';', |(separator, _)| *separator)
}

/// How the lines of a file end.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum LineEnd {
    Windows,
    Unix,
    OldMac,
}

impl fmt::Display for LineEnd {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(match self {
            Self::Windows => "CR LF",
            Self::Unix => "LF",
            Self::OldMac => "CR",
        })
    }
}

/// Refuses a file whose lines do not all end alike: it was pasted together, and where a row ends would be a guess.
///
/// Breaks inside quoted cells are text and count for nothing. Code: `mixed_line_ends`, on the first line that differs.
pub fn check_line_ends(text: &str, separator: u8) -> Result<(), FileFault> {
    let (mut quoted, mut line, mut first) = (false, 1, None);
    // A quote opens a cell only where one begins, or doubles the one before it.
    let mut may_open = true;
    let mut bytes = text.bytes().peekable();
    while let Some(byte) = bytes.next() {
        let end = match byte {
            b'\r' if bytes.next_if_eq(&b'\n').is_some() => Some(LineEnd::Windows),
            b'\r' => Some(LineEnd::OldMac),
            b'\n' => Some(LineEnd::Unix),
            _ => None,
        };
        match (end, first) {
            (Some(end), Some(first)) if !quoted && end != first => {
                let reason = format!("this line ends in {end}, those before it in {first}");
                return Err(FileFault::on_line(line, "mixed_line_ends", reason, ONE_FILE));
            }
            (Some(end), None) if !quoted => first = Some(end),
            _ => {}
        }
        line += usize::from(end.is_some());
        (quoted, may_open) = match byte {
            b'"' => (!quoted && may_open, quoted),
            _ => (quoted, end.is_some() || byte == separator),
        };
    }
    Ok(())
}

const ONE_FILE: &str = "Open it in the spreadsheet, look whether all rows are right, and choose: save as, CSV UTF-8";

/// What a column of a kind of file means.
pub trait Heading: Copy + Ord + fmt::Display + 'static {
    /// Every meaning.
    const MEANINGS: &'static [Self];
    /// What to write on a first line that is empty.
    const WRITE: &'static str;

    /// The meaning of a header, in Dutch or English; case, accents, spaces and punctuation do not matter.
    fn meaning(header: &str) -> Option<Self>;

    /// Whether a file must have it.
    fn must_be_there(self) -> bool;
}

impl Heading for Column {
    const MEANINGS: &'static [Self] = Self::ALL;
    const WRITE: &'static str =
        "Write on it: external_ref, name, birth_date, team, start_date, or what you call them in Dutch";

    fn meaning(header: &str) -> Option<Self> {
        Self::from_header(header)
    }

    fn must_be_there(self) -> bool {
        self.is_required()
    }
}

/// The columns of a file; of clients to enrol, unless said otherwise.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Columns<C = Column> {
    /// What the file calls its columns, in its order, without spaces around.
    pub names: Vec<String>,
    /// What each column of the file means, in its order; `None` for one that is ignored.
    pub meanings: Vec<Option<C>>,
    /// The names of the columns that are ignored, to be told to whoever brought the file.
    pub ignored: Vec<String>,
}

/// What the names on the first line mean; columns that mean nothing here are ignored, and said to be.
///
/// Names are Dutch or English; case, accents, spaces and punctuation do not matter. Codes, all faults at once:
/// `duplicate_column`, and `missing_column` for what every row must have; `no_columns` when the line is empty.
pub fn read_columns<'a>(names: impl IntoIterator<Item = &'a str>) -> Result<Columns, Vec<FileFault>> {
    Columns::read(names)
}

fn duplicates<C: Heading>(names: &[&str], meanings: &[Option<C>]) -> Vec<FileFault> {
    let mut seen = BTreeSet::new();
    let known = names.iter().zip(meanings).filter_map(|(name, meaning)| Some((*name, (*meaning)?)));
    let again = known.filter(|(_, meaning)| !seen.insert(*meaning));
    let fault = |(name, meaning): (&str, C)| {
        let reason = format!("{name:?} is the second column that means {meaning}");
        FileFault::of_column(name, "duplicate_column", reason, "Keep one of the two")
    };
    again.map(fault).collect()
}

impl<C: Heading> Columns<C> {
    /// As [`read_columns`], for any kind of file.
    pub fn read<'a>(names: impl IntoIterator<Item = &'a str>) -> Result<Self, Vec<FileFault>> {
        let names: Vec<&str> = names.into_iter().map(str::trim).collect();
        if names.iter().all(|name| name.is_empty()) {
            let reason = "the first line must name the columns".to_owned();
            return Err(vec![FileFault::on_line(1, "no_columns", reason, C::WRITE)]);
        }
        let meanings: Vec<Option<C>> = names.iter().map(|name| C::meaning(name)).collect();
        let mut faults = duplicates(&names, &meanings);
        let missing = C::MEANINGS.iter().filter(|column| column.must_be_there() && !meanings.contains(&Some(**column)));
        let mend = "Add it, or correct the name of the one you mean";
        faults.extend(missing.map(|column| {
            let reason = format!("there is no column {column}");
            FileFault::of_column(&column.to_string(), "missing_column", reason, mend)
        }));
        if !faults.is_empty() {
            return Err(faults);
        }
        let unknown = names.iter().zip(&meanings).filter(|(name, meaning)| meaning.is_none() && !name.is_empty());
        let ignored = unknown.map(|(name, _)| (*name).to_owned()).collect();
        let names = names.into_iter().map(str::to_owned).collect();
        Ok(Self { names, meanings, ignored })
    }

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

    /// What this record holds of one meaning, without spaces around; nothing when it is empty or the file has none.
    pub fn find<'a>(&self, meaning: C, record: &'a [String]) -> Option<&'a str> {
        let index = self.meanings.iter().position(|known| *known == Some(meaning))?;
        record.get(index).map(|cell| cell.trim()).filter(|cell| !cell.is_empty())
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::enrolment::read_row;
    use proptest::prelude::*;

    const DUTCH: &str = "Cliëntnummer;Naam;Geboortedatum;Wijkteam;Startdatum";

    #[test]
    fn a_byte_that_is_no_letter_is_named_with_its_column() {
        let table = [
            (&b"naam;team\nEva;No\0rd\n"[..], Some("team")),
            (b"\xef\xbb\xbfnaam;team\r\n\"Vries; Eva\";N\xeb\r\n", Some("team")),
            (b"\"naam\",team\nE\0", Some("naam")),
            (b"naam;team\nEva;Noord;\0\n", None),
            (b"\0", None),
        ];
        for (bytes, expected) in table {
            let fault = decode(bytes).unwrap_err();
            assert_eq!(fault.column.as_deref(), expected, "{fault}");
        }
        let told = decode(b"naam\nE\0").unwrap_err().to_string();
        assert!(told.starts_with("line 2: in column \"naam\" there is a NUL character"), "{told}");
    }

    #[test]
    fn lines_end_alike_or_the_file_is_refused() {
        let table = [
            ("a;b\r\nc;d\r\n", None),
            ("a;b\nc;d", None),
            ("a;b\rc;d\r", None),
            ("a;\"x\ny\r\"\r\nc;\"say \"\"hi\"\"\n\"\r\n", None),
            ("a;5\" pipe\nc;6\"\" pipe\n", None),
            ("a;6\"\" pipe\nc;d\r\n", Some(2)),
            ("a;b\r\nc;d\ne;f\r\n", Some(2)),
            ("a;b\n\"c\nd\";e\nf;g\r\n", Some(4)),
            ("a;b\nc;d\re;f\n", Some(2)),
        ];
        for (text, expected) in table {
            let fault = check_line_ends(text, b';').err();
            assert!(fault.as_ref().is_none_or(|fault| fault.code == "mixed_line_ends"));
            assert_eq!(fault.and_then(|fault| fault.line), expected, "{text:?}");
        }
    }

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
            ("\r\n\nname,team\n", b','),
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
