//! The only module that may call its siblings: pipelines.
