import type { Reading } from "../../../index.ts";
import type { Context, Exporter } from "../../export/format.ts";
import { ExitCode } from "../exit-codes.ts";
import type { Io } from "../io.ts";
import { Mistake } from "../mistake.ts";
import { version } from "../version.ts";
import { headsOf } from "./heads.ts";
import { namesIn, outputTo } from "./output.ts";
import { type Count, readingsOf } from "./readings.ts";
import type { Work } from "./work.ts";

/** Reads, exports and writes; the exit code. Where nothing could be read, nothing is written. */
export async function exportAll(work: Work): Promise<number> {
  const { format, out, settings, io } = work;
  if (format.binary && out === null && io.stdout.isTerminal)
    throw new Mistake(`${format.name} is not for a terminal. Name a file: --out statements${format.extension}.`);
  const exporter = await format.load();
  const headOf = format.name === "timeml" ? await headsOf() : undefined;
  const context: Context = { version: version(), text: settings.keepText, headOf };
  const count: Count = { read: 0, failed: 0 };
  const readings = readingsOf(work, count);
  const first = await readings.next();
  if (!first.done || count.failed === 0) {
    const all = withFirst(first, readings);
    if (format.single) await writeEach(all, exporter, context, work);
    else await writeTo(out, exporter(all, context), io);
  }
  if (count.failed === 0) return ExitCode.ok;
  return count.read > 0 ? ExitCode.partly : ExitCode.failed;
}

async function* withFirst(
  first: IteratorResult<Reading, void>,
  rest: AsyncGenerator<Reading, void>,
): AsyncGenerator<Reading> {
  if (first.done) return;
  yield first.value;
  yield* rest;
}

async function writeTo(out: string | null, chunks: AsyncIterable<string | Uint8Array>, io: Io): Promise<void> {
  const output = await outputTo(out, io);
  try {
    for await (const chunk of chunks) await output.write(chunk);
  } catch (error) {
    await output.drop();
    throw error;
  }
  await output.keep();
}

/** A format whose file holds one article: a file each in a folder, or the only one wherever the caller wants it. */
async function writeEach(readings: AsyncIterable<Reading>, exporter: Exporter, context: Context, work: Work) {
  const { out, format, io } = work;
  const nameOf = await namesIn(out, format.extension);
  let written = 0;
  for await (const reading of readings) {
    if (!nameOf && written > 0)
      throw new Mistake(`${format.name} holds one article a file. For several, name a folder: --out folder/.`);
    await writeTo(nameOf ? nameOf(reading.document.name) : out, exporter([reading], context), io);
    written++;
  }
}
