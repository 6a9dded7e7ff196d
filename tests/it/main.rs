//! The one test binary: what holds across rooms, and the program from the outside.

#[path = "../support/mod.rs"]
mod support;
#[cfg(test)]
#[path = "../support/wordpress.rs"]
mod wordpress_site;

mod architecture;
mod content;
#[cfg(test)]
mod credits;
#[cfg(test)]
mod doctor;
#[cfg(test)]
mod cluster;
#[cfg(test)]
mod clusters;
mod fake_vendor;
#[cfg(test)]
mod faults;
mod harness;
#[cfg(test)]
mod images;
#[cfg(test)]
mod ideas;
mod init;
#[cfg(test)]
mod publish_files;
#[cfg(test)]
mod publish_wp;
mod kill;
mod keywords;
mod settings;
#[cfg(test)]
mod system;
mod tasks;
#[cfg(test)]
mod tasks;
#[cfg(test)]
mod wordpress_client;
#[cfg(test)]
mod wordpress_doctor;
#[cfg(test)]
mod write;
