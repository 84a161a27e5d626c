import { open } from "node:fs/promises";
import type { Failure } from "../../archives/found.ts";
import type { OptionRow, OptionValues } from "../command.ts";
import type { Io } from "../io.ts";
import { Mistake } from "../mistake.ts";
import { clean } from "../view/cells.ts";
import type { Progress } from "./progress.ts";

export const failedOption: OptionRow = {
  flags: "--failed <file>",
  about: "list what cannot be read in this file, too: lines of {file, record, reason}",
};

/** Names on standard error what cannot be read, and lists it where `--failed` says. */
export interface Failures {
  /** Inputs and files that could not be read at all. */
  readonly whole: number;
  /** Lines, records and mails. */
  readonly parts: number;
  take(failure: Failure): Promise<void>;
  close(): Promise<void>;
}

/** The list is begun anew: what fails is met again by each call. Throws a `Mistake` where it cannot be written. */
export async function failuresOn(io: Io, { failed }: OptionValues, progress: Progress): Promise<Failures> {
  const list = typeof failed === "string" ? await opened(failed) : null;
  const count = { whole: 0, parts: 0 };
  return {
    get whole() {
      return count.whole;
    },
    get parts() {
      return count.parts;
    },
    async take({ file, record, reason }) {
      count[record === 0 ? "whole" : "parts"]++;
      await list?.write(`${JSON.stringify({ file, record, reason })}\n`);
      await progress.clear();
      await io.stderr.write(`${clean(`${file}${record === 0 ? "" : `:${record}`}: ${reason}`)}\n`);
    },
    close: async () => list?.close(),
  };
}

const opened = (path: string) =>
  open(path, "w").catch((error: NodeJS.ErrnoException) => {
    throw new Mistake(`${path} cannot be written (${error.code}). Name another file with --failed.`);
  });
