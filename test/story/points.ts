import { readFileSync } from "node:fs";
import { join } from "node:path";

import type { SideStanding } from "../../src/ledger/claims/standing.ts";
import { type Claim, claimDetail, claimsOf, type Ledger, stories, type Wording } from "../../src/ledger/index.ts";

const file = (name: string): readonly string[] =>
  readFileSync(join(import.meta.dirname, name), "utf8")
    .split("\n")
    .filter((line) => line !== "");

/** The points of expected.txt, as written. */
export const points = (): readonly string[] => file("expected.txt").filter((line) => !line.startsWith("#"));

/** Points of known-misses.txt and the reason that each stands under. */
export function knownMisses(): ReadonlyMap<string, string> {
  let reason = "";
  const misses = new Map<string, string>();
  for (const line of file("known-misses.txt"))
    if (line.startsWith("# ")) reason = line.slice(2);
    else if (!line.startsWith("//")) misses.set(line, reason);
  return misses;
}

interface Place {
  readonly article: number;
  /** Of the words in the article. */
  readonly from: number;
  readonly to: number;
}

/** A side of a claim under its name in expected.txt. */
interface Side {
  readonly claim: Claim;
  readonly standing: SideStanding;
}

const POINT = /^(?<kind>\w+) (?:(?<side>[a-z]\w*) )?(?<rest>.*)$/u;

/** Which of the points a ledger that holds the story gets wrong. */
export async function wrongPoints(
  ledger: Ledger,
  texts: readonly string[],
  wanted: readonly string[] = points(),
): Promise<readonly string[]> {
  const versions = await ledger.database.reads.selectFrom("versions").select("id").execute();
  const ids = versions.map(({ id }) => id);
  const claims = await claimsOf(ledger, ids, { least: 1 });
  const wordings = new Map<string, Wording>();
  for (const claim of claims)
    for (const wording of (await claimDetail(ledger, claim)).wordings) wordings.set(wording.id, wording);
  const { items } = await stories(ledger);

  const articleOf = (id: string): number => Number(wordings.get(id)!.document[0]);
  const placeOf = (article: number, words: string): Place => {
    const from = texts[article - 1]!.indexOf(words);
    if (from < 0) throw new RangeError(`article ${article} does not have "${words}"`);
    return { article, from, to: from + words.length };
  };
  const isAt = (id: string, { article, from, to }: Place): boolean =>
    articleOf(id) === article && wordings.get(id)!.spans.some(({ start, end }) => start < to && end > from);
  const sideAt = (place: Place): Side | null => {
    for (const claim of claims)
      for (const standing of claim.standing.sides)
        if (standing.occurrences.some(({ id }) => isAt(id, place))) return { claim, standing };
    return null;
  };

  const sides = new Map<string, Side | null>();
  const isRight = (line: string): boolean => {
    const { kind, side: name = "", rest } = POINT.exec(line)!.groups as { kind: string; side?: string; rest: string };
    const words = /\[(.*)\]/u.exec(rest)?.[1] ?? "";
    const numbers = (rest.replace(/\[.*\]/u, "").match(/\d+/gu) ?? []).map(Number);
    if (kind === "story") return items.length === 1 && items[0]!.documents.length === numbers.length;
    if (kind === "alone") {
      const found = sideAt(placeOf(numbers[0]!, words));
      return found !== null && found.claim.occurrences.length === 1 && found.claim.answers.length === 0;
    }
    if (kind === "says") {
      const place = placeOf(numbers[0]!, words);
      if (!sides.has(name)) sides.set(name, sideAt(place));
      return sides.get(name)?.standing.occurrences.some(({ id }) => isAt(id, place)) ?? false;
    }
    if (kind === "link") return hasLink(line);
    const side = sides.get(name);
    if (side == null) return false;
    const { origins, counts, first, deniedBy } = side.standing;
    if (kind === "first") return articleOf(first.id) === numbers[0];
    if (kind === "denied") return deniedBy.some((key) => isKeyOf(key, words));
    if (kind === "counts") return same([counts.independent, counts.sameOrigin, counts.notRecorded], numbers);
    if (kind !== "origin") throw new RangeError(`no such point: ${line}`);
    return origins.some(
      ({ key, occurrences }) =>
        isKeyOf(key, words) && same([...new Set(occurrences.map(({ id }) => articleOf(id)))], numbers),
    );
  };

  const hasLink = (line: string): boolean => {
    const { later, a, kind, slot, earlier, b } =
      /^link (?<later>\d) (?<a>\w+) (?<kind>\w+) (?:(?<slot>[a-z]+) )?(?<earlier>\d) (?<b>\w+)$/u.exec(line)!.groups!;
    const [from, to] = [sides.get(a!), sides.get(b!)];
    if (from == null || to == null || from.claim !== to.claim) return false;
    const keysOf = (side: Side, article: number) =>
      new Set(side.standing.occurrences.filter(({ id }) => articleOf(id) === article).map(({ id }) => id));
    const [laters, earliers] = [keysOf(from, Number(later)), keysOf(to, Number(earlier))];
    const idOf = new Map(from.claim.occurrences.map(({ key, id }) => [key, id]));
    return from.claim.links.some(
      (link) =>
        link.kind === kind &&
        link.slot === (slot ?? null) &&
        laters.has(idOf.get(link.later)!) &&
        earliers.has(idOf.get(link.earlier)!),
    );
  };
  return wanted.filter((line) => !isRight(line));
}

const same = (a: readonly number[], b: readonly number[]): boolean =>
  a.length === b.length && a.every((one, i) => one === b[i]);

/** "=eiderquerung" of a name, whole; "=nordsee-kurier ? kreis bauverwaltung" of "nordsee-kurier ?", an unnamed one of it. */
const isKeyOf = (key: string, name: string): boolean =>
  name.endsWith("?") ? key.startsWith(`=${name}`) : key === `=${name}`;
