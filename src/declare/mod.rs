//! Declarative configuration: files that say what an organization has, and how to get there.

mod compare;
mod declared;
mod extract;
mod front_matter;
mod kind;
mod kinds;
mod names;
mod order;
mod pattern;
mod plan_file;
mod row;
mod tag;
