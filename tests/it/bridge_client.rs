//! The client of the bridge plugin against the real plugin on a real WordPress.

use std::fmt::Write as _;

use igny8::domain::publishing::PostStatus;
use igny8::http::HttpClient;
use igny8::wordpress::bridge::{
    BridgeClient, BridgeError, BridgeKey, BridgeUpload, LinkEdit, LookUp, NewPost, PostChange,
    PostParts, Reading, TermWish,
};
use igny8::wordpress::{RestRoot, WordPressError};
use secrecy::SecretString;
use sha2::{Digest as _, Sha256};
use uuid::Uuid;

use crate::support::variable;
use crate::wordpress_client::{PIXEL, address, block_on, http};
use crate::wordpress_site::{Held, Kind, hold};

const ALL: &str = "read,draft,publish,media,links";

pub(crate) fn client<'http>(
    http: &'http HttpClient,
    site: &Held,
    key: &str,
) -> BridgeClient<'http> {
    let root = RestRoot::read(site.rest(), &address(site)).unwrap();
    let key = BridgeKey::read(&SecretString::from(key.to_owned())).unwrap();
    BridgeClient::new(http, root, key)
}

fn hash(bytes: &[u8]) -> String {
    let digest = Sha256::digest(bytes);
    digest.iter().fold(String::new(), |mut hex, byte| {
        let _ = write!(hex, "{byte:02x}");
        hex
    })
}

/// A UUID as content has it.
#[expect(
    clippy::disallowed_methods,
    reason = "made for a test site, where the real time is right"
)]
pub(crate) fn v7() -> Uuid {
    Uuid::now_v7()
}

fn post(title: &str) -> NewPost {
    NewPost {
        content_id: v7(),
        task_id: Some(v7()),
        batch_id: Some(v7()),
        revision_hash: hash(title.as_bytes()),
        post_type: None,
        recreate: false,
        parts: PostParts {
            title: Some(title.to_owned()),
            content: Some(
                "<!-- wp:paragraph -->\n<p>A wool rug is washed by hand.</p>\n<!-- /wp:paragraph -->"
                    .to_owned(),
            ),
            status: Some(PostStatus::Draft),
            ..PostParts::default()
        },
    }
}

/// A PNG that no other test has: the pixel with a text chunk behind it.
fn picture() -> Vec<u8> {
    let mut bytes = PIXEL.to_vec();
    bytes.extend_from_slice(Uuid::new_v4().as_bytes());
    bytes
}

#[test]
fn a_post_is_made_once_changed_found_and_taken_back() {
    let mut kinds = vec![Kind::Bridge];
    if variable("IGNY8_TEST_LONG").is_some() {
        kinds.extend([Kind::BridgeDatabase, Kind::BridgeOld, Kind::PlainBridge]);
    }
    for kind in kinds {
        if let Some(site) = hold(kind) {
            life_of_a_post(&site);
        }
    }
}

fn life_of_a_post(site: &Held) {
    let key = site.key("editor", ALL);
    block_on(async {
        let http = http();
        let bridge = client(&http, site, &key);
        let health = bridge.health().await.unwrap();
        assert!(health.speaks_our_contract() && health.can("edit_others_posts"));
        assert_eq!(health.key.id, bridge.key_name());
        let metadata = bridge.site_metadata().await.unwrap();
        assert!(metadata.post_types.iter().any(|kind| kind.name == "page"));

        let new = post("Made <once> & kept");
        assert_eq!(
            bridge.post_by_content(new.content_id).await.unwrap(),
            LookUp::Missing
        );
        let made = bridge.create_post(&new).await.unwrap();
        assert!(made.created && made.removed.is_empty(), "{made:?}");
        assert_eq!(made.post.title, "Made <once> & kept");
        assert_eq!(Some(&made.post.content), Some(&new.parts.content));
        let again = bridge.create_post(&new).await.unwrap();
        assert!(!again.created && again.post.id == made.post.id);
        let other = NewPost {
            revision_hash: hash(b"other"),
            ..new.clone()
        };
        assert!(matches!(
            bridge.create_post(&other).await,
            Err(BridgeError::Conflict { state: Some(state) }) if state.id == made.post.id
        ));

        // A change that is based on what is there; then one that is not, since a person was faster.
        let change = PostChange {
            batch_id: Some(v7()),
            revision_hash: hash(b"second"),
            base_hash: Some(made.post.state_hash.clone()),
            parts: PostParts {
                title: Some("Made twice".to_owned()),
                status: Some(PostStatus::Publish),
                ..PostParts::default()
            },
            ..PostChange::default()
        };
        let changed = bridge.update_post(made.post.id, &change).await.unwrap();
        assert!(changed.updated && changed.post.status == "publish");
        let same = bridge.update_post(made.post.id, &change).await.unwrap();
        assert!(!same.updated);
        site.php(&format!(
            "wp_update_post(['ID' => {}, 'post_title' => 'A person was here']);",
            made.post.id
        ));
        let late = PostChange {
            revision_hash: hash(b"third"),
            base_hash: Some(changed.post.state_hash.clone()),
            ..change.clone()
        };
        match bridge.update_post(made.post.id, &late).await {
            Err(BridgeError::Conflict { state: Some(state) }) => {
                assert_eq!(state.title, "A person was here");
                assert_eq!(state.changed_by_others, Some(true));
            }
            other => panic!("{other:?}"),
        }
        let events = bridge.events(None, 100).await.unwrap();
        assert!(
            events
                .events
                .iter()
                .any(|event| event.content_id == Some(new.content_id)
                    && event.kind == "post.updated")
        );
        let posts = bridge
            .posts(
                &[("status", "publish"), ("limit", "100")],
                &mut Reading::new(),
            )
            .await
            .unwrap();
        assert!(posts.unwrap().iter().any(|post| post.id == made.post.id));

        // Nothing of the batch is undone over the person's change, and with force it is.
        let batch = change.batch_id.unwrap();
        let refused = bridge.undo_batch(batch, &[], false).await.unwrap();
        assert_eq!(refused.entries[0].result, "changed_since");
        let forced = bridge.undo_batch(batch, &[], true).await.unwrap();
        assert!(forced.complete && forced.entries[0].exact == Some(true));
        assert_eq!(
            bridge.post(made.post.id).await.unwrap().title,
            "Made <once> & kept"
        );
        let undone = bridge
            .undo_batch(new.batch_id.unwrap(), &[], true)
            .await
            .unwrap();
        assert!(undone.complete);
        match bridge.post_by_content(new.content_id).await.unwrap() {
            LookUp::Found(post) => assert!(post.is_trashed()),
            other => panic!("{other:?}"),
        }
        assert!(matches!(
            bridge.create_post(&new).await,
            Err(BridgeError::Trashed { state: Some(_) })
        ));
        site.php(&format!("wp_delete_post({}, true);", made.post.id));
        assert!(matches!(
            bridge.post_by_content(new.content_id).await.unwrap(),
            LookUp::Gone(gone) if gone.post_id == made.post.id
        ));
        assert!(matches!(
            bridge.batch(v7()).await,
            Err(BridgeError::NotFound { .. })
        ));
    });
}

#[test]
fn images_terms_and_links_arrive_once() {
    let Some(site) = hold(Kind::Bridge) else {
        return;
    };
    let key = site.key("editor", ALL);
    block_on(async {
        let http = http();
        let bridge = client(&http, &site, &key);
        let bytes = picture();
        let upload = BridgeUpload {
            sha256: hash(&bytes),
            bytes,
            content_type: "image/png".to_owned(),
            file_name: "rug.png".to_owned(),
            title: "A rug".to_owned(),
            alt_text: "Ein Teppich & mehr".to_owned(),
            caption: String::new(),
            batch_id: None,
        };
        let (first, created) = bridge.upload(upload.clone()).await.unwrap();
        let (second, created_again) = bridge.upload(upload.clone()).await.unwrap();
        assert!(created && !created_again && first.id == second.id);
        assert_eq!(first.alt_text, "Ein Teppich & mehr");
        let mut damaged = upload.clone();
        damaged.bytes.push(0);
        assert_eq!(
            bridge.upload(damaged).await.unwrap_err(),
            BridgeError::HashMismatch
        );
        let mut text = upload;
        text.bytes = b"<?php echo 1;".to_vec();
        text.sha256 = hash(&text.bytes);
        assert!(matches!(
            bridge.upload(text).await,
            Err(BridgeError::MediaRefused { .. })
        ));

        let name = format!("Care & wool {}", Uuid::new_v4().simple());
        let wishes = [
            TermWish::named(&name),
            TermWish {
                parent: Some(name.clone()),
                ..TermWish::named("Deeper")
            },
        ];
        let made = bridge
            .ensure_terms("category", &wishes, None)
            .await
            .unwrap();
        let again = bridge
            .ensure_terms("category", &wishes, None)
            .await
            .unwrap();
        assert!(made[0].created && !again[0].created && made[0].id == again[0].id);
        assert_eq!(
            (made[0].name.as_str(), made[1].parent),
            (name.as_str(), made[0].id)
        );
        let listed = bridge.terms("category", &mut Reading::new()).await.unwrap();
        assert!(listed.unwrap().iter().any(|term| term.name == name));

        let new = post("Linked");
        let made = bridge.create_post(&new).await.unwrap().post;
        let content = made.content.unwrap();
        let edit = LinkEdit {
            post_id: made.id,
            base_hash: made.content_hash,
            offset: content.find("wool rug").unwrap() as u64,
            anchor: "wool rug".to_owned(),
            url: format!("{}/", site.url()),
            rel: String::new(),
        };
        let batch = v7();
        let done = bridge.apply_links(batch, &[edit]).await.unwrap();
        assert!(done.complete, "{done:?}");
        let (mut reading, mut linked) = (Reading::new(), Vec::new());
        while let Some(page) = bridge.link_graph(&mut reading).await.unwrap() {
            linked.extend(page);
        }
        let ours = linked.iter().find(|post| post.post_id == made.id).unwrap();
        assert_eq!(ours.links[0].anchor, "wool rug");
        let edit_id = done.edits[0].edit_id.unwrap();
        assert!(
            bridge
                .revert_links(batch, &[edit_id])
                .await
                .unwrap()
                .complete
        );
        assert_eq!(bridge.post(made.id).await.unwrap().content, Some(content));
    });
}

#[test]
fn keys_are_turned_and_refused() {
    let Some(site) = hold(Kind::Bridge) else {
        return;
    };
    let key = site.key("author", "read,draft");
    block_on(async {
        let http = http();
        let bridge = client(&http, &site, &key);
        assert!(matches!(
            bridge.ensure_terms("category", &[TermWish::named("Never")], None).await,
            Err(BridgeError::Capability { capability, .. }) if capability == "manage_categories"
        ));
        let mut live = post("Too far");
        live.parts.status = Some(PostStatus::Publish);
        assert_eq!(
            bridge.create_post(&live).await.unwrap_err(),
            BridgeError::Scope {
                scope: "publish".to_owned()
            }
        );
        assert_eq!(
            bridge.post_by_content(live.content_id).await.unwrap(),
            LookUp::Missing
        );
        let next = bridge.rotate_key().await.unwrap().key;
        assert_eq!(
            bridge.rotate_key().await.unwrap_err(),
            BridgeError::TooManyKeys
        );
        let newer = client(
            &http,
            &site,
            secrecy::ExposeSecret::expose_secret(next.secret()),
        );
        newer.health().await.unwrap();
        newer.revoke_key(bridge.key_name()).await.unwrap();
        assert_eq!(bridge.health().await.unwrap_err(), BridgeError::KeyRefused);
        newer.health().await.unwrap();
    });
}

/// Whether an error is the expected one.
type Check = fn(&BridgeError) -> bool;

#[test]
fn every_host_s_trick_is_told_and_nothing_is_sent_twice() {
    let Some(site) = hold(Kind::Bridge) else {
        return;
    };
    let key = site.key("editor", ALL);
    block_on(async {
        let http = http();
        let bridge = client(&http, &site, &key);
        // A notice before the JSON, and a host that drops Authorization, do no harm.
        site.faults(r#"{"notice_before_json":true,"strip_authorization":true}"#);
        let made = bridge.create_post(&post("Noisy")).await.unwrap();
        assert!(made.created);
        // An answer that is lost after the post was saved: one request, and the look-up finds it.
        for fault in [r#"{"lose_answer":true}"#, r#"{"fatal_on_save":true}"#] {
            let lost = post("Lost");
            site.faults(fault);
            let before = site.requests("POST");
            let error = bridge.create_post(&lost).await.unwrap_err();
            assert!(error.is_ambiguous(), "{fault}: {error:?}");
            assert_eq!(site.requests("POST") - before, 1, "{fault}");
            site.faults("{}");
            assert!(matches!(
                bridge.post_by_content(lost.content_id).await.unwrap(),
                LookUp::Found(_)
            ));
        }
        let tricks: [(&str, Check); 5] = [
            (r#"{"https_redirect":true}"#, |error| {
                matches!(error, BridgeError::Site(WordPressError::Moved { .. }))
            }),
            (r#"{"maintenance":true}"#, |error| {
                matches!(
                    error,
                    BridgeError::Site(WordPressError::Maintenance {
                        retry_after_s: Some(600)
                    })
                )
            }),
            (r#"{"waf_403":true}"#, |error| {
                matches!(
                    error,
                    BridgeError::Site(WordPressError::Blocked { status: 403 })
                )
            }),
            (r#"{"rest_login_only":true}"#, |error| {
                matches!(
                    error,
                    BridgeError::KeptOut { .. }
                        | BridgeError::Site(WordPressError::NotLoggedIn { .. })
                )
            }),
            (r#"{"no_pretty":true}"#, |error| {
                matches!(error, BridgeError::Missing { status: 404 })
            }),
        ];
        for (fault, check) in tricks {
            site.faults(fault);
            let before = site.requests("POST");
            let error = bridge.create_post(&post("Tricked")).await.unwrap_err();
            assert!(check(&error), "{fault}: {error:?}");
            assert_eq!(site.requests("POST") - before, 1, "{fault}");
            assert!(!error.hint().is_empty());
        }
        site.faults("{}");
        site.php("deactivate_plugins('igny8-bridge/igny8-bridge.php');");
        let missing = bridge.health().await;
        site.php("activate_plugin('igny8-bridge/igny8-bridge.php');");
        assert_eq!(missing.unwrap_err(), BridgeError::Missing { status: 404 });
        assert!(bridge.health().await.is_ok());
    });
}
