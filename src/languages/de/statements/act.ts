import { covers } from "../../../analysis/token-range.ts";
import type { Words } from "../../../analysis/words.ts";
import type { Act } from "../../../language/acts.ts";
import { cueStances } from "../rows/cue-stances.ts";
import { evaluations, type Verdict } from "../rows/evaluations.ts";
import {
  claimNouns,
  convincing,
  demandingModals,
  denyingWords,
  estimateNouns,
  futureForms,
  namingForms,
  negatingWords,
  opinionNouns,
  refusing,
  rejectingVerbs,
  reportedDemands,
  tellingVerbs,
} from "../rows/statements/act-words.ts";
import { knowingVerbs } from "../rows/statements/cue-words.ts";
import { nounEnding } from "../rows/word-classes/inflection.ts";
import { firstPersons } from "../rows/word-classes/pronouns.ts";
import { namingVerbs } from "../rows/word-classes/verbs.ts";
import type { Context } from "./context.ts";
import type { Draft } from "./draft.ts";
import { type JudgedClause, judgedClause } from "./factuality/judged-clause.ts";
import { isPerfect } from "./factuality/modality.ts";
import { isNegated } from "./factuality/stance.ts";

/**
 * The kind of act: what the cue names, unless the content shows another one behind a neutral cue. Cues of admitting,
 * supposing and deeming fall under the acts of the published list:
 *
 *     Der Fahrer räumte ein, er sei zu schnell gewesen.           confirm: he confirms what speaks against him
 *     Die Polizei vermutet, dass der Mann geflohen ist.           estimate
 *     Der Minister bezeichnete die Einigung als tragfähig.        assert
 *     Sie sprach von einem großen Fehler.                         criticise: the word of blame decides
 *     Die Fähre werde wieder fahren, teilte die Reederei mit.     announce: the future behind "mitteilen"
 *     „Die Stadt sollte zahlen“, sagte der Wirt.                  demand
 *     „Wer zahlt das?“, sagte der Wirt.                           ask
 *     Der Plan sei keineswegs gescheitert, sagte er.              deny
 *
 * Null where a negated cue leaves no act: "bestätigte den Bericht nicht".
 */
export function actOf(context: Context, draft: Draft): Act | null {
  if (draft.type === "asserted") return null;
  const { words } = context;
  const cue = draft.matrix?.cue;
  // "wollte nichts wissen" denies by its negation.
  const isWhole = cue?.fixed.some((word) => negatingWords.has(word)) ?? false;
  if (cue !== undefined && NEGATABLE.has(cue.act) && !isWhole && isNegated(words, draft)) return null;
  const named = folded(words, draft);
  // "will wissen , dass er floh": who says so knows it; with "ob" it is asked.
  if (named === "ask" && draft.rule === "de/cue-verb-dass" && knowingVerbs.has(cue?.lemma ?? ""))
    return byContent(context, draft) ?? "assert";
  if (named === "deny") return isRejectionOfPlan(words, draft) ? "criticise" : named;
  if (named !== "assert") return named;
  return byContent(context, draft) ?? "assert";
}

/** "bestätigte nicht", "bestritt nicht": without its act nothing is left. "warnte nicht" does not occur. */
const NEGATABLE: ReadonlySet<Act> = new Set(["confirm", "deny"]);

const SUPPOSING = new Set(
  cueStances.filter((row) => row.origin === "PR" || row.origin === "PS").map((row) => row.words.toLowerCase()),
);

/** The cue's act under the published list. */
function folded(words: Words, draft: Draft): Act {
  const { act, matrix } = draft;
  switch (act) {
    case null:
      return "assert";
    case "admit":
      return "confirm";
    case "believe":
      return matrix === null || SUPPOSING.has(matrix.cue.lemma) ? "estimate" : "assert";
    case "deem":
      return "assert";
    case "demand":
      // "ist überzeugt" is a state of mind, "überzeugte ihn" a deed.
      return matrix?.clause.verb?.lemma === convincing && matrix.clause.verb.auxiliary === "sein" ? "assert" : act;
    default:
      return act === "assert" && isEstimate(words, draft) ? "estimate" : act;
  }
}

/** "Ersten Schätzungen zufolge": the noun of the source names the act. */
const isEstimate = (words: Words, { matrix, speaker, continues }: Draft): boolean =>
  matrix === null &&
  continues === null &&
  speaker.some(({ first, last }) => {
    for (let i = first; i < last; i++)
      if (estimateNouns.test(words.lower[i]!)) return !opinionNouns.test(words.lower[i]!);
    return false;
  });

function byContent(context: Context, draft: Draft): Act | null {
  const { words } = context;
  const verdict = verdictOf(words, draft);
  if (verdict !== null) return verdict === "blame" ? "criticise" : "praise";
  if (draft.type === "reported" || draft.continues !== null || draft.parent !== null) return null;
  const judged = judgedClause(context, draft);
  const judgement = judgementOf(words, judged);
  if (judgement !== null) return judgement === "blame" ? "criticise" : "praise";
  if (isQuestion(words, draft)) return "ask";
  if (isRequest(words, draft, judged) || isDuty(words, draft, judged)) return "demand";
  if (isPlan(words, draft, judged)) return "announce";
  return judged.tokens.some((i) => denyingWords.has(words.lower[i]!)) ? "deny" : null;
}

const byStem = new Map(evaluations.map(({ word, verdict }) => [word.toLowerCase(), verdict]));
/** The verdict in what something is called: "nannte den Plan unverantwortlich", "sprach von einem „Skandal“". */
function verdictOf(words: Words, draft: Draft): Verdict | null {
  if (draft.matrix === null || draft.continues !== null) return null;
  const { clause, cue } = draft.matrix;
  if (!namingVerbs.has(cue.lemma) && !(draft.type === "reported" && alsoNames(words, draft))) return null;
  const parts = draft.type === "reported" ? [{ first: clause.finite, last: draft.quote.at(-1)!.last }] : draft.quote;
  for (const { first, last } of parts)
    for (let i = Math.max(first, 0); i < last; i++) {
      const verdict = covers(draft.speaker, i) ? undefined : verdictOfWord(words, i);
      if (verdict !== undefined) return verdict;
    }
  return null;
}

/** "Das sei ein Armutszeugnis", „Der Plan ist ein Skandal“: the noun that the words call something; not what is no mistake. */
function judgementOf(words: Words, { clause, tokens }: JudgedClause): Verdict | null {
  if (clause?.verb?.lemma !== "sein" || clause.verb.auxiliary !== null) return null;
  const behind = tokens.filter((i) => i > clause.finite);
  if (behind.some((i) => negatingWords.has(words.lower[i]!))) return null;
  const last = behind.filter((i) => words.bits[i] !== 0).at(-1);
  if (last === undefined || words.tokens.forms[last] === words.lower[last]) return null;
  const article = behind.find((i) => i < last && /^eine?$/u.test(words.lower[i]!));
  return article === undefined ? null : (verdictOfWord(words, last) ?? null);
}

/** "wies den Plan zurück und bezeichnete ihn als Eingriff": the naming may stand in the second half. */
const alsoNames = (words: Words, { quote }: Draft): boolean =>
  quote.some(({ first, last }) => {
    for (let i = first; i < last; i++) if (namingForms.has(words.lower[i]!)) return true;
    return false;
  });

function verdictOfWord(words: Words, i: number): Verdict | undefined {
  const word = words.lower[i]!;
  if (words.tokens.forms[i] === word) return byStem.get(word) ?? byStem.get(word.replace(/e[nrsm]?$/u, ""));
  for (const form of [word, word.replace(nounEnding, "")]) {
    const whole = byStem.get(form);
    if (whole !== undefined) return whole;
    const hyphen = form.lastIndexOf("-");
    const last = hyphen > 0 ? byStem.get(form.slice(hyphen + 1)) : undefined;
    if (last !== undefined) return last;
  }
  return undefined;
}

/** "wies die Änderungen zurück", "nannte die Entscheidung falsch": a claim is denied, a plan is criticised. */
function isRejectionOfPlan(words: Words, draft: Draft): boolean {
  const lemma = draft.matrix?.cue.lemma ?? "";
  if (draft.type !== "reported" || !(lemma === refusing || rejectingVerbs.has(lemma))) return false;
  for (const { first, last } of draft.quote)
    for (let i = first; i < last; i++) if (claimNouns.test(words.lower[i]!)) return false;
  return lemma === refusing || verdictOf(words, draft) === "blame";
}

const closingMark = (words: Words, { quote }: Draft): string => words.tokens.forms[quote.at(-1)!.last - 2] ?? "";

const isQuestion = (words: Words, draft: Draft): boolean =>
  draft.type === "direct" && closingMark(words, draft) === "?";

/** „Räumen Sie die Straße!“ */
const isRequest = (words: Words, draft: Draft, { clause }: JudgedClause): boolean =>
  draft.type === "direct" &&
  clause?.kind === "verbFirst" &&
  words.tokens.forms[clause.finite + 1] === "Sie" &&
  closingMark(words, draft) !== "?";

/** "Der Staat müsse handeln", „Die Stadt sollte zahlen“: what somebody else has to do (guideline, section 7). */
function isDuty(words: Words, draft: Draft, judged: JudgedClause): boolean {
  const { clause } = judged;
  if (clause?.verb?.auxiliary == null || isPerfect(words, judged)) return false;
  const form = words.lower[clause.finite]!;
  const isDutyForm = draft.type === "direct" ? demandingModals : reportedDemands;
  if (!isDutyForm.has(form) || (/^d[aü]rf/u.test(form) && !judged.tokens.some((i) => words.lower[i] === "nicht")))
    return false;
  return clause.verb.lemma !== "sein" && !judged.tokens.some((i) => firstPersons.has(words.lower[i]!));
}

/** "Die Fähre werde am Montag wieder fahren, teilte … mit": the future of an own plan. */
const isPlan = (words: Words, { matrix }: Draft, { clause }: JudgedClause): boolean =>
  matrix !== null &&
  tellingVerbs.has(matrix.cue.lemma) &&
  clause?.verb?.auxiliary === "werden" &&
  !clause.verb.passive &&
  futureForms.has(words.lower[clause.finite]!);
