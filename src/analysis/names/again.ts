import type { Tokens } from "../../tokens/tokens.ts";
import { Can, type Lexicon } from "../lexicon.ts";
import type { EntityType } from "../marks.ts";
import type { NameMark } from "./name-mark.ts";

/** What a word was found to be in one article, by type. */
type Votes = Map<EntityType, number>;

/**
 * One word, one kind of name in an article: a family name alone is the person that was named in full before or after
 * ("Anna Keller … Keller sagte"), and the rarer readings of the same words follow the more frequent one. `capitalsAreNames`:
 * a capital within a sentence is a name's, so that any name is found again.
 */
export function nameAgain(
  tokens: Tokens,
  names: readonly NameMark[],
  lexicon: Lexicon,
  capitalsAreNames = false,
): readonly NameMark[] {
  const votes = new Map<string, Votes>();
  const vote = (key: string, type: EntityType, weight: number): void => {
    const of = votes.get(key) ?? new Map<EntityType, number>();
    of.set(type, (of.get(type) ?? 0) + weight);
    votes.set(key, of);
  };
  const persons = new Set<string>();
  for (const { first, last, type } of names) {
    vote(wordsOf(tokens, first, last), type, 1);
    if (type !== "PER" || last - first < 2) continue;
    const family = withoutS(tokens.forms[last - 1]!);
    if (family.length < 3 || (lexicon.bits(family) & Can.noun) !== 0) continue;
    persons.add(family);
    // A full name tells more of the word than the word alone.
    vote(family, "PER", 2);
  }
  const settled = names.map((name): NameMark => {
    const type = favourite(votes.get(wordsOf(tokens, name.first, name.last))) ?? name.type;
    return type === name.type ? name : { ...name, type, rule: "name/again" };
  });
  const all = [...settled, ...missed(tokens, settled, persons)];
  const again = capitalsAreNames ? writtenAgain(tokens, all, lexicon) : [];
  return [...all, ...again].sort((a, b) => a.start - b.start);
}

/** A word alone must be a name so often before it is one where the model saw none. */
const SURE = 2;

/**
 * Names of any kind that stand elsewhere in the article, word for word, where the model saw none: only in a language in which a
 * capital within a sentence is a name's. A word that is a common one, too, counts behind the start of a sentence alone.
 *
 *     The Harbor Trust owns the pier. … It is a matter for lawyers, as Harbor Trust people put it.
 *                                                                      ^^^^^^^^^^^^
 */
function writtenAgain(tokens: Tokens, names: readonly NameMark[], lexicon: Lexicon): NameMark[] {
  const taken = new Uint8Array(tokens.count);
  const textOf = (first: number, last: number): string => tokens.forms.slice(first, last).join(" ");
  /** By their first word, what each name is. */
  const known = new Map<string, Map<string, { readonly type: EntityType; readonly length: number; count: number }>>();
  for (const { first, last, type } of names) {
    taken.fill(1, first, last);
    const of = known.get(tokens.forms[first]!) ?? new Map();
    known.set(tokens.forms[first]!, of);
    const same = of.get(textOf(first, last));
    if (same) same.count++;
    else if (of.size < MOST_OF_ONE_WORD) of.set(textOf(first, last), { type, length: last - first, count: 1 });
  }
  const found: NameMark[] = [];
  for (let first = 0; first < tokens.count; first++) {
    if (taken[first] === 1) continue;
    const form = tokens.forms[first]!;
    const isInitial = tokens.sentences[tokens.sentenceOf[first]!]!.first === first;
    for (const [text, { type, length, count }] of known.get(form) ?? []) {
      const last = first + length;
      if (last > tokens.count || taken.subarray(first, last).includes(1) || textOf(first, last) !== text) continue;
      if (length === 1 && !isNameAlone(form, lexicon, isInitial, count)) continue;
      found.push({
        start: tokens.starts[first]!,
        end: tokens.ends[last - 1]!,
        type,
        first,
        last,
        rule: "name/again",
      });
      taken.fill(1, first, last);
      break;
    }
  }
  return found;
}

/** Names that begin with one word, of an article; more are not kept. */
const MOST_OF_ONE_WORD = 8;

function isNameAlone(form: string, lexicon: Lexicon, isInitial: boolean, count: number): boolean {
  if (form.length < 3 || !/^\p{Lu}/u.test(form)) return false;
  const isCommon = lexicon.bits(form.toLowerCase()) !== 0;
  return count >= SURE && (!isCommon || !isInitial);
}

/** Family names that stand alone where the model saw none. */
function missed(tokens: Tokens, names: readonly NameMark[], persons: ReadonlySet<string>): NameMark[] {
  if (persons.size === 0) return [];
  const taken = new Uint8Array(tokens.count);
  for (const { first, last } of names) taken.fill(1, first, last);
  const found: NameMark[] = [];
  for (let i = 0; i < tokens.count; i++) {
    if (taken[i] === 1) continue;
    const form = tokens.forms[i]!;
    if (!persons.has(form) && !persons.has(withoutS(form))) continue;
    const [start, end] = [tokens.starts[i]!, tokens.ends[i]!];
    found.push({ start, end, type: "PER", first: i, last: i + 1, rule: "name/again" });
  }
  return found;
}

/** The type with the most votes; null where two have as many. */
function favourite(votes: Votes | undefined): EntityType | null {
  if (!votes) return null;
  const [first, second] = [...votes].sort((a, b) => b[1] - a[1]);
  return first && first[1] > (second?.[1] ?? 0) ? first[0] : null;
}

function wordsOf(tokens: Tokens, first: number, last: number): string {
  const words = tokens.forms.slice(first, last).join(" ");
  return last - first === 1 ? withoutS(words) : words;
}

/** "Kellers" and "Keller" are one word. */
const withoutS = (form: string): string => (form.length > 4 && form.endsWith("s") ? form.slice(0, -1) : form);
