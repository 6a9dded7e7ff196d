//! `igny8 credits audit`

use crate::app::billing::books;
use crate::app::envelope::Envelope;
use crate::app::error::AppError;
use crate::cli::context::Context;
use crate::cli::error::Exit;
use crate::engines::text::display::strip_controls;

use super::counted;

/// Audits the books; exit code 1 when anything does not agree.
///
/// # Errors
/// Whatever the use-case says.
pub(super) fn run(context: &Context<'_>) -> Result<Exit, AppError> {
    const SCHEMA: &str = "igny8.credits.audit/1";
    let session = context.read()?;
    let audited = books::check(&session)?;
    let checked = format!(
        "{} and {} checked",
        counted(audited.entries, "row"),
        counted(audited.calls, "call")
    );
    if audited.findings.is_empty() {
        let message = format!("all agrees: {checked}");
        return Ok(context.show(SCHEMA, &audited, &message, String::new));
    }
    let left_open = audited.findings.iter().all(|one| one.code == "left_open");
    // A call whose run died is no damage, and its finding says what to type.
    let hint = (!left_open).then_some("run `igny8 doctor` to see which backups there are");
    let count = audited.findings.len();
    let error = if left_open {
        let calls = counted(count, "call");
        format!("{calls} of a run that died left open, all else agrees: {checked}")
    } else {
        let findings = counted(count, "finding");
        format!("the books do not agree: {findings} in {checked}")
    };
    if context.output().json {
        let request_id = context.request_id();
        let envelope = Envelope::failure("audit_failed", &error, hint, &[], request_id)
            .with_data(SCHEMA, &audited);
        context.output().envelope(&envelope);
    } else {
        let lines: Vec<String> = audited
            .findings
            .iter()
            .map(|finding| {
                let op = finding.op_id.as_deref().unwrap_or("the ledger");
                strip_controls(&format!("{} in {op}: {}", finding.code, finding.what))
            })
            .collect();
        context.output().data(&lines.join("\n"));
    }
    context.output().error_text(&error, hint);
    Ok(Exit::Failed)
}
