//! How many changes are made at once: fewer while Konnect refuses requests because of their number.

/// The number of changes that may be made at once.
#[derive(Debug)]
pub(super) struct Width {
    max: usize,
    now: usize,
    /// How many changes ended since the number changed.
    calm: usize,
    /// How many requests were refused when it was last asked.
    refused: usize,
}

impl Width {
    pub(super) fn new(max: usize) -> Self {
        Self {
            max: max.max(1),
            now: max.max(1),
            calm: 0,
            refused: 0,
        }
    }

    pub(super) fn now(&self) -> usize {
        self.now
    }

    /// Adapts the number when a change ended; `refused` is how many requests were refused so far.
    ///
    /// New refusals halve it. It grows by one when as many changes ended without any.
    pub(super) fn adapt(&mut self, refused: usize) {
        self.calm += 1;
        if refused > self.refused {
            self.refused = refused;
            self.now = (self.now / 2).max(1);
            self.calm = 0;
        } else if self.calm >= self.now && self.now < self.max {
            self.now += 1;
            self.calm = 0;
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn refusals_halve_the_width_and_it_grows_back_slowly() {
        let mut width = Width::new(8);
        let mut widths = Vec::new();
        for refused in [0, 0, 3, 3, 4, 9, 10, 10, 10, 10, 10, 10, 10] {
            width.adapt(refused);
            widths.push(width.now());
        }
        assert_eq!(widths, [8, 8, 4, 4, 2, 1, 1, 2, 2, 3, 3, 3, 4]);
        for _ in 0..100 {
            width.adapt(10);
        }
        assert_eq!(width.now(), 8);
        assert_eq!(Width::new(0).now(), 1);
    }
}
