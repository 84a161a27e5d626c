import type { Command } from "../command.ts";
import { queueOption } from "../enqueue/place.ts";
import { ExitCode } from "../exit-codes.ts";
import { ledgerOption, placeOf } from "../ledger/place.ts";
import { cleanLines } from "../view/cells.ts";
import { checksOf } from "./checks.ts";

export const command: Command = {
  operands: "",
  about: "Checks the set-up: Node, models, time zones, ledger, disk, queue, web reader. Changes nothing.",
  examples: [
    ["laut doctor", "a line a check; exit code 1 when anything is wrong"],
    ["laut doctor --queue nats://localhost:4222 --ledger postgres://localhost/laut", "the servers, too"],
  ],
  options: [ledgerOption, queueOption],
  async run(_, options, io) {
    const queue = options.queue ?? io.env.LAUT_QUEUE;
    const set = { ledger: placeOf(options, io), queue: typeof queue === "string" && queue ? queue : null };
    let wrong = 0;
    for (const { name, look } of checksOf(set)) {
      const [state, text] = await look().then(
        (found) => ["ok   ", found] as const,
        (error: Error) => ["WRONG", error.message] as const,
      );
      if (state === "WRONG") wrong++;
      await io.stdout.write(`${state}  ${name.padEnd(10)}  ${cleanLines(text)}\n`);
    }
    await io.stdout.write(wrong === 0 ? "Nothing wrong.\n" : `${wrong} wrong: see what to do above.\n`);
    return wrong === 0 ? ExitCode.ok : ExitCode.partly;
  },
};
