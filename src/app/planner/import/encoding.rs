//! The encoding of a text file, told from its first bytes, and reading it as UTF-8.

use std::io::{self, Read};

use chardetng::{EncodingDetector, Iso2022JpDetection, Utf8Detection};
use encoding_rs::{CoderResult, Decoder, Encoding, UTF_8, UTF_16BE, UTF_16LE};

use crate::app::error::AppError;

/// How many bytes are decoded at once.
const CHUNK_BYTES: usize = 64 * 1024;

/// The encoding of a file.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct FileEncoding {
    /// What it is.
    pub(super) encoding: &'static Encoding,
    /// How many bytes of byte order mark come first.
    pub(super) mark_bytes: usize,
}

impl FileEncoding {
    /// Its name, as the user reads it.
    pub(super) fn name(self) -> String {
        let name = self.encoding.name();
        if self.mark_bytes > 0 {
            format!("{name} with a byte order mark")
        } else {
            name.to_owned()
        }
    }

    /// Whether its bytes need no decoding.
    pub(super) fn is_utf_8(self) -> bool {
        self.encoding == UTF_8
    }
}

/// Finds an encoding by the name that the user gave.
///
/// # Errors
/// `Invalid` when it is unknown.
pub(super) fn named(name: &str) -> Result<&'static Encoding, AppError> {
    let plain: String = name.trim().to_lowercase().replace(['_', ' '], "-");
    let plain = match plain.strip_prefix("cp125") {
        Some(page) => format!("windows-125{page}"),
        None if plain == "utf-16" || plain == "utf16" => "utf-16le".to_owned(),
        None if plain == "utf16le" => "utf-16le".to_owned(),
        None if plain == "utf16be" => "utf-16be".to_owned(),
        None => plain,
    };
    let found =
        Encoding::for_label(plain.as_bytes()).filter(|encoding| encoding.name() != "replacement");
    found.ok_or_else(|| {
        AppError::usage(
            format!("`{name}` is no encoding that is known here"),
            "for example utf-8, utf-16le, utf-16be, windows-1250, windows-1251, windows-1252, shift_jis, gb18030",
        )
    })
}

/// Tells the encoding of a file from its beginning.
pub(super) fn detect(bytes: &[u8], is_whole: bool) -> FileEncoding {
    if let Some((encoding, mark_bytes)) = Encoding::for_bom(bytes) {
        return FileEncoding {
            encoding,
            mark_bytes,
        };
    }
    let encoding = utf_16_without_mark(bytes)
        .or_else(|| code_page(bytes, is_whole))
        .unwrap_or(UTF_8);
    FileEncoding {
        encoding,
        mark_bytes: 0,
    }
}

/// Recognises UTF-16 by the zero bytes of its digits, marks and line ends, which stand in every
/// other place only.
fn utf_16_without_mark(bytes: &[u8]) -> Option<&'static Encoding> {
    let start = &bytes[..bytes.len().min(4096) / 2 * 2];
    if start.len() < 4 {
        return None;
    }
    let zeros = |from: usize| {
        let places = start.iter().skip(from).step_by(2);
        places.filter(|&&byte| byte == 0).count()
    };
    let (first, second) = (zeros(0), zeros(1));
    let few = start.len() / 2 / 12;
    // A character such as U+0100 has a zero in the other place; it is rare.
    if second > few && second > first * 20 {
        Some(UTF_16LE)
    } else if first > few && first > second * 20 {
        Some(UTF_16BE)
    } else {
        None
    }
}

/// Guesses the code page of text that is not UTF-8. `None` when it is, or when its odd bytes are no
/// letters of any code page.
fn code_page(bytes: &[u8], is_whole: bool) -> Option<&'static Encoding> {
    let error = std::str::from_utf8(bytes).err()?;
    // The beginning of a file may end within a character.
    if error.error_len().is_none() && !is_whole {
        return None;
    }
    let (mut foreign, mut whole) = (0_usize, 0_usize);
    for chunk in bytes.utf8_chunks() {
        whole += chunk.valid().chars().filter(|c| !c.is_ascii()).count();
        foreign += chunk.invalid().iter().filter(|&&byte| byte < 0xFE).count();
    }
    // Single bad bytes in UTF-8 text are bad rows, not another encoding.
    if foreign == 0 || whole > foreign {
        return None;
    }
    let mut detector = EncodingDetector::new(Iso2022JpDetection::Deny);
    detector.feed(bytes, is_whole);
    Some(detector.guess(None, Utf8Detection::Deny))
}

/// Reads text of another encoding as UTF-8; what cannot be decoded becomes U+FFFD.
pub(super) struct Decoded<R> {
    input: R,
    decoder: Decoder,
    raw: Vec<u8>,
    raw_from: usize,
    raw_to: usize,
    text: Vec<u8>,
    text_from: usize,
    text_to: usize,
    is_over: bool,
    is_finished: bool,
}

impl<R> std::fmt::Debug for Decoded<R> {
    fn fmt(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        formatter
            .debug_struct("Decoded")
            .field("encoding", &self.decoder.encoding().name())
            .finish_non_exhaustive()
    }
}

impl<R: Read> Decoded<R> {
    /// Reads from `input`, which stands after the byte order mark.
    pub(super) fn new(input: R, encoding: &'static Encoding) -> Self {
        Self {
            input,
            decoder: encoding.new_decoder_without_bom_handling(),
            raw: vec![0; CHUNK_BYTES],
            raw_from: 0,
            raw_to: 0,
            text: vec![0; CHUNK_BYTES * 2],
            text_from: 0,
            text_to: 0,
            is_over: false,
            is_finished: false,
        }
    }

    /// Decodes more, until there is some text or the input is over.
    fn refill(&mut self) -> io::Result<()> {
        while self.text_from == self.text_to && !self.is_finished {
            if self.raw_from == self.raw_to && !self.is_over {
                self.raw_from = 0;
                self.raw_to = self.input.read(&mut self.raw)?;
                self.is_over = self.raw_to == 0;
            }
            let source = &self.raw[self.raw_from..self.raw_to];
            let (result, read, written, _) =
                self.decoder
                    .decode_to_utf8(source, &mut self.text, self.is_over);
            self.raw_from += read;
            self.text_from = 0;
            self.text_to = written;
            self.is_finished = self.is_over && result == CoderResult::InputEmpty;
        }
        Ok(())
    }
}

impl<R: Read> Read for Decoded<R> {
    fn read(&mut self, out: &mut [u8]) -> io::Result<usize> {
        if out.is_empty() {
            return Ok(0);
        }
        self.refill()?;
        let length = out.len().min(self.text_to - self.text_from);
        out[..length].copy_from_slice(&self.text[self.text_from..self.text_from + length]);
        self.text_from += length;
        Ok(length)
    }
}

#[cfg(test)]
mod tests {
    use encoding_rs::{SHIFT_JIS, WINDOWS_1250, WINDOWS_1251, WINDOWS_1252};
    use proptest::prelude::*;

    use super::*;

    fn utf_16(text: &str, is_big: bool) -> Vec<u8> {
        let units = text.encode_utf16();
        units
            .flat_map(|unit| {
                if is_big {
                    unit.to_be_bytes()
                } else {
                    unit.to_le_bytes()
                }
            })
            .collect()
    }

    #[test]
    fn encodings_are_told_apart() {
        let german =
            "Keyword;Suchvolumen\nbüromöbel günstig;90\nküchenstühle weiß;70\ngrüne äpfel;10\n";
        let russian = "Запрос;Частотность\nкупить диван угловой;900\nдиван кровать недорого;500\n";
        let polish =
            "Słowo kluczowe;Wyświetlenia\nłóżko drewniane;10\nkrzesło żółte;20\nświeże kwiaty;5\n";
        let japanese = "キーワード,検索ボリューム\n安い机,100\nソファーベッド おすすめ,200\n";
        let cases: Vec<(Vec<u8>, &Encoding)> = vec![
            (german.into(), UTF_8),
            ([b"\xEF\xBB\xBF", german.as_bytes()].concat(), UTF_8),
            (utf_16(german, false), UTF_16LE),
            (utf_16(german, true), UTF_16BE),
            (utf_16(russian, false), UTF_16LE),
            (
                [b"\xFF\xFE".to_vec(), utf_16(japanese, false)].concat(),
                UTF_16LE,
            ),
            (WINDOWS_1252.encode(german).0.into_owned(), WINDOWS_1252),
            (WINDOWS_1251.encode(russian).0.into_owned(), WINDOWS_1251),
            (WINDOWS_1250.encode(polish).0.into_owned(), WINDOWS_1250),
            (SHIFT_JIS.encode(japanese).0.into_owned(), SHIFT_JIS),
            (b"keyword,volume\nsofa,1\n\xFF\xFEbad,2\n".to_vec(), UTF_8),
            (
                "keyword\ncafé\ncrème\n".bytes().chain(*b"\xE9\n").collect(),
                UTF_8,
            ),
        ];
        for (bytes, encoding) in cases {
            let found = detect(&bytes, true);
            assert_eq!(
                found.encoding.name(),
                encoding.name(),
                "{}",
                bytes.escape_ascii()
            );
        }
        let cut = "keyword\ncafé".as_bytes();
        assert!(detect(&cut[..cut.len() - 1], false).is_utf_8());
    }

    #[test]
    fn encodings_have_many_names() {
        for (name, encoding) in [
            ("UTF-16", UTF_16LE),
            ("cp1252", WINDOWS_1252),
            ("Windows 1251", WINDOWS_1251),
            ("latin1", WINDOWS_1252),
            ("Shift_JIS", SHIFT_JIS),
        ] {
            assert_eq!(
                named(name).map(Encoding::name).ok(),
                Some(encoding.name()),
                "{name}"
            );
        }
        assert!(named("klingon").is_err());
    }

    proptest! {
        #[test]
        fn decoding_in_pieces_gives_the_text(text in "[a-zäßДж字😀,\n]{0,60}", pieces in 1_usize..7, is_big in any::<bool>()) {
            struct Slow<'a>(&'a [u8], usize);
            impl Read for Slow<'_> {
                fn read(&mut self, out: &mut [u8]) -> io::Result<usize> {
                    let length = out.len().min(self.1);
                    self.0.read(&mut out[..length])
                }
            }
            let bytes = utf_16(&text, is_big);
            let encoding = if is_big { UTF_16BE } else { UTF_16LE };
            let mut read = String::new();
            Decoded::new(Slow(&bytes, pieces), encoding).read_to_string(&mut read).unwrap();
            prop_assert_eq!(read, text);
        }

        #[test]
        fn any_bytes_are_decoded(bytes in proptest::collection::vec(any::<u8>(), 0..200)) {
            let found = detect(&bytes, true);
            let mut read = Vec::new();
            Decoded::new(&bytes[found.mark_bytes..], found.encoding).read_to_end(&mut read).unwrap();
            prop_assert!(std::str::from_utf8(&read).is_ok());
        }
    }
}
