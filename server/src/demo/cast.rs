//! Who plays in the demonstration: invented people with the goals that such people have.

/// A goal of a client, and the column of the self-ratings that plays its ratings.
pub struct GoalPlay {
    /// In the client's own words.
    pub title: &'static str,
    /// The drawing.
    pub picture: &'static str,
    /// LAT's demand area.
    pub demand_area: &'static str,
    /// Improve or maintain.
    pub kind: &'static str,
    /// The column, 0 to 4.
    pub column: usize,
    /// The rating aimed at.
    pub target: u8,
    /// The help agreed.
    pub agreed_help: &'static str,
    /// The weekdays, 1 to 7.
    pub planned_days: &'static [u8],
    /// The steps.
    pub steps: &'static [&'static str],
    /// What the client does.
    pub client_does: &'static str,
    /// What staff do.
    pub staff_do: &'static str,
    /// Which part of the care minutes is linked to it, in tenths.
    pub care_share: u32,
}

/// How the check-ins of a client arrive.
#[derive(Clone, Copy, PartialEq, Eq)]
pub enum Diary {
    /// Daily on the phone.
    Phone,
    /// On paper, entered by staff once a week.
    Paper,
    /// On the phone until so many days ago, then nothing.
    SilentFor(i32),
    /// Enrolled, and never paired.
    NeverPaired,
}

/// A client.
pub struct ClientPlay {
    /// The name on the letter.
    pub name: &'static str,
    /// The number in the care record.
    pub external_ref: &'static str,
    /// The date of birth.
    pub date_of_birth: &'static str,
    /// Which team: 0 north, 1 south.
    pub team: usize,
    /// On which day of the programme the client is today.
    pub day: i32,
    /// How the check-ins arrive.
    pub diary: Diary,
    /// The carer who records as well: name, relation, and the column that plays the ratings of the first goal.
    pub carer: Option<(&'static str, &'static str, usize)>,
    /// An invented setback, since the person behind the ratings had none.
    pub setback: Option<Setback>,
    /// The mail address of a client who wants to be reminded every day, and at what time.
    pub reminded: Option<(&'static str, &'static str)>,
    /// The goals.
    pub goals: &'static [GoalPlay],
}

/// A fall: from so many days ago each rating lies so many points below the one in the file.
pub struct Setback {
    /// How many days ago.
    pub days_ago: i32,
    /// How many points.
    pub points: i64,
    /// How heavy it has weighed on the carer since, 0 to 10, week by week.
    pub burden: &'static [i64],
}

const DAILY: &[u8] = &[1, 2, 3, 4, 5, 6, 7];

const SHOWER: GoalPlay = GoalPlay {
    title: "Zelf douchen",
    picture: "washing",
    demand_area: "self_care",
    kind: "improve",
    column: 2,
    target: 7,
    agreed_help: "with_some_help",
    planned_days: DAILY,
    steps: &["Zittend wassen aan de wastafel", "Douchen op de douchestoel", "Zelf afdrogen en aankleden"],
    client_does: "U wast uzelf op de douchestoel.",
    staff_do: "Alleen de rug wassen; de rest doet mevrouw zelf.",
    care_share: 5,
};

const COOK: GoalPlay = GoalPlay {
    title: "Weer zelf warm eten koken",
    picture: "cooking",
    demand_area: "household",
    kind: "improve",
    column: 3,
    target: 7,
    agreed_help: "alone",
    planned_days: DAILY,
    steps: &["Groente snijden aan tafel", "Eén pan op het vuur", "Een hele maaltijd"],
    client_does: "U kookt één gerecht en neemt er de tijd voor.",
    staff_do: "Klaarzetten wat hoog staat.",
    care_share: 2,
};

const WALK: GoalPlay = GoalPlay {
    title: "Elke dag een blokje om",
    picture: "walking",
    demand_area: "mobility",
    kind: "improve",
    column: 4,
    target: 7,
    agreed_help: "alone",
    planned_days: DAILY,
    steps: &["Tot de hoek", "Om het blok", "Naar de winkel"],
    client_does: "U loopt met de rollator.",
    staff_do: "Niets meer.",
    care_share: 0,
};

/// Where the client of whom care can be tapered has got to: the ratings of this column lie at six and seven.
const STAIRS: GoalPlay = GoalPlay {
    title: "Zelf de trap op naar bed",
    picture: "walking",
    demand_area: "mobility",
    kind: "improve",
    column: 4,
    target: 6,
    agreed_help: "with_some_help",
    planned_days: DAILY,
    steps: &["Met begeleiding", "Met iemand in de buurt", "Alleen"],
    client_does: "U gaat zelf de trap op en houdt de leuning vast.",
    staff_do: "Achter meneer blijven tot hij boven is.",
    care_share: 5,
};

const REST: GoalPlay = GoalPlay {
    title: "Rust nemen na het middageten",
    picture: "reading",
    demand_area: "self_care",
    kind: "maintain",
    column: 1,
    target: 7,
    agreed_help: "alone",
    planned_days: DAILY,
    steps: &[],
    client_does: "U rust een half uur in de stoel.",
    staff_do: "Niets.",
    care_share: 0,
};

const CALL: GoalPlay = GoalPlay {
    title: "Iemand bellen voor een praatje",
    picture: "calling",
    demand_area: "leisure",
    kind: "improve",
    column: 0,
    target: 7,
    agreed_help: "alone",
    planned_days: DAILY,
    steps: &["Nummers in de telefoon", "Zelf iemand bellen"],
    client_does: "U belt één keer per dag iemand.",
    staff_do: "Niets.",
    care_share: 0,
};

/// The teams.
pub const TEAMS: [&str; 2] = ["Wijkteam Noord", "Wijkteam Zuid"];

/// The clients; the last day of each is today.
pub const CLIENTS: &[ClientPlay] = &[
    ClientPlay {
        name: "Mevrouw H. van Dijk",
        external_ref: "DEMO-001",
        date_of_birth: "1941-05-12",
        team: 0,
        day: 84,
        diary: Diary::Phone,
        carer: Some(("Ingrid van Dijk", "dochter", 1)),
        setback: None,
        reminded: None,
        goals: &[SHOWER, COOK, WALK, REST, CALL],
    },
    ClientPlay {
        name: "De heer J. Jansen",
        external_ref: "DEMO-002",
        date_of_birth: "1938-11-03",
        team: 0,
        day: 41,
        diary: Diary::Phone,
        carer: None,
        setback: None,
        reminded: Some(("j.jansen@demo.example", "17:00")),
        goals: &[SHOWER, STAIRS, CALL],
    },
    ClientPlay {
        name: "Mevrouw A. Yıldız",
        external_ref: "DEMO-003",
        date_of_birth: "1944-02-28",
        team: 0,
        day: 27,
        diary: Diary::Phone,
        carer: Some(("Emre Yıldız", "zoon", 3)),
        setback: Some(Setback { days_ago: 13, points: 2, burden: &[7, 8] }),
        reminded: None,
        goals: &[COOK, WALK],
    },
    ClientPlay {
        name: "De heer P. de Boer",
        external_ref: "DEMO-004",
        date_of_birth: "1936-07-19",
        team: 0,
        day: 56,
        diary: Diary::Paper,
        carer: None,
        setback: None,
        reminded: None,
        goals: &[SHOWER, REST],
    },
    ClientPlay {
        name: "Mevrouw C. Smit",
        external_ref: "DEMO-005",
        date_of_birth: "1940-09-30",
        team: 0,
        day: 33,
        diary: Diary::SilentFor(9),
        carer: None,
        setback: None,
        reminded: Some(("corrie.smit@demo.example", "18:30")),
        goals: &[COOK, CALL],
    },
    ClientPlay {
        name: "De heer Ł. O'Brien-Özdemir",
        external_ref: "DEMO-006",
        date_of_birth: "1947-01-08",
        team: 1,
        day: 1,
        diary: Diary::NeverPaired,
        carer: None,
        setback: None,
        reminded: None,
        goals: &[],
    },
];
