import { generateAtomFeed } from "../../feeds/feedsmith.ts";
import { sharedId, urn } from "../ids.ts";
import { isoDays } from "../iso-dates.ts";

/** What is new, for feed readers (RFC 4287). */
export interface FeedHead {
  /** What the feed is of, "story s…": its id is made of it. */
  readonly of: string;
  readonly title: string;
}

export interface FeedEntry {
  /** Unique within the feed; its id is made of it, so that a reader shows each entry once. */
  readonly id: string;
  readonly title: string;
  /** EDTF or an instant; null where no date is known. */
  readonly at: string | null;
  readonly author: string | null;
  readonly text: string;
  /** Of the article's words in `title`, and in `text`; null where there are none, or it is not known. */
  readonly language: string | null;
  readonly textLanguage: string | null;
  /** The article's address; null where it has none. */
  readonly link: string | null;
  /** Where the reader shows it: "/documents/d…#s3"; null for nowhere. */
  readonly page: string | null;
  /** What it says: of entries that say the same, whatever their signs and capitals, the first one alone is told. */
  readonly says: string;
}

/** Each thing once, where it was said first; in the order of time. */
export function toldOnce(entries: readonly FeedEntry[]): readonly FeedEntry[] {
  const told = new Set<string>();
  return inTime(entries).filter(({ says }) => {
    const words =
      says
        .toLowerCase()
        .replaceAll(/[^\p{L}\p{N}]+/gu, " ")
        .trim() || says;
    return !told.has(words) && told.add(words);
  });
}

const inTime = (entries: readonly FeedEntry[]): readonly FeedEntry[] =>
  entries.toSorted((a, b) => time(a) - time(b) || (a.id < b.id ? -1 : 1));
const time = ({ at }: FeedEntry): number => Date.parse(instantOf(at));

/** Where no date is known at all. */
const EPOCH = "1970-01-01T00:00:00Z";

/** "2026-04-13" -> its first instant: Atom knows only instants. */
function instantOf(at: string | null): string {
  if (at !== null && /T\d\d:\d\d/u.test(at)) {
    const instant = Date.parse(/(?:Z|[+-]\d\d:\d\d)$/u.test(at) ? at : `${at}Z`);
    if (!Number.isNaN(instant)) return new Date(instant).toISOString();
  }
  const { from } = isoDays(at);
  return from === null ? EPOCH : `${from}T00:00:00Z`;
}

/** The latest first, each thing once; `updated` is when the latest was published, so that the same ledger gives the same bytes. */
export function atomFeed({ of, title }: FeedHead, entries: readonly FeedEntry[]): string {
  const once = new Set(toldOnce(entries));
  const dated = entries.filter((entry) => once.has(entry)).map((entry) => ({ ...entry, updated: instantOf(entry.at) }));
  const sorted = dated.toSorted((a, b) => time(b) - time(a) || (a.id < b.id ? -1 : 1));
  return generateAtomFeed({
    id: urn(sharedId("feed", of)),
    title: { value: title, type: "text" },
    updated: new Date(sorted[0]?.updated ?? EPOCH),
    authors: [{ name: "laut" }],
    generator: { text: "laut" },
    entries: sorted.map(({ id, title: heading, updated, author, text, link }) => ({
      id: urn(sharedId("entry", `${of} ${id}`)),
      title: { value: clean(heading), type: "text" },
      updated: new Date(updated),
      ...(author ? { authors: [{ name: clean(author) }] } : {}),
      ...(link ? { links: [{ href: link, rel: "alternate" }] } : {}),
      content: { value: clean(text), type: "text" },
    })),
  });
}

/** XML 1.0 (2.2) allows no other control characters. */
const clean = (text: string): string => text.toWellFormed().replaceAll(/[^\P{Control}\n\t]|[\uFFFE\uFFFF]/gu, "\uFFFD");
