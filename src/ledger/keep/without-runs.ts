/** Words in a row from which on they are the text's: shorter ones are names, terms, turns of speech. */
export const RUN = 6;

type Row = Readonly<Record<string, unknown>>;

/** What is no part of a text, or holds words in another order than the text; and what people wrote themselves. */
const KEPT: ReadonlySet<string> = new Set([
  ...["versions.name", "versions.publisher", "versions.published_as_given", "documents.address"],
  ...["story_vectors.terms", "story_links.shared"],
  ...["judgements.value", "judgements.reason", "judgements.author", "removals.reason", "removals.author"],
]);

/**
 * A row of a ledger without six words in a row of any text: labels, names and words of sources end after five, with "…". A
 * title of which `text` (that of its version) has such a run is null.
 */
export function withoutRuns(table: string, row: Row, text: string | null): Row {
  const titled = (title: unknown) => (typeof title === "string" && text !== null && isIn(title, text) ? null : title);
  return Object.fromEntries(
    Object.entries(row).map(([column, value]) => {
      if (KEPT.has(`${table}.${column}`)) return [column, value];
      if (table === "versions" && column === "title") return [column, titled(value)];
      if (table === "readings" && column === "body") return [column, withTitle(value as Row, titled)];
      return [column, shortened(value)];
    }),
  );
}

function withTitle(body: Row, titled: (title: unknown) => unknown): unknown {
  const { document, ...rest } = body;
  const { title, name, ...about } = document as Row;
  return { document: { ...(shortened(about) as Row), name, title: titled(title) }, ...(shortened(rest) as Row) };
}

/** Plain data with its strings cut; a string that is JSON itself stays so. */
function shortened(value: unknown): unknown {
  if (typeof value === "string") return /^[[{]/u.test(value) ? inJson(value) : cut(value);
  if (Array.isArray(value)) return value.map(shortened);
  if (value === null || typeof value !== "object" || value instanceof Uint8Array) return value;
  return Object.fromEntries(Object.entries(value).map(([name, one]) => [name, shortened(one)]));
}

function inJson(text: string): string {
  try {
    return JSON.stringify(shortened(JSON.parse(text)));
  } catch {
    return cut(text);
  }
}

const WORD = /[\p{L}\p{N}]+/gu;

/** What has no room between its words is an address, an id or a time. */
function cut(text: string): string {
  if (!/\s/u.test(text)) return text;
  const words = [...text.matchAll(WORD)];
  if (words.length < RUN) return text;
  const last = words[RUN - 2]!;
  return `${text.slice(0, last.index + last[0].length)} …`;
}

/** Whether six words in a row of a title stand in the text. */
function isIn(title: string, text: string): boolean {
  const wanted = new Set(runsOf(title));
  return wanted.size > 0 && runsOf(text).some((run) => wanted.has(run));
}

/** All six words in a row of a text, in small letters. */
export function runsOf(text: string): readonly string[] {
  const words = text.toLowerCase().match(WORD) ?? [];
  return words.slice(0, Math.max(0, words.length - RUN + 1)).map((_, i) => words.slice(i, i + RUN).join(" "));
}
