//! What a user said about the files of an import, made ready.

use encoding_rs::Encoding;

use super::ImportRequest;
use super::encoding;
use super::headings::Field;
use super::tools::Tool;
use crate::app::error::AppError;

/// What a user said about all files, made ready.
#[derive(Debug)]
pub(super) struct Options<'r> {
    /// The request itself.
    pub(super) request: &'r ImportRequest,
    /// The tools that were named.
    pub(super) from: Vec<Tool>,
    /// What separates cells. `None` to find out.
    pub(super) delimiter: Option<u8>,
    /// The encoding. `None` to find out.
    pub(super) encoding: Option<&'static Encoding>,
}

impl<'r> Options<'r> {
    /// Reads them from the request.
    ///
    /// # Errors
    /// `Usage` when one makes no sense.
    pub(super) fn of(request: &'r ImportRequest) -> Result<Self, AppError> {
        let from = match &request.from {
            None => Vec::new(),
            Some(word) => Tool::named(word).ok_or_else(|| {
                AppError::usage(
                    format!("`{word}` is no tool that is known here"),
                    &format!("`--from` takes {}", Tool::words().join(", ")),
                )
            })?,
        };
        let encoding = match request.encoding.as_deref() {
            None | Some("auto") => None,
            Some(name) => Some(encoding::named(name)?),
        };
        for (at, (field, _)) in request.map.iter().enumerate() {
            let of_field = |(other, _): &(String, String)| {
                Field::named(other).is_some() && Field::named(other) == Field::named(field)
            };
            if request.map[..at].iter().any(of_field) {
                return Err(AppError::usage(
                    format!("`--map` names a column for `{field}` twice"),
                    "give one column for each field",
                ));
            }
        }
        Ok(Self {
            request,
            from,
            delimiter: delimiter(request.delimiter.as_deref())?,
            encoding,
        })
    }
}

fn delimiter(word: Option<&str>) -> Result<Option<u8>, AppError> {
    let mark = match word {
        None | Some("auto") => return Ok(None),
        Some("comma") => b',',
        Some("semicolon") => b';',
        Some("tab" | "\\t" | "\t") => b'\t',
        Some("pipe") => b'|',
        Some("space") => b' ',
        Some(word) => match word.as_bytes() {
            [mark] if mark.is_ascii_punctuation() && *mark != b'"' => *mark,
            _ => {
                return Err(AppError::usage(
                    format!("`{word}` separates no cells"),
                    "give one character, or comma, semicolon, tab or pipe",
                ));
            }
        },
    };
    Ok(Some(mark))
}
