/*
What is noticed about a letter while it is written: which demands it asks for, how much of it is the writer's own, what a
careful friend would remark. The same as crates/documents/src/own_words, which says what it computes and why; the test vectors in
crates/documents/data/own_words/vectors.json hold both to each other. Nothing here sends anything.

  const tables = ownWords.tables(COMMON)      from /assets/own-words/common.json
  tables.add("en", TABLE)                     from /assets/own-words/en.json; `tables.wanted` says which else a text asks for
  ownWords.marks(CASE, TEXT, "en", WRITER, tables)
*/
"use strict";

const ownWords = (() => {
  const ENDS = ".!?…؟۔。！？\u2029";
  const COMMAS = ",;:،؛()–\u2014、，；：«\"";
  const BULLETS = "-*•–·";
  const [WIDEST_GAP, WIDEST_CHANGE, SHORTEST_PIECE] = [3, 2, 8];
  const [FEWEST_SMALL_WORDS, ONE_IN, SHORT] = [2, 8, 8];
  const ofWord = /[\p{Alphabetic}\p{N}\p{M}]/u;
  const isUpper = /^\p{Uppercase}/u;
  const isLower = /^\p{Lowercase}/u;
  const isNumber = /\p{N}/u;
  const isDigits = /^[0-9]+$/;
  const isAlone = (one) => /[\u3040-\u30ff\u3400-\u9fff\u{20000}-\u{3ffff}]/u.test(one);
  const length = (word) => [...word].length;

  /** Small letters without diacritics, and the letters that the table takes for one. */
  function folder(fold) {
    return (word) => {
      let folded = "";
      for (const one of word.normalize("NFKD")) {
        if (/\p{M}/u.test(one)) continue;
        for (const small of one.toLowerCase()) folded += fold[small] ?? small;
      }
      return folded;
    };
  }

  function isEntry(between, word) {
    const bullet = between.slice(between.lastIndexOf("\n")).some((one) => BULLETS.includes(one));
    const colon = between.indexOf(":");
    return bullet || (word.length < 3 && isDigits.test(word)) || (colon >= 0 && colon < between.indexOf("\n"));
  }
  function endsSentence(between) {
    return between.some((one, place) => ENDS.includes(one)
      && ((place + 1 < between.length && !ENDS.includes(between[place + 1])) || "。！？".includes(one)));
  }
  /** Words with their places in characters, and sentences. */
  function taken(text, fold) {
    const characters = [...text];
    const is = characters.map((one) => ofWord.test(one));
    const [tokens, sentences] = [[], []];
    let end = 0;
    for (let at = 0; at < characters.length;) {
      const from = at++;
      if (!is[from]) continue;
      if (!isAlone(characters[from])) while (at < characters.length && is[at] && !isAlone(characters[at])) at++;
      const word = fold(characters.slice(from, at).join(""));
      if (word === "") continue;
      const between = characters.slice(end, from);
      const lines = between.filter((one) => one === "\n").length;
      const entry = lines > 0 && isEntry(between, word);
      if (tokens.length === 0 || lines > 1 || entry || endsSentence(between)) {
        sentences.push({ from: tokens.length, to: tokens.length, entry });
      }
      tokens.push({ word, from, to: at, capital: isUpper.test(characters[from]),
        afterComma: between.some((one) => COMMAS.includes(one)), sentence: sentences.length - 1 });
      sentences.at(-1).to = tokens.length;
      end = at;
    }
    const of = (sentence) => tokens.slice(sentence.from, sentence.to);
    return { tokens, sentences, of, characters };
  }

  /** Lists of phrases: see patterns.rs. */
  function patterns(lists, fold) {
    const byLetters = new Map();
    const letters = (word, count) => [...word].slice(0, count).join("");
    const wordOf = (written) => {
      const text = fold(written.replaceAll("*", ""));
      if (written.endsWith("*")) return { key: letters(text, 2), fits: (word) => word.startsWith(text) };
      if (written.startsWith("*")) return { key: "", fits: (word) => word.endsWith(text) };
      return { key: letters(text, 2), fits: (word) => word === text };
    };
    for (const [list, phrases] of lists) {
      for (const written of phrases) {
        const words = written.split(" ").filter((word) => word !== ",");
        const steps = words.map((word) => (word === "_" ? null : word.split("|").map(wordOf)));
        const phrase = { list, afterComma: written.startsWith(","), steps };
        for (const key of new Set((steps[0] ?? []).map((word) => word.key))) {
          if (!byLetters.has(key)) byLetters.set(key, []);
          byLetters.get(key).push(phrase);
        }
      }
    }
    function endOf(steps, step, words, at, table, masked) {
      if (step === steps.length) return at;
      if (steps[step] === null) {
        for (let gap = 0; gap <= WIDEST_GAP && at + gap <= words.length; gap++) {
          if (gap > 0 && masked(at + gap - 1)) break;
          const end = endOf(steps, step + 1, words, at + gap, table, masked);
          if (end !== null) return end;
        }
        return null;
      }
      if (at >= words.length || masked(at)) return null;
      const [word, bare] = [words[at].word, table.bare(words[at].word)];
      const fits = steps[step].some((one) => one.fits(word) || one.fits(bare));
      return fits ? endOf(steps, step + 1, words, at + 1, table, masked) : null;
    }
    function at(words, from, table, masked) {
      const found = [];
      const [word, bare] = [words[from].word, table.bare(words[from].word)];
      const keys = new Set(["", letters(word, 2), letters(word, 1), letters(bare, 2), letters(bare, 1)]);
      for (const key of keys) {
        for (const phrase of byLetters.get(key) ?? []) {
          if (phrase.afterComma && !words[from].afterComma) continue;
          const to = endOf(phrase.steps, 0, words, from, table, masked);
          if (to === null || found.some((one) => one.list === phrase.list && one.to === to)) continue;
          found.push({ list: phrase.list, from, to });
        }
      }
      return found;
    }
    const no = () => false;
    return {
      find: (words, table, masked = no) => words.flatMap((_, from) => at(words, from, table, masked)),
      beginsAt(words, from, table) {
        if (from < 0 || from >= words.length) return null;
        const found = at(words, from, table, no);
        return found.length === 0 ? null : found.reduce((most, one) => (one.to >= most.to ? one : most));
      },
    };
  }

  /** The tables: what all languages share, and each language as it comes. */
  function tables(common) {
    const fold = folder(common.fold);
    const small = Object.keys(common.function_words).sort()
      .map((language) => [language, new Set(common.function_words[language].split(" "))]);
    const known = new Map();
    const without = (list, word, ends, least) => {
      for (const one of list) {
        const is = ends ? word.endsWith(one) : word.startsWith(one);
        const rest = is ? (ends ? word.slice(0, word.length - one.length) : word.slice(one.length)) : "";
        if (is && length(rest) > least) return rest;
      }
      return word;
    };
    function add(language, file) {
      const one = (phrases) => patterns([["", phrases]], fold);
      const bare = (word) => without(file.prefixes ?? [], word, false, 2);
      const lists = Object.fromEntries(Object.entries(file.lists).map(([name, phrases]) => [name, one(phrases)]));
      known.set(language, {
        bare,
        stem: (word) => without(file.suffixes, bare(word), true, 3),
        namesChange: file.names_change ?? false,
        streets: one(file.streets), phones: one(file.phones), months: one(file.months), lists,
        concepts: patterns(Object.entries(file.concepts), fold),
      });
      self.wanted.delete(language);
      self.ground = null;
    }
    const self = {
      common, fold, small, add, ground: null,
      /** Languages that a text asked for and that are not here yet. */
      wanted: new Set(),
      soft: new Set(common.soft), inStreets: new Set(common.in_streets),
      get(language) {
        if (language && !known.has(language)) self.wanted.add(language);
        return known.get(language);
      },
      has: (language) => known.has(language),
    };
    return self;
  }

  /** In which language each sentence is. */
  function spokenIn(text, said, tables) {
    const own = (said ?? "").split("-")[0];
    const counts = (tokens) => tables.small.map(([language, words]) => [language, tokens.filter((one) => words.has(one.word)).length]);
    const all = counts(text.tokens);
    const ofSaid = all.find(([language]) => language === own);
    const most = all.reduce((most, one) => (most && most[1] >= one[1] ? most : one), ofSaid);
    const isSeen = ([language, count]) => (language === own && count >= FEWEST_SMALL_WORDS)
      || text.tokens.length < SHORT || count * ONE_IN >= text.tokens.length;
    let main = most && isSeen(most) ? most[0] : null;
    if (!(most && most[1] > 0) && !ofSaid) main = null;
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
  function askedIn(text, spoken) {
    const none = () => text.tokens.map(() => false);
    const asked = { concepts: [], inAsking: none(), beside: none(), quiet: none() };
    const goesOn = (sentence, words, table) => sentence.entry || table.lists.goes_on.beginsAt(words, 0, table) !== null;
    const asksItself = (words, table) => {
      const { asks, begins, goes_on: on } = table.lists;
      if (asks.find(words, table).length > 0) return true;
      const begin = on.beginsAt(words, 0, table)?.to ?? 0;
      return begins.beginsAt(words, 0, table) !== null || begins.beginsAt(words, begin, table) !== null;
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
      for (const found of table.concepts.find(words, table, (at) => quiet[at])) {
        asked.concepts.push({ name: found.list, from: sentence.from + found.from, to: sentence.from + found.to,
          asked: asks && !beside[found.from] && !beside[found.to - 1] });
      }
    });
    return asked;
  }

  /** The words of a case, taken apart. */
  function groundOf(given, tables) {
    const take = (text) => taken(text, tables.fold);
    const names = given.names.map((name) => take(name).tokens.map((token) => token.word));
    const ground = { names, nameWords: new Set(names.flat()), known: new Set(), threes: new Set(), asked: new Set(),
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
        const asked = askedIn(text, spokenIn(text, language, tables));
        for (const concept of asked.concepts) ground.asked.add(concept.name);
        if (needed.length === 0) {
          needed = [...new Set(asked.concepts.filter((one) => !asked.beside[one.from]).map((one) => one.name))];
          const hard = needed.filter((name) => !tables.soft.has(name));
          if (hard.length > 0) needed = hard;
        }
        inThrees(supply(text));
        return text;
      }));
      ground.needed.push(needed);
    }
    for (const [language, paragraphs] of given.letters) {
      let words = 0;
      const whole = [];
      for (const paragraph of paragraphs) {
        const text = take(paragraph);
        const asked = askedIn(text, spokenIn(text, language, tables));
        for (const one of asked.concepts) if (asked.inAsking[one.from] || one.asked) ground.asked.add(one.name);
        whole.push(...supply(text));
        words += text.tokens.length;
      }
      inThrees(whole);
      ground.longest = Math.max(ground.longest, words);
    }
    for (const line of ground.addresses) for (const token of line.tokens) ground.known.add(token.word);
    for (const [name, others] of Object.entries(tables.common.near)) {
      if (ground.asked.has(name)) for (const other of others) ground.asked.add(other);
    }
    for (const word of ground.nameWords) ground.known.delete(word);
    return ground;
  }

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
    return ground.demands.map((demand, place) => {
      const needed = ground.needed[place];
      const has = needed.filter((name) => asked.concepts.some((one) => one.asked && one.name === name)).length;
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

  /** Tone, promises, and what this case does not ask. */
  function remarksOn(ground, text, spoken, asked, tables) {
    const remarks = [];
    const say = (kind, first, end) => {
      const [from, to] = [text.tokens[first].from, text.tokens[end - 1].to];
      if (!remarks.some((one) => one.kind === kind && one.from < to && from < one.to)) remarks.push({ kind, from, to, name: null });
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
    for (const one of asked.concepts) {
      if (one.asked && !ground.asked.has(one.name) && !tables.soft.has(one.name)) say("other-demand", one.from, one.to);
    }
    return remarks;
  }

  /** In how many letters two words differ: other, missing, or two changed with each other. */
  function distance(one, other) {
    const rows = one.concat("").map((_, place) => [place]);
    rows[0] = [...Array(other.length + 1).keys()];
    for (let a = 1; a <= one.length; a++) {
      for (let b = 1; b <= other.length; b++) {
        let least = Math.min(rows[a - 1][b] + 1, rows[a][b - 1] + 1, rows[a - 1][b - 1] + (one[a - 1] === other[b - 1] ? 0 : 1));
        if (a > 1 && b > 1 && one[a - 1] === other[b - 2] && one[a - 2] === other[b - 1]) least = Math.min(least, rows[a - 2][b - 2] + 1);
        rows[a][b] = least;
      }
    }
    return rows[one.length][other.length];
  }

  /** Names that are spelled otherwise. */
  function namesIn(ground, text, spoken, writer, tables) {
    const own = new Set(taken(writer, tables.fold).tokens.map((token) => token.word));
    const small = new Set(text.tokens.filter((token) => !token.capital).map((token) => token.word));
    const said = new Set(text.tokens.map((token) => token.word));
    function nearest(token) {
      const table = spoken.table(token.sentence);
      const changes = table ? table.namesChange : true;
      const word = [...token.word];
      for (const [name, parts] of ground.names.entries()) {
        for (const [place, written] of parts.entries()) {
          const part = [...written];
          if (part.length < 4 || word.length < 4 || (part[0] !== word[0] && part.length < 8)) continue;
          const most = part.length < 8 ? 1 : 2;
          const differs = part.findIndex((letter, at) => letter !== word[at]);
          const same = differs < 0 ? part.length : differs;
          const isForm = changes && same + 3 > part.length && same + 4 > word.length;
          const isGenitive = word.length === part.length + 1 && same === part.length && word[same] === "s";
          if (isForm || isGenitive || Math.abs(part.length - word.length) > most) continue;
          if (distance(part, word) <= most) return { name, part: place };
        }
      }
      return null;
    }
    const near = [];
    text.tokens.forEach((token, place) => {
      const { word } = token;
      if (ground.nameWords.has(word) || ground.known.has(word) || own.has(word) || (token.capital && small.has(word))) return;
      const found = nearest(token);
      if (found) near.push({ token: place, ...found });
    });
    const beside = (one) => [one.token - 1, one.token + 1].some((place) => {
      const [token, here] = [text.tokens[place], text.tokens[one.token]];
      if (!token || token.sentence !== here.sentence || (place > one.token ? token : here).afterComma) return false;
      return ground.names[one.name].some((word, part) => part !== one.part && word === token.word)
        || near.some((other) => other.token === place && other.name === one.name && other.part !== one.part);
    });
    const alone = (one) => {
      const token = text.tokens[one.token];
      const part = ground.names[one.name][one.part];
      const sentence = text.sentences[token.sentence];
      if (!token.capital || said.has(part) || (sentence.from === one.token && length(part) < 6)) return false;
      const table = spoken.table(token.sentence);
      if (!table) return true;
      const here = one.token - sentence.from;
      const presented = table.lists.i_am.find(text.of(sentence), table);
      return !presented.some((found) => found.to <= here && here < found.to + 3);
    };
    return near.filter((one) => beside(one) || alone(one))
      .map((one) => ({ kind: "name", from: text.tokens[one.token].from, to: text.tokens[one.token].to, name: one.name }));
  }

  function mailsIn(characters) {
    const ofMail = (one) => one !== undefined && (/[\p{Alphabetic}\p{N}]/u.test(one) || ".-_+".includes(one));
    const found = [];
    characters.forEach((one, at) => {
      if (one !== "@") return;
      let [from, to] = [at, at + 1];
      while (ofMail(characters[from - 1])) from--;
      while (ofMail(characters[to])) to++;
      while (to > at + 1 && ".-_+".includes(characters[to - 1])) to--;
      if (from < at && characters.slice(at + 1, to).includes(".")) found.push([from, to]);
    });
    return found;
  }

  function phonesIn(text, spoken, tables) {
    const { characters, tokens } = text;
    const digit = characters.map((one) => isNumber.test(one));
    const afterWord = (at) => {
      const last = tokens.findLastIndex((token) => token.to <= at);
      const table = last < 0 ? undefined : spoken.table(tokens[last].sentence);
      if (!table) return false;
      for (let place = Math.max(0, last - 3); place <= last; place++) if (table.phones.beginsAt(tokens, place, table)) return true;
      return false;
    };
    const isPhone = (number, hasWord) => {
      const groups = number.join("").split(/[^\p{N}]+/u).filter((group) => group !== "").map(tables.fold);
      const digits = groups.reduce((sum, group) => sum + length(group), 0);
      if (digits < 7 || digits > 15) return false;
      const isDate = groups.length <= 3 && groups.some((group) => /^(19|20)..$/su.test(group)) && !hasWord;
      const isSum = groups.length > 1 && groups[0].length < 4 && !groups[0].startsWith("0") && groups.slice(1).every((group) => group.length === 3);
      if (number[0] === "+" || hasWord) return true;
      return !isDate && !isSum && (groups[0].startsWith("0") || digits >= 9);
    };
    const found = [];
    for (let at = 0; at < characters.length;) {
      if (!digit[at] && characters[at] !== "+") {
        at++;
        continue;
      }
      let to = at + 1;
      while (to < characters.length && (digit[to] || " \u00a0()-/.".includes(characters[to]))) to++;
      while (to > at + 1 && !digit[to - 1]) to--;
      const inWord = at > 0 && /[\p{Alphabetic}\p{N}]/u.test(characters[at - 1]);
      if (!inWord && isPhone(characters.slice(at, to), afterWord(at))) found.push([at, to]);
      at = to;
    }
    return found;
  }

  function streetsIn(ground, text, spoken, tables) {
    let found = [];
    text.sentences.forEach((sentence, place) => {
      const table = spoken.table(place);
      if (!table) return;
      const words = text.of(sentence);
      const joins = (token) => token.capital || tables.inStreets.has(token.word) || !isLower.test(token.word);
      const isHouse = (at) => {
        const { word } = words[at];
        const digits = /^[0-9]*/.exec(word)[0].length;
        if (digits < 1 || digits > 4 || new TextEncoder().encode(word).length > digits + 1) return false;
        if (digits === 4 && /^(19|20)/.test(word)) return false;
        return ![at + 1, at + 2, at - 1].some((near) => table.months.beginsAt(words, near, table));
      };
      const first = (places) => places.find((at) => isHouse(at) || !joins(words[at]));
      for (let street = 0; street < words.length; street++) {
        if (!table.streets.beginsAt(words, street, table)) continue;
        const near = [1, 2, 3, 4];
        const after = first(near.map((step) => street + step).filter((at) => at < words.length));
        const ahead = first(near.map((step) => street - step).filter((at) => at >= 0));
        const number = [after, ahead].find((at) => at !== undefined && isHouse(at));
        if (number === undefined) continue;
        found.push([words[Math.min(street, number)].from, words[Math.max(street, number)].to]);
      }
    });
    const ofCase = ([from, to]) => text.tokens.filter((token) => token.from >= from && token.to <= to)
      .every((token) => ground.addresses.some((line) => line.tokens.some((known) => known.word === token.word)));
    found = found.filter((one) => !ofCase(one));
    return found.reduce((kept, one) => (kept.length > 0 && one[0] < kept.at(-1)[1] ? kept : [...kept, one]), []);
  }

  function contactsIn(ground, text, spoken, tables) {
    const places = [...mailsIn(text.characters), ...phonesIn(text, spoken, tables), ...streetsIn(ground, text, spoken, tables)];
    const isTheirs = ([from, to]) => {
      const words = taken(text.characters.slice(from, to).join(""), tables.fold).tokens.map((token) => token.word);
      return words.length > 0 && ground.addresses.some((line) =>
        line.tokens.some((_, at) => words.every((word, step) => line.tokens[at + step]?.word === word)));
    };
    return places.filter((place) => !isTheirs(place)).map(([from, to]) => ({ kind: "address", from, to, name: null }));
  }

  const KINDS = ["length", "tone", "promise", "other-demand", "name", "address"];

  /** What is to be said about a text: see `OwnWordsMarks` in own_words/mod.rs. */
  function marks(given, written, language, writer, tables) {
    if (tables.ground?.given !== given) tables.ground = { given, ...groundOf(given, tables) };
    const { ground } = tables;
    const text = taken(written, tables.fold);
    const spoken = spokenIn(text, language, tables);
    const asked = askedIn(text, spoken);
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

  return { tables, marks };
})();
globalThis.ownWords = ownWords;
