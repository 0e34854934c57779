// A person opens a copy of the site from a folder, without any server. Called by the stories with:
//   node mirror.mjs FOLDER CASE_ID OUT
// Prints one JSON line for each page that was looked at; `problems` must be empty. Screenshots go to OUT.
import { existsSync, mkdirSync, readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { fileURLToPath, pathToFileURL } from "node:url";
import { chromium } from "playwright-core";
import { flags } from "./flags.mjs";

const [folder, caseId, out] = process.argv.slice(2);
mkdirSync(out, { recursive: true });
const axe = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");
const browser = await chromium.launch({ executablePath: process.env.CHROMIUM ?? "/usr/bin/chromium", args: flags });

for (const language of ["en", "es", "fr", "ar"]) {
  for (const [width, viewport] of [["desktop", { width: 1280, height: 900 }], ["phone", { width: 390, height: 844 }]]) {
    const context = await browser.newContext({ viewport, locale: language });
    const page = await context.newPage();
    const problems = [];
    context.on("request", (request) => {
      if (!/^(file|data):/.test(request.url())) problems.push(`asks ${request.url()}`);
    });
    context.on("console", (message) => { if (message.type() === "error") problems.push(message.text()); });
    const look = async (name) => {
      await page.evaluate(axe);
      problems.push(...await page.evaluate(async () => {
        const run = await globalThis.axe.run(document, {
          runOnly: ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"],
        });
        return run.violations.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.html).slice(0, 3).join(" | ")}`);
      }));
      problems.push(...await page.evaluate(async () => {
        // What is further down is only fetched by whoever gets there.
        const images = [...document.images];
        for (const image of images) image.loading = "eager";
        await Promise.allSettled(images.map((image) => image.decode()));
        const broken = images.filter((image) => image.naturalWidth === 0).map((image) => `no picture: ${image.src}`);
        const wide = document.scrollingElement.scrollWidth - window.innerWidth;
        const styled = getComputedStyle(document.querySelector("main")).maxInlineSize !== "none";
        return [...broken, ...(wide > 0 ? [`scrolls sideways by ${wide}`] : []), ...(styled ? [] : ["has no style"])];
      }));
      if (await page.evaluate(() => document.documentElement.lang) !== language) problems.push("is in another language");
      await page.screenshot({ path: `${out}/mirror-${name}-${language}-${width}.png`, fullPage: true });
      const there = fileURLToPath(page.url().split(/[?#]/)[0]);
      console.log(JSON.stringify({ name, language, width, at: there.slice(folder.length), problems: problems.splice(0) }));
    };
    // From the front page on by its links alone.
    await page.goto(pathToFileURL(`${folder}/index.html`).href);
    if (language !== "en") await page.click(`nav a[lang=${language}]`);
    await look("cases");
    await page.click("h3 a");
    await look("case");
    await page.click("a.button");
    await look("write");
    const pdf = await page.locator("a[href$='.pdf']").first().evaluate((link) => link.href);
    if (!existsSync(fileURLToPath(pdf))) throw new Error(`no ${pdf}`);
    await page.click(".foot a[href$='real/index.html']");
    await look("real");
    await page.click(".foot a[href$='holdings/index.html']");
    await look("holdings");
    await page.goto(pathToFileURL(`${folder}/${language}/cases/${caseId}/card/index.html`).href);
    await look("card");
    await page.click("nav a[lang]");
    await context.close();
  }
}
await browser.close();
