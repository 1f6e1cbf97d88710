//! Dashboards.

use crate::declare::kind::Kind;

pub(super) const DASHBOARD: Kind = Kind::new("dashboard", "analytics dashboards")
    .root("analytics.dashboards")
    .managed()
    .names_may_repeat()
    .matched_by(&["name"])
    .labels_sent_whole();
