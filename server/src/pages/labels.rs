//! What the words of the product are called on the pages.

use reable_rules::copm::ChangeMeaning;
use reable_rules::reminders::{Channel, WhyNot};
use reable_rules::signals::response::{SignalAnswer, SignalState};
use reable_rules::signals::{Signal, sentence};
use reable_rules::words::{
    AgendaReason, AttentionReason, CareDecisionKind, ConsentScope, CopmArea, CopmMoment, DemandArea, Discipline,
    EndReason, GoalKind, GoalStatus, Help, HoldKind, Intervention, Language, MeetingDecisionKind, MeetingStatus,
    NotDoneReason, PauseReason, Picture, QuestionType, RatedBy, SignalFate, StaffRole, StrainInstrument,
};

use super::say;

/// A word that people read.
pub trait Label: Copy {
    /// As it is sent and stored.
    fn word(&self) -> &'static str;
    /// As it is read.
    fn label(&self, language: Language) -> &'static str;
}

impl<W: Label> Label for &W {
    fn word(&self) -> &'static str {
        (**self).word()
    }

    fn label(&self, language: Language) -> &'static str {
        (**self).label(language)
    }
}

macro_rules! labels {
    ($($name:ident { $($variant:ident: $nl:literal, $en:literal;)+ })+) => {$(
        impl Label for $name {
            fn word(&self) -> &'static str {
                (*self).as_str()
            }

            fn label(&self, language: Language) -> &'static str {
                match self { $(Self::$variant => say(language, $nl, $en)),+ }
            }
        }
    )+};
}

labels! {
    Help {
        Alone: "zelf", "alone";
        WithSomeHelp: "met een beetje hulp", "with some help";
        WithMuchHelp: "met veel hulp", "with much help";
        NotDone: "niet gedaan", "not done";
    }
    NotDoneReason {
        NoOccasion: "kwam niet voor", "no occasion";
        Unwell: "voelde zich niet goed", "unwell";
        Away: "was weg", "away";
        DidNotWant: "wilde niet", "did not want to";
        Other: "iets anders", "something else";
    }
    GoalKind {
        Improve: "vooruitgaan", "improve";
        Maintain: "behouden", "maintain";
    }
    GoalStatus {
        Active: "loopt", "being worked on";
        Achieved: "bereikt", "achieved";
        Stopped: "gestopt", "stopped";
    }
    Picture {
        Washing: "wassen", "washing";
        Dressing: "aankleden", "dressing";
        Cooking: "koken", "cooking";
        Walking: "lopen", "walking";
        Shopping: "boodschappen doen", "shopping";
        Calling: "bellen", "calling";
        Gardening: "tuinieren", "gardening";
        Reading: "lezen", "reading";
        Other: "iets anders", "something else";
    }
    DemandArea {
        SelfCare: "zelfzorg", "self-care";
        Household: "huishouden", "household";
        Mobility: "bewegen", "mobility";
        Leisure: "vrije tijd", "leisure";
    }
    CopmArea {
        SelfCare: "zelfredzaamheid", "self-care";
        Productivity: "productiviteit", "productivity";
        Leisure: "ontspanning", "leisure";
    }
    QuestionType {
        Care: "zorg", "care";
        Support: "ondersteuning", "support";
        Wellbeing: "welzijn", "wellbeing";
    }
    RatedBy {
        Client: "cliënt", "client";
        Carer: "mantelzorger", "carer";
    }
    CopmMoment {
        Start: "begin", "start";
        Interim: "tussentijds", "interim";
        End: "einde", "end";
        FollowUp: "na afloop", "follow-up";
    }
    CareDecisionKind {
        Baseline: "begin", "start";
        Taper: "afbouw", "taper";
        Raise: "opbouw", "raise";
        Correction: "rechtgezet", "correction";
    }
    HoldKind {
        Fall: "val", "fall";
        Hospital: "ziekenhuis", "hospital";
        Objection: "cliënt wil niet", "client objects";
        Other: "iets anders", "something else";
    }
    StrainInstrument {
        Csi: "CSI (0–13)", "CSI (0–13)";
        EdizPlus: "EDIZ-plus (0–15)", "EDIZ-plus (0–15)";
    }
    MeetingStatus {
        Planned: "gepland", "planned";
        Held: "gehouden", "held";
        Cancelled: "gaat niet door", "cancelled";
    }
    MeetingDecisionKind {
        Continue: "doorgaan", "continue";
        Adjust: "bijstellen", "adjust";
        Taper: "zorg afbouwen", "taper care";
        Raise: "zorg opbouwen", "raise care";
        Pause: "pauze", "pause";
        Extend: "verlengen", "extend";
        End: "afsluiten", "end";
    }
    SignalFate {
        Keep: "blijft op de agenda", "stays on the agenda";
        Close: "hiermee beantwoord", "answered by this";
    }
    AgendaReason {
        OpenSignal: "open signaal", "open signal";
        Overdue: "laatste dag voorbij", "past the last day";
        Ending: "loopt af", "ending";
        NeverDiscussed: "nog niet besproken", "not discussed yet";
        IntervalPassed: "weer aan de beurt", "due again";
        DecidedRecently: "kort geleden besproken", "discussed recently";
        NotStarted: "nog niet begonnen", "not started";
    }
    PauseReason {
        Hospital: "ziekenhuis", "hospital";
        Holiday: "vakantie", "holiday";
        Illness: "ziek thuis", "ill at home";
        Other: "iets anders", "something else";
    }
    EndReason {
        GoalsReached: "doelen bereikt", "goals reached";
        MaximumReached: "maximum bereikt", "maximum reached";
        Withdrew: "cliënt stopt", "client withdrew";
        Moved: "verhuisd", "moved";
        Admitted: "opgenomen", "admitted";
        Died: "overleden", "died";
        Other: "iets anders", "something else";
    }
    ConsentScope {
        Read: "meelezen", "read";
        Record: "invullen", "record";
        Reminders: "herinneringen krijgen", "receive reminders";
    }
    Language {
        Nl: "Nederlands", "Dutch";
        En: "Engels", "English";
    }
    Channel {
        Mail: "mail", "mail";
        Calendar: "agenda van de telefoon", "calendar of the phone";
        Webhook: "tekstbericht", "text message";
        Push: "melding van de app", "notification of the app";
    }
    WhyNot {
        NoConsent: "de cliënt gaf geen toestemming voor herinneringen", "the client gave no consent to reminders";
        SwitchedOff: "herinneringen staan uit", "reminders are switched off";
        Deactivated: "het account is gesloten", "the account is closed";
        Died: "de cliënt is overleden", "the client died";
        NotStarted: "het traject is nog niet begonnen", "the programme has not started";
        EpisodeEnded: "het traject is afgesloten", "the programme has ended";
        Paused: "er is een pauze", "there is a pause";
        OtherWeekday: "op andere dagen van de week gekozen", "other weekdays were chosen";
        NotPlanned: "er is niets gepland", "nothing is planned";
        AlreadySent: "al verstuurd", "sent already";
        AlreadyCheckedIn: "er is al ingevuld", "a check-in was recorded already";
        AlreadyDone: "al gedaan", "done already";
        NotSilentLongEnough: "er is kort geleden ingevuld", "somebody recorded something lately";
        QuietHours: "het zou tussen 21.00 en 8.00 uur zijn", "it would be between 21:00 and 8:00";
        Replaced: "er kwam een nieuwere", "a newer one took its place";
        Snoozed: "er is om rust gevraagd", "quiet was asked for";
        NoAddress: "geen van de gekozen wegen bereikt deze persoon", "none of the chosen ways reaches this person";
    }
    StaffRole {
        Therapist: "therapeut", "therapist";
        Nurse: "verpleegkundige of verzorgende", "nurse";
        Administrator: "beheerder", "administrator";
        LogManager: "logbeheerder", "log manager";
    }
    Discipline {
        OccupationalTherapy: "ergotherapie", "occupational therapy";
        Physiotherapy: "fysiotherapie", "physiotherapy";
        Nursing: "verpleging", "nursing";
        PersonalCare: "verzorging", "personal care";
        HouseholdHelp: "huishoudelijke hulp", "household help";
        SocialWork: "maatschappelijk werk", "social work";
        Other: "iets anders", "something else";
    }
    Intervention {
        Education: "voorlichting", "education";
        ReinforcementAndFeedback: "aanmoedigen en terugkoppelen", "reinforcement and feedback";
        MotivationalInterviewing: "motiverende gespreksvoering", "motivational interviewing";
        GoalSettingAndPlanning: "doelen stellen en plannen", "goal setting and planning";
        SelfMonitoringAndReflection: "zelf bijhouden en terugkijken", "self-monitoring and reflection";
        MemoryTraining: "geheugentraining", "memory training";
        FallPrevention: "valpreventie", "fall prevention";
        Exercise: "oefenen en bewegen", "exercise";
        CopingWithStressAndEmotions: "omgaan met stress en emoties", "coping with stress and emotions";
        MakingAndKeepingContacts: "contacten maken en houden", "making and keeping contacts";
        Aids: "hulpmiddelen", "aids";
        AdaptingTaskOrSurroundings: "taak of omgeving aanpassen", "adapting task or surroundings";
        BalancingLoadAndCapacity: "belasting en belastbaarheid in balans", "balancing load and capacity";
        SelfManagement: "zelfmanagement", "self-management";
    }
    AttentionReason {
        CarerOverload: "mantelzorger overbelast", "carer overloaded";
        Signal: "open signaal", "open signal";
        NoRecentCheckIn: "een week niets ingevuld", "no check-in for a week";
        Overdue: "laatste dag voorbij", "past the last day";
        EndingSoon: "loopt af", "ending soon";
        NoGoals: "nog geen doelen", "no goals yet";
        Paused: "pauze", "paused";
        OnHold: "afbouw wacht", "taper on hold";
        NoCoordinator: "niemand coördineert de zorg", "nobody coordinates the care";
        NeverPaired: "telefoon nog niet gekoppeld", "no phone paired yet";
    }
    SignalAnswer {
        Accept: "we doen er iets mee", "we act on it";
        Dismiss: "geen reden voor", "no reason to act";
        DiscussLater: "later bespreken", "discuss later";
    }
    ChangeMeaning {
        WithinError: "binnen de meetfout", "within the measurement error";
        BeyondError: "groter dan de meetfout", "beyond the measurement error";
        Important: "belangrijk verschil", "important change";
    }
    SignalState {
        New: "nieuw", "new";
        Accepted: "opgepakt", "acted on";
        Later: "later", "later";
        Dismissed: "geen reden voor", "no reason to act";
        Returned: "terug", "returned";
    }
}

impl Label for Signal {
    fn word(&self) -> &'static str {
        (*self).as_str()
    }

    fn label(&self, language: Language) -> &'static str {
        sentence::name(*self, language)
    }
}

#[cfg(test)]
mod tests {
    use reable_rules::diary_file::{read_help, read_reason};

    use super::*;

    #[test]
    fn a_diary_may_say_what_the_pages_say() {
        for language in Language::ALL {
            for help in Help::ALL {
                assert_eq!(read_help(help.label(*language)), Ok(*help));
            }
            for reason in NotDoneReason::ALL {
                assert_eq!(read_reason(reason.label(*language)), Ok(*reason));
            }
        }
    }
}
