//! The words of the charts, Dutch and English.

use chrono::Datelike;

use crate::calendar;
use crate::care::CareMinutes;
use crate::words::{AuthorRole, Help, Language, NotDoneReason};
use crate::{Day, Mark};

/// The words in one language.
#[derive(Debug, Clone, Copy)]
pub(super) struct Wording(pub(super) Language);

impl Wording {
    const fn pick(self, (dutch, english): (&'static str, &'static str)) -> &'static str {
        match self.0 {
            Language::Nl => dutch,
            Language::En => english,
        }
    }

    /// The day and its month: "ma 16 nov".
    fn short_day(self, day: Day) -> String {
        format!("{} {}", calendar::short_weekday(day.iso_weekday(), self.0), calendar::short(day, self.0))
    }

    /// The day in full: "ma 16 nov 2026".
    pub(super) fn day(self, day: Day) -> String {
        format!("{} {}", self.short_day(day), day.date().year())
    }

    /// The name of a week: its number in the programme, or the date of its Monday.
    pub(super) fn week(self, number: Option<i32>, monday: Day) -> String {
        match number {
            None => self.short_day(monday),
            Some(number) => number.to_string(),
        }
    }

    pub(super) const fn week_heading(self) -> &'static str {
        self.pick(("week", "week"))
    }

    pub(super) const fn today(self) -> &'static str {
        self.pick(("vandaag", "today"))
    }

    pub(super) const fn pause(self) -> &'static str {
        self.pick(("pauze", "pause"))
    }

    pub(super) fn target(self, mark: Mark) -> String {
        format!("{} {mark}", self.pick(("doel", "target")))
    }

    pub(super) fn baseline(self, mark: Mark) -> String {
        format!("start {mark}")
    }

    pub(super) fn minutes(self, minutes: CareMinutes) -> String {
        format!("{minutes} min")
    }

    /// A goal's title and the days shown; the title is isolated, so that one in Arabic leaves the rest in order.
    pub(super) fn goal_title(self, title: &str, is_whole: bool) -> String {
        format!("\u{2068}{title}\u{2069}: {}", self.span(is_whole))
    }

    const fn span(self, is_whole: bool) -> &'static str {
        self.pick(if is_whole { ("hele traject", "whole episode") } else { ("14 dagen", "14 days") })
    }

    pub(super) const fn care_title(self, is_whole: bool) -> &'static str {
        self.pick(if is_whole {
            ("Zorgtijd in minuten per week: hele traject", "Care in minutes a week: whole episode")
        } else {
            ("Zorgtijd in minuten per week: 14 dagen", "Care in minutes a week: 14 days")
        })
    }

    pub(super) fn period(self, first: Day, last: Day) -> String {
        let (first, last) = (self.day(first), self.day(last));
        match self.0 {
            Language::Nl => format!("Cijfers van 1 tot 10, {first} tot en met {last}."),
            Language::En => format!("Ratings from 1 to 10, {first} to {last}."),
        }
    }

    pub(super) fn ratings(self, author: AuthorRole, ratings: &[(Day, Mark)]) -> String {
        let (author, count) = (self.author(author), ratings.len());
        let (Some((first_day, first)), Some((last_day, last))) = (ratings.first(), ratings.last()) else {
            return format!("{author}: {}.", self.pick(("geen cijfers", "no ratings")));
        };
        let (first_day, last_day) = (self.short_day(*first_day), self.short_day(*last_day));
        match self.0 {
            Language::Nl if count == 1 => format!("{author}: 1 cijfer, een {first} op {first_day}."),
            Language::En if count == 1 => format!("{author}: 1 rating, {first} on {first_day}."),
            Language::Nl => {
                format!("{author}: {count} cijfers, eerst {first} op {first_day}, laatst {last} op {last_day}.")
            }
            Language::En => {
                format!("{author}: {count} ratings, first {first} on {first_day}, last {last} on {last_day}.")
            }
        }
    }

    pub(super) fn times_not_done(self, times: usize) -> String {
        match self.0 {
            Language::Nl => format!("{times} keer niet gedaan."),
            Language::En => format!("Not done {times} {}.", if times == 1 { "time" } else { "times" }),
        }
    }

    pub(super) fn paused(self, first: Day, last: Day) -> String {
        let (first, last) = (self.short_day(first), self.short_day(last));
        match self.0 {
            Language::Nl => format!("Pauze van {first} tot en met {last}."),
            Language::En => format!("Paused from {first} to {last}."),
        }
    }

    pub(super) fn care_from(self, day: Day, minutes: CareMinutes) -> String {
        let day = self.short_day(day);
        match self.0 {
            Language::Nl => format!("vanaf {day} {minutes} minuten"),
            Language::En => format!("from {day} {minutes} minutes"),
        }
    }

    pub(super) const fn no_care(self) -> &'static str {
        self.pick(("Nog geen zorgtijd vastgelegd.", "No care minutes recorded yet."))
    }

    /// Some words as a sentence: a capital first, a full stop last.
    pub(super) fn sentence(self, words: &str) -> String {
        let mut letters = words.chars();
        letters.next().map_or_else(String::new, |first| format!("{}{}.", first.to_uppercase(), letters.as_str()))
    }

    pub(super) const fn author(self, author: AuthorRole) -> &'static str {
        self.pick(match author {
            AuthorRole::Client => ("Cliënt", "Client"),
            AuthorRole::Carer => ("Mantelzorger", "Carer"),
        })
    }

    pub(super) const fn day_heading(self) -> &'static str {
        self.pick(("Dag", "Day"))
    }

    pub(super) const fn start_heading(self) -> &'static str {
        self.pick(("Vanaf", "From"))
    }

    pub(super) const fn minutes_heading(self) -> &'static str {
        self.pick(("Minuten per week", "Minutes a week"))
    }

    /// The headings of one author's two columns.
    pub(super) fn column_headings(self, author: AuthorRole) -> [String; 2] {
        let author = self.author(author);
        [self.pick(("cijfer", "rating")), self.pick(("hulp", "help"))].map(|what| format!("{author}: {what}"))
    }

    pub(super) const fn help(self, help: Help, reason: Option<NotDoneReason>) -> &'static str {
        self.pick(match help {
            Help::Alone => ("zelf", "alone"),
            Help::WithSomeHelp => ("met wat hulp", "with some help"),
            Help::WithMuchHelp => ("met veel hulp", "with much help"),
            Help::NotDone => match reason {
                Some(NotDoneReason::NoOccasion) => ("geen gelegenheid", "no occasion"),
                Some(NotDoneReason::Unwell) => ("niet gedaan: niet lekker", "not done: unwell"),
                Some(NotDoneReason::Away) => ("niet gedaan: weg", "not done: away"),
                Some(NotDoneReason::DidNotWant) => ("niet gedaan: wilde niet", "not done: did not want to"),
                Some(NotDoneReason::Other) | None => ("niet gedaan", "not done"),
            },
        })
    }

    pub(super) const fn not_done_by(self, author: AuthorRole) -> &'static str {
        self.pick(match author {
            AuthorRole::Client => ("niet gedaan (cliënt)", "not done (client)"),
            AuthorRole::Carer => ("niet gedaan (mantelzorger)", "not done (carer)"),
        })
    }

    pub(super) const fn gap(self) -> &'static str {
        self.pick(("geen teken: niets ingevuld of geen gelegenheid", "no mark: nothing recorded, or no occasion"))
    }

    pub(super) const fn legend(self) -> &'static str {
        self.pick(("Wat de tekens betekenen", "What the marks mean"))
    }

    pub(super) const fn legend_description(self) -> &'static str {
        self.pick((
            "Cliënt: dichte tekens en een doorgetrokken lijn. Mantelzorger: open tekens en een gestreepte lijn. \
             Rondje: zelf; driehoek: met wat hulp; vierkant: met veel hulp. Kruisje of plus op de as: niet gedaan. \
             Gearceerd: pauze. Geen teken: niets ingevuld of geen gelegenheid.",
            "Client: filled marks and a solid line. Carer: hollow marks and a dashed line. Circle: alone; triangle: \
             with some help; square: with much help. Cross or plus on the axis: not done. Hatched: pause. No mark: \
             nothing recorded, or no occasion.",
        ))
    }
}
