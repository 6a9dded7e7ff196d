//! Questions to the user, asked only where there is somebody to answer.

use std::io::{self, IsTerminal};

use dialoguer::console::{Key, Term};

use crate::app::batch::Estimate;
use crate::app::error::AppError;
use crate::engines::text::display::strip_controls;

/// What a terminal sends for Ctrl-D.
const END_OF_INPUT: char = '\u{4}';

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
/// `NeedsConsent` when there is nobody to ask; `Declined` when the user says no, `Interrupted` on Ctrl-C.
pub fn spend(estimate: &Estimate, consent: Consent) -> Result<(), AppError> {
    if estimate.is_free() || consent.yes || consent.run_limit {
        return Ok(());
    }
    let what = format!("this will make {}", describe(estimate));
    // A limit would only forbid what has no price.
    let hint = if estimate.at_most.is_some() {
        "add `--yes`, or a limit such as `--max-usd 5`"
    } else {
        "add `--yes`, or the model's price first with `igny8 models import FILE`"
    };
    asked(&what, consent, hint, "nothing was sent or paid")
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
/// `NeedsConsent` when there is nobody to ask; `Declined` when the user says no, `Interrupted` on Ctrl-C.
pub fn ask(what: &str, consent: Consent, hint: &str) -> Result<(), AppError> {
    asked(what, consent, hint, "nothing was changed")
}

fn asked(
    what: &str,
    consent: Consent,
    hint: &str,
    unchanged: &'static str,
) -> Result<(), AppError> {
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
    match answer(&format!("{what}. Go on?"), false) {
        Ok(Some(true)) => Ok(()),
        Ok(Some(false)) => Err(AppError::Declined { unchanged }),
        Ok(None) => Err(AppError::Interrupted),
        Err(_) => Err(needed()),
    }
}

/// Asks a question on the terminal: `y` is yes; `n`, `q`, Esc and Ctrl-D are no; Enter is `usual`.
/// `None` on Ctrl-C.
///
/// # Errors
/// What the terminal answered when it could not be read.
pub fn answer(question: &str, usual: bool) -> io::Result<Option<bool>> {
    let terminal = Term::stderr();
    let choice = if usual { "[Y/n]" } else { "[y/N]" };
    terminal.write_str(&format!("{} {choice} ", strip_controls(question)))?;
    let answer = loop {
        match terminal.read_key_raw() {
            Ok(Key::Char('y' | 'Y')) => break Some(true),
            Ok(Key::Char('n' | 'N' | 'q' | 'Q' | END_OF_INPUT) | Key::Escape) => break Some(false),
            Ok(Key::Enter) => break Some(usual),
            Ok(Key::CtrlC) => break None,
            Ok(_) => {}
            Err(error) if error.kind() == io::ErrorKind::Interrupted => break None,
            Err(error) => return Err(error),
        }
    };
    terminal.write_line(match answer {
        Some(true) => "yes",
        Some(false) => "no",
        None => "",
    })?;
    Ok(answer)
}
