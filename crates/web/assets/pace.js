/*
Where very many write at once, a form works for a moment instead of waiting for its turn. Before it is sent, a worker asks the
server whether there is anything to do; mostly there is not, and the form goes at once. Whatever goes wrong here, the form is
sent as it would be without this script, and waits.

On the form
  data-pace="ADDRESS"   the script of the worker
  data-pace-says="…"    what is said while it works
*/
"use strict";

/** How long all of it may take: longer than a cheap telephone works, shorter than people think that nothing happens. */
const LONGEST = 8000;

function pace(form) {
  const status = document.createElement("div");
  status.setAttribute("role", "status");
  form.append(status);
  let worker = null;
  let going = false;
  let busy = false;

  /** The worker, begun while somebody is still in the form, so that it is there when the form is sent. */
  function begin() {
    try {
      worker ??= new Worker(form.dataset.pace);
    } catch {
      worker = null;
    }
    return worker;
  }

  function say(text) {
    const note = Object.assign(document.createElement("p"), { className: "note", textContent: text });
    status.replaceChildren(...(text ? [note] : []));
    if (text) note.scrollIntoView({ block: "nearest" });
  }

  /** What the worker brings for a case; nothing where there is nothing to do, or it cannot. */
  function proofFor(id) {
    return new Promise((resolve) => {
      const timer = setTimeout(resolve, LONGEST);
      const end = (proof) => { clearTimeout(timer); resolve(proof); };
      if (!begin()) return end();
      worker.onerror = (event) => { event.preventDefault(); worker = null; end(); };
      worker.onmessage = ({ data }) => { data.working ? say(form.dataset.paceSays) : end(data.proof); };
      worker.postMessage(id);
    });
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
    if (going || event.defaultPrevented || goesBeside(button)) return;
    event.preventDefault();
    if (busy) return;
    busy = true;
    const address = new URL(button?.hasAttribute("formaction") ? button.formAction : form.action);
    proofFor(address.pathname.split("/")[3] ?? "").then((proof) => {
      say("");
      send(button, proof);
      // While the answer is on its way another press would send the form again; after that the line may be down.
      setTimeout(() => { busy = false; }, LONGEST);
    });
  });
  form.addEventListener("focusin", begin, { once: true });
  window.addEventListener("pageshow", (event) => { if (event.persisted) busy = false; });
}

for (const form of document.querySelectorAll("form[data-pace]")) pace(form);
