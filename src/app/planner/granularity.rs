//! How fine to cut, as people write it.

use crate::engines::clustering::Granularity;

/// Reads `auto`, `broad`, `topic`, `page` or a number from 0 to 1.
///
/// # Errors
/// What it must be, as a sentence.
pub fn parse(word: &str) -> Result<Granularity, String> {
    match word {
        "auto" => return Ok(Granularity::Auto),
        "broad" => return Ok(Granularity::Broad),
        "topic" => return Ok(Granularity::Topic),
        "page" => return Ok(Granularity::Page),
        _ => {}
    }
    let level = word
        .parse::<f64>()
        .ok()
        .filter(|level| (0.0..=1.0).contains(level));
    level.map(Granularity::Level).ok_or_else(|| {
        format!("`{word}` is no granularity: give auto, broad, topic, page or a number from 0 to 1")
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn words_and_numbers_are_read() {
        assert_eq!(parse("page"), Ok(Granularity::Page));
        assert_eq!(parse("0.25"), Ok(Granularity::Level(0.25)));
        for wrong in ["", "Auto", "1.5", "-0.1", "NaN", "inf"] {
            assert!(parse(wrong).is_err(), "{wrong}");
        }
    }
}
