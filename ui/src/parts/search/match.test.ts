import { expect, test } from "vitest";
import { find, type Entry } from "./match";

const entry = (id: string, title: string, words = "", kind: Entry["kind"] = "requirement"): Entry => ({ id, kind, title, within: "", words, to: "/" });

const ENTRIES = [
  entry("tax", "Skatteattest", "Bestill attesten i Altinn"),
  entry("safety", "Opplæring av verneombudet", "Kursbevis"),
  entry("register", "Vask mot Reservasjonsregisteret"),
  entry("scan", "Avtale 2026", "skatteattest-kopi.pdf", "document"),
  entry("start", "Start", "", "screen"),
];
const ids = (typed: string) => find(ENTRIES, typed).map((one) => one.id);

test("a title comes before a word in the text, and every word must be there", () => {
  expect(ids("skatteattest")).toEqual(["tax", "scan"]);
  expect(ids("attesten altinn")).toEqual(["tax"]);
  expect(ids("altinn verneombud")).toEqual([]);
});

test("older names and the other languages find the same", () => {
  expect(ids("RF-1244")).toEqual(["tax", "scan"]);
  expect(ids("verneombod")).toEqual(["safety"]);
  expect(ids("robinson")).toEqual(["register"]);
  expect(ids("tax certificate")).toEqual([]);
  expect(ids("safety")).toEqual(["safety"]);
});

test("the ending of a word does not matter", () => {
  expect(ids("avtaler")).toEqual(["scan"]);
  expect(ids("verneombuda")).toEqual(["safety"]);
});

test("letters that another keyboard lacks may be left out", () => {
  expect(ids("opplaering")).toEqual(["safety"]);
  expect(ids("opplæring")).toEqual(["safety"]);
});

test("nothing typed leaves everything as it stands", () => {
  expect(ids("  ")).toEqual(ENTRIES.map((one) => one.id));
});
