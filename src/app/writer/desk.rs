//! What a text needs besides its task, and how that becomes the prompts of its calls: values in, values
//! out, so that a call in a batch asks exactly what a call by itself asks.

use serde_json::{Value, json};

use super::going_on::GoingOn;
use super::write::Request;
use crate::ai::answer::Wanted;
use crate::ai::functions::article::{Article, Assignment, Voice};
use crate::ai::functions::expand_article::{self, Gap};
use crate::ai::functions::generate_content::{self, Input};
use crate::ai::functions::outline_article::{self, Outline};
use crate::ai::functions::{continue_article, write_section};
use crate::ai::prompts::{Prompt, Rendered};
use crate::ai::structures::Template;
use crate::app::assistant::Assistant;
use crate::app::error::AppError;
use crate::app::session::Session;
use crate::app::site::Site;
use crate::domain::content::Task;
use crate::domain::ids::AuthorId;
use crate::engines::html::LinkRules;
use crate::engines::prose::nearness::{Neighbourhood, Subject};
use crate::engines::prose::style::{self, Style};
use crate::store::author_samples;
use crate::store::authors::{self, Author};
use crate::store::content::{self, LivePage};
use crate::store::strategies::{self, Strategy};

/// How many words an article has when the settings do not say.
const USUAL_WORDS: u32 = 900;

/// How many pages of the site a prompt offers as targets of links.
const MAX_LINKS: usize = 12;

/// Whether an article is one call, or an outline and a call for each section.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Form {
    /// By length: section by section from `writing.sections_from` words on.
    #[default]
    Auto,
    /// One call.
    Whole,
    /// An outline and a call for each section.
    Sections,
}

impl Form {
    /// Every form, as it is written.
    pub const ALL: &'static [(&'static str, Self)] = &[
        ("auto", Self::Auto),
        ("whole", Self::Whole),
        ("sections", Self::Sections),
    ];

    /// Reads a word. `None` for a word that is no form.
    #[must_use]
    pub fn of(word: &str) -> Option<Self> {
        let known = Self::ALL.iter().find(|(known, _)| *known == word);
        known.map(|(_, form)| *form)
    }
}

/// What becomes of worn phrases, unsupported numbers and the like.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Slop {
    Off,
    Report,
    Stop,
}

/// What a task needs besides its own row.
pub(super) struct Desk {
    pub(super) site: Site,
    pub(super) words: u32,
    pub(super) banned: Vec<String>,
    pub(super) slop: Slop,
    pub(super) strategy: Option<Strategy>,
    /// Whether what was answered before is used, and what had come of an answer that was cut.
    pub(super) reuses: bool,
    sections: bool,
    max_output_tokens: Option<u32>,
    brand_voice: String,
    author: Option<Author>,
    authors: Vec<Author>,
    styles: Vec<(AuthorId, Style)>,
    templates: Vec<Template>,
    pages: Vec<LivePage>,
    near: Neighbourhood,
    sources: Vec<String>,
    rules: Prompt,
    whole: Prompt,
    outline: Prompt,
    section: Prompt,
    expand: Prompt,
    go_on: Prompt,
}

impl Desk {
    pub(super) fn lay_out(session: &Session<'_>, request: &Request) -> Result<Self, AppError> {
        let settings = &session.app.settings;
        let number = |key: &str| settings.integer(key).and_then(|n| u32::try_from(n).ok());
        let list = |key: &str| -> Vec<String> {
            let items = settings.list(key).into_iter();
            items
                .filter(|item| !item.is_empty())
                .map(str::to_owned)
                .collect()
        };
        let connection = session.store.connection();
        let named = request.author.as_deref().or_else(|| {
            settings
                .text("writing.author")
                .filter(|name| !name.is_empty())
        });
        let author = match named {
            Some(name) => Some(authors::find(connection, name)?),
            None => authors::default(connection)?,
        };
        let strategy = match request.strategy.as_deref() {
            Some(name) => Some(strategies::find(connection, name)?),
            None => strategies::used(connection)?,
        };
        let words = request
            .words
            .or_else(|| number("writing.words"))
            .unwrap_or(USUAL_WORDS);
        let form = match request.form {
            Form::Auto => settings
                .text("writing.form")
                .and_then(Form::of)
                .unwrap_or_default(),
            chosen => chosen,
        };
        let site = session.site();
        let authors = authors::list(connection)?;
        let mut styles = Vec::new();
        for author in &authors {
            let samples = author_samples::list(connection, author.id)?;
            let paragraphs = samples.iter().flat_map(|sample| sample.text.lines());
            let style = style::measure(paragraphs, &site.language);
            if style.words >= style::MIN_WORDS {
                styles.push((author.id, style));
            }
        }
        let pages = content::live_pages(connection, None, None)?;
        let mut near = Neighbourhood::new(&site.language);
        for page in &pages {
            near.add(Subject {
                title: &page.title,
                keyword: "",
            });
        }
        Ok(Self {
            near,
            sections: match form {
                Form::Auto => words >= number("writing.sections_from").unwrap_or(u32::MAX),
                Form::Whole => false,
                Form::Sections => true,
            },
            words,
            banned: list("writing.banned_topics"),
            slop: match settings.text("writing.slop") {
                Some("off") => Slop::Off,
                Some("stop") => Slop::Stop,
                _ => Slop::Report,
            },
            strategy,
            reuses: settings.boolean("ai.cache"),
            max_output_tokens: number("ai.max_output_tokens"),
            brand_voice: settings
                .text("writing.brand_voice")
                .unwrap_or_default()
                .to_owned(),
            author,
            authors,
            styles,
            templates: session.structures()?,
            pages,
            sources: list("writing.sources"),
            rules: session.prompt(Voice::PROMPT)?,
            whole: session.prompt(generate_content::NAME)?,
            outline: session.prompt(outline_article::NAME)?,
            section: session.prompt(write_section::NAME)?,
            expand: session.prompt(expand_article::NAME)?,
            go_on: session.prompt(continue_article::NAME)?,
            site,
        })
    }

    /// Whether texts are written section by section.
    pub(super) const fn writes_sections(&self) -> bool {
        self.sections
    }

    /// The template of a task; a guide where its own is gone.
    pub(super) fn template(&self, task: &Task) -> Option<&Template> {
        let wanted = task.content_structure.trim().to_lowercase();
        let named = |name: &str| self.templates.iter().find(|known| known.name == name);
        named(&wanted.replace(['_', ' '], "-")).or_else(|| named("guide"))
    }

    /// Every address that a text may link to, besides the allowed hosts.
    pub(super) fn linkable(&self) -> Vec<String> {
        let pages = self.pages.iter().map(|page| page.url.clone());
        pages.chain(self.sources.iter().cloned()).collect()
    }

    /// The rules that links of a text obey; `pages` are those of `linkable`.
    pub(super) fn link_rules<'a>(&'a self, pages: &'a [String]) -> LinkRules<'a> {
        LinkRules {
            allowed_hosts: &self.site.allowed_hosts,
            own_hosts: &self.site.own_hosts,
            pages: Some(pages),
        }
    }

    /// The numbers of the style that a task's author has. `None` without enough samples.
    pub(super) fn style_of(&self, task: &Task) -> Option<&Style> {
        let author = self.author_of(task)?.id;
        let known = self.styles.iter().find(|(id, _)| *id == author);
        known.map(|(_, style)| style)
    }

    fn author_of(&self, task: &Task) -> Option<&Author> {
        let own = task.author_id;
        own.and_then(|id| self.authors.iter().find(|author| author.id == id))
            .or(self.author.as_ref())
    }

    /// The pages that a text may well link to: those nearest to its topic, and the given sources.
    fn links_for(&self, task: &Task) -> Vec<(String, String)> {
        let keyword = task.keywords.first().map_or("", String::as_str);
        let subject = Subject {
            title: &task.title,
            keyword,
        };
        let nearest = self.near.ranked(subject).into_iter();
        nearest
            .filter_map(|at| self.pages.get(at))
            .filter(|page| task.post_url.as_deref() != Some(page.url.as_str()))
            .take(MAX_LINKS)
            .map(|page| (page.title.clone(), page.url.clone()))
            .chain(self.sources.iter().map(|url| (String::new(), url.clone())))
            .collect()
    }

    fn voice(&self, task: &Task, has_links: bool) -> Voice<'_> {
        Voice {
            language: &self.site.language,
            site_name: &self.site.name,
            industry: &self.site.industry,
            brand_voice: &self.brand_voice,
            author: self.author_of(task).map(profile),
            style: self
                .style_of(task)
                .and_then(|style| serde_json::to_value(style).ok()),
            strategy: self.strategy.as_ref().map(as_told),
            banned_topics: &self.banned,
            has_links,
            allowed_hosts: &self.site.allowed_hosts,
        }
    }

    fn limit(&self, tokens: u32) -> u32 {
        self.max_output_tokens.unwrap_or(tokens)
    }

    /// The shape of a task's template as prompts see it.
    fn shape(&self, task: &Task) -> Value {
        self.template(task).map_or(Value::Null, Template::shape)
    }

    /// Renders a prompt with everything that is the same for all parts of a text.
    fn with_voice<'d>(
        &'d self,
        task: &Task,
        render: impl FnOnce(&Voice<'_>, &str, &Value, &Assignment<'_>) -> (Value, &'d Prompt),
    ) -> Result<Rendered, AppError> {
        let links = self.links_for(task);
        let voice = self.voice(task, !links.is_empty());
        let rules = self.rules.render(&voice.variables())?.system;
        let assignment = Assignment {
            title: &task.title,
            description: &task.description,
            keywords: &task.keywords,
            words: self.words,
            links: &links,
        };
        let (variables, prompt) = render(&voice, &rules, &self.shape(task), &assignment);
        let mut rendered = prompt.render(&variables)?;
        // What is told of the voice decides the answer as much as the prompt itself.
        rendered.version = format!("{}+{}", prompt.version, self.rules.version);
        Ok(rendered)
    }

    /// The prompt of a text that is one call.
    pub(super) fn render(&self, task: &Task) -> Result<Rendered, AppError> {
        self.with_voice(task, |voice, rules, shape, assignment| {
            let input = Input {
                voice: voice.clone(),
                rules,
                shape: shape.clone(),
                assignment: *assignment,
            };
            (generate_content::variables(&input), &self.whole)
        })
    }

    /// What the call of a whole text asks for.
    pub(super) fn wanted(&self, assistant: &Assistant, prompt: &Rendered) -> Wanted {
        let schema = generate_content::schema(self.words);
        assistant.wanted(prompt, schema, self.tokens())
    }

    /// The limit of the answer that holds a whole text, in tokens.
    pub(super) fn tokens(&self) -> u32 {
        self.limit(generate_content::max_output_tokens(self.words))
    }

    /// The prompt of an outline.
    pub(super) fn render_outline(&self, task: &Task) -> Result<Rendered, AppError> {
        self.with_voice(task, |voice, rules, shape, assignment| {
            let variables = outline_article::variables(voice, rules, shape, assignment);
            (variables, &self.outline)
        })
    }

    /// The fewest and the most sections of a task's text: those of its template, and no more than
    /// the ordered words can fill.
    pub(super) fn section_bounds(&self, task: &Task) -> (u32, u32) {
        let (least, most) = self
            .template(task)
            .map_or((3, 8), |known| (known.min_sections, known.max_sections));
        let most = most.min((self.words / 80).max(1));
        (least.min(most), most)
    }

    /// What the call of an outline asks for.
    pub(super) fn wanted_outline(
        &self,
        assistant: &Assistant,
        task: &Task,
        prompt: &Rendered,
    ) -> Wanted {
        let (least, most) = self.section_bounds(task);
        let schema = outline_article::schema(least, most);
        let tokens = self.limit(outline_article::max_output_tokens(most));
        assistant.wanted(prompt, schema, tokens)
    }

    /// The prompt of the section `id` of an outline.
    pub(super) fn render_section(
        &self,
        task: &Task,
        outline: &Outline,
        id: usize,
    ) -> Result<Rendered, AppError> {
        self.with_voice(task, |voice, rules, shape, assignment| {
            let variables = write_section::variables(voice, rules, shape, assignment, outline, id);
            (variables, &self.section)
        })
    }

    /// What the call of a section of so many words asks for.
    pub(super) fn wanted_section(
        &self,
        assistant: &Assistant,
        id: usize,
        words: u32,
        prompt: &Rendered,
    ) -> Wanted {
        let schema = write_section::schema(id, words);
        let tokens = self.limit(write_section::max_output_tokens(words));
        assistant.wanted(prompt, schema, tokens)
    }

    /// The prompt of what is added to a text.
    pub(super) fn render_expansion(
        &self,
        task: &Task,
        article: &Article,
        gaps: &[Gap],
    ) -> Result<Rendered, AppError> {
        self.with_voice(task, |voice, rules, _, assignment| {
            let variables = expand_article::variables(voice, rules, assignment, article, gaps);
            (variables, &self.expand)
        })
    }

    /// What the call for what is added asks for.
    pub(super) fn wanted_expansion(
        &self,
        assistant: &Assistant,
        gaps: &[Gap],
        prompt: &Rendered,
    ) -> Wanted {
        let schema = expand_article::schema(gaps);
        let tokens = self.limit(expand_article::max_output_tokens(gaps));
        assistant.wanted(prompt, schema, tokens)
    }

    /// The prompt of the rest of a text that was cut.
    pub(super) fn render_continuation(
        &self,
        task: &Task,
        going_on: &GoingOn,
    ) -> Result<Rendered, AppError> {
        let (begun, missing) = (&going_on.begun, going_on.missing);
        self.with_voice(task, |voice, rules, shape, assignment| {
            let variables =
                continue_article::variables(voice, rules, shape, assignment, begun, missing);
            (variables, &self.go_on)
        })
    }

    /// What the call for the rest asks for.
    pub(super) fn wanted_continuation(
        &self,
        assistant: &Assistant,
        going_on: &GoingOn,
        prompt: &Rendered,
    ) -> Wanted {
        let schema = continue_article::schema(going_on.missing);
        let tokens = self.limit(continue_article::max_output_tokens(going_on.missing));
        assistant.wanted(prompt, schema, tokens)
    }

    /// All that the writer of a task is given, as one text: what the checks take for supported.
    pub(super) fn given(&self, task: &Task) -> String {
        let mut given = format!(
            "{}\n{}\n{}",
            task.title,
            task.description,
            task.keywords.join("\n")
        );
        if let Some(author) = self.author_of(task) {
            given.push('\n');
            given.push_str(&author.guidelines);
        }
        given
    }
}

fn profile(author: &Author) -> Value {
    json!({
        "name": author.name,
        "role": author.role,
        "tone": author.tone,
        "audience": author.audience,
        "guidelines": author.guidelines,
    })
}

/// A strategy as prompts see it.
pub(super) fn as_told(strategy: &Strategy) -> Value {
    json!({
        "name": strategy.name,
        "audience": strategy.audience,
        "angle": strategy.angle,
        "structures": strategy.structures,
        "links": strategy.links,
        "rules": strategy.rules,
    })
}
