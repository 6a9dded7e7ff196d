//! Every integration test, in one binary.

#[cfg(test)]
#[path = "../support/wordpress.rs"]
mod wordpress_site;

#[cfg(test)]
mod wordpress_client;
#[cfg(test)]
mod wordpress_doctor;
