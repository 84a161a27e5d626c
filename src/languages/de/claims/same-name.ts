import { isBare, type NameReason, nameKey } from "../../../propositions/name-key.ts";
import { acronyms } from "../rows/acronyms.ts";
import { nameEnding, smallNameWords, unionAdjective } from "../rows/claims/name-words.ts";

/** Long names by their short ones, as keys: "=who" -> "=weltgesundheitsorganisation". */
const longNames: ReadonlyMap<string, string> = new Map(
  acronyms.map(({ short, long }) => [nameKey(short), nameKey(long)]),
);

/**
 * Why two keys of names mean one person or body: the words of one are in the other ("Hinrichs", "Malte Hinrichs"; "Polizei
 * Husum", "Husumer Polizei"), or it is the other's short name, by the list ("WHO") or by its first letters ("RKI", "Robert
 * Koch-Institut"). Null where nothing tells so.
 */
export function nameReason(a: string, b: string): NameReason | null {
  const [one, other] = [longNames.get(a) ?? a, longNames.get(b) ?? b];
  if (one === other) return a === b ? "same words" : "short form";
  if (one.length > SHORTEST_NAME && joined(one) === joined(other)) return "same words";
  const [short, long] = one.length < other.length ? [one, other] : [other, one];
  const words = wordsOf(long);
  if (initials(words) === short.slice(1)) return "first letters";
  const isInside =
    short.length > SHORTEST_NAME &&
    (isBare(short) ? holdsWhole(long, short) : wordsOf(short).every((word) => words.some((o) => isOneWord(word, o))));
  return isInside ? "same words" : null;
}

/** One word is inside a name as a whole word or as the end of one: "Koch" is no "Robert Koch-Institut", "Kommission" an "EU-Kommission". */
const holdsWhole = (long: string, word: string): boolean =>
  long
    .slice(1)
    .split(/\s+/u)
    .some((part) => isOneWord(word.slice(1), part) || isOneWord(word.slice(1), part.split("-").at(-1)!));

/** Whether two keys of names mean one person or body. */
export const sameName = (a: string, b: string): boolean => nameReason(a, b) !== null;

const SHORTEST_NAME = 4;

/** "Presseagentur", "Presse-Agentur": without hyphens and blanks. */
const joined = (key: string): string => key.replace(/[\s-]+/gu, "");

/** "Polizei Holmwede", "Holmweder Polizei": the adjective of a town. */
const isOneWord = (a: string, b: string): boolean =>
  a === b || stemOf(a) === stemOf(b) || isTownOf(a, b) || isTownOf(b, a) || isSpeltAs(a, b) || isSpeltAs(b, a);
/** "Weißes Haus", "dem Weißen Haus"; "Juergen", "Jürgen". */
const stemOf = (word: string): string => spelt(word).replace(nameEnding, "");
const spelt = (word: string): string =>
  word.replaceAll("ä", "ae").replaceAll("ö", "oe").replaceAll("ü", "ue").replaceAll("ß", "ss");
const isTownOf = (town: string, adjective: string): boolean =>
  adjective === `${town}er` || (town.endsWith("e") && adjective === `${town}r`);

const wordsOf = (key: string): readonly string[] =>
  key
    .slice(1)
    .replace(unionAdjective, "eu")
    .split(/[\s-]+/u);

/** "Hasan", "Hassan": a letter more. Another letter ("Hansen", "Jansen") is another name. */
const isSpeltAs = (short: string, long: string): boolean => {
  if (short.length < SHORTEST_SPELT || long.length !== short.length + 1) return false;
  let at = 0;
  while (short[at] === long[at]) at++;
  return short.slice(at) === long.slice(at + 1);
};
const SHORTEST_SPELT = 5;

/** The first letters of three or more words: two letters are shared by too many names. Null for fewer. */
function initials(words: readonly string[]): string | null {
  const letters = words.filter((word) => !smallNameWords.has(word)).map((word) => word.charAt(0));
  return letters.length < 3 ? null : letters.join("");
}
