import type { Clause } from "../analysis/clauses.ts";
import { Can } from "../analysis/lexicon.ts";
import { nounPhraseEnd, type TokenRange } from "../analysis/noun-phrases.ts";
import type { Unit } from "../analysis/segments.ts";
import type { Words } from "../analysis/words.ts";
import type { Act } from "../language/de/acts.ts";
import { addresseeOf } from "./addressee.ts";
import { channelOf } from "./channel.ts";
import { type Context, recentDrafts } from "./context.ts";
import { type Cue, cueOf } from "./cues.ts";
import { type Draft, range } from "./draft.ts";
import { mediumOf } from "./medium.ts";
import { agentOf, isImpersonal, speakerOf, subjectOf } from "./subject.ts";

/**
 * Speech that is only reported, without its words: "Die Fraktion kritisierte die Pläne.", "Er sprach von einem Fehler."
 * The whole sentence is the quote; there is no frame (corpus guideline: type "Reported").
 */
export function findReported(context: Context, index: number): void {
  const { words } = context;
  const unit = context.units[index]!;
  const others = recentDrafts(context, index).filter((d) => d.unit === index && d.parent === null);
  for (const clause of context.clauses[index]!) {
    if (clause.kind !== "verbSecond" && clause.kind !== "verbFirst") continue;
    // Beside other statements only a clause of its own counts: "…, und versprach mehr Geld".
    const cue = cueOf(words, clause);
    const answers = cue !== null && answersNoun(clause, cue, others);
    if (others.length > 0 && !answers && !isCoordinate(context, clause, others)) continue;
    if (cue === null || !reports(context, clause, cue)) continue;
    const own = cue.passive ? agentOf(words, clause) : speakerOf(words, clause, cue, subjectOf(words, clause));
    // A verb right behind "und" has its subject in the clause before.
    const speaker = (clause.finite === clause.first + 1 ? others.at(-1)?.speaker[0] : undefined) ?? own;
    if (speaker === null && !cue.passive) continue;
    const content = answers ? null : contentClause(context, index, clause);
    context.drafts.push({
      type: content ? "indirect" : "reported",
      quote: [content ?? (others.length > 0 && !answers ? range(clause.first, clause.last) : extentOf(unit))],
      speaker: speaker ? [speaker] : [],
      cue: content ? cue.tokens : [],
      frame: content ? [range(clause.first, content.first)] : [],
      addressee: addresseeOf(words, clause, cue, speaker),
      act: cue.act,
      medium: mediumOf(words, cue.medium ?? channelOf(words, clause), speaker, "reported"),
      parent: null,
      matrix: { clause, cue },
      continues: null,
      unit: index,
      rule: content ? "de/reported-konjunktiv" : "de/reported",
    });
    return;
  }
}

/** "sprach von einem Mann , der geflohen sei": the Konjunktiv of the clause behind gives the words themselves. */
function contentClause(context: Context, index: number, clause: Clause): TokenRange | null {
  const next = context.clauses[index]!.find((c) => c.first >= clause.finite && c !== clause);
  if (next?.subjunctive !== true) return null;
  return next.kind === "relative" || next.kind === "subordinate" ? range(next.first, context.units[index]!.end) : null;
}

/**
 * A denial or confirmation whose object opens what is denied, which is a statement inside it.
 *
 *     Einen Bericht des Senders , wonach drei Kräne beschädigt seien , nannte er falsch .
 *     ^                                                                                ^
 */
function answersNoun({ finite }: Clause, { act }: Cue, others: readonly Draft[]): boolean {
  if (act !== "deny" && act !== "confirm") return false;
  const isHeld = ({ rule, quote }: Draft): boolean =>
    rule === "de/relative-source"
      ? quote.every(({ first, last }) => last <= finite || first > finite)
      : rule === "de/reporting-noun" && quote.every(({ last }) => last <= finite);
  return others.length > 0 && others.every(isHeld);
}

const COORDINATORS = new Set(["und", "aber", "doch", "sowie"]);

/** A telling clause behind "und" or "aber" that no other statement of the sentence holds. */
function isCoordinate({ words }: Context, clause: Clause, others: readonly Draft[]): boolean {
  if (!COORDINATORS.has(words.lower[clause.first]!) || clause.subjunctive) return false;
  return !others.some((d) => [...d.quote, ...d.frame].some((r) => r.first <= clause.finite && clause.finite < r.last));
}

const extentOf = (unit: Unit) => range(unit.first, unit.last);

/** Acts whose report is itself news: agency prose gives them without the words. Deciding and assessing alone are deeds, not speech. */
const REPORTED_ACTS: ReadonlySet<Act> = new Set([
  "demand",
  "warn",
  "threaten",
  "promise",
  "accuse",
  "criticise",
  "praise",
  "announce",
  "confirm",
  "deny",
  "propose",
  "estimate",
  "assert",
  "deem",
]);

/**
 * The verb itself, "haben" or "werden" of the passive; not a modal: "will fordern" tells of what is to come (of 27 such
 * sentences of the corpus 2 are marked).
 */
const TELLING: ReadonlySet<string | null> = new Set([null, "werden", "haben"]);

/** A strong verb with an object or the preposition that names its content, or a row that says so; a passive needs its agent. */
function reports(context: Context, clause: Clause, cue: Cue): boolean {
  if (cue.opens.includes("reported") && sumsUp(context, clause, cue)) return true;
  if (!REPORTED_ACTS.has(cue.act) || !TELLING.has(clause.verb?.auxiliary ?? null)) return false;
  // Fixed phrases name an act ("gab Anlass zur Kritik") more often than they report its content.
  if (cue.fixed.length > 0 && !cue.isStrong) return false;
  if (cue.passive && agentOf(context.words, clause) === null) return false;
  if (cue.isStrong && (cue.opens.includes("np") || cue.opens.includes("gen")) && cue.act !== "assert") return true;
  return (cue.isStrong || cue.medium === "speech") && hasPreposition(context, clause, cue);
}

/**
 * Rows that report by the clause alone, with the full verb as the finite one and all that belongs to it: "wertete das Ergebnis
 * als Erfolg", "nannte den Plan falsch".
 */
function sumsUp(context: Context, clause: Clause, cue: Cue): boolean {
  if (clause.verb === null || clause.verb.auxiliary !== null) return false;
  const subject = subjectOf(context.words, clause);
  if (subject === null || isImpersonal(context.words, subject)) return false;
  if (cue.prepositions.length === 0 || cue.fixed.length > 0 || hasPreposition(context, clause, cue)) return true;
  return NAMES_TWICE.has(cue.lemma) && isNamed(context.words, clause, subject);
}

/** Verbs with two accusatives: what is named, and what it is named (Duden, "Gleichsetzungsakkusativ"). */
const NAMES_TWICE = new Set(["nennen"]);

/** Whether beside the subject there are two phrases without a preposition: "den Plan | falsch", "das | Heuchelei". */
function isNamed(words: Words, { own, finite }: Clause, subject: TokenRange): boolean {
  let phrases = subject.first > finite ? 1 : 0;
  for (const { first, last } of own)
    for (let i = Math.max(first, finite + 1); i < last; i++) {
      if (i === subject.first) {
        i = subject.last - 1;
        continue;
      }
      const bits = words.bits[i]!;
      const end = nounPhraseEnd(words, i, last);
      if (end > i || (bits & (Can.pronoun | Can.adjective)) !== 0) {
        phrases++;
        i = Math.max(i, end - 1);
      } else if ((bits & Can.preposition) !== 0) i = Math.max(i, nounPhraseEnd(words, i + 1, last) - 1);
    }
  return phrases >= 2;
}

function hasPreposition({ words }: Context, clause: Clause, cue: Cue): boolean {
  for (const segment of clause.own)
    for (let i = segment.first; i < segment.last; i++) {
      const word = words.lower[i]!;
      if (cue.prepositions.includes(CONTRACTED.get(word) ?? word) && !isForSomething(words, cue, i)) return true;
    }
  return false;
}

const CONTRACTED: ReadonlyMap<string, string> = new Map(
  Object.entries({
    zum: "zu",
    zur: "zu",
    im: "in",
    vom: "von",
    beim: "bei",
    fürs: "für",
  }),
);

/** "hält den Rekord für das schnellste Auto": what somebody takes a thing for has no definite article. */
const isForSomething = ({ lower, bits }: Words, { act, medium }: Cue, i: number): boolean =>
  lower[i] === "für" &&
  act === "deem" &&
  medium === "thought" &&
  (bits[i + 1]! & Can.article) !== 0 &&
  lower[i + 1]!.startsWith("d");
