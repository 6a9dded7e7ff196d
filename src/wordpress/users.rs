//! The account behind the login: who it is and what it may do.

use std::collections::{BTreeMap, BTreeSet};

use jiff::Timestamp;
use serde::Deserialize;
use serde_json::Value;

use super::client::WordPressClient;
use super::failure::WordPressError;

/// The account that is logged in.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Me {
    /// Its number; the author of what it publishes.
    pub id: i64,
    /// Its public name.
    pub name: String,
    /// Its roles, such as `author`.
    pub roles: Vec<String>,
    /// What it may do, such as `publish_posts`.
    pub capabilities: BTreeSet<String>,
    /// What the clock of the site's machine showed; `None` when it does not say. Only the answer to a
    /// login has it: others may come from a cache.
    pub clock: Option<Timestamp>,
}

#[derive(Deserialize)]
struct Account {
    id: i64,
    #[serde(default)]
    name: String,
    #[serde(default)]
    roles: Vec<String>,
    /// An empty PHP array comes as a list, and plugins write odd values.
    #[serde(default)]
    capabilities: Value,
}

impl Me {
    /// Whether it may do this, such as `upload_files`.
    #[must_use]
    pub fn can(&self, capability: &str) -> bool {
        self.capabilities.contains(capability)
    }
}

impl From<Account> for Me {
    fn from(account: Account) -> Self {
        let granted: BTreeMap<String, Value> =
            serde_json::from_value(account.capabilities).unwrap_or_default();
        let capabilities = granted
            .into_iter()
            .filter(|(_, value)| matches!(value, Value::Bool(true)) || value.as_i64() == Some(1))
            .map(|(name, _)| name)
            .collect();
        Self {
            id: account.id,
            name: account.name,
            roles: account.roles,
            capabilities,
            clock: None,
        }
    }
}

impl WordPressClient<'_> {
    /// Reads the account behind the login. This, and no other successful read, proves a login:
    /// WordPress answers public reads whatever the password.
    ///
    /// # Errors
    /// `NotLoggedIn` when the login did not work; `explain` tells why.
    pub async fn me(&self) -> Result<Me, WordPressError> {
        let arguments = [
            ("context", "edit"),
            ("_fields", "id,name,roles,capabilities"),
        ];
        let (account, clock): (Account, _) = self.get_dated("wp/v2/users/me", &arguments).await?;
        Ok(Me {
            clock,
            ..Me::from(account)
        })
    }

    /// The number of a user, who is named by it or by the login name.
    ///
    /// # Errors
    /// `UnknownUser` when the site shows no such user to this account.
    pub async fn user_id(&self, named: &str) -> Result<i64, WordPressError> {
        if let Ok(number) = named.trim().parse() {
            return Ok(number);
        }
        let arguments = [("slug", named.trim()), ("_fields", "id")];
        let (users, _) = self.get_list::<Account>("wp/v2/users", &arguments).await?;
        users
            .first()
            .map(|user| user.id)
            .ok_or_else(|| WordPressError::UnknownUser {
                user: named.to_owned(),
            })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_granted_capabilities_count() {
        let account: Account = serde_json::from_str(
            r#"{"id":3,"roles":["author"],"capabilities":{"publish_posts":true,"level_1":1,"edit_pages":false,"x":"odd"}}"#,
        )
        .unwrap();
        let me = Me::from(account);
        assert!(me.can("publish_posts") && me.can("level_1"));
        assert!(!me.can("edit_pages") && !me.can("x"));
        let bare: Account = serde_json::from_str(r#"{"id":3,"capabilities":[]}"#).unwrap();
        assert!(Me::from(bare).capabilities.is_empty());
    }
}
