//! The drawing as SVG text, the only language the renderer reads.

use std::fmt::Write as _;

use super::colour::Rgb;
use super::font::Face;

/// One line of text at its place.
#[derive(Clone, Debug, PartialEq)]
pub(super) struct TextLine {
    /// The words, as they are.
    pub(super) text: String,
    /// The font.
    pub(super) face: Face,
    /// The font's size in pixels.
    pub(super) size: f32,
    /// Extra space after each letter, in pixels; negative sets tighter.
    pub(super) spacing: f32,
    /// Where the line starts, in pixels.
    pub(super) x: f32,
    /// Where the line stands, in pixels.
    pub(super) baseline: f32,
    /// The colour.
    pub(super) fill: Rgb,
}

/// Opens a drawing of the given size in pixels.
pub(super) fn open(width: u32, height: u32) -> String {
    format!(
        r#"<svg xmlns="http://www.w3.org/2000/svg" width="{width}" height="{height}" viewBox="0 0 {width} {height}">"#
    )
}

/// Adds a line of text. The identifier says which, for the one who measures it.
pub(super) fn text(drawing: &mut String, line: &TextLine, id: usize) {
    // Writing to a string cannot fail.
    let _ = write!(
        drawing,
        r#"<text id="t{id}" xml:space="preserve" font-family="{}" font-weight="{}" font-size="{:.2}" letter-spacing="{:.3}" x="{:.2}" y="{:.2}" fill="{}">{}</text>"#,
        line.face.family(),
        line.face.weight(),
        line.size,
        line.spacing,
        line.x,
        line.baseline,
        line.fill,
        escape(&line.text),
    );
}

/// Writes a text so that XML reads it as data. Characters that XML forbids are left out.
pub(super) fn escape(text: &str) -> String {
    let mut escaped = String::with_capacity(text.len());
    for c in text.chars() {
        match c {
            '&' => escaped.push_str("&amp;"),
            '<' => escaped.push_str("&lt;"),
            '>' => escaped.push_str("&gt;"),
            '"' => escaped.push_str("&quot;"),
            '\'' => escaped.push_str("&#39;"),
            '\t' | '\n' | '\r' => escaped.push(' '),
            // https://www.w3.org/TR/xml/#charsets
            '\0'..='\u{1f}' | '\u{fffe}' | '\u{ffff}' => {}
            _ => escaped.push(c),
        }
    }
    escaped
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;
    use resvg::usvg;

    use super::*;
    use crate::engines::cards::font;

    #[test]
    fn markup_in_a_text_is_data() {
        assert_eq!(
            escape("</text><script>&\"'\0"),
            "&lt;/text&gt;&lt;script&gt;&amp;&quot;&#39;"
        );
    }

    proptest! {
        #![proptest_config(ProptestConfig::with_cases(32))]
        #[test]
        fn any_text_leaves_the_drawing_well_formed(words in any::<String>()) {
            let mut drawing = open(10, 10);
            let line = TextLine {
                text: words, face: Face::Title, size: 10.0, spacing: 0.0, x: 0.0, baseline: 0.0, fill: Rgb::BLACK,
            };
            text(&mut drawing, &line, 0);
            drawing.push_str("</svg>");
            let tree = usvg::Tree::from_str(&drawing, &font::options());
            prop_assert!(tree.is_ok());
        }
    }
}
