//! Reading what a reply means that is no success.

use super::failure::WordPressError;
use super::wire::{self, Fault};
use crate::http::HttpReply;
use crate::http::redact::foreign_message;

/// Tells what a reply that is no success, or cannot be read, means.
pub(super) fn failure(reply: &HttpReply) -> WordPressError {
    if (300..400).contains(&reply.status) {
        let to = reply
            .header("location")
            .and_then(|location| reply.final_url.join(location).ok());
        return WordPressError::Moved {
            status: reply.status,
            to: to.map_or("an unnamed address".to_owned(), |to| {
                foreign_message(to.as_str())
            }),
        };
    }
    match wire::fault(&reply.body) {
        Some(fault) => said_by_wordpress(reply, &fault),
        None => said_by_others(reply),
    }
}

fn said_by_wordpress(reply: &HttpReply, fault: &Fault) -> WordPressError {
    let status = reply.status;
    let code = foreign_message(&fault.code);
    let message = plain(&fault.message);
    if let Some(id) = fault.existing_term() {
        return WordPressError::TermExists { id };
    }
    match (status, fault.code.as_str()) {
        (_, "application_passwords_disabled" | "application_passwords_disabled_for_user") => {
            WordPressError::ApplicationPasswordsOff
        }
        (401 | 403, _) if is_switched_off(&fault.code) => {
            WordPressError::RestDisabled { code, message }
        }
        (401, _) => WordPressError::NotLoggedIn { code },
        (403, _) => WordPressError::RoleTooLow { code, message },
        (404, "rest_no_route") => WordPressError::NoRoute { status },
        (404 | 410, _) => WordPressError::NotFound { code },
        (400, "rest_invalid_param") => invalid(fault, code, message),
        (413, _) => WordPressError::TooLarge,
        (429, _) => WordPressError::RateLimited {
            retry_after_s: retry_after_s(reply),
        },
        (503, _) => WordPressError::Maintenance {
            retry_after_s: retry_after_s(reply),
        },
        // Files of a forbidden kind get a 500, which is a refusal all the same.
        (400 | 500, _) if fault.code.starts_with("rest_upload_") => {
            WordPressError::UploadRefused { message }
        }
        (500.., _) => WordPressError::ServerFailed { status },
        (..300, _) => WordPressError::Unparsable { status },
        _ => WordPressError::Refused {
            status,
            code,
            message,
        },
    }
}

/// A refused field may hide that nobody is logged in, or that the role is too low.
fn invalid(fault: &Fault, code: String, message: String) -> WordPressError {
    let fields = fault.fields();
    let forbidden = fields
        .get("status")
        .is_some_and(|said| said.contains("forbidden"));
    match fault.hidden_status() {
        Some(401) => WordPressError::NotLoggedIn { code },
        Some(403) => WordPressError::RoleTooLow { code, message },
        // Versions before the details came say it in words only.
        None if forbidden => WordPressError::RoleTooLow { code, message },
        _ => WordPressError::Invalid {
            fields: fields
                .iter()
                .map(|(name, said)| format!("{}: {}", foreign_message(name), plain(said)))
                .collect::<Vec<_>>()
                .join("; "),
        },
    }
}

fn said_by_others(reply: &HttpReply) -> WordPressError {
    let status = reply.status;
    match status {
        413 => WordPressError::TooLarge,
        429 => WordPressError::RateLimited {
            retry_after_s: retry_after_s(reply),
        },
        503 => WordPressError::Maintenance {
            retry_after_s: retry_after_s(reply),
        },
        404 | 405 | 410 => WordPressError::NoRoute { status },
        400..500 => WordPressError::Blocked { status },
        500.. => WordPressError::ServerFailed { status },
        _ => WordPressError::Unparsable { status },
    }
}

/// The codes under which plugins close the REST API as a whole.
fn is_switched_off(code: &str) -> bool {
    code.starts_with("rest_") && (code.contains("disabled") || code == "rest_cannot_access")
}

/// The wait in seconds that the site asks for, however long. `None` when it asks for none.
fn retry_after_s(reply: &HttpReply) -> Option<u64> {
    reply.header("retry-after")?.trim().parse().ok()
}

/// Makes WordPress's text fit for a terminal: it comes with tags in it.
fn plain(message: &str) -> String {
    let mut text = String::with_capacity(message.len());
    let mut in_tag = false;
    for character in message.chars() {
        match character {
            '<' => in_tag = true,
            '>' if in_tag => {
                in_tag = false;
                text.push(' ');
            }
            _ if !in_tag => text.push(character),
            _ => {}
        }
    }
    foreign_message(&text)
}

#[cfg(test)]
mod tests {
    use url::Url;

    use super::*;

    fn reply(status: u16, body: &str) -> HttpReply {
        HttpReply {
            status,
            headers: vec![("retry-after".into(), "600".into())],
            body: body.as_bytes().to_vec(),
            final_url: Url::parse("https://example.com/wp-json/").unwrap(),
        }
    }

    fn json(status: u16, code: &str) -> WordPressError {
        failure(&reply(
            status,
            &format!(
                "{{\"code\":\"{code}\",\"message\":\"<p>Sorry</p>\",\"data\":{{\"status\":{status}}}}}"
            ),
        ))
    }

    #[test]
    fn each_answer_is_told_apart() {
        use WordPressError as E;
        assert!(matches!(
            json(401, "rest_not_logged_in"),
            E::NotLoggedIn { .. }
        ));
        assert!(matches!(
            json(403, "rest_cannot_publish"),
            E::RoleTooLow { .. }
        ));
        assert!(matches!(json(403, "rest_disabled"), E::RestDisabled { .. }));
        assert!(matches!(
            json(404, "rest_no_route"),
            E::NoRoute { status: 404 }
        ));
        assert!(matches!(
            json(404, "rest_post_invalid_id"),
            E::NotFound { .. }
        ));
        assert!(matches!(
            json(500, "internal_server_error"),
            E::ServerFailed { status: 500 }
        ));
        assert!(matches!(
            json(500, "rest_upload_sideload_error"),
            E::UploadRefused { .. }
        ));
        assert!(matches!(json(400, "empty_content"), E::Refused { .. }));
        let page = "<html><h1>no</h1></html>";
        assert_eq!(failure(&reply(403, page)), E::Blocked { status: 403 });
        assert_eq!(failure(&reply(413, page)), E::TooLarge);
        let wait = Some(600);
        assert_eq!(
            failure(&reply(429, page)),
            E::RateLimited {
                retry_after_s: wait
            }
        );
        assert_eq!(
            failure(&reply(503, page)),
            E::Maintenance {
                retry_after_s: wait
            }
        );
        assert_eq!(failure(&reply(504, page)), E::ServerFailed { status: 504 });
        assert_eq!(failure(&reply(200, page)), E::Unparsable { status: 200 });
    }

    #[test]
    fn redirects_name_the_whole_address() {
        let mut moved = reply(302, "");
        moved.headers = vec![("location".into(), "/login?x=1".into())];
        let to = "https://example.com/login?x=1".to_owned();
        assert_eq!(failure(&moved), WordPressError::Moved { status: 302, to });
    }

    #[test]
    fn a_refused_field_may_hide_a_missing_login() {
        let body = |status: u16| {
            format!(
                r#"{{"code":"rest_invalid_param","message":"m","data":{{"status":400,"params":{{"status":"Status is forbidden."}},
                "details":{{"status":{{"code":"rest_forbidden_status","data":{{"status":{status}}}}}}}}}}}"#
            )
        };
        assert!(matches!(
            failure(&reply(400, &body(401))),
            WordPressError::NotLoggedIn { .. }
        ));
        assert!(matches!(
            failure(&reply(400, &body(403))),
            WordPressError::RoleTooLow { .. }
        ));
        let other = r#"{"code":"rest_invalid_param","message":"m","data":{"params":{"tags":"tags[0] is not of type integer."}}}"#;
        assert_eq!(
            failure(&reply(400, other)).to_string(),
            "WordPress refused tags: tags[0] is not of type integer."
        );
    }

    #[test]
    fn texts_of_the_site_are_made_plain() {
        let error = failure(&reply(
            403,
            "{\"code\":\"rest_x\",\"message\":\"<strong>Error:</strong>\\u001b[31m no\\nsuch\"}",
        ));
        assert_eq!(
            error.to_string(),
            "the WordPress account may not do this (rest_x: Error: [31m no such)"
        );
    }
}
