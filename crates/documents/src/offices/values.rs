//! The known keys of an office's file, and the values that they hold.

use casework::{
    AfterDeadline, Country, Day, Embassy, Language, NameOrganisation, Office, OfficeCode, OfficeContact, OfficeRules,
    OfficeTopic, OfficeWords, OwnCountry, Postage, SignatureRule, Suspension,
};
use toml::de::DeValue;

use crate::case_file::front::{self, Fields, Front};

/// The most days before a deadline on which post may stop. Actions run for weeks; a year is a slip.
const MOST_POST_DAYS: u32 = 366;

/// The word for all countries that have no price of their own.
const OTHER: &str = "other";

/// Reads all values; what is malformed or missing is among the problems of `front`. `None` where one is missing without
/// which there is no office.
pub(super) fn read(root: &mut Fields<'_>, front: &mut Front<'_>, code: OfficeCode) -> Option<Office> {
    root.has("clamor_office");
    let name = text(root, front, "name");
    let country = country(root, front, "country");
    let languages = required(root, front, "languages", languages);
    let after_deadline = word(root, front, "after_deadline", "after-deadline", AfterDeadline::from_word);
    let zone = root.read(front, "zone", "zone-name", zone);
    let post_days = root.value(front, "post_days", "post-days", post_days);
    let source = root.text(front, "source");
    let valid_until = day(root, front, "valid_until");
    let contact = contact(root, front);
    let rules = rules(root, front);
    let words = words(root, front);
    let postal_suspension = suspensions(root, front);
    let postage = postage(root, front);
    let embassies = embassies(root, front);
    Some(Office {
        code,
        name: name?,
        country: country?,
        languages: languages?,
        zone,
        contact,
        after_deadline: after_deadline?,
        post_days,
        rules,
        words,
        postal_suspension,
        postage,
        embassies,
        source,
        valid_until: valid_until?,
    })
}

/// A value that must be there; where it is missing and nothing was said about it yet, that is a problem.
fn required<'a, T>(
    fields: &mut Fields<'a>,
    front: &mut Front<'_>,
    key: &'static str,
    read: impl FnOnce(&mut Fields<'a>, &mut Front<'_>, &'static str) -> Option<T>,
) -> Option<T> {
    let before = front.problems.len();
    let value = read(fields, front, key);
    if value.is_none() && front.problems.len() == before {
        fields.refuse(front, key, "present");
    }
    value
}

fn text(fields: &mut Fields<'_>, front: &mut Front<'_>, key: &'static str) -> Option<String> {
    required(fields, front, key, Fields::text)
}

fn country(fields: &mut Fields<'_>, front: &mut Front<'_>, key: &'static str) -> Option<Country> {
    word(fields, front, key, "country", Country::from_code)
}

fn day(fields: &mut Fields<'_>, front: &mut Front<'_>, key: &'static str) -> Option<Day> {
    required(fields, front, key, |fields, front, key| fields.value(front, key, "date", front::day))
}

/// A word that must be there, and that a rule reads.
fn word<T>(
    fields: &mut Fields<'_>,
    front: &mut Front<'_>,
    key: &'static str,
    expected: &'static str,
    rule: impl Fn(&str) -> Option<T>,
) -> Option<T> {
    required(fields, front, key, |fields, front, key| fields.read(front, key, expected, rule))
}

fn languages(fields: &mut Fields<'_>, front: &mut Front<'_>, key: &'static str) -> Option<Vec<Language>> {
    Some(fields.list(front, key, "language-list", Language::from_tag)).filter(|languages| !languages.is_empty())
}

fn zone(name: &str) -> Option<String> {
    jiff::tz::TimeZoneDatabase::bundled().get(name).is_ok().then(|| name.to_owned())
}

fn post_days(value: &DeValue<'_>) -> Option<u16> {
    front::whole(value).filter(|days| *days <= MOST_POST_DAYS)?.try_into().ok()
}

/// An address of mail. It becomes a link, so nothing that could end one stands in it.
fn email(text: &str) -> Option<String> {
    let (name, host) = text.split_once('@')?;
    let is_odd = |letter: char| letter.is_whitespace() || "<>\"'?&,;:/\\@".contains(letter);
    let right = !name.is_empty() && host.contains('.') && !host.ends_with('.');
    (right && !name.contains(is_odd) && !host.contains(is_odd)).then(|| text.to_owned())
}

/// The address of a site. It becomes a link, so that a script must not pass for one.
fn web(text: &str) -> Option<String> {
    let rest = text.strip_prefix("https://").or_else(|| text.strip_prefix("http://"))?;
    let is_odd = |letter: char| letter.is_whitespace() || "<>\"'".contains(letter);
    (rest.contains('.') && !rest.starts_with('.') && !rest.contains(is_odd)).then(|| text.to_owned())
}

fn contact(root: &mut Fields<'_>, front: &mut Front<'_>) -> OfficeContact {
    let Some(mut fields) = root.table(front, "contact", "contact") else { return OfficeContact::default() };
    let contact = OfficeContact {
        lines: fields.texts(front, "lines"),
        email: fields.read(front, "email", "email", email),
        web: fields.read(front, "web", "web", web),
    };
    fields.keep_rest(front, "contact");
    contact
}

fn rules(root: &mut Fields<'_>, front: &mut Front<'_>) -> OfficeRules {
    let Some(mut fields) = root.table(front, "rules", "rules") else { return OfficeRules::default() };
    let own_country = fields.read(front, "own_country", "own-country", OwnCountry::from_word);
    let name = fields.read(front, "name_organisation", "name-organisation", NameOrganisation::from_word);
    let signature = fields.read(front, "signature", "signature", SignatureRule::from_word);
    let ties = fields.value(front, "ties_warning", "bool", DeValue::as_bool);
    let minors = fields.value(front, "minors_without_full_name", "bool", DeValue::as_bool);
    fields.keep_rest(front, "rules");
    OfficeRules {
        own_country: own_country.unwrap_or_default(),
        ties_warning: ties.unwrap_or_default(),
        minors_without_full_name: minors.unwrap_or_default(),
        name_organisation: name.unwrap_or_default(),
        signature: signature.unwrap_or_default(),
    }
}

/// `[[words]]`: a table for each language, with a key for each topic.
fn words(root: &mut Fields<'_>, front: &mut Front<'_>) -> Vec<OfficeWords> {
    let mut all: Vec<OfficeWords> = Vec::new();
    for mut fields in root.tables(front, "words", "words") {
        let language = word(&mut fields, front, "language", "language", Language::from_tag);
        if language.as_ref().is_some_and(|language| all.iter().any(|words| words.language == *language)) {
            fields.refuse(front, "language", "unique-language");
        }
        for topic in OfficeTopic::ALL {
            let text = fields.text(front, topic.word());
            all.extend(language.clone().zip(text).map(|(language, text)| OfficeWords { topic, language, text }));
        }
        fields.keep_rest(front, "words");
    }
    all
}

fn suspensions(root: &mut Fields<'_>, front: &mut Front<'_>) -> Vec<Suspension> {
    let mut all = Vec::new();
    for mut fields in root.tables(front, "suspension", "postal_suspension") {
        let to = country(&mut fields, front, "country");
        let since = day(&mut fields, front, "since");
        let source = fields.text(front, "source");
        fields.keep_rest(front, "suspension");
        all.extend(to.zip(since).map(|(country, since)| Suspension { country, since, source }));
    }
    all
}

fn postage(root: &mut Fields<'_>, front: &mut Front<'_>) -> Vec<Postage> {
    let mut all = Vec::new();
    for mut fields in root.tables(front, "postage", "postage") {
        let to = word(&mut fields, front, "to", "postage-to", destination);
        let grams = required(&mut fields, front, "grams", |fields, front, key| {
            fields.value(front, key, "ordinal", front::ordinal)
        });
        let price =
            required(&mut fields, front, "price", |fields, front, key| fields.value(front, key, "price", price));
        let currency = word(&mut fields, front, "currency", "currency", currency);
        let source = fields.text(front, "source");
        let until = day(&mut fields, front, "valid_until");
        fields.keep_rest(front, "postage");
        if let (Some(to), Some(grams), Some(price), Some(currency), Some(valid_until)) =
            (to, grams, price, currency, until)
        {
            all.push(Postage { to, grams, price, currency, source, valid_until });
        }
    }
    all
}

/// A country, or all others.
fn destination(text: &str) -> Option<Option<Country>> {
    if text == OTHER { Some(None) } else { Country::from_code(text).map(Some) }
}

/// A price as it is written, with a point: as a number its last zero would be lost.
fn price(value: &DeValue<'_>) -> Option<String> {
    let text = match (value.as_str(), value.as_float(), value.as_integer()) {
        (Some(text), _, _) => text,
        (None, Some(number), _) => number.as_str(),
        (None, None, whole) => whole?.as_str(),
    };
    let (whole, part) = text.split_once('.').unwrap_or((text, "0"));
    let are_digits = |digits: &str| !digits.is_empty() && digits.bytes().all(|byte| byte.is_ascii_digit());
    // No currency has more than four decimals or a letter that costs a hundred million (ISO 4217).
    let fits = whole.len() <= 8 && part.len() <= 4;
    (fits && are_digits(whole) && are_digits(part)).then(|| text.to_owned())
}

fn currency(text: &str) -> Option<String> {
    (text.len() == 3 && text.bytes().all(|byte| byte.is_ascii_uppercase())).then(|| text.to_owned())
}

fn embassies(root: &mut Fields<'_>, front: &mut Front<'_>) -> Vec<Embassy> {
    let mut all = Vec::new();
    for mut fields in root.tables(front, "embassy", "embassies") {
        let of = country(&mut fields, front, "of");
        let name = text(&mut fields, front, "name");
        let address = fields.texts(front, "address");
        let emails = fields.list(front, "emails", "email-list", email);
        let phones = fields.texts(front, "phones");
        let source = fields.text(front, "source");
        let until = day(&mut fields, front, "valid_until");
        fields.keep_rest(front, "embassy");
        if let (Some(of), Some(name), Some(valid_until)) = (of, name, until) {
            all.push(Embassy { of, name, address, emails, phones, source, valid_until });
        }
    }
    all
}
