import { spawn } from "node:child_process";
import { existsSync } from "node:fs";
import { basename } from "node:path";
import { createInterface } from "node:readline";
import { MissingData } from "./task.ts";

/** The lines of a text file packed with xz, unpacked by the program `xz` while they are read. */
export async function* xzLines(file: string): AsyncGenerator<string> {
  if (!existsSync(file)) throw missing(file);
  const xz = spawn("xz", ["-dc", file], { stdio: ["ignore", "pipe", "inherit"] });
  const ended = new Promise<number | null>((resolve, reject) => {
    xz.on("error", () =>
      reject(new MissingData("The program xz is needed to unpack the training data. Install xz-utils.")),
    );
    xz.on("close", resolve);
  });
  // The failure is awaited below, after the lines; until then it must not count as unhandled.
  ended.catch(() => undefined);
  for await (const line of createInterface({ input: xz.stdout, crlfDelay: Number.POSITIVE_INFINITY })) yield line;
  const code = await ended;
  if (code !== 0)
    throw new MissingData(`xz could not unpack ${basename(file)} (exit code ${code}). Is the file whole?`);
}

/** What to throw when a file of the training data is not there. */
export const missing = (file: string): MissingData =>
  new MissingData(
    `The training data ${file} is not there. The trained models come with the package; training them anew needs the data folder beside the project.`,
  );
