//! An example for every request body: chosen where the fields depend on each other, else made from the schema.

use serde_json::{Map, Value, json};

use super::finish::referred;

/// How deep a made example goes; no request of ours is deeper.
const DEEPEST: usize = 6;

/// Adds an example to the request body of `operation`, when it has one.
pub fn add(document: &Value, operation: &mut Map<String, Value>) {
    let id = operation.get("operationId").and_then(Value::as_str).unwrap_or_default();
    let chosen = chosen(id);
    let Some(media) = operation.get_mut("requestBody").and_then(|body| body.pointer_mut("/content/application~1json"))
    else {
        return;
    };
    media["example"] = chosen.unwrap_or_else(|| made(document, &media["schema"], "", 0));
}

/// Examples of bodies whose optional fields only make sense together.
fn chosen(operation: &str) -> Option<Value> {
    let check_in = json!({
        "help": "with_some_help", "performance": 6, "satisfaction": 7, "note": "De rug lukte nog niet.",
        "recorded_at": "2026-03-02T18:04:00Z",
    });
    Some(match operation {
        "record_check_in" => check_in,
        "respond_to_signal" => json!({
            "signal": "discuss_taper", "goal_id": "0195a5c8-0000-7000-8000-000000000001", "response": "accept",
            "reason": "Mevrouw wil het met vijf minuten minder proberen.",
        }),
        "put_signal_settings" => json!({
            "thresholds": { "steady_percent_at_target": 85 }, "off": ["copm_change"],
            "reason": "Afgesproken met de ergotherapeuten op 3 maart.",
        }),
        "put_reminder_settings" => json!({
            "on": true, "at": "18:30", "weekdays": [1, 2, 3, 4, 5, 6, 7], "channels": ["calendar", "mail"],
        }),
        "snooze_reminders" => json!({ "until": "2026-03-06T08:00:00Z" }),
        "create_push_subscription" => json!({
            "endpoint": "https://updates.push.services.mozilla.com/wpush/v2/gAAAAABn",
            "keys": { "p256dh": "BNcRdreALRFXTkOOUHK1EtK2wtaz5Ry4YfYCA_0QTpQtUb", "auth": "tBHItJI5svbpez7KI4CCXg" },
        }),
        "confirm_totp" => json!({ "code": "287082" }),
        "create_pairing_code" => json!({ "reissue": true }),
        "rate_burden" => json!({ "burden": 4 }),
        "record_strain_score" => json!({ "instrument": "csi", "score": 5, "taken_on": "2026-03-02" }),
        "record_meeting_decision" => decision(),
        "record_evaluation" => json!({
            "held_on": "2026-05-08", "independence_end": 8, "minutes_per_week": 0, "outcome": "no_care",
            "remaining_care": "Geen; de dochter helpt met boodschappen.",
        }),
        "record_follow_up" => json!({
            "month": 6, "held_on": "2026-11-09", "outcome": "no_care", "quality_of_life": 8, "living_at_home": true,
        }),
        "plan_meetings" => json!({ "held_on": "2026-03-02", "until": "2026-05-25" }),
        "work_out_business_case" => json!({
            "clients": 100, "minutes_start": 195, "minutes_end": 75, "weeks": "7.7", "rate": "45",
            "programme_cost": "3103", "funded": "2543",
            "scenarios": [
                { "label": "as_given", "less_care_percent": 100, "weeks_percent": 100, "cost_percent": 100 },
                { "label": "cautious", "less_care_percent": 75, "weeks_percent": 75, "cost_percent": 110 },
            ],
        }),
        "send_message" => json!({ "text": "Wat fijn dat het douchen weer lukt!" }),
        _ => return None,
    })
}

/// A taper, with the goal that it is about and the signal that it answers.
fn decision() -> Value {
    let (episode, goal) = ("0195559a-8c00-7000-8000-00000000002a", "0195559a-8c00-7000-8000-00000000002b");
    json!({
        "episode_id": episode, "kind": "taper", "reason": "Douchen lukt twee weken zonder hulp.",
        "present": { "staff": ["0195559a-8c00-7000-8000-00000000002c"], "client": true },
        "care": {
            "from_day": "2026-03-09", "minutes_per_week": 150,
            "goals": [{ "goal_id": goal, "minutes_per_week": 15 }],
        },
        "signals": [{ "signal": "discuss_taper", "subject_id": goal, "fate": "close" }],
    })
}

/// An example made from a schema: what is required, with a likely value for what the field is called.
fn made(document: &Value, schema: &Value, field: &str, depth: usize) -> Value {
    if let Some(name) = referred(schema) {
        return made(document, &document["components"]["schemas"][name], field, depth);
    }
    if let Some(example) = schema.get("example") {
        return example.clone();
    }
    if let Some(first) = schema["enum"].as_array().and_then(|words| words.first()) {
        return first.clone();
    }
    if let Some(part) = ["allOf", "oneOf", "anyOf"].iter().find_map(|key| schema[key].as_array()) {
        return all_of(document, part, field, depth);
    }
    match schema["type"].as_str() {
        Some("object") if depth < DEEPEST => object(document, schema, depth),
        Some("array") => array(document, schema, field, depth),
        Some("string") => text(schema, field),
        Some("integer" | "number") => number(schema, field),
        Some("boolean") => json!(true),
        _ => json!({}),
    }
}

fn all_of(document: &Value, parts: &[Value], field: &str, depth: usize) -> Value {
    match parts {
        [] => json!({}),
        [first, ..] => made(document, first, field, depth),
    }
}

fn object(document: &Value, schema: &Value, depth: usize) -> Value {
    let required = schema["required"].as_array().map_or(&[][..], Vec::as_slice);
    let fields = schema["properties"].as_object().into_iter().flatten();
    let wanted = |name: &String| required.is_empty() && name != "id" || required.iter().any(|field| field == name);
    let fields = fields.filter(|(name, _)| wanted(name));
    Value::Object(fields.map(|(name, field)| (name.clone(), made(document, field, name, depth + 1))).collect())
}

fn array(document: &Value, schema: &Value, field: &str, depth: usize) -> Value {
    let count = schema["minItems"].as_u64().unwrap_or(0).max(u64::from(depth < DEEPEST));
    // Items that must differ are only ever enums or numbers; one is enough there.
    let count = if schema["uniqueItems"] == true { 1 } else { count.min(8) };
    Value::Array((0..count).map(|_| made(document, &schema["items"], field, depth + 1)).collect())
}

fn text(schema: &Value, field: &str) -> Value {
    let text = match (schema["format"].as_str(), field) {
        (Some("uuid"), _) => "0195559a-8c00-7000-8000-00000000002a",
        (Some("date"), "date_of_birth") => "1941-05-17",
        (Some("date"), _) => "2026-03-02",
        (Some("date-time"), _) => "2026-03-02T09:00:00Z",
        (_, "email") => "s.bakker@zorg.example",
        (_, "phone" | "contact_line") => "+31 70 123 4567",
        (_, "name") => "Sanne Bakker",
        (_, "device_name") => "Telefoon van mevrouw De Wit",
        (_, "code") => "7K2M-9QXR-4TBD",
        (_, "password" | "new_password" | "current_password") => "vier losse woorden hier",
        (_, "refresh_token" | "token") => "k3Vb8wq0YH1t5s7ZpXcR2mN4uLfE6gJa9dQyTiWoSxM",
        (_, "time_zone") => "Europe/Amsterdam",
        (_, "language") => "nl",
        (_, "programme") => "lat",
        (_, "external_ref") => "C-2041",
        (_, "relation") => "dochter",
        (_, "title") => "Zelf douchen",
        (_, "client_does") => "Wast zichzelf, behalve de rug.",
        (_, "staff_do") => "Alleen de rug wassen, de rest doet mevrouw zelf.",
        (_, "decided_by") => "MDO wijkteam Centrum",
        (_, "reason") => "Het gaat twee weken goed.",
        _ => "Voorbeeld",
    };
    json!(text)
}

fn number(schema: &Value, field: &str) -> Value {
    let likely = match field {
        "importance" => 9,
        "performance" | "satisfaction" | "independence_start" => 5,
        "target" => 8,
        "minutes_per_week" => 195,
        _ => 1,
    };
    let least = schema["minimum"].as_i64().unwrap_or(i64::MIN);
    let most = schema["maximum"].as_i64().unwrap_or(i64::MAX);
    json!(likely.clamp(least, most))
}

#[cfg(test)]
mod tests {
    use serde_json::Value;

    use crate::document;

    #[test]
    fn every_request_body_has_an_example_that_its_schema_accepts() {
        let document = document::value();
        let mut seen = 0;
        for (path, item) in document["paths"].as_object().unwrap() {
            for (method, operation) in item.as_object().unwrap() {
                let Some(media) = operation.pointer("/requestBody/content/application~1json") else { continue };
                let mut schema = media["schema"].clone();
                schema["components"] = document["components"].clone();
                let validator = jsonschema::options().should_validate_formats(true).build(&schema).unwrap();
                let faults: Vec<String> = validator.iter_errors(&media["example"]).map(|e| e.to_string()).collect();
                assert!(media["example"] != Value::Null && faults.is_empty(), "{method} {path}: {faults:?}");
                seen += 1;
            }
        }
        assert!(seen > 0);
    }
}
