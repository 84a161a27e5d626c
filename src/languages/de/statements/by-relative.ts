import { Can, FINITE } from "../../../analysis/lexicon.ts";
import { range, type TokenRange } from "../../../analysis/token-range.ts";
import type { Words } from "../../../analysis/words.ts";
import { newDraft } from "../../../statements/draft.ts";
import type { Clause } from "../grammar/clauses.ts";
import { nounPhraseEnd } from "../grammar/noun-phrases.ts";
import { relativePrepositions, sourceRelatives } from "../rows/statements/cue-words.ts";
import { type Context, recentDrafts } from "./context.ts";
import type { Draft } from "./draft.ts";
import { mediumOf } from "./medium.ts";
import { isCarrier, isSourceNoun, reportingNoun } from "./source-nouns.ts";

interface Found {
  /** The preposition, or "wonach". */
  readonly cue: number;
  /** What is said, behind the pronoun and the preposition. */
  readonly content: number;
}

/**
 * A relative clause that tells what the noun in front of it says:
 *
 *     Es gibt Gerüchte , nach denen der Sänger krank war .
 *     Das Amt legte einen Bericht vor , dem zufolge der Kran alt war .
 *     Es galt ein Plan , laut dem alle Höfe ein Rad bekommen sollten .
 *     Berichte , wonach drei Kräne beschädigt seien , wies er zurück .
 */
export function findByRelative(context: Context, index: number): void {
  const { words } = context;
  const clauses = context.clauses[index]!;
  for (const clause of clauses) {
    if (clause.before !== ",") continue;
    const found = openerOf(words, clause);
    if (found === null || isTaken(context, index, found.content)) continue;
    const source = sourceBefore(words, clause.first - 1, context.units[index]!.first);
    if (words.lower[found.cue] === "nach" && !isSource(words, source)) continue;
    context.drafts.push(draftOf(context, index, clause, found, source));
  }
}

const isTaken = (context: Context, index: number, token: number): boolean =>
  recentDrafts(context, index).some(
    (d) => d.unit === index && d.quote.some((r) => r.first <= token && token < r.last && d.type !== "asserted"),
  );

/** "nach denen", "laut dem", "dem zufolge", "wonach" at the start of the clause. */
function openerOf({ lower }: Words, { kind, first, last, opener }: Clause): Found | null {
  if (first + 2 >= last) return null;
  if (opener === "wonach") return { cue: first, content: first + 1 };
  if (kind !== "relative") return null;
  const [one, two] = [lower[first]!, lower[first + 1]!];
  if (relativePrepositions.has(one) && sourceRelatives.has(two)) return { cue: first, content: first + 2 };
  return sourceRelatives.has(one) && two === "zufolge" ? { cue: first + 1, content: first + 2 } : null;
}

/**
 * The noun phrase that ends right before the comma; else the nearest noun of saying in front ("hat Berichte zurückgewiesen ,
 * wonach …"); else the phrase before the verb's last word ("legte einen Plan vor , dem zufolge …").
 */
function sourceBefore(words: Words, comma: number, from: number): TokenRange | null {
  return phraseBefore(words, comma, from) ?? sayingBefore(words, comma, from) ?? phraseBefore(words, comma - 1, from);
}

function phraseBefore(words: Words, end: number, from: number): TokenRange | null {
  const first = phraseStart(words, end, from);
  return first < end ? range(first, end) : null;
}

function sayingBefore(words: Words, comma: number, from: number): TokenRange | null {
  for (let i = comma - 1; i >= from; i--) {
    if (words.tokens.forms[i] === words.lower[i] || reportingNoun(words.lower[i]!) === null) continue;
    const end = nounPhraseEnd(words, i, comma);
    return range(Math.min(i, phraseStart(words, end, from)), end);
  }
  return null;
}

/** Where the longest noun phrase that ends there begins, with its article where it has one; `end` for none. */
function phraseStart(words: Words, end: number, from: number): number {
  let longest = end;
  for (let first = end - 1; first >= Math.max(from, end - LONGEST_PHRASE); first--) {
    if (nounPhraseEnd(words, first, end) !== end || isVerb(words, first)) continue;
    longest = first;
    if ((words.bits[first]! & Can.article) !== 0 && !/^de[rs]$/u.test(words.lower[first]!)) break;
  }
  return longest;
}

const isVerb = ({ bits }: Words, i: number): boolean => (bits[i]! & FINITE) !== 0 && (bits[i]! & Can.article) === 0;

const LONGEST_PHRASE = 10;

/** Whether the head of the phrase, its first noun, names a text, a saying or a thought. */
function isSource({ lower, tokens }: Words, source: TokenRange | null): boolean {
  if (source === null) return false;
  for (let i = source.first; i < source.last; i++) {
    const word = lower[i]!;
    if (tokens.forms[i] === word) continue;
    return isSourceNoun(word) || isCarrier(word) || (reportingNoun(word)?.roles.includes("dass") ?? false);
  }
  return false;
}

function draftOf(
  context: Context,
  index: number,
  clause: Clause,
  { cue, content }: Found,
  source: TokenRange | null,
): Draft {
  const unit = context.units[index]!;
  const holder = context.clauses[index]!.findLast((c) => c.first < clause.first && c.finite >= 0);
  return newDraft({
    type: "indirect",
    quote: [range(content, clause.last)],
    speaker: source === null ? [] : [source],
    cue: [range(cue, cue + 1)],
    frame: [range(holder?.first ?? unit.first, content)],
    medium: mediumOf(context.words, null, source, "frame"),
    unit: index,
    rule: "de/relative-source",
  });
}
