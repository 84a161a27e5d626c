import { covers, type TokenRange } from "../../../../analysis/token-range.ts";
import type { Words } from "../../../../analysis/words.ts";
import type { Act } from "../../../../language/acts.ts";
import { type CueStance, cueStances } from "../../rows/cue-stances.ts";
import { judgedFor, judgementPreposition, takingFor, warning } from "../../rows/statements/factuality-words.ts";
import type { Draft, Matrix } from "../draft.ts";
import { negationOf } from "./negation.ts";

/** What a statement's cue says of its content, as it stands in this sentence. */
export interface Stance {
  readonly origin: CueStance["origin"];
  readonly turned: boolean;
  readonly author: CueStance["author"];
  readonly distant: boolean;
  /** Tokens of the cue, and of its negation where that decides. */
  readonly evidence: readonly number[];
  readonly isPlain: boolean;
}

const byWords = new Map(cueStances.map((row) => [row.words.toLowerCase(), row]));

/** Acts whose content is wanted, not claimed, whatever the verb (guideline, section 7). */
const WANTED: ReadonlySet<Act> = new Set(["demand", "ask", "propose"]);

const NEUTRAL: Stance = { origin: "CT", turned: false, author: "Uu", distant: false, evidence: [], isPlain: true };

/** How sure the cue of a statement is by itself; neutral where no cue says more than that something is said. */
export function stanceOf(words: Words, draft: Draft): Stance {
  const cue = draft.cue.flatMap(tokensOf);
  if (draft.matrix === null) return ofNoun(words, draft, cue);
  return ofVerb(words, draft, draft.matrix);
}

function ofVerb(words: Words, draft: Draft, matrix: Matrix): Stance {
  const evidence = matrix.cue.tokens.flatMap(tokensOf);
  const row = rowOf(words, matrix);
  const negation = negationOf(words, framing(matrix, draft));
  if (negation !== null) {
    if (isBehindColon(words, draft)) return NEUTRAL;
    if (row?.negated == null) return { ...NEUTRAL, origin: "Uu", evidence: [...negation.tokens], isPlain: false };
    const { origin, turned } = row.negated;
    return {
      origin,
      turned,
      author: row.author,
      distant: false,
      evidence: [...evidence, ...negation.tokens],
      isPlain: false,
    };
  }
  if (row?.turned === true && areOwnWords(words, draft)) return NEUTRAL;
  if (row !== undefined) return { ...fromRow(row), evidence };
  if (WANTED.has(matrix.cue.act)) return { ...NEUTRAL, origin: "Uu", evidence, isPlain: false };
  if (isWarningOfDeed(draft, matrix)) return { ...NEUTRAL, origin: "Uu", evidence, isPlain: false };
  if (isWarningOfNoun(words, draft, matrix)) return { ...NEUTRAL, origin: "PS", evidence, isPlain: false };
  return NEUTRAL;
}

/**
 * Whether the words are how somebody denies, not what is denied: between quotation marks or behind a colon.
 *
 *     Holm wies den Vorwurf zurück : Er habe nichts gewusst .      „ Das Geld ist da “ , dementierte Holm .
 */
function areOwnWords(words: Words, { type, quote, parent, matrix }: Draft): boolean {
  // "bestritt, dass er „bei Nacht“ gefahren sei": a part of what is denied.
  if (parent !== null && parent.matrix === matrix) return areOwnWords(words, parent);
  return type === "direct" || isBehindColon(words, { quote });
}

/** "wollte davon nichts wissen : Die Stimmung sei gut" */
const isBehindColon = ({ lower }: Words, { quote }: Pick<Draft, "quote">): boolean =>
  lower[quote[0]!.first - 1] === ":";

const fromRow = ({ origin, turned, author, distant }: CueStance): Omit<Stance, "evidence"> => ({
  origin,
  turned,
  author,
  distant,
  isPlain: false,
});

/** Whether the clause that frames the statement negates its cue: "wollte den Bericht nicht bestätigen". */
export const isNegated = (words: Words, draft: Draft): boolean =>
  draft.matrix !== null && negationOf(words, framing(draft.matrix, draft)) !== null;

/** "für möglich halten" first, then the bare verb. */
function rowOf(words: Words, { clause, cue }: Matrix): CueStance | undefined {
  if (cue.lemma === takingFor || cue.fixed.length > 0) {
    const fixed = cue.fixed.join(" ").toLowerCase();
    return byWords.get(`${fixed} ${cue.lemma}`) ?? byWords.get(`${judgement(words, clause)} ${cue.lemma}`);
  }
  return byWords.get(cue.lemma);
}

/** "für möglich", "für ausgeschlossen": what stands beside "halten". */
function judgement(words: Words, clause: Matrix["clause"]): string {
  for (let i = clause.first; i < clause.last; i++)
    if (words.lower[i] === judgementPreposition && byWords.has(`${judgedFor(words.lower[i + 1]!)} ${takingFor}`))
      return judgedFor(words.lower[i + 1]!);
  return "";
}

/** "warnte vor einem Dammbruch": a danger is a possibility. A clause behind "warnte" is a claim. */
const isWarningOfNoun = (words: Words, { type }: Draft, { clause, cue }: Matrix): boolean =>
  type === "reported" &&
  cue.lemma === warning &&
  clause.own.some((s) => {
    for (let i = s.first; i < s.last; i++) if (words.lower[i] === "vor") return true;
    return false;
  });

/** "warnte davor, die Regeln zu lockern": what shall not be done is wanted, not claimed. */
const isWarningOfDeed = ({ rule }: Draft, { cue }: Matrix): boolean =>
  cue.lemma === warning && rule === "de/cue-verb-infinitive";

/** The words of the framing clause that are not part of what is said. */
function framing({ clause, cue }: Matrix, draft: Draft): number[] {
  // "schloss nicht aus": the negation belongs to the cue.
  const isIdiom = cue.fixed.includes("nicht");
  const isWhole = draft.type === "reported";
  const tokens: number[] = [];
  for (const segment of clause.own)
    for (let i = segment.first; i < segment.last; i++)
      if ((isWhole || !covers(draft.quote, i)) && !(isIdiom && covers(cue.tokens, i))) tokens.push(i);
  return tokens;
}

/** "Schätzungen zufolge", "die Hoffnung, dass …": the noun of the source or the noun that is the cue. */
function ofNoun(words: Words, draft: Draft, cue: readonly number[]): Stance {
  const isContinued = draft.continues !== null;
  const speaker = isContinued ? [] : draft.speaker.flatMap(tokensOf).slice(0, LONGEST_TO_NOUN);
  for (const i of [...cue, ...speaker]) {
    const form = words.tokens.forms[i]!;
    if (form === words.lower[i]) continue;
    const row = nounRow(words.lower[i]!);
    if (row !== undefined) return { ...fromRow(row), evidence: [i] };
  }
  if (!isContinued && draft.act !== null && WANTED.has(draft.act))
    return { ...NEUTRAL, origin: "Uu", evidence: cue, isPlain: false };
  return NEUTRAL;
}

/** "nach ersten vorsichtigen Schätzungen": as far into the source as its noun may stand. */
const LONGEST_TO_NOUN = 4;

const nounRow = (word: string): CueStance | undefined =>
  byWords.get(word) ?? (word.endsWith("n") ? byWords.get(word.slice(0, -1)) : undefined);

function tokensOf({ first, last }: TokenRange): number[] {
  return Array.from({ length: last - first }, (_, k) => first + k);
}
