/*
Asks the server what there is to do before a form about a case is sent, and does it where it is told to work: it looks for a
number that gives, hashed (SHA-256, FIPS 180-4) together with the seal of the question, so many zero bits at the beginning. Its
messages: `working` once it works; at the end whether there was something to do (`pressed`), and, when it was told to work, that it
is `done`, with the `proof` or without.
*/
"use strict";

/** How long the question may take: a line that is slower makes waiting the shorter way. */
const ASK = 2500;
/** How long it works: a device that takes longer waits instead. */
const LONGEST = 5000;
/** After how many tries it looks at the clock. */
const ROUND = 4096;

/** The first 32 bits of what is behind the point of a root: of the first 64 primes the cube roots, of the first 8 the square roots. */
const primes = [];
for (let number = 2; primes.length < 64; number += 1) {
  if (primes.every((prime) => number % prime)) primes.push(number);
}
const behindThePoint = (root) => ((root - Math.floor(root)) * 4294967296) | 0;
const K = Int32Array.from(primes, (prime) => behindThePoint(Math.cbrt(prime)));
const H = Int32Array.from(primes.slice(0, 8), (prime) => behindThePoint(Math.sqrt(prime)));

const w = new Int32Array(64);

/** The first two words of the hash of the block in the first sixteen words of `w`. */
function hash() {
  for (let i = 16; i < 64; i += 1) {
    const [x, y] = [w[i - 15], w[i - 2]];
    const s0 = ((x >>> 7) | (x << 25)) ^ ((x >>> 18) | (x << 14)) ^ (x >>> 3);
    const s1 = ((y >>> 17) | (y << 15)) ^ ((y >>> 19) | (y << 13)) ^ (y >>> 10);
    w[i] = (w[i - 16] + s0 + w[i - 7] + s1) | 0;
  }
  let [a, b, c, d, e, f, g, h] = H;
  for (let i = 0; i < 64; i += 1) {
    const s1 = ((e >>> 6) | (e << 26)) ^ ((e >>> 11) | (e << 21)) ^ ((e >>> 25) | (e << 7));
    const t1 = (h + s1 + ((e & f) ^ (~e & g)) + K[i] + w[i]) | 0;
    const s0 = ((a >>> 2) | (a << 30)) ^ ((a >>> 13) | (a << 19)) ^ ((a >>> 22) | (a << 10));
    const t2 = (s0 + ((a & b) ^ (a & c) ^ (b & c))) | 0;
    h = g; g = f; f = e; e = (d + t1) | 0; d = c; c = b; b = a; a = (t1 + t2) | 0;
  }
  return [(H[0] + a) | 0, (H[1] + b) | 0];
}

/** The number, in hexadecimal digits; nothing when it takes too long. At most 32 bits are asked for. */
function solve(seal, bits) {
  const end = Date.now() + LONGEST;
  const sealed = Int32Array.from({ length: 8 }, (_, place) => parseInt(seal.slice(8 * place, 8 * place + 8), 16) | 0);
  for (let tried = 0; ; tried += 1) {
    w.set(sealed);
    // The number in 64 bits, the end of the message, and how long it is.
    w[8] = 0; w[9] = tried; w[10] = 0x80000000 | 0;
    w[11] = w[12] = w[13] = w[14] = 0;
    w[15] = 40 * 8;
    if (Math.clz32(hash()[0]) >= bits) return tried.toString(16);
    if (tried % ROUND === 0 && Date.now() > end) return undefined;
  }
}

self.onmessage = async ({ data: { id, work } }) => {
  let proof;
  let pressed = false;
  try {
    const answer = await fetch(`/pace?case=${encodeURIComponent(id)}`, { cache: "no-store", signal: AbortSignal.timeout(ASK) });
    const { bits, question, seal } = answer.ok ? await answer.json() : {};
    pressed = bits > 0 && bits <= 32;
    if (pressed && work) {
      self.postMessage({ working: true });
      const tried = solve(seal, bits);
      if (tried !== undefined) proof = `${question}-${tried}`;
    }
  } catch {
    // Then the form waits.
  }
  self.postMessage({ pressed, done: work, proof });
};
