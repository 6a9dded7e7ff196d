//! Typographic images. Pure.
