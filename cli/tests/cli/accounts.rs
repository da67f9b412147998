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
