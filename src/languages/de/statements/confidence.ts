import type { Words } from "../../../analysis/words.ts";
import { unnamedSpeakers } from "../rows/word-classes/pronouns.ts";
import { confidenceTable } from "./confidence-table.ts";
import type { Draft } from "./draft.ts";

/** What a statement shares with others that are about as often right. */
export type SpeakerKind = "none" | "pronoun" | "phrase";

/** A rule that the table does not have yet. */
const UNKNOWN = 0.5;

/**
 * How often statements of this rule, with this kind of speaker, have the right words and the right speaker: of those at
 * 0.9, nine in ten. Counted by `npm run train -- confidence`.
 */
export function confidenceOf(words: Words, draft: Draft): number {
  return confidenceTable[`${draft.rule} ${speakerKind(words, draft)}`] ?? confidenceTable[draft.rule] ?? UNKNOWN;
}

function speakerKind(words: Words, { speaker }: Draft): SpeakerKind {
  const [first] = speaker;
  if (first === undefined) return "none";
  return first.last === first.first + 1 && unnamedSpeakers.has(words.lower[first.first]!) ? "pronoun" : "phrase";
}
