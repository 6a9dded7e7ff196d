//! Where a batch lives: the provider of the settings, if it still is the one it was handed to.

use crate::ai::batches::{BatchDialect, BatchStep, Runner, dialect_of};
use crate::ai::provider::Provider;
use crate::app::error::AppError;
use crate::app::reporter::{Event, Reporter};
use crate::app::session::Session;
use crate::http::HttpClient;
use crate::store::batches::StoredBatch;

/// The noun under which a batch is claimed by the run that brings it forward.
pub(super) const CLAIM: &str = "batch";

/// Everything needed to speak to the provider of a batch.
pub(super) struct Place {
    provider: Provider,
    dialect: BatchDialect,
    http: HttpClient,
}

impl Place {
    /// Finds the provider of a batch in the settings.
    ///
    /// # Errors
    /// `Provider` when it cannot be used, `Invalid` when its address is another one by now: the batch
    /// lies where it was handed in, and a key is not shown to anybody else.
    pub(super) fn of(session: &Session<'_>, batch: &StoredBatch) -> Result<Self, AppError> {
        let app = session.app;
        let models = app.models()?;
        let secrets = app.secrets();
        let provider = Provider::resolve_server(&batch.provider, &app.settings, &secrets, &models)?;
        if provider.target.base_url.as_str() != batch.base_url {
            return Err(AppError::invalid(
                format!(
                    "batch {} lies at {}, and provider `{}` is at {} by now",
                    batch.id, batch.base_url, batch.provider, provider.target.base_url
                ),
                &format!(
                    "set the address back until it is collected: `igny8 config set --user providers.{}.base_url {}`",
                    batch.provider, batch.base_url
                ),
            ));
        }
        let dialect = dialect_of(batch).ok_or_else(|| {
            AppError::invalid(
                format!(
                    "batch {} is of a kind that this igny8 does not know",
                    batch.id
                ),
                "use the igny8 that handed it in",
            )
        })?;
        Ok(Self {
            provider,
            dialect,
            http: app.http()?,
        })
    }

    /// Whoever brings batches forward there.
    ///
    /// # Errors
    /// `Invalid` in a session that was opened to read.
    pub(super) fn runner<'r>(
        &'r self,
        session: &'r Session<'_>,
        watch: &'r dyn Fn(BatchStep, &StoredBatch),
    ) -> Result<Runner<'r>, AppError> {
        Ok(Runner {
            store: &session.store,
            http: &self.http,
            clock: &session.app.clock,
            run_id: session.run_id()?,
            interrupt: &session.app.interrupt,
            target: &self.provider.target,
            dialect: self.dialect,
            watch,
        })
    }
}

/// Hands the steps of batches on to a reporter.
pub(super) fn watch(reporter: &dyn Reporter) -> impl Fn(BatchStep, &StoredBatch) + '_ {
    move |step, batch| {
        let subject = format!("batch:{}", batch.uuid);
        reporter.event(&Event::Step {
            name: step.name(),
            subject: &subject,
        });
    }
}
