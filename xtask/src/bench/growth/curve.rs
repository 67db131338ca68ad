//! What figures at several sizes tell of growth. Pure: no clock, no file.

/// What was measured at one size.
#[derive(Clone, Copy)]
pub struct Point {
    /// In the unit of its family.
    pub size: f64,
    pub milliseconds: f64,
    /// MiB, at the peak; where it could be told.
    pub memory: Option<f64>,
}

/// One thing at several sizes, smallest first.
pub struct Curve {
    pub name: &'static str,
    pub points: Vec<Point>,
}

impl Curve {
    /// Size and milliseconds.
    pub fn times(&self) -> Vec<(f64, f64)> {
        self.points.iter().map(|point| (point.size, point.milliseconds)).collect()
    }

    /// Size and MiB.
    pub fn memories(&self) -> Vec<(f64, f64)> {
        self.points.iter().filter_map(|point| Some((point.size, point.memory?))).collect()
    }
}

/// What is still called linear: a tenth more than that, for figures are never quite the same twice.
const LINEAR: f64 = 1.1;

/// What is still called flat, from the smallest to the largest: twice the memory for a thousand times the size.
const FLAT: f64 = 0.1;

/// The exponent k of figure ~ size^k between neighbours: 0 is flat, 1 linear, 2 quadratic.
pub fn exponents(points: &[(f64, f64)]) -> Vec<f64> {
    points.windows(2).filter_map(|pair| if let [a, b] = pair { Some(exponent(*a, *b)) } else { None }).collect()
}

fn exponent(small: (f64, f64), large: (f64, f64)) -> f64 {
    (large.1 / small.1).ln() / (large.0 / small.0).ln()
}

/// Whether it grows nowhere faster than its size.
pub fn linear_or_better(points: &[(f64, f64)]) -> bool {
    exponents(points).into_iter().all(|exponent| exponent <= LINEAR)
}

/// Whether it stays what it is, seen over all sizes.
pub fn flat(points: &[(f64, f64)]) -> bool {
    points.first().zip(points.last()).is_none_or(|(first, last)| first == last || exponent(*first, *last) <= FLAT)
}

#[cfg(test)]
mod tests {
    use super::{exponents, flat, linear_or_better};

    const SIZES: [f64; 4] = [10.0, 100.0, 1_000.0, 10_000.0];

    /// What `figure` says of each size, with how it is read: the exponents to a tenth, linear or better, flat.
    fn read(figure: fn(f64) -> f64) -> (Vec<f64>, bool, bool) {
        let points = SIZES.map(|size| (size, figure(size)));
        let exponents = exponents(&points).into_iter().map(|exponent| (exponent * 10.0).round() / 10.0);
        (exponents.collect(), linear_or_better(&points), flat(&points))
    }

    #[test]
    fn growth_is_read_from_neighbouring_sizes() {
        assert_eq!(read(|_| 7.0), (vec![0.0, 0.0, 0.0], true, true), "flat");
        assert_eq!(read(|n| 3.0 * n), (vec![1.0, 1.0, 1.0], true, false), "linear");
        assert_eq!(read(|n| n * n), (vec![2.0, 2.0, 2.0], false, false), "quadratic");
        assert_eq!(read(|n| n * n.log10()), (vec![1.3, 1.2, 1.1], false, false), "n log n");
        assert_eq!(read(f64::sqrt), (vec![0.5, 0.5, 0.5], true, false), "a root");
        assert_eq!(
            read(|n| 20.0 + 0.001 * n),
            (vec![0.0, 0.0, 0.2], true, true),
            "a little on top of what it takes anyway"
        );
        assert_eq!(read(|n| 100.0 + n), (vec![0.3, 0.7, 1.0], true, false), "linear on top of a start");
    }

    #[test]
    fn one_quadratic_step_among_flat_ones_is_seen() {
        let points = [(10.0, 5.0), (100.0, 5.0), (1_000.0, 6.0), (10_000.0, 300.0)];
        assert!(!linear_or_better(&points));
    }

    #[test]
    fn a_single_size_tells_nothing_bad() {
        assert!(linear_or_better(&[(10.0, 5.0)]) && flat(&[(10.0, 5.0)]) && flat(&[]));
    }
}
