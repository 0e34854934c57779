// Two people in one draft, one of them off line in the middle, and tabs that die. Called by the stories with:
//   node drafts.mjs BASE LINK OTHER_LINK DOCUMENT OUT
// Prints one JSON line for each thing that was tried; `problems` must be empty.
import { mkdirSync, readFileSync } from "node:fs";
import { chromium } from "playwright-core";
import { flags } from "./flags.mjs";

const [base, link, otherLink, document_, out] = process.argv.slice(2);
mkdirSync(out, { recursive: true });
const browser = await chromium.launch({ executablePath: process.env.CHROMIUM ?? "/usr/bin/chromium", args: flags });

async function enter(by) {
  const context = await browser.newContext({ locale: "en", viewport: { width: 1280, height: 900 } });
  const page = await context.newPage();
  // The command knows no address of a server that runs on a port of its own.
  await page.goto(base + by.slice(by.indexOf("/desk/enter/")));
  // A link that somebody was given is used up by its button; the one for trying opens at once.
  const button = page.locator("form[action^='/desk/enter/'] button");
  if (await button.count()) {
    await button.click();
    await page.waitForURL(/\/desk\/people/);
  }
  return { context, page };
}

const problems = [];
let tried = "";
function expect(holds, otherwise) {
  if (!holds) problems.push(otherwise);
}
function done() {
  console.log(JSON.stringify({ tried, problems: problems.splice(0) }));
}
const save = (page) => page.locator("#values-form .save button").click();
const title = (page) => page.locator("#i-v-title");
const status = (page) => page.locator("#values-form [data-keep-status]").textContent();
const shot = (page, name) => page.screenshot({ path: `${out}/drafts-${name}.png`, fullPage: true });

try {
  const [ana, bea] = [await enter(link), await enter(otherLink)];
  await ana.page.goto(`${base}/desk/new`);
  await ana.page.fill("#pasted", readFileSync(document_, "utf8"));
  await ana.page.click("form[action='/desk/new'] button:has-text('Read')");
  await ana.page.waitForURL(/\/desk\/cases\/[0-9a-z]+/);
  const address = ana.page.url().split(/[?#]/)[0];

  tried = "a form that was taken is wiped from the device";
  const kept = (page) => page.evaluate(() => Object.keys(localStorage).length);
  expect((await kept(ana.page)) === 0, "the pasted document is still on the device");
  done();

  tried = "a tab dies in the middle of a sentence";
  await bea.page.goto(address);
  await title(bea.page).fill("Bea was in the middle of this");
  await bea.page.waitForFunction(() => Object.keys(localStorage).length > 0);
  await bea.page.close();
  bea.page = await bea.context.newPage();
  await bea.page.goto(address);
  const offer = bea.page.locator("[data-keep-offered]");
  expect((await offer.count()) === 1, "what was typed is not offered");
  await shot(bea.page, "offer");
  await offer.locator("[data-keep-take]").click();
  expect((await title(bea.page).inputValue()) === "Bea was in the middle of this", "it is not back in the field");
  done();

  tried = "somebody else saves another field; the one off line keeps what she typed";
  await ana.page.goto(address);
  await ana.page.locator("#i-v-summary").fill("Ana rewrote the summary.");
  await save(ana.page);
  await ana.page.waitForURL(/done=corrected/);
  expect((await kept(ana.page)) === 0, "what was saved is still on the device");
  await bea.context.setOffline(true);
  await bea.page.locator("#i-v-background").fill("Bea typed this off line.");
  await save(bea.page);
  await bea.page.waitForFunction(() => document.querySelector("#values-form [data-keep-status]").textContent.includes("offline"));
  expect((await title(bea.page).inputValue()) === "Bea was in the middle of this", "the page is gone");
  await shot(bea.page, "offline");
  done();

  tried = "back on line both are merged, and a notice says what";
  await bea.context.setOffline(false);
  await save(bea.page);
  await bea.page.waitForURL(/done=merged/);
  const text = await bea.page.locator("#notice").innerText();
  expect(text.includes("What happened") && text.includes("Title"), `the notice says: ${text}`);
  const values = async (page) => [await title(page).inputValue(), await page.locator("#i-v-summary").inputValue(), await page.locator("#i-v-background").inputValue()];
  const now = await values(bea.page);
  expect(now.join("|") === "Bea was in the middle of this|Ana rewrote the summary.|Bea typed this off line.", now.join("|"));
  expect((await kept(bea.page)) === 0, "what was saved is still on the device");
  await shot(bea.page, "merged");
  done();

  tried = "both change one field: both texts are shown, and the tab may die there as well";
  await ana.page.goto(address);
  await bea.page.goto(address);
  await title(ana.page).fill("The title by Ana");
  await save(ana.page);
  await ana.page.waitForURL(/done=corrected/);
  await title(bea.page).fill("The title by Bea");
  await save(bea.page);
  await bea.page.waitForURL(/\/values$/);
  const both = await bea.page.locator("#saved-v-title").innerText();
  expect(both.includes("The title by Ana") && both.includes("The title by Bea"), `it shows: ${both}`);
  expect((await title(bea.page).inputValue()) === "The title by Bea", "hers is not in the field");
  await shot(bea.page, "conflict");
  await bea.page.setViewportSize({ width: 390, height: 844 });
  await shot(bea.page, "conflict-phone");
  await bea.page.close();
  bea.page = await bea.context.newPage();
  await bea.page.goto(address);
  expect((await title(bea.page).inputValue()) === "The title by Ana", "Ana's is stored");
  await bea.page.locator("[data-keep-take]").click();
  await save(bea.page);
  await bea.page.waitForURL(/\/values$/);
  expect((await bea.page.locator("#saved-v-title").innerText()).includes("The title by Ana"), "taken back from the device, it overwrote Ana's title unseen");
  await title(bea.page).fill("The title by Ana and Bea");
  await save(bea.page);
  await bea.page.waitForURL(/done=corrected/);
  expect((await title(bea.page).inputValue()) === "The title by Ana and Bea", "what was decided is not stored");
  done();

  tried = "a session that ends keeps the page; leaving wipes the device";
  await title(bea.page).fill("Typed before the session ended");
  const cookies = await bea.context.cookies();
  await bea.context.clearCookies();
  await save(bea.page);
  await bea.page.waitForFunction(() => document.querySelector("#values-form [data-keep-status]").textContent.includes("session"));
  await bea.context.addCookies(cookies);
  await save(bea.page);
  await bea.page.waitForURL(/done=corrected/);
  await title(bea.page).fill("Not to be kept");
  await bea.page.waitForFunction(() => Object.keys(localStorage).length > 0);
  await bea.page.locator("form[action='/desk/leave'] button").click();
  await bea.page.waitForLoadState();
  await bea.page.waitForFunction(() => Object.keys(localStorage).length === 0);
  done();

  tried = "the wipe button wipes, and a value lights both sides";
  await ana.page.goto(address);
  await title(ana.page).fill("To be wiped");
  await ana.page.waitForFunction(() => Object.keys(localStorage).length > 0);
  await ana.page.locator("#values-form [data-keep-wipe]").click();
  expect((await kept(ana.page)) === 0, "it is still on the device");
  expect((await status(ana.page)).includes("wiped"), "nothing says so");
  await ana.page.goto(`${address}#s1`);
  const lit = await ana.page.evaluate(() => [...document.querySelectorAll('[data-n="1"]')].map((element) => getComputedStyle(element).outlineStyle));
  expect(lit.length >= 2 && lit.every((style) => style === "solid"), `lit: ${lit}`);
  await shot(ana.page, "sides");
  done();
} finally {
  await browser.close();
}
