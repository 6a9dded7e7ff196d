//! What a use-case tells while it works; `cli` shows it, a test may record it.

pub use crate::ai::engine::CallStep;

/// Something that happened on the way.
#[derive(Clone, Debug)]
pub enum Event<'a> {
    /// Work begins. `total` is how many items there are; `None` when that is not known.
    Begin {
        /// What is done, such as `writing`.
        what: &'a str,
        /// How many items there are.
        total: Option<u64>,
    },
    /// Work on one item begins.
    Item {
        /// What it is, such as `task`.
        noun: &'a str,
        /// Its number.
        id: i64,
        /// Its title.
        title: &'a str,
    },
    /// One more item, or so many rows, are through.
    Advance(u64),
    /// The work is over.
    End,
    /// Something the user should know.
    Note(&'a str),
    /// Something the user should look at.
    Warning(&'a str),
    /// A further piece of the text that a model is writing, as it came.
    Text(&'a str),
    /// A step of a model call.
    Call(CallStep),
    /// Something became durable, or is about to be sent: the moments at which a crash matters.
    Step {
        /// Such as `item-saved`.
        name: &'static str,
        /// What it is about.
        subject: &'a str,
    },
}

/// Listens to a use-case.
pub trait Reporter {
    /// Takes notice of an event. It must not fail, and it must not block for long.
    fn event(&self, event: &Event<'_>);
}

/// A reporter that shows nothing.
#[derive(Clone, Copy, Debug, Default)]
pub struct Silent;

impl Reporter for Silent {
    fn event(&self, _event: &Event<'_>) {}
}
