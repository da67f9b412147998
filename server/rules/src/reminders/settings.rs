//! What a person chooses about reminders.

use serde::{Deserialize, Serialize};

use super::{Channel, TimeOfDay};
use crate::fault::unless_faulty;
use crate::goal::repeated;
use crate::{Fault, PlannedDays};

/// After how many silent days a carer is reminded, unless they choose otherwise.
pub const DEFAULT_SILENT_DAYS: u16 = 3;

/// The most silent days that a carer may choose.
pub const MOST_SILENT_DAYS: u16 = 14;

/// What a person chooses about reminders.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
#[cfg_attr(feature = "server", derive(poem_openapi::Object), oai(rename = "ReminderSettings", deny_unknown_fields))]
pub struct Settings {
    /// Whether the person wants to be reminded.
    pub on: bool,
    /// At what time of day, on the person's own clock; never from 21:00 to 08:00.
    pub at: TimeOfDay,
    /// On which weekdays.
    pub weekdays: PlannedDays,
    /// Over which channels; at least one while `on`.
    pub channels: Vec<Channel>,
    /// For a carer: after how many planned days without a check-in, 1 to 14. A client's reminder does not look at it.
    #[serde(default = "default_silent_days")]
    #[cfg_attr(feature = "server", oai(default = "default_silent_days"))]
    pub after_silent_days: u16,
}

fn default_silent_days() -> u16 {
    DEFAULT_SILENT_DAYS
}

impl Settings {
    /// Whether these may be kept.
    ///
    /// Pointers `/at`, `/channels`, `/channels/N` and `/after_silent_days`. Codes: `quiet_hours` (21:00–08:00, also
    /// while switched off), `required` (a channel, while on), `repeated`, `out_of_range`.
    pub fn validate(&self) -> Result<(), Vec<Fault>> {
        let mut faults = repeated("/channels", &self.channels);
        if self.at.is_quiet() {
            let (until, from) = (TimeOfDay::QUIET_UNTIL, TimeOfDay::QUIET_FROM);
            faults.push(Fault::new("/at", "quiet_hours", format!("choose a time from {until} to before {from}")));
        }
        if self.on && self.channels.is_empty() {
            faults.push(Fault::new("/channels", "required", "choose at least one channel, or switch reminders off"));
        }
        if !(1..=MOST_SILENT_DAYS).contains(&self.after_silent_days) {
            faults.push(Fault::new("/after_silent_days", "out_of_range", format!("1 to {MOST_SILENT_DAYS} days")));
        }
        unless_faulty(faults, ())
    }

    /// The chosen channels that reach the person now, in the person's order.
    pub fn channels_within(&self, reachable: &[Channel]) -> Vec<Channel> {
        self.channels.iter().copied().filter(|channel| reachable.contains(channel)).collect()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn settings() -> Settings {
        Settings {
            on: true,
            at: "18:30".parse().unwrap(),
            weekdays: PlannedDays::DAILY,
            channels: vec![Channel::Mail, Channel::Push],
            after_silent_days: 3,
        }
    }

    fn faults(settings: &Settings) -> Vec<(String, &'static str)> {
        let faults = settings.validate().err().unwrap_or_default();
        faults.into_iter().map(|fault| (fault.pointer, fault.code)).collect()
    }

    #[test]
    fn a_choice_is_refused_where_and_why_the_table_says() {
        let at = |text: &str| Settings { at: text.parse().unwrap(), ..settings() };
        let after = |after_silent_days| Settings { after_silent_days, ..settings() };
        let over = |channels: &[Channel], on| Settings { channels: channels.to_vec(), on, ..settings() };
        let table = [
            (settings(), None),
            (at("08:00"), None),
            (at("20:59"), None),
            (at("21:00"), Some(("/at", "quiet_hours"))),
            (at("07:59"), Some(("/at", "quiet_hours"))),
            (Settings { on: false, ..at("23:00") }, Some(("/at", "quiet_hours"))),
            (over(&[], true), Some(("/channels", "required"))),
            (over(&[], false), None),
            (over(&[Channel::Mail, Channel::Mail], true), Some(("/channels/1", "repeated"))),
            (after(1), None),
            (after(14), None),
            (after(0), Some(("/after_silent_days", "out_of_range"))),
            (after(15), Some(("/after_silent_days", "out_of_range"))),
        ];
        for (row, (settings, expected)) in table.into_iter().enumerate() {
            let expected: Vec<_> = expected.into_iter().map(|(at, code)| (String::from(at), code)).collect();
            assert_eq!(faults(&settings), expected, "row {row}");
        }
    }

    #[test]
    fn every_fault_is_named_at_once() {
        let wrong = Settings { at: "03:00".parse().unwrap(), channels: vec![], after_silent_days: 99, ..settings() };
        assert_eq!(faults(&wrong).len(), 3);
    }

    #[test]
    fn an_unknown_field_is_refused_and_silent_days_may_be_left_out() {
        let json = r#"{"on": true, "at": "18:30", "weekdays": [1, 2, 3, 4, 5, 6, 7], "channels": ["mail", "push"]}"#;
        assert_eq!(serde_json::from_str::<Settings>(json).unwrap(), settings());
        let unknown = json.replace("\"on\"", "\"volume\": 3, \"on\"");
        assert!(serde_json::from_str::<Settings>(&unknown).is_err());
        for wrong in [json.replace("18:30", "18.30"), json.replace("[1, 2", "[2, 1"), json.replace("push", "pigeon")] {
            assert!(serde_json::from_str::<Settings>(&wrong).is_err(), "{wrong}");
        }
    }

    #[test]
    fn only_channels_that_reach_the_person_are_used() {
        assert_eq!(settings().channels_within(&[Channel::Push, Channel::Webhook]), [Channel::Push]);
        assert_eq!(settings().channels_within(&[]), []);
    }

    #[cfg(feature = "server")]
    #[test]
    fn the_api_reads_what_the_rules_write() {
        use poem_openapi::types::{ParseFromJSON, ToJSON};
        let json = serde_json::to_value(settings()).unwrap();
        assert_eq!(settings().to_json(), Some(json.clone()));
        assert_eq!(Settings::parse_from_json(Some(json)).ok(), Some(settings()));
    }
}
