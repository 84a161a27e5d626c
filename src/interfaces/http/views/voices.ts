import { type Claim, type Ledger, type Until, whoAmong } from "../../../ledger/index.ts";

type Voice = Claim["occurrences"][number]["voice"];

/** Names that are held against each other: where there are more, each stays as it is. */
const MOST = 400;

/**
 * What each voice of some claims is called: "Wieland", "er" and "Sprecher Jost Wieland" are one, under the shortest words that have the
 * whole name, by who is who in the ledger. A surname that two have stays apart.
 */
export async function voicesOf(
  ledger: Ledger,
  claims: readonly Claim[],
  until: Until,
): Promise<(voice: Voice) => string> {
  const voices = claims.flatMap(({ occurrences }) => occurrences.map(({ voice }) => voice));
  const names = new Set(voices.flatMap((voice) => nameOf(voice) ?? []));
  if (names.size > MOST) return ({ label }) => label;
  const who = await whoAmong(ledger, names, until);
  const heads: string[] = [];
  const headOf = new Map<string, string>();
  for (const name of [...names].sort((a, b) => b.length - a.length || (a < b ? -1 : 1))) {
    const same = heads.filter((head) => who.names(head, name).is === "one");
    if (same.length !== 1) heads.push(name);
    headOf.set(name, same.length === 1 ? same[0]! : name);
  }
  const usual = usualOf(voices, headOf);
  const called = new Map<string, string>();
  for (const voice of voices) {
    const head = headOf.get(nameOf(voice) ?? "");
    if (head === undefined || !voice.label.toLowerCase().includes(usual.get(head)!.slice(1))) continue;
    const before = called.get(head);
    if (before === undefined || voice.label.length < before.length) called.set(head, voice.label);
  }
  return (voice) => called.get(headOf.get(nameOf(voice) ?? "") ?? "") ?? voice.label;
}

/** Of each group of names the one that most voices have, whole names before others: the longest may be a slip of reading. */
function usualOf(voices: readonly Voice[], headOf: ReadonlyMap<string, string>): ReadonlyMap<string, string> {
  const counts = Map.groupBy(
    voices.flatMap((voice) => nameOf(voice) ?? []),
    (name) => name,
  );
  const usual = new Map<string, string>();
  const rank = (name: string): number => counts.get(name)!.length + (name.includes(" ") ? voices.length : 0);
  for (const [name, head] of headOf) {
    const before = usual.get(head);
    if (before === undefined || rank(name) > rank(before)) usual.set(head, name);
  }
  return usual;
}

/** "Jost Wieland" of "Sprecher Jost Wieland (CDU)": the words that name the voice; null where they do not stand there. */
export function nameIn(label: string, voice: Voice): string | null {
  const name = nameOf(voice)?.slice(1) ?? "";
  const at = name === "" ? -1 : label.toLowerCase().indexOf(name);
  return at < 0 ? null : label.slice(at, at + name.length);
}

/** As a key, "=jost wieland"; null for whoever has no name. */
const nameOf = ({ kind, person, key }: Voice): string | null => (kind === "named" ? (person ?? key) : null);
