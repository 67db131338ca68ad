//! The points of an act.

pub use ringperm_tests::points::{Point, count, tried};

use super::acts::Ready;

/// All points of an act, counted in a run that nothing disturbs.
pub fn points(ready: &Ready) -> Vec<Point> {
    let place = ready.place();
    ringperm_tests::points::points(&place.folder.path().join("calls"), |under| {
        assert_eq!(ready.run(&place.ringperm.under(under), &place).status.code(), Some(ready.done()));
    })
}
