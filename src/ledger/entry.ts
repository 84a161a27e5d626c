import { ledgerReaders } from "../languages/ledger-readers.ts";
import { type Models, readWhole, type Whole } from "../pipeline.ts";
import type { ReadArticle } from "../propositions/read-article.ts";
import type { Reading } from "../reading.ts";
import type { Article } from "../text/text.ts";
import { layers } from "./layers.ts";
import { packReading } from "./packed-reading.ts";
import { packText } from "./packed-text.ts";
import { storable } from "./storable.ts";
import { versionOf } from "./version-of.ts";
import { wordsOf } from "./words-of.ts";

/** What one article gives to the ledger, as plain data: made in a worker thread, of the article alone. */
export interface Entry {
  readonly address: string;
  readonly document: string;
  readonly version: string;
  readonly published: string | null;
  readonly publishedAsGiven: string | null;
  readonly words: number;
  readonly reading: Reading;
  /** The text as a SQLite file stores it. */
  readonly packedText: string | Uint8Array;
  /** The reading's JSON without the text, packed, and the hash of that JSON. */
  readonly body: Uint8Array;
  readonly bodySha256: string;
  /** What each layer makes of the article, by the layer's name. */
  readonly layers: Readonly<Record<string, unknown>>;
}

/** Reads one article and works out all that needs no other article. Never throws on a text. */
export function entryOf(given: Article, models: Models): Entry {
  const article = storable(given);
  const whole = readWhole(article, models);
  const { body, sha256 } = packReading(whole.reading);
  const seen = seenByLayers(whole, models);
  return {
    ...versionOf(article, whole.reading.document.sha256),
    publishedAsGiven: article.published ?? null,
    words: seen.words.tokens.count,
    reading: whole.reading,
    packedText: packText(whole.reading.document.text),
    body,
    bodySha256: sha256,
    layers: Object.fromEntries(layers.map((layer) => [layer.name, layer.of(seen)])),
  };
}

/** The layers know the dictionary of one language; words of another stand for themselves there, but not in a search. */
function seenByLayers({ reading, language, words }: Whole, models: Models): ReadArticle {
  if (language !== null && ledgerReaders.has(language.code)) return { reading, words };
  return { reading, ...wordsOf(reading.document.text, language?.code ?? null, models) };
}
