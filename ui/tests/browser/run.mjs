// The page in a real browser, on the backend in memory: accessibility, layout, and the ways through it.
//
// Usage: npm run test:browser [-- --only NAME] [--pictures FOLDER]. CHROMIUM names the browser; Debian's is the default.
// With a folder for pictures, every screen is saved there in each language, light and dark, at each width.
import { mkdir, mkdtemp, readFile, rm } from "node:fs/promises";
import { availableParallelism, tmpdir } from "node:os";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { chromium } from "playwright-core";
import { accessible, calm, edged, laidOut, named, norwegian, quiet, still } from "./looks.mjs";
import { SCREENS } from "./screens.mjs";
import { serve } from "./server.mjs";
import { WALKS } from "./walks.mjs";

const { values } = parseArgs({ options: { pictures: { type: "string" }, only: { type: "string" } } });
const temporary = await mkdtemp(join(tmpdir(), "ringperm-ui-"));
if (values.pictures) await mkdir(values.pictures, { recursive: true });

const server = await serve(temporary);
const browser = await chromium.launch({
  executablePath: process.env.CHROMIUM ?? "/usr/bin/chromium",
  args: ["--no-sandbox", "--disable-gpu", "--disable-background-networking", "--disable-component-update"],
});

/** CSS pixels; 320 is what a window of 1280 has left at 400 %. */
const SIZES = [
  { width: 1024, height: 700 },
  { width: 320, height: 640 },
  { width: 1440, height: 900 },
];
/** Each language comes to the screens at another width, so that what leads to them works at all three. */
const LANGS = ["nb", "nn", "en"];
const SCHEMES = ["light", "dark"];
/** What the system speaks. */
const LOCALES = { nb: "nb-NO", nn: "nn-NO", en: "en-GB" };
const PLAIN = { viewport: SIZES[0], reducedMotion: "reduce" };

let passed = 0;
const failures = [];

async function check(name, run) {
  try {
    await run();
    passed += 1;
    return true;
  } catch (error) {
    failures.push(name);
    console.log(`FAILED ${name}\n  ${String(error?.message ?? error).split("\n").slice(0, 12).join("\n  ")}`);
    return false;
  }
}

/** A page on which every breach of the policy and every error of a script is a failure. */
async function open(context) {
  const page = await context.newPage();
  const complaints = [];
  page.on("console", (message) => message.type() === "error" && complaints.push(message.text()));
  page.on("pageerror", (error) => complaints.push(String(error)));
  page.complaints = () => complaints.splice(0);
  return page;
}

let visits = 0;

async function visit(page, screen, more) {
  // The number makes each visit a new address, and so a new start of the page.
  const search = new URLSearchParams({ fake: screen.fake, ...(screen.fail && { fail: screen.fail }), ...(screen.long && { long: "yes" }), ...more, visit: (visits += 1) });
  await page.goto(`${server.address}?${search}#${screen.at}`);
  await page.waitForFunction(() => document.documentElement.dataset.ready === "true", null, { timeout: 20_000 });
  await screen.before?.(page);
  await page.evaluate(() => document.fonts.ready);
}

async function colours(page, scheme) {
  await page.emulateMedia({ colorScheme: scheme });
  await page.waitForFunction((scheme) => document.documentElement.dataset.colorScheme === scheme, scheme);
}

async function picture(page, screen, lang, scheme, { width }) {
  if (!values.pictures) return;
  // A picture of the whole page is taken before its far parts are painted, unless a frame has passed.
  await page.evaluate(() => new Promise((painted) => requestAnimationFrame(() => requestAnimationFrame(painted))));
  await page.screenshot({ path: join(values.pictures, `${screen.name}-${lang}-${scheme}-${width}.png`), fullPage: true });
}

/** Changes the language where the page stands, as the command line can, and waits until no more of it changes. */
const speak = (page, lang) =>
  page.evaluate(async (lang) => {
    let still = 0;
    const changes = new MutationObserver(() => { still = 0; });
    changes.observe(document, { subtree: true, childList: true, characterData: true, attributes: true });
    window.dispatchEvent(new CustomEvent("fake-language", { detail: lang }));
    for (let frames = 0; frames < 600 && (document.documentElement.lang !== lang || still < 3); frames += 1) {
      still += 1;
      await new Promise(requestAnimationFrame);
    }
    changes.disconnect();
  }, lang);

/** A screen in one language: colours and width turn in the page that stands there, and where nothing was done on it, the language too. */
async function look(page, screen, lang, stands) {
  const sizes = SIZES.map((_, index) => SIZES[(index + LANGS.indexOf(lang)) % SIZES.length]);
  const what = (scheme, { width, height }) => `${screen.name} ${lang} ${scheme} ${width}×${height}`;
  await page.emulateMedia({ colorScheme: "light", forcedColors: "none", reducedMotion: "reduce" });
  await page.setViewportSize(sizes[0]);
  const there = await check(what("light", sizes[0]), async () => {
    await (stands ? speak(page, lang) : visit(page, screen, { lang }));
    await named(page, lang);
  });
  if (!there) return void page.complaints();
  if (lang !== "en") await check(`${what("light", sizes[0])}: no English`, () => norwegian(page));
  if (lang === "nb") await check(`${what("light", sizes[0])}: calm`, () => calm(page, screen.red));
  for (const scheme of SCHEMES) {
    await check(`${what(scheme, sizes[0])}: axe`, async () => {
      await colours(page, scheme);
      await accessible(page);
    });
  }
  for (const size of sizes) {
    await page.setViewportSize(size);
    await check(`${what("dark", size)}: layout`, () => laidOut(page));
    await picture(page, screen, lang, "dark", size);
  }
  if (values.pictures) {
    await colours(page, "light");
    for (const size of sizes) {
      await page.setViewportSize(size);
      await picture(page, screen, lang, "light", size);
    }
  }
  // What the system decides of colours and movement is the same in every language.
  if (lang === "nb") {
    await check(`${what("forced colours", sizes.at(-1))}: edges and movement`, async () => {
      await page.emulateMedia({ forcedColors: "active" });
      await edged(page);
      await still(page);
    });
  }
  await check(`${what("dark", sizes.at(-1))}: complaints`, () => quiet(page));
}

/** Without its settings the window speaks the system's language. */
async function lookIn(screen, lang) {
  const context = await browser.newContext({ ...PLAIN, locale: LOCALES[lang] });
  await look(await open(context), screen, lang, false);
  await context.close();
}

async function walk(context, one) {
  const own = one.context && (await browser.newContext({ ...PLAIN, ...one.context }));
  const page = await open(own ?? context);
  const through = await check(one.name, async () => {
    await one.run(page, (screen, more) => visit(page, screen, { lang: "nb", ...more }));
    await quiet(page);
  });
  if (values.pictures && !through) await page.screenshot({ path: join(values.pictures, `failed-${failures.length}.png`) });
  await (own ?? page).close();
}

/** The application as it is sent: a page of its own, which whoever receives it opens in any browser. */
async function paper(lang) {
  const context = await browser.newContext(PLAIN);
  const page = await open(context);
  const screen = { name: "soknad.html" };
  const [html, style] = await Promise.all([`tests/data/soknad-${lang}.html`, "src/html.css"].map((file) => readFile(new URL(`../../../core/${file}`, import.meta.url), "utf8")));
  await page.setContent(html.replace("<style></style>", () => `<style>${style}</style>`));
  for (const scheme of SCHEMES) {
    await page.emulateMedia({ colorScheme: scheme });
    for (const size of SIZES) {
      await page.setViewportSize(size);
      const what = `${screen.name} ${lang} ${scheme} ${size.width}×${size.height}`;
      await check(`${what}: axe`, () => accessible(page));
      await check(`${what}: layout`, () => laidOut(page));
      await picture(page, screen, lang, scheme, size);
    }
  }
  if (lang !== "en") await check(`${screen.name} ${lang}: no English`, () => norwegian(page));
  await check(`${screen.name} ${lang}: complaints`, () => quiet(page));
  await context.close();
}

const started = Date.now();
const wanted = (one) => !values.only || one.name.includes(values.only);
const jobs = [
  ...WALKS.filter(wanted).map((one) => (worker) => walk(worker.context, one)),
  ...LANGS.map((lang) => ({ name: `soknad.html ${lang}`, lang })).filter(wanted).map(({ lang }) => () => paper(lang)),
  // What was said while something was done stays as it was said: then each language has its own start.
  ...SCREENS.filter(wanted).flatMap((screen) =>
    screen.before || screen.fail
      ? LANGS.map((lang) => (worker) => (screen.fail ? lookIn(screen, lang) : look(worker.page, screen, lang, false)))
      : async (worker) => {
          for (const lang of LANGS) await look(worker.page, screen, lang, lang !== LANGS[0]);
        },
  ),
];

/** Takes jobs until there are none; its pages share what they have fetched. */
async function work() {
  const context = await browser.newContext(PLAIN);
  const worker = { context, page: await open(context) };
  for (let job = jobs.shift(); job; job = jobs.shift()) await job(worker);
  await context.close();
}
// Two at least: while one waits for the browser, the other has it work.
await Promise.all(Array.from({ length: Math.max(2, availableParallelism()) }, work));

await browser.close();
server.close();
await rm(temporary, { recursive: true, force: true });
console.log(`${Math.round((Date.now() - started) / 1000)} s${values.pictures ? `, pictures in ${values.pictures}` : ""}`);
console.log(`${passed} passed, ${failures.length} failed`);
process.exitCode = failures.length > 0 ? 1 : 0;
