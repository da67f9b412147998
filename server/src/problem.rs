//! What a refusal looks like: RFC 9457 `application/problem+json`, with a stable `code` and JSON pointers.

use poem::error::ResponseError;
use poem::http::{HeaderValue, StatusCode, header};
use poem::{IntoResponse, Response};
use poem_openapi::registry::{MetaMediaType, MetaResponse, MetaResponses, MetaSchemaRef, Registry};
use poem_openapi::types::{ToJSON, Type};
use poem_openapi::{ApiResponse, Object};
use reable_rules::Fault;
use uuid::Uuid;

/// Why a request was refused (RFC 9457). Programs go by `code`, which is stable; people read `detail`.
#[derive(Object, Debug, Clone)]
#[oai(rename = "Problem", skip_serializing_if_is_none)]
pub struct ProblemBody {
    /// A URI that names the kind of problem: `urn:reable:problem:` and the code.
    #[oai(rename = "type")]
    kind: String,
    /// The HTTP status in words.
    title: String,
    /// The HTTP status as a number.
    status: u16,
    /// What went wrong, as a stable word: `goal_limit_reached`.
    code: String,
    /// What is wrong, where, and what to do, in one or two sentences.
    detail: String,
    /// Each thing wrong with what was sent; absent when the request as a whole was refused.
    #[oai(skip_serializing_if_is_empty, default)]
    errors: Vec<FieldError>,
    /// The id of the thing that is already there (409 only).
    existing_id: Option<Uuid>,
}

/// One thing wrong with what was sent.
#[derive(Object, Debug, Clone, PartialEq, Eq)]
#[oai(rename = "ProblemError")]
pub struct FieldError {
    /// Where: a JSON pointer into the body (`/performance`), or `/query/NAME`, `/path/NAME`, `/header/NAME`.
    pub pointer: String,
    /// What, as a stable word: `out_of_range`.
    pub code: String,
    /// What is wrong and what to do.
    pub detail: String,
}

impl From<Fault> for FieldError {
    fn from(fault: Fault) -> Self {
        Self { pointer: fault.pointer, code: fault.code.to_owned(), detail: fault.detail }
    }
}

/// A refusal on its way to the caller.
#[derive(Debug, Clone)]
pub struct Problem {
    status: StatusCode,
    code: &'static str,
    detail: String,
    errors: Vec<FieldError>,
    existing_id: Option<Uuid>,
    retry_after: Option<u64>,
}

/// The code of a write that the database refused, since somebody else wrote the same at that moment.
pub const CONFLICT: &str = "conflict";

/// What a handler answers: the thing asked for, or why not.
pub type Answer<T> = Result<T, Problem>;

impl Problem {
    /// A refusal with a status, a stable code and a sentence for people.
    pub fn new(status: StatusCode, code: &'static str, detail: impl Into<String>) -> Self {
        Self { status, code, detail: detail.into(), errors: Vec::new(), existing_id: None, retry_after: None }
    }

    /// 404: absent, or out of the caller's reach; nobody can tell which.
    #[must_use]
    pub fn not_found() -> Self {
        Self::new(StatusCode::NOT_FOUND, "not_found", "There is nothing here, or it is not within your reach.")
    }

    /// 401: not signed in, or no longer.
    #[must_use]
    pub fn signed_out() -> Self {
        Self::new(StatusCode::UNAUTHORIZED, "signed_out", "Sign in first, or refresh the access token.")
    }

    /// 403: signed in, but this is not for this role, or the consent lacks the scope.
    #[must_use]
    pub fn forbidden() -> Self {
        Self::new(StatusCode::FORBIDDEN, "forbidden", "Your role, or the consent given, does not allow this.")
    }

    /// 409: what is there already stands in the way.
    pub fn conflict(code: &'static str, detail: impl Into<String>) -> Self {
        Self::new(StatusCode::CONFLICT, code, detail)
    }

    /// 422: understood, but not valid; every fault is named.
    pub fn invalid(errors: impl IntoIterator<Item = impl Into<FieldError>>) -> Self {
        let errors: Vec<FieldError> = errors.into_iter().map(Into::into).collect();
        let detail = errors.iter().map(|e| format!("{}: {}", e.pointer, e.detail)).collect::<Vec<_>>().join(" ");
        Self { errors, ..Self::new(StatusCode::UNPROCESSABLE_ENTITY, "invalid", detail) }
    }

    /// 422 about one place.
    pub fn invalid_at(pointer: &str, code: &str, detail: impl Into<String>) -> Self {
        Self::invalid([FieldError { pointer: pointer.to_owned(), code: code.to_owned(), detail: detail.into() }])
    }

    /// 500: a fault of ours.
    #[must_use]
    pub fn internal() -> Self {
        Self::new(
            StatusCode::INTERNAL_SERVER_ERROR,
            "internal",
            "This went wrong on our side and has been logged. X-Request-Id names it to whoever runs the server.",
        )
    }

    /// 503: the database or the disk does not take it now; nothing was changed, try again.
    #[must_use]
    pub fn unavailable() -> Self {
        let mut problem = Self::new(
            StatusCode::SERVICE_UNAVAILABLE,
            "unavailable",
            "The server cannot store or read this right now. Nothing was changed; try again in a moment.",
        );
        problem.retry_after = Some(5);
        problem
    }

    /// Names each thing that is wrong, under a code and a sentence of their own.
    #[must_use]
    pub fn with_errors(mut self, errors: impl IntoIterator<Item = FieldError>) -> Self {
        self.errors = errors.into_iter().collect();
        self
    }

    /// The same refusal of a part of a request: `/from_day` under `/care` is `/care/from_day`.
    #[must_use]
    pub fn under(mut self, parent: &str) -> Self {
        for error in &mut self.errors {
            error.pointer.insert_str(0, parent);
        }
        self
    }

    /// Names the thing that is already there.
    #[must_use]
    pub fn existing(mut self, id: Uuid) -> Self {
        self.existing_id = Some(id);
        self
    }

    /// Says after how many seconds a new try makes sense.
    #[must_use]
    pub fn retry_after(mut self, seconds: u64) -> Self {
        self.retry_after = Some(seconds);
        self
    }

    /// What is wrong and what to do, for people.
    #[must_use]
    pub fn detail(&self) -> &str {
        &self.detail
    }

    /// Each thing that is wrong with what was sent.
    #[must_use]
    pub fn errors(&self) -> &[FieldError] {
        &self.errors
    }

    /// The stable word for what went wrong.
    #[must_use]
    pub fn code(&self) -> &'static str {
        self.code
    }

    /// The HTTP status.
    #[must_use]
    pub fn status_code(&self) -> StatusCode {
        self.status
    }

    /// The body as it is sent; also the `problem` of a refused entry in a sync.
    #[must_use]
    pub fn body(&self) -> ProblemBody {
        ProblemBody {
            kind: format!("urn:reable:problem:{}", self.code),
            title: self.status.canonical_reason().unwrap_or("Problem").to_owned(),
            status: self.status.as_u16(),
            code: self.code.to_owned(),
            detail: self.detail.clone(),
            errors: self.errors.clone(),
            existing_id: self.existing_id,
        }
    }
}

impl std::fmt::Display for Problem {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "{} {}", self.status.as_u16(), self.code)
    }
}

impl std::error::Error for Problem {}

impl ResponseError for Problem {
    fn status(&self) -> StatusCode {
        self.status
    }

    fn as_response(&self) -> Response {
        self.clone().into_response()
    }
}

impl IntoResponse for Problem {
    fn into_response(self) -> Response {
        let mut response = Response::builder()
            .status(self.status)
            .content_type("application/problem+json")
            .body(self.body().to_json_string());
        if let Some(seconds) = self.retry_after {
            response.headers_mut().insert(header::RETRY_AFTER, HeaderValue::from(seconds));
        }
        if self.status == StatusCode::UNAUTHORIZED {
            response.headers_mut().insert(header::WWW_AUTHENTICATE, HeaderValue::from_static("Bearer"));
        }
        response
    }
}

impl From<sea_orm::DbErr> for Problem {
    /// A constraint that the rules should have kept is a conflict; everything else is "try again". The error itself
    /// goes to the log, never to the caller; it holds no values, only names of constraints and tables.
    fn from(error: sea_orm::DbErr) -> Self {
        match error.sql_err() {
            Some(sea_orm::SqlErr::UniqueConstraintViolation(which)) => {
                tracing::info!(which, "a unique constraint refused a write");
                Self::conflict(CONFLICT, "Somebody else changed this at the same moment. Read it again and retry.")
            }
            Some(sea_orm::SqlErr::ForeignKeyConstraintViolation(_)) => Self::not_found(),
            _ => {
                tracing::error!(error = %error, "the database refused");
                Self::unavailable()
            }
        }
    }
}

/// Every status that an operation may answer with; `document` keeps for each operation those that can occur.
const STATUSES: [(u16, &str); 11] = [
    (400, "The body is not JSON, or nested too deeply."),
    (401, "Not signed in, or no longer."),
    (403, "Your role never may, or the consent lacks the scope."),
    (404, "Absent, or out of your reach."),
    (409, "What is there already stands in the way; `code` says what."),
    (412, "Changed since you read it; read again."),
    (413, "The body is too large."),
    (422, "Understood but not valid; `errors` names each place."),
    (428, "`If-Match` is missing."),
    (429, "Too many tries; `Retry-After` says when."),
    (503, "The server cannot store or read now; nothing was changed."),
];

impl ApiResponse for Problem {
    fn meta() -> MetaResponses {
        MetaResponses {
            responses: STATUSES
                .iter()
                .map(|(status, description)| MetaResponse {
                    description,
                    status: Some(*status),
                    status_range: None,
                    content: vec![MetaMediaType {
                        content_type: "application/problem+json",
                        schema: <ProblemBody as Type>::schema_ref(),
                    }],
                    headers: vec![],
                })
                .collect(),
        }
    }

    fn register(registry: &mut Registry) {
        let _: MetaSchemaRef = <ProblemBody as Type>::schema_ref();
        <ProblemBody as Type>::register(registry);
    }
}
