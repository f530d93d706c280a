//! Each limit is shown one sample that keeps it and one that breaks it.

use super::source::{File, Tree};
use super::{check, files};

const OPENING: &str = "//! A room of the house.\n";

/// The limits that a tree of one file breaks.
fn broken(path: &str, text: &str) -> Vec<&'static str> {
    // A root that declares every sample, so that only the limit under test speaks.
    let root = "//! The room.\nmod a;\nmod tests;\npub mod chapter;\n";
    let chapter = "//! A chapter.\nmod a;\nmod state;\n";
    let mut samples = vec![(path, text)];
    for (known, content) in [
        ("crates/domain/src/lib.rs", root),
        ("crates/domain/src/chapter/mod.rs", chapter),
        ("crates/web/src/lib.rs", root),
        ("crates/store/src/lib.rs", root),
    ] {
        if known != path {
            samples.push((known, content));
        }
    }
    let mut limits: Vec<_> =
        check(&Tree::of(&samples)).into_iter().filter(|c| c.path == path).map(|c| c.limit).collect();
    limits.dedup();
    limits
}

fn rust(body: &str) -> Vec<&'static str> {
    broken("crates/domain/src/a.rs", &format!("{OPENING}{body}"))
}

#[test]
fn a_plain_file_breaks_no_limit() {
    assert_eq!(rust("/// Says hello.\npub fn hello() -> &'static str { \"hello\" }\n"), Vec::<&str>::new());
}

#[test]
fn a_production_file_has_at_most_500_lines_and_tests_do_not_count() {
    let long = "fn f() {}\n".repeat(500);
    assert_eq!(rust(&long), ["file length"]);
    assert_eq!(broken("crates/domain/src/tests.rs", &format!("{OPENING}{long}")), Vec::<&str>::new());
    let tested = format!("fn f() {{}}\n#[cfg(test)]\nmod inner {{\n{long}}}\n");
    assert_eq!(rust(&tested), Vec::<&str>::new());
}

#[test]
fn every_file_says_which_room_it_is() {
    assert_eq!(broken("crates/domain/src/a.rs", "fn f() {}\n"), ["opening line"]);
    assert_eq!(broken("crates/domain/src/a.rs", "//!\nfn f() {}\n"), ["opening line"]);
}

#[test]
fn source_is_no_deeper_than_chapter_and_file() {
    assert_eq!(broken("crates/domain/src/chapter/state.rs", OPENING), Vec::<&str>::new());
    let tree = Tree::of(&[
        ("crates/domain/src/lib.rs", "//! The room.\nmod a;\n"),
        ("crates/domain/src/a/mod.rs", "//! A chapter.\nmod b;\n"),
        ("crates/domain/src/a/b/mod.rs", "//! Too deep.\n"),
    ]);
    let limits: Vec<_> = check(&tree).into_iter().map(|c| c.limit).collect();
    assert_eq!(limits, ["source depth"]);
    let tests = Tree::of(&[
        ("crates/domain/src/lib.rs", "//! The room.\nmod a;\n"),
        ("crates/domain/src/a/mod.rs", "//! A chapter.\nmod tests;\n"),
        ("crates/domain/src/a/tests/mod.rs", "//! Its tests.\nmod properties;\n"),
        ("crates/domain/src/a/tests/properties.rs", "//! Its properties.\n"),
    ]);
    assert_eq!(check(&tests), []);
}

#[test]
fn left_over_markers_are_found_in_every_language_but_not_inside_words() {
    for marker in ["TODO:", "FIXME", "XXX:"] {
        assert_eq!(rust(&format!("// {marker} later\n")), ["left-over markers"], "{marker}");
        assert_eq!(broken("docs/a.md", &format!("{marker} write\n")), ["left-over markers"], "{marker}");
    }
    assert_eq!(rust("fn f() { todo!() }\n"), ["left-over markers"]);
    assert_eq!(rust("fn f() { dbg!(1); }\n"), ["left-over markers"]);
    assert_eq!(rust("// the mastodon has XXXL shoes and nationality XXX\n"), Vec::<&str>::new());
}

#[test]
fn an_allow_needs_a_reason() {
    assert_eq!(rust("#[allow(dead_code)]\nfn f() {}\n"), ["reasons for allow"]);
    assert_eq!(rust("#[allow(dead_code, reason = \"used by the demo\")]\nfn f() {}\n"), Vec::<&str>::new());
    assert_eq!(rust("// #[allow(dead_code)] in a comment\n"), Vec::<&str>::new());
}

#[test]
fn words_that_judge_people_are_refused_wherever_they_stand() {
    for line in [
        "// the illegals",
        "struct IllegalMigrant;",
        "// illegal persons",
        "struct IllegalForeigner;",
        "fn issue_deportation() {}",
        "const FLIGHT_RISK: u8 = 1;",
        "// an alien's file",
        "struct RiskScore;",
        "// the grace period ends",
        "// taken into custody",
        "// the case agent",
        "// repatriation",
        "// on the blacklist",
        "let flightRisk = 1;",
    ] {
        assert_eq!(rust(&format!("{line}\n")), ["words"], "{line}");
    }
    assert_eq!(broken("crates/ui/locales/en/a.ftl", "title = Deportation\n"), ["words"]);
    assert_eq!(broken("docs/deportation.md", "# Removal\n"), ["words"]);
}

#[test]
fn official_terms_and_ordinary_words_are_left_alone() {
    for line in [
        "enum Stay { IllegalStay }",
        "// whether the stay is illegal",
        "// illegally staying third-country nationals (RD Art. 3(2))",
        "// found to be illegally present (Eurostat)",
        "// Aliens Act 2000, section 62",
        "// the User-Agent header",
        "// a period of grace notes, underscores, salient points",
        "// removal, risk of absconding, detention",
    ] {
        assert_eq!(rust(&format!("{line}\n")), Vec::<&str>::new(), "{line}");
    }
}

#[test]
fn a_reason_excuses_a_line_and_an_empty_one_does_not() {
    assert_eq!(rust("// a custody note // tidy: quotes a foreign title\n"), Vec::<&str>::new());
    assert_eq!(rust("// tidy: quotes a foreign title\n// a custody note\n"), Vec::<&str>::new());
    assert_eq!(rust("// a custody note // tidy: ok\n"), ["words"]);
    let passage = "<!-- tidy off: the list of refused words -->\ncustody\n\nalien\n<!-- tidy on -->\n";
    assert_eq!(broken("docs/a.md", passage), Vec::<&str>::new());
    assert_eq!(broken("docs/a.md", &format!("{passage}custody\n")), ["words"]);
}

#[test]
fn a_wildcard_over_our_enum_is_refused() {
    for body in [
        "fn f(s: S) -> u8 { match s { S::A => 1, _ => 2 } }",
        "fn f(s: S) -> u8 { match s { S::A => { 1 } _ => 2 } }",
        "fn f(s: S) -> u8 { match s { Self::A { .. } | Self::B(_) => 1, other => g(other) } }",
        "fn f(s: S) -> u8 { match s { S::A => 1, _ => g(None) } }",
        "fn f(s: S) -> u8 { match (s, t) { (S::A, T::B) => 1, (_, _) => 2 } }",
        "fn f(s: S) -> u8 { match g(|| { 1 }) { Some(S::A) => match x { 1 => 1, _ => 2 }, _ => 3 } }",
    ] {
        assert_eq!(rust(&format!("{body}\n")), ["wildcard arms"], "{body}");
    }
}

#[test]
fn a_wildcard_over_numbers_texts_and_foreign_enums_is_fine() {
    for body in [
        "fn f(n: u8) -> u8 { match n { 1 => 1, _ => 2 } }",
        "fn f(n: &str) -> u8 { match n { \"S::A\" => 1, _ => 2 } }",
        "fn f(n: O) -> u8 { match n { Ordering::Less => 1, _ => 2 } }",
        "fn f(s: S) -> Option<u8> { match s { S::A(n) => Some(n), _ => None } }",
        "fn f(s: S) -> u8 { match s { S::A => 1, S::B(_) => 2, S::C { .. } => 3 } }",
        "fn f(s: S) -> u8 { match s { S::A => 1,\n// tidy: a foreign enum under another name\n_ => 2 } }",
        "#[cfg(test)]\nmod inner { fn f(s: S) -> u8 { match s { S::A => 1, _ => 2 } } }",
    ] {
        assert_eq!(rust(&format!("{body}\n")), Vec::<&str>::new(), "{body}");
    }
    let web = format!("{OPENING}fn f(s: S) -> u8 {{ match s {{ S::A => 1, _ => 2 }} }}\n");
    assert_eq!(broken("crates/web/src/a.rs", &web), Vec::<&str>::new(), "only the rooms of the law");
}

#[test]
fn clock_chance_and_the_world_stay_out_of_pure_rooms() {
    for line in [
        "fn f() { let t = std::time::Instant::now(); }",
        "fn f() { let t = jiff::Timestamp::now(); }",
        "fn f() { let id = Uuid::now_v7(); }",
        "use std::fs;",
    ] {
        assert_eq!(rust(&format!("{line}\n")), ["clock and randomness"], "{line}");
    }
    assert_eq!(rust("// Instant::now() is banned here\nuse operand::X;\n"), Vec::<&str>::new());
    let web = format!("{OPENING}use std::fs;\n");
    assert_eq!(broken("crates/web/src/a.rs", &web), Vec::<&str>::new());
}

#[test]
fn sql_stands_in_the_store_only() {
    let statement = format!("{OPENING}const Q: &str = \"SELECT id FROM cases\";\n");
    assert_eq!(broken("crates/web/src/a.rs", &statement), ["SQL"]);
    assert_eq!(broken("crates/store/src/a.rs", &statement), Vec::<&str>::new());
    let prose = format!("{OPENING}const Q: &str = \"Select a country from the list\";\n");
    assert_eq!(broken("crates/web/src/a.rs", &prose), Vec::<&str>::new());
    assert_eq!(broken("crates/web/a.sql", "SELECT 1;\n"), ["SQL"]);
}

#[test]
fn links_lead_somewhere_headings_included() {
    let tree = Tree::of(&[
        (
            "README.md",
            "# Top\n[a](docs/a.md) [b](docs/a.md#how-it-works) [c](https://example.org)\n[d](docs)\n",
        ),
        ("docs/a.md", "# How it works\n[up](../README.md#top) `[not](a-link)`\n```\n[nor](this)\n```\n"),
    ]);
    assert_eq!(check(&tree), []);
    let broken_links = Tree::of(&[
        ("README.md", "[a](docs/b.md)\n[b](docs/a.md#no-such)\n[c]: gone.md\n"),
        ("docs/a.md", "# How it works\n"),
    ]);
    let lines: Vec<_> = check(&broken_links).into_iter().map(|c| (c.limit, c.line)).collect();
    assert_eq!(lines, [("links", 1), ("links", 2), ("links", 3)]);
    let rule = "//! The room.\nconst ID: &str = \"RD-7-1\";\n";
    let named = Tree::of(&[("README.md", "`RD-7-1`\n`RD-7-99`\n"), ("crates/rules/src/lib.rs", rule)]);
    let lines: Vec<_> = check(&named).into_iter().map(|c| (c.limit, c.line)).collect();
    assert_eq!(lines, [("links", 2)]);
    let dead_path = "See `docs/a.md` and `crates/<room>/src`.\nSee `crates/gone.rs`.\n";
    let tree = Tree::of(&[("README.md", dead_path), ("docs/a.md", "# A\n")]);
    let lines: Vec<_> = check(&tree).into_iter().map(|c| (c.limit, c.line)).collect();
    assert_eq!(lines, [("links", 2)]);
}

#[test]
fn a_file_that_no_mod_reaches_is_an_orphan() {
    let tree = Tree::of(&[
        ("crates/web/src/lib.rs", "//! The room.\nmod a;\n// mod lost;\n"),
        ("crates/web/src/a.rs", "//! A room.\n#[cfg(test)] mod tests;\n"),
        ("crates/web/src/a/tests.rs", "//! Its tests.\n"),
        ("crates/web/src/lost.rs", "//! Nobody comes here.\n"),
        ("crates/web/tests/whole.rs", "//! From outside.\n"),
    ]);
    let orphans: Vec<_> = check(&tree).into_iter().map(|c| (c.limit, c.path)).collect();
    assert_eq!(orphans, [("orphans", "crates/web/src/lost.rs".to_owned())]);
}

#[test]
fn a_manifest_takes_the_limits_of_the_house() {
    let good = "[package]\nname = \"web\"\ndescription = \"Routes\"\nversion.workspace = true\nedition.workspace = \
                true\nrust-version.workspace = true\nlicense.workspace = true\npublish.workspace = true\n\n[lints]\n\
                workspace = true\n\n[dependencies]\nlaw.workspace = true\n";
    assert_eq!(broken("crates/web/Cargo.toml", good), Vec::<&str>::new());
    assert_eq!(broken("crates/web/Cargo.toml", &good.replace("[lints]", "[other]")), ["manifests"]);
    assert_eq!(broken("crates/web/Cargo.toml", &format!("{good}serde = \"1\"\n")), ["manifests"]);
    assert_eq!(broken("crates/ui/Cargo.toml", good), ["manifests"], "the name is the folder's");
}

#[test]
fn large_files_are_refused_unless_letters_need_them() {
    let files = ["a.bin", "noto.ttf"].map(|path| File::new(path, 2_000_000, String::new()));
    let tree = Tree { root: None, files: files.into() };
    let large: Vec<_> = files::size(&tree).into_iter().map(|c| c.path).collect();
    assert_eq!(large, ["a.bin"]);
}

#[test]
fn a_copy_of_the_data_folder_is_found_and_a_figure_from_it_is_not() {
    let content = "AF;2016;1234\n".repeat(300);
    let data = std::env::temp_dir().join(format!("tidy-data-{}.csv", std::process::id()));
    std::fs::write(&data, &content).unwrap();
    let tree = Tree::of(&[("crates/demo/a.csv", &content), ("crates/demo/b.csv", "AF;1234\n")]);
    let copied = files::copies(&tree, &[(data.clone(), content.len() as u64)]);
    std::fs::remove_file(&data).unwrap();
    assert_eq!(copied.iter().map(|c| c.path.as_str()).collect::<Vec<_>>(), ["crates/demo/a.csv"]);
}

#[test]
fn raw_strings_characters_and_lifetimes_do_not_confuse_the_reader() {
    let body = r##"fn f<'a>(s: &'a str) -> char { let _x = r#"a " SELECT quote"#; let _y = b"\""; if s == "/*" { '"' } else { '\'' } }
fn g() { match 1 { 1 => {}, _ => {} } }
"##;
    assert_eq!(rust(body), Vec::<&str>::new());
}
