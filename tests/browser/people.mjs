// The people of the desk: an invitation, a password with an authenticator, signing in, a passkey.
import { createHmac } from "node:crypto";

/** The code that an authenticator shows now (RFC 6238). */
function code(secret) {
  const bits = [...secret.replace(/ /g, "")].map((letter) => "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567".indexOf(letter).toString(2).padStart(5, "0")).join("");
  const key = Buffer.from(bits.match(/.{8}/g).map((byte) => parseInt(byte, 2)));
  const step = Buffer.alloc(8);
  step.writeBigUInt64BE(BigInt(Math.floor(Date.now() / 30000)));
  const mac = createHmac("sha1", key).update(step).digest();
  return String((mac.readUInt32BE(mac[19] & 15) & 0x7fffffff) % 1000000).padStart(6, "0");
}

/** Makes a link at the desk of somebody who may invite. */
async function invite(operator, base, role) {
  await operator.goto(`${base}/desk/people`);
  await operator.selectOption("#invite-role", role);
  await operator.click("form[action='/desk/people/invite'] button");
  return (await operator.textContent("#link code")).trim();
}

/** Somebody who is invited, sets up a password, leaves, and signs in again. Scripts are never needed for it. */
export async function people(who, operator, base, look, widths) {
  const { page } = who;
  const at = async (name) => {
    for (const width of ["desktop", "phone", "narrow"]) {
      await page.setViewportSize(widths[width]);
      await look({ ...who, width }, `people-${name}`);
    }
    await page.setViewportSize(widths.desktop);
  };
  const link = await invite(operator.page, base, "approver");
  await look(operator, "people-link");
  await page.goto(link);
  await at("invited");
  await page.click("form[action^='/desk/enter/'] button");
  await page.waitForURL(/\/desk\/people/);
  await at("come-back");
  const name = `Ines ${who.language}`;
  await page.fill("#account-name", name);
  await page.fill("#new-password", "too short");
  await page.fill("#new-code", "000000");
  await page.click("form[action='/desk/people/password'] button");
  await at("wrong");
  const secret = await page.textContent("form[action='/desk/people/password'] code");
  await page.fill("#new-password", "a short sentence is good");
  await page.fill("#new-code", code(secret));
  await page.click("form[action='/desk/people/password'] button");
  await at("recovery");
  const spare = (await page.textContent("ul.source code")).trim();
  await page.goto(`${base}/desk/people`);
  await at("account");
  await page.click("form[action='/desk/leave'] button");
  await page.goto(`${base}/desk`);
  await at("sign-in");
  await page.fill("#name", name);
  await page.fill("#password", "not the right one");
  await page.fill("#code", "000000");
  await page.click("form[action='/desk/sign-in'] button");
  await at("not-in");
  await page.fill("#password", "a short sentence is good");
  await page.fill("#code", spare);
  await page.click("form[action='/desk/sign-in'] button");
  await page.waitForURL(/\/desk$/);
  await at("signed-in");
  const row = await page.getAttribute("ul.cards h3 a", "href");
  await page.goto(`${base}${row}/history`);
  await at("history");
  // The session ends while a document is being typed.
  await page.goto(`${base}/desk/new`);
  await page.fill("#pasted", "URGENT ACTION\nTwo lines that are not lost.");
  await who.context.clearCookies();
  await page.click("form[action='/desk/new'] button");
  await at("carried");
}

/** A passkey, with the browser's own pretended authenticator, at the one plain address where browsers allow one. */
export async function passkey(who, operator, base, look) {
  const { page } = who;
  const local = base.replace("127.0.0.1", "localhost");
  const devtools = await who.context.newCDPSession(page);
  await devtools.send("WebAuthn.enable");
  const { authenticatorId } = await devtools.send("WebAuthn.addVirtualAuthenticator", {
    options: { protocol: "ctap2", transport: "internal", hasResidentKey: true, hasUserVerification: true, isUserVerified: true, automaticPresenceSimulation: true },
  });
  const link = await invite(operator.page, base, "editor");
  await page.goto(link.replace("127.0.0.1", "localhost"));
  await page.click("form[action^='/desk/enter/'] button");
  await page.waitForURL(/\/desk\/people/);
  await look(who, "people-passkey-offered");
  await page.fill("#passkey-name", "Ada");
  await page.click("[data-passkey=make] button");
  await page.waitForURL(/done=passkey/);
  await look(who, "people-passkey-made");
  await page.click("form[action='/desk/leave'] button");
  // The page offers the passkey by itself; whoever holds the device does not touch it yet.
  await devtools.send("WebAuthn.setAutomaticPresenceSimulation", { authenticatorId, enabled: false });
  await page.goto(`${local}/desk`);
  await look(who, "people-passkey-sign-in");
  await devtools.send("WebAuthn.setAutomaticPresenceSimulation", { authenticatorId, enabled: true });
  await page.click("[data-passkey=use] button");
  // The board, not the page for signing in, which has the same address.
  await page.waitForSelector("form[action='/desk/leave']");
  await look(who, "people-passkey-in");
  // Without the device, nobody comes in.
  await devtools.send("WebAuthn.disable");
}
