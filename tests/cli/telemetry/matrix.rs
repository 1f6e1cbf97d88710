//! Compares what `telemetry status` reports with what happens, for every combination of sources.

use std::thread;

use super::{ME, PREFERENCE, assert_reports, get_me, konnect, status};
use crate::support::server::Server;
use crate::support::{Home, Kongctl};

/// A little more than small machines have processors, since each waits for its processes.
const THREADS: usize = 4;

/// One combination of all sources; `None` is a signal that is not there.
#[derive(Clone, Copy, Debug)]
struct Said {
    flag: bool,
    do_not_track: Option<&'static str>,
    no_telemetry: Option<&'static str>,
    preference: Option<&'static str>,
    config: Option<&'static str>,
}

#[test]
fn status_says_on_exactly_when_a_real_run_is_reported() {
    let konnect = konnect();
    let all = combinations();
    assert_eq!(all.len(), 2 * 3 * 3 * 4 * 4);
    let reported = thread::scope(|scope| {
        let threads = all.chunks(all.len().div_ceil(THREADS)).map(|part| {
            let konnect = &konnect;
            scope.spawn(move || part.iter().filter(|said| said.is_reported(konnect)).count())
        });
        let threads: Vec<_> = threads.collect();
        threads
            .into_iter()
            .map(|thread| {
                thread
                    .join()
                    .expect("the thread's own message stands above")
            })
            .sum::<usize>()
    });
    // No flag; `DO_NOT_TRACK` and `KONGCTL_NO_TELEMETRY` absent or a near
    // miss; a yes, or no decision.
    assert_eq!(reported, 2 * 2 * (4 + 2));
}

fn combinations() -> Vec<Said> {
    let words = [None, Some("true"), Some("false"), Some("junk")];
    let mut all = Vec::new();
    for flag in [false, true] {
        for do_not_track in [None, Some("1"), Some("true")] {
            for no_telemetry in [None, Some("true"), Some("1")] {
                for preference in words {
                    all.extend(words.map(|config| Said {
                        flag,
                        do_not_track,
                        no_telemetry,
                        preference,
                        config,
                    }));
                }
            }
        }
    }
    all
}

impl Said {
    /// Asks `telemetry status`, then runs a command; both must agree with each
    /// other and with the contract.
    fn is_reported(self, konnect: &Server) -> bool {
        let home = self.home();
        let before = home.files();
        let asked = home.kongctl(["--profile", "sandbox", "telemetry", "status", "-o", "json"]);
        let verdict = status(self.say(asked))["verdict"].take();

        self.say(get_me(&home, konnect))
            .run()
            .code(0)
            .stdout(ME)
            .stderr("");
        let events = home.listener().events();
        let happened = match &events[..] {
            [] => "off",
            [event] => {
                assert_reports(event, "get me");
                "on"
            }
            more => panic!("{self:?}: one event at most, these came: {more:#?}"),
        };
        assert_eq!(verdict, happened, "{self:?}: status, and what happened");
        assert_eq!(
            happened,
            self.contract(),
            "{self:?}: what happened, and what the contract says"
        );
        assert_eq!(
            home.files(),
            before,
            "{self:?}: a run leaves nothing behind"
        );
        happened == "on"
    }

    fn home(self) -> Home {
        let home = Home::listening();
        if let Some(preference) = self.preference {
            home.write(PREFERENCE, format!("{preference}\n"));
        }
        let config = self
            .config
            .map(|word| format!("  telemetry: {{enabled: {word}}}\n"))
            .unwrap_or_default();
        home.config(&format!("sandbox:\n  konnect: {{pat: kpat}}\n{config}"))
    }

    fn say(self, run: Kongctl<'_>) -> Kongctl<'_> {
        let variables = [
            ("DO_NOT_TRACK", self.do_not_track),
            ("KONGCTL_NO_TELEMETRY", self.no_telemetry),
        ];
        let run = variables
            .into_iter()
            .fold(run, |run, (name, value)| match value {
                Some(value) => run.env(name, value),
                None => run,
            });
        if self.flag {
            run.args(["--no-telemetry"])
        } else {
            run
        }
    }

    /// The rules of the contract, once more and as short as they are.
    fn contract(self) -> &'static str {
        let killed =
            self.flag || self.do_not_track == Some("1") || self.no_telemetry == Some("true");
        match (killed, self.preference.or(self.config)) {
            (false, None | Some("true")) => "on",
            _ => "off",
        }
    }
}
