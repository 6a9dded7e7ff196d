//! Who thinks and where is published: models and their ends, providers, WordPress, local servers.

use super::{Finding, Health};
use crate::ai::models::{ENDS_SOON_DAYS, ModelKind, ModelTable};
use crate::ai::provider::{BUILTIN, Provider};
use crate::app::App;
use crate::app::assistant::NamedModel;
use crate::app::error::AppError;
use crate::app::system::credentials;
use crate::app::system::local_servers;

/// Days after which the embedded prices deserve a warning.
const PRICES_OLD_DAYS: i64 = 90;

pub(super) async fn examine(app: &App, online: bool, findings: &mut Vec<Finding>) {
    let table = match app.models() {
        Ok(table) => table,
        Err(error) => {
            findings.push(Finding::failed("models", Health::Error, &error));
            return;
        }
    };
    findings.push(prices(app, &table));
    for (kind, name) in [
        (ModelKind::Chat, app.settings.ai_provider()),
        (ModelKind::Image, app.settings.images_provider()),
    ] {
        findings.extend(provider(app, kind, name, &table));
    }
    let settings = &app.settings;
    let gives_vectors = settings.text("embeddings.provider").is_some()
        || settings.text("embeddings.model").is_some()
        || settings.text("cluster.engine") == Some("embeddings");
    if gives_vectors {
        let name = settings.embeddings_provider();
        findings.extend(provider(app, ModelKind::Embedding, name, &table));
    }
    for named in app.models_beside_the_usual(&table) {
        let NamedModel { key, vendor, model } = named;
        findings.extend(ending(app, &table, "model", (&vendor, &model), &key));
    }
    if online {
        for name in names(app) {
            findings.push(match credentials::test_provider(app, name).await {
                Ok(accepted) => Finding::ok(
                    "provider",
                    format!("{name} answers at {}", accepted.address),
                ),
                Err(error) => Finding::failed("provider", Health::Error, &error),
            });
        }
    }
    findings.extend(wordpress(app, online).await);
    findings.extend(local(app).await);
}

/// The providers that the settings name, each once.
fn names(app: &App) -> Vec<&str> {
    let mut names = vec![app.settings.ai_provider(), app.settings.images_provider()];
    names.dedup();
    names.retain(|name| *name != BUILTIN);
    names
}

fn prices(app: &App, table: &ModelTable) -> Finding {
    let today = app.clock.now().to_zoned(jiff::tz::TimeZone::UTC).date();
    let days = table
        .as_of()
        .until(today)
        .map_or(0, |age| i64::from(age.get_days()));
    if days > PRICES_OLD_DAYS {
        return Finding::bad(
            "prices",
            Health::Warning,
            format!("the prices are of {}, {days} days ago", table.as_of()),
            "update igny8, or `igny8 models import FILE`",
        );
    }
    Finding::ok("prices", format!("the prices are of {}", table.as_of()))
}

fn provider(app: &App, kind: ModelKind, name: &str, table: &ModelTable) -> Vec<Finding> {
    let (check, key) = match kind {
        ModelKind::Chat => ("text", "ai.model"),
        ModelKind::Image => ("images", "images.model"),
        ModelKind::Embedding => ("vectors", "embeddings.model"),
    };
    if name == BUILTIN {
        return vec![Finding::ok(check, "builtin: no network, no key")];
    }
    let resolved = Provider::resolve(name, kind, &app.settings, &app.secrets(), table);
    let provider = match resolved.map_err(AppError::from) {
        Ok(provider) => provider,
        Err(error) => return vec![Finding::failed(check, Health::Error, &error)],
    };
    let model = &provider.target.model;
    let shown = if model.is_empty() {
        "its first model"
    } else {
        model
    };
    let mut findings = vec![Finding::ok(check, format!("{name} with {shown}"))];
    let named = (provider.target.vendor.as_str(), model.as_str());
    findings.extend(ending(app, table, check, named, key));
    findings
}

/// Says when a model ends soon, or has ended. `None` when it does not.
fn ending(
    app: &App,
    table: &ModelTable,
    check: &'static str,
    (vendor, model): (&str, &str),
    key: &str,
) -> Option<Finding> {
    let today = app.clock.now().to_zoned(jiff::tz::TimeZone::UTC).date();
    let model = table.find(vendor, model)?;
    let ends = model
        .ends
        .filter(|_| model.ends_within(ENDS_SOON_DAYS, today))?;
    let (status, text) = if model.has_ended(today) {
        let text = format!("{} was switched off on {ends} (`{key}`)", model.name);
        (Health::Error, text)
    } else {
        let text = format!("{} is switched off on {ends} (`{key}`)", model.name);
        (Health::Warning, text)
    };
    let value = match key.rsplit('.').next() {
        Some("fallback") => "PROVIDER/MODEL",
        Some("provider") => "PROVIDER",
        _ => "MODEL",
    };
    Some(Finding::bad(
        check,
        status,
        text,
        format!("igny8 config set {key} {value}"),
    ))
}

/// Empty when the site has no WordPress.
async fn wordpress(app: &App, online: bool) -> Vec<Finding> {
    let Some(address) = app.settings.text("wordpress.url") else {
        return Vec::new();
    };
    if !online {
        return vec![Finding::ok(
            "wordpress",
            format!("{address}; `igny8 doctor --online` asks it"),
        )];
    }
    vec![match credentials::test_wordpress(app).await {
        Ok(accepted) => Finding::ok(
            "wordpress",
            format!(
                "{address} takes {} ({})",
                accepted.account.unwrap_or_default(),
                accepted.roles.join(", ")
            ),
        ),
        Err(error) => Finding::failed("wordpress", Health::Error, &error),
    }]
}

async fn local(app: &App) -> Vec<Finding> {
    match local_servers::find(app).await {
        Ok(servers) => servers
            .into_iter()
            .map(|server| {
                let text = format!("{} answers at {}", server.title, server.base_url);
                let mut finding = Finding::ok("local", text);
                if app.settings.ai_provider() != server.provider {
                    finding.repair =
                        Some(format!("igny8 config set ai.provider {}", server.provider));
                }
                finding
            })
            .collect(),
        Err(error) => vec![Finding::failed("local", Health::Warning, &error)],
    }
}
