//! Accounts over the years, with the real `reable`: colleagues who leave.

use serde_json::json;

use crate::desk::Desk;

#[tokio::test]
async fn a_colleague_leaves_and_the_vacant_coordination_is_listed_until_it_is_taken_over() {
    let desk = Desk::new().await;
    let vacant = async || desk.run(&["-o", "json", "client", "list", "--vacant"]).await.json();
    assert_eq!(vacant().await, json!([]));
    let coordinator = desk.world.coordinator.id.to_string();
    let left = desk.run(&["staff", "deactivate", &coordinator]).await;
    assert_eq!(left.code, 0, "{}", left.err);
    assert!(left.err.contains("nobody coordinates now: 1. See: reable client list --vacant"), "{}", left.err);
    let client = &vacant().await[0];
    let reference = client["external_ref"].as_str().unwrap();
    assert_eq!(client["former_coordinator_name"], "Carla Bos");
    let successor = desk.world.nurse.id.to_string();
    let take_over = ["client", "change", reference, "--coordinator", &successor];
    let refused = desk.run_as(&desk.world.nurse, &take_over).await;
    assert_eq!(refused.code, 4, "nobody takes a client for themselves: {}", refused.err);
    assert_eq!(desk.run(&take_over).await.code, 0);
    assert_eq!(vacant().await, json!([]));
}

#[tokio::test]
async fn nobody_makes_a_log_manager_alone() {
    let desk = Desk::new().await;
    let create = ["staff", "create", "--name", "Leo", "--email", "leo@zorg.example", "--role", "log_manager"];
    let refused = desk.run(&create).await;
    assert_eq!((refused.code, refused.err.contains("two_people_needed")), (4, true), "{}", refused.err);
    let nurse = desk.world.nurse.id.to_string();
    assert_eq!(desk.run(&["staff", "change", &nurse, "--role", "log_manager"]).await.code, 4);
}

#[tokio::test]
async fn a_stolen_phone_is_found_and_blocked_from_the_desk_and_by_no_other_team() {
    let desk = Desk::new().await;
    let client = desk.world.client.id.to_string();
    let listed = desk.run(&["-o", "json", "device", "list", &client]).await.json();
    let whose: Vec<&str> = listed.as_array().unwrap().iter().map(|one| one["whose"].as_str().unwrap()).collect();
    assert_eq!(whose, ["Corrie de Wit", "Karin de Wit"]);
    let device = desk.world.client.device.unwrap().to_string();
    assert_eq!(desk.run_as(&desk.world.other_therapist, &["device", "revoke", &device]).await.code, 1);
    desk.app.get("/v1/me", &desk.world.client).await.ok();
    assert_eq!(desk.run_as(&desk.world.nurse, &["device", "revoke", &device]).await.code, 0);
    desk.app.get("/v1/me", &desk.world.client).await.refused(401, "signed_out");
    desk.app.get("/v1/me", &desk.world.carer).await.ok();
}

#[tokio::test]
async fn a_colleague_is_signed_out_everywhere_and_oneself_everywhere_but_here() {
    let desk = Desk::new().await;
    let sessions = desk.run_as(&desk.world.nurse, &["-o", "json", "session", "list"]).await.json();
    assert_eq!(sessions[0]["current"], true);
    let nurse = desk.world.nurse.id.to_string();
    let everywhere = ["session", "end-all", "--staff", &nurse];
    assert_eq!(desk.run_as(&desk.world.therapist, &everywhere).await.code, 4);
    let done = desk.run(&everywhere).await;
    assert_eq!((done.code, done.err.contains("signed out everywhere")), (0, true), "{}", done.err);
    assert_eq!(desk.run_as(&desk.world.nurse, &["session", "list"]).await.code, 4);
    assert_eq!(desk.run(&["session", "end-all"]).await.code, 0);
    assert_eq!(desk.run(&["session", "list"]).await.code, 0, "here one is still signed in");
}
