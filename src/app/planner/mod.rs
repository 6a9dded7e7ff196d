//! Keywords, clusters and ideas: what to write about.
