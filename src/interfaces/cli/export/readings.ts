import { type Reading, read } from "../../../index.ts";
import { readingSchema } from "../../../reading-schema.ts";
import { linesOf } from "../../documents/lines.ts";
import { articlesOf } from "../read/articles.ts";
import type { Settings } from "../read/settings.ts";
import { openSource, type Source, Unreadable } from "../read/sources.ts";
import type { Work } from "./work.ts";

/** What came of the inputs so far; `failed` counts files and lines. */
export interface Count {
  read: number;
  failed: number;
}

/** The readings of all inputs in their order, one at a time. What cannot be read is named on standard error and counted. */
export async function* readingsOf(work: Work, count: Count): AsyncGenerator<Reading, void> {
  const { names, settings, io, areReadings, format } = work;
  const complain = async (line: string) => {
    count.failed++;
    await io.stderr.write(`${line}\n`);
  };
  for (const name of names) {
    try {
      const source = await openSource(name, settings, io);
      const items = areReadings ? givenReadings(source, settings) : madeReadings(source, settings);
      for await (const { line, reading } of items) {
        const wrong =
          typeof reading === "string" ? reading : format.text !== "optional" ? textProblem(reading, format.name) : null;
        if (wrong !== null || typeof reading === "string") await complain(`${name}:${line}: ${wrong}`);
        else {
          count.read++;
          yield reading;
        }
      }
    } catch (error) {
      if (!(error instanceof Unreadable)) throw error;
      await complain(`${name}: ${error.message}`);
    }
  }
}

const textProblem = ({ document }: Reading, format: string): string | null =>
  document.text === undefined
    ? `has no text, and ${format} needs it for positions. Read the articles without --no-text.`
    : null;

/** A reading, or why a line is none. */
interface Item {
  readonly line: number;
  readonly reading: Reading | string;
}

async function* madeReadings(source: Source, settings: Settings): AsyncGenerator<Item> {
  let line = 0;
  for await (const item of articlesOf(source, settings)) {
    line++;
    if (item.kind === "broken line") yield { line: item.line, reading: item.reason };
    else yield { line, reading: await read(item.article) };
  }
}

async function* givenReadings(source: Source, { maxSize }: Settings): AsyncGenerator<Item> {
  for await (const { number: line, bytes } of linesOf(source.chunks, maxSize)) {
    if (!bytes)
      yield { line, reading: `is larger than ${maxSize.toLocaleString("en")} bytes. Raise the limit with --max-size` };
    else if (bytes.some((byte) => byte > SPACE)) yield { line, reading: parsed(new TextDecoder().decode(bytes)) };
  }
}

const SPACE = 0x20;

function parsed(json: string): Reading | string {
  let value: unknown;
  try {
    value = JSON.parse(json);
  } catch {
    return "is not a line of JSON. Write readings with laut read --format jsonl.";
  }
  const result = readingSchema.safeParse(value);
  if (result.success) return value as Reading;
  const { path, message } = result.error.issues[0]!;
  return `is not a reading: ${path.join(".") || "the line"}: ${message}.`;
}
