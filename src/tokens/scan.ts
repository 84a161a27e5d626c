import { CharClass, charClass, isLetter } from "./characters.ts";
import { TokenKind } from "./tokens.ts";

/** A growing list of tokens: start, end and kind of each. */
export interface RawTokens {
  starts: Int32Array;
  ends: Int32Array;
  kinds: Uint8Array;
  count: number;
}

const HYPHEN = 0x2d;
const NON_BREAKING_HYPHEN = 0x2011;
const SLASH = 0x2f;
const DOT = 0x2e;
const COMMA = 0x2c;
const COLON = 0x3a;
const AT = 0x40;
const HASH = 0x23;
const AMPERSAND = 0x26;
const UNDERSCORE = 0x5f;
const TYPEWRITER_APOSTROPHE = 0x27;
const APOSTROPHE = 0x2019;

/**
 * Splits a stretch into words, numbers and marks; one pass, no backtracking but for addresses. `endings`: what belongs to a word
 * behind a colon or a star in it.
 */
export function scan(content: string, from: number, to: number, out: RawTokens, endings: readonly string[]): void {
  let i = from;
  while (i < to) {
    const code = content.charCodeAt(i);
    const c = charClass(code);
    if (c === CharClass.space || (c === CharClass.joining && !isTokenStart(content, i, from))) {
      i++;
      continue;
    }
    const start = i;
    let kind: number;
    if (isLetter(c)) {
      const word = wordEnd(content, i + 1, to, endings);
      const end = Math.max(addressEnd(content, i, to), domainEnd(content, word, to));
      i = end > i ? end : word;
      kind = end > start ? TokenKind.address : TokenKind.word;
    } else if (c === CharClass.digit) {
      i = numberEnd(content, i + 1, to);
      kind = TokenKind.number;
      // "23-jährige", "1990er", "5G": digits that go on as a word are a word.
      const next = wordEnd(content, i, to, endings);
      if (next > i && goesOnAsWord(content, i, next)) {
        i = next;
        kind = TokenKind.word;
      }
    } else if (c === CharClass.quote) {
      i++;
      kind = TokenKind.quoteMark;
    } else if ((code === AT || code === HASH) && i + 1 < to && isLetter(charClass(content.charCodeAt(i + 1)))) {
      i = wordEnd(content, i + 1, to, endings);
      kind = TokenKind.address;
    } else {
      i = runEnd(content, i, to, code);
      kind = c === CharClass.punctuation ? TokenKind.punctuation : TokenKind.symbol;
    }
    while (i < to && charClass(content.charCodeAt(i)) === CharClass.joining) i++;
    push(out, start, i, kind);
  }
}

/** A joining character without anything before it is a token, so that no visible character is lost. */
function isTokenStart(content: string, i: number, from: number): boolean {
  return i === from || charClass(content.charCodeAt(i - 1)) === CharClass.space;
}

/** "-jährige", "er", "-Prozent-Hürde", but not "-2012" or "/12". */
function goesOnAsWord(content: string, from: number, to: number): boolean {
  for (let i = from; i < to; i++) if (isLetter(charClass(content.charCodeAt(i)))) return true;
  return false;
}

/** Letters, digits, joiners; a hyphen, slash, apostrophe, "&" or "_" between two of them. */
function wordEnd(content: string, from: number, to: number, endings: readonly string[]): number {
  let i = from;
  while (i < to) {
    const code = content.charCodeAt(i);
    const c = charClass(code);
    if (isLetter(c) || c === CharClass.digit || c === CharClass.joining) {
      i++;
      continue;
    }
    const next = i + 1 < to ? charClass(content.charCodeAt(i + 1)) : CharClass.space;
    const nextIsWord = isLetter(next) || next === CharClass.digit;
    if (isWordLink(code) && nextIsWord) {
      i += 2;
      continue;
    }
    // "Bürger:innen", "Sprecher*in": the gender colon and star stand inside a word.
    if (code === COLON || code === 0x2a) {
      const ending = endingAt(content, i + 1, endings);
      if (ending > 0) {
        i += 1 + ending;
        continue;
      }
    }
    // "Innen-" in "Innen- und Außenpolitik": the hyphen of a split compound belongs to the word.
    if (code === HYPHEN && i > from && next === CharClass.space) return i + 1;
    break;
  }
  return i;
}

/** Letters of the ending with which the word ends; 0 for none. */
function endingAt(content: string, at: number, endings: readonly string[]): number {
  for (const ending of endings)
    if (content.startsWith(ending, at) && !isLetter(charClass(content.charCodeAt(at + ending.length))))
      return ending.length;
  return 0;
}

function isWordLink(code: number): boolean {
  return (
    code === HYPHEN ||
    code === NON_BREAKING_HYPHEN ||
    code === SLASH ||
    code === AMPERSAND ||
    code === UNDERSCORE ||
    code === APOSTROPHE ||
    code === TYPEWRITER_APOSTROPHE
  );
}

/** "6.500", "3,5", "12:30": digits with one separator between two of them. */
function numberEnd(content: string, from: number, to: number): number {
  let i = from;
  while (i < to) {
    const code = content.charCodeAt(i);
    if (charClass(code) === CharClass.digit) i++;
    else if (
      (code === DOT || code === COMMA || code === COLON) &&
      i + 1 < to &&
      charClass(content.charCodeAt(i + 1)) === CharClass.digit
    )
      i += 2;
    else break;
  }
  return i;
}

/** "..." and "--" are one token; any other mark stands alone. */
function runEnd(content: string, from: number, to: number, code: number): number {
  let i = from + 1;
  if (code === DOT || code === HYPHEN) while (i < to && content.charCodeAt(i) === code) i++;
  return i;
}

const ADDRESS = /(?:https?:\/\/|www\.)[^\s<>„“”"«»]+|[\p{L}\d._%+-]{1,64}@[\p{L}\d-]+(?:\.[\p{L}\d-]+)+/uy;
const TRAILING = /[.,;:!?)\]'’]+$/u;

/** The end of a URL or e-mail address that begins here, or `from` where none does. */
function addressEnd(content: string, from: number, to: number): number {
  const code = content.charCodeAt(from) | 0x20;
  // Only "h…" and "w…" can begin a URL; an e-mail address needs an "@" close by.
  const maybeUrl =
    (code === 0x68 && content.startsWith("ttp", from + 1)) || (code === 0x77 && content.startsWith("ww.", from + 1));
  if (!maybeUrl && !atSignFollows(content, from, to)) return from;
  ADDRESS.lastIndex = from;
  const found = ADDRESS.exec(content)?.[0];
  if (found === undefined) return from;
  return Math.min(from + found.replace(TRAILING, "").length, to);
}

const DOMAIN = /\.(?:at|ch|com|de|eu|info|net|org|tv)(?![\p{L}\d-]|\.\p{L})/uy;

/** The end of "ndr.de", from the end of its first part on; -1 where no domain of a news site follows. */
function domainEnd(content: string, from: number, to: number): number {
  if (content.charCodeAt(from) !== DOT) return -1;
  DOMAIN.lastIndex = from;
  const found = DOMAIN.exec(content)?.[0];
  return found === undefined ? -1 : Math.min(from + found.length, to);
}

/** The longest local part of an e-mail address, RFC 5321 section 4.5.3.1.1. */
const LONGEST_LOCAL_PART = 64;

function atSignFollows(content: string, from: number, to: number): boolean {
  const end = Math.min(to, from + LONGEST_LOCAL_PART + 1);
  for (let i = from + 1; i < end; i++) {
    const code = content.charCodeAt(i);
    if (code === AT) return true;
    const c = charClass(code);
    if (!isLetter(c) && c !== CharClass.digit && code !== DOT && code !== HYPHEN && code !== UNDERSCORE) return false;
  }
  return false;
}

function push(out: RawTokens, start: number, end: number, kind: number): void {
  if (out.count === out.starts.length) grow(out);
  out.starts[out.count] = start;
  out.ends[out.count] = end;
  out.kinds[out.count] = kind;
  out.count++;
}

function grow(out: RawTokens): void {
  const size = out.starts.length * 2;
  const starts = new Int32Array(size);
  const ends = new Int32Array(size);
  const kinds = new Uint8Array(size);
  starts.set(out.starts);
  ends.set(out.ends);
  kinds.set(out.kinds);
  out.starts = starts;
  out.ends = ends;
  out.kinds = kinds;
}
