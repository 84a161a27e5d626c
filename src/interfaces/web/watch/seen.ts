import { attempt } from "../settings.ts";
import { signal } from "../ui.ts";

const KEY = "laut.seen";
/** Entries that are remembered of a page; its news are fewer. */
const MOST = 400;

/** By page the ids of the entries that were seen in this browser; the last seen first. */
type Seen = ReadonlyMap<string, readonly string[]>;

function stored(): Seen {
  const read = attempt(() => JSON.parse(localStorage.getItem(KEY) ?? "[]") as [string, string[]][]);
  return new Map(read ?? []);
}

const seen = signal<Seen>(stored());

/** Those of the entries that were not seen here yet. */
export function unseen<Entry extends { readonly id: string }>(
  address: string,
  entries: readonly Entry[],
): readonly Entry[] {
  const known = new Set(seen.value.get(address));
  return entries.filter(({ id }) => !known.has(id));
}

/** Remembers that these were seen. What another tab has remembered in the meantime is kept. */
export function see(address: string, entries: readonly { readonly id: string }[]): void {
  const before = stored();
  const ids = [...new Set([...entries.map(({ id }) => id), ...(before.get(address) ?? [])])].slice(0, MOST);
  seen.value = new Map([...before, [address, ids]]);
  attempt(() => localStorage.setItem(KEY, JSON.stringify([...seen.value])));
}
