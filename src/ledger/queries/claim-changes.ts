import { claimId } from "../claims/make-claim.ts";
import { currentMembers } from "../claims/members.ts";
import { occurrencesOf, occurrencesOfVersion } from "../claims/occurrences.ts";
import type { Ledger } from "../ledger.ts";
import { wordsOf } from "./statements.ts";
import { endOf, type Until } from "./until.ts";

/** What a document says of a claim in two versions; `before` or `after` is null where it says nothing. */
export interface ClaimChange {
  readonly claim: string;
  readonly before: string | null;
  readonly after: string | null;
}

/** A version by its row number, with its text; null where that was removed. */
export interface VersionText {
  readonly version: number;
  readonly text: string | null;
}

/** Claims that two versions of a document do not make in the same words, in the order of the texts. Empty without a text. */
export async function claimChanges(
  ledger: Ledger,
  before: VersionText,
  after: VersionText,
  until: Until,
): Promise<readonly ClaimChange[]> {
  if (before.text === null || after.text === null) return [];
  const [old, now] = [await wordsByRoot(ledger, before, until), await wordsByRoot(ledger, after, until)];
  const different = [...new Set([...old.keys(), ...now.keys()])].filter((root) => old.get(root) !== now.get(root));
  const roots = await occurrencesOf(ledger.database.reads, different);
  return different.map((root) => ({
    claim: claimId(roots.get(root)!.id),
    before: old.get(root) ?? null,
    after: now.get(root) ?? null,
  }));
}

/** The words of a version for each claim, by the row number of its root; several statements with a stroke between two. */
async function wordsByRoot(
  { database: { reads } }: Ledger,
  { version, text }: VersionText,
  { recordedBy }: Until,
): Promise<ReadonlyMap<number, string>> {
  const occurrences = await occurrencesOfVersion(reads, version);
  const keys = occurrences.map(({ key }) => key);
  const members = await currentMembers(reads, keys, recordedBy === undefined ? "~" : endOf(recordedBy));
  const found = new Map<number, string>();
  for (const { key, proposition } of occurrences) {
    const root = members.get(key)?.root;
    if (root === undefined) continue;
    const words = wordsOf(text ?? "", proposition.spans)!;
    found.set(root, found.has(root) ? `${found.get(root)} / ${words}` : words);
  }
  return found;
}
