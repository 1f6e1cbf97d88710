//! An organization of the sandbox, and files about it that a test makes by hand.

use std::sync::Arc;
use std::time::{Duration, SystemTime};

use serde_json::{Map, Value};

use crate::declare::declared::{Collection, Declared, Object, Origin, Target};
use crate::declare::execute::check::check;
use crate::declare::execute::execution::Execution;
use crate::declare::execute::outcome::{End, Outcome};
use crate::declare::execute::run::execute;
use crate::declare::files::load::load;
use crate::declare::files::source::{Found, SourceFile};
use crate::declare::kinds::kind;
use crate::declare::plan::file::{Mode, Plan};
use crate::declare::plan::planner::{Planned, plan};
use crate::declare::plan::request::Request;
use crate::declare::plan::secret_writes::SecretWrites;
use crate::declare::tag::{Part, Tag, Text};
use crate::declare::variables::Variables;
use crate::env;
use crate::error::{Error, Result};
use crate::http::{HttpConfig, Method, ProxyPolicy};
use crate::konnect::{self, BaseUrl, Client, ClientConfig, Credentials};
use crate::redact::Secrets;
use crate::resources::{Auth, Server};
use crate::sandbox::{Fault, Sandbox, State, TOKEN};
use crate::secret::Secret;
use crate::yaml::Place;

pub(super) const NAMESPACE: &str = "flight-ops";

/// The value of every variable.
pub(super) const CANARY: &str = "canary_5f1f0c1e";

/// The sandbox, with a client.
pub(super) struct Organization {
    client: Client,
    /// What no message shows.
    pub(super) redacted: Secrets,
    /// The secrets that plans write again.
    pub(super) secrets: SecretWrites,
}

impl Organization {
    pub(super) fn new() -> Self {
        Self::with_faults(&[])
    }

    pub(super) fn with_faults(faults: &[&str]) -> Self {
        Self::at(&Self::serve(faults))
    }

    /// Starts a sandbox, and returns its URL.
    pub(super) fn serve(faults: &[&str]) -> String {
        let address = "127.0.0.1:0".parse().expect("an address");
        let faults = faults.iter().map(|fault| Fault::parse(fault).expect(fault));
        let sandbox = Sandbox::open(address, faults.collect(), State::default()).expect("a port");
        sandbox.start().expect("a thread")
    }

    /// Returns what a server at a URL has.
    pub(super) fn at(url: &str) -> Self {
        let url = BaseUrl::parse(url).expect("a URL");
        let redacted = Secrets::default();
        let client = Client::new(ClientConfig {
            regional: url.clone(),
            global: url,
            credentials: Credentials::Given(Secret::new(TOKEN)),
            http: HttpConfig {
                user_agent: "kongctl".to_owned(),
                timeout: Some(Duration::from_secs(30)),
                proxy_policy: ProxyPolicy::Direct,
                secrets: redacted.clone(),
            },
            serves_itself: false,
            on_delay: Box::new(|_| {}),
        });
        Self {
            client,
            redacted,
            secrets: SecretWrites::None,
        }
    }

    /// Returns how many requests were refused because of their number.
    pub(super) fn refused_requests(&self) -> usize {
        self.client.refused_requests()
    }

    /// Sends a request and returns the answer, which must be a success.
    pub(super) fn send(&self, method: &str, path: &str, body: &Value) -> Value {
        let response = self
            .client
            .send(&konnect::Request {
                method: Method::from_bytes(method.as_bytes()).expect("a method"),
                server: Server::Regional,
                auth: Auth::Token,
                target: path.to_owned(),
                headers: vec![("Content-Type".to_owned(), "application/json".to_owned())],
                body: (!body.is_null()).then(|| body.to_string().into_bytes()),
                changes: None,
            })
            .expect("an answer");
        let text = String::from_utf8_lossy(&response.body).into_owned();
        assert!(response.status.is_success(), "{method} {path}: {text}");
        serde_json::from_str(&text).unwrap_or_default()
    }

    pub(super) fn plan(&self, declared: &Declared, mode: Mode) -> Result<Planned> {
        let request = Request {
            mode,
            secrets: self.secrets.clone(),
            renames: Vec::new(),
            allows_replace: false,
            generator: "kongctl/test".to_owned(),
            base_url: None,
            now: SystemTime::UNIX_EPOCH,
        };
        plan(declared, &self.client, &request)
    }

    /// Returns the plan of files that ask for nothing that is refused.
    pub(super) fn plan_of(&self, declared: &Declared, mode: Mode) -> Plan {
        let planned = self.plan(declared, mode).expect("a plan");
        assert!(planned.refusals.is_empty(), "{:?}", planned.refusals);
        planned.plan
    }

    /// Carries out a plan.
    pub(super) fn execute(
        &self,
        plan: &Plan,
        declared: Option<&Declared>,
        variables: Variables<'_>,
    ) -> Result<Outcome> {
        let execution = Execution {
            declared,
            variables,
            ..self.execution()
        };
        execute(plan, &execution, None, &mut |_, _| {})
    }

    /// Returns what a saved plan is carried out with.
    pub(super) fn execution(&self) -> Execution<'_> {
        Execution {
            client: &self.client,
            declared: None,
            variables: &canary,
            secrets: &self.redacted,
            journal: None,
            max_concurrency: 4,
            is_interrupted: &|| false,
        }
    }

    /// Carries out a saved plan, unless Konnect is not as it was when the plan was made.
    pub(super) fn apply(&self, plan: &Plan, on_conflict: OnConflict) -> Result<Outcome> {
        let execution = self.execution();
        let checked = check(plan, &execution)?;
        if on_conflict == OnConflict::Stop {
            Error::all(checked.conflicts())?;
        }
        execute(plan, &execution, Some(checked), &mut |_, _| {})
    }

    /// Returns the IDs of the changes of a plan.
    pub(super) fn changes(&self, declared: &Declared, mode: Mode) -> Vec<String> {
        let planned = self.plan(declared, mode).expect("a plan");
        let changes = planned.plan.changes.into_iter();
        changes.map(|change| change.id).collect()
    }
}

/// What is done when Konnect is not as it was when the plan was made.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum OnConflict {
    /// Nothing is changed.
    Stop,
    /// The changes are left out that do not fit any more, and those that depend on them.
    Skip,
}

/// Declared objects, each below one that was added before.
#[derive(Default)]
pub(super) struct Files(pub(super) Declared);

impl Files {
    pub(super) fn new() -> Self {
        let mut files = Self::default();
        files.0.namespaces.insert(NAMESPACE.into());
        files
    }

    /// Adds an object.
    pub(super) fn with(mut self, name: &str, reference: &str, fields: Value) -> Self {
        self.add(name, reference, None, fields);
        self
    }

    /// Adds an object below the one that is called `parent`.
    pub(super) fn below(
        mut self,
        parent: &str,
        name: &str,
        reference: &str,
        fields: Value,
    ) -> Self {
        let parent = self.position(parent);
        self.add(name, reference, Some(Target::Object(parent)), fields);
        self
    }

    fn add(&mut self, name: &str, reference: &str, parent: Option<Target>, fields: Value) {
        let kind = kind(name).expect("a kind");
        let Value::Object(fields) = fields else {
            panic!("fields are an object");
        };
        self.0.objects.push(Object {
            kind,
            name: reference.into(),
            parent,
            namespace: Some(NAMESPACE.into()),
            is_protected: false,
            external: None,
            fields,
            tags: Vec::new(),
            origin: origin(),
        });
    }

    /// Protects the object that was added last.
    pub(super) fn protected(mut self) -> Self {
        self.last().is_protected = true;
        self
    }

    /// Puts a reference into a field of the object that was added last.
    pub(super) fn refers(mut self, place: &str, to: &str) -> Self {
        let (source, path) = match to.split_once('#') {
            Some((source, path)) => (source, Some(path.to_owned())),
            None => (to, None),
        };
        let source = source.to_owned();
        self.last()
            .tags
            .push((place.to_owned(), Tag::Ref(Part { source, path })));
        self
    }

    /// Puts a secret into a field of the object that was added last.
    pub(super) fn secret(mut self, place: &str) -> Self {
        let source = "CANARY".to_owned();
        let secret = Tag::Secret(vec![Text::Env(Part { source, path: None })]);
        self.last().tags.push((place.to_owned(), secret));
        self
    }

    /// Makes the collection of a kind complete, at the root or below an object.
    pub(super) fn all(mut self, name: &str, parent: Option<&str>) -> Self {
        let parent = parent.map(|parent| Target::Object(self.position(parent)));
        self.0.collections.push(Collection {
            kind: kind(name).expect("a kind"),
            parent,
            is_complete: true,
        });
        self
    }

    pub(super) fn last(&mut self) -> &mut Object {
        self.0.objects.last_mut().expect("an object")
    }

    fn position(&self, reference: &str) -> usize {
        let mut objects = self.0.objects.iter();
        objects
            .position(|object| &*object.name == reference)
            .expect("an object of this name")
    }
}

fn origin() -> Origin {
    Origin {
        file: Arc::from("files.yaml"),
        place: Place { line: 1, column: 1 },
        path: String::new(),
    }
}

/// Returns the labels of an object that the namespace manages.
pub(super) fn labels() -> Value {
    let labels = [("KONGCTL-namespace".to_owned(), Value::from(NAMESPACE))];
    Value::Object(labels.into_iter().collect::<Map<_, _>>())
}

pub(super) fn canary(_: &str) -> env::Value {
    env::Value::Text(CANARY.to_owned())
}

/// Returns what a file declares.
pub(super) fn declared(text: &str) -> Declared {
    let file = SourceFile {
        name: "a.yaml".into(),
        directory: ".".into(),
        bounds: ".".into(),
        text: text.to_owned(),
        found: Found::Named,
    };
    load(&[file], &canary).unwrap_or_else(|mistakes| panic!("{mistakes:?}"))
}

/// Carries out a file, and returns how many changes that took.
pub(super) fn carry_out(organization: &Organization, text: &str) -> usize {
    let files = declared(text);
    let plan = organization.plan_of(&files, Mode::Apply);
    let outcome = organization.execute(&plan, Some(&files), &canary);
    let outcome = outcome.expect("no value is missing");
    outcome.into_result(&plan).expect("every change is made");
    plan.changes.len()
}

/// Returns what became of each change, in words.
pub(super) fn ends(plan: &Plan, outcome: &Outcome) -> Vec<String> {
    let ends = plan.changes.iter().zip(&outcome.ends);
    ends.map(|(change, end)| match end {
        End::Done { .. } => format!("{} done", change.id),
        End::Already { .. } => format!("{} already", change.id),
        End::NotBegun => format!("{} not begun", change.id),
        End::Failed(_) => format!("{} failed", change.id),
        End::LeftOut(_) => format!("{} left out", change.id),
        End::Skipped { because } => format!("{} skipped: {because}", change.id),
    })
    .collect()
}
