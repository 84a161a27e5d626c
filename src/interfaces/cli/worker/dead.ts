import type { Queue } from "../../queue/queue.ts";
import type { OptionValues } from "../command.ts";
import { ExitCode } from "../exit-codes.ts";
import type { Io } from "../io.ts";
import { line, shortTime } from "../ledger/lists.ts";

/** Prints the articles that were set aside, each with the reason. */
export async function printDead(queue: Queue, options: OptionValues, io: Io): Promise<number> {
  let count = 0;
  for await (const one of queue.aside()) {
    count++;
    if (options.format === "jsonl") await io.stdout.write(`${JSON.stringify(one)}\n`);
    else await io.stdout.write(`${shortTime(one.time)}  ${line(one.name, 40)}  ${line(one.reason, 100)}\n`);
  }
  if (count === 0 && options.format !== "jsonl") await io.stderr.write("None was set aside.\n");
  return ExitCode.ok;
}
