//! AI wire dialects: build a request, parse a reply, classify an error. Pure.
