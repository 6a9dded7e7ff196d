//! Tasks, drafts, content and images: the writing itself.
