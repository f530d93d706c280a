//! Writes every sample page in every language as static HTML, with the assets, into a folder: for looking at.
//! `cargo run -p ui --example gallery -- /tmp/gallery`

use std::fs;
use std::path::PathBuf;

use ui::{Locale, assets, gallery};

fn main() -> std::io::Result<()> {
    let out = PathBuf::from(std::env::args().nth(1).unwrap_or_else(|| "gallery".into()));
    let mut index = String::from("<!doctype html><meta charset=utf-8><title>Gallery</title><ul>");
    for name in assets::names() {
        let Some(asset) = assets::get(&name) else { continue };
        let path = out.join(assets::url(&name).trim_start_matches('/'));
        if let Some(folder) = path.parent() {
            fs::create_dir_all(folder)?;
        }
        fs::write(path, &asset.bytes)?;
    }
    for locale in Locale::ALL {
        for sample in gallery::pages(locale) {
            let html = sample.page.into_string().replace("\"/assets/", "\"assets/");
            let file = format!("{}-{}.html", sample.name, locale.tag());
            fs::write(out.join(&file), html)?;
            index.push_str(&format!("<li><a href=\"{file}\">{file}</a>"));
        }
    }
    fs::write(out.join("index.html"), index)
}
