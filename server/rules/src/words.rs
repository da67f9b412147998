//! The fixed vocabularies: each field's allowed words, defined once for rules, API and tables.
//!
//! The words are a contract: scripts, phones and stored rows rely on them. Words are added, never renamed.

words! {
    /// How a goal's activity was done on one day.
    Help {
        /// Without anybody's help.
        Alone = "alone",
        /// With some help.
        WithSomeHelp = "with_some_help",
        /// With much help.
        WithMuchHelp = "with_much_help",
        /// Not done that day; a reason goes with it.
        NotDone = "not_done",
    }

    /// Why a goal's activity was not done on one day.
    NotDoneReason {
        /// There was no occasion for it; such a day counts in neither numerator nor denominator.
        NoOccasion = "no_occasion",
        /// The client was unwell.
        Unwell = "unwell",
        /// The client was away.
        Away = "away",
        /// The client did not want to.
        DidNotWant = "did_not_want",
        /// Another reason.
        Other = "other",
    }

    /// Whether a goal aims to gain something or to keep it.
    GoalKind {
        /// To become able to do more.
        Improve = "improve",
        /// To keep what is there: stability is success.
        Maintain = "maintain",
    }

    /// Where a goal stands.
    GoalStatus {
        /// Being worked on.
        Active = "active",
        /// Reached.
        Achieved = "achieved",
        /// Given up before it was reached.
        Stopped = "stopped",
    }

    /// The drawing that goes with a goal on the phone.
    Picture {
        /// Washing, showering.
        Washing = "washing",
        /// Dressing and undressing.
        Dressing = "dressing",
        /// Cooking, making coffee.
        Cooking = "cooking",
        /// Walking, indoors or out.
        Walking = "walking",
        /// Shopping.
        Shopping = "shopping",
        /// Calling people.
        Calling = "calling",
        /// Gardening.
        Gardening = "gardening",
        /// Reading.
        Reading = "reading",
        /// Anything else.
        Other = "other",
    }

    /// The demand area of a goal. Source: the four areas of Langer Actief Thuis.
    DemandArea {
        /// Washing, dressing, eating.
        SelfCare = "self_care",
        /// Cooking, cleaning, shopping.
        Household = "household",
        /// Walking, stairs, getting about.
        Mobility = "mobility",
        /// Hobbies and company.
        Leisure = "leisure",
    }

    /// The occupational area of a goal. Source: the three areas of the COPM.
    CopmArea {
        /// Personal care, mobility, community management.
        SelfCare = "self_care",
        /// Work, household, play.
        Productivity = "productivity",
        /// Quiet and active recreation, socialisation.
        Leisure = "leisure",
    }

    /// The type of question behind a goal. Source: the Dutch national definition of reablement.
    QuestionType {
        /// A question about care.
        Care = "care",
        /// A question about support.
        Support = "support",
        /// A question about wellbeing.
        Wellbeing = "wellbeing",
    }

    /// Whose ratings are evaluated for a goal.
    RatedBy {
        /// The client's own.
        Client = "client",
        /// The carer's, for a client who cannot rate.
        Carer = "carer",
    }

    /// Who wrote a check-in; the two series are never merged.
    AuthorRole {
        /// The client.
        Client = "client",
        /// A carer.
        Carer = "carer",
    }

    /// When in the episode a COPM interview was held.
    CopmMoment {
        /// At the start.
        Start = "start",
        /// In between.
        Interim = "interim",
        /// At the evaluation.
        End = "end",
        /// Months afterwards.
        FollowUp = "follow_up",
    }

    /// What a decision does to the formal care minutes.
    CareDecisionKind {
        /// The first: what the client receives at the start.
        Baseline = "baseline",
        /// Less care.
        Taper = "taper",
        /// More care.
        Raise = "raise",
        /// An earlier decision was recorded wrongly.
        Correction = "correction",
    }

    /// What holds tapering back.
    HoldKind {
        /// A reported fall.
        Fall = "fall",
        /// A hospital stay.
        Hospital = "hospital",
        /// The client objects.
        Objection = "objection",
        /// Something else.
        Other = "other",
    }

    /// A questionnaire about how heavy caring weighs.
    StrainInstrument {
        /// Caregiver Strain Index, 0 to 13.
        Csi = "csi",
        /// EDIZ-plus, self-perceived pressure from informal care, 0 to 15.
        EdizPlus = "ediz_plus",
    }

    /// Where a meeting stands.
    MeetingStatus {
        /// To be held.
        Planned = "planned",
        /// Held: a decision was taken in it, or somebody said so.
        Held = "held",
        /// Not held; nothing was decided.
        Cancelled = "cancelled",
    }

    /// What a meeting decides about an episode.
    MeetingDecisionKind {
        /// Go on as agreed.
        Continue = "continue",
        /// Go on with other goals, steps or work descriptions.
        Adjust = "adjust",
        /// Less care; writes the care decision.
        Taper = "taper",
        /// More care; writes the care decision.
        Raise = "raise",
        /// Days without programme; writes the pause.
        Pause = "pause",
        /// A later last day.
        Extend = "extend",
        /// The episode ends.
        End = "end",
    }

    /// What a decision does with a signal that was discussed.
    SignalFate {
        /// Stays on the agenda.
        Keep = "keep",
        /// Answered by the decision.
        Close = "close",
    }

    /// Why an episode stands where it stands on the agenda of a meeting, the most urgent first.
    AgendaReason {
        /// A signal is open that nobody has answered.
        OpenSignal = "open_signal",
        /// Past its last day, undecided.
        Overdue = "overdue",
        /// Three weeks or less are left.
        Ending = "ending",
        /// No meeting has decided on it yet.
        NeverDiscussed = "never_discussed",
        /// The programme's interval has passed since the last decision.
        IntervalPassed = "interval_passed",
        /// Decided on less than the programme's interval ago.
        DecidedRecently = "decided_recently",
        /// Starts after the meeting.
        NotStarted = "not_started",
    }

    /// Why an episode is paused.
    PauseReason {
        /// In hospital.
        Hospital = "hospital",
        /// On holiday.
        Holiday = "holiday",
        /// Ill at home.
        Illness = "illness",
        /// Something else.
        Other = "other",
    }

    /// The outcome of an advice talk, exactly one of four.
    AdviceOutcome {
        /// Goes on alone after tips.
        SelfReliant = "self_reliant",
        /// A therapist or the social domain takes over.
        OtherDiscipline = "other_discipline",
        /// Starts a reablement programme.
        Programme = "programme",
        /// Home nursing: no attainable goals.
        HomeNursing = "home_nursing",
    }

    /// Whether an episode still runs.
    EpisodeStatus {
        /// Not ended, even if past its last day.
        Open = "open",
        /// Ended by a person, with a reason.
        Ended = "ended",
    }

    /// Why an episode ended.
    EndReason {
        /// The goals were reached.
        GoalsReached = "goals_reached",
        /// The programme's maximum was reached.
        MaximumReached = "maximum_reached",
        /// The client withdrew.
        Withdrew = "withdrew",
        /// The client moved away.
        Moved = "moved",
        /// The client was admitted to an institution.
        Admitted = "admitted",
        /// The client died; every reminder, letter and message stops at once.
        Died = "died",
        /// Another reason.
        Other = "other",
    }

    /// What a client allows a carer to do.
    ConsentScope {
        /// See goals, check-ins and progress.
        Read = "read",
        /// Record check-ins, always shown as the carer's.
        Record = "record",
        /// Receive reminders.
        Reminders = "reminders",
    }

    /// The kind of a staff account. Coordinating is a relation to one client, not a role.
    StaffRole {
        /// Occupational therapist or physiotherapist.
        Therapist = "therapist",
        /// Nurse.
        Nurse = "nurse",
        /// Administrator: accounts and enrolment, no care data.
        Administrator = "administrator",
        /// Reads the audit log, and nothing else.
        LogManager = "log_manager",
    }

    /// An act that one person asks for and another agrees to.
    TwoPersonAct {
        /// A member of staff becomes log manager: reads the audit log, and no care data from then on.
        AppointLogManager = "appoint_log_manager",
        /// The second factor is taken off the account of somebody who lost it.
        ResetSecondFactor = "reset_second_factor",
        /// Two records of one person become one.
        MergeClients = "merge_clients",
        /// Everything about a client is erased.
        EraseClient = "erase_client",
    }

    /// Where a request for an act by two people stands.
    ApprovalStatus {
        /// Waits for the second person.
        Open = "open",
        /// Agreed to, and done.
        Approved = "approved",
        /// Refused by a second person.
        Refused = "refused",
        /// Taken back by who asked.
        Withdrawn = "withdrawn",
        /// Nobody decided in time.
        Expired = "expired",
    }

    /// Why a client's record is erased.
    ErasureGround {
        /// The client, or who speaks for the client, asked for it.
        Request = "request",
        /// It was kept for as long as the organisation keeps records.
        RetentionEnded = "retention_ended",
    }

    /// A discipline that may be responsible for a goal.
    Discipline {
        /// Occupational therapy.
        OccupationalTherapy = "occupational_therapy",
        /// Physiotherapy.
        Physiotherapy = "physiotherapy",
        /// Nursing.
        Nursing = "nursing",
        /// Personal care.
        PersonalCare = "personal_care",
        /// Household help.
        HouseholdHelp = "household_help",
        /// Social work.
        SocialWork = "social_work",
        /// Another discipline.
        Other = "other",
    }

    /// An intervention that a plan may name. Source: the Dutch national definition of reablement.
    Intervention {
        /// Awareness and encouragement: education.
        Education = "education",
        /// Awareness and encouragement: positive reinforcement and feedback.
        ReinforcementAndFeedback = "reinforcement_and_feedback",
        /// Awareness and encouragement: motivational interviewing.
        MotivationalInterviewing = "motivational_interviewing",
        /// Awareness and encouragement: goal setting and planning.
        GoalSettingAndPlanning = "goal_setting_and_planning",
        /// Awareness and encouragement: self-monitoring and reflection.
        SelfMonitoringAndReflection = "self_monitoring_and_reflection",
        /// (Re)learning skills: memory training.
        MemoryTraining = "memory_training",
        /// (Re)learning skills: fall prevention.
        FallPrevention = "fall_prevention",
        /// (Re)learning skills: exercise.
        Exercise = "exercise",
        /// (Re)learning skills: coping with stress and emotions.
        CopingWithStressAndEmotions = "coping_with_stress_and_emotions",
        /// (Re)learning skills: making and keeping contacts.
        MakingAndKeepingContacts = "making_and_keeping_contacts",
        /// Compensation: aids.
        Aids = "aids",
        /// Compensation: adapting the task or the surroundings.
        AdaptingTaskOrSurroundings = "adapting_task_or_surroundings",
        /// Compensation: balancing load and capacity.
        BalancingLoadAndCapacity = "balancing_load_and_capacity",
        /// Compensation: self-management.
        SelfManagement = "self_management",
    }

    /// The three groups of interventions. Source: the Dutch national definition of reablement.
    InterventionGroup {
        /// Awareness and encouragement.
        Awareness = "awareness",
        /// (Re)learning cognitive, physical, emotional and social skills.
        Skills = "skills",
        /// Internal and external compensation.
        Compensation = "compensation",
    }

    /// A language that people are addressed in.
    Language {
        /// Dutch.
        Nl = "nl",
        /// English.
        En = "en",
    }

    /// What somebody is in the system.
    PersonRole {
        /// A client.
        Client = "client",
        /// A carer of one or more clients.
        Carer = "carer",
        /// A member of staff.
        Staff = "staff",
    }

    /// Why an episode deserves the team's attention, ordered by urgency.
    AttentionReason {
        /// A carer is overloaded, and nobody has answered.
        CarerOverload = "carer_overload",
        /// The check-ins say something that nobody has answered.
        Signal = "signal",
        /// No check-in of any kind for a week.
        NoRecentCheckIn = "no_recent_check_in",
        /// Past its last day, undecided.
        Overdue = "overdue",
        /// Three weeks or less are left.
        EndingSoon = "ending_soon",
        /// No open goal.
        NoGoals = "no_goals",
        /// Paused today.
        Paused = "paused",
        /// Something holds tapering back.
        OnHold = "on_hold",
        /// Nobody coordinates the care: there never was anybody, or who it was has left.
        NoCoordinator = "no_coordinator",
        /// Nobody has paired a phone yet.
        NeverPaired = "never_paired",
    }

    /// Which formal care a programme counts.
    CareUnit {
        /// Minutes of personal care and nursing a week.
        MinutesPerWeek = "minutes_per_week",
        /// Minutes of household help a week.
        HouseholdMinutesPerWeek = "household_minutes_per_week",
    }

    /// The domain that a programme belongs to.
    CareDomain {
        /// Home care.
        HomeCare = "home_care",
        /// Social support.
        SocialSupport = "social_support",
    }

    /// When a programme asks for quality of life.
    QualityOfLifeMoment {
        /// At the start.
        Start = "start",
        /// At the evaluation.
        End = "end",
        /// Six months afterwards.
        SixMonths = "six_months",
        /// Twelve months afterwards.
        TwelveMonths = "twelve_months",
    }
}

impl Intervention {
    /// The group of the national definition that this intervention belongs to.
    pub const fn group(self) -> InterventionGroup {
        match self {
            Self::Education
            | Self::ReinforcementAndFeedback
            | Self::MotivationalInterviewing
            | Self::GoalSettingAndPlanning
            | Self::SelfMonitoringAndReflection => InterventionGroup::Awareness,
            Self::MemoryTraining
            | Self::FallPrevention
            | Self::Exercise
            | Self::CopingWithStressAndEmotions
            | Self::MakingAndKeepingContacts => InterventionGroup::Skills,
            Self::Aids | Self::AdaptingTaskOrSurroundings | Self::BalancingLoadAndCapacity | Self::SelfManagement => {
                InterventionGroup::Compensation
            }
        }
    }
}

impl Help {
    /// Whether the activity was done at all that day.
    pub const fn was_done(self) -> bool {
        !matches!(self, Self::NotDone)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_wrong_word_is_answered_with_the_allowed_ones() {
        let refusal = "by_myself".parse::<Help>().unwrap_err();
        assert_eq!(refusal.code, "unknown_word");
        assert_eq!(refusal.detail, "use one of: alone with_some_help with_much_help not_done");
    }

    #[test]
    fn words_are_not_forgiven_their_case() {
        assert!("Alone".parse::<super::Help>().is_err());
    }
}
