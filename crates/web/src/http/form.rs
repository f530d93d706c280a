//! A posted form: pairs in order, bounded, with the session's token checked before anything is read from it.

use axum::body::Bytes;
use axum::extract::{FromRequest, Request};

use super::error::PageError;
use super::session::Officer;
use super::state::App;
use axum::extract::FromRequestParts;

/// A posted form of a signed-in officer, its token checked.
#[derive(Debug)]
pub struct Posted {
    /// Who posted it.
    pub officer: Officer,
    /// Names and values in order.
    pub pairs: Vec<(String, String)>,
}

impl Posted {
    /// The first value of a field, empty when there is none.
    #[must_use]
    pub fn value(&self, name: &str) -> &str {
        first(&self.pairs, name)
    }

    /// All values of a field.
    pub fn values<'a>(&'a self, name: &'a str) -> impl Iterator<Item = &'a str> {
        self.pairs.iter().filter(move |(key, _)| key == name).map(|(_, value)| value.as_str())
    }
}

/// The first value of a field, empty when there is none.
#[must_use]
pub fn first<'a>(pairs: &'a [(String, String)], name: &str) -> &'a str {
    pairs.iter().find(|(key, _)| key == name).map_or("", |(_, value)| value.as_str())
}

/// Reads a form body.
#[must_use]
pub fn pairs(body: &[u8]) -> Option<Vec<(String, String)>> {
    let text = std::str::from_utf8(body).ok()?;
    Some(text.split('&').filter(|pair| !pair.is_empty()).map(pair).collect())
}

fn pair(text: &str) -> (String, String) {
    let (name, value) = text.split_once('=').unwrap_or((text, ""));
    (decoded(name), decoded(value))
}

/// Percent-decoding of form data; what is not valid UTF-8 becomes the replacement character and fails validation.
#[must_use]
pub fn decoded(text: &str) -> String {
    let mut bytes = Vec::with_capacity(text.len());
    let mut rest = text.bytes();
    while let Some(byte) = rest.next() {
        match byte {
            b'+' => bytes.push(b' '),
            b'%' => {
                let mut ahead = rest.clone();
                let digits = [ahead.next(), ahead.next()].map(|d| d.and_then(|d| char::from(d).to_digit(16)));
                match digits {
                    [Some(high), Some(low)] => {
                        bytes.push(u8::try_from(high * 16 + low).unwrap_or(b'?'));
                        rest = ahead;
                    }
                    _ => bytes.push(b'%'),
                }
            }
            other => bytes.push(other),
        }
    }
    String::from_utf8_lossy(&bytes).into_owned()
}

impl FromRequest<App> for Posted {
    type Rejection = PageError;

    async fn from_request(request: Request, app: &App) -> Result<Self, Self::Rejection> {
        let (mut parts, body) = request.into_parts();
        let officer = Officer::from_request_parts(&mut parts, app).await?;
        let body = Bytes::from_request(Request::from_parts(parts, body), app)
            .await
            .map_err(|_| PageError::too_large(&officer))?;
        let pairs = pairs(&body).ok_or_else(|| PageError::unreadable(&officer))?;
        if first(&pairs, "csrf") != officer.session.csrf {
            return Err(PageError::forged(&officer));
        }
        Ok(Self { officer, pairs })
    }
}
