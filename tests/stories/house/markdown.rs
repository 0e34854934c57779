//! Markdown, as far as links, headings and code matter.

/// The targets of the links of a page, those in code left out.
pub(super) fn links(page: &str) -> Vec<String> {
    let prose = without_code(page);
    let ends = prose.match_indices("](");
    ends.filter_map(|(at, mark)| prose[at + mark.len()..].split([')', ' ', '\n']).next()).map(str::to_owned).collect()
}

/// The headings of a page, as the ends of links name them.
pub(super) fn headings(page: &str) -> Vec<String> {
    let lines = page.lines().filter(|line| line.starts_with('#'));
    lines
        .map(|line| {
            let words = line.trim_start_matches('#').trim().to_lowercase();
            let kept = words.chars().filter(|letter| letter.is_alphanumeric() || " -_".contains(*letter));
            kept.map(|letter| if letter == ' ' { '-' } else { letter }).collect()
        })
        .collect()
}

/// The lines of fenced code, and what stands between backticks.
pub(super) fn code_pieces(page: &str) -> Vec<String> {
    let mut pieces = Vec::new();
    let mut fenced = false;
    for line in page.lines() {
        if line.trim_start().starts_with("```") {
            fenced = !fenced;
        } else if fenced {
            pieces.push(line.trim().to_owned());
        } else {
            pieces.extend(line.split('`').skip(1).step_by(2).map(str::to_owned));
        }
    }
    pieces
}

fn without_code(page: &str) -> String {
    let mut prose = String::new();
    let mut fenced = false;
    for line in page.lines() {
        if line.trim_start().starts_with("```") {
            fenced = !fenced;
        } else if !fenced {
            prose.extend(line.split('`').step_by(2));
            prose.push('\n');
        }
    }
    prose
}
