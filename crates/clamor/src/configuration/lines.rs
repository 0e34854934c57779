//! In which line of the file a key stands.

use toml::de::{DeTable, DeValue};

/// The line of a key with the tables before it (`https.key`), from 1; of the last part that is there, where the key itself is
/// not. `None` where nothing of it is there.
pub(super) fn line_of(text: &str, key: &str) -> Option<usize> {
    let parsed = DeTable::parse(text).ok()?;
    let mut table = parsed.get_ref();
    let mut at = None;
    for part in key.split('.') {
        let Some((name, value)) = table.iter().find(|(name, _)| name.get_ref().as_ref() == part) else { break };
        at = Some(name.span().start);
        let DeValue::Table(inner) = value.get_ref() else { break };
        table = inner;
    }
    at.map(|start| text[..start].matches('\n').count() + 1)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_key_is_found_in_its_table_however_that_is_written() {
        let text = "zone = \"UTC\"\n\n[https]\nkey = \"a\" # key\n[https.acme]\nmail = \"x\"\n";
        assert_eq!(line_of(text, "zone"), Some(1));
        assert_eq!(line_of(text, "https.key"), Some(4));
        assert_eq!(line_of(text, "https.acme.mail"), Some(6));
        assert_eq!(line_of(text, "https.certificate"), Some(3), "what is missing belongs into its table");
        assert_eq!(line_of(text, "backups.folder"), None);
        assert_eq!(line_of("\nbackups.keep = 3\n", "backups.keep"), Some(2));
        assert_eq!(line_of("\nhttps = { key = \"a\" }\n", "https.key"), Some(2));
    }
}
