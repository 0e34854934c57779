/*
Keeps what somebody types into a form on their own device until the server has taken it: in the browser's local storage,
nowhere else. It sends nothing by itself. Without it each form works as before, and the boxes below stay hidden.

On the form
  data-keep="KEY"           what this form is about, as in `desk/cases/ID/values`; the same KEY finds it again
  data-keep-days="7"        for how many days it is kept at most
  data-keep-asked           nothing is kept before somebody ticks the box `data-keep-consent`
  data-keep-unsaved         the form came back with what was typed: what stands in its fields is not stored yet
  data-keep-look="ADDRESS"  asked (HEAD) before the form is sent: where nothing answers, or the desk answers 401, 403 or
                            with another address, the page stays; it needs `connect-src 'self'` in the page's policy
On what is in it
  data-keep-as="NAME"       another name for a field whose own name may move to another value
  data-keep-along           on a hidden field: its value is kept with what was typed and comes back with it (a version)
Inside the form, a box (see templates/keep.html)
  data-keep-box             hidden until this script runs. Its words: data-offline, data-unreached, data-ended (not sent,
                            and why), data-wiped, data-taken (back in the fields), data-full (the device keeps no more)
  data-keep-line            the line that says what is kept and for how long
  data-keep-wipe            a button that wipes everything that is kept for this form
  data-keep-consent         the checkbox that asks for keeping; only with `data-keep-asked`
  data-keep-status          where those words are said
  template[data-keep-offer] what is offered when something is kept: `time` gets its day, `[data-keep-what]` its texts,
                            `[data-keep-take]` puts it into the fields, `[data-keep-drop]` throws it away;
                            `[data-keep-rest]` is shown with the texts that no field takes
Elsewhere on a page
  data-keep-taken="TOKEN"   the server has taken the form that was sent with this token (the field `kept`): it is wiped
  data-keep-forget="desk/"  everything whose KEY begins so is wiped: somebody leaves
  data-keep-hint            shown when something is offered on this page
*/
"use strict";

const PREFIX = "clamor-keep ";
/** Time for a last letter before it is written down. */
const PAUSE = 250;
/** How long a look at the line may take: longer than a slow one needs, shorter than people wait. */
const LOOK = 8000;
const NEVER = ["hidden", "file", "password", "submit", "button", "reset", "image", "fieldset", "output"];

const device = (() => {
  try {
    window.localStorage.getItem(PREFIX);
    return window.localStorage;
  } catch {
    return null;
  }
})();

/** What is kept under keys that begin so, the newest first. What is past its day, or broken, is wiped on the way. */
function kept(begin, whole) {
  const found = [];
  for (const name of device ? Object.keys(device).filter((name) => name.startsWith(PREFIX)) : []) {
    try {
      const draft = JSON.parse(device.getItem(name));
      if (!(draft.until > Date.now())) device.removeItem(name);
      else if (whole ? draft.key === begin : draft.key.startsWith(begin)) found.push({ name, ...draft });
    } catch {
      device.removeItem(name);
    }
  }
  return found.sort((one, other) => other.at - one.at);
}

function freshId() {
  return [...crypto.getRandomValues(new Uint8Array(12))].map((byte) => byte.toString(16).padStart(2, "0")).join("");
}

const ticked = (control) => control.type === "checkbox" || control.type === "radio";
const nameOf = (control) => {
  const name = control.dataset.keepAs ?? control.name;
  return ticked(control) ? `${name}=${control.value}` : name;
};
const textOf = (control) => (ticked(control) ? (control.checked ? "yes" : "") : control.value);
/** What the server put into a field. */
function givenIn(control) {
  if (ticked(control)) return control.defaultChecked ? "yes" : "";
  if (!control.options) return control.defaultValue;
  return ([...control.options].find((option) => option.defaultSelected) ?? control.options[0])?.value ?? "";
}
function put(control, text) {
  if (ticked(control)) control.checked = text !== "";
  else control.value = text;
  for (const kind of ["input", "change"]) control.dispatchEvent(new Event(kind, { bubbles: true }));
  for (let inside = control.closest("details"); inside; inside = inside.parentElement.closest("details")) inside.open = true;
}
const same = (one, other) => one.normalize("NFC").trim() === other.normalize("NFC").trim();

function keep(form) {
  const box = form.querySelector("[data-keep-box]");
  if (!box) return;
  const key = form.dataset.keep;
  const consent = "keepAsked" in form.dataset ? box.querySelector("[data-keep-consent]") : null;
  const allowed = () => !("keepAsked" in form.dataset) || Boolean(consent?.checked);
  const controls = () => [...form.elements].filter((control) => control.name && !NEVER.includes(control.type));
  const along = () => [...form.querySelectorAll("[data-keep-along]")];
  const find = (name) => controls().find((control) => nameOf(control) === name);
  const status = box.querySelector("[data-keep-status]");
  const say = (word) => { status.textContent = box.dataset[word] ?? ""; };
  /** Says why nothing was sent, where whoever pressed the button sees it. */
  const stop = (word) => { say(word); status.scrollIntoView({ block: "center" }); };
  let mine = { id: freshId(), base: null, fields: {} };
  let timer = 0;
  let looked = false;
  let looking = false;

  /** Writes down every field that differs from what the server gave, and those that were kept before. */
  function write() {
    clearTimeout(timer);
    timer = 0;
    if (!device || !allowed()) return;
    const fields = {};
    for (const control of controls()) {
      const [name, text] = [nameOf(control), textOf(control)];
      if (name in mine.fields || text !== givenIn(control)) fields[name] = text;
    }
    if (Object.keys(fields).length === 0) return;
    mine.fields = fields;
    mine.base ??= Object.fromEntries(along().map((field) => [field.name, field.value]));
    const at = Date.now();
    const until = at + Number(form.dataset.keepDays ?? 1) * 86400000;
    try {
      device.setItem(`${PREFIX}${mine.id}`, JSON.stringify({ key, at, until, base: mine.base, fields }));
    } catch {
      say("full");
    }
  }

  /** Puts a draft into the fields. What has no field any more, or a field that was typed into since, is shown. */
  function take(draft, offer) {
    // Putting texts into fields is typing as well, so this is asked first.
    const alone = Object.keys(mine.fields).length === 0;
    const rest = [];
    let first = null;
    for (const [name, text] of Object.entries(draft.fields)) {
      const control = find(name);
      const free = control && (textOf(control) === givenIn(control) || same(textOf(control), text));
      if (!free) {
        rest.push(text);
        continue;
      }
      put(control, text);
      first ??= control;
    }
    const whole = rest.length === 0;
    // The oldest version that anything here was typed over: what others did since is then never overwritten.
    mine = alone && whole ? { id: draft.name.slice(PREFIX.length), base: draft.base, fields: draft.fields } : { ...mine, base: draft.base };
    for (const field of along()) field.value = draft.base?.[field.name] ?? field.value;
    if (consent) consent.checked = true;
    write();
    if (whole && !alone) device.removeItem(draft.name);
    if (whole) offer.remove();
    else leftover(offer, rest);
    say("taken");
    (first ?? form.querySelector("button"))?.focus();
  }

  function leftover(offer, texts) {
    offer.querySelector("[data-keep-take]").remove();
    const place = offer.querySelector("[data-keep-rest]");
    place.hidden = false;
    place.append(...texts.map((text) => Object.assign(document.createElement("pre"), { className: "source", textContent: text })));
  }

  function offerOf(draft) {
    const offer = box.querySelector("template[data-keep-offer]").content.firstElementChild.cloneNode(true);
    const when = new Date(draft.at);
    // As the pages write a day: the day first, and digits as they stand there.
    const language = { en: "en-GB", ar: "ar-u-nu-latn" }[document.documentElement.lang] ?? document.documentElement.lang;
    const shown = new Intl.DateTimeFormat(language, { day: "numeric", month: "long", year: "numeric", hour: "2-digit", minute: "2-digit" });
    Object.assign(offer.querySelector("time"), { dateTime: when.toISOString(), textContent: shown.format(when) });
    const items = Object.entries(draft.fields).map(([name, text]) => {
      const label = find(name)?.labels?.[0]?.textContent.trim();
      return Object.assign(document.createElement("li"), { textContent: label ? `${label}: ${text}` : text, dir: "auto" });
    });
    offer.querySelector("[data-keep-what]").append(...items);
    offer.querySelector("[data-keep-take]").addEventListener("click", () => take(draft, offer));
    offer.querySelector("[data-keep-drop]").addEventListener("click", () => {
      device.removeItem(draft.name);
      offer.remove();
      say("wiped");
    });
    return offer;
  }

  /** Offers what is kept for this form. What stands in its fields already is simply kept on, or wiped once it is stored. */
  function offerAll() {
    for (const draft of kept(key, true)) {
      const fields = Object.entries(draft.fields);
      const stands = fields.every(([name, text]) => find(name) && same(textOf(find(name)), text));
      const stored = stands && fields.every(([name]) => same(textOf(find(name)), givenIn(find(name))));
      if (stands && stored && !("keepUnsaved" in form.dataset)) {
        device.removeItem(draft.name);
      } else if (stands) {
        mine = { id: draft.name.slice(PREFIX.length), base: draft.base, fields: draft.fields };
        if (consent) consent.checked = true;
      } else {
        form.prepend(offerOf(draft));
        for (const hint of document.querySelectorAll("[data-keep-hint]")) hint.hidden = false;
        const closed = form.closest("details");
        if (closed) closed.open = true;
      }
    }
  }

  /** Why a form should not be sent now; nothing where nothing speaks against it. */
  async function trouble() {
    try {
      const address = form.dataset.keepLook;
      const answer = await fetch(address, { method: "HEAD", cache: "no-store", redirect: "manual", signal: AbortSignal.timeout(LOOK) });
      return answer.type === "opaqueredirect" || [401, 403].includes(answer.status) ? "ended" : "";
    } catch {
      return "unreached";
    }
  }

  function send(event) {
    write();
    const token = form.querySelector("input[name=kept]") ?? Object.assign(document.createElement("input"), { type: "hidden", name: "kept" });
    token.value = mine.id;
    form.append(token);
    if (looked) {
      looked = false;
      return;
    }
    // One press is enough: a second one while the line is looked at would send the form twice.
    if (looking) {
      event.preventDefault();
      return;
    }
    if (navigator.onLine === false) {
      event.preventDefault();
      stop("offline");
    } else if (form.dataset.keepLook) {
      event.preventDefault();
      const button = event.submitter;
      looking = true;
      trouble().then((word) => {
        looking = false;
        if (word) {
          stop(word);
          return;
        }
        say("");
        looked = true;
        form.requestSubmit(button);
        // While the answer is on its way another press would send the form again; after that the line may be down.
        looking = true;
        setTimeout(() => { looking = false; }, LOOK);
      });
    }
  }

  form.addEventListener("submit", send);
  form.addEventListener("input", (event) => {
    if (event.target === consent) return;
    timer ||= setTimeout(write, PAUSE);
  });
  form.addEventListener("change", (event) => { if (event.target !== consent) write(); });
  consent?.addEventListener("change", () => { consent.checked ? write() : wipe(); });
  for (const moment of ["pagehide", "visibilitychange"]) window.addEventListener(moment, () => { if (timer) write(); }, true);
  // A page that comes back out of the browser's memory begins a draft of its own: the old one may have been taken.
  window.addEventListener("pageshow", (event) => {
    if (!event.persisted || !device) return;
    const old = `${PREFIX}${mine.id}`;
    mine = { ...mine, id: freshId() };
    looking = false;
    if (device.getItem(old)) write();
    device.removeItem(old);
  });
  function wipe() {
    for (const draft of kept(key, true)) device.removeItem(draft.name);
    for (const offer of form.querySelectorAll("[data-keep-offered]")) offer.remove();
    mine = { id: freshId(), base: mine.base, fields: {} };
    if (consent) consent.checked = false;
    say("wiped");
  }
  for (const button of box.querySelectorAll("[data-keep-wipe]")) button.addEventListener("click", wipe);

  box.hidden = false;
  if (device) offerAll();
  else {
    box.querySelector("[data-keep-line]").hidden = true;
    say("full");
  }
}

for (const mark of document.querySelectorAll("[data-keep-taken]")) device?.removeItem(`${PREFIX}${mark.dataset.keepTaken}`);
for (const mark of document.querySelectorAll("[data-keep-forget]")) {
  for (const draft of kept(mark.dataset.keepForget, false)) device.removeItem(draft.name);
}
// Looking at what is kept wipes what is past its day.
kept("", false);
for (const form of document.querySelectorAll("form[data-keep]")) keep(form);
