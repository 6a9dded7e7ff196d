//! Who thinks for us: the embedded engine, or a model behind a provider.

use super::App;
use super::error::AppError;
use super::reporter::{Event, Reporter};
use super::session::Session;
use crate::ai::answer::{Answer, Schema, Wanted};
use crate::ai::engine::{CallStep, Engine, Purpose};
use crate::ai::error::AiError;
use crate::ai::models::{ModelKind, ModelTable};
use crate::ai::prompts::Rendered;
use crate::ai::provider::{BUILTIN, Provider};
use crate::ai::spend::SpendLimits;
use crate::domain::ids::{OpId, RunId};
use crate::domain::money::UsdMicros;
use crate::http::{HttpClient, Timeouts};
use crate::store::ai_calls;

/// The largest file of own models that is read, in bytes.
const MAX_MODELS_BYTES: u64 = 4 * 1024 * 1024;

/// Who thinks for us.
#[derive(Debug)]
pub enum Mind {
    /// The embedded engine: no network, no key, nothing to pay.
    Builtin,
    /// A model behind a provider.
    Model(Box<Assistant>),
}

/// A model behind a provider, ready to be asked.
#[derive(Debug)]
pub struct Assistant {
    /// The provider with its model and price.
    pub provider: Provider,
    http: HttpClient,
    limits: SpendLimits,
    timeouts: Timeouts,
    width: usize,
}

/// One question to a model.
#[derive(Clone, Debug)]
pub struct Question<'a> {
    /// The AI function.
    pub function: &'static str,
    /// What it is for, the same after a crash.
    pub subject: String,
    /// The rendered prompt.
    pub prompt: &'a Rendered,
    /// What is asked for.
    pub wanted: Wanted,
}

impl Mind {
    /// The name under which its work is filed: `builtin`, or the model's name.
    #[must_use]
    pub fn model_name(&self) -> &str {
        match self {
            Self::Builtin => BUILTIN,
            Self::Model(assistant) => &assistant.provider.target.model,
        }
    }

    /// How many questions it may be asked at once: one thing after another for the embedded engine.
    #[must_use]
    pub fn width(&self) -> usize {
        match self {
            Self::Builtin => 1,
            Self::Model(assistant) => assistant.width(),
        }
    }
}

impl App {
    /// Gives whoever the settings name for text (`ai.provider`).
    ///
    /// # Errors
    /// `Provider` when the provider cannot be used, `Http` when it cannot be reached to be asked for
    /// its models.
    pub async fn chat_mind(&self) -> Result<Mind, AppError> {
        self.mind(self.settings.ai_provider(), ModelKind::Chat)
            .await
    }

    /// Gives whoever the settings name for images (`images.provider`).
    ///
    /// # Errors
    /// As `chat_mind`.
    pub async fn image_mind(&self) -> Result<Mind, AppError> {
        self.mind(self.settings.images_provider(), ModelKind::Image)
            .await
    }

    /// Gives the model that the settings name for vectors (`embeddings.provider`).
    ///
    /// # Errors
    /// `Invalid` when none is named, or the server offers several models and none is chosen; else as
    /// `chat_mind`.
    pub async fn embedding_mind(&self) -> Result<Assistant, AppError> {
        let name = self.settings.embeddings_provider();
        if name == BUILTIN {
            return Err(AppError::invalid(
                "no provider is set that could give vectors",
                "name one: `igny8 cluster --engine embeddings --provider NAME --model MODEL`",
            ));
        }
        let mut assistant = self.assistant(name, ModelKind::Embedding)?;
        if assistant.provider.target.model.is_empty() {
            let mut offered = self.offered_models(&assistant.provider).await?;
            // Of several, most are chat models, whose vectors mean nothing.
            match (offered.pop(), offered.len()) {
                (Some(only), 0) => assistant.provider.target.model = only,
                _ => {
                    return Err(AppError::invalid(
                        format!("the server of provider `{name}` has no model, or more than one"),
                        "name one that gives vectors: `--model MODEL`",
                    ));
                }
            }
        }
        Ok(assistant)
    }

    /// The table of models, with the user's own on top.
    ///
    /// # Errors
    /// `Models` when one of them cannot be read, `File` when the user's file cannot.
    pub fn models(&self) -> Result<ModelTable, AppError> {
        let table = ModelTable::embedded()?;
        let own = self.paths.config_dir.join("models.toml");
        match crate::os::files::read_text(&own, MAX_MODELS_BYTES) {
            Ok(text) => Ok(table.overlay(&text)?),
            Err(error) if error.is_missing() => Ok(table),
            Err(error) => Err(error.into()),
        }
    }

    async fn mind(&self, name: &str, kind: ModelKind) -> Result<Mind, AppError> {
        if name == BUILTIN {
            return Ok(Mind::Builtin);
        }
        let mut assistant = self.assistant(name, kind)?;
        if assistant.provider.target.model.is_empty() {
            assistant.provider.target.model = self.first_model(&assistant.provider).await?;
        }
        Ok(Mind::Model(Box::new(assistant)))
    }

    fn assistant(&self, name: &str, kind: ModelKind) -> Result<Assistant, AppError> {
        let provider =
            Provider::resolve(name, kind, &self.settings, &self.secrets(), &self.models()?)?;
        Ok(Assistant {
            provider,
            http: self.http()?,
            limits: self.spend_limits(),
            timeouts: self.ai_timeouts(),
            width: self.settings.provider(name).concurrency.unwrap_or(1),
        })
    }

    /// The spending rules in force.
    #[must_use]
    pub fn spend_limits(&self) -> SpendLimits {
        let limits = self.settings.limits();
        SpendLimits {
            run: limits.run,
            day: limits.day,
            month: limits.month,
            allow_unknown_price: limits.allow_unknown_price,
        }
    }

    fn ai_timeouts(&self) -> Timeouts {
        let seconds = |key: &str, default: i64| {
            let seconds = self.settings.integer(key).unwrap_or(default);
            f64::from(u32::try_from(seconds).unwrap_or(u32::MAX))
        };
        Timeouts {
            idle_s: seconds("ai.idle_timeout_s", 120),
            total_s: seconds("ai.timeout_s", 600),
            ..Timeouts::default()
        }
    }
}

impl Assistant {
    /// What a chat question asks for.
    #[must_use]
    pub fn wanted(&self, prompt: &Rendered, schema: Schema, tokens: u32) -> Wanted {
        Wanted::chat(
            prompt.system.clone(),
            prompt.user.clone(),
            schema,
            self.provider.output_limit(tokens),
        )
    }

    /// How many questions may be under way at once.
    #[must_use]
    pub const fn width(&self) -> usize {
        self.width
    }

    /// The most a question can cost, one attempt. `None` when the price is unknown.
    #[must_use]
    pub fn estimate(&self, wanted: &Wanted) -> Option<UsdMicros> {
        wanted.estimate(&self.provider.price)
    }

    /// Asks, or takes a paid answer that waits in the workspace.
    ///
    /// # Errors
    /// Whatever the engine says.
    pub async fn ask(
        &self,
        session: &Session<'_>,
        question: &Question<'_>,
        reporter: &dyn Reporter,
    ) -> Result<Answer, AiError> {
        let Ok(run_id) = session.run_id() else {
            return Err(AiError::Interrupted);
        };
        let watch = |step| reporter.event(&Event::Call(step));
        let engine = self.engine(session, run_id, &watch);
        engine.ask(&question.purpose(), &question.wanted).await
    }

    /// Takes a paid answer that waits in the workspace; nothing is sent. `None` when there is none,
    /// or when it turned out to be none.
    ///
    /// # Errors
    /// A failure of the store.
    pub fn waiting(
        &self,
        session: &Session<'_>,
        question: &Question<'_>,
    ) -> Result<Option<Answer>, AppError> {
        let run_id = session.run_id()?;
        let engine = self.engine(session, run_id, &|_| {});
        Ok(engine.waiting(&question.purpose(), &question.wanted)?)
    }

    fn engine<'e>(
        &'e self,
        session: &'e Session<'_>,
        run_id: RunId,
        watch: &'e dyn Fn(CallStep),
    ) -> Engine<'e> {
        let app = session.app;
        Engine {
            store: &session.store,
            http: &self.http,
            clock: &app.clock,
            run_id,
            limits: self.limits,
            provider: &self.provider,
            timeouts: self.timeouts,
            no_delay: app.no_retry_delay,
            interrupt: &app.interrupt,
            halt: &session.halt,
            watch,
        }
    }
}

impl Question<'_> {
    fn purpose(&self) -> Purpose<'_> {
        Purpose {
            function: self.function,
            subject: self.subject.clone(),
            prompt_name: &self.prompt.name,
            prompt_version: &self.prompt.version,
        }
    }
}

/// What is said to a model whose answer was of another shape, when it is asked once more. Details of the
/// parser stay out: they can hold parts of the broken text, which is never shown to a model again.
#[must_use]
pub fn repair_note(reason: &str) -> String {
    let reason = reason.split(": ").next().unwrap_or_default();
    format!(
        "An earlier answer could not be used: {reason}. Answer with one complete JSON object of the \
         shape that is asked for, and nothing else."
    )
}

/// Files an answer as used up because it is not what was asked for, and says so.
///
/// # Errors
/// A failure of the store.
pub fn bad_answer(session: &Session<'_>, op_id: OpId, reason: String) -> Result<AiError, AppError> {
    let now = session.now();
    session.store.write(|transaction| {
        ai_calls::consume(transaction, op_id, "invalid", Some(&reason), &now)
            .map_err(AppError::from)
    })?;
    Ok(AiError::BadAnswer { op_id, reason })
}
