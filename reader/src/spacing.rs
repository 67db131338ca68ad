//! How near letters stand that belong together, in heights of their line. This module must never tell two readers of a
//! page two things: what is read as one number is shown as one.

/// Letters farther apart than this belong to different words. Kerning splits words in the file.
pub const SAME_WORD: f64 = 0.15;
/// Letters farther apart than this stand in different cells.
pub const SAME_CELL: f64 = 1.5;
/// Letters whose feet differ by less stand on one line.
pub const SAME_LINE: f64 = 0.4;
