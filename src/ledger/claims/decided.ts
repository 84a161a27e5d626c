import { nameKey } from "../../propositions/name-key.ts";
import type { Voice } from "../../propositions/voice.ts";
import type { Judgement } from "./judgements.ts";
import type { Occurrence } from "./stated.ts";

/**
 * What can be decided about: whether two wordings are about the same ("join"; "v…-s3.1 v…-s2.1", the later first), whether the later
 * one changes the earlier one ("relation"), who speaks in a statement ("speaker"; "v…-s3").
 */
export const DECIDED = ["join", "relation", "speaker"] as const;

/** A decision as it stands: the last one on its subject that has not been taken back. Its kind: accept, reject or correct. */
export type Decision = Judgement & {
  readonly subjectKind: (typeof DECIDED)[number];
  readonly kind: "accept" | "reject" | "correct";
};

export type Verdict = "accept" | "reject";

/** What people have decided, ready to be applied: it holds for later articles that have the same words, too. */
export interface Decided {
  /** Whether two are about the same; null where nobody has said. Symmetric. */
  readonly join: (a: Occurrence, b: Occurrence) => Verdict | null;
  /** Whether one changes the other. Symmetric. */
  readonly relation: (a: Occurrence, b: Occurrence) => Verdict | null;
  /** With the speaker that people have set. */
  readonly voiced: <One extends Occurrence>(one: One) => One;
  /** The claims' roots (row numbers) that these belong to, those that people have put together in one list. */
  readonly together: (roots: readonly number[]) => readonly (readonly number[])[];
}

export const NOTHING_DECIDED: Decided = {
  join: () => null,
  relation: () => null,
  voiced: (one) => one,
  together: (roots) => roots.map((root) => [root]),
};

/** Pure; of two decisions on the same words the later one counts, and one on the very statements before one on their words. */
export function decidedFrom(
  all: readonly Decision[],
  found: ReadonlyMap<string, Occurrence>,
  joined: readonly ReadonlySet<number>[] = [],
): Decided {
  const verdicts = new Map<string, Verdict>();
  const voices = new Map<string, Decision>();
  for (const decision of all) {
    const { subjectKind, subject, kind } = decision;
    if (subjectKind === "speaker") {
      const spoken = [...found.values()].filter((one) => statementOf(one) === subject);
      for (const key of [subject, ...spoken.flatMap(spokenKeys)]) voices.set(key, decision);
      continue;
    }
    const [a, b] = subject.split(" ").map((id) => found.get(id));
    if (a && b && kind !== "correct") for (const pair of pairKeys(a, b)) verdicts.set(`${subjectKind} ${pair}`, kind);
  }
  const verdict = (kind: string) => (a: Occurrence, b: Occurrence) => {
    for (const pair of pairKeys(a, b)) {
      const known = verdicts.get(`${kind} ${pair}`);
      if (known !== undefined) return known;
    }
    return null;
  };
  return {
    join: verdict("join"),
    relation: verdict("relation"),
    voiced: (one) => {
      const decision = [statementOf(one), ...spokenKeys(one)].flatMap((key) => voices.get(key) ?? [])[0];
      return decision === undefined ? one : { ...one, voice: voiceBy(decision, one.voice) };
    },
    together: (roots) => {
      const groups = roots.map((root) => [...(joined.find((set) => set.has(root)) ?? [root])].sort((a, b) => a - b));
      return [...new Map(groups.map((group) => [group[0]!, group])).values()];
    },
  };
}

/** Words of a wording that says what it says by itself: fewer mean something else in another article. */
const ENOUGH_WORDS = 4;

const statementOf = ({ id }: Occurrence): string => id.slice(0, id.lastIndexOf("."));

const wordsOf = ({ proposition: { wording } }: Occurrence): readonly string[] =>
  wording.length < ENOUGH_WORDS ? [] : [`words ${wording.join(",")}`];

/** Its words with the speaker that the reading has: the same text handed on. */
const spokenKeys = (one: Occurrence): readonly string[] => wordsOf(one).map((words) => `${words} ${one.voice.key}`);

/** By their ids, then by the words of one or both. */
function pairKeys(a: Occurrence, b: Occurrence): readonly string[] {
  const keys = ([one, other]: readonly string[]) => [one!, other!].sort().join(" | ");
  const [ofA, ofB] = [wordsOf(a), wordsOf(b)];
  const mixed = [...ofB.map((words) => [a.id, words]), ...ofA.map((words) => [words, b.id])];
  return [[a.id, b.id], ...mixed, ...ofA.flatMap((one) => ofB.map((other) => [one, other]))].map(keys);
}

/** Who speaks by a decision: seen and right, somebody else, or nobody knows. */
function voiceBy({ kind, value }: Decision, voice: Voice): Voice {
  if (kind === "accept") return { ...voice, vague: false };
  if (kind === "correct" && value !== null)
    return { ...voice, kind: "named", key: nameKey(value), person: null, label: value, vague: false };
  return { ...voice, kind: "unnamed", key: "", person: null, label: "" };
}
