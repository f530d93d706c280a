//! Files that go to the browser as they are, embedded, with a content hash in the address so that they may be
//! kept for ever. No page carries an inline script or style: a strict content security policy holds.
//!
//! Of the European Commission's design system (ECL `@ecl/preset-eu` 5.3.1) we take the tokens, not the compiled
//! components: 390 kB of CSS, most of it for public websites (mega menus, carousels), fixed light colours inside
//! the components and a spacing twice of what case work bears; dark mode, forced colours and compact tables would
//! have meant overriding nearly every rule. `ecl-tokens.css` is cut from the package by `data/ecl_tokens.py`.

use std::borrow::Cow;

use rust_embed::RustEmbed;

#[derive(RustEmbed)]
#[folder = "assets"]
struct Files;

/// One file for the browser.
#[derive(Debug, Clone)]
pub struct Asset {
    /// Content.
    pub bytes: Cow<'static, [u8]>,
    /// Media type, with charset for text.
    pub mime: &'static str,
    /// First twelve hexadecimal digits of the SHA-256 of the content.
    pub hash: String,
}

/// The asset at a path below `/assets/`: `nostos.css`, or `<hash>/nostos.css` as `url` writes it.
/// None when there is no such file, or when the hash is another build's.
#[must_use]
pub fn get(path: &str) -> Option<Asset> {
    let (asked, name) = match path.split_once('/') {
        Some((hash, name)) => (Some(hash), name),
        None => (None, path),
    };
    let file = Files::get(name)?;
    let hash = short_hash(&file.metadata.sha256_hash());
    if asked.is_some_and(|a| a != hash) {
        return None;
    }
    Some(Asset { bytes: file.data, mime: mime(name), hash })
}

/// The address of an asset, with its content hash: `/assets/3f2a…/nostos.css`.
#[must_use]
pub fn url(name: &str) -> String {
    get(name).map_or_else(|| format!("/assets/{name}"), |a| format!("/assets/{}/{name}", a.hash))
}

/// Names of all assets.
pub fn names() -> impl Iterator<Item = String> {
    Files::iter().map(Cow::into_owned)
}

fn short_hash(hash: &[u8]) -> String {
    hash.iter().take(6).map(|byte| format!("{byte:02x}")).collect()
}

fn mime(name: &str) -> &'static str {
    match name.rsplit('.').next() {
        Some("css") => "text/css; charset=utf-8",
        Some("js") => "text/javascript; charset=utf-8",
        Some("svg") => "image/svg+xml",
        Some("txt") => "text/plain; charset=utf-8",
        _ => "application/octet-stream",
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_asset_is_served_under_its_hash_and_under_no_other() {
        for name in ["nostos.css", "ecl-tokens.css", "nostos.js", "htmx.min.js"] {
            let address = url(name);
            let path = address.strip_prefix("/assets/").unwrap();
            assert_eq!(get(path).unwrap().bytes, get(name).unwrap().bytes, "{name}");
            assert!(get(&format!("000000000000/{name}")).is_none());
        }
        assert!(get("../Cargo.toml").is_none());
    }
}
