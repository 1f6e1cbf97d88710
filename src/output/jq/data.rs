//! What the interpreter needs to know: the types that it works with.

use std::cell::RefCell;

use jaq_core::{DataT, Lut, RunPtr, data::HasLut, native};

use super::value::Val;
use crate::output::ui::Ui;

/// A compiled expression.
pub(super) type Program = jaq_core::Filter<Data>;

/// A filter that is written in Rust: its name, its arguments, and a function.
pub(super) type Filter = native::Filter<RunPtr<Data>>;

/// The types that a program works with.
pub(super) struct Data;

/// What filters know about the run that they are in.
#[derive(Clone)]
pub(super) struct Run<'a> {
    pub(super) program: &'a Program,
    /// What `halt_error` said.
    pub(super) message: &'a RefCell<Option<Val>>,
    pub(super) ui: &'a Ui,
}

impl DataT for Data {
    type V<'a> = Val;
    type Data<'a> = Run<'a>;
}

impl<'a> HasLut<'a, Data> for Run<'a> {
    fn lut(&self) -> &'a Lut<Data> {
        &self.program.lut
    }
}
