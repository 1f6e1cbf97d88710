//! Declarative configuration: files that say what an organization has, and how to get there.

mod compare;
mod kind;
mod kinds;
mod pattern;
