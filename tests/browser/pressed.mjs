// Somebody in a network that is flooded writes a letter, with scripts and without. Called by the stories with:
//   node pressed.mjs SERVER CASE_ID OUT
// Between the browser and the server stands a proxy that says from which network people come, as one in production does.
// Prints one JSON line for each thing that was tried; `problems` must be empty.
import { Agent, createServer, request } from "node:http";
import { mkdirSync } from "node:fs";
import { chromium } from "playwright-core";
import { flags } from "./flags.mjs";

const [server, caseId, out] = process.argv.slice(2);
mkdirSync(out, { recursive: true });
const [host, port] = server.split(":");
const agent = new Agent({ keepAlive: true });

/** Sends a request on, as coming from a network; `null` is this machine itself. */
function ask(method, path, headers, network, body) {
  return new Promise((resolve, reject) => {
    const named = network ? { "x-forwarded-for": network } : {};
    const asked = request({ host, port, method, path, agent, headers: { ...headers, ...named } }, resolve);
    asked.on("error", reject);
    if (body) body.pipe(asked);
    else asked.end();
  });
}

const proxy = createServer(async (asked, answer) => {
  try {
    const got = await ask(asked.method, asked.url, asked.headers, "203.0.113.7", asked);
    answer.writeHead(got.statusCode, got.headers);
    got.pipe(answer);
  } catch {
    answer.destroy();
  }
});
await new Promise((resolve) => proxy.listen(0, "127.0.0.1", resolve));
const base = `http://127.0.0.1:${proxy.address().port}`;

async function textOf(got) {
  let text = "";
  for await (const part of got) text += part;
  return text;
}

async function figure(name) {
  const text = await textOf(await ask("GET", "/metrics", {}, null));
  return Number(text.split("\n").find((line) => line.startsWith(`${name} `))?.split(" ")[1]);
}

let flooding = true;
/** Asks on and on, from a neighbour in the same network, so that there is always a second to wait. */
async function flood() {
  while (flooding) await textOf(await ask("GET", "/robots.txt", {}, "203.0.113.99"));
}

const browser = await chromium.launch({ executablePath: process.env.CHROMIUM ?? "/usr/bin/chromium", args: flags });
const problems = [];
function expect(holds, otherwise) {
  if (!holds) problems.push(otherwise);
}
function done(tried) {
  console.log(JSON.stringify({ tried, problems: problems.splice(0) }));
}

/** Opens the page, takes the model letter, and says that it is sent; gives what was said meanwhile. */
async function writes(script) {
  const context = await browser.newContext({ locale: "en", javaScriptEnabled: script, viewport: { width: 390, height: 844 } });
  const page = await context.newPage();
  page.on("console", (message) => { if (message.type() === "error") problems.push(message.text()); });
  page.on("pageerror", (error) => problems.push(String(error)));
  // With scripts, each page asks once by itself whether anything presses; a form that is sent before the answer goes as it is.
  const heard = () => (script ? page.waitForResponse(/\/pace\?/) : null);
  const told = () => (script ? page.waitForTimeout(200) : null);
  let answer = heard();
  await page.goto(`${base}/en/cases/${caseId}/write`);
  await answer;
  await told();
  answer = script ? page.waitForEvent("load") : null;
  await page.click("button[value=model]");
  await answer;
  await page.waitForSelector("h1:has-text('Your letter')");
  await told();
  const form = page.locator("form.card:has(input[name=key])");
  const choice = form.locator("input[type=radio]").first();
  if (await choice.count()) await choice.check();
  let said = "";
  if (script) {
    await page.exposeFunction("heard", (text) => { said += text; });
    await page.evaluate(() => {
      const live = document.querySelector("form.card > [role=status]");
      new MutationObserver(() => globalThis.heard(live.textContent)).observe(live, { childList: true });
    });
  }
  await form.locator("button").click();
  await page.waitForSelector("#counted");
  expect(page.url().endsWith("/sent#counted"), `it landed at ${page.url()}`);
  await page.screenshot({ path: `${out}/pressed-${script ? "script" : "bare"}.png` });
  await context.close();
  return said;
}

try {
  expect((await writes(true)) === "", "something was said though nothing pressed");
  expect((await figure("clamor_proofs_total")) === 0, "a device worked though nothing pressed");
  done("nobody works while nothing presses");

  const floods = Array.from({ length: 60 }, flood);
  const pace = async () => JSON.parse(await textOf(await ask("GET", `/pace?case=${caseId}`, {}, "203.0.113.7")));
  while ((await pace()).bits === 0) await new Promise((resolve) => setTimeout(resolve, 50));
  const said = await writes(true);
  expect(said.startsWith("One moment: many people are writing just now."), `it said: ${said}`);
  expect((await figure("clamor_proofs_total")) === 2, "the letter and the thanks did not go before their turn");
  done("in a flooded network a device works, and its owner is told");

  await writes(false);
  expect((await figure("clamor_proofs_total")) === 2, "without scripts nothing works");
  done("without scripts it takes longer, and goes all the same");
  flooding = false;
  await Promise.all(floods);
} finally {
  flooding = false;
  await browser.close();
  agent.destroy();
  proxy.closeAllConnections();
  proxy.close();
}
