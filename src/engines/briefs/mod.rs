//! The builtin writer: ideas and content briefs from a cluster. Pure.
