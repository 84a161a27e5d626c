import type { Lexicon } from "../../analysis/lexicon.ts";
import { languages } from "../../languages/languages.ts";
import { loadModels } from "../../load-models.ts";

/** The dictionaries that a search asks: those of every language that is read. */
export async function lexicons(): Promise<readonly Lexicon[]> {
  const { lexicon, of } = await loadModels();
  return [lexicon, ...languages.slice(1).flatMap(({ code }) => of?.(code)?.lexicon ?? [])];
}
