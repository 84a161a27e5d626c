import { Can } from "../../../analysis/lexicon.ts";
import { range, type TokenRange } from "../../../analysis/token-range.ts";
import { newDraft } from "../../../statements/draft.ts";
import type { Clause } from "../grammar/clauses.ts";
import { formsOfReading } from "../rows/modals.ts";
import { anybody } from "../rows/statements/cue-words.ts";
import { firstPersons } from "../rows/word-classes/pronouns.ts";
import { planningVerbs } from "../rows/word-classes/verbs.ts";
import { activeSubject } from "./active-subject.ts";
import { isDone } from "./claimed.ts";
import { type Context, recentDrafts } from "./context.ts";
import { canWant } from "./somebody.ts";
import { isImpersonal, isNobody, subjectOf } from "./subject.ts";

const PLANNING = formsOfReading("plan");

/**
 * What somebody wants to do, which is known because they told it (Duden, "wollen"):
 *
 *     Die Reederei will die Fähre im Mai verkaufen .
 *                  ^                     ^
 */
export function findPlanned(context: Context, index: number): void {
  const { words } = context;
  if (recentDrafts(context, index).some((d) => d.unit === index && d.parent === null)) return;
  const unit = context.units[index]!;
  const clauses = context.clauses[index]!;
  const main = clauses.find((clause) => isPlan(context, clause));
  if (main === undefined || isDone(context, main) || words.lower[unit.last - 1] === "?") return;
  const subject = activeSubject(context, clauses, main);
  // "Man will den Wolf lebend fangen": whoever is after him.
  const isAnybody = subject !== null && words.lower[subject.first] === anybody;
  if (subject === null || !(isAnybody || isWilling(context, subject))) return;
  context.drafts.push(
    newDraft({
      type: "reported",
      quote: [range(hasOwnPart(context, clauses, main, subject) ? main.first : unit.first, unit.last)],
      speaker: isAnybody ? [] : [subject],
      act: "announce",
      medium: ["speech", "writing"],
      unit: index,
      rule: "de/plan",
    }),
  );
}

/**
 * A main clause with a full verb behind the modal: "will verkaufen", not "will das Haus" nor "Will er gehen , muss er fragen"; or with a
 * verb of planning in the present: "plant den Verkauf".
 */
const isPlan = ({ words }: Context, { kind, first, finite, verb, before }: Clause): boolean =>
  (kind === "verbSecond" || (kind === "verbFirst" && before === ",")) &&
  // "wie es der Verein ebenso plant wie die Stadt"
  words.lower[first] !== "wie" &&
  words.quoteDepth[finite] === 0 &&
  verb !== null &&
  (verb.auxiliary === null
    ? planningVerbs.has(verb.lemma) && (words.bits[finite]! & (Can.present | Can.past)) === Can.present
    : PLANNING.has(words.lower[finite]!));

/** Who can tell what it wants: a person, a body, a state. */
function isWilling({ words, entities }: Context, subject: TokenRange): boolean {
  const first = words.lower[subject.first]!;
  if (firstPersons.has(first) || isImpersonal(words, subject) || isNobody(words, subject)) return false;
  return canWant(words, entities, subject);
}

/** "Das Amt hatte den Bau verboten , der Verein will ihn durchsetzen": what stands in front is told of somebody else. */
const hasOwnPart = ({ words }: Context, clauses: readonly Clause[], main: Clause, subject: TokenRange): boolean =>
  main.kind === "verbSecond" &&
  subject.first >= main.first &&
  clauses.some((c) => c.kind === "verbSecond" && c.last <= main.first && subjectOf(words, c) !== null);
