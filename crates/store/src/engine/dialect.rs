//! From our one SQL to PostgreSQL's: `?n` to `$n`, and the type words of migrations.

/// Turns `?1…?n` outside of quotes into `$1…$n`.
pub(crate) fn placeholders(sql: &str) -> String {
    let mut quoted = false;
    sql.chars()
        .map(|c| {
            if c == '\'' {
                quoted = !quoted;
            }
            if c == '?' && !quoted { '$' } else { c }
        })
        .collect()
}

/// Turns a migration written in SQLite's words into PostgreSQL's.
pub(crate) fn schema(sql: &str) -> String {
    sql.lines()
        .filter(|line| !line.trim_start().starts_with("--"))
        .map(schema_line)
        .collect::<Vec<_>>()
        .join("\n")
}

fn schema_line(line: &str) -> String {
    // Text is compared byte by byte on both engines, so that order and cursors agree.
    line.replace(") STRICT, WITHOUT ROWID;", ");")
        .replace(") STRICT;", ");")
        .replace(" INTEGER", " BIGINT")
        .replace(" BLOB", " BYTEA")
        .replace(" TEXT", " TEXT COLLATE \"C\"")
        .replace("x''", "''")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn question_marks_in_quotes_stay() {
        assert_eq!(placeholders("a = ?1 AND b = '?2' AND c = ?12"), "a = $1 AND b = '?2' AND c = $12");
    }

    #[test]
    fn a_table_changes_its_type_words_only() {
        let sql = "CREATE TABLE t (\n  a TEXT NOT NULL,\n  b INTEGER,\n  c BLOB\n) STRICT, WITHOUT ROWID;";
        let expected = "CREATE TABLE t (\n  a TEXT COLLATE \"C\" NOT NULL,\n  b BIGINT,\n  c BYTEA\n);";
        assert_eq!(schema(sql), expected);
    }
}
