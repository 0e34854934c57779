//! What people save, read.

use super::*;

const SITE: &str = include_str!("../../../../../../tests/documents/pages/saved-site.html");
const WORD: &str = include_str!("../../../../../../tests/documents/pages/saved-by-word.html");

#[test]
fn blocks_lines_and_lists() {
    let body = "<h1>Title</h1><p>One\n   line<br>two<br><br>three</p><div>a</div><div>b</div><ul><li>c<li><p>d</p></ul>\
                <ol start=3><li>e</ol><pre>f\n  g\n\nh</pre><p>&nbsp;</p><p>&ldquo;i&rdquo; &amp; <b>j</b>k</p>";
    let expected = "Title\n\nOne line\ntwo\n\nthree\n\na\nb\n\n\u{2022} c\n\u{2022} d\n\n3. e\n\nf\ng\n\nh\n\n\u{201c}i\u{201d} & jk\n";
    assert_eq!(text(body), expected);
}

#[test]
fn style_can_take_the_space_between_paragraphs() {
    let body = "<style>p.line { margin: 0cm; margin-bottom: .0001pt } .gone, b { display: none }</style><p class=line>a</p>\
                <p class=line>b</p><p>c</p><p style='margin-bottom: 0in'>d</p><p class=gone>x</p>";
    assert_eq!(text(body), "a\nb\n\nc\n\nd\n");
}

#[test]
fn tables_and_definitions_read_as_labels_and_values() {
    let body = "<table><tr><th>Index number<td>AMR 99/1234/2031<tr><th>Address<td>Plaza 1,<br>Puerto Claro</table>\
                <dl><dt>Email</dt><dd>a@x.example</dd><dd>b@x.example</dd></dl>";
    let expected =
        "Index number: AMR 99/1234/2031\n\nAddress:\nPlaza 1,\nPuerto Claro\n\nEmail: a@x.example; b@x.example\n";
    assert_eq!(text(body), expected);
}

#[test]
fn links_and_masked_addresses() {
    let body = "<p><a href='https://x.example/law'>A law</a>, <a href='mailto:a@x.example'>a@x.example</a>, \
                <a href='#'>2,000</a>, <a href='javascript:x()'>print</a>, <a name=here>here</a></p>\
                <p><a class=__cf_email__ href='/cdn-cgi/l/email-protection' data-cfemail='7213320a5c170a131f021e17'>[email&nbsp;protected]</a> \
                <a href='/cdn-cgi/l/email-protection#7213320a5c170a131f021e17'>write</a> [email&nbsp;protected]</p>";
    assert_eq!(
        text(body),
        "[A law](https://x.example/law), a@x.example, [2,000](#), print, here\n\na@x.example [write](mailto:a@x.example) \
         [email\u{a0}protected]\n"
    );
}

#[test]
fn links_within_the_page_are_words() {
    let body = "<h1 id=top><a href='#top'>Title</a></h1><p>words<sup><a href='#note'>x</a></sup> <a href='#gone'>y</a></p>\
                <p id=note>A note.</p>";
    assert_eq!(text(body), "Title\n\nwordsx [y](#gone)\n\nA note.\n");
}

#[test]
fn what_cannot_be_seen_is_not_there() {
    let body = "<p>a<script>b</script><span hidden>c</span><i aria-hidden=true>d</i><noscript>e</noscript><!-- f --> \
                <span style='display:none'>g</span><img alt=h><span class=sr-only>i</span>j</p>";
    assert_eq!(text(body), "a j\n");
}

#[test]
fn struck_out_words_are_told() {
    let page = extracted(b"<p>We call on <del>the king</del> <ins>the minister</ins>.</p>");
    assert_eq!(page.text, "We call on the minister.\n");
    assert!(matches!(page.remarks.as_slice(), [(Code::TrackedChanges, _)]));
}

#[test]
fn encodings() {
    let read = |bytes: &[u8]| extracted(bytes).text;
    assert_eq!(read(b"<p>Mar\xc3\xada"), "Mar\u{ed}a\n");
    assert_eq!(read(b"<p>Mar\xeda \x93x\x94"), "Mar\u{ed}a \u{201c}x\u{201d}\n");
    assert_eq!(read(b"<meta charset=iso-8859-9><p>Ya\xfear"), "Ya\u{15f}ar\n");
    assert_eq!(read(b"<meta http-equiv=x content='text/html; charset=windows-1251'><p>\xcf\xee"), "\u{41f}\u{43e}\n");
    let wide = |bytes: fn(u16) -> [u8; 2]| "\u{feff}<p>Mar\u{ed}a".encode_utf16().flat_map(bytes).collect::<Vec<_>>();
    assert_eq!(read(&wide(u16::to_le_bytes)), "Mar\u{ed}a\n");
    assert_eq!(read(&wide(u16::to_be_bytes)), "Mar\u{ed}a\n");
}

#[test]
fn a_saved_page_is_read_without_what_the_site_puts_around() {
    let text = extracted(SITE.as_bytes()).text;
    for gone in
        ["Cookies", "Share", "Tweet", "Donate", "Newsletter", "Related", "Imprint", "Home", "Search", "Photograph"]
    {
        assert!(!text.contains(gone), "{gone} is still there:\n{text}");
    }
    assert!(text.starts_with("URGENT ACTION\n\nOPEN THE WELLS OF ALTAMIRA\n\nSince"), "{text}");
    assert!(text.contains("Email: water@agua.example\n"), "{text}");
    assert!(text.trim_end().ends_with("amr99/0601/2026/en/"), "{text}");
}

#[test]
fn a_page_saved_by_word_is_read() {
    let text = extracted(WORD.as_bytes()).text;
    let expected = "URGENT ACTION\n\nUA: 19/26\nIndex: AMR 99/0602/2026\n\nThe ferryman\u{2019}s boat was taken on 2 March 2026.\n\n\
                    \u{2022} to give the boat back;\n\u{2022} to say who took it.\n\nMinister of Transport\nMuelle 4,\nBoca Negra\n";
    assert_eq!(text, expected);
}

#[test]
fn text_that_only_begins_with_a_bracket_is_text() {
    for words in ["<Sections to add>\nURGENT ACTION", "< 3 people", "<parties> of the case"] {
        assert!(extract(words.as_bytes()).is_ok_and(|extracted| extracted.form == Form::Text), "{words}");
    }
}

#[test]
fn what_a_style_takes_back_is_seen() {
    let body = "<style>@import url(x.css); @media print { .a { display: none } .b { display: none } } /* .c { display: none } */ \
                .d::before { content: \"}{\" } .e { display: none } .e { display: block } .f { visibility: hidden } \
                @supports (x: y) { .g { display: none } } .h { display: none }</style>\
                <p class=a>a<p class=b>b<p class=c>c<p class=d>d<p class=e>e<p class=f>f<p class=g>g<p class=h>h\
                <p class=h style='display: block'>i";
    assert_eq!(text(body), "a\n\nb\n\nc\n\nd\n\ne\n\ng\n\ni\n");
}

#[test]
fn what_a_layer_hides_is_hidden_unless_a_rule_outside_shows_it() {
    let body = "<style>.b { display: block } @layer x.y; @layer base { .a, .b { display: none } @LAYER in { .c { display: none } } \
                @media print { .d { display: none } } }</style><p class=a>a<p class=b>b<p class=c>c<p class=d>d";
    assert_eq!(text(body), "b\n\nd\n");
    let deep =
        format!("<style>{}.a {{ display: none }}{}</style><p class=a>a", "@layer{".repeat(9_000), "}".repeat(9_000));
    assert_eq!(text(&deep), "a\n", "what is nested without end is left out");
}

#[test]
fn addresses_to_write_to_are_no_menu() {
    let list = |links: &str| text(&format!("<p>words</p><ul>{links}</ul>"));
    let item = |at: usize, href: &str| format!("<li><a href='{href}'>item {at}</a>");
    let menu: String = (0..5).map(|at| item(at, "/place")).collect();
    assert_eq!(list(&menu), "words\n");
    let mail: String = (0..5).map(|at| item(at, &format!("mailto:a{at}@x.example"))).collect();
    assert!(list(&mail).contains("[item 4](mailto:a4@x.example)"), "{}", list(&mail));
}

#[test]
fn words_outside_of_items_are_there() {
    assert_eq!(text("<ul>one <li>two</ul>"), "one\n\u{2022} two\n");
    assert_eq!(text("<dl><p>one</p><dt>two</dt><dd>three</dd></dl>"), "one\ntwo\tthree\n");
}

#[test]
fn a_line_that_ends_in_blanks_harms_no_link_after_it() {
    let body = "<div>a &nbsp;</div><a href='https://x.example/a'>\u{c9}tat</a>";
    assert_eq!(text(body), "a\n[\u{c9}tat](https://x.example/a)\n");
}

#[test]
fn menus_in_tables_and_rows_of_buttons_are_left_out() {
    let page = "<table><tr><td><a href='#'>Home</a><br><a href='#'>Act</a><br><a href='#'>Shop</a><br><a href='#'>Press</a></td>\
                <td><p>URGENT ACTION</p><p>Index: AMR 46/1/2031</p></td></tr></table>\
                <div class='x'><a href='#'>Share</a> | <a href='javascript:p()'>Print</a></div>\
                <p>See <a href='https://x.example/a'>one</a> | <a href='https://x.example/b'>two</a></p>";
    assert_eq!(
        text(page),
        "URGENT ACTION\n\nIndex: AMR 46/1/2031\n\nSee [one](https://x.example/a) | [two](https://x.example/b)\n"
    );
}

#[test]
fn a_letter_in_a_form_is_read_and_its_fields_are_not() {
    let letter = "I have learned that loggers have cut a road into the forest of the valley, and that families are fleeing at night. \
                  I urge you to send teams that protect them, to remove the loggers, and to close the road for good before the rains end, \
                  so that nobody there has to leave the gardens on which the families of the valley have lived for ever.";
    let page = format!(
        "<p>Please write.</p><form action='/send'><p>To: Minister of Forests<br>1 Open Street<br>Lumen</p><p>{letter}</p>\
         <p><label>Name <input></label><select><option>a</select><button>Send</button></p></form><form><p>Search <input></p></form>"
    );
    let read = text(&page);
    assert!(read.contains("To: Minister of Forests\n1 Open Street\nLumen") && read.contains(letter), "{read}");
    assert!(!read.contains("Search") && !read.contains("Send"), "{read}");
}
