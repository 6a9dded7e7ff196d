//! What every command gets: the program's state, the way out, and the words about consent.

use super::confirm::{self, Consent};
use super::error::Exit;
use super::output::Output;
use super::progress::Progress;
use crate::app::App;
use crate::app::batch::Estimate;
use crate::app::billing::usage;
use crate::app::envelope::{Envelope, Paging};
use crate::app::error::AppError;
use crate::app::session::Session;
use crate::domain::money::UsdMicros;
use serde::Serialize;

/// What every command gets.
#[derive(Debug)]
pub struct Context<'a> {
    app: &'a App,
    output: &'a Output,
    progress: &'a Progress<'a>,
    consent: Consent,
    /// Whether nothing is to be written, sent or paid.
    pub dry_run: bool,
}

impl<'a> Context<'a> {
    /// Puts the parts together.
    #[must_use]
    pub const fn new(
        app: &'a App,
        output: &'a Output,
        progress: &'a Progress<'a>,
        consent: Consent,
        dry_run: bool,
    ) -> Self {
        Self {
            app,
            output,
            progress,
            consent,
            dry_run,
        }
    }

    /// The program's state.
    #[must_use]
    pub const fn app(&self) -> &'a App {
        self.app
    }

    /// The same context for the program in another workspace.
    #[must_use]
    pub const fn with_app<'b>(&self, app: &'b App) -> Context<'b>
    where
        'a: 'b,
    {
        Context::new(app, self.output, self.progress, self.consent, self.dry_run)
    }

    /// The way out.
    #[must_use]
    pub const fn output(&self) -> &'a Output {
        self.output
    }

    /// The reporter for use-cases.
    #[must_use]
    pub const fn progress(&self) -> &'a Progress<'a> {
        self.progress
    }

    /// The words about consent.
    #[must_use]
    pub const fn consent(&self) -> Consent {
        self.consent
    }

    /// The name of this answer.
    #[must_use]
    pub fn request_id(&self) -> &'a str {
        &self.app.request_id
    }

    /// Opens the workspace to look at it.
    ///
    /// # Errors
    /// As `Session::read`.
    pub fn read(&self) -> Result<Session<'a>, AppError> {
        Session::read(self.app)
    }

    /// Opens the workspace to change it, as a run of `command`.
    ///
    /// # Errors
    /// As `Session::begin`.
    pub fn begin(&self, command: &str) -> Result<Session<'a>, AppError> {
        Session::begin(self.app, command, self.progress)
    }

    /// Asks before money is spent.
    ///
    /// # Errors
    /// As `confirm::spend`.
    pub fn confirm_spending(&self, estimate: &Estimate) -> Result<(), AppError> {
        if !estimate.is_free() {
            let said = self.estimate_text(estimate);
            self.output.status(&format!("estimate: {said}"));
        }
        confirm::spend(estimate, self.consent)
    }

    /// Says what an estimate comes to, and what such calls usually cost where that is known.
    #[must_use]
    pub fn estimate_text(&self, estimate: &Estimate) -> String {
        let most = confirm::describe(estimate);
        match self.usual_range(estimate) {
            Some([low, high]) => {
                format!("{most}; by what such calls have cost here, {low} to {high}")
            }
            None => most,
        }
    }

    /// What the calls that are made in any case usually cost, a low and a high amount, from what those of
    /// this site have cost so far. `None` before there are enough of them, when the price is unknown, and
    /// for what costs nothing.
    #[must_use]
    pub fn usual_range(&self, estimate: &Estimate) -> Option<[UsdMicros; 2]> {
        let most = estimate.of_calls.filter(|most| *most > UsdMicros::ZERO)?;
        let session = self.read().ok()?;
        let (low, high) = usage::usual_shares(&session).ok()??;
        let part = |share: i64| {
            let part = i128::from(most.0) * i128::from(share) / 1_000;
            UsdMicros(i64::try_from(part).unwrap_or(i64::MAX))
        };
        Some([part(low), part(high)])
    }

    /// Shows one thing: as JSON, or as the text that `text` makes.
    pub fn show(
        &self,
        schema: &str,
        data: &impl Serialize,
        message: &str,
        text: impl FnOnce() -> String,
    ) -> Exit {
        if self.output.json {
            self.output
                .envelope(&Envelope::data(schema, data, message, self.request_id()));
        } else {
            let text = text();
            if !text.is_empty() {
                self.output.data(&text);
            }
            if !message.is_empty() {
                self.output.status(message);
            }
        }
        Exit::Done
    }

    /// Shows a list: as JSON, or as the text that `text` makes.
    pub fn show_list(
        &self,
        schema: &str,
        results: &[impl Serialize],
        paging: Paging,
        message: &str,
        text: impl FnOnce() -> String,
    ) -> Exit {
        if self.output.json {
            let envelope = Envelope::list(schema, results, paging, message, self.request_id());
            self.output.envelope(&envelope);
        } else {
            if !results.is_empty() {
                self.output.data(&text());
            }
            if !message.is_empty() {
                self.output.status(message);
            }
        }
        Exit::Done
    }
}

/// Ends a run with the exit code its command deserves, and hands that code on.
///
/// # Errors
/// The error of the command, after the run was ended; or a failure to end it.
pub fn finish(
    session: Session<'_>,
    result: Result<(Exit, String), AppError>,
) -> Result<Exit, AppError> {
    match result {
        Ok((exit, summary)) => {
            session.finish(i64::from(exit.code()), &summary)?;
            Ok(exit)
        }
        Err(error) => {
            let exit = Exit::of(&error);
            // The command's own error matters more than one in noting it.
            drop(session.finish(i64::from(exit.code()), &error.to_string()));
            Err(error)
        }
    }
}
