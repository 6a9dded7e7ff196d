//! What a site is made of, as far as core REST tells it: less than the bridge plugin does.

use std::collections::BTreeMap;

use serde::Deserialize;

use super::bridge::{Author, PostTypeInfo, SeoPlugin, SiteMetadata, SiteTerm, TaxonomyInfo};
use super::client::WordPressClient;
use super::failure::WordPressError;
use super::users::Me;
use super::wire::SiteIndex;

/// The statuses that are counted.
const COUNTED: &[&str] = &["publish", "future", "draft", "pending", "private"];

/// The most terms of one taxonomy that are read.
const MOST_TERM_PAGES: u32 = 100;

/// The namespaces by which SEO plugins are known.
const SEO_PLUGINS: &[(&str, &str)] = &[
    ("yoast/v1", "yoast"),
    ("rankmath/v1", "rank_math"),
    ("aioseo/v1", "aioseo"),
    ("seopress/v1", "seopress"),
];

#[derive(Deserialize)]
struct Type {
    #[serde(default)]
    name: String,
    #[serde(default)]
    slug: String,
    #[serde(default)]
    hierarchical: bool,
    #[serde(default)]
    viewable: bool,
    #[serde(default)]
    taxonomies: Vec<String>,
    #[serde(default)]
    rest_base: String,
}

#[derive(Deserialize)]
struct Taxonomy {
    #[serde(default)]
    name: String,
    #[serde(default)]
    slug: String,
    #[serde(default)]
    hierarchical: bool,
    #[serde(default)]
    types: Vec<String>,
    #[serde(default)]
    rest_base: String,
}

#[derive(Deserialize)]
struct Term {
    id: i64,
    #[serde(default)]
    name: String,
    #[serde(default)]
    slug: String,
    #[serde(default)]
    parent: i64,
    #[serde(default)]
    count: u64,
}

#[derive(Deserialize)]
struct User {
    id: i64,
    #[serde(default)]
    name: String,
    #[serde(default)]
    slug: String,
}

#[derive(Deserialize)]
struct Numbered {}

impl WordPressClient<'_> {
    /// Asks what the site is made of, with the terms of each taxonomy.
    ///
    /// # Errors
    /// Any failure of a read that everybody who writes may make.
    pub async fn site_structure(
        &self,
        index: Option<&SiteIndex>,
        me: &Me,
    ) -> Result<(SiteMetadata, BTreeMap<String, Vec<SiteTerm>>), WordPressError> {
        let types: BTreeMap<String, Type> = self.get("wp/v2/types", &[("context", "edit")]).await?;
        let taxonomies: BTreeMap<String, Taxonomy> =
            self.get("wp/v2/taxonomies", &[("context", "edit")]).await?;
        let mut post_types = Vec::new();
        for known in types.into_values() {
            // Blocks, templates and attachments are no pages of their own.
            if !known.viewable || known.slug == "attachment" || known.rest_base.is_empty() {
                continue;
            }
            let plural = if known.slug == "page" {
                "pages"
            } else {
                "posts"
            };
            post_types.push(PostTypeInfo {
                counts: self.counts(&known.rest_base).await?,
                can_create: me.can(&format!("edit_{plural}")),
                can_publish: me.can(&format!("publish_{plural}")),
                name: known.slug,
                label: known.name,
                hierarchical: known.hierarchical,
                supports: Vec::new(),
                taxonomies: known.taxonomies,
            });
        }
        let mut told = Vec::new();
        let mut terms = BTreeMap::new();
        for known in taxonomies.into_values() {
            let igny8_type = match known.slug.as_str() {
                "category" => Some("category".to_owned()),
                "post_tag" => Some("tag".to_owned()),
                "nav_menu" | "wp_pattern_category" => continue,
                _ => None,
            };
            let found = self.terms_of(&known.rest_base).await?;
            told.push(TaxonomyInfo {
                igny8_type,
                hierarchical: known.hierarchical,
                post_types: known.types,
                terms: found.len() as u64,
                can_create: me.can("manage_categories"),
                label: known.name,
                name: known.slug.clone(),
            });
            terms.insert(known.slug, found);
        }
        let seo_plugin = index.and_then(|index| {
            let is_there =
                |namespace: &str| index.namespaces.iter().any(|known| known == namespace);
            let (_, name) = SEO_PLUGINS
                .iter()
                .find(|(namespace, _)| is_there(namespace))?;
            Some(SeoPlugin {
                name: (*name).to_owned(),
                version: String::new(),
            })
        });
        let site = SiteMetadata {
            name: index.map_or_else(String::new, |index| index.name.clone()),
            description: String::new(),
            home_url: self.site().to_string(),
            site_url: index.map_or_else(String::new, |index| index.url.clone()),
            rest_url: self.root().as_str().to_owned(),
            language: String::new(),
            timezone: String::new(),
            permalinks: String::new(),
            wordpress_version: String::new(),
            front_page: None,
            theme: String::new(),
            seo_plugin,
            cluster_taxonomy: false,
            woocommerce: None,
            post_types,
            taxonomies: told,
            authors: self.authors().await,
        };
        Ok((site, terms))
    }

    async fn counts(&self, rest_base: &str) -> Result<BTreeMap<String, u64>, WordPressError> {
        let route = format!("wp/v2/{rest_base}");
        let mut counts = BTreeMap::new();
        for status in COUNTED {
            // One per page: the number of pages is the number of posts.
            let arguments = [("status", *status), ("per_page", "1"), ("_fields", "id")];
            match self.get_list::<Numbered>(&route, &arguments).await {
                Ok((rows, pages)) => {
                    let count = if rows.is_empty() { 0 } else { u64::from(pages) };
                    if count > 0 {
                        counts.insert((*status).to_owned(), count);
                    }
                }
                Err(
                    WordPressError::RoleTooLow { .. }
                    | WordPressError::NotLoggedIn { .. }
                    | WordPressError::Invalid { .. }
                    | WordPressError::Refused { .. },
                ) => {}
                Err(error) => return Err(error),
            }
        }
        Ok(counts)
    }

    async fn terms_of(&self, rest_base: &str) -> Result<Vec<SiteTerm>, WordPressError> {
        let route = format!("wp/v2/{rest_base}");
        let mut terms = Vec::new();
        for page in 1..=MOST_TERM_PAGES {
            let number = page.to_string();
            let arguments = [
                ("per_page", "100"),
                ("page", number.as_str()),
                ("_fields", "id,name,slug,parent,count"),
            ];
            let (found, pages) = self.get_list::<Term>(&route, &arguments).await?;
            terms.extend(found.into_iter().map(|term| SiteTerm {
                id: term.id,
                name: super::terms::readable(&term.name),
                slug: term.slug,
                parent: term.parent,
                description: String::new(),
                posts: term.count,
                link: String::new(),
            }));
            if page >= pages {
                break;
            }
        }
        Ok(terms)
    }

    /// The users who have written something; who else may write, core tells administrators only.
    async fn authors(&self) -> Vec<Author> {
        let arguments = [("per_page", "100"), ("_fields", "id,name,slug")];
        let found = self.get_list::<User>("wp/v2/users", &arguments).await;
        let users = found.map(|(users, _)| users).unwrap_or_default();
        let author = |user: User| Author {
            id: user.id,
            login: user.slug,
            name: user.name,
            roles: Vec::new(),
        };
        users.into_iter().map(author).collect()
    }
}
