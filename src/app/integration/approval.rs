//! An application password by a click: WordPress's own approval page, and the way back to this
//! machine.

use std::time::Duration;

use secrecy::SecretString;
use url::Url;
use url::form_urlencoded;

use super::approach::Approached;
use crate::ai::prompts::hex_digest;
use crate::app::App;
use crate::app::error::AppError;
use crate::os::loopback::Loopback;
use crate::wordpress::{SiteAddress, WordPressError};

/// How long a person may take.
const LIMIT: Duration = Duration::from_mins(5);

/// What WordPress shows as the program's name.
const APP_NAME: &str = "IGNY8";

/// The namespace of the program's id for WordPress: one for all of this program's passwords.
const APP_ID: &str = "6f4a4b8a-2f5d-5c64-9a3f-6c1a3a0e9d51";

/// An approval under way.
#[derive(Debug)]
pub struct Approval {
    loopback: Loopback,
    path: String,
    /// The addresses under which the site may name itself: that of its pages, and that of WordPress.
    own: Vec<String>,
    /// The page for the person to open.
    pub page: Url,
}

/// What a person approved.
#[derive(Debug)]
pub struct Approved {
    /// The login name.
    pub user: String,
    /// The application password.
    pub password: SecretString,
}

/// Makes the page's address and begins to listen for its answer.
///
/// # Errors
/// `WordPress` when the site offers no application passwords or names a page on another host;
/// `Invalid` when this machine lets nobody listen.
pub async fn begin(app: &App, approached: &Approached) -> Result<Approval, AppError> {
    let named = match &approached.index {
        Some(index) if !index.has_application_passwords() => {
            return Err(WordPressError::ApplicationPasswordsOff.into());
        }
        Some(index) => index.approval_page(),
        None => None,
    };
    let usual = format!(
        "{}wp-admin/authorize-application.php",
        approached.site.as_str()
    );
    let page = named.unwrap_or(&usual);
    let mut page = Url::parse(page).map_err(|_| WordPressError::NoRest {
        site: approached.site.to_string(),
    })?;
    // A person would type the login there.
    if page.origin() != approached.site.url().origin() {
        return Err(WordPressError::RootElsewhere {
            root: page.to_string(),
        }
        .into());
    }
    let loopback = Loopback::bind().await.map_err(|error| {
        AppError::invalid(
            format!("this machine lets nobody listen on 127.0.0.1: {error}"),
            "make an application password under Users > Profile, and give it with `--user NAME`",
        )
    })?;
    // 128 bits that nobody can guess, and that count once.
    let random = [app.clock.new_uuid_v4(), app.clock.new_uuid_v4()];
    let path = hex_digest(random.map(|uuid| *uuid.as_bytes()).concat())[..32].to_owned();
    page.query_pairs_mut()
        .append_pair("app_name", APP_NAME)
        .append_pair("app_id", APP_ID)
        .append_pair("success_url", &loopback.address(&path));
    let mut own = vec![approached.site.to_string()];
    if let Some(index) = &approached.index
        && let Ok(wordpress) = SiteAddress::read_plain_http(&index.url)
        && wordpress.url().origin() == approached.site.url().origin()
    {
        own.push(wordpress.to_string());
    }
    Ok(Approval {
        loopback,
        path,
        own,
        page,
    })
}

impl Approval {
    /// Waits for the answer, five minutes at most.
    ///
    /// # Errors
    /// `Invalid` when nobody answered, the person refused, or the answer is of another site.
    pub async fn wait(self, app: &App) -> Result<Approved, AppError> {
        let Self {
            loopback,
            path,
            own,
            ..
        } = self;
        let judge = |query: &str| match read(query, &own) {
            Ok(_) => "igny8 has its password. You can close this page.",
            Err(_) => "igny8 did not take this answer. The terminal says why.",
        };
        let waiting = loopback.take_one(&path, LIMIT, judge);
        let taken = tokio::select! {
            taken = waiting => taken,
            () = app.interrupt.first() => return Err(AppError::Interrupted),
        };
        let query = taken
            .map_err(|error| AppError::invalid(format!("the way back broke: {error}"), ""))?
            .ok_or_else(|| {
                AppError::invalid(
                    "nobody approved within five minutes",
                    "if the page showed an error, this WordPress sends nobody back to 127.0.0.1: make an application password under Users > Profile, and run the command with `--user NAME`",
                )
            })?;
        read(&query, &own)
    }
}

/// Reads the answer of the approval page.
fn read(query: &str, own: &[String]) -> Result<Approved, AppError> {
    let field = |wanted: &str| {
        let mut values = form_urlencoded::parse(query.as_bytes())
            .filter(|(name, _)| name == wanted)
            .map(|(_, value)| value.into_owned());
        // One that comes twice is nobody's answer.
        let value = values.next();
        if values.next().is_some() { None } else { value }
    };
    if field("success").as_deref() == Some("false") {
        return Err(AppError::invalid(
            "the connection was refused on WordPress's page",
            "run the same command again and approve it",
        ));
    }
    let (Some(returned), Some(user), Some(password)) =
        (field("site_url"), field("user_login"), field("password"))
    else {
        return Err(AppError::invalid(
            "what came back is no answer of WordPress",
            "run the same command again",
        ));
    };
    let same = SiteAddress::read_plain_http(&returned)
        .is_ok_and(|returned| own.iter().any(|own| own == returned.as_str()));
    if !same {
        return Err(AppError::invalid(
            format!(
                "the answer is not of {} but of another site: it is not used",
                own.first().map_or("", String::as_str)
            ),
            "run the same command again; revoke the password there under Users > Profile",
        ));
    }
    if user.trim().is_empty() || password.trim().is_empty() {
        return Err(AppError::invalid(
            "what came back holds no login",
            "run the same command again",
        ));
    }
    Ok(Approved {
        user,
        password: SecretString::from(password),
    })
}

#[cfg(test)]
mod tests {
    use secrecy::ExposeSecret as _;

    use super::*;

    #[test]
    fn only_a_whole_answer_of_the_same_site_counts() {
        let site = ["https://example.com/blog/".to_owned()];
        let good = "site_url=https%3A%2F%2Fexample.com%2Fblog&user_login=ann&password=abcd+EFGH";
        let approved = read(good, &site).unwrap();
        assert_eq!(approved.user, "ann");
        assert_eq!(approved.password.expose_secret(), "abcd EFGH");
        assert!(!format!("{approved:?}").contains("EFGH"));
        for bad in [
            "",
            "success=false",
            "site_url=https%3A%2F%2Fexample.com&user_login=ann&password=x",
            "site_url=https%3A%2F%2Fevil.example%2Fblog&user_login=ann&password=x",
            "site_url=https%3A%2F%2Fexample.com%2Fblog&user_login=&password=x",
            "site_url=https%3A%2F%2Fexample.com%2Fblog&user_login=ann",
            "site_url=https%3A%2F%2Fexample.com%2Fblog&user_login=ann&password=x&password=y",
        ] {
            let error = read(bad, &site).unwrap_err();
            assert!(!error.to_string().contains("password=x"), "{bad}");
        }
    }
}
