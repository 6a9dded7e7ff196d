//! Drafts to files and to WordPress, never twice.
