//! One HTTP client: timeouts, caps, redirects, redaction. Knows no provider and no WordPress.
