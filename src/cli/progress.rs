//! Progress: a bar on a terminal, lines of JSON with `--events`, warnings always.

use std::cell::{Cell, RefCell};
use std::io::IsTerminal;
use std::time::Duration;

use indicatif::{ProgressBar, ProgressDrawTarget, ProgressStyle};
use serde_json::{Value, json};

use super::output::Output;
use super::streamed::Reading;
use crate::app::reporter::{CallStep, Event, Reporter};

/// Shows a use-case's events.
#[derive(Debug)]
pub struct Progress<'a> {
    output: &'a Output,
    bars: bool,
    events: bool,
    bar: RefCell<Option<ProgressBar>>,
    pause: Option<PauseAt>,
    reading: RefCell<Reading>,
}

/// For tests: the step at which a run waits to be killed, such as `call-replied:3`.
#[derive(Debug)]
pub struct PauseAt {
    name: String,
    left: Cell<u64>,
}

impl PauseAt {
    /// Reads `NAME:N`: the n-th time that the step comes.
    #[must_use]
    pub fn parse(text: &str) -> Option<Self> {
        let (name, count) = text.split_once(':')?;
        Some(Self {
            name: name.to_owned(),
            left: Cell::new(count.parse().ok()?),
        })
    }

    fn reached(&self, name: &str) -> bool {
        if name != self.name {
            return false;
        }
        self.left.set(self.left.get().saturating_sub(1));
        self.left.get() == 0
    }
}

impl<'a> Progress<'a> {
    /// Makes a reporter. Bars show only on a terminal, and not with JSON, quiet or `hidden`.
    #[must_use]
    pub fn new(output: &'a Output, hidden: bool, events: bool, pause: Option<PauseAt>) -> Self {
        let bars =
            std::io::stderr().is_terminal() && !output.quiet && !output.json && !hidden && !events;
        Self {
            output,
            bars,
            events,
            bar: RefCell::new(None),
            pause,
            reading: RefCell::default(),
        }
    }

    fn emit(&self, reason: &str, fields: Value) {
        if self.events {
            let mut line = json!({ "reason": reason });
            if let (Some(line), Value::Object(fields)) = (line.as_object_mut(), fields) {
                line.extend(fields);
            }
            self.output.event_line(&line.to_string());
        }
        if let Some(pause) = &self.pause
            && pause.reached(reason)
        {
            self.output
                .event_line(&json!({"reason": "paused", "at": reason}).to_string());
            loop {
                std::thread::sleep(Duration::from_hours(1));
            }
        }
    }

    fn begin(&self, what: &str, total: Option<u64>) {
        if !self.bars {
            return;
        }
        let bar = match total {
            Some(total) => ProgressBar::new(total),
            None => ProgressBar::new_spinner(),
        };
        bar.set_draw_target(ProgressDrawTarget::stderr());
        let template = if total.is_some() {
            "{prefix} {bar:30} {pos}/{len} {wide_msg}"
        } else {
            "{spinner} {prefix} {pos} {wide_msg}"
        };
        if let Ok(style) = ProgressStyle::with_template(template) {
            bar.set_style(style);
        }
        bar.set_prefix(what.to_owned());
        bar.enable_steady_tick(Duration::from_millis(200));
        self.bar.replace(Some(bar));
    }

    /// Ends the line of a text that was cut, so that nothing is said within it.
    fn end_text(&self) {
        if self.reading.take().is_within_line() {
            self.output.piece("\n");
        }
    }

    fn call(&self, step: CallStep) {
        self.end_text();
        match step {
            CallStep::Sent(op) => {
                self.emit("call-sent", json!({"op_id": op}));
            }
            CallStep::Replied(op) => self.emit("call-replied", json!({"op_id": op})),
            CallStep::Settled(op, cost) => {
                self.emit(
                    "call-settled",
                    json!({"op_id": op, "cost_usd_micros": cost}),
                );
            }
            CallStep::Void(op) => self.emit("call-void", json!({"op_id": op})),
            CallStep::Unresolved(op) => self.emit("call-unresolved", json!({"op_id": op})),
            CallStep::Cached(op, from) => {
                self.emit("call-cached", json!({"op_id": op, "from": from}));
                self.status(
                    "answered from the workspace's stored answers at no cost; `--fresh` asks anew",
                );
            }
            CallStep::Waiting(seconds) => {
                self.emit("waiting", json!({"seconds": seconds}));
                self.status(&format!(
                    "waiting {seconds} s before the call is sent again"
                ));
            }
        }
    }

    /// Shows what a model is writing, as people read it.
    fn text(&self, piece: &str) {
        if self.events {
            self.emit("text", json!({"text": piece}));
            return;
        }
        if self.output.json {
            return;
        }
        if let Some(bar) = self.bar.take() {
            bar.finish_and_clear();
        }
        self.output.piece(&self.reading.borrow_mut().push(piece));
    }

    fn status(&self, text: &str) {
        match &*self.bar.borrow() {
            Some(bar) => bar.suspend(|| self.output.status(text)),
            None => self.output.status(text),
        }
    }
}

impl Reporter for Progress<'_> {
    fn event(&self, event: &Event<'_>) {
        match event {
            Event::Begin { what, total } => {
                self.emit("begin", json!({"what": what, "total": total}));
                self.begin(what, *total);
            }
            Event::Item { noun, id, title } => {
                self.emit("item", json!({"noun": noun, "id": id, "title": title}));
                match &*self.bar.borrow() {
                    Some(bar) => {
                        let title = crate::engines::text::display::strip_controls(title);
                        bar.set_message(title);
                    }
                    None if !self.output.json => {
                        self.output.status(&format!("{noun} {id}: {title}"));
                    }
                    None => {}
                }
            }
            Event::Advance(by) => {
                if let Some(bar) = &*self.bar.borrow() {
                    bar.inc(*by);
                }
            }
            Event::End => {
                self.emit("end", json!({}));
                if let Some(bar) = self.bar.take() {
                    bar.finish_and_clear();
                }
            }
            Event::Note(text) => {
                self.emit("note", json!({"text": text}));
                self.status(text);
            }
            Event::Warning(text) => {
                self.emit("warning", json!({"text": text}));
                match &*self.bar.borrow() {
                    Some(bar) => bar.suspend(|| self.output.warning(text)),
                    None => self.output.warning(text),
                }
            }
            Event::Text(piece) => self.text(piece),
            Event::Call(step) => self.call(*step),
            Event::Step { name, subject } => self.emit(name, json!({"subject": subject})),
        }
    }
}
