import { type EntityIndex, NONE } from "../../../../analysis/entities/entity-index.ts";
import { Can, Cell } from "../../../../analysis/lexicon.ts";
import { range, type TokenRange } from "../../../../analysis/token-range.ts";
import type { Words } from "../../../../analysis/words.ts";
import { TokenKind } from "../../../../tokens/tokens.ts";
import type { Clause } from "../../grammar/clauses.ts";
import { agreementOf, nounPhraseEnd } from "../../grammar/noun-phrases.ts";
import {
  alreadyNamed,
  nominativeRelatives,
  opensView,
  ownWords,
  thereinWords,
} from "../../rows/statements/chain-words.ts";
import { sourceRelatives } from "../../rows/statements/cue-words.ts";
import { genitiveArticles } from "../../rows/word-classes/determiners.ts";
import { fromWords } from "../../rows/word-classes/prepositions.ts";
import type { Context } from "../context.ts";
import type { Draft } from "../draft.ts";
import { namesSomebody } from "../somebody.ts";
import { isSourceNoun } from "../source-nouns.ts";
import { subjectOf } from "../subject.ts";
import { documentBefore, isDocument } from "./pointing.ts";

/**
 * The one who speaks, as a link of the chain: the speaker without relative clauses about it; the subject for "nach
 * eigenen Angaben"; the noun for a relative pronoun. Null where the text names nobody.
 */
export function sourceOf(context: Context, draft: Draft): TokenRange | null {
  const { words } = context;
  const speaker = draft.speaker[0];
  if (speaker === undefined) return documentOfPassive(context, draft);
  if (isOwnWord(words, speaker) && !hasOwner(words, speaker)) return subjectBeside(context, draft, speaker) ?? speaker;
  if (isRelativePronoun(words, speaker)) return nounBefore(context, speaker.first - 1) ?? speaker;
  return trimmed(words, speaker, relativeIn(context, draft, speaker));
}

/** "In dem Papier wird festgehalten, dass …", "In diesem steht, …": a document that speaks without being the subject. */
function documentOfPassive(context: Context, draft: Draft): TokenRange | null {
  const { words } = context;
  if (draft.matrix === null) return null;
  const { first, last } = draft.matrix.clause;
  // "„…“ , heißt es darin": in the document of the sentences before.
  if (words.lower.slice(first, last).some((word) => thereinWords.has(word)))
    return documentBefore(context, draft.unit)?.source ?? null;
  for (let i = first; i < last - 1; i++) {
    if (words.lower[i] !== "in" && words.lower[i] !== "im") continue;
    // "ein Brief , in dem es heißt , …"
    if (i === first && sourceRelatives.has(words.lower[i + 1]!) && words.lower[i - 1] === ",")
      return phraseBefore(words, i - 1, i + 1);
    if (alreadyNamed.has(words.lower[i + 1]!) && !isCapital(words, i + 2))
      return documentBefore(context, draft.unit)?.source ?? null;
    const end = nounPhraseEnd(words, i + 1, last);
    for (let k = i + 1; k < end; k++) if (isDocument(words, k)) return range(i + 1, end);
  }
  return null;
}

const isCapital = (words: Words, i: number): boolean => words.tokens.forms[i] !== words.lower[i];

/** "eigenen Angaben", "eigener Darstellung" */
const isOwnWord = (words: Words, { first, last }: TokenRange): boolean =>
  ownWords.has(words.lower[first]!) && last > first + 1 && isSourceNoun(words.lower[first + 1]!);

/** "eigenen Recherchen von Radio Watt": whose they are stands behind. */
const hasOwner = ({ lower }: Words, { first, last }: TokenRange): boolean =>
  last > first + 3 && (fromWords.has(lower[first + 2]!) || genitiveArticles.has(lower[first + 2]!));

function subjectBeside({ words, entities, clauses }: Context, { unit }: Draft, speaker: TokenRange): TokenRange | null {
  const clause = clauses[unit]!.find((c) => c.finite >= 0 && c.first <= speaker.first && speaker.last <= c.last);
  const subject = clause ? subjectOf(words, clause) : null;
  // "Bei der Behörde gehen nach eigenen Angaben 8.000 Anrufe ein": what comes in says nothing.
  if (clause && subject !== null && words.tokens.kinds[subject.first] === TokenKind.number)
    return somebodyIn(words, entities, clause.first, speaker.first) ?? subject;
  if (subject === null || subject.first >= speaker.first) {
    const whose = clause ? forWhom(words, clause) : null;
    return whose !== null && whose.last < speaker.first ? whose : subject;
  }
  // The subject must not reach into the frame: "Der Verein hat nach eigenen Angaben".
  return range(subject.first, Math.min(subject.last, speaker.first));
}

/** "Für die Fischer war nach eigener Darstellung der Lärm das Schlimmste": they say so, and not the subject behind. */
function forWhom(words: Words, { first, finite }: Clause): TokenRange | null {
  if (!opensView.has(words.lower[first]!)) return null;
  const end = nounPhraseEnd(words, first + 1, finite);
  return end > first + 1 ? range(first + 1, end) : null;
}

/** The last phrase of a stretch that names a person or body. */
function somebodyIn(words: Words, entities: EntityIndex, first: number, last: number): TokenRange | null {
  let found: TokenRange | null = null;
  for (let i = first; i < last; i++) {
    const end = nounPhraseEnd(words, i, last);
    if (end <= i) continue;
    if (namesSomebody(words, entities, range(i, end))) found = range(i, end);
    i = end - 1;
  }
  return found;
}

export const isRelativePronoun = (words: Words, { first, last }: TokenRange): boolean =>
  last === first + 1 && nominativeRelatives.has(words.lower[first]!) && words.lower[first - 1] === ",";

const LONGEST_PHRASE = 8;

/** The longest noun phrase that ends right before the comma; with the name in front of it: "Ute Moor, Chefin der Werft, die sagte". */
function nounBefore({ words, entities }: Context, comma: number): TokenRange | null {
  const noun = phraseBefore(words, comma, comma + 1);
  if (noun === null || noun.first < 2 || words.lower[noun.first - 1] !== ",") return noun;
  const named = entities.outer[noun.first - 2] ?? NONE;
  if (entities.entities[named]?.type !== "PER") return noun;
  let { first } = noun;
  first -= 2;
  while (first > 0 && entities.outer[first - 1] === named) first--;
  return range(first, comma);
}

/**
 * The longest phrase that ends before the comma and agrees with the pronoun behind it, where one does:
 *
 *     die Aussage eines Jungen , der angab
 *                 ^
 */
export function phraseBefore(words: Words, comma: number, pronoun: number): TokenRange | null {
  let longest: TokenRange | null = null;
  for (let first = Math.max(0, comma - LONGEST_PHRASE); first < comma; first++) {
    if (nounPhraseEnd(words, first, comma) !== comma) continue;
    const phrase = range(first, comma);
    longest ??= phrase;
    // Where a phrase begins inside another one it has its article.
    if (longest !== phrase && (words.bits[first]! & Can.article) === 0) continue;
    if (sharesNumber(agreementOf(words, phrase), words.agreement[pronoun]!)) return phrase;
  }
  return longest;
}

/** Whether two words can be of one gender and number, whatever their cases. */
const sharesNumber = (one: number, other: number): boolean =>
  one === 0 || other === 0 || NUMBERS.some((cells) => (one & cells) !== 0 && (other & cells & Cell.nominative) !== 0);

const NUMBERS = [
  Cell.masculine & Cell.singular,
  Cell.feminine & Cell.singular,
  Cell.neuter & Cell.singular,
  Cell.plural,
] as const;

/** Where a relative clause about the speaker begins, with its comma; the speaker's end where there is none. */
function relativeIn({ clauses }: Context, { unit }: Draft, { first, last }: TokenRange): number {
  const relative = clauses[unit]!.find((c) => c.kind === "relative" && first < c.first && c.first < last);
  return relative ? relative.first - 1 : last;
}

function trimmed(words: Words, { first }: TokenRange, end: number): TokenRange {
  let last = end;
  while (last > first + 1 && words.bits[last - 1] === 0 && words.lower[last - 1] === ",") last--;
  return range(first, last);
}
