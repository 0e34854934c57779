/*
Where very many write at once, a form works for a moment instead of waiting for its turn. A worker asks the server, while somebody
reads or types, whether there is anything to do. Mostly there is not, and the form is sent as any form, without a question before
it. Whatever goes wrong here, the form is sent as it would be without this script, and waits.

On the form
  data-pace="ADDRESS"   the script of the worker
  data-pace-says="…"    what is said while it works
*/
"use strict";

/** How long all of it may take: longer than a cheap telephone works, shorter than people think that nothing happens. */
const LONGEST = 8000;
/** For how long an answer is believed while somebody types; after that the server is asked again, beside the typing. */
const FRESH = 60000;

const forms = [...document.querySelectorAll("form[data-pace]")];

/** One worker for all forms of the page. */
let worker = null;
let broken = false;
/** Whether there was something to do when the server was asked last, and when that was. */
let pressed = false;
let asked = -Infinity;

function begin() {
  if (broken || worker) return worker;
  try {
    worker = new Worker(forms[0].dataset.pace);
    worker.onerror = (event) => { event.preventDefault(); broken = true; worker = null; };
    worker.onmessage = ({ data }) => { pressed = data.pressed ?? pressed; };
  } catch {
    broken = true;
  }
  return worker;
}

const caseOf = (address) => new URL(address).pathname.split("/")[3] ?? "";

/** Asks whether there is anything to do; nobody waits for the answer. */
function ask() {
  if (performance.now() - asked < FRESH || !begin()) return;
  asked = performance.now();
  worker.postMessage({ id: caseOf(forms[0].action), work: false });
}

/** What the worker brings for a case; nothing where there is nothing to do, or it cannot. */
function proofFor(id, says) {
  return new Promise((resolve) => {
    if (!begin()) return resolve();
    const timer = setTimeout(resolve, LONGEST);
    const end = (proof) => { clearTimeout(timer); resolve(proof); };
    worker.onerror = (event) => { event.preventDefault(); broken = true; worker = null; end(); };
    worker.onmessage = ({ data }) => {
      pressed = data.pressed ?? pressed;
      if (data.working) says();
      if (data.done) end(data.proof);
    };
    worker.postMessage({ id, work: true });
  });
}

function pace(form) {
  const status = document.createElement("div");
  status.setAttribute("role", "status");
  form.append(status);
  let going = false;
  let busy = false;

  function say(text) {
    const note = Object.assign(document.createElement("p"), { className: "note", textContent: text });
    status.replaceChildren(...(text ? [note] : []));
    if (text) note.scrollIntoView({ block: "nearest" });
  }

  /** Sends the form as it was meant, with the proof behind its address. */
  function send(button, proof) {
    const own = button?.hasAttribute("formaction");
    const [holder, name] = own ? [button, "formaction"] : [form, "action"];
    const address = holder.getAttribute(name);
    const [path, place] = address.split("#");
    if (proof) holder.setAttribute(name, `${path}?proof=${proof}${place ? `#${place}` : ""}`);
    going = true;
    form.requestSubmit(button);
    going = false;
    holder.setAttribute(name, address);
  }

  // What is sent into a window of its own goes at once: browsers open one only right after somebody pressed the button.
  const goesBeside = (button) => (button?.formTarget || form.target) === "_blank";

  form.addEventListener("submit", (event) => {
    const button = event.submitter;
    if (going || !pressed || event.defaultPrevented || goesBeside(button)) return;
    event.preventDefault();
    if (busy) return;
    busy = true;
    const id = caseOf(button?.hasAttribute("formaction") ? button.formAction : form.action);
    proofFor(id, () => say(form.dataset.paceSays)).then((proof) => {
      say("");
      send(button, proof);
      // While the answer is on its way another press would send the form again; after that the line may be down.
      setTimeout(() => { busy = false; }, LONGEST);
    });
  });
  form.addEventListener("input", ask);
  window.addEventListener("pageshow", (event) => { if (event.persisted) busy = false; });
}

forms.forEach(pace);
if (forms.length) ask();
