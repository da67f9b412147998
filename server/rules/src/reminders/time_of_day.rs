//! A time of day on the minute, and the hours in which nobody is disturbed.

use std::fmt;
use std::str::FromStr;

use crate::Refusal;

/// A civil time of day on the minute, such as 09:30.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[cfg_attr(feature = "server", derive(sea_orm::DeriveValueType))]
pub struct TimeOfDay(i16);

impl TimeOfDay {
    /// The end of the quiet hours, 08:00: from here on people may be disturbed.
    pub const QUIET_UNTIL: Self = Self(8 * 60);
    /// The beginning of the quiet hours, 21:00.
    pub const QUIET_FROM: Self = Self(21 * 60);
    /// When the team is reminded: 08:30, before the first round of visits is over.
    pub const OF_THE_TEAM: Self = Self(8 * 60 + 30);
    /// What is proposed to a client or carer who chose nothing yet: 18:30, when the day can be looked back on.
    pub const PROPOSED: Self = Self(18 * 60 + 30);
    /// The last moment at which a reminder that failed is tried again: 20:30.
    pub const LAST_TRY: Self = Self(20 * 60 + 30);

    /// The time at this hour (0–23) and minute (0–59); `invalid_time` when there is none.
    pub fn new(hour: i16, minute: i16) -> Result<Self, Refusal> {
        if (0..24).contains(&hour) && (0..60).contains(&minute) { Ok(Self(hour * 60 + minute)) } else { Err(invalid()) }
    }

    /// The time so many minutes after midnight on the clock's face; `invalid_time` outside 0–1439.
    pub fn from_minutes(minutes: i16) -> Result<Self, Refusal> {
        Self::new(minutes.div_euclid(60), minutes.rem_euclid(60))
    }

    /// Minutes after midnight on the clock's face: 0 to 1439.
    pub const fn minutes(self) -> i16 {
        self.0
    }

    /// The hour, 0 to 23.
    pub const fn hour(self) -> i16 {
        self.0 / 60
    }

    /// The minute of the hour, 0 to 59.
    pub const fn minute(self) -> i16 {
        self.0 % 60
    }

    /// Whether it lies in the quiet hours: from 21:00 up to, not including, 08:00.
    pub fn is_quiet(self) -> bool {
        self < Self::QUIET_UNTIL || self >= Self::QUIET_FROM
    }
}

fn invalid() -> Refusal {
    Refusal::new("invalid_time", "a time of day is written HH:MM, from 00:00 to 23:59")
}

impl FromStr for TimeOfDay {
    type Err = Refusal;

    fn from_str(text: &str) -> Result<Self, Refusal> {
        let [tens, ones, b':', minute_tens, minute_ones] = text.as_bytes() else { return Err(invalid()) };
        let number = |tens: &u8, ones: &u8| -> Option<i16> {
            let digit = |byte: &u8| byte.is_ascii_digit().then(|| i16::from(byte - b'0'));
            Some(digit(tens)? * 10 + digit(ones)?)
        };
        let parts = number(tens, ones).zip(number(minute_tens, minute_ones));
        parts.ok_or_else(invalid).and_then(|(hour, minute)| Self::new(hour, minute))
    }
}

impl fmt::Display for TimeOfDay {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{:02}:{:02}", self.hour(), self.minute())
    }
}

impl fmt::Debug for TimeOfDay {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{self}")
    }
}

serde_as_text!(TimeOfDay);

#[cfg(feature = "server")]
api_text! {
    TimeOfDay,
    name: "TimeOfDay",
    schema: poem_openapi::registry::MetaSchema {
        description: Some("A time of day on the person's own clock, HH:MM."),
        example: Some("09:30".into()),
        min_length: Some(5),
        max_length: Some(5),
        ..poem_openapi::registry::MetaSchema::new("string")
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_minute_reads_back_as_itself() {
        for minutes in 0..1440 {
            let time = TimeOfDay::from_minutes(minutes).unwrap();
            assert_eq!((time.to_string().parse(), time.minutes()), (Ok(time), minutes));
            let json = serde_json::to_string(&time).unwrap();
            assert_eq!(serde_json::from_str::<TimeOfDay>(&json).unwrap(), time);
        }
        assert!(TimeOfDay::from_minutes(-1).is_err() && TimeOfDay::from_minutes(1440).is_err());
    }

    #[test]
    fn only_the_strict_form_is_a_time() {
        for text in ["9:30", "24:00", "09:60", "09.30", "09:30:00", " 09:30", "+9:30", "0９:30", "", "ab:cd"] {
            assert_eq!(text.parse::<TimeOfDay>().unwrap_err().code, "invalid_time", "{text}");
        }
    }

    #[test]
    fn the_quiet_hours_end_at_eight_and_begin_at_nine_in_the_evening() {
        let table = [("00:00", true), ("07:59", true), ("08:00", false), ("20:59", false), ("21:00", true)];
        for (text, quiet) in table {
            assert_eq!(text.parse::<TimeOfDay>().unwrap().is_quiet(), quiet, "{text}");
        }
    }
}
