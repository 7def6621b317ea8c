//! Whether white words can be read on a colour, by WCAG 2.2 (1.4.3): its definitions of
//! relative luminance and contrast ratio.

/// The least contrast of text with what is behind it.
pub const ENOUGH: f64 = 4.5;

/// The contrast of white with `#rrggbb`, 1 to 21; none where it is not written so.
pub fn contrast_with_white(colour: &str) -> Option<f64> {
    let digits = colour.strip_prefix('#')?;
    if digits.len() != 6 || !digits.bytes().all(|b| b.is_ascii_hexdigit()) {
        return None;
    }
    let value = u32::from_str_radix(digits, 16).ok()?;
    let [_, red, green, blue] = value.to_be_bytes();
    let luminance = 0.2126 * linear(red) + 0.7152 * linear(green) + 0.0722 * linear(blue);
    Some(1.05 / (luminance + 0.05))
}

fn linear(channel: u8) -> f64 {
    let share = f64::from(channel) / 255.0;
    match share <= 0.04045 {
        true => share / 12.92,
        false => ((share + 0.055) / 1.055).powf(2.4),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn contrast_is_that_of_wcag() {
        let rounded = |colour| contrast_with_white(colour).map(|c| (c * 100.0).round() / 100.0);
        assert_eq!(rounded("#000000"), Some(21.0));
        assert_eq!(rounded("#ffffff"), Some(1.0));
        // The lightest grey that is enough, and the next.
        assert_eq!(rounded("#767676"), Some(4.54));
        assert_eq!(rounded("#777777"), Some(4.48));
    }

    #[test]
    fn what_is_no_colour_has_none() {
        for colour in ["", "#fff", "red", "#12345g", "#1234567", "1234567"] {
            assert_eq!(contrast_with_white(colour), None, "{colour}");
        }
    }
}
