//! RFC 6962 trees: hashing, the compact frontier, audit and consistency proofs. Pure functions.

use crate::types::history::Hash;
use sha2::{Digest, Sha256};

/// Hash of a leaf over its bytes.
#[must_use]
pub fn leaf_hash(data: &[u8]) -> Hash {
    Sha256::new().chain_update([0]).chain_update(data).finalize().into()
}

/// Hash of an inner node over its two children.
#[must_use]
pub fn node_hash(left: &Hash, right: &Hash) -> Hash {
    Sha256::new().chain_update([1]).chain_update(left).chain_update(right).finalize().into()
}

/// The complete subtrees of a growing tree, largest first: all that is needed to append and to tell the root.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Frontier {
    size: u64,
    nodes: Vec<Hash>,
}

impl Frontier {
    /// Number of leaves.
    #[must_use]
    pub fn size(&self) -> u64 {
        self.size
    }

    /// Adds a leaf by its hash.
    pub fn push(&mut self, leaf: Hash) {
        let mut node = leaf;
        let mut rest = self.size;
        while rest & 1 == 1 {
            if let Some(left) = self.nodes.pop() {
                node = node_hash(&left, &node);
            }
            rest >>= 1;
        }
        self.nodes.push(node);
        self.size += 1;
    }

    /// The root over all leaves so far.
    #[must_use]
    pub fn root(&self) -> Hash {
        let mut from_right = self.nodes.iter().rev();
        let Some(last) = from_right.next() else { return Sha256::digest([]).into() };
        from_right.fold(*last, |right, left| node_hash(left, &right))
    }

    /// The subtrees as bytes, to be kept beside the size.
    #[must_use]
    pub fn to_bytes(&self) -> Vec<u8> {
        self.nodes.concat()
    }

    /// Takes kept bytes back; `None` where they do not fit the size.
    #[must_use]
    pub fn from_bytes(size: u64, bytes: &[u8]) -> Option<Self> {
        let (chunks, rest) = bytes.as_chunks::<32>();
        let fits = rest.is_empty() && u64::try_from(chunks.len()).ok()? == u64::from(size.count_ones());
        fits.then(|| Self { size, nodes: chunks.to_vec() })
    }
}

/// A run of leaves `[from, to)` whose root a proof needs.
pub type Span = (u64, u64);

/// The spans whose roots form the audit path of leaf `index` in a tree of `size` leaves (RFC 6962, 2.1.1).
#[must_use]
pub fn inclusion_spans(index: u64, size: u64) -> Vec<Span> {
    let (mut from, mut to) = (0, size);
    let mut spans = Vec::new();
    while to.saturating_sub(from) > 1 {
        let middle = from + split(to - from);
        if index < middle {
            spans.push((middle, to));
            to = middle;
        } else {
            spans.push((from, middle));
            from = middle;
        }
    }
    spans.reverse();
    spans
}

/// The spans whose roots prove that the tree of `new` leaves continues that of `old` (RFC 6962, 2.1.2).
#[must_use]
pub fn consistency_spans(old: u64, new: u64) -> Vec<Span> {
    let (mut from, mut to) = (0, new);
    let mut spans = Vec::new();
    if old == 0 || old >= new {
        return spans;
    }
    while to != old {
        let middle = from + split(to - from);
        if old <= middle {
            spans.push((middle, to));
            to = middle;
        } else {
            spans.push((from, middle));
            from = middle;
        }
    }
    if from != 0 {
        spans.push((from, to));
    }
    spans.reverse();
    spans
}

/// Largest power of two below `size` (which is at least 2).
fn split(size: u64) -> u64 {
    1 << (63 - (size - 1).leading_zeros())
}

/// Whether the audit path leads from the leaf to the root (RFC 9162, 2.1.3.2).
#[must_use]
pub fn inclusion_holds(leaf: &Hash, index: u64, size: u64, path: &[Hash], root: &Hash) -> bool {
    if index >= size {
        return false;
    }
    let (mut place, mut last, mut node) = (index, size - 1, *leaf);
    for step in path {
        if last == 0 {
            return false;
        }
        if place & 1 == 1 || place == last {
            node = node_hash(step, &node);
            while place & 1 == 0 && place != 0 {
                place >>= 1;
                last >>= 1;
            }
        } else {
            node = node_hash(&node, step);
        }
        place >>= 1;
        last >>= 1;
    }
    last == 0 && node == *root
}

/// Whether the path proves that the newer tree continues the older one (RFC 9162, 2.1.4.2).
#[must_use]
pub fn consistency_holds(old: (u64, &Hash), new: (u64, &Hash), path: &[Hash]) -> bool {
    let ((old_size, old_root), (new_size, new_root)) = (old, new);
    if old_size == new_size {
        return path.is_empty() && old_root == new_root;
    }
    if old_size == 0 {
        return path.is_empty();
    }
    if old_size > new_size {
        return false;
    }
    let mut steps = path.iter();
    let first = if old_size.is_power_of_two() { Some(old_root) } else { steps.next() };
    let Some(first) = first else { return false };
    climb(old_size, new_size, *first, steps).is_some_and(|(a, b)| a == *old_root && b == *new_root)
}

fn climb<'p>(
    old_size: u64,
    new_size: u64,
    first: Hash,
    steps: impl Iterator<Item = &'p Hash>,
) -> Option<(Hash, Hash)> {
    let (mut place, mut last) = (old_size - 1, new_size - 1);
    while place & 1 == 1 {
        place >>= 1;
        last >>= 1;
    }
    let (mut old, mut new) = (first, first);
    for step in steps {
        if last == 0 {
            return None;
        }
        if place & 1 == 1 || place == last {
            old = node_hash(step, &old);
            new = node_hash(step, &new);
            while place & 1 == 0 && place != 0 {
                place >>= 1;
                last >>= 1;
            }
        } else {
            new = node_hash(&new, step);
        }
        place >>= 1;
        last >>= 1;
    }
    (last == 0).then_some((old, new))
}
