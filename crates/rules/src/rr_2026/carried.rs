//! What the proposal carries over from the Directive: the same gates under the articles of the Regulation, silent
//! until the legal service has confirmed that they agree with the official text.

use super::rule;
use crate::engine::Rule;
use crate::rd_2008::of_directive;

/// A rule of the Regulation that asks what a rule of the Directive asks.
const fn as_in(id: &'static str, article: &'static str, base: &str) -> Rule {
    let base = of_directive(base);
    rule(id, article, base.title, base.acts, base.reasons, base.run)
}

/// Declares, once: rule of the Regulation, article of the proposal, rule of the Directive that it carries over.
macro_rules! carry {
    ($($id:literal, $article:literal, $base:literal;)+) => {
        pub(super) static RULES: &[Rule] = &[$(as_in($id, $article, $base)),+];
        const CARRIED: &[(&str, &str)] = &[$(($id, $base)),+];
    };
}

carry! {
    "RR-2", "2", "RD-2-1";
    "RR-2-FREE-MOVEMENT", "2", "RD-2-3";
    "RR-4", "4", "RD-3-3";
    "RR-5", "5", "RD-PRINC-1";
    "RR-5-NEW", "5", "RD-PRINC-2";
    "RR-5-FIT", "5", "RD-5-C";
    "RR-5-HOLD", "5", "RD-5-HOLD";
    "RR-6", "6", "RD-3-2";
    "RR-6-SCREEN", "6", "RD-3-9";
    "RR-7", "7", "RD-6-1";
    "RR-7-REASONS", "7", "RD-12-1";
    "RR-7-NOTIFY", "7", "RD-12-1-NOTIFY";
    "RR-7-TRANSLATE", "7", "RD-12-2";
    "RR-8", "8", "RD-6-4";
    "RR-8-PERMIT", "8", "RD-6-2";
    "RR-10-ISSUE", "10", "RD-11-1";
    "RR-10-COUNT", "10", "RD-11-2B";
    "RR-10-CONFIRM", "10", "RD-11-1-CONFIRM";
    "RR-11", "11", "RD-11-3A";
    "RR-12", "12", "RD-8-1";
    "RR-12-ORDER", "12", "RD-8-3";
    "RR-12-CONFIRM", "12", "RD-8-3-CONFIRM";
    "RR-12-IDENTITY", "12", "RD-8-IDENTITY";
    "RR-12-DOCUMENT", "12", "RD-8-DOCUMENT";
    "RR-12-INFORM", "12", "RD-8-INFORM";
    "RR-13-RUNS", "13", "RD-8-2";
    "RR-13-EXTEND", "13", "RD-7-2";
    "RR-13-COUNSEL", "13", "RD-7-COUNSEL";
    "RR-13-DEPART", "13", "RD-7-DEPART";
    "RR-13-LAPSE", "13", "RD-7-X";
    "RR-13-LEFT", "13", "RD-3-8";
    "RR-14-MUST", "14", "RD-9-1";
    "RR-14-MAY", "14", "RD-9-2";
    "RR-15", "15", "RD-8-6";
    "RR-18", "18", "RD-5-A";
    "RR-20-GUARDIAN", "20", "RD-10-1";
    "RR-20-RECEPTION", "20", "RD-10-2";
    "RR-24", "24", "RD-14-2";
    "RR-26", "26", "RD-13-1";
    "RR-28", "28", "RD-13-2";
    "RR-28-HARM", "28", "RD-13-2B";
}

/// The rule of the Directive that a rule of the Regulation carries over, if it does.
pub(crate) fn base_of(rule: &str) -> Option<&'static str> {
    CARRIED.iter().find(|(id, _)| *id == rule).map(|(_, base)| *base)
}
