//! How far a list has been read.

use std::collections::BTreeSet;

/// What the next page is asked for with: names and values.
pub(super) type Arguments = Vec<(String, String)>;

/// After how many pages nobody's list is still a list. Pages hold 40 rows and more.
const MOST_PAGES: usize = 10_000;

/// How far a list has been read; a new one stands before the first page. Give the same one to each
/// request until that gives no page.
#[derive(Debug, Default)]
pub struct Reading {
    /// `None` before the first page and after the last.
    next: Option<Arguments>,
    /// What pages were asked for with.
    asked: BTreeSet<Arguments>,
    has_ended: bool,
}

impl Reading {
    /// Before the first page.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// What the next page is asked for with, besides what the list is asked for with. `None` when there
    /// is none.
    pub(super) fn arguments(&self) -> Option<&[(String, String)]> {
        (!self.has_ended).then_some(self.next.as_deref().unwrap_or_default())
    }

    /// Notes what a page says of the next one. `false` for a page that leads back to one that was read,
    /// or on without an end: a cache that knows no arguments does so.
    pub(super) fn turn(&mut self, next: Option<Arguments>) -> bool {
        self.has_ended = next.is_none();
        let _ = self.asked.insert(self.next.take().unwrap_or_default());
        self.next = next;
        let leads_on =
            |next: &Arguments| !self.asked.contains(next) && self.asked.len() < MOST_PAGES;
        self.next.as_ref().is_none_or(leads_on)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn cursor(value: &str) -> Arguments {
        vec![("cursor".into(), value.into())]
    }

    #[test]
    fn it_ends_after_the_last_page() {
        let mut reading = Reading::new();
        assert_eq!(reading.arguments(), Some(&[][..]));
        assert!(reading.turn(Some(cursor("a"))));
        assert_eq!(reading.arguments(), Some(&cursor("a")[..]));
        assert!(reading.turn(None));
        assert_eq!(reading.arguments(), None);
    }

    #[test]
    fn nobody_is_led_in_a_circle() {
        let mut reading = Reading::new();
        assert!(reading.turn(Some(cursor("a"))) && reading.turn(Some(cursor("b"))));
        assert!(!reading.turn(Some(cursor("a"))));
        let mut to_the_first = Reading::new();
        assert!(!to_the_first.turn(Some(Vec::new())));
    }

    #[test]
    fn nobody_is_led_on_without_an_end() {
        let mut reading = Reading::new();
        let pages =
            (0..2 * MOST_PAGES).take_while(|page| reading.turn(Some(cursor(&page.to_string()))));
        assert_eq!(pages.count(), MOST_PAGES - 1);
    }
}
