//! The body of a request: read up to a limit, parsed once, every fault named with a pointer.

use bytes::{Bytes, BytesMut};
use futures_util::StreamExt;
use poem::http::{StatusCode, header};
use poem::{Request, RequestBody};
use poem_openapi::payload::{Json, Payload};
use poem_openapi::registry::{MetaMediaType, MetaRequest, Registry};
use poem_openapi::types::ParseFromJSON;
use poem_openapi::{ApiExtractor, ApiExtractorType, ExtractParamOptions};
use serde_json::Value;

use crate::document;
use crate::problem::{FieldError, Problem};

/// A JSON body of at most `MIB` mebibytes: 1 for ordinary calls, 8 for sync and imports.
pub struct Body<T, const MIB: usize = 1> {
    value: T,
    raw: Value,
}

impl<T, const MIB: usize> Body<T, MIB> {
    /// What was sent, parsed and valid in form.
    pub fn into_value(self) -> T {
        self.value
    }

    /// What was sent, as it is.
    pub fn raw(&self) -> &Value {
        &self.raw
    }

    /// SHA-256 of what was sent, whatever its spacing and the order of its fields.
    pub fn digest(&self) -> [u8; 32] {
        let digest = ring::digest::digest(&ring::digest::SHA256, self.raw.to_string().as_bytes());
        let mut bytes = [0; 32];
        bytes.copy_from_slice(digest.as_ref());
        bytes
    }
}

impl<T, const MIB: usize> std::ops::Deref for Body<T, MIB> {
    type Target = T;

    fn deref(&self) -> &T {
        &self.value
    }
}

impl<T: ParseFromJSON, const MIB: usize> Body<T, MIB> {
    async fn read(request: &Request, body: &mut RequestBody) -> Result<Self, Problem> {
        let content_type = request.content_type().unwrap_or_default();
        if !Json::<T>::check_content_type(content_type) {
            return Err(Problem::invalid_at(
                "/header/Content-Type",
                "unsupported_content_type",
                "Send the body as application/json.",
            ));
        }
        let bytes = collect::<MIB>(request, body).await?;
        // serde_json stops at a depth of 128.
        Self::of(serde_json::from_slice(&bytes).map_err(|error| broken(&error.to_string()))?)
    }

    /// The body that holds `raw`.
    ///
    /// # Errors
    /// 422 when it is not valid in form.
    pub fn of(raw: Value) -> Result<Self, Problem> {
        if let Some(pointer) = find_nul(&raw) {
            return Err(Problem::invalid_at(&pointer, "control_character", "A NUL character cannot be stored."));
        }
        match T::parse_from_json(Some(raw.clone())) {
            Ok(value) => Ok(Self { value, raw }),
            Err(error) => Err(Problem::invalid(explain(&T::name(), &raw, error.message()))),
        }
    }
}

const MEBIBYTE: usize = 1024 * 1024;

/// How much of a body that is too large is read and thrown away, so that its sender gets to see the refusal: a
/// connection that is closed while the other side sends loses the answer.
const DRAINED: usize = 16 * MEBIBYTE;

/// The bytes of a body of at most `MIB` mebibytes.
///
/// # Errors
/// 413 when it is larger, 400 when it breaks off.
pub async fn collect<const MIB: usize>(request: &Request, body: &mut RequestBody) -> Result<Bytes, Problem> {
    let limit = MIB * MEBIBYTE;
    let body = body.take().map_err(|_| broken("the body was already read"))?;
    let announced = request.headers().get(header::CONTENT_LENGTH).and_then(|length| length.to_str().ok()?.parse().ok());
    // An announced length is one that the connection holds the sender to.
    if announced.is_some_and(|length: usize| length <= limit) {
        return body.into_bytes().await.map_err(|error| broken(&error.to_string()));
    }
    let mut pieces = body.into_bytes_stream();
    let (mut kept, mut total) = (BytesMut::new(), 0);
    while let Some(piece) = pieces.next().await {
        let piece = piece.map_err(|error| broken(&error.to_string()))?;
        total += piece.len();
        if total <= limit {
            kept.extend_from_slice(&piece);
        } else if total > limit + DRAINED {
            break;
        }
    }
    if total > limit {
        let detail = format!("The body may hold at most {MIB} MiB.");
        return Err(Problem::new(StatusCode::PAYLOAD_TOO_LARGE, "body_too_large", detail));
    }
    Ok(kept.freeze())
}

fn broken(reason: &str) -> Problem {
    Problem::new(StatusCode::BAD_REQUEST, "broken_json", format!("The body is not readable JSON: {reason}."))
}

/// The pointer of the first text that holds a NUL character.
fn find_nul(value: &Value) -> Option<String> {
    match value {
        Value::String(text) => text.contains('\0').then(String::new),
        Value::Array(items) => {
            items.iter().enumerate().find_map(|(index, item)| find_nul(item).map(|rest| format!("/{index}{rest}")))
        }
        Value::Object(fields) => fields.iter().find_map(|(name, item)| {
            if name.contains('\0') { Some(String::new()) } else { find_nul(item).map(|rest| format!("/{name}{rest}")) }
        }),
        _ => None,
    }
}

/// Every fault in a body that did not parse, found by checking it against the very document that callers read.
///
/// Only refused bodies pay for this. What the schema cannot see (a date that does not exist) falls back on the
/// parser's own message.
pub fn explain(schema: &str, body: &Value, message: &str) -> Vec<FieldError> {
    let mut faults = match validator(schema) {
        Some(validator) => validator.iter_errors(&without_nulls(body)).map(|e| fault(&e)).collect(),
        None => Vec::new(),
    };
    if faults.is_empty() {
        let code =
            message.split_once('[').and_then(|(_, rest)| rest.split_once(']')).map_or("invalid", |(code, _)| code);
        faults.push(FieldError { pointer: String::new(), code: code.to_owned(), detail: message.to_owned() });
    }
    faults.truncate(50);
    faults
}

fn fault(error: &jsonschema::ValidationError<'_>) -> FieldError {
    use jsonschema::error::ValidationErrorKind as Kind;
    let mut pointer = error.instance_path().to_string();
    let code = match error.kind() {
        Kind::Required { property } => {
            pointer.push('/');
            pointer.push_str(property.as_str().unwrap_or_default());
            "required"
        }
        Kind::AdditionalProperties { unexpected } => {
            pointer.push('/');
            pointer.push_str(unexpected.first().map_or("", String::as_str));
            "unknown_field"
        }
        Kind::Type { .. } => "wrong_type",
        Kind::Minimum { .. } | Kind::Maximum { .. } => "out_of_range",
        Kind::Enum { .. } => "unknown_word",
        Kind::MaxLength { .. } => "too_long",
        Kind::MinLength { .. } => "too_short",
        Kind::MaxItems { .. } => "too_many",
        Kind::MinItems { .. } => "too_few",
        Kind::UniqueItems => "repeated",
        _ => "malformed",
    };
    FieldError { pointer, code: code.to_owned(), detail: error.to_string() }
}

/// An explicit null stands for an absent field, which the document's schemas do not say.
fn without_nulls(value: &Value) -> Value {
    match value {
        Value::Object(fields) => Value::Object(
            fields.iter().filter(|(_, v)| !v.is_null()).map(|(k, v)| (k.clone(), without_nulls(v))).collect(),
        ),
        Value::Array(items) => Value::Array(items.iter().map(without_nulls).collect()),
        other => other.clone(),
    }
}

/// The validator of one schema of the document, with all schemas that it refers to.
fn validator(schema: &str) -> Option<jsonschema::Validator> {
    let root = serde_json::json!({
        "$schema": "http://json-schema.org/draft-07/schema#",
        "$ref": format!("#/components/schemas/{schema}"),
        "components": document::value().get("components")?,
    });
    jsonschema::options().should_validate_formats(true).build(&root).ok()
}

impl<'a, T: ParseFromJSON, const MIB: usize> ApiExtractor<'a> for Body<T, MIB> {
    const TYPES: &'static [ApiExtractorType] = &[ApiExtractorType::RequestObject];

    type ParamType = ();
    type ParamRawType = ();

    fn register(registry: &mut Registry) {
        T::register(registry);
    }

    fn request_meta() -> Option<MetaRequest> {
        Some(MetaRequest {
            description: None,
            content: vec![MetaMediaType { content_type: "application/json", schema: T::schema_ref() }],
            required: true,
        })
    }

    async fn from_request(
        request: &'a Request,
        body: &mut RequestBody,
        _param_opts: ExtractParamOptions<Self::ParamType>,
    ) -> poem::Result<Self> {
        Ok(Self::read(request, body).await?)
    }
}
