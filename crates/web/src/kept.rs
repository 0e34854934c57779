//! What `assets/keep.js` keeps on somebody's device until a form was taken. The server's part: for how long, and the sign
//! that the form was taken.

/// For how many days the desk's forms are kept on a device: a draft that waits over a weekend and a holiday is still
/// there, and what somebody forgot on a borrowed machine is gone in the week after.
pub(crate) const DAYS: u64 = 7;

/// For how many days a form is kept on a device.
pub(crate) fn days() -> u64 {
    DAYS
}

/// The longest token that comes back: the script makes twenty-four characters.
const LONGEST_TOKEN: usize = 32;

/// The token that the script sent along with a form, if it is one. It is random, and means nothing but "this very form".
pub(crate) fn token(text: &str) -> Option<&str> {
    let whole = !text.is_empty() && text.len() <= LONGEST_TOKEN;
    (whole && text.bytes().all(|byte| byte.is_ascii_alphanumeric())).then_some(text)
}

#[cfg(test)]
mod tests {
    use super::token;

    #[test]
    fn only_what_the_script_makes_is_a_token() {
        assert_eq!(token("00ff17"), Some("00ff17"));
        assert_eq!([token(""), token("a\"b"), token("é"), token(&"a".repeat(33))], [None; 4]);
    }
}
