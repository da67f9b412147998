//! The words that only this product knows, as FHIR code systems; each goes along in every bundle, with its meaning.

use reable_rules::words::{
    CareDecisionKind, CopmArea, CopmMoment, DemandArea, EndReason, GoalKind, Help, Intervention, Language,
    NotDoneReason, QuestionType,
};
use serde_json::{Value, json};
use uuid::Uuid;

use crate::pages::labels::Label;
use crate::pages::say;

/// A vocabulary that is a code system in FHIR.
pub trait Coded: Label {
    /// Its address.
    const SYSTEM: &'static str;

    /// The word as a `CodeableConcept`.
    fn concept(self) -> Value {
        json!({ "coding": [coding(Self::SYSTEM, self.word(), self.label(Language::Nl))] })
    }
}

/// A code of any system as a `Coding`; people read `display`.
#[must_use]
pub fn coding(system: &str, code: &str, display: &str) -> Value {
    json!({ "system": system, "code": code, "display": display })
}

/// The programme of an episode as a `CodeableConcept`; an organisation may add its own.
#[must_use]
pub fn programme(key: &str, name: &str) -> Value {
    json!({ "coding": [coding("urn:reable:programme", key, name)] })
}

/// One of the outcomes of a programme as a `CodeableConcept`; a programme names its own.
#[must_use]
pub fn outcome(word: &str) -> Value {
    json!({ "coding": [{ "system": "urn:reable:outcome", "code": word }] })
}

macro_rules! findings {
    ($($(#[$doc:meta])* $name:ident { $($variant:ident = $word:literal: $nl:literal, $en:literal;)+ })+) => {$(
        $(#[$doc])*
        #[derive(Debug, Clone, Copy, PartialEq, Eq)]
        pub enum $name { $(#[doc = $en] $variant),+ }

        impl $name {
            const ALL: &'static [Self] = &[$(Self::$variant),+];
        }

        impl Label for $name {
            fn word(&self) -> &'static str {
                match self { $(Self::$variant => $word),+ }
            }

            fn label(&self, language: Language) -> &'static str {
                match self { $(Self::$variant => say(language, $nl, $en)),+ }
            }
        }
    )+};
}

findings! {
    /// What an `Observation`, or a part of one, is about.
    Finding {
        CheckIn = "check-in": "dagelijkse invulling", "daily check-in";
        HowDone = "help": "hoe het ging", "how it was done";
        Performance = "performance": "hoe goed het ging, 1 tot 10", "how well it went, 1 to 10";
        Satisfaction = "satisfaction": "hoe tevreden daarover, 1 tot 10", "how satisfied with that, 1 to 10";
        Copm = "copm": "COPM-score van een doel", "COPM score of a goal";
        Importance = "importance": "hoe belangrijk, 1 tot 10", "how important, 1 to 10";
        Moment = "moment": "moment in het traject", "moment in the episode";
        FormalCare = "formal-care": "formele zorg", "formal care";
        LinkedCare = "linked-care": "formele zorg bij een doel", "formal care for a goal";
        Decision = "decision": "soort besluit", "kind of decision";
        Independence = "independence": "zelfredzaamheid, 1 tot 10", "independence, 1 to 10";
        Outcome = "outcome": "uitkomst van het traject", "outcome of the episode";
        Ended = "ended": "reden van afsluiten", "reason for ending";
        FollowUpOutcome = "follow-up-outcome": "uitkomst bij de nameting", "outcome at the follow-up";
        QualityOfLife = "quality-of-life": "kwaliteit van leven, 1 tot 10", "quality of life, 1 to 10";
        LivingAtHome = "living-at-home": "woont thuis", "lives at home";
    }

    /// What an activity of the `CarePlan` is.
    Activity {
        Step = "step": "stap", "step";
        ClientDoes = "client-does": "werkbeschrijving: wat de cliënt doet", "work description: what the client does";
        StaffDo = "staff-do": "werkbeschrijving: wat de zorg doet", "work description: what care staff do";
    }
}

macro_rules! systems {
    ($($name:ident: $address:literal, $title:literal;)+) => {
        $(impl Coded for $name {
            const SYSTEM: &'static str = concat!("urn:reable:", $address);
        })+

        /// Every code system of this product, as `CodeSystem` resources.
        #[must_use]
        pub fn systems() -> Vec<Value> {
            vec![$(system(stringify!($name), $title, $name::ALL)),+]
        }
    };
}

systems! {
    Finding: "finding", "Bevindingen";
    Activity: "activity", "Onderdelen van het plan";
    Help: "help", "Hoe iets ging";
    NotDoneReason: "not-done-reason", "Waarom iets niet gedaan is";
    GoalKind: "goal-kind", "Soort doel";
    DemandArea: "demand-area", "Vraaggebieden van Langer Actief Thuis";
    CopmArea: "copm-area", "Gebieden van de COPM";
    QuestionType: "question-type", "Soort vraag";
    Intervention: "intervention", "Interventies van reablement";
    CopmMoment: "copm-moment", "Moment van een COPM-gesprek";
    CareDecisionKind: "care-decision", "Besluit over formele zorg";
    EndReason: "end-reason", "Reden van afsluiten";
}

fn system<W: Coded>(name: &str, title: &str, words: &[W]) -> Value {
    let concept = |word: &W| {
        json!({
            "code": word.word(),
            "display": word.label(Language::Nl),
            "designation": [{ "language": "en", "value": word.label(Language::En) }],
        })
    };
    json!({
        "resourceType": "CodeSystem",
        "id": Uuid::new_v5(&Uuid::NAMESPACE_URL, W::SYSTEM.as_bytes()),
        "url": W::SYSTEM,
        "name": name,
        "title": title,
        "language": "nl",
        "status": "active",
        "content": "complete",
        "caseSensitive": true,
        "concept": words.iter().map(concept).collect::<Vec<_>>(),
    })
}
