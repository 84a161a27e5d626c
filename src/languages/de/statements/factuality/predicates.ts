import { Can } from "../../../../analysis/lexicon.ts";
import { beginsStretch, type Words } from "../../../../analysis/words.ts";
import { cueStances } from "../../rows/cue-stances.ts";
import { type HedgingPredicate, hedgingPredicates } from "../../rows/hedging-predicates.ts";
import { answeringModals, copulas, negatedPredicate } from "../../rows/statements/factuality-words.ts";
import { agentPrepositions } from "../../rows/word-classes/prepositions.ts";
import type { Grade } from "./grade.ts";
import type { JudgedClause } from "./judged-clause.ts";
import { withZu } from "./modality.ts";

/** What a clause's own predicate does to the clause that depends on it. */
export interface PredicateGrade {
  readonly grade: Grade;
  /** True where it turns plus into minus: "es ist unwahrscheinlich, dass". */
  readonly turned: boolean;
  readonly evidence: readonly number[];
  /** Tokens of a negation that the predicate has used up: "nicht auszuschließen". */
  readonly negation: readonly number[];
}

const rows = new Map(hedgingPredicates.map((row) => [row.words.toLowerCase(), row]));
const SUPPOSING = new Map(
  cueStances
    .filter((row) => (row.origin === "PR" || row.origin === "PS") && !row.words.includes(" "))
    .map((row) => [row.words, row]),
);

/** Verbs that leave open what they do not shut out: "kann eine Sperre nicht ausschließen". */
const EXCLUDING = new Set(
  cueStances.filter((row) => row.turned && row.negated?.origin === "PS").map((row) => row.words),
);

/**
 * "Es ist möglich, dass …", "Ich glaube, dass …", "scheint zu …": a main clause that only says how sure the clause
 * behind it is. Null for every other predicate.
 */
export function predicateOf(words: Words, judged: JudgedClause): PredicateGrade | null {
  const { clause, tokens, all } = judged;
  if (clause === null || clause.finite < 0 || clause.verb === null) return null;
  const seeming = seemsOf(words, judged);
  if (seeming !== null) return seeming;
  const open = leftOpenOf(words, judged);
  if (open !== null) return open;
  const next = all[all.indexOf(clause) + 1];
  const depends =
    next !== undefined &&
    (next.kind === "subordinate" || next.kind === "infinitive" || (next.kind === "verbSecond" && next.before === ","));
  const supposing = SUPPOSING.get(clause.verb.lemma);
  // "sei entgegengekommen und habe befürchtet": the verb of another half, or a passive, is nobody's supposing here.
  const isActive = clause.verb.auxiliary === null || clause.verb.auxiliary === "haben";
  if (supposing !== undefined && depends && isActive) {
    const negation = tokens.filter((i) => words.lower[i] === "nicht");
    const turned = negation.length > 0 && supposing.negated !== null;
    return {
      grade: supposing.origin,
      turned: turned !== supposing.turned,
      evidence: [...negation, clause.finite].sort((a, b) => a - b),
      negation,
    };
  }
  return copulas.has(lemmaOfFinite(clause.verb.lemma, clause.verb.auxiliary)) ? ofCopula(words, tokens, depends) : null;
}

/**
 * "könne eine Sperre nicht ausschließen", "lasse sich nicht ausschließen": the thing is possible. Who may not be shut out of something
 * is another matter ("können nicht vom Unterricht ausgeschlossen werden").
 */
function leftOpenOf(words: Words, { clause, tokens }: JudgedClause): PredicateGrade | null {
  const { auxiliary, lemma, passive } = clause!.verb!;
  const isVerb = EXCLUDING.has(lemma) || tokens.some((i) => EXCLUDING.has(words.lower[i]!));
  if (!isVerb || (passive && (auxiliary === null || !answeringModals.has(auxiliary)))) return null;
  const negation = tokens.filter((i) => negatedPredicate.has(words.lower[i]!));
  if (negation.length !== 1 || tokens.some((i) => agentPrepositions.has(words.lower[i]!))) return null;
  return {
    grade: "PS",
    turned: false,
    evidence: [...negation, ...clause!.verb!.tokens].sort((a, b) => a - b),
    negation,
  };
}

const lemmaOfFinite = (lemma: string, auxiliary: string | null): string => (auxiliary === "sein" ? "sein" : lemma);

function ofCopula(words: Words, tokens: readonly number[], depends: boolean): PredicateGrade | null {
  for (const i of tokens) {
    const row = rows.get(words.lower[i]!);
    if (row === undefined || !fits(words, i, row)) continue;
    const negation = tokens.filter((k) => negatedPredicate.has(words.lower[k]!));
    if (negation.length > 0) {
      if (row.negated === null) return null;
      return { grade: gradeOf(row.negated), turned: false, evidence: [...negation, i].sort((a, b) => a - b), negation };
    }
    if (row.effect === null || !(depends || row.kind === "infinitive")) return null;
    return { grade: gradeOf(row.effect), turned: row.effect.endsWith("-"), evidence: [i], negation: [] };
  }
  return null;
}

/** A noun has its capital, an infinitive its "zu"; an adjective may open the sentence: "Unklar ist, wer …". */
function fits(words: Words, i: number, { kind }: HedgingPredicate): boolean {
  const isSmall = words.tokens.forms[i] === words.lower[i];
  if (kind === "noun" ? isSmall : !isSmall && !beginsStretch(words.tokens, i)) return false;
  return kind !== "infinitive" || words.lower[i - 1] === "zu";
}

const gradeOf = (effect: string): Grade =>
  effect.startsWith("CT") ? "CT" : effect === "Uu" ? "Uu" : effect.startsWith("PS") ? "PS" : "PR";

/** "scheint … zu sein", "droht … zu sinken" */
function seemsOf(words: Words, { clause, tokens }: JudgedClause): PredicateGrade | null {
  const grade = withZu.get(words.lower[clause!.finite]!);
  if (grade === undefined) return null;
  const hasInfinitive = tokens.some(
    (i) =>
      (words.bits[i]! & Can.zuInfinitive) !== 0 ||
      (words.lower[i] === "zu" && (words.bits[i + 1]! & Can.infinitive) !== 0),
  );
  return hasInfinitive ? { grade, turned: false, evidence: [clause!.finite], negation: [] } : null;
}
