//! WordPress core REST: client and wire types.
