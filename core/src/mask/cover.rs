use crate::api::Area;

/// How many points in each direction are looked at.
const STEPS: u8 = 12;
/// How much of a letter's box at each edge holds no ink, as a part of its height.
const EDGE: f32 = 0.15;

/// Whether the rectangles `black` leave nothing of `area` to be read.
pub fn covers(black: &[Area], area: &Area) -> bool {
    let edge = area.height.min(area.width) * EDGE;
    let (width, height) = (area.width - 2.0 * edge, area.height - 2.0 * edge);
    let at = |step: u8| f32::from(step) / f32::from(STEPS);
    (0..=STEPS).all(|across| {
        (0..=STEPS).all(|down| {
            let (x, y) = (area.x + edge + width * at(across), area.y + edge + height * at(down));
            black.iter().any(|b| x >= b.x && x <= b.x + b.width && y >= b.y && y <= b.y + b.height)
        })
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn area(x: f32, y: f32, width: f32, height: f32) -> Area {
        Area { x, y, width, height }
    }

    #[test]
    fn what_shows_at_either_end_is_not_covered() {
        let number = area(100.0, 100.0, 60.0, 12.0);
        assert!(covers(&[number], &number));
        assert!(covers(&[area(100.0, 100.0, 30.0, 12.0), area(129.0, 100.0, 40.0, 12.0)], &number));
        assert!(!covers(&[area(110.0, 100.0, 60.0, 12.0)], &number));
        assert!(!covers(&[area(100.0, 107.0, 60.0, 12.0)], &number));
        assert!(!covers(&[], &number));
    }
}
