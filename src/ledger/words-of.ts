import { treesOf } from "../analysis/trees.ts";
import { lookUpWords, type Words } from "../analysis/words.ts";
import type { Language } from "../languages/language.ts";
import { languageFor, languages } from "../languages/languages.ts";
import { ledgerReaders } from "../languages/ledger-readers.ts";
import type { Models } from "../languages/models.ts";
import type { ReadArticle } from "../propositions/read-article.ts";
import { toText } from "../text/to-text.ts";
import { tokenise } from "../tokens/tokenise.ts";

/**
 * The words of a text as the layers see them, without its reading: by the dictionary of its own language (`code`) where claims are
 * made of that, else by that of the first one, and beside it by its own, by which it is searched.
 */
export function wordsOf(text: string, code: string | null, models: Models): Pick<ReadArticle, "words" | "own"> {
  const [first] = languages;
  const language = languageFor(code);
  const own = language === null || language === first ? null : (models.of?.(language.code) ?? null);
  if (language === null || own === null) return { words: lookedUp(text, first, models) };
  const words = lookedUp(text, language, own);
  return ledgerReaders.has(language.code) ? { words } : { words: lookedUp(text, first, models), own: words };
}

/** With trees, each made when it is asked for, where the language cannot do without. */
function lookedUp(text: string, { code, tokens: rows, needsParser }: Language, { lexicon, syntax }: Models): Words {
  const tokens = tokenise(toText({ text, language: code }), rows);
  return lookUpWords(tokens, lexicon, needsParser && syntax !== null ? treesOf(tokens, syntax) : null);
}
