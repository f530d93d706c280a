//! The matrix: who may record, see and use what. The only place where roles meet permissions; its printed form is
//! checked in (`access/matrix.txt`), so that a change shows in review. The categories of data follow the model of
//! the Swiss eRetour matrix (FNIA Art. 109f-109j): a role sees what its task needs.

use domain::event::Category;

use super::actor::AccountRole::{
    self, Administrator, CaseOfficer, DataProtectionOfficer, DecisionOfficer, LegalService, Reviewer,
    TeamLead,
};
use super::permission::Function;

/// Roles that keep the file.
const FILE: &[AccountRole] = &[CaseOfficer, DecisionOfficer];
/// Roles that sign acts with legal effect.
const SIGN: &[AccountRole] = &[DecisionOfficer];
/// Roles that confirm as the second officer.
const CONFIRM: &[AccountRole] = &[Reviewer];
/// Roles that protect: anyone who works on a file may stop it.
const PROTECT: &[AccountRole] = &[CaseOfficer, DecisionOfficer, Reviewer, TeamLead];
const NOBODY: &[AccountRole] = &[];

/// Who may record a command of that kind; nobody for a kind that does not exist.
#[must_use]
pub fn recorders(kind: &str) -> &'static [AccountRole] {
    match kind {
        "issue-return-decision"
        | "refrain-from-return-decision"
        | "withdraw-return-decision"
        | "extend-period"
        | "end-period"
        | "impose-measure"
        | "review-measure"
        | "lift-measure"
        | "assess-absconding-risk"
        | "establish-absconding"
        | "decide-continuation"
        | "postpone-removal"
        | "review-postponement"
        | "end-postponement"
        | "order-removal"
        | "withdraw-removal-order"
        | "issue-entry-ban"
        | "consider-withdrawal"
        | "withdraw-entry-ban"
        | "refrain-from-entry-ban"
        | "assess-non-refoulement"
        | "order-detention"
        | "review-detention"
        | "extend-detention"
        | "end-detention"
        | "refrain-from-return-alert"
        | "answer-alert-consultation"
        | "transfer-alert-data"
        | "transfer-eurodac-data"
        | "apply-border-crisis"
        | "grant-border-departure"
        | "refuse-border-departure"
        | "end-border-procedure"
        | "recognise-foreign-decision"
        | "refuse-recognition"
        | "reopen-case" => SIGN,
        "confirm-removal-order" | "confirm-entry-ban" => CONFIRM,
        "clear-removal" => &[DecisionOfficer, Reviewer],
        "lodge-protection-claim" | "place-hold" => PROTECT,
        "lift-hold" | "decide-protection-claim" => SIGN,
        "assign-case" => &[CaseOfficer, DecisionOfficer, TeamLead],
        other if domain::command::COMMAND_KINDS.contains(&other) => FILE,
        _ => NOBODY,
    }
}

/// Who may see data of a category.
#[must_use]
pub const fn readers(category: Category) -> &'static [AccountRole] {
    match category {
        Category::Identity | Category::File | Category::Decision | Category::Remedy | Category::Closure => {
            &[CaseOfficer, DecisionOfficer, Reviewer, TeamLead, DataProtectionOfficer]
        }
        Category::Contact | Category::Safeguards | Category::Travel | Category::Operations => {
            &[CaseOfficer, DecisionOfficer, Reviewer, DataProtectionOfficer]
        }
        Category::Counselling => &[CaseOfficer, DecisionOfficer, DataProtectionOfficer],
        Category::Medical | Category::Biometrics => &[CaseOfficer, DecisionOfficer, DataProtectionOfficer],
    }
}

/// Who may use a function.
#[must_use]
pub const fn users(function: Function) -> &'static [AccountRole] {
    match function {
        Function::Worklist => &[CaseOfficer, DecisionOfficer, Reviewer, TeamLead],
        Function::ReadCases | Function::Search => {
            &[CaseOfficer, DecisionOfficer, Reviewer, TeamLead, DataProtectionOfficer]
        }
        Function::Team | Function::Reassign => &[TeamLead],
        Function::Letters => &[CaseOfficer, DecisionOfficer, Reviewer],
        Function::AccessLog | Function::VerifyHistory | Function::ExportPerson | Function::ErasePerson => {
            &[DataProtectionOfficer]
        }
        Function::Accounts | Function::Installation => &[Administrator],
        Function::BreakGlass => &[CaseOfficer, DecisionOfficer, Reviewer],
        Function::LawDesk => &[DecisionOfficer, Reviewer, TeamLead, Administrator, LegalService],
        Function::ProposeParameter => &[Administrator, LegalService],
        // Who administers accounts could make a second one: only the legal service confirms.
        Function::ConfirmParameter => &[LegalService],
    }
}
