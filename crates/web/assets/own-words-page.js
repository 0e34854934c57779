/*
Shows on the writing page, while somebody types, which demands they have asked for, how much is their own, and what a careful friend
would remark. What is computed, and how, stands in own-words/; it is computed beside the page, and no word leaves the device.
Without this script the box stays hidden, and the page of the letter says the same before the letter goes.

On the box
  data-own-words="ADDRESS"    the script of the worker
  data-own-tables="ADDRESS"   the folder of its tables, with data-own-version and data-own-spoken (the languages that have one)
  data-own-case="JSON"        what the case gives for the comparison; it stands on the page of the case
  data-own-language="TAG"     the language of the words until another one is chosen
In it
  data-own-asked              its words for how many demands are asked for, with {n} and {all}
  data-own-share              how much is the writer's own: data-copied, data-mixed, data-own, each with {n}
  data-own-bar                the bar, of 100 units
  data-own-notes              the list of remarks: data-length ... data-address, with {words}, {name}, {n}
  data-own-says               where a change is said; data-notes with {n}
Elsewhere in the form
  data-own-demands            the list of demands; data-yes, data-partly, data-no, data-unknown are said after each
*/
"use strict";

for (const box of document.querySelectorAll("[data-own-words]")) {
  /** After the last letter: until it is looked at, and until a change is said. */
  const [LOOK, SAY] = [250, 1500];
  const form = box.closest("form");
  const field = (name) => form.elements.namedItem(name)?.value ?? "";
  const part = (name) => box.querySelector(`[data-own-${name}]`);
  const fill = (words, values) => words.replace(/\{(\w+)\}/g, (whole, name) => values[name] ?? whole);
  const demands = form.querySelector("[data-own-demands]");
  const numbers = new Intl.NumberFormat(document.documentElement.lang);
  let [worker, looking, saying, number, said] = [null, 0, 0, 0, ""];

  const tidy = (text) => text.replace(/\r\n?/g, "\n").trim();
  const written = () => ["who", "why", "ask"].map((name) => tidy(field(name))).filter((text) => text !== "").join("\n\n");

  function showDemands(marks) {
    for (const [place, line] of [...(demands?.children ?? [])].entries()) {
      const state = marks.demands[place];
      if (state === undefined) continue;
      line.dataset.state = state;
      let words = line.querySelector(".state");
      if (!words) {
        words = line.appendChild(document.createElement("span"));
        words.className = "state";
        words.lang = document.documentElement.lang;
      }
      words.textContent = demands.dataset[state];
    }
  }

  function noteOf(remark, text, given) {
    // Words may run in the other direction than the sentence around them.
    const apart = (some) => `\u2068${some}\u2069`;
    const words = apart([...text].slice(remark.from, remark.to).join(""));
    const name = apart(remark.name === null ? "" : given.names[remark.name]);
    return fill(part("notes").dataset[remark.kind.replace(/-(\w)/g, (_, letter) => letter.toUpperCase())], { words, name });
  }

  function show(marks, text, given) {
    showDemands(marks);
    const asked = marks.demands.filter((state) => state === "yes").length;
    const values = { n: numbers.format(asked), all: numbers.format(marks.demands.length) };
    part("asked").hidden = marks.demands.length === 0;
    part("asked").textContent = fill(part("asked").dataset.words, values);
    // Before there is a word of theirs, there is nothing to say about how much it is.
    const begun = tidy(field("who")) !== "" || tidy(field("why")) !== "" || (marks.share ?? 0) > 0;
    const step = marks.share < 18 ? "copied" : marks.share < 66 ? "mixed" : "own";
    part("share").hidden = part("bar").parentElement.hidden = !begun || marks.share === null;
    part("share").textContent = fill(part("share").dataset[step], { n: numbers.format(marks.share ?? 0) });
    part("bar").setAttribute("width", marks.share ?? 0);
    const notes = marks.remarks.map((remark) => (remark.kind === "length"
      ? fill(part("notes").dataset.length, { n: numbers.format(marks.page) }) : noteOf(remark, text, given)));
    part("notes").replaceChildren(...[...new Set(notes)].map((note) => {
      const line = document.createElement("li");
      line.textContent = note;
      return line;
    }));
    part("notes").hidden = notes.length === 0;
    box.hidden = false;
    say([part("asked"), part("share")].filter((line) => !line.hidden).map((line) => line.textContent)
      .concat(notes.length === 0 ? [] : fill(part("says").dataset.notes, { n: numbers.format(new Set(notes).size) })).join(" "));
  }

  /** Says what changed once somebody has stopped typing, and not before they began. */
  function say(words) {
    clearTimeout(saying);
    if (said === "") said = words;
    else saying = setTimeout(() => {
      if (words !== said) part("says").textContent = said = words;
    }, SAY);
  }

  function look() {
    number += 1;
    const text = written();
    worker.postMessage({ number, text, language: field("own_language") || box.dataset.ownLanguage, writer: field("name") });
    worker.texts = { number, text };
  }

  try {
    const given = JSON.parse(box.dataset.ownCase);
    worker = new Worker(box.dataset.ownWords);
    worker.onerror = (event) => event.preventDefault();
    worker.onmessage = ({ data }) => {
      // What was typed since has its own answer on the way.
      if (data.marks && data.number === worker.texts.number) show(data.marks, worker.texts.text, given);
    };
    const { ownTables: at, ownVersion: version, ownSpoken: spoken } = box.dataset;
    worker.postMessage({ begin: { case: given, at, version, spoken: spoken.split(" ") } });
    form.addEventListener("input", () => { clearTimeout(looking); looking = setTimeout(look, LOOK); });
    // What a draft brings back, or a browser remembers, comes without a letter typed.
    form.addEventListener("change", () => { clearTimeout(looking); looking = setTimeout(look, LOOK); });
    look();
  } catch {
    // Then the page of the letter says it.
  }
}
