import { CharClass, charClass } from "../tokens/characters.ts";
import { TokenKind } from "../tokens/tokens.ts";
import { Can, Cell, FINITE } from "./lexicon.ts";
import type { Words } from "./words.ts";

/** Tokens `first` to `last - 1`. */
export interface TokenRange {
  readonly first: number;
  readonly last: number;
}

const DETERMINERS = new Set(
  (
    "der die das den dem des ein eine einen einem einer eines kein keine keinen keinem keiner keines mein dein sein seine seinen seinem " +
    "seiner seines ihr ihre ihren ihrem ihrer ihres unser unsere unseren unserem unserer unseres dieser diese dieses diesen diesem jener " +
    "jene jenes jenen jenem jeder jede jedes jeden jedem mancher manche manches viele vieler vielen mehrere mehrerer einige einiger einigen " +
    "alle aller allen beide beider beiden zahlreiche zahlreicher zahlreichen wenige weniger wenigen etliche deren dessen solche solcher solchen " +
    "zwei drei vier fünf sechs sieben acht neun zehn elf zwölf"
  ).split(" "),
);

/** Pronouns that stand for a whole noun phrase. "sie", "er" and so on are speakers of every twelfth quotation. */
const PRONOUNS = new Set(
  "er sie es wir ich man dieser diese dieses jener jene beide viele einige andere mehrere alle letzterer letztere ersterer erstere jemand niemand keiner".split(
    " ",
  ),
);

const GENITIVE_ARTICLES = new Set(
  "des der eines einer dieses dieser jenes jener seines seiner ihres ihrer unserer aller beider mehrerer vieler zweier dreier zahlreicher deren dessen".split(
    " ",
  ),
);

/** Prepositions whose phrase belongs to the noun before it more often than to the verb, in titles and sources. */
const ATTRIBUTE_PREPOSITIONS = new Set(["von", "vom", "für", "fürs", "um", "aus"]);

const isCapital = (words: Words, i: number): boolean =>
  charClass(words.tokens.forms[i]!.charCodeAt(0)) === CharClass.upper;

/** A noun or a name: a capitalised word, or "al-", "bin", "van" between two of them. */
function isNominal(words: Words, i: number): boolean {
  const { tokens, bits } = words;
  const kind = tokens.kinds[i];
  if (kind === TokenKind.address || kind === TokenKind.symbol) return kind === TokenKind.address;
  if (kind !== TokenKind.word) return false;
  if (isCapital(words, i)) return (bits[i]! & (Can.noun | Can.properNoun)) !== 0 || (bits[i]! & NOT_NOMINAL) === 0;
  return NAME_PARTS.has(words.lower[i]!) || words.lower[i]!.startsWith("al-");
}

const NOT_NOMINAL = Can.article | Can.preposition | Can.pronoun | Can.conjunction | Can.adverb | Can.adjective | FINITE;

const NAME_PARTS = new Set("von van de der den bin ibn al el zu del da di la le du und".split(" "));

/** Whether a small word can stand between determiner and noun. */
function isAttribute(words: Words, i: number): boolean {
  const b = words.bits[i]!;
  if (words.tokens.kinds[i] === TokenKind.number || words.tokens.kinds[i] === TokenKind.ordinal) return true;
  if (words.tokens.kinds[i] !== TokenKind.word) return false;
  if ((b & (Can.adjective | Can.participle1)) !== 0) return true;
  if ((b & Can.participle2) !== 0 && /(?:e|en|er|es|em)$/u.test(words.lower[i]!)) return true;
  return ADVERBS_BEFORE_ADJECTIVES.has(words.lower[i]!);
}

const ADVERBS_BEFORE_ADJECTIVES = new Set(
  "sehr rund etwa mehr als über fast knapp ehemals neu frisch so besonders damals weitere bisher derzeit zuständige bisherige ganz".split(
    " ",
  ),
);

/**
 * The end (exclusive) of the noun phrase that begins at token `i`, with its attributes in the genitive, with "von",
 * in brackets and names in quotation marks; `i` where none begins.
 *
 *     der Chef der Bundesagentur für Arbeit , Frank Weise , sagte
 *     ^                                     ^
 */
export function nounPhraseEnd(words: Words, i: number, limit: number): number {
  const core = coreEnd(words, i, limit);
  if (core === i) return i;
  let end = core;
  for (;;) {
    const next = attributeEnd(words, i, end, limit);
    if (next === end) return end;
    end = next;
  }
}

/** Determiner, adjectives, nouns; or a pronoun alone. */
function coreEnd(words: Words, start: number, limit: number): number {
  const { tokens, lower } = words;
  let i = start;
  if (i >= limit) return start;
  if (DETERMINERS.has(lower[i]!) || tokens.kinds[i] === TokenKind.number) i++;
  if (i === start && PRONOUNS.has(lower[i]!) && tokens.kinds[i] === TokenKind.word) return i + 1;
  while (i < limit && !isNominal(words, i) && (isAttribute(words, i) || DETERMINERS.has(lower[i]!))) i++;
  let nouns = i;
  while (nouns < limit) {
    if (words.closeOf[nouns]! >= 0 && words.closeOf[nouns]! < limit && isNameQuotation(words, nouns))
      nouns = words.closeOf[nouns]! + 1;
    else if (
      isNominal(words, nouns) &&
      (nouns > i || isCapital(words, nouns) || words.lower[nouns]!.startsWith("al-"))
    ) {
      // "und" and "von" join two names only when a capital follows.
      if (
        !isCapital(words, nouns) &&
        (nouns + 1 >= limit ||
          !isCapital(words, nouns + 1) ||
          lower[nouns] === "und" ||
          lower[nouns] === "der" ||
          lower[nouns] === "den" ||
          lower[nouns] === "zu")
      )
        break;
      nouns++;
    } else if (nouns > i && (tokens.kinds[nouns] === TokenKind.ordinal || /^[IVX]+\.?$/u.test(tokens.forms[nouns]!)))
      nouns++;
    else break;
  }
  if (nouns > i) return nouns;
  // "beide", "viele", "die zweite": a determiner alone stands for a phrase when nothing nominal follows.
  return i > start && PRONOUNS.has(lower[start]!) ? start + 1 : start;
}

/** A quotation of names: „Süddeutsche Zeitung“, without a verb in it. */
function isNameQuotation(words: Words, open: number): boolean {
  const close = words.closeOf[open]!;
  if (close - open > 7) return false;
  for (let k = open + 1; k < close; k++) if ((words.bits[k]! & FINITE) !== 0 && !isCapital(words, k)) return false;
  return isCapital(words, open + 1) || words.tokens.kinds[open + 1] !== TokenKind.word;
}

function attributeEnd(words: Words, start: number, end: number, limit: number): number {
  const { tokens, lower } = words;
  if (end >= limit) return end;
  const form = tokens.forms[end]!;
  if (form === "(" || form === "[") {
    const close = form === "(" ? ")" : "]";
    for (let k = end + 1; k < limit && k < end + LONGEST_BRACKET; k++) if (tokens.forms[k] === close) return k + 1;
    return end;
  }
  const word = lower[end]!;
  if (GENITIVE_ARTICLES.has(word) && !endsWithName(words, start, end) && !isTold(words, end, limit)) {
    const core = coreEnd(words, end, limit);
    if (core > end + 1) return core;
  }
  if (ATTRIBUTE_PREPOSITIONS.has(word) || (word === "bei" && isCapital(words, end - 1))) {
    const core = coreEnd(words, end + 1, limit);
    if (core > end + 1) return core;
  }
  if (word === "und" || word === "sowie" || word === "&" || word === "oder") {
    const core = coreEnd(words, end + 1, limit);
    if (core > end + 1) return core;
  }
  return end;
}

/** "sagte der Sprecher der Nachrichtenagentur dpa": a medium behind a person is told, it is not spoken for. */
function isTold(words: Words, article: number, limit: number): boolean {
  for (let i = article + 1; i < Math.min(limit, article + 4); i++) if (TOLD_MEDIA.test(words.lower[i]!)) return true;
  return false;
}

const TOLD_MEDIA = /(?:agentur|zeitung|blatt|magazin|sender|^dpa|^afp|^ap|^apa|^reuters|„)$/u;

const LONGEST_BRACKET = 12;

/** "Meier der Zeitung": a personal name takes no genitive attribute. */
function endsWithName(words: Words, start: number, end: number): boolean {
  const b = words.bits[end - 1]!;
  if (end - start >= 1 && (b & Can.properNoun) !== 0 && (b & Can.noun) === 0) return true;
  return (
    words.lexicon.bits(words.tokens.forms[end - 1]!) === 0 &&
    end - start >= 2 &&
    isCapital(words, end - 2) &&
    (words.bits[end - 2]! & Can.article) === 0
  );
}

/** The cells that determiner, adjectives and first noun of a phrase share; 0 where they do not go together. */
export function agreementOf(words: Words, { first, last }: TokenRange): number {
  let cells: number = Cell.any;
  for (let i = first; i < last; i++) {
    const own = words.agreement[i]!;
    const isNoun = isCapital(words, i) && (words.bits[i]! & (Can.noun | Can.properNoun)) !== 0;
    if (own !== 0) cells &= own;
    if (isNoun) break;
  }
  return cells;
}

/** Whether the phrase can be a subject: its words share a nominative. */
export function canBeNominative(words: Words, range: TokenRange): boolean {
  if (NOT_NOMINATIVE.has(words.lower[range.first]!)) return false;
  const cells = agreementOf(words, range);
  return cells === 0 || (cells & Cell.nominative) !== 0;
}

const NOT_NOMINATIVE = new Set(
  "den dem des einen einem eines keinen keinem seinen seinem seines ihren ihrem ihres diesen diesem dieses mich dich sich uns euch ihn ihm ihnen deren dessen".split(
    " ",
  ),
);
