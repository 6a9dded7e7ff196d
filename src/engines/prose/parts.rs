//! A page as the checks read it: sections of blocks of sentences.

use unicode_segmentation::UnicodeSegmentation;

use crate::engines::html::read::read;

/// A paragraph, an item of a list, or a row of a table.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Block {
    /// Its text on one line.
    pub text: String,
    /// Whether something in it is linked.
    pub has_link: bool,
}

/// What stands between two headings.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Section {
    /// The heading above it; empty for what stands before the first one.
    pub heading: String,
    /// Its blocks, in order.
    pub blocks: Vec<Block>,
}

/// A page, taken apart.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Parts {
    /// Its sections, in order; the first has no heading when text stands before the first one.
    pub sections: Vec<Section>,
}

impl Parts {
    /// Takes a page apart at its headings of level 2.
    #[must_use]
    pub fn of(html: &str) -> Self {
        let page = read(html);
        let mut marks = page.headings.into_iter().peekable();
        let anchors: Vec<String> = page
            .links
            .into_iter()
            .map(|link| link.text)
            .filter(|text| !text.is_empty())
            .collect();
        let mut sections = vec![Section::default()];
        for line in page.text.lines() {
            if let Some(mark) = marks.next_if(|mark| mark.text == line) {
                if mark.level <= 2 {
                    sections.push(Section {
                        heading: mark.text,
                        blocks: Vec::new(),
                    });
                }
                continue;
            }
            if let Some(section) = sections.last_mut() {
                section.blocks.push(Block {
                    has_link: anchors.iter().any(|anchor| line.contains(anchor.as_str())),
                    text: line.to_owned(),
                });
            }
        }
        sections.retain(|section| !section.heading.is_empty() || !section.blocks.is_empty());
        Self { sections }
    }

    /// Every block, in order.
    pub fn blocks(&self) -> impl Iterator<Item = &Block> {
        self.sections.iter().flat_map(|section| &section.blocks)
    }

    /// Every heading of level 2, in order.
    pub fn headings(&self) -> impl Iterator<Item = &str> {
        self.sections
            .iter()
            .map(|section| section.heading.as_str())
            .filter(|heading| !heading.is_empty())
    }

    /// The text of all blocks, one a line; headings are not in it.
    #[must_use]
    pub fn text(&self) -> String {
        let lines: Vec<&str> = self.blocks().map(|block| block.text.as_str()).collect();
        lines.join("\n")
    }
}

impl Section {
    /// How many words its blocks have.
    #[must_use]
    pub fn words(&self) -> usize {
        self.blocks
            .iter()
            .map(|block| block.text.unicode_words().count())
            .sum()
    }
}

/// The sentences of a block, by the Unicode rules, without those that have no word.
pub fn sentences(text: &str) -> impl Iterator<Item = &str> {
    text.unicode_sentences().map(str::trim)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_page_comes_apart_at_its_headings() {
        let html = "<p>Before.</p><h2>Size</h2><p>See <a href=\"/x\">the chart</a>. Then measure.</p>\
                    <h3>Small rooms</h3><ul><li>one</li></ul><h2>Price</h2>";
        let parts = Parts::of(html);
        let told: Vec<(&str, usize)> = parts
            .sections
            .iter()
            .map(|section| (section.heading.as_str(), section.blocks.len()))
            .collect();
        assert_eq!(told, [("", 1), ("Size", 2), ("Price", 0)]);
        assert!(parts.sections[1].blocks[0].has_link && !parts.sections[1].blocks[1].has_link);
        assert_eq!(parts.sections[1].words(), 6);
        assert_eq!(
            sentences("One here. Two there! … And three?").count(),
            3,
            "signs alone are no sentence"
        );
        assert_eq!(parts.headings().collect::<Vec<_>>(), ["Size", "Price"]);
        assert!(Parts::of("").sections.is_empty());
    }
}
