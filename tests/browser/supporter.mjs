// A supporter, from the list to "I have sent it".

/** Walks through everything that a supporter meets, and has each page looked at. */
export async function supporter(who, base, caseId, look) {
  const { page, language } = who;
  await page.goto(`${base}/${language}/`);
  await look(who, "list");
  await page.click(`a[href="/${language}/cases/${caseId}"]`);
  await look(who, "case");
  // The pages around it: whether it is real, what to do when threatened, how to pass it on, whom it is about.
  for (const [name, path] of [["real", `cases/${caseId}/real`], ["threatened", "threatened"], ["outcomes", "outcomes"], ["card", `cases/${caseId}/card`], ["reach", `cases/${caseId}/reach`]]) {
    await page.goto(`${base}/${language}/${path}`);
    await look(who, name);
  }
  await page.goto(`${base}/${language}/cases/${caseId}`);
  await page.click(`a[href="/${language}/cases/${caseId}/write"]`);
  await look(who, "write");

  // The model letter.
  await page.click("main button[value=model]");
  await page.waitForSelector(".letter");
  await look(who, "letter-model");
  await page.goBack();

  // Own words left empty come back with what is missing.
  await page.click("main button[value=own]");
  await page.waitForSelector("[aria-invalid=true]");
  await look(who, "write-errors");

  await page.fill("#name", "A. B.");
  await page.fill("#place", "Uppsala");
  await page.fill("#who", language === "es" ? "Enseño química en una escuela." : "I teach chemistry at a school.");
  await page.fill("#why", language === "es" ? "Midieron el agua que beben los niños." : "They measured the water that children drink.");
  await page.fill("#ask", language === "es" ? "Le pido que diga dónde están." : "I ask you to say where they are.");
  await page.click("main button[value=own]");
  await page.waitForSelector(".letter");
  await look(who, "letter-own");

  // Changing the letter keeps what was typed.
  await page.click("main button[name=edit]");
  await page.waitForSelector("#who");
  if ((await page.inputValue("#name")) !== "A. B.") throw new Error("what was typed is gone");
  await page.click("main button[value=own]");
  await page.waitForSelector("input[name=key]", { state: "attached" });

  // In large type, to copy by hand: a ticked part stays ticked when the size changes.
  await page.click("main button[formaction$='/by-hand']");
  await page.waitForSelector(".parts");
  await look(who, "by-hand");
  await page.check("input[name=done][value='1']");
  await page.click("main button[name=size][value='3']");
  await page.waitForSelector(".size-3");
  if (!(await page.isChecked("input[name=done][value='1']"))) throw new Error("the place on the paper is lost");
  await look(who, "by-hand-largest");
  await page.click("main button[formaction$='/letter']");
  await page.waitForSelector("button[formaction$='/postcard']");

  // The few words fit a postcard.
  await page.click("main button[formaction$='/postcard']");
  await page.waitForSelector(".postcard");
  await look(who, "postcard");
  await page.click("main button[formaction$='/letter']");
  await page.waitForSelector("button[formaction$='/by-hand']");

  const choices = page.locator("input[name=channel][type=radio]");
  if (await choices.count()) await choices.first().check();
  await page.click("main form[action$='/sent'] button");
  await page.waitForURL(/\/sent#counted$/);
  await look(who, "thanks");

  await page.goto(`${base}/${language}/follow`);
  await look(who, "follow");

  if (who.script) await kept(who, base, caseId);

  await who.page.goto(`${base}/${language}/no-such-page`);
  await look(who, "not-found");
}

/** What is typed is kept on the device only when one asks for it, comes back when the tab dies, and can be wiped. */
async function kept(who, base, caseId) {
  const { page, language, context } = who;
  const write = `${base}/${language}/cases/${caseId}/write`;
  const stored = () => page.evaluate(() => Object.keys(window.localStorage).length);
  await page.goto(write);
  await page.fill("#who", "Nobody asked to keep this.");
  await page.locator("#who").blur();
  if (await stored()) throw new Error("something is kept though nobody asked");
  await page.check("[data-keep-consent]");
  await page.fill("#who", "Keep this one.");
  await page.locator("#who").blur();
  if ((await stored()) !== 1) throw new Error("it was not kept though somebody asked");
  // The tab dies, and the page is opened again.
  const again = await context.newPage();
  await page.close();
  who.page = again;
  await again.goto(write);
  await again.click("[data-keep-take]");
  if ((await again.inputValue("#who")) !== "Keep this one.") throw new Error("what was kept did not come back");
  await again.click("[data-keep-wipe]");
  if (await again.evaluate(() => Object.keys(window.localStorage).length)) throw new Error("it was not wiped");
  // "I have sent it" wipes it too.
  await again.check("[data-keep-consent]");
  await again.fill("#why", "They measured the water.");
  await again.locator("#why").blur();
  await again.goto(`${base}/${language}/cases/${caseId}/sent`);
  if (await again.evaluate(() => Object.keys(window.localStorage).length)) throw new Error("it outlived the thanks");
}
