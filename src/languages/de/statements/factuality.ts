import { rangesOf, spansOf } from "../../../analysis/token-range.ts";
import type { Words } from "../../../analysis/words.ts";
import type { Certainty } from "../../../statements/assemble.ts";
import type { Factuality } from "../../../statements/statement.ts";
import { formsOfReading } from "../rows/modals.ts";
import type { Context } from "./context.ts";
import type { Draft } from "./draft.ts";
import { isConditional } from "./factuality/conditions.ts";
import { CERTAIN, factBankValue, type Graded, weakest } from "./factuality/grade.ts";
import { adverbGrade, clauseHedges, distancing, hedgesIn } from "./factuality/hedges.ts";
import { type JudgedClause, judgedClause } from "./factuality/judged-clause.ts";
import { isPerfect, modalityOf, type Voice } from "./factuality/modality.ts";
import { negationOf } from "./factuality/negation.ts";
import { predicateOf } from "./factuality/predicates.ts";
import { questionOf } from "./factuality/questions.ts";
import { type Stance, stanceOf } from "./factuality/stance.ts";

/** What the words of the content itself say: the grade, and whether it is said to be so or not to be so. */
interface Content {
  readonly graded: Graded;
  readonly positive: boolean;
  readonly negation: readonly number[];
  /** Words by which the writer keeps away: "angeblich". */
  readonly distance: readonly number[];
}

/**
 * How sure the origin is of what it says and how sure the article itself is, with the words that show it
 * (docs/factuality.md; values after Saurí & Pustejovsky 2009). The order of deciding is the guideline's section 3.
 */
export function certaintyOf(context: Context, draft: Draft): Certainty {
  const { words } = context;
  const judged = judgedClause(context, draft);
  const conditional = isConditional(words, judged);
  const content = draft.type === "reported" ? UNSAID : contentOf(words, draft, judged, conditional);
  const factuality =
    draft.type === "asserted"
      ? [ofAuthorAlone(words, content)]
      : attributed(
          words,
          content,
          isHearsay(words, judged) ? keptAway(stanceOf(words, draft)) : stanceOf(words, draft),
        );
  return { factuality, conditional };
}

/** Whether a sentence of the author's own is hedged at all; what is only negated or conditional is plain. */
export function ownHedgeOf(context: Context, draft: Draft): boolean {
  const judged = judgedClause(context, draft);
  const { graded, distance } = contentOf(context.words, draft, judged, false);
  return graded.evidence.length > 0 || distance.length > 0;
}

/** "Wie der Sender erfuhr, soll er gedroht haben": "soll" passes it on, whatever the cue. */
const isHearsay = (words: Words, judged: JudgedClause): boolean =>
  HEARSAY.has(words.lower[judged.clause?.finite ?? -1] ?? "") && isPerfect(words, judged);

const HEARSAY = formsOfReading("hearsay");

const keptAway = (stance: Stance): Stance => ({ ...stance, author: "Uu" });

/** Reported speech gives no words to judge: the cue alone decides. */
const UNSAID: Content = { graded: CERTAIN, positive: true, negation: [], distance: [] };

function contentOf(words: Words, draft: Draft, judged: JudgedClause, conditional: boolean): Content {
  const hedges = [...hedgesIn(words, judged.tokens), ...clauseHedges(words, judged.all)];
  const distance = distancing(hedges);
  const question = questionOf(words, draft, judged);
  if (question !== null && !isDoubted(draft))
    return { graded: { grade: "Uu", evidence: question }, positive: true, negation: [], distance };
  const adverb = adverbGrade(hedges);
  // "Strittig ist offenbar noch, wer zahlt": the adverb says how sure the author is of the strife.
  const found = predicateOf(words, judged);
  const predicate = found?.grade === "Uu" && adverb !== CERTAIN ? null : found;
  const negation = negationOf(
    words,
    judged.tokens.filter((i) => !predicate?.negation.includes(i)),
  );
  const approximate: Graded = negation?.approximate ? { grade: "PR", evidence: [] } : CERTAIN;
  const graded = conditional
    ? ({ grade: "Uu", evidence: [] } as const)
    : weakest(modalityOf(words, judged, voiceOf(draft)), adverb, predicate ?? CERTAIN, approximate);
  return {
    graded,
    positive: (negation === null) !== (predicate?.turned ?? false),
    negation: negation?.tokens ?? [],
    distance,
  };
}

/** "Ob das Geld reicht, bezweifelt der Bund": doubt takes a side, asking does not. */
const isDoubted = (draft: Draft): boolean => draft.act === "doubt";

const voiceOf = ({ type }: Draft): Voice => (type === "asserted" ? "own" : type === "direct" ? "quoted" : "reported");

function ofAuthorAlone(words: Words, { graded, positive, negation, distance }: Content): Factuality {
  if (distance.length > 0) return entry(words, "author", { grade: "Uu", evidence: distance }, true, []);
  return entry(words, "author", graded, positive, negation);
}

function attributed(words: Words, content: Content, stance: Stance): Factuality[] {
  const positive = content.positive !== stance.turned;
  const byCue: Graded = { grade: stance.origin, evidence: stance.evidence };
  const graded = weakest(byCue, content.graded);
  const turning = stance.turned ? stance.evidence : [];
  const origin = entry(words, "origin", graded, positive, [...content.negation, ...turning]);
  if (stance.author === "Uu")
    return [origin, entry(words, "author", { grade: "Uu", evidence: stance.distant ? stance.evidence : [] }, true, [])];
  const ownGrade = weakest({ grade: stance.author, evidence: stance.evidence }, content.graded);
  const evidence = { ...ownGrade, evidence: stance.evidence };
  return [origin, entry(words, "author", evidence, positive, content.negation)];
}

/** One judge's value; where it is negative, the words that negate are evidence too. */
function entry(
  words: Words,
  source: Factuality["source"],
  { grade, evidence }: Graded,
  positive: boolean,
  negation: readonly number[],
): Factuality {
  const value = factBankValue(grade, positive);
  const tokens = value.endsWith("-") || !positive ? [...evidence, ...negation] : evidence;
  const shown = grade === "Uu" || grade === "CTu" ? evidence : tokens;
  return { source, value, evidence: spansOf(words, rangesOf([...new Set(shown)])) };
}
