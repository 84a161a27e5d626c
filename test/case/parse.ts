import { type Expectation, parseExpectation } from "./expectation.ts";

/** A text and what a careful reader finds in it. */
export interface Case {
  readonly name: string;
  /** "direct.txt:12", where the case begins. */
  readonly place: string;
  /** Name of a file of examples/ without ".txt", whose text is read in place of `text`; null for most cases. */
  readonly article: string | null;
  readonly published: string | null;
  readonly publisher: string | null;
  readonly text: string;
  readonly expected: readonly Expectation[];
}

const HEADER = /^(?<key>published|publisher|article): (?<value>.+)$/u;

/** Reads a file of cases; what stands before the first "# name" is the file's comment. */
export function parseCases(file: string, content: string): readonly Case[] {
  const lines = content.split(/\r?\n/u);
  const starts = lines.flatMap((line, i) => (line.startsWith("# ") ? [i] : []));
  return starts.map((start, i) => parseCase(`${file}:${start + 1}`, lines.slice(start, starts[i + 1])));
}

function parseCase(place: string, [title = "", ...lines]: readonly string[]): Case {
  const arrow = lines.indexOf("==>");
  if (arrow < 0) throw new RangeError(`${place}: no line "==>"`);
  const headers = new Map<string, string>();
  let first = 0;
  for (let match = HEADER.exec(lines[0]!); match; match = HEADER.exec(lines[first]!)) {
    headers.set(match.groups!.key!, match.groups!.value!);
    first++;
  }
  const expected = lines.slice(arrow + 1).filter((line) => line.trim() !== "");
  const text = lines.slice(first, arrow).join("\n").trim();
  const article = headers.get("article") ?? null;
  if (expected.length === 0) throw new RangeError(`${place}: nothing is expected`);
  if ((text === "") === (article === null)) throw new RangeError(`${place}: needs a text or an article`);
  const withPlace = (line: string): Expectation => {
    try {
      return parseExpectation(line);
    } catch (error) {
      throw new RangeError(`${place}: ${error instanceof Error ? error.message : error}`);
    }
  };
  return {
    name: title.slice(2).trim(),
    place,
    article,
    published: headers.get("published") ?? null,
    publisher: headers.get("publisher") ?? null,
    text,
    expected: expected.map(withPlace),
  };
}
