// Takes the pictures that the README shows: what fits one window, of the sample case with its invented people.
//   node pictures.mjs BASE DESK_LINK CASE_ID OUT
// `./test pictures` takes them and puts them into docs/pictures.
import { mkdirSync } from "node:fs";
import { chromium } from "playwright-core";
import { flags } from "./flags.mjs";

const [base, deskLink, caseId, out] = process.argv.slice(2);
mkdirSync(out, { recursive: true });
const browser = await chromium.launch({ executablePath: process.env.CHROMIUM ?? "/usr/bin/chromium", args: flags });

const desktop = { width: 1200, height: 800 };
const phone = { width: 390, height: 780 };

/** One window; `steps` brings it to what is to be seen. */
async function picture(name, { viewport, language, dark = false }, steps) {
  // A page that glides to its place would be photographed on its way.
  const context = await browser.newContext({ viewport, locale: language, colorScheme: dark ? "dark" : "light", reducedMotion: "reduce" });
  const page = await context.newPage();
  await steps(page);
  // Nothing is to look as if it were chosen.
  await page.evaluate(() => document.activeElement?.blur());
  await page.screenshot({ path: `${out}/${name}.png` });
  console.log(JSON.stringify({ picture: name }));
  await context.close();
}

try {
  const address = (language, rest = "") => `${base}/${language}/cases/${caseId}${rest}`;
  await picture("case", { viewport: desktop, language: "en" }, (page) => page.goto(address("en")));
  await picture("letter", { viewport: desktop, language: "fr" }, async (page) => {
    await page.goto(address("fr", "/write"));
    await page.click("button[value=model]");
    await page.waitForSelector(".letter");
  });
  await picture("write-phone", { viewport: phone, language: "es" }, async (page) => {
    await page.goto(address("es", "/write"));
    await page.locator("#who").evaluate((field) => field.closest("section, fieldset, .card")?.scrollIntoView());
  });
  await picture("case-phone", { viewport: phone, language: "ar", dark: true }, (page) => page.goto(address("ar")));
  await picture("desk", { viewport: desktop, language: "en" }, async (page) => {
    await page.goto(deskLink);
    await page.goto(`${base}/desk/cases/${caseId}`);
    await page.locator("#values").evaluate((sides) => sides.scrollIntoView());
  });
} finally {
  await browser.close();
}
