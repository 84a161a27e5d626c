import { withoutEnding } from "../../languages/stored-words.ts";
import { nameKey } from "../../propositions/name-key.ts";
import { type NameDecision, pairOf, type Who, type Why } from "./who.ts";

/** Why a name belongs to its group, and how sure that is: 0 to 1. Of the first name of a group null and 1. */
export interface Joined {
  readonly why: Why | "surname" | "short name" | null;
  readonly confidence: number;
}

interface Named {
  readonly id: string;
  readonly name: string;
  readonly type: string;
  readonly statements: number;
  readonly documents: number;
}

export interface Group<Entry> {
  /** The most quoted name first. */
  readonly names: readonly (Entry & Joined)[];
}

/** Names that a word may have in common before it tells nothing: "Polizei". */
const MOST_ALIKE = 60;
const PART_CONFIDENCE = 0.85;

/**
 * Names of the same kind that are one, most quoted first. A surname, or one word of a body's name, belongs to the only full name
 * that has it; where two have it, it stays alone. A name that people have split off joins nobody whom it was split from.
 */
export function groupsOf<Entry extends Named>(
  all: readonly Entry[],
  who: Who,
  decisions: readonly NameDecision[],
): readonly Group<Entry>[] {
  const sorted = [...all].sort((a, b) => b.statements - a.statements || (a.id < b.id ? -1 : 1));
  const near = nearOf(sorted, decisions, who);
  const splits = new Set(decisions.filter(({ kind }) => kind === "split").map(({ names }) => names.join(" ")));
  const groups: (Entry & Joined)[][] = [];
  const groupOf = new Map<Entry, (Entry & Joined)[]>();
  // Full names before surnames, so that these know whose they may be.
  for (const entry of [...sorted.filter(isFull), ...sorted.filter((one) => !isFull(one))]) {
    const joins = near(entry).flatMap((other) => {
      const group = groupOf.get(other);
      const { is, why, confidence } = who.names(nameKey(entry.name), nameKey(other.name));
      // Of a group its first name tells who it is; the others only where somebody has said that they are one.
      const isTold = other.id === group?.[0]?.id || why === "decided" || why === "told as one";
      return group !== undefined && is === "one" && isTold ? [{ group, why, confidence }] : [];
    });
    const distinct = [...new Set(joins.map(({ group }) => group))];
    const isPart = !isFull(entry) && joins.every(({ why }) => why === "same words");
    const isSplit = (group: readonly Entry[]) =>
      group.some(({ name }) => splits.has(pairOf(nameKey(name), nameKey(entry.name))));
    const group = isPart && distinct.length > 1 ? undefined : distinct.find((one) => !isSplit(one));
    if (group === undefined) {
      const own = [{ ...entry, why: null, confidence: 1 }];
      groups.push(own);
      groupOf.set(entry, own);
      continue;
    }
    const join = joins.find((one) => one.group === group)!;
    group.push(
      isPart
        ? { ...entry, why: entry.type === "PER" ? "surname" : "short name", confidence: PART_CONFIDENCE }
        : { ...entry, why: join.why, confidence: join.confidence },
    );
    groupOf.set(entry, group);
  }
  const weight = (group: readonly Entry[]) => group.reduce((sum, { statements }) => sum + statements, 0);
  return groups.map((names) => ({ names })).sort((a, b) => weight(b.names) - weight(a.names));
}

/** Two words or more, or for a body capitals: "RKI". "Institut" and "Holm" are parts of many names. */
const isFull = ({ type, name }: Named): boolean =>
  /[\s-]/u.test(name.trim()) || (type !== "PER" && /\p{Lu}.*\p{Lu}/u.test(name));

/** The entries that may be the same as one: of its kind, with a rare word in common, or told together by an article or a person. */
function nearOf<Entry extends Named>(all: readonly Entry[], decisions: readonly NameDecision[], who: Who) {
  const byWord = new Map<string, Entry[]>();
  for (const entry of all) for (const word of wordsOf(entry)) byWord.set(word, [...(byWord.get(word) ?? []), entry]);
  const byKey = new Map(all.map((entry) => [nameKey(entry.name), entry]));
  const told = new Map<string, string[]>();
  const pairs = [...who.told(), ...decisions.map(({ names }) => names)];
  for (const [a, b] of pairs)
    for (const [one, other] of [[a, b] as const, [b, a] as const]) told.set(one, [...(told.get(one) ?? []), other]);
  return (entry: Entry): readonly Entry[] => {
    const alike = wordsOf(entry).flatMap((word) => {
      const found = byWord.get(word)!;
      return found.length > MOST_ALIKE ? [] : found;
    });
    const others = (told.get(nameKey(entry.name)) ?? []).flatMap((key) => byKey.get(key) ?? []);
    return [...new Set([...alike, ...others])].filter((other) => other !== entry && other.type === entry.type);
  };
}

/** Its words, and its first letters where it has three or more; without the endings of a case. */
function wordsOf({ name, type }: Named): readonly string[] {
  const words = name
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u)
    .filter(Boolean);
  if (type === "PER") return words.slice(-1);
  const letters = words.map((word) => word.charAt(0)).join("");
  return [...new Set([...words.map((word) => withoutEnding(word)), ...(words.length > 2 ? [letters] : [])])];
}
