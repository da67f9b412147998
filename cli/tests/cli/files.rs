//! Files that go in through the real `reable` and a real server: as care records export them, as people fill them in,
//! and as they never should be.

use std::fs::File;
use std::os::unix::fs::PermissionsExt as _;

use calamine::{Reader as _, Xlsx, open_workbook};
use reable_rules::enrolment::Column;
use reable_rules::words::Language;
use reable_tests::NOBODY;
use rust_xlsxwriter::{ExcelDateTime, Format, Workbook};
use serde_json::{Value, json};

use crate::desk::{Desk, Run};

const HEAD: &str = "Cliëntnummer;Naam;Geboortedatum;Wijkteam;Startdatum";

impl Desk {
    /// Today as the Dutch write it.
    fn dutch_today(&self) -> String {
        self.today().format("%d-%m-%Y").to_string()
    }

    /// Imports a file that must not enrol anybody, and leave nothing staged on the server.
    async fn refused(&self, name: &str, code: i32, words: &[&str]) -> Run {
        let before = self.clients().await;
        let run = self.run(&["client", "import", name]).await;
        assert_eq!(run.code, code, "{}", run.said());
        for word in words {
            assert!(run.said().contains(word), "{word:?} is not in: {}", run.said());
        }
        assert_eq!(self.clients().await, before, "nobody is enrolled");
        let staged = "SELECT CAST(COUNT(*) AS TEXT) AS n FROM imports";
        assert_eq!(self.app.texts(staged, "n").await, ["0"], "nothing stays staged");
        run
    }
}

/// What a program of Windows makes of this text.
fn windows_1252(text: &str) -> Vec<u8> {
    text.chars().map(|letter| u8::try_from(u32::from(letter)).unwrap()).collect()
}

#[tokio::test]
async fn an_export_of_windows_with_dutch_dates_and_columns_too_many_is_enrolled_once() {
    let desk = Desk::new().await;
    let start = desk.dutch_today();
    let rows: String = (1..=3)
        .map(|n| format!("B-{n};Zoë Müller {n};31-12-1941 0:00:00;Wijkteam Centrum;{start};Dr. Bos;12\r\n"))
        .collect();
    desk.folder.file("in.csv", windows_1252(&format!("{HEAD};Huisarts;Kamer\r\n{rows}")));
    let before = desk.clients().await.len();

    let dry = desk.run(&["client", "import", "in.csv", "--dry-run"]).await;
    assert_eq!(dry.code, 0, "{}", dry.err);
    assert!(dry.err.contains("to enrol: 3;") && dry.err.contains("ignored: \"Huisarts\", \"Kamer\""), "{}", dry.err);
    assert_eq!(desk.clients().await.len(), before, "a dry run enrols nobody");

    let run = desk.run(&["client", "import", "in.csv"]).await;
    assert_eq!(run.code, 0, "{}", run.err);
    let clients = desk.clients().await;
    assert_eq!(clients.len(), before + 3);
    assert!(clients.contains(&"Zoë Müller 2".to_owned()), "{clients:?}");
    let born = desk.app.texts("SELECT external_ref FROM clients WHERE date_of_birth = '1941-12-31'", "external_ref");
    assert_eq!(born.await.len(), 3);

    let again = desk.run(&["client", "import", "in.csv"]).await;
    assert_eq!((again.code, again.err.contains("enrolled before: 3;")), (0, true), "{}", again.err);
    assert_eq!(desk.clients().await.len(), before + 3);
}

#[tokio::test]
async fn faults_come_as_a_table_that_a_spreadsheet_opens_and_the_others_are_enrolled_when_asked() {
    let desk = Desk::new().await;
    let start = desk.dutch_today();
    let future = "31-12-2199";
    let rows = [
        format!("B-1;Eva;1-2-1940;Wijkteam Centrum;{start}"),
        format!("B-2;Sam;{future};Wijkteam Centrum;{start}"),
        format!("B-1;Ans;1-2-1940;=Wijkteam Zuid;{start}"),
    ];
    desk.folder.file("in.csv", format!("{HEAD}\n{}\n", rows.join("\n")));
    let before = desk.clients().await.len();

    let import = ["client", "import", "in.csv", "--errors-to", "faults.csv"];
    let run = desk.run(&import).await;
    assert_eq!(run.code, 1, "{}", run.err);
    assert_eq!(desk.clients().await.len(), before, "all or nothing");
    let faults = desk.folder.table("faults.csv");
    assert_eq!(faults[0], ["row", "column", "value", "reason", "mend"]);
    let told: Vec<[&str; 3]> = faults[1..].iter().map(|row| [0, 1, 2].map(|cell| row[cell].as_str())).collect();
    assert_eq!(
        told,
        [["3", "Geboortedatum", future], ["4", "Cliëntnummer", "B-1"], ["4", "Wijkteam", "'=Wijkteam Zuid"],]
    );
    assert!(faults[1][3].contains("future") && faults[1][4].contains("check the year"), "{:?}", faults[1]);
    assert!(faults[2][4].contains("row 2 has the same reference"), "both rows are named: {:?}", faults[2]);
    let mode = std::fs::metadata(desk.folder.path("faults.csv")).unwrap().permissions().mode();
    assert_eq!(mode & 0o777, 0o600, "it holds names");

    let run = desk.run(&[&import[..], &["--partial"]].concat()).await;
    assert_eq!(run.code, 3, "{}", run.err);
    assert_eq!(desk.clients().await.len(), before + 1);

    desk.folder.file("in.csv", format!("{HEAD}\n{}\n", rows[0]));
    assert_eq!(desk.run(&import).await.code, 0);
    assert_eq!(desk.folder.table("faults.csv").len(), 1, "what was wrong before is wrong no more");
    assert_eq!(desk.run(&["client", "import", "in.csv", "--errors-to", "in.csv"]).await.code, 2);
}

#[tokio::test]
async fn a_fresh_sheet_is_filled_in_and_imported_in_either_language() {
    let desk = Desk::new().await;
    let before = desk.clients().await.len();
    for (language, name) in [(Language::Nl, "nl.xlsx"), (Language::En, "en.xlsx")] {
        let make = ["client", "import-template", "--out", name, "--language", language.as_str()];
        let run = desk.run(&make).await;
        assert_eq!(run.code, 0, "{}", run.err);
        assert_eq!(desk.run(&make).await.code, 5, "what is there may have been filled in");
        let mut book: Xlsx<_> = open_workbook(desk.folder.path(name)).unwrap();
        let sheets = book.sheet_names();
        let lists = book.worksheet_range(&sheets[2]).unwrap();
        assert!(lists.cells().any(|(_, _, cell)| *cell == "Wijkteam Centrum"), "teams can be chosen");

        // Filled in as a spreadsheet would save it: the same headers, real dates.
        let headers: Vec<String> = book.worksheet_range(&sheets[0]).unwrap().headers().unwrap();
        let mut filled = Workbook::new();
        let (day, today) = (Format::new().set_num_format("dd-mm-yyyy"), desk.today().to_string());
        let sheet = filled.add_worksheet().set_name(&sheets[0]).unwrap();
        for (column, header) in (0..).zip(&headers) {
            sheet.write(0, column, header).unwrap();
            let date = |text: &str| ExcelDateTime::parse_from_str(text).unwrap();
            match Column::from_header(header).unwrap() {
                Column::ExternalRef => sheet.write(1, column, 1017.0 + f64::from(language as u8)),
                Column::Name => sheet.write(1, column, format!("  Zoë {language} ")),
                Column::BirthDate => sheet.write_with_format(1, column, date("1941-12-31"), &day),
                Column::StartDate => sheet.write_with_format(1, column, date(&today), &day),
                Column::Team => sheet.write(1, column, "Wijkteam Centrum"),
                Column::Language => sheet.write(1, column, if language == Language::Nl { "Engels" } else { "Dutch" }),
                _ => continue,
            }
            .unwrap();
        }
        filled.save(desk.folder.path(name)).unwrap();
        let run = desk.run(&["client", "import", name]).await;
        assert_eq!((run.code, run.err.contains("; enrolled: 1;")), (0, true), "{}", run.err);
    }
    let clients = desk.clients().await;
    assert_eq!(clients.len(), before + 2);
    assert!(clients.contains(&"Zoë nl".to_owned()), "{clients:?}");
    let born = "SELECT external_ref FROM clients WHERE date_of_birth = '1941-12-31' ORDER BY external_ref";
    assert_eq!(desk.app.texts(born, "external_ref").await, ["1017", "1018"], "a whole number has no fraction");

    let nobody = desk.run_as(NOBODY, &["client", "import-template", "--out", "free.xlsx"]).await;
    assert_eq!((nobody.code, nobody.err.contains("no list of your teams")), (0, true), "{}", nobody.err);
}

#[tokio::test]
async fn what_is_no_list_of_clients_is_refused_with_its_place_and_leaves_nothing() {
    let desk = Desk::new().await;
    let start = desk.dutch_today();
    let row = |n: u32| format!("B-{n};Eva {n};1-2-1940;Wijkteam Centrum;{start}");

    let huge = File::create(desk.folder.path("huge.csv")).unwrap();
    huge.set_len(200 << 20).unwrap();
    desk.refused("huge.csv", 1, &["huge.csv: the file has 200 MiB, at most 32 are read", "divide it"]).await;

    desk.folder.file("nul.csv", format!("{HEAD}\n{}\nB-2;E\0va;1-2-1940\n", row(1)));
    desk.refused("nul.csv", 1, &["line 3: in column \"Naam\" there is a NUL character"]).await;

    desk.folder.file("mixed.csv", format!("{HEAD}\r\n{}\r\n{}\n", row(1), row(2)));
    desk.refused("mixed.csv", 1, &["line 3: this line ends in LF, those before it in CR LF"]).await;

    desk.folder.file("wide.csv", format!("{HEAD}\n{}\nB-2;Vries; Eva de;1-2-1940;Noord;{start}\n", row(1)));
    desk.refused("wide.csv", 1, &["line 3: there are 6 cells, but 5 columns. Is a quote missing?"]).await;

    desk.folder.file("missing.csv", "naam;team;Name\nEva;Noord;Eva\n");
    let words = ["\"Name\" is the second column", "no column external_ref", "no column birth_date", "start_date"];
    desk.refused("missing.csv", 1, &words).await;

    let many: String = (0..=20_000).map(|n| format!("B-{n};x\n")).collect();
    desk.folder.file("many.csv", format!("{HEAD}\n{many}"));
    desk.refused("many.csv", 1, &["line 20002: here begins row 20001, at most 20000"]).await;

    desk.folder.file("teams.csv", format!("{HEAD}\n{}\n", row(1).replace("Centrum", "Oost")));
    desk.refused("teams.csv", 1, &["Wijkteam", "Wijkteam Oost", "names no team of this organisation"]).await;

    desk.refused("none.csv", 1, &["none.csv"]).await;
    let run = desk.run(&["client", "import", "nul.csv", "--errors-to", "faults.csv"]).await;
    let faults = desk.folder.table("faults.csv");
    assert_eq!((run.code, faults.len(), &faults[1][..2]), (1, 2, &["3".to_owned(), "Naam".to_owned()][..]));
}

#[tokio::test]
async fn a_spreadsheet_that_would_fill_the_memory_is_refused_before_it_does() {
    use std::io::Write as _;
    let desk = Desk::new().await;
    let mut bomb = zip::ZipWriter::new(File::create(desk.folder.path("bomb.xlsx")).unwrap());
    bomb.start_file("xl/worksheets/sheet1.xml", zip::write::SimpleFileOptions::default()).unwrap();
    let spaces = vec![b' '; 1 << 20];
    for _ in 0..129 {
        bomb.write_all(&spaces).unwrap();
    }
    bomb.finish().unwrap();
    assert!(std::fs::metadata(desk.folder.path("bomb.xlsx")).unwrap().len() < 1 << 20);
    desk.refused("bomb.xlsx", 1, &["it unpacks to more than 128 MiB"]).await;

    let mut corner = Workbook::new();
    corner.add_worksheet().write(0, 0, "naam").unwrap().write(1_048_575, 16_383, "x").unwrap();
    corner.save(desk.folder.path("corner.xlsx")).unwrap();
    desk.refused("corner.xlsx", 1, &["line 1048576: there are cells up to column 16384, at most 256"]).await;

    desk.folder.file("old.xls", [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]);
    desk.refused("old.xls", 1, &["spreadsheet"]).await;
}

#[tokio::test]
async fn a_paper_diary_in_dutch_is_entered_from_a_file_and_says_by_whom() {
    let desk = Desk::new().await;
    let (today, nurse) = (desk.today(), desk.world.nurse.token.as_str());
    desk.begin_episodes_on(today - chrono::Days::new(9)).await;
    let (episode, by) = (desk.world.episode.to_string(), desk.world.client.id.to_string());
    let day = |before: u64| (today - chrono::Days::new(before)).format("%d-%m-%Y").to_string();
    let rows = [
        format!("zelf douchen;{};Zelf;8;7;;", day(3)),
        format!("Zelf douchen;{};met een beetje hulp;6;6;;ging wel", day(2)),
        format!("Zelf douchen;{};niet gedaan;;;was weg;", day(1)),
        format!("Zelf douchen;{};een beetje;6;6;;", day(0)),
    ];
    let head = "Doel;Datum;Hulp;Uitvoering;Tevredenheid;Reden;Opmerking";
    desk.folder.file("dagboek.csv", windows_1252(&format!("{head}\r\n{}\r\n", rows.join("\r\n"))));
    let import = ["check-in", "import", "dagboek.csv", "--episode", &episode, "--by", &by];
    let run = desk.run_as(nurse, &import).await;
    assert_eq!(run.code, 3, "{}", run.said());
    assert!(run.out.contains("met een beetje hulp, met veel hulp, niet gedaan"), "{}", run.out);

    let goal = desk.world.goal.to_string();
    let listed = desk.run_as(nurse, &["check-in", "list", &goal]).await;
    assert!(listed.out.contains("ENTERED BY NAME") && listed.out.contains("IMPORTED"), "{}", listed.out);
    let listed = desk.run_as(nurse, &["-o", "json", "check-in", "list", &goal]).await.json();
    let helps: Vec<&Value> = listed.as_array().unwrap().iter().map(|check_in| &check_in["help"]).collect();
    assert_eq!(helps, ["alone", "with_some_help", "not_done"]);
    for check_in in listed.as_array().unwrap() {
        assert_eq!((&check_in["imported"], &check_in["by"]), (&json!(true), &json!(by)));
        assert_eq!(check_in["entered_by_name"], "Niels Mulder");
    }
    let shown = desk.run_as(nurse, &["-o", "json", "episode", "show", &episode]).await;
    assert_eq!(shown.code, 0, "{}", shown.err);
    let reasons = &shown.json()["series"][0]["not_done_reason"];
    assert_eq!(reasons, &json!([null, null, "away"]), "a day without a reason is a day without one");

    let mut book = Workbook::new();
    let sheet = book.add_worksheet();
    for (column, name) in (0..).zip(["Doel", "Dag", "Hulp", "Uitvoering", "Tevredenheid"]) {
        sheet.write(0, column, name).unwrap();
    }
    let date = ExcelDateTime::parse_from_str(&today.to_string()).unwrap();
    sheet.write(1, 0, "Zelf douchen").unwrap();
    sheet.write_with_format(1, 1, &date, &Format::new().set_num_format("d mmm yyyy")).unwrap();
    sheet.write(1, 2, "Met veel hulp").unwrap().write(1, 3, 5).unwrap().write(1, 4, 4).unwrap();
    book.save(desk.folder.path("dagboek.xlsx")).unwrap();
    let run = desk.run_as(nurse, &["check-in", "import", "dagboek.xlsx", "--episode", &episode]).await;
    assert_eq!(run.code, 0, "{}", run.said());
    let listed = desk.run_as(nurse, &["-o", "json", "check-in", "list", &goal]).await.json();
    let last = &listed[3];
    let said = (&last["day"], &last["help"], &last["by"], &last["performance"]);
    assert_eq!(said, (&json!(today), &json!("with_much_help"), &json!(by), &json!(5)), "the client wrote it");

    desk.folder.file("leeg.csv", "Datum;Hulp\n1-1-2026;zelf\n");
    let run = desk.run_as(nurse, &["check-in", "import", "leeg.csv", "--episode", &episode, "--by", &by]).await;
    assert_eq!((run.code, run.err.contains("line 1: there is no column goal")), (1, true), "{}", run.err);
}
