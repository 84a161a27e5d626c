import { inPieces } from "../database/in-pieces.ts";
import type { Ledger } from "../ledger.ts";
import { propositionsNamed, statementsNamed } from "../named.ts";
import { endOf, type Until } from "../queries/until.ts";
import { DECIDED, type Decided, type Decision, decidedFrom, NOTHING_DECIDED } from "./decided.ts";
import type { Judgement } from "./judgements.ts";
import { currentMembers } from "./members.ts";
import { occurrencesOf, type StoredOccurrence } from "./occurrences.ts";

/** All decisions that stand, the earliest first: data that can be exported. */
export async function decisions({ database }: Ledger, { recordedBy }: Until = {}): Promise<readonly Decision[]> {
  let query = database.reads
    .selectFrom("judgements")
    .select(["subject_kind as subjectKind", "subject", "kind", "value", "reason", "author", "recorded"])
    .where("subject_kind", "in", DECIDED);
  if (recordedBy !== undefined) query = query.where("recorded", "<=", endOf(recordedBy));
  const standing = new Map<string, Judgement>();
  for (const row of await query.orderBy("key").execute()) {
    const key = `${row.subjectKind} ${row.subject}`;
    standing.delete(key);
    if (row.kind !== "undo") standing.set(key, row);
  }
  return [...standing.values()] as Decision[];
}

/** What people have decided in this ledger until then. */
export async function decidedOf(ledger: Ledger, until: Until = {}): Promise<Decided> {
  const all = await decisions(ledger, until);
  if (all.length === 0) return NOTHING_DECIDED;
  const found = await namedIn(ledger, all);
  return decidedFrom(all, found, await joinedRoots(ledger, all, found));
}

/** The occurrences that decisions name, by id; of a statement its first one. */
async function namedIn(ledger: Ledger, all: readonly Decision[]): Promise<ReadonlyMap<string, StoredOccurrence>> {
  const { reads } = ledger.database;
  const ids = all.flatMap(({ subjectKind, subject }) => (subjectKind === "speaker" ? [] : subject.split(" ")));
  const keys = [...(await propositionsNamed(reads, ids))];
  const statements = all.flatMap(({ subjectKind, subject }) => (subjectKind === "speaker" ? [subject] : []));
  for (const piece of inPieces(await statementsNamed(reads, statements))) {
    const versions = reads.selectFrom("statements").select("version").where("key", "in", piece);
    const rows = reads
      .selectFrom("propositions")
      .select("key")
      .where("version", "in", versions)
      .where("statement", "in", piece);
    for (const { key } of await rows.execute()) keys.push(key);
  }
  return new Map([...(await occurrencesOf(reads, keys)).values()].map((one) => [one.id, one]));
}

/** Sets of roots that accepted joins connect. */
async function joinedRoots(
  ledger: Ledger,
  all: readonly Decision[],
  found: ReadonlyMap<string, StoredOccurrence>,
): Promise<readonly ReadonlySet<number>[]> {
  const pairs = all.flatMap(({ subjectKind, kind, subject }) => {
    const [a, b] = subject.split(" ").map((id) => found.get(id));
    return subjectKind === "join" && kind === "accept" && a && b ? [[a.key, b.key] as const] : [];
  });
  const members = await currentMembers(ledger.database.reads, pairs.flat());
  let sets: Set<number>[] = [];
  for (const pair of pairs) {
    const roots = pair.flatMap((key) => members.get(key)?.root ?? []);
    const touched = sets.filter((set) => roots.some((root) => set.has(root)));
    sets = [
      ...sets.filter((set) => !touched.includes(set)),
      new Set([...roots, ...touched.flatMap((set) => [...set])]),
    ];
  }
  return sets.filter((set) => set.size > 1);
}
