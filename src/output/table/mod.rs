//! Tables, laid out by hand: in 200 lines that know what may be cut (words) and what may not (ids).
//!
//! The `tabled` crate would do the same for 243 KB more in the binary, and would still need the
//! rules of this directory.

mod align;
mod cell;
mod delimited;
mod first_cells;
mod layout;
mod line;
mod print;
mod state;

pub(crate) use align::{align, align_facts};
pub(super) use cell::{MISSING, Reader, cell};
pub(super) use print::{Columns, print_rows};
