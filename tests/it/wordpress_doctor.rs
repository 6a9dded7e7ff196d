//! What the WordPress client finds out about a site before it writes there, and why it cannot.

use std::str::FromStr as _;

use igny8::http::HttpError;
use igny8::wordpress::{
    Layer, Login, PostFields, PostType, SiteAddress, TermKind, WordPressClient, WordPressError,
    discover,
};
use secrecy::SecretString;
use uuid::Uuid;

use crate::wordpress_client::{address, block_on, connect, draft, http, login, why};
use crate::wordpress_site::{Kind, hold};

fn bad_login(user: &str, password: &str) -> Login {
    Login {
        user: user.to_owned(),
        password: SecretString::from(password),
    }
}

#[test]
fn failing_logins_are_told_apart() {
    let Some(site) = hold(Kind::Main) else { return };
    block_on(async {
        let http = http();
        let good = login(&site, "admin");
        let wrong = bad_login("admin", "abcd EFGH 1234 ijkl MNOP 5678");
        let user = "admin".to_owned();

        let wrong_password = Some(WordPressError::WrongPassword { user: user.clone() });
        assert_eq!(
            why(&http, &site, &wrong).await,
            (Layer::Login, wrong_password.clone())
        );
        let form_password = bad_login("admin", "admin-pass-1");
        let login_password = Some(WordPressError::LoginPassword { user: user.clone() });
        assert_eq!(
            why(&http, &site, &form_password).await,
            (Layer::Login, login_password)
        );

        site.faults(r#"{"strip_authorization":true}"#);
        let stripped = Some(WordPressError::HeaderStripped);
        assert_eq!(why(&http, &site, &good).await, (Layer::Login, stripped));
        assert_eq!(
            why(&http, &site, &wrong).await,
            (Layer::Login, wrong_password)
        );
        site.faults(r#"{"strip_authorization":true,"xmlrpc_off":true}"#);
        let unclear = Some(WordPressError::LoginUnclear { user });
        assert_eq!(why(&http, &site, &good).await, (Layer::Login, unclear));
        site.faults(r#"{"redirect_authorization":true}"#);
        assert_eq!(why(&http, &site, &good).await, (Layer::Ready, None));

        site.faults(r#"{"app_passwords_off":true}"#);
        let off = Some(WordPressError::ApplicationPasswordsOff);
        assert_eq!(why(&http, &site, &good).await, (Layer::Login, off));

        // Neither a look-up nor a create may take a bad login for "nothing there".
        site.faults("{}");
        let root = discover(&http, &address(&site)).await.unwrap().root;
        let client = WordPressClient::with_root(&http, address(&site), root, wrong);
        let content = Uuid::new_v4();
        let lookup = client
            .find_by_marker(content, PostType::Post)
            .await
            .unwrap_err();
        assert!(
            matches!(lookup, WordPressError::NotLoggedIn { .. }),
            "{lookup:?}"
        );
        let create = client
            .create(PostType::Post, &draft(content, "No"))
            .await
            .unwrap_err();
        assert!(
            matches!(create, WordPressError::NotLoggedIn { .. }),
            "{create:?}"
        );
        assert!(!create.is_ambiguous());
        let explained = client.explain(create).await;
        assert!(
            matches!(explained, WordPressError::WrongPassword { .. }),
            "{explained:?}"
        );
    });
}

#[test]
fn closed_sites_say_what_closes_them() {
    let Some(site) = hold(Kind::Main) else { return };
    block_on(async {
        let http = http();
        let good = login(&site, "admin");
        site.faults(r#"{"rest_login_only":true}"#);
        assert_eq!(why(&http, &site, &good).await, (Layer::Ready, None));
        let (layer, error) = why(
            &http,
            &site,
            &bad_login("admin", "abcdEFGH1234ijklMNOP5678"),
        )
        .await;
        assert_eq!(layer, Layer::Login);
        assert!(
            matches!(error, Some(WordPressError::WrongPassword { .. })),
            "{error:?}"
        );

        site.faults(r#"{"rest_disabled":true}"#);
        let (layer, error) = why(&http, &site, &good).await;
        assert_eq!(layer, Layer::RestApi);
        assert!(
            matches!(error, Some(WordPressError::RestDisabled { .. })),
            "{error:?}"
        );

        site.faults(r#"{"maintenance":true}"#);
        let maintenance = WordPressError::Maintenance {
            retry_after_s: Some(600),
        };
        assert_eq!(
            why(&http, &site, &good).await,
            (Layer::Site, Some(maintenance))
        );

        site.faults(r#"{"https_redirect":true}"#);
        let (layer, error) = why(&http, &site, &good).await;
        assert_eq!(layer, Layer::Site);
        let Some(WordPressError::Moved { status: 301, to }) = error else {
            panic!("{error:?}");
        };
        assert_eq!(to, format!("{}/", site.url().replace("http:", "https:")));

        site.faults(r#"{"html_rest":true}"#);
        let (layer, error) = why(&http, &site, &good).await;
        assert_eq!(layer, Layer::RestApi);
        assert!(
            matches!(error, Some(WordPressError::NoRest { .. })),
            "{error:?}"
        );
    });
}

#[test]
fn the_api_is_found_where_pretty_addresses_fail() {
    let Some(site) = hold(Kind::Main) else { return };
    block_on(async {
        let http = http();
        assert!(
            !discover(&http, &address(&site))
                .await
                .unwrap()
                .root
                .is_plain()
        );
        site.faults(r#"{"no_pretty":true}"#);
        let found = discover(&http, &address(&site)).await.unwrap();
        assert!(found.root.is_plain(), "{:?}", found.root);
        assert_eq!(
            why(&http, &site, &login(&site, "author")).await,
            (Layer::Ready, None)
        );
    });
}

#[test]
fn a_plain_site_in_a_subfolder_works_like_any_other() {
    let Some(site) = hold(Kind::PlainSubfolder) else {
        return;
    };
    block_on(async {
        let http = http();
        let client = connect(&http, &site, "author").await;
        assert!(client.root().is_plain());
        assert!(client.root().as_str().starts_with(site.url()));
        let content = Uuid::new_v4();
        let tags = client
            .terms(TermKind::Tag, &["News & Views".to_owned()])
            .await
            .unwrap();
        let fields = PostFields {
            tags: Some(tags.ids),
            ..draft(content, "In a folder")
        };
        let made = client.create(PostType::Post, &fields).await.unwrap();
        assert_eq!(
            client
                .find_by_marker(content, PostType::Post)
                .await
                .unwrap(),
            std::slice::from_ref(&made)
        );
        client.trash(PostType::Post, made.id).await.unwrap();

        site.faults(r#"{"html_rest":true}"#);
        let (layer, error) = why(&http, &site, &login(&site, "author")).await;
        assert_eq!(layer, Layer::RestApi);
        assert!(
            matches!(error, Some(WordPressError::PlainPermalinks { .. })),
            "{error:?}"
        );
        // Above the folder there is no WordPress at all.
        site.faults("{}");
        let above = SiteAddress::from_str(&site.url().replace("/blog", "")).unwrap();
        let error = discover(&http, &above).await.unwrap_err();
        assert!(matches!(error, WordPressError::NoRest { .. }), "{error:?}");
    });
}

#[test]
fn a_host_that_is_not_there_was_sent_nothing() {
    let http = http();
    let listener = std::net::TcpListener::bind("127.0.0.1:0").unwrap();
    let port = listener.local_addr().unwrap().port();
    drop(listener);
    let site = SiteAddress::from_str(&format!("http://127.0.0.1:{port}")).unwrap();
    let error = block_on(discover(&http, &site)).unwrap_err();
    assert!(
        matches!(error, WordPressError::Network(HttpError::NotSent { .. })),
        "{error:?}"
    );
    assert!(!error.is_ambiguous());
}
