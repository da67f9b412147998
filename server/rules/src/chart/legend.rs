//! What the marks mean: once on a page.

use super::goal::{not_done, shape};
use super::label::{Labels, width};
use super::svg::{Svg, View};
use super::wording::Wording;
use super::{EPISODE_WIDTH, FORTNIGHT_WIDTH};
use crate::words::{AuthorRole, Help, Language};

/// The height of a row.
const ROW: f64 = 13.0;
/// White between a mark and its word, and twice that between two of them.
const GAP: f64 = 4.0;

/// One line of the legend as it grows to the right.
struct Row<'a> {
    svg: &'a mut Svg,
    labels: &'a mut Labels,
    x: f64,
    y: f64,
}

impl Row<'_> {
    /// Writes a word behind a sample this wide, and moves on.
    fn word(&mut self, sample: f64, word: &str) {
        self.labels.place(word, "chart-word", self.x + sample + GAP, self.y, f64::INFINITY);
        self.x += sample + width(word) + GAP * 3.5;
    }

    fn author(&mut self, class: &str, dashes: &str, radius: f64, word: &str) {
        let (x, y) = (self.x, self.y);
        self.svg.open("g", &[("class", class)]);
        self.svg.line("chart-line", Some(dashes), (x, y), (x + 20.0, y));
        let mark = shape(Help::Alone, (x + 10.0, y), radius);
        let hollow = [("class", "chart-mark"), ("fill", "none")];
        self.svg.path(if dashes == "none" { &hollow[..1] } else { &hollow }, &mark);
        self.svg.close("g");
        self.word(20.0, word);
    }

    fn client_marks(&mut self, d: &str, attributes: &[(&str, &str)], word: &str) {
        self.svg.open("g", &[("class", "chart-client")]);
        self.svg.path(attributes, d);
        self.svg.close("g");
        self.word(6.0, word);
    }
}

/// The meaning of all marks, as one `svg` element as wide as a fortnight and an episode together.
///
/// `id` begins with a letter, has no spaces, and is used for nothing else on the page.
pub fn legend(id: &str, language: Language) -> String {
    let words = Wording(language);
    let size = FORTNIGHT_WIDTH + EPISODE_WIDTH;
    let mut svg =
        Svg::image(id, View { width: size, top: 0.0, bottom: ROW * 2.0 }, words.legend(), words.legend_description());
    let mut labels = Labels::within(size);
    svg.define_hatching(id);
    let mut row = Row { svg: &mut svg, labels: &mut labels, x: 2.0, y: ROW / 2.0 };
    row.author("chart-client", "none", 2.4, words.author(AuthorRole::Client));
    row.author("chart-carer", "2 1.5", 3.84, words.author(AuthorRole::Carer));
    for help in [Help::Alone, Help::WithSomeHelp, Help::WithMuchHelp] {
        let mark = shape(help, (row.x + 3.0, row.y), 2.4);
        row.client_marks(&mark, &[("class", "chart-mark")], words.help(help, None));
    }
    let mut row = Row { svg: &mut svg, labels: &mut labels, x: 2.0, y: ROW * 1.5 };
    let cross = not_done(AuthorRole::Client, row.x + 3.0, row.y - 3.0);
    row.client_marks(&cross, &[("fill", "none")], words.not_done_by(AuthorRole::Client));
    // The carer's lane is the second below the axis, half a lane lower than the client's sample.
    let plus = not_done(AuthorRole::Carer, row.x + 3.0, row.y - 9.0);
    row.svg.open("g", &[("class", "chart-carer")]);
    row.svg.path(&[("fill", "none")], &plus);
    row.svg.close("g");
    row.word(6.0, words.not_done_by(AuthorRole::Carer));
    row.svg.hatched(id, (row.x, row.x + 12.0), (row.y - 4.0, row.y + 4.0));
    row.word(12.0, words.pause());
    row.word(-GAP, words.gap());
    labels.write(&mut svg);
    svg.finish()
}
