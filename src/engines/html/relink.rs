//! Gives links other addresses, or takes them away and leaves their text.

use super::write::{Verdict, attributes, join, pieces};

/// What becomes of a link.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum LinkFate {
    /// It stays as it is.
    Keep,
    /// It leads there instead.
    To(String),
    /// It goes; its text stays.
    Unlink,
}

/// Asks `judge` about the address of each link in `html`, in order, and does as it says. Expects HTML
/// that `sanitise` has written.
#[must_use]
pub fn relink(html: &str, judge: &mut dyn FnMut(&str) -> LinkFate) -> String {
    if !html.contains("<a ") {
        return html.to_owned();
    }
    join(&pieces(html, &mut |element| {
        let name = element.value().name();
        let mut kept = attributes(element);
        if name == "a"
            && let Some((_, href)) = kept.iter_mut().find(|(name, _)| name == "href")
        {
            match judge(href) {
                LinkFate::Keep => {}
                LinkFate::To(address) => *href = address,
                LinkFate::Unlink => return Verdict::Unwrap,
            }
        }
        Verdict::Keep(name.to_owned(), kept)
    }))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn links_stay_move_or_go_and_their_text_stays() {
        let html = "<p>See <a href=\"/a/\">one <strong>bold</strong></a>, <a href=\"/b/\">two</a> and \
                    <a href=\"https://example.org/\">three</a>.</p>\n";
        let mut asked = Vec::new();
        let new = relink(html, &mut |href| {
            asked.push(href.to_owned());
            match href {
                "/a/" => LinkFate::To("https://shop.example/a-2/?x=1&y=2".to_owned()),
                "/b/" => LinkFate::Unlink,
                _ => LinkFate::Keep,
            }
        });
        assert_eq!(
            new,
            "<p>See <a href=\"https://shop.example/a-2/?x=1&amp;y=2\">one <strong>bold</strong></a>, two and \
             <a href=\"https://example.org/\">three</a>.</p>\n"
        );
        assert_eq!(asked, ["/a/", "/b/", "https://example.org/"]);
        assert_eq!(relink(html, &mut |_| LinkFate::Keep), html);
    }
}
