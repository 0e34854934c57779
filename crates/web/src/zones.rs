//! Time zones in words: people know countries and cities, not the names of a database.

use std::collections::HashMap;
use std::sync::LazyLock;

use casework::Country;

use crate::Words;

/// The country of each zone.
static COUNTRIES: LazyLock<HashMap<&'static str, Country>> = LazyLock::new(|| {
    let lines = include_str!("../data/zones.tsv").lines().filter(|line| !line.starts_with('#')).skip(1);
    let row = |line: &'static str| {
        let (zone, country) = line.split_once('\t')?;
        Some((zone, Country::from_code(country)?))
    };
    lines.filter_map(row).collect()
});

/// Where a zone is: its country, with its city where the country has several zones; the city alone where no country is known.
pub(crate) fn place(words: &Words, zone: &str) -> String {
    // The last part is the city ("America/Argentina/Salta"), with underscores for spaces.
    let city = || zone.rsplit('/').next().unwrap_or(zone).replace('_', " ");
    let Some(country) = COUNTRIES.get(zone) else { return city() };
    let zones = COUNTRIES.values().filter(|known| *known == country).count();
    let name = words.country(country);
    if zones == 1 { name.to_owned() } else { format!("{}{}{name}", city(), words.comma()) }
}

#[cfg(test)]
mod tests {
    use super::place;
    use crate::Words;

    #[test]
    fn a_zone_is_a_country_or_a_city_and_never_a_name_of_the_database() {
        let words = Words::all();
        let english = words.iter().find(|words| words.tag() == "en").expect("English is spoken");
        let said = |zone| place(english, zone);
        assert_eq!(said("Europe/Brussels"), "Belgium");
        assert_eq!(said("America/Argentina/Buenos_Aires"), "Buenos Aires, Argentina");
        assert_eq!(said("Asia/Calcutta"), "Calcutta", "an old name has its city");
        assert_eq!(said("UTC"), "UTC");
        for words in &words {
            assert!(!place(words, "Europe/Brussels").contains('/'), "{}", words.tag());
        }
    }
}
