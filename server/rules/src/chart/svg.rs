//! A writer of well-formed SVG, one element a line.

use std::borrow::Cow;
use std::fmt;

/// A number with at most two decimals, and no more than it needs.
pub(super) fn number(value: f64) -> String {
    let text = format!("{value:.2}");
    let text = text.trim_end_matches('0').trim_end_matches('.');
    if text == "-0" { "0".to_owned() } else { text.to_owned() }
}

/// A text that may stand in an element or between double quotes.
///
/// What XML 1.0 (section 2.2) does not count among its characters becomes U+FFFD.
fn escaped(text: &str) -> Cow<'_, str> {
    let is_plain = |c: char| {
        c >= ' ' && !matches!(c, '<' | '>' | '&' | '"' | '\'' | '\u{7f}'..='\u{9f}' | '\u{fffe}' | '\u{ffff}')
    };
    if text.chars().all(is_plain) {
        return Cow::Borrowed(text);
    }
    let mut out = String::with_capacity(text.len() + 16);
    for c in text.chars() {
        match c {
            '<' => out.push_str("&lt;"),
            '>' => out.push_str("&gt;"),
            '&' => out.push_str("&amp;"),
            '"' => out.push_str("&quot;"),
            '\'' => out.push_str("&#39;"),
            '\n' | '\t' => out.push(' '),
            _ if is_plain(c) => out.push(c),
            _ => out.push('\u{fffd}'),
        }
    }
    Cow::Owned(out)
}

/// How much of the drawing is shown: all of its width, from one height to another.
#[derive(Debug, Clone, Copy)]
pub(super) struct View {
    pub(super) width: f64,
    pub(super) top: f64,
    pub(super) bottom: f64,
}

impl fmt::Display for View {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "0 {} {} {}", number(self.top), number(self.width), number(self.bottom - self.top))
    }
}

/// An SVG text that grows element by element.
pub(super) struct Svg {
    out: String,
}

impl Svg {
    /// Opens an image that shows this much, named and described for screen readers.
    ///
    /// `id` makes the ids unique on the page.
    pub(super) fn image(id: &str, view: View, title: &str, description: &str) -> Self {
        let mut svg = Self { out: String::with_capacity(4096) };
        svg.open(
            "svg",
            &[
                ("xmlns", "http://www.w3.org/2000/svg"),
                ("class", "chart"),
                ("viewBox", &view.to_string()),
                ("role", "img"),
                ("aria-labelledby", &format!("{id}-title {id}-desc")),
            ],
        );
        svg.words("title", &[("id", &format!("{id}-title"))], title);
        svg.words("desc", &[("id", &format!("{id}-desc"))], description);
        svg
    }

    fn tag(&mut self, name: &str, attributes: &[(&str, &str)]) {
        self.out.push('<');
        self.out.push_str(name);
        for (name, value) in attributes {
            for part in [" ", *name, "=\"", &escaped(value), "\""] {
                self.out.push_str(part);
            }
        }
    }

    /// Opens an element.
    pub(super) fn open(&mut self, name: &str, attributes: &[(&str, &str)]) {
        self.tag(name, attributes);
        self.out.push_str(">\n");
    }

    /// Closes the element opened last.
    pub(super) fn close(&mut self, name: &str) {
        for part in ["</", name, ">\n"] {
            self.out.push_str(part);
        }
    }

    /// An element without content.
    pub(super) fn leaf(&mut self, name: &str, attributes: &[(&str, &str)]) {
        self.tag(name, attributes);
        self.out.push_str("/>\n");
    }

    /// An element that holds a text.
    pub(super) fn words(&mut self, name: &str, attributes: &[(&str, &str)], text: &str) {
        self.tag(name, attributes);
        self.out.push('>');
        self.out.push_str(&escaped(text));
        self.close(name);
    }

    /// A path; nothing when there is nothing to draw.
    pub(super) fn path(&mut self, attributes: &[(&str, &str)], d: &str) {
        if !d.is_empty() {
            self.leaf("path", &[attributes, &[("d", d)]].concat());
        }
    }

    /// A straight line with this class, and dashes if any.
    pub(super) fn line(&mut self, class: &str, dashes: Option<&str>, from: (f64, f64), to: (f64, f64)) {
        let d = format!("M{} {}L{} {}", number(from.0), number(from.1), number(to.0), number(to.1));
        let mut attributes = vec![("class", class), ("fill", "none")];
        attributes.extend(dashes.map(|dashes| ("stroke-dasharray", dashes)));
        self.path(&attributes, &d);
    }

    /// Defines the hatching of pauses, under the id that [`Svg::hatched`] uses.
    pub(super) fn define_hatching(&mut self, id: &str) {
        self.open(
            "pattern",
            &[
                ("id", &format!("{id}-hatch")),
                ("width", "4"),
                ("height", "4"),
                ("patternUnits", "userSpaceOnUse"),
                ("patternTransform", "rotate(45)"),
            ],
        );
        self.line("chart-hatch", None, (0.0, 0.0), (0.0, 4.0));
        self.close("pattern");
    }

    /// A hatched band between brackets, from `left` to `right` and from `top` to `bottom`.
    pub(super) fn hatched(&mut self, id: &str, (left, right): (f64, f64), (top, bottom): (f64, f64)) {
        let (x, y) = (number(left), number(top));
        let (width, height) = (number(right - left), number(bottom - top));
        let fill = format!("url(#{id}-hatch)");
        self.leaf("rect", &[("x", &x), ("y", &y), ("width", &width), ("height", &height), ("fill", &fill)]);
        let (tip, right, bottom) = (1.5_f64.min((right - left) / 2.0), number(right), number(bottom));
        let tip = number(tip);
        let brackets = format!("M{x} {y}h{tip}M{x} {y}V{bottom}h{tip}M{right} {y}h-{tip}M{right} {y}V{bottom}h-{tip}");
        self.path(&[("class", "chart-pause"), ("fill", "none")], &brackets);
    }

    /// The finished text.
    pub(super) fn finish(mut self) -> String {
        self.out.push_str("</svg>");
        self.out
    }
}
