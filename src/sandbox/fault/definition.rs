//! A fault as it is written: what goes wrong, how often, and with which requests.

use std::time::Duration;

use crate::duration;
use crate::sandbox::request::SandboxRequest;

/// One fault of each kind, and what it does.
pub(crate) const EXAMPLES: [(&str, &str); 7] = [
    ("latency=200ms", "every response is delayed"),
    (
        "429=10%",
        "a tenth of the requests is refused with this status",
    ),
    ("503=once", "the first request fails with this status"),
    ("lost=once", "a change is made, but its response is lost"),
    (
        "forbidden=2",
        "an item that was created answers 403 twice at first",
    ),
    (
        "reordered",
        "lists whose order means nothing are returned the other way around",
    ),
    ("added", "objects are returned with a member that is new"),
];

const METHODS: [&str; 6] = ["GET", "HEAD", "POST", "PUT", "PATCH", "DELETE"];

/// What goes wrong with some of the requests.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Fault {
    pub(super) effect: Effect,
    pub(super) frequency: Frequency,
    /// The method of the requests, unless it is any.
    method: Option<String>,
    /// What the paths of the requests are at or below, unless it is any; no slash at its end.
    path: Option<String>,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Effect {
    /// The response is delayed.
    Latency(Duration),
    /// The request is not carried out, and answered with this status.
    Status(u16),
    /// The request is carried out, and not answered.
    Lost,
    /// A request to an item that was created is answered 403, as if the permissions for the item
    /// arrived late.
    Forbidden,
    /// Lists whose order means nothing are returned in another order.
    Reordered,
    /// Objects are returned with a member more.
    Added,
}

/// How many of the requests a fault affects.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Frequency {
    Always,
    First(u64),
    /// A share in percent.
    Share(u64),
    /// Those beyond so many a second.
    Beyond(u64),
}

impl Fault {
    /// Parses a fault such as `503=once` or `lost=10%,method=POST,path=/v3/apis`.
    ///
    /// # Errors
    /// Fails with what can be written instead.
    pub(crate) fn parse(text: &str) -> Result<Self, String> {
        let mut parts = text.split(',');
        let (effect, frequency) = parse_effect(parts.next().unwrap_or_default())?;
        let mut fault = Self {
            effect,
            frequency,
            method: None,
            path: None,
        };
        for part in parts {
            match part.split_once('=') {
                Some(("method", method)) if fault.method.is_none() => {
                    fault.method = Some(parse_method(method)?);
                }
                Some(("path", path)) if fault.path.is_none() => {
                    fault.path = Some(parse_path(path)?);
                }
                _ => {
                    return Err(format!(
                        "expected `method=POST` or `path=/v3/apis` once each after the fault, not `{part}`"
                    ));
                }
            }
        }
        Ok(fault)
    }

    /// Returns whether the fault can affect this request.
    pub(super) fn concerns(&self, request: &SandboxRequest) -> bool {
        let is_method = match &self.method {
            Some(method) => *method == request.method,
            // The loss of what can be read again is nothing to try.
            None => self.effect != Effect::Lost || request.is_change(),
        };
        is_method
            && self
                .path
                .as_deref()
                .is_none_or(|path| is_below(&request.path, path))
    }
}

fn is_below(path: &str, above: &str) -> bool {
    path.strip_prefix(above)
        .is_some_and(|rest| rest.is_empty() || rest.starts_with('/'))
}

fn parse_effect(text: &str) -> Result<(Effect, Frequency), String> {
    let (name, value) = match text.split_once('=') {
        Some((name, value)) => (name, Some(value)),
        None => (text, None),
    };
    let effect = match name {
        "latency" => return Ok((parse_latency(value)?, Frequency::Always)),
        "lost" => Effect::Lost,
        "forbidden" => Effect::Forbidden,
        "reordered" => Effect::Reordered,
        "added" => Effect::Added,
        _ => Effect::Status(parse_status(name)?),
    };
    let frequency = match value {
        Some(value) => parse_frequency(value)?,
        None => Frequency::Always,
    };
    Ok((effect, frequency))
}

fn parse_latency(value: Option<&str>) -> Result<Effect, String> {
    match value.and_then(duration::parse) {
        Some(latency) => Ok(Effect::Latency(latency)),
        None => Err("expected a duration, such as `latency=200ms`".to_owned()),
    }
}

fn parse_status(name: &str) -> Result<u16, String> {
    match name.parse() {
        Ok(status @ 400..=599) => Ok(status),
        _ => {
            let examples = EXAMPLES.map(|(example, _)| format!("`{example}`"));
            Err(format!(
                "expected a fault such as {}, with a status from 400 to 599",
                examples.join(", ")
            ))
        }
    }
}

fn parse_frequency(value: &str) -> Result<Frequency, String> {
    let parsed = match (value, value.strip_suffix('%')) {
        ("always", _) => Some(Frequency::Always),
        ("once", _) => Some(Frequency::First(1)),
        (_, Some(share)) => share
            .parse()
            .ok()
            .filter(|share| (1..=100).contains(share))
            .map(Frequency::Share),
        (count, None) if count.ends_with("/s") => {
            let rate = count.trim_end_matches("/s").parse().ok();
            rate.filter(|rate| *rate > 0).map(Frequency::Beyond)
        }
        (count, None) => count
            .parse()
            .ok()
            .filter(|count| *count > 0)
            .map(Frequency::First),
    };
    parsed.ok_or_else(|| {
        format!(
            "expected `once`, `always`, a number of requests such as `3`, a share such as `10%`, or a rate such as `20/s`, not `{value}`"
        )
    })
}

fn parse_method(text: &str) -> Result<String, String> {
    let method = text.to_ascii_uppercase();
    if METHODS.contains(&method.as_str()) {
        return Ok(method);
    }
    Err(format!(
        "expected a method, one of {}, not `{text}`",
        METHODS.join(", ")
    ))
}

fn parse_path(text: &str) -> Result<String, String> {
    if text.starts_with('/') {
        return Ok(text.trim_end_matches('/').to_owned());
    }
    Err(format!("expected a path such as `/v3/apis`, not `{text}`"))
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    fn parsed(text: &str) -> (Effect, Frequency) {
        let fault = Fault::parse(text).expect(text);
        (fault.effect, fault.frequency)
    }

    #[test]
    fn every_example_is_a_fault() {
        let effects = EXAMPLES.map(|(text, _)| parsed(text));
        let expected = [
            (
                Effect::Latency(Duration::from_millis(200)),
                Frequency::Always,
            ),
            (Effect::Status(429), Frequency::Share(10)),
            (Effect::Status(503), Frequency::First(1)),
            (Effect::Lost, Frequency::First(1)),
            (Effect::Forbidden, Frequency::First(2)),
            (Effect::Reordered, Frequency::Always),
            (Effect::Added, Frequency::Always),
        ];
        assert_eq!(effects, expected);
        assert_eq!(parsed("429=20/s").1, Frequency::Beyond(20));
    }

    #[test]
    fn a_fault_without_a_frequency_is_always_there() {
        for text in ["503", "503=always", "lost", "forbidden"] {
            assert_eq!(parsed(text).1, Frequency::Always, "{text}");
        }
    }

    #[test]
    fn what_is_no_fault_is_refused_with_what_can_be_written() {
        let fault = "expected a fault such as `latency=200ms`, `429=10%`, `503=once`, `lost=once`, `forbidden=2`, `reordered`, `added`, with a status from 400 to 599";
        let latency = "expected a duration, such as `latency=200ms`";
        let frequency = |value| {
            format!(
                "expected `once`, `always`, a number of requests such as `3`, a share such as `10%`, or a rate such as `20/s`, not `{value}`"
            )
        };
        let option = |part| {
            format!(
                "expected `method=POST` or `path=/v3/apis` once each after the fault, not `{part}`"
            )
        };
        for (text, expected) in [
            ("", fault.to_owned()),
            ("slow", fault.to_owned()),
            ("399=once", fault.to_owned()),
            ("600", fault.to_owned()),
            ("65937", fault.to_owned()),
            ("latency", latency.to_owned()),
            ("latency=", latency.to_owned()),
            ("latency=200", latency.to_owned()),
            ("503=", frequency("")),
            ("503=0", frequency("0")),
            ("429=0/s", frequency("0/s")),
            ("503=-1", frequency("-1")),
            ("503=twice", frequency("twice")),
            ("503=0%", frequency("0%")),
            ("503=101%", frequency("101%")),
            ("503=0.1", frequency("0.1")),
            ("503=once,", option("")),
            ("503=once,verb=GET", option("verb=GET")),
            ("503,method=GET,method=PUT", option("method=PUT")),
            (
                "503,method=MOVE",
                "expected a method, one of GET, HEAD, POST, PUT, PATCH, DELETE, not `MOVE`"
                    .to_owned(),
            ),
            (
                "503,path=v3/apis",
                "expected a path such as `/v3/apis`, not `v3/apis`".to_owned(),
            ),
        ] {
            assert_eq!(Fault::parse(text), Err(expected), "{text:?}");
        }
    }

    #[test]
    fn a_fault_concerns_the_requests_of_its_method_and_below_its_path() {
        for (text, method, path, expected) in [
            ("503", "GET", "/v3/apis", true),
            ("503,method=post", "POST", "/v3/apis", true),
            ("503,method=POST", "GET", "/v3/apis", false),
            ("503,path=/v3/apis", "GET", "/v3/apis", true),
            ("503,path=/v3/apis/", "GET", "/v3/apis/1", true),
            ("503,path=/v3/apis", "GET", "/v3/apis-of-others", false),
            ("503,path=/", "GET", "/v3/apis", true),
            ("503,path=/v3/apis,method=GET", "GET", "/v3/portals", false),
            ("lost", "POST", "/v3/apis", true),
            ("lost", "DELETE", "/v3/apis/1", true),
            ("lost", "GET", "/v3/apis", false),
            ("lost,method=GET", "GET", "/v3/apis", true),
        ] {
            let request = SandboxRequest {
                method: method.to_owned(),
                path: path.to_owned(),
                ..SandboxRequest::default()
            };
            let fault = Fault::parse(text).expect(text);
            assert_eq!(
                fault.concerns(&request),
                expected,
                "{text}: {method} {path}"
            );
        }
    }

    proptest! {
        #[test]
        fn no_text_makes_the_parser_panic(text in "[a-z0-9=%,./é-]{0,20}") {
            let _ = Fault::parse(&text);
        }
    }
}
