//! Writes the typed client from the document.
//!
//! progenitor reads an in-memory copy of the document that is plainer than the real one: it stops at operations with
//! several error bodies, takes `application/problem+json` for a stream of bytes, and makes a type of its own out of
//! every bounded number and text. The bounds are the server's to keep, and a client that can send a mark of 11 is what
//! the tests of the server need.

use std::collections::BTreeSet;

use proc_macro2::TokenStream;
use progenitor::{GenerationSettings, Generator, HooksMode, InterfaceStyle, TagStyle};
use quote::{format_ident, quote};
use serde_json::{Map, Value, json};
use syn::{File, Item};

/// The source text of `src/client.rs` for this document.
pub fn client(document: &str) -> String {
    let mut copy: Value = serde_json::from_str(document).expect("the document is JSON");
    simplify(&mut copy);
    let pages = pages(&copy);
    let sent = sent_types(&copy);
    let spec = serde_json::from_value(copy).expect("the document is OpenAPI 3.0");
    let tokens = Generator::new(&settings()).generate_tokens(&spec).expect("progenitor accepts the document");
    let mut file = syn::parse2(quote! { #tokens #pages }).expect("what progenitor writes is Rust");
    prune(&mut file, &sent);
    format!(
        "// Written by `REABLE_WRITE=1 cargo test -p reable-openapi --test drift` from openapi.json. Do not edit.\n\n{}",
        prettyplease::unparse(&file)
    )
}

fn settings() -> GenerationSettings {
    let mut settings = GenerationSettings::new();
    settings
        .with_interface(InterfaceStyle::Builder)
        .with_tag(TagStyle::Merged)
        .with_hooks(HooksMode::Expected)
        .with_inner_type(quote! { crate::session::Caller })
        .with_derive("PartialEq");
    settings
}

/// `Page` for each type that is one: it has `items` and `next_cursor`.
fn pages(document: &Value) -> TokenStream {
    let schemas = document["components"]["schemas"].as_object();
    let pages = schemas.into_iter().flatten().filter_map(|(name, schema)| {
        let properties = schema["properties"].as_object()?;
        properties.get("next_cursor")?;
        let item = properties.get("items")?["items"]["$ref"].as_str()?.rsplit('/').next()?;
        let (name, item) = (format_ident!("{}", type_name(name)), format_ident!("{}", type_name(item)));
        Some(quote! {
            impl crate::Page for types::#name {
                type Item = types::#item;

                fn into_parts(self) -> (Vec<types::#item>, Option<String>) {
                    (self.items, self.next_cursor)
                }
            }
        })
    });
    quote! { #(#pages)* }
}

/// The types that a caller makes: those of request bodies and whatever these hold.
fn sent_types(document: &Value) -> BTreeSet<String> {
    let operations = document["paths"].as_object().into_iter().flatten().flat_map(|(_, item)| item.as_object());
    let bodies = operations.flatten().filter_map(|(_, operation)| operation.pointer("/requestBody"));
    let mut waiting: Vec<&Value> = bodies.collect();
    let mut found = BTreeSet::new();
    while let Some(value) = waiting.pop() {
        match value {
            Value::Object(fields) => waiting.extend(fields.values()),
            Value::Array(items) => waiting.extend(items),
            Value::String(text) => {
                let Some(name) = text.strip_prefix("#/components/schemas/") else { continue };
                if found.insert(type_name(name)) {
                    waiting.push(&document["components"]["schemas"][name]);
                }
            }
            _ => {}
        }
    }
    found
}

/// Drops the builders of types that only the server makes: half of the code, and of the time to compile it.
/// The prelude goes too: nobody outside this crate could see it.
fn prune(file: &mut File, sent: &BTreeSet<String>) {
    file.items.retain(|item| !matches!(item, Item::Mod(it) if it.ident == "prelude"));
    let Some(types) = module(&mut file.items, "types") else { return };
    types.retain(|item| !matches!(item, Item::Impl(it) if is_builder_fn(it) && !sent.contains(&subject(it))));
    let Some(builders) = module(types, "builder") else { return };
    builders.retain(|item| match item {
        Item::Struct(it) => sent.contains(&it.ident.to_string()),
        Item::Impl(it) => sent.contains(&subject(it)),
        _ => true,
    });
}

fn module<'a>(items: &'a mut [Item], name: &str) -> Option<&'a mut Vec<Item>> {
    items.iter_mut().find_map(|item| match item {
        Item::Mod(it) if it.ident == name => it.content.as_mut().map(|(_, items)| items),
        _ => None,
    })
}

/// The last word of the type that an `impl` is for.
fn subject(it: &syn::ItemImpl) -> String {
    match &*it.self_ty {
        syn::Type::Path(path) => path.path.segments.last().map(|last| last.ident.to_string()).unwrap_or_default(),
        _ => String::new(),
    }
}

/// Whether this is `impl Thing { pub fn builder() … }`.
fn is_builder_fn(it: &syn::ItemImpl) -> bool {
    matches!(it.items.as_slice(), [syn::ImplItem::Fn(only)] if only.sig.ident == "builder")
}

/// The name that typify gives to the type of a schema: `Page_Client` becomes `PageClient`.
fn type_name(schema: &str) -> String {
    schema
        .split(|c: char| !c.is_ascii_alphanumeric())
        .map(|word| word.get(..1).unwrap_or_default().to_uppercase() + word.get(1..).unwrap_or_default())
        .collect()
}

fn simplify(document: &mut Value) {
    let paths = document.get_mut("paths").into_iter().flat_map(members);
    for operation in paths.flat_map(members).filter(|operation| operation.get("responses").is_some()) {
        one_error_body(operation);
        let parameters = operation.get_mut("parameters").and_then(Value::as_array_mut);
        parameters.into_iter().flatten().for_each(plain_inside);
        for response in operation.get_mut("responses").into_iter().flat_map(members) {
            response.get_mut("content").into_iter().flat_map(members).for_each(plain_inside);
        }
        operation.pointer_mut("/requestBody/content").into_iter().flat_map(members).for_each(plain_inside);
    }
    document.pointer_mut("/components/schemas").into_iter().flat_map(members).for_each(plain);
}

/// Makes the schema of a parameter or a body plain.
fn plain_inside(holder: &mut Value) {
    holder.get_mut("schema").into_iter().for_each(plain);
}

fn members(value: &mut Value) -> impl Iterator<Item = &mut Value> {
    value.as_object_mut().into_iter().flat_map(Map::values_mut)
}

/// Whatever goes wrong, the body is a `Problem`.
fn one_error_body(operation: &mut Value) {
    let problem = json!({
        "description": "What went wrong.",
        "content": { "application/json": { "schema": { "$ref": "#/components/schemas/Problem" } } },
    });
    if let Some(responses) = operation.get_mut("responses").and_then(Value::as_object_mut) {
        responses.retain(|status, _| status.starts_with('2'));
        responses.insert("4XX".to_owned(), problem.clone());
        responses.insert("5XX".to_owned(), problem);
    }
}

/// A schema without bounds, examples and wrappings, down to its last part.
fn plain(schema: &mut Value) {
    let Some(fields) = schema.as_object_mut() else { return };
    const BOUNDS: [&str; 12] = [
        "pattern",
        "minLength",
        "maxLength",
        "minimum",
        "maximum",
        "exclusiveMinimum",
        "exclusiveMaximum",
        "multipleOf",
        "minItems",
        "maxItems",
        "uniqueItems",
        "example",
    ];
    for bound in BOUNDS {
        fields.remove(bound);
    }
    for part in ["items", "additionalProperties", "not"] {
        fields.get_mut(part).into_iter().for_each(plain);
    }
    fields.get_mut("properties").into_iter().flat_map(members).for_each(plain);
    for list in ["allOf", "anyOf", "oneOf"] {
        fields.get_mut(list).and_then(Value::as_array_mut).into_iter().flatten().for_each(plain);
    }
    // `allOf` around one reference only carries a description, which would cost a type of its own; or says that there
    // may be nothing, which is to stay.
    if fields.get("nullable") == Some(&json!(true)) {
        if fields.contains_key("allOf") {
            // The linters want the type beside `nullable`; progenitor would make a text of it.
            fields.remove("type");
        }
        return;
    }
    let all = fields.get("allOf").and_then(Value::as_array).map(Vec::as_slice).unwrap_or_default();
    let mut meaning = all.iter().filter(|part| !only_describes(part));
    if let (Some(only), None) = (meaning.next(), meaning.next()) {
        *schema = only.clone();
    }
}

fn only_describes(part: &Value) -> bool {
    part.as_object().is_some_and(|fields| fields.keys().all(|name| name == "description"))
}
