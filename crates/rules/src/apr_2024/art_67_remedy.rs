//! Article 67: the time to appeal, by the kind of decision.

use law::LegalAct::CarryOutRemoval;

use super::rule;
use crate::case::Case;
use crate::engine::Rule;
use crate::rd_2008::appeal_window_line;
use crate::says::Says;
use crate::timeline::AppealWindow;

pub(super) static RULES: &[Rule] = &[rule(
    "APR-67-7",
    ("67", "7"),
    "Time to appeal after a decision on protection",
    &[CarryOutRemoval],
    &["appeal-window-open", "appeal-window-not-known", "appeal-window-closed", "appeal-lodged"],
    apr_67_7_time_to_appeal,
)];

/// Five to ten days after an accelerated procedure and the like, two weeks to a month otherwise, as national law says.
fn apr_67_7_time_to_appeal(case: &Case<'_>, says: &mut Says) {
    if case.under_apr().is_none() {
        return;
    }
    if let AppealWindow::Until { last_day, .. } = &case.window {
        says.name_date("appeal-due-on", last_day.clone());
    }
    let reasons = ("appeal-window-open", "appeal-window-not-known", "appeal-window-closed", "appeal-lodged");
    appeal_window_line(case, says, reasons);
}
