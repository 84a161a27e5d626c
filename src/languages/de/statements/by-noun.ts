import { Can, Cell } from "../../../analysis/lexicon.ts";
import { range, type TokenRange } from "../../../analysis/token-range.ts";
import type { Words } from "../../../analysis/words.ts";
import { newDraft } from "../../../statements/draft.ts";
import type { Clause } from "../grammar/clauses.ts";
import { agreementOf, nounPhraseEnd } from "../grammar/noun-phrases.ts";
import { hedgingPredicates } from "../rows/hedging-predicates.ts";
import type { ReportingNoun } from "../rows/reporting-nouns.ts";
import { existingVerbs, possessiveStems } from "../rows/statements/cue-words.ts";
import { contentOpeners } from "../rows/word-classes/conjunctions.ts";
import { fromWords } from "../rows/word-classes/prepositions.ts";
import { auxiliariesAndModals } from "../rows/word-classes/verbs.ts";
import { holderOf, type NounSite, ownerOf } from "./by-noun/owner.ts";
import { type Context, recentDrafts } from "./context.ts";
import type { Draft } from "./draft.ts";
import { reportingNoun } from "./source-nouns.ts";

/**
 * Content that a noun opens: "die Forderung , die Steuern zu senken", "der Vorwurf , er habe gelogen",
 * "mit der Begründung , dass …". The noun is the cue, its genitive the speaker.
 */
export function findByNoun(context: Context, index: number): void {
  const clauses = context.clauses[index]!;
  for (let k = 1; k < clauses.length; k++) {
    const content = clauses[k]!;
    if (content.before !== "," || !isContent(content)) continue;
    if (
      recentDrafts(context, index).some(
        (d) => d.unit === index && d.quote.some((r) => r.first <= content.first && content.first < r.last),
      )
    )
      continue;
    const noun = nounBefore({
      words: context.words,
      clauses,
      content,
      comma: content.first - 1,
      from: context.units[index]!.first,
    });
    if (noun === null || (noun.speaker === null && isOwnHedge(context, index, noun))) continue;
    context.drafts.push(draftOf(context, index, clauses, k, noun));
  }
}

/** "Es gibt Hinweise , dass …", "Es besteht die Gefahr , dass …": the author's own word on how sure it is, and nobody's. */
const isOwnHedge = ({ words, clauses }: Context, index: number, { cue }: NounCue): boolean => {
  const clause = clauses[index]!.find((c) => c.first <= cue.first && cue.last <= c.last);
  return existingVerbs.has(clause?.verb?.lemma ?? "") && HEDGING.has(words.lower[cue.last - 1]!);
};

const HEDGING = new Set(
  hedgingPredicates
    .filter(({ kind, effect }) => kind === "noun" && effect?.endsWith("+"))
    .map((row) => row.words.toLowerCase()),
);

const isContent = (c: Clause): boolean =>
  c.kind === "infinitive" ||
  (c.kind === "subordinate" && contentOpeners.has(c.opener)) ||
  (c.kind === "verbSecond" && c.subjunctive);

interface NounCue {
  readonly cue: TokenRange;
  readonly speaker: TokenRange | null;
  readonly act: Draft["act"];
  readonly thought: boolean;
}

/** The reporting noun whose phrase ends right before the comma. */
function nounBefore(site: NounSite): NounCue | null {
  const { words, content, comma, from } = site;
  const subject = subjectOfContent(site);
  if (subject !== null) return subject;
  for (let i = comma - 1; i >= from && i >= comma - LONGEST_PHRASE; i--) {
    const row = (words.bits[i]! & Can.noun) !== 0 ? reportingNoun(words.lower[i]!) : null;
    if (row === null || !opens(row, content)) continue;
    let first = i;
    while (
      first > from &&
      (words.bits[first - 1]! & (Can.article | Can.adjective | Can.pronoun)) !== 0 &&
      words.tokens.forms[first - 1] === words.lower[first - 1]
    )
      first--;
    if (isOwnerOf(words, range(first, i + 1), content)) continue;
    const last = nounPhraseEnd(words, first, comma);
    const speaker =
      i + 1 < last ? genitiveOf(words, i + 1, last) : (nameBefore(words, first) ?? ownerOf(site, first, i));
    const isTold = last === comma || row.act === "decide" || isToldOf(site, i, speaker);
    if (!isTold || !reachesComma(words, last, comma)) return null;
    return {
      cue: range(first, i + 1),
      speaker,
      act: row.act,
      thought: row.medium === "thought",
    };
  }
  return null;
}

/** "der Beschluss des Rates , die Brücke zu sperren": a council, no advice. */
function isOwnerOf(words: Words, phrase: TokenRange, content: Clause): boolean {
  const cells = agreementOf(words, phrase);
  if (cells === 0 || (cells & ~Cell.genitive) !== 0 || phrase.last === phrase.first + 1) return false;
  const head = phrase.first - 1;
  const row = head >= 0 && (words.bits[head]! & Can.noun) !== 0 ? reportingNoun(words.lower[head]!) : null;
  return row !== null && opens(row, content);
}

/** "Moors Bereitschaft , das Amt zu verlassen": a name in the genitive right in front of the noun's phrase. */
const nameBefore = (words: Words, first: number): TokenRange | null =>
  first > 0 && isOwner(words, first - 1) ? range(first - 1, first) : null;

const isOwner = ({ bits, lower, agreement, tokens }: Words, i: number): boolean =>
  tokens.forms[i] !== lower[i] &&
  (bits[i]! & (Can.properNoun | Can.noun)) === Can.properNoun &&
  (agreement[i]! & ~Cell.genitive) === 0 &&
  lower[i]!.endsWith("s");

/**
 * Whether only attributes with a preposition and the rest of the verb stand between the noun's phrase and the comma:
 *
 *     hatte eine Mahnung an die Politik ausgesprochen , das Mittel nicht zu missbrauchen
 *                        ^            ^
 */
function reachesComma(words: Words, from: number, comma: number): boolean {
  let i = from;
  while (i < comma && (words.bits[i]! & Can.preposition) !== 0) {
    const end = nounPhraseEnd(words, i + 1, comma);
    if (end === i + 1) break;
    i = end;
  }
  while (i < comma && (words.bits[i]! & VERBAL) !== 0 && words.tokens.forms[i] === words.lower[i]) i++;
  return i === comma;
}

/** A noun that is not right in front of what it opens: who has it is told, or it is put somewhere ("fiel am Montag" puts a decision); not "Der Eindruck ist entstanden , dass". */
function isToldOf(site: NounSite, noun: number, speaker: TokenRange | null): boolean {
  const holder = holderOf(site, noun);
  return holder?.subjunctive !== true && (speaker !== null || holder?.verb?.passive === true);
}

/** "Das Ergebnis der Untersuchung ist , dass …", "Seine Aussage ist , dass …": what somebody's noun is stands behind the comma. */
function subjectOfContent({ words, clauses, content, comma, from }: NounSite): NounCue | null {
  const clause = holderOf({ clauses }, from);
  if (content.kind === "infinitive" || clause?.verb?.lemma !== "sein" || clause.finite !== comma - 1) return null;
  const last = nounPhraseEnd(words, from, comma);
  for (let i = from; i < last; i++) {
    const row = (words.bits[i]! & Can.noun) !== 0 ? reportingNoun(words.lower[i]!) : null;
    if (row === null) continue;
    const owner = i + 1 < last ? genitiveOf(words, i + 1, last) : range(from, from + 1);
    const isOwned = i + 1 < last || possessiveStems.test(words.lower[from]!);
    if (!isOwned || !opens(row, content)) return null;
    return { cue: range(i, i + 1), speaker: owner, act: row.act, thought: row.medium === "thought" };
  }
  return null;
}

const VERBAL = Can.participle2 | Can.infinitive;

function opens({ roles }: ReportingNoun, content: Clause): boolean {
  if (content.kind === "infinitive") return roles.includes("inf");
  if (content.opener === "ob") return roles.includes("ob");
  return roles.includes("dass");
}

const LONGEST_PHRASE = 10;

/** "der Opposition", "von Fachleuten": the attribute behind the noun, without "von". */
function genitiveOf(words: Words, first: number, last: number): TokenRange {
  return fromWords.has(words.lower[first]!) ? range(first + 1, last) : range(first, last);
}

function draftOf(context: Context, index: number, clauses: readonly Clause[], k: number, noun: NounCue): Draft {
  const content = clauses[k]!;
  const unit = context.units[index]!;
  // "Für seinen Plan , zu fliehen , habe er Geld gebraucht": the verb of the sentence stands behind the infinitive.
  const isInFirstField =
    content.kind === "infinitive" && clauses.every((c) => c.first >= content.first || c.finite < 0);
  const next = clauses.find(
    (c) =>
      c.first >= content.last &&
      (c.kind === "verbFirst" ? !c.subjunctive || isInFirstField : c.kind === "quotation" && c.before === ":"),
  );
  const holder = clauses.findLast((c) => c.first < content.first && c.kind !== "fragment");
  return newDraft({
    type: "indirect",
    quote: [range(content.first, next ? next.first - 1 : (ownEnd(context.words, content, holder) ?? unit.end))],
    speaker: noun.speaker ? [noun.speaker] : [],
    cue: [noun.cue],
    frame: [range(holder?.first ?? unit.first, content.first)],
    act: noun.act,
    medium: noun.thought ? ["speech", "thought"] : ["speech", "writing"],
    unit: index,
    rule: "de/reporting-noun",
  });
}

/**
 * "war wegen der Weigerung , einen Helm zu tragen , gestoppt worden": behind the infinitive the clause around it goes on to its verb;
 * null where it does not.
 */
function ownEnd({ bits }: Words, { kind, own }: Clause, holder: Clause | undefined): number | null {
  const [first, next] = own;
  if (kind !== "infinitive" || next?.kind !== "fragment" || holder?.verb?.tokens.length !== 1) return null;
  return holder.verb.auxiliary === null &&
    auxiliariesAndModals.has(holder.verb.lemma) &&
    (bits[next.last - 1]! & VERBAL) !== 0
    ? first!.last
    : null;
}
