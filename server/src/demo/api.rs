//! Calls the API as any program would, without a network in between.

use poem::http::Method;
use poem::{Body, Endpoint, Request};
use serde_json::Value;

/// An answer that was not what the demonstration needs to go on.
#[derive(Debug, thiserror::Error)]
#[error("{method} {path} answered {status}: {body}")]
pub struct Unexpected {
    method: Method,
    path: String,
    status: u16,
    body: String,
}

/// The API, and who calls it.
pub struct Api<E> {
    endpoint: std::sync::Arc<E>,
    token: Option<String>,
}

impl<E> Clone for Api<E> {
    fn clone(&self) -> Self {
        Self { endpoint: self.endpoint.clone(), token: self.token.clone() }
    }
}

impl<E: Endpoint> Api<E> {
    /// The API, called by nobody yet.
    pub fn new(endpoint: E) -> Self {
        Self { endpoint: std::sync::Arc::new(endpoint), token: None }
    }

    /// The API, called with this access token.
    #[must_use]
    pub fn with_token(&self, token: &str) -> Self {
        Self { endpoint: self.endpoint.clone(), token: Some(token.to_owned()) }
    }

    /// Reads.
    ///
    /// # Errors
    /// When the answer is not a success.
    pub async fn get(&self, path: &str) -> Result<Value, Unexpected> {
        self.send(Method::GET, path, None).await
    }

    /// Creates, or does.
    ///
    /// # Errors
    /// When the answer is not a success.
    pub async fn post(&self, path: &str, body: Value) -> Result<Value, Unexpected> {
        self.send(Method::POST, path, Some(body)).await
    }

    /// Puts.
    ///
    /// # Errors
    /// When the answer is not a success.
    pub async fn put(&self, path: &str, body: Value) -> Result<Value, Unexpected> {
        self.send(Method::PUT, path, Some(body)).await
    }

    async fn send(&self, method: Method, path: &str, body: Option<Value>) -> Result<Value, Unexpected> {
        let mut request = Request::builder().method(method.clone()).uri_str(path);
        if let Some(token) = &self.token {
            request = request.header("authorization", format!("Bearer {token}"));
        }
        let request = match body {
            Some(body) => request.content_type("application/json").body(Body::from_string(body.to_string())),
            None => request.finish(),
        };
        let response = self.endpoint.get_response(request).await;
        let status = response.status();
        let body = response.into_body().into_string().await.unwrap_or_default();
        if !status.is_success() {
            return Err(Unexpected { method, path: path.to_owned(), status: status.as_u16(), body });
        }
        Ok(serde_json::from_str(&body).unwrap_or_default())
    }
}

/// The text at a field of an answer; empty when there is none.
#[must_use]
pub fn text(value: &Value, field: &str) -> String {
    value[field].as_str().unwrap_or_default().to_owned()
}
