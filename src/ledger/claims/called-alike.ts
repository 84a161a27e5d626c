import type { Voice } from "../../propositions/voice.ts";

/** How one is called where he speaks, and the name by which he is known. */
type Called = Pick<Voice, "key" | "label">;

/**
 * Whether two are called so that they may be one, though their names are two: by the same words; the name of one stands in the words for
 * the other; all words of their names are the same but one, which differs in its middle; or each word but for a letter behind its first.
 *
 *     Hafenwerk              Hafenwerk (known as "Hafenwerk Group")
 *     das HWI ("=holm-werft-institut")      das Bundesamt für Werften , das Holm-Werft-Institut
 *     Deutsches Fischerwerk                 Deutsches Fischendenwerk
 *     Jannes Holza                          Jannez Holsa
 */
export const areCalledAlike = (a: Called, b: Called): boolean =>
  haveOneName(a.label, b.label) || isNamedIn(a, b) || isNamedIn(b, a) || areSpeltAlike(a.key, b.key);

const CAPITALISED = /\p{Lu}[\p{L}\p{N}-]+/gu;

const namesOf = (label: string): readonly string[] => label.match(CAPITALISED) ?? [];

function haveOneName(a: string, b: string): boolean {
  const [one, other] = [namesOf(a), namesOf(b)];
  return one.length > 0 && one.length === other.length && one.every((name) => other.includes(name));
}

const SHORTEST_NAME = 4;

function isNamedIn({ key }: Called, { label }: Called): boolean {
  const name = key.slice(1);
  if (name.length < SHORTEST_NAME) return false;
  return new RegExp(`(?<!\\p{L})${name.replace(/[^\p{L}\p{N}\s]/gu, ".")}s?(?!\\p{L})`, "u").test(label.toLowerCase());
}

/** Letters that the odd words of two names have in common at either end. */
const LEAST = 4;

function areSpeltAlike(a: string, b: string): boolean {
  const [one, other] = [a, b].map((key) => key.slice(1).split(/[\s-]+/u)) as [string[], string[]];
  if (one.length !== other.length) return false;
  if (one.length > 1 && one.every((word, i) => isButALetter(word, other[i]!))) return true;
  const odd = one.flatMap((word, i) => (word === other[i] ? [] : [[word, other[i]!] as const]));
  const [pair] = odd;
  if (odd.length !== 1 || pair === undefined) return false;
  const [x, y] = pair;
  return (
    x.slice(0, LEAST) === y.slice(0, LEAST) &&
    x.slice(-LEAST) === y.slice(-LEAST) &&
    Math.min(x.length, y.length) >= 2 * LEAST
  );
}

/** "Jannes", "Jannez": another letter, but not the first: "Hansen", "Jansen" are two. */
function isButALetter(a: string, b: string): boolean {
  if (a.length !== b.length || a[0] !== b[0]) return false;
  let differs = 0;
  for (let i = 0; i < a.length; i++) if (a[i] !== b[i]) differs++;
  return differs <= 1;
}
