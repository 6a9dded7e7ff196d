//! Parameters that a model has refused: remembered in the workspace, so that they are refused once.

use super::engine::Engine;
use super::error::AiError;
use super::provider::{Provider, refusals_with};
use crate::store::{Connection, runs};

impl Engine<'_> {
    /// Gives the provider without what its server has refused before.
    ///
    /// # Errors
    /// A failure of the store.
    pub(super) fn adapted_provider(&self, connection: &Connection) -> Result<Provider, AiError> {
        let mut provider = self.provider.clone();
        let known = runs::fact(connection, &provider.refusals_name())?;
        provider.adapt_to_remembered(known.as_deref().unwrap_or_default());
        Ok(provider)
    }

    /// Leaves out what the server has just refused, and remembers it; `false` when there is nothing
    /// to leave out.
    ///
    /// # Errors
    /// A failure of the store.
    pub(super) fn adapt_and_remember(
        &self,
        provider: &mut Provider,
        parameter: Option<&str>,
    ) -> Result<bool, AiError> {
        let Some(parameter) = parameter else {
            return Ok(false);
        };
        if !provider.adapt_to(Some(parameter)) {
            return Ok(false);
        }
        let name = provider.refusals_name();
        self.store.write(|transaction| {
            let known = runs::fact(transaction, &name)?.unwrap_or_default();
            runs::set_fact(transaction, &name, &refusals_with(&known, parameter))
        })?;
        Ok(true)
    }
}
