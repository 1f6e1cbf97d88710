//! The table of ways to say no to telemetry, in the documents.

#[path = "../../tests/cli/telemetry/ways/table.rs"]
#[allow(
    dead_code,
    reason = "what a way is made of is for the test that tries it"
)]
mod table;

use super::documents;
use table::{Meaning, WAYS, Way};

#[test]
fn the_documents_list_every_way_to_say_no() {
    let mut text = String::new();
    for (heading, ways) in WAYS {
        let header = [heading, "telemetry", "decided by"];
        text.push_str(&documents::table(header, ways.iter().map(row)));
        text.push('\n');
    }
    documents::keep_part("docs/telemetry.md", "ways", text.trim_start());
}

fn row(way: &Way) -> [String; 3] {
    let (verdict, source) = match way.meaning {
        Meaning::On(source) => ("on", source),
        Meaning::Off(source) => ("off", source),
    };
    [way.how, verdict, source].map(str::to_owned)
}
