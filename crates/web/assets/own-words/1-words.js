/*
What is noticed about a letter while it is written: which demands it asks for, how much of it is the writer's own, what a
careful friend would remark. The same as crates/documents/src/own_words, which says what is computed and why; the vectors in
crates/documents/data/own_words/vectors.json hold both to each other. The files of this folder are served as one script, in the
order of their names.

  const tables = ownWords.tables(COMMON)      from /assets/own-words/common.json
  tables.add("en", TABLE)                     from /assets/own-words/en.json; `tables.wanted` says which others a text asks for
  ownWords.marks(CASE, TEXT, "en", WRITER, tables)
*/
"use strict";

const ENDS = ".!?…؟۔。！？\u2029";
const COMMAS = ",;:،؛()–\u2014、，；：«\"";
const BULLETS = "-*•–·";
const [GAPS, WIDEST_CHANGE, SHORTEST_PIECE] = [{ _: 3, __: 12 }, 2, 10];
const [FEWEST_SMALL_WORDS, ONE_IN, SHORT] = [2, 8, 8];
const GIVEN_WITHIN = 3;
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
function taken(text, { fold, abbreviations }) {
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
    const before = tokens.at(-1);
    const isShort = before && ((before.to === before.from + 1 && before.capital && !isDigits.test(before.word)) || abbreviations.has(before.word));
    const isAbbreviated = isShort && between.every((one) => one === "." || /\s/u.test(one));
    if (tokens.length === 0 || lines > 1 || entry || (endsSentence(between) && !isAbbreviated)) {
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
      const words = written.split(" ").filter((word) => word !== "," && word !== "^");
      const steps = words.map((word) => GAPS[word] ?? word.split("|").map(wordOf));
      const phrase = { list, afterComma: written.startsWith(","), first: written.startsWith("^"), steps };
      for (const key of new Set(steps[0].map((word) => word.key))) {
        if (!byLetters.has(key)) byLetters.set(key, []);
        byLetters.get(key).push(phrase);
      }
    }
  }
  function endOf(steps, step, words, at, table, masked) {
    if (step === steps.length) return at;
    if (typeof steps[step] === "number") {
      for (let gap = 0; gap <= steps[step] && at + gap <= words.length; gap++) {
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
        if ((phrase.afterComma && !words[from].afterComma) || (phrase.first && from > 0)) continue;
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
      streetsCapital: file.streets_capital ?? false, streets: one(file.streets), phones: one(file.phones), months: one(file.months), lists,
      concepts: patterns(Object.entries(file.concepts), fold),
    });
    self.wanted.delete(language);
    self.ground = null;
  }
  const self = {
    common, fold, small, add, ground: null,
    /** Languages that a text asked for and that are not here yet. */
    wanted: new Set(),
    abbreviations: new Set(common.abbreviations), soft: new Set(common.soft), strong: new Set(common.strong), doubtful: new Set(common.doubtful), deniable: new Set(common.deniable), titles: new Set(common.titles), inStreets: new Set(common.in_streets),
    get(language) {
      if (language && !known.has(language)) self.wanted.add(language);
      return known.get(language);
    },
    has: (language) => known.has(language),
  };
  return self;
}
