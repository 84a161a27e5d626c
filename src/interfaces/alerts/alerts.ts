import { itemStates, keepFeedState, type Ledger, type Watch } from "../../ledger/index.ts";
import type { FeedEntry } from "../export/across/atom.ts";

/** Entries of a watch that are remembered as told; more than the news of a page have. */
const REMEMBERED = 2_000;

const keyOf = ({ author, address }: Pick<Watch, "author" | "address">): string => `${author} ${address}`;

/** From now on: what is there already is no news. */
export const begin = (ledger: Ledger, watch: Watch, entries: readonly FeedEntry[]): Promise<void> =>
  remember(ledger, watch, entries, []);

/** What a watch has not been told yet, the latest first. */
export async function untold(
  ledger: Ledger,
  watch: Watch,
  entries: readonly FeedEntry[],
): Promise<readonly FeedEntry[]> {
  const known = new Set(await toldIds(ledger, watch));
  return entries.filter(({ id }) => !known.has(id));
}

/** Keeps in the ledger what was told, so that nobody is told it again. */
export const told = async (ledger: Ledger, watch: Watch, entries: readonly FeedEntry[]): Promise<void> =>
  remember(ledger, watch, entries, await toldIds(ledger, watch));

/** A JSON array that `remember` has written. */
async function toldIds(ledger: Ledger, watch: Watch): Promise<readonly string[]> {
  const [state] = await itemStates(ledger, [keyOf(watch)], "alert");
  return state ? (JSON.parse(state.body) as string[]) : [];
}

async function remember(
  ledger: Ledger,
  watch: Watch,
  entries: readonly FeedEntry[],
  before: readonly string[],
): Promise<void> {
  const ids = [...new Set([...entries.map(({ id }) => id), ...before])].slice(0, REMEMBERED);
  const recorded = new Date().toISOString();
  await keepFeedState(ledger, { kind: "alert", address: keyOf(watch), body: JSON.stringify(ids), recorded });
}
