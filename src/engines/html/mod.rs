//! HTML as values: sanitise, read, place, convert. Pure.
