import type { DocumentEntry, Hit, SourceEntry, StatementEntry } from "../../ledger/index.ts";
import type { DocumentItem, HitItem, SourceItem, StatementItem } from "../web/api-types.ts";

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
}: DocumentEntry): DocumentItem => ({
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

export const shownHit = ({ document, snippet, marks }: Hit): HitItem & { hits: HitItem["hits"][number][] } => ({
  document: shownDocument(document),
  text: snippet ?? "",
  hits: [...marks],
});

export const shownSource = (
  { id, name, type, statements, relays, documents, publishers }: SourceEntry,
  reliability: string | null,
): SourceItem => ({
  id,
  name,
  kind: type,
  statements,
  relays,
  documents,
  publishers,
  reliability,
});

export const shownStatement = ({
  document,
  ...entry
}: StatementEntry): StatementItem & {
  places: string[];
  about: string[];
} => ({
  ...entry,
  document: shownDocument(document),
  places: [...entry.places],
  about: [...entry.about],
});

/** An article by its outlet and title, as people speak of it: "Elbe-Tageblatt: Brücke gesperrt"; by its name where it has no title. */
export const articleName = ({
  publisher,
  title,
  document,
}: {
  readonly publisher: string | null;
  readonly title: string | null;
  readonly document: string;
}): string => (publisher === null ? (title ?? document) : title === null ? publisher : `${publisher}: ${title}`);
