//! Reads declared files.

mod mistake;
