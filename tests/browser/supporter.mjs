// A supporter, from the list to "I have sent it".

/** Walks through everything that a supporter meets, and has each page looked at. */
export async function supporter(who, base, caseId, look) {
  const { page, language } = who;
  await page.goto(`${base}/${language}/`);
  await look(who, "list");
  await page.click(`a[href="/${language}/cases/${caseId}"]`);
  await look(who, "case");
  // The pages around it: whether it is real, what to do when threatened, how to pass it on.
  for (const [name, path] of [["real", `cases/${caseId}/real`], ["threatened", "threatened"], ["card", `cases/${caseId}/card`]]) {
    await page.goto(`${base}/${language}/${path}`);
    await look(who, name);
  }
  await page.goto(`${base}/${language}/cases/${caseId}`);
  await page.click(`a[href="/${language}/cases/${caseId}/write"]`);
  await look(who, "write");

  // The model letter.
  await page.click("button[value=model]");
  await page.waitForSelector(".letter");
  await look(who, "letter-model");
  await page.goBack();

  // Own words left empty come back with what is missing.
  await page.click("button[value=own]");
  await page.waitForSelector("[aria-invalid=true]");
  who.errors.length = 0; // The browser's own remark that the form was not taken.
  await look(who, "write-errors");

  await page.fill("#name", "A. B.");
  await page.fill("#place", "Uppsala");
  await page.fill("#who", language === "es" ? "Enseño química en una escuela." : "I teach chemistry at a school.");
  await page.fill("#why", language === "es" ? "Midieron el agua que beben los niños." : "They measured the water that children drink.");
  await page.fill("#ask", language === "es" ? "Le pido que diga dónde están." : "I ask you to say where they are.");
  await page.click("button[value=own]");
  await page.waitForSelector(".letter");
  await look(who, "letter-own");

  // Changing the letter keeps what was typed.
  await page.click("button[name=edit]");
  await page.waitForSelector("#who");
  if ((await page.inputValue("#name")) !== "A. B.") throw new Error("what was typed is gone");
  await page.click("button[value=own]");
  await page.waitForSelector("input[name=key]", { state: "attached" });

  const choices = page.locator("input[name=channel][type=radio]");
  if (await choices.count()) await choices.first().check();
  await page.click("form[action$='/sent'] button");
  await page.waitForURL(/\/sent$/);
  await look(who, "thanks");

  await page.goto(`${base}/${language}/no-such-page`);
  who.errors.length = 0; // The browser's own remark that the page was not found.
  await look(who, "not-found");
}
