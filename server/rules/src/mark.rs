//! Whole marks from 1 to 10, the only scale on which clients, carers and interviews rate.

use std::fmt;
use std::str::FromStr;

use serde::{Deserialize, Serialize};

use crate::Refusal;

/// A whole mark from 1 (worst) to 10 (best).
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(try_from = "i64", into = "i64")]
#[cfg_attr(feature = "server", derive(sea_orm::DeriveValueType))]
pub struct Mark(i16);

impl Mark {
    /// The lowest mark, 1.
    pub const LOWEST: Self = Self(1);
    /// The highest mark, 10.
    pub const HIGHEST: Self = Self(10);
    /// What a goal aims for when nothing else was agreed: 7.
    pub const DEFAULT_TARGET: Self = Self(7);

    /// The mark with this value; `out_of_range` below 1 or above 10.
    pub fn new(value: i64) -> Result<Self, Refusal> {
        match i16::try_from(value) {
            Ok(value @ 1..=10) => Ok(Self(value)),
            _ => Err(Refusal::new("out_of_range", "a mark is a whole number from 1 to 10")),
        }
    }

    /// The mark as a number.
    pub const fn get(self) -> i16 {
        self.0
    }
}

impl TryFrom<i64> for Mark {
    type Error = Refusal;

    fn try_from(value: i64) -> Result<Self, Refusal> {
        Self::new(value)
    }
}

impl From<Mark> for i64 {
    fn from(mark: Mark) -> Self {
        mark.0.into()
    }
}

impl FromStr for Mark {
    type Err = Refusal;

    fn from_str(text: &str) -> Result<Self, Refusal> {
        Self::new(text.parse().unwrap_or(0))
    }
}

impl fmt::Display for Mark {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.fmt(f)
    }
}

impl fmt::Debug for Mark {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.fmt(f)
    }
}

#[cfg(feature = "server")]
api_value! {
    Mark,
    name: "Mark",
    schema: poem_openapi::registry::MetaSchema {
        description: Some("A whole mark from 1 to 10."),
        minimum: Some(1.0),
        maximum: Some(10.0),
        example: Some(7.into()),
        ..poem_openapi::registry::MetaSchema::new("integer")
    },
    from_json: |json| match json.as_i64() {
        Some(value) => Mark::new(value),
        None if json.is_number() => Mark::new(0),
        None => Err(Refusal::new("wrong_type", format!("expected a whole number, found {}", crate::api::kind(&json)))),
    },
    from_text: |text| text.parse(),
    to_json: |mark| mark.get().into(),
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    proptest! {
        #[test]
        fn only_one_to_ten_are_marks(value in prop_oneof![any::<i64>(), -3..14i64]) {
            prop_assert_eq!(Mark::new(value).is_ok(), (1..=10).contains(&value));
        }
    }

    #[test]
    fn a_half_or_a_quoted_mark_is_refused() {
        for json in ["5.5", "\"8\"", "0", "11", "-1", "null", "8.0", "1e1"] {
            assert!(serde_json::from_str::<Mark>(json).is_err(), "{json}");
        }
        assert_eq!(serde_json::from_str::<Mark>("8").unwrap(), Mark(8));
    }

    #[cfg(feature = "server")]
    #[test]
    fn the_api_refuses_a_half_or_a_quoted_mark() {
        use poem_openapi::types::ParseFromJSON;
        for json in ["5.5", "\"8\"", "0", "11", "null", "8.0", "99999999999999999999"] {
            assert!(Mark::parse_from_json(serde_json::from_str(json).ok()).is_err(), "{json}");
        }
        assert_eq!(Mark::parse_from_json(Some(8.into())).ok(), Some(Mark(8)));
    }
}
