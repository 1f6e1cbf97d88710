//! The examples of man pages whose command has none in its help.

/// The examples of each command, by its name.
const EXAMPLES: [(&str, &[&str]); 16] = [
    (
        "kongctl",
        &[
            "kongctl -p sandbox get apis",
            "kongctl -p sandbox get apis flight-status -o yaml",
            "kongctl -p sandbox api /v3/apis --jq '.data[].name'",
            "kongctl login",
            "kongctl get apis",
        ],
    ),
    (
        "get",
        &[
            "kongctl -p sandbox get apis",
            "kongctl -p sandbox get apis flight-status queue-times -o yaml",
            "kongctl -p sandbox get apis flight-status versions",
            "kongctl -p sandbox get gateway control-planes mainland services",
            "kongctl -p sandbox get apis --filter 'name[contains]=flight'",
            "kongctl -p sandbox get apis -o name --limit 3",
        ],
    ),
    (
        "describe",
        &[
            "kongctl -p sandbox describe apis flight-status",
            "kongctl -p sandbox describe gateway control-planes mainland",
        ],
    ),
    (
        "create",
        &[
            "kongctl -p sandbox create apis crew-briefing version=1.0 --dry-run",
            "kongctl create apis --file api.yaml",
            "kongctl create gateway services hello url=http://localhost:8080",
        ],
    ),
    (
        "update",
        &[
            "kongctl -p sandbox update apis flight-status version=2.0 --dry-run",
            "kongctl update apis flight-status --file -",
        ],
    ),
    (
        "edit",
        &[
            "kongctl edit apis flight-status",
            "kongctl edit portals developers customization",
            "EDITOR='code --wait' kongctl -p sandbox edit apis flight-status",
        ],
    ),
    (
        "delete",
        &[
            "kongctl -p sandbox delete apis flight-status --dry-run",
            "kongctl delete apis flight-status --yes",
        ],
    ),
    (
        "explain",
        &[
            "kongctl -p sandbox explain apis",
            "kongctl -p sandbox explain apis.labels",
            "kongctl -p sandbox explain portals pages -o json",
        ],
    ),
    (
        "login",
        &[
            "kongctl login",
            "kongctl login --region eu",
            "kongctl login --profile team-a --no-browser",
        ],
    ),
    ("logout", &["kongctl logout", "kongctl logout -p team-a"]),
    (
        "whoami",
        &[
            "kongctl -p sandbox whoami",
            "kongctl -p sandbox whoami -o json",
        ],
    ),
    (
        "config",
        &[
            "kongctl -p sandbox config",
            "kongctl -p sandbox config get konnect.region",
            "kongctl -p sandbox config path",
        ],
    ),
    (
        "telemetry",
        &[
            "kongctl -p sandbox telemetry status",
            "kongctl -p sandbox telemetry preview get apis",
            "kongctl telemetry listen --for 30s",
            "kongctl telemetry disable",
        ],
    ),
    (
        "sandbox",
        &[
            "kongctl sandbox serve",
            "kongctl sandbox serve --addr 127.0.0.1:9000",
            "kongctl sandbox serve --state sandbox.json",
            "kongctl sandbox serve --fault 503=once --fault 429=10%,method=GET",
        ],
    ),
    (
        "completion",
        &["kongctl -p sandbox completion bash > kongctl.bash"],
    ),
    (
        "version",
        &[
            "kongctl -p sandbox version",
            "kongctl -p sandbox version --full -o json",
        ],
    ),
];

/// Returns the examples of a command.
pub(super) fn of(command: &str) -> &'static [&'static str] {
    let mut all = EXAMPLES.iter();
    all.find(|(name, _)| *name == command)
        .map_or(&[], |(_, examples)| *examples)
}

/// Returns every example, and the page that shows it.
pub(super) fn all() -> impl Iterator<Item = (&'static str, &'static str)> {
    EXAMPLES
        .iter()
        .flat_map(|(name, examples)| examples.iter().map(|example| (*name, *example)))
}
