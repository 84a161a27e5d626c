import { spawn } from "node:child_process";
import { existsSync } from "node:fs";
import { basename } from "node:path";
import { MissingData } from "./task.ts";

/**
 * The lines of a text file packed with xz, unpacked by the program `xz` while they are read.
 * Only the line feed ends a line: `node:readline` would also break JSON at U+2028.
 */
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
  let rest = "";
  for await (const chunk of xz.stdout.setEncoding("utf8") as AsyncIterable<string>) {
    const lines = (rest + chunk).split("\n");
    rest = lines.pop() ?? "";
    yield* lines;
  }
  if (rest !== "") yield rest;
  const code = await ended;
  if (code !== 0)
    throw new MissingData(`xz could not unpack ${basename(file)} (exit code ${code}). Is the file whole?`);
}

/** What to throw when a file of the training data is not there. */
export const missing = (file: string): MissingData =>
  new MissingData(
    `The training data ${file} is not there. The trained models come with the package; training them anew needs the data folder beside the project.`,
  );
