import { publishedAsEdtf } from "../../../index.ts";
import type { Page, Until } from "../../../ledger/index.ts";
import type { OptionRow, OptionValues } from "../command.ts";
import { ExitCode } from "../exit-codes.ts";
import type { Io } from "../io.ts";
import { Mistake } from "../mistake.ts";
import { clean } from "../view/cells.ts";
import { ledgerOption } from "./place.ts";

/** Options of every command that asks the ledger. */
export const askOptions: readonly OptionRow[] = [
  ledgerOption,
  {
    flags: "--format <form>",
    about: "view: for people (without it); json: one array; jsonl: a line each",
    choices: ["view", "json", "jsonl"],
  },
  { flags: "--as-of <time>", about: "from what this ledger held then: 2026-11-23 or 2026-11-23T08:30:00Z" },
  { flags: "--known-on <date>", about: "from what had been published by then: 2026-11-23" },
];

export const listOptions: readonly OptionRow[] = [
  ...askOptions,
  { flags: "--limit <number>", about: "so many at most (50 in a view, all otherwise)" },
];

/** The same options, whose --format knows formats of other programs, too. */
export const withFormats = (
  options: readonly OptionRow[],
  formats: readonly { readonly name: string }[],
): readonly OptionRow[] => {
  const names = formats.map(({ name }) => name);
  return options.map((option) =>
    option.flags.startsWith("--format")
      ? {
          ...option,
          about: `${option.about}; ${names.join(", ")}: for other programs`,
          choices: [...(option.choices ?? []), ...names],
        }
      : option,
  );
};

/** The two pasts, checked. */
export function untilOf({ asOf, knownOn }: OptionValues): Until {
  return {
    ...(asOf === undefined ? {} : { recordedBy: dateOf(asOf, "--as-of") }),
    ...(knownOn === undefined ? {} : { publishedBy: dateOf(knownOn, "--known-on") }),
  };
}

export function dateOf(value: string | boolean, option: string): string {
  if (typeof value === "string" && publishedAsEdtf(value)) return value;
  throw new Mistake(
    `${option} ${value} is not a date of the calendar. Write it as YYYY-MM-DD, for example 2026-11-23.`,
  );
}

/** Items of a view without --limit. */
const SCREENFUL = 50;
const PAGE = 500;

/** What was asked for, page by page, until `limit` items are there. */
export async function* itemsOf<Item>(
  fetchPage: (query: { limit: number; cursor?: string }) => Promise<Page<Item>>,
  limit: number,
): AsyncGenerator<Item> {
  let left = limit;
  for (let cursor: string | null | undefined; left > 0 && cursor !== null; ) {
    const page = await fetchPage({ limit: Math.min(PAGE, left), ...(cursor ? { cursor } : {}) });
    yield* page.items;
    left -= page.items.length;
    cursor = page.next;
  }
}

/** How a command prints its list: `view` makes the lines of an item, `none` is said when there is nothing. */
export interface Listing<Item> {
  readonly view: (item: Item) => string;
  readonly none: string;
  /** What a line of JSON holds, where it is not the item itself. */
  readonly json?: (item: Item) => unknown;
}

/** Prints a list in the format that the options name. */
export async function printList<Item>(
  fetchPage: (query: { limit: number; cursor?: string }) => Promise<Page<Item>>,
  options: OptionValues,
  io: Io,
  { view, none, json = (item) => item }: Listing<Item>,
): Promise<number> {
  const format = options.format ?? "view";
  const limit = limitOf(options, format === "view" ? SCREENFUL : Number.MAX_SAFE_INTEGER);
  let count = 0;
  for await (const item of itemsOf(fetchPage, limit)) {
    const json1 = () => JSON.stringify(json(item));
    if (format === "view") await io.stdout.write(`${view(item)}\n`);
    else if (format === "jsonl") await io.stdout.write(`${json1()}\n`);
    else await io.stdout.write(`${count === 0 ? "[" : ","}\n${json1()}`);
    count++;
  }
  if (format === "json") await io.stdout.write(count === 0 ? "[]\n" : "\n]\n");
  if (format === "view" && count === 0) await io.stderr.write(`${none}\n`);
  if (format === "view" && count === limit && options.limit === undefined)
    await io.stderr.write(`The first ${limit}. More with --limit.\n`);
  return ExitCode.ok;
}

export function limitOf({ limit }: OptionValues, otherwise: number): number {
  if (limit === undefined) return otherwise;
  if (typeof limit === "string" && /^[1-9]\d{0,8}$/u.test(limit)) return Number(limit);
  throw new Mistake(`--limit ${limit} is not a whole number above 0.`);
}

/** One object: pretty for `json`, a line for `jsonl`, else what `view` makes of it. */
export async function printOne(value: unknown, view: () => string, options: OptionValues, io: Io): Promise<number> {
  if (options.format === "json") await io.stdout.write(`${JSON.stringify(value, null, 2)}\n`);
  else if (options.format === "jsonl") await io.stdout.write(`${JSON.stringify(value)}\n`);
  else await io.stdout.write(`${view()}\n`);
  return ExitCode.ok;
}

/** "2026-04-13T06:15:00Z" -> "2026-04-13 06:15"; blanks where it is not known. */
export const shortTime = (time: string | null): string => (time ?? "").slice(0, 16).replace("T", " ").padEnd(16);

/** A text from an article, safe for a terminal, on one line of at most `most` characters. */
export function line(text: string | null, most: number): string {
  const safe = clean(text ?? "")
    .replace(/\s+/gu, " ")
    .trim();
  return safe.length > most ? `${safe.slice(0, most - 1)}…` : safe;
}
