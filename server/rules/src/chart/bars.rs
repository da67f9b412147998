//! Bars beside each other, for a report: one line each with its words, its bar and its number.

use super::TEXT;
use super::label::width;
use super::svg::{Svg, View, number};

/// The width of a chart of bars, in units: an A4 between margins of 12 mm.
pub const BARS_WIDTH: f64 = 527.0;
/// From one bar to the next.
const PITCH: f64 = 15.0;
/// How high a bar is.
const HEIGHT: f64 = 9.0;
/// White between words, bar and number.
const GAP: f64 = 6.0;
/// What the words may take at most, before the bars begin.
const MOST_FOR_WORDS: f64 = 250.0;

/// One bar.
#[derive(Debug, Clone, PartialEq)]
pub struct Bar {
    /// What it stands for, before the bar.
    pub label: String,
    /// How long it is, in the unit of the chart; none is drawn where the value is hidden.
    pub length: Option<f64>,
    /// The number as it is read, with what it is of; after the bar.
    pub shown: String,
}

/// Bars of one unit, on one scale from 0.
#[derive(Debug, Clone, PartialEq)]
pub struct Bars<'a> {
    /// Begins with a letter, has no spaces, and is used for no other chart on the page.
    pub id: &'a str,
    /// What the chart shows, for screen readers.
    pub title: &'a str,
    /// What the whole width stands for; the longest bar when that is longer.
    pub full: f64,
    /// The bars, from the top.
    pub bars: &'a [Bar],
}

impl Bars<'_> {
    /// The chart as SVG: everything is said in its words, and nothing by colour.
    pub fn svg(&self) -> String {
        let view = View { width: BARS_WIDTH, top: 0.0, bottom: PITCH * self.bars.len() as f64 };
        let mut svg = Svg::image(self.id, view, self.title, &self.description());
        let left = self.widest(|bar| &bar.label).min(MOST_FOR_WORDS) + GAP;
        let room = BARS_WIDTH - left - self.widest(|bar| &bar.shown) - GAP;
        let full = self.bars.iter().filter_map(|bar| bar.length).fold(self.full, f64::max);
        for (place, bar) in self.bars.iter().enumerate() {
            let middle = PITCH * (place as f64 + 0.5);
            words(&mut svg, &bar.label, 0.0, middle);
            let share = bar.length.map_or(0.0, |length| if full > 0.0 { length.max(0.0) / full } else { 0.0 });
            draw(&mut svg, (left, share * room.max(0.0)), middle);
            words(&mut svg, &bar.shown, left + share * room.max(0.0) + GAP, middle);
        }
        svg.line("chart-axis", None, (left, view.top), (left, view.bottom));
        svg.finish()
    }

    fn widest(&self, text: impl Fn(&Bar) -> &String) -> f64 {
        self.bars.iter().map(|bar| width(text(bar))).fold(0.0, f64::max)
    }

    fn description(&self) -> String {
        self.bars.iter().map(|bar| format!("{}: {}", bar.label, bar.shown)).collect::<Vec<_>>().join("; ")
    }
}

fn words(svg: &mut Svg, text: &str, x: f64, middle: f64) {
    // The middle of Arial's digits lies 0.36 em above their foot.
    let foot = number(middle + TEXT * 0.36);
    svg.words("text", &[("x", &number(x)), ("y", &foot)], text);
}

fn draw(svg: &mut Svg, (left, length): (f64, f64), middle: f64) {
    if length > 0.0 {
        let (x, y) = (number(left), number(middle - HEIGHT / 2.0));
        let (width, height) = (number(length), number(HEIGHT));
        svg.leaf("rect", &[("class", "chart-bar"), ("x", &x), ("y", &y), ("width", &width), ("height", &height)]);
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn bar(label: &str, length: Option<f64>, shown: &str) -> Bar {
        Bar { label: label.into(), length, shown: shown.into() }
    }

    fn drawn(bars: &[Bar], full: f64) -> String {
        Bars { id: "outcomes", title: "Uitkomst", full, bars }.svg()
    }

    /// The numbers of an attribute of every bar, from the top.
    fn numbers(svg: &str, attribute: &str) -> Vec<f64> {
        let rects = svg.lines().filter(|line| line.starts_with("<rect"));
        let after = rects.map(|line| line.split(&format!(" {attribute}=\"")).nth(1).unwrap());
        after.map(|rest| rest.split('"').next().unwrap().parse().unwrap()).collect()
    }

    #[test]
    fn bars_are_as_long_as_their_numbers() {
        let svg = drawn(&[bar("geen zorg", Some(30.0), "30"), bar("minder", Some(15.0), "15")], 30.0);
        let widths = numbers(&svg, "width");
        assert!((widths[0] - 2.0 * widths[1]).abs() < 0.02, "{widths:?}");
        assert_eq!(numbers(&svg, "x")[0], numbers(&svg, "x")[1]);
    }

    #[test]
    fn a_hidden_number_has_words_and_no_bar() {
        let svg = drawn(&[bar("geen zorg", None, "< 5*")], 30.0);
        assert!(!svg.contains("<rect") && svg.contains("&lt; 5*"), "{svg}");
    }

    #[test]
    fn a_screen_reader_hears_every_bar() {
        let svg = drawn(&[bar("geen zorg", Some(30.0), "30 (60 %)"), bar("minder", None, "< 5*")], 50.0);
        assert!(svg.contains(">geen zorg: 30 (60 %); minder: &lt; 5*</desc>"), "{svg}");
        assert!(svg.contains("role=\"img\"") && svg.contains(">Uitkomst</title>"), "{svg}");
    }

    #[test]
    fn nothing_at_all_is_still_a_chart() {
        for bars in [&[][..], &[bar("leeg", Some(0.0), "0")]] {
            assert!(drawn(bars, 0.0).ends_with("</svg>"));
        }
    }

    proptest! {
        #[test]
        fn no_bar_leaves_the_paper(lengths in proptest::collection::vec(0.0..1e6f64, 1..12), full in 0.0..1e6f64) {
            let bars: Vec<Bar> = lengths.iter().map(|length| bar("een uitkomst", Some(*length), "123456 (100 %)")).collect();
            let svg = drawn(&bars, full);
            for (x, width) in numbers(&svg, "x").into_iter().zip(numbers(&svg, "width")) {
                prop_assert!(x + width + super::width("123456 (100 %)") <= BARS_WIDTH, "{} {}", x, width);
            }
        }
    }
}
