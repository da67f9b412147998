//! How days, numbers and words are written for people, in two languages.

use reable_rules::words::Language;
use reable_rules::{Day, calendar};

/// One of two texts.
#[must_use]
pub fn say<'a>(language: Language, nl: &'a str, en: &'a str) -> &'a str {
    match language {
        Language::Nl => nl,
        Language::En => en,
    }
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
        calendar::long(*self, language)
    }

    fn short(&self, language: Language) -> String {
        calendar::short(*self, language)
    }
}

/// The weekdays of a plan: `ma di vr`, or `elke dag`.
#[must_use]
pub fn weekdays(days: impl Iterator<Item = u8>, language: Language) -> String {
    let days: Vec<u8> = days.collect();
    if days.len() == 7 {
        return say(language, "elke dag", "every day").to_owned();
    }
    let names = days.iter().map(|day| calendar::short_weekday(*day, language));
    names.collect::<Vec<_>>().join(" ")
}

/// A mean with one decimal, as the language writes it: `6,5`.
#[must_use]
pub fn decimal(value: f64, language: Language) -> String {
    let text = format!("{value:.1}");
    if language == Language::Nl { text.replace('.', ",") } else { text }
}

/// Minutes more or less: `30 min minder`; nothing where it is the same.
#[must_use]
pub fn minutes_more(change: i32, language: Language) -> Option<String> {
    let word = match change {
        0 => return None,
        1.. => say(language, "meer", "more"),
        _ => say(language, "minder", "less"),
    };
    Some(format!("{} min {word}", change.abs()))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_change_of_minutes_is_said_in_words() {
        let table = [(-30, Some("30 min minder")), (45, Some("45 min meer")), (0, None)];
        for (change, said) in table {
            assert_eq!(minutes_more(change, Language::Nl).as_deref(), said);
        }
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
