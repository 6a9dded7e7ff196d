//! Takes secrets out of text that somebody will see.

use std::fmt::Write as _;

use base64::Engine as _;
use base64::engine::general_purpose::{STANDARD_NO_PAD, URL_SAFE_NO_PAD};
use secrecy::{ExposeSecret as _, SecretString};

/// What stands where a secret stood.
pub const MARK: &str = "[redacted]";

/// The longest foreign message that is passed on, in characters.
pub const LONGEST_MESSAGE: usize = 300;

/// Shorter secrets are not searched for: they would blot out ordinary text.
const SHORTEST_SECRET: usize = 4;

/// The shortest secret that is searched for in replies. Shorter ones are words, and the few
/// characters of their base64 stand in many an image.
const SHORTEST_IN_REPLIES: usize = 12;

/// The starts of keys that are known by their look.
const KEY_STARTS: &[&str] = &[
    "sk-", "sk_", "rk-", "rk_", "pk-", "pk_", "AIza", "gsk_", "xai-", "hf_", "ghp_", "or-",
];

/// Replaces every secret in a text, also where it is base64, percent or JSON encoded.
#[must_use]
pub fn redact(text: &str, secrets: &[SecretString]) -> String {
    let mut clean = text.to_owned();
    for secret in secrets {
        let mut forms = forms(secret.expose_secret());
        // The longest first: a form within another one must not leave the other's rest behind.
        forms.sort_by_key(|form| std::cmp::Reverse(form.len()));
        for form in forms {
            clean = clean.replace(&form, MARK);
        }
    }
    clean
}

/// Takes the secrets that a request carried out of what came back, in every form. Some servers
/// repeat a key in what they say is wrong with it, and replies are stored.
///
/// Secrets shorter than `SHORTEST_IN_REPLIES` stay: they are words like `ollama`, which servers
/// without keys are given, and an answer may be about them.
pub(super) fn redact_reply(body: &mut Vec<u8>, secrets: &[SecretString]) {
    let found = |text: &str| {
        secrets.iter().any(|secret| {
            let forms = forms(secret.expose_secret());
            forms.iter().any(|form| text.contains(form.as_str()))
        })
    };
    let text = String::from_utf8_lossy(body);
    if found(&text) {
        *body = redact(&text, secrets).into_bytes();
    }
}

/// The shortest parts of a key that are taken out where it came in parts, the surer one first.
const SHORTEST_PARTS: [usize; 2] = [8, 4];

/// Takes a key out of a text that was put together from parts. `None` for a server without a key.
#[must_use]
pub fn without_key(text: String, key: Option<&SecretString>) -> String {
    match key {
        Some(key) if is_for_replies(key.expose_secret()) => {
            redact(&text, std::slice::from_ref(key))
        }
        _ => text,
    }
}

/// Takes parts of secrets out of bytes until `together`, which puts the parts of a text together, finds
/// no whole one any more.
pub(super) fn blot_parts(
    body: &mut Vec<u8>,
    secrets: &[SecretString],
    together: &dyn Fn(&[u8]) -> Option<String>,
) {
    for shortest in SHORTEST_PARTS {
        let Some(text) = together(body) else { return };
        if redact(&text, secrets) == text {
            return;
        }
        let text = String::from_utf8_lossy(body).into_owned();
        let forms: Vec<String> = secrets
            .iter()
            .flat_map(|secret| forms(secret.expose_secret()))
            .collect();
        let mut clean = String::with_capacity(text.len());
        let mut rest = text.as_str();
        while let Some(character) = rest.chars().next() {
            let longest = forms.iter().map(|form| longest_part(rest, form)).max();
            match longest {
                Some(length) if length >= shortest => {
                    clean.push_str(MARK);
                    rest = &rest[length..];
                }
                _ => {
                    clean.push(character);
                    rest = &rest[character.len_utf8()..];
                }
            }
        }
        *body = clean.into_bytes();
    }
}

/// How many bytes at the start of a text stand one after the other in a secret as well.
fn longest_part(text: &str, secret: &str) -> usize {
    let common = |part: &str| {
        text.char_indices()
            .zip(part.chars())
            .find(|((_, one), other)| one != other)
            .map_or(text.len().min(part.len()), |((at, _), _)| at)
    };
    secret
        .char_indices()
        .map(|(at, _)| common(&secret[at..]))
        .max()
        .unwrap_or(0)
}

/// A text that is shown while it comes, without a key that comes in parts.
pub struct Veil {
    forms: Vec<String>,
    held: String,
}

impl Veil {
    /// Begins a text that must not show `secrets`.
    pub(super) fn new(secrets: &[SecretString]) -> Self {
        Self {
            forms: secrets
                .iter()
                .flat_map(|secret| forms(secret.expose_secret()))
                .collect(),
            held: String::new(),
        }
    }

    /// Takes a further part and gives what may be shown: what may yet become a key is held back.
    pub fn push(&mut self, part: &str) -> String {
        self.held.push_str(part);
        for form in &self.forms {
            if self.held.contains(form.as_str()) {
                self.held = self.held.replace(form.as_str(), MARK);
            }
        }
        let may_become = |at: usize| {
            let tail = &self.held[at..];
            self.forms.iter().any(|form| form.starts_with(tail))
        };
        let end = self.held.char_indices().map(|(at, _)| at);
        let end = end.into_iter().find(|at| may_become(*at));
        let rest = self.held.split_off(end.unwrap_or(self.held.len()));
        std::mem::replace(&mut self.held, rest)
    }

    /// Gives what was held back, as no more will come.
    #[must_use]
    pub fn finish(self) -> String {
        self.held
    }
}

/// Whether a secret is long enough to be looked for in replies.
pub(super) fn is_for_replies(secret: &str) -> bool {
    secret.len() >= SHORTEST_IN_REPLIES
}

/// Makes a foreign message fit to be shown: what looks like a key is taken out, control and
/// direction characters are dropped, white space is collapsed, and the rest is cut at
/// `LONGEST_MESSAGE` characters.
#[must_use]
pub fn foreign_message(text: &str) -> String {
    // Cut before the search, so that a huge message costs nothing; the room left over lets a key
    // at the border be seen whole.
    let head: String = text.chars().take(LONGEST_MESSAGE * 4).collect();
    let plain: String = head
        .chars()
        .filter(|character| character.is_whitespace() || !is_hidden(*character))
        .collect();
    let clean = scrub_keys(&plain.split_whitespace().collect::<Vec<_>>().join(" "));
    if clean.chars().count() <= LONGEST_MESSAGE {
        return clean;
    }
    let mut cut: String = clean.chars().take(LONGEST_MESSAGE - 1).collect();
    cut.push('…');
    cut
}

/// Replaces everything in a text that looks like a key.
#[must_use]
pub fn scrub_keys(text: &str) -> String {
    let mut clean = String::with_capacity(text.len());
    let mut after_scheme = false;
    let mut rest = text;
    while !rest.is_empty() {
        let word_end = rest.find(|c| !is_key_character(c)).unwrap_or(rest.len());
        let (word, tail) = rest.split_at(word_end);
        if !word.is_empty() {
            let secret = looks_like_key(word) || (after_scheme && word.len() >= 6);
            clean.push_str(if secret { MARK } else { word });
            after_scheme =
                word.eq_ignore_ascii_case("bearer") || word.eq_ignore_ascii_case("basic");
        }
        let gap_end = tail.find(is_key_character).unwrap_or(tail.len());
        let (gap, next) = tail.split_at(gap_end);
        clean.push_str(gap);
        rest = next;
    }
    clean
}

/// Whether a character can stand in a key. Stars are in: vendors mask keys with them and still
/// show both ends.
fn is_key_character(character: char) -> bool {
    character.is_ascii_alphanumeric() || matches!(character, '-' | '_' | '*' | '+' | '/' | '=')
}

fn looks_like_key(word: &str) -> bool {
    let known_start = KEY_STARTS.iter().any(|start| word.starts_with(start));
    if known_start && word.len() >= 10 {
        return true;
    }
    // A long run of letters and digits without a break is a key or a hash; a UUID has breaks.
    word.split(['-', '/', '=', '+']).any(|run| {
        run.len() >= 32
            && run.bytes().any(|byte| byte.is_ascii_digit())
            && run.bytes().any(|byte| byte.is_ascii_alphabetic())
    })
}

/// Control characters, and those that reverse or hide text on a terminal.
fn is_hidden(character: char) -> bool {
    character.is_control()
        || matches!(
            character,
            '\u{200b}'..='\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2060}'..='\u{2069}' | '\u{feff}'
        )
}

/// Every way in which a secret may stand in a text.
fn forms(secret: &str) -> Vec<String> {
    if secret.len() < SHORTEST_SECRET {
        return Vec::new();
    }
    let mut forms = vec![secret.to_owned()];
    for upper in [true, false] {
        forms.push(percent_encoded(secret, upper));
    }
    // JSON may stand within JSON, as where one server repeats the error of another.
    for once in quoted(secret) {
        forms.extend(quoted(&once));
        forms.push(once);
    }
    let digits: Vec<String> = secret.bytes().map(|byte| format!("{byte:02x}")).collect();
    let hex = digits.concat();
    forms.push(hex.to_uppercase());
    forms.push(hex);
    for before in 0..3 {
        forms.extend(base64_within(secret, before));
    }
    forms.sort();
    forms.dedup();
    forms
}

/// A text as it stands between the quotes of JSON; PHP escapes the slash as well.
fn quoted(text: &str) -> Vec<String> {
    let Ok(quoted) = serde_json::to_string(text) else {
        return Vec::new();
    };
    let quoted = quoted[1..quoted.len() - 1].to_owned();
    vec![quoted.replace('/', "\\/"), quoted]
}

fn percent_encoded(secret: &str, upper: bool) -> String {
    let mut encoded = String::new();
    for byte in secret.bytes() {
        if byte.is_ascii_alphanumeric() || matches!(byte, b'-' | b'.' | b'_' | b'~') {
            encoded.push(char::from(byte));
        } else {
            let written = if upper {
                write!(encoded, "%{byte:02X}")
            } else {
                write!(encoded, "%{byte:02x}")
            };
            debug_assert!(written.is_ok(), "writing to a string cannot fail");
        }
    }
    encoded
}

/// The base64 characters that depend on the secret alone when `before` bytes stand in front of it
/// (modulo 3), as in `user:password`.
fn base64_within(secret: &str, before: usize) -> Vec<String> {
    let mut bytes = vec![0; before];
    bytes.extend_from_slice(secret.as_bytes());
    let first = (before * 8).div_ceil(6);
    let end = bytes.len() * 8 / 6;
    [STANDARD_NO_PAD, URL_SAFE_NO_PAD]
        .iter()
        .filter_map(|engine| {
            let encoded = engine.encode(&bytes);
            encoded.get(first..end).map(str::to_owned)
        })
        .filter(|form| form.len() >= SHORTEST_SECRET)
        .collect()
}

#[cfg(test)]
mod tests {
    #[test]
    fn a_key_that_comes_in_parts_is_neither_shown_nor_kept() {
        let secret = "Cn7r-yQ9fK2mQ7xZt4Vb8Lw";
        let secrets = [SecretString::from(secret)];
        for cut in 1..secret.len() {
            let parts = ["before ", &secret[..cut], &secret[cut..], " after C"];
            let mut veil = Veil::new(&secrets);
            let shown: String = parts.iter().map(|part| veil.push(part)).collect();
            let shown = shown + &veil.finish();
            assert_eq!(shown, format!("before {MARK} after C"), "{cut}");
            let together = |bytes: &[u8]| {
                let text = String::from_utf8_lossy(bytes).into_owned();
                Some(text.replace('|', ""))
            };
            let mut body = parts.join("|").into_bytes();
            blot_parts(&mut body, &secrets, &together);
            let kept = together(&body).unwrap_or_default();
            assert!(
                !kept.contains(secret) && kept.contains(" after C"),
                "{kept}"
            );
        }
        let mut innocent = b"before | after".to_vec();
        blot_parts(&mut innocent, &secrets, &|_| {
            Some("before  after".to_owned())
        });
        assert_eq!(innocent, b"before | after");
    }

    use base64::engine::general_purpose::STANDARD;
    use proptest::prelude::*;

    use super::*;

    #[test]
    fn every_form_is_found() {
        let secret = "p\"ss wörd/+9";
        let secrets = [SecretString::from(secret)];
        let text = format!(
            "plain {secret} json {} percent {} basic {}",
            serde_json::to_string(secret).unwrap(),
            percent_encoded(secret, true),
            STANDARD.encode(format!("ann:{secret}")),
        );
        let clean = redact(&text, &secrets);
        assert_eq!(clean.matches(MARK).count(), 4, "{clean}");
        assert!(!clean.contains("ss"), "{clean}");
    }

    #[test]
    fn replies_lose_the_keys_of_their_requests_and_nothing_else() {
        let secrets = [SecretString::from("canary/0123456789")];
        let scrubbed = |body: &[u8]| {
            let mut body = body.to_vec();
            redact_reply(&mut body, &secrets);
            body
        };
        assert_eq!(
            scrubbed(br#"{"message":"wrong key canary\/0123456789"}"#),
            br#"{"message":"wrong key [redacted]"}"#
        );
        assert_eq!(
            scrubbed(br#"{"raw":"{\"m\":\"canary\\/0123456789\"}"}"#),
            br#"{"raw":"{\"m\":\"[redacted]\"}"}"#
        );
        assert_eq!(
            scrubbed(b"63616E6172792F30313233343536373839"),
            MARK.as_bytes()
        );
        // What is no text stays as it was, byte for byte.
        assert_eq!(scrubbed(b"\xff\xd8\xffcanary"), b"\xff\xd8\xffcanary");
        assert!(!is_for_replies("ollama") && is_for_replies("canary/0123456789"));
    }

    #[test]
    fn keys_in_foreign_texts_are_taken_out() {
        let said = "Incorrect API key provided: sk-abcde***********wxyz. You can find it at \
                    https://platform.example/account/api-keys.";
        let clean = foreign_message(said);
        assert!(
            clean.starts_with("Incorrect API key provided: [redacted]. You"),
            "{clean}"
        );
        assert!(clean.contains("platform.example/account/api-keys"));
        assert_eq!(
            scrub_keys("Authorization: Bearer abc123def"),
            "Authorization: Bearer [redacted]"
        );
        assert_eq!(
            scrub_keys("key 0123456789abcdef0123456789abcdef!"),
            "key [redacted]!"
        );
        let uuid = "task 0190a1b2-c3d4-7e5f-8a9b-0c1d2e3f4a5b failed";
        assert_eq!(scrub_keys(uuid), uuid);
    }

    #[test]
    fn foreign_messages_are_harmless_and_short() {
        let clean = foreign_message("bad\u{1b}]52;c;aGk=\u{7}\n\n  \u{202e}thing");
        assert_eq!(clean, "bad]52;c;aGk= thing");
        let long = foreign_message(&"word ".repeat(100_000));
        assert_eq!(long.chars().count(), LONGEST_MESSAGE);
    }

    proptest! {
        #[test]
        fn no_secret_survives(
            secret in "[a-zA-Z0-9+/ ]{8,40}", before in "\\PC{0,9}", after in "\\PC{0,9}",
        ) {
            let secrets = [SecretString::from(secret.clone())];
            let clean = redact(&format!("{before}{secret}{after}"), &secrets);
            prop_assert!(!clean.contains(&secret));
            let encoded = STANDARD.encode(format!("{before}{secret}{after}"));
            prop_assert!(redact(&encoded, &secrets).contains(MARK));
        }

        #[test]
        fn foreign_messages_never_exceed_the_cap(text in "\\PC{0,2000}") {
            prop_assert!(foreign_message(&text).chars().count() <= LONGEST_MESSAGE);
        }
    }
}
