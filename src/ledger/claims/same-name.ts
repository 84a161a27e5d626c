import { acronyms } from "../../language/de/acronyms.ts";
import { nameKey } from "./participants.ts";

/** Long names by their short ones, as keys: "=who" -> "=weltgesundheitsorganisation". */
const longNames: ReadonlyMap<string, string> = new Map(
  acronyms.map(({ short, long }) => [nameKey(short), nameKey(long)]),
);

/**
 * Whether two keys of names mean one person or body: the words of one are in the other ("Hinrichs", "Malte Hinrichs"), or it
 * is the other's short name, by the list ("WHO") or by its first letters ("RKI", "Robert Koch-Institut").
 */
export function sameName(a: string, b: string): boolean {
  const [one, other] = [longNames.get(a) ?? a, longNames.get(b) ?? b];
  if (one === other) return true;
  const [short, long] = one.length < other.length ? [one, other] : [other, one];
  const words = wordsOf(long);
  return (
    initials(words) === short.slice(1) ||
    (short.length > SHORTEST_NAME && wordsOf(short).every((word) => words.includes(word)))
  );
}

const SHORTEST_NAME = 4;

const wordsOf = (key: string): readonly string[] => key.slice(1).split(/[\s-]+/u);

/** Words that an acronym leaves out. */
const SMALL = new Set(["der", "die", "das", "des", "dem", "den", "für", "und", "von", "in", "im", "zur"]);

/** The first letters of three or more words: two letters are shared by too many names. Null for fewer. */
function initials(words: readonly string[]): string | null {
  const letters = words.filter((word) => !SMALL.has(word)).map((word) => word.charAt(0));
  return letters.length < 3 ? null : letters.join("");
}
