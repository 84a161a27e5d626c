import {
  type CopyPair,
  claimsOf,
  copiesIn,
  type DocumentDetail,
  type Ledger,
  story,
  versionEntries,
} from "../../../ledger/index.ts";
import type { RelatedCopy, RelatedTo } from "../../web/api-types.ts";
import { shownDocument } from "../shown.ts";
import { shownClaimsOfList, storyName } from "./claim.ts";

/** Claims and copies that are named, the largest and the most alike. */
const MOST_CLAIMS = 12;
const MOST_COPIES = 60;

/** What a document belongs to: its story, its claims, its versions, and who shares its text. */
export async function relatedTo(ledger: Ledger, { versions }: DocumentDetail): Promise<RelatedTo> {
  const [current] = versions;
  const { document, version } = current!;
  const found = await story(ledger, version);
  const claims = (await claimsOf(ledger, [version])).slice(0, MOST_CLAIMS);
  const pairs = (await copiesIn(ledger, document)).toSorted((a, b) => b.shared - a.shared).slice(0, MOST_COPIES);
  const others = pairs.map((pair) => otherOf(pair, document).version);
  const entries = await versionEntries(ledger, others);
  // Two versions are one article.
  const inStory = new Set(found?.articles.map((article) => article.document)).size;
  return {
    document: shownDocument(current!),
    versions: versions.map(shownDocument),
    story: found && inStory > 1 ? { ...storyName(found), documents: inStory } : null,
    claims: [...(await shownClaimsOfList(ledger, claims))],
    copies: pairs.flatMap((pair): RelatedCopy[] => {
      const entry = entries.get(otherOf(pair, document).version);
      return entry ? [{ document: shownDocument(entry), shared: pair.shared, ...wayOf(pair, document) }] : [];
    }),
  };
}

const otherOf = ({ a, b }: CopyPair, document: string) => (a.document === document ? b : a);

/** As seen from `document`: it has the text from the other one, handed it on, both have it from an agency, or nobody can tell. */
function wayOf({ a, direction: { way, agencies } }: CopyPair, document: string): Pick<RelatedCopy, "way" | "agencies"> {
  const isA = a.document === document;
  if (way === "common") return { way: "common", agencies };
  if (way === null) return { way: "unknown", agencies };
  return { way: (way === "a->b") === isA ? "to" : "from", agencies };
}
