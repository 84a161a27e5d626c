import { covers, range } from "../../../../analysis/token-range.ts";
import { refusing } from "../../rows/statements/act-words.ts";
import { pointingPronouns } from "../../rows/statements/cue-words.ts";
import { pluralModals } from "../../rows/word-classes/verbs.ts";
import { type Context, recentDrafts } from "../context.ts";
import type { Draft } from "../draft.ts";
import { namesSomebody } from "../somebody.ts";
import { subjectOf } from "../subject.ts";
import { draftOf, type Found } from "./draft-of.ts";
import { openingOf } from "./opening.ts";
import type { Site } from "./site.ts";

/** "Die Strecke ist gesperrt. Das teilte die Bahn mit.": the pointing word stands for the sentence before. */
export function anaphor(site: Site): Draft | null {
  const { context, unit, clause, index } = site;
  const before = context.units[index - 1];
  if (behindDash(site)) return draftOf(site, ofDash(site));
  if (before === undefined || !pointsBack(site)) return null;
  // „Es gibt Lücken.“ Das räumte sie ein.
  const isQuoted = site.words.closeOf[before.first] === before.end - 1;
  const made = draftOf(site, {
    type: isQuoted ? "direct" : "indirect",
    rule: "de/das-teilte-mit",
    quote: [range(before.first, before.end), range(unit.first, unit.first + 1)],
    frame: [range(clause.finite, unit.end)],
  });
  // "Das bestätigt den Trend": what stands before says it, and nobody says that.
  return made.speaker[0]?.first === unit.first ? null : { ...made, unit: index - 1 };
}

/** "Das bestätigte die Bahn": whether the sentence is the frame of the one before, so that it says nothing of its own. */
export const framesTheOneBefore = (context: Context, index: number): boolean =>
  recentDrafts(context, index).some(
    ({ rule, quote, unit }) =>
      rule === "de/das-teilte-mit" && unit === index - 1 && covers(quote, context.units[index]!.first),
  );

/** "Das" right before the verb, and no content behind it: not "Das zeige , dass der Damm halte , sagte er". */
function pointsBack(site: Site): boolean {
  const { words, unit, clauses, clause, cue, k } = site;
  if (k > 0 || !pointingPronouns.has(words.lower[unit.first]!) || clause.finite !== unit.first + 1) return false;
  // "Das muss jeder selbst entscheiden": what nobody has decided yet; "Das habe der Verband entschieden": told by who spoke before.
  const isOpen = clause.subjunctive || pluralModals.has(clause.verb?.auxiliary ?? "");
  if (cue.act === "decide" && isOpen) return false;
  // "Das erkläre die hohe Zahl" goes on with somebody's speech; "Das überzeugt sie nicht" has no other subject.
  if (isItsSubject(site)) return false;
  // "Das lehnte sie ab", "Das kritisierte der Verband": what stands before is judged, not said.
  if (cue.lemma === refusing || cue.act === "criticise" || cue.act === "praise") return false;
  if (!cue.opens.includes("dass") || !(cue.isStrong || cue.opens.includes("post"))) return false;
  const next = clauses[1];
  return next === undefined || openingOf(site, next) === null;
}

function isItsSubject({ context, words, unit, clause, cue }: Site): boolean {
  if (cue.passive || !cue.speaker.includes("subject")) return false;
  const subject = subjectOf(words, clause);
  if (subject === null || subject.first === unit.first) return subject !== null;
  return clause.subjunctive && !namesSomebody(words, context.entities, subject);
}

/** "Die Strecke ist gesperrt – das teilte die Bahn mit.", also behind a comma. */
function behindDash(site: Site): boolean {
  const { words, unit, clause, clauses, cue, k } = site;
  const isDash = clause.before === "–" || clause.before === "-" || clause.before === "—";
  if (!(isDash || behindComma(site)) || clause.first === unit.first || clause.kind !== "verbSecond") return false;
  if (clauses[k + 1] !== undefined || !pointingPronouns.has(words.lower[clause.first]!)) return false;
  return clause.finite <= clause.first + 2 && (cue.isStrong || cue.opens.includes("dass"));
}

/** "Ob das stimmt , das entscheidet das Gericht" tells nothing of what it says: a main clause and a sure verb are wanted. */
const behindComma = ({ clause, clauses, cue }: Site): boolean =>
  clause.before === "," &&
  clauses[0]!.kind === "verbSecond" &&
  clause.finite === clause.first + 1 &&
  cue.isStrong &&
  cue.medium !== "thought";

const ofDash = ({ unit, clause }: Site): Found => ({
  type: "indirect",
  rule: "de/das-teilte-mit",
  quote: [range(unit.first, clause.first - 1)],
  frame: [range(clause.first - 1, unit.end)],
});
