//! Settings and secrets, resolved once, each value with its origin. May name `domain`, `os`.
