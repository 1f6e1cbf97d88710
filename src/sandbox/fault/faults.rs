//! Decides which requests meet which faults.

use std::collections::HashMap;
use std::sync::{Mutex, MutexGuard, PoisonError};
use std::thread;
use std::time::{Duration, Instant};

use serde_json::Value;

use super::definition::{Effect, Fault, Frequency};
use super::guise::{add_members, reorder};
use crate::sandbox::request::SandboxRequest;
use crate::sandbox::response::SandboxResponse;
use crate::sandbox::scrambled::scrambled;

/// What the errors say that were asked for.
const DETAIL: &str = "The sandbox was told to answer so";

const SECOND: Duration = Duration::from_secs(1);

/// All faults of a sandbox.
pub(in crate::sandbox) struct Faults(Mutex<Vec<Counted>>);

/// A fault with what it has seen.
struct Counted {
    fault: Fault,
    /// The number of requests that it concerned so far.
    requests: u64,
    /// When the second began that is going on, and how many requests it let through since.
    second: (Instant, u64),
    /// The ids of the items that were created, each with the number of requests to it; for
    /// [`Effect::Forbidden`] only.
    created: HashMap<String, u64>,
}

/// What happens to one request.
#[derive(Default)]
struct Fate {
    latency: Duration,
    /// An error in place of the response.
    status: Option<u16>,
    is_lost: bool,
    is_reordered: bool,
    has_more_members: bool,
}

impl Faults {
    pub(in crate::sandbox) fn new(faults: Vec<Fault>) -> Self {
        Self(Mutex::new(faults.into_iter().map(Counted::new).collect()))
    }

    /// Responds to a request with what `carry_out` returns, unless a fault is in the way; `None` if
    /// the response is lost.
    pub(in crate::sandbox) fn respond(
        &self,
        request: &SandboxRequest,
        carry_out: impl FnOnce() -> SandboxResponse,
    ) -> Option<SandboxResponse> {
        let fate = match self.fate(request) {
            Ok(fate) => fate,
            Err(reason) => return Some(SandboxResponse::problem(400, &reason)),
        };
        thread::sleep(fate.latency);
        if let Some(status) = fate.status {
            return Some(SandboxResponse::problem(status, DETAIL));
        }
        let mut response = carry_out();
        self.remember(&response);
        fate.disguise(&mut response);
        (!fate.is_lost).then_some(response)
    }

    /// Returns what happens to a request by the faults of the sandbox, and by its own header.
    fn fate(&self, request: &SandboxRequest) -> Result<Fate, String> {
        let own = match request.fault.as_deref().map(Fault::parse) {
            Some(Ok(fault)) => Some(fault),
            Some(Err(reason)) => return Err(format!("kongctl-fault: {reason}")),
            None => None,
        };
        let mut fate = Fate::default();
        let mut own = own.map(Counted::new);
        for counted in own.iter_mut().chain(self.all().iter_mut()) {
            if fate.is_decided() {
                break;
            }
            if counted.affects(request) {
                fate.add(counted.fault.effect);
            }
        }
        Ok(fate)
    }

    /// Remembers an item that was created, whose permissions may arrive late.
    fn remember(&self, response: &SandboxResponse) {
        let id = response.body.pointer("/id").and_then(Value::as_str);
        let (201, Some(id)) = (response.status, id) else {
            return;
        };
        for counted in self.all().iter_mut() {
            if counted.fault.effect == Effect::Forbidden {
                counted.created.insert(id.to_owned(), 0);
            }
        }
    }

    fn all(&self) -> MutexGuard<'_, Vec<Counted>> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl Counted {
    fn new(fault: Fault) -> Self {
        Self {
            fault,
            requests: 0,
            second: (Instant::now(), 0),
            created: HashMap::new(),
        }
    }

    /// Counts a request, and returns whether the fault affects it.
    fn affects(&mut self, request: &SandboxRequest) -> bool {
        if !self.fault.concerns(request) {
            return false;
        }
        if let Frequency::Beyond(rate) = self.fault.frequency {
            return self.is_beyond(rate);
        }
        let count = match self.fault.effect {
            Effect::Forbidden => {
                let mut steps = request.path.split('/');
                let id = steps.find(|step| self.created.contains_key(*step));
                id.and_then(|id| self.created.get_mut(id))
            }
            _ => Some(&mut self.requests),
        };
        count.is_some_and(|count| {
            *count += 1;
            self.fault.frequency.includes(*count)
        })
    }

    /// Returns whether as many requests as are allowed a second were let through.
    fn is_beyond(&mut self, rate: u64) -> bool {
        let (began, count) = &mut self.second;
        if began.elapsed() >= SECOND {
            (*began, *count) = (Instant::now(), 0);
        }
        let is_beyond = *count >= rate;
        *count += u64::from(!is_beyond);
        is_beyond
    }
}

impl Frequency {
    /// Returns whether the request with this number, from 1, is one of those that are affected.
    fn includes(self, number: u64) -> bool {
        match self {
            Self::Always => true,
            Self::First(count) => number <= count,
            Self::Share(percent) => scrambled(number) % 100 < percent,
            // Counted by time.
            Self::Beyond(_) => false,
        }
    }
}

impl Fate {
    fn add(&mut self, effect: Effect) {
        match effect {
            Effect::Latency(latency) => self.latency = self.latency.saturating_add(latency),
            Effect::Status(status) => self.status = Some(status),
            Effect::Lost => self.is_lost = true,
            Effect::Forbidden => self.status = Some(403),
            Effect::Reordered => self.is_reordered = true,
            Effect::Added => self.has_more_members = true,
        }
    }

    /// Changes the form of a response.
    fn disguise(&self, response: &mut SandboxResponse) {
        if response.status >= 400 {
            return;
        }
        if self.is_reordered {
            reorder(&mut response.body);
        }
        if self.has_more_members {
            add_members(&mut response.body);
        }
    }

    /// Returns whether it is decided how the request ends: no other fault affects it.
    fn is_decided(&self) -> bool {
        self.status.is_some() || self.is_lost
    }
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    fn faults(texts: &[&str]) -> Faults {
        let parsed = texts.iter().map(|text| Fault::parse(text).expect(text));
        Faults::new(parsed.collect())
    }

    fn request(method: &str, path: &str) -> SandboxRequest {
        SandboxRequest {
            method: method.to_owned(),
            path: path.to_owned(),
            ..SandboxRequest::default()
        }
    }

    /// Returns the status of each response, 0 for one that is lost, and how many of the requests
    /// were carried out.
    fn statuses(faults: &Faults, requests: &[SandboxRequest]) -> (Vec<u16>, u32) {
        let mut carried_out = 0;
        let statuses = requests.iter().map(|request| {
            let response = faults.respond(request, || {
                carried_out += 1;
                let status = if request.method == "POST" { 201 } else { 200 };
                SandboxResponse {
                    status,
                    ..SandboxResponse::ok(json!({"id": "new"}))
                }
            });
            response.map_or(0, |response| response.status)
        });
        (statuses.collect(), carried_out)
    }

    fn gets(count: usize) -> Vec<SandboxRequest> {
        (0..count).map(|_| request("GET", "/v3/apis")).collect()
    }

    #[test]
    fn a_status_is_answered_as_often_as_asked_and_nothing_is_done_then() {
        let once = faults(&["503=once"]);
        assert_eq!(statuses(&once, &gets(3)), (vec![503, 200, 200], 2));
        let twice = faults(&["500=2"]);
        assert_eq!(statuses(&twice, &gets(3)), (vec![500, 500, 200], 1));
        let always = faults(&["404"]);
        assert_eq!(statuses(&always, &gets(3)), (vec![404; 3], 0));
    }

    #[test]
    fn a_share_of_the_requests_is_affected_and_the_same_ones_in_every_run() {
        let (first, _) = statuses(&faults(&["429=10%"]), &gets(1000));
        let refused = first.iter().filter(|status| **status == 429).count();
        assert!((80..120).contains(&refused), "{refused}");
        let (second, _) = statuses(&faults(&["429=10%"]), &gets(1000));
        assert_eq!(first, second);
    }

    #[test]
    fn a_response_is_lost_after_the_change() {
        let lost = faults(&["lost=once"]);
        let requests = ["GET", "POST", "POST"].map(|method| request(method, "/v3/apis"));
        assert_eq!(statuses(&lost, &requests), (vec![200, 0, 201], 3));
    }

    #[test]
    fn permissions_for_a_new_item_arrive_late() {
        let late = faults(&["forbidden=2"]);
        let requests = [
            request("GET", "/v3/apis/new"),
            request("POST", "/v3/apis"),
            request("GET", "/v3/apis"),
            request("GET", "/v3/apis/new"),
            request("POST", "/v3/apis/new/versions"),
            request("GET", "/v3/apis/new"),
        ];
        let expected = vec![200, 201, 200, 403, 403, 200];
        assert_eq!(statuses(&late, &requests), (expected, 4));
    }

    #[test]
    fn the_first_fault_that_affects_a_request_decides_and_the_others_wait() {
        let both = faults(&["latency=1ms", "503=once", "429=once", "lost=once"]);
        let posts: Vec<_> = (0..4).map(|_| request("POST", "/v3/apis")).collect();
        assert_eq!(statuses(&both, &posts), (vec![503, 429, 0, 201], 2));
    }

    #[test]
    fn a_header_affects_its_own_request_only() {
        let none = faults(&[]);
        let with_header = |text: &str| SandboxRequest {
            fault: Some(text.to_owned()),
            ..request("POST", "/v3/apis")
        };
        let requests = [
            with_header("lost"),
            with_header("503=once"),
            with_header("503,method=GET"),
            with_header("sometimes"),
            request("POST", "/v3/apis"),
        ];
        assert_eq!(statuses(&none, &requests), (vec![0, 503, 201, 400, 201], 3));
    }

    #[test]
    fn a_response_can_have_another_form() {
        let body = || json!({ "data": [{ "groups": ["a", "b"], "rules": ["a", "b"] }] });
        let both = faults(&["reordered", "added=once"]);
        let respond = |status| {
            let carry_out = || SandboxResponse {
                status,
                ..SandboxResponse::ok(body())
            };
            let response = both.respond(&request("GET", "/v3/teams"), carry_out);
            response.expect("a response").body
        };
        let member = "added_by_the_sandbox";
        let item = json!({ "groups": ["b", "a"], "rules": ["a", "b"], member: "always" });
        assert_eq!(respond(200), json!({ "data": [item], member: "always" }));
        assert_eq!(
            respond(200),
            json!({ "data": [{ "groups": ["b", "a"], "rules": ["a", "b"] }] })
        );
        assert_eq!(respond(404), body());
    }

    #[test]
    fn every_response_is_delayed() {
        let slow = faults(&["latency=5ms", "latency=10ms"]);
        let fate = slow.fate(&request("GET", "/v3/apis")).expect("no header");
        assert_eq!(fate.latency, Duration::from_millis(15));
    }
}
