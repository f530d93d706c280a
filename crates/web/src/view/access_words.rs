//! Words for the letter that answers a request for access: those that officers read every day, in the letter's language.

use application::queries::letters::Wording;
use domain::Event;
use ui::{Cx, Locale};

use super::{details, entry};

/// The interface's words in one language.
pub struct AccessWords(Cx);

impl AccessWords {
    /// In a language of letters; English where the interface does not speak it.
    #[must_use]
    pub fn new(language: &str, today: jiff::civil::Date) -> Self {
        Self(Cx { locale: Locale::from_tag(language).unwrap_or_default(), today })
    }

    fn lines(&self, event: &Event) -> Vec<String> {
        let said = |(label, text): (String, String)| {
            let name = label.trim_start_matches("field-").replace('-', " ");
            format!("{}: {text}", self.0.first(&[&label], &name))
        };
        details::in_words(&self.0, event).into_iter().map(said).collect()
    }
}

impl Wording for AccessWords {
    fn entry(&self, event: &Event) -> (String, Vec<String>) {
        let what = self.0.t(&entry::message_key(event));
        let lines = match event {
            Event::Corrected(correction) => {
                let reason = [("reason", correction.reason.as_str().into())];
                let replaced = correction.replacement.as_deref().map(|event| {
                    std::iter::once(self.0.t(&entry::message_key(event)))
                        .chain(self.lines(event))
                        .collect::<Vec<_>>()
                });
                let of = [("version", i64::from(correction.of_version).into())];
                let mut lines =
                    vec![self.0.say("history-corrects", &of), self.0.say("history-reason", &reason)];
                lines.extend(replaced.into_iter().flatten());
                lines
            }
            other => self.lines(other),
        };
        (what, lines)
    }

    fn purpose(&self, code: &str) -> String {
        self.0.first(&[&format!("purpose-{code}")], code)
    }

    fn step(&self, kind: &str) -> String {
        self.0.first(&[&format!("form-{kind}")], kind)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_person_reads_in_the_language_of_the_letter_what_was_recorded() {
        let at_rest = serde_json::json!({
            "chapter": "entry_ban",
            "event": { "type": "entry_ban_refrained", "on": "2026-03-02", "reasons": "Kinderen op school." },
        });
        let event: Event = serde_json::from_value(at_rest).unwrap();
        let dutch = AccessWords::new("nl", "2026-03-02".parse().unwrap());
        let (what, lines) = dutch.entry(&event);
        assert_eq!(what, "Afgezien van een inreisverbod");
        assert!(lines.contains(&"Redenen: Kinderen op school.".to_owned()), "{lines:?}");
        assert_eq!(dutch.step("issue-entry-ban"), "Inreisverbod geven");
        assert_eq!(dutch.purpose("case-work"), "Werk aan de zaak");
    }
}
