// Demands, share, remarks.

/** By demand: yes, partly, no, unknown. */
function coveredBy(ground, text, spoken, asked, tables) {
  const isKnown = text.tokens.length === 0 || spoken.main !== null;
  const telling = (tokens, table, language) => {
    const small = tables.small.find(([known]) => known === language)?.[1];
    const kept = tokens.filter((token) => !small?.has(token.word) && length(token.word) >= 4 && !ground.nameWords.has(token.word));
    return new Set(kept.map((token) => (table ? table.stem(token.word) : token.word)));
  };
  const common = (demand) => {
    let best = [0, 0];
    for (const one of demand) {
      const language = spokenIn(one, "", tables).main;
      const table = language ? tables.get(language) : undefined;
      const wanted = telling(one.tokens, table, language);
      const said = telling(text.tokens.filter((token, at) => asked.inAsking[at] || !spoken.table(token.sentence)), table, language);
      const both = [...wanted].filter((word) => said.has(word)).length;
      if (both * Math.max(best[0], 1) > best[1] * wanted.size || best[0] === 0) best = [wanted.size, both];
    }
    return best;
  };
  const asks = (name) => asked.concepts.some((one) => one.asked && one.denied === ground.denied.has(name) && (one.name === name || tables.common.meets[name]?.includes(one.name)));
  const needs = new Set(ground.needed.flat());
  // One that is as good counts too, where no demand of the case needs it.
  const isAsked = (name) => asks(name) || (tables.common.alike[name] ?? []).some((other) => !needs.has(other) && asks(other));
  return ground.demands.map((demand, place) => {
    const needed = ground.needed[place];
    const has = needed.filter(isAsked).length;
    const [of, both] = common(demand);
    const share = of === 0 ? 0 : Math.floor((both * 10) / of);
    if (needed.length === 0) return share >= 6 ? "yes" : share >= 3 ? "partly" : isKnown ? "no" : "unknown";
    if ((has > 0 && has * 3 >= needed.length * 2) || share >= 8) return "yes";
    return has > 0 ? "partly" : isKnown ? "no" : "unknown";
  });
}

/** How many of a hundred words are the writer's own. */
function shareOf(ground, text) {
  const words = ground.withoutNames(text).map((token) => token.word);
  if (words.length === 0) return null;
  const copied = words.map(() => false);
  for (let at = 0; at + 2 < words.length; at++) {
    if (ground.threes.has(words.slice(at, at + 3).join(" "))) copied.fill(true, at, at + 3);
  }
  const pieces = [];
  let last = null;
  copied.forEach((is, at) => {
    if (!is) return;
    if (last !== null && at - last <= WIDEST_CHANGE + 1) pieces[pieces.length - 1]++;
    else pieces.push(1);
    last = at;
  });
  const own = words.length - pieces.filter((piece) => piece >= SHORTEST_PIECE).reduce((sum, piece) => sum + piece, 0);
  return Math.floor((200 * own + words.length) / (2 * words.length));
}

/** Whether a concept is asked for that the case has nothing to do with: one of the few strong ones, in words that leave no doubt. */
function isOther(ground, one, tables) {
  return one.asked && !one.denied && one.sure && tables.strong.has(one.name) && !ground.asked.has(one.name) && !ground.told.has(one.name);
}

/** Tone, promises, and what this case does not ask. */
function remarksOn(ground, text, spoken, asked, tables) {
  const remarks = [];
  const say = (kind, first, end) => {
    const [from, to] = [text.tokens[first].from, text.tokens[end - 1].to];
    // "You will pay for this" is a threat, which promises no money.
    const isSaid = (one) => one.kind === kind || (kind === "promise" && one.kind === "tone");
    if (!remarks.some((one) => isSaid(one) && one.from < to && from < one.to)) remarks.push({ kind, from, to, name: null });
  };
  text.sentences.forEach((sentence, place) => {
    const table = spoken.table(place);
    if (!table) return;
    for (const kind of ["tone", "promise"]) {
      for (const found of table.lists[kind].find(text.of(sentence), table, (at) => asked.quiet[sentence.from + at])) {
        say(kind, sentence.from + found.from, sentence.from + found.to);
      }
    }
  });
  for (const one of asked.concepts) if (isOther(ground, one, tables)) say("other-demand", one.from, one.to);
  return remarks;
}

const KINDS = ["length", "tone", "promise", "other-demand", "name", "address"];

/** What is to be said about a text: see `OwnWordsMarks` in own_words/mod.rs. */
function marks(given, written, language, writer, tables) {
  if (tables.ground?.given !== given) tables.ground = { given, ...groundOf(given, tables) };
  const { ground } = tables;
  const text = taken(written, tables);
  const spoken = spokenIn(text, language, tables);
  const asked = withoutTitles(askedIn(text, spoken, tables), text, ground.nameWords, tables);
  const page = Math.max(tables.common.page_words, ground.longest);
  const remarks = [
    ...remarksOn(ground, text, spoken, asked, tables), ...namesIn(ground, text, spoken, writer, tables),
    ...contactsIn(ground, text, spoken, tables),
  ];
  const words = text.tokens.length;
  if (words > page) remarks.push({ kind: "length", from: 0, to: text.characters.length, name: null });
  const order = (one) => KINDS.indexOf(one.kind);
  remarks.sort((one, other) => one.from - other.from || one.to - other.to || order(one) - order(other));
  return { demands: coveredBy(ground, text, spoken, asked, tables), share: shareOf(ground, text), words, page, remarks, language: spoken.main };
}

globalThis.ownWords = { tables, marks };
