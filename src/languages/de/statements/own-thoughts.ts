import { unnamedSpeakers } from "../rows/word-classes/pronouns.ts";
import type { Context } from "./context.ts";
import type { Draft } from "./draft.ts";
import { stanceOf } from "./factuality/stance.ts";

/**
 * Without what somebody says to hope, feel or plan: that they do is what they say. What they believe stays, as it tells how sure they are.
 *
 *     Der Sprecher sagte , er hoffe , dass die Züge bald fahren .
 *                          one statement
 * To be called when statements stand inside each other.
 */
export function withoutOwnThoughts(context: Context): Context {
  const own = new Set(context.drafts.filter((draft) => isOwnThought(context, draft)));
  if (own.size === 0) return context;
  const drafts = context.drafts.filter((draft) => !own.has(draft));
  for (const draft of drafts) while (draft.parent !== null && own.has(draft.parent)) draft.parent = draft.parent.parent;
  return { ...context, drafts };
}

/** In the Konjunktiv, by a pronoun, with no sure verb of speech, inside what a verb frames: "er habe damals gesagt, …" is told of another day. */
function isOwnThought({ words }: Context, draft: Draft): boolean {
  const { parent, matrix, speaker, type } = draft;
  return (
    parent?.type === "indirect" &&
    parent.matrix !== null &&
    matrix?.clause.subjunctive === true &&
    type === "indirect" &&
    (matrix.cue.medium === "thought" || !matrix.cue.isStrong) &&
    stanceOf(words, draft).origin !== "PR" &&
    speaker.every(({ first, last }) => last === first + 1 && unnamedSpeakers.has(words.lower[first]!))
  );
}
