//! The letter as data for the template: JSON, written into one buffer that is overwritten when it is dropped.

use zeroize::Zeroizing;

/// A JSON text that grows. It never moves what it holds: the buffer is made large enough at the start.
pub(crate) struct Json(Zeroizing<Vec<u8>>);

impl Json {
    /// Room for so many bytes.
    pub(crate) fn with_room(bytes: usize) -> Self {
        Self(Zeroizing::new(Vec::with_capacity(bytes)))
    }

    /// An object; `fill` writes its members.
    pub(crate) fn object(&mut self, fill: impl FnOnce(&mut Self)) -> &mut Self {
        self.enclosed(b"{}", fill)
    }

    /// A list; `fill` writes its values.
    pub(crate) fn list(&mut self, fill: impl FnOnce(&mut Self)) -> &mut Self {
        self.enclosed(b"[]", fill)
    }

    /// The name of the member that comes next.
    pub(crate) fn key(&mut self, name: &str) -> &mut Self {
        self.text(name);
        self.0.push(b':');
        self
    }

    /// A text.
    pub(crate) fn text(&mut self, text: &str) -> &mut Self {
        self.comma();
        self.0.push(b'"');
        for byte in text.bytes() {
            // Control characters are gone by now, so these two are all that JSON asks for.
            if matches!(byte, b'"' | b'\\') {
                self.0.push(b'\\');
            }
            self.0.push(byte);
        }
        self.0.push(b'"');
        self
    }

    /// Texts, as a list.
    pub(crate) fn texts<'a>(&mut self, texts: impl IntoIterator<Item = &'a str>) -> &mut Self {
        self.list(|list| {
            for text in texts {
                list.text(text);
            }
        })
    }

    /// A number, or `true`, `false`, `null`.
    pub(crate) fn plain(&mut self, value: impl ToString) -> &mut Self {
        self.comma();
        self.0.extend_from_slice(value.to_string().as_bytes());
        self
    }

    /// The buffer.
    pub(crate) fn into_bytes(self) -> Zeroizing<Vec<u8>> {
        self.0
    }

    fn enclosed(&mut self, signs: &[u8; 2], fill: impl FnOnce(&mut Self)) -> &mut Self {
        self.comma();
        self.0.push(signs[0]);
        fill(self);
        self.0.push(signs[1]);
        self
    }

    fn comma(&mut self) {
        if self.0.last().is_some_and(|last| !matches!(last, b'{' | b'[' | b':')) {
            self.0.push(b',');
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn texts_lists_and_objects() {
        let mut json = Json::with_room(200);
        json.object(|object| {
            object.key("a").texts(["x\"\\", ""]);
            object.key("b").plain(1.5).key("c").plain("null");
            object.key("d").list(|list| {
                list.object(|_| {}).object(|_| {});
            });
        });
        let bytes = json.into_bytes();
        assert_eq!(std::str::from_utf8(&bytes).unwrap(), r#"{"a":["x\"\\",""],"b":1.5,"c":null,"d":[{},{}]}"#);
    }
}
