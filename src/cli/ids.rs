//! Rows that a command line names: by number, or on standard input.

use std::io::Read;

use crate::app::error::AppError;

/// The most that is read from standard input, in bytes.
const MAX_INPUT_BYTES: u64 = 16 * 1024 * 1024;

/// Reads the words that name rows; `-` stands for the words on standard input. `None` when nothing
/// was named at all, which is not the same as an empty input.
///
/// # Errors
/// `Invalid` when standard input cannot be read.
pub fn words(given: &[String]) -> Result<Option<Vec<String>>, AppError> {
    if given.is_empty() {
        return Ok(None);
    }
    let mut words = Vec::new();
    for word in given {
        if word == "-" {
            let mut text = String::new();
            let mut input = std::io::stdin().lock().take(MAX_INPUT_BYTES);
            input.read_to_string(&mut text).map_err(|error| {
                AppError::invalid(format!("standard input cannot be read: {error}"), "")
            })?;
            words.extend(text.split_whitespace().map(str::to_owned));
        } else {
            words.push(word.clone());
        }
    }
    Ok(Some(words))
}

/// Reads the numbers of rows, each once; as `words`.
///
/// # Errors
/// `Invalid` for what is no number.
pub fn numbers(given: &[String]) -> Result<Option<Vec<i64>>, AppError> {
    let Some(words) = words(given)? else {
        return Ok(None);
    };
    let mut numbers = Vec::new();
    for word in words {
        let number = word.parse().map_err(|_| {
            AppError::invalid(
                format!("`{word}` is no number of a row"),
                "give numbers separated by spaces, or `-` to read them from standard input",
            )
        })?;
        if !numbers.contains(&number) {
            numbers.push(number);
        }
    }
    Ok(Some(numbers))
}
