import { Can } from "../../../analysis/lexicon.ts";
import type { Clause } from "../grammar/clauses.ts";
import { formsOfReading } from "../rows/modals.ts";
import { firstPersons } from "../rows/word-classes/pronouns.ts";
import { type Context, recentDrafts } from "./context.ts";
import { isPerfect } from "./continued.ts";
import { hearsay } from "./hearsay.ts";
import { isImpersonal, subjectOf } from "./subject.ts";

const CLAIMING = formsOfReading("claim");

/** "will es gesehen haben"; "will Kinder haben" and "will ein guter Vater sein" are plans. */
export const isDone = (context: Context, main: Clause): boolean =>
  isPerfect(context, main) && (context.words.bits[main.last - 2]! & Can.participle2) !== 0;

/**
 * What the subject says of itself, and nobody vouches for (Duden, "wollen"):
 *
 *     Eine Spaziergängerin will das Boot gesehen haben .
 *                          ^                     ^
 */
export function findClaimed(context: Context, index: number): void {
  const { words } = context;
  if (recentDrafts(context, index).some((d) => d.unit === index && d.parent === null)) return;
  const main = context.clauses[index]!.find((c) => c.kind === "verbSecond" || c.kind === "verbFirst");
  if (!main || words.quoteDepth[main.finite]! > 0 || !CLAIMING.has(words.lower[main.finite]!)) return;
  const subject = isDone(context, main) ? subjectOf(words, main) : null;
  if (subject === null || isImpersonal(words, subject) || firstPersons.has(words.lower[subject.first]!)) return;
  context.drafts.push(hearsay(context.units[index]!, index, subject, "de/claim"));
}
