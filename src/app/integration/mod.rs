//! The connection with a site: making, trying, describing and ending it, and keeping both in step.

pub mod plugin;
