import { Can } from "../../../../analysis/lexicon.ts";
import type { Words } from "../../../../analysis/words.ts";
import { type ModalInfinitive, modals } from "../../rows/modals.ts";
import {
  abilityForms,
  alwaysModal,
  answeringModals,
  eventVerbs,
  excludingWords,
  expectedVerbs,
  missedModals,
  subjunctiveModals,
  wishWords,
  wouldForms,
} from "../../rows/statements/factuality-words.ts";
import { verbsByLemma } from "../../rows/verbs-of-saying.ts";
import { auxiliaryOf, perfectAuxiliaries } from "../../rows/word-classes/verbs.ts";
import { CERTAIN, type Grade, type Graded } from "./grade.ts";
import type { JudgedClause } from "./judged-clause.ts";
import { negationOf } from "./negation.ts";

/** Where a clause stands: in somebody's reported words, quoted word by word, or in the article's own voice. */
export type Voice = "reported" | "quoted" | "own";

/** The forms of the epistemic rows by the infinitive that they need, each with its grade. */
const formsWith = (infinitive: ModalInfinitive): ReadonlyMap<string, Grade> =>
  new Map(
    modals
      .filter((row) => row.reading === "epistemic" && row.infinitive === infinitive)
      .flatMap(({ forms, effect }) => forms.map((form): [string, Grade] => [form, effect === "PS+" ? "PS" : "PR"])),
  );

const always = formsWith(null);
const withPerfect = formsWith("perfect");
/** A supposition only with a state or a perfect; otherwise a duty: "Dann müsste der Kran weichen" (guideline, section 5). */
const withState = formsWith("state");
/** "scheint … zu sein" is probable, "droht … zu sinken" possible. */
export const withZu = formsWith("zu");

/**
 * What the modal verb of a clause does to its certainty (guideline, section 5).
 *
 *     Das Treffen könnte am Dienstag beginnen .
 *                 ^
 */
export function modalityOf(words: Words, judged: JudgedClause, voice: Voice): Graded {
  const { clause } = judged;
  if (clause === null || clause.finite < 0) return CERTAIN;
  const form = words.lower[clause.finite]!;
  const hedge = (grade: Grade): Graded => ({ grade, evidence: [clause.finite] });
  if (isNoComment(words, judged)) return hedge("Uu");
  if (isUnfulfilled(words, judged)) return CERTAIN;
  const conditional = conditionalMood(words, judged, voice);
  if (conditional) return hedge("PR");
  const supposed = always.get(form);
  const hasInfinitive = clause.verb?.auxiliary != null;
  if (supposed !== undefined && (hasInfinitive || alwaysModal.has(form)))
    return isPermission(form, voice) ? CERTAIN : hedge(supposed);
  if (!hasInfinitive) return CERTAIN;
  const perfect = isPerfect(words, judged);
  const grade = withPerfect.get(form);
  // "kann nichts gewusst haben": what is impossible is certain (guideline, section 5).
  const isExcluded = grade === "PS" && judged.tokens.some((i) => excludingWords.has(words.lower[i]!));
  if (grade !== undefined && perfect) return isExcluded ? CERTAIN : hedge(grade);
  const expected = withState.get(form);
  if (expected !== undefined && (perfect || expectedVerbs.has(clause.verb?.lemma ?? ""))) return hedge(expected);
  if (isEventPossible(words, judged, form)) return hedge("PS");
  return CERTAIN;
}

/** "könne das weder bestätigen noch dementieren": who does not answer takes no side. */
function isNoComment(words: Words, { clause, tokens }: JudgedClause): boolean {
  if (clause?.verb == null || clause.verb.passive) return false;
  if (clause.verb.auxiliary === null || !answeringModals.has(clause.verb.auxiliary)) return false;
  // Of "weder bestätigen noch dementieren" the last one is the verb of the clause.
  const isAnswer = (verb: string): boolean => verbsByLemma.get(verb)?.some(({ act }) => act === "confirm") ?? false;
  return tokens.some((i) => isAnswer(words.lower[i]!)) && negationOf(words, tokens) !== null;
}

/** "Wir hätten die Tore prüfen müssen": a duty or a chance that was missed is told flatly (Duden, "Ersatzinfinitiv"). */
function isUnfulfilled({ bits, lower }: Words, { clause }: JudgedClause): boolean {
  if (clause?.verb == null || (bits[clause.finite]! & Can.subjunctive2) === 0) return false;
  if (auxiliaryOf.get(lower[clause.finite]!) !== "haben") return false;
  // "dass er keinen Verein hätte gründen dürfen": at the end of a clause both stand behind the auxiliary.
  return [...clause.verb.tokens, clause.finite + 2].some(
    (i) => missedModals.has(lower[i] ?? "") && (bits[i - 1]! & Can.infinitive) !== 0,
  );
}

/** In reported speech the plural replaces "dürfen" and "müssen", which look like the indicative there (Duden, "Ersatzformen"). */
const isPermission = (form: string, voice: Voice): boolean => voice === "reported" && form === "dürften";

/** "Es kann zu Staus kommen": possibility of an event, not the ability of a person. */
function isEventPossible(words: Words, { clause }: JudgedClause, form: string): boolean {
  if (!abilityForms.has(form) || clause?.verb == null) return false;
  if (!eventVerbs.has(clause.verb.lemma)) return false;
  const next = words.lower[clause.finite + 1];
  return clause.verb.lemma !== "kommen" || next === "es" || words.lower[clause.finite - 1] === "es";
}

/** "gestohlen haben", "geflohen sein" behind a modal: the infinitive of the perfect. */
export function isPerfect(words: Words, { clause }: JudgedClause): boolean {
  const verb = clause?.verb;
  if (verb == null) return false;
  const hasAuxiliary = verb.tokens.some((i) => i !== clause!.finite && perfectAuxiliaries.has(words.lower[i]!));
  const hasParticiple = verb.tokens.some(
    (i) => (words.bits[i]! & Can.participle2) !== 0 && i !== clause!.finite && words.lower[i - 1] !== "zu",
  );
  return (hasAuxiliary && hasParticiple) || participleBefore(words, verb.tokens);
}

/** The clause analysis may keep "haben" alone; the participle then stands right before it. */
function participleBefore(words: Words, tokens: readonly number[]): boolean {
  return tokens.some(
    (i) =>
      perfectAuxiliaries.has(words.lower[i]!) &&
      i > 1 &&
      words.lower[i - 2] !== "zu" &&
      (words.bits[i - 1]! & Can.participle2) !== 0,
  );
}

/**
 * The Konjunktiv II of a consequence: "Eine Sperre würde alle treffen". In reported speech the plural forms only stand
 * in for the Konjunktiv I, which looks like the indicative there ("sie hätten", "sie würden"), and say nothing.
 */
function conditionalMood(words: Words, { clause, tokens }: JudgedClause, voice: Voice): boolean {
  if (clause === null) return false;
  const { finite } = clause;
  const form = words.lower[finite]!;
  if (subjunctiveModals.test(form)) return false;
  const b = words.bits[finite]!;
  const isSecond = wouldForms.has(form) || (b & Can.subjunctive2) !== 0;
  if (!isSecond || (b & (Can.indicative | Can.subjunctive1)) !== 0) return false;
  if (voice === "own") return true;
  if (voice === "quoted") return !tokens.some((i) => wishWords.has(words.lower[i]!));
  return isSingular(words, finite, form);
}

/** Forms in which singular and plural differ: "würde", "hätte", "wäre", "käme". */
const isSingular = (words: Words, finite: number, form: string): boolean =>
  !form.endsWith("n") && (words.bits[finite]! & Can.thirdPlural) === 0;
