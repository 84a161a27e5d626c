import { Can } from "../../../analysis/lexicon.ts";
import { rangesOf, type TokenRange } from "../../../analysis/token-range.ts";
import type { Words } from "../../../analysis/words.ts";
import type { Clause, VerbComplex } from "../grammar/clauses.ts";
import { type LightVerbCue, lightVerbCues } from "../rows/light-verb-cues.ts";
import { type Complement, type SayingVerb, verbsOfSaying } from "../rows/verbs-of-saying.ts";

/** What a clause's verb says about the saying, whichever table it stands in. */
export interface Cue {
  readonly act: SayingVerb["act"];
  readonly medium: SayingVerb["medium"];
  readonly opens: readonly Complement[];
  readonly isStrong: boolean;
  readonly addressee: SayingVerb["addressee"];
  /** Prepositions whose object holds the content: "warnte vor Glätte". */
  readonly prepositions: readonly string[];
  /** Whether a clause needs the pronominal adverb: "bestand darauf, dass". */
  readonly correlate: boolean;
  /** Words beside which it tells a deed. */
  readonly deedWith: readonly string[];
  /** Where the verb has its speaker. */
  readonly speaker: SayingVerb["speaker"];
  readonly tokens: readonly TokenRange[];
  readonly passive: boolean;
  readonly lemma: string;
  /** The words that make a plain verb one of saying: "zu Protokoll"; empty for a verb that is one by itself. */
  readonly fixed: readonly string[];
}

const plain = new Map<string, SayingVerb>();
const reflexive = new Map<string, SayingVerb>();
for (const row of verbsOfSaying) (row.reflexive ? reflexive : plain).set(row.lemma, row);

/** A row, and its words in small letters, as they are looked for. */
interface LightVerb {
  readonly row: LightVerbCue;
  readonly lower: readonly string[];
}
/** Of each plain verb its rows, and the words that one of them begins with: most clauses have none. */
const lightVerbs = new Map<string, { readonly rows: LightVerb[]; readonly firsts: Set<string> }>();
for (const row of lightVerbCues) {
  const lower = row.words.map((word) => word.toLowerCase());
  const known = lightVerbs.get(row.verb) ?? { rows: [], firsts: new Set() };
  known.rows.push({ row, lower });
  known.firsts.add(lower[0]!);
  lightVerbs.set(row.verb, known);
}
// "in Frage stellen" before "eine Frage stellen": the longer phrase says more.
for (const { rows } of lightVerbs.values()) rows.sort((a, b) => b.lower.length - a.lower.length);

/** The cue of a clause, from its verb; `null` where the verb is none of saying or thinking. */
export function cueOf(words: Words, clause: Clause): Cue | null {
  const { verb } = clause;
  if (verb === null) return null;
  const light = lightVerbOf(words, clause);
  if (light !== null) return light;
  const self = findWord(words, clause, "sich");
  // "sagte weiter": the adverb looks like a prefix.
  const base = verb.lemma.startsWith("weiter") ? verb.lemma.slice("weiter".length) : verb.lemma;
  const row = (self >= 0 ? reflexive.get(verb.lemma) : undefined) ?? plain.get(verb.lemma) ?? plain.get(base);
  if (row === undefined || (self >= 0 && !row.reflexive && isOwnObject(words, clause, self))) return null;
  const parts = row.lemma === verb.lemma ? verb.tokens : [clause.finite];
  return {
    ...ofRow(row),
    tokens: rangesOf(row.reflexive && self >= 0 ? [...parts, self] : parts),
    // "Die Nutzer sind aufgerufen": who is spoken to is the subject; "Die Stadt ist als Kurort eingestuft": what is judged is.
    passive:
      verb.passive ||
      isToBeDone(words, clause) ||
      (verb.auxiliary === "sein" && (row.addressee.includes("acc") || row.act === "deem")),
    lemma: row.lemma,
    fixed: [],
  };
}

/** "ist zu befürchten": it can or has to be done, by whom is not said. */
const isToBeDone = ({ bits, lower }: Words, { verb }: Clause): boolean =>
  verb?.auxiliary === "sein" &&
  verb.tokens.some(
    (i) => (bits[i]! & Can.zuInfinitive) !== 0 || (lower[i - 1] === "zu" && (bits[i]! & Can.infinitive) !== 0),
  );

/** The cue that a verb is by itself, with its words; `null` for a verb that is none. */
export function cueOfLemma(lemma: string, tokens: readonly TokenRange[]): Cue | null {
  const row = plain.get(lemma);
  return row === undefined ? null : { ...ofRow(row), tokens, passive: false, lemma, fixed: [] };
}

/**
 * "Der Verdacht bestätigte sich", "hatte sich herausgestellt": what has itself as its object says nothing; verbs that say with "sich"
 * have rows of their own. Behind a preposition "sich" is anybody ("sagte von sich").
 */
const isOwnObject = (words: Words, { first, opener, verb }: Clause, self: number): boolean =>
  // "In den Akten lässt sich nachlesen": it can be read there.
  verb?.auxiliary !== "lassen" &&
  (self === first || words.lower[self - 1] === opener || (words.bits[self - 1]! & Can.preposition) === 0);

/** "gab zu Protokoll", "brachte zum Ausdruck": a plain verb with the words that make it one of saying. */
function lightVerbOf(words: Words, clause: Clause): Cue | null {
  const { verb } = clause;
  if (verb === null) return null;
  // "ließ wissen", "will wissen": the modal or "lassen" may be the verb of the phrase.
  return (
    lightCue(words, clause, verb, verb.lemma) ??
    (verb.auxiliary === null ? null : lightCue(words, clause, verb, verb.auxiliary)) ??
    lightCue(words, clause, verb, withoutPrefix(words, verb))
  );
}

function lightCue(words: Words, clause: Clause, verb: VerbComplex, lemma: string): Cue | null {
  const known = lightVerbs.get(lemma);
  if (known === undefined || !hasAny(words, clause, known.firsts)) return null;
  for (const { row, lower } of known.rows) {
    const found: number[] = [];
    let from = clause.first;
    for (const word of lower) {
      const at = findWord(words, clause, word, from);
      if (at < 0) break;
      found.push(at);
      from = at + 1;
    }
    if (found.length < row.words.length) continue;
    return {
      ...ofRow(row),
      tokens: rangesOf([
        ...verb.tokens,
        ...found.flatMap((at) => phraseBefore(words, at)),
        ...ownSelf(words, clause, row),
      ]),
      passive: verb.passive,
      lemma: verb.lemma,
      fixed: row.words,
    };
  }
  return null;
}

/** "war von | die Rede", "sind | der gegenteiligen Auffassung": a noun of the phrase with its article and what stands between. */
function phraseBefore({ bits, lower, tokens }: Words, noun: number): number[] {
  if (tokens.forms[noun] === lower[noun]) return [noun];
  let first = noun - 1;
  while (
    first > 0 &&
    (bits[first]! & (Can.adjective | Can.article)) === Can.adjective &&
    tokens.forms[first] === lower[first]
  )
    first--;
  const isPhrase = first >= 0 && (bits[first]! & Can.article) !== 0;
  return isPhrase ? Array.from({ length: noun - first + 1 }, (_, k) => first + k) : [noun];
}

/** "zeigte sich zufrieden": "sich" belongs to the verb. */
function ownSelf(words: Words, clause: Clause, { reflexive }: LightVerbCue): number[] {
  const self = reflexive ? findWord(words, clause, "sich") : -1;
  return self < 0 ? [] : [self];
}

/** What a row says by itself, whichever of the two tables it stands in. */
const ofRow = (row: SayingVerb | LightVerbCue) => ({
  act: row.act,
  medium: row.medium,
  opens: row.opens,
  isStrong: row.strength === "strong",
  addressee: row.addressee,
  prepositions: row.prepositions,
  correlate: row.correlate,
  deedWith: row.deedWith,
  speaker: row.speaker,
});

function hasAny(words: Words, clause: Clause, wanted: ReadonlySet<string>): boolean {
  for (const segment of clause.own)
    for (let i = segment.first; i < segment.last; i++) if (wanted.has(words.lower[i]!)) return true;
  return false;
}

/** "ließ offen", "liegt nahe": the word of the phrase may have been taken for a prefix of the verb. */
function withoutPrefix(words: Words, { tokens, lemma }: VerbComplex): string {
  const prefix = tokens.length === 2 ? words.lower[tokens[1]!]! : "";
  return prefix !== "" && lemma.startsWith(prefix) ? lemma.slice(prefix.length) : "";
}

function findWord(words: Words, clause: Clause, word: string, from = clause.first): number {
  for (const segment of clause.own)
    for (let i = Math.max(segment.first, from); i < segment.last; i++) if (words.lower[i] === word) return i;
  return -1;
}
