import type { Article } from "../../../index.ts";
import { readArchive } from "../../archives/read-archive.ts";
import { enqueue } from "../../queue/enqueue.ts";
import type { Command } from "../command.ts";
import { ExitCode } from "../exit-codes.ts";
import type { Io } from "../io.ts";
import { Mistake } from "../mistake.ts";
import { progressOn } from "../read/progress.ts";
import { cleanLines } from "../view/cells.ts";
import { numberOf, queueOption, withQueue } from "./place.ts";

export const command: Command = {
  operands: "<FILE | FOLDER>...",
  about:
    "Puts articles into a work queue, from which `laut worker` adds them to a ledger, on as many machines as there are.",
  examples: [
    ["laut enqueue articles.jsonl --queue nats://localhost:4222", "each once, also when it is called again"],
    ["laut enqueue archive/ --queue nats://localhost:4222/2026", "all of a folder, into a queue with a name"],
  ],
  options: [
    queueOption,
    { flags: "--most <number>", about: "articles that may wait in a new queue (100000); then this command waits" },
    {
      flags: "--format <form>",
      about: "view: a summary (without it); jsonl: a line an article",
      choices: ["view", "jsonl"],
    },
    { flags: "-q, --quiet", about: "no progress; what cannot be read is still named" },
  ],
  async run(paths, options, io) {
    if (paths.length === 0) throw new Mistake("nothing to queue. Name a file: laut enqueue articles.jsonl");
    const most = numberOf(options, "most", 100_000);
    return withQueue(options, io, { most }, async (queue) => {
      const progress = progressOn(io, options.quiet !== true, undefined, "always");
      const trouble = { documents: 0, clear: progress.clear };
      const count = { queued: 0, known: 0, "too large": 0 };
      let done = 0;
      for await (const { name, outcome } of enqueue(queue, articlesIn(paths, io, trouble))) {
        count[outcome]++;
        done++;
        if (options.format === "jsonl") await io.stdout.write(`${JSON.stringify({ name, outcome })}\n`);
        if (outcome === "too large") {
          await progress.clear();
          await io.stderr.write(
            `${cleanLines(name)}: is larger than the queue takes. Raise max_payload of nats-server.\n`,
          );
        }
        await progress.show(done, null);
      }
      await progress.clear();
      const left = trouble.documents + count["too large"];
      if (options.format !== "jsonl")
        await io.stdout.write(`${count.queued} queued, ${count.known} known already, ${left} left out.\n`);
      if (left === 0) return ExitCode.ok;
      return count.queued + count.known > 0 ? ExitCode.partly : ExitCode.failed;
    });
  },
};

/** Documents that cannot be read are named and counted; the others go on. */
async function* articlesIn(
  paths: readonly string[],
  io: Io,
  trouble: { documents: number; clear: () => Promise<void> },
): AsyncGenerator<Article> {
  for (const path of paths)
    for await (const found of readArchive(path)) {
      if (found.kind === "document") {
        yield found.article;
        continue;
      }
      if (found.kind === "skipped") continue;
      trouble.documents++;
      await trouble.clear();
      await io.stderr.write(`${found.file}${found.record ? `:${found.record}` : ""}: ${found.reason}\n`);
    }
}
