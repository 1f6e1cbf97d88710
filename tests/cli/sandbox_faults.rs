//! Tests the faults of the sandbox: what a command does when a request of it meets one.

use crate::support::{Home, Running};

#[test]
fn a_read_is_sent_again_after_a_fault_that_passes() {
    let home = Home::new();
    let expected = home.get("portals -p sandbox").run().code(0).stdout;
    for fault in ["503=once", "429=2", "lost=once,method=GET"] {
        let (_serving, url) = serve(&home, &["--fault", fault]);
        home.get("portals")
            .args(["--base-url", &url, "--pat", "kpat_sandbox"])
            .run()
            .code(0)
            .stdout(&expected)
            .stderr("");
    }
}

#[test]
fn a_change_whose_response_is_lost_is_not_sent_again() {
    let home = Home::new();
    // A second request would be answered.
    let (_serving, url) = serve(&home, &["--fault", "lost=once", "--fault", "404"]);
    let address = url.trim_start_matches("http://");
    let stderr = format!(
        "error: cannot create API `crew-briefing`: {address} closed the connection without a response
  request: POST {url}/v3/apis
hint: check the network, and --base-url or --region
hint: it is not known whether the change was made; run `kongctl get apis --base-url {url}` to look
"
    );
    home.kongctl(["create", "apis", "crew-briefing", "version=1.0"])
        .args(["--base-url", &url, "--pat", "kpat_sandbox"])
        .run()
        .code(8)
        .stdout("")
        .stderr(&stderr);
}

#[test]
fn a_fault_affects_its_method_and_path_only() {
    let home = Home::new();
    let fault = "500,method=GET,path=/v3/portals";
    let (_serving, url) = serve(&home, &["--fault", fault]);
    for (resource, code) in [("portals", 10), ("apis", 0)] {
        home.get(resource)
            .args(["--base-url", &url, "--pat", "kpat_sandbox"])
            .run()
            .code(code);
    }
}

#[test]
fn a_variable_has_the_faults_of_the_profile() {
    let home = Home::new();
    let kongctl = |faults: &str| {
        let run = home.get("portals -p sandbox");
        run.env("KONGCTL_SANDBOX_FAULT", faults).run()
    };
    let expected = kongctl("").code(0).stderr("").stdout;
    kongctl("503=once  429=once")
        .code(0)
        .stdout(&expected)
        .stderr("");
    kongctl("429=once 500")
        .code(10)
        .stdout("")
        .stderr_contains("Konnect answered 500 Internal Server Error\n");
    kongctl("503=once,").code(3).stdout("").stderr(
        "error: cannot use KONGCTL_SANDBOX_FAULT: expected `method=POST` or `path=/v3/apis` once each after the fault, not ``\n",
    );
}

#[test]
fn what_is_no_fault_is_a_usage_error() {
    Home::new()
        .kongctl(["sandbox", "serve", "--fault", "503=twice"])
        .run()
        .code(2)
        .stdout("")
        .stderr(
            "error: invalid value `503=twice` for `--fault`: expected `once`, `always`, a number of requests such as `3`, a share such as `10%`, or a rate such as `20/s`, not `twice`\n\
             For more information, try '--help'.\n",
        );
}

#[test]
fn a_request_asks_for_a_fault_with_a_header() {
    let home = Home::new();
    for (fault, code) in [
        ("404", 5),
        ("503=once", 10),
        ("lost,method=GET", 8),
        ("x", 10),
    ] {
        let header = format!("Kongctl-Fault: {fault}");
        home.kongctl(["api", "/v3/portals", "-p", "sandbox", "-H", &header])
            .run()
            .code(code);
    }
}

/// Starts the sandbox with these flags; returns its URL, too.
pub(crate) fn serve<'home>(home: &'home Home, flags: &[&str]) -> (Running<'home>, String) {
    let mut serving = home
        .kongctl(["sandbox", "serve", "--addr", "127.0.0.1:0"])
        .args(flags)
        .spawn();
    let told = serving.wait_for_stdout("/v3/apis'\n");
    let url = told
        .split([' ', ',', '\n'])
        .find(|word| word.starts_with("http://"));
    let url = url.expect("it prints its URL").to_owned();
    (serving, url)
}
