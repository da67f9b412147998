//! The chart of formal care: minutes a week as a step line, on the same days as the goals.

use std::fmt::Write;

use super::TEXT;
use super::frame::{Frame, TOP};
use super::label::{Labels, width};
use super::svg::{Svg, number};
use super::table::{Row, Table};
use crate::Day;
use crate::care::CareMinutes;

/// The height of the plot.
const HEIGHT: f64 = 34.0;

/// What the chart of formal care shows.
#[derive(Debug, Clone, Copy)]
pub struct CareChart<'a> {
    /// The days, and where they lie.
    pub frame: Frame<'a>,
    /// From which day how many minutes a week, by day; decisions before and after the days drawn included, so that a
    /// fortnight and its episode have the same scale. Of two on one day the later in the list counts.
    pub minutes: &'a [(Day, CareMinutes)],
}

impl CareChart<'_> {
    /// The care on a day: what was decided last for that day or before.
    fn on(&self, day: Day) -> Option<CareMinutes> {
        let decided = self.minutes.iter().filter(|(from, _)| *from <= day);
        decided.max_by_key(|(from, _)| *from).map(|(_, minutes)| *minutes)
    }

    /// The days drawn on which the care changes, and the first day that has any; with what holds from then on.
    fn changes(&self) -> Vec<(Day, CareMinutes)> {
        let mut changes: Vec<(Day, CareMinutes)> = Vec::new();
        for day in self.frame.days() {
            if let Some(minutes) = self.on(day).filter(|now| changes.last().is_none_or(|(_, before)| before != now)) {
                changes.push((day, minutes));
            }
        }
        changes
    }

    /// The top of the scale, in minutes a week: whole hours, or tens of hours, with room for a number above the line.
    pub(super) fn most(&self) -> i32 {
        let most = self.minutes.iter().map(|(_, minutes)| minutes.get()).max().unwrap_or(0);
        let with_room = most + most / 3 + 1;
        let unit = if with_room <= 600 { 60 } else { 600 };
        (with_room + unit - 1) / unit * unit
    }

    fn height_of(&self, minutes: CareMinutes) -> f64 {
        TOP + HEIGHT - f64::from(minutes.get()) / f64::from(self.most()) * HEIGHT
    }

    /// The chart as one `svg` element: solid up to today, dashed for what is agreed from then on.
    pub fn svg(&self) -> String {
        let (frame, words) = (&self.frame, self.frame.words());
        let bottom = TOP + HEIGHT;
        let title = words.care_title(frame.is_whole);
        let mut svg = Svg::image(frame.id, frame.view(bottom), title, &self.description());
        let mut labels = Labels::within(frame.width);
        frame.draw_days(&mut svg, &mut labels, (TOP, bottom));
        let (left, right) = frame.edges();
        for (value, y) in [(self.most(), TOP), (0, bottom)] {
            svg.line("chart-grid", None, (left, y), (right, y));
            labels.place_before(&value.to_string(), "chart-quiet", left - 3.0, y);
        }
        svg.line("chart-axis", None, (left, TOP), (left, bottom));
        svg.line("chart-axis", None, (left, bottom), (right, bottom));
        let tomorrow = frame.episode.today.plus_days(1);
        let care = [("class", "chart-care"), ("fill", "none")];
        svg.path(&care, &self.steps(frame.first, tomorrow));
        svg.path(&[care[0], care[1], ("stroke-dasharray", "2 2")], &self.steps(tomorrow, frame.last.plus_days(1)));
        self.draw_numbers(&mut labels);
        labels.write(&mut svg);
        svg.finish()
    }

    /// The step line from the begin of one day to the begin of another.
    fn steps(&self, from: Day, to: Day) -> String {
        let (from, to) = (from.max(self.frame.first), to.min(self.frame.last.plus_days(1)));
        let mut d = String::new();
        // What held the day before, so that a step on the first day of the line is drawn too.
        let mut before = self.on(from.plus_days(-1)).filter(|_| from > self.frame.first);
        for day in self.frame.days().filter(|day| from <= *day && *day < to) {
            let Some(minutes) = self.on(day) else { continue };
            let (x, y) = (number(self.frame.begin_of(day)), number(self.height_of(minutes)));
            if d.is_empty() {
                let start = before.unwrap_or(minutes);
                d = format!("M{x} {}", number(self.height_of(start)));
                before = Some(start);
            }
            if before != Some(minutes) {
                // Writing to a String cannot fail.
                let _ = write!(d, "H{x}V{y}");
            }
            before = Some(minutes);
        }
        if !d.is_empty() {
            d.push('H');
            d.push_str(&number(self.frame.begin_of(to)));
        }
        d
    }

    /// The number of each step above it, where there is room, and that of the last day behind the line.
    fn draw_numbers(&self, labels: &mut Labels) {
        let (frame, changes) = (&self.frame, self.changes());
        let (_, right) = frame.edges();
        if let Some(minutes) = self.on(frame.last) {
            let word = frame.words().minutes(minutes);
            labels.place(&word, "chart-word", right + 3.0, self.height_of(minutes), frame.width);
        }
        let ends = changes.iter().skip(1).map(|(day, _)| frame.begin_of(*day)).chain([right]);
        for ((day, minutes), end) in changes.iter().zip(ends) {
            let (text, x) = (minutes.to_string(), frame.begin_of(*day) + 2.0);
            if x + width(&text) <= end {
                labels.place(&text, "chart-word", x, self.height_of(*minutes) - TEXT * 0.65, right);
            }
        }
    }

    /// What the line shows, as a table: the care of the first day, and every change.
    pub fn table(&self) -> Table {
        let words = self.frame.words();
        let row =
            |(day, minutes): (Day, CareMinutes)| Row { day, header: words.day(day), cells: vec![minutes.to_string()] };
        Table {
            caption: words.care_title(self.frame.is_whole).to_owned(),
            headers: vec![words.start_heading().to_owned(), words.minutes_heading().to_owned()],
            rows: self.changes().into_iter().map(row).collect(),
        }
    }

    fn description(&self) -> String {
        let words = self.frame.words();
        let changes = self.changes();
        if changes.is_empty() {
            return words.no_care().to_owned();
        }
        let told: Vec<_> = changes.into_iter().map(|(day, minutes)| words.care_from(day, minutes)).collect();
        words.sentence(&told.join("; "))
    }
}
