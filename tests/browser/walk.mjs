// A person with a real browser walks through Clamor. Called by the stories with:
//   node walk.mjs BASE DESK_LINK CASE_ID DOCUMENT OUT
// Prints one JSON line for each thing that was looked at; `problems` must be empty. Screenshots go to OUT.
import { readFileSync, mkdirSync } from "node:fs";
import { createRequire } from "node:module";
import { chromium } from "playwright-core";
import { desk } from "./desk.mjs";
import { flags } from "./flags.mjs";
import { passkey, people } from "./people.mjs";
import { supporter } from "./supporter.mjs";

const [base, deskLink, caseId, document_, out] = process.argv.slice(2);
mkdirSync(out, { recursive: true });
const axe = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");

const browser = await chromium.launch({ executablePath: process.env.CHROMIUM ?? "/usr/bin/chromium", args: flags });

const widths = { desktop: { width: 1280, height: 900 }, phone: { width: 390, height: 844 }, narrow: { width: 320, height: 640 } };

/** A person: a width, a language, with or without JavaScript, light or dark. */
async function person({ width, language, script = true, dark = false, own = base }) {
  const context = await browser.newContext({
    viewport: widths[width], locale: language, javaScriptEnabled: script, colorScheme: dark ? "dark" : "light",
    deviceScaleFactor: 1,
  });
  const page = await context.newPage();
  // Everything that any page of this person asks for or stumbles over, also of one that is opened later.
  const strangers = [];
  const opened = new Set();
  context.on("request", (request) => {
    if (request.isNavigationRequest()) opened.add(request.url());
    if (!request.url().startsWith(own) && !request.url().startsWith("data:")) strangers.push(request.url());
  });
  const errors = [];
  context.on("weberror", (error) => errors.push(String(error.error())));
  // That a form was not taken, or that the page is not there, is an answer, on which the browser remarks by itself. What a
  // page fetches beside itself has no such answers.
  const isAnswer = (message) => {
    const { url } = message.location();
    const refused = /status of (403|409|410|422|429) /.test(message.text());
    const absent = /status of 404 /.test(message.text()) && url.endsWith("/no-such-page");
    return opened.has(url) && (refused || absent);
  };
  context.on("console", (message) => { if (message.type() === "error" && !isAnswer(message)) errors.push(message.text()); });
  return { page, context, width, language, script, dark, strangers, errors };
}

/** Looks at the page that is open: accessibility, reflow, size of targets, strangers, errors; and takes its picture. */
async function look(who, name) {
  const { page } = who;
  const problems = [];
  // A context without scripts cannot run the checker on the page; there the markup is the same as with them.
  if (who.script) {
    await page.evaluate(axe);
    const result = await page.evaluate(async () => {
      const run = await globalThis.axe.run(document, {
        runOnly: ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"],
      });
      return run.violations.map((violation) => `${violation.id}: ${violation.nodes.map((node) => node.html).slice(0, 3).join(" | ")}`);
    });
    problems.push(...result);
    // Colours are looked at by day and by night, whichever of them the person has.
    await page.emulateMedia({ colorScheme: who.dark ? "light" : "dark" });
    const night = await page.evaluate(async () => {
      const run = await globalThis.axe.run(document, { runOnly: { type: "rule", values: ["color-contrast"] } });
      return run.violations.map((violation) => `${violation.id}: ${violation.nodes.map((node) => node.html).slice(0, 3).join(" | ")}`);
    });
    problems.push(...night.map((text) => `in the other scheme: ${text}`));
    await page.emulateMedia({ colorScheme: who.dark ? "dark" : "light" });
    const wide = await page.evaluate(() => document.scrollingElement.scrollWidth - window.innerWidth);
    if (wide > 0) problems.push(`scrolls sideways by ${wide} pixels at ${who.width}`);
    const small = await page.evaluate(() => [...document.querySelectorAll("button, input:not([type=hidden]), select, textarea, a.button, summary")]
      .filter((element) => element.checkVisibility())
      .map((element) => ({ element, box: (element.closest("label") ?? element).getBoundingClientRect() }))
      .filter(({ box }) => box.height < 43.5 || box.width < 43.5)
      .map(({ element, box }) => `${element.outerHTML.slice(0, 120)} is ${Math.round(box.width)} by ${Math.round(box.height)}`));
    problems.push(...small.map((text) => `small target: ${text}`));
    const language = await page.evaluate(() => document.documentElement.lang);
    if (language !== who.language) problems.push(`the page says it is in ${language}`);
  }
  problems.push(...who.strangers.map((url) => `asks a third party: ${url}`), ...who.errors.map((text) => `error: ${text}`));
  who.strangers.length = 0;
  who.errors.length = 0;
  const cookies = (await who.context.cookies()).map((cookie) => cookie.name);
  const file = `${out}/${name}-${who.language}-${who.width}${who.script ? "" : "-plain"}${who.dark ? "-dark" : ""}.png`;
  await page.screenshot({ path: file, fullPage: true });
  console.log(JSON.stringify({ who: who.role, name, language: who.language, width: who.width, script: who.script, url: page.url().replace(base, ""), cookies, problems }));
}

try {
  for (const language of ["en", "es"]) {
    for (const width of ["desktop", "phone", "narrow"]) {
      const who = await person({ width, language, dark: width === "phone" && language === "es" });
      await supporter(who, base, caseId, look);
      await who.context.close();
    }
    const plain = await person({ width: "phone", language, script: false });
    await supporter(plain, base, caseId, look);
    await plain.context.close();
  }
  // The other two languages, one of them from right to left, by day and by night.
  for (const language of ["fr", "ar"]) {
    for (const width of ["desktop", "phone"]) {
      const who = await person({ width, language, dark: width === "phone" });
      await supporter(who, base, caseId, look);
      await who.context.close();
    }
  }
  // One link, one entrance: the same person at the desk changes the size of the window.
  const worker = { ...await person({ width: "desktop", language: "en" }), role: "desk" };
  await desk(worker, base, deskLink, document_, look, widths);
  for (const language of ["en", "ar"]) {
    const invited = { ...await person({ width: "desktop", language, dark: language === "ar" }), role: "desk" };
    await people(invited, worker, base, look, widths);
    await invited.context.close();
  }
  const device = { ...await person({ width: "phone", language: "en", own: base.replace("127.0.0.1", "localhost") }), role: "desk" };
  await passkey(device, worker, base, look);
  await device.context.close();
  await worker.context.close();
} finally {
  await browser.close();
}
