//! The real `reable report` against a real server: each format as the program that reads it would.

use std::io::Read as _;

use calamine::{Data, Reader as _, Xlsx, open_workbook};
use reable_rules::Day;
use reable_tests::TestApp;
use serde_json::Value;

use crate::desk::{Desk, Run};

/// An organisation with twelve advice talks in the first quarter of 2026: six who start the programme, six who do
/// without.
async fn desk() -> Desk {
    let desk = Desk::before(TestApp::start().await).await;
    let (app, world) = (&desk.app, &desk.world);
    for number in 0..12 {
        let client = app.client(world.org, "Mies Bakker", world.team, world.coordinator.id).await;
        let held_on: Day = "2026-02-02".parse().unwrap();
        let outcome = if number < 6 { "programme" } else { "self_reliant" };
        let row = vec![
            app.id().into(),
            world.org.into(),
            client.id.into(),
            held_on.into(),
            outcome.into(),
            world.therapist.id.into(),
            app.clock.now().into(),
        ];
        app.insert("advice_talks (id, org_id, client_id, held_on, outcome, recorded_by, recorded_at)", row).await;
    }
    desk
}

impl Desk {
    /// What the report of the quarter is on stdout.
    async fn quarter(&self, arguments: &[&str]) -> String {
        let run = self.run(&[&["report", "quarter", "2026Q1"], arguments].concat()).await;
        assert_eq!(run.code, 0, "{}", run.err);
        run.out
    }
}

#[tokio::test]
async fn the_table_is_for_people_and_says_what_is_hidden() {
    let desk = desk().await;
    let run = desk.run(&["report", "quarter", "2026Q1"]).await;
    let Run { out, err, .. } = run;
    let line = |words: &str| out.lines().find(|line| line.contains(words)).unwrap().to_owned();
    let programme = line("start een traject");
    assert!(programme.starts_with("Adviesgesprekken") && programme.contains("50 %"), "{programme}");
    assert!(line("wijkverpleging").contains("< 5*"), "{out}");
    assert!(err.contains("* Verborgen: minder dan 5"), "{err}");
    let english = desk.quarter(&["--language", "en"]).await;
    assert!(english.contains("starts the programme"), "{english}");
}

#[tokio::test]
async fn the_json_is_what_the_server_said() {
    let desk = desk().await;
    let json: Value = serde_json::from_str(&desk.quarter(&["--format", "json"]).await).unwrap();
    let said = desk.app.get("/v1/reports/quarter?year=2026&quarter=1", &desk.world.administrator).await.ok();
    assert_eq!(json, said.body);
    let also: Value = serde_json::from_str(&desk.quarter(&["-o", "json"]).await).unwrap();
    assert_eq!(also, said.body);
}

#[tokio::test]
async fn the_csv_reads_back_with_numbers_and_hidden_cells_empty() {
    let desk = desk().await;
    let csv = desk.quarter(&["--format", "csv"]).await;
    let mut reader = csv::Reader::from_reader(csv.as_bytes());
    let head = reader.headers().unwrap().clone();
    let rows: Vec<csv::StringRecord> = reader.records().map(Result::unwrap).collect();
    let cell = |name: &str, column: &str| {
        let place = |wanted: &str| head.iter().position(|name| name == wanted).unwrap();
        let row = rows.iter().find(|row| &row[place("name")] == name).unwrap();
        row[place(column)].to_owned()
    };
    let cells = |name| ["n", "value", "percent", "hidden"].map(|column| cell(name, column));
    assert_eq!(cells("programme"), ["12", "6", "50", "false"]);
    assert_eq!(cells("home_nursing"), ["12", "", "", "true"]);
    assert_eq!(cell("method_21", "words").split(": ").next(), Some("Doelen en methodieken"));
    assert_eq!(cell("method_21", "method"), "21");
}

#[tokio::test]
async fn the_spreadsheet_has_numbers_a_frozen_header_and_says_what_is_hidden() {
    let desk = desk().await;
    // The ending of the file says what it is to be.
    desk.quarter(&["--out", "report.xlsx"]).await;
    let mut book: Xlsx<_> = open_workbook(desk.folder.path("report.xlsx")).unwrap();
    assert_eq!(book.sheet_names(), ["2026Q1", "Toelichting"]);
    let figures = book.worksheet_range("2026Q1").unwrap();
    let row = |words: &str| {
        let found = figures.rows().find(|row| row[1] == Data::String(words.into()));
        found.unwrap_or_else(|| panic!("{words}")).to_vec()
    };
    let programme = row("start een traject");
    assert_eq!(
        (&programme[2], &programme[4], &programme[5]),
        (&Data::Float(6.0), &Data::Float(50.0), &Data::Float(12.0))
    );
    assert_eq!(row("wijkverpleging")[2], Data::String("< 5*".into()));
    assert_eq!(row("mediaan")[2], Data::String("–*".into()), "not a median under five");
    let explained = book.worksheet_range("Toelichting").unwrap();
    assert!(explained.rows().any(|row| row[0].to_string().contains("minder dan 5")));
    let file = std::fs::File::open(desk.folder.path("report.xlsx")).unwrap();
    let mut sheet = String::new();
    let mut archive = zip::ZipArchive::new(file).unwrap();
    archive.by_name("xl/worksheets/sheet1.xml").unwrap().read_to_string(&mut sheet).unwrap();
    assert!(sheet.contains("<pane ySplit=\"1\"") && sheet.contains("state=\"frozen\""), "{}", &sheet[..600]);
    assert!(!sheet.contains("<f>"), "no cell is a formula");
}

#[tokio::test]
async fn the_page_has_charts_and_nothing_that_runs() {
    let desk = desk().await;
    let dutch = desk.quarter(&["--format", "html"]).await;
    assert!(dutch.contains("<html lang=\"nl\">") && dutch.contains("<svg") && dutch.contains("6 (50 %); n = 12"));
    assert!(dutch.contains("&lt; 5*") && dutch.contains("@page { size: A4"));
    for word in ["<script", "src=", "href=", "url(", "@import"] {
        assert!(!dutch.contains(word), "{word}");
    }
    let english = desk.quarter(&["--format", "html", "--language", "en"]).await;
    assert!(english.contains("<html lang=\"en\">") && english.contains("starts the programme"));
}

#[tokio::test]
async fn the_report_of_a_team_names_the_team() {
    let desk = desk().await;
    let team = desk.world.other_team.to_string();
    let json: Value = serde_json::from_str(&desk.quarter(&["-o", "json", "--team", &team]).await).unwrap();
    assert_eq!(json["team_name"], "Wijkteam Noord");
    let held = json["figures"].as_array().unwrap().iter().find(|figure| figure["name"] == "held").unwrap();
    assert_eq!(held["value"], Value::Null, "all twelve were of the other team");
}

#[tokio::test]
async fn a_quarter_that_is_none_is_a_matter_of_usage() {
    let desk = desk().await;
    let run = desk.run(&["report", "quarter", "2026Q5"]).await;
    assert_eq!(run.code, 2);
    assert!(run.err.contains("such as 2026Q3") && run.err.contains("--help"), "{}", run.err);
    let refused = desk.run_as(&desk.world.therapist, &["report", "quarter", "2026Q1"]).await;
    assert_eq!(refused.code, 4);
}

/// The figures of the Langer Actief Thuis report.
const LAT: [&str; 16] = [
    "report",
    "business-case",
    "--clients",
    "100",
    "--minutes-start",
    "195",
    "--minutes-end",
    "75",
    "--rate",
    "45",
    "--weeks",
    "7.7",
    "--programme-cost",
    "3103",
    "--funded",
    "2543",
];

#[tokio::test]
async fn a_business_case_prints_results_with_formulas_and_inputs() {
    let desk = desk().await;
    let scenarios = ["--scenario", "as_given=100,100,100", "--scenario", "cautious=50,100,100"];
    let run = desk.run(&[&LAT[..], &scenarios].concat()).await;
    assert_eq!(run.code, 0, "{}", run.err);
    let out = run.out;
    let line = |start: &str, name: &str| {
        let mut found = out.lines().filter(|line| line.starts_with(start));
        found
            .find(|line| line.contains(&format!(" {name} ")))
            .unwrap_or_else(|| panic!("{start} {name}: {out}"))
            .to_owned()
    };
    let saving = line("as_given ", "saving");
    assert!(saving.contains("€ 693.00 a client") && saving.contains("weeks × saving_per_week"), "{saving}");
    assert!(saving.contains("weeks = 7.7 weeks; saving_per_week = € 90.00 a week"), "{saving}");
    assert!(line("as_given ", "weeks_to_pay_back").contains("34.5 weeks"));
    assert!(line("cautious (care 50 %, weeks 100 %, cost 100 %) ", "saving_per_week").contains("€ 45.00 a week"));
}

#[tokio::test]
async fn a_business_case_of_too_few_or_of_nothing_says_what_to_do() {
    let desk = desk().await;
    let money = ["--rate", "45", "--weeks", "7.7", "--programme-cost", "3103"];
    let days = ["--from", "2026-01-01", "--to", "2026-03-31"];
    let few = desk.run(&[&["report", "business-case"][..], &money, &days].concat()).await;
    assert_eq!(few.code, 5);
    assert!(few.err.contains("Take a longer span"));
    let nothing = desk.run(&[&["report", "business-case"][..], &money].concat()).await;
    assert_eq!(nothing.code, 2);
    let wrong =
        desk.run(&["report", "business-case", "--rate", "€ 45", "--weeks", "7.7", "--programme-cost", "1"]).await;
    assert_eq!(wrong.code, 2);
    assert!(wrong.err.contains("write an amount in euros, such as 45 or 45.50"));
}
