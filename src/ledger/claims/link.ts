import type { Transaction } from "../database/database.ts";
import type { Recorded, VersionRow } from "../layer.ts";
import { type Attachment, attach } from "./attach.ts";
import { mayJoin } from "./join.ts";
import { before, behind } from "./neighbours.ts";
import { KnownOccurrences, type PlacedProposition, propositionKeys, type StoredOccurrence } from "./occurrences.ts";
import { isBefore } from "./order.ts";
import { NUMBERS, versionPosition } from "./position.ts";
import { replaceLinks, replaceMembers } from "./replace.ts";
import type { ClaimValue } from "./stated-of.ts";
import { putsRight } from "./withdrawn.ts";
import { Written } from "./written.ts";

/**
 * Joins versions to what is there: each of their propositions to its best earlier one, and later ones anew where these come
 * between. What each is joined to depends on the set of versions alone.
 */
export async function link(transaction: Transaction, added: readonly Recorded<ClaimValue>[]): Promise<void> {
  const known = new KnownOccurrences(transaction);
  const batch = new Set(added.map(({ version }) => version.key));
  const keys = await propositionKeys(
    transaction,
    added.map(({ version }) => version),
  );
  for (const one of added) known.put(one, keys);
  const written = new Written(transaction, added[0]?.version.recorded ?? "", keys.values());
  const placed = added.map(({ version }) => ({ version, start: versionPosition(version.published, version.id) }));
  placed.sort((a, b) => a.start - b.start || (a.version.id < b.version.id ? -1 : 1));
  const last = await lastPosition(transaction, batch);
  for (const { version, start } of placed) {
    const own = await known.ofVersion(version.key);
    await attachAll(own, own, start, known, written);
    if (start + NUMBERS > last) continue;
    for (const later of await shifted(own, start, batch, known)) {
      const siblings = await known.ofVersion(later[0]!.version);
      const begin = later[0]!.position - (later[0]!.position % NUMBERS);
      await attachAll(await known.fetch(later.map(({ key }) => key)), siblings, begin, known, written);
    }
  }
  await written.flush();
}

/** Joins one version anew to what stands before it; those behind it are left for their own turn. */
export async function relink(transaction: Transaction, version: VersionRow): Promise<void> {
  const known = new KnownOccurrences(transaction);
  const written = new Written(transaction, version.recorded);
  const own = await known.ofVersion(version.key);
  await attachAll(own, own, versionPosition(version.published, version.id), known, written);
  await written.flush();
}

/** Attaches propositions of one version, in the order of the text. */
async function attachAll(
  own: readonly StoredOccurrence[],
  siblings: readonly StoredOccurrence[],
  start: number,
  known: KnownOccurrences,
  written: Written,
): Promise<void> {
  const wanted = [...new Set(own.flatMap((one) => known.hashesOf(one)))];
  if (wanted.length === 0 && own.every(({ replaces }) => replaces === undefined))
    return replaceMembers(
      written,
      own.map((member) => ({ member, parent: null, similarity: 0 })),
    );
  const byHash = new Map<number, number[]>();
  const put = (hash: number, key: number) => {
    const there = byHash.get(hash);
    if (there) there.push(key);
    else byHash.set(hash, [key]);
  };
  for (const { hash, proposition } of await before(known, wanted, start)) put(hash, proposition);
  for (const sibling of siblings) for (const hash of known.hashesOf(sibling)) put(hash, sibling.key);
  const settings = new Map<number, number>();
  const attached: (Attachment & { readonly member: StoredOccurrence })[] = [];
  for (const member of own) {
    const near = new Set(known.hashesOf(member).flatMap((hash) => byHash.get(hash) ?? []));
    for (const sibling of siblings) if (putsRight(sibling, member)) near.add(sibling.key);
    const may = [...near]
      .map((key) => known.placed(key))
      .filter((other) => isBefore(other, member) && mayJoin(other, member, settings));
    attached.push({ member, ...attach(member, await known.fetch(may.map(({ key }) => key))) });
  }
  await replaceMembers(
    written,
    attached.map(({ member, parent, similarity }) => ({ member, parent: keyOf(parent), similarity })),
  );
  await replaceLinks(
    written,
    attached.map(({ member, links }) => ({
      owner: member.key,
      links: links.map((one) => ({ ...one, later: keyOf(one.from)!, earlier: keyOf(one.to)! })),
    })),
  );
}

/** `attach` hands back the occurrences it was given, and those have their rows' numbers. */
const keyOf = (occurrence: unknown): number | null => (occurrence as StoredOccurrence | null)?.key ?? null;

/** The propositions published later that may have these as their neighbours, by version, in the order of publication. */
async function shifted(
  own: readonly StoredOccurrence[],
  start: number,
  batch: ReadonlySet<number>,
  known: KnownOccurrences,
): Promise<readonly (readonly PlacedProposition[])[]> {
  const hashes = [...new Set(own.flatMap((one) => known.hashesOf(one)))];
  const keys = new Set((await behind(known, hashes, start)).map(({ proposition }) => proposition));
  const later = [...keys].map((key) => known.placed(key)).filter(({ version }) => !batch.has(version));
  const byVersion = new Map<number, PlacedProposition[]>();
  for (const one of later.sort((a, b) => a.position - b.position || (a.id < b.id ? -1 : 1)))
    byVersion.set(one.version, [...(byVersion.get(one.version) ?? []), one]);
  return [...byVersion.values()];
}

/** Of the versions that were there before; -1 without any. */
async function lastPosition(transaction: Transaction, batch: ReadonlySet<number>): Promise<number> {
  const row = await transaction
    .selectFrom("claim_settings")
    .select("position")
    .where("version", "not in", [...batch])
    .where("position", "is not", null)
    .orderBy("position", "desc")
    .limit(1)
    .executeTakeFirst();
  return row?.position ?? -1;
}
