//! Tests what is offered, to the last word.

use std::ffi::OsString;

use clap::error::ErrorKind;
use clap::{CommandFactory, Parser};
use proptest::prelude::*;

use super::complete::complete;
use super::cursor::Program;
use crate::cli::Cli;
use crate::resources::{self, PRODUCTS, Product};

/// The program without what a server would have to be asked for.
const OFFLINE: Program = Program {
    command: Cli::command,
    parse: |_| None,
};

/// The answer to a line whose last word, which may be empty, is being typed.
fn answered(line: &str) -> String {
    asked(
        &format!("kongctl {line}")
            .split(' ')
            .map(OsString::from)
            .collect::<Vec<_>>(),
    )
}

fn asked(words: &[OsString]) -> String {
    let count = OsString::from((words.len() - 1).to_string());
    complete(&OFFLINE, &[&[count], words].concat())
}

/// The words that are offered, without their phrases.
fn offered(line: &str) -> Vec<String> {
    answered(line)
        .lines()
        .map(|line| line.split('\t').next().unwrap_or_default().to_owned())
        .collect()
}

#[track_caller]
fn assert_offered(cases: &[(&str, &[&str])]) {
    for (line, expected) in cases {
        assert_eq!(offered(line), *expected, "{line:?}");
    }
}

#[test]
fn words_come_with_their_phrases() {
    let expected = "\
apis\tAPIs in the catalog
api-packages\tPackages of API operations
api-attributes\tAttribute keys in use across all APIs
";
    assert_eq!(answered("get ap"), expected);
    assert_eq!(
        answered("get apis --sort name:"),
        "name:desc\tIn reverse order\n"
    );
    assert_eq!(
        answered("get apis --sort created_at"),
        "created_at\ncreated_at:desc\tIn reverse order\n"
    );
}

#[test]
fn commands_are_offered_wherever_they_stand() {
    assert_offered(&[
        (
            "",
            &[
                "get",
                "describe",
                "create",
                "update",
                "edit",
                "delete",
                "plan",
                "diff",
                "apply",
                "sync",
                "explain",
                "scaffold",
                "api",
                "login",
                "logout",
                "whoami",
                "config",
                "telemetry",
                "sandbox",
                "completion",
                "version",
                "help",
            ],
        ),
        ("v", &["version"]),
        ("get gateway control-planes serv", &["services"]),
        ("get gateway control-planes ser", &["services"]),
        ("g konnect gateway cp ser", &["services"]),
        ("get -p sandbox --output=json apis do", &["documents"]),
        ("sandbox ", &["serve", "help"]),
        ("sandbox serve --fault l", &["latency=200ms", "lost=once"]),
        ("sandbox serve --fault=4", &["--fault=429=10%"]),
        ("help get gateway control-planes ser", &["services"]),
        ("help se", &[]),
        ("telemetry help p", &["preview"]),
        ("nonsense v", &[]),
    ]);
}

#[test]
fn topics_are_offered_after_help() {
    assert_eq!(
        answered("help e"),
        "edit\tEdit an item in your editor\n\
         explain\tExplain a resource, its fields and how files declare it\n\
         environment\tThe environment variables that kongctl reads\n\
         exit-codes\tThe exit codes of kongctl\n"
    );
    // What `help config` shows is the topic.
    let shown = "config\tThe config file, profiles and every setting\n";
    assert_eq!(answered("help conf"), shown);
    assert_offered(&[
        ("help o", &["output"]),
        ("-p sandbox help filt", &["filters"]),
        ("help tel", &["telemetry"]),
        ("help -- e", &[]),
        ("help environment e", &[]),
        ("help telemetry e", &["enable"]),
        ("help get e", &["event-gateways"]),
        ("telemetry help e", &["enable"]),
        ("e", &["edit", "explain"]),
    ]);
}

#[test]
fn aliases_are_offered_only_where_no_name_fits() {
    assert_offered(&[
        ("get api", &["apis", "api-packages", "api-attributes"]),
        ("get gateway control", &["control-planes"]),
        ("get gateway cp", &["cp"]),
        ("li", &["list"]),
        ("ls ap", &["apis", "api-packages", "api-attributes"]),
        ("get kon", &["konnect"]),
        ("get zz", &[]),
    ]);
}

#[test]
fn flags_of_a_command_may_precede_it() {
    assert_offered(&[
        ("--region eu get kon", &["konnect"]),
        ("--region=eu get kon", &["konnect"]),
        ("--region eu -p sandbox get apis --so", &["--sort"]),
        ("--region eu get apis --reg", &[]),
        ("--region e", &["eu"]),
        ("--region eu des", &["describe"]),
        ("--paginate ap", &["apply", "api"]),
        ("--region get get kon", &["konnect"]),
        ("-p get des", &["describe"]),
        ("--nonsense x get kon", &[]),
        ("--region eu get apis --sort name:", &["name:desc"]),
        ("nonsense get kon", &[]),
    ]);
}

#[test]
fn flags_are_offered_once_a_dash_is_typed() {
    assert_offered(&[
        ("get apis --fil", &["--filter"]),
        ("get apis --pr", &["--profile"]),
        (
            "version -",
            &[
                "--full",
                "--help",
                "-h",
                "--profile",
                "-p",
                "--config-file",
                "--output",
                "-o",
                "--text-layout",
                "--text-id-format",
                "--log-level",
                "--log-file",
                "--color",
                "--no-telemetry",
            ],
        ),
        ("version -o", &["-o"]),
        ("--ver", &["--version"]),
        ("get apis --zz", &[]),
        ("help --", &[]),
    ]);
}

#[test]
fn flags_that_conflict_with_the_line_are_not_offered() {
    assert_offered(&[
        ("get apis --filter name=x --fi", &["--filter"]),
        ("get apis --sort name --page-size 3 --so", &["--sort"]),
        ("get apis --page-size=3 --pa", &["--pat", "--pat-file"]),
        ("get apis --pat x --pa", &["--page-size"]),
        ("get apis documents --api-", &["--api-id", "--api-name"]),
        ("get apis documents --api-id x --api-", &[]),
        ("-ojson version --ou", &[]),
        ("get apis --filter name=x do", &[]),
        ("get apis x do", &["documents"]),
        ("get apis x documents --api-", &[]),
        ("get apis documents --api x --api-", &[]),
        ("telemetry log --f", &["--follow"]),
        ("telemetry log --summary --f", &[]),
    ]);
}

#[test]
fn required_flags_are_offered_before_any_dash() {
    assert_offered(&[
        ("get apis documents ", &["--api-id", "--api-name"]),
        (
            "get gateway control-planes services ",
            &[
                "routes",
                "plugins",
                "degraphql-routes",
                "--control-plane-id",
                "--control-plane-name",
            ],
        ),
    ]);
    assert_offered(&[
        ("get apis flight-status v", &["versions"]),
        (
            "get gateway control-planes mainland services ",
            &["routes", "plugins", "degraphql-routes"],
        ),
    ]);
    assert_eq!(
        offered("sandbox serve ").first().map(String::as_str),
        Some("--addr")
    );
}

#[test]
fn flags_that_take_few_words_offer_them() {
    let formats: &[&str] = &[
        "text", "wide", "json", "yaml", "csv", "tsv", "name", "helm", "markdown", "rsyslog",
    ];
    assert_offered(&[
        ("--output ", formats),
        ("get apis -o ", formats),
        ("get apis -o y", &["yaml"]),
        ("get apis --output=j", &["--output=json"]),
        ("get apis -oj", &["-ojson"]),
        ("get apis -o=j", &["-o=json"]),
        ("get apis --region ", &["us", "eu", "au", "me", "in", "sg"]),
        (
            "get apis --region=",
            &[
                "--region=us",
                "--region=eu",
                "--region=au",
                "--region=me",
                "--region=in",
                "--region=sg",
            ],
        ),
        ("get apis --region=e", &["--region=eu"]),
        ("get apis --text-layout w", &["wide"]),
        ("get apis --timeout ", &[]),
        ("get apis --nonsense=", &[]),
        (
            "completion ",
            &["bash", "elvish", "fish", "powershell", "zsh"],
        ),
        ("completion -- z", &["zsh"]),
        ("completion zsh b", &[]),
    ]);
}

#[test]
fn file_arguments_are_left_to_the_shell() {
    assert_offered(&[
        ("--config-file ", &[":files"]),
        ("--config-file=x", &[":files"]),
        ("get apis --pat-file x", &[":files"]),
        ("--log-file ", &[":files"]),
        ("get portals assets logo --output-file x", &[":files"]),
        ("get portals assets logo --output-file=", &[":files"]),
    ]);
}

#[test]
fn a_line_to_preview_is_completed_at_every_position() {
    assert_offered(&[
        ("telemetry preview v", &["version"]),
        ("telemetry preview get api-p", &["api-packages"]),
        ("telemetry preview -p sandbox get apis do", &["documents"]),
        ("telemetry preview --region e", &["eu"]),
        ("telemetry preview --region eu get kon", &["konnect"]),
        ("telemetry preview get apis --region=e", &["--region=eu"]),
        ("telemetry preview get apis --so", &["--sort"]),
        (
            "telemetry preview get apis --sort na",
            &["name", "name:desc"],
        ),
        ("telemetry preview get apis -oj", &["-ojson"]),
        ("telemetry preview api po", &["post"]),
        ("telemetry preview login --no-b", &["--no-browser"]),
        ("telemetry preview help exi", &["exit-codes"]),
        ("telemetry preview telemetry en", &["enable"]),
        ("telemetry preview telemetry preview g", &["get"]),
        ("telemetry -o json preview g", &["get"]),
        // The name of the program and two dashes may precede the line.
        ("telemetry preview kongctl get api-p", &["api-packages"]),
        ("telemetry preview -- get api-p", &["api-packages"]),
        ("telemetry preview -- kongctl g", &["get"]),
        ("telemetry preview get apis -- -", &[]),
        ("telemetry preview nonsense v", &[]),
        ("help telemetry preview v", &[]),
    ]);
}

#[test]
fn a_request_has_a_method_and_a_path() {
    assert_offered(&[
        (
            "api ",
            &[
                "get", "head", "options", "post", "put", "patch", "delete", "/v3/", "/v1/", "/v2/",
            ],
        ),
        ("api p", &["post", "put", "patch"]),
        ("api P", &["POST", "PUT", "PATCH"]),
        ("api get ", &["/v3/", "/v1/", "/v2/"]),
        (
            "api -X ",
            &["get", "head", "options", "post", "put", "patch", "delete"],
        ),
        ("api /v3/apis -X DE", &["DELETE"]),
        ("api -Xpu", &["-Xput"]),
        ("api --method=o", &["--method=options"]),
        ("api -X get ", &["/v3/", "/v1/", "/v2/"]),
        ("--paginate api /v3/apis", &["/v3/apis", "/v3/apis/"]),
        ("api GET /v3/apis name", &[]),
        ("api /v3/apis g", &[]),
        ("api -X get /v3/apis /", &[]),
        ("api -- d", &["delete"]),
        ("help api ", &[]),
    ]);
    assert_eq!(
        offered("api /v3/apis ").first().map(String::as_str),
        Some("--method")
    );
}

#[test]
fn a_path_is_completed_by_its_segments() {
    assert_offered(&[
        (
            "api /v3/api",
            &[
                "/v3/apis",
                "/v3/apis/",
                "/v3/api-publications",
                "/v3/api-implementations",
                "/v3/api-packages",
                "/v3/api-packages/",
                "/v3/api-attributes",
            ],
        ),
        ("api v3/api-pa", &["v3/api-packages", "v3/api-packages/"]),
        // Without a server, there are no IDs.
        ("api /v3/apis/", &[]),
        ("api /v3/apis//", &[]),
        (
            "api /v3/apis/ID/ver",
            &["/v3/apis/ID/versions", "/v3/apis/ID/versions/"],
        ),
        (
            "api /v2/control-planes/ID/core-entities/consumers/ID/k",
            &[
                "/v2/control-planes/ID/core-entities/consumers/ID/key-auth",
                "/v2/control-planes/ID/core-entities/consumers/ID/key-auth/",
            ],
        ),
        ("api /v3/zz", &[]),
        ("api /v3/zz/", &[]),
        ("api /v3/apis?", &[]),
        ("api //", &[]),
        ("api https://us.api.konghq.com/", &[]),
    ]);
    assert_eq!(
        answered("api /v3/api-pu"),
        "/v3/api-publications\tPortals in which an API is published\n"
    );
}

#[test]
fn fields_are_those_of_the_resource() {
    assert_offered(&[
        (
            "get apis --sort ",
            &[
                "name",
                "name:desc",
                "version",
                "version:desc",
                "created_at",
                "created_at:desc",
                "updated_at",
                "updated_at:desc",
            ],
        ),
        (
            "get apis --filter ",
            &[
                "name=",
                "version=",
                "labels.",
                "attributes.",
                "implementation_mode=",
                "created_at=",
                "updated_at=",
            ],
        ),
        ("get apis --filter name", &["name="]),
        (
            "get apis --filter name[",
            &[
                "name[eq]=",
                "name[contains]=",
                "name[ocontains]=",
                "name[oeq]=",
                "name[neq]=",
            ],
        ),
        ("get apis --filter=name[c", &["--filter=name[contains]="]),
        ("get apis --filter name=", &[]),
        (
            "get catalog scorecards --filter score.raw_value[",
            &[
                "score.raw_value[eq]=",
                "score.raw_value[lt]=",
                "score.raw_value[lte]=",
                "score.raw_value[gt]=",
                "score.raw_value[gte]=",
            ],
        ),
        (
            "get organization --columns ",
            &[
                "name",
                "state",
                "id",
                "owner_id",
                "login_path",
                "retention_period_days",
                "created_at",
                "updated_at",
            ],
        ),
        ("get apis --columns i", &["id", "implementation_mode"]),
        (
            "get apis --columns implementation_mode,i",
            &["implementation_mode,id"],
        ),
        (
            "get apis --columns=name,id,v",
            &["--columns=name,id,version"],
        ),
        ("get --columns na", &[]),
    ]);
}

#[test]
fn after_two_dashes_there_are_no_flags() {
    assert_offered(&[
        ("get apis -- ", &[]),
        ("get apis -- -", &[]),
        ("get -- ap", &[]),
        ("-- ", &[]),
    ]);
}

#[test]
fn a_word_in_the_middle_is_completed_by_the_words_before_it() {
    let question = ["2", "kongctl", "get", "ap", "-o", "json"].map(OsString::from);
    assert_eq!(complete(&OFFLINE, &question), answered("get ap"));
}

#[test]
fn an_empty_last_word_is_optional() {
    let question = ["2", "kongctl", "sandbox"].map(OsString::from);
    assert_eq!(complete(&OFFLINE, &question), answered("sandbox "));
}

#[test]
fn an_invalid_completion_request_has_no_output() {
    for question in [
        &[][..],
        &["get", ""],
        &["-1", "kongctl"],
        &["99999999999999999999999", "kongctl"],
        &["x"],
    ] {
        assert_eq!(
            complete(
                &OFFLINE,
                &question.iter().map(OsString::from).collect::<Vec<_>>()
            ),
            "",
            "{question:?}"
        );
    }
}

#[test]
fn every_word_of_the_resources_is_offered_in_its_place() {
    for path in PRODUCTS
        .iter()
        .flat_map(Product::nodes)
        .map(|node| node.words)
        .chain([""])
    {
        let mut below: Vec<&str> = resources::children(path)
            .chain(resources::opened_by(path))
            .map(|child| child.word())
            .collect();
        if path.is_empty() {
            below.extend(resources::local_nodes().map(|node| node.word()));
        }
        let mut found = offered(&format!("{} ", format!("get {path}").trim_end()));
        found.retain(|word| !word.starts_with("--"));
        assert_eq!(found, below, "{path}");
    }
}

#[test]
fn every_offered_word_is_accepted() {
    let everywhere = offered("get --");
    for node in PRODUCTS.iter().flat_map(Product::nodes) {
        let words: Vec<String> = ["kongctl", "get"]
            .into_iter()
            .chain(node.words.split(' '))
            .map(str::to_owned)
            .collect();
        let offers = offered(&format!("get {} ", node.words))
            .into_iter()
            .chain(offered(&format!("get {} --", node.words)));
        for word in offers.filter(|word| !everywhere.contains(word)) {
            let refused = Cli::try_parse_from(words.iter().chain([&word]))
                .err()
                .map(|error| error.kind());
            let is_unknown = matches!(
                refused,
                Some(
                    ErrorKind::UnknownArgument
                        | ErrorKind::InvalidSubcommand
                        | ErrorKind::ArgumentConflict
                )
            );
            assert!(!is_unknown, "{} {word}: {refused:?}", node.words);
        }
    }
}

#[test]
fn every_flag_is_offered_when_typed() {
    let mut command = Cli::command();
    command.build();
    for sub in command
        .get_subcommands()
        .filter(|sub| sub.get_name() != "help")
    {
        for flag in sub.get_opts().filter_map(clap::Arg::get_long) {
            let line = format!("{} --{flag}", sub.get_name());
            assert!(offered(&line).contains(&format!("--{flag}")), "{line}");
        }
    }
}

proptest! {
    #[test]
    fn any_line_can_be_completed(words in prop::collection::vec("get|apis|--|-|-o|-o=|--output|--filter|help|konnect|completion|--region=|[-=a-z, ]{0,6}|\\PC{0,4}", 0..8)) {
        let words: Vec<OsString> = ["kongctl".to_owned()].into_iter().chain(words).map(OsString::from).collect();
        for line in asked(&words).lines() {
            prop_assert!(!line.starts_with('\t') && line.matches('\t').count() <= 1, "{line:?}");
        }
    }
}

#[test]
fn fields_are_offered_where_they_are_written_those_first_that_are_required() {
    let answer = answered("create apis crew labels.team=a ");
    let mut fields = answer.lines().filter(|line| line.contains(['=', '.']));
    assert_eq!(fields.next(), Some("name=\tstring, required"));
    assert!(
        fields.any(|line| line == "labels.\tmap of string"),
        "{answer}"
    );
    assert!(!answer.contains("created_at="), "{answer}");
    assert_offered(&[
        ("create apis descr", &["description="]),
        ("create apis crew name=x na", &[]),
        ("update apis crew descr", &["description="]),
        (
            "create portals crew authentication_enabled=",
            &[
                "authentication_enabled=true",
                "authentication_enabled=false",
            ],
        ),
        (
            "create portals crew default_api_visibility=",
            &[
                "default_api_visibility=public",
                "default_api_visibility=private",
            ],
        ),
        (
            "create portals crew default_api_visibility=pr",
            &["default_api_visibility=private"],
        ),
        (
            "create auth-strategies a strategy_type=key_auth configs.",
            &["configs.key-auth."],
        ),
        ("create apis crew elsewhere=", &[]),
        ("create apis crew name.", &[]),
    ]);
}
