//! Tests completion: in the installed shells, and by the replies that their scripts get.

use std::fs::File;
use std::io;
use std::path::Path;
use std::process::Command;

use crate::support::{Home, Kongctl, Outcome, has_terminal, works};

const TWO_PROFILES: &str = "prod:\n  konnect:\n    region: eu\nstaging:\n";

/// Makes `kongctl` a function that prints its words, on a line of their own; scripts call
/// the program all the same.
const SHOW_WORDS: &str = "kongctl() { echo; printf '<%s>' \"$@\"; echo; }\n";

/// What is typed, and the words that the command line has then become.
const TYPED: [(&str, &str); 11] = [
    ("kongctl get api-p\t", "<get><api-packages>"),
    (
        "kongctl get gateway cp\tserv\t",
        "<get><gateway><cp><services>",
    ),
    ("kongctl get apis --region=e\t", "<get><apis><--region=eu>"),
    (
        "kongctl get apis --sort name:\t",
        "<get><apis><--sort><name:desc>",
    ),
    (
        "kongctl get apis --filter na\tx",
        "<get><apis><--filter><name=x>",
    ),
    (
        "kongctl get me -oj\t--no-te\t",
        "<get><me><-ojson><--no-telemetry>",
    ),
    (
        "kongctl --profile sta\tversion",
        "<--profile><staging><version>",
    ),
    (
        "kongctl --config-file no\tversion",
        "<--config-file><notes.yaml><version>",
    ),
    // No space follows a slash.
    (
        "kongctl api /v2/cl\tadd\t",
        "<api></v2/cloud-gateways/add-ons>",
    ),
    ("kongctl help exit\t", "<help><exit-codes>"),
    // Back by nine characters, into the middle of the line.
    (
        "kongctl get api-p -o json\x1b[D\x1b[D\x1b[D\x1b[D\x1b[D\x1b[D\x1b[D\x1b[D\t",
        "<get><api-packages><-o><json>",
    ),
];

fn home() -> Home {
    let home = Home::new().config(TWO_PROFILES);
    home.write("notes.yaml", "");
    home
}

/// Where the kongctl lies that the scripts are to find.
fn directory() -> &'static str {
    Path::new(env!("CARGO_BIN_EXE_kongctl"))
        .parent()
        .and_then(Path::to_str)
        .expect("a path of plain characters")
}

/// Sources a shell's script in `home`, whose name is that of the shell.
fn script(home: &Home, shell: &str) {
    let text = home
        .kongctl(["completion", shell])
        .run()
        .code(0)
        .stderr("")
        .stdout;
    home.write(&format!("script.{shell}"), text);
}

/// Types at the prompt of an interactive shell, on the terminal that `script` plays.
fn typed(home: &Home, shell: &str, keys: &str) -> Outcome {
    let run = home.on_terminal(format!("stty cols 120 rows 40; exec {shell}"));
    run.env("TERM", "xterm").stdin(keys).run()
}

/// Types each of [`TYPED`], for a shell in which `kongctl` is a function that shows its words.
#[track_caller]
fn assert_typed(home: &Home, shell: &str) {
    let keys: String = TYPED.iter().map(|(keys, _)| format!("{keys}\n")).collect();
    let outcome = typed(home, shell, &format!("{keys}exit\n"));
    let lines: Vec<&str> = outcome
        .stdout
        .lines()
        .filter(|line| line.starts_with('<'))
        .map(str::trim_end)
        .collect();
    assert_eq!(lines, TYPED.map(|(_, words)| words), "{outcome}");
}

fn has(shell: &str) -> bool {
    works(shell, &["-c", "echo"]) && has_terminal()
}

/// Asks for the completions of `words`. The last word is being typed, and may be empty.
pub(crate) fn ask<'home>(home: &'home Home, words: &[&str]) -> Kongctl<'home> {
    // Without the profiles that the harness itself sets something for.
    let set = ["DEFAULT", "SANDBOX", "TEAM_A"]
        .map(|profile| format!("KONGCTL_{profile}_TELEMETRY_ENDPOINT"));
    let asked = home
        .kongctl(["__complete", &words.len().to_string(), "kongctl"])
        .args(words);
    set.iter().fold(asked, |asked, name| asked.env_remove(name))
}

#[test]
fn profiles_are_those_of_the_file_the_environment_and_the_logins() {
    let home = home();
    home.write(".config/kongctl/.crew-konnect-token.json", "");
    home.write(".config/kongctl/.prod-konnect-token.json", "");
    let asked =
        ask(&home, &["get", "apis", "--profile", ""]).env("KONGCTL_TEAM_A_KONNECT_REGION", "eu");
    asked
        .run()
        .code(0)
        .stdout("prod\nstaging\ncrew\ndefault\nsandbox\nteam-a\n")
        .stderr("");
    ask(&home, &["-p", "sta"])
        .run()
        .code(0)
        .stdout("staging\n")
        .stderr("");
}

#[test]
fn profiles_are_those_of_the_config_file_on_the_line() {
    let home = home();
    let path = home
        .write("other.yaml", "crew:\nground:\n")
        .display()
        .to_string();
    home.write(".tower-konnect-token.json", "");
    for path in [&path, "other.yaml", "~/other.yaml"] {
        let expected = "crew\nground\ntower\ndefault\nsandbox\n";
        ask(&home, &["--config-file", path, "get", "me", "-p", ""])
            .run()
            .code(0)
            .stdout(expected)
            .stderr("");
        ask(&home, &[&format!("--config-file={path}"), "-p", "cr"])
            .run()
            .code(0)
            .stdout("crew\n")
            .stderr("");
    }
}

#[test]
fn an_unreadable_file_offers_no_profiles_and_prints_nothing() {
    let unreadable = ["default: [\n", "a: 1\n", "a:\n---\nb:\n", "\u{0}"];
    for text in unreadable {
        let home = Home::new().config(text);
        ask(&home, &["--profile", ""])
            .run()
            .code(0)
            .stdout("default\nsandbox\n")
            .stderr("");
    }
    let home = Home::new();
    let pipe = home.path("pipe");
    assert!(
        Command::new("mkfifo")
            .arg(&pipe)
            .status()
            .is_ok_and(|status| status.success())
    );
    for path in [home.path("missing"), home.path(""), pipe] {
        let path = path.display().to_string();
        ask(&home, &["--config-file", &path, "--profile", ""])
            .run()
            .code(0)
            .stdout("default\nsandbox\n")
            .stderr("");
    }
}

#[test]
fn a_profile_that_a_shell_would_have_to_quote_is_not_offered() {
    let home =
        Home::new().config("two words:\n\"\":\n-p:\n$(reboot):\n\"line\\nbreak\":\nÆrnavík:\n");
    ask(&home, &["--profile", ""])
        .run()
        .code(0)
        .stdout("Ærnavík\ndefault\nsandbox\n")
        .stderr("");
}

#[test]
fn completion_writes_and_sends_nothing() {
    let home = Home::listening().config("prod:\n  telemetry:\n    debug: true\n");
    let before = home.snapshot();
    for words in [
        &["get", "ap"][..],
        &["--profile", ""],
        &["get", "apis", "--nonsense", "x", "--", "y", ""],
        &["\u{1b}[31m"],
        &[],
    ] {
        ask(&home, words).run().code(0).stderr("");
        let full = File::options()
            .write(true)
            .open("/dev/full")
            .expect("this system has one");
        ask(&home, words).stdout_to(full).run().code(0).silent();
        let (reader, writer) = io::pipe().expect("a pipe can be made");
        drop(reader);
        ask(&home, words).stdout_to(writer).run().code(0).silent();
    }
    assert_eq!(home.snapshot(), before);
    home.listener().none();
}

#[test]
fn bash_completes_the_line() {
    if !has("bash") {
        return;
    }
    let home = home();
    script(&home, "bash");
    home.write(
        "rc",
        format!("PATH={}:$PATH\n. ./script.bash\n{SHOW_WORDS}", directory()),
    );
    assert_typed(&home, "bash --noprofile --rcfile rc -i");
}

#[test]
fn zsh_completes_the_line() {
    if !has("zsh") {
        return;
    }
    let home = home();
    script(&home, "zsh");
    home.write(
        ".zshrc",
        format!(
            "PATH={}:$PATH\nautoload -Uz compinit; compinit -u\n. ./script.zsh\n{SHOW_WORDS}",
            directory()
        ),
    );
    assert_typed(&home, "zsh -i");
    let listed = typed(&home, "zsh -i", "kongctl get ap\t\t\nexit\n");
    assert!(listed.stdout.contains("-- APIs in the catalog"), "{listed}");
}

#[test]
fn elvish_offers_words_with_their_phrases() {
    if !has("elvish") {
        return;
    }
    let home = home();
    script(&home, "elvish");
    let rc = "
eval (slurp < script.elvish)
var offer = $edit:completion:arg-completer[kongctl]
for line [[get ap] [get gateway cp] [get apis --region=e] [--profile sta] [get apis --filter na] [--config-file no] [api /v3/api-pa] [get zz]] {
    $offer kongctl $@line | each {|offer| echo '<'$offer[stem]'|'$offer[display]'|'$offer[code-suffix]'>' }
}
exit
";
    home.write(
        "rc.elv",
        format!("set paths = [{} $@paths]\n{rc}", directory()),
    );
    let outcome = typed(&home, "elvish -rc rc.elv", "");
    let lines: Vec<&str> = outcome
        .stdout
        .lines()
        .filter_map(|line| line.split_once('<')?.1.strip_suffix('>'))
        .collect();
    let expected = [
        "apis|apis  APIs in the catalog| ",
        "api-packages|api-packages  Packages of API operations| ",
        "api-attributes|api-attributes  Attribute keys in use across all APIs| ",
        "cp|cp  Control planes| ",
        "--region=eu|--region=eu| ",
        "staging|staging| ",
        "name=|name=  or [eq] [contains] [ocontains] [oeq] [neq]|",
        // Elvish offers every file of the directory, and chooses among them itself.
        "notes.yaml|notes.yaml| ",
        "rc.elv|rc.elv| ",
        "script.elvish|script.elvish| ",
        "/v3/api-packages|/v3/api-packages  Packages of API operations| ",
        "/v3/api-packages/|/v3/api-packages/|",
    ];
    assert_eq!(lines, expected, "{outcome}");
}

#[test]
fn fish_offers_words_with_their_phrases() {
    if !works("fish", &["--version"]) {
        return;
    }
    let home = home();
    script(&home, "fish");
    let cases: [(&str, &[&str]); 8] = [
        (
            "kongctl get ap",
            &[
                "api-attributes\tAttribute keys in use across all APIs",
                "api-packages\tPackages of API operations",
                "apis\tAPIs in the catalog",
            ],
        ),
        ("kongctl get gateway cp", &["cp\tControl planes"]),
        ("kongctl get apis --region=e", &["--region=eu"]),
        (
            "kongctl get apis --sort name:",
            &["name:desc\tIn reverse order"],
        ),
        ("kongctl --profile \"sta", &["staging"]),
        ("kongctl --config-file no", &["notes.yaml"]),
        ("kongctl --config-file=no", &["--config-file=notes.yaml"]),
        ("kongctl get zz", &[]),
    ];
    for (line, expected) in cases {
        let ask = format!(
            "PATH={}:$PATH exec fish --no-config -c 'source script.fish; complete -C $LINE'",
            directory()
        );
        let outcome = home.shell(&ask).env("LINE", line).run().code(0).stderr("");
        // Each version of fish has an order of its own.
        let mut offered: Vec<&str> = outcome.stdout.lines().collect();
        offered.sort_unstable();
        assert_eq!(offered, expected, "{line}");
    }
}

/// What is typed after `get`, and the only name that it completes to: such as a server might have.
const HOSTILE: [(&str, &str); 14] = [
    ("d", "d$(touch ran)"),
    ("a", "a`touch ran`b"),
    ("c", "c;touch ran;'d"),
    ("Fl", "Flight \"Status\" & more"),
    ("v", "v1:beta=yes"),
    ("w1:b", "w1:beta=~ no"),
    ("x1:beta=y", "x1:beta=yes:$HOME"),
    ("e", "emoji 🚀 d'été"),
    ("m", "m{1..3}{n,o}"),
    // Files that match are in the directory.
    ("n", "n[o]tes.yaml"),
    ("s", "s*"),
    ("b", "back\\slash\\"),
    ("h", "hash #1 !! ^x^y^"),
    ("-- -", "-rf ~root"),
];

/// Puts a program in front of kongctl that offers each of [`HOSTILE`] for its first letter.
fn offer_hostile_names(home: &Home) {
    let names = HOSTILE.map(|(_, name)| name).join("\n");
    let script = format!(
        "#!/bin/sh\nfor typed; do :; done\nwhile IFS= read -r name; do\n\
         case $name in \"$typed\"*) printf '%s\\tAn API\\n' \"$name\";; esac\n\
         done <<'END'\n{names}\nEND\n"
    );
    let path = home.write("bin/kongctl", script);
    let mut permissions = path.metadata().expect("it was written").permissions();
    std::os::unix::fs::PermissionsExt::set_mode(&mut permissions, 0o755);
    std::fs::set_permissions(&path, permissions).expect("it is our own");
}

/// Completes the hostile names in an interactive shell, and sees that they stay words.
#[track_caller]
fn assert_names_stay_words(home: &Home, shell: &str) {
    let keys: String = HOSTILE
        .iter()
        // Elvish takes the choice with the first line break, other shells read an empty line.
        .map(|(typed, _)| format!("kongctl get {typed}\t\n\n"))
        .collect();
    let outcome = typed(home, shell, &format!("{keys}exit\n"));
    let lines: Vec<&str> = outcome
        .stdout
        .lines()
        .filter(|line| line.contains("<get>"))
        .filter_map(|line| line.trim_end().strip_suffix('>')?.rsplit_once('<'))
        .map(|(_, name)| name)
        .collect();
    assert_eq!(lines, HOSTILE.map(|(_, name)| name), "{outcome}");
    assert!(!home.path("ran").exists(), "a name was run: {outcome}");
}

#[test]
fn a_name_of_a_server_is_never_run_by_bash() {
    if !has("bash") {
        return;
    }
    let home = home();
    script(&home, "bash");
    offer_hostile_names(&home);
    home.write(
        "rc",
        format!("PATH=$PWD/bin:$PATH\n. ./script.bash\n{SHOW_WORDS}"),
    );
    assert_names_stay_words(&home, "bash --noprofile --rcfile rc -i");
    // What cannot be written between double quotes is not offered between them.
    let quoted = "kongctl get 'a\t\nkongctl get \"c\t\nkongctl get \"a\t\"\nexit\n";
    let outcome = typed(&home, "bash --noprofile --rcfile rc -i", quoted);
    for words in ["<get><a`touch ran`b>", "<get><c;touch ran;'d>", "<get><a>"] {
        let shown = |line: &str| line.trim_end() == words;
        assert!(outcome.stdout.lines().any(shown), "{words}: {outcome}");
    }
    assert!(!home.path("ran").exists(), "a name was run: {outcome}");
}

#[test]
fn a_name_of_a_server_is_never_run_by_zsh() {
    if !has("zsh") {
        return;
    }
    let home = home();
    script(&home, "zsh");
    offer_hostile_names(&home);
    let rc = "autoload -Uz compinit; compinit -u\n. ./script.zsh\n";
    home.write(".zshrc", format!("PATH=$PWD/bin:$PATH\n{rc}{SHOW_WORDS}"));
    assert_names_stay_words(&home, "zsh -i");
}

#[test]
fn a_name_of_a_server_is_never_run_by_fish() {
    if !has("fish") {
        return;
    }
    let home = home();
    script(&home, "fish");
    offer_hostile_names(&home);
    let show = "function kongctl; printf '<%s>' $argv; echo; end\n";
    home.write(
        "rc.fish",
        format!("set PATH $PWD/bin $PATH\nsource script.fish\n{show}"),
    );
    assert_names_stay_words(&home, "fish --no-config -C 'source rc.fish'");
}

#[test]
fn a_name_of_a_server_is_never_run_by_elvish() {
    if !has("elvish") {
        return;
    }
    let home = home();
    script(&home, "elvish");
    offer_hostile_names(&home);
    let show = "fn kongctl {|@words| each {|word| print '<'$word'>' } $words; echo }\n";
    home.write(
        "rc.elv",
        format!("set paths = [$pwd/bin $@paths]\neval (slurp < script.elvish)\n{show}"),
    );
    assert_names_stay_words(&home, "elvish -rc rc.elv");
}

#[test]
fn zsh_completes_without_compinit_and_where_it_runs_later() {
    if !has("zsh") {
        return;
    }
    let rest = format!("PATH={}:$PATH\n{SHOW_WORDS}", directory());
    for rc in [
        ". ./script.zsh\n",
        ". ./script.zsh\nautoload -Uz compinit; compinit -u\n",
        "setopt nounset ksharrays\n. ./script.zsh\n",
        "autoload -Uz compinit; compinit -u\nsetopt nounset ksharrays\n. ./script.zsh\n",
    ] {
        let home = home();
        script(&home, "zsh");
        home.write(".zshrc", format!("{rest}{rc}"));
        let outcome = typed(&home, "zsh -i", "kongctl get api-p\t\nexit\n");
        assert!(
            outcome.stdout.contains("<get><api-packages>"),
            "{rc}{outcome}"
        );
        assert!(!outcome.stdout.contains("script.zsh:"), "{rc}{outcome}");
    }
}

#[test]
fn a_script_is_quiet_in_every_mode_of_a_shell() {
    let home = home();
    for (shell, modes) in [
        (
            "bash",
            &[
                "",
                "set -eu",
                "set -o posix; set -eu",
                "enable -n complete compopt; complete() { :; }",
            ][..],
        ),
        (
            "zsh",
            &[
                "",
                "set -eu",
                "setopt nounset ksharrays",
                "emulate sh",
                "emulate ksh",
            ],
        ),
        ("fish", &[""]),
    ] {
        if !works(shell, &["--version"]) {
            continue;
        }
        script(&home, shell);
        let plain = match shell {
            "bash" => "bash --noprofile --norc",
            "zsh" => "zsh -f",
            _ => "fish --no-config",
        };
        for mode in modes {
            let source = if shell == "fish" { "source" } else { "." };
            let command = format!("exec {plain} -c \"$LINE\"");
            home.shell(&command)
                .env(
                    "LINE",
                    format!("{mode}\n{source} ./script.{shell}\necho end"),
                )
                .run()
                .code(0)
                .stdout("end\n")
                .stderr("");
        }
    }
}

/// Writes an `rc` of bash that sets `mode` before it sources the script.
fn bash_in_mode(home: &Home, mode: &str) {
    script(home, "bash");
    let path = directory();
    home.write(
        "rc",
        format!("PATH={path}:$PATH\n{mode}\n. ./script.bash\n{SHOW_WORDS}"),
    );
}

#[test]
fn bash_completes_in_strict_modes() {
    if !has("bash") {
        return;
    }
    for mode in ["set -eu", "set -o posix"] {
        let home = home();
        bash_in_mode(&home, mode);
        assert_typed(&home, "bash --noprofile --rcfile rc -i");
    }
}

#[test]
fn bash_completes_without_compopt() {
    if !has("bash") {
        return;
    }
    let home = home();
    bash_in_mode(&home, "enable -n compopt");
    // As in bash 3.2, no space follows the name of a file.
    let keys = "kongctl get api-p\tx\nkongctl --config-file no\t\nexit\n";
    let outcome = typed(&home, "bash --noprofile --rcfile rc -i", keys);
    for words in ["<get><api-packages><x>", "<--config-file><notes.yaml>"] {
        let shown = |line: &str| line.trim_end() == words;
        assert!(outcome.stdout.lines().any(shown), "{words}: {outcome}");
    }
}

#[test]
fn a_script_without_a_shell_is_that_of_the_user() {
    let home = home();
    let named = home.kongctl(["completion", "zsh"]).run().code(0).stdout;
    home.kongctl(["completion"])
        .env("SHELL", "/usr/bin/zsh")
        .run()
        .code(0)
        .stdout(&named)
        .stderr("note: the script is for zsh, as SHELL says\n");
    let hint = "hint: name it: `kongctl completion bash`, zsh, fish, powershell or elvish\n";
    home.kongctl(["completion"])
        .env("SHELL", "/bin/sh")
        .run()
        .code(2)
        .stdout("")
        .stderr(&format!(
            "error: cannot tell which shell the script is for: SHELL is `/bin/sh`\n{hint}"
        ));
    home.kongctl(["completion"])
        .env_remove("SHELL")
        .run()
        .code(2)
        .stdout("")
        .stderr(&format!(
            "error: cannot tell which shell the script is for: SHELL is not set\n{hint}"
        ));
}
