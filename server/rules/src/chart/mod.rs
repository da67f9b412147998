//! The charts of the team's pages: facts in, SVG text and a data table out.
//!
//! For each goal a chart of fourteen days and one of the whole episode, and the care minutes beside them on the same
//! days. All goals share one scale, 1 to 10. What belongs together always looks alike:
//!
//! | what | how it is drawn |
//! | --- | --- |
//! | client | filled marks, solid line |
//! | carer | larger hollow marks, dashed line; on the same day and mark it shows as a ring around the client's |
//! | alone, with some help, with much help | circle, triangle, square |
//! | not done | on the axis: × by the client, + by the carer |
//! | no occasion, no data | nothing; the line breaks |
//! | pause | hatched band between brackets |
//! | target, baseline | long dashes, dots; each with its word and number |
//!
//! A line joins ratings of two successive days only: whatever lies between others is a gap, and stays one.
//!
//! Form (shapes, dashes, hatching) stands in the SVG; the stylesheet ([`STYLE`]) adds nothing but colours, weights and
//! the font. So nothing depends on colour alone, and a page with a strict content security policy needs no inline style.
//!
//! One unit is one point (1/72 inch) when a fortnight and an episode stand side by side on the 186 mm between the
//! 12 mm margins of an A4: 527 units. All text is [`TEXT`] units high.

mod bars;
mod care;
mod frame;
mod goal;
mod label;
mod legend;
mod svg;
mod table;
#[cfg(test)]
mod tests;
mod wording;

pub use bars::{BARS_WIDTH, Bar, Bars};
pub use care::CareChart;
pub use frame::{EpisodeDays, Frame};
pub use goal::{ChartFacts, Rating};
pub use legend::legend;
pub use table::{Row, Table};

/// Colours, weights and font of every chart, for screen, dark screen and print; no shapes.
///
/// The ids and classes of the charts start with `chart`; a page sets `--chart-ink` and its kin anew to fit its own
/// colours.
pub const STYLE: &str = include_str!("style.css");

/// The height of all text, in units.
pub const TEXT: f64 = 9.0;

/// The width of a chart of fourteen days, in units.
pub const FORTNIGHT_WIDTH: f64 = 195.0;

/// The width of a chart of a whole episode, in units.
pub const EPISODE_WIDTH: f64 = 332.0;
