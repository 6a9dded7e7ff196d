//! A text that a command takes from a file, or from standard input with `-`.

use std::io::Read as _;
use std::path::Path;

use crate::app::error::AppError;
use crate::os::files;

/// Reads it; it has at most `max_bytes` bytes and is UTF-8.
///
/// # Errors
/// `File` when the file cannot be read, `Invalid` when standard input cannot, or is too long.
pub fn read(file: &Path, max_bytes: u64) -> Result<String, AppError> {
    if file != Path::new("-") {
        return Ok(files::read_text(file, max_bytes)?);
    }
    let mut text = String::new();
    let read = std::io::stdin()
        .lock()
        .take(max_bytes + 1)
        .read_to_string(&mut text);
    match read {
        Ok(length) if length as u64 > max_bytes => {
            let said = format!("standard input has more than {max_bytes} bytes");
            Err(AppError::invalid(said, ""))
        }
        Ok(_) => Ok(text),
        Err(error) => Err(AppError::invalid(
            format!("cannot read standard input: {error}"),
            "",
        )),
    }
}
