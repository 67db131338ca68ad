//! Headers and footers of a sheet are written with codes for place, font and fields (ECMA-376 part 1, 18.3.1.46).

/// The text without its codes, each of the three places on a line of its own.
pub fn without(text: &str) -> String {
    let mut out = String::new();
    let mut rest = text;
    while let Some((before, after)) = rest.split_once('&') {
        out.push_str(before);
        let mut letters = after.chars();
        rest = match letters.next() {
            Some('L' | 'C' | 'R') => {
                out.push('\n');
                letters.as_str()
            }
            Some('&') => {
                out.push('&');
                letters.as_str()
            }
            // A font by name.
            Some('"') => letters.as_str().split_once('"').map_or("", |(_, rest)| rest),
            Some('K') => without_colour(letters.as_str()),
            Some(digit) if digit.is_ascii_digit() => without_size(after),
            _ => {
                out.push(' ');
                letters.as_str()
            }
        };
    }
    out.push_str(rest);
    out
}

/// A colour has six signs: its hexadecimal number, or one of a theme with its shade, as `05-024`. What follows is text.
fn without_colour(text: &str) -> &str {
    const SIGNS: usize = 6;
    let Some((colour, after)) = text.split_at_checked(SIGNS) else { return text };
    let of_theme = colour.split_once(['+', '-']).is_some_and(|(theme, shade)| {
        let digits = |part: &str, count: usize| part.len() == count && part.chars().all(|c| c.is_ascii_digit());
        digits(theme, 2) && digits(shade, 3)
    });
    if of_theme || colour.chars().all(|c| c.is_ascii_hexdigit()) { after } else { text }
}

/// A size has three digits at most. More than that begin with no size: programs leave out the space that parts them.
fn without_size(text: &str) -> &str {
    let after = text.trim_start_matches(|c: char| c.is_ascii_digit());
    if text.len() - after.len() > 3 { text } else { after }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn codes_are_left_out_and_digits_are_not() {
        for (written, expected) in [
            ("&C31129956715", "\n31129956715"),
            ("&L&\"Arial,Bold\"&10Kari && Ola&RSide &P", "\nKari & Ola\nSide  "),
            ("&C&31129956715", "\n31129956715"),
            ("&K00FF00Rød", "Rød"),
            ("&C&K00000031129956715", "\n31129956715"),
            ("&K000000Dato", "Dato"),
            ("&K05-02431129956715", "31129956715"),
            ("&K01+049Dato", "Dato"),
            ("&Kå31129956715", "å31129956715"),
            ("&K", ""),
            ("plain", "plain"),
        ] {
            assert_eq!(without(written), expected, "{written}");
        }
    }
}
