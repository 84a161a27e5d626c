import { type Article, publishedAsEdtf } from "../../../index.ts";
import type { OptionValues } from "../command.ts";
import { Mistake } from "../mistake.ts";

/** What the options of `laut read` come to. */
export interface Settings {
  /** What the input is; null to tell by its name and its first bytes. */
  readonly from: Kind | null;
  readonly format: "view" | "json" | "jsonl";
  /** Bytes of one document. */
  readonly maxSize: number;
  /** What is taken where the input says nothing. */
  readonly otherwise: Omit<Article, "text" | "name" | "doubts" | "language">;
  /** What every input is read as; null to go by what it says, or by its words. */
  readonly language: string | null;
  readonly keepText: boolean;
  readonly quiet: boolean;
  /** Whether the view says which rule filled each field. */
  readonly why: boolean;
  readonly colour: boolean;
}

export type Kind = "text" | "html" | "jsonl" | "ninjs" | "newsml";

/** As in `--from`. */
export const kinds: readonly Kind[] = ["text", "html", "jsonl", "ninjs", "newsml"];

/** Two hundred times a long news article. Larger ones take more memory than a small machine has. */
const MAX_SIZE = "10MB";

/** The options' values, checked. */
export function settingsOf(options: OptionValues): Settings {
  const text = (name: string) => (typeof options[name] === "string" ? options[name] : null);
  const published = text("published");
  if (published && !publishedAsEdtf(published))
    throw new Mistake(
      `--published ${published} is not a date of the calendar. Write it as YYYY-MM-DD, for example 2026-11-23.`,
    );
  return {
    from: text("from") as Settings["from"],
    format: (text("format") ?? "view") as Settings["format"],
    maxSize: sizeOf(text("maxSize") ?? MAX_SIZE),
    otherwise: {
      published,
      title: text("title"),
      publisher: text("publisher"),
      url: text("url"),
    },
    language: text("language"),
    keepText: options.text !== false,
    quiet: options.quiet === true,
    why: options.why === true,
    colour: options.color !== false,
  };
}

const UNITS: ReadonlyMap<string, number> = new Map(Object.entries({ "": 1, k: 1e3, m: 1e6, g: 1e9 }));

/** "50MB", "800 kB", "2G" or a number of bytes -> bytes. */
function sizeOf(size: string): number {
  const { number, unit } = /^(?<number>\d+(?:\.\d+)?) ?(?<unit>[kmg]?)b?$/iu.exec(size)?.groups ?? {};
  if (!number) throw new Mistake(`--max-size ${size} is not a size. Write it as 10MB, 800kB or a number of bytes.`);
  return Math.floor(Number(number) * UNITS.get(unit!.toLowerCase())!);
}
