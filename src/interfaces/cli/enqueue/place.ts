import type { Queue, QueueSettings } from "../../queue/queue.ts";
import type { OptionRow, OptionValues } from "../command.ts";
import type { Io } from "../io.ts";
import { Mistake } from "../mistake.ts";

export const queueOption: OptionRow = {
  flags: "--queue <address>",
  about: "nats://[user:password@]host:port[/name] (also: LAUT_QUEUE)",
};

/** Opens the queue for `work` and closes it after. What is wrong with it is a `Mistake` with its remedy. */
export async function withQueue<Result>(
  options: OptionValues,
  { env }: Io,
  settings: QueueSettings,
  work: (queue: Queue) => Promise<Result>,
): Promise<Result> {
  const address = options.queue ?? env.LAUT_QUEUE;
  if (typeof address !== "string" || !address) throw new Mistake("name the queue: --queue nats://localhost:4222");
  const { openQueue, QueueError } = await import("../../queue/queue.ts");
  const queue = await openQueue(address, settings).catch((error: unknown) => {
    throw error instanceof QueueError ? new Mistake(error.message) : error;
  });
  try {
    return await work(queue);
  } finally {
    await queue.close();
  }
}

/** An option that is a whole number from 1 on. */
export function numberOf(options: OptionValues, name: string, otherwise: number, least = 1): number {
  const value = options[name];
  if (value === undefined) return otherwise;
  if (typeof value === "string" && /^\d{1,9}$/u.test(value) && Number(value) >= least) return Number(value);
  throw new Mistake(`--${name} ${value} is not a whole number from ${least} on.`);
}
