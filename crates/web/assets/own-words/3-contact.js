// Names, telephone numbers, electronic and postal addresses.

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
  const own = new Set(taken(writer, tables).tokens.map((token) => token.word));
  const small = new Set(text.tokens.filter((token) => !token.capital).map((token) => token.word));
  const said = new Set(text.tokens.map((token) => token.word));
  function nearest(token) {
    const table = spoken.table(token.sentence);
    const changes = table ? table.namesChange : true;
    const word = [...token.word];
    for (const [name, parts] of ground.names.entries()) {
      for (const [place, written] of parts.entries()) {
        const part = [...written];
        if (part.length < 4 || word.length < 4) continue;
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
    // Alone, another first letter makes another name of a short one.
    if ([...part][0] !== [...token.word][0] && length(part) < 8) return false;
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
      if (!table.streets.beginsAt(words, street, table) || (table.streetsCapital && !words[street].capital)) continue;
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
    const words = taken(text.characters.slice(from, to).join(""), tables).tokens.map((token) => token.word);
    return words.length > 0 && ground.addresses.some((line) =>
      line.tokens.some((_, at) => words.every((word, step) => line.tokens[at + step]?.word === word)));
  };
  return places.filter((place) => !isTheirs(place)).map(([from, to]) => ({ kind: "address", from, to, name: null }));
}
