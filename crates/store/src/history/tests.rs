//! The tree against the recursive definitions of RFC 6962, and against its published test values.

use super::note;
use super::tree::*;
use crate::types::history::{Hash, HistoryHead};
use ed25519_dalek::SigningKey;
use proptest::prelude::*;
use sha2::{Digest, Sha256};

/// MTH of RFC 6962, 2.1, word for word.
fn naive_root(leaves: &[Hash]) -> Hash {
    match leaves {
        [] => Sha256::digest([]).into(),
        [only] => *only,
        _ => {
            let mut k = 1;
            while k * 2 < leaves.len() {
                k *= 2;
            }
            node_hash(&naive_root(&leaves[..k]), &naive_root(&leaves[k..]))
        }
    }
}

fn leaves(count: usize) -> Vec<Hash> {
    (0..count).map(|n| leaf_hash(&n.to_be_bytes())).collect()
}

fn roots(leaves: &[Hash], spans: &[Span]) -> Vec<Hash> {
    spans.iter().map(|(from, to)| naive_root(&leaves[*from as usize..*to as usize])).collect()
}

fn unhex(text: &str) -> Vec<u8> {
    (0..text.len()).step_by(2).map(|n| u8::from_str_radix(&text[n..n + 2], 16).unwrap()).collect()
}

#[test]
fn roots_are_those_published_for_certificate_transparency() {
    let inputs =
        ["", "00", "10", "2021", "3031", "40414243", "5051525354555657", "606162636465666768696a6b6c6d6e6f"];
    let published = [
        "6e340b9cffb37a989ca544e6bb780a2c78901d3fb33738768511a30617afa01d",
        "fac54203e7cc696cf0dfcb42c92a1d9dbaf70ad9e621f4bd8d98662f00e3c125",
        "aeb6bcfe274b70a14fb067a5e5578264db0fa9b51af5e0ba159158f329e06e77",
        "d37ee418976dd95753c1c73862b9398fa2a2cf9b4ff0fdfe8b30cd95209614b7",
        "4e3bbb1f7b478dcfe71fb631631519a3bca12c9aefca1612bfce4c13a86264d4",
        "76e67dadbcdf1e10e1b74ddc608abd2f98dfb16fbce75277b5232a127f2087ef",
        "ddb89be403809e325750d3d263cd78929c2942b7942a34b77e122c9594a74c8c",
        "5dc9da79a70659a9ad559cb701ded9a2ab9d823aad2f4960cfe370eff4604328",
    ];
    let mut frontier = Frontier::default();
    for (input, root) in inputs.iter().zip(published) {
        frontier.push(leaf_hash(&unhex(input)));
        assert_eq!(frontier.root().to_vec(), unhex(root));
    }
}

proptest! {
    #[test]
    fn the_frontier_tells_the_root_of_the_definition(count in 0usize..300) {
        let leaves = leaves(count);
        let mut frontier = Frontier::default();
        leaves.iter().for_each(|leaf| frontier.push(*leaf));
        prop_assert_eq!(frontier.root(), naive_root(&leaves));
        let kept = Frontier::from_bytes(frontier.size(), &frontier.to_bytes());
        prop_assert_eq!(kept, Some(frontier));
    }

    #[test]
    fn an_audit_path_holds_for_its_leaf_and_no_other(count in 1usize..200, at in any::<prop::sample::Index>()) {
        let (leaves, at) = (leaves(count), at.index(count));
        let path = roots(&leaves, &inclusion_spans(at as u64, count as u64));
        let root = naive_root(&leaves);
        prop_assert!(inclusion_holds(&leaves[at], at as u64, count as u64, &path, &root));
        let other = leaf_hash(b"other");
        prop_assert!(!inclusion_holds(&other, at as u64, count as u64, &path, &root));
        prop_assert!(!inclusion_holds(&leaves[at], count as u64, count as u64, &path, &root));
        for broken in 0..path.len() {
            let mut path = path.clone();
            path[broken][0] ^= 1;
            prop_assert!(!inclusion_holds(&leaves[at], at as u64, count as u64, &path, &root));
        }
    }

    #[test]
    fn a_consistency_proof_holds_for_a_prefix_and_for_nothing_else(new in 1usize..200, old in any::<prop::sample::Index>()) {
        let (leaves, old) = (leaves(new), old.index(new) + 1);
        let path = roots(&leaves, &consistency_spans(old as u64, new as u64));
        let (old_root, new_root) = (naive_root(&leaves[..old]), naive_root(&leaves));
        prop_assert!(consistency_holds((old as u64, &old_root), (new as u64, &new_root), &path));
        let mut other = leaves[..old].to_vec();
        other[old - 1][5] ^= 1;
        let forged = naive_root(&other);
        prop_assert!(!consistency_holds((old as u64, &forged), (new as u64, &new_root), &path));
        prop_assert!(!consistency_holds((old as u64, &old_root), (new as u64, &forged), &path));
    }
}

#[test]
fn a_note_opens_with_its_key_and_unchanged_only() {
    let key = SigningKey::from_bytes(&[7; 32]);
    let head = HistoryHead { size: 42, root: [9; 32] };
    let signed = note::sign("nostos/test", &key, head);
    let verifier = note::verifier_key("nostos/test", &key);
    assert_eq!(note::open(&signed.note, &verifier), Ok(head));
    assert!(note::open(&signed.note.replace("\n42\n", "\n43\n"), &verifier).is_err());
    assert!(note::open(&signed.note.replace("nostos/test", "nostos/other"), &verifier).is_err());
    let other = note::verifier_key("nostos/test", &SigningKey::from_bytes(&[8; 32]));
    assert!(note::open(&signed.note, &other).is_err());
    assert!(note::open("", &verifier).is_err());
}
