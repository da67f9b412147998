//! What the charts promise. Every claim is read back from the finished SVG, as a browser would read it.

use std::collections::BTreeMap;
use std::path::PathBuf;

use proptest::prelude::*;

use super::goal::{axis, height_of};
use super::label::{spread, width};
use super::*;
use crate::care::CareMinutes;
use crate::episode::Pause;
use crate::words::{AuthorRole, Help, Language, NotDoneReason};
use crate::{Day, Mark};

/// One element of a parsed SVG.
#[derive(Debug, Clone)]
struct Element {
    name: String,
    attributes: BTreeMap<String, String>,
    text: String,
    /// The classes of the elements around it.
    around: Vec<String>,
}

impl Element {
    fn get(&self, name: &str) -> &str {
        self.attributes.get(name).map_or("", String::as_str)
    }

    fn number(&self, name: &str) -> f64 {
        self.get(name).parse().unwrap()
    }

    fn has_class(&self, class: &str) -> bool {
        self.get("class").split(' ').any(|one| one == class)
    }

    fn is_by(&self, author: AuthorRole) -> bool {
        self.around.iter().any(|class| class == class_of(author))
    }
}

const fn class_of(author: AuthorRole) -> &'static str {
    match author {
        AuthorRole::Client => "chart-client",
        AuthorRole::Carer => "chart-carer",
    }
}

fn unescaped(text: &str) -> Result<String, String> {
    let mut out = String::new();
    let mut rest = text;
    while let Some(at) = rest.find('&') {
        out.push_str(&rest[..at]);
        let end = rest[at..].find(';').ok_or("a reference without an end")? + at;
        out.push(match &rest[at..=end] {
            "&lt;" => '<',
            "&gt;" => '>',
            "&amp;" => '&',
            "&quot;" => '"',
            "&#39;" => '\'',
            other => return Err(format!("unknown reference {other}")),
        });
        rest = &rest[end + 1..];
    }
    Ok(out + rest)
}

/// Reads XML as strictly as the specification: every element closed in order, attributes quoted and unique, only
/// characters that XML has.
fn parse(xml: &str) -> Result<Vec<Element>, String> {
    let is_character =
        |c: char| matches!(c, '\t' | '\n' | '\r' | ' '..='\u{d7ff}' | '\u{e000}'..='\u{fffd}' | '\u{10000}'..);
    if let Some(wrong) = xml.chars().find(|c| !is_character(*c)) {
        return Err(format!("{wrong:?} is no character of XML"));
    }
    let (mut done, mut open): (Vec<Element>, Vec<usize>) = (Vec::new(), Vec::new());
    let mut rest = xml;
    while let Some(at) = rest.find('<') {
        let text = unescaped(&rest[..at])?;
        match open.last() {
            Some(inner) => done[*inner].text.push_str(text.trim_matches('\n')),
            None if !text.trim().is_empty() || !done.is_empty() => return Err("text outside the root".into()),
            None => {}
        }
        // No attribute written here may hold a bare `>`: it is always escaped.
        let end = rest[at..].find('>').ok_or("a tag without an end")? + at;
        let tag = &rest[at + 1..end];
        rest = &rest[end + 1..];
        if let Some(name) = tag.strip_prefix('/') {
            let inner = open.pop().ok_or("closed what was not open")?;
            if done[inner].name != name {
                return Err(format!("{name} closes {}", done[inner].name));
            }
            continue;
        }
        let (tag, is_leaf) = tag.strip_suffix('/').map_or((tag, false), |tag| (tag, true));
        let (name, attributes) = tag.split_once(' ').unwrap_or((tag, ""));
        let around = open.iter().map(|outer| done[*outer].get("class").to_owned()).collect();
        done.push(Element { name: name.into(), attributes: attributes_of(attributes)?, text: String::new(), around });
        if !is_leaf {
            open.push(done.len() - 1);
        }
    }
    if open.is_empty() && rest.is_empty() { Ok(done) } else { Err("not closed".into()) }
}

fn attributes_of(mut text: &str) -> Result<BTreeMap<String, String>, String> {
    let mut attributes = BTreeMap::new();
    while !text.is_empty() {
        let (name, rest) = text.split_once("=\"").ok_or("an attribute without a value")?;
        let (value, rest) = rest.split_once('"').ok_or("a value without an end")?;
        let is_name = name.chars().all(|c| c.is_ascii_alphanumeric() || c == '-');
        if !is_name || value.contains('<') || attributes.insert(name.to_owned(), unescaped(value)?).is_some() {
            return Err(format!("the attribute {name:?} is wrong or twice there"));
        }
        text = rest.strip_prefix(' ').unwrap_or(rest);
    }
    Ok(attributes)
}

/// The absolute points of a path: where it moves to, and where it draws to.
fn points(d: &str, command: char) -> Vec<(f64, f64)> {
    let starts = d.match_indices(command).map(|(at, _)| &d[at + 1..]);
    let read = |text: &str| {
        let end = text.find(|c: char| c.is_ascii_alphabetic()).unwrap_or(text.len());
        let (x, y) = text[..end].split_once(' ').unwrap();
        (x.parse().unwrap(), y.parse().unwrap())
    };
    starts.map(read).collect()
}

fn day(text: &str) -> Day {
    text.parse().unwrap()
}

fn start() -> Day {
    day("2026-09-14")
}

fn on(distance: i32) -> Day {
    start().plus_days(distance)
}

fn mark(value: i64) -> Mark {
    Mark::new(value).unwrap()
}

fn rating(distance: i32, help: Help, value: i64) -> Rating {
    Rating { day: on(distance), help, rating: Some(mark(value)), reason: None }
}

fn not_done(distance: i32, reason: NotDoneReason) -> Rating {
    Rating { day: on(distance), help: Help::NotDone, rating: None, reason: Some(reason) }
}

/// Somebody who learns to wash: every day but a few, from much help to none.
fn client() -> Vec<Rating> {
    let help = |distance| match distance {
        0..=20 => Help::WithMuchHelp,
        21..=44 => Help::WithSomeHelp,
        _ => Help::Alone,
    };
    let value = |distance: i32| i64::from(3 + distance / 12 + [0, 1, 0, -1, 0, 1, 1][distance as usize % 7]).min(9);
    let was_recorded = |distance: &i32| !matches!(distance, 9..=10 | 25..=31 | 50 | 58);
    let mut ratings: Vec<_> =
        (0..70).filter(was_recorded).map(|distance| rating(distance, help(distance), value(distance))).collect();
    ratings.push(not_done(50, NotDoneReason::Unwell));
    ratings.push(not_done(58, NotDoneReason::DidNotWant));
    ratings.push(not_done(10, NotDoneReason::NoOccasion));
    ratings
}

fn carer() -> Vec<Rating> {
    let mut ratings: Vec<_> = (0..70)
        .step_by(3)
        .filter(|distance| !(25..=31).contains(distance))
        .map(|distance| {
            rating(
                distance,
                if distance < 40 { Help::WithMuchHelp } else { Help::WithSomeHelp },
                3 + i64::from(distance) / 20,
            )
        })
        .collect();
    ratings.push(rating(61, Help::WithSomeHelp, 7));
    ratings.push(rating(62, Help::Alone, 7));
    ratings.push(not_done(65, NotDoneReason::Other));
    ratings
}

fn pauses() -> Vec<Pause> {
    vec![Pause { from: on(25), until: Some(on(31)) }]
}

fn minutes() -> Vec<(Day, CareMinutes)> {
    [(0, 195), (28, 150), (56, 90), (75, 45)].map(|(at, minutes)| (on(at), CareMinutes::new(minutes).unwrap())).into()
}

fn days(language: Language, pauses: &[Pause]) -> EpisodeDays<'_> {
    EpisodeDays { language, start: start(), last: on(83), today: on(69), pauses }
}

fn facts<'a>(frame: Frame<'a>, client: &'a [Rating], carer: &'a [Rating]) -> ChartFacts<'a> {
    ChartFacts { frame, title: "Zelf douchen", target: Some(mark(8)), baseline: Some(mark(3)), client, carer }
}

/// Compares a snapshot with what it should be; with `REABLE_WRITE` it is written instead.
fn same(name: &str, expected: &str) {
    let path: PathBuf = [env!("CARGO_MANIFEST_DIR"), "src/chart/snapshots", name].iter().collect();
    if std::env::var_os("REABLE_WRITE").is_some() {
        std::fs::write(&path, expected).unwrap();
        return;
    }
    let found = std::fs::read_to_string(&path).unwrap_or_default();
    let differs = found.lines().zip(expected.lines()).position(|(found, expected)| found != expected);
    assert!(
        found == expected,
        "{name} differs from line {:?} on. Look at it and run: REABLE_WRITE=1 cargo test -p reable-rules chart",
        differs.map(|line| line + 1),
    );
}

fn as_text(table: &Table) -> String {
    let lines = table.rows.iter().map(|row| [std::slice::from_ref(&row.header), &row.cells].concat().join("\t"));
    [table.caption.clone(), table.headers.join("\t")].into_iter().chain(lines).map(|line| line + "\n").collect()
}

#[test]
fn the_charts_of_a_washing_goal_look_as_they_did() {
    let (client, carer, pauses) = (client(), carer(), pauses());
    let (dutch, english) = (days(Language::Nl, &pauses), days(Language::En, &pauses));
    let fortnight = facts(dutch.fortnight("chart-1-14"), &client, &carer);
    same("fortnight.nl.svg", &fortnight.svg());
    same("fortnight.nl.txt", &as_text(&fortnight.table()));
    same("episode.nl.svg", &facts(dutch.whole("chart-1-all"), &client, &carer).svg());
    same("episode-compact.nl.svg", &facts(dutch.whole("chart-1-all").compact(), &client, &carer).svg());
    let english = facts(english.whole("chart-1-all"), &client, &[]);
    same("episode.en.svg", &english.svg());
    same("episode.en.txt", &as_text(&english.table()));
}

#[test]
fn the_care_and_the_legend_look_as_they_did() {
    let (pauses, minutes) = (pauses(), minutes());
    let dutch = days(Language::Nl, &pauses);
    let care = CareChart { frame: dutch.whole("chart-care-all"), minutes: &minutes };
    same("care-episode.nl.svg", &care.svg());
    same("care-episode.nl.txt", &as_text(&care.table()));
    same("care-fortnight.nl.svg", &CareChart { frame: dutch.fortnight("chart-care-14"), minutes: &minutes }.svg());
    same("legend.nl.svg", &legend("chart-legend", Language::Nl));
    same("legend.en.svg", &legend("chart-legend", Language::En));
}

#[test]
fn a_fortnight_ends_today_but_never_starts_before_the_episode_nor_ends_after_it() {
    let days = days(Language::Nl, &[]);
    let ends = |days: EpisodeDays<'_>| {
        let frame = days.fortnight("a");
        (frame.first().programme_day(start()), frame.last().programme_day(start()))
    };
    assert_eq!(ends(days), (57, 70));
    assert_eq!(ends(EpisodeDays { today: on(3), ..days }), (1, 14));
    assert_eq!(ends(EpisodeDays { today: on(200), ..days }), (71, 84));
    assert_eq!(ends(EpisodeDays { today: on(-9), ..days }), (1, 14));
}

#[test]
fn a_chart_names_and_describes_itself_in_both_languages() {
    let (client, carer, pauses) = (client(), carer(), pauses());
    let text = |language| {
        let svg = facts(days(language, &pauses).whole("g7"), &client, &carer).svg();
        let elements = parse(&svg).unwrap();
        let root = &elements[0];
        assert_eq!((root.get("role"), root.get("aria-labelledby")), ("img", "g7-title g7-desc"));
        let by_id = |id| elements.iter().find(|element| element.get("id") == id).unwrap().text.clone();
        (by_id("g7-title"), by_id("g7-desc"))
    };
    let (title, description) = text(Language::Nl);
    assert_eq!(title, "\u{2068}Zelf douchen\u{2069}: hele traject");
    assert_eq!(
        description,
        "Cijfers van 1 tot 10, ma 14 sep 2026 tot en met zo 6 dec 2026. \
         Cliënt: 59 cijfers, eerst 3 op ma 14 sep, laatst 9 op zo 22 nov. 2 keer niet gedaan. \
         Mantelzorger: 24 cijfers, eerst 3 op ma 14 sep, laatst 6 op zo 22 nov. 1 keer niet gedaan. \
         Doel 8. Start 3. Pauze van vr 9 okt tot en met do 15 okt."
    );
    let (title, description) = text(Language::En);
    assert_eq!(title, "\u{2068}Zelf douchen\u{2069}: whole episode");
    assert!(description.contains("Paused from Fri 9 Oct to Thu 15 Oct."), "{description}");
}

#[test]
fn ids_are_the_callers_and_all_begin_alike() {
    let (client, carer, pauses) = (client(), carer(), pauses());
    let svg = facts(days(Language::Nl, &pauses).whole("goal-3-all"), &client, &carer).svg();
    let ids: Vec<_> = parse(&svg).unwrap().into_iter().filter_map(|e| e.attributes.get("id").cloned()).collect();
    assert_eq!(ids, ["goal-3-all-title", "goal-3-all-desc", "goal-3-all-hatch"]);
}

/// The legend, the charts of five goals and those of the care, as they stand on the page of one client.
fn page() -> Vec<(String, f64)> {
    let (client, carer, pauses, minutes) = (client(), carer(), pauses(), minutes());
    let days = days(Language::Nl, &pauses);
    let mut svgs = vec![legend("chart-legend", Language::Nl)];
    for goal in 1..=5 {
        let ids = [format!("chart-{goal}-14"), format!("chart-{goal}-all")];
        for frame in [days.fortnight(&ids[0]), days.whole(&ids[1])] {
            let frame = if goal == 1 { frame } else { frame.compact() };
            svgs.push(facts(frame, &client, &carer).svg());
        }
    }
    for frame in [days.fortnight("chart-care-14"), days.whole("chart-care-all")] {
        svgs.push(CareChart { frame, minutes: &minutes }.svg());
    }
    let height = |svg: &str| parse(svg).unwrap()[0].get("viewBox").rsplit(' ').next().unwrap().parse().unwrap();
    svgs.into_iter().map(|svg| (svg.clone(), height(&svg))).collect()
}

#[test]
fn on_a_page_of_five_goals_no_id_comes_twice_and_every_chart_refers_to_its_own() {
    let mut seen = std::collections::BTreeSet::new();
    for (svg, _) in page() {
        let elements = parse(&svg).unwrap();
        let own: Vec<_> = elements.iter().map(|element| element.get("id")).filter(|id| !id.is_empty()).collect();
        assert!(own.iter().all(|id| seen.insert((*id).to_owned())), "{own:?}");
        let hatching = elements.iter().filter_map(|e| e.get("fill").strip_prefix("url(#")?.strip_suffix(')'));
        let referred: Vec<_> = elements[0].get("aria-labelledby").split(' ').chain(hatching).collect();
        assert!(referred.iter().all(|id| own.contains(id)), "{referred:?} of {own:?}");
    }
}

#[test]
fn five_goals_and_the_care_leave_almost_half_of_an_a4_to_words() {
    let heights: Vec<_> = page().into_iter().map(|(_, height)| height).collect();
    // The legend is as wide as the page; all others stand two and two, equally high.
    let pairs: Vec<_> = heights[1..].chunks(2).collect();
    assert!(pairs.iter().all(|pair| pair[0] == pair[1]), "{pairs:?}");
    let total = heights[0] + pairs.iter().map(|pair| pair[0]).sum::<f64>();
    // 297 mm less two margins of 12 mm, in points: 774.
    assert!(total < 774.0 * 0.58, "{total}");
    assert!(pairs[1..5].iter().all(|pair| pair[0] < 70.0), "{pairs:?}");
}

#[test]
fn whatever_is_drawn_has_a_colour_of_its_own_or_that_of_its_author() {
    let in_style = |class: &str| {
        let selectors = STYLE.split(|c: char| !c.is_ascii_alphanumeric() && !matches!(c, '.' | '-'));
        selectors.into_iter().any(|selector| selector.strip_prefix('.') == Some(class))
    };
    for (svg, _) in page() {
        for path in parse(&svg).unwrap().iter().filter(|element| element.name == "path") {
            let mut classes = path.get("class").split(' ').chain(path.around.iter().map(String::as_str).skip(1));
            assert!(classes.any(in_style), "{path:?}");
        }
    }
}

#[test]
fn client_and_carer_differ_in_form_and_levels_of_help_in_shape() {
    let ratings = [rating(60, Help::Alone, 5), rating(61, Help::WithSomeHelp, 5), rating(62, Help::WithMuchHelp, 5)];
    let svg = facts(days(Language::Nl, &[]).fortnight("g"), &ratings, &ratings).svg();
    let elements = parse(&svg).unwrap();
    // A path without its class, so without anything that the stylesheet could do to it, and without its place.
    let form = |element: &Element| {
        let d = element.get("d");
        let shape = if element.has_class("chart-line") { "" } else { &d[d.find('m').unwrap()..] };
        (element.get("fill").to_owned(), element.get("stroke-dasharray").to_owned(), shape.to_owned())
    };
    let forms = |author| elements.iter().filter(|e| e.name == "path" && e.is_by(author)).map(form).collect::<Vec<_>>();
    let all = [forms(AuthorRole::Client), forms(AuthorRole::Carer)].concat();
    assert_eq!(all.len(), 8, "a line and three shapes each");
    for (position, one) in all.iter().enumerate() {
        assert!(!all[..position].contains(one), "{one:?} is drawn twice alike");
    }
}

#[test]
fn the_stylesheet_holds_no_form_and_prints_in_grey() {
    for word in ["dasharray", "url(", "display: none", "opacity", "visibility"] {
        assert!(!STYLE.contains(word), "{word} would be a difference that the SVG alone does not show");
    }
    let print = STYLE.split("@media print").nth(1).unwrap();
    let colours: Vec<_> =
        print.match_indices('#').map(|(at, _)| print[at + 1..].split([';', '}']).next().unwrap()).collect();
    assert!(colours.len() >= 5);
    for colour in colours {
        let digits = if colour.len() == 3 { 1 } else { 2 };
        assert!(
            colour.as_bytes().chunks(digits).all(|part| part == &colour.as_bytes()[..digits]),
            "#{colour} is no grey"
        );
    }
    assert!(STYLE.contains(&format!("font: {TEXT}px")));
}

#[test]
fn no_svg_holds_a_style_or_a_script() {
    let (client, carer, pauses, minutes) = (client(), carer(), pauses(), minutes());
    let days = days(Language::Nl, &pauses);
    for svg in [
        facts(days.whole("a"), &client, &carer).svg(),
        CareChart { frame: days.whole("b"), minutes: &minutes }.svg(),
        legend("c", Language::Nl),
    ] {
        for element in parse(&svg).unwrap() {
            assert!(!matches!(element.name.as_str(), "style" | "script" | "foreignObject"), "{element:?}");
            let is_active = |name: &String| name == "style" || name.starts_with("on") || name.contains("href");
            assert!(!element.attributes.keys().any(is_active), "{element:?}");
        }
    }
}

#[test]
fn what_was_not_done_stands_on_the_axis_and_no_occasion_nowhere() {
    let records = [
        not_done(60, NotDoneReason::Unwell),
        not_done(61, NotDoneReason::NoOccasion),
        not_done(62, NotDoneReason::Other),
    ];
    let frame = days(Language::Nl, &[]).fortnight("g");
    let elements = parse(&facts(frame, &records, &records).svg()).unwrap();
    for author in AuthorRole::ALL {
        let marks = elements.iter().find(|e| e.has_class("chart-not-done") && e.is_by(*author)).unwrap();
        let starts = points(marks.get("d"), 'M');
        assert_eq!(starts.len(), 4, "two strokes for each of two days");
        assert!(starts.iter().all(|(_, y)| *y > axis()));
        let day_at = |x: f64| ((x - frame.begin_of(frame.first())) / frame.pitch()).floor();
        assert_eq!(starts.iter().map(|(x, _)| day_at(*x)).collect::<Vec<_>>(), [4.0, 4.0, 6.0, 6.0]);
    }
}

#[test]
fn care_steps_down_on_the_day_it_was_decided_for() {
    let minutes = minutes();
    let frame = days(Language::Nl, &[]).whole("g");
    let care = CareChart { frame, minutes: &minutes };
    let elements = parse(&care.svg()).unwrap();
    let lines: Vec<_> = elements.iter().filter(|e| e.has_class("chart-care")).map(|e| e.get("d").to_owned()).collect();
    let n = svg::number;
    let x = |distance| n(frame.begin_of(on(distance)));
    let y = |minutes: i32| n(frame::TOP + 34.0 - f64::from(minutes) / f64::from(care.most()) * 34.0);
    assert_eq!(
        lines,
        [
            format!("M{} {}H{}V{}H{}V{}H{}", x(0), y(195), x(28), y(150), x(56), y(90), x(70)),
            format!("M{} {}H{}V{}H{}", x(70), y(90), x(75), y(45), x(84)),
        ]
    );
    assert_eq!(as_text(&care.table()).lines().count(), 2 + 4);
}

#[test]
fn a_fortnight_of_care_has_the_scale_of_its_episode() {
    let minutes = minutes();
    let days = days(Language::Nl, &[]);
    let most = |frame| CareChart { frame, minutes: &minutes }.most();
    assert_eq!(most(days.fortnight("a")), most(days.whole("b")));
}

#[test]
fn without_a_baseline_there_is_no_care_line() {
    let care = CareChart { frame: days(Language::En, &[]).whole("g"), minutes: &[] };
    assert!(!care.svg().contains("chart-care") && care.table().rows.is_empty());
    assert!(care.svg().contains("No care minutes recorded yet."));
}

/// The boxes of all texts: left, right, top, bottom.
fn boxes(elements: &[Element]) -> Vec<(f64, f64, f64, f64, String)> {
    let texts = elements.iter().filter(|element| element.name == "text");
    texts
        .map(|text| {
            let (x, y) = (text.number("x"), text.number("y"));
            (x, x + width(&text.text), y - TEXT * 0.72, y, text.text.clone())
        })
        .collect()
}

fn assert_labels_apart(svg: &str) -> Result<(), TestCaseError> {
    let elements = parse(svg).map_err(TestCaseError::fail)?;
    let view: Vec<f64> = elements[0].get("viewBox").split(' ').map(|n| n.parse().unwrap()).collect();
    let boxes = boxes(&elements);
    for (position, a) in boxes.iter().enumerate() {
        prop_assert!(
            a.0 >= 0.0 && a.1 <= view[2] + 0.01 && a.2 >= view[1] && a.3 <= view[1] + view[3],
            "{:?} leaves the chart",
            a
        );
        for b in &boxes[..position] {
            let overlap = a.0 < b.1 && b.0 < a.1 && a.2 < b.3 && b.2 < a.3;
            prop_assert!(!overlap, "{:?} lies over {:?}", a, b);
        }
    }
    Ok(())
}

/// Anything one author could have recorded in an episode, a few days outside it included.
fn records(days: i32) -> impl Strategy<Value = Vec<Rating>> {
    let record = (
        proptest::sample::select(Help::ALL),
        1..=10i64,
        proptest::option::of(proptest::sample::select(NotDoneReason::ALL)),
    );
    proptest::collection::btree_map(-3..days + 3, record, 0..90).prop_map(|records| {
        let record = |(distance, (help, value, reason)): (i32, (Help, i64, Option<NotDoneReason>))| Rating {
            reason: reason.filter(|_| !help.was_done()),
            rating: help.was_done().then(|| mark(value)),
            ..rating(distance, help, value)
        };
        records.into_iter().map(record).collect()
    })
}

fn any_pauses() -> impl Strategy<Value = Vec<Pause>> {
    let pause = (-5..90i32, proptest::option::of(0..30i32));
    proptest::collection::vec(pause, 0..4).prop_map(|pauses| {
        let pause =
            |(from, more): (i32, Option<i32>)| Pause { from: on(from), until: more.map(|more| on(from + more)) };
        pauses.into_iter().map(pause).collect()
    })
}

fn frame_of<'a>(days: EpisodeDays<'a>, is_whole: bool) -> Frame<'a> {
    if is_whole { days.whole("g") } else { days.fortnight("g") }
}

/// The day and mark at a point: the scales, inverted.
fn at(frame: &Frame<'_>, (x, y): (f64, f64)) -> (Day, i16) {
    let (first, after) = (frame.begin_of(frame.first()), frame.begin_of(frame.last().plus_days(1)));
    let pitch = (after - first) / f64::from(frame.last().days_since(frame.first()) + 1);
    let distance = ((x - first) / pitch - 0.5).round() as i32;
    let mark = 10.0 - (y - height_of(10)) / goal::STEP;
    assert!((mark - mark.round()).abs() < 0.01, "between two marks");
    (frame.first().plus_days(distance), mark.round() as i16)
}

proptest! {
    #[test]
    fn every_rating_is_drawn_once_at_its_day_and_mark_and_stands_once_in_the_table(
        length in 1..130i32, today in -3..140i32, is_whole: bool,
        (client, carer) in (1..130i32).prop_flat_map(|days| (records(days), records(days))),
    ) {
        let days = EpisodeDays { last: on(length - 1), today: on(today), ..days(Language::Nl, &[]) };
        let frame = frame_of(days, is_whole);
        let facts = facts(frame, &client, &carer);
        let (elements, table) = (parse(&facts.svg()).unwrap(), facts.table());
        for (records, author) in [(&client, AuthorRole::Client), (&carer, AuthorRole::Carer)] {
            let mut expected: Vec<_> = records
                .iter()
                .filter(|record| frame.contains(record.day))
                .filter_map(|record| Some((record.day, record.rating?.get(), record.help)))
                .collect();
            expected.sort();
            let mut drawn = Vec::new();
            for help in [Help::Alone, Help::WithSomeHelp, Help::WithMuchHelp] {
                let class = format!("chart-{}", help.as_str().replace('_', "-"));
                let marks = elements.iter().filter(|e| e.has_class(&class) && e.is_by(author));
                drawn.extend(marks.flat_map(|e| points(e.get("d"), 'M')).map(|point| {
                    let (day, mark) = at(&frame, point);
                    (day, mark, help)
                }));
            }
            drawn.sort();
            prop_assert_eq!(&drawn, &expected);
            let column = if author == AuthorRole::Client { 0 } else { 2 };
            let told: Vec<_> = table
                .rows
                .iter()
                .filter_map(|row| Some((row.day, row.cells.get(column)?.parse::<i16>().ok()?)))
                .collect();
            let expected: Vec<_> = expected.into_iter().map(|(day, mark, _)| (day, mark)).collect();
            prop_assert_eq!(told, expected);
        }
        prop_assert!(table.rows.iter().all(|row| row.cells.len() + 1 == table.headers.len()));
    }

    #[test]
    fn a_gap_is_never_bridged(client in records(84), is_whole: bool, today in 0..84i32) {
        let days = EpisodeDays { today: on(today), ..days(Language::Nl, &[]) };
        let frame = frame_of(days, is_whole);
        let elements = parse(&facts(frame, &client, &[]).svg()).unwrap();
        let rated: Vec<Day> = client.iter().filter(|r| r.rating.is_some() && frame.contains(r.day)).map(|r| r.day).collect();
        let expected: Vec<_> = rated.windows(2).filter(|pair| pair[1].days_since(pair[0]) == 1).map(|pair| (pair[0], pair[1])).collect();
        let mut joined = Vec::new();
        for line in elements.iter().filter(|e| e.has_class("chart-line")) {
            for stretch in line.get("d").split('M').skip(1) {
                let points = points(&format!("L{stretch}"), 'L');
                let days: Vec<_> = points.into_iter().map(|point| at(&frame, point).0).collect();
                joined.extend(days.windows(2).map(|pair| (pair[0], pair[1])));
            }
        }
        prop_assert_eq!(joined, expected);
    }

    #[test]
    fn everything_lies_inside_the_plot(
        client in records(84), carer in records(84), pauses in any_pauses(), is_whole: bool, today in -3..99i32,
    ) {
        let days = EpisodeDays { today: on(today), ..days(Language::Nl, &pauses) };
        let frame = frame_of(days, is_whole);
        let elements = parse(&facts(frame, &client, &carer).svg()).unwrap();
        let (left, right) = frame.edges();
        let bottom = elements[0].get("viewBox").rsplit(' ').next().unwrap().parse::<f64>().unwrap() - frame::BOTTOM;
        for path in elements.iter().filter(|e| e.name == "path" && !e.around.iter().any(String::is_empty) && !e.has_class("chart-hatch")) {
            for (x, y) in [points(path.get("d"), 'M'), points(path.get("d"), 'L')].concat() {
                prop_assert!(left - 0.01 <= x && x <= right + 0.01 && frame::TOP <= y && y <= bottom + 0.01, "{path:?}");
            }
        }
        for band in elements.iter().filter(|e| e.name == "rect") {
            let (x, size) = (band.number("x"), band.number("width"));
            prop_assert!(size > 0.0 && left - 0.01 <= x && x + size <= right + 0.02);
        }
    }

    #[test]
    fn labels_of_five_goals_and_the_care_never_overlap(
        marks in proptest::collection::vec((1..=10i64, 1..=10i64), 5), length in 84..280i32, today in -3..99i32,
        pauses in any_pauses(), steps in proptest::collection::vec((-5..90i32, 0..10_080i64), 0..9), is_whole: bool, is_compact: bool, dutch: bool,
    ) {
        let language = if dutch { Language::Nl } else { Language::En };
        let (client, carer) = (client(), carer());
        let days = EpisodeDays { last: on(length - 1), today: on(today), ..days(language, &pauses) };
        let frame = frame_of(days, is_whole);
        let frame = if is_compact { frame.compact() } else { frame };
        for (target, baseline) in marks {
            let facts = ChartFacts { target: Some(mark(target)), baseline: Some(mark(baseline)), ..facts(frame, &client, &carer) };
            let svg = facts.svg();
            assert_labels_apart(&svg)?;
            for word in [frame.words().target(mark(target)), frame.words().baseline(mark(baseline))] {
                prop_assert!(svg.contains(&format!(">{word}</text>")), "{word} is missing");
            }
        }
        let minutes: Vec<_> = steps.into_iter().map(|(at, value)| (on(at), CareMinutes::new(value).unwrap())).collect();
        assert_labels_apart(&CareChart { frame, minutes: &minutes }.svg())?;
    }

    #[test]
    fn any_title_gives_well_formed_text_and_is_told_in_full(title in prop_oneof![
        any::<String>(), "[<>&\"'\\]\u{0}-\u{1f}\u{7f}-\u{9f}\u{fffe}\u{ffff}]{0,20}", "[\u{5d0}-\u{5ea}👵🏽🛁 \u{202e}]{1,9}",
    ]) {
        let svg = ChartFacts { title: &title, ..facts(days(Language::En, &[]).whole("g"), &[], &[]) }.svg();
        let elements = parse(&svg).map_err(TestCaseError::fail)?;
        let told: String = title.chars().map(|c| match c {
            '\n' | '\t' => ' ',
            '\u{fffe}' | '\u{ffff}' => '\u{fffd}',
            c if c.is_control() => '\u{fffd}',
            c => c,
        }).collect();
        prop_assert_eq!(&elements[1].text, &format!("\u{2068}{told}\u{2069}: whole episode"));
        prop_assert_eq!(elements.iter().filter(|e| e.name == "title").count(), 1);
    }

    #[test]
    fn spread_texts_stay_in_order_apart_and_inside(mut wanted in proptest::collection::vec(0.0..50.0f64, 0..4)) {
        wanted.sort_by(f64::total_cmp);
        spread(&mut wanted, 0.0, 50.0);
        prop_assert!(wanted.windows(2).all(|pair| pair[1] - pair[0] >= TEXT));
        prop_assert!(wanted.iter().all(|y| (0.0..=50.0).contains(y)));
    }
}

#[test]
fn the_legend_has_room_for_its_words() {
    for language in [Language::Nl, Language::En] {
        let svg = legend("l", language);
        assert_labels_apart(&svg).unwrap();
        assert_eq!(svg.matches("</text>").count(), 9);
    }
}

#[test]
fn a_compact_chart_loses_words_and_height_and_nothing_else() {
    let (client, carer, pauses) = (client(), carer(), pauses());
    let frame = days(Language::Nl, &pauses).whole("g");
    let full = facts(frame, &client, &carer).svg();
    let compact = facts(frame.compact(), &client, &carer).svg();
    let drawn = |svg: &str| -> Vec<String> {
        svg.lines().filter(|line| line.starts_with("<path") || line.starts_with("<rect")).map(str::to_owned).collect()
    };
    assert_eq!(drawn(&full), drawn(&compact));
    let height = |svg: &str| parse(svg).unwrap()[0].get("viewBox").rsplit(' ').next().unwrap().parse::<f64>().unwrap();
    assert_eq!(height(&full) - height(&compact), 14.0);
    assert!(full.contains(">vandaag<") && !compact.contains(">vandaag<"));
}

#[test]
fn a_mark_is_big_enough_to_tell_its_shape() {
    let svg = facts(days(Language::Nl, &[]).whole("g"), &client(), &[]).svg();
    let square = parse(&svg).unwrap().into_iter().find(|e| e.has_class("chart-with-much-help")).unwrap();
    let side: f64 = square.get("d").split('h').nth(1).unwrap().split('v').next().unwrap().parse().unwrap();
    // A millimetre on paper: 2.83 points.
    assert!(side > 2.83, "{side}");
}
