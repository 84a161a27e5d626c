import type { TokenRange } from "../../../analysis/token-range.ts";
import type { Words } from "../../../analysis/words.ts";
import type { Clause } from "../grammar/clauses.ts";
import {
  allowingModals,
  beingCalled,
  comparing,
  contrasting,
  knowingVerbs,
  resultingVerbs,
} from "../rows/statements/cue-words.ts";
import { anaphor } from "./by-verb/anaphor.ts";
import { anyVerb } from "./by-verb/any-verb.ts";
import { governedCue, infinitiveCue, refusesTo } from "./by-verb/controlled.ts";
import { postposed } from "./by-verb/postposed.ts";
import { preposed } from "./by-verb/preposed.ts";
import type { Site } from "./by-verb/site.ts";
import { wieClause } from "./by-verb/wie-clause.ts";
import type { Context } from "./context.ts";
import { type Cue, cueOf } from "./cues.ts";
import type { Draft } from "./draft.ts";
import { isImpersonal, isNobody, speakerOf, subjectOf } from "./subject.ts";

/** The first that fits wins. */
const RULES = [anaphor, wieClause, preposed, postposed] as const;

/**
 * Statements that a verb of saying frames, in a unit:
 *
 *     Die Brücke ist sicher . Das teilte der Minister mit .   anaphor
 *     Wie der Minister sagte , ist die Brücke sicher .        with "wie"
 *     Der Minister sagte , die Brücke sei sicher .            preposed
 *     Die Brücke sei sicher , sagte der Minister .            postposed
 *     „Die Brücke“ , sagte er , „ist sicher .“                inserted
 */
export function findByVerb(context: Context, index: number): void {
  const { words } = context;
  const unit = context.units[index]!;
  const clauses = context.clauses[index]!;
  let from = unit.first;
  clauses.forEach((clause, k) => {
    const cue = canFrame(words, clause) ? frameCue(context, clauses, k) : null;
    if (
      cue === null ||
      isUnsourced(words, clause, cue) ||
      isNobodys(words, clause, cue) ||
      isPredicateOfNobody(words, clause, cue)
    )
      return;
    if (comesToKnow(clause, cue)) {
      from = clauses[k + 1]?.last ?? clause.last;
      return;
    }
    const site: Site = { context, words, index, unit, clauses, k, clause, cue, from };
    for (const rule of RULES) {
      const draft = rule(site);
      if (draft === null || isFramed(context, draft, cue)) continue;
      context.drafts.push(draft);
      // What is told in the Konjunktiv may be framed by a verb behind it.
      if (clause.kind === "verbSecond" && clause.subjunctive) return;
      from = holdsContent(draft, clause) ? draft.quote.at(-1)!.last : clause.last;
      return;
    }
  });
}

/** The cue of a clause, also as an infinitive that another verb governs. */
function frameCue(context: Context, clauses: readonly Clause[], k: number): Cue | null {
  const { words } = context;
  const clause = clauses[k]!;
  const own = cueOf(words, clause);
  if (clause.kind === "infinitive" && own !== null) return governedCue(words, clauses, clause, own);
  // "lehnte es ab zu bestätigen , dass …"
  if (own !== null) return refusesTo(words, clause) ? null : own;
  return infinitiveCue(words, clause) ?? anyVerb(context, clauses, k);
}

/** "Während Holm erklärte , er gehe , räumte Brandt ein , …": what the clause in front says is not said by the verb behind it. */
const holdsContent = ({ quote }: Draft, { kind, opener, last }: Clause): boolean =>
  kind === "subordinate" && opener !== "wie" && quote[0]!.first >= last;

/**
 * "Holm schrieb in einem Papier , das verteilt wurde , sie gehe": what one verb of the unit says, no other says again. Of two around the
 * same words the one behind them is nearer, but for "hieß es": "Holm äußerte sich besorgt : „…“ , sagte er der Zeitung".
 */
function isFramed({ drafts }: Context, { unit, quote, rule }: Draft, { lemma }: Cue): boolean {
  const at = drafts.findLastIndex(
    (d) => d.unit === unit && d.quote[0]!.first === quote[0]!.first && d.quote.at(-1)!.last === quote.at(-1)!.last,
  );
  if (at < 0) return false;
  if (rule !== "de/cue-verb-postposed" || lemma === beingCalled) return true;
  drafts.splice(at, 1);
  return false;
}

/** "Niemand erwartet , dass …"; "Man kann sagen , dass …" and "Es darf festgehalten werden , dass …" are the author's own words. */
function isNobodys(words: Words, clause: Clause, cue: Cue): boolean {
  const isAllowed = allowingModals.has(clause.verb?.auxiliary ?? "");
  // Whose subject is neither need not be found: that may ask the tree.
  if (!isAllowed && !words.lower.slice(clause.first, clause.last).includes("niemand")) return false;
  const isWorded = clause.verb!.tokens.some((i) => words.lower[i] === "werden");
  if (isAllowed && isWorded) return true;
  const subject = subjectOf(words, clause);
  if (isNobody(words, subject)) return true;
  return isAllowed && (isImpersonal(words, subject) ? words.lower[subject!.first] === "man" : cue.passive);
}

/** "Als sie bemerkte , dass das Boot sank , rief sie um Hilfe": what somebody came to know is told, not said. */
const comesToKnow = ({ kind, opener }: Clause, { lemma }: Cue): boolean =>
  knowingVerbs.has(lemma) && (kind === "relative" || (kind === "subordinate" && opener !== "wie"));

/** "Sicher ist , dass die Werft schließt": a predicate without somebody whose mind it is; "bekannt ist" needs none. */
const isPredicateOfNobody = (words: Words, clause: Clause, cue: Cue): boolean =>
  cue.fixed.length > 0 &&
  cue.lemma === "sein" &&
  cue.speaker.includes("subject") &&
  !isSomebody(words, subjectOf(words, clause));

/** "Auf dem Plakat steht , …" says something, "Die Klinik steht vor dem Vorwurf , …" does not: the verb has its source behind a preposition. */
const isUnsourced = (words: Words, clause: Clause, cue: Cue): boolean =>
  !cue.passive &&
  clause.opener !== "wie" &&
  cue.speaker.length > 0 &&
  cue.speaker.every((place) => place !== "subject" && place !== "dat") &&
  (resultingVerbs.has(cue.lemma) || speakerOf(words, clause, cue, null) === null) &&
  // "Es ist klar , dass": for nobody. "Was er sagt , ist kaum zu hören": a predicate of "sein" wants its source.
  (cue.speaker.includes("für") ||
    (cue.fixed.length > 0 ? clause.verb!.auxiliary === "sein" : isSomebody(words, subjectOf(words, clause))));

const isSomebody = (words: Words, subject: TokenRange | null): boolean =>
  subject !== null && !isImpersonal(words, subject);

/** A verb inside a quotation, with any part of it, frames nothing outside it. */
const canFrame = ({ quoteDepth, lower }: Words, { kind, finite, first, verb }: Clause): boolean =>
  // "Das Boot sei , anders als das Amt behauptet , alt": what is said is the other way round.
  !(lower[first] === contrasting && lower[first + 1] === comparing) &&
  kind !== "quotation" &&
  kind !== "fragment" &&
  quoteDepth[Math.max(finite, first)] === 0 &&
  verb?.tokens.some((i) => quoteDepth[i]! > 0) !== true;
