import { range, type TokenRange } from "../../../../analysis/token-range.ts";
import type { Words } from "../../../../analysis/words.ts";
import { nounPhraseEnd } from "../../grammar/noun-phrases.ts";
import { alreadyNamed, nominativeRelatives, ownWords } from "../../rows/statements/chain-words.ts";
import type { Context } from "../context.ts";
import type { Draft } from "../draft.ts";
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
  if (isOwnWord(words, speaker)) return subjectBeside(context, draft, speaker) ?? speaker;
  if (isRelativePronoun(words, speaker)) return nounBefore(words, speaker.first - 1) ?? speaker;
  return trimmed(words, speaker, relativeIn(context, draft, speaker));
}

/** "In dem Papier wird festgehalten, dass …", "In diesem steht, …": a document that speaks without being the subject. */
function documentOfPassive(context: Context, draft: Draft): TokenRange | null {
  const { words } = context;
  if (draft.matrix === null) return null;
  const { first, last } = draft.matrix.clause;
  for (let i = first; i < last - 1; i++) {
    if (words.lower[i] !== "in" && words.lower[i] !== "im") continue;
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

function subjectBeside({ words, clauses }: Context, { unit }: Draft, speaker: TokenRange): TokenRange | null {
  const clause = clauses[unit]!.find((c) => c.finite >= 0 && c.first <= speaker.first && speaker.last <= c.last);
  const subject = clause ? subjectOf(words, clause) : null;
  if (subject === null || subject.first >= speaker.first) return subject;
  // The subject must not reach into the frame: "Der Verein hat nach eigenen Angaben".
  return range(subject.first, Math.min(subject.last, speaker.first));
}

const isRelativePronoun = (words: Words, { first, last }: TokenRange): boolean =>
  last === first + 1 && nominativeRelatives.has(words.lower[first]!) && words.lower[first - 1] === ",";

const LONGEST_PHRASE = 8;

/** The longest noun phrase that ends right before the comma. */
function nounBefore(words: Words, comma: number): TokenRange | null {
  for (let first = Math.max(0, comma - LONGEST_PHRASE); first < comma; first++)
    if (nounPhraseEnd(words, first, comma) === comma) return range(first, comma);
  return null;
}

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
