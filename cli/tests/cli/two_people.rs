//! What takes two people, at the desks of two administrators: asked for at one, agreed to at the other.

use chrono::TimeDelta;
use reable_tests::{Person, TestApp};
use serde_json::Value;

use crate::desk::{Desk, Run};

/// A desk, and a second administrator of the same organisation.
async fn two_desks() -> (Desk, Person) {
    let desk = Desk::before(TestApp::builder().running_clock().start().await).await;
    let second = desk.app.staff(desk.world.org, "administrator", "Bea Tweede", None).await;
    (desk, second)
}

async fn ask(desk: &Desk, arguments: &[&str]) -> (Value, Run) {
    let asked = desk.run(&[&["-o", "json"], arguments].concat()).await;
    assert_eq!(asked.code, 0, "{}", asked.err);
    (asked.json(), asked)
}

#[tokio::test]
async fn a_log_manager_is_appointed_from_two_desks() {
    let (desk, second) = two_desks().await;
    let nurse = desk.world.nurse.id.to_string();
    let (approval, asked) =
        ask(&desk, &["staff", "appoint-log-manager", &nurse, "--reason", "besluit van maandag"]).await;
    let id = approval["id"].as_str().unwrap();
    assert!(asked.err.contains(&format!("reable approval approve {id}")), "{}", asked.err);

    let alone = desk.run(&["approval", "approve", id]).await;
    assert_eq!(alone.code, 4, "who asked does not agree: {}", alone.said());
    let listed = desk.run_as(&second, &["approval", "list", "--status", "open"]).await;
    assert!(listed.out.contains("besluit van maandag") && listed.out.contains("Niels Mulder"), "{}", listed.out);
    assert_eq!(desk.run_as(&second, &["approval", "approve", id]).await.code, 0);
    assert_eq!(desk.run_as(&desk.world.nurse, &["audit", "list"]).await.code, 0);
    assert_eq!(desk.run_as(&second, &["approval", "refuse", id]).await.code, 5, "decided on already");
}

#[tokio::test]
async fn a_client_is_held_erased_and_certified_from_two_desks() {
    let (desk, second) = two_desks().await;
    let client = desk.world.client.id.to_string();
    let reference = desk.run(&["-o", "json", "client", "show", &client]).await.json()["external_ref"].clone();
    let reference = reference.as_str().unwrap();
    let erase = ["privacy", "erase", reference, "--ground", "request", "--reason", "brief van maandag"];
    assert_eq!(desk.run(&erase).await.code, 5, "the episode is open");
    let today = (desk.app.clock.now() - TimeDelta::days(1)).date_naive();
    desk.app
        .execute(&format!("UPDATE episodes SET status = 'ended', ended_on = '{today}', end_reason = 'withdrew'"))
        .await;

    let (hold, _) = ask(&desk, &["privacy", "hold", reference, "--reason", "klacht 17"]).await;
    assert_eq!(desk.run(&erase).await.code, 5, "a legal hold keeps it");
    assert!(desk.run(&["privacy", "holds"]).await.out.contains("klacht 17"));
    assert_eq!(desk.run(&["privacy", "release", hold["id"].as_str().unwrap()]).await.code, 0);

    let (approval, _) = ask(&desk, &erase).await;
    assert_eq!(desk.run_as(&second, &["approval", "approve", approval["id"].as_str().unwrap()]).await.code, 0);
    assert_eq!(desk.run(&["client", "show", &client]).await.code, 1);
    let done = desk.run(&["-o", "json", "privacy", "certificates"]).await.json();
    let certificate = desk.run(&["privacy", "certificate", done[0]["id"].as_str().unwrap()]).await;
    assert!(certificate.out.contains("Anna de Vries") && certificate.out.contains("Bea Tweede"), "{}", certificate.out);
    assert!(desk.run(&["privacy", "due"]).await.code == 0);
    let log_manager = desk.run_as(&desk.world.log_manager, &["privacy", "certificates"]).await;
    assert_eq!(log_manager.code, 4, "a log manager reads logs");
}

#[tokio::test]
async fn emergency_access_is_opened_listed_and_ended() {
    let (desk, _) = two_desks().await;
    let client = desk.world.client.id.to_string();
    let reference = desk.run(&["-o", "json", "client", "show", &client]).await.json()["external_ref"].clone();
    let stranger = &desk.world.other_therapist;
    let goals = ["goal", "list", &desk.world.episode.to_string()].map(str::to_owned);
    let goals: Vec<&str> = goals.iter().map(String::as_str).collect();
    assert_eq!(desk.run_as(stranger, &goals).await.code, 1);
    let open = ["-o", "json", "emergency-access", "open", reference.as_str().unwrap(), "--reason", "gevallen"];
    assert_eq!(desk.run(&open).await.code, 4, "an administrator reads no care data");
    let opened = desk.run_as(stranger, &open).await;
    assert_eq!(opened.code, 0, "{}", opened.err);
    assert_eq!(desk.run_as(stranger, &goals).await.code, 0);
    let listed = desk.run_as(&desk.world.nurse, &["emergency-access", "list"]).await;
    assert!(listed.out.contains("Tom Meijer") && listed.out.contains("gevallen"), "{}", listed.out);
    let id = opened.json()["id"].as_str().unwrap().to_owned();
    assert_eq!(desk.run_as(&desk.world.nurse, &["emergency-access", "end", &id]).await.code, 0);
    assert_eq!(desk.run_as(stranger, &goals).await.code, 1);
    let unnamed = desk.run_as(stranger, &["emergency-access", "open", "--reason", "gevallen"]).await;
    assert_eq!(unnamed.code, 2, "{}", unnamed.said());
}

#[tokio::test]
async fn an_enrolment_by_mistake_is_void_and_one_with_care_data_is_not() {
    let (desk, _) = two_desks().await;
    let team = desk.world.team.to_string();
    let enrol = ["client", "enrol", "--name", "Mw. Vergissing", "--external-ref", "V-1", "--team", team.as_str()];
    assert_eq!(desk.run(&enrol).await.code, 0);
    let void = desk.run(&["client", "void", "V-1", "--reason", "verkeerde mevrouw"]).await;
    assert_eq!(void.code, 0, "{}", void.err);
    assert_eq!(desk.run(&["client", "show", "V-1"]).await.code, 1);
    assert_eq!(desk.run(&enrol).await.code, 0, "the reference is free again");
    let client = desk.world.client.id.to_string();
    assert_eq!(desk.run(&["client", "void", &client, "--reason", "vergissing"]).await.code, 5);
}

#[tokio::test]
async fn two_records_are_merged_from_two_desks_and_taken_apart() {
    let (desk, second) = two_desks().await;
    let team = desk.world.team.to_string();
    for reference in ["M-1", "M-2"] {
        let enrol = ["client", "enrol", "--name", "Mw. Dubbel", "--external-ref", reference, "--team", team.as_str()];
        assert_eq!(desk.run(&enrol).await.code, 0);
    }
    let merge = ["client", "merge", "M-1", "--into", "M-2", "--reason", "zelfde mevrouw"];
    assert_eq!(desk.run(&merge).await.code, 5, "its episode is open");
    desk.app.execute("UPDATE episodes SET status = 'ended', ended_on = start_day, end_reason = 'other'").await;
    let (approval, _) = ask(&desk, &merge).await;
    assert_eq!(desk.run_as(&second, &["approval", "approve", approval["id"].as_str().unwrap()]).await.code, 0);
    assert_eq!(desk.run(&["client", "show", "M-1"]).await.code, 1);
    let unmerge = ["client", "unmerge", approval["subject_id"].as_str().unwrap()];
    assert_eq!(desk.run_as(&desk.world.nurse, &unmerge).await.code, 4);
    assert_eq!(desk.run(&unmerge).await.code, 0);
    assert_eq!(desk.run(&["client", "show", "M-1"]).await.code, 0);
}
