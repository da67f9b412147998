//! Placing words so that none lies over another.

use super::TEXT;
use super::svg::{Svg, number};

/// How wide a text is at most, in units: Arial's widths at [`TEXT`], rounded up.
///
/// Source: the advance widths of Arial (and Liberation Sans, which has the same): digits 0.556 em, m 0.833, W 0.944.
pub(super) fn width(text: &str) -> f64 {
    let em = |c: char| match c {
        'i' | 'j' | 'l' | ' ' | '.' | ',' | ':' | 'f' | 't' => 0.28,
        'r' | '-' => 0.34,
        'm' | 'w' | 'M' | 'W' => 0.95,
        'A'..='Z' => 0.75,
        _ => 0.56,
    };
    text.chars().map(em).sum::<f64>() * TEXT
}

/// The words of one chart, placed so far.
pub(super) struct Labels {
    /// Left, right and middle line of each text.
    taken: Vec<(f64, f64, f64)>,
    placed: Vec<(f64, f64, String, &'static str)>,
    width: f64,
}

impl Labels {
    /// None yet, in a chart this wide.
    pub(super) const fn within(width: f64) -> Self {
        Self { taken: Vec::new(), placed: Vec::new(), width }
    }

    /// Places a text with its left end at `x` and its middle line at `y`, moved inwards when it would not fit between
    /// the edge and `limit`; left out, and `false`, where it would lie over another.
    pub(super) fn place(&mut self, text: &str, class: &'static str, x: f64, y: f64, limit: f64) -> bool {
        let size = width(text);
        let left = x.min(limit.min(self.width) - size).max(0.0);
        let right = left + size;
        // Two units of white between two texts, or they read as one.
        let is_free = |&(l, r, m): &(f64, f64, f64)| right + 2.0 <= l || r + 2.0 <= left || (y - m).abs() >= TEXT;
        let is_free = right <= self.width && self.taken.iter().all(is_free);
        if is_free {
            self.taken.push((left, right, y));
            self.placed.push((left, y, text.to_owned(), class));
        }
        is_free
    }

    /// Places a text in the middle above or below `x`.
    pub(super) fn place_around(&mut self, text: &str, class: &'static str, x: f64, y: f64, limit: f64) -> bool {
        self.place(text, class, x - width(text) / 2.0, y, limit)
    }

    /// Places a text so that it ends at `x`.
    pub(super) fn place_before(&mut self, text: &str, class: &'static str, x: f64, y: f64) -> bool {
        self.place(text, class, x - width(text), y, self.width)
    }

    /// Writes them all.
    pub(super) fn write(&self, svg: &mut Svg) {
        for (x, y, text, class) in &self.placed {
            // The middle of Arial's digits lies 0.36 em above their foot.
            let foot = number(y + TEXT * 0.36);
            svg.words("text", &[("class", class), ("x", &number(*x)), ("y", &foot)], text);
        }
    }
}

/// Where texts go that want to stand at these heights, so far apart that none lies over another; all between `top` and
/// `bottom`, in the same order.
pub(super) fn spread(wanted: &mut [f64], top: f64, bottom: f64) {
    let gap = TEXT + 0.5;
    let mut lowest = top;
    for y in wanted.iter_mut() {
        *y = y.max(lowest);
        lowest = *y + gap;
    }
    let mut highest = bottom;
    for y in wanted.iter_mut().rev() {
        *y = y.min(highest);
        highest = *y - gap;
    }
}
