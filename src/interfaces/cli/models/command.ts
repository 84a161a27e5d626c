import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { smallModels } from "../../../index.ts";
import type { Command } from "../command.ts";
import { ExitCode } from "../exit-codes.ts";
import { Mistake } from "../mistake.ts";

export const command: Command = {
  operands: "<folder>",
  about: "Writes a small set of models for pages in a browser: a fetch of 4 MB, without the parser.",
  examples: [["laut models public/laut", 'then, in the page: await loadModels("/laut/", { parser: false })']],
  options: [],
  async run([folder], _options, io) {
    const models = smallModels();
    try {
      mkdirSync(folder!, { recursive: true });
      for (const [name, bytes] of models) writeFileSync(join(folder!, name), bytes);
    } catch (error) {
      throw new Mistake(`${folder} cannot be written: ${(error as Error).message}`);
    }
    await io.stdout.write(`${[...models.keys()].map((name) => join(folder!, name)).join("\n")}\n`);
    return ExitCode.ok;
  },
};
