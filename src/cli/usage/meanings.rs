//! What users of gh, kubectl, decK, curl and the Go kongctl type, and what means the same here.

/// A command that other programs have.
pub(super) struct Word {
    /// One word, or two that belong together.
    pub(super) typed: &'static [&'static str],
    pub(super) meaning: Meaning,
}

/// What a command means here.
#[derive(Clone, Copy)]
pub(super) enum Meaning {
    /// The same as these words.
    Same(&'static str),
    /// Nothing that is one command; what to do instead.
    Other(&'static str),
}

use Meaning::{Other, Same};

const DECLARATIVE: Meaning = Other(
    "the commands for declarative files are `kongctl plan`, `diff`, `apply`, `sync` and `delete`, each with -f FILE; decK carries out those of decK",
);

const NO_WEB_PAGES: &str = "kongctl opens no web pages; Konnect's are at https://cloud.konghq.com";

/// Names of programs that someone types in front of a command, or copies with it.
pub(super) const PROGRAMS: [&str; 6] = ["kongctl", "konnect", "kong", "deck", "kubectl", "gh"];

pub(super) const WORDS: [Word; 35] = [
    word(&["auth login", "signin", "sign-in"], Same("login")),
    word(&["auth logout", "signout", "sign-out"], Same("logout")),
    word(
        &[
            "auth status",
            "auth whoami",
            "login status",
            "status",
            "ping",
            "doctor",
            "cluster-info",
        ],
        Same("whoami"),
    ),
    word(&["auth"], Same("login")),
    word(&["who", "current-context", "context"], Same("whoami")),
    word(
        &["use-context", "use", "switch", "use-profile", "profile use"],
        Other("pass --profile NAME, or set KONGCTL_PROFILE"),
    ),
    word(
        &["profile list", "profiles list", "contexts", "profile"],
        Same("get profiles"),
    ),
    word(
        &["api-resources", "resources", "get all", "get resources"],
        Same("get"),
    ),
    word(
        &["show", "read", "fetch", "query", "search", "find", "count"],
        Same("get"),
    ),
    word(&["view", "inspect", "info", "cat"], Same("describe")),
    word(&["add", "new"], Same("create")),
    word(
        &["patch", "set", "modify", "replace", "put"],
        Same("update"),
    ),
    word(&["remove", "rm", "del"], Same("delete")),
    word(
        &["gateway apply", "gateway sync", "reset", "import"],
        DECLARATIVE,
    ),
    word(
        &["adopt"],
        Other(
            "to manage what exists, run `kongctl update RESOURCE NAME labels.KONGCTL-namespace=NAMESPACE`",
        ),
    ),
    word(
        &["dump", "export", "backup"],
        Other(
            "kongctl writes no declarative files, decK does for gateways; to read one resource, run `kongctl get RESOURCE -o yaml`",
        ),
    ),
    word(
        &["validate", "lint"],
        Other("`kongctl plan -f FILE` and `diff -f FILE` check files, and change nothing"),
    ),
    word(
        &[
            "convert",
            "file",
            "openapi2kong",
            "kong2kic",
            "kong2tf",
            "render",
            "merge",
        ],
        Other(
            "kongctl does not convert files, decK does: deck file; `kongctl plan -f FILE` checks one",
        ),
    ),
    word(&["curl", "request", "http", "call", "raw"], Same("api")),
    word(&["post"], Same("api post")),
    word(&["head"], Same("api head")),
    word(&["options"], Same("--help")),
    word(
        &["logs"],
        Other("to see what a command does, add --log-level debug"),
    ),
    word(
        &["serve", "sandbox start", "sandbox run", "sandbox up"],
        Same("sandbox serve"),
    ),
    word(
        &[
            "telemetry off",
            "telemetry stop",
            "telemetry no",
            "telemetry opt-out",
            "telemetry false",
        ],
        Same("telemetry disable"),
    ),
    word(
        &[
            "telemetry on",
            "telemetry start",
            "telemetry yes",
            "telemetry opt-in",
            "telemetry true",
        ],
        Same("telemetry enable"),
    ),
    word(
        &[
            "telemetry show",
            "telemetry info",
            "telemetry state",
            "telemetry get",
        ],
        Same("telemetry status"),
    ),
    word(
        &["telemetry test", "telemetry send", "telemetry dry-run"],
        Same("telemetry preview"),
    ),
    word(
        &["telemetry receive", "telemetry watch", "telemetry monitor"],
        Same("telemetry listen"),
    ),
    word(
        &["telemetry fields", "telemetry describe"],
        Same("telemetry schema"),
    ),
    word(
        &["completions", "autocomplete", "complete"],
        Same("completion"),
    ),
    word(&["man", "docs", "commands", "usage"], Same("help")),
    word(
        &["upgrade", "self-update"],
        Other("kongctl is updated with what installed it"),
    ),
    word(&["v", "ver"], Same("version")),
    word(&["browse", "open", "web"], Other(NO_WEB_PAGES)),
];

const fn word(typed: &'static [&'static str], meaning: Meaning) -> Word {
    Word { typed, meaning }
}

/// A flag that other programs have.
pub(super) struct Flag {
    /// The spellings, with their dashes.
    pub(super) typed: &'static [&'static str],
    /// The one command to which the row applies; `None` for all.
    pub(super) command: Option<&'static str>,
    pub(super) instead: Instead,
}

/// What to write instead of a flag.
#[derive(Clone, Copy)]
pub(super) enum Instead {
    /// Another flag, which takes the same value.
    Renamed(&'static str),
    /// Another flag, if the value is one that it takes.
    Fitting(&'static str, fn(&str) -> bool),
    /// Other words, where the flag had no value.
    Words(&'static [&'static str]),
    /// The argument that selects an item: the value alone.
    Argument,
    /// The argument of a command that has only this one: the value alone.
    Value,
    /// A filter by the labels that are the value.
    Labels,
    /// The fields or the file of a request, if the value is JSON or names a file as curl does.
    Body,
    /// What to do instead.
    Advice(&'static str),
}

use Instead::{Advice, Argument, Body, Fitting, Labels, Renamed, Value, Words};

pub(super) const FLAGS: [Flag; 63] = [
    flag_of(
        "api",
        &[
            "-d",
            "--data",
            "--data-raw",
            "--data-binary",
            "--json",
            "--input",
            "--body",
            "-f",
            "-F",
        ],
        Body,
    ),
    flag_of(
        "api",
        &[
            "-f",
            "-F",
            "--raw-field",
            "-d",
            "--data",
            "--data-raw",
            "--form",
        ],
        Advice(
            "write fields without a flag, such as `kongctl api post /v3/apis name=orders`, or add --body-file PATH",
        ),
    ),
    flag_of("api", &["-I", "--head"], Words(&["--method", "HEAD"])),
    flag_of(
        "login",
        &["--web", "--browser", "-w"],
        Advice("leave it out: Enter opens the browser; --no-browser prevents the question"),
    ),
    flag_of(
        "login",
        &["--with-token", "--pat", "--pat-file", "--token"],
        Advice(
            "a token needs no login: pass it to the commands with --pat-file PATH, or set `konnect.pat` in the config file",
        ),
    ),
    flag_of("completion", &["-s", "--shell"], Value),
    flag_of("serve", &["--port"], Renamed("--addr")),
    flag_of("listen", &["--port"], Renamed("--addr")),
    flag_of(
        "version",
        &["--client", "--short", "--all", "-a"],
        Advice("leave it out: the version is that of kongctl, and the only one"),
    ),
    flag_of("plan", &["--out"], Renamed("--output-file")),
    flag(&["--json", "--as-json", "-j"], Words(&["-o", "json"])),
    flag(&["--yaml"], Words(&["-o", "yaml"])),
    flag(&["--csv"], Words(&["-o", "csv"])),
    flag(&["--table", "--text"], Words(&["-o", "text"])),
    flag(&["--wide"], Words(&["-o", "wide"])),
    flag(&["--tsv"], Words(&["-o", "tsv"])),
    flag(
        &["--format", "--out", "--output-format"],
        Renamed("--output"),
    ),
    flag(
        &["-v", "-vv", "--verbose", "--debug", "-d"],
        Words(&["--log-level", "debug"]),
    ),
    flag(&["--trace"], Words(&["--log-level", "trace"])),
    flag(&["--verbosity", "--loglevel"], Renamed("--log-level")),
    // gh's.
    flag(&["-q"], Fitting("--jq", is_expression)),
    flag(
        &["-q", "--quiet", "-s", "--silent"],
        Advice(
            "results are on stdout, everything else on stderr: add 2>/dev/null; to filter, add --jq EXPRESSION",
        ),
    ),
    flag(
        &["-w", "--watch", "--follow"],
        Advice("kongctl reads once; to repeat a command, run it with the program `watch`"),
    ),
    flag(
        &[
            "-A",
            "-a",
            "--all",
            "--all-pages",
            "--paginate",
            "--all-namespaces",
            "--page",
            "--offset",
            "--cursor",
        ],
        Advice("leave it out: every page of a list is read"),
    ),
    flag(&["-n", "-l"], Fitting("--limit", is_number)),
    flag(&["-f"], Fitting("--filter", is_comparison)),
    flag(&["-f"], Fitting("--output", is_format)),
    flag(&["--file"], Renamed("--filename")),
    flag(&["--auto-approve"], Renamed("--yes")),
    flag(
        &["-f", "--file", "--filename"],
        Advice(
            "files are for `kongctl plan`, `diff`, `apply`, `sync` and `delete`, right after the command; here, name the items, such as `kongctl get apis NAME`",
        ),
    ),
    flag(
        &["-H", "--header", "--headers"],
        Advice(
            "add --no-headers for a table without headers; `kongctl api PATH --header 'NAME: VALUE'` sends one",
        ),
    ),
    flag(
        &["-n", "--namespace"],
        Advice(
            "Konnect has no namespaces; a control plane is selected with --control-plane-name NAME",
        ),
    ),
    flag(&["-l", "--selector", "--label", "--labels"], Labels),
    flag(&["--id", "--name", "--uuid"], Argument),
    flag(
        &[
            "--token",
            "--konnect-token",
            "--api-key",
            "--apikey",
            "--access-token",
            "--auth-token",
            "--bearer",
        ],
        Advice("pass the token with --pat-file PATH or --pat TOKEN"),
    ),
    flag(
        &["--token-file", "--konnect-token-file"],
        Renamed("--pat-file"),
    ),
    flag(
        &[
            "--host",
            "--url",
            "--addr",
            "--address",
            "--server",
            "--endpoint",
            "--api-url",
            "--konnect-addr",
            "--kong-addr",
        ],
        Renamed("--base-url"),
    ),
    flag(
        &["--geo", "--location", "--konnect-region"],
        Renamed("--region"),
    ),
    flag(
        &["--context", "--env", "--environment"],
        Renamed("--profile"),
    ),
    flag(&["-c"], Fitting("--config-file", is_file)),
    flag(&["-c"], Renamed("--columns")),
    flag(
        &["--config", "--kubeconfig", "--conf"],
        Renamed("--config-file"),
    ),
    flag(
        &[
            "-k",
            "--insecure",
            "--skip-verify",
            "--no-verify",
            "--tls-skip-verify",
            "--insecure-skip-tls-verify",
        ],
        Advice(
            "certificates are always verified; to trust one, set SSL_CERT_FILE to a PEM file that contains it",
        ),
    ),
    flag(
        &[
            "--cacert",
            "--ca-cert",
            "--ca-file",
            "--certificate-authority",
        ],
        Advice("set SSL_CERT_FILE to the file"),
    ),
    flag(
        &["--proxy", "-x"],
        Advice("set HTTPS_PROXY to the address of the proxy"),
    ),
    flag(
        &[
            "--max-time",
            "-m",
            "--request-timeout",
            "--http-timeout",
            "--connect-timeout",
        ],
        Renamed("--timeout"),
    ),
    flag(&["--per-page", "--size"], Renamed("--page-size")),
    flag(
        &[
            "--max",
            "--max-items",
            "--top",
            "--first",
            "--count",
            "--head",
        ],
        Renamed("--limit"),
    ),
    flag(&["--sort-by", "--order-by", "--order"], Renamed("--sort")),
    flag(
        &["--where", "--field-selector"],
        Fitting("--filter", is_comparison),
    ),
    flag(
        &["--where", "--field-selector", "--search", "--match"],
        Advice("add --filter FIELD=VALUE where the resource has filters, or --jq EXPRESSION"),
    ),
    flag(
        &["--fields", "--field", "--select", "--column"],
        Renamed("--columns"),
    ),
    flag(
        &["--show-labels"],
        Advice("labels are a field: add --columns name,labels, or -o wide"),
    ),
    flag(
        &["-R", "--recursive", "--repo"],
        Advice("leave it out: kongctl reads neither directories nor repositories"),
    ),
    flag(
        &["--org", "--organization"],
        Advice("a token belongs to one organization; select that of another with --profile NAME"),
    ),
    flag(
        &[
            "--query",
            "--jsonpath",
            "--template",
            "--go-template",
            "-t",
            "--query-string",
        ],
        Advice("add --jq EXPRESSION"),
    ),
    flag(
        &["--konnect-control-plane-name", "--control-plane"],
        Renamed("--control-plane-name"),
    ),
    flag(&["--request"], Renamed("--method")),
    flag(
        &["--input", "--data-binary", "--body"],
        Renamed("--body-file"),
    ),
    flag(
        &[
            "--no-color",
            "--no-colors",
            "--nocolor",
            "--plain",
            "--monochrome",
        ],
        Words(&["--color", "never"]),
    ),
    flag(
        &["--no-pager", "--pager", "--no-cli-pager"],
        Advice("leave it out: kongctl starts no pager"),
    ),
    flag(
        &["--web", "--browser", "--browse", "--open"],
        Advice(NO_WEB_PAGES),
    ),
    flag(
        &[
            "--disable-telemetry",
            "--no-analytics",
            "--no-tracking",
            "--do-not-track",
            "--offline",
        ],
        Words(&["--no-telemetry"]),
    ),
];

const fn flag(typed: &'static [&'static str], instead: Instead) -> Flag {
    Flag {
        typed,
        command: None,
        instead,
    }
}

fn is_number(value: &str) -> bool {
    !value.is_empty() && value.bytes().all(|byte| byte.is_ascii_digit())
}

fn is_expression(value: &str) -> bool {
    value.starts_with(['.', '['])
}

fn is_comparison(value: &str) -> bool {
    value.contains('=')
}

fn is_format(value: &str) -> bool {
    ["json", "yaml", "csv", "tsv", "wide", "name", "text"].contains(&value)
}

pub(super) fn is_file(value: &str) -> bool {
    value.contains('/')
        || [".yaml", ".yml", ".json"]
            .iter()
            .any(|end| value.ends_with(end))
}

/// Returns a row about one command.
const fn flag_of(command: &'static str, typed: &'static [&'static str], instead: Instead) -> Flag {
    Flag {
        typed,
        command: Some(command),
        instead,
    }
}

/// A value that another program takes, by the flag here.
pub(super) const VALUES: [(&str, &[&str], &str); 9] = [
    (
        "--output",
        &["table", "txt", "plain", "human", "default"],
        "text",
    ),
    ("--output", &["yml"], "yaml"),
    (
        "--output",
        &["jsonl", "ndjson", "json-pretty", "pretty"],
        "json",
    ),
    ("--log-level", &["warning"], "warn"),
    (
        "--log-level",
        &[
            "fatal", "panic", "critical", "off", "none", "silent", "quiet",
        ],
        "error",
    ),
    ("--log-level", &["verbose", "all"], "debug"),
    ("--color", &["yes", "on", "true", "1", "force"], "always"),
    ("--color", &["no", "off", "false", "0", "none"], "never"),
    ("--text-layout", &["full", "long"], "wide"),
];
