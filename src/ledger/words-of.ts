import { lookUpWords } from "../analysis/words.ts";
import { languageFor, languages } from "../languages/languages.ts";
import type { Models } from "../languages/models.ts";
import type { ReadArticle } from "../propositions/read-article.ts";
import { toText } from "../text/to-text.ts";
import { tokenise } from "../tokens/tokenise.ts";

/**
 * The words of a text as the layers see them, without its reading: by the dictionary of the first language where no claims are made
 * of its own (`code`), and beside it by its own, by which it is searched.
 */
export function wordsOf(text: string, code: string | null, models: Models): Pick<ReadArticle, "words" | "own"> {
  const words = lookUpWords(
    tokenise(toText({ text, language: languages[0].code }), languages[0].tokens),
    models.lexicon,
  );
  const language = languageFor(code);
  const own = language === null || language === languages[0] ? null : (models.of?.(language.code) ?? null);
  if (language === null || own === null) return { words };
  return { words, own: lookUpWords(tokenise(toText({ text, language: language.code }), language.tokens), own.lexicon) };
}
