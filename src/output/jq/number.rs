//! Numbers as jq has them: floating-point numbers, and integers that are exact.

use std::cmp::Ordering;

/// Up to this, every integer is a floating-point number.
const MAX_EXACT: f64 = 9_007_199_254_740_992.0;

/// Returns a number without fraction as integer, so that `6 / 2` is `3`.
pub(super) fn integer(number: f64) -> Option<isize> {
    let is_negative_zero = number == 0.0 && number.is_sign_negative();
    let is_integer = number.fract() == 0.0 && number.abs() <= MAX_EXACT && !is_negative_zero;
    is_integer.then_some(number as isize)
}

/// Returns the number of a decimal text, rounded; NaN if it is none.
pub(super) fn parsed(decimal: &[u8]) -> f64 {
    let text = std::str::from_utf8(decimal).unwrap_or_default();
    text.parse().unwrap_or(f64::NAN)
}

/// Compares two numbers with all their digits.
pub(super) fn compare_decimals(left: &str, right: &str) -> Ordering {
    match (digits(left), digits(right)) {
        (Some(left), Some(right)) => left.compare(&right),
        _ => Ordering::Equal,
    }
}

/// The digits of a number that is not zero.
struct Digits {
    is_negative: bool,
    /// Without zeros at its ends.
    digits: Vec<u8>,
    /// The power of ten of the first digit.
    exponent: i64,
}

impl Digits {
    fn compare(&self, other: &Self) -> Ordering {
        if self.is_negative != other.is_negative {
            return other.is_negative.cmp(&self.is_negative);
        }
        let absolute = self
            .exponent
            .cmp(&other.exponent)
            .then_with(|| self.digits.cmp(&other.digits));
        match self.is_negative {
            true => absolute.reverse(),
            false => absolute,
        }
    }
}

/// Returns the digits of a number; `None` for zero.
fn digits(text: &str) -> Option<Digits> {
    let (mantissa, exponent) = match text.split_once(['e', 'E']) {
        Some((mantissa, exponent)) => (mantissa, exponent.parse().ok()?),
        None => (text, 0_i64),
    };
    let (before_point, after_point) = mantissa.split_once('.').unwrap_or((mantissa, ""));
    let before_point = before_point.trim_start_matches(['-', '+']);
    let all = before_point.bytes().chain(after_point.bytes());
    let leading_zeros = all.clone().take_while(|digit| *digit == b'0').count();
    let mut digits: Vec<u8> = all.skip(leading_zeros).collect();
    while digits.last() == Some(&b'0') {
        digits.pop();
    }
    if digits.is_empty() {
        return None;
    }
    Some(Digits {
        is_negative: text.starts_with('-'),
        digits,
        exponent: exponent
            .checked_add(before_point.len() as i64)?
            .checked_sub(leading_zeros as i64)?,
    })
}

/// Returns a number as JSON. As in jq, NaN is `null`, and infinity the largest number.
pub(super) fn json(number: f64) -> String {
    if number.is_nan() {
        return "null".to_owned();
    }
    let number = number.clamp(f64::MIN, f64::MAX);
    if number == 0.0 || (1e-5..1e17).contains(&number.abs()) {
        return number.to_string();
    }
    let text = format!("{number:e}");
    let Some((mantissa, exponent)) = text.split_once('e') else {
        return text;
    };
    let (sign, exponent) = match exponent.strip_prefix('-') {
        Some(exponent) => ('-', exponent),
        None => ('+', exponent),
    };
    format!("{mantissa}e{sign}{exponent:0>2}")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn numbers_are_written_as_jq_does() {
        for (number, expected) in [
            (0.0, "0"),
            (-0.0, "-0"),
            (0.1 + 0.2, "0.30000000000000004"),
            (1e-5, "0.00001"),
            (1e-7, "1e-07"),
            (1.5e16, "15000000000000000"),
            (1e17, "1e+17"),
            (-1.5e300, "-1.5e+300"),
            (f64::NAN, "null"),
            (f64::INFINITY, "1.7976931348623157e+308"),
            (f64::NEG_INFINITY, "-1.7976931348623157e+308"),
        ] {
            assert_eq!(json(number), expected);
        }
        for (number, expected) in [
            (3.0, Some(3)),
            (-3.0, Some(-3)),
            (0.0, Some(0)),
            (-0.0, None),
            (0.5, None),
            (1e17, None),
            (f64::NAN, None),
        ] {
            assert_eq!(integer(number), expected, "{number}");
        }
    }

    #[test]
    fn decimals_are_compared_with_all_their_digits() {
        let ascending = [
            "-10000000000000000000000000000001",
            "-10000000000000000000000000000000",
            "0.12345678901234567890123456788",
            "0.12345678901234567890123456789",
            "10000000000000000000000000000000",
            "10000000000000000000000000000001",
        ];
        for pair in ascending.windows(2) {
            assert_eq!(compare_decimals(pair[0], pair[1]), Ordering::Less);
            assert_eq!(compare_decimals(pair[1], pair[0]), Ordering::Greater);
        }
        for (left, right) in [
            ("1", "1.000"),
            ("100e-2", "1"),
            ("1e3", "1000"),
            ("0.001E+3", "1"),
            ("00012", "12"),
            ("0", "-0.00"),
            ("0e5", "0"),
        ] {
            assert_eq!(compare_decimals(left, right), Ordering::Equal, "{left}");
        }
    }
}
