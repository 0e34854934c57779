//! What waits of a translation is filled in: who may do it while the case is public.

use crate::decide::{decision, not_stopped};
use crate::{Case, Day, Decision, Deed, DeskRole, Language, OfficeStage, Refusal, add_translation};

/// The sentences of a translation that wait are filled in: nothing else of it changes, which the caller answers for. Since they
/// stand in another language until then, nobody waits for an approver with them, except where the office wants two pairs of
/// eyes (`two_pairs`), or where an edition in the language is published that takes two people: there a hold is between them.
///
/// # Errors
/// `Stopped`, `TranslationIntoOriginal`, or `HoldFirst` for an editor in those cases, and where the case has no translation
/// into the language yet.
pub fn fill_translation(
    case: &Case,
    language: Language,
    translation: String,
    two_pairs: bool,
    role: DeskRole,
    today: Day,
) -> Result<Decision, Refusal> {
    if fills_alone(case, &language, two_pairs) {
        not_stopped(case)?;
        return decision(today, role, Deed::TranslationAdded { language, translation });
    }
    add_translation(case, language, translation, role, today)
}

/// Whether an editor may fill in what waits of a translation while the case is public.
#[must_use]
pub fn fills_alone(case: &Case, language: &Language, two_pairs: bool) -> bool {
    let is_there = case.editions.iter().skip(1).any(|edition| edition.language.is_same_language(language));
    let live = case.offices.iter().filter(|edition| matches!(edition.stage, OfficeStage::Live { .. }));
    let takes_two = live.into_iter().any(|edition| edition.sensitive && edition.language.is_same_language(language));
    is_there && !two_pairs && !takes_two
}

#[cfg(test)]
mod tests {
    use super::{fill_translation, fills_alone};
    use crate::{
        Audience, Case, CaseId, Consent, ConsentRole, Day, Deadline, Deed, DeskRole, Fact, Imported, Language,
        OfficeCode, OfficeEdition, OfficeStage, Refusal, Scope,
    };

    const TODAY: Day = Day::constant(2031, 3, 10);
    const LATER: Day = Day::constant(2031, 6, 1);

    fn spanish() -> Language {
        Language::from_tag("es").unwrap_or_else(|| unreachable!("a tag"))
    }

    fn case(sensitive: bool, is_published: bool) -> Case {
        let document = Imported {
            media_type: "text/plain".into(),
            sha256: "00".repeat(32),
            text: "A gardener of Verania was taken.\n".into(),
            language: Language::english(),
            remarks: Vec::new(),
        };
        let scope = [Scope::Names, Scope::Facts];
        let consent = Consent::same(ConsentRole::Family, &scope, Audience::Public, TODAY, LATER);
        let edition = OfficeEdition {
            office: OfficeCode::parse("be").unwrap_or_else(|| unreachable!("a code")),
            language: spanish(),
            targets: Vec::new(),
            copies_to: Vec::new(),
            notes: Vec::new(),
            deadline: None,
            extends: None,
            channels: Vec::new(),
            sensitive,
            stage: OfficeStage::Drafted,
        };
        let office = edition.office.clone();
        let mut deeds = vec![
            Deed::Imported { document, case_file: String::new() },
            Deed::ConsentDecided(consent),
            Deed::Issued { deadline: Deadline::on(LATER), after: None },
            Deed::TranslationAdded { language: spanish(), translation: String::new() },
            Deed::EditionPut(edition),
        ];
        deeds.extend(is_published.then_some(Deed::EditionIssued { office }));
        let facts: Vec<Fact> =
            deeds.into_iter().map(|deed| Fact { day: TODAY, role: DeskRole::Approver, deed }).collect();
        Case::from_facts(CaseId::from_random([7; 10]), &facts)
            .unwrap_or_else(|| unreachable!("it begins with an import"))
    }

    fn by_an_editor(case: &Case, language: Language, two_pairs: bool) -> Option<Refusal> {
        fill_translation(case, language, "x".into(), two_pairs, DeskRole::Editor, TODAY).err()
    }

    #[test]
    fn an_editor_fills_in_what_waits_of_a_public_case_unless_it_takes_two() {
        let plain = case(false, true);
        assert!(by_an_editor(&plain, spanish(), false).is_none());
        assert_eq!(
            by_an_editor(&plain, spanish(), true),
            Some(Refusal::HoldFirst),
            "the office wants two pairs of eyes"
        );
        let french = Language::from_tag("fr").unwrap_or_else(|| unreachable!("a tag"));
        assert_eq!(by_an_editor(&plain, french, false), Some(Refusal::HoldFirst), "a new translation is no sentence");
        let sensitive = case(true, true);
        assert_eq!(by_an_editor(&sensitive, spanish(), false), Some(Refusal::HoldFirst), "the edition takes two");
        let fills = fill_translation(&sensitive, spanish(), "x".into(), false, DeskRole::Approver, TODAY);
        assert!(fills.is_ok() && !fills_alone(&sensitive, &spanish(), false));
        assert!(by_an_editor(&case(true, false), spanish(), false).is_none(), "nobody reads it yet");
    }
}
