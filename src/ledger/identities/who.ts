import { nameReason, sameName } from "../../languages/stored-words.ts";
import type { NameEvidence } from "../../propositions/name-evidence.ts";
import { isBare, type NameReason, surnameKey } from "../../propositions/name-key.ts";

/** What an article tells of a name, with where it stands. */
export interface StoredEvidence extends NameEvidence {
  /** The version's id, and the number of its row. */
  readonly versionId: string;
  readonly version: number;
  readonly published: string | null;
}

/** What people have decided about two names (as keys, in alphabetical order): they are one, or two. */
export interface NameDecision {
  readonly kind: "merge" | "split";
  readonly names: readonly [string, string];
  readonly author: string;
  readonly reason: string | null;
  readonly recorded: string;
}

/**
 * Why two names are one, surest first:
 * - `decided`: by people;
 * - `same words`, `short form`, `first letters`: by the names alone;
 * - `told as one`: articles introduce one beside the other;
 * - `speaks for`: by an office that articles give.
 */
export type Why = "decided" | NameReason | "told as one" | "speaks for";

/** Whether two names are one: surely enough to count as one, perhaps, or nothing says so. */
export interface Sameness {
  readonly is: "one" | "perhaps" | "two";
  readonly why: Why | null;
  /** 0 to 1, that they are one. */
  readonly confidence: number;
  /** Articles that tell it; none where the names alone do. */
  readonly evidence: readonly StoredEvidence[];
}

/** Who is who, as far as some evidence and decisions tell. */
export interface Who {
  /** Whether two names, as keys, mean one person or body. Symmetric. */
  readonly names: (a: string, b: string) => Sameness;
  /** Whether what two say is one word: they are one, one speaks for the other, or both for one body. Symmetric. */
  readonly voices: (a: string, b: string) => Sameness;
  /** Names that articles tell as two forms of one. */
  readonly told: () => readonly (readonly [string, string])[];
}

const TWO: Sameness = { is: "two", why: null, confidence: 0, evidence: [] };
/** How sure a name alone makes it. */
const SURE: Readonly<Record<NameReason, number>> = { "same words": 0.95, "short form": 0.95, "first letters": 0.85 };
/** What one article tells may be read wrongly: with so many articles it counts. */
const ENOUGH = 2;

/** A surname that two persons bear is as likely the one's as the other's. */
const EITHER: Sameness = { is: "perhaps", why: "same words", confidence: 0.5, evidence: [] };

/**
 * Derives who is who. Pure: the order of evidence counts for nothing, of decisions on two names the last one does. `known`: further
 * names that stand in the same articles; of persons with one surname it alone tells nobody.
 */
export function whoOf(
  evidence: readonly StoredEvidence[],
  decisions: readonly NameDecision[] = [],
  known: Iterable<string> = [],
): Who {
  const isShared = sharedSurnames([...known, ...evidence.flatMap(({ name, other }) => [name, other])]);
  const decided = new Map(decisions.map((decision) => [decision.names.join(" "), decision.kind]));
  const forms = byPair(evidence.filter(({ kind }) => kind === "form"));
  const offices = evidence.filter(({ kind }) => kind === "speaks");
  const names = (a: string, b: string): Sameness => {
    const pair = pairOf(a, b);
    const kind = decided.get(pair);
    if (kind === "split") return TWO;
    if (kind === "merge") return { is: "one", why: "decided", confidence: 1, evidence: [] };
    const reason = nameReason(a, b);
    if (reason === "same words" && [a, b].some((name) => isBare(name) && isShared.has(name)) && a !== b) return EITHER;
    if (reason !== null) return { is: "one", why: reason, confidence: SURE[reason], evidence: [] };
    const told = forms.get(pair) ?? [];
    return told.length === 0 ? TWO : toldBy(told, "told as one");
  };
  const bodies = kept((person: string): readonly StoredEvidence[] =>
    offices.filter(({ name }) => isOne(names(name, person))),
  );
  const voicesOf = (a: string, b: string): Sameness => {
    const same = names(a, b);
    if (same.is === "one" || decided.has(pairOf(a, b))) return same;
    const [ofA, ofB] = [bodies(a), bodies(b)];
    const told = [
      ...ofA.filter(({ other }) => isOne(names(other, b)) || ofB.some((one) => isOne(names(one.other, other)))),
      ...ofB.filter(({ other }) => isOne(names(other, a))),
    ];
    return told.length > 0 ? toldBy(told, "speaks for") : same;
  };
  // Origins of large claims ask for the same pairs over and over.
  const ofPair = kept((pair: string): Sameness => {
    const [a, b] = pair.split(BETWEEN) as [string, string];
    return voicesOf(a, b);
  });
  const voices = (a: string, b: string): Sameness => ofPair(a < b ? a + BETWEEN + b : b + BETWEEN + a);
  return { names, voices, told: () => [...forms.values()].map(([one]) => [one!.name, one!.other] as const) };
}

/** Stands in no name. */
const BETWEEN = "\n";

/** Works out each value once. */
function kept<Value>(make: (key: string) => Value): (key: string) => Value {
  const known = new Map<string, Value>();
  return (key) => {
    const found = known.get(key);
    if (found !== undefined) return found;
    const made = make(key);
    known.set(key, made);
    return made;
  };
}

/** Surnames, as keys, of two or more of these names that are not one. */
function sharedSurnames(names: readonly string[]): ReadonlySet<string> {
  const bearers = new Map<string, string[]>();
  for (const name of new Set(names)) {
    const surname = surnameKey(name);
    if (surname === null) continue;
    const own = bearers.get(surname) ?? [];
    if (!own.some((one) => sameName(one, name))) bearers.set(surname, [...own, name]);
  }
  return new Set([...bearers].filter(([, own]) => own.length > 1).map(([surname]) => surname));
}

/** Nothing is known but the names. */
export const NO_WHO: Who = whoOf([]);

const isOne = ({ is }: Sameness): boolean => is === "one";

function toldBy(evidence: readonly StoredEvidence[], why: Why): Sameness {
  const articles = new Set(evidence.map(({ version }) => version)).size;
  return { is: articles >= ENOUGH ? "one" : "perhaps", why, confidence: articles / (articles + 1), evidence };
}

/** Two keys in alphabetical order, with a blank between: the subject of a decision. */
export const pairOf = (a: string, b: string): string => (a < b ? `${a} ${b}` : `${b} ${a}`);

function byPair(evidence: readonly StoredEvidence[]): ReadonlyMap<string, readonly StoredEvidence[]> {
  const pairs = new Map<string, StoredEvidence[]>();
  for (const one of evidence) {
    const pair = pairOf(one.name, one.other);
    pairs.set(pair, [...(pairs.get(pair) ?? []), one]);
  }
  return pairs;
}
