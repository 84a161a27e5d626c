import { Can, FINITE } from "../../../analysis/lexicon.ts";
import { TokenKind } from "../../../tokens/tokens.ts";
import { isAttributive, isCapital } from "./grammar.ts";
import type { Names } from "./names.ts";
import type { Scene } from "./scene.ts";

/**
 * Surnames that end in "s" of themselves, as the text has them where no genitive can stand: as a subject, behind a finite verb, behind a
 * preposition, and with no noun behind.
 *
 *     Trainer Wolters sagte …        not: Holms Sprecher sagte …
 */
export function ownS(scene: Omit<Scene, "ownS">, { list }: Names): ReadonlySet<string> {
  const found = new Set<string>();
  for (const { type, first, last } of list) {
    const form = scene.words.tokens.forms[last - 1]!;
    if (type === "PER" && form.endsWith("s") && !found.has(form) && standsAlone(scene, first, last)) found.add(form);
  }
  return found;
}

function standsAlone({ words, facts }: Omit<Scene, "ownS">, first: number, last: number): boolean {
  const sentence = words.tokens.sentences[words.tokens.sentenceOf[first]!]!;
  let before = first - 1;
  while (before >= sentence.first && facts[before]?.person != null) before--;
  const opens = before < sentence.first;
  // "…, sagte der Chef des Senders , Paul Andrews .": an apposition between marks.
  if (last > first + 1 && words.tokens.forms[before] === "," && before === first - 1)
    return last >= sentence.last || words.tokens.kinds[last] === TokenKind.punctuation;
  const left = opens ? 0 : words.bits[before]!;
  if (!opens && (isCapital(words, before) || (left & (FINITE | Can.preposition)) === 0)) return false;
  if (last >= sentence.last) return !opens;
  return !isCapital(words, last) && !isAttributive(words, last) && (words.bits[last]! & Can.adjective) === 0;
}
