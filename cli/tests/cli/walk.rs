//! The real `reable` against a real server: what an administrator does on a Monday, and what a script goes by.

use reable_tests::fhir::{Validator, faults};
use serde_json::{Value, json};

use crate::desk::{Desk, Run};

#[tokio::test]
async fn exit_codes_say_what_kind_of_refusal_it_was() {
    let desk = Desk::new().await;
    let team = desk.world.team.to_string();
    let enrol = ["client", "enrol", "--name", "Mw. De Vries", "--external-ref", "A-17", "--team", team.as_str()];
    let dry = [&["--dry-run"], &enrol[..]].concat();
    let before = desk.clients().await;
    assert_eq!(desk.run(&dry).await.code, 0);
    assert_eq!(desk.clients().await, before, "a dry run enrols nobody");
    assert_eq!(desk.run(&enrol).await.code, 0);
    assert_eq!(desk.run(&enrol).await.code, 5, "the reference is taken");
    assert_eq!(desk.run(&["client", "enrol"]).await.code, 2);
    assert_eq!(desk.run(&["audit", "list"]).await.code, 4, "an administrator reads no logs");
}

/// Eight rows, of which the seventh names a day that does not exist.
fn eight_rows(today: chrono::NaiveDate) -> String {
    let start = today.format("%d-%m-%Y");
    let row = |n: u32| {
        let born = if n == 7 { "31-02-1940" } else { "01-02-1940" };
        format!("B-{n};Cliënt {n};{born};Wijkteam Centrum;{start}\r\n")
    };
    let rows: String = (1..=8).map(row).collect();
    format!("\u{feff}Cliëntnummer;naam;geboortedatum;wijkteam;startdatum\r\n{rows}")
}

#[tokio::test]
async fn a_bad_row_is_named_with_its_column_and_value_and_nobody_is_enrolled() {
    let desk = Desk::new().await;
    desk.folder.file("in.csv", eight_rows(desk.today()));
    let before = desk.clients().await;
    let run = desk.run(&["client", "import", "in.csv"]).await;
    assert_eq!(run.code, 1, "{}", run.err);
    assert!(run.said().contains("31-02-1940"), "{}", run.said());
    assert_eq!(desk.clients().await, before);
    let run = desk.run(&["client", "import", "in.csv", "--partial"]).await;
    assert_eq!(run.code, 3, "{}", run.err);
    assert_eq!(desk.clients().await.len(), before.len() + 7);
}

#[tokio::test]
async fn a_letter_holds_the_code_and_a_picture_of_it_and_nothing_about_health() {
    let desk = Desk::new().await;
    let client = desk.world.client.id.to_string();
    let run = desk.run(&["client", "letter", &client, "--out", "letter.html"]).await;
    assert_eq!(run.code, 0, "{}", run.err);
    let letter = desk.folder.read("letter.html");
    let code = letter.split(['<', '>']).find(|text| reable_rules::pairing::PairingCode::parse(text).is_ok());
    assert!(code.is_some() && letter.contains("<svg"), "{letter}");
    assert!(!letter.contains("Zelf douchen"), "no goal stands in a letter");
    let again = desk.run(&["client", "letter", &client, "--out", "second.html"]).await;
    assert_eq!(again.code, 5, "one that is in the post stays valid");
    assert!(!desk.folder.path("second.html").exists());
}

#[tokio::test]
async fn a_mondays_letters_go_to_those_who_have_neither_a_letter_nor_a_phone() {
    let desk = Desk::new().await;
    let team = desk.world.team.to_string();
    for (name, reference) in [("Ada Bos", "C/1"), ("Bep Kok", "C_1"), ("Cor Vos", "C-3")] {
        let arguments = ["client", "enrol", "--name", name, "--external-ref", reference, "--team", &team];
        assert_eq!(desk.run(&arguments).await.code, 0);
    }
    assert_eq!(desk.run(&["client", "letter", "C-3", "--out", "cor.html"]).await.code, 0);
    let outcomes = |run: &Run| -> Vec<(String, String)> {
        let word = |value: &Value| value.as_str().unwrap().to_owned();
        run.json().as_array().unwrap().iter().map(|one| (word(&one["name"]), word(&one["outcome"]))).collect()
    };
    let dry = desk.run(&["-o", "json", "--dry-run", "client", "letters", "--out", "letters"]).await;
    assert!(outcomes(&dry).contains(&("Ada Bos".to_owned(), "would_be_written".to_owned())), "{}", dry.err);
    let files = || std::fs::read_dir(desk.folder.path("letters")).unwrap().count();
    assert_eq!(files(), 0, "a dry run writes nothing down");

    let run = desk.run(&["-o", "json", "client", "letters", "--out", "letters", "--carers"]).await;
    assert_eq!(run.code, 0, "{}", run.err);
    let found = outcomes(&run);
    for (name, outcome) in
        [("Ada Bos", "written"), ("Bep Kok", "written"), ("Cor Vos", "has_a_letter"), ("Corrie de Wit", "has_a_phone")]
    {
        assert!(found.contains(&(name.to_owned(), outcome.to_owned())), "{name} {outcome}: {found:?}");
    }
    assert_eq!(files(), found.iter().filter(|(_, outcome)| outcome == "written").count());
    let ada = desk.folder.read("letters/C_1.html");
    assert!(ada.contains("Ada Bos") && ada.contains("Wijkteam Centrum") && ada.contains("<svg"), "{ada}");

    let all = desk.run(&["client", "letters", "--one-file", "all.html", "--reissue", "--since", "2020-01-01"]).await;
    assert_eq!(all.code, 0, "{}", all.err);
    assert!(desk.folder.read("all.html").matches("<article").count() >= 4);
    let later = desk.run(&["-o", "json", "client", "letters", "--out", "later", "--since", "2099-01-01"]).await;
    assert_eq!(later.json(), json!([]));
}

#[tokio::test]
async fn a_programme_is_tried_before_it_is_added_and_retired_when_it_is_done() {
    let desk = Desk::new().await;
    let shown = desk.run(&["-o", "json", "programme", "show", "lat"]).await.json();
    let mut own = shown.clone();
    own["id"] = json!("kort");
    own["max_weeks"] = json!(6);
    desk.folder.file("own.json", own.to_string());
    own["max_week"] = json!(6);
    desk.folder.file("wrong.json", format!("{own:#}"));
    let wrong = desk.run(&["programme", "validate", "wrong.json"]).await;
    assert_eq!(wrong.code, 1);
    assert!(wrong.err.contains("line ") && wrong.err.contains("max_week"), "{}", wrong.err);
    assert_eq!(desk.run(&["programme", "validate", "own.json"]).await.code, 0);
    assert_eq!(desk.run(&["programme", "add", "own.json"]).await.code, 0);
    assert_eq!(desk.run(&["programme", "add", "own.json"]).await.code, 5, "it never changes once it is there");
    assert_eq!(desk.run(&["programme", "retire", "lat", "--reason", "wij doen kort"]).await.code, 0);
    let listed = desk.run(&["-o", "json", "programme", "list"]).await.json();
    let retired = |id: &str| listed.as_array().unwrap().iter().find(|one| one["id"] == id).unwrap()["retired"].clone();
    assert_eq!((retired("lat"), retired("kort")), (json!(true), json!(false)));
    let team = desk.world.team.to_string();
    let enrol = async |programme: &str| {
        let who = ["client", "enrol", "--name", "Ada Bos", "--external-ref", "C-9", "--team", &team];
        desk.run(&[&who[..], &["--programme", programme]].concat()).await
    };
    let refused = enrol("lat").await;
    assert!(refused.code == 1 && refused.err.contains("programme_retired"), "{}", refused.err);
    assert_eq!(enrol("kort").await.code, 0);
    assert_eq!(desk.run(&["programme", "retire", "lat", "--undo"]).await.code, 0);
    assert_eq!(desk.run(&["programme", "show", "nergens"]).await.code, 1);
}

#[tokio::test]
async fn a_method_is_found_by_what_somebody_needs() {
    let desk = Desk::new().await;
    let all = desk.run(&["-o", "json", "method", "list"]).await.json().as_array().unwrap().len();
    let found = desk.run(&["-o", "json", "method", "find", "--need", "older people"]).await.json();
    let found = found.as_array().unwrap();
    assert!(all == 29 && !found.is_empty() && found.len() < all, "{}", found.len());
    let number = found[0]["number"].to_string();
    assert_eq!(desk.run(&["-o", "json", "method", "show", &number]).await.json(), found[0]);
    assert_eq!(desk.run(&["method", "show", "77"]).await.code, 1);
    let none = desk.run(&["-o", "json", "method", "find", "--need", "ruimtevaart"]).await;
    assert_eq!((none.code, none.json()), (0, json!([])));
}

#[tokio::test]
async fn an_export_is_a_table_without_names_and_without_formulas() {
    let desk = Desk::new().await;
    desk.check_in("=1+1").await;
    let run = desk.run(&["export", "check-ins", "--format", "csv", "--out", "out.csv"]).await;
    assert_eq!(run.code, 0, "{}", run.err);
    let table = desk.folder.read("out.csv");
    assert_eq!(table.lines().count(), 2, "{table}");
    assert!(!table.contains("Corrie") && !table.contains(&desk.world.client.id.to_string()), "{table}");
    assert!(!table.lines().flat_map(|line| line.split(',')).any(|cell| cell.starts_with(['=', '+', '@'])), "{table}");
    assert_eq!(
        desk.run(&["export", "check-ins", "--named", "--out", "named.csv"]).await.code,
        2,
        "named wants a reason"
    );
}

/// What Python's own readers make of the two files, one object each.
const READ_BY_OTHERS: &str = r#"
import csv, datetime, json, openpyxl
table = list(csv.DictReader(open("out.csv", newline="", encoding="utf-8")))
sheet = openpyxl.load_workbook("out.xlsx").active
heads, first = [[cell for cell in row] for row in sheet.iter_rows(max_row=2)]
print(json.dumps({
    "frozen": sheet.freeze_panes, "rows": sheet.max_row, "csv": table[0],
    "heads": [cell.value for cell in heads],
    "types": {head.value: type(cell.value).__name__ for head, cell in zip(heads, first)},
    "kinds": {head.value: cell.data_type for head, cell in zip(heads, first)},
    "note": next(cell.value for head, cell in zip(heads, first) if head.value == "note"),
}))
"#;

#[tokio::test]
async fn other_programs_read_an_export_with_real_dates_and_run_nothing_in_it() {
    let desk = Desk::new().await;
    desk.check_in("=1+1; \"zelf\"").await;
    for (format, out) in [("csv", "out.csv"), ("xlsx", "out.xlsx")] {
        let arguments = ["export", "check-ins", "--named", "--reason", "klacht 12", "--format", format, "--out", out];
        let run = desk.run(&arguments).await;
        assert_eq!(run.code, 0, "{}", run.err);
    }
    let mut python = desk.folder.command(reable_tests::python());
    let found = Run::from(python.args(["-c", READ_BY_OTHERS]).output().await.unwrap()).json();
    assert_eq!((&found["frozen"], &found["rows"]), (&json!("A2"), &json!(2)), "{found:#}");
    for (column, kind) in
        [("day", "datetime"), ("recorded_at", "datetime"), ("performance", "int"), ("imported", "bool")]
    {
        assert_eq!(found["types"][column], json!(kind), "{column}");
    }
    assert_eq!((&found["note"], &found["kinds"]["note"]), (&json!("=1+1; \"zelf\""), &json!("s")), "text, no formula");
    assert_eq!(found["csv"]["note"], json!("'=1+1; \"zelf\""));
    assert_eq!(found["csv"]["day"], json!(desk.today()));
    let described = desk.run(&["-o", "json", "export", "codebook"]).await.json();
    let known = |column: &Value| {
        let is_it = |entry: &&Value| entry["export"] == "check-ins" && &entry["column"] == column;
        described.as_array().unwrap().iter().any(|entry| is_it(&entry))
    };
    let unknown: Vec<&Value> = found["heads"].as_array().unwrap().iter().filter(|head| !known(head)).collect();
    assert!(unknown.is_empty(), "the codebook knows every column: {unknown:?}");
    assert_eq!(desk.run(&["export", "goals", "--format", "xlsx"]).await.code, 2, "a spreadsheet is a file");
}

#[tokio::test]
async fn records_leave_in_fhir_as_other_systems_read_it_or_not_at_all() {
    let desk = Desk::new().await;
    desk.check_in("met Karin erbij").await;
    let episode = desk.world.episode.to_string();
    let all = ["export", "fhir", "--all", "--reason", "overdracht", "--out"];
    for (format, out) in [("bundle", "all.json"), ("ndjson", "all.ndjson")] {
        let run = desk.run(&[&all[..], &[out, "--format", format]].concat()).await;
        assert_eq!((run.code, run.err.contains("2 episodes")), (0, true), "{}", run.err);
    }
    let one = desk.run_as(&desk.world.nurse, &["export", "fhir", "--episode", &episode, "--reason", "huisarts"]).await;
    desk.folder.file("one.json", one.json().to_string());
    let [bundle, lines, one] = ["all.json", "all.ndjson", "one.json"].map(|name| desk.folder.path(name));
    for judge in [Validator::Structure, Validator::Bindings] {
        assert_eq!(faults(judge, &[&bundle, &lines, &one]), [""; 0], "{judge:?}");
    }
    let resources: Vec<Value> =
        desk.folder.read("all.ndjson").lines().map(|line| serde_json::from_str(line).unwrap()).collect();
    let of = |kind: &str| resources.iter().filter(|resource| resource["resourceType"] == kind).collect::<Vec<_>>();
    assert_eq!((of("Patient").len(), of("Organization").len()), (2, 1), "each once");
    assert_eq!(of("Observation")[0]["subject"]["reference"], format!("Patient/{}", desk.world.client.id));
    assert_eq!(desk.run(&all[..3]).await.code, 2, "names want a reason");
    let refused = desk.run_as(&desk.world.nurse, &[&all[..], &["none.json"]].concat()).await;
    assert_eq!(refused.code, 4, "{}", refused.err);
    assert!(!desk.folder.path("none.json").exists() && !desk.folder.path("none.json.part").exists());
}

#[tokio::test]
async fn a_log_manager_reads_takes_along_and_verifies_the_log_and_nobody_else_does() {
    let desk = Desk::new().await;
    desk.check_in("met Karin erbij").await;
    assert_eq!(desk.run(&["export", "goals", "--named", "--reason", "klacht 12", "--out", "goals.csv"]).await.code, 0);
    let manager = &desk.world.log_manager;
    let exports = desk.run_as(manager, &["-o", "json", "audit", "list", "--action", "export"]).await.json();
    assert_eq!((exports[0]["purpose"].as_str(), exports.as_array().unwrap().len()), (Some("klacht 12"), 1));
    let run = desk.run_as(manager, &["audit", "export", "--out", "audit.csv"]).await;
    assert_eq!(run.code, 0, "{}", run.err);
    let table = desk.folder.table("audit.csv");
    let place = |name: &str| table[0].iter().position(|head| head == name).unwrap();
    let newest = &table[1];
    assert_eq!((table.len(), &*newest[place("action")], &*newest[place("object_kind")]), (5, "read", "audit_log"));
    let head = format!("{}:{}", newest[place("seq")], newest[place("hash")]);
    let whole = desk.run_as(manager, &["-o", "json", "audit", "verify", "--head", &head]).await;
    assert_eq!(whole.json()["ok"], true);
    let other = format!("{}:{}", newest[place("seq")], "0".repeat(64));
    let broken = desk.run_as(manager, &["audit", "verify", "--head", &other]).await;
    assert_eq!((broken.code, broken.err.contains("rewritten")), (1, true), "{}", broken.err);
    for arguments in [&["audit", "list"][..], &["audit", "export"], &["audit", "verify"]] {
        assert_eq!(desk.run(arguments).await.code, 4, "an administrator reads no logs");
    }
}

#[tokio::test]
async fn completions_and_manual_pages_are_made_without_a_server() {
    let desk = Desk::new().await;
    let completions = desk.run(&["completions", "bash"]).await;
    assert!(completions.code == 0 && completions.out.contains("reable"), "{}", completions.err);
    let manual = desk.run(&["man"]).await;
    assert!(manual.code == 0 && manual.out.contains(".TH"), "{}", manual.err);
}

#[tokio::test]
async fn a_team_walks_through_its_meeting_from_plan_to_follow_up() {
    let desk = Desk::new().await;
    let (team, episode) = (desk.world.team.to_string(), desk.world.episode.to_string());
    let (goal, staff) = (desk.world.goal.to_string(), desk.world.nurse.id.to_string());
    desk.begin_episodes_on(desk.today()).await;
    let today = desk.today().to_string();
    let token = desk.world.nurse.token.as_str();
    let json = async |arguments: &[&str]| {
        let run = desk.run_as(token, &[&["-o", "json"], arguments].concat()).await;
        assert_eq!(run.code, 0, "{arguments:?}: {}", run.err);
        run.json()
    };
    let of_goal = |minutes: u32| format!("{goal}={minutes}");
    let baseline =
        ["episode", "care-decision", &episode, "--kind", "baseline", "--from-day", &today, "--minutes", "195"];
    json(&[&baseline[..], &["--goal", &of_goal(60), "--decided-by", "Niels", "--reason", "intake"]].concat()).await;

    let planned = json(&["meeting", "plan", &team, "--on", &today]).await;
    let meeting = planned[0]["id"].as_str().unwrap();
    assert_eq!(desk.run_as(token, &["meeting", "plan", &team, "--on", &today]).await.code, 5, "one a day");
    let agenda = desk.run_as(token, &["meeting", "agenda", meeting]).await;
    assert!(agenda.out.contains("Corrie de Wit") && agenda.out.contains("never_discussed"), "{}", agenda.out);
    assert_eq!(json(&["meeting", "pack", meeting]).await["episodes"][0]["id"], json!(episode));

    let who = ["meeting", "decide", meeting, &episode, "--reason", "gaat goed", "--staff", &staff, "--client-present"];
    let half = of_goal(30);
    let care = ["--kind", "taper", "--from-day", &today, "--minutes", "150", "--goal", &half];
    let taper = [&who[..], &care[..]].concat();
    assert_eq!(json(&[&["--dry-run"], &taper[..]].concat()).await["kind"], "taper");
    assert_eq!(json(&["meeting", "decisions", meeting]).await, json!([]), "a dry run decides nothing");
    assert_eq!(json(&taper).await["minutes_per_week"], 150);
    assert_eq!(desk.run_as(token, &taper).await.code, 1, "a second taper must lower");
    let end = ["--kind", "end", "--from-day", &today, "--end-reason", "goals_reached"];
    json(&[&who[..], &end[..]].concat()).await;
    assert_eq!(json(&["episode", "decisions", &episode]).await.as_array().unwrap().len(), 2);

    assert_eq!(json(&["episode", "change", &episode, "--independence-start", "4"]).await["independence_start"], 4);
    let scores = ["--independence-end", "8", "--minutes", "150", "--outcome", "less_care"];
    json(&[&["episode", "evaluate", &episode, "--held-on", &today], &scores[..]].concat()).await;
    assert_eq!(json(&["episode", "evaluate", &episode]).await["outcome"], "less_care");
    let moments = json(&["episode", "follow-up", &episode]).await;
    assert_eq!((&moments[0]["month"], &moments[1]["month"]), (&json!(6), &json!(12)));
}

#[tokio::test]
async fn what_waits_to_leave_is_listed_and_a_letter_goes_by_mail() {
    let desk = Desk::new().await;
    let client = desk.world.client.id.to_string();
    let mail = ["client", "pairing-code", client.as_str(), "--send-by-mail"];
    assert_eq!(desk.run(&mail).await.code, 5, "there is no address");
    desk.app.execute("UPDATE people SET email = 'corrie@example.org' WHERE name = 'Corrie de Wit'").await;
    let run = desk.run(&mail).await;
    assert_eq!(run.code, 0, "{}", run.err);
    let queue = desk.run(&["-o", "json", "reminder", "queue", "--kind", "pairing_letter"]).await.json();
    assert_eq!((&queue[0]["state"], &queue[0]["channel"]), (&json!("waiting"), &json!("mail")));
    let retried = desk.run(&["reminder", "retry", queue[0]["id"].as_str().unwrap()]).await;
    assert_eq!(retried.code, 5, "it is tried by itself");
    let preview = desk.run(&["reminder", "preview", "--person", &client, "--on", "2026-03-02"]).await;
    assert_eq!(preview.code, 4, "an administrator sees no care");
}

#[tokio::test]
async fn a_nurse_sets_when_a_client_is_reminded_and_sees_what_would_be_sent() {
    let desk = Desk::new().await;
    let (client, nurse) = (desk.world.client.id.to_string(), desk.world.nurse.token.clone());
    let run = async |arguments: &[&str]| desk.run_as(&nurse, arguments).await;
    let settings = ["-o", "json", "reminder", "settings"];
    let set = [&settings[..], &["set", "--person", &client, "--on", "--at", "09:30", "--channel", "mail"]].concat();
    let dry = run(&[&["--dry-run"], &set[..]].concat()).await;
    assert_eq!(dry.code, 0, "{}", dry.err);
    let show = [&settings[..], &["show", "--person", &client]].concat();
    assert_eq!(run(&show).await.json()["on"], json!(false), "a dry run changes nothing");
    assert_eq!(run(&set).await.json()["at"], json!("09:30"));
    let off = [&settings[..], &["set", "--person", &client, "--off"]].concat();
    let left = run(&off).await.json();
    assert_eq!((&left["on"], &left["at"], &left["channels"]), (&json!(false), &json!("09:30"), &json!(["mail"])));
    let preview = run(&["-o", "json", "reminder", "preview", "--person", &client]).await.json();
    assert_eq!((&preview["due"], &preview["why_not"]), (&json!(false), &json!("switched_off")));
    let made = run(&["-o", "json", "reminder", "calendar", "make", "--person", &client]).await.json();
    let listed = run(&["-o", "json", "reminder", "calendar", "list", "--person", &client]).await.json();
    assert_eq!(listed[0]["id"], made["id"]);
    assert_eq!(run(&["reminder", "calendar", "end", made["id"].as_str().unwrap()]).await.code, 0);
    assert_eq!(run(&["reminder", "snooze", "--person", &client, "--end"]).await.code, 0);
}
