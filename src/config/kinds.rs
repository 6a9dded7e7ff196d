//! The kinds of values that settings have, and their rules.

use std::borrow::Cow;

use url::Url;

use crate::domain::money::UsdMicros;
use crate::domain::slug::slug;

/// Says what a setting's value may be.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Kind {
    /// One line of text.
    Text,
    /// A whole number within bounds, both included.
    Integer {
        /// The smallest.
        min: i64,
        /// The greatest.
        max: i64,
    },
    /// `true` or `false`.
    Boolean,
    /// An amount of US dollars with at most six decimals.
    UsdAmount,
    /// A sampling temperature from 0 to 2 with at most three decimals.
    Temperature,
    /// An http or https address without credentials, query or fragment.
    Url,
    /// One of the listed words.
    Choice(&'static [&'static str]),
    /// A colour written `#rrggbb`.
    Color,
    /// The size of an image in pixels, each side from 256 to 2048: `1200x630`.
    PixelSize,
    /// An address part such as `my-site`.
    Slug,
    /// A provider's name: lower-case letters, digits and hyphens.
    ProviderName,
    /// Several texts without commas; in TOML an array.
    TextList,
}

impl Kind {
    /// Checks a value and gives it in its one usual form.
    ///
    /// # Errors
    /// What the value must be, as the end of a sentence; the value itself is not repeated.
    pub fn check(self, text: &str) -> Result<String, Cow<'static, str>> {
        let wrong = |reason: &'static str| Err(Cow::Borrowed(reason));
        if text.chars().any(char::is_control) {
            return wrong("must be one line without control characters");
        }
        let text = text.trim();
        match self {
            Self::Text if text.is_empty() => wrong("must not be empty"),
            Self::Text => Ok(text.to_owned()),
            Self::Integer { min, max } => match text.parse::<i64>() {
                Ok(number) if (min..=max).contains(&number) => Ok(number.to_string()),
                _ => Err(Cow::Owned(format!(
                    "must be a whole number from {min} to {max}"
                ))),
            },
            Self::Boolean => match text {
                "true" | "false" => Ok(text.to_owned()),
                _ => wrong("must be true or false"),
            },
            Self::UsdAmount => match UsdMicros::parse_usd(text) {
                Some(amount) => Ok(amount.to_string().trim_start_matches('$').to_owned()),
                None => wrong("must be an amount of US dollars such as 2.50"),
            },
            Self::Temperature => match temperature(text) {
                Some(usual) => Ok(usual),
                None => wrong("must be a number from 0 to 2 such as 0.7"),
            },
            Self::Url => check_url(text),
            Self::Choice(words) if words.contains(&text) => Ok(text.to_owned()),
            Self::Choice(words) => Err(Cow::Owned(format!("must be one of {}", words.join(", ")))),
            Self::Color => {
                let digits = text.strip_prefix('#').unwrap_or_default();
                if digits.len() == 6 && digits.bytes().all(|byte| byte.is_ascii_hexdigit()) {
                    Ok(text.to_ascii_lowercase())
                } else {
                    wrong("must be a colour such as #1a2b3c")
                }
            }
            Self::PixelSize => match pixel_size(text) {
                Some((width, height)) => Ok(format!("{width}x{height}")),
                None => {
                    wrong("must be width and height in pixels, each from 256 to 2048: 1200x630")
                }
            },
            Self::Slug if !text.is_empty() && slug(text) == text => Ok(text.to_owned()),
            Self::Slug => wrong("must be lower-case letters and digits joined by hyphens"),
            Self::ProviderName if is_provider_name(text) => Ok(text.to_owned()),
            Self::ProviderName => wrong("must be a provider's name such as `openai`"),
            Self::TextList => {
                let items: Vec<&str> = text.split(',').map(str::trim).collect();
                if text.is_empty() {
                    Ok(String::new())
                } else if items.iter().any(|item| item.is_empty()) {
                    wrong("must not hold empty items")
                } else {
                    Ok(items.join(","))
                }
            }
        }
    }
}

/// Reads the size of an image in pixels. `None` when it is none, or one that is not to be made.
#[must_use]
pub fn pixel_size(text: &str) -> Option<(u32, u32)> {
    let (width, height) = text.split_once(['x', 'X', '×'])?;
    let side = |text: &str| {
        let side = text.trim().parse().ok()?;
        (256..=2_048).contains(&side).then_some(side)
    };
    let (width, height) = (side(width)?, side(height)?);
    // No model makes longer strips.
    (width <= 3 * height && height <= 3 * width).then_some((width, height))
}

/// Gives a temperature in its one usual form. `None` when it is none.
fn temperature(text: &str) -> Option<String> {
    let (whole, decimals) = text.split_once('.').unwrap_or((text, "0"));
    let is_number = |part: &str, most: usize| {
        (1..=most).contains(&part.len()) && part.bytes().all(|byte| byte.is_ascii_digit())
    };
    if !is_number(whole, 1) || !is_number(decimals, 3) {
        return None;
    }
    let decimals = decimals.trim_end_matches('0');
    match (whole, decimals) {
        ("0" | "1" | "2", "") => Some(whole.to_owned()),
        ("0" | "1", _) => Some(format!("{whole}.{decimals}")),
        _ => None,
    }
}

fn check_url(text: &str) -> Result<String, Cow<'static, str>> {
    let Ok(url) = Url::parse(text) else {
        return Err("must be an address such as https://example.com".into());
    };
    if !matches!(url.scheme(), "http" | "https") || url.host_str().is_none() {
        return Err("must begin with https:// or http://".into());
    }
    if !url.username().is_empty() || url.password().is_some() {
        return Err("must not carry a user name or password".into());
    }
    if url.query().is_some() || url.fragment().is_some() {
        return Err("must not have a `?` or `#` part".into());
    }
    Ok(url.as_str().trim_end_matches('/').to_owned())
}

/// Tells whether an address is on this machine.
#[must_use]
pub fn is_loopback(address: &str) -> bool {
    let Ok(url) = Url::parse(address) else {
        return false;
    };
    match url.host() {
        Some(url::Host::Domain(name)) => name == "localhost",
        Some(url::Host::Ipv4(address)) => address.is_loopback(),
        Some(url::Host::Ipv6(address)) => address.is_loopback(),
        None => false,
    }
}

/// Tells whether a text can name a provider: 1 to 32 lower-case letters, digits and inner hyphens.
/// `wordpress` and `wordpress-…` cannot, for their secrets have names of their own.
#[must_use]
pub fn is_provider_name(text: &str) -> bool {
    (1..=32).contains(&text.len())
        && text
            .bytes()
            .all(|byte| byte.is_ascii_lowercase() || byte.is_ascii_digit() || byte == b'-')
        && !text.starts_with('-')
        && !text.ends_with('-')
        && text != "wordpress"
        && !text.starts_with("wordpress-")
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;
    use crate::config::keys::KEYS;

    #[test]
    fn kinds_refuse_what_is_not_theirs() {
        let size = Kind::PixelSize;
        assert_eq!(size.check(" 1200 × 630").as_deref(), Ok("1200x630"));
        for wrong in [
            "1200",
            "1200x",
            "255x256",
            "2048x2049",
            "-1x300",
            "2000x256",
            "axb",
        ] {
            assert!(size.check(wrong).is_err(), "{wrong}");
        }
        let url = Kind::Url;
        assert_eq!(
            url.check("https://Example.com/").as_deref(),
            Ok("https://example.com")
        );
        for wrong in [
            "example.com",
            "ftp://example.com",
            "https://me:pass@example.com",
            "https://example.com/?key=1",
        ] {
            assert!(url.check(wrong).is_err(), "{wrong}");
        }
        assert_eq!(Kind::UsdAmount.check("2.5").as_deref(), Ok("2.50"));
        assert_eq!(Kind::Temperature.check("0.70").as_deref(), Ok("0.7"));
        assert_eq!(Kind::Temperature.check("2.0").as_deref(), Ok("2"));
        for wrong in ["2.1", "-1", "1e0", ".5", "1.2345", "hot"] {
            assert!(Kind::Temperature.check(wrong).is_err(), "{wrong}");
        }
        assert_eq!(Kind::Color.check("#AABBCC").as_deref(), Ok("#aabbcc"));
        assert_eq!(Kind::TextList.check("a, b").as_deref(), Ok("a,b"));
        assert!(Kind::TextList.check("a,,b").is_err());
        assert!(Kind::Text.check("a\u{1b}]52;b").is_err());
        assert!(Kind::Slug.check("../a").is_err());
        assert!(Kind::ProviderName.check("wordpress").is_err());
        assert!(Kind::Integer { min: 0, max: 6 }.check("7").is_err());
        assert!(is_loopback("http://127.0.0.1:8080/v1") && is_loopback("http://[::1]/"));
        assert!(!is_loopback("http://localhost.evil.example/"));
        assert!(!is_loopback("http://127.0.0.1.nip.io/"));
    }

    proptest! {
        #[test]
        fn checking_twice_changes_nothing(text in "\\PC{0,30}", number in 0_usize..KEYS.len()) {
            let kind = KEYS[number].kind;
            if let Ok(once) = kind.check(&text) {
                prop_assert_eq!(kind.check(&once), Ok(once.clone()));
            }
        }
    }
}
