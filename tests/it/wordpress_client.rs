//! The WordPress client against a real WordPress: what it sends, and what it makes of each answer.

use std::str::FromStr as _;
use std::time::Duration;

use igny8::domain::publishing::PostStatus;
use igny8::http::{ClientOptions, HttpClient, HttpError, IpPolicy};
use igny8::wordpress::{
    Diagnosis, Layer, Login, MediaName, MediaTexts, MediaUpload, PostFields, PostType, SiteAddress,
    TermKind, WordPressClient, WordPressError, content_marker, diagnose,
};
use secrecy::SecretString;
use uuid::Uuid;

use crate::wordpress_site::{Held, Kind, hold};

/// A PNG of one pixel.
pub(crate) const PIXEL: &[u8] = &[
    0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 0x0d, 0x49, 0x48, 0x44, 0x52, 0, 0, 0,
    1, 0, 0, 0, 1, 8, 4, 0, 0, 0, 0xb5, 0x1c, 0x0c, 2, 0, 0, 0, 0x0b, 0x49, 0x44, 0x41, 0x54, 0x78,
    0xda, 0x63, 0x64, 0xf8, 0x0f, 0, 1, 5, 1, 1, 0x27, 0x18, 0xe3, 0x66, 0, 0, 0, 0, 0x49, 0x45,
    0x4e, 0x44, 0xae, 0x42, 0x60, 0x82,
];

pub(crate) fn http() -> HttpClient {
    HttpClient::new(ClientOptions {
        user_agent: "igny8/test".to_owned(),
        ca_certificate_pem: None,
        ip_policy: IpPolicy::Anywhere,
    })
    .unwrap()
}

pub(crate) fn block_on<F: Future>(work: F) -> F::Output {
    tokio::runtime::Builder::new_current_thread()
        .enable_all()
        .build()
        .unwrap()
        .block_on(work)
}

pub(crate) fn address(site: &Held) -> SiteAddress {
    SiteAddress::from_str(site.url()).unwrap()
}

pub(crate) fn login(site: &Held, role: &str) -> Login {
    let (user, password) = site.account(role);
    Login {
        user,
        password: SecretString::from(password),
    }
}

pub(crate) async fn connect<'http>(
    http: &'http HttpClient,
    site: &Held,
    role: &str,
) -> WordPressClient<'http> {
    WordPressClient::connect(http, address(site), login(site, role))
        .await
        .unwrap()
}

pub(crate) fn draft(content: Uuid, title: &str) -> PostFields {
    let marker = content_marker(content);
    PostFields {
        title: Some(title.to_owned()),
        content: Some(format!(
            "<!-- wp:paragraph -->\n<p>Back\\slash &amp; \"quotes\" 😀</p>\n<!-- /wp:paragraph -->\n\n{marker}"
        )),
        status: Some(PostStatus::Draft),
        ..PostFields::default()
    }
}

/// Reads why a login fails.
pub(crate) async fn why(
    http: &HttpClient,
    site: &Held,
    login: &Login,
) -> (Layer, Option<WordPressError>) {
    let Diagnosis { layer, error, .. } = diagnose(http, &address(site), login).await;
    (layer, error)
}

#[test]
fn a_post_is_made_found_changed_and_trashed() {
    let Some(site) = hold(Kind::Main) else { return };
    block_on(async {
        let http = http();
        for role in ["admin", "author"] {
            let client = connect(&http, &site, role).await;
            let content = Uuid::new_v4();
            assert!(
                client
                    .find_by_marker(content, PostType::Post)
                    .await
                    .unwrap()
                    .is_empty()
            );
            let posts_before = site.requests("POST");
            let made = client
                .create(PostType::Post, &draft(content, "Made"))
                .await
                .unwrap();
            assert_eq!(site.requests("POST") - posts_before, 1);
            assert_eq!(
                (made.status.as_str(), made.post_type.as_str()),
                ("draft", "post")
            );
            assert_eq!(made.title.raw, "Made");
            assert_eq!(Some(&made.content.raw), draft(content, "").content.as_ref());
            assert!(made.link.starts_with(site.url()));

            let found = client
                .find_by_marker(content, PostType::Post)
                .await
                .unwrap();
            assert_eq!(found, std::slice::from_ref(&made));
            // Another content's marker leads nowhere, though both hold "igny8".
            let other = client
                .find_by_marker(Uuid::new_v4(), PostType::Post)
                .await
                .unwrap();
            assert!(other.is_empty());

            let change = PostFields {
                title: Some("Changed".to_owned()),
                status: Some(PostStatus::Publish),
                ..PostFields::default()
            };
            let changed = client
                .update(PostType::Post, made.id, &change)
                .await
                .unwrap();
            assert_eq!((changed.id, changed.status.as_str()), (made.id, "publish"));
            assert_eq!(changed.content, made.content);

            client.trash(PostType::Post, made.id).await.unwrap();
            client.trash(PostType::Post, made.id).await.unwrap();
            let found = client
                .find_by_marker(content, PostType::Post)
                .await
                .unwrap();
            assert!(
                found.len() == 1 && found[0].is_trashed(),
                "{role}: {found:?}"
            );
            assert!(
                client
                    .post_by_id(PostType::Post, made.id)
                    .await
                    .unwrap()
                    .is_trashed()
            );
            let unseen = PostFields {
                status: None,
                ..change
            };
            assert_eq!(
                client.update(PostType::Post, made.id, &unseen).await,
                Err(WordPressError::Trashed { id: made.id })
            );
        }
        let client = connect(&http, &site, "admin").await;
        let missing = client.post_by_id(PostType::Post, 999_999).await;
        assert!(
            matches!(missing, Err(WordPressError::NotFound { .. })),
            "{missing:?}"
        );
    });
}

#[test]
fn a_page_is_found_also_when_a_post_is_looked_for() {
    let Some(site) = hold(Kind::Main) else { return };
    block_on(async {
        let http = http();
        let client = connect(&http, &site, "admin").await;
        let content = Uuid::new_v4();
        let made = client
            .create(PostType::Page, &draft(content, "A page"))
            .await
            .unwrap();
        assert_eq!(made.post_type, "page");
        let found = client
            .find_by_marker(content, PostType::Post)
            .await
            .unwrap();
        assert_eq!(
            found.iter().map(|post| post.id).collect::<Vec<_>>(),
            [made.id]
        );
    });
}

#[test]
fn an_image_is_uploaded_with_its_texts_and_found_again() {
    let Some(site) = hold(Kind::Main) else { return };
    block_on(async {
        let http = http();
        let client = connect(&http, &site, "author").await;
        let name = MediaName::new("garden-rugs", Uuid::new_v4(), "png");
        let texts = MediaTexts {
            title: "Rugs & more".to_owned(),
            alt_text: "Tapis « été » 😀".to_owned(),
            caption: "On grass".to_owned(),
        };
        let upload = MediaUpload {
            name: name.clone(),
            content_type: "image/png".to_owned(),
            bytes: PIXEL.to_vec(),
            texts: texts.clone(),
        };
        assert!(client.find_media(&name).await.unwrap().is_empty());
        let made = client.upload(upload.clone()).await.unwrap();
        assert_eq!(made.alt_text, texts.alt_text);
        assert_eq!(made.slug, name.stem());
        assert!(
            made.source_url.ends_with(&name.file_name()),
            "{}",
            made.source_url
        );
        assert_eq!(
            client.find_media(&name).await.unwrap(),
            std::slice::from_ref(&made)
        );
        // An image of the same moment and title is another one.
        let other = MediaName::new("garden-rugs", Uuid::new_v4(), "png");
        assert!(client.find_media(&other).await.unwrap().is_empty());

        let copy = client.upload(upload).await.unwrap();
        let ids: Vec<i64> = client
            .find_media(&name)
            .await
            .unwrap()
            .iter()
            .map(|m| m.id)
            .collect();
        assert_eq!(ids, [made.id, copy.id]);
        client.delete_media(copy.id).await.unwrap();
        let described = MediaTexts {
            alt_text: "New".to_owned(),
            ..texts
        };
        let described = client.describe_media(made.id, &described).await.unwrap();
        assert_eq!(described.alt_text, "New");

        let post = PostFields {
            featured_media: Some(made.id),
            ..draft(Uuid::new_v4(), "With an image")
        };
        client.create(PostType::Post, &post).await.unwrap();
        let drawing = MediaUpload {
            name: MediaName::new("drawing", Uuid::new_v4(), "svg"),
            content_type: "image/svg+xml".to_owned(),
            bytes: b"<svg xmlns=\"http://www.w3.org/2000/svg\"/>".to_vec(),
            texts: MediaTexts::default(),
        };
        let refused = client.upload(drawing).await.unwrap_err();
        assert!(
            matches!(refused, WordPressError::UploadRefused { .. }),
            "{refused:?}"
        );
    });
}

#[test]
fn terms_are_used_when_they_exist_and_made_when_not() {
    let Some(site) = hold(Kind::Main) else { return };
    block_on(async {
        let http = http();
        let names = |names: &[&str]| {
            names
                .iter()
                .map(|name| (*name).to_owned())
                .collect::<Vec<_>>()
        };
        let client = connect(&http, &site, "admin").await;
        let wanted = names(&[
            "News & Views",
            "C++",
            "C",
            "Кремы",
            "日本語",
            "news & views",
            " ",
        ]);
        for kind in [TermKind::Category, TermKind::Tag] {
            let first = client.terms(kind, &wanted).await.unwrap();
            assert_eq!((first.ids.len(), first.skipped.len()), (5, 0), "{first:?}");
            assert_eq!(client.terms(kind, &wanted).await.unwrap(), first);
        }
        let author = connect(&http, &site, "author").await;
        let wanted = names(&["News & Views", "Only for editors"]);
        let outcome = author.terms(TermKind::Category, &wanted).await.unwrap();
        assert_eq!(outcome.ids.len(), 1);
        assert_eq!(outcome.skipped[0].name, "Only for editors");
        let tags = author
            .terms(TermKind::Tag, &names(&["By an author"]))
            .await
            .unwrap();
        assert_eq!((tags.ids.len(), tags.skipped.len()), (1, 0));
    });
}

#[test]
fn roles_decide_what_an_account_may_do() {
    let Some(site) = hold(Kind::Main) else { return };
    block_on(async {
        let http = http();
        let me = connect(&http, &site, "author").await.me().await.unwrap();
        assert_eq!(me.roles, ["author"]);
        assert!(me.can("publish_posts") && me.can("upload_files"));
        assert!(!me.can("edit_pages") && !me.can("manage_categories"));

        let contributor = connect(&http, &site, "contributor").await;
        let live = PostFields {
            status: Some(PostStatus::Publish),
            ..draft(Uuid::new_v4(), "Too much")
        };
        let refused = contributor.create(PostType::Post, &live).await.unwrap_err();
        assert!(
            matches!(refused, WordPressError::RoleTooLow { .. }),
            "{refused:?}"
        );

        let (layer, error) = why(&http, &site, &login(&site, "subscriber")).await;
        assert_eq!(layer, Layer::Role);
        assert!(
            matches!(error, Some(WordPressError::RoleTooLow { .. })),
            "{error:?}"
        );
        assert_eq!(
            why(&http, &site, &login(&site, "author")).await,
            (Layer::Ready, None)
        );
    });
}

#[test]
fn refused_writes_leave_nothing_and_are_sent_once() {
    let Some(site) = hold(Kind::Main) else { return };
    block_on(async {
        let http = http();
        let client = connect(&http, &site, "admin").await;
        let faults = [
            (
                r#"{"waf_403":true}"#,
                WordPressError::Blocked { status: 403 },
            ),
            (r#"{"limit_body":10}"#, WordPressError::TooLarge),
            (
                r#"{"rate_limit":0.5}"#,
                WordPressError::RateLimited {
                    retry_after_s: Some(1),
                },
            ),
            (
                r#"{"html_rest":true}"#,
                WordPressError::Unparsable { status: 200 },
            ),
            (
                r#"{"maintenance":true}"#,
                WordPressError::Maintenance {
                    retry_after_s: Some(600),
                },
            ),
        ];
        for (fault, expected) in faults {
            let content = Uuid::new_v4();
            let sent_before = site.requests("POST");
            site.faults(fault);
            let refused = client
                .create(PostType::Post, &draft(content, "Refused"))
                .await;
            assert_eq!(refused, Err(expected), "{fault}");
            assert_eq!(site.requests("POST") - sent_before, 1, "{fault}");
            site.faults("{}");
            assert!(
                client
                    .find_by_marker(content, PostType::Post)
                    .await
                    .unwrap()
                    .is_empty()
            );
        }
        // A POST that follows such a redirect becomes a GET, and a list of posts looks like success.
        site.faults(r#"{"https_redirect":true}"#);
        let moved = client
            .create(PostType::Post, &draft(Uuid::new_v4(), "Moved"))
            .await;
        assert!(
            matches!(moved, Err(WordPressError::Moved { status: 301, .. })),
            "{moved:?}"
        );
    });
}

#[test]
fn a_post_behind_a_lost_answer_is_found() {
    let Some(site) = hold(Kind::Main) else { return };
    block_on(async {
        let http = http();
        let client = connect(&http, &site, "author").await;
        for (fault, is_page) in [
            (r#"{"lose_answer":true}"#, true),
            (r#"{"fatal_on_save":true}"#, true),
            (r#"{"cut_answer":true}"#, false),
        ] {
            let content = Uuid::new_v4();
            site.faults(fault);
            let lost = client
                .create(PostType::Post, &draft(content, "Lost"))
                .await
                .unwrap_err();
            let told_by_page = matches!(lost, WordPressError::ServerFailed { .. });
            assert_eq!(told_by_page, is_page, "{fault}: {lost:?}");
            assert!(lost.is_ambiguous(), "{fault}: {lost:?}");
            site.faults("{}");
            let found = client
                .find_by_marker(content, PostType::Post)
                .await
                .unwrap();
            assert_eq!(found.len(), 1, "{fault}");
        }
        let name = MediaName::new("lost", Uuid::new_v4(), "png");
        let upload = MediaUpload {
            name: name.clone(),
            content_type: "image/png".to_owned(),
            bytes: PIXEL.to_vec(),
            texts: MediaTexts::default(),
        };
        site.faults(r#"{"lose_answer":true}"#);
        assert!(client.upload(upload).await.unwrap_err().is_ambiguous());
        site.faults("{}");
        assert_eq!(client.find_media(&name).await.unwrap().len(), 1);
    });
}

#[test]
fn a_post_behind_a_time_out_appears_in_the_end() {
    let Some(site) = hold(Kind::Main) else { return };
    block_on(async {
        let http = http();
        let client = connect(&http, &site, "author").await;
        let content = Uuid::new_v4();
        site.faults(r#"{"lose_answer":2000}"#);
        let hasty = connect(&http, &site, "author").await.write_limit_s(0.2);
        let lost = hasty
            .create(PostType::Post, &draft(content, "Late"))
            .await
            .unwrap_err();
        assert!(
            matches!(lost, WordPressError::Network(HttpError::Lost { .. })),
            "{lost:?}"
        );
        assert!(lost.is_ambiguous());
        // WordPress is still at work: it takes patience, not a second create.
        let mut found = Vec::new();
        for _ in 0..100 {
            found = client
                .find_by_marker(content, PostType::Post)
                .await
                .unwrap();
            if !found.is_empty() {
                break;
            }
            tokio::time::sleep(Duration::from_millis(200)).await;
        }
        assert_eq!(found.len(), 1);
    });
}

#[test]
fn a_post_is_found_where_the_search_is_blind() {
    let Some(site) = hold(Kind::Main) else { return };
    block_on(async {
        let http = http();
        let client = connect(&http, &site, "author").await;
        let content = Uuid::new_v4();
        let made = client
            .create(PostType::Post, &draft(content, "Hidden"))
            .await
            .unwrap();
        site.faults(r#"{"search_blind":true}"#);
        assert_eq!(
            client
                .find_by_marker(content, PostType::Post)
                .await
                .unwrap(),
            std::slice::from_ref(&made)
        );
        client.trash(PostType::Post, made.id).await.unwrap();
        let found = client
            .find_by_marker(content, PostType::Post)
            .await
            .unwrap();
        assert!(found.len() == 1 && found[0].is_trashed(), "{found:?}");
    });
}

#[test]
fn a_notice_before_the_json_does_not_matter() {
    let Some(site) = hold(Kind::Main) else { return };
    block_on(async {
        let http = http();
        site.faults(r#"{"notice_before_json":true}"#);
        let client = connect(&http, &site, "author").await;
        let content = Uuid::new_v4();
        let made = client
            .create(PostType::Post, &draft(content, "Noticed"))
            .await
            .unwrap();
        assert_eq!(
            client
                .find_by_marker(content, PostType::Post)
                .await
                .unwrap(),
            [made]
        );
        assert_eq!(client.me().await.unwrap().roles, ["author"]);
    });
}
