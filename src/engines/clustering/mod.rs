//! Lexical clustering. Pure.
