import { ask } from "../database/kept-sql.ts";
import { dayOf } from "./days.ts";
import type { Desk, StoryLink, StoryVersion } from "./desk.ts";
import { isBefore, type Moment, type Neighbour, neighbours } from "./neighbours.ts";
import { faded, sharedTerms, similarity } from "./similarity.ts";

/** The least similarity, after fading, of an article with the one that it follows. */
const LEAST = 0.18;
/** The least mean similarity with the articles before that one: without it a story drifts from event to event. */
const LEAST_WITH_LINE = 0.15;
/** How many of those. */
export const LINE = 3;

/** An article without a date comes last among the versions of its document, and otherwise follows none. */
const NO_DATE = "9999";

/** Whom a version follows, given all earlier versions and whom they follow. */
export async function chooseParent(desk: Desk, version: StoryVersion): Promise<StoryLink> {
  const before = await versionBefore(desk, version);
  if (before !== null) return follow(desk, before, null, []);
  const chosen = isDated(version) ? await bestEarlier(desk, version) : null;
  if (chosen === null) return { parent: null, story: storyId(version.documentId), similarity: null, shared: [] };
  const { key, vector } = chosen.version;
  const rounded = Math.round(chosen.cosine * 1e4) / 1e4;
  return follow(desk, key, rounded, sharedTerms(version.vector, vector));
}

/** A story is named after the document that it begins with. */
const storyId = (document: string): string => `s${document.slice(1)}`;

function follow(desk: Desk, parent: number, cosine: number | null, shared: readonly string[]): StoryLink {
  return { parent, story: desk.link(parent)!.story, similarity: cosine, shared };
}

export const isDated = (version: StoryVersion): version is StoryVersion & Moment => dayOf(version.published) !== null;

/** The order of a document's versions. */
export const inDocument = ({ published, id }: Pick<StoryVersion, "published" | "id">) => ({
  published: published ?? NO_DATE,
  id,
});

/** The version of the same document before this one; a changed article stays in its story. */
async function versionBefore(desk: Desk, version: StoryVersion): Promise<number | null> {
  const all = await versionsOf(desk, version.document);
  const earlier = all.filter((other) => isBefore(inDocument(other), inDocument(version)));
  const last = earlier.reduce<(typeof all)[number] | null>(
    (late, other) => (late === null || isBefore(inDocument(late), inDocument(other)) ? other : late),
    null,
  );
  if (last === null) return null;
  await desk.fetch([last.key]);
  return last.key;
}

export const versionsOf = ({ transaction }: Desk, document: number) =>
  ask(transaction, "versions of a document", [document], () =>
    transaction.selectFrom("versions").select(["key", "id", "published"]).where("document", "=", document).compile(),
  );

interface Candidate {
  readonly version: StoryVersion & Moment;
  readonly cosine: number;
  /** The cosine after fading. */
  readonly score: number;
}

/** The most similar earlier article whose line of articles this one continues. */
async function bestEarlier(desk: Desk, version: StoryVersion & Moment): Promise<Candidate | null> {
  const candidates = similarOnes(desk, version, await neighbours(desk, version, "before"));
  for (const candidate of candidates) {
    const line = await lineBefore(desk, candidate.version.key);
    const sum = line.reduce((all, key) => all + similarity(version.vector, desk.version(key).vector), 0);
    if (line.length === 0 || sum / line.length >= LEAST_WITH_LINE) return candidate;
  }
  return null;
}

/** Those similar enough for one to follow the other, most similar first; of two alike, the later. They have been fetched. */
export function similarOnes(
  desk: Desk,
  version: StoryVersion & Moment,
  others: readonly Neighbour[],
): readonly Candidate[] {
  const day = dayOf(version.published)!;
  return [...new Set(others.map(({ key }) => key))]
    .map((key) => {
      const other = desk.version(key) as StoryVersion & Moment;
      const cosine = similarity(version.vector, other.vector);
      return { version: other, cosine, score: faded(cosine, day - dayOf(other.published)!) };
    })
    .filter(({ score }) => score >= LEAST)
    .sort((a, b) => b.score - a.score || (isBefore(a.version, b.version) ? 1 : -1));
}

/** The articles that one follows, and those follow, up to `LINE` of them. */
async function lineBefore(desk: Desk, key: number): Promise<readonly number[]> {
  const line: number[] = [];
  for (let next = desk.link(key)?.parent ?? null; next !== null && line.length < LINE; ) {
    await desk.fetch([next]);
    line.push(next);
    next = desk.link(next)?.parent ?? null;
  }
  return line;
}
