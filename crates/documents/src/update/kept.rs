//! Details of people that what holds has and a further document does not speak of. They were read once or typed at the desk, and
//! silence takes nothing back.

use casework::{PersonAtRisk, UrgentAction};

use super::people::pairs;
use crate::CaseFile;

/// Keeps what the new document does not speak of: age, sex, pronouns, occupation, other names and since when. What has become of
/// somebody is asked about, and not kept by itself.
pub fn keep_details(old: &UrgentAction, new: &mut CaseFile) {
    let pairs = pairs(&old.people, &new.values.people);
    for (person, before) in new.values.people.iter_mut().zip(pairs) {
        let Some(before) = before.map(|before| &old.people[before]) else { continue };
        keep(before, person);
    }
}

fn keep(before: &PersonAtRisk, now: &mut PersonAtRisk) {
    now.age = now.age.or(before.age);
    now.sex = now.sex.or(before.sex);
    now.since = now.since.or(before.since);
    now.pronouns = now.pronouns.clone().or_else(|| before.pronouns.clone());
    now.occupation = now.occupation.clone().or_else(|| before.occupation.clone());
    if now.aliases.is_empty() {
        now.aliases.clone_from(&before.aliases);
    }
}

#[cfg(test)]
mod tests {
    use casework::{Language, PersonAtRisk, UrgentAction};

    use super::keep_details;
    use crate::CaseFile;

    #[test]
    fn silence_takes_no_detail_back() {
        let person = PersonAtRisk { name: "Ana Vela".into(), ..PersonAtRisk::default() };
        let known = PersonAtRisk { age: Some(41), occupation: Some("teacher".into()), ..person.clone() };
        let of = |people| UrgentAction { people, ..UrgentAction::blank(Language::english()) };
        let kept = |now: PersonAtRisk| {
            let mut new = CaseFile::from_reading(&of(vec![now]));
            keep_details(&of(vec![known.clone()]), &mut new);
            (new.values.people[0].age, new.values.people[0].occupation.clone())
        };
        assert_eq!(kept(person.clone()), (Some(41), Some("teacher".to_owned())));
        let other = PersonAtRisk { age: Some(42), ..person };
        assert_eq!(kept(other), (Some(42), Some("teacher".to_owned())), "what the document says holds");
        let stranger = PersonAtRisk { name: "Luis Ibarra".into(), ..PersonAtRisk::default() };
        assert_eq!(kept(stranger), (None, None), "nobody gets what is another's");
    }
}
