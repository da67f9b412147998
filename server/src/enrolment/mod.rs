//! Who takes part: clients, carers and consent, advice talks, episodes and pauses, programmes, bulk enrolment.
//!
//! Each subject keeps its shapes and its queries together; the `…_api` files hold the operations.

pub mod advice_talks;
pub mod carers;
pub mod clients;
pub mod clients_api;
pub mod coordination;
pub mod episodes;
pub mod episodes_api;
mod import_check;
pub mod imports;
pub mod imports_api;
pub mod letter;
pub mod merges;
pub mod page;
pub mod pauses;
mod pauses_page;
pub mod phones;
pub mod programmes;
pub mod voids;

use chrono::{DateTime, Utc};
use reable_rules::{Day, Zone};

use crate::problem::{Answer, Problem};

/// What day it is at `now` in a stored time zone.
fn today_in(now: DateTime<Utc>, time_zone: &str) -> Answer<Day> {
    let zone: Zone = time_zone.parse().map_err(|_| Problem::unavailable())?;
    Ok(Day::today(now, &zone))
}

/// Refuses a day that is yet to come, at the place where it was sent.
fn refuse_future(day: Day, today: Day, pointer: &str) -> Answer<()> {
    if day > today {
        return Err(Problem::invalid_at(pointer, "day_in_future", format!("Not after {today}.")));
    }
    Ok(())
}
