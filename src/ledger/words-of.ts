import type { Lexicon } from "../analysis/lexicon.ts";
import { lookUpWords, type Words } from "../analysis/words.ts";
import { languages } from "../languages/languages.ts";
import { toText } from "../text/to-text.ts";
import { tokenise } from "../tokens/tokenise.ts";

/** The words of a text as the layers see them, without its reading: by the dictionary of the first language. */
export const wordsOf = (text: string, lexicon: Lexicon): Words =>
  lookUpWords(tokenise(toText({ text }), languages[0].tokens), lexicon);
