//! A person with a browser that knows no JavaScript: pages, forms, and the desk's one cookie.

use std::collections::BTreeMap;

use ureq::http::Request;

/// A person's browser.
pub struct Client {
    agent: ureq::Agent,
    address: String,
    cookies: BTreeMap<String, String>,
}

/// What came back.
pub struct Page {
    /// The status.
    pub status: u16,
    /// The headers, names in lower case.
    pub headers: BTreeMap<String, String>,
    /// The body.
    pub body: Vec<u8>,
}

impl Page {
    /// The body as text.
    #[must_use]
    pub fn text(&self) -> String {
        String::from_utf8_lossy(&self.body).into_owned()
    }

    /// A header; empty where it is absent.
    #[must_use]
    pub fn header(&self, name: &str) -> &str {
        self.headers.get(name).map_or("", String::as_str)
    }

    /// The value of a named field of a form on the page, as it stands in the HTML.
    #[must_use]
    pub fn field(&self, name: &str) -> Option<String> {
        let text = self.text();
        let at = text.find(&format!("name=\"{name}\""))?;
        let start = text[..at].rfind('<')?;
        let tag = &text[start..at + text[at..].find('>')?];
        let value = tag.split("value=\"").nth(1)?.split('"').next()?;
        Some(unescape(value))
    }

    /// The fields of the form that is sent to an address with this end, as a browser would send them back unchanged.
    #[must_use]
    pub fn form(&self, end: &str) -> Vec<(String, String)> {
        let text = self.text();
        let form = text.split("<form ").skip(1).find(|form| {
            let action = form.split("action=\"").nth(1).and_then(|rest| rest.split('"').next());
            action.is_some_and(|action| action.ends_with(end))
        });
        let form = form.and_then(|form| form.split("</form>").next()).unwrap_or_default();
        let mut fields = Vec::new();
        for (at, _) in form.match_indices(" name=\"") {
            let tag = &form[form[..at].rfind('<').unwrap_or(at)..];
            let name = form[at + 7..].split('"').next().unwrap_or_default().to_owned();
            if let Some(value) = value_of(tag) {
                fields.push((name, unescape(value)));
            }
        }
        fields
    }

    /// The text that a reader sees, without tags, white space folded.
    #[must_use]
    pub fn seen(&self) -> String {
        let text = self.text();
        let body = text.split_once("<body").map_or(text.as_str(), |(_, body)| body);
        let mut seen = String::new();
        let mut inside = true;
        for letter in body.chars() {
            match letter {
                '<' => inside = true,
                '>' => {
                    inside = false;
                    seen.push(' ');
                }
                _ if inside => {}
                _ => seen.push(letter),
            }
        }
        unescape(&seen.split_whitespace().collect::<Vec<_>>().join(" "))
    }
}

/// What a control holds, given the text of the page from its tag on; `None` for one that a browser would not send.
fn value_of(tag: &str) -> Option<&str> {
    let (head, rest) = tag.split_once('>')?;
    if head.starts_with("<textarea") {
        let text = rest.split("</textarea>").next()?;
        return Some(text.strip_prefix('\n').unwrap_or(text));
    }
    if head.starts_with("<select") {
        let options = rest.split("</select>").next()?;
        return options.split("<option").find(|option| option.contains(" selected"))?.split('"').nth(1);
    }
    let unsent = head.starts_with("<button") || (head.contains("type=\"checkbox\"") && !head.contains(" checked"));
    let value = head.split("value=\"").nth(1).and_then(|value| value.split('"').next());
    (!unsent).then_some(value.unwrap_or_default())
}

fn unescape(text: &str) -> String {
    let text = text.replace("&lt;", "<").replace("&gt;", ">").replace("&quot;", "\"").replace("&#34;", "\"");
    text.replace("&#39;", "'")
        .replace("&#x27;", "'")
        .replace("&#60;", "<")
        .replace("&#62;", ">")
        .replace("&#38;", "&")
        .replace("&amp;", "&")
}

impl Client {
    /// A fresh browser.
    #[must_use]
    pub fn new(address: &str) -> Self {
        let config = ureq::Agent::config_builder().http_status_as_error(false).max_redirects(0).build();
        Self { agent: config.into(), address: address.to_owned(), cookies: BTreeMap::new() }
    }

    /// GET.
    pub fn get(&mut self, path: &str) -> Page {
        self.send("GET", path, &[], Vec::new())
    }

    /// HEAD.
    pub fn head(&mut self, path: &str) -> Page {
        self.send("HEAD", path, &[], Vec::new())
    }

    /// GET with further headers.
    pub fn get_with(&mut self, path: &str, headers: &[(&str, &str)]) -> Page {
        self.send("GET", path, headers, Vec::new())
    }

    /// A form, as a browser on this site sends it.
    pub fn post(&mut self, path: &str, fields: &[(&str, &str)]) -> Page {
        let origin = self.address.clone();
        self.post_from(path, fields, &origin)
    }

    /// A form with further headers.
    pub fn post_with(&mut self, path: &str, fields: &[(&str, &str)], more: &[(&str, &str)]) -> Page {
        let body = form(fields);
        let origin = self.address.clone();
        let headers = [("content-type", "application/x-www-form-urlencoded"), ("origin", origin.as_str())];
        self.send("POST", path, &[&headers, more].concat(), body)
    }

    /// A form that another site's page sends.
    pub fn post_from(&mut self, path: &str, fields: &[(&str, &str)], origin: &str) -> Page {
        let body = form(fields);
        let headers = [("content-type", "application/x-www-form-urlencoded"), ("origin", origin)];
        self.send("POST", path, &headers, body)
    }

    /// A form with a file, as a browser on this site sends it.
    pub fn post_file(&mut self, path: &str, fields: &[(&str, &str)], name: &str, file: &[u8]) -> Page {
        let mut body = Vec::new();
        for (name, value) in fields {
            body.extend_from_slice(
                format!("--story\r\ncontent-disposition: form-data; name=\"{name}\"\r\n\r\n{value}\r\n").as_bytes(),
            );
        }
        let head = format!(
            "--story\r\ncontent-disposition: form-data; name=\"{name}\"; filename=\"document.txt\"\r\n\
             content-type: application/octet-stream\r\n\r\n"
        );
        body.extend_from_slice(head.as_bytes());
        body.extend_from_slice(file);
        body.extend_from_slice(b"\r\n--story--\r\n");
        let origin = self.address.clone();
        let headers = [("content-type", "multipart/form-data; boundary=story"), ("origin", origin.as_str())];
        self.send("POST", path, &headers, body)
    }

    /// The cookies that this browser holds.
    #[must_use]
    pub fn cookies(&self) -> &BTreeMap<String, String> {
        &self.cookies
    }

    /// A form to a server that may be killed meanwhile; `None` where no whole answer came.
    pub fn try_post(&mut self, path: &str, fields: &[(&str, &str)]) -> Option<Page> {
        let body = form(fields);
        let origin = self.address.clone();
        let headers = [("content-type", "application/x-www-form-urlencoded"), ("origin", origin.as_str())];
        self.try_send("POST", path, &headers, body)
    }

    fn send(&mut self, method: &str, path: &str, headers: &[(&str, &str)], body: Vec<u8>) -> Page {
        self.try_send(method, path, headers, body).expect("the server gives a whole answer")
    }

    fn try_send(&mut self, method: &str, path: &str, headers: &[(&str, &str)], body: Vec<u8>) -> Option<Page> {
        let mut request = Request::builder().method(method).uri(format!("{}{path}", self.address));
        for (name, value) in headers {
            request = request.header(*name, *value);
        }
        if !self.cookies.is_empty() {
            let all: Vec<String> = self.cookies.iter().map(|(name, value)| format!("{name}={value}")).collect();
            request = request.header("cookie", all.join("; "));
        }
        let request = request.body(body).expect("a story's request is well formed");
        let mut response = self.agent.run(request).ok()?;
        let mut page = Page { status: response.status().as_u16(), headers: BTreeMap::new(), body: Vec::new() };
        for (name, value) in response.headers() {
            let value = String::from_utf8_lossy(value.as_bytes()).into_owned();
            if name == "set-cookie" {
                let pair = value.split(';').next().unwrap_or_default();
                if let Some((name, value)) = pair.split_once('=') {
                    self.cookies.insert(name.trim().to_owned(), value.trim().to_owned());
                }
            }
            page.headers.insert(name.as_str().to_owned(), value);
        }
        let limit = 64 << 20;
        page.body = response.body_mut().with_config().limit(limit).read_to_vec().ok()?;
        Some(page)
    }
}

/// The body of a form.
fn form(fields: &[(&str, &str)]) -> Vec<u8> {
    let fields = fields.iter().map(|(name, value)| format!("{}={}", encode(name), encode(value)));
    fields.collect::<Vec<_>>().join("&").into_bytes()
}

/// Percent-encoding for forms (WHATWG URL, `application/x-www-form-urlencoded`).
#[must_use]
pub fn encode(text: &str) -> String {
    let encode = |byte: u8| match byte {
        b'a'..=b'z' | b'A'..=b'Z' | b'0'..=b'9' | b'-' | b'.' | b'_' | b'*' => char::from(byte).to_string(),
        b' ' => "+".into(),
        _ => format!("%{byte:02X}"),
    };
    text.bytes().map(encode).collect()
}
