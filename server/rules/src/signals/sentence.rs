//! The sentences in which findings are told, Dutch and English: the one catalogue for pages, API and command line.
//!
//! Plain words and the numbers themselves; no marks for people, no order among them, no colours. No sentence has more
//! than 25 words. Silence is told as silence: it is neither good nor bad.

use super::numbers::{Measure, Name, Thousandths};
use super::{Finding, Limit, Signal, SignalReason, TaperHold};
use crate::words::{Language, RatedBy};

/// The name of a signal, as a heading.
pub const fn name(signal: Signal, language: Language) -> &'static str {
    let (dutch, english) = match signal {
        Signal::InsufficientData => ("Te weinig cijfers", "Too few ratings"),
        Signal::SuddenDrop => ("Plotseling lager", "A sudden drop"),
        Signal::Declining => ("Langzaam lager", "Declining"),
        Signal::Steady => ("Stabiel op het doel", "Steady on target"),
        Signal::DiscussTaper => ("Afbouw bespreken", "Discuss less care"),
        Signal::DiscussTaperOnHold => ("Afbouw wacht", "Less care, on hold"),
        Signal::Stalled => ("Staat stil", "Stalled"),
        Signal::Silent => ("Stil", "Silent"),
        Signal::LittleData => ("Weinig registraties", "Few check-ins"),
        Signal::CarerOverload => ("Mantelzorger zwaar belast", "Carer under strain"),
        Signal::Ending => ("Einde van het traject", "End of the episode"),
        Signal::CopmChange => ("Verschil in COPM", "Change in COPM"),
        Signal::EvaluationDue => ("Evaluatie", "Evaluation"),
        Signal::FollowUpDue => ("Nameting", "Follow-up"),
    };
    pick(language, dutch, english)
}

/// Why the signal is there, with the numbers that were compared.
///
/// One sentence; a further one where the carer rated, where several causes apply, or where somebody is asked to act.
pub fn why(finding: &Finding, language: Language) -> String {
    let teller = Teller { finding, language };
    let mut sentences = teller.sentences();
    if finding.rated_by == Some(RatedBy::Carer) {
        sentences.push(teller.say("Deze cijfers gaf de mantelzorger.", "The carer gave these ratings."));
    }
    sentences.join(" ")
}

/// What would make the signal go away.
pub fn clears(finding: &Finding, language: Language) -> String {
    Teller { finding, language }.clearing()
}

/// Where the signal belongs: on the table of the multidisciplinary meeting.
pub const fn discuss(language: Language) -> &'static str {
    pick(language, "Bespreek in het MDO.", "Discuss it in the team meeting.")
}

/// What holds the suggestion to taper back, in words.
pub const fn hold(hold: TaperHold, language: Language) -> &'static str {
    let (dutch, english) = match hold {
        TaperHold::CarerOverload => ("mantelzorger zwaar belast", "carer under strain"),
        TaperHold::Fall => ("gemelde val", "reported fall"),
        TaperHold::Hospital => ("ziekenhuisopname", "hospital stay"),
        TaperHold::Objection => ("bezwaar van de cliënt", "objection of the client"),
        TaperHold::Other => ("andere reden", "another reason"),
    };
    pick(language, dutch, english)
}

/// A number as it is written in a language: `7,5` in Dutch, `7.5` in English.
pub fn number(number: Thousandths, language: Language) -> String {
    let text = number.to_string();
    match language {
        Language::Nl => text.replace('.', ","),
        Language::En => text,
    }
}

const fn pick(language: Language, dutch: &'static str, english: &'static str) -> &'static str {
    match language {
        Language::Nl => dutch,
        Language::En => english,
    }
}

/// Tells one finding in one language.
struct Teller<'a> {
    finding: &'a Finding,
    language: Language,
}

impl Teller<'_> {
    fn sentences(&self) -> Vec<String> {
        match self.finding.signal {
            Signal::InsufficientData => self.insufficient_data(),
            Signal::SuddenDrop => self.sudden_drop(),
            Signal::Declining => self.declining(),
            Signal::Steady => self.steady(),
            Signal::DiscussTaper => self.discuss_taper(),
            Signal::DiscussTaperOnHold => self.discuss_taper_on_hold(),
            Signal::Stalled => self.stalled(),
            Signal::Silent => self.silent(),
            Signal::LittleData => self.little_data(),
            Signal::CarerOverload | Signal::Ending | Signal::EvaluationDue | Signal::CopmChange => {
                self.finding.reasons.iter().filter_map(|reason| self.reason(*reason)).collect()
            }
            Signal::FollowUpDue => self.follow_up_due(),
        }
    }

    fn insufficient_data(&self) -> Vec<String> {
        self.one(
            "Van {window} zijn er {ratings_in_window} cijfers; {ratings_needed} zijn nodig om er iets over te zeggen.",
            "There are {ratings_in_window} ratings from {window}; it takes {ratings_needed} to say anything.",
        )
    }

    fn sudden_drop(&self) -> Vec<String> {
        self.one(
            "De laatste {drop_ratings} cijfers waren hoogstens {highest_of_drop}; in de twee weken daarvoor was het \
             middelste cijfer {median_before_drop}.",
            "The last {drop_ratings} ratings were {highest_of_drop} at most; in the two weeks before, the middle rating \
             was {median_before_drop}.",
        )
    }

    fn declining(&self) -> Vec<String> {
        self.one(
            "Het middelste cijfer ging van {median_reference} naar {median_14d} (verschil {change_vs_reference}), en is \
             in de laatste week {median_7d}.",
            "The middle rating went from {median_reference} to {median_14d} (change {change_vs_reference}), and is \
             {median_7d} in the last week.",
        )
    }

    fn steady(&self) -> Vec<String> {
        self.one(
            "{ratings_at_target} van de {ratings_in_window} dagen op of boven uw doel ({target}), tevredenheid \
             {satisfaction}, en {own_percent} % met niet meer hulp dan afgesproken.",
            "{ratings_at_target} of {ratings_in_window} days at or above your target ({target}), satisfaction \
             {satisfaction}, and {own_percent}% with no more help than agreed.",
        )
    }

    fn discuss_taper(&self) -> Vec<String> {
        self.one(
            "{ratings_at_target} van de {ratings_in_window} dagen op of boven uw doel ({target}), bij {linked_minutes} \
             minuten zorg per week: kan het met minder?",
            "{ratings_at_target} of {ratings_in_window} days at or above your target ({target}), with {linked_minutes} \
             minutes of care a week: would less do?",
        )
    }

    fn discuss_taper_on_hold(&self) -> Vec<String> {
        let mut sentences = self.one(
            "{ratings_at_target} van de {ratings_in_window} dagen op of boven uw doel ({target}), bij {linked_minutes} \
             minuten zorg per week.",
            "{ratings_at_target} of {ratings_in_window} days at or above your target ({target}), with {linked_minutes} \
             minutes of care a week.",
        );
        let holds = self.holds();
        sentences.push(match self.language {
            Language::Nl => format!("Afbouw wacht: {holds}."),
            Language::En => format!("Less care waits: {holds}."),
        });
        sentences
    }

    fn stalled(&self) -> Vec<String> {
        self.one(
            "Het middelste cijfer is {median_14d}, onder uw doel ({target}); vier weken eerder was het \
             {median_four_weeks} (verschil {change_vs_four_weeks}).",
            "The middle rating is {median_14d}, below your target ({target}); four weeks earlier it was \
             {median_four_weeks} (change {change_vs_four_weeks}).",
        )
    }

    fn silent(&self) -> Vec<String> {
        let mut sentences = self.one(
            "Al {days_without} dagen, waarvan {planned_days_without} gepland, is er niets ingevuld; waarom is niet \
             bekend.",
            "Nothing was recorded for {days_without} days, {planned_days_without} of them planned; why is not known.",
        );
        if self.finding.evidence.get(Measure::DaysSinceContact).is_some() {
            sentences.extend(self.one(
                "De telefoon had {days_since_contact} dagen geleden voor het laatst contact.",
                "The phone was last heard of {days_since_contact} days ago.",
            ));
        } else {
            sentences.push(self.say("De telefoon had nog geen contact.", "The phone was not heard of yet."));
        }
        sentences.extend(self.finding.reasons.iter().filter_map(|reason| self.reason(*reason)));
        sentences
    }

    fn little_data(&self) -> Vec<String> {
        self.one(
            "Van {window} zijn {check_ins_filled} van de {check_ins_planned} geplande registraties ingevuld; waarom is \
             niet bekend.",
            "From {window}, {check_ins_filled} of {check_ins_planned} planned check-ins were recorded; why is not known.",
        )
    }

    fn follow_up_due(&self) -> Vec<String> {
        self.one(
            "De nameting {follow_up_month} maanden na het einde is sinds {days_overdue} dagen aan de beurt.",
            "The follow-up {follow_up_month} months after the end has been due for {days_overdue} days.",
        )
    }

    /// What one cause, step or outcome says.
    fn reason(&self, reason: SignalReason) -> Option<String> {
        let (dutch, english) = match reason {
            SignalReason::NudgeClient => ("Stuur een vriendelijke herinnering.", "Send a kind reminder."),
            SignalReason::CallClient => ("Laat de coördinator bellen.", "Let the coordinator call."),
            SignalReason::PlanEvaluation => (
                "Vandaag is dag {programme_day} van {last_day}: plan de evaluatie.",
                "Today is day {programme_day} of {last_day}: plan the evaluation.",
            ),
            SignalReason::PlanEvaluationAgain => (
                "Vandaag is dag {programme_day} van {last_day}, en er is nog geen evaluatie gepland.",
                "Today is day {programme_day} of {last_day}, and no evaluation is planned yet.",
            ),
            SignalReason::Evaluate => (
                "Vandaag, dag {programme_day}, is de laatste dag van het traject: evalueer.",
                "Today, day {programme_day}, is the last day of the episode: evaluate.",
            ),
            SignalReason::DecideOrEnd => (
                "Vandaag is dag {programme_day}, na de laatste dag ({last_day}): rond af, of besluit met naam en reden \
                 om te verlengen.",
                "Today is day {programme_day}, past the last day ({last_day}): close, or decide by name and with a \
                 reason to extend.",
            ),
            SignalReason::BurdenHigh => (
                "De mantelzorger gaf de belasting twee keer achter elkaar een {burden_limit} of hoger ({burden_before} \
                 en {burden}).",
                "The carer rated the burden {burden_limit} or higher twice running ({burden_before} and {burden}).",
            ),
            SignalReason::BurdenRisen => (
                "De mantelzorger gaf de belasting {burden_before} en {burden}; aan het begin was dat gemiddeld \
                 {burden_at_first}.",
                "The carer rated the burden {burden_before} and {burden}; at the start the mean was {burden_at_first}.",
            ),
            SignalReason::CsiHigh => (
                "De CSI is {csi} van 13; vanaf {csi_limit} telt dat als zwaar belast.",
                "The CSI is {csi} of 13; from {csi_limit} that counts as strain.",
            ),
            SignalReason::EdizPlusHigh => (
                "De EDIZ-plus is {ediz_plus} van 15; vanaf {ediz_limit} telt dat als zwaar belast.",
                "The EDIZ-plus is {ediz_plus} of 15; from {ediz_limit} that counts as strain.",
            ),
            SignalReason::Alarm => (
                "De mantelzorger liet op dag {alarm_day} weten: ik red het niet.",
                "The carer let us know on day {alarm_day}: I cannot manage.",
            ),
            SignalReason::DateReached => (
                "De evaluatie stond gepland op dag {evaluation_day}; vandaag is dag {programme_day}.",
                "The evaluation was planned for day {evaluation_day}; today is day {programme_day}.",
            ),
            SignalReason::LastDayReached => (
                "De laatste dag van het traject was dag {last_day}; vandaag is dag {programme_day}.",
                "The last day of the episode was day {last_day}; today is day {programme_day}.",
            ),
            SignalReason::GoalsClosed => (
                "Op dag {programme_day} staat geen doel meer open: evalueer.",
                "On day {programme_day} no goal is open any more: evaluate.",
            ),
            other => return self.copm(other),
        };
        Some(self.fill(pick(self.language, dutch, english)))
    }

    fn copm(&self, reason: SignalReason) -> Option<String> {
        let (dutch_meaning, english_meaning) = match reason {
            SignalReason::PerformanceWithinError | SignalReason::SatisfactionWithinError => {
                ("dat valt binnen de meetfout", "that is within the measurement error")
            }
            SignalReason::PerformanceBeyondError | SignalReason::SatisfactionBeyondError => {
                ("dat is meer dan de meetfout", "that is more than the measurement error")
            }
            SignalReason::PerformanceImportant | SignalReason::SatisfactionImportant => {
                ("dat is een belangrijk verschil", "that is an important change")
            }
            _ => return None,
        };
        let (dutch, english) = match reason {
            SignalReason::PerformanceWithinError
            | SignalReason::PerformanceBeyondError
            | SignalReason::PerformanceImportant => (
                "De uitvoering ging van {performance_first} naar {performance_last} (verschil {performance_change})",
                "Performance went from {performance_first} to {performance_last} (change {performance_change})",
            ),
            _ => (
                "De tevredenheid ging van {satisfaction_first} naar {satisfaction_last} (verschil {satisfaction_change})",
                "Satisfaction went from {satisfaction_first} to {satisfaction_last} (change {satisfaction_change})",
            ),
        };
        let meaning = pick(self.language, dutch_meaning, english_meaning);
        Some(format!("{}: {meaning}.", self.fill(pick(self.language, dutch, english))))
    }

    fn clearing(&self) -> String {
        let (dutch, english) = match self.finding.signal {
            Signal::InsufficientData => (
                "Dit verdwijnt zodra er {ratings_needed} cijfers in 14 dagen zijn.",
                "This clears once there are {ratings_needed} ratings in 14 days.",
            ),
            Signal::SuddenDrop => (
                "Dit verdwijnt zodra er een cijfer boven {drop_border} komt.",
                "This clears once a rating is above {drop_border}.",
            ),
            Signal::Declining => (
                "Dit verdwijnt zodra het middelste cijfer minder dan {decline_points} onder dat van de weken ervoor \
                 ligt.",
                "This clears once the middle rating is less than {decline_points} below that of the weeks before.",
            ),
            Signal::Steady => (
                "Dit verdwijnt bij minder dan {at_target_percent} % van de dagen op het doel, minder tevredenheid, of \
                 meer hulp dan afgesproken.",
                "This clears below {at_target_percent}% of days on target, with less satisfaction, or with more help \
                 than agreed.",
            ),
            Signal::DiscussTaper => (
                "Dit verdwijnt na een besluit dat er geen zorgtijd meer aan dit doel hangt, of als het doel niet meer \
                 stabiel is.",
                "This clears after a decision that leaves no care linked to this goal, or once the goal is no longer \
                 steady.",
            ),
            Signal::DiscussTaperOnHold => (
                "Het wachten eindigt zodra dit niet meer speelt: {holds}.",
                "The wait ends once this no longer applies: {holds}.",
            ),
            Signal::Stalled => (
                "Dit verdwijnt op het doel, of bij een middelste cijfer dat {stalled_points} hoger is dan vier weken \
                 eerder.",
                "This clears on target, or with a middle rating {stalled_points} higher than four weeks earlier.",
            ),
            Signal::Silent => (
                "Dit verdwijnt zodra er iets wordt ingevuld, door wie dan ook.",
                "This clears once anything is recorded, by anybody.",
            ),
            Signal::LittleData => (
                "Dit verdwijnt zodra {little_percent} % van de geplande registraties van 14 dagen is ingevuld.",
                "This clears once {little_percent}% of the planned check-ins of 14 days are recorded.",
            ),
            Signal::CarerOverload => (
                "Dit verdwijnt na een lagere belasting, een lagere score, of een antwoord op de oproep.",
                "This clears after a lower burden, a lower score, or an answer to the call.",
            ),
            Signal::Ending => (
                "Dit verdwijnt zodra de evaluatie gepland of vastgelegd is, of een besluit het traject verlengt.",
                "This clears once the evaluation is planned or recorded, or a decision extends the episode.",
            ),
            Signal::CopmChange => {
                ("Dit verandert pas na een nieuw COPM-gesprek.", "This changes only after another COPM interview.")
            }
            Signal::EvaluationDue => {
                ("Dit verdwijnt zodra de evaluatie is vastgelegd.", "This clears once the evaluation is recorded.")
            }
            Signal::FollowUpDue => {
                ("Dit verdwijnt zodra de nameting is vastgelegd.", "This clears once the follow-up is recorded.")
            }
        };
        self.fill(pick(self.language, dutch, english))
    }

    fn one(&self, dutch: &'static str, english: &'static str) -> Vec<String> {
        vec![self.fill(pick(self.language, dutch, english))]
    }

    fn say(&self, dutch: &'static str, english: &'static str) -> String {
        pick(self.language, dutch, english).to_owned()
    }

    /// The sentence with each `{name}` replaced by what it stands for.
    fn fill(&self, sentence: &str) -> String {
        let mut text = String::with_capacity(sentence.len());
        for (place, part) in sentence.split(['{', '}']).enumerate() {
            // Between the braces stand names: every second part.
            if place % 2 == 0 { text.push_str(part) } else { text.push_str(&self.value(part)) }
        }
        text
    }

    /// What a name in a sentence stands for; a finding that lacks the number says so.
    fn value(&self, name: &str) -> String {
        let found = match name {
            "window" => return self.window(),
            "holds" => return self.holds(),
            "own_percent" => self.own_percent(),
            "burden_limit" => self.limit(Limit::BurdenHigh, 1),
            "csi_limit" => self.limit(Limit::CsiHigh, 1),
            "ediz_limit" => self.limit(Limit::EdizPlusHigh, 1),
            "drop_ratings" => self.limit(Limit::DropRatings, 1),
            "drop_border" => self.drop_border(),
            "decline_points" => self.limit(Limit::DeclineTenths, 10),
            "stalled_points" => self.limit(Limit::StalledTenths, 10),
            "at_target_percent" => self.limit(Limit::SteadyPercentAtTarget, 1),
            "little_percent" => self.limit(Limit::LittleDataPercent, 1),
            name => {
                self.finding.evidence.iter().find_map(|(measure, number)| (measure.as_str() == name).then_some(number))
            }
        };
        found.map_or_else(|| self.say("onbekend", "unknown"), |found| number(found, self.language))
    }

    /// A threshold, divided by how many of its unit make a point.
    fn limit(&self, limit: Limit, divisor: i64) -> Option<Thousandths> {
        Some(Thousandths::new(self.finding.thresholds.get(limit)?.get() / divisor))
    }

    /// The share done with no more help than agreed in whole percent, rounded down: 79.9 % are not 80.
    fn own_percent(&self) -> Option<Thousandths> {
        Some(Thousandths::whole(self.finding.evidence.get(Measure::OwnShare)?.get() / 10))
    }

    /// The rating below which a drop goes on.
    fn drop_border(&self) -> Option<Thousandths> {
        let before = self.finding.evidence.get(Measure::MedianBeforeDrop)?;
        Some(Thousandths::new(before.get() - self.limit(Limit::DropTenths, 10)?.get()))
    }

    fn window(&self) -> String {
        let (first, last) = (self.finding.window.first, self.finding.window.last);
        match self.language {
            Language::Nl => format!("dag {first} tot en met {last}"),
            Language::En => format!("day {first} to {last}"),
        }
    }

    fn holds(&self) -> String {
        let holds: Vec<_> = self.finding.holds.iter().map(|held| hold(*held, self.language)).collect();
        match holds.as_slice() {
            [] => self.say("onbekend", "unknown"),
            [only] => (*only).to_owned(),
            [first @ .., last] => format!("{} {} {last}", first.join(", "), pick(self.language, "en", "and")),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::super::numbers::Evidence;
    use super::super::settings::Thresholds;
    use super::super::window::Window;
    use super::*;
    use proptest::prelude::*;

    /// Words that no sentence to or about people may have.
    const FORBIDDEN: [&str; 17] = [
        "rood",
        "slecht",
        "falen",
        "gefaald",
        "ranglijst",
        "ranking",
        "beste",
        "onvoldoende",
        "achteruit",
        "score van",
        "a red",
        "bad",
        "fail",
        "worst",
        "poor",
        "alarm",
        "rank",
    ];

    /// A finding of this signal in which every measure has a number of its own.
    fn finding(signal: Signal, reasons: Vec<SignalReason>) -> Finding {
        let mut evidence = Evidence::default();
        for (place, measure) in (101..).zip(Measure::ALL) {
            evidence.count(*measure, place);
        }
        Finding {
            rated_by: signal.is_about_a_goal().then_some(RatedBy::Client),
            reasons,
            holds: if signal == Signal::DiscussTaperOnHold { TaperHold::ALL.to_vec() } else { Vec::new() },
            ..Finding::new(signal, Window::new(29, 42), evidence, &Thresholds::default()).unwrap()
        }
    }

    /// Each signal with each reason that it may have.
    fn catalogue() -> Vec<Finding> {
        use SignalReason::*;
        let reasons = |signal: Signal| match signal {
            Signal::Silent => vec![NudgeClient, CallClient],
            Signal::Ending => vec![PlanEvaluation, PlanEvaluationAgain, Evaluate, DecideOrEnd],
            Signal::CarerOverload => vec![BurdenHigh, BurdenRisen, CsiHigh, EdizPlusHigh, Alarm],
            Signal::EvaluationDue => vec![DateReached, LastDayReached, GoalsClosed],
            Signal::CopmChange => vec![
                PerformanceWithinError,
                PerformanceBeyondError,
                PerformanceImportant,
                SatisfactionWithinError,
                SatisfactionBeyondError,
                SatisfactionImportant,
            ],
            _ => vec![],
        };
        let findings = |signal: &Signal| match reasons(*signal) {
            none if none.is_empty() => vec![finding(*signal, vec![])],
            some => some.into_iter().map(|reason| finding(*signal, vec![reason])).collect(),
        };
        Signal::ALL.iter().flat_map(findings).collect()
    }

    fn sentences(text: &str) -> Vec<&str> {
        text.split_inclusive(['.', '?']).map(str::trim).filter(|sentence| !sentence.is_empty()).collect()
    }

    #[test]
    fn every_sentence_is_short_plain_and_whole_in_both_languages() {
        for finding in catalogue() {
            for language in Language::ALL {
                for text in [why(&finding, *language), clears(&finding, *language), discuss(*language).to_owned()] {
                    for sentence in sentences(&text) {
                        assert!(sentence.ends_with(['.', '?']), "{sentence}");
                        assert!(sentence.split_whitespace().count() <= 25, "{sentence}");
                        assert!(sentence.starts_with(|c: char| c.is_uppercase() || c.is_ascii_digit()), "{sentence}");
                        assert!(!sentence.contains(['{', '}']) && !sentence.contains("  "), "{sentence}");
                    }
                    let lower = text.to_lowercase();
                    assert!(!lower.contains("onbekend") && !lower.contains("unknown"), "{text}");
                    for word in FORBIDDEN {
                        assert!(!lower.contains(word), "{word:?} in {text}");
                    }
                }
            }
        }
    }

    #[test]
    fn every_explanation_has_its_numbers_the_same_in_both_languages() {
        for finding in catalogue() {
            let numbers = |language| {
                let text = why(&finding, language);
                let mut numbers: Vec<String> = text
                    .split(|c: char| !c.is_ascii_digit())
                    .filter(|part| !part.is_empty())
                    .map(str::to_owned)
                    .collect();
                numbers.sort_unstable();
                numbers
            };
            assert_eq!(numbers(Language::Nl), numbers(Language::En), "{:?}", finding.signal);
            assert!(!numbers(Language::Nl).is_empty(), "{:?}", finding.signal);
            let (dutch, english) = (clears(&finding, Language::Nl), clears(&finding, Language::En));
            assert_ne!(dutch, english);
        }
    }

    #[test]
    fn a_steady_goal_is_told_in_its_numbers() {
        let mut steady = finding(Signal::Steady, vec![]);
        let numbers = [
            (Measure::RatingsAtTarget, 10_000),
            (Measure::RatingsInWindow, 12_000),
            (Measure::Target, 7000),
            (Measure::Satisfaction, 7500),
            (Measure::OwnShare, 857),
        ];
        for (measure, number) in numbers {
            steady.evidence.set(measure, Some(Thousandths::new(number)));
        }
        assert_eq!(
            why(&steady, Language::Nl),
            "10 van de 12 dagen op of boven uw doel (7), tevredenheid 7,5, en 85 % met niet meer hulp dan afgesproken."
        );
        assert_eq!(
            why(&steady, Language::En),
            "10 of 12 days at or above your target (7), satisfaction 7.5, and 85% with no more help than agreed."
        );
    }

    #[test]
    fn who_rated_is_said_when_it_was_the_carer() {
        let own = finding(Signal::Declining, vec![]);
        let carers = Finding { rated_by: Some(RatedBy::Carer), ..own.clone() };
        assert!(why(&carers, Language::Nl).ends_with("Deze cijfers gaf de mantelzorger."));
        assert!(why(&carers, Language::En).ends_with("The carer gave these ratings."));
        assert!(!why(&own, Language::Nl).contains("mantelzorger"));
    }

    #[test]
    fn whatever_holds_tapering_back_is_named() {
        for held in TaperHold::ALL {
            let finding = Finding { holds: vec![*held], ..finding(Signal::DiscussTaperOnHold, vec![]) };
            for language in Language::ALL {
                let words = hold(*held, *language);
                assert!(why(&finding, *language).contains(words) && clears(&finding, *language).contains(words));
            }
        }
        let two = Finding {
            holds: vec![TaperHold::Fall, TaperHold::Hospital],
            ..finding(Signal::DiscussTaperOnHold, vec![])
        };
        assert!(why(&two, Language::Nl).ends_with("Afbouw wacht: gemelde val en ziekenhuisopname."));
    }

    #[test]
    fn a_phone_that_was_never_heard_is_said_to_be_so() {
        let mut silent = finding(Signal::Silent, vec![SignalReason::CallClient]);
        silent.evidence = Evidence::default();
        silent.evidence.count(Measure::DaysWithout, 7);
        silent.evidence.count(Measure::PlannedDaysWithout, 7);
        assert_eq!(
            why(&silent, Language::Nl),
            "Al 7 dagen, waarvan 7 gepland, is er niets ingevuld; waarom is niet bekend. De telefoon had nog geen contact. \
             Laat de coördinator bellen."
        );
    }

    #[test]
    fn every_signal_has_a_name_of_its_own_in_both_languages() {
        for language in Language::ALL {
            let names: std::collections::BTreeSet<_> =
                Signal::ALL.iter().map(|signal| name(*signal, *language)).collect();
            assert_eq!(names.len(), Signal::ALL.len());
        }
    }

    proptest! {
        #[test]
        fn dutch_numbers_have_a_comma_and_english_ones_a_point(thousandths in -10_000..10_000i64) {
            let value = Thousandths::new(thousandths);
            prop_assert_eq!(number(value, Language::Nl).replace(',', "."), number(value, Language::En));
        }
    }
}
