//! As much of HTTP/1.1 as the tasks need: one connection kept open, requests one after the other. A client of
//! our own, because what is measured and killed here must not hide behind retries and pools.

use std::io::{BufRead as _, BufReader, Read as _, Write as _};
use std::net::TcpStream;
use std::time::Duration;

use anyhow::{Context as _, Result, bail};

/// Longest that an answer may take before the connection counts as dead.
const PATIENCE: Duration = Duration::from_secs(60);

/// A connection kept open.
pub(crate) struct Connection {
    stream: BufReader<TcpStream>,
    address: String,
    /// Sent with every request (`Authorization: …`).
    pub(crate) headers: Vec<(String, String)>,
}

/// What came back.
#[derive(Debug)]
pub(crate) struct Answer {
    /// Status code.
    pub(crate) status: u16,
    /// Headers, names in lower case.
    pub(crate) headers: Vec<(String, String)>,
    /// The body.
    pub(crate) body: Vec<u8>,
}

impl Answer {
    /// The body as JSON.
    pub(crate) fn json(&self) -> Result<serde_json::Value> {
        serde_json::from_slice(&self.body)
            .with_context(|| format!("not JSON: {}", String::from_utf8_lossy(&self.body)))
    }

    /// The value of a header.
    pub(crate) fn header(&self, name: &str) -> Option<&str> {
        self.headers.iter().find(|(key, _)| key == name).map(|(_, value)| value.as_str())
    }

    /// The answer, if its status is one of success.
    pub(crate) fn successful(self) -> Result<Self> {
        if (200..300).contains(&self.status) {
            return Ok(self);
        }
        bail!("answered {}: {}", self.status, String::from_utf8_lossy(&self.body))
    }
}

impl Connection {
    /// Connects to `host:port`.
    pub(crate) fn open(address: &str) -> Result<Self> {
        let stream = TcpStream::connect(address).with_context(|| format!("cannot connect to {address}"))?;
        stream.set_nodelay(true)?;
        stream.set_read_timeout(Some(PATIENCE))?;
        Ok(Self { stream: BufReader::new(stream), address: address.to_owned(), headers: Vec::new() })
    }

    /// Sends every later request with this header too.
    #[must_use]
    pub(crate) fn with(mut self, name: &str, value: &str) -> Self {
        self.headers.push((name.to_owned(), value.to_owned()));
        self
    }

    /// Asks for a page or resource.
    pub(crate) fn get(&mut self, path: &str) -> Result<Answer> {
        self.send("GET", path, &[], None)
    }

    /// Sends JSON.
    pub(crate) fn post(
        &mut self,
        path: &str,
        extra: &[(&str, &str)],
        body: &serde_json::Value,
    ) -> Result<Answer> {
        self.send("POST", path, extra, Some(&body.to_string()))
    }

    fn send(
        &mut self,
        method: &str,
        path: &str,
        extra: &[(&str, &str)],
        body: Option<&str>,
    ) -> Result<Answer> {
        let mut request = format!("{method} {path} HTTP/1.1\r\nhost: {}\r\n", self.address);
        let own = self.headers.iter().map(|(name, value)| (name.as_str(), value.as_str()));
        for (name, value) in own.chain(extra.iter().copied()) {
            request.push_str(&format!("{name}: {value}\r\n"));
        }
        if let Some(body) = body {
            request
                .push_str(&format!("content-type: application/json\r\ncontent-length: {}\r\n", body.len()));
        }
        request.push_str("\r\n");
        request.push_str(body.unwrap_or_default());
        self.stream.get_mut().write_all(request.as_bytes())?;
        self.answer()
    }

    fn answer(&mut self) -> Result<Answer> {
        let first = self.line()?;
        let status = first.split(' ').nth(1).and_then(|code| code.parse().ok());
        let status = status.with_context(|| format!("not an HTTP answer: {first:?}"))?;
        let mut headers = Vec::new();
        loop {
            let line = self.line()?;
            match line.split_once(':') {
                Some((name, value)) => headers.push((name.to_lowercase(), value.trim().to_owned())),
                None => break,
            }
        }
        let mut answer = Answer { status, headers, body: Vec::new() };
        if answer.header("transfer-encoding").is_some_and(|coding| coding.contains("chunked")) {
            answer.body = self.chunks()?;
        } else {
            let length = answer.header("content-length").map_or(Ok(0), str::parse)?;
            answer.body = vec![0; length];
            self.stream.read_exact(&mut answer.body)?;
        }
        Ok(answer)
    }

    fn chunks(&mut self) -> Result<Vec<u8>> {
        let mut body = Vec::new();
        loop {
            let length = usize::from_str_radix(self.line()?.trim(), 16)?;
            let mut chunk = vec![0; length];
            self.stream.read_exact(&mut chunk)?;
            body.append(&mut chunk);
            self.line()?;
            if length == 0 {
                return Ok(body);
            }
        }
    }

    fn line(&mut self) -> Result<String> {
        let mut line = String::new();
        if self.stream.read_line(&mut line)? == 0 {
            bail!("the connection was closed");
        }
        Ok(line.trim_end().to_owned())
    }
}

#[cfg(test)]
mod tests {
    use std::io::{Read as _, Write as _};
    use std::net::TcpListener;

    use super::Connection;

    /// A server that gives these answers, one after the other, on one connection.
    fn answering(answers: &'static [&'static str]) -> String {
        let listener = TcpListener::bind("127.0.0.1:0").unwrap();
        let address = listener.local_addr().unwrap().to_string();
        std::thread::spawn(move || {
            let (mut stream, _) = listener.accept().unwrap();
            let mut request = [0; 4096];
            for answer in answers {
                let read = stream.read(&mut request).unwrap();
                assert!(read > 0);
                stream.write_all(answer.as_bytes()).unwrap();
            }
        });
        address
    }

    #[test]
    fn one_connection_carries_one_answer_after_the_other() {
        let address = answering(&[
            "HTTP/1.1 200 OK\r\nContent-Length: 11\r\n\r\n{\"token\":1}",
            "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n3\r\nabc\r\n2\r\nde\r\n0\r\n\r\n",
            "HTTP/1.1 204 No Content\r\n\r\n",
        ]);
        let mut connection = Connection::open(&address).unwrap().with("authorization", "Bearer x");
        let first = connection.get("/").unwrap();
        assert_eq!(first.json().unwrap()["token"], 1);
        assert_eq!(connection.get("/").unwrap().body, b"abcde");
        assert_eq!(connection.get("/").unwrap().status, 204);
    }

    #[test]
    fn a_refusal_is_no_success_and_a_closed_connection_is_an_error() {
        let address = answering(&["HTTP/1.1 422 Unprocessable\r\nContent-Length: 2\r\n\r\n{}"]);
        let mut connection = Connection::open(&address).unwrap();
        assert!(connection.get("/").unwrap().successful().is_err());
        assert!(connection.get("/").is_err());
    }
}
