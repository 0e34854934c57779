//! Nothing takes longer than its size says.

use super::*;

#[test]
fn repeated_pieces_take_no_time() {
    let pieces = [
        "<div>",
        "<b>",
        "<p>",
        "<a href=x>",
        "<table>",
        "<table><tr><td>",
        "<ul><li>",
        "</p>",
        "<br>",
        "<",
        "</",
        "<!--",
        "<b><p>",
        "<font color=a>",
        "<div><b></div>",
        "<svg><a>",
        "<select><option>",
        "<span class=a>x</span>",
        "<form>",
        "<li>",
        "&",
        "&#",
        "<style>a{",
        "a{}b{}",
        "<div class=share><a href=x>y</a></div>",
        "<nav>",
        "<article>",
        "<main><article>x</article></main>",
        "<aside>x",
        "<td>",
        "<p>word ",
        "<a>",
        "<math><mi>",
        "<template>",
        "<script>",
        "<textarea>",
    ];
    for piece in pieces {
        let body = piece.repeat((1 << 18) / piece.len());
        for page in [format!("<html>{body}"), format!("<html><style>{body}"), format!("<html><p>{body}</html>")] {
            drop(extract(page.as_bytes()));
        }
    }
}

#[test]
fn what_a_parser_would_take_the_square_for_is_refused() {
    let refused = |page: String| matches!(extract(page.as_bytes()), Err(Unreadable::GaveUp));
    assert!(refused(format!("<html>{}", "<div>".repeat(20_000))));
    assert!(refused(format!("<html><a{}>", " a=b".repeat(400_000))));
    assert!(refused(format!(
        "<html>{}{}",
        (0..900).map(|at| format!("<b id={at}>")).collect::<String>(),
        "<div>x</div>".repeat(50_000)
    )));
    assert!(refused((0..40_000).map(|at| format!("<body a{at}>")).collect()));
    let deep = format!("<html>{}x{}", "<div>".repeat(300), "</div>".repeat(300));
    assert!(refused(deep));
    let usual = format!("<html>{}", "<div class=a id=b><p>words <b>x</b></div>".repeat(50_000));
    assert!(extract(usual.as_bytes()).is_ok());
}

#[test]
fn cut_and_scratched_pages_are_read() {
    let page = "<html><head><title>x</title></head><body><main><h1>URGENT ACTION</h1><p class=\"a\">words</p><table><tr><td>a\
                </table></main></body></html>";
    for at in 6..page.len() {
        drop(extract(&page.as_bytes()[..at]));
        let mut scratched = page.as_bytes().to_vec();
        scratched[at] = b'<';
        drop(extract(&scratched));
    }
    assert!(matches!(extract(b"<html><body><script>x</script></body></html>"), Err(Unreadable::Empty)));
}
