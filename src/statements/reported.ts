import type { Clause } from "../analysis/clauses.ts";
import type { TokenRange } from "../analysis/noun-phrases.ts";
import type { Unit } from "../analysis/segments.ts";
import type { Act } from "../language/de/acts.ts";
import { addresseeOf } from "./addressee.ts";
import { type Context, recentDrafts } from "./context.ts";
import { type Cue, cueOf } from "./cues.ts";
import { range } from "./draft.ts";
import { mediumOf } from "./medium.ts";
import { agentOf, subjectOf } from "./subject.ts";

/**
 * Speech that is only reported, without its words: "Die Fraktion kritisierte die Pläne.", "Er sprach von einem Fehler."
 * The whole sentence is the quote; there is no frame (corpus guideline: type "Reported").
 */
export function findReported(context: Context, index: number): void {
  const { words } = context;
  const unit = context.units[index]!;
  if (recentDrafts(context, index).some((d) => d.unit === index && d.parent === null)) return;
  for (const clause of context.clauses[index]!) {
    if (clause.kind !== "verbSecond" && clause.kind !== "verbFirst") continue;
    const cue = cueOf(words, clause);
    if (cue === null || !reports(context, clause, cue)) continue;
    const speaker = cue.passive ? agentOf(words, clause) : subjectOf(words, clause);
    if (speaker === null && !cue.passive) continue;
    const content = contentClause(context, index, clause);
    context.drafts.push({
      type: content ? "indirect" : "reported",
      quote: [content ?? extentOf(unit)],
      speaker: speaker ? [speaker] : [],
      cue: content ? cue.tokens : [],
      frame: content ? [range(clause.first, content.first)] : [],
      addressee: addresseeOf(words, clause, cue, speaker),
      act: cue.act,
      medium: mediumOf(words, cue.medium, speaker, "reported"),
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

/** A strong verb with an object or the preposition that names its content; a passive needs its agent. */
function reports(context: Context, clause: Clause, cue: Cue): boolean {
  if (!REPORTED_ACTS.has(cue.act)) return false;
  if (cue.passive && agentOf(context.words, clause) === null) return false;
  if (cue.isStrong && (cue.opens.includes("np") || cue.opens.includes("gen")) && cue.act !== "assert") return true;
  return (cue.isStrong || cue.medium === "speech") && hasPreposition(context, clause, cue);
}

function hasPreposition({ words }: Context, clause: Clause, cue: Cue): boolean {
  for (const segment of clause.own)
    for (let i = segment.first; i < segment.last; i++) if (cue.prepositions.includes(words.lower[i]!)) return true;
  return false;
}
