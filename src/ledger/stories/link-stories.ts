import { chooseParent, inDocument, isDated, LINE, similarOnes, versionsOf } from "./choose-parent.ts";
import type { Desk, StoryLink, StoryVersion } from "./desk.ts";
import { isBefore, latestBut, MOST_A_TERM, type Neighbour, neighbours } from "./neighbours.ts";

/**
 * Links versions that are new, and links anew those later ones whom a new one may concern. In the order of time: whom a
 * version follows depends on earlier ones alone, so each is looked at once and the order of arrival leaves no trace.
 */
export async function linkStories(desk: Desk, added: readonly number[]): Promise<void> {
  await desk.fetch(added);
  const latest = await latestBut(desk.transaction, added);
  const queue = new Queue(desk);
  for (const key of added) queue.add(key);
  for (let key = queue.next(); key !== null; key = queue.next())
    for (const concerned of await linkOne(desk, desk.version(key), latest)) queue.add(concerned);
}

/** Links one version; gives the later ones that this concerns, fetched. `latest`: of those that were there before. */
async function linkOne(desk: Desk, version: StoryVersion, latest: string): Promise<readonly number[]> {
  const old = desk.link(version.key);
  const link = await chooseParent(desk, version);
  if (old && old.parent === link.parent && old.story === link.story) return [];
  await desk.write(version.key, link);
  if (!old) return concernedByNew(desk, version, latest);
  return concernedByChange(desk, version, old, link);
}

/** Those that may follow a new version, or that it hides another one from; later ones of its own batch have their turn anyway. */
async function concernedByNew(desk: Desk, version: StoryVersion, latest: string): Promise<readonly number[]> {
  const later = (await versionsOf(desk, version.document))
    .filter((other) => isBefore(inDocument(version), inDocument(other)))
    .map(({ key }) => key);
  await desk.fetch(later);
  if (!isDated(version) || version.published > latest) return later;
  const after = await neighbours(desk, version, "after");
  if (after.length === 0) return later;
  const full = fullTerms([...after, ...(await neighbours(desk, version, "before"))]);
  const hidden = after.filter(({ term }) => full.has(term)).map(({ key }) => key);
  const followers = similarOnes(desk, version, after).map((candidate) => candidate.version.key);
  return [...later, ...hidden, ...followers];
}

/** Terms with so many articles around that a new one takes the place of another among the nearest. */
function fullTerms(around: readonly Neighbour[]): ReadonlySet<number> {
  const counts = new Map<number, number>();
  for (const { term } of around) counts.set(term, (counts.get(term) ?? 0) + 1);
  return new Set([...counts].filter(([, count]) => count >= MOST_A_TERM).map(([term]) => term));
}

/** Those that follow a version, whose story changes with it, and those that look at its line when they choose. */
async function concernedByChange(
  desk: Desk,
  version: StoryVersion,
  old: StoryLink,
  link: StoryLink,
): Promise<readonly number[]> {
  let generation = [version.key];
  const concerned = [...(await desk.children(version.key))];
  if (old.parent === link.parent) return concerned;
  for (let depth = 0; depth < LINE; depth++) {
    const next: number[] = [];
    for (const key of generation) {
      concerned.push(...(await followersOf(desk, desk.version(key))));
      next.push(...(await desk.children(key)));
    }
    generation = next;
  }
  return concerned;
}

async function followersOf(desk: Desk, version: StoryVersion): Promise<readonly number[]> {
  if (!isDated(version)) return [];
  const after = await neighbours(desk, version, "after");
  return similarOnes(desk, version, after).map((candidate) => candidate.version.key);
}

/** Versions in the order of time, each once; what is added while it runs is later than what was taken. */
class Queue {
  readonly #desk: Desk;
  readonly #waiting = new Set<number>();
  #order: number[] = [];

  constructor(desk: Desk) {
    this.#desk = desk;
  }

  add(key: number): void {
    if (this.#waiting.has(key)) return;
    this.#waiting.add(key);
    let low = 0;
    let high = this.#order.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (this.#isBefore(key, this.#order[middle]!)) low = middle + 1;
      else high = middle;
    }
    this.#order.splice(low, 0, key);
  }

  /** The earliest; null when none is left. */
  next(): number | null {
    const key = this.#order.pop() ?? null;
    if (key !== null) this.#waiting.delete(key);
    return key;
  }

  #isBefore(a: number, b: number): boolean {
    return isBefore(inDocument(this.#desk.version(a)), inDocument(this.#desk.version(b)));
  }
}
