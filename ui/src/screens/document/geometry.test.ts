import { expect, test } from "vitest";
import { between, dpiFor, inTheMiddle, moved, onPage, resized, shownAt, SMALLEST, toPoint } from "./geometry";

const A4 = { width: 600, height: 800 };

test("a pixel is a point of the page, however large the page is shown", () => {
  const box = { left: 100, top: 50, width: 300, height: 400 };
  expect(toPoint({ x: 100, y: 50 }, box, A4)).toEqual({ x: 0, y: 0 });
  expect(toPoint({ x: 250, y: 150 }, box, A4)).toEqual({ x: 300, y: 200 });
  expect(toPoint({ x: 400, y: 450 }, box, A4)).toEqual({ x: 600, y: 800 });
});

test("a pixel beside the page is at its edge", () => {
  const box = { left: 0, top: 0, width: 600, height: 800 };
  expect(toPoint({ x: -20, y: 900 }, box, A4)).toEqual({ x: 0, y: 800 });
});

test("points and pixels go both ways", () => {
  const area = { x: 150, y: 200, width: 300, height: 40 };
  expect(shownAt(area, A4)).toEqual({ left: "25%", top: "25%", width: "50%", height: "5%" });
});

test("a rectangle is drawn from any corner", () => {
  const area = { x: 10, y: 20, width: 30, height: 40 };
  expect(between({ x: 10, y: 20 }, { x: 40, y: 60 })).toEqual(area);
  expect(between({ x: 40, y: 60 }, { x: 10, y: 20 })).toEqual(area);
  expect(between({ x: 40, y: 20 }, { x: 10, y: 60 })).toEqual(area);
});

test("a click draws nothing", () => {
  expect(between({ x: 10, y: 20 }, { x: 10, y: 20 })).toBeNull();
  expect(between({ x: 10, y: 20 }, { x: 200, y: 20 + SMALLEST / 2 })).toBeNull();
});

test("only what lies on the page is shown on it", () => {
  expect(onPage({ x: -10, y: -10, width: 30, height: 30 }, A4)).toEqual({ x: 0, y: 0, width: 20, height: 20 });
  expect(onPage({ x: 590, y: 10, width: 30, height: 30 }, A4)).toEqual({ x: 590, y: 10, width: 10, height: 30 });
  expect(onPage({ x: 610, y: 10, width: 30, height: 30 }, A4)).toBeNull();
});

test("a rectangle is moved and resized within the page", () => {
  const area = { x: 10, y: 10, width: 100, height: 20 };
  expect(moved(area, { x: 5, y: -5 }, A4)).toEqual({ ...area, x: 15, y: 5 });
  expect(moved(area, { x: -50, y: 5000 }, A4)).toEqual({ ...area, x: 0, y: 780 });
  expect(resized(area, { x: 10, y: -10 }, A4)).toEqual({ ...area, width: 110, height: 10 });
  expect(resized(area, { x: -500, y: 5000 }, A4)).toEqual({ ...area, width: SMALLEST, height: 790 });
});

test("a rectangle in the middle fits the smallest page", () => {
  expect(inTheMiddle(A4)).toEqual({ x: 240, y: 390, width: 120, height: 20 });
  expect(inTheMiddle({ width: 50, height: 10 })).toEqual({ x: 0, y: 0, width: 50, height: 10 });
});

test("a picture is as sharp as it is shown, in few steps", () => {
  expect(dpiFor(600, 500)).toBe(96);
  expect(dpiFor(600, 1000)).toBe(144);
  expect(dpiFor(600, 1500)).toBe(192);
  expect(dpiFor(600, 9000)).toBe(288);
});
