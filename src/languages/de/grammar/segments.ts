import { Can, FINITE } from "../../../analysis/lexicon.ts";
import type { Words } from "../../../analysis/words.ts";
import type { Quotation, Tokens } from "../../../tokens/tokens.ts";
import { subordinators } from "../rows/subordinators.ts";
import { beforeSubordinators, coordinators, leadingConjunctions } from "../rows/word-classes/conjunctions.ts";
import { beforeRelatives, phraseOrClause } from "../rows/word-classes/prepositions.ts";
import { relativePronouns } from "../rows/word-classes/pronouns.ts";
import { bracketVerbs, governsInfinitives, infinitiveGovernors } from "../rows/word-classes/verbs.ts";
import { behindDateline } from "./dateline.ts";
import { agreementOf, nounPhraseEnd } from "./noun-phrases.ts";
import { canBeFinite, findVerbs, isSubjunctive, isSurelyFinite, type SegmentVerbs } from "./segment-verbs.ts";
import { unmarkedClause } from "./unmarked-clauses.ts";

/**
 * What a segment is, seen from its first words and its verb (the topological fields of IDS grammis):
 * - `verbSecond`: "Der Minister sagte gestern"; `verbFirst`: "sagte der Minister";
 * - `subordinate`: "dass es regnet"; `relative`: "der gestern kam"; `infinitive`: "die Steuern zu senken";
 * - `quotation`: nothing but a quotation; `fragment`: no verb of its own, an apposition, a list, the rest of a clause.
 */
export type SegmentKind =
  | "verbSecond"
  | "verbFirst"
  | "subordinate"
  | "relative"
  | "infinitive"
  | "quotation"
  | "fragment";

/** A stretch of a sentence between commas, colons, semicolons or dashes; quotations are never cut. */
export interface Segment {
  /** Tokens `first` to `last - 1`, without the mark that ends it. */
  readonly first: number;
  readonly last: number;
  /** The mark before it: "," ":" ";" "–"; "" at the start of the unit or where a quotation touches. */
  readonly before: string;
  readonly kind: SegmentKind;
  /** The word that opens a subordinate clause, in small letters; "" for none. */
  readonly opener: string;
  /** Token of the finite verb; -1 for none. */
  readonly finite: number;
  /** Whether the finite verb is a form of the Konjunktiv that cannot be indicative. */
  readonly subjunctive: boolean;
}

/** A sentence, or several that one quotation holds together. */
export interface Unit {
  /** Tokens `first` to `last - 1`. */
  readonly first: number;
  readonly last: number;
  /** `last` without the closing full stop, question or exclamation mark. */
  readonly end: number;
  readonly paragraph: number;
  readonly segments: readonly Segment[];
}

const BOUNDARIES = new Set([",", ":", ";", "–", "—", "--", "-"]);
const END_MARKS = new Set([".", "!", "?", "…", "...", ";", ":"]);

/**
 * Tokens of the longest unit. The longest quotation of the corpus has 221; what is longer is no sentence of prose, and
 * a bound keeps every rule linear in the length of the text.
 */
const LONGEST_UNIT = 320;

/** Cuts a text into units and their segments, without datelines; linear in the number of tokens. */
export function segmentText(words: Words): Unit[] {
  const { tokens } = words;
  const outer = outerQuotations(words);
  const units: Unit[] = [];
  let q = 0;
  for (let s = 0; s < tokens.sentences.length; s++) {
    const { first: sentence, paragraph } = tokens.sentences[s]!;
    let last = tokens.sentences[s]!.last;
    const first = behindDateline(tokens, sentence, last);
    while (q < outer.length && outer[q]!.close < first) q++;
    const begin = q;
    for (let k = q; k < outer.length && outer[k]!.open < last; k++) {
      while (outer[k]!.close >= last && s + 1 < tokens.sentences.length) last = tokens.sentences[++s]!.last;
      q = k;
    }
    let from = begin;
    for (let start = first; start < last; start += LONGEST_UNIT) {
      while (from < outer.length && outer[from]!.close < start) from++;
      units.push(cutUnit(words, start, Math.min(last, start + LONGEST_UNIT), paragraph, outer, from));
    }
  }
  return units;
}

/** The outermost quotations, unclosed ones as far as their speech goes. */
const outerQuotations = ({ tokens, closeOf }: Words): readonly Quotation[] =>
  tokens.quotations
    .map((q) => (q.closed ? q : { ...q, close: closeOf[q.open]! }))
    .filter(({ depth, open, close }) => depth === 0 && close >= 0 && close - open < LONGEST_UNIT);

/** The sentences of a stretch inside a quotation, cut as if they stood alone. Quotations inside it are not cut. */
export function segmentWithin(words: Words, first: number, last: number): Unit[] {
  const { sentenceOf, sentences } = words.tokens;
  const inner: Quotation[] = [];
  for (let i = first; i < last; i++) {
    const close = words.closeOf[i]!;
    if (close < 0 || close >= last) continue;
    inner.push({ open: i, close, closed: true, depth: 0 });
    i = close;
  }
  const units: Unit[] = [];
  let from = 0;
  for (let start = first; start < last; ) {
    const sentence = sentences[sentenceOf[start]!]!;
    const stop = Math.min(last, sentence.last);
    units.push(cutUnit(words, start, stop, sentence.paragraph, inner, from));
    while (from < inner.length && inner[from]!.close < stop) from++;
    start = stop;
  }
  return units;
}

function cutUnit(
  words: Words,
  first: number,
  last: number,
  paragraph: number,
  outer: readonly Quotation[],
  from: number,
): Unit {
  const { tokens } = words;
  let end = last;
  while (end > first && END_MARKS.has(tokens.forms[end - 1]!)) end--;
  const segments: Segment[] = [];
  let start = first;
  let before = "";
  let q = from;
  const close = (stop: number, mark: string) => {
    for (let cut = unmarkedClause(words, start, stop); cut > start; cut = unmarkedClause(words, start, stop)) {
      segments.push(describe(words, start, cut, before));
      // "… und der Verein versprach": no relative clause, which has a comma in front of it.
      before = leadingConjunctions.has(words.lower[cut]!) ? "" : ",";
      start = cut;
    }
    if (stop > start) segments.push(describe(words, start, stop, before));
    before = mark;
  };
  let depth = 0;
  for (let i = first; i < end; i++) {
    while (q < outer.length && outer[q]!.close < i) q++;
    const quotation = outer[q];
    if (quotation !== undefined && quotation.open === i && quotation.close < end + 1) {
      i = quotation.close;
      const touches = endsClause(tokens, quotation);
      if (touches && i + 1 < end && !BOUNDARIES.has(tokens.forms[i + 1]!)) {
        close(i + 1, "");
        start = i + 1;
      }
      continue;
    }
    const form = tokens.forms[i]!;
    if (form === "(" || form === "[") depth++;
    else if ((form === ")" || form === "]") && depth > 0) depth--;
    if (depth > 0) continue;
    if (i > start && joinsVerb(words, start, i, end)) {
      close(i, ",");
      start = i;
      continue;
    }
    if (!BOUNDARIES.has(form) || !isBoundary(tokens, i)) continue;
    if (form === "," && isInList(words, start, i, end, before)) continue;
    close(i, form);
    start = i + 1;
  }
  close(end, "");
  return { first, last, end, paragraph, segments };
}

/**
 * A comma between the parts of a list in a clause that still waits for its verb, which stands at the end:
 *
 *     Pläne , die gegen Anstand , Sitte und Recht verstoßen könnten        auf Fahnen , Banner und Parolen zu verzichten
 *                               ^                                                     ^
 */
function isInList(words: Words, start: number, comma: number, end: number, before: string): boolean {
  const { bits, lower, tokens } = words;
  if (before !== "," || start === comma) return false;
  const isBehindPreposition = (bits[start]! & Can.preposition) !== 0;
  const opensRelative = relativePronouns.has(lower[isBehindPreposition ? start + 1 : start]!);
  const opensPhrase = isBehindPreposition || nounPhraseEnd(words, start, comma) === comma;
  if (!opensRelative && !opensPhrase) return false;
  for (let i = start; i < comma; i++) if (tokens.forms[i] === lower[i] && (bits[i]! & VERBAL) !== 0) return false;
  let last = listEnd(words, comma, end);
  if (last < 0) return false;
  while (last < end && !BOUNDARIES.has(tokens.forms[last]!)) last++;
  const closing = last - 1;
  if (lower[closing - 1] === "zu" || (bits[closing]! & Can.zuInfinitive) !== 0) return opensPhrase || opensRelative;
  return opensRelative && (bits[closing]! & FINITE) !== 0 && tokens.forms[closing] === lower[closing];
}

/** Where a list ends of which a comma stands at `comma`: behind "und" and one more part; -1 for no list. */
function listEnd(words: Words, comma: number, end: number): number {
  const { lower } = words;
  let at = comma;
  for (let parts = 0; parts < MOST_PARTS && lower[at] === ","; parts++) {
    const part = nounPhraseEnd(words, at + 1, end);
    // "Hilfen , die Bund und Länder geben": a clause.
    if (part === at + 1 || relativePronouns.has(lower[at + 1]!)) return -1;
    // A phrase of two nouns holds its "und".
    if (lower.slice(at + 1, part).some((word) => coordinators.has(word))) return part;
    at = part;
  }
  if (!coordinators.has(lower[at] ?? "")) return -1;
  const last = nounPhraseEnd(words, at + 1, end);
  return last === at + 1 ? -1 : last;
}

/** Commas of one list. */
const MOST_PARTS = 6;

/** "… sei gut und kündigte an": a conjunction right before a finite verb opens a clause of its own without a comma. */
function joinsVerb(words: Words, start: number, i: number, end: number): boolean {
  if (!leadingConjunctions.has(words.lower[i]!) || i + 1 >= end) return false;
  const next = i + 1;
  if (words.quoteDepth[next] !== 0 || isSubjunctive(words, next) || waitsForVerb(words, start, i)) return false;
  return isSurelyFinite(words, next, i, end) || goesOnAs(words, start, i, end);
}

/** "was dieser jedoch bestreitet": what a relative pronoun opens has its verb still to come. */
function waitsForVerb({ bits, lower, tokens }: Words, start: number, i: number): boolean {
  if (!relativePronouns.has(lower[start]!) || tokens.forms[start] !== lower[start]) return false;
  for (let k = start + 1; k < i; k++) if ((bits[k]! & FINITE) !== 0) return false;
  return true;
}

/** "kam ins Haus und berichtet": what looks like a participle, behind a full verb that takes none. */
function goesOnAs(words: Words, start: number, i: number, end: number): boolean {
  const next = i + 1;
  if ((words.bits[next]! & (FINITE | Can.participle2)) !== ((words.bits[next]! & FINITE) | Can.participle2))
    return false;
  if (words.tokens.forms[next] !== words.lower[next] || !canBeFinite(words, next, i, end)) return false;
  let full = -1;
  for (let k = start; k < i; k++) {
    if (bracketVerbs.has(words.lower[k]!)) return false;
    if (full < 0 && isSurelyFinite(words, k, start, i)) full = k;
  }
  return full >= 0;
}

/** A hyphen is a dash only with space around it; a comma between digits was taken by the tokeniser. */
function isBoundary(tokens: Tokens, i: number): boolean {
  if (tokens.forms[i] !== "-") return true;
  return (
    i > 0 && tokens.ends[i - 1]! < tokens.starts[i]! && i + 1 < tokens.count && tokens.ends[i]! < tokens.starts[i + 1]!
  );
}

/** "„Das reicht nicht.“ sagte er": a quotation with its own full stop is a segment though no comma follows. */
function endsClause(tokens: Tokens, q: Quotation): boolean {
  const inner = tokens.forms[q.close - 1]!;
  return inner === "." || inner === "!" || inner === "?" || inner === "…" || inner === ",";
}

function describe(words: Words, first: number, last: number, before: string): Segment {
  if (isWhollyQuoted(words, first, last))
    return { first, last, before, kind: "quotation", opener: "", finite: -1, subjunctive: false };
  const verbs = findVerbs(words, first, last);
  const opening = openerOf(words, first, last, verbs);
  const base = { first, last, before, finite: verbs.finite, subjunctive: verbs.subjunctive };
  if (opening !== null) return { ...base, kind: opening.kind, opener: opening.word };
  if (verbs.finite < 0) return { ...base, kind: verbs.zuInfinitive ? "infinitive" : "fragment", opener: "" };
  if (isRelative(words, first, last, verbs.finite, before))
    return { ...base, kind: "relative", opener: words.lower[first]! };
  const lead = leadingConjunctions.has(words.lower[first]!) ? first + 1 : first;
  return { ...base, kind: verbs.finite <= lead ? "verbFirst" : "verbSecond", opener: "" };
}

function isWhollyQuoted(words: Words, first: number, last: number): boolean {
  return words.closeOf[first] === last - 1;
}

const LONGEST_LEAD = 3;

function openerOf(
  words: Words,
  first: number,
  last: number,
  verbs: SegmentVerbs,
): { kind: "subordinate"; word: string } | null {
  for (let i = first; i < last && i < first + LONGEST_LEAD; i++) {
    const word = words.lower[i]!;
    // "so dass" names a consequence, not a content.
    if (word === "dass" && words.lower[i - 1] === "so") return { kind: "subordinate", word: "sodass" };
    if (subordinators.has(word)) return isPreposition(words, word, verbs, last) ? null : { kind: "subordinate", word };
    if (!beforeSubordinators.has(word)) return null;
  }
  return null;
}

/** "Während des Treffens sagte er", "Ohne Hilfe gehe es nicht": with the verb in second place the word is a preposition or adverb. */
function isPreposition(words: Words, word: string, { finite, zuInfinitive }: SegmentVerbs, last: number): boolean {
  // "bot an, als Vermittler zu reisen"
  if (finite < 0) return word === "als" && zuInfinitive;
  return phraseOrClause.has(word) && !endsInVerb(words, finite, last) && !endsInTwo(words, finite, last);
}

/** "Da die Waffe gefunden wurde und der Film Spuren zeigte": two clauses with their verbs at the end. */
const endsInTwo = ({ bits, lower }: Words, finite: number, last: number): boolean =>
  leadingConjunctions.has(lower[finite + 1] ?? "") &&
  finite + 2 < last - 1 &&
  (bits[last - 1]! & FINITE) !== 0 &&
  (bits[finite + 2]! & FINITE) === 0;

/** "der gestern kam", "mit denen sie sprach": a relative pronoun in front and the verb at the end, behind a comma. */
function isRelative(words: Words, first: number, last: number, finite: number, before: string): boolean {
  if (before !== ",") return false;
  let i = first;
  if (words.lower[i] === "und") i++;
  if (beforeRelatives.has(words.lower[i]!) && i + 1 < last) i++;
  if (!relativePronouns.has(words.lower[i]!)) return false;
  // "…, die Polizei ermittle": article and noun that agree, then a verb in the Konjunktiv, are reported speech.
  const phrase = nounPhraseEnd(words, i, finite);
  if (
    phrase === finite &&
    finite > i + 1 &&
    isSubjunctive(words, finite) &&
    agreementOf(words, { first: i, last: i + 2 }) !== 0
  )
    return false;
  // Verb-second "der Minister sagte gestern" has its verb early and something behind it.
  return (
    finite === last - 1 ||
    // "die sich Rat nennt und im Mai die Macht ergriff"
    (finite > i + 1 && endsInTwo(words, finite, last)) ||
    ((finite > i + 1 || (words.bits[last - 1]! & FINITE) !== 0) && endsInVerb(words, finite, last))
  );
}

/**
 * Whether the finite verb stands where a subordinate clause has it: last, or in front of infinitives alone ("hätten kommen
 * können", Duden "Ersatzinfinitiv"). "Die Kritik müsse hingenommen werden" has it in second place.
 */
function endsInVerb(words: Words, finite: number, last: number): boolean {
  let end = finite;
  for (let i = finite + 1; i < last; i++) {
    if (words.bits[i]! === 0) continue;
    if (!isVerbal(words.bits[i]!)) return false;
    end = i;
  }
  if (end === finite || !bracketVerbs.has(words.lower[finite]!)) return true;
  return governsInfinitives.test(words.lower[finite]!) && infinitiveGovernors.has(words.lower[end]!);
}

const VERBAL = FINITE | Can.infinitive | Can.zuInfinitive | Can.participle2;
const isVerbal = (bits: number): boolean => (bits & VERBAL) !== 0;
