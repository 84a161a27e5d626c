import type { WordRows } from "../../analysis/lexicon.ts";
import { endingsOf } from "../../analysis/word-rows.ts";
import { TokenKind, type Tokens } from "../../tokens/tokens.ts";
import { prefixedVerb } from "./grammar/prefixed-verbs.ts";
import { verbLike } from "./grammar/row-verbs.ts";
import { compoundLinks, linkedHeads } from "./rows/compound-links.ts";
import { endings } from "./rows/endings.ts";
import { verbsOfSaying } from "./rows/verbs-of-saying.ts";
import { joinsTwo } from "./rows/word-classes/conjunctions.ts";
import { measuringNouns } from "./rows/word-classes/days.ts";
import { speakersPronoun } from "./rows/word-classes/pronouns.ts";

const framing = new Set(verbsOfSaying.filter(({ opens }) => opens.includes("post")).map(({ lemma }) => lemma));

/** What German knows of words beside its lexicon. */
export const wordRows: WordRows = {
  endings: endingsOf(endings),
  compoundLinks,
  linkedHeads,
  verbLike,
  prefixed: prefixedVerb,
  isInfinitiveAt: isBehindZu,
  framesBehind: (lemma) => framing.has(lemma),
  measures: measuringNouns,
  speaker: speakersPronoun,
};

/** "die Mieten zu deckeln": a word on "-n" behind "zu", and nothing behind it that it could be an attribute of. */
function isBehindZu({ forms, kinds, count }: Tokens, i: number): boolean {
  const form = forms[i]!;
  if (i === 0 || !form.endsWith("n") || form !== form.toLowerCase() || forms[i - 1]!.toLowerCase() !== "zu")
    return false;
  return i + 1 >= count || kinds[i + 1] !== TokenKind.word || joinsTwo.has(forms[i + 1]!);
}
