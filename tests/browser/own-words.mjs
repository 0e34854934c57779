// What is noticed while somebody writes. Called by the stories with:
//   node own-words.mjs BASE CASE_ID VECTORS
// First the script that the server gives computes the marks of every test vector; then somebody types into the writing page, with
// the line cut once the page is there. Prints one JSON line for each thing that was tried; `problems` must be empty.
import { isDeepStrictEqual } from "node:util";
import { readFileSync } from "node:fs";
import vm from "node:vm";
import { chromium } from "playwright-core";
import { flags } from "./flags.mjs";

const [base, caseId, vectors] = process.argv.slice(2);
const problems = [];
function expect(holds, otherwise) {
  if (!holds) problems.push(otherwise);
}
function done(tried) {
  console.log(JSON.stringify({ tried, problems: problems.splice(0) }));
}
async function got(path) {
  const answer = await fetch(`${base}${path}`);
  expect(answer.ok, `${path}: ${answer.status}`);
  return answer.text();
}

vm.runInThisContext(await got("/assets/own-words.js"));
const tables = globalThis.ownWords.tables(JSON.parse(await got("/assets/own-words/common.json")));
for (const language of ["ar", "de", "en", "es", "fr", "pt", "ru", "tr"]) {
  tables.add(language, JSON.parse(await got(`/assets/own-words/${language}.json`)));
}
const { cases, letters } = JSON.parse(readFileSync(vectors, "utf8"));
for (const { case: name, text, language, writer, note, marks } of letters) {
  const found = globalThis.ownWords.marks(cases[name], text, language, writer, tables);
  expect(isDeepStrictEqual(found, marks), `${note}: ${JSON.stringify(found)} is not ${JSON.stringify(marks)}`);
}
expect(letters.length >= 60, `${letters.length} vectors`);
done("the script computes the marks of the vectors");

const browser = await chromium.launch({ executablePath: process.env.CHROMIUM ?? "/usr/bin/chromium", args: flags });
try {
  const context = await browser.newContext({ locale: "en", viewport: { width: 390, height: 844 } });
  const page = await context.newPage();
  page.on("console", (message) => { if (message.type() === "error") problems.push(message.text()); });
  page.on("pageerror", (error) => problems.push(String(error)));
  await page.goto(`${base}/en/cases/${caseId}/write`);
  const states = () => page.locator("[data-own-demands] > li").evaluateAll((lines) => lines.map((line) => line.dataset.state));
  await page.waitForSelector("[data-own-words]:not([hidden])");
  expect((await states()).join() === "yes,yes", `what the case asks is asked for at first: ${await states()}`);
  expect(await page.locator("[data-own-share]").isHidden(), "a share is shown before anybody wrote");
  expect((await page.locator("[data-own-says]").textContent()) === "", "something is said before anybody wrote");

  // From here on no request may leave: what is typed stays.
  const asked = [];
  page.on("request", (request) => asked.push(request.url()));
  await page.fill("#who", "I am a nurse in Lyon.");
  await page.fill("#why", "Your regime fears forty bottles of water. I thought of Inez when I filled a glass.");
  await page.fill("#ask", "Please let them go home.");
  await page.waitForFunction(() => document.querySelector("[data-own-says]").textContent !== "");
  expect((await states()).join() === "no,yes", `only the second is asked for now: ${await states()}`);
  const notes = await page.locator("[data-own-notes] > li").allTextContents();
  expect(notes.length === 2 && notes[0].includes("Your regime") && notes[1].includes("Inés Carvallo"), `notes: ${notes.join(" | ")}`);
  expect((await page.locator("[data-own-says]").textContent()).includes("1 of 2"), "the count is not said");
  const foreign = asked.filter((url) => !url.startsWith(`${base}/assets/own-words/`) && !url.startsWith(`${base}/pace?`));
  expect(foreign.length === 0, `asked for ${foreign.join(" ")}`);
  expect(!asked.some((url) => /nurse|bottles|Lyon/.test(decodeURIComponent(url))), "what was typed stands in an address");
  done("the writing page says it while somebody types");

  await page.click("button[value=own]");
  await page.waitForSelector("#noticed");
  const said = await page.locator("section:has(> #noticed) li").allTextContents();
  expect(said.length === 4 && notes.every((note) => said.includes(note)), `the server says ${said.join(" | ")}`);
  done("the page of the letter says the same");

  const bare = await browser.newContext({ locale: "en", javaScriptEnabled: false });
  const plain = await bare.newPage();
  await plain.goto(`${base}/en/cases/${caseId}/write`);
  expect(await plain.locator("[data-own-words]").isHidden(), "an empty box without scripts");
  await plain.fill("#who", "I am a nurse in Lyon.");
  await plain.click("button[value=own]");
  expect((await plain.locator("section:has(> #noticed)").count()) === 1, "nothing is noticed without scripts");
  await plain.goto(`${base}/en/cases/${caseId}/write`);
  await plain.click("button[value=model]");
  expect((await plain.locator("#noticed").count()) === 0, "something is noticed about the model letter");
  done("without scripts the page of the letter says it, and nothing about the model letter");
} finally {
  await browser.close();
}
