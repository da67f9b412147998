//! What is printed, as it was read and found good. Look at a change, then: `INSTA_UPDATE=always cargo test -p reable-cli`.

use insta::assert_snapshot;

use crate::desk::Desk;

/// Everything that a person sees of a run, and the exit code.
async fn shown(desk: &Desk, arguments: &[&str]) -> String {
    let run = desk.run(arguments).await;
    format!("$ reable {}\n{}{}exit code {}\n", arguments.join(" "), run.out, run.err, run.code)
}

#[tokio::test]
async fn answers_are_printed_as_they_were_read() {
    let desk = Desk::new().await;
    assert_snapshot!("programme_list", shown(&desk, &["programme", "list"]).await);
    assert_snapshot!("programme_show", shown(&desk, &["programme", "show", "cti"]).await);
    assert_snapshot!("method_find", shown(&desk, &["method", "find", "--need", "eenzaam"]).await);
    assert_snapshot!("method_show", shown(&desk, &["-o", "csv", "method", "show", "11"]).await);
    assert_snapshot!("codebook", shown(&desk, &["export", "codebook"]).await);
    let case = [
        "report",
        "business-case",
        "--rate",
        "45",
        "--weeks",
        "7.7",
        "--programme-cost",
        "3103",
        "--funded",
        "2543",
        "--clients",
        "1",
        "--minutes-start",
        "195",
        "--minutes-end",
        "75",
    ];
    assert_snapshot!("business_case", shown(&desk, &case).await);
}

#[tokio::test]
async fn refusals_say_what_is_wrong_and_what_to_do() {
    let desk = Desk::new().await;
    let rows = "naam;geboortedatum;clientnummer;team;startdatum;huisarts\n\
                Mw. De Wit;31-02-1941;Z-1;Wijkteam West;01-01-2030;Dr. Bos\n";
    desk.folder.file("clients.csv", rows);
    assert_snapshot!("import_faulty", shown(&desk, &["client", "import", "clients.csv"]).await);
    desk.folder.file("programme.json", "{\"id\":\"eigen\",\"kleur\":\"rood\"}");
    assert_snapshot!("programme_unknown_key", shown(&desk, &["programme", "validate", "programme.json"]).await);
    assert_snapshot!("no_such_file", shown(&desk, &["client", "import", "nergens.csv"]).await);
    assert_snapshot!("no_reason", shown(&desk, &["export", "goals", "--named"]).await);
}
