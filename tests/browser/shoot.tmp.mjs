import { readFileSync, mkdirSync } from "node:fs";
import { createRequire } from "node:module";
import { chromium } from "playwright-core";
const [base, link, out, lang] = process.argv.slice(2);
mkdirSync(out, { recursive: true });
const axe = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");
const browser = await chromium.launch({ executablePath: "/usr/bin/chromium", args: ["--no-sandbox", "--disable-gpu"] });
const context = await browser.newContext({ locale: lang, viewport: { width: 1280, height: 900 }, colorScheme: process.argv[6] ?? "light" });
const page = await context.newPage();
page.on("console", (m) => { if (m.type() === "error") console.log("console", m.text()); });
page.on("pageerror", (e) => console.log("pageerror", String(e)));
await page.goto(base + link.slice(link.indexOf("/desk/enter/")));
await page.goto(`${base}/desk?lang=${lang}`);
const cases = await page.evaluate(() => [...document.querySelectorAll("h3 a")].map((a) => a.getAttribute("href")));
const draft = cases.filter((c) => c).at(-1);
for (const [name, path, at] of [["board", "/desk", null], ["case", cases[0] + "#document", null], ["values", cases.at(-1) + "#s3", "#v-title"], ["doc", cases.at(-1) + "#v-until", "#document"], ["new", "/desk/new", null]]) {
  for (const [width, height] of [[1280, 900], [390, 844], [320, 640]]) {
    await page.setViewportSize({ width, height });
    await page.goto("about:blank");
    await page.goto(base + path);
    await page.waitForTimeout(150);
    await page.evaluate(axe);
    const found = await page.evaluate(async () => (await globalThis.axe.run(document, { runOnly: ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"] })).violations.map((v) => `${v.id}: ${v.nodes.map((n) => n.html).slice(0, 3).join(" | ").slice(0, 500)}`));
    const wide = await page.evaluate(() => document.scrollingElement.scrollWidth - window.innerWidth);
    const small = await page.evaluate(() => [...document.querySelectorAll("button, input:not([type=hidden]), select, textarea, a.button, summary")].filter((e) => e.checkVisibility()).map((e) => ({ e, box: (e.closest("label") ?? e).getBoundingClientRect() })).filter(({ box }) => box.height < 43.5 || box.width < 43.5).map(({ e, box }) => `${e.outerHTML.slice(0, 100)} ${Math.round(box.width)}x${Math.round(box.height)}`).slice(0, 4));
    console.log(name, width, wide > 0 ? `WIDE ${wide}` : "", JSON.stringify(found), JSON.stringify(small));
    if (at) await page.evaluate((at) => document.querySelector(at).scrollIntoView(), at);
    await page.screenshot({ path: `${out}/${name}-${lang}-${width}.png` });
  }
}
await browser.close();
