//! Who thinks for us: the embedded engine, or a model behind a provider.

mod routes;

use std::cell::RefCell;
use std::collections::BTreeMap;
use std::rc::Rc;

pub use self::routes::NamedModel;
use self::routes::{Routes, function_of};
use super::error::AppError;
use super::reporter::{Event, Reporter};
use super::session::{DATABASE, Session};
use super::{App, USER_AGENT};
use crate::ai::account::AccountLimit;
use crate::ai::answer::{Answer, HeldImage, Schema, Wanted};
use crate::ai::downloads::Downloads;
use crate::ai::engine::{CallStep, Engine, Purpose};
use crate::ai::error::AiError;
use crate::ai::functions::generate_images;
use crate::ai::models::{ModelKind, ModelTable, ModelTableError};
use crate::ai::pacing::Scheduler;
use crate::ai::prompts::Rendered;
use crate::ai::provider::{BUILTIN, Provider};
use crate::ai::spend::SpendLimits;
use crate::config::layers::Origin;
use crate::domain::ids::{OpId, RunId};
use crate::domain::ledger::CallState;
use crate::domain::money::UsdMicros;
use crate::http::{HttpClient, Timeouts};
use crate::store::{Connection, ai_calls};

/// The largest file of own models or vendors that is read, in bytes.
const MAX_MODELS_BYTES: u64 = 32 * 1024 * 1024;

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
    /// The provider with its model and price that answers the command's main function.
    pub provider: Provider,
    routes: Routes,
    http: HttpClient,
    limits: SpendLimits,
    timeouts: Timeouts,
    reuse: bool,
    hears: bool,
    /// Of `provider`.
    scheduler: Rc<Scheduler>,
    /// Of everybody on the routes who was asked, by full name.
    schedulers: RefCell<BTreeMap<String, Rc<Scheduler>>>,
    /// Whether nothing is to be sent: only answers that are paid for are used.
    paid_only: bool,
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

    /// How many items it can work on at once: one after another for the embedded engine.
    #[must_use]
    pub fn hands(&self) -> Hands<'_> {
        match self {
            Self::Builtin => Hands::fixed(1),
            Self::Model(assistant) => assistant.hands(),
        }
    }
}

/// How many items may be worked on at once.
#[derive(Clone, Copy, Debug)]
pub struct Hands<'a>(Width<'a>);

/// Who says how many.
#[derive(Clone, Copy, Debug)]
enum Width<'a> {
    /// So many, whatever happens.
    Fixed(usize),
    /// As many as a provider's limits allow right now.
    Paced(&'a Scheduler),
}

impl Hands<'_> {
    /// So many at once, whatever happens: for work that no provider paces.
    #[must_use]
    pub const fn fixed(width: usize) -> Self {
        Self(Width::Fixed(width))
    }

    /// The most that may be begun and not through.
    #[must_use]
    pub fn width(&self) -> usize {
        match self.0 {
            Width::Fixed(width) => width,
            Width::Paced(scheduler) => scheduler.width(),
        }
    }

    /// Waits until a further one is worth beginning.
    pub async fn room(&self) {
        if let Width::Paced(scheduler) = self.0 {
            scheduler.room().await;
        }
    }
}

impl App {
    /// Gives whoever the settings name for a command whose main AI function is `function`:
    /// `ai.functions.<function>.…`, else `ai.provider`, or `images.provider` for images.
    ///
    /// # Errors
    /// `Provider` when a provider cannot be used, `Http` when one cannot be reached to be asked for
    /// its models.
    pub async fn mind_for(&self, function: &'static str) -> Result<Mind, AppError> {
        let Some(routes) = self.routes(function).await? else {
            return Ok(Mind::Builtin);
        };
        let assistant = self.assistant(function, routes)?;
        Ok(Mind::Model(Box::new(assistant)))
    }

    /// Gives the model that the settings name for vectors (`embeddings.provider`).
    ///
    /// # Errors
    /// `Invalid` when none is named, or the server offers several models and none is chosen; else as
    /// `mind_for`.
    pub async fn embedding_mind(&self) -> Result<Assistant, AppError> {
        let name = self.settings.embeddings_provider();
        if name == BUILTIN {
            return Err(AppError::invalid(
                "no provider is set that could give vectors",
                "name one: `igny8 cluster --engine embeddings --provider NAME --model MODEL`",
            ));
        }
        let (secrets, table) = (self.secrets(), self.models()?);
        let kind = ModelKind::Embedding;
        let mut provider = Provider::resolve(name, kind, &self.settings, &secrets, &table)?;
        if provider.target.model.is_empty() {
            let mut offered = self.offered_models(&provider).await?;
            // Of several, most are chat models, whose vectors mean nothing.
            match (offered.pop(), offered.len()) {
                (Some(only), 0) => provider.target.model = only,
                _ => {
                    return Err(AppError::invalid(
                        format!("the server of provider `{name}` has no model, or more than one"),
                        "name one that gives vectors: `--model MODEL`",
                    ));
                }
            }
        }
        self.assistant("", Routes::only(provider))
    }

    /// Gives one model of one provider, whatever the settings say of functions: `None` takes what they
    /// say of the provider, or the vendor's usual model.
    ///
    /// # Errors
    /// As `mind_for`.
    pub async fn assistant_named(
        &self,
        name: &str,
        model: Option<&str>,
    ) -> Result<Assistant, AppError> {
        let (secrets, table, kind) = (self.secrets(), self.models()?, ModelKind::Chat);
        let settings = &self.settings;
        let mut provider = if model.is_none() && name == settings.ai_provider() {
            Provider::resolve(name, kind, settings, &secrets, &table)?
        } else {
            Provider::resolve_model(name, model, kind, settings, &secrets, &table)?
        };
        if provider.target.model.is_empty() {
            provider.target.model = self.first_model(&provider).await?;
        }
        self.assistant("", Routes::only(provider))
    }

    /// The tables of models and vendors, with the user's own on top.
    ///
    /// # Errors
    /// `Models` when one of them cannot be read, `File` when the user's file cannot.
    pub fn models(&self) -> Result<ModelTable, AppError> {
        let table = ModelTable::embedded()?;
        let table = match self.own_table("vendors.toml")? {
            Some(text) => {
                let laid_over = table.with_vendors(&text);
                laid_over.map_err(|error| self.bad_own_table("vendors.toml", error))?
            }
            None => table,
        };
        match self.own_table("models.toml")? {
            Some(text) => {
                let laid_over = table.overlay(&text);
                laid_over.map_err(|error| self.bad_own_table("models.toml", error))
            }
            None => Ok(table),
        }
    }

    fn bad_own_table(&self, name: &str, error: ModelTableError) -> AppError {
        let path = self.paths.config_dir.join(name);
        AppError::OwnTable {
            path,
            error: Box::new(error),
        }
    }

    /// A table of the user's own. `None` when there is none.
    fn own_table(&self, name: &str) -> Result<Option<String>, AppError> {
        let file = self.paths.config_dir.join(name);
        match crate::os::files::read_text(&file, MAX_MODELS_BYTES) {
            Ok(text) => Ok(Some(text)),
            Err(error) if error.is_missing() => Ok(None),
            Err(error) => Err(error.into()),
        }
    }

    fn assistant(&self, function: &str, routes: Routes) -> Result<Assistant, AppError> {
        let provider = routes.of(function).first().clone();
        let scheduler = Rc::new(self.scheduler(&provider));
        let schedulers = BTreeMap::from([(provider.full_name(), Rc::clone(&scheduler))]);
        Ok(Assistant {
            provider,
            scheduler,
            schedulers: RefCell::new(schedulers),
            routes,
            http: self.http()?,
            limits: self.spend_limits(),
            timeouts: self.ai_timeouts(),
            reuse: self.settings.boolean("ai.cache"),
            hears: false,
            paid_only: false,
        })
    }

    fn scheduler(&self, provider: &Provider) -> Scheduler {
        provider.scheduler(&self.settings, &self.paths, self.no_retry_delay)
    }

    /// Gives a model of which only the answers are wanted that are paid for and wait: nothing is sent.
    ///
    /// # Errors
    /// `Provider` when the provider cannot be used.
    pub fn paid_mind(&self, name: &str, model: &str) -> Result<Mind, AppError> {
        let (secrets, models) = (self.secrets(), self.models()?);
        let mut provider = Provider::resolve_server(name, &self.settings, &secrets, &models)?;
        model.clone_into(&mut provider.target.model);
        let mut assistant = self.assistant("", Routes::only(provider))?;
        assistant.paid_only = true;
        Ok(Mind::Model(Box::new(assistant)))
    }

    /// The limit that all sites share, when it is this.
    #[must_use]
    pub fn account_limit(&self, month: UsdMicros) -> AccountLimit {
        AccountLimit {
            month,
            sites_file: self.paths.sites_file(),
            lock_file: self.paths.config_dir.join(".account.lock"),
            database: DATABASE,
        }
    }

    /// The spending rules in force.
    #[must_use]
    pub fn spend_limits(&self) -> SpendLimits {
        let limits = self.settings.limits();
        SpendLimits {
            run: limits.run,
            run_flag: self
                .settings
                .get("limits.run_usd")
                .and_then(|value| match &value.origin {
                    Origin::Flag(flag) => Some(flag.clone()),
                    _ => None,
                }),
            day: limits.day,
            month: limits.month,
            site: limits.site,
            account: limits.account_month.map(|month| self.account_limit(month)),
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
    /// What a chat question asks for. The schema has the name of the AI function.
    #[must_use]
    pub fn wanted(&self, prompt: &Rendered, schema: Schema, tokens: u32) -> Wanted {
        let route = self.routes.of(&schema.name);
        let mut wanted = Wanted::chat(
            prompt.system.clone(),
            prompt.user.clone(),
            schema,
            route.first().output_limit(tokens),
        );
        route.sample(&mut wanted);
        wanted
    }

    /// Has answers come in pieces, each reported while it comes.
    pub const fn listen(&mut self) {
        self.hears = true;
    }

    /// How many items it can work on at once.
    #[must_use]
    pub fn hands(&self) -> Hands<'_> {
        Hands(Width::Paced(&self.scheduler))
    }

    /// The most a question can cost, one attempt, whoever of its route answers it. `None` when a
    /// price is unknown.
    #[must_use]
    pub fn estimate(&self, wanted: &Wanted) -> Option<UsdMicros> {
        let route = self.routes.of(function_of(wanted));
        let each = route.all().enumerate();
        let costs = each.map(|(place, provider)| {
            let wanted = route.wanted_at(place, wanted);
            wanted.estimate(&provider.price, &provider.target)
        });
        costs.collect::<Option<Vec<_>>>()?.into_iter().max()
    }

    /// Asks, or takes a paid answer that waits in the workspace. Who stands next on the function's
    /// route is asked only when the one before certainly did not run.
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
        let hear = |text: &str| reporter.event(&Event::Text(text));
        if self.paid_only {
            let provider = self.routes.of(question.function).first();
            let place = (provider, &*self.scheduler);
            let engine = self.engine(session, place, run_id, &watch);
            let paid = engine.waiting(&question.purpose(), &question.wanted)?;
            return paid.ok_or(AiError::NothingPaid);
        }
        let route = self.routes.of(question.function);
        let mut place = 0;
        for provider in route.all() {
            let wanted = route.wanted_at(place, &question.wanted);
            let scheduler = self.scheduler_of(session.app, provider);
            let mut engine = self.engine(session, (provider, &scheduler), run_id, &watch);
            engine.hear = self.hears.then_some(&hear as &dyn Fn(&str));
            let asked = engine.ask(&question.purpose(), &wanted).await;
            place += 1;
            let next = route.all().nth(place);
            match (asked, next) {
                (Err(AiError::Provider(error)), Some(next)) if error.certainly_did_not_run() => {
                    let text = format!(
                        "{}: {} did not take it ({error}), so {} is asked",
                        question.function,
                        provider.full_name(),
                        next.full_name()
                    );
                    reporter.event(&Event::Warning(&text));
                }
                (asked, _) => return asked,
            }
        }
        Err(AiError::Interrupted)
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
        let provider = self.routes.of(question.function).first();
        let place = (provider, &*self.scheduler);
        let engine = self.engine(session, place, run_id, &|_| {});
        Ok(engine.waiting(&question.purpose(), &question.wanted)?)
    }

    /// Gives the bytes of the image in an answer; one that is only named is fetched from where it is.
    ///
    /// # Errors
    /// `NotFetched`, and the answer waits; `BadAnswer` when there is no image in it, and it is used up.
    pub async fn image_of(
        &self,
        session: &Session<'_>,
        answer: &Answer,
        reporter: &dyn Reporter,
    ) -> Result<Vec<u8>, AppError> {
        let (op_id, connection) = (answer.op_id, session.store.connection());
        let address = match answer.image() {
            Some(HeldImage::Here(bytes)) => return Ok(bytes.to_vec()),
            Some(HeldImage::At(address)) => address,
            None => {
                let reason = "it holds no image".to_owned();
                return Err(bad_answer(session, op_id, reason)?.into());
            }
        };
        // The server that was asked, whatever the settings name by now.
        let provider = ai_calls::get(connection, op_id)?.provider;
        let base_url = ai_calls::sent_to(connection, op_id)?;
        let route = self.routes.of(generate_images::NAME);
        let known = route.all().find(|known| known.name == provider);
        let hosts = known.map_or(&[][..], |known| &known.target.quirks.image_hosts);
        if let Some(host) = address.host_str() {
            reporter.event(&Event::Note(&format!("fetching the image from {host}")));
        }
        let downloads = Downloads::new(USER_AGENT, session.app.retry_policy())?;
        let fetched = downloads.fetch(address, &base_url, hosts).await;
        Ok(fetched.map_err(|reason| AiError::NotFetched { op_id, reason })?)
    }

    fn scheduler_of(&self, app: &App, provider: &Provider) -> Rc<Scheduler> {
        let mut known = self.schedulers.borrow_mut();
        let found = known.entry(provider.full_name());
        Rc::clone(found.or_insert_with(|| Rc::new(app.scheduler(provider))))
    }

    fn engine<'e>(
        &'e self,
        session: &'e Session<'_>,
        (provider, scheduler): (&'e Provider, &'e Scheduler),
        run_id: RunId,
        watch: &'e dyn Fn(CallStep),
    ) -> Engine<'e> {
        let app = session.app;
        Engine {
            store: &session.store,
            disk: &session.disk,
            http: &self.http,
            clock: &app.clock,
            run_id,
            limits: self.limits.clone(),
            provider,
            scheduler,
            timeouts: self.timeouts,
            reuse: self.reuse,
            hear: None,
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

/// Why a call is not to be made, although its answer is not there.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Obstacle {
    /// Why, in words.
    pub reason: String,
    /// Whether someone has to do something before it can be made.
    pub needs_attention: bool,
}

/// Says what stands in the way of a call: one of which nobody knows whether it was billed, or a batch
/// that it is in. `None` when there is nothing; a call that another run is making right now is none.
///
/// # Errors
/// A failure of the store.
pub fn obstacle(
    connection: &Connection,
    function: &str,
    subject: &str,
) -> Result<Option<Obstacle>, AppError> {
    Ok(standing_in_the_way(ai_calls::open_for(
        connection, function, subject,
    )?))
}

/// Says what stands in the way of the calls for a subject and all its parts, as `obstacle` does for one.
///
/// # Errors
/// A failure of the store.
pub fn obstacle_to_any_part(
    connection: &Connection,
    subject: &str,
) -> Result<Option<Obstacle>, AppError> {
    Ok(standing_in_the_way(ai_calls::open_for_any_part(
        connection, subject,
    )?))
}

fn standing_in_the_way(call: Option<ai_calls::AiCall>) -> Option<Obstacle> {
    let call = call?;
    let (error, needs_attention) = match (call.state, call.batch_id) {
        (CallState::Unresolved, _) => {
            let reason = call
                .error
                .unwrap_or_else(|| "its reply never arrived".to_owned());
            let op_id = call.op_id;
            (AiError::Unresolved { op_id, reason }, true)
        }
        (_, Some(batch)) => (AiError::InBatch { batch }, false),
        _ => return None,
    };
    Some(Obstacle {
        reason: error.to_string(),
        needs_attention,
    })
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
