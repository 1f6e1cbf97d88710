//! `kongctl whoami`: whom a token belongs to, where it is used, where it comes from, and until when
//! it is valid. Never shows the token.

use std::time::SystemTime;

use clap::Args;
use serde_json::{Value, json};

use super::access::{AccessArgs, AuthorizedClient};
use super::context::Context;
use super::profiles::{Token, find_token};
use super::servers::{ServerOrigin, Servers};
use super::telemetry::program;
use super::telemetry::reporting::CommandPath;
use super::token_source::exposed_token;
use crate::config::{Source, Sourced};
use crate::error::{ErrorKind, Result};
use crate::home;
use crate::item::Items;
use crate::konnect::{ParentIds, Reader, Scope, StoredLogin};
use crate::output::align_facts;
use crate::resources::Auth;
use crate::time::{human, rfc3339};

#[derive(Args)]
pub(crate) struct Whoami {
    #[command(flatten)]
    pub(super) access: AccessArgs,
}

impl Whoami {
    /// The path of this command in events.
    pub(super) const PATH: CommandPath = program::WHOAMI;

    pub(super) fn run(&self, context: &Context) -> Result<()> {
        context.start_command(Self::PATH)?;
        let format = context.format()?;
        let client = self.access.client(context, Auth::Token, "me")?;
        let account = Account::read(&client).map_err(|error| {
            let error = client.explain(error, context.config());
            error.context("cannot tell who you are")
        })?;
        // After the requests, which may have renewed the login.
        let token = find_token(context.config(), &self.access.token)?;
        let login = token.as_ref().and_then(|token| token.login.as_ref());
        let identity = Identity {
            account,
            place: Place::find(context, &self.access, login)?,
            profile: context.config().profile(),
            token,
            warning: exposed_token(context.config()).map(|what| format!("config file: {what}")),
        };
        let ui = context.settled_ui();
        ui.print_value(
            format,
            || identity.facts(),
            || identity.text(ui.stdout_width()),
        )?;
        if let Some(warning) = &identity.warning {
            ui.warn(warning);
        }
        Ok(())
    }
}

/// Whom the token belongs to, by what Konnect says.
struct Account {
    organization: Items,
    /// `None` for a system account: Konnect does not tell one of them who it is.
    user: Option<Items>,
}

impl Account {
    fn read(client: &AuthorizedClient) -> Result<Self> {
        // Any token may ask for its organization, only a person's for its user.
        let organization = read(client, "organization")?;
        let user = match read(client, "me") {
            Ok(user) => Some(user),
            Err(error) if matches!(error.kind(), ErrorKind::Auth | ErrorKind::NotFound) => None,
            Err(error) => return Err(error),
        };
        Ok(Self { organization, user })
    }

    fn kind(&self) -> &'static str {
        match self.user {
            Some(_) => "user",
            None => "system account",
        }
    }

    fn of_organization(&self, pointer: &str) -> Option<String> {
        text_at(&self.organization, pointer)
    }

    fn of_user(&self, pointer: &str) -> Option<String> {
        text_at(self.user.as_ref()?, pointer)
    }

    /// Returns the account as people write it: `Ada Lovelace <ada@example.com>`.
    fn text(&self) -> String {
        if self.user.is_none() {
            return "Konnect does not tell which".to_owned();
        }
        match (self.of_user("/full_name"), self.of_user("/email")) {
            (Some(name), Some(email)) => format!("{name} <{email}>"),
            (name, email) => name
                .or(email)
                .or_else(|| self.of_user("/id"))
                .unwrap_or_else(|| "-".to_owned()),
        }
    }
}

/// Reads a resource that is one object.
fn read(client: &AuthorizedClient, name: &str) -> Result<Items> {
    let reader = Reader {
        client: &client.client,
        page_size: 1,
    };
    let scope = Scope::named(name, ParentIds::default())?;
    Ok(reader.all(&scope)?.items)
}

/// Returns a field of the only item; an empty one counts as missing.
fn text_at(items: &Items, pointer: &str) -> Option<String> {
    let text = items.iter().next()?.string_at(pointer)?;
    (!text.is_empty()).then_some(text)
}

/// Where the requests of a profile go.
struct Place {
    /// `None` for the sandbox, whose address is another one in each run.
    server: Option<String>,
    region: Option<String>,
    source: Option<Source>,
}

impl Place {
    fn find(context: &Context, access: &AccessArgs, login: Option<&StoredLogin>) -> Result<Self> {
        let servers = Servers::find(context.config(), &access.server, login)?;
        let source = servers.origin.source().cloned();
        let (server, region) = match servers.origin {
            ServerOrigin::Sandbox => (None, None),
            ServerOrigin::BaseUrl(_) => (Some(servers.regional), None),
            ServerOrigin::Region(Sourced { value, .. }) => (Some(servers.regional), Some(value)),
        };
        Ok(Self {
            server: server.map(|url| url.to_string()),
            region,
            source,
        })
    }

    fn text(&self) -> String {
        let Some(server) = &self.server else {
            return "the built-in sandbox".to_owned();
        };
        let region = self.region.as_ref();
        let region = region.map(|region| format!("region {region}"));
        // A default needs no explanation.
        let source = self.source.as_ref().filter(|it| **it != Source::Default);
        let source = source.map(|it| format!("from {}", home::abbreviated(&it.to_string())));
        let details: Vec<_> = region.into_iter().chain(source).collect();
        if details.is_empty() {
            return server.clone();
        }
        format!("{server} ({})", details.join(", "))
    }
}

/// Everything that the command tells.
struct Identity<'a> {
    account: Account,
    place: Place,
    profile: &'a str,
    token: Option<Token>,
    /// That others can read a token, and what to do.
    warning: Option<String>,
}

impl Identity<'_> {
    /// Returns the facts for programs, always with the same members.
    fn facts(&self) -> Value {
        let account = &self.account;
        let login = self.token.as_ref().and_then(|token| token.login.as_ref());
        json!({
            "type": account.kind(),
            "id": account.of_user("/id"),
            "name": account.of_user("/full_name"),
            "email": account.of_user("/email"),
            "organization": account.of_organization("/name"),
            "organization_id": account.of_organization("/id"),
            "server": self.place.server,
            "region": self.place.region,
            "server_source": self.place.source.as_ref().map(ToString::to_string),
            "profile": self.profile,
            "token": self.token.as_ref().map(|token| &token.source),
            "valid_until": login.and_then(|login| login.expires_at).map(rfc3339),
            "renewable": login.map(|login| login.refresh.is_some()),
            "warning": self.warning,
        })
    }

    fn text(&self, width: Option<usize>) -> String {
        let organization = self.account.of_organization("/name");
        let mut rows = vec![
            (self.account.kind(), self.account.text()),
            (
                "organization",
                organization.unwrap_or_else(|| "-".to_owned()),
            ),
            ("server", self.place.text()),
            ("profile", self.profile.to_owned()),
        ];
        if let Some(token) = &self.token {
            rows.push(("token", home::abbreviated(&token.source).into_owned()));
            rows.extend(validity(token).map(|text| ("valid until", text)));
        }
        align_facts(&rows, width)
    }
}

/// Returns until when the token of a login is valid; `None` when only Konnect knows it.
fn validity(token: &Token) -> Option<String> {
    let login = token.login.as_ref()?;
    let expiry = login.expires_at?;
    let ended = if expiry <= SystemTime::now() {
        ", expired"
    } else {
        ""
    };
    let renewal = match login.refresh {
        Some(_) => ", renewed automatically",
        None => "",
    };
    Some(format!("{} UTC{ended}{renewal}", human(expiry)))
}
