import { Can, FINITE } from "../../../../analysis/lexicon.ts";
import { covers } from "../../../../analysis/token-range.ts";
import type { Words } from "../../../../analysis/words.ts";
import { type Clause, clausesOf } from "../../grammar/clauses.ts";
import { segmentWithin } from "../../grammar/segments.ts";
import { judgedOpeners } from "../../rows/statements/factuality-words.ts";
import { subordinators } from "../../rows/subordinators.ts";
import { leadingConjunctions } from "../../rows/word-classes/conjunctions.ts";
import type { Context } from "../context.ts";
import type { Draft } from "../draft.ts";

/** The part of a quote that is judged: its main clause, without relative clauses, reasons and conditions. */
export interface JudgedClause {
  /** Null where the quote has no verb: „ein großer Fehler“. */
  readonly clause: Clause | null;
  /** The clause's own words that stand in the quote, in text order. */
  readonly tokens: readonly number[];
  /** All clauses of the quote, in text order. */
  readonly all: readonly Clause[];
}

/**
 * Finds the main clause of what is said (guideline, section 1): of two joined main clauses the first counts.
 *
 *     „ Wenn es regnet , bleibt die Schule , die am Fluss liegt , geschlossen “
 *                        ^                ^                       ^
 */
export function judgedClause(context: Context, draft: Draft): JudgedClause {
  const { words } = context;
  const all = clausesWithin(context, draft);
  const clause = mainOf(words, all, draft);
  const tokens = clause === null ? looseTokens(words, all, draft) : ownTokens(words, clause, draft);
  return { clause, tokens, all };
}

/** The clauses whose verb stands in the quote; inside a quotation they are cut anew, as the sentence around keeps it whole. */
function clausesWithin({ words, units, clauses }: Context, draft: Draft): Clause[] {
  const found: Clause[] = [];
  for (const { first, last } of draft.quote) {
    const close = words.closeOf[first]!;
    if (close < 0 || close < last - 2) continue;
    for (const unit of segmentWithin(words, first + 1, Math.min(close, last))) found.push(...clausesOf(words, unit));
  }
  if (found.length > 0) return found;
  const unit = units[draft.unit]!;
  return clauses[draft.unit]!.filter((c) => {
    const at = c.finite >= 0 ? c.finite : c.first;
    return c.first < unit.last && covers(draft.quote, at);
  });
}

function mainOf(words: Words, all: readonly Clause[], draft: Draft): Clause | null {
  const first = draft.quote[0]!.first;
  const main = all.find((c, k) => isMain(c) && !isCondition(words, all, k));
  // "dass er fuhr , zwei Zeugen seien nicht gehört worden": of two joined clauses the first; not "Dass er fuhr , sei nicht sicher".
  const opened = all.find((c) => c.first === first && subordinators.get(c.opener) === "content");
  if (opened !== undefined && main?.kind !== "verbFirst") return opened;
  if (main) return main;
  return (
    all.find((c) => c.kind === "subordinate" && (judgedOpeners.has(c.opener) || c.first === first)) ??
    all.find((c) => c.kind === "infinitive") ??
    all.find((c) => c.kind === "relative" && c.first === first) ??
    null
  );
}

const isMain = ({ kind }: Pick<Clause, "kind">): boolean => kind === "verbSecond" || kind === "verbFirst";

/** "Sollte es regnen , bleibt …", "Hätte er gebremst , wäre …": the verb first, and a main clause behind that leans on it. */
export function isCondition(words: Words, all: readonly Clause[], k: number): boolean {
  const clause = all[k]!;
  if (clause.kind !== "verbFirst" || clause.before !== "") return false;
  const next = all.slice(k + 1).find(isMain);
  if (next === undefined || next.before !== ",") return false;
  return next.kind === "verbFirst" || RESULT.has(words.lower[next.first]!);
}

const RESULT = new Set(["so", "dann"]);
function ownTokens(words: Words, clause: Clause, draft: Draft): number[] {
  const tokens: number[] = [];
  for (const segment of clause.own)
    for (let i = segment.first; i < segment.last; i++) {
      if (startsSecond(words, clause, i)) return tokens;
      if (covers(draft.quote, i)) tokens.push(i);
    }
  return tokens;
}

/**
 * Where a second clause begins that no comma parts from the first:
 *
 *     dass die Daten offen lagen und nicht verschlüsselt waren
 *                                ^
 *     die Brücke sei sicher und werde nicht gesperrt
 *                           ^
 */
function startsSecond({ bits, lower, tokens }: Words, { kind, finite }: Clause, i: number): boolean {
  if (finite < 0 || i <= finite || !leadingConjunctions.has(lower[i]!)) return false;
  if (!isMain({ kind })) return i === finite + 1;
  const next = i + 1;
  return tokens.forms[next] === lower[next] && (bits[next]! & FINITE) !== 0 && (bits[next]! & NOT_VERB) === 0;
}

const NOT_VERB =
  Can.infinitive | Can.participle2 | Can.adjective | Can.adverb | Can.article | Can.preposition | Can.pronoun;

/** A quote without a main clause: every word that is in no subordinate one. */
function looseTokens(words: Words, all: readonly Clause[], draft: Draft): number[] {
  const inner = all.filter((c) => c.kind === "relative" || c.kind === "subordinate");
  const tokens: number[] = [];
  for (const { first, last } of draft.quote)
    for (let i = first; i < last; i++)
      if (words.bits[i] !== 0 && !inner.some((c) => c.first <= i && i < c.last)) tokens.push(i);
  return tokens;
}
