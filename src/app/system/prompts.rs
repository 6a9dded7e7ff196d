//! Prompts: the embedded ones, a workspace's own, and how they read with values filled in.

use std::fs;
use std::path::{Path, PathBuf};

use serde_json::{Value, json};

use super::editing;
use crate::ai::functions::article::{Article, Assignment, Voice};
use crate::ai::functions::continue_article::Begun;
use crate::ai::functions::outline_article::Outline;
use crate::ai::functions::{
    auto_cluster, continue_article, expand_article, generate_content, generate_ideas,
    generate_image_prompts, generate_images, outline_article, write_section,
};
use crate::ai::prompts::{Prompt, Rendered, embedded, names};
use crate::app::App;
use crate::app::error::AppError;
use crate::app::session::{OWN_FOLDER, Session, load_prompt, prompt_file};
use crate::app::site::Site;
use crate::domain::ids::KeywordId;
use crate::os::files::{self, FileError};
use crate::store::{authors, strategies};

/// Lists the prompts, those of the workspace first where there is one.
///
/// # Errors
/// `Prompt` when a workspace's own cannot be used.
pub fn list(app: &App) -> Result<Vec<Prompt>, AppError> {
    names().map(|name| show(app, name)).collect()
}

/// Shows a prompt: the workspace's own when it has one, else the embedded one.
///
/// # Errors
/// `Prompt` when there is none of that name, or it cannot be used.
pub fn show(app: &App, name: &str) -> Result<Prompt, AppError> {
    match app.workspace() {
        Ok(root) => load_prompt(root, name),
        Err(_) => Ok(Prompt::load(name, None)?),
    }
}

/// Opens a prompt in the editor and keeps what comes back as the workspace's own. Gives its file and
/// whether it was changed.
///
/// # Errors
/// `NoWorkspace`, or as `editing::edit`: a prompt that could not be used is refused with the reason.
pub fn edit(app: &App, name: &str, has_terminal: bool) -> Result<(PathBuf, bool), AppError> {
    let root = app.workspace()?;
    let text = current_text(root, name)?;
    let draft = root.join(OWN_FOLDER).join(format!("{name}-draft.md"));
    let check = |text: &str| {
        Prompt::load(name, Some(text))?.render(&example(app, name)?)?;
        Ok(())
    };
    let edited = editing::edit(app, &draft, &text, has_terminal, check)?;
    let file = prompt_file(root, name);
    if let Some(text) = &edited {
        files::create_private_dir(&root.join("prompts"))?;
        files::write_private(&file, text.as_bytes())?;
    }
    Ok((file, edited.is_some()))
}

/// Goes back to the embedded prompt; the workspace's own is kept beside it as `NAME.md.old`. Gives
/// the kept file. `None` when the workspace had none.
///
/// With `dry_run` nothing is changed.
///
/// # Errors
/// `NoWorkspace`, `Prompt` for an unknown name, `File` when it cannot be moved.
pub fn reset(app: &App, name: &str, dry_run: bool) -> Result<Option<PathBuf>, AppError> {
    embedded(name)?;
    let file = prompt_file(app.workspace()?, name);
    let kept = file.with_extension("md.old");
    if fs::symlink_metadata(&file).is_err() {
        return Ok(None);
    }
    if !dry_run {
        fs::rename(&file, &kept).map_err(|error| FileError::new("move", &file, error))?;
    }
    Ok(Some(kept))
}

/// Fills a prompt with the site's own settings and example data: the exact text a model would get.
///
/// # Errors
/// As `show`, and `Prompt` when it cannot be rendered.
pub fn render(app: &App, name: &str) -> Result<Rendered, AppError> {
    Ok(show(app, name)?.render(&example(app, name)?)?)
}

/// The text that editing begins with; a workspace's own one may be broken.
fn current_text(root: &Path, name: &str) -> Result<String, AppError> {
    let embedded = embedded(name)?;
    match files::read_text(&prompt_file(root, name), 256 * 1024) {
        Ok(text) => Ok(text),
        Err(error) if error.is_missing() => Ok(embedded.to_owned()),
        Err(error) => Err(error.into()),
    }
}

/// Example data as the function itself would give it.
fn example(app: &App, name: &str) -> Result<Value, AppError> {
    let site = Site::from_settings(&app.settings);
    let site_name = if site.name.is_empty() {
        "Example Shop"
    } else {
        &site.name
    };
    let (language, industry) = (site.language.as_str(), site.industry.as_str());
    let list = |key: &str| -> Vec<String> {
        let items = app.settings.list(key).into_iter();
        items
            .filter(|item| !item.is_empty())
            .map(str::to_owned)
            .collect()
    };
    let banned = list("writing.banned_topics");
    let links = [(
        "Our oak tables".to_owned(),
        "https://shop.example/oak-tables/".to_owned(),
    )];
    let voice = Voice {
        language,
        site_name,
        industry,
        brand_voice: app.settings.text("writing.brand_voice").unwrap_or_default(),
        author: example_author(app)?,
        style: None,
        strategy: example_strategy(app)?,
        banned_topics: &banned,
        has_links: true,
        allowed_hosts: &site.allowed_hosts,
    };
    let rules = if name == Voice::PROMPT {
        String::new()
    } else {
        show(app, Voice::PROMPT)?.render(&voice.variables())?.system
    };
    let shape = super::structures::show(app, "guide")?.shape();
    let keywords = ["oak dining table".to_owned(), "round oak table".to_owned()];
    let assignment = Assignment {
        title: "How to choose an oak dining table",
        description: "Helps the reader to find size, shape and finish.",
        keywords: &keywords,
        words: u32::try_from(app.settings.integer("writing.words").unwrap_or(900)).unwrap_or(900),
        links: &links,
    };
    Ok(match name {
        "auto_cluster" => auto_cluster::variables(&auto_cluster::Input {
            language,
            site_name,
            industry,
            existing_clusters: &["Garden chairs".to_owned()],
            keywords: &[
                (KeywordId(1), "oak dining table".to_owned()),
                (KeywordId(2), "round oak table".to_owned()),
                (KeywordId(3), "folding garden chair".to_owned()),
            ],
        }),
        "generate_ideas" => generate_ideas::variables(&generate_ideas::Input {
            language,
            site_name,
            industry,
            structures: &["guide".to_owned(), "comparison".to_owned()],
            strategy: voice.strategy,
            banned_topics: &banned,
            how_many: usize::try_from(app.settings.integer("ideas.per_cluster").unwrap_or(3))
                .unwrap_or(3),
            taken_titles: &["How to oil a wooden table".to_owned()],
            cluster_name: "Oak tables",
            keywords: &[
                (
                    "oak dining table".to_owned(),
                    Some(1900),
                    Some("commercial"),
                ),
                ("how to clean an oak table".to_owned(), None, None),
            ],
        }),
        Voice::PROMPT => voice.variables(),
        "generate_content" => generate_content::variables(&generate_content::Input {
            voice,
            rules: &rules,
            shape,
            assignment,
        }),
        "outline_article" => outline_article::variables(&voice, &rules, &shape, &assignment),
        "write_section" => {
            let outline = Outline::expected(assignment.title, assignment.words, 5);
            write_section::variables(&voice, &rules, &shape, &assignment, &outline, 1)
        }
        "expand_article" => {
            let short = Article::placeholder(assignment.words / 2);
            let gaps = expand_article::gaps(&short, assignment.words / 2);
            expand_article::variables(&voice, &rules, &assignment, &short, &gaps)
        }
        "continue_article" => {
            let begun = Begun {
                article: Article::placeholder(assignment.words / 2),
                broke_off: true,
            };
            let missing = assignment.words / 2;
            continue_article::variables(&voice, &rules, &shape, &assignment, &begun, missing)
        }
        "generate_image_prompts" => {
            generate_image_prompts::variables(&generate_image_prompts::Input {
                language,
                site_name,
                title: "How to choose an oak dining table",
                headings: &["Which size fits the room".to_owned()],
                excerpt: "Size, shape and finish, one after the other.",
                positions: &[0, 1],
            })
        }
        "generate_images" => {
            generate_images::variables("A round oak table in morning light.", true)
        }
        _ => json!({}),
    })
}

/// The strategy in use. `None` without one, or without a workspace.
fn example_strategy(app: &App) -> Result<Option<Value>, AppError> {
    if app.workspace().is_err() {
        return Ok(None);
    }
    let session = Session::read(app)?;
    let used = strategies::used(session.store.connection())?;
    Ok(used.and_then(|used| serde_json::to_value(used).ok()))
}

/// The author that tasks get when they name none. `None` without one, or without a workspace.
fn example_author(app: &App) -> Result<Option<Value>, AppError> {
    if app.workspace().is_err() {
        return Ok(None);
    }
    let session = Session::read(app)?;
    let connection = session.store.connection();
    let author = match app.settings.text("writing.author") {
        Some(name) => Some(authors::find(connection, name)?),
        None => authors::default(connection)?,
    };
    Ok(author.map(|author| {
        json!({
            "name": author.name,
            "role": author.role,
            "tone": author.tone,
            "audience": author.audience,
            "guidelines": author.guidelines,
        })
    }))
}
