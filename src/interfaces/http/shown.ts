import type { DocumentEntry, Hit, SourceEntry, StatementEntry } from "../../ledger/index.ts";

/** A document as the routes show it. */
export const shownDocument = ({
  document: id,
  version,
  name,
  title,
  publisher,
  published,
  url,
  language,
  words,
  recorded,
}: DocumentEntry) => ({
  id,
  version,
  name,
  title,
  publisher,
  published,
  url,
  language,
  words,
  recorded,
});

export const shownHit = ({ document, snippet, marks }: Hit) => ({
  document: shownDocument(document),
  text: snippet ?? "",
  hits: [...marks],
});

export const shownSource = ({ id, name, type, statements, relays, documents, publishers }: SourceEntry) => ({
  id,
  name,
  kind: type,
  statements,
  relays,
  documents,
  publishers,
  reliability: null,
});

export const shownStatement = ({ id, document, statement, quote, speaker }: StatementEntry) => ({
  id,
  document: shownDocument(document),
  quote,
  speaker,
  statement,
});
