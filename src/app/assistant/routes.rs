//! Which model answers which AI function, how it samples, and who is asked instead.

use std::collections::BTreeMap;

use crate::ai::answer::Wanted;
use crate::ai::functions::{
    continue_article, expand_article, generate_content, generate_images, outline_article,
    write_section,
};
use crate::ai::models::{ModelKind, ModelTable};
use crate::ai::provider::{BUILTIN, Provider};
use crate::app::App;
use crate::app::error::AppError;
use crate::config::keys::AI_FUNCTIONS;
use crate::config::layers::Origin;
use crate::config::secrets::Secrets;
use crate::config::settings::Settings;

/// Whom to ask for one function.
#[derive(Clone, Debug)]
pub(super) struct Route {
    first: Provider,
    /// Those to ask, in order, when the ones before certainly did not run.
    others: Vec<Provider>,
    /// The sampling temperature. `None` leaves it to the model.
    temperature: Option<f32>,
    /// The sampling seed. `None` sends none.
    seed: Option<u64>,
}

/// Whom to ask for each function that has a route of its own, and for the others.
#[derive(Clone, Debug)]
pub(super) struct Routes {
    usual: Route,
    own: BTreeMap<&'static str, Route>,
}

impl Route {
    /// Asks one provider only, as it samples by itself.
    pub(super) fn of(provider: Provider) -> Self {
        Self {
            first: provider,
            others: Vec::new(),
            temperature: None,
            seed: None,
        }
    }

    /// Whom to ask first.
    pub(super) const fn first(&self) -> &Provider {
        &self.first
    }

    /// All, in order.
    pub(super) fn all(&self) -> impl Iterator<Item = &Provider> {
        std::iter::once(&self.first).chain(&self.others)
    }

    /// Sets how is sampled, where that was asked for.
    pub(super) fn sample(&self, wanted: &mut Wanted) {
        if let Wanted::Chat(chat) = wanted {
            chat.temperature = chat.temperature.or(self.temperature);
            chat.seed = chat.seed.or(self.seed);
        }
    }

    /// Gives what is asked of the provider at `place`, when it was made for the first.
    pub(super) fn wanted_at(&self, place: usize, wanted: &Wanted) -> Wanted {
        let mut wanted = wanted.clone();
        if let (Wanted::Chat(chat), Some(other)) = (&mut wanted, self.all().nth(place))
            && place > 0
        {
            chat.max_output_tokens = other.limit_instead_of(&self.first, chat.max_output_tokens);
        }
        wanted
    }
}

impl Routes {
    /// Asks one provider for everything.
    pub(super) fn only(provider: Provider) -> Self {
        Self {
            usual: Route::of(provider),
            own: BTreeMap::new(),
        }
    }

    /// The route of a function. The parts of an article go where whole articles go, unless they have
    /// a route of their own.
    pub(super) fn of(&self, function: &str) -> &Route {
        let is_part = [
            outline_article::NAME,
            write_section::NAME,
            expand_article::NAME,
            continue_article::NAME,
        ]
        .contains(&function);
        let whole = || self.own.get(generate_content::NAME).filter(|_| is_part);
        self.own.get(function).or_else(whole).unwrap_or(&self.usual)
    }
}

/// The function that a question asks, by what it wants: its schema has the function's name.
pub(super) fn function_of(wanted: &Wanted) -> &str {
    match wanted {
        Wanted::Chat(chat) => chat.schema.as_ref().map_or("", |schema| &schema.name),
        Wanted::Image(_) => generate_images::NAME,
        Wanted::Vectors(_) => "",
    }
}

/// What the settings say of one function.
struct Wish<'a> {
    settings: &'a Settings,
    function: &'static str,
    kind: ModelKind,
}

impl<'a> Wish<'a> {
    fn of(settings: &'a Settings, function: &'static str) -> Self {
        Self {
            settings,
            function,
            kind: kind_of(function),
        }
    }

    const fn base(&self) -> &'static str {
        match self.kind {
            ModelKind::Image => "images",
            ModelKind::Chat | ModelKind::Embedding => "ai",
        }
    }

    fn is_flag(&self, key: &str) -> bool {
        let value = self.settings.get(key);
        value.is_some_and(|value| matches!(value.origin, Origin::Flag(_)))
    }

    /// Whether the command line itself names who is to be asked: then nobody else is.
    fn is_named_on_the_line(&self) -> bool {
        let base = self.base();
        ["provider", "model"]
            .iter()
            .any(|what| self.is_flag(&format!("{base}.{what}")))
    }

    /// A setting of the function itself, unless the command line says something else for all.
    fn own(&self, what: &str, is_overruled: bool) -> Option<&'a str> {
        let key = format!("ai.functions.{}.{what}", self.function);
        let text = self.settings.text(&key)?;
        (!is_overruled || self.is_flag(&key)).then_some(text)
    }

    fn usual_provider(&self) -> &'a str {
        match self.kind {
            ModelKind::Image => self.settings.images_provider(),
            ModelKind::Chat | ModelKind::Embedding => self.settings.ai_provider(),
        }
    }

    /// The provider's name, and the model. A `None` model is what the settings say of the provider.
    fn first(&self) -> (&'a str, Option<&'a str>) {
        let is_overruled = self.is_named_on_the_line();
        let provider = self.own("provider", is_overruled);
        let model = self.own("model", is_overruled);
        (provider.unwrap_or_else(|| self.usual_provider()), model)
    }

    /// Who is asked instead, as `PROVIDER` or `PROVIDER/MODEL`, with the setting that says so.
    fn fallback(&self) -> (String, Vec<&'a str>) {
        let is_overruled = self.is_named_on_the_line();
        let own = format!("ai.functions.{}.fallback", self.function);
        if self.own("fallback", is_overruled).is_some() {
            let list = self.settings.list(&own);
            return (own, list);
        }
        let usual = format!("{}.fallback", self.base());
        if is_overruled && !self.is_flag(&usual) {
            return (usual, Vec::new());
        }
        let list = self.settings.list(&usual);
        (usual, list)
    }

    fn number<T: std::str::FromStr>(&self, what: &str) -> Option<T> {
        let usual = format!("ai.{what}");
        let text = self.own(what, self.is_flag(&usual));
        text.or_else(|| self.settings.text(&usual))?.parse().ok()
    }

    /// Whether it has anything of its own.
    fn is_special(&self) -> bool {
        ["provider", "model", "fallback", "temperature", "seed"]
            .iter()
            .any(|what| self.own(what, false).is_some())
    }
}

fn kind_of(function: &str) -> ModelKind {
    if function == generate_images::NAME {
        ModelKind::Image
    } else {
        ModelKind::Chat
    }
}

/// A model that the settings name for a function of its own, or to fall back to.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct NamedModel {
    /// The setting that names it.
    pub key: String,
    /// The vendor's name in the table of models.
    pub vendor: String,
    /// The model.
    pub model: String,
}

impl App {
    /// Lists the models that are asked besides the usual ones: those of single functions, and those to
    /// fall back to, each once. What cannot be told without asking a server is left out.
    #[must_use]
    pub fn models_beside_the_usual(&self, table: &ModelTable) -> Vec<NamedModel> {
        let mut found: Vec<NamedModel> = Vec::new();
        let settings = &self.settings;
        let mut add = |key: String, name: &str, model: Option<&str>, kind: ModelKind| {
            let meant = Provider::model_meant(name, model, kind, settings, table);
            let Some((vendor, model)) = meant.filter(|_| name != BUILTIN) else {
                return;
            };
            let is_new = |known: &NamedModel| (&known.vendor, &known.model) != (&vendor, &model);
            if found.iter().all(is_new) {
                found.push(NamedModel { key, vendor, model });
            }
        };
        for function in AI_FUNCTIONS {
            let wish = Wish::of(settings, function);
            let (name, model) = wish.first();
            let names_itself = ["provider", "model"]
                .iter()
                .any(|what| wish.own(what, false).is_some());
            if names_itself {
                let what = if model.is_some() { "model" } else { "provider" };
                add(
                    format!("ai.functions.{function}.{what}"),
                    name,
                    model,
                    wish.kind,
                );
            }
            let (key, list) = wish.fallback();
            for other in list {
                let (name, model) = match other.split_once('/') {
                    Some((name, model)) => (name, Some(model)),
                    None => (other, None),
                };
                add(key.clone(), name, model, wish.kind);
            }
        }
        found
    }

    /// Gives the routes for a command whose main function is `function`. `None` when the embedded
    /// engine is to do it.
    ///
    /// # Errors
    /// `Provider` when one that is named cannot be used, `Http` when its server cannot be reached to
    /// be asked for its models.
    pub(super) async fn routes(&self, function: &'static str) -> Result<Option<Routes>, AppError> {
        let wish = Wish::of(&self.settings, function);
        if wish.first().0 == BUILTIN {
            return Ok(None);
        }
        let (secrets, table) = (self.secrets(), self.models()?);
        let mut own = BTreeMap::new();
        for other in AI_FUNCTIONS {
            let other = Wish::of(&self.settings, other);
            let matters = other.kind == wish.kind
                && other.function != function
                && other.is_special()
                && other.first().0 != BUILTIN;
            if matters {
                let route = self.route(&other, &secrets, &table).await?;
                own.insert(other.function, route);
            }
        }
        let main = self.route(&wish, &secrets, &table).await?;
        let usual = if wish.is_special() && wish.usual_provider() != BUILTIN {
            let plain = Wish {
                function: "",
                ..wish
            };
            // What the command asks besides its main function goes the usual way. Where that way
            // cannot be gone, it goes the main one: the command would fail for nothing otherwise.
            let usual = self.route(&plain, &secrets, &table).await;
            own.insert(function, main.clone());
            usual.unwrap_or(main)
        } else {
            main
        };
        Ok(Some(Routes { usual, own }))
    }

    async fn route(
        &self,
        wish: &Wish<'_>,
        secrets: &Secrets,
        table: &ModelTable,
    ) -> Result<Route, AppError> {
        let (name, model) = wish.first();
        let settings = &self.settings;
        let mut first = if model.is_none() && name == wish.usual_provider() {
            Provider::resolve(name, wish.kind, settings, secrets, table)?
        } else {
            Provider::resolve_model(name, model, wish.kind, settings, secrets, table)?
        };
        if first.target.model.is_empty() {
            first.target.model = self.first_model(&first).await?;
        }
        let (key, named) = wish.fallback();
        let mut others = Vec::new();
        for other in named {
            let (name, model) = match other.split_once('/') {
                Some((name, model)) => (name, Some(model)),
                None => (other, None),
            };
            if name == BUILTIN {
                return Err(AppError::invalid(
                    format!("`{key}` names `builtin`, which is no model to fall back to"),
                    &format!("run `igny8 config set {key} PROVIDER/MODEL`"),
                ));
            }
            let provider =
                Provider::resolve_model(name, model, wish.kind, settings, secrets, table)?;
            if provider.target.model.is_empty() {
                return Err(AppError::invalid(
                    format!("`{key}` names `{other}` without a model"),
                    &format!("run `igny8 config set {key} {name}/MODEL`"),
                ));
            }
            others.push(provider);
        }
        Ok(Route {
            first,
            others,
            temperature: wish.number("temperature"),
            seed: wish.number("seed"),
        })
    }
}
