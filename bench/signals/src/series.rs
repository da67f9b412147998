//! Simulated daily ratings: a true level, noise that remembers yesterday, and days without a check-in.

use std::f64::consts::TAU;

use rand::RngExt as _;
use rand::rngs::StdRng;
use reable_rules::Mark;
use reable_rules::signals::goal::GoalFacts;
use reable_rules::signals::{Median, Share};
use reable_rules::words::{GoalKind, RatedBy};

/// The standard deviation of the noise, in points. Source: the design of the signals.
const NOISE: f64 = 1.3;

/// The share of days on which somebody rates. Source: the design of the signals.
const FILLED: f64 = 0.7;

/// How ratings come about.
#[derive(Debug, Clone, Copy)]
pub struct Course {
    /// The true level on a programme day, in points.
    pub level: fn(f64) -> f64,
    /// How much of one day's noise is yesterday's, 0 to 1.
    pub correlation: f64,
}

impl Course {
    /// The ratings of so many days; position 0 is day 1.
    pub fn ratings(self, days: u32, chance: &mut StdRng) -> Vec<Option<Mark>> {
        let mut noise = normal(chance);
        let fresh = (1.0 - self.correlation * self.correlation).sqrt();
        let mut rating = |day: u32| {
            let rating = ((self.level)(f64::from(day)) + NOISE * noise).round().clamp(1.0, 10.0);
            noise = self.correlation * noise + fresh * normal(chance);
            if chance.random_bool(FILLED) { Mark::new(rating as i64).ok() } else { None }
        };
        (1..=days).map(&mut rating).collect()
    }
}

/// A draw from the standard normal distribution. Source: Box and Muller 1958.
fn normal(chance: &mut StdRng) -> f64 {
    // One minus a draw from [0, 1) is never zero, which has no logarithm.
    let (radius, angle) = (1.0 - chance.random::<f64>(), chance.random::<f64>());
    (-2.0 * radius.ln()).sqrt() * (TAU * angle).cos()
}

/// A daily goal with care linked to it, in which nothing but the ratings keeps a signal from firing.
pub fn facts(day: i32, ratings: &[Option<Mark>]) -> GoalFacts<'_> {
    GoalFacts {
        day,
        ratings,
        target: Mark::DEFAULT_TARGET,
        planned_per_week: 7,
        kind: GoalKind::Improve,
        rated_by: RatedBy::Client,
        satisfaction: Median::from_halves(16).ok(),
        own_share: Share::new(1, 1).ok(),
        paused: &[],
        linked_minutes: 35,
        holds: &[],
        stalls: true,
    }
}
