//! How days, numbers and words are written for people, in two languages.

use reable_rules::Day;
use reable_rules::words::Language;

/// One of two texts.
#[must_use]
pub fn say<'a>(language: Language, nl: &'a str, en: &'a str) -> &'a str {
    match language {
        Language::Nl => nl,
        Language::En => en,
    }
}

const MONTHS: [[&str; 12]; 2] = [
    [
        "januari",
        "februari",
        "maart",
        "april",
        "mei",
        "juni",
        "juli",
        "augustus",
        "september",
        "oktober",
        "november",
        "december",
    ],
    [
        "January",
        "February",
        "March",
        "April",
        "May",
        "June",
        "July",
        "August",
        "September",
        "October",
        "November",
        "December",
    ],
];
const SHORT_MONTHS: [[&str; 12]; 2] = [
    ["jan", "feb", "mrt", "apr", "mei", "jun", "jul", "aug", "sep", "okt", "nov", "dec"],
    ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"],
];
const WEEKDAYS: [[&str; 7]; 2] =
    [["ma", "di", "wo", "do", "vr", "za", "zo"], ["Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"]];

fn index(language: Language) -> usize {
    usize::from(language == Language::En)
}

/// A thing as people read it.
pub trait Show {
    /// In full: `2 maart 2026`.
    fn long(&self, language: Language) -> String;
    /// Short: `2 mrt`.
    fn short(&self, language: Language) -> String;
}

impl Show for Day {
    fn long(&self, language: Language) -> String {
        let (year, month, day) = parts(*self);
        format!("{day} {} {year}", MONTHS[index(language)][month])
    }

    fn short(&self, language: Language) -> String {
        let (_, month, day) = parts(*self);
        format!("{day} {}", SHORT_MONTHS[index(language)][month])
    }
}

/// Year, month from 0 and day of a day.
fn parts(day: Day) -> (i32, usize, u32) {
    let text = day.to_string();
    let mut numbers = text.split('-').map(|part| part.parse::<u32>().unwrap_or(1));
    let (year, month, day) = (numbers.next(), numbers.next(), numbers.next());
    let month = usize::try_from(month.unwrap_or(1)).unwrap_or(1).clamp(1, 12) - 1;
    (i32::try_from(year.unwrap_or(0)).unwrap_or(0), month, day.unwrap_or(1))
}

/// The weekdays of a plan: `ma di vr`, or `elke dag`.
#[must_use]
pub fn weekdays(days: impl Iterator<Item = u8>, language: Language) -> String {
    let days: Vec<u8> = days.collect();
    if days.len() == 7 {
        return say(language, "elke dag", "every day").to_owned();
    }
    let names = days.iter().map(|day| weekday(*day, language));
    names.collect::<Vec<_>>().join(" ")
}

/// The short name of a weekday, 1 being Monday.
#[must_use]
pub fn weekday(day: u8, language: Language) -> &'static str {
    WEEKDAYS[index(language)][usize::from(day.clamp(1, 7) - 1)]
}

/// A mean with one decimal, as the language writes it: `6,5`.
#[must_use]
pub fn decimal(value: f64, language: Language) -> String {
    let text = format!("{value:.1}");
    if language == Language::Nl { text.replace('.', ",") } else { text }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn days_are_written_as_each_language_writes_them() {
        let day: Day = "2026-03-02".parse().unwrap();
        assert_eq!(day.long(Language::Nl), "2 maart 2026");
        assert_eq!(day.long(Language::En), "2 March 2026");
        assert_eq!(day.short(Language::Nl), "2 mrt");
    }

    #[test]
    fn a_plan_of_all_days_says_so() {
        assert_eq!(weekdays(1..=7, Language::Nl), "elke dag");
        assert_eq!(weekdays([1, 5].into_iter(), Language::En), "Mon Fri");
    }

    #[test]
    fn dutch_writes_a_comma() {
        assert_eq!(decimal(6.54, Language::Nl), "6,5");
        assert_eq!(decimal(6.54, Language::En), "6.5");
    }
}
