//! The growth as a picture: time and memory beside each other, one row for each family. Its ground is white, so that it
//! can be read on a light page and on a dark one.

use std::ops::Range;
use std::path::Path;

use anyhow::{Result, anyhow};
use plotters::coord::Shift;
use plotters::coord::ranged1d::{AsRangedCoord, Ranged, ValueFormatter};
use plotters::prelude::*;

use super::Family;
use super::curve::Curve;

const SIZE: (u32, u32) = (1120, 900);
const FONT: &str = "sans-serif";
const INK: RGBColor = RGBColor(38, 42, 46);
const FAINT: RGBColor = RGBColor(210, 214, 218);
const GUIDE: RGBColor = RGBColor(118, 124, 130);

/// Told apart also by those who see few colours (Okabe and Ito 2008), without its yellow, which is too faint on white.
const COLOURS: [RGBColor; 8] = [
    RGBColor(0, 114, 178),
    RGBColor(213, 94, 0),
    RGBColor(0, 158, 115),
    RGBColor(204, 121, 167),
    RGBColor(38, 42, 46),
    RGBColor(230, 159, 0),
    RGBColor(86, 180, 233),
    RGBColor(128, 64, 0),
];

type Area<'a> = DrawingArea<SVGBackend<'a>, Shift>;

/// Writes the picture.
pub fn draw(families: &[Family], path: &Path) -> Result<()> {
    let root = SVGBackend::new(path, SIZE).into_drawing_area();
    let failed = |error: &dyn std::fmt::Display| anyhow!("{}: {error}", path.display());
    root.fill(&WHITE).map_err(|error| failed(&error))?;
    for (family, row) in families.iter().zip(root.split_evenly((families.len(), 1))) {
        let [left, right] =
            <[Area<'_>; 2]>::try_from(row.split_evenly((1, 2))).map_err(|_| failed(&"no two halves"))?;
        time(&left, family).map_err(|error| failed(&error))?;
        memory(&right, family).map_err(|error| failed(&error))?;
    }
    root.present().map_err(|error| failed(&error))
}

/// Milliseconds, both scales logarithmic, with a line that is linear growth.
fn time(area: &Area<'_>, family: &Family) -> Result<()> {
    let sizes = reach(family, |curve| curve.times().into_iter().map(|(size, _)| size).collect());
    let times = reach(family, |curve| curve.times().into_iter().map(|(_, time)| time).collect());
    // Room above for the names.
    let up = times.start / 1.5..times.end * 30.0;
    let guide = [(sizes.start, times.start), (sizes.end, times.start * sizes.end / sizes.start)];
    let guide = guide.map(|(size, time)| (size, time.min(up.end)));
    panel(area, family, "milliseconds", (sizes.log_scale(), up.log_scale()), Curve::times, &guide)
}

/// MiB, from 0, so that flat looks flat.
fn memory(area: &Area<'_>, family: &Family) -> Result<()> {
    let sizes = reach(family, |curve| curve.times().into_iter().map(|(size, _)| size).collect());
    let most = reach(family, |curve| curve.memories().into_iter().map(|(_, memory)| memory).collect()).end;
    panel(area, family, "MiB at the peak", (sizes.log_scale(), 0.0..most.max(1.0) * 2.0), Curve::memories, &[])
}

fn panel<X, Y>(
    area: &Area<'_>,
    family: &Family,
    title: &str,
    (x, y): (X, Y),
    of: fn(&Curve) -> Vec<(f64, f64)>,
    guide: &[(f64, f64)],
) -> Result<()>
where
    X: AsRangedCoord<Value = f64>,
    Y: AsRangedCoord<Value = f64>,
    X::CoordDescType: Ranged<ValueType = f64> + ValueFormatter<f64>,
    Y::CoordDescType: Ranged<ValueType = f64> + ValueFormatter<f64>,
{
    let failed = |error: &dyn std::fmt::Display| anyhow!("{title}: {error}");
    let mut chart = ChartBuilder::on(area)
        .margin(16)
        .margin_right(28)
        .caption(format!("{title} by {}", family.title), (FONT, 17, &INK))
        .x_label_area_size(34)
        .y_label_area_size(64)
        .build_cartesian_2d(x, y)
        .map_err(|error| failed(&error))?;
    let plain = |figure: &f64| if *figure < 1.0 { figure.to_string() } else { format!("{figure:.0}") };
    chart
        .configure_mesh()
        .light_line_style(TRANSPARENT)
        .bold_line_style(FAINT)
        .axis_style(INK)
        .label_style((FONT, 13, &INK))
        .x_label_formatter(&plain)
        .y_label_formatter(&plain)
        .draw()
        .map_err(|error| failed(&error))?;
    if !guide.is_empty() {
        chart
            .draw_series(DashedLineSeries::new(guide.iter().copied(), 4, 4, GUIDE.into()))
            .map_err(|error| failed(&error))?
            .label("linear growth")
            .legend(|(x, y)| PathElement::new([(x, y), (x + 14, y)], GUIDE));
    }
    for (curve, colour) in family.curves.iter().zip(COLOURS) {
        let points = of(curve);
        chart.draw_series(LineSeries::new(points.clone(), colour.stroke_width(2))).map_err(|error| failed(&error))?;
        chart
            .draw_series(points.into_iter().map(|point| Circle::new(point, 3, colour.filled())))
            .map_err(|error| failed(&error))?
            .label(curve.name)
            .legend(move |(x, y)| Rectangle::new([(x, y - 2), (x + 14, y + 2)], colour.filled()));
    }
    chart
        .configure_series_labels()
        .position(SeriesLabelPosition::UpperLeft)
        .label_font((FONT, 13, &INK))
        .background_style(WHITE.mix(0.85))
        .draw()
        .map_err(|error| failed(&error))?;
    Ok(())
}

/// From the smallest to the largest figure of all curves.
fn reach(family: &Family, of: fn(&Curve) -> Vec<f64>) -> Range<f64> {
    let figures = family.curves.iter().flat_map(of);
    figures.fold(f64::INFINITY..0.0, |reach, figure| reach.start.min(figure)..reach.end.max(figure))
}
