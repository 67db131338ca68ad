// What must hold of whatever stands in the window: each function throws with what it found.
import { createRequire } from "node:module";
import { readFile } from "node:fs/promises";

const axe = await readFile(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");

const RULES = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"];
const fail = (found, what) => {
  if (found.length > 0) throw new Error(`${what}: ${found.join("\n")}`);
};

export async function accessible(page) {
  if (!(await page.evaluate(() => "axe" in window))) await page.evaluate(axe);
  const found = await page.evaluate(async (runOnly) => {
    // Only this page is looked at, and nothing is fetched for it.
    const result = await window.axe.run(document, { runOnly, resultTypes: ["violations"], preload: false });
    return result.violations.map((one) => `${one.id}: ${one.nodes.slice(0, 3).map((node) => `${node.target} ${node.failureSummary?.split("\n")[1] ?? ""}`).join(" | ")}`);
  }, RULES);
  fail(found, "axe");
}

/** In forced colours a surface says nothing: what can be pressed or filled in has an edge or a line. */
export async function edged(page) {
  const found = await page.evaluate(() =>
    [...document.querySelectorAll("button, .ds-button, select, textarea, input:not([type=file])")].flatMap((one) => {
      if (!one.checkVisibility({ opacityProperty: true, visibilityProperty: true }) || one.getBoundingClientRect().width <= 1) return [];
      const { borderBlockEndWidth, borderBlockEndStyle, textDecorationLine, appearance } = getComputedStyle(one);
      const edge = Number.parseFloat(borderBlockEndWidth) > 0 && borderBlockEndStyle !== "none";
      return edge || textDecorationLine !== "none" || appearance !== "none" ? [] : [`${one.tagName}.${one.getAttribute("class")}#${one.id} ${one.textContent.trim().slice(0, 40)}`];
    }),
  );
  fail(found.slice(0, 5), "without an edge");
}

/** Nothing scrolls sideways, no text is cut off by what it stands in, and none lies over another. */
export async function laidOut(page) {
  const found = await page.evaluate(async () => {
    // A frame, so that what follows the width has followed.
    await new Promise(requestAnimationFrame);
    const said = [];
    const { scrollWidth, clientWidth } = document.documentElement;
    if (scrollWidth > clientWidth) {
      const wide = [...document.querySelectorAll("body *")].filter((one) => one.getBoundingClientRect().right > clientWidth + 1);
      said.push(`scrolls sideways, ${scrollWidth} > ${clientWidth}: ${wide.slice(0, 5).map((one) => `${one.tagName}.${one.className}`).join(", ")}`);
    }

    const HOLDS = "button, .ds-button, .ds-tag, .tab, td, th, li, dd, .sheet";
    const short = (text) => text.trim().replace(/\s+/g, " ").slice(0, 60);
    const styles = new Map();
    const styleOf = (box) => {
      const style = styles.get(box) ?? getComputedStyle(box);
      styles.set(box, style);
      return style;
    };
    const forReadersOnly = (style) => style.clipPath !== "none" || style.clip !== "auto";
    const pieces = [];
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const parent = node.parentElement;
      if (!node.textContent.trim() || !parent.checkVisibility({ opacityProperty: true, visibilityProperty: true })) continue;
      const range = document.createRange();
      range.selectNodeContents(node);
      const rects = [...range.getClientRects()].filter((rect) => rect.width > 1);
      if (rects.length === 0) continue;
      const left = Math.min(...rects.map((rect) => rect.left));
      const right = Math.max(...rects.map((rect) => rect.right));
      const shown = { left: -Infinity, right: Infinity, top: -Infinity, bottom: Infinity };
      let [seen, scrolls] = [true, false];
      for (let box = parent; box && box !== document.body; box = box.parentElement) {
        const style = styleOf(box);
        if (forReadersOnly(style)) {
          seen = false;
          break;
        }
        const bounds = box.getBoundingClientRect();
        const clips = style.overflowX !== "visible" && style.display !== "inline";
        // What scrolls shows the rest.
        if (clips && ["auto", "scroll"].includes(style.overflowX)) scrolls = true;
        const holds = !scrolls && (clips || box.matches(HOLDS)) && style.display !== "inline";
        if (holds && (right > bounds.right + 1 || left < bounds.left - 1)) said.push(`cut off in ${box.tagName}.${box.className}: ${short(node.textContent)}`);
        if (!clips) continue;
        shown.left = Math.max(shown.left, bounds.left);
        shown.right = Math.min(shown.right, bounds.right);
        shown.top = Math.max(shown.top, bounds.top);
        shown.bottom = Math.min(shown.bottom, bounds.bottom);
      }
      if (!seen) continue;
      // What lies above the page, or stays while the rest scrolls, may lie over it.
      let layer = parent.closest("dialog, [popover]");
      for (let box = parent; box && !layer; box = box.parentElement) if (["fixed", "sticky"].includes(styleOf(box).position)) layer = box;
      for (const rect of rects) {
        // The letters themselves: a line's box reaches above and below them.
        const rim = rect.height * 0.25;
        const piece = {
          left: Math.max(rect.left, shown.left) + 1,
          right: Math.min(rect.right, shown.right) - 1,
          top: Math.max(rect.top + rim, shown.top),
          bottom: Math.min(rect.bottom - rim, shown.bottom),
          node,
          layer,
        };
        if (piece.right > piece.left && piece.bottom > piece.top) pieces.push(piece);
      }
    }
    pieces.sort((one, other) => one.top - other.top);
    pieces.forEach((one, index) => {
      for (let next = index + 1; next < pieces.length && pieces[next].top < one.bottom; next += 1) {
        const other = pieces[next];
        if (other.node === one.node || other.layer !== one.layer || other.left >= one.right || other.right <= one.left) continue;
        said.push(`«${short(one.node.textContent)}» lies over «${short(other.node.textContent)}»`);
      }
    });
    return [...new Set(said)].slice(0, 6);
  });
  fail(found, "laid out");
}

/** The page says its language and its name, also where something is wrong, and has one heading of the first level. */
export async function named(page, lang) {
  const { language, title, headings, wrong } = await page.evaluate(() => ({
    language: document.documentElement.lang,
    title: document.title,
    headings: document.querySelectorAll("h1").length,
    wrong: document.querySelector(".errors, .review-summary, [aria-invalid=true]") !== null,
  }));
  if (language !== lang) throw new Error(`lang is ${language}`);
  if (!/ – Ringperm$/.test(title)) throw new Error(`title is ${title}`);
  if (/^(Feil|Error): /.test(title) !== wrong) throw new Error(`title is ${title} where ${wrong ? "something" : "nothing"} is wrong`);
  if (headings !== 1) throw new Error(`${headings} h1`);
}

/** What is red on the screen: in a colour of danger, or in any other red. Each with its own words, or by its name. */
const reds = (page) =>
  page.evaluate(() => {
    const probe = document.body.appendChild(document.createElement("i"));
    const danger = new Set(
      ["text-subtle", "text-default", "border-subtle", "border-default", "border-strong", "base-default", "base-hover", "background-tinted", "surface-tinted"].map((name) => {
        probe.style.color = `var(--ds-color-danger-${name})`;
        return getComputedStyle(probe).color;
      }),
    );
    probe.remove();
    const red = (colour) => {
      const [r, g, b, a = 1] = (colour.match(/[\d.]+/g) ?? []).map(Number);
      return danger.has(colour) || (a > 0 && r > 140 && g < 90 && b < 90);
    };
    // A figure's line in the colour of clay is no warning.
    const drawn = (one) => one instanceof SVGElement && [getComputedStyle(one).fill, getComputedStyle(one).stroke].some((colour) => danger.has(colour));
    const says = (one) => [...one.childNodes].some((node) => node.nodeType === Node.TEXT_NODE && node.textContent.trim());
    return [...document.querySelectorAll("body *")].flatMap((one) => {
      if (!one.checkVisibility({ opacityProperty: true, visibilityProperty: true })) return [];
      const style = getComputedStyle(one);
      const edged = ["Left", "Top"].some((side) => Number.parseFloat(style[`border${side}Width`]) > 0 && red(style[`border${side}Color`]));
      return (says(one) && red(style.color)) || red(style.backgroundColor) || edged || drawn(one) ? [`${one.tagName}.${one.getAttribute("class")}#${one.id} ${one.textContent.trim().slice(0, 40)}`] : [];
    });
  });

/** Nothing is red before «ready to send», except where a screen's entry says that it shows something wrong, or a removal, on purpose. */
export async function calm(page, onPurpose) {
  const found = await reds(page);
  if (!onPurpose) fail(found.slice(0, 5), "red");
  else if (found.length === 0) throw new Error(`nothing is red, though this shows ${onPurpose}`);
}

const list = await readFile(new URL("../../../core/tests/data/english-words.txt", import.meta.url), "utf8");
const ENGLISH = list.split("\n").filter((line) => !line.startsWith("#")).flatMap((line) => line.split(" ")).filter(Boolean);

/** What is quoted as it is: commands, licences, what others wrote, and the guide, which is in bokmål and names commands. */
const QUOTED = "code, pre, bdi, [lang]:not(html), .help-notices, .guide";

/** A Norwegian screen says nothing in English. */
export async function norwegian(page) {
  const found = await page.evaluate(
    ([words, quoted]) => {
      const said = [];
      const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
      for (let node = walker.nextNode(); node; node = walker.nextNode()) {
        const within = node.parentElement;
        if (within.closest(quoted) || !within.checkVisibility({ opacityProperty: true, visibilityProperty: true })) continue;
        const own = node.textContent.toLowerCase().match(/\p{L}+/gu) ?? [];
        const word = own.find((one) => words.includes(one));
        if (word) said.push(`«${word}» in ${within.tagName}.${within.className}: ${node.textContent.trim().slice(0, 80)}`);
      }
      return [...new Set(said)];
    },
    [ENGLISH, QUOTED],
  );
  fail(found.slice(0, 6), "English");
}

export const quiet = (page) => fail(page.complaints(), "the page complained");

/** Whoever wants less movement sees none. */
export async function still(page) {
  const moving = await page.evaluate(() =>
    [...document.querySelectorAll("body *")].flatMap((one) => {
      const { animationDuration, transitionDuration } = getComputedStyle(one);
      const longest = Math.max(...`${animationDuration},${transitionDuration}`.split(",").map(Number.parseFloat));
      return longest > 0.001 ? [`${one.tagName}.${one.className} ${longest} s`] : [];
    }),
  );
  fail([...new Set(moving)].slice(0, 5), "moves");
}
