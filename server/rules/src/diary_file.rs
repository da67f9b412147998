//! Files of paper diaries: their columns, and the words that people write in them, in Dutch or English.

use crate::Refusal;
use crate::enrolment::plain;
use crate::enrolment_file::Heading;
use crate::words::{Help, NotDoneReason};

words! {
    /// A column of a paper diary's file.
    DiaryColumn {
        /// The goal, by title or id.
        Goal = "goal",
        /// The day it is about.
        Day = "day",
        /// How it was done.
        Help = "help",
        /// How well it went, 1 to 10.
        Performance = "performance",
        /// How satisfied the writer was, 1 to 10.
        Satisfaction = "satisfaction",
        /// Why it was not done.
        NotDoneReason = "not_done_reason",
        /// What the diary says besides.
        Note = "note",
    }
}

impl Heading for DiaryColumn {
    const MEANINGS: &'static [Self] = Self::ALL;
    const WRITE: &'static str = "Write on it: goal, day, help, or in Dutch: doel, dag, hulp";

    fn meaning(header: &str) -> Option<Self> {
        find(&HEADERS, header)
    }

    fn must_be_there(self) -> bool {
        matches!(self, Self::Goal | Self::Day | Self::Help)
    }
}

/// A word of the product, and what people write for it: lower case, letters and digits alone, no accents.
type Written<W> = (W, &'static [&'static str]);

const HEADERS: [Written<DiaryColumn>; 7] = [
    (DiaryColumn::Goal, &["goal", "doel"]),
    (DiaryColumn::Day, &["day", "date", "dag", "datum"]),
    (DiaryColumn::Help, &["help", "hulp", "hoegedaan", "hoegingdat", "howdone"]),
    (DiaryColumn::Performance, &["performance", "hoegoed", "hoegoedginghet", "uitvoering"]),
    (DiaryColumn::Satisfaction, &["satisfaction", "tevreden", "tevredenheid", "hoetevreden", "hoetevredenbentu"]),
    (DiaryColumn::NotDoneReason, &["notdonereason", "reason", "whynot", "reden", "waaromniet"]),
    (DiaryColumn::Note, &["note", "remark", "opmerking", "notitie"]),
];

const HELPS: [Written<Help>; 4] = [
    (Help::Alone, &["alone", "zelf", "zelfgedaan", "ikdeedhetzelf", "zonderhulp"]),
    (Help::WithSomeHelp, &["withsomehelp", "somehelp", "meteenbeetjehulp", "eenbeetjehulp", "beetjehulp"]),
    (Help::WithMuchHelp, &["withmuchhelp", "muchhelp", "metveelhulp", "veelhulp"]),
    (Help::NotDone, &["notdone", "nietgedaan"]),
];

const REASONS: [Written<NotDoneReason>; 5] = [
    (NotDoneReason::NoOccasion, &["nooccasion", "kwamnietvoor", "hetkwamernietvan", "kwamernietvan"]),
    (
        NotDoneReason::Unwell,
        &["unwell", "ziek", "nietlekker", "nietgoed", "voeldezichnietgoed", "voeldemenietgoed", "ikvoeldemenietgoed"],
    ),
    (NotDoneReason::Away, &["away", "weg", "wasweg", "ikwasweg"]),
    (NotDoneReason::DidNotWant, &["didnotwant", "didnotwantto", "wildeniet", "ikwildeniet", "geenzin"]),
    (NotDoneReason::Other, &["other", "somethingelse", "anders", "ietsanders"]),
];

fn find<W: Copy>(all: &[Written<W>], text: &str) -> Option<W> {
    let plain = plain(text);
    all.iter().find_map(|(word, written)| written.contains(&plain.as_str()).then_some(*word))
}

/// How it was done, as a diary says it: one of our words, or what people say in Dutch or English.
///
/// Code: `unknown_word`.
pub fn read_help(text: &str) -> Result<Help, Refusal> {
    let mend = "use one of: alone with_some_help with_much_help not_done, \
                or: zelf, met een beetje hulp, met veel hulp, niet gedaan";
    find(&HELPS, text).ok_or_else(|| Refusal::new("unknown_word", mend))
}

/// Why it was not done, as a diary says it: one of our words, or what people say in Dutch or English.
///
/// Code: `unknown_word`.
pub fn read_reason(text: &str) -> Result<NotDoneReason, Refusal> {
    let mend = "use one of: no_occasion unwell away did_not_want other, \
                or: kwam er niet van, voelde zich niet goed, was weg, wilde niet, iets anders";
    find(&REASONS, text).ok_or_else(|| Refusal::new("unknown_word", mend))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::enrolment_file::Columns;

    #[test]
    fn every_word_of_ours_is_read_and_no_text_means_two_of_them() {
        for help in Help::ALL {
            assert_eq!(read_help(help.as_str()), Ok(*help));
        }
        for reason in NotDoneReason::ALL {
            assert_eq!(read_reason(reason.as_str()), Ok(*reason));
        }
        for column in DiaryColumn::ALL {
            assert_eq!(DiaryColumn::meaning(column.as_str()), Some(*column));
        }
        fn all_differ<W>(written: &[Written<W>]) -> bool {
            let mut all: Vec<&str> = written.iter().flat_map(|(_, texts)| texts.iter().copied()).collect();
            all.sort_unstable();
            all.is_sorted_by(|a, b| a < b) && all.iter().all(|text| plain(text) == **text)
        }
        assert!(all_differ(&HEADERS) && all_differ(&HELPS) && all_differ(&REASONS));
    }

    #[test]
    fn a_dutch_diary_reads_like_an_english_one() {
        let table = [
            ("Zelf", Help::Alone),
            ("met een beetje hulp", Help::WithSomeHelp),
            ("Met veel hulp.", Help::WithMuchHelp),
            ("niet gedaan", Help::NotDone),
        ];
        for (text, help) in table {
            assert_eq!(read_help(text), Ok(help));
        }
        assert_eq!(read_reason("Het kwam er niet van"), Ok(NotDoneReason::NoOccasion));
        assert!(read_help("een beetje").unwrap_err().detail.contains("zelf"));
        assert!(read_help("").is_err() && read_reason("misschien").is_err());
    }

    #[test]
    fn a_diary_needs_a_goal_a_day_and_how_it_was_done() {
        let columns = Columns::<DiaryColumn>::read(["Doel", "Datum", "Hulp", "Hoe goed?", "Weer"]).unwrap();
        assert_eq!(columns.ignored, ["Weer"]);
        let record = ["Douchen", " 3-9-2026 ", ""].map(str::to_owned);
        let found = [DiaryColumn::Day, DiaryColumn::Help, DiaryColumn::Performance, DiaryColumn::Note]
            .map(|column| columns.find(column, &record));
        assert_eq!(found, [Some("3-9-2026"), None, None, None]);
        let faults = Columns::<DiaryColumn>::read(["Doel", "Goal"]).unwrap_err();
        let told: Vec<_> = faults.iter().map(|fault| (fault.column.as_deref().unwrap(), fault.code)).collect();
        assert_eq!(told, [("Goal", "duplicate_column"), ("day", "missing_column"), ("help", "missing_column")]);
    }
}
