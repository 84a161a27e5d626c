import { Can } from "../../../../analysis/lexicon.ts";
import { rangesOf, type TokenRange } from "../../../../analysis/token-range.ts";
import type { Words } from "../../../../analysis/words.ts";
import type { Act } from "../../../../language/acts.ts";
import type { Clause } from "../../grammar/clauses.ts";
import { verbLemmaOf } from "../../grammar/row-verbs.ts";
import { negatingWords } from "../../rows/statements/act-words.ts";
import { leftUndone, othersDo } from "../../rows/statements/cue-words.ts";
import { coherentVerbs, perfectAuxiliaries } from "../../rows/word-classes/verbs.ts";
import { activeSubject } from "../active-subject.ts";
import type { Context } from "../context.ts";
import { type Cue, cueOf, cueOfLemma } from "../cues.ts";
import { isImpersonal } from "../subject.ts";

/**
 * A verb of saying as the infinitive of another verb, without a comma between them; `null` for what is not done after all
 * ("weigerte sich zu sagen").
 *
 *     Der Sprecher beeilte sich zu erklären , die Brücke sei sicher .
 *                  ^                      ^
 */
export function infinitiveCue(words: Words, clause: Clause): Cue | null {
  const { verb, last, finite } = clause;
  if (verb === null || finite < 0 || last - 1 <= finite || coherentVerbs.has(verb.lemma)) return null;
  const said = last - 1;
  const isJoined = (words.bits[said]! & Can.zuInfinitive) !== 0;
  const zu = isJoined ? said : said - 1;
  if (!isJoined && words.lower[zu] !== "zu") return null;
  if (zu <= finite || isLeftUndone(words, clause) || othersDo.has(verb.lemma)) return null;
  const lemma = verbLemmaOf(words.lexicon, words.lower[said]!, Can.infinitive | Can.zuInfinitive);
  const cue = lemma === null ? null : cueOfLemma(lemma, rangesOf([...wordsOfVerb(words, clause), zu, said]));
  return cue?.isStrong ? cue : null;
}

/** "weigerte sich zu sagen", "lehnte es ab zu bestätigen": whether the clause ends in what is not done. */
export const refusesTo = (words: Words, clause: Clause): boolean =>
  clause.finite < clause.last - 2 && words.lower[clause.last - 2] === "zu" && isLeftUndone(words, clause);

/** Behind a comma: "beeilte sich , gegenüber Reportern zu versichern , …" has both verbs; `null` where the first is not done. */
export function governedCue(words: Words, clauses: readonly Clause[], clause: Clause, cue: Cue): Cue | null {
  const governor = governorOf(words, clauses, clause);
  if (governor === null) return cue;
  if (isLeftUndone(words, governor)) return null;
  if (cueOf(words, governor) !== null) return cue;
  const said = clause.verb!.tokens[0]!;
  const zu = words.lower[said - 1] === "zu" ? [said - 1] : [];
  return { ...cue, tokens: rangesOf([...wordsOfVerb(words, governor), ...zu, said]) };
}

/** Who does what the infinitive tells: the subject of the verb that governs it. */
export function controllerOf(context: Context, clauses: readonly Clause[], clause: Clause): TokenRange | null {
  const governor = governorOf(context.words, clauses, clause);
  if (governor === null) return null;
  const subject = activeSubject(context, clauses, governor);
  return isImpersonal(context.words, subject) ? null : subject;
}

/** Acts that want or blame something that somebody else does. */
const OF_OTHERS: ReadonlySet<Act> = new Set(["demand", "propose", "warn", "ask", "accuse", "criticise", "praise"]);

/** The clause right in front whose verb governs the infinitive and has its doer as subject; not "die Forderung , zu erklären , …". */
function governorOf(words: Words, clauses: readonly Clause[], { kind, first, before }: Clause): Clause | null {
  if (kind !== "infinitive" || before !== ",") return null;
  const governor = clauses.findLast((c) => (c.last === first || c.last === first - 1) && c.finite >= 0);
  if (governor === undefined || governor.verb === null || governor.verb.passive) return null;
  if (othersDo.has(governor.verb.lemma) || OF_OTHERS.has(cueOf(words, governor)?.act ?? "assert")) return null;
  const end = governor.last - 1;
  const isNoun =
    (words.bits[end]! & (Can.noun | Can.properNoun)) === Can.noun && words.tokens.forms[end] !== words.lower[end];
  // "hat keine Hemmungen , etwas zu sagen"
  return isNoun && !perfectAuxiliaries.has(governor.verb.lemma) ? null : governor;
}

/** "weigerte sich", "lehnte es ab", "zögerte"; not "zögerte nicht". */
const isLeftUndone = (words: Words, { verb, own }: Clause): boolean =>
  leftUndone.has(verb!.lemma) &&
  !own.some(({ first, last }) => words.lower.slice(first, last).some((word) => negatingWords.has(word)));

/** "beeilte sich", "sah sich gezwungen": the verb with "sich". */
const wordsOfVerb = ({ lower }: Words, { verb, own }: Clause): number[] => [
  ...verb!.tokens,
  ...own.flatMap(({ first, last }) =>
    Array.from({ length: last - first }, (_, k) => first + k).filter((i) => lower[i] === "sich"),
  ),
];
