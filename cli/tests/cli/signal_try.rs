//! The real `reable signal try`, without any server: over the worked examples, over a table, and over what cannot be
//! read.

use std::collections::BTreeSet;

use serde_json::{Value, json};

use crate::desk::{Folder, Run};

/// The project's worked examples.
const VECTORS: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/../server/rules/vectors/signals.json");

impl Folder {
    fn with(self, name: &str, text: &str) -> Self {
        self.file(name, text);
        self
    }

    /// Tries, with nothing that could lead to a server.
    async fn try_on(&self, arguments: &[&str]) -> Run {
        self.run("http://127.0.0.1:1", "", &[&["signal", "try"], arguments].concat(), "").await
    }
}

fn signals(verdict: &Value) -> BTreeSet<&str> {
    verdict["signals"].as_array().unwrap().iter().map(|signal| signal.as_str().unwrap()).collect()
}

#[tokio::test]
async fn every_worked_example_comes_out_as_it_says_and_in_its_order() {
    let expected: Vec<Value> = serde_json::from_str(&std::fs::read_to_string(VECTORS).unwrap()).unwrap();
    let verdicts = Folder::new().try_on(&[VECTORS, "-o", "json"]).await.json();
    let verdicts = verdicts.as_array().unwrap();
    assert_eq!(verdicts.len(), expected.len());
    for (verdict, expected) in verdicts.iter().zip(&expected) {
        assert_eq!(verdict["id"], expected["id"]);
        let wanted = expected["expect"].as_array().unwrap().iter().map(|signal| signal.as_str().unwrap()).collect();
        assert_eq!(signals(verdict), wanted, "{}", expected["id"]);
        let (shown, named) = (verdict["evidence"].as_object().unwrap(), expected["evidence"].as_object().unwrap());
        assert_eq!(shown.keys().collect::<Vec<_>>(), named.keys().collect::<Vec<_>>(), "{}", expected["id"]);
        for (name, number) in named {
            assert_eq!(shown[name].as_f64(), number.as_f64(), "{} {name}", expected["id"]);
        }
    }
}

#[tokio::test]
async fn a_table_of_verdicts_is_for_people() {
    let run = Folder::new().try_on(&[VECTORS]).await;
    assert_eq!(run.code, 0, "{}", run.err);
    assert!(run.out.starts_with("ID"), "{}", run.out);
    assert_eq!(run.out.lines().count(), 17);
    assert!(run.out.contains("steady discuss_taper_on_hold"), "{}", run.out);
}

/// Six weeks that fall from 7 to 5, as a Dutch spreadsheet saves them.
fn falling() -> String {
    let start: reable_rules::Day = "2026-03-01".parse().unwrap();
    let row = |offset: i32| format!("{};{}\r\n", start.plus_days(offset), if offset < 28 { 7 } else { 5 });
    "\u{feff}Datum;Cijfer\r\n".to_owned() + &(0..42).map(row).collect::<String>()
}

const TARGET: [&str; 7] = ["--csv", "r.csv", "--target", "7", "--kind", "improve", "--start"];

#[tokio::test]
async fn a_dated_series_is_told_in_sentences_with_its_numbers() {
    let folder = Folder::new().with("r.csv", &falling());
    let arguments = [&TARGET[..], &["2026-03-01"]].concat();
    let dutch = folder.try_on(&arguments).await;
    assert_eq!(dutch.code, 0, "{}", dutch.err);
    assert!(dutch.out.contains("Het middelste cijfer ging van 7 naar 5 (verschil -2)"), "{}", dutch.out);
    assert!(dutch.out.contains("Bespreek in het MDO."), "{}", dutch.out);
    let english = folder.try_on(&[&arguments[..], &["--language", "en"]].concat()).await;
    assert!(english.out.contains("The middle rating went from 7 to 5 (change -2)"), "{}", english.out);
}

#[tokio::test]
async fn a_dated_series_is_looked_at_as_it_was_on_the_day() {
    let folder = Folder::new().with("r.csv", &falling());
    let arguments = [&TARGET[..], &["2026-03-01", "-o", "json"]].concat();
    let on = async |day: &str| folder.try_on(&[&arguments[..], &["--day", day]].concat()).await.json()[0].clone();
    assert_eq!(signals(&on("2026-04-11").await), ["declining"].into());
    assert_eq!(on("2026-03-28").await["evidence"]["median_14d"], json!(7.0));
    assert!(signals(&on("2026-03-28").await).is_empty());
    let steady = ["--day", "2026-03-28", "--satisfaction", "7,5", "--own-share", "80", "--linked-minutes", "35"];
    let run = folder.try_on(&[&arguments[..], &steady].concat()).await.json();
    assert_eq!(signals(&run[0]), ["steady", "discuss_taper"].into());
    let few = folder.try_on(&[&arguments[..], &["--day", "2026-04-22"]].concat()).await.json();
    assert_eq!(signals(&few[0]), ["insufficient_data"].into());
    let paused = ["--day", "2026-04-22", "--paused", "2026-04-12..2026-04-22"];
    assert_eq!(
        folder.try_on(&[&arguments[..], &paused].concat()).await.json()[0]["evidence"]["ratings_needed"],
        json!(4)
    );
}

#[tokio::test]
async fn other_thresholds_may_be_tried() {
    let folder = Folder::new().with("r.csv", &falling()).with("t.json", r#"{"decline_tenths": 25}"#);
    let arguments = [&TARGET[..], &["2026-03-01", "-o", "json", "--thresholds", "t.json"]].concat();
    assert_eq!(signals(&folder.try_on(&arguments).await.json()[0]), ["stalled"].into());
}

#[tokio::test]
async fn what_cannot_be_read_is_told_with_its_place_and_exit_code_2() {
    let folder = Folder::new()
        .with("broken.json", "[\n  {\"id\": \"a\",}\n]")
        .with("wrong.json", r#"[{"id": "a", "day": 1, "ratings": [5, 11], "targt": 7}]"#)
        .with("r.csv", "datum,cijfer\n2026-03-01,7\n2026-03-02,11\n")
        .with("twice.csv", "datum,cijfer\n2026-03-01,7\n2026-03-01,8\n2026-02-01,8\n")
        .with("t.json", r#"{"decline_tenth": 25}"#);
    let csv = |name| ["--csv", name, "--start", "2026-03-01"];
    let table: [(&[&str], &[&str]); 9] = [
        (&["broken.json"], &["line 2 column 14", "invalid_json"]),
        (&["wrong.json"], &["/0/ratings/1", "out_of_range", "/0/targt", "unknown_field"]),
        (&["absent.json"], &["absent.json"]),
        (&csv("r.csv"), &["line 3, column cijfer", "out_of_range"]),
        (&csv("twice.csv"), &["line 3", "duplicate_day", "line 4", "before_episode_start"]),
        (&["--csv", "r.csv"], &["--start"]),
        (&[], &["FILE"]),
        (&["wrong.json", "--target", "11"], &["1 to 10"]),
        (&[VECTORS, "--thresholds", "t.json"], &["/decline_tenth", "unknown_threshold"]),
    ];
    for (arguments, words) in table {
        let run = folder.try_on(arguments).await;
        assert_eq!((run.code, run.out.as_str()), (2, ""), "{arguments:?}: {}", run.err);
        for word in words {
            assert!(run.err.contains(word), "{arguments:?}: {word} in {}", run.err);
        }
    }
}
