//! Whom one writes to.

use crate::{Country, Language};

/// How a letter opens, as written, with its comma or colon.
#[derive(Clone, PartialEq, Eq)]
pub struct Salutation(pub String);

/// How a letter closes, as written, with its comma.
#[derive(Clone, PartialEq, Eq)]
pub struct Valediction(pub String);

/// The official who can stop it: an office and the person who holds it.
#[derive(Clone, PartialEq, Eq, Default)]
pub struct Target {
    /// The name of the value within its case file: `t1`.
    pub key: String,
    /// The holder's name; absent where the document addresses the office alone.
    pub name: Option<String>,
    /// The office ("President of the Republic").
    pub office: Option<String>,
    /// The lines of the postal address as written, commas at their ends included, without name and office.
    pub address: Vec<String>,
    /// Where the address lies, when its words say so.
    pub country: Option<Country>,
    /// Electronic mail addresses.
    pub emails: Vec<String>,
    /// Telephone numbers, as written.
    pub phones: Vec<String>,
    /// Fax numbers, as written.
    pub faxes: Vec<String>,
    /// Names on social networks, as written.
    pub socials: Vec<String>,
    /// Addresses of forms on the web.
    pub web_forms: Vec<String>,
    /// How the letter to this target opens.
    pub salutation: Option<Salutation>,
}

impl Target {
    /// Whether a letter can reach the target by any channel.
    #[must_use]
    pub fn is_reachable(&self) -> bool {
        let lists = [&self.address, &self.emails, &self.phones, &self.faxes, &self.socials, &self.web_forms];
        lists.into_iter().any(|list| !list.is_empty())
    }

    /// Whether the target has an electronic address that an e-mail or a form can go to.
    #[must_use]
    pub fn has_electronic_address(&self) -> bool {
        !self.emails.is_empty() || !self.web_forms.is_empty() || !self.socials.is_empty()
    }

    /// The lines for an envelope or the head of a letter: name, office, address; the country leaves the line that it
    /// shares and stands alone, last, in capitals (the rule of the sending country's post; see `docs/letters.md`). The
    /// country keeps the name that the address gives it; an address that does not name it gets it in `language`.
    #[must_use]
    pub fn envelope(&self, language: &Language) -> Vec<String> {
        let mut lines: Vec<String> = self.name.iter().chain(&self.office).cloned().collect();
        let mut address: Vec<String> =
            self.address.iter().map(|line| line.trim().trim_end_matches(',').to_owned()).collect();
        let country = match (address.last().and_then(|line| split_country(line)), self.country) {
            (Some((rest, country)), _) => {
                address.pop();
                address.extend(rest);
                Some(country)
            }
            (None, Some(country)) => Some(country.name(language).to_owned()),
            (None, None) => None,
        };
        lines.append(&mut address);
        lines.retain(|line| !line.is_empty());
        lines.extend(country.map(|name| name.to_uppercase()));
        lines
    }

    /// The country that the last line of an address names, if it does.
    #[must_use]
    pub fn country_of(address: &[String]) -> Option<Country> {
        let line = address.last()?.trim().trim_end_matches([',', '.']);
        Country::named(line).or_else(|| Country::named(line.rsplit(',').next()?))
    }
}

/// Splits `Puerto Claro, Verania` into what stays and the country as written.
fn split_country(line: &str) -> Option<(Option<String>, String)> {
    let line = line.trim_end_matches(['.', ',']);
    if Country::named(line).is_some() {
        return Some((None, line.to_owned()));
    }
    let (rest, last) = line.rsplit_once(',')?;
    Country::named(last).map(|_| (Some(rest.trim().to_owned()), last.trim().to_owned()))
}

/// Somebody to inform with a copy, as written: the target country's embassy where the writer lives, for instance.
#[derive(Clone, PartialEq, Eq)]
pub struct CopyTo(pub String);
