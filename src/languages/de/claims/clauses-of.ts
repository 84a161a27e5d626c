import { Can, FINITE } from "../../../analysis/lexicon.ts";
import type { Words } from "../../../analysis/words.ts";
import { firstAtOrAfter } from "../../../propositions/slot-context.ts";
import type { Statement } from "../../../statements/statement.ts";
import type { Span } from "../../../text/span.ts";
import { TokenKind } from "../../../tokens/tokens.ts";
import { type Clause, clausesOf } from "../grammar/clauses.ts";
import { segmentWithin } from "../grammar/segments.ts";
import { askedOpeners, besideOpeners, comparesWith, ofConsequence, tooLittle } from "../rows/claims/clause-words.ts";
import { auxiliariesAndModals } from "../rows/word-classes/verbs.ts";

/** The words of one clause of a statement. A frame in the middle of a sentence does not part it. */
export interface SaidClause {
  /** In text order, without the words of clauses inside it. */
  readonly tokens: readonly number[];
  /** Of its full verb, prefix joined; null where it has none. */
  readonly verb: string | null;
  readonly finite: number;
}

/** The clauses that a statement asserts, in text order: not its conditions, reasons and relative clauses. */
export const clausesSaid = (words: Words, { quote }: Statement, without: readonly Span[]): readonly SaidClause[] =>
  clausesWithin(words, quote, without, (clauses) => assertedOf(words, clauses));

/** Of the clauses of each sentence of some spans those that are chosen, in text order; none of a question. */
export function clausesWithin(
  words: Words,
  spans: readonly Span[],
  without: readonly Span[],
  chosenOf: (clauses: readonly Clause[]) => readonly Clause[],
): readonly SaidClause[] {
  const said: SaidClause[] = [];
  let sentence = -1;
  for (const { first, last } of runsOf(words, spans)) {
    for (const unit of segmentWithin(words, first, last)) {
      if (words.tokens.forms[unit.last - 1] === "?") continue;
      for (const clause of chosenOf(clausesOf(words, unit))) {
        const [next, ...more] = splitAtVerbs(words, saidClause(words, clause, without));
        const before = said.at(-1);
        if (before && sentence === words.tokens.sentenceOf[unit.first] && goesOn(before, next, first))
          said[said.length - 1] = joined(words, before, next);
        else if (next.tokens.length > 0) said.push(next);
        said.push(...more);
        sentence = words.tokens.sentenceOf[unit.first]!;
      }
    }
  }
  return said;
}

function assertedOf(words: Words, all: readonly Clause[]): readonly Clause[] {
  const clauses = all.filter(({ kind, opener }) => kind !== "subordinate" || !askedOpeners.has(opener));
  const kept = clauses.filter((clause) => isAsserted(clause) && !isOfTooLittle(words, clause));
  return kept.length > 0 ? kept : clauses.slice(0, 1);
}

const isAsserted = ({ kind, opener }: Clause): boolean =>
  kind !== "relative" && !(kind === "subordinate" && besideOpeners.has(opener));

/** "Das Netz ist nicht so dicht, dass nichts hindurchgeht": that nothing goes through is not said. */
function isOfTooLittle({ lower }: Words, { kind, opener, own: [first] }: Clause): boolean {
  if (kind !== "subordinate" || opener !== ofConsequence || first === undefined) return false;
  return tooLittle.test(lower.slice(Math.max(0, first.first - TOO_LITTLE), first.first).join(" "));
}
/** Words that hold such a measure. */
const TOO_LITTLE = 8;

function saidClause(words: Words, clause: Clause, without: readonly Span[]): SaidClause {
  const { starts, ends } = words.tokens;
  const isOther = (i: number) => without.some(({ start, end }) => starts[i]! >= start && ends[i]! <= end);
  const tokens = clause.own
    .flatMap(({ first, last }) => Array.from({ length: last - first }, (_, k) => first + k))
    .filter((i) => !isOther(i));
  const verb = clause.verb;
  return { tokens, verb: verb && !isOther(verb.tokens[0]!) ? verb.lemma : null, finite: clause.finite };
}

/**
 * "… beginne am 18. Mai und ende im Oktober": two clauses with one first field. At least one is returned.
 */
function splitAtVerbs(words: Words, clause: SaidClause): readonly [SaidClause, ...SaidClause[]] {
  const { bits, lower, lexicon } = words;
  const { tokens, finite } = clause;
  const at = tokens.findIndex(
    (i, k) => i > finite && finite >= 0 && lower[i] === "und" && isFiniteOnly(bits[tokens[k + 1] ?? -1] ?? 0),
  );
  if (at < 0) return [clause];
  const rest = tokens.slice(at + 1);
  const field = tokens.filter((i) => i < finite);
  const verb = lexicon.verbLemma(lower[rest[0]!]!, FINITE);
  const next = { tokens: [...field, ...rest], verb, finite: rest[0]! };
  const full = rest.findLast((i) => (bits[i]! & PARTICIPLE_OR_INFINITIVE) !== 0 && isSmall(words, i) && i !== rest[0]);
  const isAuxiliary = verb !== null && auxiliariesAndModals.has(verb) && full !== undefined;
  return [
    { ...clause, tokens: tokens.slice(0, at) },
    isAuxiliary ? { ...next, verb: lexicon.verbLemma(lower[full]!) ?? verb } : next,
  ];
}

const NOT_A_VERB = Can.article | Can.pronoun | Can.preposition | Can.infinitive | Can.adverb | Can.adjective;
const isFiniteOnly = (bits: number): boolean => (bits & FINITE) !== 0 && (bits & NOT_A_VERB) === 0;

/** Whether a clause is the rest of the one before: a part of it lacks a verb, or a frame stands between auxiliary and verb. */
const goesOn = (before: SaidClause, next: SaidClause, run: number): boolean =>
  before.finite < 0 ||
  next.finite < 0 ||
  (next.tokens[0] === run && before.verb !== null && auxiliariesAndModals.has(before.verb));

/** "… ist | stärker beschädigt": the full verb of an auxiliary stands behind the frame. */
function joined(words: Words, a: SaidClause, b: SaidClause): SaidClause {
  const tokens = [...a.tokens, ...b.tokens];
  const finite = a.finite >= 0 ? a.finite : b.finite;
  const verb = a.verb ?? b.verb;
  if (verb !== null && !auxiliariesAndModals.has(verb)) return { tokens, verb, finite };
  const compared = b.tokens.findIndex((i) => comparesWith.has(words.lower[i]!));
  const own = compared < 0 ? b.tokens : b.tokens.slice(0, compared);
  const full = own.findLast((i) => (words.bits[i]! & PARTICIPLE_OR_INFINITIVE) !== 0 && isSmall(words, i));
  return { tokens, finite, verb: full === undefined ? verb : (words.lexicon.verbLemma(words.lower[full]!) ?? verb) };
}

const PARTICIPLE_OR_INFINITIVE = Can.infinitive | Can.zuInfinitive | Can.participle2;
const isSmall = ({ tokens, lower }: Words, i: number): boolean => tokens.forms[i] === lower[i];

/** The tokens of the spans, without the quotation marks around each. */
function runsOf({ tokens, closeOf }: Words, spans: readonly Span[]): { first: number; last: number }[] {
  const runs: { first: number; last: number }[] = [];
  for (const { start, end } of spans) {
    let first = firstAtOrAfter(tokens.starts, start);
    let last = firstAtOrAfter(tokens.starts, end);
    first = behindDateline(tokens.forms, first, last);
    if (closeOf[first] === last - 1) {
      first++;
      last--;
    } else {
      if (tokens.kinds[first] === TokenKind.quoteMark && closeOf[first]! >= last) first++;
      if (tokens.kinds[last - 1] === TokenKind.quoteMark && last - 1 > first && !closes(closeOf, first, last - 1))
        last--;
    }
    if (last > first) runs.push({ first, last });
  }
  return runs;
}

/** Tokens in which an agency's dateline ends: "Friedrichstadt (dpa) - Die Brücke …". */
const LONGEST_DATELINE = 12;

function behindDateline(forms: readonly string[], first: number, last: number): number {
  for (let i = first + 1; i < last && i < first + LONGEST_DATELINE; i++)
    if (forms[i - 1] === ")" && (forms[i] === "-" || forms[i] === "–" || forms[i] === "—")) return i + 1;
  return first;
}

/** Whether the mark at `mark` closes a quotation that opens at or behind `first`. */
function closes(closeOf: Int32Array, first: number, mark: number): boolean {
  for (let i = first; i < mark; i++) if (closeOf[i] === mark) return true;
  return false;
}
