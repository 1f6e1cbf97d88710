//! The requests that the fake Konnect expects, and those that it received.

use std::fmt;

use super::{Request, Response};

/// The stubs of one server, in order, and the record of its requests.
pub(super) struct Script {
    stubs: Vec<Stub>,
    requests: Vec<Request>,
    unexpected: Vec<String>,
}

/// One expected request and its answer.
pub(super) struct Stub {
    method: String,
    path: String,
    /// Sorted; none stands for any query.
    query: Option<Vec<(String, String)>>,
    reply: Reply,
    times: Times,
    used: usize,
}

/// What a stub answers.
pub(super) enum Reply {
    Same(Response),
    /// Made of the number of the request, from 1.
    Each(fn(usize) -> Response),
}

#[derive(PartialEq, Eq)]
enum Times {
    Once,
    Repeatedly,
}

impl Script {
    pub(super) fn new(stubs: Vec<Stub>) -> Self {
        Self {
            stubs,
            requests: Vec::new(),
            unexpected: Vec::new(),
        }
    }

    /// Uses up the first stub that awaits `request`; 599 without one.
    pub(super) fn answer(&mut self, request: &Request) -> Response {
        let Some(stub) = self.stubs.iter_mut().find(|stub| stub.awaits(request)) else {
            self.unexpected.push(request.to_string());
            return Response::text(
                599,
                "text/plain",
                format!("the test has no stub for {request}\n"),
            );
        };
        stub.used += 1;
        match &stub.reply {
            Reply::Same(answer) => answer.clone(),
            Reply::Each(answer) => answer(stub.used),
        }
    }

    pub(super) fn record(&mut self, request: Request) {
        self.requests.push(request);
    }

    /// Notes something that came and was no request.
    pub(super) fn complain(&mut self, problem: &dyn fmt::Display) {
        self.unexpected.push(format!("no request: {problem}"));
    }

    pub(super) fn requests(&self) -> Vec<Request> {
        self.requests.clone()
    }

    /// Returns what differs from what the test expected; `None` if nothing does.
    pub(super) fn verdict(&self) -> Option<String> {
        let unused = self
            .stubs
            .iter()
            .filter(|stub| stub.used == 0)
            .map(|stub| format!("\n  unused stub: {stub}"));
        let unexpected = self
            .unexpected
            .iter()
            .map(|request| format!("\n  unexpected: {request}"));
        let faults = unused.chain(unexpected).collect::<String>();
        let came = self
            .requests
            .iter()
            .map(|request| format!("\n  {request}"))
            .collect::<String>();
        (!faults.is_empty()).then(|| {
            format!("the fake Konnect was not used as told:{faults}\nall requests, in order:{came}")
        })
    }
}

impl Stub {
    pub(super) fn new(
        method: &str,
        path: &str,
        query: Option<&[(&str, &str)]>,
        reply: Reply,
    ) -> Self {
        let query = query.map(|pairs| {
            sorted(
                pairs
                    .iter()
                    .map(|(name, value)| ((*name).to_owned(), (*value).to_owned()))
                    .collect(),
            )
        });
        Self {
            method: method.to_owned(),
            path: path.to_owned(),
            query,
            reply,
            times: Times::Once,
            used: 0,
        }
    }

    pub(super) fn repeat(&mut self) {
        self.times = Times::Repeatedly;
    }

    fn awaits(&self, request: &Request) -> bool {
        let left = self.used == 0 || self.times == Times::Repeatedly;
        let query = self
            .query
            .as_ref()
            .is_none_or(|query| *query == sorted(request.query.clone()));
        left && query && self.method == request.method && self.path == request.path
    }
}

impl fmt::Display for Stub {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self {
            method,
            path,
            query,
            ..
        } = self;
        match query {
            None => write!(formatter, "{method} {path}"),
            Some(pairs) => write!(formatter, "{method} {path} {pairs:?}"),
        }
    }
}

fn sorted(mut pairs: Vec<(String, String)>) -> Vec<(String, String)> {
    pairs.sort();
    pairs
}
