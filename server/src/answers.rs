//! The shapes of success: made (201), changed or read with its version (`ETag`), done (204); and pages of lists.

use data_encoding::BASE64URL_NOPAD;
use poem::http::{HeaderValue, StatusCode, header};
use poem::{IntoResponse, Response};
use poem_openapi::payload::Json;
use poem_openapi::registry::{
    MetaHeader, MetaMediaType, MetaResponse, MetaResponses, MetaSchema, MetaSchemaRef, Registry,
};
use poem_openapi::types::{ParseFromJSON, ToJSON, Type};
use poem_openapi::{ApiResponse, Object};
use serde::Serialize;
use serde::de::DeserializeOwned;

use crate::problem::{Answer, Problem};

/// 201 with the new thing; 200 when the same call was made before and this is what it made then.
pub struct Created<T> {
    body: T,
    version: Option<i32>,
    fresh: bool,
}

impl<T> Created<T> {
    /// Made now.
    pub fn new(body: T) -> Self {
        Self { body, version: None, fresh: true }
    }

    /// Made now, or (`fresh` false) already there from the same call before.
    pub fn fresh_or_not(body: T, fresh: bool) -> Self {
        Self { body, version: None, fresh }
    }

    /// What was made, for a page that shows it.
    pub fn into_body(self) -> T {
        self.body
    }

    /// Says which version this is, for `If-Match`.
    #[must_use]
    pub fn version(self, version: i32) -> Self {
        Self { version: Some(version), ..self }
    }
}

/// 200 with the thing and its version as `ETag`.
pub struct Versioned<T> {
    body: T,
    version: i32,
}

impl<T> Versioned<T> {
    /// The thing, and which version of it this is.
    pub fn new(body: T, version: i32) -> Self {
        Self { body, version }
    }
}

/// 204: done, nothing to say.
pub struct Done;

fn etag(version: i32) -> HeaderValue {
    // Digits between quotes are always a valid header value.
    HeaderValue::from_str(&format!("\"{version}\"")).unwrap_or(HeaderValue::from_static("\"0\""))
}

fn json<T: ToJSON>(body: T, status: StatusCode, version: Option<i32>) -> Response {
    let mut response = Json(body).into_response();
    response.set_status(status);
    if let Some(version) = version {
        response.headers_mut().insert(header::ETAG, etag(version));
    }
    response
}

impl<T: ToJSON> IntoResponse for Created<T> {
    fn into_response(self) -> Response {
        json(self.body, if self.fresh { StatusCode::CREATED } else { StatusCode::OK }, self.version)
    }
}

impl<T: ToJSON> IntoResponse for Versioned<T> {
    fn into_response(self) -> Response {
        json(self.body, StatusCode::OK, Some(self.version))
    }
}

impl IntoResponse for Done {
    fn into_response(self) -> Response {
        StatusCode::NO_CONTENT.into_response()
    }
}

fn meta<T: Type>(status: u16, description: &'static str, with_etag: bool) -> MetaResponse {
    let etag = MetaHeader {
        name: "ETag".to_owned(),
        description: Some("The version of the thing, to be sent back as `If-Match`.".to_owned()),
        required: false,
        deprecated: false,
        schema: MetaSchemaRef::Inline(Box::new(MetaSchema::new("string"))),
    };
    MetaResponse {
        description,
        status: Some(status),
        status_range: None,
        content: vec![MetaMediaType { content_type: "application/json", schema: T::schema_ref() }],
        headers: if with_etag { vec![etag] } else { vec![] },
    }
}

impl<T: ToJSON> ApiResponse for Created<T> {
    fn meta() -> MetaResponses {
        MetaResponses {
            responses: vec![
                meta::<T>(200, "The same call was made before; this is what it made.", true),
                meta::<T>(201, "Made.", true),
            ],
        }
    }

    fn register(registry: &mut Registry) {
        T::register(registry);
    }
}

impl<T: ToJSON> ApiResponse for Versioned<T> {
    fn meta() -> MetaResponses {
        MetaResponses { responses: vec![meta::<T>(200, "The thing as it is now.", true)] }
    }

    fn register(registry: &mut Registry) {
        T::register(registry);
    }
}

impl ApiResponse for Done {
    fn meta() -> MetaResponses {
        MetaResponses {
            responses: vec![MetaResponse {
                description: "Done.",
                status: Some(204),
                status_range: None,
                content: vec![],
                headers: vec![],
            }],
        }
    }

    fn register(_registry: &mut Registry) {}
}

/// The version that the caller has read, from `If-Match`.
///
/// # Errors
/// 428 when the header is absent, 412 when it is no version of ours.
pub fn if_match(header: Option<&String>) -> Answer<i32> {
    let header = header.ok_or_else(|| {
        Problem::new(
            StatusCode::PRECONDITION_REQUIRED,
            "if_match_required",
            "Send the ETag of what you read as If-Match, so that nobody's change is overwritten unseen.",
        )
    })?;
    header.trim().trim_matches('"').parse().map_err(|_| stale())
}

/// 412: somebody changed it since the caller read it.
#[must_use]
pub fn stale() -> Problem {
    Problem::new(
        StatusCode::PRECONDITION_FAILED,
        "stale",
        "Somebody changed this since you read it. Read it again, and make your change on that.",
    )
}

/// One page of a list.
#[derive(Object, Debug)]
#[oai(skip_serializing_if_is_none)]
pub struct Page<T: ParseFromJSON + ToJSON> {
    /// The things on this page.
    pub items: Vec<T>,
    /// Sent back as `cursor`, it gives the next page; absent on the last.
    pub next_cursor: Option<String>,
}

/// The page a caller asked for: how many, and after which key.
pub struct Paging<K> {
    /// How many things the page may hold (1–200).
    pub limit: usize,
    /// The key of the last thing on the page before.
    pub after: Option<K>,
}

/// The size of a page when none is asked for.
const DEFAULT_LIMIT: i64 = 50;
/// The largest page.
const MOST: i64 = 200;

impl<K: Serialize + DeserializeOwned> Paging<K> {
    /// Reads `?limit=` and `?cursor=`.
    ///
    /// # Errors
    /// 422 when the limit is out of range, or the cursor is none that this list gave.
    pub fn parse(limit: Option<i64>, cursor: Option<&str>) -> Answer<Self> {
        let limit = limit.unwrap_or(DEFAULT_LIMIT);
        if !(1..=MOST).contains(&limit) {
            let detail = format!("A page holds 1 to {MOST} items.");
            return Err(Problem::invalid_at("/query/limit", "out_of_range", detail));
        }
        let after = cursor.map(decode).transpose()?;
        Ok(Self { limit: usize::try_from(limit).unwrap_or(50), after })
    }

    /// How many rows to ask the database for: one more than the page, to see whether another follows.
    #[must_use]
    pub fn fetch(&self) -> i64 {
        i64::try_from(self.limit).unwrap_or(MOST) + 1
    }

    /// The page from what [`fetch`](Self::fetch) brought.
    pub fn page<T: ParseFromJSON + ToJSON>(&self, mut items: Vec<T>, key: impl Fn(&T) -> K) -> Page<T> {
        let more = items.len() > self.limit;
        items.truncate(self.limit);
        let next_cursor = items.last().filter(|_| more).map(|last| encode(&key(last)));
        Page { items, next_cursor }
    }

    /// The page from a whole list that is short enough to be read at once, and from which nothing is ever deleted.
    pub fn page_of_all<T: ParseFromJSON + ToJSON>(&self, mut items: Vec<T>, key: impl Fn(&T) -> K) -> Page<T>
    where
        K: PartialEq,
    {
        if let Some(after) = &self.after {
            let seen = items.iter().position(|item| key(item) == *after).map_or(items.len(), |last| last + 1);
            items.drain(..seen);
        }
        self.page(items, key)
    }
}

/// A key as an opaque cursor.
pub fn encode<K: Serialize>(key: &K) -> String {
    BASE64URL_NOPAD.encode(&serde_json::to_vec(key).unwrap_or_default())
}

fn decode<K: DeserializeOwned>(cursor: &str) -> Answer<K> {
    BASE64URL_NOPAD.decode(cursor.as_bytes()).ok().and_then(|bytes| serde_json::from_slice(&bytes).ok()).ok_or_else(
        || {
            Problem::invalid_at(
                "/query/cursor",
                "unknown_cursor",
                "Send next_cursor of this list's last page, as it was.",
            )
        },
    )
}
