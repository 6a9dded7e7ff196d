//! The one test binary: what holds across rooms, and the program from the outside.

#[path = "../support/mod.rs"]
mod support;
#[cfg(test)]
#[path = "../support/wordpress.rs"]
mod wordpress_site;

mod architecture;
mod content;
#[cfg(test)]
mod doctor;
mod fake_vendor;
#[cfg(test)]
mod faults;
mod harness;
#[cfg(test)]
mod init;
#[cfg(test)]
mod publish_wp;
mod settings;
#[cfg(test)]
mod system;
mod tasks;
#[cfg(test)]
mod wordpress_client;
#[cfg(test)]
mod wordpress_doctor;
#[cfg(test)]
mod write;
