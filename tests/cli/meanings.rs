//! Tests that what users of other programs type is answered with what means the same here.

use crate::support::{Home, Outcome};

#[track_caller]
fn run(line: &str) -> Outcome {
    let words = line.split(' ').filter(|word| !word.is_empty());
    Home::new().kongctl(words).run()
}

/// The hint for those who want to open Konnect's own pages.
const NO_WEB_PAGES: &str = "kongctl opens no web pages; Konnect's are at https://cloud.konghq.com";

/// The hint for those who pass a token to `login`.
const TOKEN_INSTEAD: &str = "a token needs no login: pass it to the commands with --pat-file PATH, or set `konnect.pat` in the config file";

/// The hint for those who pass fields by flags.
const FIELDS: &str = "write fields without a flag, such as `kongctl api post /v3/apis name=orders`, or add --body-file PATH";

/// Asserts that a command line is refused with one hint.
#[track_caller]
fn hints(line: &str, hint: &str) {
    let outcome = run(line).code(2).stdout("");
    let hints: Vec<&str> = outcome
        .stderr
        .lines()
        .filter_map(|line| line.strip_prefix("hint: "))
        .collect();
    assert_eq!(hints, [hint], "{outcome}");
}

/// Asserts that a command line is refused with another one to type.
#[track_caller]
fn means(line: &str, meant: &str) {
    hints(line, &format!("did you mean `kongctl {meant}`?"));
}

#[test]
fn words_of_other_programs_are_understood_by_their_meaning() {
    for (typed, meant) in [
        ("apis", "get apis"),
        (
            "portals open-skies -o json",
            "get portals open-skies -o json",
        ),
        ("apis list", "get apis"),
        ("apis ls", "get apis"),
        ("application-auth-strategies list", "get auth-strategies"),
        ("api_versions get", "get apis versions --api NAME"),
        (
            "update application-auth-strategies x name=y",
            "update auth-strategies x name=y",
        ),
        (
            "describe application_auth_strategy x",
            "describe auth-strategies x",
        ),
        (
            "delete organization_team ops",
            "delete organization teams ops",
        ),
        // It may be the name of an API.
        ("apis status", "get apis status"),
        ("apis get", "get apis"),
        ("-p sandbox apis", "get apis -p sandbox"),
        ("portls", "get portals"),
        ("portls --nope", "get portals"),
        ("signin now", "login"),
        ("telemtry status", "telemetry status"),
        ("auth login", "login"),
        ("auth logout", "logout"),
        ("auth status", "whoami"),
        ("auth", "login"),
        ("signin", "login"),
        ("signout", "logout"),
        ("current-context", "whoami"),
        ("cluster-info", "whoami"),
        ("api-resources", "get"),
        ("get all", "get"),
        ("login status", "whoami"),
        ("ping", "whoami"),
        ("telemetry off", "telemetry disable"),
        ("telemetry on -o json", "telemetry enable -o json"),
        ("telemetry show", "telemetry status"),
        ("telemetry test get apis", "telemetry preview get apis"),
        ("telemetry watch", "telemetry listen"),
        ("telemetry fields", "telemetry schema"),
        ("sandbox start", "sandbox serve"),
        ("show apis", "get apis"),
        ("curl /v3/apis", "api /v3/apis"),
        ("post /v3/apis name=x", "api post /v3/apis name=x"),
        ("head /v3/apis", "api head /v3/apis"),
        ("profile list", "get profiles"),
        ("apis view x", "describe apis x"),
        ("gateway ping", "whoami"),
        ("kubectl get apis -o json", "get apis -o json"),
        ("kongctl get apis", "get apis"),
        ("kong get apis", "get apis"),
        ("gh auth status", "whoami"),
        ("options", "--help"),
        ("ge apis", "get apis"),
        ("getapis -o json", "get apis -o json"),
        ("getportals open-skies", "get portals open-skies"),
        ("desc apis x", "describe apis x"),
        ("get ap", "get apis"),
        ("get port open-skies", "get portals open-skies"),
        ("man get", "help get"),
        ("ver", "version"),
        ("completions bash", "completion bash"),
        ("completion generate bash", "completion bash"),
        ("completion install zsh", "completion zsh"),
    ] {
        means(typed, meant);
    }
    hints("logs", "to see what a command does, add --log-level debug");
    hints(
        "use-context team",
        "pass --profile NAME, or set KONGCTL_PROFILE",
    );
    hints("upgrade", "kongctl is updated with what installed it");
    for typed in ["open", "browse apis", "web"] {
        hints(typed, NO_WEB_PAGES);
    }
}

#[test]
fn declarative_commands_are_answered_with_what_there_is() {
    for typed in ["deck sync", "konnect sync"] {
        means(typed, "sync");
    }
    for typed in [
        "gateway sync",
        "gateway apply",
        "deck gateway sync kong.yaml",
        "-p sandbox gateway sync",
    ] {
        hints(
            typed,
            "the commands for declarative files are `kongctl plan`, `diff`, `apply`, `sync` and `delete`, each with -f FILE; decK carries out those of decK",
        );
    }
    for typed in ["dump", "gateway dump", "deck gateway dump -o x.yaml"] {
        hints(
            typed,
            "kongctl writes no declarative files, decK does for gateways; to read one resource, run `kongctl get RESOURCE -o yaml`",
        );
    }
    hints(
        "adopt api x --namespace y",
        "to manage what exists, run `kongctl update RESOURCE NAME labels.KONGCTL-namespace=NAMESPACE`",
    );
    for typed in ["validate -f x", "lint -f x", "gateway validate"] {
        hints(
            typed,
            "`kongctl plan -f FILE` and `diff -f FILE` check files, and change nothing",
        );
    }
    for (typed, meant) in [
        (
            "plan -f a.yaml --out p.json",
            "plan -f a.yaml --output-file p.json",
        ),
        (
            "plan -f a.yaml -o p.json",
            "plan -f a.yaml --output-file p.json",
        ),
        (
            "plan -f a.yaml -op.json",
            "plan -f a.yaml --output-file=p.json",
        ),
        (
            "plan -f a.yaml --output=p.json",
            "plan -f a.yaml --output-file=p.json",
        ),
        ("diff --file a.yaml", "diff --filename a.yaml"),
        ("delete apis x --auto-approve", "delete apis x --yes"),
    ] {
        means(typed, meant);
    }
    for typed in ["file openapi2kong", "deck file merge x"] {
        hints(
            typed,
            "kongctl does not convert files, decK does: deck file; `kongctl plan -f FILE` checks one",
        );
    }
}

#[test]
fn a_suggested_resource_keeps_the_flags_in_front() {
    for flags in [
        "-p sandbox",
        "--profile=sandbox",
        "-psandbox",
        "-o json",
        "-o json -p sandbox",
        "--no-telemetry --log-level debug",
    ] {
        let meant = format!("get gateway control-planes {flags}");
        for typed in [
            format!("{flags} get control-planes"),
            format!("get {flags} control-planes"),
            format!("get control-planes {flags}"),
            format!("{flags} control-planes"),
        ] {
            means(&typed, &meant);
        }
        means(
            &format!("{flags} get apis/orders"),
            &format!("get apis orders {flags}"),
        );
        means(
            &format!("{flags} telemetry off"),
            &format!("telemetry disable {flags}"),
        );
    }
    means(
        "--region eu get control-planes",
        "get gateway control-planes --region eu",
    );
    means(
        "get gateway -o json servcies --cp x",
        "get gateway services --cp x -o json",
    );
}

#[test]
fn a_suggested_resource_has_the_parents_that_it_needs() {
    for (typed, meant) in [
        (
            "get upstreams",
            "get gateway upstreams --control-plane NAME",
        ),
        ("get upstreams x --cp y", "get gateway upstreams x --cp y"),
        (
            "get virtual-clusters",
            "get event-gateways virtual-clusters --gateway NAME",
        ),
        ("get teams X users", "get organization teams X users"),
        (
            "describe upstreams x",
            "describe gateway upstreams x --control-plane NAME",
        ),
        ("get upsteams", "get gateway upstreams --control-plane NAME"),
        (
            "get upstreams/x -o json",
            "get gateway upstreams x -o json --control-plane NAME",
        ),
    ] {
        means(typed, meant);
    }
    for (typed, first) in [
        ("get cp", "get gateway control-planes"),
        ("get services", "get gateway services --control-plane NAME"),
        ("get svc", "get gateway services --control-plane NAME"),
        ("get routes", "get gateway routes --control-plane NAME"),
        ("consumers", "get gateway consumers --control-plane NAME"),
    ] {
        let outcome = run(typed).code(2).stdout("");
        let hint = outcome.stderr.lines().find(|line| line.starts_with("hint"));
        let expected = format!("hint: did you mean `kongctl {first}`?");
        assert_eq!(hint, Some(expected.as_str()), "{typed}");
    }
}

#[test]
fn the_name_of_an_item_without_its_resource_is_put_in_its_place() {
    for (typed, meant) in [
        (
            "get gateway mainland services",
            "get gateway control-planes mainland services",
        ),
        (
            "get gw mainland routes home -o json",
            "get gateway control-planes mainland routes home -o json",
        ),
    ] {
        means(typed, meant);
    }
}

#[test]
fn a_resource_that_stands_alone_is_suggested_before_one_below_others() {
    let outcome = run("get teams").code(2);
    let hints = outcome
        .stderr
        .lines()
        .filter(|line| line.starts_with("hint"));
    assert_eq!(
        hints.take(2).collect::<Vec<_>>(),
        [
            "hint: did you mean `kongctl get organization teams`?",
            "hint: did you mean `kongctl get portals teams --portal NAME`?",
        ]
    );
}

#[test]
fn no_more_than_three_resources_of_a_name_are_suggested() {
    for typed in ["get consumers", "get plugins", "get teams"] {
        let outcome = run(typed).code(2).stdout("");
        assert_eq!(outcome.stderr.matches("hint: ").count(), 3, "{outcome}");
    }
}

#[test]
fn a_word_that_says_too_little_is_answered_with_what_there_is() {
    for (typed, there_is) in [
        ("w", "commands: get, "),
        ("zzz", "commands: get, "),
        ("get gateway doctor", "resources: control-planes, "),
    ] {
        let outcome = run(typed).code(2).stdout("");
        assert!(!outcome.stderr.contains("hint: "), "{outcome}");
        outcome.stderr_contains(&format!("\n  {there_is}"));
    }
}

#[test]
fn kubectls_type_and_name_are_understood() {
    for (typed, meant) in [
        ("get apis/orders", "get apis orders"),
        ("get api/orders -o json", "get apis orders -o json"),
        ("get apis/a apis/b", "get apis a b"),
        ("describe portal/x", "describe portals x"),
        ("apis/x", "get apis x"),
    ] {
        means(typed, meant);
    }
}

#[test]
fn help_is_given_wherever_it_is_asked_for() {
    for (typed, same) in [
        ("help --help", "help"),
        ("help -h", "help"),
        ("help get --help", "help get"),
        ("help get help", "help get"),
        ("help help get apis", "help get apis"),
    ] {
        let expected = run(same).code(0).stderr("").stdout;
        run(typed).code(0).stderr("").stdout(&expected);
    }
    for (typed, meant) in [
        ("login help", "login --help"),
        ("whoami help", "whoami --help"),
        ("version help", "version --help"),
        ("telemetry status help", "telemetry status --help"),
        ("apis help", "get apis --help"),
    ] {
        means(typed, meant);
    }
}

#[test]
fn several_resources_at_once_are_answered_with_each() {
    for (typed, meant) in [
        ("get apis,portals", ["get apis", "get portals"]),
        (
            "get portals,apis -p sandbox -o json",
            [
                "get portals -p sandbox -o json",
                "get apis -p sandbox -o json",
            ],
        ),
        ("describe apis,me", ["get apis", "get me"]),
    ] {
        let mut outcome = run(typed).code(2).stdout("");
        for meant in meant {
            let hint = format!("hint: did you mean `kongctl {meant}`?");
            outcome = outcome.stderr_contains(&hint);
        }
    }
}

#[test]
fn verbs_of_other_programs_that_write_are_answered_with_ours() {
    for (typed, meant) in [
        ("add apis name=x", "create apis name=x"),
        ("apis create name=x", "create apis name=x"),
        ("apis new name=x", "create apis name=x"),
        ("replace portals x", "update portals x"),
        ("set portals x", "update portals x"),
        ("rm api orders", "delete api orders"),
    ] {
        means(typed, meant);
    }
}

#[test]
fn flags_of_other_programs_are_understood_by_their_meaning() {
    for (typed, meant) in [
        ("get apis --json", "get apis -o json"),
        ("get apis --yaml", "get apis -o yaml"),
        ("get apis --csv", "get apis -o csv"),
        ("get apis --tsv", "get apis -o tsv"),
        ("get apis --table", "get apis -o text"),
        ("get apis --wide", "get apis -o wide"),
        ("get apis --format csv", "get apis --output csv"),
        ("get apis -v", "get apis --log-level debug"),
        ("get apis --trace", "get apis --log-level trace"),
        ("get apis --verbosity info", "get apis --log-level info"),
        ("get apis --token-file x", "get apis --pat-file x"),
        ("get apis --geo eu", "get apis --region eu"),
        ("get apis --config x", "get apis --config-file x"),
        ("get apis --per-page 5", "get apis --page-size 5"),
        ("get apis --max 5", "get apis --limit 5"),
        ("get apis --fields name", "get apis --columns name"),
        ("get apis --where name=x", "get apis --filter name=x"),
        (
            "get apis --field-selector name=x",
            "get apis --filter name=x",
        ),
        (
            "get gateway services --control-plane-nmae x",
            "get gateway services --control-plane-name x",
        ),
        (
            "get gateway services --konnect-control-plane-name x",
            "get gateway services --control-plane-name x",
        ),
        ("api put /v3/x --input x", "api put /v3/x --body-file x"),
        (
            "get apis --host=https://x.example",
            "get apis --base-url=https://x.example",
        ),
        ("get apis --context team", "get apis --profile team"),
        ("get apis -c x.yaml", "get apis --config-file x.yaml"),
        ("get apis -c ./team", "get apis --config-file ./team"),
        ("get apis -c name,id", "get apis --columns name,id"),
        ("version -c ./team", "version --config-file ./team"),
        ("get apis -n 5", "get apis --limit 5"),
        ("get apis -l 5", "get apis --limit 5"),
        ("get apis -f name=x", "get apis --filter name=x"),
        ("get apis -f json", "get apis --output json"),
        ("get apis -q .[].name", "get apis --jq '.[].name'"),
        ("get apis -j", "get apis -o json"),
        ("get apis -l env=prod", "get apis --filter labels.env=prod"),
        ("get apis -l env==prod", "get apis --filter labels.env=prod"),
        (
            "get gateway control-planes -l env=prod",
            "get gateway control-planes --jq '.[] | select(.labels[\"env\"] == \"prod\")'",
        ),
        (
            "get apis --selector=env=prod,team=a",
            "get apis --filter labels.env=prod --filter labels.team=a",
        ),
        ("get apis --id 3", "get apis 3"),
        ("get apis --name=orders -o json", "get apis orders -o json"),
        ("get apis --sort-by name", "get apis --sort name"),
        ("get apis --max-time 5s", "get apis --timeout 5s"),
        ("get apis --PAGE_SIZE=3", "get apis --page-size=3"),
        ("get apis --Output json", "get apis --output json"),
        ("get apis -output json", "get apis --output json"),
        ("get apis -region=eu", "get apis --region=eu"),
        ("get apis --disable-telemetry", "get apis --no-telemetry"),
        ("api /v3/apis --request POST", "api /v3/apis --method POST"),
        ("--regoin eu get apis", "get apis --region eu"),
        ("get apis --no-color", "get apis --color never"),
        ("get apis --api-name orders", "get apis orders"),
        ("get apis --api-id=3 -o json", "get apis 3 -o json"),
        ("describe portals --portal x", "describe portals x"),
        ("completion -s bash", "completion bash"),
        ("completion -szsh", "completion zsh"),
        ("completion --shell=fish", "completion fish"),
        ("sandbox serve --port 8002", "sandbox serve --addr 8002"),
        (
            "telemetry listen --port=5140",
            "telemetry listen --addr=5140",
        ),
        (
            "get gateway control-planes --control-plane-id 3",
            "get gateway control-planes 3",
        ),
    ] {
        means(typed, meant);
    }
    for (typed, hint) in [
        ("get apis --json name,id", "add -o json"),
        ("version --region eu", "--region is a flag of `kongctl get`"),
        ("get apis --include", "--include is a flag of `kongctl api`"),
        ("api list", "to list resources, run `kongctl get RESOURCE`"),
        ("get apis -A", "leave it out: every page of a list is read"),
        (
            "get apis -q",
            "results are on stdout, everything else on stderr: add 2>/dev/null; to filter, add --jq EXPRESSION",
        ),
        (
            "get apis --watch",
            "kongctl reads once; to repeat a command, run it with the program `watch`",
        ),
        (
            "get apis -n team",
            "Konnect has no namespaces; a control plane is selected with --control-plane-name NAME",
        ),
        (
            "get apis -k",
            "certificates are always verified; to trust one, set SSL_CERT_FILE to a PEM file that contains it",
        ),
        ("get apis --cacert x.pem", "set SSL_CERT_FILE to the file"),
        (
            "get apis --proxy x",
            "set HTTPS_PROXY to the address of the proxy",
        ),
        (
            "get apis --where",
            "add --filter FIELD=VALUE where the resource has filters, or --jq EXPRESSION",
        ),
        ("get apis --query x", "add --jq EXPRESSION"),
        (
            "get apis --token x",
            "pass the token with --pat-file PATH or --pat TOKEN",
        ),
        ("api -I /v3/apis", "add --method HEAD"),
        ("api /v3/apis -d name=x", FIELDS),
        (
            "get apis --show-labels",
            "labels are a field: add --columns name,labels, or -o wide",
        ),
        (
            "get apis -R",
            "leave it out: kongctl reads neither directories nor repositories",
        ),
        (
            "get apis --field-selector x",
            "add --filter FIELD=VALUE where the resource has filters, or --jq EXPRESSION",
        ),
        (
            "get apis --org x",
            "a token belongs to one organization; select that of another with --profile NAME",
        ),
        ("api /v3/apis -F name=x", FIELDS),
        ("get apis --web", NO_WEB_PAGES),
        ("api /v3/apis --browser", NO_WEB_PAGES),
        (
            "login --web",
            "leave it out: Enter opens the browser; --no-browser prevents the question",
        ),
        ("login --with-token", TOKEN_INSTEAD),
        ("login --pat x", TOKEN_INSTEAD),
        (
            "version --client",
            "leave it out: the version is that of kongctl, and the only one",
        ),
        (
            "get -f x.yaml",
            "files are for `kongctl plan`, `diff`, `apply`, `sync` and `delete`, right after the command; here, name the items, such as `kongctl get apis NAME`",
        ),
        (
            "get apis -H",
            "add --no-headers for a table without headers; `kongctl api PATH --header 'NAME: VALUE'` sends one",
        ),
        (
            "get apis --no-pager",
            "leave it out: kongctl starts no pager",
        ),
    ] {
        hints(typed, hint);
    }
}

#[test]
fn a_value_that_begins_with_a_dash_is_not_taken_for_an_unknown_flag() {
    for (flag, expected) in [
        ("get apis --limit", "a whole number from 1"),
        ("get apis -L", "a whole number from 1"),
        ("get apis --page-size", "a whole number from 1 to 1000"),
        ("telemetry listen --count", "a whole number from 1"),
    ] {
        let outcome = run(&format!("{flag} -1")).code(2).stdout("");
        let name = flag.replace("-L", "--limit");
        let name = name.split(' ').next_back().unwrap();
        let error = format!("error: invalid value `-1` for `{name}`: expected {expected}\n");
        outcome.stderr_contains(&error);
    }
    for (command, flag, value) in [
        ("get apis", "--jq", "-1"),
        ("get apis", "--columns", "-name"),
        ("get portals", "--profile", "-x"),
        ("login", "--profile", "-x"),
    ] {
        let outcome = run(&format!("{command} {flag} {value}")).code(2);
        outcome
            .stdout("")
            .stderr_contains(&format!(
                "error: `{flag}` needs a value, and `{value}` begins with a dash\n"
            ))
            .stderr_contains(&format!(
                "hint: did you mean `kongctl {command} {flag}={value}`?\n"
            ));
    }
}

#[test]
fn a_value_that_is_invalid_without_its_dash_too_is_not_suggested() {
    for line in ["get apis --region -eu", "get apis --output -json"] {
        let outcome = run(line).code(2).stdout("");
        assert!(!outcome.stderr.contains("hint"), "{outcome}");
    }
}

#[test]
fn an_empty_value_is_told_as_a_missing_one() {
    for flag in [
        "--profile",
        "--config-file",
        "--log-file",
        "--pat-file",
        "--base-url",
        "--output",
    ] {
        let outcome = Home::new().kongctl(["get", "apis", flag, ""]).run();
        let outcome = outcome.code(2).stdout("");
        outcome.stderr_contains(&format!("error: `{flag}` needs a value\n"));
    }
}

#[test]
fn a_flag_without_a_meaning_here_is_not_answered_by_its_letters() {
    for flag in ["--zzz", "--no-such", "--id", "-y"] {
        let outcome = run(&format!("get me {flag}")).code(2).stdout("");
        let expected = format!(
            "error: unknown flag `{flag}`\n  usage: kongctl get me [OPTIONS]\nFor more information, try '--help'.\n"
        );
        outcome.stderr(&expected);
    }
}

#[test]
fn values_of_other_programs_are_understood_by_their_meaning() {
    for (typed, meant) in [
        ("get apis -o table", "get apis -o text"),
        ("get apis --output=yml", "get apis --output=yaml"),
        ("get apis -oyml", "get apis -oyaml"),
        ("get apis --log-level warning", "get apis --log-level warn"),
        ("get apis -o JSONL", "get apis -o json"),
        ("get apis --log-level off", "get apis --log-level error"),
        ("get apis --log-level verbose", "get apis --log-level debug"),
        ("get apis --text-layout full", "get apis --text-layout wide"),
        ("get apis --color no", "get apis --color never"),
        ("get apis --color yes", "get apis --color always"),
        ("get apis --timeout 5", "get apis --timeout 5s"),
        ("telemetry listen --for 5", "telemetry listen --for 5s"),
        ("completion fihs", "completion fish"),
    ] {
        means(typed, meant);
    }
    hints(
        "get apis -o custom-columns=NAME:.name",
        "add --columns FIELD,FIELD",
    );
    hints("get apis -o custom-columns", "add --columns FIELD,FIELD");
    for format in ["jsonpath={.name}", "jsonpath", "go-template", "new={.name}"] {
        hints(&format!("get apis -o {format}"), "add --jq EXPRESSION");
    }
}

#[test]
fn the_body_that_curl_and_gh_take_is_answered_with_fields_or_a_file() {
    for flag in [
        "-d",
        "--data",
        "--data-raw",
        "--data-binary",
        "--json",
        "--input",
        "--body",
        "-F",
    ] {
        for (body, meant) in [
            (r#"{"name":"foo"}"#, "kongctl api POST /v3/apis name=foo"),
            (
                r#"{"name":"it's","n":1.5,"on":true,"x":null}"#,
                r"kongctl api POST /v3/apis 'name=it'\''s' n:=1.5 on:=true x:=null",
            ),
            (
                r#"{"labels":{"a":"b"}}"#,
                r#"printf %s '{"labels":{"a":"b"}}' | kongctl api POST /v3/apis --body-file -"#,
            ),
            (
                r#"[{"op":"add"}]"#,
                r#"printf %s '[{"op":"add"}]' | kongctl api POST /v3/apis --body-file -"#,
            ),
            (
                r#"{"a b":1}"#,
                r#"printf %s '{"a b":1}' | kongctl api POST /v3/apis --body-file -"#,
            ),
            (
                "{}",
                "printf %s '{}' | kongctl api POST /v3/apis --body-file -",
            ),
            (
                "{x",
                "printf %s '{x' | kongctl api POST /v3/apis --body-file -",
            ),
            ("@x.json", "kongctl api POST /v3/apis --body-file x.json"),
        ] {
            let words = ["api", "POST", "/v3/apis", flag, body];
            let outcome = Home::new().kongctl(words).run().code(2).stdout("");
            let hint = outcome.stderr.lines().find(|line| line.starts_with("hint"));
            let expected = format!("hint: did you mean `{meant}`?");
            assert_eq!(hint, Some(expected.as_str()), "{flag} {body}");
        }
    }
}

#[test]
fn the_value_of_an_unknown_flag_in_front_is_not_taken_for_the_command() {
    for (typed, meant) in [
        ("--context sandbox get apis", "get apis --profile sandbox"),
        ("--env config get apis", "get apis --profile config"),
        ("--geo get get apis", "get apis --region get"),
    ] {
        means(typed, meant);
    }
    for flag in ["--cluster get", "--zzz sandbox", "--zzz=1 --nope login"] {
        let (name, _) = flag.split_once([' ', '=']).expect("a value");
        let outcome = run(&format!("{flag} get apis")).code(2).stdout("");
        outcome.stderr_contains(&format!("error: unknown flag `{name}`\n"));
    }
}

#[test]
fn the_name_of_an_item_alone_is_answered_with_an_example() {
    for flags in ["", " -p sandbox"] {
        let line = format!("describe flight-status{flags}");
        let outcome = run(&line).code(2).stdout("");
        outcome
            .stderr_contains("\n  resources: apis, ")
            .stderr_contains(&format!(
                "\nhint: the resource stands in front of a name, such as `kongctl describe apis flight-status{flags}`\n"
            ));
    }
}

#[test]
fn flags_of_a_command_may_stand_in_front_of_it() {
    let expected = run("get portals -p sandbox --columns name")
        .code(0)
        .stderr("")
        .stdout;
    for line in [
        "--columns name get portals -p sandbox",
        "-p sandbox --columns=name --region eu get portals",
        "--page-size 1 -p sandbox list --columns name portals",
    ] {
        run(line).code(0).stdout(&expected).stderr("");
    }
    run("--region get get portals -p sandbox --columns name")
        .code(0)
        .stdout(&expected)
        .stderr("");
}

#[test]
fn a_program_without_a_command_prints_its_help() {
    let help = run("").code(0).stderr("").stdout;
    run("-p sandbox").code(0).stdout(&help).stderr("");
    run("--no-telemetry -o json")
        .code(0)
        .stdout(&help)
        .stderr("");
}

#[test]
fn an_incomplete_command_prints_its_help_on_stderr_whatever_its_flags() {
    for command in ["get", "telemetry", "sandbox", "get gateway"] {
        let help = run(command).code(2).stdout("").stderr;
        assert!(
            help.contains(&format!("Usage: kongctl {command} [OPTIONS]")),
            "{help}"
        );
        run(&format!("{command} -o json"))
            .code(2)
            .stdout("")
            .stderr(&help);
        run(&format!("-o json {command}"))
            .code(2)
            .stdout("")
            .stderr(&help);
    }
}

#[test]
fn characters_that_were_never_typed_are_named() {
    for (typed, what, meant) in [
        (
            "get apis –o json",
            "`–o` has an en dash (U+2013)",
            "get apis -o json",
        ),
        (
            "get apis ——output json",
            "`——output` has an em dash (U+2014)",
            "get apis --output json",
        ),
        (
            "get apis −o json",
            "`−o` has a minus sign (U+2212)",
            "get apis -o json",
        ),
        (
            "get\u{a0}apis",
            "`get\\u{a0}apis` has a no-break space (U+00A0)",
            "get apis",
        ),
        (
            "get\u{200b} apis",
            "`get\\u{200b}` has a zero-width space (U+200B)",
            "get apis",
        ),
        (
            "ｇｅｔ apis",
            "`ｇｅｔ` has a full-width character (U+FF47)",
            "get apis",
        ),
    ] {
        let expected = format!(
            "error: {what}\nhint: did you mean `kongctl {meant}`?\nFor more information, try '--help'.\n"
        );
        let words = typed.split(' ');
        Home::new()
            .kongctl(words)
            .run()
            .code(2)
            .stdout("")
            .stderr(&expected);
    }
}

#[test]
fn a_line_that_is_wrong_without_such_characters_too_is_not_suggested() {
    for (typed, what) in [
        ("get apiss –o json", "`–o` has an en dash (U+2013)"),
        ("get apis –o jsno", "`–o` has an en dash (U+2013)"),
        (
            "get apis --\u{200b}=x",
            "`--\\u{200b}=x` has a zero-width space (U+200B)",
        ),
        ("“get” apis --lmit 5", "`“get”` has a curly quote (U+201C)"),
    ] {
        let expected = format!("error: {what}\nFor more information, try '--help'.\n");
        let outcome = Home::new().kongctl(typed.split(' ')).run();
        outcome.code(2).stdout("").stderr(&expected);
    }
}

#[test]
fn a_name_with_such_characters_that_is_not_found_is_corrected() {
    for name in [
        "flight-status\u{a0}",
        "“flight-status”",
        "flight\u{200b}-status",
    ] {
        let outcome = Home::new()
            .kongctl(["get", "apis", name, "-p", "sandbox"])
            .run();
        let last = outcome.stderr.lines().last();
        assert_eq!(
            last,
            Some("hint: did you mean `kongctl get apis flight-status -p sandbox`?"),
            "{outcome}"
        );
        outcome.code(5).stdout("");
    }
}

#[test]
fn a_tilde_that_no_shell_has_replaced_is_the_home_directory() {
    let home = Home::new();
    home.write("token", "kpat_sandbox\n");
    home.write("team.yaml", "sandbox:\n  text.layout: wide\n");
    home.write("body.json", "{}");
    let plain = home.get("me -p sandbox").run().code(0).stdout;
    home.kongctl([
        "get",
        "me",
        "--profile=sandbox",
        "--pat-file=~/token",
        "--log-file=~/log",
        "--log-level=debug",
    ])
    .run()
    .code(0)
    .stdout(&plain)
    .stderr("");
    assert!(home.files().contains(&"log".to_owned()));
    home.kongctl(["--config-file=~/none.yaml", "get", "me"])
        .run()
        .code(3)
        .stdout("")
        .stderr(&format!(
            "error: cannot read the config file `{}`\n  cause: No such file or directory (os error 2)\n",
            home.path("none.yaml").display()
        ));
    home.kongctl(["get", "me", "--pat-file=~some-one-else/token"])
        .run()
        .code(3)
        .stdout("")
        .stderr(
            "error: cannot read the token file `~some-one-else/token`\n  \
             cause: only a shell knows the home directory of another user; write the whole path\n",
        );
}

#[test]
fn paths_of_the_api_need_no_slash_and_survive_git_bash() {
    let expected = run("api /v3/me -p sandbox").stdout;
    let whole = run("api /v3/users/me -p sandbox").code(0).stderr("").stdout;
    assert_ne!(expected, whole);
    for path in [
        "v3/users/me",
        "//v3/users/me",
        "C:/Program Files/Git/v3/users/me",
    ] {
        for words in [
            vec!["api", path],
            vec!["api", "GET", path],
            vec!["api", "-X", "get", path],
        ] {
            let words = [words, vec!["-p", "sandbox"]].concat();
            Home::new()
                .kongctl(words)
                .run()
                .code(0)
                .stdout(&whole)
                .stderr("");
        }
    }
}

#[test]
fn an_error_of_the_api_is_printed_once() {
    let outcome = run("api /v3/nope -p sandbox").code(5);
    assert!(outcome.stdout.contains("\"Not found\""), "{outcome}");
    assert!(
        !outcome.stderr.contains("Not found\n  ") && !outcome.stderr.contains("detail"),
        "{outcome}"
    );
    let head = run("api head /v3/apis -p sandbox")
        .code(0)
        .stderr("")
        .stdout;
    assert!(head.starts_with("HTTP/1.1 200 OK\n"), "{head}");
}
