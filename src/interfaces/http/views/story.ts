import type { Reading } from "../../../index.ts";
import {
  type Claim,
  claimsOf,
  copiesIn,
  type Ledger,
  type StoryDetail,
  type StoryEntry,
  seriesOf,
  type Until,
  versionEntries,
  versionReadings,
  type Wording,
  wordingsOf,
} from "../../../ledger/index.ts";
import { type StoryDetail as ShownDetail, STORY_PARTS, type StoryItem, type StoryPart } from "../../web/api-types.ts";
import { articleName, shownDocument } from "../shown.ts";
import { answersIn, inSentence } from "./answers.ts";
import { shownClaim } from "./claim.ts";
import { headingOf } from "./heading.ts";
import { graphOf } from "./source-graph.ts";
import { sourceNames } from "./source-names.ts";
import { nameIn, voicesOf } from "./voices.ts";

/** A story in a list. */
export const shownStory = ({ id, title, language, first, last, documents }: StoryEntry): StoryItem => ({
  id,
  language,
  title: title ?? documents[0] ?? id,
  first,
  last,
  documents: documents.length,
});

/** Claims that are shown of one story, the largest first. */
const MOST_CLAIMS = 200;
/** Articles of a story that are shown, the first ones. */
const MOST_ARTICLES = 2_000;

/** A story with all that its page shows, or with some parts of it: each takes its time. */
export async function shownStoryDetail(
  ledger: Ledger,
  { id, articles }: StoryDetail,
  until: Until,
  parts: readonly StoryPart[] = STORY_PARTS,
): Promise<ShownDetail> {
  const wants = (part: StoryPart) => parts.includes(part);
  const versions = articles.map(({ version }) => version);
  const shown = versions.slice(0, MOST_ARTICLES);
  const entries = await versionEntries(ledger, wants("documents") ? shown : []);
  const opened = await versionReadings(ledger, wants("sources") || wants("places") ? shown : []);
  const read = articles.filter(({ version }) => opened.has(version));
  const readings = read.map(({ version }) => opened.get(version)!.reading);
  const told = wants("claims") ? await toldOf(ledger, versions, until) : [];
  const claims = told.map(({ claim }) => claim);
  const voices = await voicesOf(ledger, claims, until);
  const dates = articles.flatMap(({ published }) => published ?? []);
  return {
    id,
    title: articles[0]?.title ?? articles[0]?.name ?? id,
    language: articles[0]?.language ?? null,
    first: dates[0] ?? null,
    last: dates.at(-1) ?? null,
    asOf: until.publishedBy ?? null,
    documents: shown.flatMap((version) => {
      const entry = entries.get(version);
      return entry ? [shownDocument(entry)] : [];
    }),
    claims: told.map(({ whole, wordings }) => shownClaim(whole, wordings[0])),
    timeline: told.flatMap(({ claim, wordings }) => timesOf(claim, wordings[0]!, voices)),
    sources: wants("sources")
      ? graphOf(readings, read, await copiesIn(ledger, id, until), await sourceNames(ledger, readings, until))
      : { nodes: [], edges: [] },
    places: wants("places") ? placesOf(readings) : [],
    changes: [...told.flatMap(({ claim, wordings }) => changesOf(claim, wordings)), ...(await answersIn(ledger, told))],
    series: wants("claims") ? await seriesOf(ledger, versions, until) : [],
  };
}

/** The story's claims, the largest first: each whole, as it was known, and as the story's own articles have it. */
async function toldOf(ledger: Ledger, versions: readonly string[], until: Until) {
  const own = new Set(versions);
  const claims = (await claimsOf(ledger, versions, until))
    .slice(0, MOST_CLAIMS)
    .map((whole) => ({ whole, claim: within(whole, own) }));
  const all = await wordingsOf(
    ledger,
    claims.flatMap(({ claim }) => claim.occurrences),
  );
  let at = 0;
  return claims.map(({ whole, claim }) => {
    at += claim.occurrences.length;
    return { whole, claim, wordings: all.slice(at - claim.occurrences.length, at) };
  });
}

/** What a story's own articles say of a claim: other wordings, and what links to them, are for the claim's page. */
function within(claim: Claim, versions: ReadonlySet<string>): Claim {
  const occurrences = claim.occurrences.filter(({ versionId }) => versions.has(versionId));
  const keys = new Set(occurrences.map(({ key }) => key));
  const links = claim.links.filter(({ later, earlier }) => keys.has(later) && keys.has(earlier));
  const told = claim.told.filter(({ as }) => versions.has(as.versionId));
  return { ...claim, occurrences, links, told };
}

/** When a claim was said, and when what it says happens. */
function timesOf(claim: Claim, first: Wording, called: (voice: Claim["occurrences"][number]["voice"]) => string) {
  const [text, language] = [headingOf(first), first.language];
  // The first of each day and voice; one who says it in ten articles of a day says it once.
  const said = new Map(
    claim.occurrences.flatMap(({ published, voice }) => {
      const by = called(voice);
      const name = nameIn(by, voice);
      return published === null ? [] : [[`${published.slice(0, 10)} ${by}`, { published, by: by || null, name }]];
    }),
  );
  const about = [...new Set(claim.occurrences.flatMap(({ proposition }) => proposition.times.map(({ edtf }) => edtf)))];
  return [
    ...[...said.values()].map(({ published, by, name }) => ({
      ...{ claim: claim.id, text, language, kind: "said" as const },
      ...{ edtf: published.slice(0, 10), by, name },
    })),
    ...about.map((edtf) => ({ claim: claim.id, text, language, kind: "about" as const, edtf, by: null, name: null })),
  ];
}

/** What a later word changed: the sentence before and after, each change once, however many have printed either. */
function changesOf(claim: Claim, wordings: readonly Wording[]) {
  const at = new Map(claim.occurrences.map(({ key }, i) => [key, i]));
  const told = new Set<string>();
  return claim.links.flatMap(({ kind, later, earlier, accepted, evidence }) => {
    const [to, from] = [wordings[at.get(later) ?? -1], wordings[at.get(earlier) ?? -1]];
    if (!to || !from || kind === "repeats" || kind === "corroborates") return [];
    const change = [kind, from.sentence.text, to.sentence.text].join("\n");
    if (told.has(change)) return [];
    told.add(change);
    return [
      {
        id: `${to.id} ${from.id}`,
        at: to.published ?? "",
        kind,
        claim: claim.id,
        claimText: headingOf(wordings[0]!),
        language: to.language,
        before: from.sentence.text,
        after: to.sentence.text,
        by: claim.occurrences[at.get(later)!]!.voice.label || to.publisher,
        document: to.version,
        documentTitle: articleName(to),
        earlier: from.version,
        reviewed: accepted,
        marks: { before: inSentence(from, evidence.earlier), after: inSentence(to, evidence.later) },
      },
    ];
  });
}

/** Places of the articles with their coordinates, and in how many articles each stands. */
function placesOf(readings: readonly Reading[]) {
  const places = new Map<
    string,
    { name: string; point: readonly [number, number]; precision: string; articles: number; speaks: boolean }
  >();
  for (const { places: marks, statements } of readings) {
    const voices = statements.flatMap(({ chain, speaker }) => [speaker, ...chain].flatMap(({ spans }) => spans));
    const spoken = (name: string) =>
      marks
        .filter((mark) => mark.name === name)
        .every(({ start, end }) => voices.some((span) => span.start <= start && end <= span.end));
    for (const { name, point, precision } of new Map(
      marks.map((mark) => [`${mark.name} ${mark.point}`, mark]),
    ).values()) {
      if (!point) continue;
      const key = `${name} ${point}`;
      const known = places.get(key) ?? { name, point, precision, articles: 0, speaks: true };
      places.set(key, { ...known, articles: known.articles + 1, speaks: known.speaks && spoken(name) });
    }
  }
  return [...places.values()];
}
