//! What each deed does to a case.

use crate::{
    AfterDeadline, Case, CaseLink, Day, Deadline, Deed, Earlier, Edition, Fact, Judged, Language, Narrowing,
    OfficeCode, OfficeEdition, OfficeStage, Scope, Stage, Standing,
};

impl Case {
    /// The case after one more fact.
    #[must_use]
    pub fn after(mut self, fact: &Fact) -> Self {
        self.version += 1;
        self.history.push(fact.past());
        // Whatever is done decides the request or withdraws it: nobody approves what they were not asked about.
        self.awaits_approval = None;
        // What the desk only prepares is no news: else feeds would tell that something is coming.
        if !self.was_issued() || fact.deed.is_noticed() {
            self.changed = fact.day;
            self.revisions += u32::from(self.was_issued());
        }
        self.apply(fact);
        self
    }

    /// What one deed does.
    fn apply(&mut self, fact: &Fact) {
        match &fact.deed {
            Deed::Imported { document, case_file } => {
                self.document = document.clone();
                self.editions[0].words.clone_from(case_file);
            }
            Deed::Corrected { case_file, deadline } => {
                self.editions[0].words.clone_from(case_file);
                for edition in &mut self.editions {
                    if let (Stage::Live { deadline: old, .. }, Some(new)) = (&mut edition.stage, deadline) {
                        old.clone_from(new);
                    }
                }
            }
            Deed::ConsentDecided(consent) => {
                let photographs = consent.scopes(consent.audience()).any(|scope| scope == Scope::Photographs);
                self.pictured = self.pictured.filter(|_| photographs);
                self.consent = Some(consent.clone());
            }
            Deed::TranslationAdded { language, translation } => self.translated(language, translation),
            Deed::ApprovalAsked => self.awaits_approval = Some(fact.day),
            Deed::SentBack | Deed::Kept => {}
            Deed::Issued { deadline, after } => {
                self.after_deadline = *after;
                self.published = self.agreed();
                self.go_live(fact.day, deadline);
            }
            Deed::Held => {
                let closed = self.closed_on();
                self.standing = Standing::Held { since: fact.day, closed };
            }
            Deed::PictureGiven => self.pictured = Some(self.version),
            Deed::PictureTakenAway => self.pictured = None,
            Deed::HoldLifted => {
                self.standing = self.closed_on().map_or(Standing::Open, |on| Standing::Closed { on });
                self.published = self.agreed();
            }
            Deed::Stopped(reason) => {
                self.pictured = None;
                self.prepared = None;
                self.standing = Standing::Stopped { on: fact.day, reason: reason.clone() };
            }
            Deed::UpdatePrepared(prepared) => self.prepared = Some(prepared.clone()),
            Deed::UpdateDropped => self.prepared = None,
            Deed::Updated { deadline, after } => self.updated(fact.day, deadline.as_ref(), *after),
            Deed::Closed => self.set_closed(Some(fact.day)),
            Deed::OutcomeJudged(outcome) => {
                let outcome = outcome.clone();
                self.outcomes.push(Judged { outcome, role: fact.role, day: fact.day, withdrawn: None });
            }
            Deed::OutcomeWithdrawn { number } => {
                self.outcomes.get_mut(*number).into_iter().for_each(|judged| judged.withdrawn = Some(fact.day));
            }
            Deed::Narrowed(narrowing) => self.narrowed(narrowing, fact.day),
            Deed::LinkGiven { hash } => {
                self.links.push(CaseLink { hash: *hash, given: self.version, is_open: true });
            }
            Deed::LinkRevoked { hash } => {
                self.links.iter_mut().filter(|link| link.hash == *hash).for_each(|link| link.is_open = false);
            }
            Deed::EditionPut(edition) => self.put_edition(edition),
            Deed::EditionIssued { office } => self.edition_stage(office, &OfficeStage::Live { issued: fact.day }),
            Deed::EditionEnded { office } => self.edition_stage(office, &OfficeStage::Ended { on: fact.day }),
            Deed::HolderChanged { change, case_file, translations, offices } => {
                self.holders.push(change.clone());
                self.editions[0].words.clone_from(case_file);
                for (language, words) in translations {
                    self.translated(language, words);
                }
                for (office, targets) in offices {
                    let theirs = self.offices.iter_mut().filter(|edition| edition.office == *office);
                    theirs.for_each(|edition| edition.targets.clone_from(targets));
                }
            }
        }
    }

    /// Words in a language, made of what holds now.
    fn translated(&mut self, language: &Language, translation: &str) {
        self.editions.retain(|edition| edition.language != *language);
        self.withdrawn.retain(|withdrawn| withdrawn != language);
        let (stage, of) = (self.editions[0].stage.clone(), self.editions[0].words.clone());
        let words = translation.to_owned();
        self.editions.push(Edition { language: language.clone(), stage, words, of });
    }

    /// All editions are live.
    fn go_live(&mut self, issued: Day, deadline: &Deadline) {
        for edition in &mut self.editions {
            edition.stage = Stage::Live { issued, deadline: deadline.clone() };
        }
    }

    /// The further document takes the place of the one that held. Translations keep their words: what of them still says what
    /// the original says goes on, and the rest waits for a translator. A document without a deadline closes the case.
    fn updated(&mut self, day: Day, deadline: Option<&Deadline>, after: Option<AfterDeadline>) {
        let Some(prepared) = self.prepared.take() else { return };
        let issued = match &self.original().stage {
            Stage::Live { issued, .. } => *issued,
            _ => day,
        };
        let translations = self.editions[1..].iter().map(|edition| (edition.language.clone(), edition.words.clone()));
        let (translations, words) =
            (translations.collect(), std::mem::replace(&mut self.editions[0].words, prepared.words));
        self.chain.push(Earlier { words, translations, issued, superseded: day });
        self.document = prepared.document;
        self.after_deadline = after;
        self.published = self.agreed();
        self.go_live(day, deadline.unwrap_or(&Deadline::on(day)));
        self.set_closed(deadline.is_none().then_some(day));
    }

    /// Since when the case is closed, also under a hold.
    #[must_use]
    pub fn closed_on(&self) -> Option<Day> {
        match self.standing {
            Standing::Closed { on } => Some(on),
            Standing::Held { closed, .. } => closed,
            Standing::Open | Standing::Stopped { .. } => None,
        }
    }

    /// Closes the case, or opens it again; a hold stays, and so does a stop.
    fn set_closed(&mut self, on: Option<Day>) {
        match &mut self.standing {
            Standing::Held { closed, .. } => *closed = on,
            Standing::Stopped { .. } => {}
            standing => *standing = on.map_or(Standing::Open, |on| Standing::Closed { on }),
        }
    }

    fn narrowed(&mut self, narrowing: &Narrowing, day: Day) {
        match narrowing {
            Narrowing::Name(name) => self.withheld.push(name.clone()),
            Narrowing::Language(language) => {
                let original = self.original().language.clone();
                self.editions.retain(|edition| edition.language != *language || edition.language == original);
                self.withdrawn.push(language.clone());
            }
            Narrowing::Public => self.closed_to_public = Some(day),
        }
    }

    /// What an office adds, in place of what it had added before; what is published stays so.
    fn put_edition(&mut self, edition: &OfficeEdition) {
        let until = self.deadline().map(|deadline| deadline.day);
        let own = edition.deadline.as_ref().map(|deadline| deadline.day);
        let edition = &OfficeEdition { extends: until.filter(|until| own >= Some(*until)), ..edition.clone() };
        match self.offices.iter_mut().find(|known| known.office == edition.office) {
            Some(known) => {
                let stage = match &known.stage {
                    OfficeStage::Ended { .. } => OfficeStage::Drafted,
                    stage => stage.clone(),
                };
                *known = OfficeEdition { stage, ..edition.clone() };
            }
            None => self.offices.push(OfficeEdition { stage: OfficeStage::Drafted, ..edition.clone() }),
        }
    }

    fn edition_stage(&mut self, office: &OfficeCode, stage: &OfficeStage) {
        self.offices
            .iter_mut()
            .filter(|edition| edition.office == *office)
            .for_each(|edition| edition.stage = stage.clone());
    }
}
