//! Puts right what poem-openapi says too little or too much about, on the document as data.

use std::collections::BTreeSet;

use serde_json::{Map, Value, json};

use super::examples;

const METHODS: [&str; 7] = ["get", "put", "post", "delete", "options", "head", "patch"];
const SCHEMAS: &str = "#/components/schemas/";

/// The document with all its corrections.
pub fn finished(mut document: Value) -> Value {
    // poem-openapi writes the common core of 3.0; 3.0.3 is its last wording, which the linters know best.
    document["openapi"] = json!("3.0.3");
    each_object(&mut document, &name_dates);
    allow_days_without(&mut document);
    let closed = refuse_unknown_fields(&document);
    for name in closed {
        document["components"]["schemas"][name]["additionalProperties"] = json!(false);
    }
    let secret = document.clone();
    for_each_operation(&mut document, |path, method, operation| {
        keep_possible_answers(&secret, path, method, operation);
        examples::add(&secret, operation);
        if operation.get("security").is_none() {
            // Said aloud, so that nobody takes it for forgotten.
            operation.insert("security".to_owned(), json!([]));
        }
    });
    trim_descriptions(&mut document);
    drop_unused_schemas(&mut document);
    drop_unused_tags(&mut document);
    sorted(document)
}

fn for_each_operation(document: &mut Value, mut change: impl FnMut(&str, &str, &mut Map<String, Value>)) {
    let Some(paths) = document["paths"].as_object_mut() else { return };
    for (path, item) in paths {
        for method in METHODS {
            if let Some(operation) = item.get_mut(method).and_then(Value::as_object_mut) {
                change(path, method, operation);
            }
        }
    }
}

fn each_object(value: &mut Value, change: &impl Fn(&mut Map<String, Value>)) {
    match value {
        Value::Object(fields) => {
            change(fields);
            fields.values_mut().for_each(|field| each_object(field, change));
        }
        Value::Array(items) => items.iter_mut().for_each(|item| each_object(item, change)),
        _ => {}
    }
}

/// A day without a value is `null` in a series; poem-openapi says nothing of that, and a generated client refuses it then.
fn allow_days_without(document: &mut Value) {
    for list in ["performance", "satisfaction", "help", "not_done_reason"] {
        let items = &mut document["components"]["schemas"]["SeriesView"]["properties"][list]["items"];
        // Beside a `$ref` nothing else counts, and `nullable` wants its type beside it. These two are words.
        if items.get("$ref").is_some() {
            *items = json!({"allOf": [items.take()], "type": "string"});
        }
        items["nullable"] = json!(true);
    }
}

/// The format of a day is `date`; poem-openapi names the Rust type instead.
fn name_dates(schema: &mut Map<String, Value>) {
    if schema.get("format").and_then(Value::as_str) == Some("naive-date") {
        schema.insert("format".to_owned(), json!("date"));
    }
}

/// The schemas that requests are made of: every request object refuses fields it does not know.
///
/// A schema that also appears in answers is closed as well: what a request refuses weighs more, and such a shape only
/// ever grows for both sides at once. The parts of an `allOf` stay open, since each would refuse the others' fields.
fn refuse_unknown_fields(document: &Value) -> BTreeSet<String> {
    let mut names = BTreeSet::new();
    let bodies = document["paths"].as_object().into_iter().flatten().flat_map(|(_, item)| {
        METHODS.iter().filter_map(|method| item.get(method)).filter_map(|operation| operation.get("requestBody"))
    });
    for body in bodies {
        collect_schemas(document, body, &mut names);
    }
    let mut parts = BTreeSet::new();
    collect_composed(&document["components"]["schemas"], &mut parts);
    names.retain(|name| {
        let schema = &document["components"]["schemas"][name];
        schema["type"] == "object" && schema.get("additionalProperties").is_none() && !parts.contains(name)
    });
    names
}

/// The names of all schemas that `value` refers to, directly or through others.
fn collect_schemas(document: &Value, value: &Value, names: &mut BTreeSet<String>) {
    match value {
        Value::Object(fields) => {
            if let Some(name) = referred(value)
                && names.insert(name.to_owned())
            {
                collect_schemas(document, &document["components"]["schemas"][name], names);
            }
            fields.values().for_each(|field| collect_schemas(document, field, names));
        }
        Value::Array(items) => items.iter().for_each(|item| collect_schemas(document, item, names)),
        _ => {}
    }
}

/// The names that stand beside other fields in an `allOf`; a description beside them adds none.
fn collect_composed(value: &Value, names: &mut BTreeSet<String>) {
    match value {
        Value::Object(fields) => {
            let has_fields = |part: &&Value| referred(part).is_some() || part.get("properties").is_some();
            let parts = fields.get("allOf").and_then(Value::as_array).into_iter().flatten().filter(has_fields);
            if parts.clone().count() > 1 {
                names.extend(parts.filter_map(referred).map(str::to_owned));
            }
            fields.values().for_each(|field| collect_composed(field, names));
        }
        Value::Array(items) => items.iter().for_each(|item| collect_composed(item, names)),
        _ => {}
    }
}

/// The schema that a `$ref` names.
pub fn referred(value: &Value) -> Option<&str> {
    value.get("$ref")?.as_str()?.strip_prefix(SCHEMAS)
}

/// What of a request decides which refusals it can meet.
struct Traits {
    public: bool,
    takes_secrets: bool,
    guesses_secrets: bool,
    writes: bool,
    body: bool,
    params: bool,
    names_things: bool,
    if_match: bool,
}

impl Traits {
    fn of(document: &Value, path: &str, method: &str, operation: &Map<String, Value>) -> Self {
        let params = operation.get("parameters").and_then(Value::as_array).map_or(&[][..], Vec::as_slice);
        let body = operation.get("requestBody");
        let in_body = body.is_some_and(|body| {
            let mut names = BTreeSet::new();
            collect_schemas(document, body, &mut names);
            names.iter().any(|name| {
                let fields = document["components"]["schemas"][name]["properties"].as_object();
                fields.is_some_and(|fields| fields.keys().any(|field| field.ends_with("_id")))
            })
        });
        Self {
            public: operation.get("security").and_then(Value::as_array).is_none_or(Vec::is_empty),
            takes_secrets: path.starts_with("/v1/sessions/") || path.ends_with("/complete"),
            guesses_secrets: ["/sessions/", "password", "totp", "bootstrap", "/unsubscribe/"]
                .iter()
                .any(|word| path.contains(word)),
            writes: method != "get",
            body: body.is_some(),
            params: !params.is_empty(),
            names_things: in_body
                || params.iter().any(|param| param["in"] == "path" || param["schema"]["format"] == "uuid"),
            if_match: params.iter().any(|param| param["name"] == "If-Match"),
        }
    }

    /// Whether this operation can be refused with `status`.
    fn may_answer(&self, status: &str) -> bool {
        match status {
            "400" | "413" => self.body,
            "401" => !self.public || self.takes_secrets,
            "403" => !self.public,
            "404" => self.names_things,
            "409" => self.writes && (!self.public || self.body),
            "412" | "428" => self.if_match,
            "422" => self.body || self.params,
            "429" => self.guesses_secrets && self.writes,
            _ => true,
        }
    }
}

/// Every handler's type lists every refusal; only those stay that this operation can give.
fn keep_possible_answers(document: &Value, path: &str, method: &str, operation: &mut Map<String, Value>) {
    let traits = Traits::of(document, path, method, operation);
    if let Some(answers) = operation.get_mut("responses").and_then(Value::as_object_mut) {
        answers.retain(|status, _| traits.may_answer(status));
    }
}

/// Rustdoc keeps the space before and the line breaks inside a paragraph; summaries want neither.
fn trim_descriptions(document: &mut Value) {
    each_object(document, &|fields| {
        for name in ["description", "summary"] {
            if let Some(Value::String(text)) = fields.get_mut(name) {
                *text = text.trim().to_owned();
            }
        }
    });
}

fn drop_unused_schemas(document: &mut Value) {
    let mut used = BTreeSet::new();
    collect_schemas(document, &document["paths"], &mut used);
    if let Some(schemas) = document["components"]["schemas"].as_object_mut() {
        schemas.retain(|name, _| used.contains(name));
    }
}

fn drop_unused_tags(document: &mut Value) {
    let mut used = BTreeSet::new();
    for_each_operation(document, |_, _, operation| {
        let tags = operation.get("tags").and_then(Value::as_array).into_iter().flatten();
        used.extend(tags.filter_map(Value::as_str).map(str::to_owned));
    });
    if let Some(tags) = document["tags"].as_array_mut() {
        tags.retain(|tag| tag["name"].as_str().is_some_and(|name| used.contains(name)));
        tags.sort_by(|a, b| a["name"].as_str().cmp(&b["name"].as_str()));
    }
}

/// The same with the fields of every object in one order, whatever order the JSON library keeps.
fn sorted(value: Value) -> Value {
    match value {
        Value::Object(fields) => {
            let mut fields: Vec<(String, Value)> = fields.into_iter().collect();
            fields.sort_by(|(a, _), (b, _)| a.cmp(b));
            Value::Object(fields.into_iter().map(|(name, value)| (name, sorted(value))).collect())
        }
        Value::Array(items) => Value::Array(items.into_iter().map(sorted).collect()),
        other => other,
    }
}
