//! Which keywords an import said nothing of beyond what their own rows say: sets of row numbers.

use std::collections::BTreeMap;

use rusqlite::{Connection, OptionalExtension, params};

use super::StoreError;
use super::cached::Cached as _;
use crate::domain::ids::ImportId;

/// How many row numbers a block has.
pub(super) const BLOCK: i64 = 4096;

/// A block: a bit for each row number.
pub(super) type Bits = [u8; BLOCK as usize / 8];

/// A set of row numbers.
#[derive(Clone, Debug, Default)]
pub(super) struct Numbers {
    blocks: BTreeMap<i64, Box<Bits>>,
}

fn place(number: i64) -> (i64, usize, u8) {
    let within = number.rem_euclid(BLOCK) as usize;
    (number.div_euclid(BLOCK), within / 8, 1 << (within % 8))
}

impl Numbers {
    /// Adds a number; `false` when it was there.
    pub(super) fn insert(&mut self, number: i64) -> bool {
        let (block, byte, bit) = place(number);
        let bits = self.blocks.entry(block).or_insert_with(|| Box::new(EMPTY));
        let fresh = bits[byte] & bit == 0;
        bits[byte] |= bit;
        fresh
    }

    /// Takes a number out.
    pub(super) fn remove(&mut self, number: i64) {
        let (block, byte, bit) = place(number);
        if let Some(bits) = self.blocks.get_mut(&block) {
            bits[byte] &= !bit;
        }
    }

    /// Adds every number from `first` up to, and without, `end`.
    pub(super) fn insert_all(&mut self, first: i64, end: i64) {
        let mut number = first;
        while number < end {
            if number % BLOCK == 0 && end - number >= BLOCK {
                let full = Box::new([0xFF; BLOCK as usize / 8]);
                self.blocks.insert(number / BLOCK, full);
                number += BLOCK;
            } else {
                self.insert(number);
                number += 1;
            }
        }
    }
}

const EMPTY: Bits = [0; BLOCK as usize / 8];

/// Whether a number is in its block.
pub(super) fn has(bits: &Bits, number: i64) -> bool {
    let (_, byte, bit) = place(number);
    bits[byte] & bit != 0
}

/// Takes a number out of its block.
pub(super) fn clear(bits: &mut Bits, number: i64) {
    let (_, byte, bit) = place(number);
    bits[byte] &= !bit;
}

/// Notes that an import agrees with the rows of these keywords.
///
/// # Errors
/// Any failure of SQLite.
pub(super) fn add(
    connection: &Connection,
    import: ImportId,
    numbers: &Numbers,
) -> Result<(), StoreError> {
    for (block, new) in &numbers.blocks {
        let mut bits = read(connection, *block, import)?.unwrap_or(EMPTY);
        for (bits, new) in bits.iter_mut().zip(new.iter()) {
            *bits |= new;
        }
        write(connection, *block, import, &bits)?;
    }
    Ok(())
}

/// Notes that an import no longer agrees with the rows of these keywords.
///
/// # Errors
/// Any failure of SQLite.
pub(super) fn take(
    connection: &Connection,
    import: ImportId,
    numbers: &Numbers,
) -> Result<(), StoreError> {
    for (block, gone) in &numbers.blocks {
        if let Some(mut bits) = read(connection, *block, import)? {
            for (bits, gone) in bits.iter_mut().zip(gone.iter()) {
                *bits &= !gone;
            }
            write(connection, *block, import, &bits)?;
        }
    }
    Ok(())
}

/// Lists who agrees within a block, the oldest import first.
///
/// # Errors
/// Any failure of SQLite.
pub(super) fn of_block(
    connection: &Connection,
    block: i64,
) -> Result<Vec<(ImportId, Bits)>, StoreError> {
    let mut statement = connection.prepare_cached(
        "SELECT import_id, bits FROM agreements WHERE block = ?1 ORDER BY import_id",
    )?;
    let rows = statement.query_map([block], |row| {
        Ok((ImportId(row.get(0)?), row.get::<_, Bits>(1)?))
    })?;
    Ok(rows.collect::<Result<_, _>>()?)
}

/// Lists the blocks in which an import agrees with something.
///
/// # Errors
/// Any failure of SQLite.
pub(super) fn blocks_of(connection: &Connection, import: ImportId) -> Result<Vec<i64>, StoreError> {
    let mut statement =
        connection.prepare("SELECT block FROM agreements WHERE import_id = ?1 ORDER BY block")?;
    let rows = statement.query_map([import.0], |row| row.get(0))?;
    Ok(rows.collect::<Result<_, _>>()?)
}

/// Forgets everything that an import agrees with.
///
/// # Errors
/// Any failure of SQLite.
pub(super) fn forget(connection: &Connection, import: ImportId) -> Result<(), StoreError> {
    connection.execute_cached("DELETE FROM agreements WHERE import_id = ?1", [import.0])?;
    Ok(())
}

fn read(connection: &Connection, block: i64, import: ImportId) -> Result<Option<Bits>, StoreError> {
    let mut statement = connection
        .prepare_cached("SELECT bits FROM agreements WHERE block = ?1 AND import_id = ?2")?;
    let bits = statement.query_row([block, import.0], |row| row.get(0));
    Ok(bits.optional()?)
}

/// Stores a block; an empty one is not kept.
///
/// # Errors
/// Any failure of SQLite.
pub(super) fn write(
    connection: &Connection,
    block: i64,
    import: ImportId,
    bits: &Bits,
) -> Result<(), StoreError> {
    if *bits == EMPTY {
        connection
            .prepare_cached("DELETE FROM agreements WHERE block = ?1 AND import_id = ?2")?
            .execute([block, import.0])?;
        return Ok(());
    }
    connection
        .prepare_cached(
            "INSERT OR REPLACE INTO agreements (block, import_id, bits) VALUES (?1, ?2, ?3)",
        )?
        .execute(params![block, import.0, bits.as_slice()])?;
    Ok(())
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    proptest! {
        #[test]
        fn a_set_of_numbers_is_a_set(ranges in proptest::collection::vec((0_i64..20_000, 0_i64..9_000), 0..4), gone in 0_i64..20_000) {
            let mut numbers = Numbers::default();
            let mut expected = std::collections::BTreeSet::new();
            for (first, length) in ranges {
                numbers.insert_all(first, first + length);
                expected.extend(first..first + length);
            }
            numbers.remove(gone);
            expected.remove(&gone);
            let found: Vec<i64> = numbers
                .blocks
                .iter()
                .flat_map(|(block, bits)| {
                    (block * BLOCK..(block + 1) * BLOCK).filter(|number| has(bits, *number))
                })
                .collect();
            prop_assert_eq!(found, expected.into_iter().collect::<Vec<_>>());
            prop_assert_eq!(numbers.insert(gone), true);
            prop_assert_eq!(numbers.insert(gone), false);
        }
    }
}
