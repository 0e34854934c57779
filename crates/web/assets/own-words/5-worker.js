// As a worker beside the writing page: `begin` brings the case and where the tables are; then each text gets its marks. It asks
// this server for tables, which are the same for everybody, and sends nothing.

let begun = null;

/** Brings a table once. */
async function bring({ at, version, loaded, spoken }, name) {
  if (loaded.has(name) || (name !== "common" && !spoken.includes(name))) return null;
  loaded.add(name);
  const answer = await fetch(`${at}/${name}.json?v=${version}`);
  if (!answer.ok) throw new Error(name);
  return answer.json();
}

async function begin(given) {
  const from = { ...given, loaded: new Set() };
  const mine = tables(await bring(from, "common"));
  return { ...from, tables: mine };
}

/** The marks of a text, with every table that it asks for. */
async function marked({ text, language, writer }) {
  const from = await begun;
  let found = marks(from.case, text, language, writer, from.tables);
  // A table that comes may let more languages be seen.
  for (let round = 0; round < 2 && from.tables.wanted.size > 0; round += 1) {
    for (const name of [...from.tables.wanted]) {
      const table = await bring(from, name);
      if (table) from.tables.add(name, table);
      else from.tables.wanted.delete(name);
    }
    found = marks(from.case, text, language, writer, from.tables);
  }
  return found;
}

if (typeof WorkerGlobalScope !== "undefined") {
  self.onmessage = async ({ data }) => {
    try {
      if (data.begin) begun = begin(data.begin);
      else self.postMessage({ number: data.number, marks: await marked(data) });
    } catch {
      self.postMessage({ number: data.number, marks: null });
    }
  };
}
