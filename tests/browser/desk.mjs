// Somebody at the desk: a document comes in, is corrected, agreed to, issued, held and stopped.
import { readFileSync } from "node:fs";

/** The public half of a key that was made for this walk; the other half was thrown away. */
const KEY = "age1g3q34rlcclfwxm6h86w2lxejejdfs0zrrn5h5j4tsrwvgc5tkf5s8gdl8j";

/** A day some weeks from now, as a date field takes it. */
function inDays(days) {
  return new Date(Date.now() + days * 86400000).toISOString().slice(0, 10);
}

/** Walks through everything at the desk, and has each page looked at. */
export async function desk(who, base, link, document_, look, widths) {
  const { page } = who;
  const at = async (name) => {
    for (const width of ["desktop", "phone", "narrow"]) {
      await page.setViewportSize(widths[width]);
      await look({ ...who, width }, `desk-${name}`);
    }
    await page.setViewportSize(widths.desktop);
  };
  await page.goto(link);
  await at("board");
  await page.goto(`${base}/desk/new`);
  await at("new");
  await page.fill("#pasted", readFileSync(document_, "utf8"));
  await page.click("form[action='/desk/new'] button:not([type=button])");
  await page.waitForURL(/\/desk\/cases\/[0-9a-z]+/);
  const address = page.url().split(/[?#]/)[0];
  await at("case");
  // The same pages in the other languages of the interface, one of them from right to left, wide and narrow.
  for (const language of ["es", "fr", "ar", "en"]) {
    for (const width of ["desktop", "phone"]) {
      if (language === "en") continue;
      await page.setViewportSize(widths[width]);
      for (const [name, place] of [["board", `${base}/desk?lang=${language}`], ["new", `${base}/desk/new`], ["case", address]]) {
        await page.goto(place);
        await look({ ...who, width, language }, `desk-${name}`);
      }
    }
    await page.setViewportSize(widths.desktop);
    await page.goto(`${base}/desk?lang=${language}`);
  }
  await page.goto(address);
  await page.fill("#new-deadline-day", inDays(30));
  await page.click("#new-deadline button, form[action$='/deadline'] button");
  await page.waitForLoadState();
  await page.check("input[name=role][value=family]");
  await page.check("input[name=scope][value=names]");
  await page.check("input[name=scope][value=facts]");
  await page.fill("#consent-until", inDays(60));
  await page.click("form[action$='/consent'] button");
  await page.waitForLoadState();
  await page.check("input[name=scope][value=photographs]");
  await page.click("form[action$='/consent'] button");
  await page.waitForLoadState();
  await page.goto(`${address}/picture`);
  await page.setInputFiles("#picture-file", new URL("../pictures/river.jpg", import.meta.url).pathname);
  for (const field of await page.locator("textarea[name^=description]").all()) await field.fill("A river under hills.");
  await page.fill("#picture-credit", "drawn for the tests");
  await page.click("form[action$='/picture'] .row button");
  await page.waitForSelector(".photograph img");
  await at("picture");
  await page.goto(`${address}/preview?lang=en`);
  await at("preview");
  await page.goto(address);
  await page.click("form[action$='/issue'] button");
  await page.waitForLoadState();
  await at("issued");
  await page.goto(`${base}/en/cases/${address.split("/").pop()}`);
  await look(who, "desk-live-page");
  // The keys, what a family tells, and what is sealed.
  await page.goto(`${base}/desk/keys`);
  await page.fill("#keyholder-name", "Ada");
  await page.fill("#keyholder-key", "age1nothing");
  await page.click("form[action='/desk/keys'] button");
  await page.waitForSelector("[aria-invalid=true]");
  await at("keys-errors");
  await page.fill("#keyholder-key", KEY);
  await page.click("form[action='/desk/keys'] button");
  await page.waitForSelector("form[action='/desk/keys/remove']", { state: "attached" });
  await at("keys");
  await page.goto(`${base}/en/cases/${address.split("/").pop()}/reach`);
  await at("reach");
  await page.fill("#words", "Please take the photograph away.");
  await page.click("main form button");
  await page.waitForLoadState();
  await at("reach-taken");
  await page.goto(`${base}/desk`);
  await at("board-words");
  await page.goto(`${address}/sealed`);
  await page.fill("#informant-about", "The figure");
  await page.fill("#informant-who", "A nurse");
  await page.click("form[action$='/informant'] button");
  await page.waitForLoadState();
  await at("sealed");
  await page.goto(address);
  await page.click("form[action$='/hold'] button");
  await page.waitForLoadState();
  await at("held");
  await page.check("input[name=how][value=withheld]");
  await page.check("#stop-understood");
  await page.click("form[action$='/stop'] button");
  await page.waitForLoadState();
  await at("stopped");
}
