//! Words to requests, outcomes to text or JSON, errors to exit codes.
