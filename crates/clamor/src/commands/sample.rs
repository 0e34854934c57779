//! The sample case: read from its document and issued, in the same way as any other, so that there is something to try.
//!
//! Its people, its country and the consent decision are invented, and its page says so.

use casework::{Audience, Case, CaseId, Consent, ConsentRole, Day, Deadline, DeskRole, Imported, Refusal, Scope};
use documents::{CaseFile, Finding, Purpose, Severity, Translation};
use jiff::ToSpan;
use store::{Store, Verdict};

use crate::Failure;

/// The document and its Spanish translation.
const DOCUMENT: &str = include_str!("../../../../samples/sample.txt");
const TRANSLATION: &str = include_str!("../../../../samples/sample.es.case.md");

/// How long the sample is live: the time that most urgent actions have had (80 % of dated ones).
const DAYS_LIVE: i32 = 42;

/// What was done with the sample document.
pub(crate) struct Made {
    /// The case.
    pub(crate) id: CaseId,
    /// What reading found.
    pub(crate) findings: Vec<Finding>,
    /// Until when it is live.
    pub(crate) until: Day,
}

/// Makes the sample unless the store has a case already. A start that was interrupted is taken up where it stood.
pub(crate) async fn ensure(store: &Store, nature: &dyn web::World, today: Day) -> Result<Option<Made>, Failure> {
    let begun = match store.cases().as_slice() {
        [] => None,
        [only] if !only.was_issued() && only.document.text == read(today)?.text => Some(only.id.clone()),
        _ => return Ok(None),
    };
    let reading = read(today)?;
    let until = today.saturating_add(DAYS_LIVE.days());
    let mut case_file = CaseFile::from_reading(&reading.action);
    let id = match begun {
        Some(id) => id,
        None => {
            let document = Imported {
                media_type: reading.source.media_type.clone(),
                sha256: reading.source.sha256.clone(),
                text: reading.text.clone(),
                language: reading.action.language.clone(),
            };
            let decision = done(casework::import(document, case_file.write(), DeskRole::Sample, today))?;
            let mut bytes = [0; 10];
            nature.fill_random(&mut bytes);
            let id = CaseId::from_random(bytes);
            store.create("sample-import", id.clone(), decision).await?;
            id
        }
    };
    case_file.values.deadline = Some(Deadline::on(until));
    issue(store, &id, &case_file, until, today).await?;
    Ok(Some(Made { id, findings: reading.findings, until }))
}

async fn issue(store: &Store, id: &CaseId, case_file: &CaseFile, until: Day, today: Day) -> Result<(), Failure> {
    let written = case_file.write();
    let deadline = Some(Deadline::on(until));
    let correct = |case: &Case| casework::correct(case, written.clone(), deadline.clone(), DeskRole::Sample, today);
    step(store.decide("sample-correct", id, correct).await?)?;

    let consent = Consent {
        role: ConsentRole::Family,
        scope: vec![Scope::Names, Scope::Facts],
        audience: Audience::Public,
        decided: today,
        until,
    };
    let agree = |case: &Case| casework::decide_consent(case, consent.clone(), DeskRole::Sample, today);
    step(store.decide("sample-consent", id, agree).await?)?;

    let translation = Translation::parse(TRANSLATION).map_err(|malformed| broken(&malformed.to_string()))?;
    let language = translation.language;
    let translate =
        |case: &Case| casework::add_translation(case, language.clone(), TRANSLATION.into(), DeskRole::Sample, today);
    step(store.decide("sample-translation", id, translate).await?)?;

    let parsed = CaseFile::parse(&written).map_err(|malformed| broken(&malformed.to_string()))?;
    let findings = CaseFile::check(&parsed, &written, today, Purpose::Issue);
    let errors = findings.iter().filter(|finding| finding.severity() == Severity::Error);
    // The consent decision is recorded beside the case file here, so its finding does not count.
    let blocking: Vec<String> =
        errors.map(|finding| finding.code.name().to_owned()).filter(|code| code != "consent-missing").collect();
    let (action, _) = case_file.resolved();
    let issue = |case: &Case| casework::issue(case, &action, &blocking, DeskRole::Sample, today);
    step(store.decide("sample-issue", id, issue).await?)
}

fn read(today: Day) -> Result<documents::Reading, Failure> {
    documents::read(DOCUMENT.as_bytes(), today).map_err(|unreadable| broken(&unreadable.to_string()))
}

fn step(verdict: Verdict) -> Result<(), Failure> {
    match verdict {
        Verdict::Done(_) => Ok(()),
        Verdict::Refused(refusal) => done(Err(refusal)),
        Verdict::Unknown => Err(broken("the case that was just made is not there")),
    }
}

fn done<T>(result: Result<T, Refusal>) -> Result<T, Failure> {
    result.map_err(|refusal| broken(&super::deeds::in_words(&refusal)))
}

fn broken(why: &str) -> Failure {
    Failure::new(format!("the sample case could not be made: {why}"))
        .hint("`clamor all` starts without it; please report this")
}
