//! The items that a command names: as arguments, or on standard input.

use std::io::Read as _;

use crate::app::error::AppError;

/// The most that is read from standard input, in bytes: far more than any list of ids.
const MAX_BYTES: u64 = 8 * 1024 * 1024;

/// Gives the words, with those of standard input, parted by white space, in the place of a `-`.
///
/// # Errors
/// `Invalid` when standard input cannot be read, or has no words: an empty list must not mean all.
pub fn read(given: Vec<String>) -> Result<Vec<String>, AppError> {
    if !given.iter().any(|word| word == "-") {
        return Ok(given);
    }
    let mut text = String::new();
    std::io::stdin()
        .take(MAX_BYTES)
        .read_to_string(&mut text)
        .map_err(|error| {
            AppError::invalid(format!("cannot read ids from standard input: {error}"), "")
        })?;
    let mut words: Vec<String> = given.into_iter().filter(|word| word != "-").collect();
    words.extend(text.split_whitespace().map(str::to_owned));
    if words.is_empty() {
        return Err(AppError::invalid("there are no ids on standard input", ""));
    }
    Ok(words)
}
