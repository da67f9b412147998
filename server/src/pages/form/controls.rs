//! The controls of a form, each with its label, its hint, what is wrong with it and what is stored meanwhile.

use std::fmt::Display;

use askama::Template;
use askama::filters::HtmlSafe;
use reable_rules::words::Language;

use crate::pages::labels::Label;
use crate::pages::say;

/// What every control has.
pub struct Field {
    pub(super) name: String,
    pub(super) id: String,
    pub(super) label: String,
    pub(super) hint: String,
    pub(super) fault: Option<String>,
    pub(super) entered: Option<Vec<String>>,
    pub(super) current: Vec<String>,
    pub(super) stored: Option<String>,
    pub(super) stale: bool,
    pub(super) required: bool,
    pub(super) sent: bool,
    pub(super) language: Language,
}

impl Field {
    /// What stands in a control with one value.
    fn shown(&self) -> &str {
        match &self.entered {
            Some(entered) => entered.last().map_or("", String::as_str),
            None => self.current.last().map_or("", String::as_str),
        }
    }

    /// Whether an option is chosen. A list in which nothing was chosen is not sent at all.
    fn has(&self, option: &str) -> bool {
        match &self.entered {
            Some(entered) => entered.iter().any(|one| one == option),
            None if self.sent => false,
            None => self.current.iter().any(|one| one == option),
        }
    }

    /// What is stored now, where somebody else changed it while this was filled in.
    fn meanwhile(&self) -> Option<String> {
        let stored = self.stored.clone().unwrap_or_else(|| self.current.join(", "));
        let differs = self.entered.as_ref().is_some_and(|entered| {
            let (mut mine, mut theirs) = (entered.clone(), self.current.clone());
            mine.sort();
            theirs.sort();
            mine != theirs && !(mine.iter().all(String::is_empty) && theirs.iter().all(String::is_empty))
        });
        (self.stale && differs).then(|| {
            let nothing = say(self.language, "niets", "nothing");
            let stored = if stored.is_empty() { nothing } else { &stored };
            format!("{} {stored}", say(self.language, "Staat er nu:", "It says now:"))
        })
    }

    fn described_by(&self) -> String {
        let parts =
            [("hint", !self.hint.is_empty()), ("fault", self.fault.is_some()), ("now", self.meanwhile().is_some())];
        let ids = parts.iter().filter(|(_, is)| *is).map(|(part, _)| format!("{}-{part}", self.id));
        ids.collect::<Vec<_>>().join(" ")
    }
}

macro_rules! controls {
    ($($name:ident),*) => {$(
        impl HtmlSafe for $name {}

        impl $name {
            /// What is stored now.
            #[must_use]
            pub fn now(mut self, value: impl Display) -> Self {
                self.field.current = vec![value.to_string()];
                self
            }

            /// A line below the label.
            #[must_use]
            pub fn hint(mut self, hint: impl AsRef<str>) -> Self {
                hint.as_ref().clone_into(&mut self.field.hint);
                self
            }

            /// Must be filled in.
            #[must_use]
            pub fn needed(mut self) -> Self {
                self.field.required = true;
                self
            }
        }
    )*};
}

controls!(Input, Area, Choice, Checks, Check);

/// A line.
#[derive(Template)]
#[template(path = "form/input.html")]
pub struct Input {
    pub(super) field: Field,
    pub(super) kind: &'static str,
    pub(super) attributes: Vec<(&'static str, String)>,
}

impl Input {
    /// What is stored now, when there is anything.
    #[must_use]
    pub fn now_some<T: Display>(self, value: &Option<T>) -> Self {
        match value {
            Some(value) => self.now(value),
            None => self,
        }
    }

    /// Another attribute of the control.
    #[must_use]
    pub fn with(mut self, attribute: &'static str, value: impl Display) -> Self {
        self.attributes.push((attribute, value.to_string()));
        self
    }
}

/// Some lines.
#[derive(Template)]
#[template(path = "form/area.html")]
pub struct Area {
    pub(super) field: Field,
    pub(super) rows: u8,
}

impl Area {
    /// How many lines are in sight.
    #[must_use]
    pub fn rows(self, rows: u8) -> Self {
        Self { rows, ..self }
    }
}

/// One of several.
#[derive(Template)]
#[template(path = "form/choice.html")]
pub struct Choice {
    pub(super) field: Field,
    pub(super) options: Vec<(String, String)>,
    pub(super) none: String,
}

impl Choice {
    /// What it is called when nothing is chosen.
    #[must_use]
    pub fn none(self, none: &str) -> Self {
        Self { none: none.to_owned(), ..self }
    }

    /// The word that is stored now.
    #[must_use]
    pub fn now_word<W: Label>(mut self, word: W) -> Self {
        self.field.stored = Some(word.label(self.field.language).to_owned());
        self.now(word.word())
    }

    /// The word that is stored now, when there is one.
    #[must_use]
    pub fn now_word_if<W: Label>(self, word: &Option<W>) -> Self {
        match word {
            Some(word) => self.now_word(*word),
            None => self,
        }
    }
}

/// Any of several, or one of a few, all in sight.
#[derive(Template)]
#[template(path = "form/checks.html")]
pub struct Checks {
    pub(super) field: Field,
    pub(super) options: Vec<(String, String)>,
    pub(super) single: bool,
}

impl Checks {
    /// What is stored now.
    #[must_use]
    pub fn now_all<T: Display>(mut self, values: impl IntoIterator<Item = T>) -> Self {
        self.field.current = values.into_iter().map(|value| value.to_string()).collect();
        let labels =
            self.options.iter().filter(|(value, _)| self.field.current.contains(value)).map(|(_, l)| l.clone());
        self.field.stored = Some(labels.collect::<Vec<_>>().join(", "));
        self
    }

    /// The word that is stored now.
    #[must_use]
    pub fn now_word<W: Label>(self, word: W) -> Self {
        self.now_all([word.word()])
    }

    /// The words that are stored now.
    #[must_use]
    pub fn now_words<W: Label>(self, words: &[W]) -> Self {
        self.now_all(words.iter().map(Label::word))
    }
}

/// Yes, or not.
#[derive(Template)]
#[template(path = "form/check.html")]
pub struct Check {
    pub(super) field: Field,
}

impl Check {
    /// Whether it is so now.
    #[must_use]
    pub fn now_if(mut self, is_so: &bool) -> Self {
        self.field.current = if *is_so { vec!["true".to_owned()] } else { Vec::new() };
        let word = if *is_so { say(self.field.language, "ja", "yes") } else { say(self.field.language, "nee", "no") };
        self.field.stored = Some(word.to_owned());
        self
    }
}

/// A field that is not seen.
#[derive(Template)]
#[template(source = "<input type=\"hidden\" name=\"{{ name }}\" value=\"{{ value }}\">", ext = "html")]
pub struct Hidden {
    pub(super) name: String,
    pub(super) value: String,
}

impl HtmlSafe for Hidden {}

/// What is wrong, above a form.
#[derive(Template)]
#[template(path = "form/faults.html")]
pub struct Faults {
    pub(super) said: String,
    /// The first field that something is wrong with.
    pub(super) first: Option<String>,
    pub(super) leads_to_it: &'static str,
    /// What is wrong with no field in particular.
    pub(super) others: Vec<String>,
}

impl HtmlSafe for Faults {}
