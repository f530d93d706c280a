//! How receipts lie in the store: JSON, deflated, because the receipts of a case repeat the same law, parameters and
//! citations word for word. Nothing is left out: what was recorded is what is read back years later.

use std::cell::RefCell;

use flate2::{Compress, Compression, FlushCompress, Status};
use store::StoreError;

use super::record::ReceiptOf;
use crate::error::Problem;

/// First byte of deflated receipts; a receipt of the first shape is plain JSON and begins with `[`.
const DEFLATED: u8 = 2;
/// Receipts of one case are a few thousand bytes; more than this is damage, not a receipt.
const LONGEST: u64 = 16 * 1024 * 1024;

thread_local! {
    /// Making one costs more than using it.
    static DEFLATER: RefCell<Compress> = RefCell::new(Compress::new(Compression::fast(), false));
}

/// The receipts of one write, as they are stored.
pub(crate) fn encode(receipts: &[ReceiptOf]) -> Result<Vec<u8>, Problem> {
    let plain = serde_json::to_vec(receipts).map_err(|error| damaged(&error.to_string()))?;
    let mut stored = Vec::with_capacity(plain.len() / 2 + 128);
    stored.push(DEFLATED);
    DEFLATER.with_borrow_mut(|deflater| {
        deflater.reset();
        loop {
            let done = usize::try_from(deflater.total_in()).unwrap_or(usize::MAX);
            let rest = plain.get(done..).unwrap_or_default();
            match deflater.compress_vec(rest, &mut stored, FlushCompress::Finish) {
                Ok(Status::StreamEnd) => return Ok(()),
                Ok(Status::Ok | Status::BufError) => stored.reserve(plain.len() / 2 + 1024),
                Err(error) => return Err(damaged(&error.to_string())),
            }
        }
    })?;
    Ok(stored)
}

/// The receipts of one write, read back.
pub(crate) fn decode(stored: &[u8]) -> Result<Vec<ReceiptOf>, Problem> {
    use std::io::Read as _;
    let Some((&DEFLATED, rest)) = stored.split_first() else {
        return serde_json::from_slice(stored).map_err(|error| damaged(&error.to_string()));
    };
    let mut plain = Vec::new();
    let inflated = flate2::read::DeflateDecoder::new(rest).take(LONGEST).read_to_end(&mut plain);
    inflated.map_err(|error| damaged(&error.to_string()))?;
    serde_json::from_slice(&plain).map_err(|error| damaged(&error.to_string()))
}

fn damaged(why: &str) -> Problem {
    Problem::Storage(StoreError::Damaged(format!("a receipt: {why}")))
}

#[cfg(test)]
mod tests {
    use law::{
        Citation, Finding, LegalAct, ParameterStatus, ParameterUsed, Reason, Receipt, RuleId, Verdict,
    };

    use super::*;

    fn receipt(version: u32) -> ReceiptOf {
        let parameter = ParameterUsed {
            key: format!("voluntary-departure.days-{}", version % 3),
            value: "28 days".into(),
            status: ParameterStatus::Stated,
            citation: Some(Citation::new("NL-VW2000", "62", "1")),
        };
        let finding = Finding {
            rule: RuleId::new("RD-7-1"),
            citation: Citation::new("RD", "7", "1"),
            act: LegalAct::IssueReturnDecision,
            verdict: Verdict::Permitted,
            reason: Reason::new("period-within-limits"),
            facts: Vec::new(),
            parameters: vec![parameter.clone()],
            remedy: None,
            changes_on: None,
        };
        let receipt = Receipt {
            pack: "rd_2008+apr_2024".into(),
            version: "1+1".into(),
            parameter_set: "NL".into(),
            parameters: vec![parameter],
        };
        ReceiptOf { version, receipt, findings: vec![finding] }
    }

    #[test]
    fn what_was_recorded_is_read_back_word_for_word() {
        for count in [0, 1, 2, 40, 3_000] {
            let receipts: Vec<ReceiptOf> = (1..=count).map(receipt).collect();
            let stored = encode(&receipts).unwrap();
            assert_eq!(decode(&stored).unwrap(), receipts, "{count} receipts");
        }
    }

    #[test]
    fn the_receipts_of_a_whole_case_take_little_more_room_than_one() {
        let one = encode(&[receipt(1)]).unwrap().len();
        let many: Vec<ReceiptOf> = (1..=22).map(receipt).collect();
        assert!(encode(&many).unwrap().len() < 3 * one);
    }

    #[test]
    fn receipts_of_the_first_shape_stay_readable() {
        let receipts = vec![receipt(1), receipt(2)];
        assert_eq!(decode(&serde_json::to_vec(&receipts).unwrap()).unwrap(), receipts);
    }

    #[test]
    fn a_damaged_receipt_is_told_and_never_half_read() {
        let stored = encode(&[receipt(1)]).unwrap();
        for length in 0..stored.len() {
            assert!(decode(&stored[..length]).is_err(), "{length} bytes");
        }
    }
}
