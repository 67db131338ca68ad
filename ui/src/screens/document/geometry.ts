/** Rectangles on a page. A page is measured in points from its top left corner, and shown in any number of pixels. */
import type { Area } from "../../backend/types/Area";
import type { PageSize } from "../../backend/types/PageSize";

export interface Spot {
  x: number;
  y: number;
}

/** Where a page is shown, in pixels. */
export interface Box {
  left: number;
  top: number;
  width: number;
  height: number;
}

/** What is smaller, in points, was a click and no rectangle. */
export const SMALLEST = 4;

const clamp = (value: number, low: number, high: number): number => Math.min(Math.max(value, low), Math.max(low, high));

/** The point of the page under a pixel; at the edge for one beside the page. */
export function toPoint(pixel: Spot, box: Box, size: PageSize): Spot {
  return {
    x: clamp(((pixel.x - box.left) / box.width) * size.width, 0, size.width),
    y: clamp(((pixel.y - box.top) / box.height) * size.height, 0, size.height),
  };
}

/** The rectangle between two corners, whichever they are; `null` when it is too small to be meant. */
export function between(one: Spot, other: Spot): Area | null {
  const [width, height] = [Math.abs(one.x - other.x), Math.abs(one.y - other.y)];
  if (width < SMALLEST || height < SMALLEST) return null;
  return { x: Math.min(one.x, other.x), y: Math.min(one.y, other.y), width, height };
}

/** The part of a rectangle that lies on the page; `null` when nothing does. */
export function onPage(area: Area, size: PageSize): Area | null {
  const [x, y] = [Math.max(area.x, 0), Math.max(area.y, 0)];
  const width = Math.min(area.x + area.width, size.width) - x;
  const height = Math.min(area.y + area.height, size.height) - y;
  return width > 0 && height > 0 ? { x, y, width, height } : null;
}

/** Whether all of `area` lies in `outer`. */
export const holds = (outer: Area, area: Area): boolean =>
  area.x >= outer.x &&
  area.y >= outer.y &&
  area.x + area.width <= outer.x + outer.width &&
  area.y + area.height <= outer.y + outer.height;

/** Moved, but never off the page. */
export function moved(area: Area, by: Spot, size: PageSize): Area {
  return {
    ...area,
    x: clamp(area.x + by.x, 0, size.width - area.width),
    y: clamp(area.y + by.y, 0, size.height - area.height),
  };
}

/** Made larger or smaller at its right and lower edges, within the page. */
export function resized(area: Area, by: Spot, size: PageSize): Area {
  return {
    ...area,
    width: clamp(area.width + by.x, SMALLEST, size.width - area.x),
    height: clamp(area.height + by.y, SMALLEST, size.height - area.y),
  };
}

export const wholePage = ({ width, height }: PageSize): Area => ({ x: 0, y: 0, width, height });

/** A rectangle as wide as a number, in the middle of the page. */
export function inTheMiddle(size: PageSize): Area {
  const [width, height] = [Math.min(120, size.width), Math.min(20, size.height)];
  return { x: (size.width - width) / 2, y: (size.height - height) / 2, width, height };
}

/** Where a rectangle is shown over the picture of its page, at any size of the picture. */
export function shownAt(area: Area, size: PageSize) {
  const percent = (part: number, whole: number) => `${(part / whole) * 100}%`;
  return {
    left: percent(area.x, size.width),
    top: percent(area.y, size.height),
    width: percent(area.width, size.width),
    height: percent(area.height, size.height),
  };
}

/** Few steps, so that a picture is not made anew for every pixel that the window grows. */
const DPIS = [96, 144, 192] as const;
const FINEST = 288;

/** How many pixels to an inch make a page of so many points sharp in so many pixels. */
export function dpiFor(points: number, pixels: number): number {
  const needed = (pixels / points) * 72;
  return DPIS.find((dpi) => dpi >= needed) ?? FINEST;
}
