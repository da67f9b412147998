//! The days of a chart and where they lie: what all charts of one page share.

use super::label::Labels;
use super::svg::{Svg, View};
use super::wording::Wording;
use super::{EPISODE_WIDTH, FORTNIGHT_WIDTH};
use crate::Day;
use crate::episode::Pause;
use crate::words::Language;

/// Room for the numbers of the scale, left of the plot.
const LEFT: f64 = 28.0;
/// Room for words, right of the plot.
const RIGHT: f64 = 44.0;
/// White between the edges of the plot and its first and last day, so that no mark hangs over them.
const INSET: f64 = 3.0;
/// Room for "today", above the plot.
pub(super) const TOP: f64 = 11.0;
/// Room for the weeks, below the plot.
pub(super) const BOTTOM: f64 = 11.0;

/// One episode's days, as every chart of it needs them.
#[derive(Debug, Clone, Copy)]
pub struct EpisodeDays<'a> {
    /// The language of the words.
    pub language: Language,
    /// The first day of the episode.
    pub start: Day,
    /// The last day to draw: the last of the programme, today when that has passed undecided, or the end.
    pub last: Day,
    /// Today, in the client's zone.
    pub today: Day,
    /// The pauses.
    pub pauses: &'a [Pause],
}

impl<'a> EpisodeDays<'a> {
    /// The fourteen days up to today, or the last fourteen of an episode that is over; an episode younger than that
    /// shows its first fourteen.
    ///
    /// `id` begins with a letter, has no spaces, and is used for no other chart on the page.
    pub fn fortnight(self, id: &'a str) -> Frame<'a> {
        let first = self.today.min(self.last).plus_days(-13).max(self.start);
        Frame {
            episode: self,
            id,
            first,
            last: first.plus_days(13),
            width: FORTNIGHT_WIDTH,
            is_whole: false,
            is_compact: false,
        }
    }

    /// All days of the episode; `id` as for a fortnight.
    pub fn whole(self, id: &'a str) -> Frame<'a> {
        let last = self.last.max(self.start);
        Frame { episode: self, id, first: self.start, last, width: EPISODE_WIDTH, is_whole: true, is_compact: false }
    }
}

/// The days of one chart and where they lie.
#[derive(Debug, Clone, Copy)]
pub struct Frame<'a> {
    pub(super) episode: EpisodeDays<'a>,
    pub(super) id: &'a str,
    pub(super) first: Day,
    pub(super) last: Day,
    pub(super) width: f64,
    pub(super) is_whole: bool,
    is_compact: bool,
}

impl Frame<'_> {
    /// The same days without "today", "pause" and the weeks in words, 14 units lower: for all but one of several charts
    /// that stand above each other, so that five goals fit on an A4. The lines and bands stay.
    pub const fn compact(self) -> Self {
        Self { is_compact: true, ..self }
    }

    /// What is shown of a chart whose plot ends at `bottom`.
    pub(super) const fn view(&self, bottom: f64) -> View {
        let (above, below) = if self.is_compact { (4.0, 4.0) } else { (TOP, BOTTOM) };
        View { width: self.width, top: TOP - above, bottom: bottom + below }
    }

    /// The first day drawn.
    pub const fn first(&self) -> Day {
        self.first
    }

    /// The last day drawn.
    pub const fn last(&self) -> Day {
        self.last
    }

    pub(super) const fn words(&self) -> Wording {
        Wording(self.episode.language)
    }

    /// Whether the day is drawn.
    pub(super) fn contains(&self, day: Day) -> bool {
        self.first <= day && day <= self.last
    }

    /// The left and right edge of the plot.
    pub(super) const fn edges(&self) -> (f64, f64) {
        (LEFT, self.width - RIGHT)
    }

    /// How wide a day is.
    pub(super) fn pitch(&self) -> f64 {
        let (left, right) = self.edges();
        (right - left - 2.0 * INSET) / f64::from(self.last.days_since(self.first) + 1)
    }

    /// Where a day begins; its middle lies half a pitch further.
    pub(super) fn begin_of(&self, day: Day) -> f64 {
        LEFT + INSET + f64::from(day.days_since(self.first)) * self.pitch()
    }

    /// The middle of a day.
    pub(super) fn middle_of(&self, day: Day) -> f64 {
        self.begin_of(day) + self.pitch() / 2.0
    }

    /// The days drawn, ascending.
    pub(super) fn days(&self) -> impl Iterator<Item = Day> {
        let first = self.first;
        (0..=self.last.days_since(first)).map(move |distance| first.plus_days(distance))
    }

    /// The paused stretches among the days drawn: the first and the last day of each.
    pub(super) fn paused(&self) -> Vec<(Day, Day)> {
        let mut runs: Vec<(Day, Day)> = Vec::new();
        for day in self.days().filter(|day| self.episode.pauses.iter().any(|pause| pause.contains(*day))) {
            match runs.last_mut() {
                Some((_, last)) if day.days_since(*last) == 1 => *last = day,
                _ => runs.push((day, day)),
            }
        }
        runs
    }

    /// Draws what lies under the data: pauses, weeks and today, from `top` to `bottom`, and their words.
    pub(super) fn draw_days(&self, svg: &mut Svg, labels: &mut Labels, (top, bottom): (f64, f64)) {
        let paused = self.paused();
        if !paused.is_empty() {
            svg.define_hatching(self.id);
        }
        for (first, last) in &paused {
            let band = (self.begin_of(*first), self.begin_of(last.plus_days(1)));
            svg.hatched(self.id, band, (top, bottom));
        }
        for day in self.week_begins() {
            let x = self.begin_of(day);
            svg.line("chart-week", None, (x, top), (x, bottom));
        }
        if self.contains(self.episode.today) {
            let x = self.middle_of(self.episode.today);
            svg.line("chart-today", None, (x, top), (x, bottom));
        }
        if !self.is_compact {
            self.name_days(labels, &paused, (top, bottom));
        }
    }

    /// Writes "today" and "pause" above the plot and the weeks below it.
    fn name_days(&self, labels: &mut Labels, paused: &[(Day, Day)], (top, bottom): (f64, f64)) {
        let (above, below) = (top - TOP / 2.0, bottom + BOTTOM / 2.0);
        let (_, limit) = self.edges();
        if self.contains(self.episode.today) {
            let x = self.middle_of(self.episode.today);
            labels.place_around(self.words().today(), "chart-word", x, above, limit);
        }
        for (first, last) in paused {
            let x = f64::midpoint(self.begin_of(*first), self.begin_of(last.plus_days(1)));
            labels.place_around(self.words().pause(), "chart-quiet", x, above, limit);
        }
        if self.is_whole {
            labels.place_before(self.words().week_heading(), "chart-quiet", LEFT - 3.0, below);
        }
        for day in self.week_begins() {
            let number = self.is_whole.then(|| day.days_since(self.first) / 7 + 1);
            // A name that would lie over the one before is left out, so that long episodes name every so many weeks.
            labels.place(&self.words().week(number, day), "chart-quiet", self.begin_of(day) + 1.0, below, self.width);
        }
    }

    /// The days on which a week begins: of the programme in a whole episode, of the calendar in a fortnight.
    fn week_begins(&self) -> impl Iterator<Item = Day> {
        let (is_whole, first) = (self.is_whole, self.first);
        self.days().filter(move |day| if is_whole { day.days_since(first) % 7 == 0 } else { day.iso_weekday() == 1 })
    }
}
