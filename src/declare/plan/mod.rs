//! What a plan is made of.

mod file;
