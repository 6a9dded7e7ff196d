//! Finding a site before anything secret goes there, and what the user has to agree to first.

use url::Url;

use crate::app::App;
use crate::app::connection::{self, OTHER_HOSTS, PLAIN_HTTP};
use crate::app::error::AppError;
use crate::config::edit;
use crate::config::layers::FileLayer;
use crate::wordpress::{
    AddressError, Discovery, RestRoot, SiteAddress, SiteIndex, WordPressError, discover,
};

/// A site that answers, before anybody logs in.
#[derive(Clone, Debug)]
pub struct Approached {
    /// The site.
    pub site: SiteAddress,
    /// Where its REST API is.
    pub root: RestRoot,
    /// What that says about itself. `None` when it speaks only to those who are logged in.
    pub index: Option<SiteIndex>,
    /// What the user has to agree to before credentials are sent; empty for nothing.
    pub questions: Vec<Question>,
}

/// Something that the user has to agree to, once per site.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Question {
    /// What is sent can be read on the way.
    PlainHttp {
        /// The address.
        url: Url,
    },
    /// The REST API lies on another host than the site that was typed.
    OtherHost {
        /// The site.
        site: SiteAddress,
        /// Where its REST API is.
        api: Url,
    },
}

impl Question {
    /// What is asked, as the beginning of a sentence.
    #[must_use]
    pub fn text(&self) -> String {
        match self {
            Self::PlainHttp { url } => format!(
                "{} is plain http: whoever is on the way can read the key and act with it",
                host_of(url)
            ),
            Self::OtherHost { site, api } => format!(
                "{site} names a REST API on another host, {}, which would get its key",
                host_of(api)
            ),
        }
    }

    /// The flag that agrees.
    #[must_use]
    pub const fn flag(&self) -> &'static str {
        match self {
            Self::PlainHttp { .. } => "--allow-http",
            Self::OtherHost { .. } => "--allow-host",
        }
    }
}

/// Looks at a site: what a person typed, else the one in the settings. No credentials are sent.
///
/// # Errors
/// `Address` when it is no address; `WordPress` when no REST API is found, `Moved` when the site sends
/// on to another address.
pub async fn look(app: &App, given: Option<&str>) -> Result<Approached, AppError> {
    let given = given.or_else(|| app.settings.text("wordpress.url"));
    if given.is_none_or(str::is_empty) {
        let own = app.settings.text("site.url").filter(|own| !own.is_empty());
        return Err(AppError::invalid(
            "no WordPress address was given, and none is set",
            &format!(
                "run `igny8 wp connect {}`",
                own.unwrap_or("https://YOUR-SITE")
            ),
        ));
    }
    let typed = SiteAddress::read_plain_http(given.unwrap_or_default())?;
    // Under what was agreed to before; else as it was typed.
    let site = match connection::address(app, given.unwrap_or_default()) {
        Err(AppError::Address(AddressError::NotSecure { .. })) => typed.clone(),
        read => read?,
    };
    let http = app.http()?;
    let mut questions = Vec::new();
    if !connection::agreed_to_plain_http(app, site.url()) {
        questions.push(Question::PlainHttp {
            url: site.url().clone(),
        });
    }
    let found = match discover(&http, &site).await {
        Err(WordPressError::RootElsewhere { root }) => {
            let Ok(api) = Url::parse(&root) else {
                return Err(WordPressError::RootElsewhere { root }.into());
            };
            let api = origin_of(&api);
            let agreed = site.clone().with_api_at(api.clone());
            let found = discover(&http, &agreed).await?;
            if !connection::agreed_to_plain_http(app, &api) {
                questions.push(Question::PlainHttp { url: api.clone() });
            }
            questions.push(Question::OtherHost { site, api });
            return Ok(approached(agreed, found, questions));
        }
        found => found?,
    };
    Ok(approached(site, found, questions))
}

fn approached(site: SiteAddress, found: Discovery, questions: Vec<Question>) -> Approached {
    Approached {
        site,
        root: found.root,
        index: found.index,
        questions,
    }
}

/// Notes in the user's own settings that the user has agreed.
///
/// # Errors
/// `Config` when the settings cannot be written.
pub fn agree(app: &App, question: &Question) -> Result<(), AppError> {
    let (key, item) = match question {
        Question::PlainHttp { url } => (PLAIN_HTTP, origin_of(url).to_string()),
        Question::OtherHost { site, api } => (OTHER_HOSTS, format!("{site}>{api}")),
    };
    let mut agreed: Vec<&str> = app.settings.list(key);
    if agreed.contains(&item.as_str()) {
        return Ok(());
    }
    agreed.push(&item);
    let file = app.paths.settings_file();
    edit::set_in_file(&app.paths, &file, FileLayer::User, key, &agreed.join(","))?;
    Ok(())
}

/// Scheme, host and port alone.
fn origin_of(url: &Url) -> Url {
    let mut origin = url.clone();
    origin.set_path("/");
    origin.set_query(None);
    origin.set_fragment(None);
    origin
}

fn host_of(url: &Url) -> String {
    let host = url.host_str().unwrap_or_default();
    let port = url.port().map(|port| format!(":{port}"));
    format!("{host}{}", port.unwrap_or_default())
}
