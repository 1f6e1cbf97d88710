//! Tests of the facts: by themselves, and against the document that they were made from.

mod document;
mod facts;
mod read_only;
