//! Lists, read from nginx by kongctl and by curl.

use std::fmt::Write;
use std::fs;
use std::path::{Path, PathBuf};

use crate::apis::{self, PAGE_LEN};
use crate::bench::{Bench, Build, Programs};
use crate::measure::{Program, find_program};
use crate::nginx::{Nginx, Scheme};
use crate::relay::{self, ROUND_TRIP};
use crate::table::Table;
use crate::target::Target;

/// The length of the list that is read from a distant server.
const DISTANT_LEN: usize = 2_500;

pub(crate) fn measure(bench: &Bench, table: &mut Table, nginx: &Nginx) {
    let mut lists = Lists {
        bench,
        nginx,
        curl: find_program("curl"),
        certificates: &nginx.authority,
    };
    for scheme in [Scheme::Http, Scheme::Https] {
        for length in bench.lengths() {
            let programs = lists.in_formats(scheme, *length);
            let title = format!("{length} APIs over {}", scheme.name());
            table.add_section(&title, &bench.measure(programs));
        }
    }
    let longest = bench.lengths().iter().copied().max().unwrap_or(0);
    let title = format!("the names of {longest} APIs over http");
    table.add_section(&title, &bench.measure(lists.names(longest)));

    let length = longest.min(DISTANT_LEN);
    let milliseconds = ROUND_TRIP.as_millis();
    let title = format!("{length} APIs over https, compressed, {milliseconds} ms per round trip");
    table.add_section(&title, &bench.measure(lists.distant(length)));

    lists.certificates = &nginx.all_authorities;
    let title = "25 APIs over https, with all certificates that this system trusts";
    table.add_section(title, &bench.measure(lists.in_formats(Scheme::Https, 25)));
}

struct Lists<'a> {
    bench: &'a Bench,
    nginx: &'a Nginx,
    curl: Option<PathBuf>,
    /// The file of the certificates that every program trusts.
    certificates: &'a Path,
}

impl Lists<'_> {
    /// Returns the programs that read a list in several formats.
    fn in_formats(&self, scheme: Scheme, length: usize) -> Programs {
        let url = self.nginx.url(scheme, length);
        let mut programs = Programs::new();
        let curl = self.curl(&url, length, Output::Discarded, &[]);
        programs.extend(curl.map(|curl| (curl, vec![])));
        let formats: &[&str] = match (scheme, length) {
            (Scheme::Http, 1_000..) => &["text", "json", "yaml", "csv"],
            _ => &["text", "json"],
        };
        for build in &self.bench.builds {
            for format in formats {
                let program = self.get(build, &url, &["-o", format]);
                if *format == "text" {
                    // The right work is measured.
                    assert_eq!(program.count_lines(), length + 1, "the lines of a table");
                }
                programs.push((program, self.targets(build, scheme, length, format)));
            }
        }
        programs.extend(self.go(&url).map(|go| (go, vec![])));
        programs
    }

    /// Returns the programs that print only a field of each item.
    fn names(&self, length: usize) -> Programs {
        let url = self.nginx.url(Scheme::Http, length);
        let mut programs = Programs::new();
        let curl = self.curl(&url, length, Output::Stdout, &[]);
        if let (Some(curl), Some(jq)) = (curl, find_program("jq")) {
            programs.push((curl.pipe("jq", &jq, &["-r", ".data[].name"]), vec![]));
        }
        for build in &self.bench.builds {
            let program = self.get(build, &url, &["-r", "--jq", ".[].name"]);
            programs.push((program, vec![Target::Cpu(0.7), Target::Megabytes(40.0)]));
        }
        programs
    }

    /// Returns the programs that read a list from a distant server.
    fn distant(&self, length: usize) -> Programs {
        let url = format!("https://{}/{length}", relay::start(self.nginx.gzip));
        let mut programs = Programs::new();
        let curl = self.curl(&url, length, Output::Discarded, &["--compressed"]);
        programs.extend(curl.map(|curl| (curl, vec![])));
        for build in &self.bench.builds {
            let program = self.get(build, &url, &["-o", "text"]);
            programs.push((program, vec![Target::Wall(0.38)]));
        }
        programs
    }

    /// Returns a run of kongctl that reads the list below `url`.
    fn get(&self, build: &Build, url: &str, flags: &[&str]) -> Program {
        let command = [&["get", "apis"], flags].concat();
        let arguments = [command.as_slice(), &["--base-url", url]].concat();
        let mut program = self.bench.kongctl(build, &arguments);
        program.label = format!("{}{}", build.prefix, command.join(" "));
        program.env("SSL_CERT_FILE", self.certificates.to_string_lossy())
    }

    fn go(&self, url: &str) -> Option<Program> {
        let arguments = ["get", "apis", "-o", "text", "--base-url", url];
        let path = self.bench.go.as_ref()?;
        let program = self
            .bench
            .program("Go: get apis -o text", path, &arguments)
            .env("SSL_CERT_FILE", self.certificates.to_string_lossy());
        Some(program)
    }

    /// Returns a run of curl that reads every page below `url`, one after the other, on one
    /// connection.
    fn curl(&self, url: &str, length: usize, output: Output, flags: &[&str]) -> Option<Program> {
        let mut config = String::new();
        for page in 1..=length.div_ceil(PAGE_LEN) {
            let query = format!("page%5Bsize%5D={PAGE_LEN}&page%5Bnumber%5D={page}");
            let _ = writeln!(config, "url = \"{url}/v3/apis?{query}\"");
            if output == Output::Discarded {
                config.push_str("output = \"/dev/null\"\n");
            }
        }
        let name = url.replace(|character: char| !character.is_ascii_alphanumeric(), "-");
        let file = self
            .bench
            .directory()
            .join(format!("{name}-{output:?}.cfg"));
        fs::write(&file, config).expect("a file");
        let (file, certificates) = (file.to_string_lossy(), self.certificates.to_string_lossy());
        let arguments = ["--silent", "--fail", "--cacert", &certificates, "-K", &file];
        let arguments = [&arguments[..], flags].concat();
        let path = self.curl.as_ref()?;
        Some(self.bench.program("curl", path, &arguments))
    }

    fn targets(&self, build: &Build, scheme: Scheme, length: usize, format: &str) -> Vec<Target> {
        match (scheme, length, format) {
            (Scheme::Http, 25, "text") if build.is_release => {
                vec![Target::Wall(0.22), Target::Faults(180)]
            }
            (Scheme::Http, 25, "text") => vec![Target::Wall(0.22)],
            (Scheme::Https, 25, "text") => vec![Target::Wall(0.25)],
            (Scheme::Http, 2_500, "text" | "json") => vec![Target::Cpu(1.3)],
            (Scheme::Http, 10_000, "text") => {
                vec![Target::Cpu(2.0), self.memory_target(build, length)]
            }
            (Scheme::Http, 10_000, "json") => vec![Target::Cpu(2.0)],
            _ => vec![],
        }
    }

    /// Returns what `version` takes and two and a half times the bodies.
    fn memory_target(&self, build: &Build, length: usize) -> Target {
        let bodies: usize = apis::pages(length).iter().map(String::len).sum();
        let base = self.bench.kongctl(build, &["version"]).peak_kb(3) as f64 / 1e3;
        Target::Megabytes(base + 2.5 * bodies as f64 / 1e6)
    }
}

/// Where curl writes what it receives.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Output {
    Discarded,
    Stdout,
}
