//! The real self-ratings that the demonstration runs on.
//!
//! Ninety-eight consecutive days of one adult, recorded while a medicine was gradually withdrawn: the closest published
//! thing to daily self-monitoring while care is tapered. Source: Kossakowski, Groot, Haslbeck, Borsboom and Wichers
//! (2017), Journal of Open Psychology Data 5(1), doi 10.5334/jopd.29; see `server/data/self-ratings/README.md`.

use reable_rules::Mark;
use serde::Deserialize;

const FILE: &str = include_str!("../../data/self-ratings/esm-2012-days-001-098.csv");

/// One day of the file: five ratings from 1 to 10, and the dose in mg that stands in for the amount of care.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct RatedDay {
    /// Satisfied, relaxed, strong, can handle things, doing well.
    pub marks: [Mark; 5],
    /// 150 mg at first, then stepped down.
    pub dose: u32,
}

impl RatedDay {
    /// The same day with every rating so many points lower, and never below 1.
    #[must_use]
    pub fn lower(self, points: i64) -> Self {
        let lower = |mark: Mark| Mark::new((i64::from(mark) - points).max(1)).unwrap_or(mark);
        Self { marks: self.marks.map(lower), ..self }
    }
}

#[derive(Deserialize)]
struct Line {
    dose: u32,
    satisfied_10: i64,
    relaxed_10: i64,
    strong_10: i64,
    can_handle_10: i64,
    doing_well_10: i64,
}

/// Every day of the file, in order.
///
/// # Errors
/// Never, with the file that is compiled in.
pub fn read() -> Result<Vec<RatedDay>, String> {
    let mut reader = csv::Reader::from_reader(FILE.as_bytes());
    reader.deserialize::<Line>().map(|line| rated_day(&line.map_err(|error| error.to_string())?)).collect()
}

fn rated_day(line: &Line) -> Result<RatedDay, String> {
    let mark = |value| Mark::new(value).map_err(|refusal| refusal.detail);
    let marks = [
        mark(line.satisfied_10)?,
        mark(line.relaxed_10)?,
        mark(line.strong_10)?,
        mark(line.can_handle_10)?,
        mark(line.doing_well_10)?,
    ];
    Ok(RatedDay { marks, dose: line.dose })
}

/// The share of the full dose as minutes of care a week, from the 195 minutes that a client of Langer Actief Thuis starts
/// with on average, in steps of five.
#[must_use]
pub fn care_minutes(dose: u32) -> u32 {
    const FULL_DOSE: u32 = 150;
    const AT_THE_START: u32 = 195;
    (AT_THE_START * dose).div_ceil(FULL_DOSE * 5) * 5
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_file_holds_ninety_eight_days_and_a_dose_that_only_falls() {
        let days = read().unwrap();
        assert_eq!(days.len(), 98);
        assert!(days.windows(2).all(|pair| pair[1].dose <= pair[0].dose));
        assert_eq!((days[0].dose, days[97].dose), (150, 9));
    }

    #[test]
    fn a_full_dose_is_the_average_start_and_the_last_is_a_quarter_of_an_hour() {
        assert_eq!((care_minutes(150), care_minutes(9)), (195, 15));
    }
}
