//! Questions to the user, asked only where there is somebody to answer.

use std::io::IsTerminal;

use dialoguer::Confirm;

use crate::app::batch::Estimate;
use crate::app::error::AppError;

/// What the command line says about consent.
#[derive(Clone, Copy, Debug)]
pub struct Consent {
    /// `--yes`.
    pub yes: bool,
    /// `--no-input`.
    pub no_input: bool,
    /// Whether a limit for the run is set.
    pub run_limit: bool,
}

/// Whether there is a person at the keyboard and the screen.
#[must_use]
pub fn somebody_is_there(no_input: bool) -> bool {
    !no_input && std::io::stdin().is_terminal() && std::io::stderr().is_terminal()
}

/// Says what an estimate comes to.
#[must_use]
pub fn describe(estimate: &Estimate) -> String {
    let calls = if estimate.calls == 1 {
        "1 call".to_owned()
    } else {
        format!("{} calls", estimate.calls)
    };
    match estimate.at_most {
        Some(amount) => format!("{calls}, at most {amount}"),
        None => format!("{calls}, at an unknown price"),
    }
}

/// Asks before money is spent: goes on at once when nothing can cost anything, with `--yes`, or with
/// a limit for the run.
///
/// # Errors
/// `NeedsConsent` when there is nobody to ask; `Interrupted` when the user says no.
pub fn spend(estimate: &Estimate, consent: Consent) -> Result<(), AppError> {
    if estimate.is_free() || consent.yes || consent.run_limit {
        return Ok(());
    }
    let what = format!("this will make {}", describe(estimate));
    ask(
        &what,
        consent,
        "add `--yes`, or a limit such as `--max-usd 5`",
    )
}

/// Says whether consent to spend is given or could be asked for, without asking.
///
/// # Errors
/// `NeedsConsent` when it is not given and there is nobody to ask.
pub fn could_spend(what: &str, consent: Consent) -> Result<(), AppError> {
    if consent.yes || consent.run_limit || somebody_is_there(consent.no_input) {
        return Ok(());
    }
    Err(AppError::NeedsConsent {
        what: what.to_owned(),
        hint: "add `--yes`, a limit such as `--max-usd 5`, or `--no-ai`".to_owned(),
    })
}

/// Asks whether a key may go where it would not be safe: `--yes` does not answer that, only a flag of
/// its own does.
///
/// # Errors
/// As `ask`.
pub fn risk(what: &str, consent: Consent, flag: &str) -> Result<(), AppError> {
    let consent = Consent {
        yes: false,
        ..consent
    };
    ask(what, consent, &format!("add `{flag}` if you agree"))
}

/// Asks a question whose answer is needed to go on.
///
/// # Errors
/// `NeedsConsent` when there is nobody to ask; `Interrupted` when the user says no.
pub fn ask(what: &str, consent: Consent, hint: &str) -> Result<(), AppError> {
    if consent.yes {
        return Ok(());
    }
    let needed = || AppError::NeedsConsent {
        what: what.to_owned(),
        hint: hint.to_owned(),
    };
    if !somebody_is_there(consent.no_input) {
        return Err(needed());
    }
    let answer = Confirm::new()
        .with_prompt(format!("{what}. Go on?"))
        .default(false)
        .interact();
    match answer {
        Ok(true) => Ok(()),
        Ok(false) => Err(AppError::Interrupted),
        Err(_) => Err(needed()),
    }
}
