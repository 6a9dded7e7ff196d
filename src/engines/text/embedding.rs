//! Meanings of texts as vectors, from the embedded table of token vectors.
//!
//! The table was learnt so that the sum of the vectors of a text's pieces points where a sentence
//! encoder points; `assets/embedding` says how it was made and from what. Format: `IGNY8TE1`, rows
//! and dimensions as 32-bit little-endian numbers, a 32-bit float a row (its scale), then the rows
//! of 8-bit signed numbers. They are used in place, so that nothing is copied at start.

use std::sync::OnceLock;

use super::embedding_pieces::Pieces;

const MAGIC: &[u8] = b"IGNY8TE1";
const HEADER: usize = 16;

static TABLE: &[u8] = include_bytes!("../../../assets/embedding/tokens.bin");
static VOCABULARY: &str = include_str!("../../../assets/embedding/vocab.txt");

/// The embedded table, ready for use.
#[derive(Debug)]
pub struct Embedding {
    pieces: Pieces,
    dimensions: usize,
    scales: Vec<f32>,
    rows: &'static [u8],
}

/// How well the table knows a text.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Coverage {
    /// How many pieces the text has.
    pub pieces: usize,
    /// How many of its words the table has whole.
    pub whole_words: usize,
    /// How many words the text has, signs not counted.
    pub words: usize,
    /// How many of its words have no pieces at all, or single characters of another script.
    pub unknown_words: usize,
}

impl Coverage {
    /// Tells whether the table knows too little of a text for its vector to mean something: most of
    /// its words are unknown.
    pub fn is_poor(self) -> bool {
        self.words == 0 || self.unknown_words * 2 > self.words
    }
}

impl Embedding {
    /// Opens the embedded table, once. `None` means that the program was built with a broken one.
    pub fn open() -> Option<&'static Self> {
        static OPENED: OnceLock<Option<Embedding>> = OnceLock::new();
        OPENED.get_or_init(Self::read).as_ref()
    }

    fn read() -> Option<Self> {
        let number = |at: usize| -> Option<usize> {
            let bytes = TABLE.get(at..at + 4)?.try_into().ok()?;
            usize::try_from(u32::from_le_bytes(bytes)).ok()
        };
        if !TABLE.starts_with(MAGIC) {
            return None;
        }
        let (count, dimensions) = (number(8)?, number(12)?);
        let scales = TABLE.get(HEADER..HEADER + count * 4)?;
        let rows = TABLE.get(HEADER + count * 4..)?;
        let pieces = Pieces::new(VOCABULARY);
        (rows.len() == count * dimensions && pieces.len() == count).then(|| Self {
            pieces,
            dimensions,
            scales: scales
                .chunks_exact(4)
                .map(|bytes| f32::from_le_bytes([bytes[0], bytes[1], bytes[2], bytes[3]]))
                .collect(),
            rows,
        })
    }

    /// Returns how many numbers a vector has.
    pub fn dimensions(&self) -> usize {
        self.dimensions
    }

    /// Writes the unit vector of a text into `out`, which has [`Self::dimensions`] places, and says
    /// how well the table knows it. A text without known pieces gives zeros.
    pub fn embed(&self, text: &str, out: &mut [f32]) -> Coverage {
        out.fill(0.0);
        let mut numbers = Vec::new();
        let coverage = self.pieces.cut(text, &mut numbers);
        for number in numbers {
            let row = number as usize * self.dimensions;
            let scale = self.scales[number as usize];
            let row = &self.rows[row..row + self.dimensions];
            for (sum, &weight) in out.iter_mut().zip(row) {
                *sum += scale * f32::from(weight.cast_signed());
            }
        }
        let length = out.iter().map(|w| w * w).sum::<f32>().sqrt();
        if length > 0.0 {
            for weight in out {
                *weight /= length;
            }
        }
        coverage
    }

    /// Says how well the table knows a text.
    pub fn coverage(&self, text: &str) -> Coverage {
        self.pieces.cut(text, &mut Vec::new())
    }

    /// Returns the numbers of the pieces of a text, those of unknown words included.
    pub fn pieces(&self, text: &str) -> Vec<u32> {
        let mut numbers = Vec::new();
        self.pieces.cut(text, &mut numbers);
        numbers
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;
    use sha2::{Digest, Sha256};

    /// Changed together with the table, by the command that makes it.
    const TABLE_SHA256: &str = "3d435fa57ec8188a7731ef54e3422db22c2316f2cfe349fffc377708efe27313";

    use super::*;

    #[derive(serde::Deserialize)]
    struct Check {
        text: String,
        tokens: Vec<u32>,
        vector: Vec<f32>,
    }

    #[test]
    fn twenty_texts_have_the_vectors_of_the_script() {
        let checks: Vec<Check> =
            serde_json::from_str(include_str!("../../../assets/embedding/check.json")).unwrap();
        assert_eq!(checks.len(), 20);
        let embedding = Embedding::open().unwrap();
        let mut vector = vec![0.0; embedding.dimensions()];
        for check in checks {
            assert_eq!(
                embedding.pieces(&check.text),
                check.tokens,
                "{}",
                check.text
            );
            embedding.embed(&check.text, &mut vector);
            for (ours, theirs) in vector.iter().zip(&check.vector) {
                assert!(
                    (ours - theirs).abs() < 2e-5,
                    "{}: {ours} {theirs}",
                    check.text
                );
            }
        }
    }

    #[test]
    fn unknown_scripts_are_told() {
        let embedding = Embedding::open().unwrap();
        let mut vector = vec![0.0; embedding.dimensions()];
        let mut poor = |text: &str| embedding.embed(text, &mut vector).is_poor();
        assert!(!poor("wooden coffee table"));
        assert!(!poor("antidisestablishmentarianism"));
        assert!(poor("купить ноутбук недорого"));
        assert!(poor("東京 ホテル"));
        assert!(poor("") && poor("—!?"));
    }

    #[test]
    fn the_table_is_the_one_that_was_measured() {
        let digest = Sha256::digest(TABLE);
        let of_two = |at: usize| u8::from_str_radix(&TABLE_SHA256[at..at + 2], 16);
        let measured: Result<Vec<u8>, _> = (0..64).step_by(2).map(of_two).collect();
        assert_eq!(digest.as_slice(), measured.unwrap());
    }

    proptest! {
        #[test]
        fn any_text_has_a_vector_of_length_one_or_none(text in any::<String>()) {
            let embedding = Embedding::open().unwrap();
            let mut vector = vec![0.0; embedding.dimensions()];
            embedding.embed(&text, &mut vector);
            let length: f32 = vector.iter().map(|w| w * w).sum::<f32>().sqrt();
            prop_assert!(length == 0.0 || (length - 1.0).abs() < 1e-4);
        }
    }
}
