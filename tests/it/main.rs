//! Every integration test, in one binary.

#[path = "../support/wordpress.rs"]
mod wordpress_site;

mod wordpress_client;
