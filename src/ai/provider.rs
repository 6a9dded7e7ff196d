//! Whom to ask: settings, vendor table, model table and secret, brought together once.

use std::fmt;

use secrecy::ExposeSecret as _;
use thiserror::Error;
use url::Url;

use super::error::AiError;
use super::models::{ModelKind, ModelTable, ModelTableError};
use super::pacing::{Identity, Scheduler, Set};
use super::pricing::PriceKnowledge;
use crate::config::paths::Paths;
use crate::config::secret_name::SecretName;
use crate::config::secret_source::{Hints, SecretError};
use crate::config::secrets::Secrets;
use crate::config::settings::{ProviderSettings, Settings};
use crate::http::addresses::is_loopback_host;
use crate::http::{HttpError, HttpReply, HttpRequest};
use crate::providers::batch::BatchDialect;
use crate::providers::{
    self, Dialect, MaxTokensParameter, ProviderError, Target, VendorError, Vendors, models_reply,
};

/// The name under which the embedded engine goes.
pub const BUILTIN: &str = "builtin";

/// A server, a model and a price.
#[derive(Clone)]
pub struct Provider {
    /// Its name in the settings.
    pub name: String,
    /// The model at its server. The model's name is empty when it is still to be asked for.
    pub target: Target,
    /// What is known of the price.
    pub price: PriceKnowledge,
    /// How it takes batches of what its target speaks. `None` when it takes none.
    pub batch: Option<BatchDialect>,
    /// What is known of the price by batch.
    pub batch_price: PriceKnowledge,
    /// Tokens to add to a limit for hidden reasoning.
    reasoning_allowance: u32,
    /// The most tokens the model gives. `None` when unknown.
    max_output_tokens: Option<u32>,
    /// How many numbers the model's vectors have. `None` when unknown.
    pub dimensions: Option<u32>,
}

impl fmt::Debug for Provider {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Provider({} {})", self.name, self.target.model)
    }
}

/// Why a provider cannot be used.
#[derive(Debug, Error)]
pub enum ProviderProblem {
    /// Neither the tables nor the settings know it.
    #[error("there is no provider `{name}`; known are builtin, {known}")]
    Unknown {
        /// The name as given.
        name: String,
        /// The known names, joined by commas.
        known: String,
    },
    /// A batch needs one, and the embedded engine is none.
    #[error("a batch is asked of a provider, and none is set")]
    NoneSet {
        /// The setting that names one.
        key: &'static str,
        /// The flag that names one.
        flag: &'static str,
    },
    /// It needs an address.
    #[error("provider `{name}` has no base URL")]
    NoBaseUrl {
        /// Its name.
        name: String,
    },
    /// A remote one must be https.
    #[error("the base URL of provider `{name}` must be https: only loopback may be plain http")]
    NotHttps {
        /// Its name.
        name: String,
    },
    /// It cannot do what is wanted.
    #[error("provider `{name}` offers no {what}")]
    CannotDo {
        /// Its name.
        name: String,
        /// Such as `images`.
        what: &'static str,
    },
    /// The user has to name a model.
    #[error("no model is set for provider `{name}`")]
    NoModel {
        /// Its name.
        name: String,
        /// The setting to set.
        key: &'static str,
    },
    /// Its key cannot be had.
    #[error(transparent)]
    Secret(#[from] SecretError),
    /// The table of vendors cannot be read.
    #[error(transparent)]
    Vendors(#[from] VendorError),
    /// The table of models cannot be read.
    #[error(transparent)]
    Models(#[from] ModelTableError),
}

/// Lists the vendors by name, each with the usual variable of its key. `None` when it needs none.
///
/// # Errors
/// `Unreadable` never happens in a build that passes its tests.
pub fn vendor_variables() -> Result<Vec<(String, Option<String>)>, VendorError> {
    let vendors = Vendors::embedded()?;
    let named =
        |(name, vendor): (&str, &providers::Vendor)| (name.to_owned(), vendor.key_env.clone());
    Ok(vendors.iter().map(named).collect())
}

/// Which of a provider's models is meant.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Choice<'a> {
    /// The one in the settings, or the vendor's usual one.
    OfSettings,
    /// This one.
    Named(&'a str),
    /// The vendor's usual one: the settings speak of another provider.
    Usual,
    /// None: the server is to be asked which it has.
    ServerOnly,
}

/// A server that may be listening on this machine.
#[derive(Clone, Debug)]
pub struct LocalCandidate {
    /// The name that the setting `ai.provider` takes.
    pub name: String,
    /// Its name for people.
    pub title: String,
    target: Target,
}

impl LocalCandidate {
    /// Lists the usual ones.
    ///
    /// # Errors
    /// `Unreadable` never happens in a build that passes its tests.
    pub fn all() -> Result<Vec<Self>, VendorError> {
        let vendors = Vendors::embedded()?;
        let candidates = vendors.local_candidates();
        let candidates = candidates.into_iter().filter_map(|(name, base_url)| {
            let vendor = vendors.find(name)?;
            Some(Self {
                name: name.to_owned(),
                title: vendor.title.clone(),
                target: Target {
                    vendor: name.to_owned(),
                    dialect: vendor.chat?,
                    base_url,
                    key: None,
                    model: String::new(),
                    local: true,
                    quirks: vendor.quirks(),
                },
            })
        });
        Ok(candidates.collect())
    }

    /// Where it would be.
    #[must_use]
    pub fn base_url(&self) -> &str {
        self.target.base_url.as_str()
    }

    /// The free request that asks for its models. `None` when it has no such list.
    #[must_use]
    pub fn models_request(&self) -> Option<HttpRequest> {
        providers::models_request(&self.target).ok()
    }

    /// The names of the models in its answer. `None` when something else answered.
    #[must_use]
    pub fn models_in(&self, reply: &HttpReply) -> Option<Vec<String>> {
        let models = models_reply(&self.target, reply).ok()?;
        Some(models.into_iter().map(|model| model.id).collect())
    }
}

impl Provider {
    /// Brings together what is known of a provider.
    ///
    /// # Errors
    /// Every `ProviderProblem`; a missing key is none for servers on loopback.
    pub fn resolve(
        name: &str,
        kind: ModelKind,
        settings: &Settings,
        secrets: &Secrets,
        models: &ModelTable,
    ) -> Result<Self, ProviderProblem> {
        Self::resolve_as(name, kind, Choice::OfSettings, settings, secrets, models)
    }

    /// Brings together what is known of a provider for a model that is named apart from the usual
    /// settings; `None` takes the vendor's usual one.
    ///
    /// # Errors
    /// As `resolve`.
    pub fn resolve_model(
        name: &str,
        model: Option<&str>,
        kind: ModelKind,
        settings: &Settings,
        secrets: &Secrets,
        models: &ModelTable,
    ) -> Result<Self, ProviderProblem> {
        let choice = model.map_or(Choice::Usual, Choice::Named);
        Self::resolve_as(name, kind, choice, settings, secrets, models)
    }

    /// Brings together what is needed to ask a provider's server for its models: no model need be
    /// set, and it may offer text or images.
    ///
    /// # Errors
    /// As `resolve`, but never `NoModel`.
    pub fn resolve_server(
        name: &str,
        settings: &Settings,
        secrets: &Secrets,
        models: &ModelTable,
    ) -> Result<Self, ProviderProblem> {
        let resolve = |kind| {
            let choice = Choice::ServerOnly;
            Self::resolve_as(name, kind, choice, settings, secrets, models)
        };
        match resolve(ModelKind::Chat) {
            Err(ProviderProblem::CannotDo { .. }) => resolve(ModelKind::Image),
            other => other,
        }
    }

    /// The vendor whose habits and prices a provider of the settings shares, and the model that is meant:
    /// the named one, or the vendor's usual one. `None` when that cannot be told without asking.
    #[must_use]
    pub fn model_meant(
        name: &str,
        model: Option<&str>,
        kind: ModelKind,
        settings: &Settings,
        models: &ModelTable,
    ) -> Option<(String, String)> {
        let vendor = vendor_name(name, &settings.provider(name), models.vendors());
        let usual = || {
            models
                .default_model(&vendor, kind)
                .map(|model| model.name.clone())
        };
        let model = model.map(str::to_owned).or_else(usual)?;
        Some((vendor, model))
    }

    fn resolve_as(
        name: &str,
        kind: ModelKind,
        choice: Choice<'_>,
        settings: &Settings,
        secrets: &Secrets,
        models: &ModelTable,
    ) -> Result<Self, ProviderProblem> {
        let vendors = models.vendors();
        let own = settings.provider(name);
        let vendor_name = vendor_name(name, &own, vendors);
        let vendor = match vendors.find(&vendor_name) {
            Some(vendor) if vendors.find(name).is_some() || own.base_url.is_some() => vendor,
            _ => {
                let mut known: Vec<_> = vendors.iter().map(|(name, _)| name).collect();
                known.extend(settings.provider_names());
                known.sort_unstable();
                known.dedup();
                return Err(ProviderProblem::Unknown {
                    name: name.to_owned(),
                    known: known.join(", "),
                });
            }
        };
        let no_base_url = || ProviderProblem::NoBaseUrl {
            name: name.to_owned(),
        };
        let base_url: Url = match &own.base_url {
            Some(text) => text.parse().map_err(|_| no_base_url())?,
            None => vendor.base_url.clone().ok_or_else(no_base_url)?,
        };
        let loopback = is_loopback_host(&base_url);
        if base_url.scheme() != "https" && !loopback {
            return Err(ProviderProblem::NotHttps {
                name: name.to_owned(),
            });
        }
        let local = own.local.unwrap_or(loopback);
        let (dialect, what, key) = match kind {
            ModelKind::Chat => {
                let own = own.dialect.as_deref().and_then(Dialect::named);
                (own.or(vendor.chat), "chat", "ai.model")
            }
            ModelKind::Image => (vendor.images, "images", "images.model"),
            ModelKind::Embedding => (vendor.embeddings, "embeddings", "embeddings.model"),
        };
        let dialect = dialect.ok_or(ProviderProblem::CannotDo {
            name: name.to_owned(),
            what,
        })?;
        let wanted = match choice {
            Choice::Named(model) => Some(model),
            Choice::Usual => None,
            Choice::OfSettings | Choice::ServerOnly => {
                settings.text(key).filter(|model| !model.is_empty())
            }
        };
        let model = match wanted {
            Some(model) => model.to_owned(),
            None => match models.default_model(&vendor_name, kind) {
                Some(model) => model.name.clone(),
                // A server on this machine can be asked which models it has.
                None if loopback && (dialect.is_chat() || kind == ModelKind::Embedding) => {
                    String::new()
                }
                None if choice == Choice::ServerOnly => String::new(),
                None => {
                    return Err(ProviderProblem::NoModel {
                        name: name.to_owned(),
                        key,
                    });
                }
            },
        };
        let secret = SecretName::provider(name).map(|secret_name| {
            let usual = own.key_env.as_deref().or(vendor.key_env.as_deref());
            let command = own.credential_command.as_deref();
            secrets.resolve(
                &secret_name,
                Hints {
                    usual_variable: usual,
                    command,
                },
            )
        });
        let key = match secret {
            Some(Ok(found)) => Some(found.secret),
            Some(Err(SecretError::Missing { .. })) if loopback => None,
            Some(Err(error)) => return Err(error.into()),
            None => None,
        };
        let known = models.find(&vendor_name, &model);
        let mut quirks =
            known.map_or_else(|| vendor.quirks(), |model| model.quirks(vendor.quirks()));
        quirks.stores_answers = vendor.stored_answers && own.store;
        // What listens on this machine may be a gateway to the vendor: where the table knows a price, that is
        // what it costs, unless the settings say that it costs nothing.
        let has_price = models.price(&vendor_name, &model, false) != PriceKnowledge::Unknown;
        let free = own.local.unwrap_or(loopback && !has_price);
        let price = models.price(&vendor_name, &model, free);
        let batch_price = models.batch_price(&vendor_name, &model, free);
        let batch = vendor.batch.filter(|batch| batch.takes(dialect));
        Ok(Self {
            name: name.to_owned(),
            reasoning_allowance: known
                .and_then(|model| model.reasoning_allowance)
                .unwrap_or(0),
            max_output_tokens: known.and_then(|model| model.max_output_tokens),
            dimensions: known.and_then(|model| model.dimensions),
            target: Target {
                vendor: vendor_name,
                dialect,
                base_url,
                key,
                model,
                local,
                quirks,
            },
            price,
            batch,
            batch_price,
        })
    }

    /// Makes the scheduler of the calls to this model; `hurried` is for tests, and waits for nothing.
    ///
    /// A server on the user's own hardware is asked one thing at a time unless the settings say
    /// otherwise: more would wait in its queue, and time out there.
    #[must_use]
    pub fn scheduler(&self, settings: &Settings, paths: &Paths, hurried: bool) -> Scheduler {
        let own = settings.provider(&self.name);
        let a_second = |a_minute: u64| a_minute as f64 / 60.0;
        let set = Set {
            requests: own.calls_per_minute.map(a_second),
            tokens: own.tokens_per_minute.map(a_second),
            concurrency: own.concurrency.or(self.target.local.then_some(1)),
        };
        let key = self.target.key.as_ref();
        let whose = Identity {
            place: &self.target.base_url.origin().ascii_serialization(),
            secret: key.map_or("", |key| key.expose_secret()),
            model: &self.target.model,
        };
        Scheduler::new(Some(&paths.state_dir.join("pacing")), whose, set, hurried)
    }

    /// The free request that asks for the server's models.
    ///
    /// # Errors
    /// `NotSupported` when the vendor has no such list.
    pub fn models_request(&self) -> Result<HttpRequest, AiError> {
        Ok(providers::models_request(&self.target)?)
    }

    /// The names of the models in the answer.
    ///
    /// # Errors
    /// Whatever the answer says is wrong.
    pub fn models_in(&self, reply: Result<HttpReply, HttpError>) -> Result<Vec<String>, AiError> {
        let reply = reply.map_err(ProviderError::Network)?;
        let models = models_reply(&self.target, &reply)?;
        Ok(models.into_iter().map(|model| model.id).collect())
    }

    /// The limit to ask for when an answer may have `wanted` tokens: with room for hidden
    /// reasoning, and within what the model can do.
    #[must_use]
    pub fn output_limit(&self, wanted: u32) -> u32 {
        let limit = wanted.saturating_add(self.reasoning_allowance);
        self.max_output_tokens.map_or(limit, |most| limit.min(most))
    }

    /// The provider and the model, as settings name them: `openai/gpt-6-luna`.
    #[must_use]
    pub fn full_name(&self) -> String {
        format!("{}/{}", self.name, self.target.model)
    }

    /// Gives a limit that was meant for `other` as this model takes it: with its own room for hidden
    /// reasoning.
    #[must_use]
    pub fn limit_instead_of(&self, other: &Self, limit: u32) -> u32 {
        self.output_limit(limit.saturating_sub(other.reasoning_allowance).max(1))
    }

    /// Tokens of an answer's limit that are there for hidden reasoning only.
    #[must_use]
    pub const fn reasoning_allowance(&self) -> u32 {
        self.reasoning_allowance
    }

    /// Leaves a parameter out that the server does not take; `false` when there is nothing to
    /// leave out.
    pub fn adapt_to(&mut self, unsupported_parameter: Option<&str>) -> bool {
        use MaxTokensParameter::{MaxCompletionTokens, MaxTokens};
        let quirks = &mut self.target.quirks;
        match (unsupported_parameter, quirks.max_tokens_parameter) {
            (Some("max_tokens"), MaxTokens) => {
                quirks.max_tokens_parameter = MaxCompletionTokens;
            }
            (Some("max_completion_tokens"), MaxCompletionTokens) => {
                quirks.max_tokens_parameter = MaxTokens;
            }
            (Some("temperature" | "seed"), _) if !quirks.no_sampling => quirks.no_sampling = true,
            _ => return false,
        }
        true
    }

    /// Leaves out what the server has refused before, as `refusals_with` remembers it.
    pub fn adapt_to_remembered(&mut self, refusals: &str) {
        for parameter in refusals.split(',') {
            self.adapt_to(Some(parameter));
        }
    }

    /// The name under which a workspace remembers what this model at this server refuses.
    #[must_use]
    pub fn refusals_name(&self) -> String {
        format!("refuses:{}:{}", self.target.base_url, self.target.model)
    }
}

/// The vendor of a provider: as set, of the same name, or any that speaks like `OpenAI`.
fn vendor_name(name: &str, own: &ProviderSettings, vendors: &Vendors) -> String {
    let usual = || match vendors.find(name) {
        Some(_) => name.to_owned(),
        None => "openai-compatible".to_owned(),
    };
    own.vendor.clone().unwrap_or_else(usual)
}

/// Adds a refused parameter to those that are remembered. Of the two names of one limit only the
/// last one refused stays: a server that refuses both is not helped by remembering.
#[must_use]
pub fn refusals_with(remembered: &str, parameter: &str) -> String {
    let opposite = match parameter {
        "max_tokens" => "max_completion_tokens",
        "max_completion_tokens" => "max_tokens",
        _ => "",
    };
    let kept = remembered
        .split(',')
        .filter(|known| !known.is_empty() && *known != parameter && *known != opposite);
    kept.chain([parameter]).collect::<Vec<_>>().join(",")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_refusal_replaces_its_opposite() {
        let first = refusals_with("", "max_tokens");
        let second = refusals_with(&first, "temperature");
        assert_eq!(second, "max_tokens,temperature");
        assert_eq!(refusals_with(&second, "temperature"), second);
        assert_eq!(
            refusals_with(&second, "max_completion_tokens"),
            "temperature,max_completion_tokens"
        );
    }
}
