import { expect, test } from "vitest";
import { pathsIn, toTakeIn } from "./pasted";
import { fetchLanguage } from "./texts";

const TEXTS = {
  nb: (await fetchLanguage("nb")).texts,
  nn: (await fetchLanguage("nn")).texts,
  en: (await fetchLanguage("en")).texts,
};

const AT = new Date(2026, 10, 22, 12, 4);

const names = (files: [name: string, type: string][], { text = false, inField = false, lang = "nb" as "nb" | "nn" | "en" } = {}) =>
  toTakeIn({ files: files.map(([name, type]) => new File(["x"], name, { type })), text }, inField, AT, TEXTS[lang]).map(
    (one) => one.name,
  );

test("a picture is named by when it was pasted, in the language of the page", () => {
  expect(names([["image.png", "image/png"]])).toEqual(["Innlimt bilde 2026-11-22 12.04.png"]);
  expect(names([["image.png", "image/png"]], { lang: "nn" })).toEqual(["Innlimt bilete 2026-11-22 12.04.png"]);
  expect(names([["", "image/jpeg"]], { lang: "en" })).toEqual(["Pasted picture 2026-11-22 12.04.jpg"]);
});

test("two pictures at once get two names", () => {
  expect(names([["image.png", "image/png"], ["image.png", "image/png"]])).toEqual([
    "Innlimt bilde 2026-11-22 12.04.png",
    "Innlimt bilde 2026-11-22 12.04 (2).png",
  ]);
});

test("files keep their names, also where their paths lie beside them as text", () => {
  expect(names([["Skatteattest.pdf", "application/pdf"]])).toEqual(["Skatteattest.pdf"]);
  expect(names([["Skatteattest.pdf", "application/pdf"]], { text: true })).toEqual(["Skatteattest.pdf"]);
});

test("text that was copied with a picture of itself is text", () => {
  expect(names([["image.png", "image/png"]], { text: true })).toEqual([]);
});

test("in a field text stays text, but a picture can only be taken in", () => {
  expect(names([["Skatteattest.pdf", "application/pdf"]], { text: true, inField: true })).toEqual([]);
  expect(names([["image.png", "image/png"]], { inField: true })).toEqual(["Innlimt bilde 2026-11-22 12.04.png"]);
});

test("nothing on the clipboard is nothing to take in", () => {
  expect(names([])).toEqual([]);
});

test("copied files have their paths, and addresses on the net have none", () => {
  expect(pathsIn("# copied\r\nfile:///home/kari/Skatteattest%20%C3%A5r%202026.pdf\r\nfile://localhost/home/kari/a.pdf\r\n")).toEqual([
    "/home/kari/Skatteattest år 2026.pdf",
    "/home/kari/a.pdf",
  ]);
  expect(pathsIn("https://eksempel.example/a.pdf\nfile://server/share/a.pdf\nfile:///home/kari/%E5.pdf\n")).toEqual([]);
});
