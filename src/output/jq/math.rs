//! The functions of C's mathematical library, by its names.

use jaq_core::native::{bome, v};
use jaq_core::{Cv, Error, ValR};

use super::data::{Data, Filter};
use super::text::described;
use super::value::Val;

/// Makes filters of the number of arguments, what calls a function with them, and the functions.
macro_rules! filters {
    ($($arguments:literal $call:ident: $($function:ident)*;)*) => {
        vec![$($(
            (stringify!($function), v($arguments), |cv| bome($call(cv, libm::$function))),
        )*)*]
    };
}

/// Returns the filters that take numbers and make a number.
pub(super) fn functions() -> Vec<Filter> {
    filters! {
        0 of_input: acos acosh asin asinh atan atanh cbrt cos cosh erf erfc exp exp10 exp2 expm1
            fabs j0 j1 lgamma log log10 log1p log2 rint sin sinh sqrt tan tanh tgamma trunc y0 y1;
        2 of_two: atan2 copysign fdim fmax fmin fmod hypot nextafter pow remainder;
        2 of_whole_and_number: jn yn;
        2 of_number_and_whole: ldexp;
        3 of_three: fma;
    }
}

/// Returns the filters that take a number apart.
pub(super) fn parts() -> Vec<Filter> {
    vec![
        ("frexp", v(0), |cv| {
            bome(number(&cv.1).map(|number| {
                let (fraction, exponent) = libm::frexp(number);
                Val::list(vec![fraction.into(), f64::from(exponent).into()])
            }))
        }),
        ("ilogb", v(0), |cv| {
            bome(number(&cv.1).map(|number| f64::from(libm::ilogb(number)).into()))
        }),
        ("modf", v(0), |cv| {
            bome(number(&cv.1).map(|number| {
                let (fraction, whole) = libm::modf(number);
                Val::list(vec![fraction.into(), whole.into()])
            }))
        }),
    ]
}

fn of_input(cv: Cv<Data>, function: fn(f64) -> f64) -> ValR<Val> {
    let (_, input) = cv;
    Ok(function(number(&input)?).into())
}

fn of_two(mut cv: Cv<Data>, function: fn(f64, f64) -> f64) -> ValR<Val> {
    let second = cv.0.pop_var();
    let first = cv.0.pop_var();
    Ok(function(number(&first)?, number(&second)?).into())
}

fn of_whole_and_number(mut cv: Cv<Data>, function: fn(i32, f64) -> f64) -> ValR<Val> {
    let second = cv.0.pop_var();
    let first = cv.0.pop_var();
    Ok(function(number(&first)? as i32, number(&second)?).into())
}

fn of_number_and_whole(mut cv: Cv<Data>, function: fn(f64, i32) -> f64) -> ValR<Val> {
    let second = cv.0.pop_var();
    let first = cv.0.pop_var();
    Ok(function(number(&first)?, number(&second)? as i32).into())
}

fn of_three(mut cv: Cv<Data>, function: fn(f64, f64, f64) -> f64) -> ValR<Val> {
    let third = cv.0.pop_var();
    let second = cv.0.pop_var();
    let first = cv.0.pop_var();
    Ok(function(number(&first)?, number(&second)?, number(&third)?).into())
}

fn number(value: &Val) -> ValR<f64, Val> {
    let not_a_number = || Error::str(format_args!("{} number required", described(value)));
    value.as_number().ok_or_else(not_a_number)
}
