//! Declarative configuration: files that say what an organization has, and how to get there.

mod candidates;
mod changes;
mod compare;
mod coverage;
mod declared;
mod dependencies;
mod draft;
mod extract;
mod facts;
mod fingerprint;
mod front_matter;
mod guard;
mod identify;
mod kind;
mod kind_fields;
mod kinds;
mod labels;
mod load;
mod matches;
mod mistake;
mod moves;
mod names;
mod order;
mod pattern;
mod plan_file;
mod plan_reader;
mod planner;
mod protection;
mod references;
mod row;
mod scope;
mod secret_writes;
mod show;
mod source;
mod state;
mod tag;
mod update;
mod variables;

#[cfg(test)]
mod tests;
