import type { TokenRange } from "../src/analysis/token-range.ts";
import { treesOf } from "../src/analysis/trees.ts";
import { lookUpWords, type Words } from "../src/analysis/words.ts";
import { loadModels } from "../src/index.ts";
import { tokenRows } from "../src/languages/de/rows/token-rows.ts";
import { toText } from "../src/text/to-text.ts";
import { tokenise } from "../src/tokens/tokenise.ts";

const models = await loadModels();

/** The tokens of a text, looked up as a reading does it. */
export function wordsOf(text: string): Words {
  const tokens = tokenise(toText({ name: "test", text, language: "de" }), tokenRows);
  return lookUpWords(tokens, models.lexicon, treesOf(tokens, models.syntax!));
}

/** The text of tokens `first` to `last - 1`, as it stands; "" for none. */
export const shown = ({ tokens }: Words, { first, last }: TokenRange): string =>
  last > first ? tokens.text.content.slice(tokens.starts[first]!, tokens.ends[last - 1]!) : "";
