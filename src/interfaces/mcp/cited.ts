import { z } from "zod";
import type { Span } from "../../index.ts";
import { type DocumentEntry, document, type Ledger, type Wording } from "../../ledger/index.ts";

/** An article as an assistant cites it. */
export const citedDocument = z.object({
  id: z.string().nullable().describe("for other tools; null where the article is not in the ledger"),
  version: z.string().nullable().describe("the very text that spans point into"),
  name: z.string(),
  title: z.string().nullable(),
  url: z.string().nullable(),
  publisher: z.string().nullable(),
  published: z.string().nullable(),
});
export type CitedDocument = z.input<typeof citedDocument>;

export const spanShape = z.object({ start: z.int(), end: z.int() });

/** Words of an article: the parts of a quote are joined by " … ". */
export const passage = {
  quote: z.string().nullable().describe("the words as the article has them; null where its text was removed"),
  spans: z.array(spanShape).describe("UTF-16 offsets into the article's text, end exclusive"),
};

/** A passage with its article. */
export const citation = z.object({ ...passage, document: citedDocument });

export const shownDocument = (entry: DocumentEntry): CitedDocument => ({
  id: entry.document,
  version: entry.version,
  name: entry.name,
  title: entry.title,
  url: entry.url,
  publisher: entry.publisher,
  published: entry.published,
});

/** The words at spans; null without the text. */
export const wordsAt = (text: string | undefined, spans: readonly Span[]): string | null =>
  text === undefined ? null : spans.map(({ start, end }) => text.slice(start, end)).join(" … ");

export const plainSpans = (spans: readonly Span[]) => spans.map(({ start, end }) => ({ start, end }));

/** Wordings of claims as citations; each article is looked up once. */
export function citing(ledger: Ledger) {
  const known = new Map<string, CitedDocument>();
  return async ({ version, document: name, publisher, published, spans, sentence }: Wording) => {
    const entry = known.get(version) ?? (await entryOf(ledger, version));
    if (entry) known.set(version, entry);
    const nothing = { id: null, version, name, title: null, url: null, publisher, published };
    const within = spans.map(({ start, end }) => ({ start: start - sentence.start, end: end - sentence.start }));
    return {
      quote: sentence.text === "" ? null : wordsAt(sentence.text, within),
      spans: plainSpans(spans),
      document: entry ?? nothing,
    };
  };
}

async function entryOf(ledger: Ledger, version: string): Promise<CitedDocument | null> {
  const entry = (await document(ledger, version))?.versions.find((other) => other.version === version);
  return entry ? shownDocument(entry) : null;
}
