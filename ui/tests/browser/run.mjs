// The page in a real browser, on the backend in memory: accessibility, no sideways scrolling, and the ways through it.
//
// Usage: npm run test:browser [-- --pictures FOLDER] [--only NAME]. CHROMIUM names the browser; Debian's is the default.
import { readFile, mkdir, mkdtemp, rm } from "node:fs/promises";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { chromium } from "playwright-core";
import { SCREENS } from "./screens.mjs";
import { serve } from "./server.mjs";
import { WALKS } from "./walks.mjs";

const { values } = parseArgs({ options: { pictures: { type: "string" }, only: { type: "string" } } });
const temporary = await mkdtemp(join(tmpdir(), "ringperm-ui-"));
if (values.pictures) await mkdir(values.pictures, { recursive: true });

/** Pictures cost time, so they are taken only when asked for. */
async function picture(page, name, fullPage = true) {
  if (values.pictures) await page.screenshot({ path: join(values.pictures, `${name}.png`), fullPage });
}

const axe = await readFile(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");
const server = await serve(join(temporary, "page"));
const browser = await chromium.launch({
  executablePath: process.env.CHROMIUM ?? "/usr/bin/chromium",
  args: ["--no-sandbox", "--disable-gpu", "--disable-background-networking", "--disable-component-update"],
});

const LANGS = ["nb", "nn", "en"];
const SIZES = {
  small: { width: 1024, height: 700 },
  large: { width: 1440, height: 900 },
  zoomed: { width: 320, height: 640 },
};

let passed = 0;
const failures = [];

async function check(name, run) {
  try {
    await run();
    passed += 1;
  } catch (error) {
    failures.push(name);
    console.log(`FAILED ${name}\n  ${String(error?.message ?? error).split("\n").slice(0, 12).join("\n  ")}`);
  }
}

export const addressOf = (screen, more = {}) => {
  const search = new URLSearchParams({ fake: screen.fake, ...(screen.fail && { fail: screen.fail }), ...more });
  return `${server.address}?${search}#${screen.at}`;
};

/** A page on which every breach of the policy and every error of a script is a failure. */
async function open(context) {
  const page = await context.newPage();
  const complaints = [];
  page.on("console", (message) => message.type() === "error" && complaints.push(message.text()));
  page.on("pageerror", (error) => complaints.push(String(error)));
  page.complaints = () => complaints.splice(0);
  return page;
}

async function visit(page, screen, more) {
  await page.goto("about:blank");
  await page.goto(addressOf(screen, more));
  await page.locator("html[data-ready=true]").waitFor({ timeout: 10_000 });
  await screen.before?.(page);
  await page.evaluate(() => document.fonts.ready);
}

async function accessible(page) {
  await page.evaluate(axe);
  const found = await page.evaluate(async () => {
    const result = await window.axe.run(document, {
      runOnly: ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"],
    });
    return result.violations.map((one) => `${one.id}: ${one.nodes.slice(0, 3).map((node) => `${node.target} ${node.failureSummary?.split("\n")[1] ?? ""}`).join(" | ")}`);
  });
  if (found.length > 0) throw new Error(found.join("\n"));
}

async function withinWidth(page) {
  const over = await page.evaluate(() => {
    const { scrollWidth, clientWidth } = document.documentElement;
    if (scrollWidth <= clientWidth) return null;
    const wide = [...document.querySelectorAll("body *")].filter((one) => one.getBoundingClientRect().right > clientWidth + 1);
    return `${scrollWidth} > ${clientWidth}: ${wide.slice(0, 5).map((one) => `${one.tagName}.${one.className}`).join(", ")}`;
  });
  if (over) throw new Error(`scrolls sideways: ${over}`);
}

/** No word is cut off by what it stands in, nor runs out of its button. */
async function whole(page) {
  const cut = await page.evaluate(() => {
    const found = new Set();
    const hidden = (style) => style.visibility === "hidden" || style.display === "none" || style.clipPath !== "none" || style.clip !== "auto";
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      if (!node.textContent.trim()) continue;
      const range = document.createRange();
      range.selectNodeContents(node);
      const rects = [...range.getClientRects()].filter((rect) => rect.width > 1);
      if (rects.length === 0) continue;
      const left = Math.min(...rects.map((rect) => rect.left));
      const right = Math.max(...rects.map((rect) => rect.right));
      for (let box = node.parentElement; box && box !== document.body; box = box.parentElement) {
        const style = getComputedStyle(box);
        if (hidden(style)) break;
        // What scrolls shows the rest.
        if (["auto", "scroll"].includes(style.overflowX)) break;
        const holds = ["hidden", "clip"].includes(style.overflowX) || box.matches("button, .ds-button, .ds-tag, .tab, td, th, li, dd, .sheet");
        const bounds = box.getBoundingClientRect();
        if (holds && style.display !== "inline" && (right > bounds.right + 1 || left < bounds.left - 1)) {
          found.add(`${box.tagName}.${box.className}: ${node.textContent.trim().slice(0, 60)}`);
          break;
        }
      }
    }
    return [...found].slice(0, 5);
  });
  if (cut.length > 0) throw new Error(`cut off: ${cut.join(" | ")}`);
}

async function quiet(page) {
  const complaints = page.complaints();
  if (complaints.length > 0) throw new Error(complaints.join("\n"));
}

async function named(page, lang) {
  const { language, title, headings } = await page.evaluate(() => ({
    language: document.documentElement.lang,
    title: document.title,
    headings: document.querySelectorAll("h1").length,
  }));
  if (language !== lang) throw new Error(`lang is ${language}`);
  if (!/ – Ringperm$/.test(title)) throw new Error(`title is ${title}`);
  if (headings !== 1) throw new Error(`${headings} h1`);
}

const chosen = SCREENS.filter((screen) => !values.only || screen.name.includes(values.only));
const started = Date.now();

async function looks(lang, scheme) {
  const context = await browser.newContext({ viewport: SIZES.small, colorScheme: scheme, reducedMotion: "reduce" });
  const page = await open(context);
  for (const screen of chosen) {
    await check(`${screen.name} ${lang} ${scheme}`, async () => {
      await visit(page, screen, { lang });
      // Without its settings the window speaks the system's language.
      await named(page, screen.fail?.startsWith("store-") ? "en" : lang);
      await accessible(page);
      await withinWidth(page);
      await whole(page);
      await picture(page, `${screen.name}-${lang}-${scheme}`);
      await quiet(page);
    });
  }
  await context.close();
}

async function fits(size, lang = "nb") {
  const context = await browser.newContext({ viewport: SIZES[size], reducedMotion: "reduce" });
  const page = await open(context);
  for (const screen of chosen) {
    await check(`${screen.name} ${size} ${lang}`, async () => {
      await visit(page, screen, { lang });
      await withinWidth(page);
      await whole(page);
      await picture(page, `${screen.name}-${size}${lang === "nb" ? "" : `-${lang}`}`, size === "zoomed");
    });
  }
  await context.close();
}

async function walks() {
  for (const walk of WALKS.filter((one) => !values.only || one.name.includes(values.only))) {
    const context = await browser.newContext({ viewport: SIZES.small, reducedMotion: "reduce", ...walk.context });
    const page = await open(context);
    await check(walk.name, async () => {
      await walk.run(page, (screen, more) => visit(page, screen, { lang: "nb", ...more }));
      await quiet(page);
    });
    if (failures.includes(walk.name)) await picture(page, `failed-${failures.length}`, false);
    await context.close();
  }
}

// Two at a time: the machine that runs this may have no more cores.
const jobs = [
  ...LANGS.map((lang) => () => looks(lang, "light")),
  () => looks("nb", "dark"),
  ...LANGS.map((lang) => () => fits("zoomed", lang)),
  () => fits("large"),
  walks,
];
const worker = async () => {
  for (let job = jobs.shift(); job; job = jobs.shift()) await job();
};
await Promise.all([worker(), worker()]);

await browser.close();
server.close();
if (!values.pictures) await rm(temporary, { recursive: true, force: true });
console.log(`${Math.round((Date.now() - started) / 1000)} s${values.pictures ? `, pictures in ${values.pictures}` : ""}`);
console.log(`${passed} passed, ${failures.length} failed`);
process.exitCode = failures.length > 0 ? 1 : 0;
