//! The chart of one goal.

use std::fmt::Write;

use super::frame::{Frame, TOP};
use super::label::{Labels, spread};
use super::svg::{Svg, number};
use crate::words::{AuthorRole, Help, NotDoneReason};
use crate::{Day, Mark};

/// The height of one mark of the scale.
pub(super) const STEP: f64 = 4.5;
/// White above mark 10 and below mark 1.
const PAD: f64 = 4.0;
/// The height of the lane on the axis in which one author's "not done" is marked.
const LANE: f64 = 6.0;

/// What one author recorded on one day.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Rating {
    /// The day.
    pub day: Day,
    /// How it was done.
    pub help: Help,
    /// The rating; what was not done has none.
    pub rating: Option<Mark>,
    /// Why it was not done.
    pub reason: Option<NotDoneReason>,
}

/// What the chart of one goal shows.
#[derive(Debug, Clone, Copy)]
pub struct ChartFacts<'a> {
    /// The days, and where they lie.
    pub frame: Frame<'a>,
    /// What the goal is called.
    pub title: &'a str,
    /// What the goal aims for.
    pub target: Option<Mark>,
    /// Where it started: the rating of the first interview.
    pub baseline: Option<Mark>,
    /// What the client recorded; of two on one day the later in the list counts, days not drawn are left out.
    pub client: &'a [Rating],
    /// What the carer recorded; likewise.
    pub carer: &'a [Rating],
}

/// How an author's ratings are drawn: the form of it, for colours are the stylesheet's.
struct Pen {
    class: &'static str,
    dashes: &'static str,
    /// Half the size of a mark.
    radius: f64,
}

impl ChartFacts<'_> {
    /// Whether a carer recorded anything, be it on other days: a fortnight and its episode look alike.
    pub(super) const fn has_carer(&self) -> bool {
        !self.carer.is_empty()
    }

    /// One author's records, one place for each day drawn.
    pub(super) fn by_day(&self, author: AuthorRole) -> Vec<Option<Rating>> {
        let records = match author {
            AuthorRole::Client => self.client,
            AuthorRole::Carer => self.carer,
        };
        let mut days = vec![None; self.frame.days().count()];
        for record in records {
            let place = usize::try_from(record.day.days_since(self.frame.first)).ok();
            if let Some(place) = place.and_then(|place| days.get_mut(place)) {
                *place = Some(*record);
            }
        }
        days
    }

    /// The chart as one `svg` element.
    pub fn svg(&self) -> String {
        let frame = &self.frame;
        let lanes = if self.has_carer() { 2.0 } else { 1.0 };
        let bottom = axis() + lanes * LANE;
        let title = frame.words().goal_title(self.title, frame.is_whole);
        let mut svg = Svg::image(frame.id, frame.view(bottom), &title, &self.description());
        let mut labels = Labels::within(frame.width);
        frame.draw_days(&mut svg, &mut labels, (TOP, bottom));
        self.draw_scale(&mut svg, &mut labels);
        self.draw_levels(&mut svg, &mut labels, bottom);
        // The carer's first: the client's smaller marks then show inside the carer's hollow ones.
        if self.has_carer() {
            self.draw_author(&mut svg, AuthorRole::Carer);
        }
        self.draw_author(&mut svg, AuthorRole::Client);
        labels.write(&mut svg);
        svg.finish()
    }

    fn draw_scale(&self, svg: &mut Svg, labels: &mut Labels) {
        let (left, right) = self.frame.edges();
        for mark in [1, 5, 10] {
            let y = height_of(mark);
            svg.line("chart-grid", None, (left, y), (right, y));
            labels.place_before(&mark.to_string(), "chart-quiet", left - 3.0, y);
        }
        svg.line("chart-axis", None, (left, TOP), (left, axis()));
        svg.line("chart-axis", None, (left, axis()), (right, axis()));
    }

    /// Draws target and baseline, each with its word at the right.
    fn draw_levels(&self, svg: &mut Svg, labels: &mut Labels, bottom: f64) {
        let (left, right) = self.frame.edges();
        let words = self.frame.words();
        let mut levels: Vec<_> = [
            self.target.map(|mark| (mark, "chart-target", "7 3", words.target(mark))),
            self.baseline.map(|mark| (mark, "chart-baseline", "1 3", words.baseline(mark))),
        ]
        .into_iter()
        .flatten()
        .collect();
        levels.sort_by_key(|(mark, ..)| std::cmp::Reverse(*mark));
        let mut heights: Vec<_> = levels.iter().map(|(mark, ..)| height_of(mark.get())).collect();
        spread(&mut heights, TOP, bottom - STEP);
        for ((mark, class, dashes, word), height) in levels.into_iter().zip(heights) {
            let y = height_of(mark.get());
            svg.line(class, Some(dashes), (left, y), (right, y));
            labels.place(&word, "chart-word", right + 3.0, height, self.frame.width);
        }
    }

    fn pen(&self, author: AuthorRole) -> Pen {
        // Small enough that the marks of two days hardly touch; never too small to tell a square from a circle.
        let radius = if self.frame.is_whole { 1.7 } else { 2.4 };
        match author {
            AuthorRole::Client => Pen { class: "chart-client", dashes: "none", radius },
            AuthorRole::Carer => Pen { class: "chart-carer", dashes: "2 1.5", radius: radius * 1.6 },
        }
    }

    fn draw_author(&self, svg: &mut Svg, author: AuthorRole) {
        let (pen, days) = (self.pen(author), self.by_day(author));
        svg.open("g", &[("class", pen.class)]);
        let line = self.line_through(&days);
        svg.path(&[("class", "chart-line"), ("fill", "none"), ("stroke-dasharray", pen.dashes)], &line);
        for help in [Help::Alone, Help::WithSomeHelp, Help::WithMuchHelp] {
            let mut marks = String::new();
            for (record, mark) in days.iter().flatten().filter_map(rated).filter(|(record, _)| record.help == help) {
                let centre = (self.frame.middle_of(record.day), height_of(mark.get()));
                marks.push_str(&shape(help, centre, pen.radius));
            }
            let class = format!("chart-mark chart-{}", help.as_str().replace('_', "-"));
            match author {
                AuthorRole::Client => svg.path(&[("class", &class)], &marks),
                AuthorRole::Carer => svg.path(&[("class", &class), ("fill", "none")], &marks),
            }
        }
        svg.path(&[("class", "chart-not-done"), ("fill", "none")], &self.not_done_marks(author, &days));
        svg.close("g");
    }

    /// The line through the ratings of successive days; it starts anew after every day without one.
    fn line_through(&self, days: &[Option<Rating>]) -> String {
        let mut d = String::new();
        for stretch in days.split(|record| record.as_ref().and_then(rated).is_none()).filter(|days| days.len() > 1) {
            for (position, (record, mark)) in stretch.iter().flatten().filter_map(rated).enumerate() {
                let command = if position == 0 { 'M' } else { 'L' };
                let (x, y) = (number(self.frame.middle_of(record.day)), number(height_of(mark.get())));
                // Writing to a String cannot fail.
                let _ = write!(d, "{command}{x} {y}");
            }
        }
        d
    }

    fn not_done_marks(&self, author: AuthorRole, days: &[Option<Rating>]) -> String {
        let is_marked =
            |record: &&Rating| record.help == Help::NotDone && record.reason != Some(NotDoneReason::NoOccasion);
        let days = days.iter().flatten().filter(is_marked).map(|record| self.frame.middle_of(record.day));
        days.map(|x| not_done(author, x, axis())).collect()
    }

    fn description(&self) -> String {
        let (frame, words) = (&self.frame, self.frame.words());
        let mut sentences = vec![words.period(frame.first, frame.last)];
        for author in AuthorRole::ALL {
            if *author == AuthorRole::Carer && !self.has_carer() {
                continue;
            }
            let days = self.by_day(*author);
            let ratings: Vec<_> = days.iter().flatten().filter_map(rated).map(|(r, mark)| (r.day, mark)).collect();
            sentences.push(words.ratings(*author, &ratings));
            let not_done = self.not_done_marks(*author, &days).matches('M').count() / 2;
            sentences.extend((not_done > 0).then(|| words.times_not_done(not_done)));
        }
        sentences.extend(self.target.map(|mark| words.sentence(&words.target(mark))));
        sentences.extend(self.baseline.map(|mark| words.sentence(&words.baseline(mark))));
        sentences.extend(frame.paused().into_iter().map(|(first, last)| words.paused(first, last)));
        sentences.join(" ")
    }
}

/// The rating of a record, when it was done and rated.
fn rated(record: &Rating) -> Option<(&Rating, Mark)> {
    record.rating.filter(|_| record.help.was_done()).map(|mark| (record, mark))
}

/// Where a mark lies.
pub(super) fn height_of(mark: i16) -> f64 {
    TOP + PAD + f64::from(10 - mark) * STEP
}

/// Where the axis lies: below mark 1, above the lanes of what was not done.
pub(super) fn axis() -> f64 {
    height_of(1) + PAD
}

/// A mark for a level of help, around its centre, which is the first point of the path.
pub(super) fn shape(help: Help, (x, y): (f64, f64), radius: f64) -> String {
    let n = number;
    let (x, y, r) = (n(x), n(y), radius);
    match help {
        Help::Alone => {
            let (left, size, r) = (n(-r), n(2.0 * r), n(r));
            format!("M{x} {y}m{left} 0a{r} {r} 0 1 0 {size} 0a{r} {r} 0 1 0 -{size} 0z")
        }
        Help::WithSomeHelp => {
            // Taller than the circle, or it looks smaller than it.
            let (up, side, down) = (n(-1.35 * r), n(1.25 * r), n(2.2 * r));
            format!("M{x} {y}m0 {up}l{side} {down}h-{base}z", base = n(2.5 * r))
        }
        Help::WithMuchHelp | Help::NotDone => {
            let (corner, size) = (n(-0.95 * r), n(1.9 * r));
            format!("M{x} {y}m{corner} {corner}h{size}v{size}h-{size}z")
        }
    }
}

/// The mark of what was not done: × in the client's lane below the axis, + in the carer's.
pub(super) fn not_done(author: AuthorRole, x: f64, axis: f64) -> String {
    let n = number;
    match author {
        AuthorRole::Client => {
            let y = axis + LANE / 2.0;
            let (left, top) = (n(x - 1.8), n(y - 1.8));
            format!("M{left} {top}l3.6 3.6M{left} {bottom}l3.6 -3.6", bottom = n(y + 1.8))
        }
        AuthorRole::Carer => {
            let y = axis + LANE * 1.5;
            format!("M{} {}h4.4M{} {}v4.4", n(x - 2.2), n(y), n(x), n(y - 2.2))
        }
    }
}
