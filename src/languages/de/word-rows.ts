import { prefixedVerb } from "../../analysis/prefixed-verbs.ts";
import { verbLike } from "../../analysis/row-verbs.ts";
import { endingsOf, type WordRows } from "../../analysis/word-rows.ts";
import { compoundLinks } from "../../language/de/compound-links.ts";
import { endings } from "../../language/de/endings.ts";
import { verbsOfSaying } from "../../language/de/verbs-of-saying.ts";
import { joinsTwo } from "../../language/de/word-classes/conjunctions.ts";
import { speakersPronoun } from "../../language/de/word-classes/pronouns.ts";
import { TokenKind, type Tokens } from "../../tokens/tokens.ts";

const framing = new Set(verbsOfSaying.filter(({ opens }) => opens.includes("post")).map(({ lemma }) => lemma));

/** What German knows of words beside its lexicon. */
export const wordRows: WordRows = {
  endings: endingsOf(endings),
  compoundLinks,
  verbLike,
  prefixed: prefixedVerb,
  isInfinitiveAt: isBehindZu,
  framesBehind: (lemma) => framing.has(lemma),
  speaker: speakersPronoun,
};

/** "die Mieten zu deckeln": a word on "-n" behind "zu", and nothing behind it that it could be an attribute of. */
function isBehindZu({ forms, kinds, count }: Tokens, i: number): boolean {
  const form = forms[i]!;
  if (i === 0 || !form.endsWith("n") || form !== form.toLowerCase() || forms[i - 1]!.toLowerCase() !== "zu")
    return false;
  return i + 1 >= count || kinds[i + 1] !== TokenKind.word || joinsTwo.has(forms[i + 1]!);
}
