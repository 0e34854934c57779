//! Photographs behind the fence: what the child says of one, and how far it is believed.

use casework::Rendition;
use web::picture::NoPicture;

/// A photograph in two sizes, or why not.
pub(super) type Shown = Result<(Rendition, Rendition), NoPicture>;

/// The words for why not.
const REASONS: [(NoPicture, &str); 4] = [
    (NoPicture::TooLarge, "too-large"),
    (NoPicture::Unknown, "unknown"),
    (NoPicture::TooManyPixels, "too-many-pixels"),
    (NoPicture::Damaged, "damaged"),
];

/// The answer: a line of words and numbers, then both files, the large one first.
pub(super) fn write(shown: &Shown) -> Vec<u8> {
    match shown {
        Err(why) => {
            let word = REASONS.iter().find(|(known, _)| known == why).map_or("damaged", |(_, word)| word);
            format!("no {word}\n").into_bytes()
        }
        Ok((large, small)) => {
            let about = |one: &Rendition| format!("{} {} {}", one.width, one.height, one.jpeg.len());
            let line = format!("shown {} {}\n", about(large), about(small));
            [line.as_bytes(), &large.jpeg, &small.jpeg].concat()
        }
    }
}

/// What an answer says; `None` for one that is not of this form. Whatever the child has become: what comes out is two
/// files that begin and end as JPEG files do, or a reason.
pub(super) fn read(answer: &[u8]) -> Option<Shown> {
    let end = answer.iter().position(|byte| *byte == b'\n')?;
    let line = std::str::from_utf8(&answer[..end]).ok()?;
    if let Some(word) = line.strip_prefix("no ") {
        return REASONS.iter().find(|(_, known)| *known == word).map(|(why, _)| Err(*why));
    }
    let numbers: Option<Vec<u32>> = line.strip_prefix("shown ")?.split(' ').map(|number| number.parse().ok()).collect();
    let [width, height, length, small_width, small_height, small_length] = numbers?.try_into().ok()?;
    let files = &answer[end + 1..];
    let (large, small) = files.split_at_checked(usize::try_from(length).ok()?)?;
    let whole = small.len() == usize::try_from(small_length).ok()? && is_jpeg(large) && is_jpeg(small);
    let rendition = |width, height, jpeg: &[u8]| Rendition { width, height, jpeg: jpeg.to_vec() };
    whole.then(|| Ok((rendition(width, height, large), rendition(small_width, small_height, small))))
}

fn is_jpeg(file: &[u8]) -> bool {
    file.starts_with(&[0xff, 0xd8]) && file.ends_with(&[0xff, 0xd9])
}

#[cfg(test)]
mod tests {
    use casework::Rendition;
    use web::picture::NoPicture;

    use super::{read, write};

    fn rendition(width: u32, middle: &[u8]) -> Rendition {
        Rendition { width, height: 2, jpeg: [&[0xff, 0xd8], middle, &[0xff, 0xd9]].concat() }
    }

    #[test]
    fn an_answer_comes_back_as_it_was_and_nonsense_does_not() {
        let shown = Ok((rendition(3, b"large\n"), rendition(1, b"")));
        let said = write(&shown);
        assert!(read(&said) == Some(shown));
        assert!(read(&write(&Err(NoPicture::TooManyPixels))) == Some(Err(NoPicture::TooManyPixels)));
        assert!(read(&said[..said.len() - 1]).is_none(), "it was cut off");
        assert!(read(&[said.as_slice(), b"x"].concat()).is_none(), "something follows");
        for nonsense in
            [b"".as_slice(), b"no\n", b"no reason\n", b"shown 1 1 4294967295 1 1 4\n\xff\xd8\xff\xd9", b"shown 1\n"]
        {
            assert!(read(nonsense).is_none());
        }
    }
}
