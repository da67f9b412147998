//! The words of the report, Dutch and English: its tables, figures, populations and units, in one place.

use std::borrow::Cow;

use super::figure::{Figure, FigureUnit, Population, Topic};
use crate::words::Language;

/// What stands where a count is hidden; a legend says what the star means.
pub const HIDDEN: &str = "< 5*";

/// What stands where a mean or median is hidden, of which "< 5" would say something else.
const HIDDEN_MEASURE: &str = "–*";

const fn say(language: Language, (dutch, english): (&'static str, &'static str)) -> &'static str {
    match language {
        Language::Nl => dutch,
        Language::En => english,
    }
}

impl Topic {
    /// The heading of the table.
    pub const fn in_words(self, language: Language) -> &'static str {
        say(
            language,
            match self {
                Self::AdviceTalks => ("Adviesgesprekken", "Advice talks"),
                Self::Episodes => ("Trajecten", "Episodes"),
                Self::Duration => ("Duur van de trajecten", "Duration of the episodes"),
                Self::EndReasons => ("Reden van beëindiging", "Reasons for the end"),
                Self::Outcomes => ("Uitkomst", "Outcomes"),
                Self::CopmPerformance => ("COPM: hoe het gaat", "COPM: performance"),
                Self::CopmSatisfaction => ("COPM: tevredenheid", "COPM: satisfaction"),
                Self::Independence => ("Zelfredzaamheid", "Independence"),
                Self::CareMinutes => ("Zorgtijd", "Formal care"),
                Self::CheckIns => ("Dagregistraties", "Check-ins"),
                Self::Methods => ("Doelen en methodieken", "Goals and support methods"),
                Self::FollowUps => ("Nametingen", "Follow-ups"),
            },
        )
    }
}

impl Population {
    /// The population in a few words, for a table's column.
    pub const fn in_words(self, language: Language) -> &'static str {
        say(
            language,
            match self {
                Self::AdviceTalks => ("adviesgesprekken in het kwartaal", "advice talks held in the quarter"),
                Self::EpisodesStarted => ("trajecten gestart in het kwartaal", "episodes started in the quarter"),
                Self::EpisodesEnded => ("trajecten beëindigd in het kwartaal", "episodes ended in the quarter"),
                Self::EndedWithCopm => (
                    "beëindigde trajecten met COPM bij start en einde",
                    "ended episodes with COPM at the start and at the end",
                ),
                Self::EndedWithIndependence => (
                    "beëindigde trajecten met zelfredzaamheidsscore bij start en einde",
                    "ended episodes with an independence score at the start and at the end",
                ),
                Self::EndedWithCareMinutes => (
                    "beëindigde trajecten met zorgtijd bij start en einde",
                    "ended episodes with care minutes at the start and at the end",
                ),
                Self::EpisodesWithCheckInsPlanned => (
                    "trajecten met geplande registraties in het kwartaal",
                    "episodes with check-ins planned in the quarter",
                ),
                Self::EpisodesWithGoals => (
                    "trajecten waarin in het kwartaal aan doelen is gewerkt",
                    "episodes with goals worked on in the quarter",
                ),
                Self::EpisodesWithSuchGoals => {
                    ("daarvan de trajecten met zo'n doel", "of those, the episodes with such a goal")
                }
                Self::FollowUpsDue => ("nametingen gepland in het kwartaal", "follow-ups due in the quarter"),
                Self::FollowUpsHeld => ("gehouden nametingen", "follow-ups held"),
                Self::FollowUpsWithQualityOfLife => {
                    ("gehouden nametingen met kwaliteit van leven", "follow-ups held with quality of life")
                }
            },
        )
    }
}

impl FigureUnit {
    /// Whether the value is a number of things, and so may be small; else it is a measure.
    pub const fn is_count(self) -> bool {
        match self {
            Self::AdviceTalks | Self::Episodes | Self::CheckIns | Self::Goals | Self::FollowUps => true,
            Self::Days | Self::Points | Self::MinutesPerWeek => false,
        }
    }

    /// What stands where a value of this unit is hidden.
    pub const fn hidden(self) -> &'static str {
        if self.is_count() { HIDDEN } else { HIDDEN_MEASURE }
    }

    /// The unit as it follows a number.
    pub const fn in_words(self, language: Language) -> &'static str {
        say(
            language,
            match self {
                Self::AdviceTalks => ("gesprekken", "talks"),
                Self::Episodes => ("trajecten", "episodes"),
                Self::Days => ("dagen", "days"),
                Self::Points => ("punten (1–10)", "points (1–10)"),
                Self::MinutesPerWeek => ("minuten per week", "minutes a week"),
                Self::CheckIns => ("registraties", "check-ins"),
                Self::Goals => ("doelen", "goals"),
                Self::FollowUps => ("nametingen", "follow-ups"),
            },
        )
    }
}

impl Figure {
    /// What the figure is, in words; a support method by its number.
    pub fn in_words(&self, language: Language) -> Cow<'static, str> {
        figure_in_words(self.topic, &self.name, language)
    }
}

/// What a figure is, in words: by its table and its name. A word that an organisation chose itself stays that word.
pub fn figure_in_words(topic: Topic, name: &str, language: Language) -> Cow<'static, str> {
    if let Some(number) = name.strip_prefix("method_") {
        return format!("{} {number}", say(language, ("doelen met methodiek", "goals naming method"))).into();
    }
    match pair(topic, name) {
        Some(words) => say(language, words).into(),
        None => name.replace('_', " ").into(),
    }
}

fn pair(topic: Topic, name: &str) -> Option<(&'static str, &'static str)> {
    Some(match (topic, name) {
        (Topic::AdviceTalks, "held") => ("gevoerd", "held"),
        (Topic::AdviceTalks, "self_reliant") => ("redt zich met tips", "goes on alone after tips"),
        (Topic::AdviceTalks, "other_discipline") => {
            ("therapeut of sociaal domein", "a therapist or the social domain takes over")
        }
        (Topic::AdviceTalks, "programme") => ("start een traject", "starts the programme"),
        (Topic::AdviceTalks, "home_nursing") => ("wijkverpleging", "home nursing"),
        (Topic::EndReasons, "moved") => ("verhuisd", "moved"),
        (_, "started") => ("gestart", "started"),
        (_, "ended") => ("beëindigd", "ended"),
        (_, "mean") => ("gemiddelde", "mean"),
        (_, "median") => ("mediaan", "median"),
        (_, "goals_reached") => ("doelen bereikt", "goals reached"),
        (_, "maximum_reached") => ("maximale duur bereikt", "maximum reached"),
        (_, "withdrew") => ("gestopt op eigen verzoek", "withdrew"),
        (_, "admitted") => ("opgenomen", "admitted"),
        (_, "died") => ("overleden", "died"),
        (_, "other") => ("andere reden", "another reason"),
        (_, "no_care") => ("geen zorg meer", "no more care"),
        (_, "less_care") => ("minder zorg", "less care"),
        (_, "same_care") => ("evenveel zorg", "as much care"),
        (_, "more_care") => ("meer zorg", "more care"),
        (_, "not_recorded") => ("niet vastgelegd", "not recorded"),
        (_, "start_and_end_recorded") => ("bij start en einde vastgelegd", "recorded at the start and at the end"),
        (_, "mean_at_start") => ("gemiddelde bij start", "mean at the start"),
        (_, "mean_at_end") => ("gemiddelde bij einde", "mean at the end"),
        (_, "change") => ("verschil", "change"),
        _ => return changes_and_moments(name),
    })
}

fn changes_and_moments(name: &str) -> Option<(&'static str, &'static str)> {
    Some(match name {
        "improved_beyond_error" => ("verbeterd, meer dan de meetfout", "improved beyond the error"),
        "within_error" => ("verschil binnen de meetfout", "change within the error"),
        "worsened_beyond_error" => ("verslechterd, meer dan de meetfout", "worsened beyond the error"),
        "improved_important" => ("belangrijk verbeterd", "improved by as much as matters"),
        "improved_less_than_important" => {
            ("verbeterd, minder dan belangrijk", "improved beyond the error, less than matters")
        }
        "planned" => ("gepland", "planned"),
        "filled" => ("ingevuld", "filled in"),
        "missed" => ("niet ingevuld", "missed"),
        "worked_on" => ("doelen waaraan is gewerkt", "goals worked on"),
        "naming_none" => ("doelen zonder methodiek", "goals naming no method"),
        "due" => ("gepland", "due"),
        "held" => ("gehouden", "held"),
        "not_held" => ("niet gehouden", "not held"),
        "without_care" => ("zonder zorg", "without care"),
        "with_care" => ("met zorg", "with care"),
        "care_not_recorded" => ("zorg niet vastgelegd", "care not recorded"),
        "living_at_home" => ("woont thuis", "lives at home"),
        "living_elsewhere" => ("woont elders", "lives elsewhere"),
        "quality_of_life_recorded" => ("kwaliteit van leven gevraagd", "quality of life asked"),
        "quality_of_life_not_recorded" => ("kwaliteit van leven niet gevraagd", "quality of life not asked"),
        "mean_quality_of_life" => ("gemiddelde kwaliteit van leven", "mean quality of life"),
        _ => return None,
    })
}
