// What a text asks for, and what a case gives for the comparison.

/** Which of the scripts of our languages a word is written in. */
function script(word) {
  const first = word.codePointAt(0);
  return [[0x61, 0x250], [0x370, 0x400], [0x400, 0x530], [0x600, 0x700]].findIndex(([from, to]) => first >= from && first < to);
}

/** In which language each sentence is. */
function spokenIn(text, said, tables) {
  const own = (said ?? "").split("-")[0];
  const counts = (tokens) => tables.small.map(([language, words]) => [language, tokens.filter((one) => words.has(one.word)).length]);
  const all = counts(text.tokens);
  const ofSaid = all.find(([language]) => language === own);
  const most = all.reduce((most, one) => (most && most[1] >= one[1] ? most : one), ofSaid);
  const isSeen = ([language, count]) => (language === own && count > 0)
    || text.tokens.length < SHORT || count * ONE_IN >= text.tokens.length;
  let main = most && isSeen(most) ? most[0] : null;
  // Without any small word, the writer is believed where the script is that of the language.
  const words = tables.small.find(([language]) => language === own)?.[1];
  const first = text.tokens[0]?.word;
  const inScript = Boolean(words && first) && script(first) >= 0 && script(first) === script([...words][0]);
  if (!(most && most[1] > 0)) main = inScript ? own : null;
  const bySentence = text.sentences.map((sentence) => {
    const here = counts(text.of(sentence));
    const ofMain = here.find(([language]) => language === main)?.[1] ?? 0;
    const [language, count] = here.reduce((most, one) => (one[1] > most[1] ? one : most), ["", ofMain]);
    return language === "" || count < FEWEST_SMALL_WORDS ? main : language;
  });
  const table = (sentence) => tables.get(bySentence[sentence]);
  return { main: main && tables.get(main) ? main : null, table };
}

/** What a text asks for. */
function askedIn(text, spoken, tables) {
  const none = () => text.tokens.map(() => false);
  const asked = { concepts: [], inAsking: none(), beside: none(), quiet: none() };
  const goesOn = (sentence, words, table) => sentence.entry || table.lists.goes_on.beginsAt(words, 0, table) !== null;
  const asksItself = (words, table) => {
    const { asks, begins, goes_on: on } = table.lists;
    if (asks.find(words, table).length > 0) return true;
    const begin = on.beginsAt(words, 0, table)?.to ?? 0;
    // "Dear Minister, let them go": an order may stand behind a comma.
    return words.some((word, at) => (at === 0 || at === begin || word.afterComma) && begins.beginsAt(words, at, table) !== null);
  };
  // "She needs a doctor. See to it.": what the sentence before speaks of is asked.
  const whatWasTold = (before, sentence, words, table) => {
    const asks = asked.inAsking.slice(sentence.from, sentence.to).includes(true);
    if (!asks || asked.concepts.some((one) => one.from >= sentence.from) || table.lists.back.find(words, table).length === 0) return;
    for (let at = before.from; at < before.to; at++) asked.inAsking[at] = !asked.beside[at];
    for (const one of asked.concepts) {
      if (one.from >= before.from && one.from < before.to) one.asked = asked.inAsking[one.from] && asked.inAsking[one.to - 1];
    }
  };
  let asks = false;
  text.sentences.forEach((sentence, place) => {
    const table = spoken.table(place);
    const words = text.of(sentence);
    asks = Boolean(table) && (asksItself(words, table) || (asks && goesOn(sentence, words, table)));
    if (!table) return;
    const quiet = words.map(() => false);
    for (const found of table.lists.quiet.find(words, table)) quiet.fill(true, found.from, found.to);
    const beside = words.map(() => false);
    for (const found of table.lists.aside.find(words, table, (at) => quiet[at])) {
      const comma = words.findIndex((word, at) => at >= found.to && word.afterComma);
      beside.fill(true, found.from, comma < 0 ? words.length : comma);
    }
    words.forEach((_, at) => {
      asked.quiet[sentence.from + at] = quiet[at];
      asked.beside[sentence.from + at] = beside[at];
      asked.inAsking[sentence.from + at] = asks && !beside[at];
    });
    // What is refused: right behind a "no", or a little behind a "do not let" in the same clause.
    const denials = table.lists.no.find(words, table, (at) => quiet[at]).map(({ from, to }) => {
      const gives = table.lists.gives.beginsAt(words, to, table);
      const last = gives ? gives.to + GIVEN_WITHIN : to;
      let end = to;
      while (end < words.length && end <= last && !words[end].afterComma) end++;
      return { from, has: (at) => to <= at && at < end };
    });
    // A concept that begins there, or "lassen Sie sie nicht frei", which ends there.
    const isDenied = (found) => denials.some((one) => one.has(found.from) || (found.from < one.from && one.has(found.to - 1)));
    const sure = words.map(() => false);
    for (const found of table.lists.sure.find(words, table, (at) => quiet[at])) sure.fill(true, found.from, found.to);
    for (const found of table.concepts.find(words, table, (at) => quiet[at])) {
      asked.concepts.push({ name: found.list, from: sentence.from + found.from, to: sentence.from + found.to,
        asked: asks && !beside[found.from] && !beside[found.to - 1],
        denied: tables.deniable.has(found.list) && isDenied(found),
        sure: !tables.doubtful.has(found.list) || sure.slice(found.from, found.to).includes(true) });
    }
    if (place > 0) whatWasTold(text.sentences[place - 1], sentence, words, table);
  });
  return asked;
}

/** "Release Doctor Berevek" asks for no doctor: a concept that is a title before a name is forgotten. */
function withoutTitles(asked, text, names, { titles }) {
  asked.concepts = asked.concepts.filter((one) => !(titles.has(one.name) && one.to === one.from + 1 && names.has(text.tokens[one.to]?.word)));
  return asked;
}

/** The words of a case, taken apart. */
function groundOf(given, tables) {
  const take = (text) => taken(text, tables);
  const names = given.names.map((name) => take(name).tokens.map((token) => token.word));
  const ground = { names, nameWords: new Set(names.flat()), known: new Set(), threes: new Set(), asked: new Set(), told: new Set(), denied: new Set(),
    demands: [], needed: [], longest: 0, addresses: given.addresses.map(take) };
  ground.withoutNames = (text) => text.tokens.filter((token) => !ground.nameWords.has(token.word));
  const supply = (text) => {
    for (const token of text.tokens) ground.known.add(token.word);
    return ground.withoutNames(text).map((token) => token.word);
  };
  const inThrees = (words) => {
    for (let at = 0; at + 2 < words.length; at++) ground.threes.add(words.slice(at, at + 3).join(" "));
  };
  for (const demand of given.demands) {
    let needed = [];
    ground.demands.push(demand.map(([language, written]) => {
      const text = take(written);
      const asked = withoutTitles(askedIn(text, spokenIn(text, language, tables), tables), text, ground.nameWords, tables);
      for (const concept of asked.concepts) ground.asked.add(concept.name);
      if (needed.length === 0) {
        needed = [...new Set(asked.concepts.filter((one) => !asked.beside[one.from]).map((one) => one.name))];
        const all = needed;
        needed = all.filter((name) => !tables.common.vague[name]?.some((other) => all.includes(other)));
        const hard = needed.filter((name) => !tables.soft.has(name));
        if (hard.length > 0) needed = hard;
        for (const one of asked.concepts) if (one.denied && needed.includes(one.name)) ground.denied.add(one.name);
      }
      inThrees(supply(text));
      return text;
    }));
    ground.needed.push(needed);
  }
  for (const [language, paragraph] of given.about ?? []) {
    const text = take(paragraph);
    const asked = withoutTitles(askedIn(text, spokenIn(text, language, tables), tables), text, ground.nameWords, tables);
    for (const one of asked.concepts) if (one.sure) ground.told.add(one.name);
  }
  for (const [language, paragraphs] of given.letters) {
    let words = 0;
    const whole = [];
    for (const paragraph of paragraphs) {
      const text = take(paragraph);
      const asked = withoutTitles(askedIn(text, spokenIn(text, language, tables), tables), text, ground.nameWords, tables);
      for (const one of asked.concepts) if (asked.inAsking[one.from] || one.asked) ground.asked.add(one.name);
      for (const one of asked.concepts) if (one.sure) ground.told.add(one.name);
      whole.push(...supply(text));
      words += text.tokens.length;
    }
    inThrees(whole);
    ground.longest = Math.max(ground.longest, words);
  }
  for (const line of ground.addresses) for (const token of line.tokens) ground.known.add(token.word);
  const { near, meets } = tables.common;
  const others = [...Object.entries(near), ...Object.entries(meets)].filter(([name]) => ground.asked.has(name));
  for (const other of others.flatMap(([, others]) => others)) ground.asked.add(other);
  for (const word of ground.nameWords) ground.known.delete(word);
  return ground;
}
