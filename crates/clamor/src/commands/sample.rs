//! The sample case: read from its document and issued, in the same way as any other, so that there is something to try.
//!
//! Its people, its country and the consent decision are invented, and its page says so.

use casework::{
    Audience, Case, CaseId, Consent, ConsentRole, Day, Deadline, DeskRole, Eyes, Grant, Imported, Refusal, Scope,
};
use documents::{CaseFile, Finding, Purpose, Severity, Translation};
use jiff::ToSpan;
use store::{Store, Verdict};

use crate::Failure;

/// The document and its Spanish translation.
const DOCUMENT: &str = include_str!("../../../../samples/sample.txt");
const TRANSLATION: &str = include_str!("../../../../samples/sample.es.case.md");

/// The easy words, which a document does not have and a desk adds.
const EASY: &str = include_str!("../../../../samples/sample.easy.txt");

/// How long the sample is live: the time that most urgent actions have had (80 % of dated ones).
const DAYS_LIVE: i32 = 42;

/// How long the invented consent holds: beyond the deadline, so that the page of the expired sample can be seen too.
const CONSENT_DAYS: i32 = 365;

/// What was done with the sample document.
pub(crate) struct Made {
    /// The case.
    pub(crate) id: CaseId,
    /// What reading found.
    pub(crate) findings: Vec<Finding>,
    /// Until when it is live.
    pub(crate) until: Day,
}

/// Makes the sample on data that has no case yet. A start that was interrupted is taken up where it stood.
pub(crate) async fn ensure(store: &Store, nature: &dyn web::World, today: Day) -> Result<Option<Made>, Failure> {
    let Some(id) = id(store, nature).await? else { return Ok(None) };
    if store.tombstone(&id).is_some() {
        // Somebody deleted it; it does not come back.
        return Ok(None);
    }
    let made = store.case(&id);
    if made.as_ref().is_some_and(|case| case.was_issued()) {
        return Ok(None);
    }
    let reading = documents::read(DOCUMENT.as_bytes(), today).map_err(|unreadable| broken(&unreadable.to_string()))?;
    let until = today.saturating_add(DAYS_LIVE.days());
    let mut case_file = CaseFile::from_reading(&reading.action);
    let easy = EASY.split("\n\n").map(|sentence| sentence.trim().to_owned());
    if made.is_none() {
        let document = Imported {
            media_type: reading.source.media_type.clone(),
            sha256: reading.source.sha256.clone(),
            text: reading.text.clone(),
            language: reading.action.language.clone(),
            remarks: Vec::new(),
        };
        let decision = done(casework::import(document, case_file.write(), DeskRole::Sample, today))?;
        store.create("sample-import", id.clone(), decision).await?;
    }
    case_file.values.easy = easy.collect();
    case_file.values.deadline = Some(Deadline::on(until));
    issue(store, &id, case_file, until, today).await?;
    Ok(Some(Made { id, findings: reading.findings, until }))
}

/// The sample's id: chosen once; `None` on data that has cases and no sample.
async fn id(store: &Store, nature: &dyn web::World) -> Result<Option<CaseId>, Failure> {
    if let Some(id) = store.sample_id()? {
        return Ok(Some(id));
    }
    if !store.cases().is_empty() {
        return Ok(None);
    }
    let mut bytes = [0; 10];
    nature.fill_random(&mut bytes);
    Ok(Some(store.choose_sample_id(&CaseId::from_random(bytes)).await?))
}

async fn issue(store: &Store, id: &CaseId, mut case_file: CaseFile, until: Day, today: Day) -> Result<(), Failure> {
    let written = case_file.write();
    let deadline = Some(Deadline::on(until));
    let correct = |case: &Case| casework::correct(case, written.clone(), deadline.clone(), DeskRole::Sample, today);
    step(store.decide("sample-correct", id, correct).await?)?;

    let (scopes, until) = ([Scope::Names, Scope::Facts], today.saturating_add(CONSENT_DAYS.days()));
    let mut consent = Consent::same(ConsentRole::Family, &scopes, Audience::Public, today, until);
    consent.grants.push(Grant { scope: Scope::Names, audience: Audience::Networks, until });
    let agree = |case: &Case| casework::decide_consent(case, consent.clone(), DeskRole::Sample, today);
    step(store.decide("sample-consent", id, agree).await?)?;

    let parsed = Translation::parse(TRANSLATION).map_err(|wrong| unparsed(&wrong.findings))?;
    let language = parsed.translation.language;
    let translate =
        |case: &Case| casework::add_translation(case, language.clone(), TRANSLATION.into(), DeskRole::Sample, today);
    step(store.decide("sample-translation", id, translate).await?)?;

    case_file.consent = Some(consent);
    let written = case_file.write();
    let parsed = CaseFile::parse(&written).map_err(|wrong| unparsed(&wrong.findings))?;
    let findings = CaseFile::check(&parsed, &written, today, Purpose::Issue);
    let errors = findings.iter().filter(|finding| finding.severity() == Severity::Error);
    let blocking: Vec<String> = errors.map(|finding| finding.code.name().to_owned()).collect();
    let (action, _) = case_file.resolved();
    let issue = |case: &Case| casework::issue(case, &action, &blocking, &[], Eyes::One, DeskRole::Sample, today);
    step(store.decide("sample-issue", id, issue).await?)
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

fn unparsed(findings: &[Finding]) -> Failure {
    let codes: Vec<&str> = findings.iter().map(|finding| finding.code.name()).collect();
    broken(&codes.join(", "))
}

fn broken(why: &str) -> Failure {
    Failure::new(format!("the sample case could not be made: {why}"))
        .hint("`clamor all` starts without it; please report this")
}
