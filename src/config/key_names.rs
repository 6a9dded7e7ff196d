//! The names of settings: found exactly, by a variable, or by what was meant.

use crate::config::env::PREFIX;
use crate::config::keys::{AI_FUNCTIONS, KEYS, SettingKey};
use crate::config::kinds::is_provider_name;

/// Gives the variable that sets the setting of that name.
#[must_use]
pub fn variable_of(name: &str) -> String {
    let name = name.replace(['.', '-'], "_");
    format!("{PREFIX}{}", name.to_ascii_uppercase())
}

/// Finds the description of a setting by its name. `None` when there is no such setting.
#[must_use]
pub fn find(name: &str) -> Option<&'static SettingKey> {
    KEYS.iter().find(|key| match Pattern::of(key.name) {
        Some(pattern) => name
            .strip_prefix(pattern.before)
            .and_then(|rest| rest.strip_suffix(pattern.after))
            .is_some_and(|filled| pattern.slot.takes(filled)),
        None => key.name == name,
    })
}

/// Gives the settings' names that a variable sets. Hyphens of a provider's name are underscores in
/// the variable.
#[must_use]
pub fn named_by(variable: &str) -> Option<String> {
    KEYS.iter().find_map(|key| {
        let Some(pattern) = Pattern::of(key.name) else {
            return (key.variable() == variable).then(|| key.name.to_owned());
        };
        let before = variable_of(pattern.before);
        let after = pattern.after.replace('.', "_").to_ascii_uppercase();
        let filled = variable.strip_prefix(&before)?.strip_suffix(&after)?;
        let filled = pattern.slot.named_by(filled);
        let name = || format!("{}{filled}{}", pattern.before, pattern.after);
        pattern.slot.takes(&filled).then(name)
    })
}

/// Gives the known name most like a mistyped one. `None` when none is near.
#[must_use]
pub fn nearest(name: &str) -> Option<String> {
    let parts: Vec<&str> = name.split('.').collect();
    let provider = parts.get(1).filter(|part| is_provider_name(part));
    let meant = parts.get(2).and_then(|part| {
        let near = AI_FUNCTIONS
            .iter()
            .map(|known| (distance(part, known), known));
        near.min().filter(|(steps, _)| *steps <= 4)
    });
    KEYS.iter()
        .map(|key| {
            let name = match provider {
                Some(provider) => key.name.replace("<name>", provider),
                None => key.name.to_owned(),
            };
            match meant {
                Some((_, function)) => name.replace("<function>", function),
                None => name,
            }
        })
        .map(|known| (distance(name, &known), known))
        .min()
        .filter(|(steps, known)| *steps <= known.len() / 3)
        .map(|(_, known)| known)
}

/// Names what `auth set` would store, when an unknown setting's name looks like a secret's.
#[must_use]
pub fn secret_meant(name: &str) -> Option<String> {
    let last = name.rsplit('.').next().unwrap_or(name).to_ascii_lowercase();
    let looks_secret = ["password", "passwd", "secret", "token", "apikey", "api_key"]
        .iter()
        .any(|word| last.contains(word))
        || last == "key";
    if !looks_secret || find(name).is_some() {
        return None;
    }
    let mut parts = name.split('.');
    Some(match (parts.next(), parts.next(), parts.next()) {
        (Some("wordpress"), Some(name), _) if name.contains("bridge") || name == "key" => {
            "wordpress-bridge".to_owned()
        }
        (Some("wordpress"), ..) => "wordpress".to_owned(),
        (Some("providers"), Some(provider), Some(_)) => provider.to_owned(),
        (Some(provider), Some(_), _) if !matches!(provider, "ai" | "images" | "providers") => {
            provider.to_owned()
        }
        _ => "PROVIDER".to_owned(),
    })
}

/// What stands in the angle brackets of a pattern.
#[derive(Clone, Copy)]
enum Slot {
    Provider,
    Function,
}

impl Slot {
    fn takes(self, text: &str) -> bool {
        match self {
            Self::Provider => is_provider_name(text),
            Self::Function => AI_FUNCTIONS.contains(&text),
        }
    }

    /// Gives the name that a part of a variable means.
    fn named_by(self, part: &str) -> String {
        let lower = part.to_ascii_lowercase();
        match self {
            Self::Provider => lower.replace('_', "-"),
            Self::Function => lower,
        }
    }
}

struct Pattern {
    before: &'static str,
    slot: Slot,
    after: &'static str,
}

impl Pattern {
    /// Takes a pattern apart. `None` for the name of one setting.
    fn of(name: &'static str) -> Option<Self> {
        let slots = [("<name>", Slot::Provider), ("<function>", Slot::Function)];
        slots.into_iter().find_map(|(mark, slot)| {
            let (before, after) = name.split_once(mark)?;
            Some(Self {
                before,
                slot,
                after,
            })
        })
    }
}

/// Counts the letters to insert, remove or replace to make one text of the other (Levenshtein).
fn distance(from: &str, to: &str) -> usize {
    let to: Vec<char> = to.chars().collect();
    let mut row: Vec<usize> = (0..=to.len()).collect();
    for (at, letter) in from.chars().enumerate() {
        let mut diagonal = row[0];
        row[0] = at + 1;
        for (column, other) in to.iter().enumerate() {
            let replaced = diagonal + usize::from(letter != *other);
            diagonal = row[column + 1];
            row[column + 1] = replaced.min(diagonal + 1).min(row[column] + 1);
        }
    }
    row[to.len()]
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    #[test]
    fn every_default_is_a_value_of_its_kind_and_names_are_unique() {
        let mut names: Vec<&str> = KEYS.iter().map(|key| key.name).collect();
        let mut variables: Vec<String> = KEYS.iter().map(SettingKey::variable).collect();
        names.sort_unstable();
        names.dedup();
        variables.sort_unstable();
        variables.dedup();
        assert_eq!((names.len(), variables.len()), (KEYS.len(), KEYS.len()));
        for key in KEYS {
            if let Some(default) = key.default {
                assert_eq!(
                    key.kind.check(default).as_deref(),
                    Ok(default),
                    "{}",
                    key.name
                );
            }
        }
    }

    #[test]
    fn names_and_variables_lead_to_each_other() {
        assert_eq!(find("ai.provider").map(|key| key.name), Some("ai.provider"));
        let pattern = find("providers.my-box.base_url").map(|key| key.name);
        assert_eq!(pattern, Some("providers.<name>.base_url"));
        assert!(find("providers.base_url").is_none());
        assert!(find("providers.a.b.base_url").is_none());
        assert_eq!(
            named_by("IGNY8_AI_PROVIDER").as_deref(),
            Some("ai.provider")
        );
        assert_eq!(
            named_by("IGNY8_PROVIDERS_MY_BOX_BASE_URL").as_deref(),
            Some("providers.my-box.base_url")
        );
        assert_eq!(named_by("IGNY8_OPENAI_API_KEY"), None);
        let function = find("ai.functions.generate_content.model").map(|key| key.name);
        assert_eq!(function, Some("ai.functions.<function>.model"));
        assert!(find("ai.functions.generate_contents.model").is_none());
        assert_eq!(
            named_by("IGNY8_AI_FUNCTIONS_GENERATE_IDEAS_FALLBACK").as_deref(),
            Some("ai.functions.generate_ideas.fallback")
        );
    }

    #[test]
    fn a_slip_of_the_pen_is_understood() {
        assert_eq!(nearest("ai.provder").as_deref(), Some("ai.provider"));
        assert_eq!(nearest("wordpress.user").as_deref(), Some("wordpress.url"));
        assert_eq!(
            nearest("providers.openai.baseurl").as_deref(),
            Some("providers.openai.base_url")
        );
        assert_eq!(
            nearest("ai.functions.generate_contents.model").as_deref(),
            Some("ai.functions.generate_content.model")
        );
        assert_eq!(nearest("something.else"), None);
    }

    #[test]
    fn names_of_secrets_are_recognised() {
        let meant = |name| secret_meant(name);
        assert_eq!(meant("wordpress.password").as_deref(), Some("wordpress"));
        assert_eq!(meant("providers.openai.api_key").as_deref(), Some("openai"));
        assert_eq!(meant("openai.api_key").as_deref(), Some("openai"));
        assert_eq!(meant("api_key").as_deref(), Some("PROVIDER"));
        assert_eq!(meant("ai.key").as_deref(), Some("PROVIDER"));
        assert_eq!(meant("ai.max_output_tokens"), None);
        assert_eq!(meant("providers.openai.key_env"), None);
        assert_eq!(meant("site.keyboard"), None);
    }

    proptest! {
        #[test]
        fn distances_are_symmetric_and_bounded(a in "[a-c.]{0,9}", b in "[a-c.]{0,9}") {
            prop_assert_eq!(distance(&a, &b), distance(&b, &a));
            prop_assert!(distance(&a, &b) <= a.len().max(b.len()));
            prop_assert_eq!(distance(&a, &b) == 0, a == b);
        }
    }
}
