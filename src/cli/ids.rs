//! Rows that a command line names by number.

use super::item_words;
use crate::app::error::AppError;

/// Reads the words that name items, as `item_words` does. `None` when nothing was named.
///
/// # Errors
/// As `item_words::read`.
pub fn words(given: Vec<String>) -> Result<Option<Vec<String>>, AppError> {
    let words = item_words::read(given)?;
    Ok((!words.is_empty()).then_some(words))
}

/// Reads the numbers of rows, each once. `None` when nothing was named.
///
/// # Errors
/// `Invalid` for what is no number; as `item_words::read`.
pub fn numbers(given: Vec<String>) -> Result<Option<Vec<i64>>, AppError> {
    let Some(words) = words(given)? else {
        return Ok(None);
    };
    let mut numbers = Vec::new();
    for word in words {
        let number = word.parse().map_err(|_| {
            AppError::invalid(
                format!("`{word}` is no number of a row"),
                "give numbers parted by spaces, or `-` to read them from standard input",
            )
        })?;
        if !numbers.contains(&number) {
            numbers.push(number);
        }
    }
    Ok(Some(numbers))
}
