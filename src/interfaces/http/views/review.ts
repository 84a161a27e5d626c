import {
  type IdentityEntry,
  identities,
  type Ledger,
  type ReviewItem,
  reviewQueue,
  type VersionReading,
  versionReadings,
} from "../../../ledger/index.ts";
import type { ReviewNames, ReviewWording, ReviewItem as ShownItem } from "../../web/api-types.ts";
import { articleName, shownDocument } from "../shown.ts";

/** Persons and bodies whose names are looked at: the most quoted ones. */
const MOST_IDENTITIES = 300;
/** From here on two names are as good as one: same words, a short form of the list. */
const SURE = 0.9;
/** A name weighs less than what is said under it. */
const LESS = 0.5;
const USUAL = 50;

/** What waits for a decision, first what is least sure and stands in most outlets, or in most articles. */
export async function shownQueue(ledger: Ledger, limit = USUAL): Promise<readonly ShownItem[]> {
  const items = await reviewQueue(ledger, { limit });
  const versions = items.flatMap(({ later, earlier }) => [
    later.version,
    ...(earlier === null ? [] : [earlier.version]),
  ]);
  const readings = await versionReadings(ledger, [...new Set(versions)]);
  const { items: known } = await identities(ledger, { limit: MOST_IDENTITIES });
  const weighed = [
    ...items.map((item) => ({ weight: item.weight, item: shownItem(item, readings) })),
    ...known.flatMap(questionsAbout),
  ];
  return weighed
    .sort((a, b) => b.weight - a.weight)
    .slice(0, limit)
    .map(({ item }) => item);
}

function shownItem(item: ReviewItem, readings: ReadonlyMap<string, VersionReading>): ShownItem {
  const { kind, subject, claim, outlets, relation, similarity, speaker } = item;
  const later = shownWording(item.later, readings);
  if (item.earlier === null || kind === "speaker")
    return { kind: "speaker", subject, claim, outlets, later, speaker: speaker ?? "" };
  return { kind, subject, claim, outlets, relation, similarity, later, earlier: shownWording(item.earlier, readings) };
}

const shownWording = (
  { id, version, statement, sentence, spans, ...named }: ReviewItem["later"],
  readings: ReadonlyMap<string, VersionReading>,
): ReviewWording => ({
  id,
  local: statement.slice(statement.lastIndexOf("-") + 1),
  document: shownDocument(readings.get(version)!.entry),
  name: articleName(named),
  sentence: sentence.text,
  quote: spans.map(({ start, end }) => ({ start: start - sentence.start, end: end - sentence.start })),
});

/** Of the names of one person or body those that only seem to be, and of which nobody has said anything. */
function questionsAbout({ names }: IdentityEntry): readonly { readonly weight: number; readonly item: ReviewNames }[] {
  const [first, ...others] = names.map(({ why, confidence, id, name, statements, documents }) => ({
    ...{ why, confidence },
    name: { id, name, statements, documents },
  }));
  if (first === undefined) return [];
  return others.flatMap(({ why, confidence, name }) => {
    if (why === null || why === "decided" || confidence >= SURE) return [];
    const subject = `${first.name.id} ${name.id}`;
    const item = { kind: "identity" as const, subject, names: [first.name, name] as const, why, confidence };
    return [{ weight: LESS * (1 - confidence) * Math.log2(1 + name.documents), item }];
  });
}
