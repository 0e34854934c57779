//! Licence expressions, weighed as SPDX says.

/// Licences whose terms a free program under the AGPL can meet by keeping their notices.
const LICENCES: [&str; 20] = [
    "MIT",
    "MIT-0",
    "Apache-2.0",
    "Apache-2.0 WITH LLVM-exception",
    "BSD-1-Clause",
    "BSD-2-Clause",
    "BSD-3-Clause",
    "ISC",
    "Zlib",
    "0BSD",
    "Unlicense",
    "CC0-1.0",
    "BSL-1.0",
    "Unicode-3.0",
    "Unicode-DFS-2016",
    "MPL-2.0",
    "CDLA-Permissive-2.0",
    "OFL-1.1",
    "Ubuntu-font-1.0",
    "AGPL-3.0-or-later",
];

/// Whether an SPDX expression can be met with the licences above: of an OR one side, of an AND both.
pub(super) fn may_be_used(expression: &str) -> bool {
    // The slash is how OR was written before SPDX expressions.
    let spaced = expression.replace('/', " OR ").replace('(', " ( ").replace(')', " ) ");
    let words: Vec<&str> = spaced.split_whitespace().collect();
    let mut at = 0;
    let answer = either(&words, &mut at);
    answer && at == words.len()
}

fn either(words: &[&str], at: &mut usize) -> bool {
    let mut answer = both(words, at);
    while words.get(*at) == Some(&"OR") {
        *at += 1;
        // The right side is read in any case, so that the place moves on.
        answer |= both(words, at);
    }
    answer
}

fn both(words: &[&str], at: &mut usize) -> bool {
    let mut answer = one(words, at);
    while words.get(*at) == Some(&"AND") {
        *at += 1;
        answer &= one(words, at);
    }
    answer
}

fn one(words: &[&str], at: &mut usize) -> bool {
    let Some(first) = words.get(*at) else { return false };
    *at += 1;
    if *first == "(" {
        let answer = either(words, at);
        let closed = words.get(*at) == Some(&")");
        *at += 1;
        return answer && closed;
    }
    let mut name = (*first).to_owned();
    if words.get(*at) == Some(&"WITH") {
        name = format!("{name} WITH {}", words.get(*at + 1).copied().unwrap_or_default());
        *at += 2;
    }
    LICENCES.contains(&name.as_str())
}

#[test]
fn licence_expressions_are_weighed_as_spdx_says() {
    let usable = [
        "MIT OR GPL-3.0-only",
        "(MIT OR GPL-2.0-only) AND Unicode-3.0",
        "MIT/Apache-2.0",
        "Apache-2.0 WITH LLVM-exception OR MIT",
    ];
    let unusable =
        ["GPL-3.0-only", "MIT AND GPL-3.0-only", "MIT AND (GPL-2.0-only OR SSPL-1.0)", "MIT MIT", "", "(MIT"];
    assert!(usable.iter().all(|expression| may_be_used(expression)));
    assert!(!unusable.iter().any(|expression| may_be_used(expression)));
}
